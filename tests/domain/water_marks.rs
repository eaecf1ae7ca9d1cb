//! How the marks of the water lie, with the widths and dashes that the style gives them.

use std::collections::{BTreeSet, HashSet};

use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::course::Point;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::picture::water::{BANKS, BED, Carried, Layer, TURN, water_of};
use schoolstroom::domain::reading::Flow;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::drawing::{dashes, kinds, lines, pictures, says, score, scored, stroke};
use crate::strategies::check;
use crate::water::{MOVING, all, between, for_any, points, shapes, ten};

#[test]
fn marks_are_never_closer_than_their_width() {
    // In the lemniscate all marks of the water; in the cycle the ways lie on each other where they part and meet.
    const MARKS: [&str; 4] = ["chevron", "level", "wall", "seep"];
    check(ten(), |ten| {
        let drawn = water_of(
            View::Lemniscate,
            Layout::Lying,
            |it| Some(ten[it.index()]),
            None,
        );
        let crossing = drawn.iter().position(|it| it.class == "crossing").unwrap();
        for strand in [&drawn[..crossing], &drawn[crossing..]] {
            let mut marks: Vec<(&str, f64, Vec<Point>)> = Vec::new();
            for class in MARKS {
                for shape in shapes(strand, class) {
                    let width = stroke(shape);
                    let of = lines(&shape.path).into_iter();
                    marks.extend(of.map(|line| (class, width, line)));
                }
            }
            for (place, (class, width, line)) in marks.iter().enumerate() {
                for (other, wide, points) in &marks[place + 1..] {
                    if line[0].distance(points[0]) > 4000.0 {
                        continue;
                    }
                    let gap = between(line, points) - (width + wide) / 2.0;
                    let least = width.min(*wide);
                    assert!(gap >= least, "{class} {other}: {gap} {line:?} {points:?}");
                }
            }
        }
    });
}

/// The four that come together before behaviour: what is dashed in one keeps clear of what is dashed in another.
#[test]
fn dashes_of_ways_that_meet_are_never_closer_than_their_width() {
    const DASHED: [&str; 5] = ["chevron", "bead rim", "drop", "wisp", "trace"];
    for layout in [Layout::Lying, Layout::Standing] {
        for (one, other) in kinds()
            .into_iter()
            .flat_map(|it| kinds().into_iter().map(move |to| (it, to)))
        {
            let mixed = |it: Element| match it {
                Element::Behaviour => Some(scored(9)),
                it if it.index() % 2 == 0 => Some(one),
                _ => Some(other),
            };
            let drawn = water_of(View::WaterCycle, layout, mixed, None);
            // Each of the four has a layer of its own, in the order of the elements; four ways lead to them.
            let ways: Vec<&Layer> = drawn
                .iter()
                .filter(|it| it.class.starts_with("stretch"))
                .skip(5)
                .take(4)
                .collect();
            let marks = |layer: &Layer| -> Vec<(f64, Vec<Point>)> {
                let shapes = layer.shapes.iter().filter(|it| DASHED.contains(&it.class));
                let drawn = shapes.flat_map(|shape| {
                    let wide = stroke(shape);
                    lines(&shape.path).into_iter().map(move |line| (wide, line))
                });
                drawn.collect()
            };
            for pair in ways.windows(2) {
                for (wide, line) in marks(pair[0]) {
                    for (width, points) in marks(pair[1]) {
                        let gap = between(&line, &points) - (width + wide) / 2.0;
                        assert!(
                            gap >= width.min(wide),
                            "{layout:?} {one:?} {other:?}: {gap} {width} {wide}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn dashes_are_as_far_apart_as_they_are_wide_and_come_round_with_the_animation() {
    for (view, layout) in pictures() {
        for kind in kinds() {
            for shape in all(view, layout, kind).iter().flat_map(|it| &it.shapes) {
                let Some(dashes) = dashes(shape.class).filter(|_| shape.path_length.is_some())
                else {
                    assert!(
                        shape.class == "eddy" || !MOVING.contains(&shape.class),
                        "{shape:?}"
                    );
                    continue;
                };
                let [dash, gap] = dashes[..] else {
                    panic!("{dashes:?}");
                };
                assert_eq!(TURN as f64 % (dash + gap), 0.0, "{}", shape.class);
                let line = points(shape);
                let long: f64 = line.windows(2).map(|it| it[0].distance(it[1])).sum();
                let unit = long / f64::from(shape.path_length.unwrap());
                let width = stroke(shape);
                // Round ends take half a width of the gap on either side.
                let gap = gap * unit - width;
                // A path beside the axis is a little shorter or longer than it.
                assert!(
                    gap >= 0.97 * width,
                    "{view:?} {layout:?} {kind:?} {}: {gap} {width}",
                    shape.class
                );
            }
        }
    }
}

#[test]
fn few_paths_move() {
    for_any(|_, _, _, drawn| {
        let moving: usize = MOVING
            .map(|class| shapes(&drawn, class).count())
            .iter()
            .sum();
        assert!(moving <= 30, "{moving}");
    });
    for class in MOVING {
        let class = class.split(' ').next().unwrap();
        let moved = include_str!("../../style/cycle.css")
            .lines()
            .any(|line| line.contains("animation: run") && line.contains(&format!(".{class}")));
        assert!(moved, "{class} stands still");
    }
}

#[test]
fn everything_lies_within_the_picture() {
    for_any(|view, layout, _, drawn| {
        let canvas = view.canvas(layout);
        let [x, y, width, height] =
            [canvas.x, canvas.y, canvas.width, canvas.height].map(f64::from);
        for shape in drawn.iter().flat_map(|it| &it.shapes) {
            let half = stroke(shape) / 2.0;
            for at in points(shape) {
                let inside = at.x - half >= x
                    && at.y - half >= y
                    && at.x + half <= x + width
                    && at.y + half <= y + height;
                assert!(inside, "{view:?} {layout:?} {} {at:?}", shape.class);
            }
        }
    });
}

#[test]
fn the_lemniscate_has_the_same_shapes_lying_and_standing() {
    check(ten(), |ten| {
        let of = |layout| {
            let drawn = water_of(View::Lemniscate, layout, |it| Some(ten[it.index()]), None);
            let shapes = |layer: Layer| {
                let shapes = layer.shapes.into_iter();
                let shapes: Vec<_> = shapes.map(|it| (it.class, it.width)).collect();
                (layer.class, shapes)
            };
            drawn.into_iter().map(shapes).collect::<Vec<_>>()
        };
        assert_eq!(of(Layout::Lying), of(Layout::Standing));
    });
}

#[test]
fn both_views_and_layouts_use_the_same_classes_for_a_state() {
    for kind in kinds() {
        let mut seen: HashSet<BTreeSet<&str>> = HashSet::new();
        for (view, layout) in pictures() {
            let drawn = all(view, layout, kind);
            let inside = drawn.iter().filter(|it| it.class != "crossing");
            let classes = inside.flat_map(|it| it.shapes.iter().map(|shape| shape.class));
            // On a short way there is no room for drops between wall and station.
            seen.insert(classes.filter(|it| *it != "seep").collect());
        }
        assert_eq!(seen.len(), 1, "{kind:?}: {seen:?}");
    }
}

#[test]
fn the_bed_is_as_wide_as_the_style_draws_it() {
    let width = |class| says(class, "stroke-width").unwrap().parse::<u32>().unwrap();
    assert_eq!(width(".bank"), BANKS);
    assert_eq!(width(".bed"), BED);
    // A whirlpool has the stream of its score.
    let whirlpool = Carried {
        flow: Flow::Whirlpool,
        score: Some(score(6)),
    };
    assert_eq!(whirlpool.width().to_bits(), scored(6).width().to_bits());
}
