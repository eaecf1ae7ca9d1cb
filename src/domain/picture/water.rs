//! The water of the picture: its bed, the stream in it, what piles up before a wall, and the crossing.
//!
//! Width and speed follow the score of the station the water comes from, its state gives it a form. All of it is paths in
//! whole numbers with a class each: colours, dashes and movement are the style's. It moves without any call to here: every
//! path that moves counts its own length (`pathLength`), so that one animation for all runs further where it flows more.

mod lake;
pub mod pair;
mod stream;

use super::course::{Course, Point, within};
use super::lemniscate::{Layout, Strand};
use super::path::of_pieces;
use super::station::class;
use super::view::{View, Way};
use crate::domain::element::Element;
use crate::domain::reading::what_if::WhatIf;
use crate::domain::reading::{Finding, Flow, Reading, Score};

/// What one animation runs, in units of a path that counts its own length. The dashes of such paths repeat with it.
pub const TURN: u32 = 1200;

/// How wide the bed is from bank to bank, and the banks with it.
pub const BED: u32 = 1180;
/// See [`BED`].
pub const BANKS: u32 = 1340;

/// Shapes that belong together, in the order in which they are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The classes of the group.
    pub class: String,
    /// What it holds.
    pub shapes: Vec<Shape>,
    /// Whether it is drawn at half the size of its paths.
    pub half: bool,
}

/// A path, filled or stroked as its class says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub class: &'static str,
    /// The data of the path.
    pub path: String,
    /// How wide its stroke is, if the score or the picture says so and not the class.
    pub width: Option<u32>,
    /// The length it counts, if it has dashes: [`TURN`] for what one animation runs.
    pub path_length: Option<u32>,
}

impl Shape {
    fn new(class: &'static str, path: String) -> Self {
        Self {
            class,
            path,
            width: None,
            path_length: None,
        }
    }

    fn wide(self, width: f64) -> Self {
        Self {
            width: Some(width.round() as u32),
            ..self
        }
    }

    /// Of such a length, of which one animation runs `turn`.
    fn turning(self, length: f64, turn: f64) -> Self {
        let counted = length * f64::from(TURN) / turn;
        Self {
            path_length: Some((counted.round() as u32).max(1)),
            ..self
        }
    }
}

/// What the water that leaves a station is like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carried {
    /// The state of the station.
    pub flow: Flow,
    /// Its score, if it has one.
    pub score: Option<Score>,
}

impl From<&Finding> for Carried {
    fn from(finding: &Finding) -> Self {
        Self {
            flow: finding.flow(),
            score: finding.score(),
        }
    }
}

impl Carried {
    /// How wide its stream is, from 120 to 940. It grows with the score, and most where it turns from a trickle into a stream.
    pub fn width(self) -> f64 {
        self.by_score([120.0, 280.0, 600.0, 940.0])
    }

    /// How far it runs while one animation lasts.
    fn turn(self) -> f64 {
        self.by_score([560.0, 640.0, 1380.0, 2700.0])
    }

    /// Straight between what belongs to 0, to the two borders of the states on five points, and to 100.
    fn by_score(self, [least, sticks, flows, most]: [f64; 4]) -> f64 {
        let score = self.score.map_or(0.0, Score::value);
        let between = |from: f64, to: f64, low: f64, high: f64| {
            low + (high - low) * (score - from) / (to - from)
        };
        if score < 37.5 {
            between(0.0, 37.5, least, sticks)
        } else if score < 62.5 {
            between(37.5, 62.5, sticks, flows)
        } else {
            between(62.5, 100.0, flows, most)
        }
    }
}

/// All the water of a view, in the order in which it is drawn, below the stations. Without a reading there is only the bed;
/// with a thought that is tried out, the wall of that element is lifted and a stream is seen where its water would come.
pub fn water(
    view: View,
    layout: Layout,
    reading: Option<&Reading>,
    what_if: Option<&WhatIf>,
) -> Vec<Layer> {
    let carried = |element| reading.map(|reading| Carried::from(reading.finding(element)));
    water_of(view, layout, carried, what_if.map(|it| it.opened))
}

/// The same from what each station's water is like, whatever said so.
pub fn water_of(
    view: View,
    layout: Layout,
    carried: impl Fn(Element) -> Option<Carried>,
    opened: Option<Element>,
) -> Vec<Layer> {
    crossed(view, layout, &|ways| {
        part(view, layout, ways, &carried, opened)
    })
}

/// What `part` draws in some of the ways, for those that pass under the crossing and then for the one that passes over.
fn crossed(view: View, layout: Layout, part: &dyn Fn(&[&Way]) -> Vec<Layer>) -> Vec<Layer> {
    let ways = view.ways(layout);
    let (over, below): (Vec<_>, Vec<_>) = ways
        .iter()
        .partition(|way| view == View::Lemniscate && way.from == Element::Behaviour);
    let mut layers = part(&below);
    if view == View::Lemniscate {
        // The strand from soft to hard passes over the other.
        let crossing = layout.strand(Strand::MeaningAndMotivation);
        let casing = Shape::new("casing", of_pieces(&crossing));
        layers.push(layer("crossing", vec![casing]));
        layers.extend(part(&over));
    }
    layers
}

/// What lies and runs in some of the ways. All beds lie below all water, so that where ways meet no bank cuts a stream.
fn part(
    view: View,
    layout: Layout,
    ways: &[&Way],
    carried: &impl Fn(Element) -> Option<Carried>,
    opened: Option<Element>,
) -> Vec<Layer> {
    let dry = |way: &Way| carried(way.from).is_some_and(|it| it.flow == Flow::NotAsked);
    let mut layers = vec![layer("banks", beds(ways, &dry))];
    let mut barriers = Vec::new();
    let mut ghosts = Vec::new();
    let mut joining = Vec::new();
    for way in ways {
        let (Some(from), Some(to)) = (carried(way.from), carried(way.to)) else {
            continue;
        };
        let stretch = Stretch::new(view, layout, way, from, to);
        let class = format!("stretch {}", class(from.flow));
        layers.push(layer(&class, stream::shapes(&stretch)));
        if stretch.joins {
            joining.push(way.to);
        } else if stretch.pool.is_some() {
            barriers.push((way.to, lake::shapes(&stretch)));
        }
        // In the lemniscate the next station is not always one that the element feeds.
        if opened == Some(way.from) && way.from.feeds().contains(&way.to) {
            ghosts.push(Shape::new("ghost", of_pieces(&way.pieces)));
        }
    }
    if let Some(to) = joining.first() {
        barriers.push((*to, lake::shared(view.station(layout, *to).into())));
    }
    if !ghosts.is_empty() {
        layers.push(layer("ghosts", ghosts));
    }
    for (to, shapes) in barriers {
        let lifted = opened == Some(to);
        layers.push(layer(
            if lifted { "barrier lifted" } else { "barrier" },
            shapes,
        ));
    }
    layers
}

/// The banks, the beds between them and the floor of each, a little to the right and lower: light comes from the upper left.
/// A bed that nobody asked about lies dry, without a floor.
fn beds(ways: &[&Way], dry: &dyn Fn(&Way) -> bool) -> Vec<Shape> {
    let mut beds = Vec::new();
    for (class, when_dry) in [("bank", "bank dry"), ("bed", "bed dry")] {
        for way in ways {
            let class = if dry(way) { when_dry } else { class };
            beds.push(Shape::new(class, of_pieces(&way.pieces)));
        }
    }
    for way in ways.iter().filter(|way| !dry(way)) {
        let floor = way.pieces.map(|piece| piece.moved(30, 45));
        beds.push(Shape::new("floor", of_pieces(&floor)));
    }
    beds
}

fn layer(class: &str, shapes: Vec<Shape>) -> Layer {
    Layer {
        class: class.to_owned(),
        shapes,
        half: false,
    }
}

/// How far from the middle of a station its stretch comes into sight.
const SIGHT: f64 = 900.0;
/// The same where a diamond stands in a corner of which the stretch leaves or arrives.
const TIP: f64 = 1020.0;
/// How far light that comes from the upper left moves what it shines on, beside its shadow.
const LIT: Point = Point::new(-22.0, -32.0);

/// The water of one way, measured: where it runs and where it comes to a stop.
struct Stretch {
    carried: Carried,
    course: Course,
    /// Where its marks begin: with ways that lie on each other first, only after these have parted.
    clear: f64,
    /// Where its stream ends: at the next station, before a wall or in a lake.
    end: f64,
    /// The lake before a wall of its own: where it begins, and where the wall stands.
    pool: Option<(f64, f64)>,
    /// Whether it ends in the lake that the four share before behaviour.
    joins: bool,
    /// How the picture lies, if it is one of those four and there is no lake.
    meets: Option<Layout>,
    /// Whether it has half of a bed, and the lake and the wall are no wider than that.
    narrow: bool,
    /// Whether its water is an outline, as that of the second of two readings is.
    hollow: bool,
}

impl Stretch {
    fn new(view: View, layout: Layout, way: &Way, from: Carried, to: Carried) -> Self {
        let course = Course::new(&way.pieces);
        let length = course.length();
        let spreads = view == View::WaterCycle && way.from == Element::Leadership;
        let together = view == View::WaterCycle && way.to == Element::Behaviour;
        let sticks = to.flow == Flow::Sticks;
        let mut stretch = Self {
            carried: from,
            course,
            clear: if spreads { 2300.0 } else { SIGHT },
            end: length,
            pool: None,
            joins: sticks && together,
            meets: (together && !sticks).then_some(layout),
            narrow: false,
            hollow: false,
        };
        if stretch.joins {
            let station = view.station(layout, way.to).into();
            stretch.end = lake::shore(&stretch.course, station);
        } else if sticks {
            // How far before the station the wall stands, and how long its lake is.
            let (before, long) = if spreads {
                (1330.0, 1000.0)
            } else if view == View::Lemniscate && way.to == Element::Abilities {
                // It passes under the other strand, and is seen on both sides.
                (1300.0, 3250.0)
            } else {
                let long = if stretch.is_whole() { 2700.0 } else { 2300.0 };
                (within(length * 0.31, 1400.0, 1900.0), long)
            };
            let wall = length - before;
            let begins = (wall - long).max(wall * if before < 1320.0 { 0.3 } else { 0.43 });
            stretch.pool = Some((begins, wall));
            stretch.end = wall;
        }
        stretch
    }

    /// A part of a way whose water runs on at its end.
    fn until(carried: Carried, course: Course) -> Self {
        let length = course.length();
        Self {
            carried,
            course,
            clear: SIGHT,
            end: length,
            pool: Some((length, length)),
            joins: false,
            meets: None,
            narrow: false,
            hollow: false,
        }
    }

    /// How wide the rim is that the light leaves in the shade, on both sides together; or the outline of hollow water.
    const fn rim(&self) -> f64 {
        if self.hollow { 200.0 } else { 130.0 }
    }

    /// How far the light moves what it shines on.
    fn lit(&self) -> Point {
        if self.hollow { Point::default() } else { LIT }
    }

    /// Whether its water is one stream without gaps.
    fn is_whole(&self) -> bool {
        matches!(self.carried.flow, Flow::Flows | Flow::Whirlpool)
    }

    /// How far marks of such a width go where there is no lake: to the next station, or until ways that meet are so near to
    /// each other that less than this width stays free between their marks. Measured on the ways of the water cycle.
    fn marked(&self, wide: f64) -> f64 {
        let (shared, each) = match self.meets {
            None => (0.0, 0.0),
            Some(Layout::Lying) => (3255.0, 2.26),
            Some(Layout::Standing) => (2050.0, 3.1),
        };
        self.end - shared - each * wide
    }

    /// How far what runs in the open goes: to the next station or to the lake.
    fn open(&self) -> f64 {
        self.pool.map_or(self.end, |(begins, _)| begins)
    }
}
