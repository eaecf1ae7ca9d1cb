//! The water that stands: a lake that fills the bed, the wall before it, and what seeps through.
//!
//! The lake is a little wider than the banks, the wall as wide as they are. Level lines lie across, parallel to the wall.

use super::stream::moved;
use super::{LIT, Shape, Stretch, TIP};
use crate::domain::picture::course::within;
use crate::domain::picture::course::{Course, Point, Spot};
use crate::domain::picture::path::{between, straight};

/// How far a lake reaches to each side at the wall.
const HALF: f64 = 800.0;
/// Half of the wall without its round ends, which make it as wide as bed and banks and a little more.
const WALL: f64 = 720.0;
/// The same two where the bed is shared by two waters: half of it, in units of half the size.
const NARROW: (f64, f64) = (520.0, 470.0);
/// Half of its thickness, as the style draws it.
const THICK: f64 = 150.0;
/// How much of the lake the light leaves in the shade, on each side.
const RIM: f64 = 65.0;
/// From one level line to the next.
const LEVELS: f64 = 330.0;
/// Where the crest of the wall catches the light.
const CREST: Point = Point::new(-34.0, -50.0);
/// How large a drop is that seeps through.
const SEEP: f64 = 140.0;

/// The lake of a stretch that comes to a wall, and the wall.
pub fn shapes(stretch: &Stretch) -> Vec<Shape> {
    let Some((begins, wall)) = stretch.pool else {
        return Vec::new();
    };
    if begins >= wall {
        return Vec::new();
    }
    let (full, half) = match stretch.narrow {
        true => NARROW,
        false => (HALF, WALL),
    };
    let lake = Lake {
        course: &stretch.course,
        begins,
        wall,
        full,
        stream: stretch.is_whole().then(|| stretch.carried.width() / 2.0),
    };
    let rim = stretch.rim() / 2.0;
    let mut shapes = vec![
        Shape::new("shore", lake.outline(0.0, Point::default())),
        Shape::new("lake", lake.outline(rim, stretch.lit())),
    ];
    let levels = lake.levels();
    if !levels.is_empty() {
        shapes.push(Shape::new("level", levels));
    }
    let at = stretch.course.spot(wall);
    shapes.extend(dam([at.beside(0.0, -half), at.beside(0.0, half)]));
    // Two drops, where there is room for them before the station.
    let room = stretch.course.length() - TIP - wall - THICK;
    if room > 5.0 * SEEP {
        for part in [0.3, 0.72] {
            let at = stretch.course.spot(wall + THICK + part * room);
            let dot = straight(&[at.beside(0.0, 0.0), at.beside(1.0, 0.0)]);
            shapes.push(Shape::new("seep", dot).wide(SEEP));
        }
    }
    shapes
}

/// A lake in its bed.
struct Lake<'a> {
    course: &'a Course,
    begins: f64,
    wall: f64,
    /// How far it reaches to each side at the wall.
    full: f64,
    /// Half the width of the stream that widens into it; `None` where only drops come, and it has an end of its own.
    stream: Option<f64>,
}

impl Lake<'_> {
    /// How far it reaches to each side, so far from its beginning (0) to the wall (1): widest in the middle.
    fn half(&self, part: f64) -> f64 {
        let full = self.full * (1.0 + 0.14 * eased((1.0 - part) / 0.35));
        match self.stream {
            Some(half) => half + (full - half) * eased(part / 0.5),
            None => {
                let before = 1.0 - (part / 0.62).min(1.0);
                full * (1.0 - before * before).max(0.0).sqrt()
            }
        }
    }

    fn spot(&self, part: f64) -> Spot {
        self.course
            .spot(self.begins + (self.wall - self.begins) * part)
    }

    /// Its edge, or a line so far within it.
    fn outline(&self, within: f64, by: Point) -> String {
        let parts: &[f64] = match self.stream {
            Some(_) => &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0],
            None => &[0.0, 0.012, 0.05, 0.11, 0.2, 0.32, 0.45, 0.6, 0.75, 0.9, 1.0],
        };
        let side = |sign: f64| -> Vec<Point> {
            let points = parts.iter().map(|part| {
                // Where a stream comes in, the lit part begins before the shaded one, so that no line lies across.
                let along = match self.stream {
                    Some(_) if within > 0.0 => -90.0,
                    _ => within,
                };
                let half = (self.half(*part) - within).max(0.0);
                self.spot(*part).beside(along * (1.0 - part), sign * half)
            });
            moved(&points.collect::<Vec<_>>(), by)
        };
        between(&side(-1.0), &side(1.0))
    }

    /// Lines across the water, long and short in turns to either side.
    fn levels(&self) -> String {
        let wall = self.spot(1.0);
        let long = self.wall - self.begins;
        let mut lines = String::new();
        let mut before = THICK + 250.0;
        let mut longer = true;
        while before < long {
            let part = 1.0 - before / long;
            let half = self.half(part) - 230.0;
            if part < 0.12 || half < 170.0 {
                break;
            }
            let at = self.spot(part).turned_to(wall);
            let (left, right) = if longer { (1.0, 0.62) } else { (0.62, 1.0) };
            let line = [at.beside(0.0, -half * left), at.beside(0.0, half * right)];
            lines.push_str(&straight(&line));
            longer = !longer;
            before += LEVELS;
        }
        lines
    }
}

/// From 0 to 1 without a jerk.
fn eased(part: f64) -> f64 {
    let part = within(part, 0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}

/// A wall from one end to the other, and the light on its crest.
fn dam(ends: [Point; 2]) -> [Shape; 2] {
    [
        Shape::new("wall", straight(&ends)),
        Shape::new("crest", straight(&moved(&ends, CREST))),
    ]
}

/// How far above behaviour the wall stands that holds the water of the four together.
const SHARED_WALL: f64 = 1300.0;
/// The right half of the lake before it: to the side of the middle of the wall, and up from it.
const SHARED: [(f64, f64); 6] = [
    (1330.0, 0.0),
    (1720.0, 260.0),
    (1950.0, 640.0),
    (1720.0, 1010.0),
    (1100.0, 1190.0),
    (0.0, 1260.0),
];
/// Its level lines: how far up, and how far to the left and to the right.
const SHARED_LEVELS: [(f64, f64, f64); 3] = [
    (360.0, 1350.0, 850.0),
    (690.0, 950.0, 1450.0),
    (1000.0, 1000.0, 500.0),
];

/// The one lake of the four that come together, and its wall. It lies above the station they lead to.
pub fn shared(station: Point) -> Vec<Shape> {
    let wall = station.moved(Point::new(0.0, -SHARED_WALL));
    let at = |x: f64, up: f64| wall.moved(Point::new(x, -up));
    let outline = |within: f64, by: Point| {
        let side = |sign: f64| -> Vec<Point> {
            let points = SHARED.map(|(x, up)| {
                // The rim: all of it at the sides, none in the middle, and below it at the top.
                let aside = within * (x / 900.0).min(1.0);
                let down = if up > 800.0 { within } else { 0.0 };
                at(sign * (x - aside), up - down)
            });
            moved(&points, by)
        };
        between(&side(-1.0), &side(1.0))
    };
    let levels = SHARED_LEVELS.map(|(up, left, right)| straight(&[at(-left, up), at(right, up)]));
    let mut shapes = vec![
        Shape::new("shore", outline(0.0, Point::default())),
        Shape::new("lake", outline(RIM, LIT)),
        Shape::new("level", levels.concat()),
    ];
    shapes.extend(dam([at(-1330.0, 0.0), at(1330.0, 0.0)]));
    shapes
}

/// Where a course to the station they share comes under the surface of that lake.
pub fn shore(course: &Course, station: Point) -> f64 {
    let length = course.length();
    let under = |gone: f64| {
        let at = course.spot(gone).at;
        let x = (at.x - station.x) / 1600.0;
        let y = (at.y - station.y + SHARED_WALL + 560.0) / 600.0;
        x * x + y * y < 1.0
    };
    let steps = (0..=200).map(|step| length * f64::from(step) / 200.0);
    let mut steps = steps.skip_while(|gone| !under(*gone));
    steps.next().unwrap_or(length)
}
