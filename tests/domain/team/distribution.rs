//! How the answers of a group to one statement spread: consensus against published values, and the three classes of it.
//!
//! Counts stand in the order of the scale, low to high.

use proptest::prelude::*;

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::team::{Agreement, Distribution};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::check;

fn distribution(scale: Scale, counts: &[u32]) -> Distribution {
    let mut distribution = Distribution::new(scale);
    assert_eq!(counts.len(), usize::from(scale.points()));
    for (point, count) in Point::all(scale).zip(counts) {
        for _ in 0..*count {
            distribution.add(Answer::Point(point));
        }
    }
    distribution
}

fn five(counts: [u32; 5]) -> Distribution {
    distribution(Scale::Five, &counts)
}

#[test]
fn consensus_has_the_check_values() {
    // Domain rules, section 6, to two decimals.
    for (counts, expected) in [
        ([0, 0, 4, 4, 0], 0.81),
        ([0, 1, 2, 4, 1], 0.70),
        ([2, 2, 0, 2, 2], 0.29),
        ([0, 4, 0, 4, 0], 0.58),
    ] {
        let consensus = five(counts).consensus().unwrap();
        assert!(
            (consensus - expected).abs() < 0.005,
            "{counts:?}: {consensus}"
        );
    }
}

#[test]
fn consensus_runs_from_half_at_each_end_to_all_the_same() {
    for scale in [Scale::Five, Scale::Four] {
        let points = usize::from(scale.points());
        for place in 0..points {
            let mut same = vec![0; points];
            same[place] = 7;
            assert_eq!(distribution(scale, &same).consensus(), Some(1.0));
        }
        let mut halves = vec![0; points];
        halves[0] = 6;
        halves[points - 1] = 6;
        assert_eq!(distribution(scale, &halves).consensus(), Some(0.0));
    }
}

#[test]
fn consensus_is_measured_against_the_width_of_the_scale() {
    // Half «2», half «3»: half a point from the mean, out of four steps and out of three.
    let wide = 1.0 + (1.0_f64 - 0.5 / 4.0).log2();
    let narrow = 1.0 + (1.0_f64 - 0.5 / 3.0).log2();
    for (distribution, expected) in [
        (five([0, 3, 3, 0, 0]), wide),
        (distribution(Scale::Four, &[0, 3, 3, 0]), narrow),
    ] {
        assert!((distribution.consensus().unwrap() - expected).abs() < 1e-12);
    }
}

#[test]
fn nobody_agrees_where_nobody_answered() {
    let mut nobody = Distribution::new(Scale::Five);
    assert_eq!((nobody.consensus(), nobody.agreement()), (None, None));
    nobody.add(Answer::DontKnow);
    assert_eq!((nobody.consensus(), nobody.agreement()), (None, None));
    assert_eq!((nobody.answered(), nobody.dont_know()), (0, 1));
}

#[test]
fn agreement_has_three_classes() {
    for (counts, agreement) in [
        ([0, 0, 4, 4, 0], Agreement::Agreed),   // 0.81
        ([0, 1, 2, 4, 1], Agreement::Mixed),    // 0.70, one of eight low
        ([3, 0, 0, 0, 12], Agreement::Divided), // 0.28, a fifth low
    ] {
        assert_eq!(five(counts).agreement(), Some(agreement), "{counts:?}");
    }
}

#[test]
fn a_quarter_at_each_end_is_divided_however_near_they_are() {
    for (counts, agreement) in [
        ([0, 2, 4, 2, 0], Agreement::Divided), // 0.79, just a quarter at each end
        ([0, 4, 0, 4, 0], Agreement::Divided), // 0.58
        ([1, 1, 4, 1, 1], Agreement::Divided), // a quarter is reached by two points together
        ([0, 2, 5, 2, 0], Agreement::Agreed),  // two of nine are less than a quarter
        ([0, 3, 5, 0, 0], Agreement::Agreed),  // one end alone is no division
        ([0, 0, 5, 3, 0], Agreement::Agreed),
    ] {
        assert_eq!(five(counts).agreement(), Some(agreement), "{counts:?}");
    }
}

#[test]
fn dont_knows_are_counted_apart_and_change_nothing_else() {
    let mut with = five([1, 0, 2, 3, 0]);
    let (consensus, agreement) = (with.consensus(), with.agreement());
    with.add(Answer::DontKnow);
    with.add(Answer::DontKnow);
    assert_eq!((with.answered(), with.dont_know()), (6, 2));
    assert_eq!((with.consensus(), with.agreement()), (consensus, agreement));
}

#[test]
fn a_point_that_the_scale_lacks_is_not_counted() {
    let mut four = distribution(Scale::Four, &[1, 2, 3, 4]);
    let fifth = Point::new(5, Scale::Five).unwrap();
    four.add(Answer::Point(fifth));
    assert_eq!((four.answered(), four.count(fifth)), (10, 0));
}

#[test]
fn each_point_is_counted_where_it_belongs() {
    let counted = five([5, 0, 3, 1, 2]);
    let counts: Vec<_> = Point::all(Scale::Five)
        .map(|point| counted.count(point))
        .collect();
    assert_eq!(counts, [5, 0, 3, 1, 2]);
}

#[test]
fn consensus_stays_within_zero_and_one_and_is_the_same_upside_down() {
    let groups = prop_oneof![
        (Just(Scale::Five), prop::collection::vec(0..40_u32, 5)),
        (Just(Scale::Four), prop::collection::vec(0..40_u32, 4)),
    ];
    check(groups, |(scale, counts)| {
        let group = distribution(scale, &counts);
        let mirrored: Vec<_> = counts.iter().rev().copied().collect();
        let mirrored = distribution(scale, &mirrored);
        assert_eq!(group.consensus().is_some(), group.answered() > 0);
        assert_eq!(group.agreement(), mirrored.agreement());
        if let (Some(one), Some(other)) = (group.consensus(), mirrored.consensus()) {
            assert!((0.0..=1.0).contains(&one), "{one}");
            assert!((one - other).abs() < 1e-12, "{one} {other}");
        }
    });
}
