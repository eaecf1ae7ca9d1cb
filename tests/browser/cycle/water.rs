//! The water as it is drawn: just what the domain says, in that order, and all of it inside of the picture.
//!
//! Which shapes there are is proved where they are made, in `tests/domain/water.rs`.

use leptos::prelude::{GetUntracked, Set};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::water::{Layer, Shape, water};
use schoolstroom::domain::reading::what_if::WhatIf;
use schoolstroom::domain::reading::{Flow, Reading};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{LAYOUTS, Picture, pictures};
use crate::parts::finding::readings;
use crate::stage::{all, attribute, point, settled};

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
fn every_layer_of_every_reading_is_drawn_in_its_order() {
    for (view, layout) in pictures() {
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
            assert_eq!(drawn(&picture), water(view, layout, Some(&reading), None));
        }
    }
}

#[wasm_bindgen_test]
async fn an_open_valve_is_drawn_and_goes_again() {
    for layout in LAYOUTS {
        let reading = readings()
            .into_iter()
            .find(|reading| reading.in_flow(Flow::Sticks).count() > 0)
            .expect("a reading that sticks somewhere");
        let element = reading.first_blockage().expect("somewhere");
        let picture = Picture::of(&reading, layout);
        let still = drawn(&picture);
        let cycle = picture.model.cycle;
        cycle.look_at(element);
        cycle.valve.set(true);
        settled().await;
        let thought = WhatIf::opened(&reading, element);
        let view = cycle.view.get_untracked();
        let expected = water(view, layout, Some(&reading), Some(&thought));
        assert_ne!(expected, still);
        assert_eq!(drawn(&picture), expected);
        cycle.look_at(other_than(&reading, element));
        settled().await;
        assert_eq!(drawn(&picture), still);
    }
}

fn other_than(reading: &Reading, element: Element) -> Element {
    let mut others = reading.findings().map(|finding| finding.element());
    others.find(|it| *it != element).expect("ten")
}

/// The layers that are in the drawing.
fn drawn(picture: &Picture) -> Vec<Layer> {
    let layers = picture.stage.all(".waters > g");
    layers.iter().map(layer).collect()
}

fn layer(group: &Node) -> Layer {
    Layer {
        class: attribute(group, "class"),
        half: false,
        shapes: all(group, "path").iter().map(shape).collect(),
    }
}

fn shape(path: &Node) -> Shape {
    let number = |name: &str| path.get_attribute(name).map(|it| it.parse().unwrap());
    Shape {
        class: attribute(path, "class").leak(),
        path: attribute(path, "d"),
        width: number("stroke-width"),
        path_length: number("pathLength"),
    }
}
