//! The two pictures of the ten: which ways the water takes in each, and that the stations have room.

use std::collections::HashSet;
use std::f64::consts::TAU;

use schoolstroom::domain::element::{Element, Side};
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::piece::{Piece, Place};
use schoolstroom::domain::picture::view::{View, Way};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const VIEWS: [View; 2] = [View::Lemniscate, View::WaterCycle];
const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];
/// Half of the widest shape of a station, a diamond.
const SHAPE: f64 = 720.0;
/// The radius of the disc around a station that takes a finger.
const HIT: f64 = 1350.0;

fn pictures() -> impl Iterator<Item = (View, Layout)> {
    VIEWS
        .into_iter()
        .flat_map(|view| LAYOUTS.map(|layout| (view, layout)))
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

fn exactly(Place { x, y }: Place) -> (f64, f64) {
    (f64::from(x), f64::from(y))
}

/// Points of a way, both ends included.
fn points(way: &Way) -> impl Iterator<Item = (f64, f64)> {
    way.pieces.into_iter().flat_map(|piece| {
        (0..=24).map(move |step| {
            let t = f64::from(step) / 24.0;
            let u = 1.0 - t;
            let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
            [piece.from, piece.leave, piece.arrive, piece.to]
                .map(exactly)
                .into_iter()
                .zip(weights)
                .fold((0.0, 0.0), |(x, y), (corner, weight)| {
                    (x + corner.0 * weight, y + corner.1 * weight)
                })
        })
    })
}

/// Each pair of elements once.
fn pairs() -> impl Iterator<Item = (Element, Element)> {
    Element::CYCLE.into_iter().flat_map(|one| {
        let after = Element::CYCLE.into_iter().skip(one.number());
        after.map(move |other| (one, other))
    })
}

#[test]
fn there_are_two_views_and_each_is_the_other_of_the_other() {
    for view in VIEWS {
        assert_ne!(view.other(), view);
        assert_eq!(view.other().other(), view);
    }
    assert_eq!(View::default(), View::Lemniscate);
}

#[test]
fn every_way_begins_and_ends_in_the_stations_and_has_no_gap() {
    for (view, layout) in pictures() {
        for way in view.ways(layout) {
            let [first, .., last] = way.pieces;
            assert_eq!(first.from, view.station(layout, way.from), "{way:?}");
            assert_eq!(last.to, view.station(layout, way.to), "{way:?}");
            assert!(way.pieces.windows(2).all(|pair| pair[0].to == pair[1].from));
        }
    }
}

#[test]
fn no_way_has_a_corner() {
    for (view, layout) in pictures() {
        for way in view.ways(layout) {
            for pair in way.pieces.windows(2) {
                let [(ax, ay), (bx, by)] =
                    [(pair[0].arrive, pair[0].to), (pair[1].from, pair[1].leave)].map(
                        |(from, to)| {
                            exactly(Place {
                                x: to.x - from.x,
                                y: to.y - from.y,
                            })
                        },
                    );
                let bend = (ax * by - ay * bx).atan2(ax * bx + ay * by).abs();
                // Rounding turns an arm of 200 by a hundredth of a quarter turn at most.
                assert!(bend < TAU / 400.0, "{way:?}: {bend}");
            }
        }
    }
}

#[test]
fn in_the_lemniscate_the_water_passes_the_ten_one_after_the_other() {
    for layout in LAYOUTS {
        let ways = View::Lemniscate.ways(layout);
        let from: Vec<_> = ways.iter().map(|way| way.from).collect();
        assert_eq!(from, Element::CYCLE);
        for way in ways {
            assert_eq!(way.to, way.from.next());
        }
    }
}

#[test]
fn in_the_water_cycle_it_goes_to_what_the_model_says_an_element_feeds() {
    for layout in LAYOUTS {
        let ways = View::WaterCycle.ways(layout);
        for element in Element::CYCLE {
            let fed: Vec<_> = ways
                .iter()
                .filter(|way| way.from == element)
                .map(|way| way.to)
                .collect();
            assert_eq!(fed, element.feeds(), "{element:?}");
        }
        let expected: usize = Element::CYCLE.map(|it| it.feeds().len()).iter().sum();
        assert_eq!(ways.len(), expected);
    }
}

#[test]
fn one_can_go_from_any_station_to_any_other_in_both_views() {
    for (view, layout) in pictures() {
        let ways = view.ways(layout);
        for start in Element::CYCLE {
            let mut reached = HashSet::from([start]);
            for _ in 0..10 {
                let on = ways.iter().filter(|way| reached.contains(&way.from));
                reached = reached
                    .iter()
                    .copied()
                    .chain(on.map(|way| way.to))
                    .collect();
            }
            assert_eq!(reached.len(), 10, "from {start:?}");
        }
    }
}

#[test]
fn no_way_runs_past_a_station_that_it_does_not_lead_to() {
    // One would think that its water comes there.
    for (view, layout) in pictures() {
        for way in view.ways(layout) {
            let others = Element::CYCLE
                .into_iter()
                .filter(|element| *element != way.from && *element != way.to);
            for element in others {
                let station = exactly(view.station(layout, element));
                let near = points(&way)
                    .map(|point| distance(point, station))
                    .fold(f64::MAX, f64::min);
                assert!(
                    near > SHAPE + 350.0,
                    "{view:?} {layout:?} {way:?}: {element:?} {near}"
                );
            }
        }
    }
}

#[test]
fn stations_stand_so_far_apart_that_a_finger_takes_one() {
    for (view, layout) in pictures() {
        for (one, other) in pairs() {
            let [a, b] = [one, other].map(|element| exactly(view.station(layout, element)));
            let apart = distance(a, b);
            assert!(
                apart >= 2.0 * HIT,
                "{view:?} {layout:?} {one:?} {other:?}: {apart}"
            );
        }
    }
}

#[test]
fn the_water_cycle_is_read_from_top_to_bottom() {
    for layout in LAYOUTS {
        let y = |element| View::WaterCycle.station(layout, element).y;
        let x = |element| View::WaterCycle.station(layout, element).x;
        let row = y(Element::Abilities);
        assert!(Element::AMOR.iter().all(|element| y(*element) == row));
        assert!(Element::AMOR.windows(2).all(|pair| x(pair[0]) < x(pair[1])));
        assert!(y(Element::Leadership) < row && row < y(Element::Behaviour));
        for element in Element::CYCLE {
            if element != Element::PupilsSociety {
                assert!(y(element) <= y(element.next()), "{layout:?} {element:?}");
            }
        }
    }
}

#[test]
fn standing_each_step_of_the_water_cycle_but_the_four_has_a_row_of_its_own() {
    let rows: HashSet<_> = Element::CYCLE
        .map(|element| View::WaterCycle.station(Layout::Standing, element).y)
        .into();
    assert_eq!(rows.len(), 7);
}

#[test]
fn the_standing_lemniscate_is_the_lying_one_turned() {
    // Clockwise as seen on a screen: left becomes top.
    let turned = |Place { x, y }: Place| Place { x: -y, y: x };
    let [lying, standing] = LAYOUTS.map(|layout| View::Lemniscate.ways(layout));
    for (lying, standing) in lying.iter().zip(&standing) {
        assert_eq!((lying.from, lying.to), (standing.from, standing.to));
        let expected = lying.pieces.map(|piece| Piece {
            from: turned(piece.from),
            leave: turned(piece.leave),
            arrive: turned(piece.arrive),
            to: turned(piece.to),
        });
        assert_eq!(standing.pieces, expected);
    }
}

#[test]
fn the_two_loops_mirror_each_other() {
    let of_side = |side| {
        let elements = Element::CYCLE.into_iter().filter(|it| it.side() == side);
        let station = |element| View::Lemniscate.station(Layout::Lying, element);
        elements.map(station).collect::<Vec<_>>()
    };
    let [soft, hard] = [Side::Soft, Side::Hard].map(of_side);
    assert_eq!((soft.len(), hard.len()), (5, 5));
    for Place { x, y } in soft {
        assert!(hard.contains(&Place { x: -x, y }), "{x} {y}");
    }
}
