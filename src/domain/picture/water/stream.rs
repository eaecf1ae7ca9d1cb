//! The water that runs: a stream, a trickle that breaks into beads, drops, and what stands for water nobody knows of.
//!
//! A form for each state. It knows nothing of walls but where the open water ends.

use super::{SIGHT, Shape, Stretch, TIP};
use crate::domain::picture::course::within;
use crate::domain::picture::course::{Course, Point};
use crate::domain::picture::path::{circle, point, smooth, straight};
use crate::domain::reading::Flow;

/// About how far apart two chevrons stand.
const CHEVRONS: f64 = 900.0;
/// How long the neck of a trickle is, from where it comes into sight.
const NECK: f64 = 1000.0;
/// From one bead to the next, in widths of the trickle: a gap as wide as a bead.
const BEADS: f64 = 2.3;
/// How much of the bed its chevrons or the two wisps of a fog take, where beds come near to each other.
const MARKS: f64 = 300.0;
/// How large a whirlpool is.
const WHIRL: f64 = 690.0;

/// What runs in a stretch, from the bottom up.
pub fn shapes(stretch: &Stretch) -> Vec<Shape> {
    match stretch.carried.flow {
        Flow::Flows => flows(stretch),
        Flow::Wavers => wavers(stretch),
        Flow::Sticks => drops(stretch),
        Flow::Whirlpool => turns(stretch),
        Flow::Fog => fog(stretch),
        Flow::TooLittle => trace(stretch),
        // The bed says it.
        Flow::NotAsked => Vec::new(),
    }
}

/// A broad even stream: its shade, its body and a lighter thread in it; and the streaks that are seen only while it moves.
fn broad(stretch: &Stretch) -> Vec<Shape> {
    let width = stretch.carried.width();
    let line = |end: f64| stretch.course.line(0.0, end, 0.0);
    let whole = line(stretch.end);
    // In a lake the thread loses itself.
    let thread = line(
        stretch
            .pool
            .map_or(stretch.end, |(begins, wall)| wall.min(begins + 450.0)),
    );
    let light = stretch.lit();
    let lit = Point::new(1.4 * light.x, 1.4 * light.y);
    vec![
        Shape::new("deep", smooth(&whole)).wide(width),
        Shape::new("water", smooth(&moved(&whole, light))).wide(width - stretch.rim()),
        Shape::new("thread", smooth(&moved(&thread, lit))).wide(width * 0.4),
        Shape::new("current", smooth(&line(stretch.open())))
            .wide(width * 0.24)
            .turning(stretch.open(), stretch.carried.turn()),
    ]
}

fn flows(stretch: &Stretch) -> Vec<Shape> {
    let mut shapes = broad(stretch);
    let until = if stretch.pool.is_none() && !stretch.joins {
        stretch.marked(MARKS).min(stretch.end - SIGHT)
    } else {
        stretch.open()
    };
    let aside = (stretch.carried.width() * 0.18).max(120.0);
    let chevrons: Vec<String> = evenly(stretch.clear, until, CHEVRONS)
        .map(|gone| chevron(&stretch.course, gone, aside))
        .collect();
    if !chevrons.is_empty() {
        shapes.push(Shape::new("chevron", chevrons.concat()));
    }
    shapes
}

/// A mark that points along the water.
fn chevron(course: &Course, gone: f64, aside: f64) -> String {
    let spot = course.spot(gone);
    straight(&[
        spot.beside(-0.6 * aside, -aside),
        spot.beside(0.5 * aside, 0.0),
        spot.beside(-0.6 * aside, aside),
    ])
}

/// The middles of as many equal parts of a stretch as come nearest to such a length; none where not even one has room.
fn evenly(from: f64, to: f64, apart: f64) -> impl Iterator<Item = f64> {
    let long = to - from;
    let count = if long < 0.6 * apart {
        0
    } else {
        within((long / apart).round(), 1.0, 50.0) as u8
    };
    (0..count).map(move |place| from + long * (f64::from(place) + 0.5) / f64::from(count))
}

/// A narrow stream that breaks into beads.
fn wavers(stretch: &Stretch) -> Vec<Shape> {
    let width = stretch.carried.width();
    let course = &stretch.course;
    let neck = SIGHT + NECK.min(course.length() * 0.16);
    let line = course.line(0.0, neck, 0.0);
    let gleam = Point::new(-0.12 * width, -0.17 * width);
    let mut shapes = vec![
        Shape::new("deep", smooth(&line)).wide(width),
        Shape::new("water", smooth(&moved(&line, stretch.lit()))).wide(width - stretch.rim()),
        Shape::new("gleam", smooth(&moved(&line, gleam))).wide(width * 0.16),
    ];
    // A round end is half a width longer than its path.
    let (first, pitch) = (neck + 2.0 * width, BEADS * width);
    let until = match (stretch.pool, stretch.joins) {
        (None, false) => stretch.marked(width).min(stretch.end - SIGHT + 300.0),
        _ => stretch.open() - 0.5 * width,
    };
    let more = (until - first) / pitch;
    if more >= 0.0 {
        let long = pitch * (more.floor() + 0.15);
        let beads = course.line(first, first + long, 0.0);
        let bead = |class, by, narrower| {
            Shape::new(class, smooth(&moved(&beads, by)))
                .wide(width - narrower)
                .turning(long, pitch)
        };
        shapes.extend([
            bead("bead rim", Point::default(), 0.0),
            bead("bead", stretch.lit(), stretch.rim()),
        ]);
    }
    shapes
}

/// What seeps on: drops, each with a glint.
fn drops(stretch: &Stretch) -> Vec<Shape> {
    let width = stretch.carried.width();
    let (from, to) = (
        (TIP + 150.0).max(stretch.clear),
        until(stretch, width, width),
    );
    if to < from {
        return Vec::new();
    }
    let line = stretch.course.line(from, to, 0.0);
    let drop = |class, by, wide| {
        Shape::new(class, smooth(&moved(&line, by)))
            .wide(wide)
            .turning(to - from, stretch.carried.turn())
    };
    let (glint, wide) = match stretch.hollow {
        true => (Point::default(), 0.5),
        false => (Point::new(-0.13 * width, -0.19 * width), 0.26),
    };
    vec![
        drop("drop", Point::default(), width),
        drop("glint", glint, wide * width),
    ]
}

/// A stream with a whirlpool in it, where there is room for one.
fn turns(stretch: &Stretch) -> Vec<Shape> {
    let mut shapes = broad(stretch);
    let (from, to) = (
        SIGHT + WHIRL,
        until(stretch, WHIRL, WHIRL).min(stretch.course.length() - SIGHT - WHIRL),
    );
    // Where ways meet there is more room the nearer it is to its station.
    let to = if stretch.meets.is_some() { from } else { to };
    if to + 200.0 < from {
        return shapes;
    }
    let at = stretch.course.spot((from + to) / 2.0).at;
    // Two arms that wind inwards in half circles.
    let arm = |side: f64| {
        let mut x = -470.0 * side;
        let mut path = format!("M{}", point(at.moved(Point::new(x, 0.0))));
        let mut turn = side;
        for radius in [400, 270, 140] {
            x += 2.0 * f64::from(radius) * turn;
            let to = point(at.moved(Point::new(x, 0.0)));
            path.push_str(&format!("A{radius} {radius} 0 0 0 {to}"));
            turn = -turn;
        }
        path
    };
    let eddy = [arm(1.0), arm(-1.0)].concat();
    shapes.extend([
        Shape::new("shore", circle(at, WHIRL)),
        Shape::new(
            "lake",
            circle(at.moved(stretch.lit()), WHIRL - stretch.rim() / 2.0),
        ),
        Shape {
            path_length: Some(super::TURN),
            ..Shape::new("eddy", eddy)
        },
    ]);
    shapes
}

/// Wisps on both sides of the axis: there may be water, or not.
fn fog(stretch: &Stretch) -> Vec<Shape> {
    let end = until(stretch, 250.0, MARKS);
    let mut wisps = Vec::new();
    for (late, across) in [(200.0, -190.0), (720.0, 190.0)] {
        let from = stretch.clear + late;
        if from < end {
            let line = stretch.course.line(from, end, across);
            wisps.push(Shape::new("wisp", smooth(&line)).turning(end - from, 1040.0));
        }
    }
    wisps
}

/// Hardly a trace.
fn trace(stretch: &Stretch) -> Vec<Shape> {
    let (from, to) = (stretch.clear + 100.0, until(stretch, 150.0, 100.0));
    if to < from {
        return Vec::new();
    }
    let line = stretch.course.line(from, to, 0.0);
    vec![Shape::new("trace", smooth(&line)).turning(to - from, 420.0)]
}

/// How far marks of such a width go: so far before a lake, to where ways meet, or into the next station.
fn until(stretch: &Stretch, before: f64, wide: f64) -> f64 {
    if stretch.pool.is_some() || stretch.joins {
        stretch.open() - before
    } else {
        stretch.marked(wide)
    }
}

/// The same points elsewhere.
pub fn moved(points: &[Point], by: Point) -> Vec<Point> {
    points.iter().map(|point| point.moved(by)).collect()
}
