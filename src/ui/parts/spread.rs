//! How often each answer was given to a statement: as a bar in parts, and in words and numbers.

use leptos::prelude::*;

use crate::domain::answer::Point;
use crate::domain::instrument::Scale;
use crate::domain::team::Distribution;
use crate::ui;
use crate::ui::sealed::Sealed;
use crate::wording::Language;

/// How long the bar is, in units of the drawing.
const LENGTH: u32 = 1000;

/// The bar with its words. Each part has a pattern of light and dark of its own beside its number, so that colour is not all
/// that tells it.
#[component]
pub fn Spread(language: Language, distribution: Distribution) -> impl IntoView {
    let words = language.words();
    let scale = distribution.scale();
    let people = distribution.people();
    let points = Point::all(scale).map(|point| {
        let class = point_class(scale, point);
        (class, words.point(point, scale), distribution.count(point))
    });
    let unknown = (
        "unknown",
        words.team.picture.unknown,
        distribution.dont_know(),
    );
    let parts: Vec<_> = points.chain([unknown]).collect();
    let mut at = 0;
    let bar: Vec<Sealed> = parts
        .iter()
        .filter(|(_, _, count)| *count > 0)
        .map(|(class, _, count)| {
            let before = at;
            at += count;
            let from = LENGTH * before / people;
            let width = LENGTH * at / people - from;
            ui! { <rect class=*class x=from y="0" width=width height="40"/> }
        })
        .collect();
    let list = parts.iter().map(|(class, name, count)| {
        ui! {
            <li>
                <svg class="key" viewBox="0 0 40 40" aria-hidden="true">
                    <rect class=*class x="0" y="0" width="40" height="40"/>
                </svg>
                {*name}
                " "
                <b>{*count}</b>
            </li>
        }
    });
    ui! {
        <svg
            class="bar"
            viewBox=format!("0 0 {LENGTH} 40")
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            {bar}
        </svg>
        <ul class="counts">{list.collect_view()}</ul>
    }
}

/// The points of the scale of four are drawn as those of the scale of five that they resemble.
const fn point_class(scale: Scale, point: Point) -> &'static str {
    match (scale, point.value()) {
        (_, 1) => "never",
        (Scale::Five, 2) => "rarely",
        (Scale::Five, 3) | (Scale::Four, 2) => "sometimes",
        (Scale::Five, 4) | (Scale::Four, 3) => "often",
        _ => "always",
    }
}
