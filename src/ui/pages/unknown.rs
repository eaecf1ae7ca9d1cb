//! An address that is no page.

use crate::domain::codec::route::Route;
use crate::ui::dom::{El, text};
use crate::ui::pages::{action, heading};
use crate::wording::Language;

/// Says so, and leads to the start page.
pub fn page(language: Language) -> Vec<El> {
    let words = language.words();
    vec![
        heading(words.unknown.title),
        text("p", words.unknown.text),
        action(&Route::Start, words.frame.to_start),
    ]
}
