//! The water of two readings in one lemniscate: one water where they agree, two where they differ, and nothing out of the bed.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::course::Point;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::picture::water::pair::{Both, pair};
use schoolstroom::domain::picture::water::{Carried, Layer, water_of};
use schoolstroom::domain::reading::Reading;
use schoolstroom::domain::reading::difference::{Change, Comparison};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::drawing::kinds;
use crate::strategies::{check, responses};
use crate::water::points;

const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];

/// Ten of whatever two readings can have at a station.
fn ten() -> impl Strategy<Value = Vec<Both>> {
    let carried = || select(kinds());
    let both = prop_oneof![
        carried().prop_map(Both::One),
        (carried(), carried()).prop_map(|(first, second)| Both::Two(first, second)),
    ];
    prop::collection::vec(both, 10)
}

fn lanes<'a>(drawn: &'a [Layer], which: &'a str) -> impl Iterator<Item = &'a Layer> {
    let class = format!("lane {which} ");
    drawn.iter().filter(move |it| it.class.starts_with(&class))
}

#[test]
fn where_all_agree_it_is_the_water_of_one() {
    for layout in LAYOUTS {
        for carried in kinds() {
            let drawn = pair(layout, &|_| Both::One(carried));
            let alone = water_of(View::Lemniscate, layout, |_| Some(carried), None);
            // Which of two that do not touch is drawn first may differ.
            let shapes = |layers: &[Layer]| -> BTreeSet<(String, String)> {
                let all = layers.iter().flat_map(|it| &it.shapes);
                all.map(|it| (it.class.to_string(), it.path.to_string()))
                    .collect()
            };
            assert!(shapes(&drawn) == shapes(&alone), "{carried:?}");
        }
    }
}

#[test]
fn where_they_differ_two_waters_leave_the_station() {
    let any = (ten(), select(LAYOUTS.to_vec()));
    check(any, |(ten, layout)| {
        let drawn = pair(layout, &|it: Element| ten[it.index()]);
        let two = ten.iter().filter(|it| matches!(it, Both::Two(..))).count();
        let [first, second] = ["first", "second"].map(|it| lanes(&drawn, it).count());
        assert_eq!(first, second, "each has its other");
        assert!(first >= two, "{first} of {two}");
        assert!(
            drawn
                .iter()
                .all(|it| it.half == it.class.starts_with("lane "))
        );
        if two == 0 {
            assert_eq!(first, 0);
        }
    });
}

#[test]
fn one_water_means_that_no_difference_can_be_called_one() {
    check((responses(), responses()), |(one, other)| {
        let [one, other] = [one, other].map(|it| Reading::person(&it));
        let comparison = Comparison::of(one, other);
        for element in Element::CYCLE {
            let difference = comparison.difference(element);
            let both = Both::of(&difference);
            let differs = matches!(difference.change, Change::Higher | Change::Lower);
            match both {
                Both::One(_) => assert!(!differs),
                Both::Two(first, second) => assert!(differs || first.flow != second.flow),
            }
            // Nothing differs from itself.
            let same = Comparison::of(one, one).difference(element);
            assert_eq!(Both::of(&same), Both::One(Carried::from(&same.first)));
        }
    });
}

/// Where the shapes of a drawing are.
#[test]
fn all_of_it_is_on_the_canvas() {
    let any = (ten(), select(LAYOUTS.to_vec()));
    check(any, |(ten, layout)| {
        let canvas = View::Lemniscate.canvas(layout).to_string();
        let [left, top, width, height]: [f64; 4] = canvas
            .split(' ')
            .map(|it| it.parse().unwrap())
            .collect::<Vec<f64>>()
            .try_into()
            .unwrap();
        for layer in pair(layout, &|it: Element| ten[it.index()]) {
            let scale = if layer.half { 0.5 } else { 1.0 };
            for shape in &layer.shapes {
                for Point { x, y } in points(shape) {
                    let (x, y) = (x * scale, y * scale);
                    let inside = (left..=left + width).contains(&x);
                    assert!(inside && (top..=top + height).contains(&y), "{shape:?}");
                }
            }
        }
    });
}
