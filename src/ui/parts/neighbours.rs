//! The ways from the page of an element to the one before it and the one after it.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::ui;
use crate::wording::voice::Voice;

/// Both ways, with the answers of `source`.
#[component]
pub fn Neighbours(voice: Voice, element: Element, source: Source) -> impl IntoView {
    let words = voice.words();
    let way = |heading: &str, element: Element| {
        let name = format!("{heading} {}", voice.element(element));
        ui! { <a href=source.element(element).to_string()>{name}</a> }
    };
    ui! {
        <nav class="neighbours" aria-label=words.cycle.label>
            {way(words.element.previous, element.previous())}
            {way(words.element.next, element.next())}
        </nav>
    }
}
