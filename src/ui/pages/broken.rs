//! A link that cannot be read: why, and what to do.

use leptos::prelude::*;

use crate::domain::codec::link;
use crate::domain::codec::route::Route;
use crate::ui;
use crate::ui::sealed::live;
use crate::ui::state::Settings;

/// Names the reason. The reader's own answers have not been touched, and it says so.
#[component]
pub fn BrokenPage(error: link::Error) -> impl IntoView {
    let settings = expect_context::<Settings>();
    live(move || {
        let words = settings.words();
        let reason = words.broken.reason(error);
        ui! {
            <h1 tabindex="-1">{reason.title}</h1>
            <p>{reason.text}</p>
            <p>{words.broken.untouched}</p>
            <p class="actions">
                <a class="button" href=Route::Open.to_string()>{words.broken.try_again}</a>
                <a href=Route::Start.to_string()>{words.frame.to_start}</a>
            </p>
        }
    })
}
