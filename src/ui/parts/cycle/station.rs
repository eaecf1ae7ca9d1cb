//! A station of the picture: a link to its element, in the shape of its state.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::piece::Place;
use crate::domain::picture::station::{class, outline};
use crate::domain::reading::what_if::WhatIf;
use crate::ui;
use crate::ui::parts::cycle::labels::label;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::finding::{Shape, remarks, state_and_score};
use crate::ui::sealed::{follow, live, run};
use crate::wording::voice::Voice;

/// How far around its middle a station can be hit.
const REACH: u32 = 1350;

/// One of the ten. It has one tab stop with the others: the arrows go along the water.
#[component]
pub fn Station(cycle: Cycle, voice: Voice, element: Element, href: String) -> impl IntoView {
    let is_here = move || cycle.station.get() == element;
    let class = move || {
        let state = class(cycle.finding(element).flow());
        let here = if is_here() { " here" } else { "" };
        let thought = match cycle.what_if() {
            Some(WhatIf { opened, .. }) if opened == element => " opened",
            Some(WhatIf { hopeful, .. }) if hopeful.contains(&element) => " hopeful",
            _ => "",
        };
        format!("station {state}{here}{thought}")
    };
    let place = move || moved_to(cycle.view.get().station(cycle.layout(), element));
    let drawn = move || {
        let flow = cycle.finding(element).flow();
        ui! {
            <path class="halo" d=outline(flow)/>
            <Shape flow/>
            <Digit element/>
            {label(cycle, voice, element)}
        }
    };
    // The group tells Leptos that the link is one of a drawing.
    ui! {
        <g>
            <a
                data-element=element.id()
                href=href
                class=follow(class)
                aria-label=follow(move || name(cycle, voice, element))
                tabindex=follow(move || if is_here() { "0" } else { "-1" })
                on:focus=run(move |_| cycle.focus_came(element))
                on:pointerenter=run(move |_| cycle.pointer_came(element))
            >
                <g class="at" transform=follow(place)>
                    <circle class="hit" r=REACH/>
                    <g>{live(drawn)}</g>
                </g>
            </a>
        </g>
    }
}

/// The number of an element, in the middle of its station.
#[component]
pub fn Digit(element: Element) -> impl IntoView {
    ui! { <text class="digit" y="220">{element.number()}</text> }
}

/// What a screen reader says of a station: it begins with what is seen, in the same order.
fn name(cycle: Cycle, voice: Voice, element: Element) -> String {
    let words = &voice.words().cycle;
    let finding = cycle.finding(element);
    let mut name = format!(
        "{} {} {}",
        element.number(),
        voice.element(element),
        state_and_score(voice.language, &finding)
    );
    for remark in cycle
        .reading
        .with(|reading| remarks(voice.language, reading, &finding))
    {
        name.push_str(", ");
        name.push_str(remark);
    }
    let dont_know = finding.coverage().map_or(0, |it| it.dont_know);
    if dont_know > 0 {
        name.push_str(", ");
        name.push_str(&words.dont_know.counting([dont_know]));
    }
    name
}

/// The attribute that moves a group to its place.
pub fn moved_to(Place { x, y }: Place) -> String {
    format!("translate({x} {y})")
}
