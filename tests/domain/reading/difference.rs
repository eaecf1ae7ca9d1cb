//! Two readings laid over each other.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::per_element::PerElement;
use schoolstroom::domain::reading::difference::{Change, Comparison};
use schoolstroom::domain::reading::{ElementScore, Reading, Scores};
use schoolstroom::domain::response::Tag;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::{check, scores};

/// A reading with these elements, and all others not asked.
fn reading(scale: Scale, told: &[(Element, ElementScore)]) -> Reading {
    let mut elements = PerElement::from_fn(|_| ElementScore::NotAsked);
    for (element, told) in told {
        *elements.get_mut(*element) = *told;
    }
    Reading::scores(&Scores::new(scale, None, Tag::new(0), elements).unwrap())
}

/// What becomes of an element with these two.
fn change(first: (Scale, ElementScore), second: (Scale, ElementScore)) -> (Change, bool) {
    let one = |(scale, told)| reading(scale, &[(Element::Relations, told)]);
    let difference = Comparison::of(one(first), one(second)).difference(Element::Relations);
    assert_eq!(difference.element(), Element::Relations);
    (difference.change, difference.points.is_some())
}

#[test]
fn one_answer_step_on_one_of_three_statements_is_the_smallest_difference() {
    // A step of a link is a 24th, so an answer step on one of three statements is two of them.
    for first in 0..=24_u8 {
        for second in 0..=24_u8 {
            let expected = match i32::from(second) - i32::from(first) {
                2.. => (Change::Higher, true),
                ..=-2 => (Change::Lower, true),
                _ => (Change::Same, false),
            };
            let told = |steps| (Scale::Five, ElementScore::Steps(steps));
            assert_eq!(
                change(told(first), told(second)),
                expected,
                "{first} {second}"
            );
        }
    }
}

#[test]
fn what_one_of_the_two_has_no_score_for_is_not_compared() {
    let scored = ElementScore::Steps(12);
    let without = [
        ElementScore::Fog,
        ElementScore::TooLittle,
        ElementScore::NotAsked,
    ];
    for scale in [Scale::Five, Scale::Four] {
        for told in without {
            for other in without.into_iter().chain([scored]) {
                let (one, other) = ((Scale::Five, told), (scale, other));
                assert_eq!(change(one, other), (Change::NotCompared, false));
                assert_eq!(change(other, one), (Change::NotCompared, false));
            }
        }
    }
}

#[test]
fn between_two_scales_the_states_are_compared_and_no_points() {
    // On five points it sticks below 9 steps and flows above 15; on four below 3 and above 9.
    for (five, four, expected) in [
        (8, 2, Change::Same),
        (8, 3, Change::Higher),
        (8, 10, Change::Higher),
        (9, 2, Change::Lower),
        (15, 9, Change::Same),
        (15, 10, Change::Higher),
        (16, 9, Change::Lower),
        (24, 10, Change::Same),
        (24, 0, Change::Lower),
    ] {
        let five = (Scale::Five, ElementScore::Steps(five));
        let four = (Scale::Four, ElementScore::Steps(four));
        assert_eq!(change(five, four), (expected, false), "{five:?} {four:?}");
    }
}

#[test]
fn turned_round_what_was_higher_is_lower() {
    check((scores(), scores()), |(one, other)| {
        let (one, other) = (Reading::scores(&one), Reading::scores(&other));
        let (there, back) = (Comparison::of(one, other), Comparison::of(other, one));
        assert_eq!(there.on_one_scale(), one.scale() == other.scale());
        for element in Element::CYCLE {
            let (there, back) = (there.difference(element), back.difference(element));
            let turned = match there.change {
                Change::Higher => Change::Lower,
                Change::Lower => Change::Higher,
                same => same,
            };
            assert_eq!(back.change, turned);
            assert_eq!(back.points, there.points.map(|points| -points));
            assert_eq!((back.first, back.second), (there.second, there.first));
        }
    });
}

#[test]
fn nothing_differs_from_itself() {
    check(scores(), |scores| {
        let reading = Reading::scores(&scores);
        for difference in Comparison::of(reading, reading).largest_first() {
            let expected = match difference.first.score() {
                Some(_) => Change::Same,
                None => Change::NotCompared,
            };
            assert_eq!((difference.change, difference.points), (expected, None));
        }
    });
}

#[test]
fn the_largest_difference_comes_first_and_what_is_not_compared_last() {
    check((scores(), scores()), |(one, other)| {
        let comparison = Comparison::of(Reading::scores(&one), Reading::scores(&other));
        let all = comparison.largest_first();
        let mut elements: Vec<_> = all.iter().map(|it| it.element().number()).collect();
        // Sizes go down; equal ones stand in the order of the cycle.
        let group = |change| match change {
            Change::Higher | Change::Lower => 0,
            Change::Same => 1,
            Change::NotCompared => 2,
        };
        for pair in all.windows(2) {
            let [before, after] = pair else { panic!() };
            assert!(group(before.change) <= group(after.change));
            let size =
                |points: Option<f64>| points.map_or(0, |it| (it.abs() * 100.0).round() as i64);
            if group(before.change) == group(after.change) && comparison.on_one_scale() {
                assert!(size(before.points) >= size(after.points));
                if size(before.points) == size(after.points) {
                    assert!(before.element().number() < after.element().number());
                }
            }
        }
        elements.sort_unstable();
        assert_eq!(elements, (1..=10).collect::<Vec<_>>());
    });
}
