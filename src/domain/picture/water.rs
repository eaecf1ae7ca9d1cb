//! The water of the picture: its bed, the stream in it, the dams and what piles up before them, and the crossing.
//!
//! Width and speed follow the score of the station the water comes from; its state gives it a form. The speed needs no
//! call while it moves: every stretch counts its own length (`pathLength`) so that one animation for all runs further
//! there where it flows more, and its streaks grow longer with it.

use super::lemniscate::{Layout, Strand};
use super::piece::{Piece, Place, Spot};
use super::view::{View, Way};
use crate::domain::element::Element;
use crate::domain::reading::what_if::WhatIf;
use crate::domain::reading::{Finding, Flow, Reading, Score};

/// The widest the water gets, at a score of 100.
const FULL_WIDTH: f64 = 700.0;
/// What the thinnest trickle has.
const LEAST_WIDTH: f64 = 120.0;
/// How wide the pool before a dam is at the dam, to each side: over the banks.
const POOL: i32 = 640;

/// A group of shapes, drawn in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// What it is and, of water, how it flows: names for the style sheet.
    pub class: String,
    /// The lowest first.
    pub shapes: Vec<Shape>,
}

/// A path of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it is: a name for the style sheet.
    pub class: &'static str,
    /// The data of an SVG path.
    pub path: String,
    /// How wide the stroke is, if that follows the score.
    pub width: Option<u32>,
    /// How long the path counts, so that one animation runs further where it flows more.
    pub path_length: Option<u32>,
}

/// All the water of a view. Without a reading there is only the bed.
pub fn water(
    view: View,
    layout: Layout,
    reading: Option<&Reading>,
    what_if: Option<&WhatIf>,
) -> Vec<Layer> {
    let ways = view.ways(layout);
    let mut drawn = Vec::new();
    // All beds lie below all water, so that where ways meet no bank cuts the stream.
    match view {
        View::Lemniscate => {
            let whole = data(&layout.whole());
            drawn.push(layer(
                "ground",
                ["bank", "bed"].map(|class| path(class, &whole)),
            ));
        }
        View::WaterCycle => {
            for class in ["bank", "bed"] {
                let beds = ways.iter().map(|way| path(class, &data(&way.pieces)));
                drawn.push(layer("ground", beds));
            }
        }
    }
    let run = |drawn: &mut Vec<Layer>, over: bool| {
        if let Some(reading) = reading {
            streams(drawn, view, &ways, reading, what_if, over);
        }
    };
    run(&mut drawn, false);
    if view == View::Lemniscate {
        let crossing = data(&layout.strand(Strand::MeaningAndMotivation));
        let shapes = ["casing", "bank", "bed"].map(|class| path(class, &crossing));
        drawn.push(layer("ground", shapes));
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
    drawn: &mut Vec<Layer>,
    view: View,
    ways: &[Way],
    reading: &Reading,
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
        drawn.push(stretch(way, reading.finding(way.from)));
        // In the lemniscate the next station is not always one that the element feeds.
        if opened == Some(way.from) && way.from.feeds().contains(&way.to) {
            ghosts.push(layer("thought", [path("ghost", &data(&way.pieces))]));
        }
        if reading.finding(way.to).flow() == Flow::Sticks {
            let lifted = opened == Some(way.to);
            let class = if lifted { "barrier lifted" } else { "barrier" };
            barriers.push(layer(class, dam(view, way)));
        }
    }
    drawn.append(&mut ghosts);
    drawn.append(&mut barriers);
}

/// The water that leaves a station.
fn stretch(way: &Way, finding: &Finding) -> Layer {
    let state = finding.flow();
    let score = finding.score().map_or(0.0, Score::value);
    let width = LEAST_WIDTH + (FULL_WIDTH - LEAST_WIDTH) * score / 100.0;
    // What the animation runs in one turn is this long: up to 2500, which is four tenths of a stretch of the lemniscate.
    let turn = 700.0 + 18.0 * score;
    let length: f64 = way.pieces.iter().map(|piece| reach(*piece)).sum();
    let path_length = Some((length * 1200.0 / turn) as u32);
    let moving = |class, data: &str| Shape {
        path_length,
        ..path(class, data)
    };
    let course = data(&way.pieces);
    let water = Shape {
        width: Some(width as u32),
        ..moving("water", &course)
    };
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
    layer(&format!("stretch {}", name(state)), drawn)
}

/// From one end of a piece straight to the other.
fn reach(piece: Piece) -> f64 {
    let dx = f64::from(piece.to.x - piece.from.x);
    let dy = f64::from(piece.to.y - piece.from.y);
    dx.hypot(dy)
}

/// A wall across the stream just before a station, and the water that piles up before it, over the banks.
fn dam(view: View, way: &Way) -> [Shape; 3] {
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
    let pool = format!("{}L{}Z", data(&one), back.trim_start_matches('M'));
    let across = |here: Spot, along: i32, half: i32, bend: i32| {
        let [from, over, to] = [
            here.moved(along, -half),
            here.moved(along - bend, 0),
            here.moved(along, half),
        ];
        format!("M{}Q{} {}", place(from), place(over), place(to))
    };
    let rings = [
        across(here, -430, 440, 160),
        across(here, -800, 350, 200),
        across(here, -1150, 240, 220),
    ]
    .concat();
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
fn chevron(here: Spot, aside: i32) -> Shape {
    let wing = |side: i32| place(here.moved(-aside / 2, side * aside));
    let tip = place(here.moved(aside / 2, 0));
    path("chevron", &format!("M{}L{tip}L{}", wing(-1), wing(1)))
}

fn path(class: &'static str, data: &str) -> Shape {
    Shape {
        class,
        path: data.to_owned(),
        width: None,
        path_length: None,
    }
}

fn layer(class: &str, shapes: impl IntoIterator<Item = Shape>) -> Layer {
    Layer {
        class: class.to_owned(),
        shapes: shapes.into_iter().collect(),
    }
}

/// The name of a state for the style sheet.
const fn name(flow: Flow) -> &'static str {
    match flow {
        Flow::Flows => "flows",
        Flow::Wavers => "wavers",
        Flow::Sticks => "sticks",
        Flow::Whirlpool => "whirlpool",
        Flow::Fog => "fog",
        Flow::TooLittle => "too-little",
        Flow::NotAsked => "not-asked",
    }
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
fn place(Place { x, y }: Place) -> String {
    format!("{x} {y}")
}
