//! The ways to hand an address on: copy it, send it as the device does, write a letter, show a QR code.
//!
//! It says truly whether something worked. What the address holds is for the page to say.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clipboard, focus};
use crate::domain::codec::mail;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::qr::QrCode;
use crate::ui::sealed::{follow, live};
use crate::wording::Language;
use crate::wording::letter::Letter;

/// Chat programs cut links that are longer (domain rules, section 10).
const CUT_BY_CHAT: usize = 2000;

/// An address that is handed on. A page makes it, and keeps it while its words change language.
#[derive(Clone, Copy, Debug)]
pub struct HandedOn {
    address: Memo<String>,
    /// Whether it was copied, once somebody has tried.
    copied: RwSignal<Option<bool>>,
    /// Whether the QR code is unfolded.
    unfolded: RwSignal<bool>,
}

impl HandedOn {
    /// The address; `unfolded` says whether its QR code is shown at once.
    pub fn new(address: Memo<String>, unfolded: bool) -> Self {
        Self {
            address,
            copied: RwSignal::new(None),
            unfolded: RwSignal::new(unfolded),
        }
    }
}

/// The field with the address, and the ways to hand it on.
#[component]
pub fn HandOn(language: Language, what: HandedOn, letter: &'static Letter) -> impl IntoView {
    let words = &language.words().hand_on;
    let HandedOn {
        address,
        copied,
        unfolded,
    } = what;
    let input = NodeRef::<Input>::new();
    let copy = move |()| {
        copied.set(None);
        let address = address.get_untracked();
        spawn_local(async move {
            let done = clipboard::copy(&address).await;
            // The page may have gone meanwhile.
            if let Some(input) = input.try_get_untracked().flatten().filter(|_| !done) {
                focus::select(&input);
            }
            let _ = copied.try_set(Some(done));
        });
    };
    let said = move || match copied.get() {
        Some(true) => words.copied,
        Some(false) => words.not_copied,
        None => "",
    };
    let send = clipboard::can_share().then(|| {
        let send = move |()| clipboard::share("Schoolstroom", &address.get_untracked());
        ui! { <Button label=words.send class="secondary" press=send/> }
    });
    let mail = move || mail::address(letter.subject, &letter.text.with([&address.get()]));
    let is_long = move || {
        let is_long = address.with(String::len) > CUT_BY_CHAT;
        if is_long { words.long } else { "" }
    };
    // It is not worked out before somebody wants to see it.
    let code = live(move || unfolded.get().then(|| ui! { <QrCode language address/> }));
    ui! {
        <label for="link">{words.link}</label>
        <input id="link" type="text" readonly node_ref=input prop:value=follow(move || address.get())/>
        <p class="actions">
            <Button label=words.copy press=copy/>
            {send}
            <a href=follow(mail)>{words.mail}</a>
        </p>
        <p>{live(is_long)}</p>
        <p role="status">{live(said)}</p>
        <Disclosure class="qr-code" summary=words.qr open=unfolded content=code/>
    }
}
