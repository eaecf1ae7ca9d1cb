//! The living cycle as a picture: ten stations in the water, drawn from the domain's geometry in two views.
//!
//! It places shapes and computes nothing about scores. The stations stay the same elements in every view and layout and
//! travel to their new place; the water is drawn anew. It moves by CSS alone, and only when asked to.
//!
//! The picture owns its [model](model::Cycle): a page may have several.

pub mod export;
pub mod labels;
pub mod model;
pub mod pair;
pub mod picture;
pub mod screen;
pub mod station;
pub mod still;
pub mod tour;
pub mod water;

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::ui;
use crate::ui::sealed::{follow, run};
use crate::wording::long::LongTexts;
use crate::wording::voice::Voice;
use export::TakeAlong;
use model::Cycle;
use picture::Picture;
use screen::{Screen, WaysToLook};
use tour::Tour;

/// The picture of a reading, with a way to each element and all that one can do with it. `whose` says whose answers it shows
/// and when they were given, for a picture that goes elsewhere.
#[component]
pub fn LivingCycle(
    cycle: Cycle,
    voice: Voice,
    source: Source,
    whose: impl Fn() -> String + Copy + Send + Sync + 'static,
    texts: impl Fn() -> Option<LongTexts> + Copy + 'static,
) -> impl IntoView {
    let words = &voice.words().cycle;
    let class = move || {
        let flowing = if cycle.flowing.get() { " flowing" } else { "" };
        // Only from one view to the other: after a change of the window all is in place at once.
        let travelling = if cycle.travelling.get() {
            " travelling"
        } else {
            ""
        };
        format!("cycle{flowing}{travelling}")
    };
    ui! {
        <div class="living">
            <figure
                node_ref=cycle.figure
                class=follow(class)
                on:keydown=run(move |event| cycle.press(&event))
            >
                <Picture cycle voice source=source.clone()/>
                <figcaption>
                    <p class="hint">{words.hint} " " {words.ours}</p>
                    <WaysToLook cycle language=voice.language/>
                    <Tour cycle voice source texts/>
                    <TakeAlong cycle language=voice.language whose/>
                </figcaption>
            </figure>
            <Screen cycle language=voice.language/>
        </div>
    }
}
