//! A link that cannot be read: why, and what to do.

use crate::domain::codec::link;
use crate::domain::codec::route::Route;
use crate::ui::dom::{El, link, text};
use crate::ui::pages::{action, heading};
use crate::wording::Language;

/// Names the reason. The reader's own answers have not been touched, and it says so.
pub fn page(language: Language, error: link::Error) -> Vec<El> {
    let words = language.words();
    let reason = words.broken.reason(error);
    vec![
        heading(reason.title),
        text("p", reason.text),
        text("p", words.broken.untouched),
        action(&Route::Open, words.broken.try_again)
            .child(link(&Route::Start.path(), words.frame.to_start)),
    ]
}
