//! The picture with no one's answers in it, for the pages about the model.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::view::View;
use crate::domain::picture::water;
use crate::ui;
use crate::ui::parts::cycle::labels::{captions, plain_name};
use crate::ui::parts::cycle::picture::class;
use crate::ui::parts::cycle::station::{Digit, PlainShape, moved_to};
use crate::ui::parts::cycle::water::draw;
use crate::ui::sealed::live;
use crate::wording::Language;

/// The bed and the stations, with their names if there is room. `shows` is its text alternative.
#[component]
pub fn EmptyCycle(
    language: Language,
    view: View,
    shows: &'static str,
    wide: Memo<bool>,
) -> impl IntoView {
    let drawn = move || {
        let layout = if wide.get() {
            Layout::Lying
        } else {
            Layout::Standing
        };
        let stations = Element::CYCLE.map(|element| {
            let name = plain_name(language, view, layout, element);
            ui! {
                <g class="station plain" transform=moved_to(view.station(layout, element))>
                    <PlainShape/>
                    <Digit element/>
                    {name}
                </g>
            }
        });
        ui! {
            <svg class=class(view, layout) viewBox=view.canvas(layout).to_string() role="img" aria-label=shows>
                <g>{draw(water::water(view, layout, None, None))}</g>
                <g>{captions(language, view, layout)}</g>
                {stations.collect_view()}
            </svg>
        }
    };
    ui! { <figure class="cycle">{live(drawn)}</figure> }
}
