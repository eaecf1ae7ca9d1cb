//! What a team might talk about first: the most divided, then the largest gaps, then what goes well.

use proptest::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::talking_point::{SMALLEST_GAP, TalkingPoint, talking_points};
use schoolstroom::domain::reading::{Flow, Reading, Score};
use schoolstroom::domain::team::{Group, Groups, Mode, Shown};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{Listed, shown, strangers, written};
use crate::strategies::check;

/// What each talking point is and of which element.
fn named(points: &[TalkingPoint]) -> Vec<(&'static str, Element)> {
    let name = |point: &TalkingPoint| match point {
        TalkingPoint::Divided { .. } => "divided",
        TalkingPoint::Gap { .. } => "gap",
        TalkingPoint::Strength { .. } => "strength",
    };
    points
        .iter()
        .map(|point| (name(point), point.element()))
        .collect()
}

#[test]
fn the_divided_come_first_then_gaps_then_strengths_each_kind_in_its_order() {
    let leaders: Listed = (
        Group::Leaders,
        8,
        &[
            ("hr_policy.1", [0, 0, 0, 8, 0], 0),     // 75
            ("leadership.1", [0, 0, 0, 0, 8], 0),    // 100
            ("abilities.1", [4, 0, 0, 0, 4], 0),     // all at the ends
            ("motivation.1", [0, 4, 0, 4, 0], 0),    // two steps nearer
            ("opportunities.1", [0, 0, 8, 0, 0], 0), // 50
            ("relations.1", [0, 0, 8, 0, 0], 0),     // 50
        ],
    );
    let teaching: Listed = (
        Group::Teaching,
        8,
        &[
            ("hr_policy.1", [0, 0, 0, 8, 0], 0),  // 75
            ("leadership.1", [0, 0, 0, 8, 0], 0), // 75: a gap of 25, and it flows
            ("abilities.1", [4, 0, 0, 0, 4], 0),
            ("motivation.1", [0, 4, 0, 4, 0], 0),
            ("opportunities.1", [0, 4, 4, 0, 0], 0), // 37.5: a gap of 12.5
            ("relations.1", [0, 0, 8, 0, 0], 0),
        ],
    );
    let points = talking_points(&written(&[leaders, teaching]));
    assert_eq!(
        named(&points),
        [
            ("divided", Element::Abilities),
            ("divided", Element::Motivation),
            ("gap", Element::Leadership),
            ("gap", Element::Opportunities),
            ("strength", Element::Leadership),
            ("strength", Element::HrPolicy),
        ]
    );
    let TalkingPoint::Divided { consensus, .. } = points[0] else {
        panic!("divided");
    };
    assert!(consensus.abs() < 1e-9, "half at each end");
    let gap = TalkingPoint::Gap {
        element: Element::Leadership,
        higher: Group::Leaders.into(),
        lower: Group::Teaching.into(),
        points: 25.0,
    };
    assert_eq!(points[2], gap);
}

fn gap(leaders: [u32; 5], teaching: [u32; 5]) -> Option<f64> {
    let sum = |counts: [u32; 5]| counts.iter().sum();
    let leaders: Listed = (Group::Leaders, sum(leaders), &[("relations.1", leaders, 0)]);
    let teaching: Listed = (
        Group::Teaching,
        sum(teaching),
        &[("relations.1", teaching, 0)],
    );
    talking_points(&written(&[leaders, teaching]))
        .iter()
        .find_map(|point| match point {
            TalkingPoint::Gap { points, .. } => Some(*points),
            _ => None,
        })
}

#[test]
fn a_gap_of_just_ten_points_is_one_and_a_smaller_is_none() {
    assert_eq!(gap([0, 0, 5, 0, 0], [0, 0, 5, 0, 0]), None);
    assert_eq!(gap([0, 0, 5, 0, 0], [0, 0, 3, 2, 0]), Some(10.0));
    assert_eq!(gap([0, 0, 5, 0, 0], [0, 2, 3, 0, 0]), Some(10.0));
    // 2 of 6 steps of 25 are 8.3.
    assert_eq!(gap([0, 0, 6, 0, 0], [0, 0, 4, 2, 0]), None);
}

/// Scores of fifteen people are thirds of points: what adding and dividing rounds off makes some gaps of ten a trifle smaller.
#[test]
fn a_gap_of_ten_is_one_whatever_is_rounded_off() {
    let mut smaller = 0;
    for low in 0..=54_u32 {
        // 15 people, 60 steps: six of them are ten points.
        let counts = |steps: u32| {
            let mut counts = [0; 5];
            counts[(steps / 15) as usize] += 15 - steps % 15;
            counts[(steps / 15 + 1).min(4) as usize] += steps % 15;
            counts
        };
        assert_eq!(gap(counts(low), counts(low + 6)), Some(10.0), "{low}");
        let score = |steps: u32| f64::from(steps) * 100.0 / 60.0;
        smaller += u32::from(score(low + 6) - score(low) < SMALLEST_GAP);
    }
    assert!(smaller > 0, "or there was nothing to prove");
}

/// Just as divided, the one low and the other high: they stand in the order of the cycle, whatever is rounded off.
#[test]
fn equal_ones_stand_in_the_order_of_the_cycle() {
    for many in 1..40 {
        let (low, high) = ([many + 3, 2, 1, 0, many], [many, 0, 1, 2, many + 3]);
        for [first, second] in [[low, high], [high, low]] {
            let people = first.iter().sum();
            let shown = written(&[(
                Group::Teaching,
                people,
                &[("abilities.1", first, 0), ("relations.1", second, 0)],
            )]);
            let divided = [
                ("divided", Element::Abilities),
                ("divided", Element::Relations),
            ];
            assert_eq!(named(&talking_points(&shown)), divided, "{first:?}");
        }
    }
}

#[test]
fn groups_around_the_school_make_no_gap_and_other_scales_are_not_compared() {
    let staff: Listed = (Group::Teaching, 6, &[("relations.1", [0, 0, 6, 0, 0], 0)]);
    let secondary: Listed = (
        Group::PupilsSecondary,
        6,
        &[("relations.1", [6, 0, 0, 0, 0], 0)],
    );
    let primary: Listed = (
        Group::PupilsPrimary,
        6,
        &[("relations.1", [0, 0, 0, 6, 0], 0)],
    );
    let parents: Listed = (Group::Parents, 6, &[("relations.3", [0, 0, 0, 0, 6], 0)]);
    let shown = written(&[staff, parents, secondary, primary]);
    assert_eq!(talking_points(&shown), []);
    assert_eq!(talking_points(&written(&[parents, secondary, primary])), []);
}

#[test]
fn the_largest_gap_of_three_groups_is_named_and_groups_without_a_score_are_not() {
    let six = |group, counts, dont_know| (group, 6, [("relations.1", counts, dont_know)]);
    let listed = [
        six(Group::Leaders, [0, 0, 0, 6, 0], 0),
        six(Group::Teaching, [0, 6, 0, 0, 0], 0),
        six(Group::Support, [0, 0, 0, 0, 2], 4),
    ];
    let listed: Vec<Listed> = listed
        .iter()
        .map(|(group, people, it)| (*group, *people, &it[..]))
        .collect();
    let points = talking_points(&written(&listed));
    let gap = points.iter().find_map(|point| match point {
        TalkingPoint::Gap {
            higher,
            lower,
            points,
            ..
        } => Some((*higher, *lower, *points)),
        _ => None,
    });
    let (leaders, teaching) = (Groups::from(Group::Leaders), Groups::from(Group::Teaching));
    assert_eq!(gap, Some((leaders, teaching, 50.0)));
}

/// Whatever the answers: each kind in its order, no gap too small, and what is named is what the readings say.
#[test]
fn talking_points_say_what_the_readings_say() {
    let sizes = (0..9_u32, 0..9_u32, 0..9_u32, 0..7_u32);
    check((sizes, any::<u32>()), |(sizes, salt)| {
        let people = strangers(&[sizes.0, sizes.1, sizes.2, sizes.3], salt);
        assert_ordered(&shown(Mode::Protected, &people));
    });
}

fn assert_ordered(shown: &Shown) {
    let points = talking_points(shown);
    let rank = |point: &TalkingPoint| match point {
        TalkingPoint::Divided { consensus, .. } => (0, *consensus),
        TalkingPoint::Gap { points, .. } => (1, -points),
        TalkingPoint::Strength { score, .. } => (2, -score.value()),
    };
    for pair in points.windows(2) {
        let (one, other) = (rank(&pair[0]), rank(&pair[1]));
        assert!(one.0 < other.0 || (one.0 == other.0 && one.1 <= other.1 + 1e-9));
    }
    let Some((all, reading)) = shown.all_inside().zip(Reading::team(shown)) else {
        assert_eq!(points, []);
        return;
    };
    let strengths = points.iter().filter(|it| rank(it).0 == 2).count();
    assert_eq!(strengths, reading.in_flow(Flow::Flows).count());
    for point in points {
        match point {
            TalkingPoint::Divided { element, consensus } => {
                assert_eq!(all.spread(element).unwrap().consensus, consensus);
                assert_ne!(reading.finding(element).flow(), Flow::Flows);
            }
            TalkingPoint::Gap {
                element,
                higher,
                lower,
                points,
            } => {
                let score = |groups| {
                    let group = shown.inside().find(|it| it.groups() == groups).unwrap();
                    Reading::group(group)
                        .finding(element)
                        .score()
                        .map(Score::value)
                        .unwrap()
                };
                assert!((score(higher) - score(lower) - points).abs() < 1e-8);
                assert!(points >= SMALLEST_GAP);
            }
            TalkingPoint::Strength { element, score } => {
                assert_eq!(reading.finding(element).score(), Some(score));
            }
        }
    }
}
