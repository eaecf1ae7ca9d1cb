//! The text of an SVG path, in whole numbers: a tenth of a picture unit is never seen.
//!
//! It knows points and pieces, and nothing of what is drawn with them.

use super::course::Point;
use super::piece::{Piece, Place};

/// Pieces that join.
pub fn of_pieces(pieces: &[Piece]) -> String {
    let mut path = String::new();
    for piece in pieces {
        if path.is_empty() {
            path = format!("M{}", place(piece.from));
        }
        let [leave, arrive, to] = [piece.leave, piece.arrive, piece.to].map(place);
        path.push_str(&format!("C{leave} {arrive} {to}"));
    }
    path
}

/// Straight from point to point.
pub fn straight(points: &[Point]) -> String {
    let mut path = String::new();
    for at in points {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&point(*at));
    }
    path
}

/// A curve through all points, without corners (Catmull and Rom's). Its direction in a point is that from the point before
/// to the point after.
pub fn smooth(points: &[Point]) -> String {
    let mut path = points
        .first()
        .map_or(String::new(), |at| format!("M{}", point(*at)));
    path.push_str(&onward(points));
    path
}

/// A closed shape: one bank of it in the direction of the water, the other back, with corners where they meet.
pub fn between(one: &[Point], other: &[Point]) -> String {
    let back: Vec<Point> = other.iter().rev().copied().collect();
    let corner = back
        .first()
        .map_or(String::new(), |at| format!("L{}", point(*at)));
    format!("{}{corner}{}Z", smooth(one), onward(&back))
}

/// The curve from the first point on, without going there.
fn onward(points: &[Point]) -> String {
    let mut path = String::new();
    for (place, pair) in points.windows(2).enumerate() {
        let &[from, to] = pair else { continue };
        let before = place.checked_sub(1).and_then(|place| points.get(place));
        let after = points.get(place + 2);
        // A third of the way, in the direction of the neighbours: a sixth of what lies between these.
        let arm = |at: Point, from: Point, to: Point, sign: f64| {
            at.moved(Point::new(
                sign * (to.x - from.x) / 6.0,
                sign * (to.y - from.y) / 6.0,
            ))
        };
        let leave = arm(from, before.copied().unwrap_or(from), to, 1.0);
        let arrive = arm(to, from, after.copied().unwrap_or(to), -1.0);
        let [leave, arrive, to] = [leave, arrive, to].map(point);
        path.push_str(&format!("C{leave} {arrive} {to}"));
    }
    path
}

/// A circle.
pub fn circle(middle: Point, radius: f64) -> String {
    let [left, right] = [-radius, radius].map(|x| point(middle.moved(Point::new(x, 0.0))));
    let radius = whole(radius);
    format!("M{left}A{radius} {radius} 0 1 1 {right}A{radius} {radius} 0 1 1 {left}Z")
}

/// A place as SVG writes it.
pub fn place(Place { x, y }: Place) -> String {
    format!("{x} {y}")
}

/// A point as SVG writes it.
pub fn point(Point { x, y }: Point) -> String {
    format!("{} {}", whole(x), whole(y))
}

/// To the nearest whole number.
fn whole(number: f64) -> i32 {
    number.round() as i32
}
