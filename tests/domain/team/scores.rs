//! Scores beside counts: whoever has both learns no more than from the counts alone.

use proptest::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::reading::talking_point::talking_points;
use schoolstroom::domain::reading::{Reading, Score};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Distribution, FEWEST, Mode};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{ROLES, answers, shown, strangers};
use crate::notation::statement;
use crate::strategies::check;

const RELATIONS: [&str; 3] = ["relations.1", "relations.2", "relations.3"];

/// Six teachers. The first leaves the third statement open, and answers the others so; the last answers them the other way
/// round, so that the counts stay the same.
fn six(first: u8) -> Vec<Response> {
    let last = 6 - first;
    let mut six = vec![answers(
        Role::Teacher,
        0,
        &[("relations.1", first), ("relations.2", first)],
    )];
    for (tag, point) in [(1, 2), (2, 3), (3, 3), (4, 4), (5, last)] {
        six.push(answers(
            Role::Teacher,
            tag,
            &RELATIONS.map(|id| (id, if id == "relations.3" { 3 } else { point })),
        ));
    }
    six
}

/// The mean of the persons' own scores, as section 6 has it. The product shows it nowhere.
fn mean_of_persons(people: &[Response]) -> f64 {
    let score = |it: &Response| Reading::person(it).finding(Element::Relations).score();
    Score::mean(people.iter().filter_map(score))
        .unwrap()
        .value()
}

/// Why a group's score is not the mean of the persons' scores. Of six people one left the third statement open. Their own two
/// answers weigh a half each, and those of the others a third. So six times the mean, less a third of all points that the counts
/// show, is a sixth of the sum of these two answers.
#[test]
fn the_mean_of_the_persons_would_give_away_who_left_a_statement_open() {
    let attack = |people: &[Response]| {
        let shown = shown(Mode::Protected, people);
        let group = &shown.groups()[0];
        let steps: u32 = group
            .about(Element::Relations)
            .map(|(_, it)| it.steps())
            .sum();
        // In steps above the lowest point, 0 to 4, and not in points from 0 to 100.
        let mean = mean_of_persons(people) / 25.0;
        ((6.0 * mean - f64::from(steps) / 3.0) * 6.0).round() as i32
    };
    for first in 1..=5 {
        let both = 2 * (i32::from(first) - 1);
        assert_eq!(attack(&six(first)), both, "their answers, found again");
    }
}

#[test]
fn the_score_that_is_shown_is_the_same_whoever_left_it_open() {
    let team = shown(Mode::Protected, &six(1));
    let score = |first| {
        let other = shown(Mode::Protected, &six(first));
        assert_eq!(other, team, "the same counts");
        let reading = Reading::group(&other.groups()[0]);
        assert_eq!(Reading::team(&other), Some(reading));
        reading.finding(Element::Relations).score().unwrap().value()
    };
    // (0 + 1 + 2 + 2 + 3 + 4) × 2 + 2 × 5 = 34 steps of 17 × 4.
    assert!((score(1) - 50.0).abs() < 1e-9);
    assert!((score(5) - score(1)).abs() < 1e-12);
    let [one, other] = [1, 5].map(|first| mean_of_persons(&six(first)));
    assert!((one - other).abs() > 1.0, "{one} {other}");
}

/// Two teams of which the same is shown have the same readings: the answers to each statement are dealt out anew.
#[test]
fn readings_come_from_what_is_shown_alone() {
    let composition = (0..8_u32, 0..12_u32, 0..8_u32, 0..7_u32, 0..7_u32);
    check(
        (composition, any::<u32>(), any::<u32>()),
        |(sizes, salt, deal)| {
            let sizes = [sizes.0, sizes.1, sizes.2, sizes.3, sizes.4];
            let before = strangers(&sizes, salt);
            let mut after = before.clone();
            let mut place = 0;
            for (role, size) in ROLES.into_iter().zip(sizes) {
                let size = size as usize;
                let group = place..place + size;
                place += size;
                let asked = crate::notation::respondent(role)
                    .instrument(Revision::NEWEST)
                    .statements();
                for (at, statement) in asked.iter().enumerate() {
                    let by = deal.rotate_left(at as u32 * 7) as usize;
                    for one in group.clone() {
                        let from = group.start + (one - group.start + by) % size;
                        after[one]
                            .set(*statement, before[from].answer(*statement))
                            .unwrap();
                    }
                }
            }
            let [one, other] = [&before, &after].map(|it| shown(Mode::Protected, it));
            assert_eq!(one, other);
            assert_eq!(Reading::team(&one), Reading::team(&other));
            assert_eq!(talking_points(&one), talking_points(&other));
            for (one, other) in one.groups().iter().zip(other.groups()) {
                assert_eq!(Reading::group(one), Reading::group(other));
            }
        },
    );
}

/// Every number of a reading can be worked out from the counts beside it.
#[test]
fn a_score_can_be_worked_out_from_the_counts_beside_it() {
    check(
        (0..9_u32, 0..9_u32, any::<u32>()),
        |(leaders, parents, salt)| {
            let shown = shown(
                Mode::Protected,
                &strangers(&[leaders, 0, 0, parents, 0], salt),
            );
            for group in shown.groups() {
                let reading = Reading::group(group);
                for element in Element::CYCLE {
                    let about: Vec<&Distribution> =
                        group.about(element).map(|(_, it)| it).collect();
                    let sum = |number: fn(&Distribution) -> u32| {
                        about.iter().map(|it| number(it)).sum::<u32>()
                    };
                    let (steps, answered) = (sum(Distribution::steps), sum(Distribution::answered));
                    let dont_know = sum(Distribution::dont_know);
                    let expected = (answered > 0 && dont_know <= answered)
                        .then(|| f64::from(steps) * 25.0 / f64::from(answered));
                    let finding = reading.finding(element);
                    let score = finding.score().map(Score::value);
                    assert_eq!(score.is_some(), expected.is_some());
                    assert!((score.unwrap_or(0.0) - expected.unwrap_or(0.0)).abs() < 1e-9);
                    let coverage = finding.coverage().unwrap();
                    assert_eq!(coverage.dont_know, dont_know as usize);
                    assert_eq!(coverage.answered, answered as usize);
                    assert_eq!(coverage.open(), 0);
                }
            }
        },
    );
}

#[test]
fn a_statement_with_four_answers_is_not_shown_and_does_not_count() {
    for (answered, dont_know, is_shown) in [
        (4, 0, false),
        (5, 0, true),
        (4, 1, true),
        (0, 5, true),
        (3, 1, false),
        (0, 0, false),
    ] {
        let mut people = Vec::new();
        for tag in 0..8 {
            let mut given = vec![("relations.1", 2)];
            if tag < answered {
                given.push(("relations.2", 5));
            } else if tag < answered + dont_know {
                given.push(("relations.2", 0));
            }
            people.push(answers(Role::Support, tag, &given));
        }
        let shown = shown(Mode::Protected, &people);
        let group = &shown.groups()[0];
        let second = group.distribution(statement("relations.2"));
        assert_eq!(second.is_some(), is_shown, "{answered} {dont_know}");
        assert!(second.is_none_or(|it| it.people() >= FEWEST));
        let score = Reading::group(group).finding(Element::Relations).score();
        let counted = if is_shown { answered } else { 0 };
        let expected = f64::from(8 + 4 * counted) * 25.0 / f64::from(8 + counted);
        assert!((score.unwrap().value() - expected).abs() < 1e-9);
    }
}

/// Two of the leaders and three of the support staff: together they are enough.
#[test]
fn answers_of_merged_groups_are_counted_together() {
    let mut people = Vec::new();
    for tag in 0..3 {
        let leader = [("relations.1", 1), ("relations.2", 1)];
        people.push(answers(
            Role::TeamLeader,
            tag,
            if tag < 2 { &leader } else { &leader[1..] },
        ));
        people.push(answers(Role::Support, tag, &[("relations.1", 5)]));
    }
    let shown = shown(Mode::Protected, &people);
    let [group] = shown.groups() else {
        panic!("one group");
    };
    let first = group.distribution(statement("relations.1")).unwrap();
    assert_eq!(first.counts(), [2, 0, 0, 0, 3]);
    assert_eq!(group.distribution(statement("relations.2")), None);
}
