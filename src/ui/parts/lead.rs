//! The sentence that a reading begins with.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::Reading;
use crate::ui;
use crate::ui::parts::running_text::RunningText;
use crate::ui::sealed::live;
use crate::wording::voice::Voice;

/// Where it flows and where it sticks. It follows the reading.
#[component]
pub fn Lead(voice: Voice, reading: Memo<Reading>, source: Source) -> impl IntoView {
    live(move || {
        let sentence = reading.with(|reading| voice.words().reading.summary(reading));
        ui! { <RunningText voice sentence source=source.clone() class="lead"/> }
    })
}
