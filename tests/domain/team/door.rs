//! The one door, over all ways in which up to twelve people can belong to five groups.

use std::collections::BTreeMap;

use schoolstroom::domain::reading::Reading;
use schoolstroom::domain::reading::talking_point::talking_points;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{FEWEST, Group, Groups, Mode, Shown, ShownGroup};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{ROLES, compositions, counted, group_of, people, shown, shown_of, strangers};

fn all() -> Vec<Vec<u32>> {
    let all = compositions(ROLES.len(), 12);
    assert_eq!(all.len(), 6188, "twelve people and five groups");
    all
}

fn set(groups: &[Group]) -> Groups {
    groups.iter().copied().collect()
}

fn sets(shown: &Shown) -> Vec<Groups> {
    shown.groups().iter().map(ShownGroup::groups).collect()
}

/// How many of the people belong to some groups.
fn size(people: &[Response], groups: Groups) -> u32 {
    let people = people.iter().filter(|it| groups.contains(group_of(it)));
    people.count() as u32
}

/// All groups that are in none that is shown.
fn is_hidden(shown: &Shown, group: Group) -> bool {
    !sets(shown).iter().any(|it| it.contains(group))
}

#[test]
fn no_shown_group_is_small_and_nobody_is_in_two() {
    for composition in all() {
        let shown = shown_of(&composition, |_| 0);
        let mut seen = Groups::default();
        for group in shown.groups() {
            assert!(group.people() >= FEWEST, "{composition:?}");
            assert!(!seen.overlaps(group.groups()), "{composition:?}");
            seen = seen.union(group.groups());
            let merged = group.groups().iter().count() > 1;
            assert!(!merged || group.is_inside(), "{composition:?}");
        }
    }
}

#[test]
fn the_numbers_are_those_of_the_people_and_each_is_of_five_answers_or_more() {
    for composition in all() {
        let people = people(&composition, 0);
        let shown = shown_of(&composition, |_| 0);
        for group in shown.groups() {
            assert_eq!(group.people(), size(&people, group.groups()));
            for statement in group.kind().statements() {
                let counted = counted(&people, group.groups(), statement);
                let expected = (counted.people() >= FEWEST).then_some(&counted);
                assert_eq!(group.distribution(statement), expected, "{composition:?}");
            }
        }
    }
}

#[test]
fn nobody_inside_is_lost_from_five_on_and_around_it_none_of_a_group_of_five() {
    for composition in all() {
        let shown = shown_of(&composition, |_| 0);
        let inside: u32 = composition[..3].iter().sum();
        let there: u32 = shown.inside().map(ShownGroup::people).sum();
        assert_eq!(
            there,
            if inside < 5 { 0 } else { inside },
            "{composition:?}"
        );
        assert_eq!(shown.all_inside().map_or(0, |all| all.people()), there);
        for (role, people) in ROLES.into_iter().zip(&composition).skip(3) {
            let group = Group::of(role);
            assert_eq!(is_hidden(&shown, group), *people < 5, "{composition:?}");
        }
        let around: u32 = composition[3..].iter().filter(|it| **it >= 5).sum();
        assert_eq!(shown.people(), there + around);
    }
}

/// Those who are hidden answer otherwise, or are gone: nobody could tell.
#[test]
fn what_hidden_people_answer_changes_nothing() {
    for (place, composition) in all().into_iter().enumerate() {
        let seen = shown_of(&composition, |_| 0);
        let hidden = |group| is_hidden(&seen, group);
        let sizes = ROLES.into_iter().zip(&composition);
        let without: Vec<u32> = sizes
            .map(|(role, size)| if hidden(Group::of(role)) { 0 } else { *size })
            .collect();
        if without == composition {
            continue;
        }
        let otherwise = shown_of(&composition, |group| usize::from(hidden(group)));
        for other in [otherwise, shown_of(&without, |_| 0)] {
            assert_eq!(seen, other, "{composition:?}");
            // They are made from the same, which `scores` proves; it takes a while to do so for all.
            if place % 16 > 0 {
                continue;
            }
            assert_eq!(Reading::team(&seen), Reading::team(&other));
            assert_eq!(talking_points(&seen), talking_points(&other));
            for (one, other) in seen.groups().iter().zip(other.groups()) {
                assert_eq!(Reading::group(one), Reading::group(other));
            }
        }
    }
}

/// The people of a merged group exchange their answers: nobody could tell who leads and who does not.
#[test]
fn of_a_merged_group_there_is_no_telling_who_answered_what() {
    let mut merged_groups = 0;
    for composition in all() {
        let shown_before = shown_of(&composition, |_| 0);
        let merged = shown_before
            .inside()
            .find(|it| it.groups().iter().count() > 1);
        let Some(merged) = merged.map(ShownGroup::groups) else {
            continue;
        };
        merged_groups += 1;
        let before = people(&composition, 0);
        let within: Vec<_> = (0..before.len())
            .filter(|place| merged.contains(group_of(&before[*place])))
            .collect();
        let mut after = before.clone();
        for (place, other) in within.iter().zip(within.iter().skip(1).chain(&within[..1])) {
            for (statement, answer) in before[*other].answers() {
                after[*place].set(statement, answer).unwrap();
            }
        }
        assert_ne!(before, after);
        assert_eq!(
            shown_before,
            shown(Mode::Protected, &after),
            "{composition:?}"
        );
    }
    assert!(merged_groups > 1000);
}

/// Sums and differences of all that is shown, everybody inside included, each taken up to twice: those who are left over with the
/// same weight are five or more.
#[test]
fn no_sum_or_difference_singles_out_a_few() {
    let mut tried = 0;
    for composition in all() {
        let shown = shown_of(&composition, |_| 0);
        let mut seen = sets(&shown);
        seen.extend(shown.all_inside().map(|it| it.groups()));
        for place in 0..5_u32.pow(seen.len() as u32) {
            let weight = |at: usize| i64::from(place / 5_u32.pow(at as u32) % 5) - 2;
            let mut left_over: BTreeMap<i64, u32> = BTreeMap::new();
            for (role, people) in ROLES.into_iter().zip(&composition) {
                let in_it = |at: &usize| seen[*at].contains(Group::of(role));
                let sum = (0..seen.len()).filter(in_it).map(weight).sum();
                *left_over.entry(sum).or_default() += people;
            }
            left_over.remove(&0);
            let few = left_over
                .values()
                .find(|people| (1..FEWEST).contains(people));
            assert_eq!(few, None, "{composition:?}");
            tried += 1;
        }
    }
    assert!(tried > 100_000);
}

/// A group that would be hidden alone takes the next smallest with it, and no more than it needs.
#[test]
fn the_smallest_are_merged_and_no_more_than_it_takes() {
    for composition in all() {
        let shown = shown_of(&composition, |_| 0);
        let place = |group| {
            ROLES
                .into_iter()
                .position(|it| Group::of(it) == group)
                .unwrap()
        };
        let size = |group: Group| composition[place(group)];
        let merged = shown.inside().find(|it| it.groups().iter().count() > 1);
        let small: Vec<_> = [Group::Leaders, Group::Teaching, Group::Support]
            .into_iter()
            .filter(|group| (1..FEWEST).contains(&size(*group)))
            .collect();
        let Some(merged) = merged.map(ShownGroup::groups) else {
            let nobody = shown.inside().next().is_none();
            assert!(small.is_empty() || nobody, "{composition:?}");
            continue;
        };
        assert!(!small.is_empty(), "{composition:?}");
        assert!(small.iter().all(|it| merged.contains(*it)));
        let largest = merged.iter().map(size).max().unwrap();
        let without: u32 = merged.iter().map(size).sum::<u32>() - largest;
        if largest >= FEWEST {
            assert!(without < FEWEST, "{composition:?}: the small were enough");
        }
        for alone in shown.inside().filter(|it| it.groups() != merged) {
            assert!(alone.people() >= largest, "{composition:?}: next smallest");
        }
    }
}

#[test]
fn groups_are_shown_step_by_step() {
    use Group::{Leaders, Parents, PupilsSecondary, Support, Teaching};
    for (composition, expected) in [
        ([0, 0, 0, 0, 0], vec![]),
        ([1, 1, 2, 4, 4], vec![]),
        ([0, 4, 0, 0, 0], vec![]),
        ([0, 5, 0, 0, 0], vec![set(&[Teaching])]),
        // Two small ones are enough for each other.
        (
            [4, 20, 1, 0, 0],
            vec![set(&[Leaders, Support]), set(&[Teaching])],
        ),
        // One alone takes the next smallest.
        (
            [1, 20, 10, 0, 0],
            vec![set(&[Leaders, Support]), set(&[Teaching])],
        ),
        (
            [1, 10, 20, 0, 0],
            vec![set(&[Leaders, Teaching]), set(&[Support])],
        ),
        // Two that are too few together as well.
        ([3, 20, 1, 0, 0], vec![set(&[Leaders, Teaching, Support])]),
        (
            [5, 5, 5, 5, 5],
            [Leaders, Teaching, Support, Parents, PupilsSecondary]
                .map(Groups::from)
                .to_vec(),
        ),
        // Those around the school are merged with nobody.
        ([0, 6, 0, 4, 4], vec![set(&[Teaching])]),
        ([0, 0, 0, 4, 5], vec![set(&[PupilsSecondary])]),
    ] {
        let shown = shown(Mode::Protected, &strangers(&composition, 0));
        assert_eq!(sets(&shown), expected, "{composition:?}");
    }
}

#[test]
fn in_open_mode_all_see_all() {
    for composition in compositions(ROLES.len(), 6) {
        let people = people(&composition, 0);
        let shown = shown(Mode::Open, &people);
        let there = ROLES
            .into_iter()
            .zip(&composition)
            .filter(|(_, it)| **it > 0);
        let expected: Vec<_> = there
            .map(|(role, _)| Groups::from(Group::of(role)))
            .collect();
        assert_eq!(sets(&shown), expected);
        assert_eq!(shown.mode(), Mode::Open);
        for group in shown.groups() {
            for statement in group.kind().statements() {
                let counted = counted(&people, group.groups(), statement);
                let expected = (counted.people() > 0).then_some(&counted);
                assert_eq!(group.distribution(statement), expected);
            }
        }
    }
}

#[test]
fn everybody_inside_is_the_sum_of_what_is_shown() {
    // Of the teachers four answered, and so do five of the leaders: of everybody there are the five, and not the nine.
    let mut people = Vec::new();
    for tag in 0..6 {
        let given: &[_] = if tag < 4 { &[("relations.1", 2)] } else { &[] };
        people.push(super::answers(Role::Teacher, tag, given));
        people.push(super::answers(
            Role::TeamLeader,
            tag,
            &[("relations.1", 4)][..usize::from(tag < 5)],
        ));
    }
    let shown = shown(Mode::Protected, &people);
    let all = shown.all_inside().unwrap();
    let statement = crate::notation::statement("relations.1");
    assert_eq!(all.people(), 12);
    assert_eq!(
        all.distribution(statement).unwrap().counts(),
        [0, 0, 0, 5, 0]
    );
}
