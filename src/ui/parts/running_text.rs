//! A sentence in which the names of elements lead to their pages.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::ui;
use crate::ui::sealed::Seal;
use crate::wording::sentence::{Part, Sentence};
use crate::wording::voice::Voice;

/// A paragraph of it. The elements lead to their page with the result of `source`.
#[component]
pub fn RunningText(
    voice: Voice,
    sentence: Sentence,
    source: Source,
    #[prop(optional)] class: Option<&'static str>,
) -> impl IntoView {
    let mut parts = Vec::new();
    for part in sentence.into_parts() {
        match part {
            Part::Words(words) => parts.push(words.seal()),
            Part::Element(element) => {
                let [before, after] = voice.quotes(element);
                let link = ui! {
                    <a href=source.element(element).to_string()>{voice.element(element)}</a>
                };
                parts.extend([before.into(), link, after.into()]);
            }
        }
    }
    ui! { <p class=class>{parts}</p> }
}
