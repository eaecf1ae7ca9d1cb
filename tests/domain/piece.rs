//! A piece of water cut in two, turned round and moved, against the curve worked out in fractions.

use proptest::prelude::*;

use schoolstroom::domain::picture::piece::{Piece, Place};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::check;

/// What rounding to whole numbers may move a point by: under a thousandth of a screen.
const ROUNDING: f64 = 3.0;

type Vector = (f64, f64);

fn places() -> impl Strategy<Value = Place> {
    (-12_000..=12_000, -12_000..=12_000).prop_map(|(x, y)| Place { x, y })
}

/// Pieces of any form, with arms long enough to have a direction.
fn pieces() -> impl Strategy<Value = Piece> {
    let armed = |piece: &Piece| {
        length(vector(piece.from, piece.leave)) > 50.0
            && length(vector(piece.arrive, piece.to)) > 50.0
    };
    (places(), places(), places(), places())
        .prop_map(|(from, leave, arrive, to)| Piece {
            from,
            leave,
            arrive,
            to,
        })
        .prop_filter("an arm has a direction", armed)
}

fn vector(from: Place, to: Place) -> Vector {
    (f64::from(to.x - from.x), f64::from(to.y - from.y))
}

fn length(vector: Vector) -> f64 {
    vector.0.hypot(vector.1)
}

/// The point of a cubic Bézier at `t`, 0 to 1.
fn point(piece: Piece, t: f64) -> Vector {
    let u = 1.0 - t;
    let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    [piece.from, piece.leave, piece.arrive, piece.to]
        .into_iter()
        .zip(weights)
        .fold((0.0, 0.0), |(x, y), (corner, weight)| {
            (
                x + f64::from(corner.x) * weight,
                y + f64::from(corner.y) * weight,
            )
        })
}

fn assert_near(a: Vector, b: Vector) {
    let off = length((a.0 - b.0, a.1 - b.1));
    assert!(off < ROUNDING, "{a:?} is {off} from {b:?}");
}

#[test]
fn the_halves_join_and_begin_and_end_where_the_whole_does() {
    check(pieces(), |whole| {
        let [one, other] = whole.halves();
        assert_eq!(one.from, whole.from);
        assert_eq!(one.to, other.from);
        assert_eq!(other.to, whole.to);
    });
}

#[test]
fn the_halves_lie_on_the_curve() {
    check(pieces(), |whole| {
        let [one, other] = whole.halves();
        for step in 0..=8 {
            let t = f64::from(step) / 8.0;
            assert_near(point(one, t), point(whole, t / 2.0));
            assert_near(point(other, t), point(whole, 0.5 + t / 2.0));
        }
    });
}

#[test]
fn backwards_runs_along_the_same_points_the_other_way() {
    check(pieces(), |piece| {
        for step in 0..=8 {
            let t = f64::from(step) / 8.0;
            let (there, back) = (point(piece, t), point(piece.backwards(), 1.0 - t));
            assert!(length((there.0 - back.0, there.1 - back.1)) < 1e-6);
        }
    });
}

#[test]
fn backwards_twice_is_as_before() {
    check(pieces(), |piece| {
        assert_eq!(piece.backwards().backwards(), piece);
    });
}

#[test]
fn a_piece_that_is_moved_keeps_its_form() {
    check(
        (pieces(), -1000..=1000, -1000..=1000),
        |(piece, right, down)| {
            let moved = piece.moved(right, down);
            for (before, after) in [
                (piece.from, moved.from),
                (piece.leave, moved.leave),
                (piece.arrive, moved.arrive),
                (piece.to, moved.to),
            ] {
                assert_eq!((after.x - before.x, after.y - before.y), (right, down));
            }
        },
    );
}
