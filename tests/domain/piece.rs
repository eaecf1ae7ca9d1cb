//! A piece of water cut in two, turned round and moved aside, against the curve worked out in fractions.

use proptest::prelude::*;

use schoolstroom::domain::picture::piece::{Piece, Place, Spot};
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

/// How far `b` lies to the right of direction `a`, on a screen where y runs downwards, and how far along it.
fn right_and_along(a: Vector, b: Vector) -> Vector {
    let unit = length(a);
    (
        (a.0 * b.1 - a.1 * b.0) / unit,
        (a.0 * b.0 + a.1 * b.1) / unit,
    )
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
fn the_water_that_runs_back_begins_against_the_end() {
    check(pieces(), |piece| {
        let (end, begin) = (piece.end(), piece.backwards().begin());
        assert_eq!(begin.at, end.at);
        assert_eq!((begin.along.x, begin.along.y), (-end.along.x, -end.along.y));
    });
}

#[test]
fn the_directions_at_the_ends_are_those_of_the_arms_a_thousand_long() {
    check(pieces(), |piece| {
        for (spot, arm) in [
            (piece.begin(), vector(piece.from, piece.leave)),
            (piece.end(), vector(piece.arrive, piece.to)),
        ] {
            let along = (f64::from(spot.along.x), f64::from(spot.along.y));
            let thousandth = length(arm) / 1000.0;
            assert_near(along, (arm.0 / thousandth, arm.1 / thousandth));
        }
        assert_eq!(
            (piece.begin().at, piece.end().at),
            (piece.from, piece.to),
            "at the ends"
        );
    });
}

#[test]
fn a_piece_without_arms_has_no_direction_and_stays_where_it_is() {
    let place = Place { x: 30, y: -40 };
    let still = Piece {
        from: place,
        leave: place,
        arrive: place,
        to: place,
    };
    assert_eq!(still.begin().along, Place::default());
    assert_eq!(still.beside([500; 4]), still);
}

#[test]
fn moved_is_along_the_water_and_to_the_right_of_it() {
    // Three fifths to the right, four fifths down: 100 along is (60, 80), 50 across (−40, 30).
    let spot = Spot {
        at: Place { x: 7, y: 9 },
        along: Place { x: 600, y: 800 },
    };
    assert_eq!(spot.moved(0, 0), spot.at);
    assert_eq!(spot.moved(100, 0), Place { x: 67, y: 89 });
    assert_eq!(spot.moved(0, 50), Place { x: -33, y: 39 });
    assert_eq!(spot.moved(100, 50), Place { x: 27, y: 119 });
    assert_eq!(spot.moved(-100, -50), Place { x: -13, y: -101 });
}

#[test]
fn moved_goes_as_far_as_it_is_told_at_a_right_angle() {
    check(
        (pieces(), -1000..=1000, -1000..=1000),
        |(piece, along, across)| {
            let spot = piece.begin();
            let (direction, moved) = (
                vector(piece.from, piece.leave),
                vector(spot.at, spot.moved(along, across)),
            );
            assert_near(
                right_and_along(direction, moved),
                (f64::from(across), f64::from(along)),
            );
        },
    );
}

#[test]
fn beside_keeps_its_distance_at_both_ends_at_right_angles() {
    let asides = prop::array::uniform4(-1000..=1000);
    check((pieces(), asides), |(piece, aside)| {
        let beside = piece.beside(aside);
        let [begin, end] = [
            vector(piece.from, piece.leave),
            vector(piece.arrive, piece.to),
        ];
        for (arm, from, to, across) in [
            (begin, piece.from, beside.from, aside[0]),
            (begin, piece.leave, beside.leave, aside[1]),
            (end, piece.arrive, beside.arrive, aside[2]),
            (end, piece.to, beside.to, aside[3]),
        ] {
            let moved = right_and_along(arm, vector(from, to));
            assert_near(moved, (f64::from(across), 0.0));
        }
    });
}

#[test]
fn beside_by_nothing_is_the_piece_itself() {
    check(pieces(), |piece| {
        assert_eq!(piece.beside([0; 4]), piece);
    });
}

#[test]
fn halves_that_are_moved_aside_still_join() {
    // As long as the arms at the cut are long enough to have one direction after rounding.
    check((pieces(), -1000..=1000), |(piece, across)| {
        let [one, other] = piece.halves();
        if length(vector(one.arrive, one.to)) > 1000.0 {
            let [before, after] = [one, other].map(|half| half.beside([across; 4]));
            let gap = length(vector(before.to, after.from));
            assert!(gap < 2.0 * ROUNDING, "{gap}");
        }
    });
}
