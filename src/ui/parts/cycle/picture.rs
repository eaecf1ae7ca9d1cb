//! The drawing itself: the water, the names of loops and strands, and the ten stations.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::view::View;
use crate::domain::picture::water;
use crate::ui;
use crate::ui::parts::cycle::labels::captions;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::cycle::station::Station;
use crate::ui::parts::cycle::water::draw;
use crate::ui::sealed::{follow, live};
use crate::wording::voice::Voice;

/// The class of a drawing in this view and layout.
pub fn class(view: View, layout: Layout) -> String {
    let standing = match layout {
        Layout::Lying => "",
        Layout::Standing => " standing",
    };
    let endless = match view {
        View::Lemniscate => "",
        View::WaterCycle => " endless",
    };
    format!("curve{standing}{endless}")
}

/// The drawing, with ten stations that are links.
#[component]
pub fn Picture(cycle: Cycle, voice: Voice, source: Source) -> impl IntoView {
    let water = move || {
        let what_if = cycle.what_if();
        let (view, layout) = (cycle.view.get(), cycle.layout());
        draw(
            cycle
                .reading
                .with(|reading| water::water(view, layout, Some(reading), what_if.as_ref())),
        )
    };
    let stations = Element::CYCLE.map(|element| {
        let href = source.element(element).to_string();
        ui! { <Station cycle voice element href/> }
    });
    ui! {
        <svg
            node_ref=cycle.drawing
            class=follow(move || class(cycle.view.get(), cycle.layout()))
            viewBox=follow(move || cycle.view.get().canvas(cycle.layout()).to_string())
            role="group"
            aria-label=voice.words().cycle.label
        >
            <g class="waters">{live(water)}</g>
            <g class="captions">
                {live(move || captions(voice.language, cycle.view.get(), cycle.layout()))}
            </g>
            {stations.collect_view()}
        </svg>
    }
}
