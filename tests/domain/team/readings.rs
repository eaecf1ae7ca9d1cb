//! What the answers of a group, and of a whole team, say of an element.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Finding, Flow, Reading, Score};
use schoolstroom::domain::team::{Agreement, Group, Shown};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::written;

const ELEMENT: Element = Element::Relations;

type Counts = ([u32; 5], u32);

/// A group that answered each of three statements about relations so.
fn group(group: Group, statements: [Counts; 3]) -> Shown {
    groups(&[(group, statements)])
}

fn groups(groups: &[(Group, [Counts; 3])]) -> Shown {
    let ids = ["relations.1", "relations.2", "relations.3"];
    let statements: Vec<Vec<_>> = groups
        .iter()
        .map(|(_, counts)| {
            let stated = ids.into_iter().zip(*counts);
            stated
                .map(|(id, (counts, dont_know))| (id, counts, dont_know))
                .collect()
        })
        .collect();
    let people = |counts: &[Counts; 3]| {
        let people = counts
            .iter()
            .map(|(counts, unknown)| counts.iter().sum::<u32>() + unknown);
        people.max().unwrap()
    };
    let listed = groups.iter().zip(&statements);
    let listed: Vec<_> = listed
        .map(|((group, counts), statements)| (*group, people(counts), statements.as_slice()))
        .collect();
    written(&listed)
}

fn finding(statements: [Counts; 3]) -> Finding {
    *Reading::group(&group(Group::Teaching, statements).groups()[0]).finding(ELEMENT)
}

fn score(finding: Finding) -> Option<f64> {
    finding.score().map(Score::value)
}

/// The check values of section 6, as all three statements about an element.
#[test]
fn the_spread_of_an_element_has_the_check_values() {
    for (counts, consensus, agreement) in [
        ([0, 0, 4, 4, 0], 0.81, Agreement::Agreed),
        ([0, 1, 2, 4, 1], 0.70, Agreement::Mixed),
        ([2, 2, 0, 2, 2], 0.29, Agreement::Divided),
        ([0, 4, 0, 4, 0], 0.58, Agreement::Divided),
    ] {
        let shown = group(Group::Teaching, [(counts, 0); 3]);
        let spread = shown.groups()[0].spread(ELEMENT).unwrap();
        assert!((spread.consensus - consensus).abs() < 0.005);
        assert_eq!(spread.agreement, agreement);
    }
}

#[test]
fn a_border_of_consensus_belongs_to_the_better_word() {
    for (consensus, agreement) in [
        (0.0, Agreement::Divided),
        (0.4999, Agreement::Divided),
        (0.5, Agreement::Mixed),
        (0.7499, Agreement::Mixed),
        (0.75, Agreement::Agreed),
        (1.0, Agreement::Agreed),
    ] {
        assert_eq!(Agreement::of(consensus), agreement, "{consensus}");
    }
    // An eighth at each end, the rest in the middle: 1 − ¼ × 1.
    let shown = group(Group::Teaching, [([1, 0, 6, 0, 1], 0); 3]);
    let spread = shown.groups()[0].spread(ELEMENT).unwrap();
    assert_eq!(
        (spread.consensus, spread.agreement),
        (0.75, Agreement::Agreed)
    );
}

#[test]
fn an_element_is_divided_if_half_of_its_statements_are() {
    let (agreed, divided) = (([0, 0, 8, 0, 0], 0), ([0, 2, 4, 2, 0], 0));
    let unknown = ([0; 5], 8);
    let agreement = |statements| {
        let shown = group(Group::Teaching, statements);
        shown.groups()[0].spread(ELEMENT).map(|it| it.agreement)
    };
    assert_eq!(agreement([agreed; 3]), Some(Agreement::Agreed));
    // (1 + 1 + 0.79) ÷ 3 and (1 + 0.79 + 0.79) ÷ 3: the mean alone would say that they agree.
    assert_eq!(
        agreement([agreed, agreed, divided]),
        Some(Agreement::Agreed)
    );
    assert_eq!(
        agreement([agreed, divided, divided]),
        Some(Agreement::Divided)
    );
    assert_eq!(
        agreement([agreed, divided, unknown]),
        Some(Agreement::Divided)
    );
    assert_eq!(
        agreement([agreed, unknown, unknown]),
        Some(Agreement::Agreed)
    );
    assert_eq!(agreement([unknown; 3]), None);
    // Or if the mean of the consensus is low: 0.19 and 1 and 0.19.
    let far = ([4, 0, 0, 0, 13], 0);
    assert_eq!(agreement([far, agreed, far]), Some(Agreement::Divided));
}

#[test]
fn an_element_that_people_are_divided_about_is_a_whirlpool() {
    let divided = finding([([4, 0, 0, 0, 4], 0); 3]);
    assert_eq!(
        (divided.flow(), score(divided)),
        (Flow::Whirlpool, Some(50.0))
    );
    for (counts, flow) in [
        ([0, 8, 0, 0, 0], Flow::Sticks),
        ([0, 0, 8, 0, 0], Flow::Wavers),
        ([0, 0, 0, 8, 0], Flow::Flows),
        // On a border: 37.5 and 62.5.
        ([0, 4, 4, 0, 0], Flow::Wavers),
        ([0, 0, 4, 4, 0], Flow::Wavers),
    ] {
        let finding = finding([(counts, 0); 3]);
        assert_eq!(finding.flow(), flow, "{counts:?}");
        assert_eq!(finding.on_the_edge(), counts.contains(&4), "{counts:?}");
    }
}

/// Fog from a third of the answers, and no score if more than half do not know.
#[test]
fn those_who_do_not_know_make_fog() {
    let know = ([0, 0, 0, 12, 0], 0);
    let unknown = |people| ([0, 0, 0, 12 - people, 0], people);
    for (dont_know, flow, expected) in [
        (0, Flow::Flows, Some(75.0)),
        (11, Flow::Flows, Some(75.0)),
        (12, Flow::Fog, Some(75.0)), // just a third of 36
        (18, Flow::Fog, Some(75.0)), // just half
        (19, Flow::Fog, None),
        (36, Flow::Fog, None),
    ] {
        let first = dont_know.min(12);
        let second = (dont_know - first).min(12);
        let third = dont_know - first - second;
        let found = finding([unknown(first), unknown(second), unknown(third)]);
        assert_eq!(
            (found.flow(), score(found)),
            (flow, expected),
            "{dont_know}"
        );
        assert_eq!(found.coverage().unwrap().dont_know, dont_know as usize);
        // The group itself, and as all there is of the team.
        let shown = group(
            Group::Teaching,
            [unknown(first), unknown(second), unknown(third)],
        );
        let team = *Reading::team(&shown).unwrap().finding(ELEMENT);
        assert_eq!(team, found);
    }
    // Fog goes before the whirlpool.
    let divided = ([3, 0, 0, 0, 3], 6);
    assert_eq!(finding([divided, know, divided]).flow(), Flow::Fog);
}

#[test]
fn an_element_that_is_not_asked_or_not_answered_is_said_to_be_so() {
    let shown = written(&[(Group::Parents, 6, &[("relations.3", [0, 0, 6, 0, 0], 0)])]);
    let reading = Reading::group(&shown.groups()[0]);
    let flow = |element| reading.finding(element).flow();
    assert_eq!(flow(Element::Relations), Flow::Wavers);
    assert_eq!(flow(Element::Motivation), Flow::NotAsked);
    assert_eq!(flow(Element::Leadership), Flow::TooLittle);
    assert_eq!(Reading::team(&shown), None, "nobody inside");
}

/// Five leaders say always, fifteen teachers never: the mean of both, and not of twenty people.
#[test]
fn each_group_has_the_same_weight() {
    let leaders = (Group::Leaders, [([0, 0, 0, 5, 0], 0); 3]);
    let teachers = (Group::Teaching, [([0, 15, 0, 0, 0], 0); 3]);
    let support = (Group::Support, [([0, 0, 0, 0, 5], 0); 3]);
    let team = |listed: &[_]| *Reading::team(&groups(listed)).unwrap().finding(ELEMENT);
    assert_eq!(score(team(&[leaders, teachers])), Some(50.0));
    let three = score(team(&[leaders, teachers, support])).unwrap();
    assert!((three - 200.0 / 3.0).abs() < 1e-9);
    // All people together are divided.
    assert_eq!(team(&[leaders, teachers]).flow(), Flow::Whirlpool);
    assert_eq!(team(&[leaders, teachers]).coverage().unwrap().answered, 60);
    assert_eq!(team(&[teachers]).flow(), Flow::Sticks);
}

/// A group of which too many do not know has no score, and leaves the other's as it is.
#[test]
fn a_group_that_does_not_know_does_not_weigh() {
    let leaders = (Group::Leaders, [([0, 0, 0, 0, 2], 3); 3]);
    let teachers = (Group::Teaching, [([0, 0, 20, 0, 0], 0); 3]);
    let shown = groups(&[leaders, teachers]);
    let finding = *Reading::team(&shown).unwrap().finding(ELEMENT);
    assert_eq!((finding.flow(), score(finding)), (Flow::Wavers, Some(50.0)));
    // If more than half of all do not know there is none, though the few leaders do.
    let leaders = (Group::Leaders, [([0, 0, 0, 5, 0], 0); 3]);
    let teachers = (Group::Teaching, [([0, 0, 5, 0, 0], 15); 3]);
    let finding = *Reading::team(&groups(&[leaders, teachers]))
        .unwrap()
        .finding(ELEMENT);
    assert_eq!((finding.flow(), score(finding)), (Flow::Fog, None));
}

#[test]
fn rings_around_the_school_are_never_averaged_in() {
    let staff = (Group::Teaching, [([0, 6, 0, 0, 0], 0); 3]);
    let alone = groups(&[staff]);
    let parents = (
        Group::Parents,
        9,
        &[("relations.3", [0, 0, 0, 0, 9], 0)][..],
    );
    let pupils = (
        Group::PupilsPrimary,
        9,
        &[("relations.1", [0, 0, 0, 9, 0], 0)][..],
    );
    let visitors = (
        Group::Visitors,
        9,
        &[("relations.9", [0, 0, 0, 0, 9], 0)][..],
    );
    let six = [0, 6, 0, 0, 0];
    let stated = [
        ("relations.1", six, 0),
        ("relations.2", six, 0),
        ("relations.3", six, 0),
    ];
    let with = written(&[(Group::Teaching, 6, &stated[..]), parents, pupils, visitors]);
    assert_eq!(with.groups().len(), 4);
    assert_eq!(Reading::team(&with), Reading::team(&alone));
    let rings: Vec<_> = with.around().map(Reading::group).collect();
    let flows = rings.iter().map(|it| it.finding(ELEMENT).flow());
    assert_eq!(flows.collect::<Vec<_>>(), [Flow::Flows; 3]);
    // «Often» is the highest of four points.
    assert_eq!(score(*rings[1].finding(ELEMENT)), Some(100.0));
}
