//! The water of the picture: its bed, the stream in it, the dams and what piles up before them, and the crossing.
//!
//! Width and speed follow the score of the station the water comes from; its state gives it a form. The speed needs no
//! call while it moves: every stretch counts its own length (`pathLength`) so that one animation for all runs further
//! there where it flows more, and its streaks grow longer with it.

use crate::domain::element::Element;
use crate::domain::picture::lemniscate::{Layout, Strand};
use crate::domain::picture::piece::{Piece, Place, Spot};
use crate::domain::reading::{Finding, Reading, Score, Flow};
use crate::domain::text::{joined, number};
use crate::domain::picture::view::{View, Way};
use crate::domain::reading::what_if::WhatIf;
use crate::ui::components::state_icon::class;
use crate::ui::dom::{El, svg};

/// The widest the water gets, at a score of 100.
const FULL_WIDTH: f64 = 700.0;
/// What the thinnest trickle has.
const LEAST_WIDTH: f64 = 120.0;
/// How wide the pool before a dam is at the dam, to each side: over the banks.
const POOL: i32 = 640;

/// All the water of a view. Without a profile there is only the bed.
pub fn water(
    view: View,
    layout: Layout,
    profile: Option<&Reading>,
    what_if: Option<&WhatIf>,
) -> Vec<El> {
    let ways = view.ways(layout);
    let mut drawn = Vec::new();
    // All beds lie below all water, so that where ways meet no bank cuts the stream.
    match view {
        View::Lemniscate => {
            let whole = data(&layout.whole());
            drawn.extend(["bank", "bed"].map(|class| path(class, &whole)));
        }
        View::WaterCycle => {
            for class in ["bank", "bed"] {
                drawn.extend(ways.iter().map(|way| path(class, &data(&way.pieces))));
            }
        }
    }
    let run = |drawn: &mut Vec<El>, over: bool| {
        if let Some(profile) = profile {
            streams(drawn, view, &ways, profile, what_if, over);
        }
    };
    run(&mut drawn, false);
    if view == View::Lemniscate {
        let crossing = data(&layout.strand(Strand::MeaningAndMotivation));
        drawn.extend(["casing", "bank", "bed"].map(|class| path(class, &crossing)));
        run(&mut drawn, true);
    }
    drawn
}

/// Whether a way passes over the other at the crossing.
fn passes_over(view: View, way: &Way) -> bool {
    view == View::Lemniscate && way.from == Element::Behaviour
}

/// What runs and what stands in the ways that pass over the other, or in the rest.
fn streams(
    drawn: &mut Vec<El>,
    view: View,
    ways: &[Way],
    profile: &Reading,
    what_if: Option<&WhatIf>,
    over: bool,
) {
    let opened = what_if.map(|what_if| what_if.opened);
    let mut ghosts = Vec::new();
    let mut barriers = Vec::new();
    for way in ways {
        if passes_over(view, way) != over {
            continue;
        }
        drawn.push(stretch(way, profile.finding(way.from)));
        // In the lemniscate the next station is not always one that the element feeds.
        if opened == Some(way.from) && way.from.feeds().contains(&way.to) {
            ghosts.push(path("ghost", &data(&way.pieces)));
        }
        if profile.finding(way.to).flow() == Flow::Sticks {
            let lifted = opened == Some(way.to);
            let class = if lifted { "barrier lifted" } else { "barrier" };
            barriers.push(svg("g").class(class).children(dam(view, way)));
        }
    }
    drawn.append(&mut ghosts);
    drawn.append(&mut barriers);
}

/// The water that leaves a station.
fn stretch(way: &Way, finding: &Finding) -> El {
    let state = finding.flow();
    let score = finding.score().map_or(0.0, Score::value);
    let width = LEAST_WIDTH + (FULL_WIDTH - LEAST_WIDTH) * score / 100.0;
    // What the animation runs in one turn is this long: up to 2500, which is four tenths of a stretch of the lemniscate.
    let turn = 700.0 + 18.0 * score;
    let length: f64 = way.pieces.iter().map(|piece| reach(*piece)).sum();
    let counted = number((length * 1200.0 / turn) as u64);
    let moving = |class: &str, data: &str| path(class, data).attr("pathLength", &counted);
    let course = data(&way.pieces);
    let water = moving("water", &course).attr("stroke-width", &number(width as u64));
    let mut drawn = vec![water];
    if state == Flow::Flows {
        let aside = (width * 0.35) as i32;
        for (class, across) in [("ripple", -aside), ("ripple two", aside)] {
            let wave = [across, across + 150, across - 150, across];
            drawn.push(moving(
                class,
                &data(&way.pieces.map(|piece| piece.beside(wave))),
            ));
        }
        let [_, middle, _, last] = way.pieces;
        drawn.extend([middle, last].map(|piece| chevron(piece.begin(), aside * 6 / 10)));
    }
    svg("g")
        .class(&joined(&["stretch ", class(state)]))
        .children(drawn)
}

/// From one end of a piece straight to the other.
fn reach(piece: Piece) -> f64 {
    let dx = f64::from(piece.to.x - piece.from.x);
    let dy = f64::from(piece.to.y - piece.from.y);
    // `hypot` would be code of its own, a square root is one instruction.
    (dx * dx + dy * dy).sqrt()
}

/// A wall across the stream just before a station, and the water that piles up before it, over the banks.
fn dam(view: View, way: &Way) -> [El; 3] {
    let [_, before, near, last] = way.pieces;
    let [_, before] = before.halves();
    // The four that come together before behaviour share one wall, and their pools are one lake.
    let together = view == View::WaterCycle && way.to == Element::Behaviour;
    let (near, here) = if together {
        let [near, after] = near.halves();
        (near, after.begin())
    } else {
        (near, last.begin())
    };
    let bank = |side: i32| {
        let widens = |from: i32, to: i32| [from, from, to, to].map(|across| side * across);
        [
            before.beside(widens(30, POOL * 2 / 3)),
            near.beside(widens(POOL * 2 / 3, POOL)),
        ]
    };
    let [one, other] = [bank(-1), bank(1)];
    let [near_side, far_side] = other;
    let back = data(&[far_side.backwards(), near_side.backwards()]);
    let pool = joined(&[&data(&one), "L", back.get(1..).unwrap_or_default(), "Z"]);
    let across = |here: Spot, along: i32, half: i32, bend: i32| {
        let [from, over, to] = [
            here.moved(along, -half),
            here.moved(along - bend, 0),
            here.moved(along, half),
        ];
        joined(&["M", &place(from), "Q", &place(over), " ", &place(to)])
    };
    let rings = joined(&[
        &across(here, -430, 440, 160),
        &across(here, -800, 350, 200),
        &across(here, -1150, 240, 220),
    ]);
    let wall = if together {
        across(last.end(), -1400, 2100, 0)
    } else {
        across(here, 0, POOL + 130, 0)
    };
    [
        path("pool", &pool),
        path("rings", &rings),
        path("dam", &wall),
    ]
}

/// A mark that points along the water.
fn chevron(here: Spot, aside: i32) -> El {
    let wing = |side: i32| place(here.moved(-aside / 2, side * aside));
    let tip = place(here.moved(aside / 2, 0));
    path(
        "chevron",
        &joined(&["M", &wing(-1), "L", &tip, "L", &wing(1)]),
    )
}

fn path(class: &str, data: &str) -> El {
    svg("path").class(class).attr("d", data)
}

/// Pieces that join, as the data of an SVG path.
fn data(pieces: &[Piece]) -> String {
    let mut path = String::new();
    for piece in pieces {
        if path.is_empty() {
            path.push('M');
            path.push_str(&place(piece.from));
        }
        for (mark, at) in [("C", piece.leave), (" ", piece.arrive), (" ", piece.to)] {
            path.push_str(mark);
            path.push_str(&place(at));
        }
    }
    path
}

/// A place as SVG writes it.
pub fn place(Place { x, y }: Place) -> String {
    joined(&[&x.to_string(), " ", &y.to_string()])
}
