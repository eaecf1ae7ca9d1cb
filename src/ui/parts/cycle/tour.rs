//! What the picture says of the station one looks at, the walk along all ten, and the valve that tries out a thought.
//!
//! Hovering, focusing and stepping show the same. Only what the reader did not focus is announced: a screen reader says the
//! name of a focused station by itself.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::picture::station::class;
use crate::domain::reading::Flow;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::finding::{FlowIcon, state_and_score};
use crate::ui::parts::running_text::RunningText;
use crate::ui::sealed::{follow, live, run};
use crate::wording::long::LongTexts;
use crate::wording::voice::Voice;

/// The part under the picture that tells of the station one looks at.
#[component]
pub fn Tour(
    cycle: Cycle,
    voice: Voice,
    source: Source,
    texts: impl Fn() -> Option<LongTexts> + 'static,
) -> impl IntoView {
    let words = &voice.words().cycle;
    let way = source.clone();
    let told = move || {
        let element = cycle.station.get();
        let name = format!(
            "{} {}: {}",
            element.number(),
            voice.element(element),
            state_and_score(voice.language, &cycle.finding(element))
        );
        ui! {
            <p class="looking-at">
                <FlowIcon flow=cycle.finding(element).flow()/>
                {name}
            </p>
            <p>{texts().map(|texts| about(cycle, texts, element))}</p>
        }
    };
    let thought = move || {
        cycle.what_if().map(|what_if| {
            let sentence = voice.words().reading.thought(&what_if);
            ui! { <RunningText voice sentence source=source.clone() class="thought"/> }
        })
    };
    let walk = move || {
        if cycle.walking() {
            words.pause
        } else {
            words.walk
        }
    };
    let step = |to: fn(Element) -> Element| move |()| cycle.step(to);
    ui! {
        <div class="tour">
            <div class="steps">
                <Button label=words.step_back class="secondary" press=step(Element::previous)/>
                <Button label=live(walk) class="secondary" press=move |()| cycle.walk_or_stop()/>
                <Button label=words.step_on class="secondary" press=step(Element::next)/>
            </div>
            <div
                class="told"
                aria-live=follow(move || if cycle.announced.get() { "polite" } else { "off" })
            >
                {live(told)}
            </div>
            <p class="actions">
                <a href=follow(move || way.element(cycle.station.get()).to_string())>
                    {live(move || words.more_about.with([voice.element(cycle.station.get())]))}
                </a>
                <button
                    type="button"
                    class="secondary valve"
                    aria-pressed=follow(move || cycle.valve.get().to_string())
                    hidden=follow(move || !cycle.has_valve())
                    on:click=run(move |_| cycle.valve.update(|open| *open = !*open))
                >
                    {words.what_if}
                </button>
            </p>
            // Below its button, which would else jump away under the finger.
            <div class="told" role="status">{live(thought)}</div>
        </div>
    }
}

/// What the element is about and what its state means.
fn about(cycle: Cycle, texts: LongTexts, element: Element) -> String {
    let flow = cycle.finding(element).flow();
    let first = cycle.reading.with(|reading| reading.first_blockage());
    let state = match first {
        Some(first) if first != element && flow == Flow::Sticks => "sticks-too",
        _ => class(flow),
    };
    let says = texts.paragraph(&format!("here.{state}"));
    format!("{} {says}", texts.about(element))
}
