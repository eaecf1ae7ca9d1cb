//! The part of the privacy page that erases what is kept on the device. Its words stand in the long texts, as the page's do.

use crate::browser::page;
use crate::ui::app::{App, Said};
use crate::ui::components::sure::{Question, sure};
use crate::ui::dom::{El, el};
use crate::wording::long::{Line, LongTexts};

/// The button, the dialog that asks first, and that it was done.
pub fn erase(app: App, texts: LongTexts) -> El {
    let block = texts.block("privacy/erase");
    let [open, asked, what, no, yes, done] =
        [0, 1, 2, 3, 4, 5].map(|place| match block.get(place) {
            Some(Line::Item(words)) => *words,
            _ => "",
        });
    let question = Question {
        open,
        sure: asked,
        no,
        yes,
    };
    let erase = move || {
        app.erase();
        page::focus("h1");
    };
    let erased = move || match app.said.get() {
        Some(Said::Erased) => done.to_owned(),
        _ => String::new(),
    };
    let [button, dialog] = sure(question, move || what.to_owned(), erase);
    el("div")
        .child(el("p.actions").child(button.class("secondary")))
        .child(dialog)
        .child(el("p").attr("role", "status").live_text(erased))
}
