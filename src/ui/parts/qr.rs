//! A QR code on the page: small beside a link, large for a wall, and as a file.
//!
//! It is dark on light in every display, also in forced colours and on paper: a phone reads it by that.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::{export, files};
use crate::domain::picture::qr::Qr;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::ask;
use crate::ui::sealed::{Sealed, live};
use crate::wording::Language;

/// The code of an address, with the ways to show and keep it; or that the address is too long for one.
#[component]
pub fn QrCode(language: Language, address: Memo<String>) -> impl IntoView {
    let words = &language.words().hand_on;
    let dialog = NodeRef::<Dialog>::new();
    let saved = RwSignal::new(None);
    let code = Memo::new(move |_| address.with(|it| Qr::of(it)));
    let save = move |()| {
        let save = |qr: &Qr| {
            files::save(&files::file(&qr.svg(), export::SVG)?, "schoolstroom-qr.svg").then_some(())
        };
        let done = code.with_untracked(|code| code.as_ref().and_then(save));
        saved.set(Some(done.is_some()));
    };
    let said = move || match saved.get() {
        Some(true) => words.qr_saved,
        Some(false) => words.qr_not_saved,
        None => "",
    };
    let close = move |()| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let shown = move || match code.get() {
        None => ui! { <p>{words.qr_too_long}</p> },
        Some(qr) => ui! {
            {picture(language, &qr)}
            <p class="actions">
                <Button label=words.qr_large class="secondary" press=move |()| ask(dialog)/>
                <Button label=words.qr_save class="secondary" press=save/>
            </p>
            <dialog class="qr-large" node_ref=dialog aria-label=words.qr_label>
                {picture(language, &qr)}
                <Button label=words.qr_close press=close/>
            </dialog>
        },
    };
    ui! {
        <div>{live(shown)}</div>
        <p role="status">{live(said)}</p>
    }
}

fn picture(language: Language, qr: &Qr) -> Sealed {
    let label = language.words().hand_on.qr_label;
    ui! {
        <svg class="qr" role="img" aria-label=label viewBox=qr.canvas() shape-rendering="crispEdges">
            <path fill="#fff" d=qr.ground()/>
            <path fill="#000" d=qr.path().to_owned()/>
        </svg>
    }
}
