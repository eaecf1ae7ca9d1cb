//! The picture to look at and no more: of nobody's answers for the pages about the model, or of an example.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::station::{class as state_class, outline};
use crate::domain::picture::view::View;
use crate::domain::picture::water;
use crate::domain::reading::{Flow, Reading};
use crate::ui;
use crate::ui::parts::cycle::labels::{captions, plain_name};
use crate::ui::parts::cycle::picture::class;
use crate::ui::parts::cycle::station::{Digit, moved_to};
use crate::ui::parts::cycle::water::draw;
use crate::ui::parts::finding::Shape;
use crate::ui::sealed::live;
use crate::wording::Language;

/// The bed, the stations with their names if there is room, and with a reading the water. `shows` is its text alternative.
#[component]
pub fn StillCycle(
    language: Language,
    view: View,
    #[prop(optional)] reading: Option<Reading>,
    #[prop(into)] shows: String,
    wide: Memo<bool>,
) -> impl IntoView {
    let drawn = move || {
        let layout = if wide.get() {
            Layout::Lying
        } else {
            Layout::Standing
        };
        let stations = Element::CYCLE.map(|element| {
            let flow = reading.map_or(Flow::Flows, |it| it.finding(element).flow());
            let state = match reading {
                Some(_) => format!("station {}", state_class(flow)),
                None => "station plain".to_owned(),
            };
            ui! {
                <g class=state transform=moved_to(view.station(layout, element))>
                    <path class="halo" d=outline(flow)/>
                    <Shape flow/>
                    <Digit element/>
                    {plain_name(language, view, layout, element)}
                </g>
            }
        });
        let viewed = view.canvas(layout).to_string();
        ui! {
            <svg class=class(view, layout) viewBox=viewed role="img" aria-label=shows.clone()>
                <g>{draw(water::water(view, layout, reading.as_ref(), None))}</g>
                <g>{captions(language, view, layout)}</g>
                {stations.collect_view()}
            </svg>
        }
    };
    ui! { <figure class="cycle">{live(drawn)}</figure> }
}
