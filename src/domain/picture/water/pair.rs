//! The water of two readings in one lemniscate: one water where they agree, two where they differ (domain rules, section 11).
//!
//! Two waters share the bed: the first runs at its left, the second at its right and hollow, so that colour is not all that tells
//! them apart. Each has half of the bed. It is laid out as if it had all of it, in units of half the size: whatever is known of
//! water holds for it too.

use super::lake;
use super::{Carried, Layer, Shape, Stretch, beds, crossed, layer, stream};
use crate::domain::element::Element;
use crate::domain::picture::course::Course;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::path::smooth;
use crate::domain::picture::station::class;
use crate::domain::picture::view::{View, Way};
use crate::domain::reading::Flow;
use crate::domain::reading::difference::{Change, Difference};

/// How far from the axis of the bed the axis of each half is.
const ASIDE: f64 = 300.0;
/// How far from the middle of a station two waters begin and end: what comes into sight at a station has so much more room,
/// since all else about it is half as large.
const CUT: f64 = 540.0;
/// Where one water parts into two, of the whole way: it comes to two stations in one.
const PARTS: f64 = 0.5;
/// How far before the end of a half its wall stands, and how long its lake is: in units of half the size.
const WALL: f64 = 1500.0;
/// See [`WALL`].
const LAKE: f64 = 1900.0;
/// How far two waters run into the lake of one.
const INTO: f64 = 560.0;

/// What the water that leaves a station is like in two readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Both {
    /// About the same.
    One(Carried),
    /// It differs: the first and the second.
    Two(Carried, Carried),
}

impl Both {
    /// One water if there is no difference that can be called one, or if neither has a score and both say the same.
    pub fn of(difference: &Difference) -> Self {
        let [first, second] = [difference.first, difference.second].map(|it| Carried::from(&it));
        let agree = match difference.change {
            Change::Same => true,
            Change::NotCompared => first.flow == second.flow,
            Change::Higher | Change::Lower => false,
        };
        match agree {
            true => Self::One(first),
            false => Self::Two(first, second),
        }
    }

    /// What each of the two is like.
    const fn each(self) -> (Carried, Carried) {
        match self {
            Self::One(both) => (both, both),
            Self::Two(first, second) => (first, second),
        }
    }

    fn any(self, holds: impl Fn(Flow) -> bool) -> bool {
        let (first, second) = self.each();
        holds(first.flow) || holds(second.flow)
    }
}

/// All the water of a lemniscate, in the order in which it is drawn, below the stations.
pub fn pair(layout: Layout, both: &dyn Fn(Element) -> Both) -> Vec<Layer> {
    crossed(View::Lemniscate, layout, &|ways| {
        let dry = |way: &Way| !both(way.from).any(|flow| flow != Flow::NotAsked);
        let mut layers = vec![layer("banks", beds(ways, &dry))];
        for way in ways {
            layers.extend(stretch(layout, way, both(way.from), both(way.to)));
        }
        layers
    })
}

/// The water of one way.
fn stretch(layout: Layout, way: &Way, from: Both, to: Both) -> Vec<Layer> {
    let course = Course::new(&way.pieces);
    let sticks = |flow| flow == Flow::Sticks;
    match (from, to) {
        (Both::One(from), Both::One(to)) => {
            let stretch = Stretch::new(View::Lemniscate, layout, way, from, to);
            with_lake(from, &stretch)
        }
        (Both::One(from), Both::Two(..)) if !to.any(sticks) => {
            let [first, _] = to_two(to);
            let stretch = Stretch::new(View::Lemniscate, layout, way, from, first);
            with_lake(from, &stretch)
        }
        // It parts, so that each can come to a wall of its own or run on.
        (Both::One(carried), Both::Two(..)) => {
            let parts = PARTS * course.length();
            let whole = Stretch::until(carried, course.part(0.0, parts, 0.0, 1.0));
            let mut layers = vec![running(carried, stream::shapes(&whole))];
            layers.extend(halves(&course, parts, from, to));
            layers
        }
        (Both::Two(..), Both::Two(..)) => halves(&course, CUT, from, to),
        (Both::Two(..), Both::One(next)) => {
            let still = Carried {
                flow: Flow::Fog,
                score: None,
            };
            let stretch = Stretch::new(View::Lemniscate, layout, way, still, next);
            let Some((begins, _)) = stretch.pool else {
                return halves(&course, CUT, from, Both::One(still));
            };
            let (first, second) = from.each();
            let end = begins + INTO;
            let mut layers = vec![ridge(&course, CUT + 300.0, begins + 200.0)];
            for (carried, hollow) in [(first, false), (second, true)] {
                let half = half(&course, CUT, end, carried, hollow);
                let pool = 2.0 * (begins - CUT);
                let half = Stretch {
                    pool: Some((pool, half.end)),
                    ..half
                };
                layers.push(lane(carried, hollow, stream::shapes(&half)));
            }
            layers.push(layer("barrier", lake::shapes(&stretch)));
            layers
        }
    }
}

/// One water, and the lake and the wall it may come to.
fn with_lake(carried: Carried, stretch: &Stretch) -> Vec<Layer> {
    let mut layers = vec![running(carried, stream::shapes(stretch))];
    let lake = lake::shapes(stretch);
    if !lake.is_empty() {
        layers.push(layer("barrier", lake));
    }
    layers
}

const fn to_two(both: Both) -> [Carried; 2] {
    let (first, second) = both.each();
    [first, second]
}

/// Both waters from so far on, each to the next station or to its own wall before it, and the ridge between them.
fn halves(course: &Course, begin: f64, from: Both, to: Both) -> Vec<Layer> {
    let end = course.length() - CUT;
    let mut layers = vec![ridge(course, begin + 300.0, end)];
    let carried = to_two(from).into_iter().zip(to_two(to));
    for ((carried, next), hollow) in carried.zip([false, true]) {
        let mut half = half(course, begin, end, carried, hollow);
        if next.flow == Flow::Sticks {
            let wall = half.end - WALL;
            half.pool = Some(((wall - LAKE).max(0.3 * wall), wall));
            half.end = wall;
        }
        let mut shapes = stream::shapes(&half);
        shapes.extend(lake::shapes(&half));
        layers.push(lane(carried, hollow, shapes));
    }
    layers
}

/// One of two waters, in units of half the size.
fn half(course: &Course, begin: f64, end: f64, carried: Carried, hollow: bool) -> Stretch {
    let aside = if hollow { ASIDE } else { -ASIDE };
    let mut half = Stretch::until(carried, course.part(begin, end, aside, 2.0));
    half.pool = None;
    half.narrow = true;
    half.hollow = hollow;
    half
}

/// A low ridge between two waters.
fn ridge(course: &Course, from: f64, to: f64) -> Layer {
    let line = smooth(&course.line(from, to, 0.0));
    layer("ridge", vec![Shape::new("ridge", line)])
}

fn running(carried: Carried, shapes: Vec<Shape>) -> Layer {
    layer(&format!("stretch {}", class(carried.flow)), shapes)
}

fn lane(carried: Carried, hollow: bool, shapes: Vec<Shape>) -> Layer {
    let which = if hollow { "second" } else { "first" };
    Layer {
        half: true,
        ..layer(&format!("lane {which} {}", class(carried.flow)), shapes)
    }
}
