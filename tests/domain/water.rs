//! The water in both pictures and layouts, read back from its paths.

use std::collections::{BTreeSet, HashSet};

use proptest::prelude::*;
use proptest::sample::select;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::course::{Course, Point};
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::station;
use schoolstroom::domain::picture::view::{View, Way};
use schoolstroom::domain::picture::water::{
    BANKS, BED, Carried, Layer, Shape, TURN, water, water_of,
};
use schoolstroom::domain::reading::what_if::WhatIf;
use schoolstroom::domain::reading::{Flow, Reading};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::drawing::{kinds, lines, pictures, says, scored, stroke};
use crate::strategies::{check, elements, responses};

/// Classes that the style moves.
pub const MOVING: [&str; 6] = ["current", "bead", "bead rim", "drop", "glint", "eddy"];

pub fn all(view: View, layout: Layout, carried: Carried) -> Vec<Layer> {
    water_of(view, layout, |_| Some(carried), None)
}

/// Ten of the kinds of water, one for each element.
pub fn ten() -> impl Strategy<Value = Vec<Carried>> {
    prop::collection::vec(select(kinds()), 10)
}

/// Any view in any layout.
fn any_picture() -> impl Strategy<Value = (View, Layout)> {
    select(pictures().collect::<Vec<_>>())
}

/// Draws pictures of any ten, in any view and layout.
pub fn for_any(property: impl Fn(View, Layout, &[Carried], Vec<Layer>)) {
    check((ten(), any_picture()), |(ten, (view, layout))| {
        let drawn = water_of(view, layout, |it| Some(ten[it.index()]), None);
        property(view, layout, &ten, drawn);
    });
}

pub fn shapes<'a>(layers: &'a [Layer], class: &'a str) -> impl Iterator<Item = &'a Shape> {
    layers
        .iter()
        .flat_map(|layer| &layer.shapes)
        .filter(move |shape| shape.class == class)
}

/// The points of a shape, whichever line they are of.
pub fn points(shape: &Shape) -> Vec<Point> {
    lines(&shape.path).concat()
}

pub fn between(a: &[Point], b: &[Point]) -> f64 {
    let from = |at: &Point| b.iter().map(|it| it.distance(*at)).fold(f64::MAX, f64::min);
    a.iter().map(from).fold(f64::MAX, f64::min)
}

/// Ways that come to a wall of their own.
fn walled(view: View, layout: Layout, ten: &[Carried]) -> Vec<Way> {
    let sticks = |way: &Way| ten[way.to.index()].flow == Flow::Sticks;
    let shared = |way: &Way| view == View::WaterCycle && way.to == Element::Behaviour;
    let ways = view.ways(layout).into_iter();
    ways.filter(|way| sticks(way) && !shared(way)).collect()
}

#[test]
fn every_state_has_shapes_of_its_own() {
    for (view, layout) in pictures() {
        let mut seen = HashSet::new();
        for flow in Flow::ALL {
            let kind = kinds().into_iter().find(|it| it.flow == flow).unwrap();
            let drawn = all(view, layout, kind);
            // Without walls: these belong to the state of the next.
            let classes: BTreeSet<_> = drawn
                .iter()
                .filter(|layer| !layer.class.starts_with("barrier"))
                .flat_map(|layer| layer.shapes.iter().map(|shape| shape.class))
                .collect();
            assert!(seen.insert(classes), "{view:?} {layout:?} {flow:?}");
        }
    }
}

#[test]
fn every_state_has_a_station_of_its_own() {
    let looks = |flow| {
        let class = format!(".{} .shape", station::class(flow));
        let dashes = says(&class, "stroke-dasharray");
        (station::outline(flow), station::mark(flow), dashes)
    };
    let seen: HashSet<_> = Flow::ALL.map(looks).into_iter().collect();
    assert_eq!(seen.len(), Flow::ALL.len());
}

#[test]
fn a_stretch_is_of_the_state_of_the_station_it_comes_from() {
    for_any(|view, layout, ten, drawn| {
        let of = |class: &str| drawn.iter().filter(|it| it.class == class).count();
        for flow in Flow::ALL {
            let ways = view.ways(layout).into_iter();
            let expected = ways
                .filter(|way| ten[way.from.index()].flow == flow)
                .count();
            let class = format!("stretch {}", station::class(flow));
            assert_eq!(of(&class), expected, "{view:?} {layout:?} {flow:?}");
        }
    });
}

#[test]
fn the_stream_grows_with_the_score_and_runs_further() {
    let kinds: Vec<Carried> = (0..=12).map(scored).collect();
    for pair in kinds.windows(2) {
        assert!(pair[0].width() < pair[1].width(), "{pair:?}");
        assert!(pair[1].width() < f64::from(BED));
    }
    // The same is drawn: the widest of what runs, and the length that the moving paths count on the same way.
    for (view, layout) in pictures() {
        let drawn = |carried| {
            let layers = all(view, layout, carried);
            let run = layers.iter().filter(|it| it.class.starts_with("stretch"));
            let shapes: Vec<&Shape> = run.flat_map(|it| &it.shapes).collect();
            let width = shapes.iter().filter_map(|it| it.width).max().unwrap();
            let moving = shapes.iter().find(|it| it.path_length.is_some());
            let moving = moving.map(|it| {
                let points = points(it);
                let long: f64 = points.windows(2).map(|it| it[0].distance(it[1])).sum();
                long / f64::from(it.path_length.unwrap()) * f64::from(TURN)
            });
            (width, moving)
        };
        let drawn: Vec<_> = kinds.iter().map(|it| drawn(*it)).collect();
        for pair in drawn.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{view:?} {layout:?} {pair:?}");
            if let (Some(slower), Some(quicker)) = (pair[0].1, pair[1].1) {
                assert!(slower < quicker + 5.0, "{view:?} {layout:?} {pair:?}");
            }
        }
    }
}

#[test]
fn a_wall_stands_across_bed_and_banks_before_each_station_that_sticks() {
    for_any(|view, layout, ten, drawn| {
        let walls: Vec<_> = shapes(&drawn, "wall").map(points).collect();
        let ways = walled(view, layout, ten);
        let together =
            view == View::WaterCycle && ten[Element::Behaviour.index()].flow == Flow::Sticks;
        assert_eq!(walls.len(), ways.len() + usize::from(together));
        for way in ways {
            let course = Course::new(&way.pieces);
            let axis = course.line(0.0, course.length(), 0.0);
            let across = |wall: &Vec<Point>| {
                let (one, other) = (wall[0], *wall.last().unwrap());
                let middle = Point::new((one.x + other.x) / 2.0, (one.y + other.y) / 2.0);
                let gone = (0..=600)
                    .map(|step| course.length() * f64::from(step) / 600.0)
                    .min_by(|a, b| {
                        let far = |gone| course.spot(gone).at.distance(middle);
                        far(*a).total_cmp(&far(*b))
                    });
                let spot = course.spot(gone.unwrap());
                // How long it is, with its round ends, at a right angle to the water.
                let thick: f64 = says(".wall", "stroke-width").unwrap().parse().unwrap();
                let (dx, dy) = (other.x - one.x, other.y - one.y);
                let long = dx * -spot.along.y + dy * spot.along.x;
                let before = course.length() - gone.unwrap();
                spot.at.distance(middle) < 20.0
                    && long + thick >= f64::from(BANKS)
                    && (1200.0..=2000.0).contains(&before)
            };
            assert!(
                !axis.is_empty() && walls.iter().any(across),
                "{view:?} {layout:?} {way:?}"
            );
        }
    });
}

#[test]
fn a_lake_fills_the_bed_and_reaches_over_the_banks_before_the_wall() {
    for (view, layout) in pictures() {
        for steps in [0, 6, 12] {
            for to in Element::CYCLE {
                let carried = |it| Some(scored(if it == to { 0 } else { steps }));
                let drawn = water_of(view, layout, carried, None);
                let ways = view.ways(layout).into_iter().filter(|way| way.to == to);
                for way in ways {
                    let course = Course::new(&way.pieces);
                    let axis = lines(&schoolstroom::domain::picture::path::of_pieces(&way.pieces));
                    let widest = shapes(&drawn, "shore")
                        .flat_map(points)
                        .map(|at| between(&[at], &axis.concat()))
                        .filter(|far| *far < 2500.0)
                        .fold(0.0, f64::max);
                    assert!(
                        widest > f64::from(BANKS) / 2.0 + 100.0,
                        "{view:?} {layout:?} {way:?} {widest} of {}",
                        course.length()
                    );
                }
            }
        }
    }
}

#[test]
fn no_stream_runs_on_behind_its_wall() {
    for (view, layout) in pictures() {
        for to in Element::CYCLE {
            let flows = |it| Some(scored(if it == to { 0 } else { 12 }));
            let drawn = water_of(view, layout, flows, None);
            let station = Point::from(view.station(layout, to));
            for shape in ["deep", "water", "thread", "current"]
                .into_iter()
                .flat_map(|class| shapes(&drawn, class))
            {
                let end = *points(shape).last().unwrap();
                assert!(
                    end.distance(station) > 1000.0,
                    "{view:?} {layout:?} {to:?} {shape:?}"
                );
            }
        }
    }
}

#[test]
fn the_same_reading_gives_the_same_water_and_it_is_that_of_its_findings() {
    check(
        (responses(), any_picture()),
        |(response, (view, layout))| {
            let reading = Reading::person(&response);
            let drawn = water(view, layout, Some(&reading), None);
            let again = Reading::person(&response);
            assert_eq!(drawn, water(view, layout, Some(&again), None));
            let carried = |it| Some(Carried::from(reading.finding(it)));
            assert_eq!(drawn, water_of(view, layout, carried, None));
        },
    );
}

#[test]
fn without_a_reading_there_is_the_bed_alone() {
    for (view, layout) in pictures() {
        let drawn = water(view, layout, None, None);
        let classes: BTreeSet<_> = drawn
            .iter()
            .flat_map(|layer| layer.shapes.iter().map(|shape| shape.class))
            .collect();
        let mut expected = BTreeSet::from(["bank", "bed", "floor"]);
        if view == View::Lemniscate {
            expected.insert("casing");
        }
        assert_eq!(classes, expected);
        let ways = view.ways(layout).len();
        for class in ["bank", "bed", "floor"] {
            assert_eq!(shapes(&drawn, class).count(), ways);
        }
    }
}

#[test]
fn what_is_not_asked_lies_dry() {
    for_any(|view, layout, ten, drawn| {
        let ways = view.ways(layout).into_iter();
        let dry = ways
            .filter(|way| ten[way.from.index()].flow == Flow::NotAsked)
            .count();
        for class in ["bank dry", "bed dry"] {
            assert_eq!(shapes(&drawn, class).count(), dry);
        }
    });
}

#[test]
fn the_strand_from_behaviour_passes_over_the_other() {
    for layout in [Layout::Lying, Layout::Standing] {
        let drawn = all(View::Lemniscate, layout, scored(12));
        let casing = drawn.iter().position(|it| it.class == "crossing").unwrap();
        let stretches = |layers: &[Layer]| {
            let stretches = layers.iter().filter(|it| it.class.starts_with("stretch"));
            let deep = stretches.map(|it| points(&it.shapes[0])[0]);
            deep.collect::<Vec<_>>()
        };
        let over = stretches(&drawn[casing..]);
        let behaviour = Point::from(View::Lemniscate.station(layout, Element::Behaviour));
        assert_eq!(over.len(), 1);
        assert!(over[0].distance(behaviour) < 5.0);
        assert_eq!(stretches(&drawn[..casing]).len(), 9);
        // The casing reaches over the banks of the other.
        assert!(stroke(&drawn[casing].shapes[0]) > f64::from(BANKS) + 200.0);
    }
}

#[test]
fn a_thought_lifts_the_wall_and_shows_where_water_would_come() {
    check(
        (ten(), elements(), any_picture()),
        |(ten, opened, (view, layout))| {
            let drawn = water_of(view, layout, |it| Some(ten[it.index()]), Some(opened));
            let sticks = ten[opened.index()].flow == Flow::Sticks;
            let lifted = drawn
                .iter()
                .filter(|it| it.class == "barrier lifted")
                .count();
            let expected = match (sticks, view, opened) {
                (false, ..) => 0,
                (_, View::Lemniscate, _) | (_, _, Element::Behaviour) => 1,
                _ => view
                    .ways(layout)
                    .iter()
                    .filter(|way| way.to == opened)
                    .count(),
            };
            assert_eq!(lifted, expected, "{view:?} {opened:?}");
            let ways = view.ways(layout).into_iter();
            let fed = ways
                .filter(|way| way.from == opened && opened.feeds().contains(&way.to))
                .count();
            assert_eq!(shapes(&drawn, "ghost").count(), fed, "{view:?} {opened:?}");
        },
    );
}

#[test]
fn a_thought_about_a_reading_opens_the_element_it_is_about() {
    let any = (responses(), elements(), any_picture());
    check(any, |(response, element, (view, layout))| {
        let reading = Reading::person(&response);
        let what_if = WhatIf::opened(&reading, element);
        let carried = |it| Some(Carried::from(reading.finding(it)));
        assert_eq!(
            water(view, layout, Some(&reading), Some(&what_if)),
            water_of(view, layout, carried, Some(element))
        );
    });
}
