//! A figure of a page to read: boxes, arrows and words, written line by line in the long texts.
//!
//! `figure 320 220 words for who cannot see it` gives the size; then follow `box x y width height words`, `strong` (a box that
//! stands out), `text x y words`, `line x1 y1 x2 y2` and `arrow x1 y1 x2 y2`. `|` in words begins a new line. `curve` and the
//! name of a view is the empty picture of the ten elements.

use leptos::prelude::*;

use crate::domain::picture::view::View;
use crate::ui;
use crate::ui::parts::cycle::still::StillCycle;
use crate::ui::sealed::{Seal, Sealed};
use crate::wording::Language;

/// The figure of a head line and its marks.
#[component]
pub fn Figure(
    language: Language,
    head: &'static str,
    marks: Vec<&'static str>,
    wide: Memo<bool>,
) -> impl IntoView {
    let (numbers, shows) = read::<2>(after_first_word(head));
    if let Some(name) = marks.first().and_then(|it| it.strip_prefix("curve ")) {
        let view = match name {
            "lemniscate" => View::Lemniscate,
            _ => View::WaterCycle,
        };
        return ui! { <StillCycle language view shows wide/> };
    }
    let [width, height] = numbers;
    ui! {
        <figure class="figure">
            <svg role="img" aria-label=shows viewBox=format!("0 0 {width} {height}")>
                {marks.into_iter().map(mark).collect_view()}
            </svg>
        </figure>
    }
}

fn mark(line: &'static str) -> Sealed {
    let (kind, given) = line.split_once(' ').unwrap_or((line, ""));
    match kind {
        "text" => {
            let ([x, y], words) = read(given);
            lines(x, y, words)
        }
        "line" => {
            let ([x1, y1, x2, y2], _) = read(given);
            ui! { <line x1=x1 y1=y1 x2=x2 y2=y2/> }
        }
        "arrow" => {
            let (ends, _) = read(given);
            arrow(ends)
        }
        // A box, or a strong one.
        _ => {
            let ([x, y, width, height], words) = read(given);
            ui! {
                <g class=kind>
                    <rect x=x y=y width=width height=height rx="6"/>
                    {lines(x + width / 2, y + height / 2, words)}
                </g>
            }
        }
    }
}

/// A line with a head at its end. All arrows here run straight down, up or to the side.
fn arrow([x1, y1, x2, y2]: [i32; 4]) -> Sealed {
    let (along_x, along_y) = ((x2 - x1).signum(), (y2 - y1).signum());
    let corner = |side: i32| {
        let x = x2 - 8 * along_x - 4 * side * along_y;
        let y = y2 - 8 * along_y + 4 * side * along_x;
        format!("{x} {y}")
    };
    let head = format!("M{x2} {y2}L{}L{}Z", corner(1), corner(-1));
    ui! {
        <line x1=x1 y1=y1 x2=x2 y2=y2/>
        <path class="head" d=head/>
    }
}

/// Words around a place, in as many lines as they have.
fn lines(x: i32, y: i32, words: &'static str) -> Sealed {
    let lines: Vec<_> = words.split('|').map(str::trim).collect();
    // Lines are 18 apart, and their middle is at the place.
    let first = y - 9 * (lines.len() as i32 - 1);
    let lines = lines.into_iter().zip(0..);
    let lines = lines.map(|(line, at)| ui! { <text x=x y=first + 18 * at>{line}</text> });
    lines.collect_view().seal()
}

fn after_first_word(text: &'static str) -> &'static str {
    text.split_once(' ').map_or("", |(_, rest)| rest)
}

/// So many numbers, and the rest. A test reads every figure: a number that is none would show there as 0.
fn read<const COUNT: usize>(text: &'static str) -> ([i32; COUNT], &'static str) {
    let mut rest = text;
    let numbers = [(); COUNT].map(|()| {
        let (number, after) = rest.split_once(' ').unwrap_or((rest, ""));
        rest = after;
        number.parse().unwrap_or(0)
    });
    (numbers, rest)
}
