//! Two readings of the same cycle in one picture: one water where they agree, two beside each other where they differ.
//!
//! The first is solid, its shape filled; the second is drawn as an outline, around the shape of the first. The table beside the
//! picture says the same in words.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::label::Words;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::station::{around, class as state_class, outline};
use crate::domain::picture::view::View;
use crate::domain::picture::water::pair::{Both, pair};
use crate::domain::reading::Flow;
use crate::domain::reading::difference::{Change, Comparison, Difference};
use crate::ui;
use crate::ui::parts::cycle::labels::{beside, captions};
use crate::ui::parts::cycle::picture::class;
use crate::ui::parts::cycle::station::{Digit, moved_to};
use crate::ui::parts::cycle::water::draw;
use crate::ui::parts::finding::Shape;
use crate::ui::sealed::{Sealed, live};
use crate::wording::Language;

/// How far the ground around two shapes reaches.
const HALO: &str = "720";
/// The water in a sample of the legend.
const STREAM: &str = "M0 0H3000";

/// The picture with its legend. `first` and `second` are what the two are called, `shows` is its text alternative, and
/// `changed` says what became of an element.
#[component]
pub fn PairCycle(
    language: Language,
    comparison: Comparison,
    first: String,
    second: String,
    shows: String,
    changed: fn(Language, &Difference) -> String,
    wide: Memo<bool>,
) -> impl IntoView {
    let drawn = move || {
        let layout = match wide.get() {
            true => Layout::Lying,
            false => Layout::Standing,
        };
        let view = View::Lemniscate;
        let both = |element| Both::of(&comparison.difference(element));
        let stations = Element::CYCLE.map(|element| {
            let difference = comparison.difference(element);
            let differs = matches!(difference.change, Change::Higher | Change::Lower);
            let changed = match differs {
                true => changed(language, &difference),
                false => String::new(),
            };
            let words = Words {
                name: language.element(element),
                reading: &changed,
                remark: "",
            };
            station(view, layout, &difference, words)
        });
        ui! {
            <svg
                class=class(view, layout)
                viewBox=view.canvas(layout).to_string()
                role="img"
                aria-label=shows.clone()
            >
                <g>{draw(pair(layout, &both))}</g>
                <g>{captions(language, view, layout)}</g>
                {stations.collect_view()}
            </svg>
        }
    };
    let words = &language.words().comparison;
    ui! {
        <figure class="cycle pair">
            {live(drawn)}
            <figcaption>
                <ul class="legend">
                    <li>{sample("first")} <span><bdi>{first}</bdi> ": " {words.solid}</span></li>
                    <li>{sample("second")} <span><bdi>{second}</bdi> ": " {words.hollow}</span></li>
                    <li>{words.one_water}</li>
                </ul>
            </figcaption>
        </figure>
    }
}

/// A station: the shape of the first, and around it that of the second if it says something else.
fn station(view: View, layout: Layout, difference: &Difference, words: Words) -> Sealed {
    let element = difference.element();
    let (first, second) = (difference.first.flow(), difference.second.flow());
    let differs = matches!(difference.change, Change::Higher | Change::Lower) || first != second;
    let place = moved_to(view.station(layout, element));
    let label = beside(view, layout, element, words);
    if !differs {
        return ui! {
            <g class=format!("station {}", state_class(first)) transform=place>
                <path class="halo" d=outline(first)/>
                <Shape flow=first/>
                <Digit element/>
                {label}
            </g>
        };
    }
    ui! {
        <g class="station both" transform=place>
            <circle class="halo" r=HALO/>
            <path class=format!("around {}", state_class(second)) d=around(second)/>
            <g class=format!("inner {}", state_class(first)) transform="scale(0.75)">
                <Shape flow=first/>
                <Digit element/>
            </g>
            {label}
        </g>
    }
}

/// A little of the water and the mark that stand for one of the two, or for both.
fn sample(which: &'static str) -> Sealed {
    let around = around(Flow::Flows);
    let inner = outline(Flow::Flows);
    ui! {
        <svg class=format!("sample {which}") viewBox="-1100 -1000 4200 2000" aria-hidden="true">
            <path class="bed" d=STREAM/>
            <path class="deep" d=STREAM/>
            <path class="water" d=STREAM/>
            <circle class="halo" r=HALO/>
            <path class="around flows" d=around/>
            <path class="shape flows" d=inner/>
        </svg>
    }
}
