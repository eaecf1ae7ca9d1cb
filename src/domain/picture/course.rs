//! A way that water takes, measured along its length, so that marks stand evenly and shapes can be laid beside its axis.
//!
//! It reckons in fractions of a picture unit; [`path`](super::path) makes whole numbers of them. It knows no water.

use super::piece::{Piece, Place};

/// How many spots of each piece are remembered. Between two of them the way is as good as straight.
const SPOTS: u8 = 24;

/// About how far apart the points of a line are: near enough for a smooth curve through them to lie on the way.
const STEP: f64 = 420.0;

/// A point of the picture, or the way from one to another; y runs downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// The point at these coordinates.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point so far to the right and so far down from here.
    pub const fn moved(self, by: Self) -> Self {
        Self::new(self.x + by.x, self.y + by.y)
    }

    /// The straight distance to another point.
    pub fn distance(self, to: Self) -> f64 {
        (self.x - to.x).hypot(self.y - to.y)
    }
}

impl From<Place> for Point {
    fn from(Place { x, y }: Place) -> Self {
        Self::new(f64::from(x), f64::from(y))
    }
}

/// A spot in the axis of a way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Where it is.
    pub at: Point,
    /// Which way the water runs there; its length is 1.
    pub along: Point,
}

impl Spot {
    /// The point so far along the water and so far to the right of it.
    pub const fn beside(self, along: f64, across: f64) -> Point {
        Point::new(
            self.at.x + self.along.x * along - self.along.y * across,
            self.at.y + self.along.y * along + self.along.x * across,
        )
    }

    /// The same spot with the water turned halfway to that of another.
    pub fn turned_to(self, other: Self) -> Self {
        let along = self.along.moved(other.along);
        Self {
            along: unit(along, self.along),
            ..self
        }
    }
}

/// A way and how far it is along it.
#[derive(Clone, Debug)]
pub struct Course {
    spots: Vec<(f64, Spot)>,
}

impl Course {
    /// Measures pieces that join.
    pub fn new(pieces: &[Piece]) -> Self {
        let mut spots: Vec<(f64, Spot)> = Vec::new();
        for piece in pieces {
            // The last spot of a piece is the first of the next.
            let first = if spots.is_empty() { 0 } else { 1 };
            for step in first..=SPOTS {
                let spot = spot(*piece, f64::from(step) / f64::from(SPOTS));
                let gone = match spots.last() {
                    Some((gone, before)) => gone + before.at.distance(spot.at),
                    None => 0.0,
                };
                spots.push((gone, spot));
            }
        }
        Self { spots }
    }

    /// A part of it, so far to the right of its axis and so many times as large.
    pub fn part(&self, from: f64, to: f64, across: f64, times: f64) -> Self {
        let mut spots: Vec<(f64, Spot)> = Vec::new();
        let within = self.spots.iter().map(|(gone, _)| *gone);
        let within = within.filter(|gone| from < *gone && *gone < to);
        for gone in [from].into_iter().chain(within).chain([to]) {
            let spot = self.spot(gone);
            let Point { x, y } = spot.beside(0.0, across);
            let at = Point::new(x * times, y * times);
            let gone = match spots.last() {
                Some((gone, before)) => gone + before.at.distance(at),
                None => 0.0,
            };
            spots.push((gone, Spot { at, ..spot }));
        }
        Self { spots }
    }

    /// From its beginning to its end.
    pub fn length(&self) -> f64 {
        self.spots.last().map_or(0.0, |(gone, _)| *gone)
    }

    /// The spot so far from the beginning; before the beginning and beyond the end it is the first and the last.
    pub fn spot(&self, gone: f64) -> Spot {
        let after = self.spots.partition_point(|(at, _)| *at < gone);
        let (Some((from, one)), Some((to, other))) = (
            self.spots.get(after.saturating_sub(1)),
            self.spots.get(after).or(self.spots.last()),
        ) else {
            return Spot {
                at: Point::default(),
                along: Point::new(1.0, 0.0),
            };
        };
        let part = if to > from {
            within((gone - from) / (to - from), 0.0, 1.0)
        } else {
            0.0
        };
        let between =
            |a: Point, b: Point| Point::new(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
        Spot {
            at: between(one.at, other.at),
            along: unit(between(one.along, other.along), one.along),
        }
    }

    /// Points from one spot to another, evenly apart, so far to the right of the axis.
    pub fn line(&self, from: f64, to: f64, across: f64) -> Vec<Point> {
        let steps = within(((to - from) / STEP).ceil(), 1.0, 200.0) as u8;
        (0..=steps)
            .map(|step| {
                let part = f64::from(step) / f64::from(steps);
                self.spot(from + (to - from) * part).beside(0.0, across)
            })
            .collect()
    }
}

/// The spot of a piece at `t`, 0 to 1.
fn spot(piece: Piece, t: f64) -> Spot {
    let u = 1.0 - t;
    let corners = [piece.from, piece.leave, piece.arrive, piece.to].map(Point::from);
    let sum = |weights: [f64; 4]| {
        corners
            .into_iter()
            .zip(weights)
            .fold(Point::default(), |sum, (corner, weight)| {
                sum.moved(Point::new(corner.x * weight, corner.y * weight))
            })
    };
    let at = sum([u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t]);
    let along = sum([-u * u, u * u - 2.0 * u * t, 2.0 * u * t - t * t, t * t]);
    Spot {
        at,
        along: unit(along, Point::new(1.0, 0.0)),
    }
}

/// A direction as an arm of length 1, or another where there is none.
fn unit(direction: Point, otherwise: Point) -> Point {
    let length = direction.distance(Point::default());
    if length > 0.0 {
        Point::new(direction.x / length, direction.y / length)
    } else {
        otherwise
    }
}

/// A number, or the nearest between two. `f64::clamp` can panic, and the code that would write the numbers for that takes 4 KB.
pub const fn within(number: f64, least: f64, most: f64) -> f64 {
    number.max(least).min(most)
}
