//! Scores against values worked out by hand, the two-thirds rule, states and their borders, and what a profile names first.
//!
//! The working stands beside each value: `steps ÷ (answers × (points − 1)) × 100`, a step being one point above the lowest.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::element::{Element, Side};
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::reading::{
    Coverage, Finding, LOOP_ASKED_AT_LEAST, Loop, NAMED_AT_MOST, Reading, SMALLEST_DIFFERENCE,
    Score, Flow, low_statements,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{answer, respondent, response};
use crate::strategies::{check, responses};

/// The profile of somebody who answered these elements and left all others open.
fn profile(role: Role, answered: &[(Element, &str)]) -> Reading {
    let mut response = Response::new(respondent(role), Tag::new(0));
    for (element, marks) in answered {
        let asked: Vec<_> = response.instrument().about(*element).collect();
        assert_eq!(asked.len(), marks.len(), "a mark a statement");
        for (statement, mark) in asked.into_iter().zip(marks.chars()) {
            response.set(statement, answer(mark)).unwrap();
        }
    }
    Reading::of(&response)
}

/// What the marks say of one element.
fn finding(role: Role, element: Element, marks: &str) -> Finding {
    *profile(role, &[(element, marks)]).finding(element)
}

/// Three statements on five points: the commonest case.
fn three(marks: &str) -> Finding {
    finding(Role::Teacher, Element::Relations, marks)
}

fn assert_scores(finding: Finding, expected: f64) {
    let score = finding.score().map(Score::value);
    let near = score.is_some_and(|score| (score - expected).abs() < 1e-9);
    assert!(near, "{score:?} is not {expected}");
}

fn named(findings: Vec<&Finding>) -> Vec<Element> {
    findings.into_iter().map(Finding::element).collect()
}

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
fn two_answers_of_three_are_enough_and_the_third_counts_for_nothing() {
    for marks in ["35?", "3?5", "?35", "35.", "3.5", ".35"] {
        assert_scores(three(marks), 75.0); // (2 + 4) / 8
    }
    // The don't-know is there to be mentioned.
    assert_eq!(three("35?").coverage().dont_know, 1);
    assert_eq!(three("35.").coverage().dont_know, 0);
}

#[test]
fn fog_and_too_little_are_told_apart_for_three_statements() {
    // Two answers are needed. Fog: with two don't-knows there can never be two. Too little: there still could.
    let states = [
        // (answered, don't know, open)
        ((3, 0, 0), Flow::Flows),
        ((2, 1, 0), Flow::Flows),
        ((2, 0, 1), Flow::Flows),
        ((1, 2, 0), Flow::Fog),
        ((1, 1, 1), Flow::TooLittle),
        ((1, 0, 2), Flow::TooLittle),
        ((0, 3, 0), Flow::Fog),
        ((0, 2, 1), Flow::Fog),
        ((0, 1, 2), Flow::TooLittle),
        ((0, 0, 3), Flow::TooLittle),
    ];
    for number in 0..27_usize {
        let marks: String = [1, 3, 9]
            .map(|by| ['5', '?', '.'][number / by % 3])
            .iter()
            .collect();
        let found = three(&marks);
        let coverage = found.coverage();
        let counts = (coverage.answered, coverage.dont_know, coverage.open());
        let state = states.iter().find(|row| row.0 == counts).unwrap().1;
        assert_eq!(found.flow(), state, "{marks}");
        assert_eq!(found.score().is_some(), state == Flow::Flows, "{marks}");
    }
}

#[test]
fn fog_and_too_little_are_told_apart_for_two_statements_and_one() {
    // Two thirds of two is both: one don't-know is fog.
    for (marks, state) in [
        ("55", Flow::Flows),
        ("5?", Flow::Fog),
        ("?5", Flow::Fog),
        ("??", Flow::Fog),
        ("?.", Flow::Fog),
        (".?", Flow::Fog),
        ("5.", Flow::TooLittle),
        (".5", Flow::TooLittle),
        ("..", Flow::TooLittle),
    ] {
        assert_eq!(
            finding(Role::Parent, Element::Leadership, marks).flow(),
            state,
            "{marks}"
        );
    }
    for (marks, state) in [
        ("5", Flow::Flows),
        ("?", Flow::Fog),
        (".", Flow::TooLittle),
    ] {
        assert_eq!(
            finding(Role::Visitor, Element::Leadership, marks).flow(),
            state,
            "{marks}"
        );
    }
}

#[test]
fn an_element_that_is_not_asked_is_neither_fog_nor_open() {
    let finding = *profile(Role::Parent, &[]).finding(Element::HrPolicy);
    assert_eq!(finding.flow(), Flow::NotAsked);
    assert_eq!(finding.coverage(), Coverage::default());
    assert_eq!(finding.score(), None);
}

#[test]
fn needed_is_two_thirds_rounded_up() {
    let needed = |asked| {
        Coverage {
            asked,
            ..Coverage::default()
        }
        .needed()
    };
    assert_eq!([0, 1, 2, 3, 4, 10, 30].map(needed), [0, 1, 2, 2, 3, 7, 20]);
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
fn four_points_have_the_same_borders() {
    // 1/3 sticks, 1/2 wavers, 2/3 flows.
    for (marks, state) in [
        ("22", Flow::Sticks),
        ("23", Flow::Wavers),
        ("33", Flow::Flows),
    ] {
        let found = finding(Role::PupilPrimary, Element::Opportunities, marks);
        assert_eq!(found.flow(), state, "{marks}");
    }
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
        assert_eq!((score.value(), score.on_the_edge()), (value, edge));
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
fn the_first_blockage_is_found_by_walking_from_policy() {
    use Element::*;
    let found = profile(
        Role::Teacher,
        &[
            (PupilsSociety, "111"),
            (Relations, "122"),
            (Abilities, "222"),
            (HrPolicy, "555"),
            // Neither wavering nor fog is a blockage.
            (Leadership, "333"),
            (Motivation, "1??"),
        ],
    );
    assert_eq!(found.first_blockage(), Some(Abilities));
    let after: Vec<_> = found.perhaps_consequences().collect();
    assert_eq!(after, [Relations, PupilsSociety]);

    // The lowest is not the first: the walk begins at policy, though the cycle has no beginning.
    let both = profile(Role::Teacher, &[(HrPolicy, "223"), (PupilsSociety, "111")]);
    assert_eq!(both.first_blockage(), Some(HrPolicy));
}

#[test]
fn without_an_element_that_sticks_there_is_no_blockage() {
    let found = profile(
        Role::Teacher,
        &[(Element::HrPolicy, "333"), (Element::Leadership, "???")],
    );
    assert_eq!(found.first_blockage(), None);
    assert_eq!(found.perhaps_consequences().count(), 0);
}

#[test]
fn strengths_are_the_three_highest_that_flow_and_ties_keep_the_order_of_the_cycle() {
    use Element::*;
    let found = profile(
        Role::Teacher,
        &[
            (Leadership, "444"), // 75
            (Abilities, "44?"),  // 75 from two answers: the same
            (Motivation, "333"), // wavers
            (Behaviour, "555"),  // 100
            (Employees, "444"),  // 75, the fourth
        ],
    );
    assert_eq!(named(found.strengths()), [Behaviour, Leadership, Abilities]);
    let few = profile(Role::Teacher, &[(Motivation, "333"), (Relations, "344")]);
    assert_eq!(named(few.strengths()), [Relations]);
}

#[test]
fn improvements_are_the_three_lowest_that_stick_or_waver_and_ties_keep_the_order_of_the_cycle() {
    use Element::*;
    let found = profile(
        Role::Teacher,
        &[
            (HrPolicy, "333"),      // 50, the fourth
            (Leadership, "22?"),    // 25 from two answers
            (Opportunities, "222"), // 25: the same
            (Organisation, "112"),  // 8.3
            (Employees, "344"),     // flows
        ],
    );
    assert_eq!(
        named(found.improvements()),
        [Organisation, Leadership, Opportunities]
    );
    let few = profile(Role::Teacher, &[(Motivation, "34?"), (Relations, "344")]);
    assert_eq!(named(few.improvements()), [Motivation]);
}

#[test]
fn nothing_is_named_where_nothing_is_scored() {
    let found = profile(
        Role::Teacher,
        &[(Element::Relations, "5??"), (Element::Behaviour, "1..")],
    );
    assert!(found.strengths().is_empty() && found.improvements().is_empty());
    assert_eq!(found.scored(), 0);
}

#[test]
fn a_side_is_the_mean_of_its_scored_elements() {
    use Element::*;
    let found = profile(
        Role::Teacher,
        &[
            (Abilities, "555"),  // soft, 100
            (Motivation, "333"), // soft, 50
            (Relations, "1??"),  // soft, fog
            (HrPolicy, "222"),   // hard, 25
        ],
    );
    let score = |of: Loop| of.score.map(Score::value);
    let [soft, hard] = [Side::Soft, Side::Hard].map(|side| found.side(side));
    assert_eq!((score(soft), soft.scored, soft.asked), (Some(75.0), 2, 5)); // (100 + 50) / 2
    assert_eq!((score(hard), hard.scored, hard.asked), (Some(25.0), 1, 5));
    assert_eq!(found.balance(), Some(50.0)); // 75 − 25
}

#[test]
fn a_side_counts_only_what_the_role_is_asked() {
    let pupil = profile(Role::PupilSecondary, &[]);
    // Pupils are asked all five of the soft loop and of the hard loop about pupils and society alone.
    assert_eq!(
        [Side::Soft, Side::Hard].map(|side| pupil.side(side).asked),
        [5, 1]
    );
}

#[test]
fn a_side_of_which_hardly_anything_is_asked_is_not_read() {
    check(responses(), |response| {
        let profile = Reading::of(&response);
        for side in [Side::Soft, Side::Hard].map(|side| profile.side(side)) {
            if side.asked < LOOP_ASKED_AT_LEAST {
                assert_eq!(side.score, None);
            } else {
                assert_eq!(side.score.is_some(), side.scored > 0);
            }
        }
    });
}

#[test]
fn what_a_role_is_not_asked_before_the_blockage_is_told() {
    check(responses(), |response| {
        let profile = Reading::of(&response);
        let told = profile.not_asked_before_blockage();
        let before = |element: Element| {
            profile
                .first_blockage()
                .is_some_and(|first| element.index() < first.index())
        };
        for element in Element::CYCLE {
            let not_asked = profile.finding(element).flow() == Flow::NotAsked;
            assert_eq!(told.contains(&element), not_asked && before(element));
        }
    });
}

#[test]
fn low_is_the_lower_half_of_the_scale_and_its_middle() {
    check(responses(), |response| {
        for (statement, answer) in response.answers() {
            let low = low_statements(&response, statement.element()).any(|it| it == statement);
            let expected = match answer {
                Some(Answer::Point(point)) => match response.instrument().scale() {
                    Scale::Five => point.value() <= 3,
                    Scale::Four => point.value() <= 2,
                },
                _ => false,
            };
            assert_eq!(low, expected, "{statement} {answer:?}");
        }
    });
}

#[test]
fn balance_needs_both_sides() {
    let soft = profile(Role::Teacher, &[(Element::Relations, "555")]);
    let hard = profile(Role::Teacher, &[(Element::Organisation, "555")]);
    assert_eq!([soft.balance(), hard.balance()], [None, None]);
    let extreme = profile(
        Role::Visitor,
        &[(Element::Relations, "1"), (Element::Employees, "5")],
    );
    assert_eq!(extreme.balance(), Some(-100.0));
}

#[test]
fn coverage_adds_up_over_the_elements() {
    // Leadership 2, abilities 2, relations 3, behaviour 2, organisation 3, pupils 2.
    let parent = Reading::of(&response(respondent(Role::Parent), "12?..3??.45?.1"));
    let all = parent.coverage();
    assert_eq!(
        (all.asked, all.answered, all.dont_know, all.open()),
        (14, 6, 4, 4)
    );
    let organisation = parent.finding(Element::Organisation).coverage();
    assert_eq!(
        (
            organisation.asked,
            organisation.answered,
            organisation.dont_know
        ),
        (3, 2, 1)
    );
}

#[test]
fn one_step_on_one_of_three_statements_is_the_smallest_difference() {
    let [before, after] = ["344", "444"].map(|marks| three(marks).score().unwrap().value());
    assert!((after - before - SMALLEST_DIFFERENCE).abs() < 1e-9);
}

#[test]
fn findings_stand_in_the_order_of_the_cycle() {
    check(responses(), |response| {
        let profile = Reading::of(&response);
        assert_eq!(
            profile.findings().map(|finding| finding.element()),
            Element::CYCLE
        );
        for element in Element::CYCLE {
            assert_eq!(profile.finding(element).element(), element);
        }
    });
}

#[test]
fn a_score_stays_on_its_scale_and_needs_two_thirds() {
    check(responses(), |response| {
        for finding in Reading::of(&response).findings() {
            let Coverage {
                asked, answered, ..
            } = finding.coverage();
            assert_eq!(
                finding.score().is_some(),
                asked > 0 && 3 * answered >= 2 * asked
            );
            if let Some(score) = finding.score() {
                assert!((0.0..=100.0).contains(&score.value()));
                assert_eq!(finding.flow(), score.flow());
            }
        }
    });
}

#[test]
fn every_statement_is_counted_once() {
    check(responses(), |response| {
        let all = Reading::of(&response).coverage();
        assert_eq!(all.asked, response.instrument().statements().len());
        assert_eq!(all.answered + all.dont_know, response.given());
    });
}

#[test]
fn a_higher_answer_raises_its_element_and_no_other() {
    check(responses(), |response| {
        let scale = response.instrument().scale();
        let before = Reading::of(&response);
        for (statement, answer) in response.answers() {
            let Some(Answer::Point(point)) = answer else {
                continue;
            };
            let Some(higher) = Point::new(point.value() + 1, scale) else {
                continue;
            };
            let mut raised = response.clone();
            raised.set(statement, Some(Answer::Point(higher))).unwrap();
            let after = Reading::of(&raised);
            for element in Element::CYCLE {
                let [old, new] = [&before, &after].map(|profile| profile.finding(element).score());
                if element == statement.element() && old.is_some() {
                    assert!(new > old, "{statement}");
                } else {
                    assert_eq!(new, old, "{statement}");
                }
            }
        }
    });
}

#[test]
fn at_most_three_are_named_and_never_both_ways() {
    check(responses(), |response| {
        let profile = Reading::of(&response);
        let (good, low) = (named(profile.strengths()), named(profile.improvements()));
        assert!(good.len() <= NAMED_AT_MOST && low.len() <= NAMED_AT_MOST);
        assert!(good.iter().all(|element| !low.contains(element)));
    });
}
