//! The water: its ways, its width and speed, its dams, and what passes over it.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::piece::{Piece, Place};
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::Flow;
use schoolstroom::ui::parts::finding::class;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{LAYOUTS, Picture, pictures};
use crate::parts::finding::readings;
use crate::stage::{all, attribute, length, point};

#[wasm_bindgen_test]
fn all_water_is_drawn_and_lies_inside_of_the_picture() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &readings()[0], layout);
        let [left, top, width, height] = picture.view_box();
        // The bed is 1000 wide.
        let inside = |x: f64, y: f64| {
            (f64::from(left) + 500.0..f64::from(left + width) - 500.0).contains(&x)
                && (f64::from(top) + 500.0..f64::from(top + height) - 500.0).contains(&y)
        };
        let drawn = picture.stage.all(".bed, .water");
        assert!(drawn.len() > 10);
        for path in drawn {
            for step in 0..=20 {
                let [x, y] = point(&path, f64::from(step) / 20.0);
                assert!(inside(x, y), "{view:?} {layout:?}: {x} {y}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_water_takes_the_ways_of_the_view() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &readings()[0], layout);
        let courses: Vec<_> = picture.stage.all(".water").iter().map(course).collect();
        let ways = view.ways(layout);
        assert_eq!(courses.len(), ways.len());
        for way in ways {
            let [from, to] = [way.from, way.to].map(|element| {
                let place = view.station(layout, element);
                format!("{} {}", place.x, place.y)
            });
            let drawn = courses
                .iter()
                .filter(|course| **course == [from.clone(), to.clone()]);
            assert_eq!(drawn.count(), 1, "{way:?}");
        }
    }
}

/// Where a path begins and where it ends.
fn course(path: &Node) -> [String; 2] {
    let data = attribute(path, "d");
    let begin = data.trim_start_matches('M').split('C').next().unwrap();
    let mut end: Vec<_> = data.rsplit(' ').take(2).collect();
    end.reverse();
    [begin.to_owned(), end.join(" ")]
}

#[wasm_bindgen_test]
fn each_stretch_looks_like_the_state_of_the_station_it_comes_from() {
    for (view, layout) in pictures() {
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
            let ways = view.ways(layout);
            assert_eq!(picture.stage.all(".stretch").len(), ways.len());
            for state in Flow::ALL {
                let stretches = picture.stage.all(&format!(".stretch.{}", class(state)));
                let mut drawn: Vec<_> = stretches
                    .iter()
                    .map(|it| course(&all(it, ".water")[0])[0].clone())
                    .collect();
                let from = ways.iter().map(|way| way.from);
                let in_flow = from.filter(|from| reading.finding(*from).flow() == state);
                let mut expected: Vec<_> = in_flow
                    .map(|from| view.station(layout, from))
                    .map(|place| format!("{} {}", place.x, place.y))
                    .collect();
                drawn.sort();
                expected.sort();
                assert_eq!(drawn, expected, "{state:?}");
                // Ripples and chevrons only where it flows.
                for mark in [".chevron", ".ripple"] {
                    let marks = stretches.iter().map(|it| all(it, mark).len());
                    assert!(
                        marks
                            .into_iter()
                            .all(|it| (it > 0) == (state == Flow::Flows))
                    );
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn there_is_a_dam_before_each_station_that_sticks_and_none_elsewhere() {
    for (view, layout) in pictures() {
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
            let sticks = |element| reading.finding(element).flow() == Flow::Sticks;
            let barred = view.ways(layout).into_iter().filter(|way| sticks(way.to));
            let barred: Vec<_> = barred.map(|way| way.to).collect();
            for part in [".barrier", ".dam", ".pool"] {
                assert_eq!(picture.stage.all(part).len(), barred.len(), "{part}");
            }
            for dam in picture.stage.all(".dam") {
                let middle = point(&dam, 0.5);
                let stands = |element: Element| far(middle, view.station(layout, element));
                for element in Element::CYCLE {
                    assert!(
                        stands(element) > 800.0,
                        "it stands before a station, not on it"
                    );
                }
                let before = |element: &Element| ends_of(view, layout, *element, middle);
                assert!(barred.iter().any(before), "{view:?} {layout:?} {middle:?}");
                let others = Element::CYCLE.into_iter().filter(|it| !barred.contains(it));
                assert!(!others.into_iter().any(|it| before(&it)), "{middle:?}");
            }
        }
    }
}

fn far([x, y]: [f64; 2], place: Place) -> f64 {
    (f64::from(place.x) - x).hypot(f64::from(place.y) - y)
}

/// Whether a place lies in the second half of a way to an element. The four ways to behaviour lie side by side there, and
/// one dam bars them all.
fn ends_of(view: View, layout: Layout, element: Element, place: [f64; 2]) -> bool {
    let ways = view
        .ways(layout)
        .into_iter()
        .filter(|way| way.to == element);
    ways.flat_map(|way| {
        let [_, _, third, fourth] = way.pieces.map(Piece::halves);
        [third, fourth].into_iter().flatten()
    })
    .any(|half| far(place, half.from) < 700.0 || far(place, half.to) < 700.0)
}

#[wasm_bindgen_test]
fn the_higher_the_score_the_wider_the_water_and_the_longer_its_run() {
    for (view, layout) in pictures() {
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
            let mut seen: Vec<(f64, f64)> = Vec::new();
            for element in Element::CYCLE {
                let Some(score) = reading.finding(element).score() else {
                    continue;
                };
                for water in water_of(&picture, view, layout, element) {
                    let width: f64 = attribute(&water, "stroke-width").parse().unwrap();
                    seen.push((score.value(), width));
                }
            }
            for (score, width) in &seen {
                for (other, wide) in &seen {
                    assert_eq!(score == other, width == wide);
                    assert_eq!(
                        score > other,
                        width > wide,
                        "{score} {width} {other} {wide}"
                    );
                }
            }
        }
    }
}

/// One animation moves all water by as many units of its own count: the fewer a stretch counts, the further it runs.
#[wasm_bindgen_test]
fn the_higher_the_score_the_quicker_the_water() {
    let reading = &readings()[0];
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, reading, layout);
        let speed = |element| -> Vec<f64> {
            let water = water_of(&picture, view, layout, element);
            let speeds = water.iter().map(|path| {
                let counted: f64 = attribute(path, "pathLength").parse().unwrap();
                length(path) / counted
            });
            speeds.collect()
        };
        for quick in Element::CYCLE {
            for slow in Element::CYCLE {
                let [more, less] =
                    [quick, slow].map(|it| reading.finding(it).score().unwrap().value());
                // What is counted is the length of the chords, a little less than that of the curve.
                if more > less + 15.0 {
                    for (quick, slow) in speed(quick).iter().zip(speed(slow)) {
                        assert!(*quick > slow, "{more} {quick} {less} {slow}");
                    }
                }
            }
        }
    }
}

/// The water that leaves the station of an element: its way begins there.
fn water_of(picture: &Picture, view: View, layout: Layout, element: Element) -> Vec<Node> {
    let place = view.station(layout, element);
    let begins = format!(".water[d^='M{} {}C']", place.x, place.y);
    let water = picture.stage.all(&begins);
    let ways = view.ways(layout);
    let leave = ways.iter().filter(|way| way.from == element).count();
    assert_eq!(water.len(), leave);
    water
}

#[wasm_bindgen_test]
fn at_the_crossing_behaviour_passes_over_all_other_water() {
    for layout in LAYOUTS {
        let picture = Picture::of(&readings()[1], layout);
        let casing = picture.stage.one(".casing");
        let is_over = |water: &Node| {
            let position = casing.compare_document_position(water);
            position & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
        };
        for element in Element::CYCLE {
            let water = &water_of(&picture, View::Lemniscate, layout, element)[0];
            assert_eq!(is_over(water), element == Element::Behaviour, "{element:?}");
        }
        let cycle = Picture::seen(View::WaterCycle, &readings()[1], layout);
        assert!(
            cycle.stage.all(".casing").is_empty(),
            "nothing crosses there"
        );
    }
}
