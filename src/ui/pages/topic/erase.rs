//! The part of the privacy page that erases what is kept on the device. Its words stand in the long texts, as the page's do.

use leptos::prelude::*;

use crate::browser::focus;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::sealed::live;
use crate::ui::state::{Answers, Records, Rounds, Settings, Teams};
use crate::wording::long::LongTexts;

/// The button, the dialog that asks first, and that it was done.
#[component]
pub fn Erase(texts: LongTexts, was_erased: RwSignal<bool>) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let records = expect_context::<Records>();
    let rounds = expect_context::<Rounds>();
    let words = texts.erase();
    let dialog = NodeRef::new();
    let erase = move |()| {
        was_erased.set(true);
        answers.erase();
        settings.erase();
        teams.erase();
        records.erase();
        rounds.erase();
        // The page is made anew if the browser prefers another language.
        focus::on_heading_to_come();
    };
    let confirm = ConfirmWords {
        question: words.sure,
        no: words.no,
        yes: words.yes,
    };
    let done = move || if was_erased.get() { words.done } else { "" };
    ui! {
        <div>
            <p class="actions">
                <Button label=words.open class="secondary" press=move |()| ask(dialog)/>
            </p>
            <Confirm
                id="erase"
                dialog
                words=confirm
                what=move || words.what.to_owned()
                yes=erase
            />
            <p role="status">{live(done)}</p>
        </div>
    }
}
