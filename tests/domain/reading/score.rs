//! Scores, and the borders between sticking, wavering and flowing on both scales.
//!
//! The rule of the borders is proved in whole numbers: a score belongs to the label it is nearest to, and «sometimes» wavers.

use schoolstroom::domain::element::{Element, Side};
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::reading::{Flow, Reading, SMALLEST_DIFFERENCE, Score};
use schoolstroom::domain::role::Role;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{answers, assert_scores, finding, reading, three};
use crate::strategies::{check, responses};

/// What the score of `part ÷ whole` is on a scale: the label it is nearest to, and half-way between two it wavers.
fn nearest_label(part: usize, whole: usize, scale: Scale) -> Flow {
    let top = usize::from(scale.points() - 1);
    let sometimes = match scale {
        Scale::Five => 2,
        Scale::Four => 1,
    };
    // Label after label, `top × whole` apart from never to always.
    let distance = |label: usize| (label * whole).abs_diff(part * top);
    let nearest = (0..=top).map(distance).min();
    let near: Vec<_> = (0..=top)
        .filter(|label| Some(distance(*label)) == nearest)
        .collect();
    if near.contains(&sometimes) {
        Flow::Wavers
    } else if near[0] < sometimes {
        Flow::Sticks
    } else {
        Flow::Flows
    }
}

/// Whether `part ÷ whole` is at most five hundredths from half-way between «sometimes» and a label beside it.
fn near_a_border(part: usize, whole: usize, scale: Scale) -> bool {
    let top = usize::from(scale.points() - 1);
    let halves: [usize; 2] = match scale {
        Scale::Five => [3, 5],
        Scale::Four => [1, 3],
    };
    // All in parts of 200 × top × whole.
    halves
        .into_iter()
        .any(|half| (half * 100 * whole).abs_diff(part * 200 * top) <= 10 * top * whole)
}

/// Marks of so many statements, together so many steps above the lowest point; the last ones may be don't-knows.
fn marks(steps: usize, answered: usize, asked: usize) -> String {
    let mark = |place: usize| {
        let least = steps / answered + usize::from(place < steps % answered);
        char::from_digit(least as u32 + 1, 10).unwrap()
    };
    let points = (0..answered).map(mark);
    points.chain((answered..asked).map(|_| '?')).collect()
}

/// A role, an element it is asked so many statements about, and its scale.
const ASKED: [(Role, Element, usize, Scale); 5] = [
    (Role::Visitor, Element::HrPolicy, 1, Scale::Five),
    (Role::Parent, Element::Leadership, 2, Scale::Five),
    (Role::Teacher, Element::Relations, 3, Scale::Five),
    (Role::PupilPrimary, Element::Abilities, 2, Scale::Four),
    (Role::PupilPrimary, Element::Relations, 3, Scale::Four),
];

#[test]
fn a_statement_on_five_points_scores_quarters() {
    // (x − 1) / 4 × 100
    for (marks, expected) in [
        ("1", 0.0),
        ("2", 25.0),
        ("3", 50.0),
        ("4", 75.0),
        ("5", 100.0),
    ] {
        assert_scores(finding(Role::Visitor, Element::HrPolicy, marks), expected);
    }
}

#[test]
fn a_statement_on_four_points_scores_thirds() {
    // (x − 1) / 3 × 100, twice the same; then the same point out of five differs: (4 − 1) / 4 × 100.
    for (marks, expected) in [
        ("11", 0.0),
        ("22", 100.0 / 3.0),
        ("33", 200.0 / 3.0),
        ("44", 100.0),
    ] {
        assert_scores(
            finding(Role::PupilPrimary, Element::Abilities, marks),
            expected,
        );
    }
    assert_scores(
        finding(Role::PupilSecondary, Element::Abilities, "44"),
        75.0,
    );
}

#[test]
fn an_element_scores_the_mean_of_its_answers() {
    assert_scores(three("345"), 75.0); // (2 + 3 + 4) / 12
    assert_scores(three("113"), 100.0 / 6.0); // (0 + 0 + 2) / 12
    assert_scores(three("245"), 200.0 / 3.0); // (1 + 3 + 4) / 12
    // Four points, three statements: (0 + 2 + 3) / 9
    let pupil = finding(Role::PupilPrimary, Element::Relations, "134");
    assert_scores(pupil, 500.0 / 9.0);
}

#[test]
fn an_element_has_the_label_its_score_is_nearest_to() {
    for (role, element, asked, scale) in ASKED {
        let top = usize::from(scale.points() - 1);
        for answered in (asked * 2).div_ceil(3)..=asked {
            for steps in 0..=top * answered {
                let found = finding(role, element, &marks(steps, answered, asked));
                let whole = top * answered;
                assert_scores(found, steps as f64 * 100.0 / whole as f64);
                let expected = nearest_label(steps, whole, scale);
                assert_eq!(found.flow(), expected, "{role:?}: {steps} of {whole}");
                let edge = near_a_border(steps, whole, scale);
                assert_eq!(found.on_the_edge(), edge, "{role:?}: {steps} of {whole}");
            }
        }
    }
}

#[test]
fn the_borders_themselves_waver() {
    for (marks, score, state) in [
        ("223", 100.0 / 3.0, Flow::Sticks), // 4 / 12
        ("23?", 37.5, Flow::Wavers),        // 3 / 8
        ("233", 500.0 / 12.0, Flow::Wavers),
        ("334", 700.0 / 12.0, Flow::Wavers),
        ("34?", 62.5, Flow::Wavers),       // 5 / 8
        ("344", 200.0 / 3.0, Flow::Flows), // 8 / 12
        ("111", 0.0, Flow::Sticks),
        ("555", 100.0, Flow::Flows),
    ] {
        assert_scores(three(marks), score);
        assert_eq!(three(marks).flow(), state, "{marks}");
    }
    // Exactly, and not by a rounding that happens to help.
    assert_eq!(three("23?").score().map(Score::value), Some(37.5));
    assert_eq!(three("34?").score().map(Score::value), Some(62.5));
}

#[test]
fn on_four_points_sometimes_wavers() {
    // Never, sometimes, often, always: 0, 33.3, 66.7 and 100, and half-way between them 16.7 and 50.
    for (marks, flow) in [
        ("11", Flow::Sticks),
        ("12", Flow::Wavers), // the border: 1 / 6
        ("22", Flow::Wavers),
        ("23", Flow::Wavers), // the border: 3 / 6
        ("24", Flow::Flows),
        ("33", Flow::Flows),
    ] {
        let found = finding(Role::PupilPrimary, Element::Opportunities, marks);
        assert_eq!(found.flow(), flow, "{marks}");
    }
    // The same point, «often», is nearer to another label on the other scale.
    let [sticks, wavers] = [
        finding(Role::PupilPrimary, Element::Relations, "112"), // 11.1
        finding(Role::PupilPrimary, Element::Relations, "122"), // 22.2
    ];
    assert_eq!([sticks.flow(), wavers.flow()], [Flow::Sticks, Flow::Wavers]);
}

#[test]
fn a_loop_has_the_label_its_mean_is_nearest_to_on_four_points() {
    // Every mean of two statements, two and three: in parts of 18, the least that 6 and 9 both divide.
    for abilities in 0..=6 {
        for opportunities in 0..=6 {
            for relations in 0..=9 {
                let response = answers(
                    Role::PupilPrimary,
                    &[
                        (Element::Abilities, &marks(abilities, 2, 2)),
                        (Element::Opportunities, &marks(opportunities, 2, 2)),
                        (Element::Relations, &marks(relations, 3, 3)),
                    ],
                );
                let soft = Reading::person(&response).side(Side::Soft);
                let part = abilities * 3 + opportunities * 3 + relations * 2;
                assert_eq!(
                    soft.flow,
                    nearest_label(part, 54, Scale::Four),
                    "{part} of 54"
                );
                assert_eq!(soft.on_the_edge, near_a_border(part, 54, Scale::Four));
            }
        }
    }
}

#[test]
fn a_loop_has_the_label_its_mean_is_nearest_to_on_five_points() {
    // Steps of three statements each, about the borders of 4.5 and 7.5; every mean between them is met.
    let soft = [
        Element::Abilities,
        Element::Motivation,
        Element::Opportunities,
        Element::Relations,
        Element::Behaviour,
    ];
    let mut met = Vec::new();
    for number in 0..6_usize.pow(5) {
        let steps = [1, 6, 36, 216, 1296].map(|by| 3 + number / by % 6);
        if !steps.is_sorted() {
            continue;
        }
        let marks = steps.map(|steps| marks(steps, 3, 3));
        let answered: Vec<_> = soft
            .into_iter()
            .zip(marks.iter().map(String::as_str))
            .collect();
        let soft = reading(Role::Teacher, &answered).side(Side::Soft);
        let part = steps.iter().sum();
        assert_eq!(
            soft.flow,
            nearest_label(part, 60, Scale::Five),
            "{part} of 60"
        );
        assert_eq!(soft.on_the_edge, near_a_border(part, 60, Scale::Five));
        met.push(part);
    }
    assert!((15..=40).all(|part| met.contains(&part)));
}

#[test]
fn means_of_unequal_parts_meet_the_borders_exactly() {
    // 3/8, 4/12 and 5/12 are no numbers of a computer; their mean is the border 3/8 and wavers.
    for (three_elements, flow) in [
        (["23?", "223", "233"], Flow::Wavers),
        (["34?", "334", "344"], Flow::Wavers),
        (["23?", "223", "223"], Flow::Sticks),
        (["34?", "344", "344"], Flow::Flows),
    ] {
        let score = |marks| three(marks).score().unwrap();
        let mean = Score::mean(three_elements.map(score)).unwrap();
        assert_eq!(mean.flow(Scale::Five), flow, "{three_elements:?}");
    }
}

#[test]
fn no_score_is_shown_on_the_wrong_side_of_a_border() {
    check(responses(), |response| {
        let reading = Reading::person(&response);
        let scale = response.instrument().scale();
        let sides = [Side::Soft, Side::Hard].map(|side| reading.side(side).score);
        let scores = reading.findings().map(|finding| finding.score());
        for score in scores.chain(sides).flatten() {
            let shown = f64::from(score.half_points()) / 2.0;
            let (lower, upper) = match scale {
                Scale::Five => (37.5, 62.5),
                // 16.7, which is shown as a whole number too.
                Scale::Four => (17.0, 50.0),
            };
            let expected = if shown < lower {
                Flow::Sticks
            } else if shown > upper {
                Flow::Flows
            } else {
                Flow::Wavers
            };
            assert_eq!(score.flow(scale), expected, "{score:?}");
        }
    });
}

#[test]
fn within_five_points_of_a_border_is_on_the_edge() {
    let edge = |marks: &str| three(marks).on_the_edge();
    // 33.3, 37.5, 41.7, 58.3, 62.5 and 66.7; not 25, 50, 75, nor where there is no score.
    for marks in ["223", "23?", "233", "334", "34?", "344"] {
        assert!(edge(marks), "{marks}");
    }
    for marks in ["222", "333", "444", "111", "555", "3??", "3.."] {
        assert!(!edge(marks), "{marks}");
    }
}

#[test]
fn exactly_five_points_from_a_border_is_on_the_edge() {
    // Means of ten scores: so many of the lower, the others of the higher.
    let mean = |low: &str, lows: usize, high: &str| {
        let score = |marks| three(marks).score().unwrap();
        Score::mean((0..10).map(|i| score(if i < lows { low } else { high }))).unwrap()
    };
    let twenty_five_and_fifty = |lows| mean("222", lows, "333");
    let fifty_and_seventy_five = |lows| mean("333", lows, "444");
    for (score, value, edge) in [
        (twenty_five_and_fifty(8), 30.0, false),
        (twenty_five_and_fifty(7), 32.5, true),
        (twenty_five_and_fifty(3), 42.5, true),
        (twenty_five_and_fifty(2), 45.0, false),
        (fifty_and_seventy_five(8), 55.0, false),
        (fifty_and_seventy_five(7), 57.5, true),
        (fifty_and_seventy_five(3), 67.5, true),
        (fifty_and_seventy_five(2), 70.0, false),
    ] {
        assert_eq!(
            (score.value(), score.on_the_edge(Scale::Five)),
            (value, edge)
        );
    }
}

#[test]
fn a_mean_is_unweighted_and_needs_a_score() {
    let score = |marks| three(marks).score().unwrap();
    let mean = Score::mean([score("111"), score("555"), score("444")]).unwrap();
    assert!((mean.value() - 175.0 / 3.0).abs() < 1e-9); // (0 + 100 + 75) / 3
    assert_eq!(Score::mean([]), None);
}

#[test]
fn rounding_is_to_the_nearest_and_halves_go_up() {
    let rounded = |marks: &str| three(marks).score().unwrap().rounded();
    // 0, 33.3, 37.5, 62.5, 66.7, 100
    let marks = ["111", "223", "23?", "34?", "344", "555"];
    assert_eq!(marks.map(rounded), [0, 33, 38, 63, 67, 100]);
}

#[test]
fn only_a_half_is_shown_as_one() {
    for (marks, halves, whole) in [
        ("23?", 75, true),   // 37.5
        ("555", 200, true),  // 100
        ("223", 66, false),  // 33.3
        ("344", 134, false), // 66.7
    ] {
        let score = three(marks).score().unwrap();
        let shown = (score.half_points(), score.is_shown_exactly());
        assert_eq!(shown, (halves, whole), "{marks}");
    }
}

#[test]
fn one_step_on_one_of_three_statements_is_the_smallest_difference() {
    let [before, after] = ["344", "444"].map(|marks| three(marks).score().unwrap().value());
    assert!((after - before - SMALLEST_DIFFERENCE).abs() < 1e-9);
}
