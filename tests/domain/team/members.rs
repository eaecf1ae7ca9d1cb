//! The people of a team: each once with their newest answers, whatever came in when.

use proptest::prelude::*;
use proptest::sample::select;

use schoolstroom::domain::response::{Month, Response};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Added, Counts, Member, Members, Mode, Person};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{answers, team};
use crate::strategies::check;

fn month(number: u8) -> Option<Month> {
    Month::new(2026, number)
}

fn sent(tag: u32, role: Role, month: Option<Month>, given: &[(&str, u8)]) -> Response {
    let mut response = answers(role, tag, given);
    response.set_month(month);
    response
}

/// Links of few people, so that many are of the same one: with an older month or none, more answers or fewer, handed on or not.
fn links() -> impl Strategy<Value = Vec<Member>> {
    let role = select(vec![Role::Teacher, Role::Mentor, Role::Parent]);
    let month = select(vec![None, month(3), month(9)]);
    let given = select(vec![
        vec![],
        vec![("relations.3", 4)],
        vec![("relations.3", 2)],
        vec![("relations.3", 4), ("organisation.1", 1)],
    ]);
    let link = (0..4_u32, role, month, given, any::<bool>()).prop_map(
        |(tag, role, month, given, shared)| {
            let mut member = Member::new(&sent(tag, role, month, &given));
            member.set_shared(shared);
            member
        },
    );
    prop::collection::vec(link, 0..24)
}

fn all_of(links: &[Member]) -> Members {
    let mut members = Members::new();
    members.add(links.iter().cloned());
    members
}

#[test]
fn it_does_not_matter_in_which_order_in_how_many_goes_or_how_often_they_come() {
    let any = links().prop_flat_map(|links| {
        let shuffled = Just(links.clone()).prop_shuffle();
        (Just(links), shuffled, any::<prop::sample::Index>())
    });
    check(any, |(links, shuffled, split)| {
        let whole = all_of(&links);
        assert_eq!(all_of(&shuffled), whole);
        let (one, other) = links.split_at(split.index(links.len() + 1));
        let mut in_two = all_of(one);
        in_two.add(other.iter().cloned());
        assert_eq!(in_two, whole);
        let mut one_by_one = Members::new();
        for link in &shuffled {
            one_by_one.add([link.clone()]);
        }
        assert_eq!(one_by_one, whole);
        // Everybody at once, from another device, and themselves once more.
        let mut merged = all_of(other);
        merged.add(all_of(one).iter().cloned());
        merged.add(whole.iter().cloned());
        merged.add(links);
        assert_eq!(merged, whole);
    });
}

#[test]
fn everybody_is_there_once_with_a_link_that_none_of_theirs_is_newer_than() {
    check(links(), |links| {
        let mut members = Members::new();
        let added = members.add(links.iter().cloned());
        assert_eq!(added.len(), links.len());
        let mut persons: Vec<Person> = links.iter().map(Member::person).collect();
        persons.sort();
        persons.dedup();
        assert_eq!(
            members.iter().map(Member::person).collect::<Vec<_>>(),
            persons
        );
        let new = added.iter().filter(|it| **it == Added::New);
        assert_eq!((new.count(), members.len()), (persons.len(), persons.len()));
        for link in &links {
            let kept = members.get(link.person()).unwrap();
            let month = |it: &Member| it.month().map(Month::ordinal);
            assert!(month(kept) >= month(link));
            let theirs = links.iter().filter(|it| it.link() == kept.link());
            assert_eq!(kept.is_shared(), theirs.clone().any(Member::is_shared));
            assert!(theirs.count() > 0, "it is one that was sent");
        }
        assert_eq!(
            members.by_group().iter().map(|(_, it)| it).sum::<u32>() as usize,
            persons.len()
        );
    });
}

#[test]
fn what_became_of_a_link_step_by_step() {
    let relations = [("relations.3", 4), ("relations.2", 1)];
    let earlier = sent(1, Role::Teacher, month(3), &relations);
    let later = sent(1, Role::Teacher, month(9), &relations[..1]);
    let fuller = sent(1, Role::Teacher, month(9), &relations);
    let undated = sent(1, Role::Teacher, None, &relations);
    let mut members = Members::new();
    for (what, link, added) in [
        ("somebody new", &earlier, Added::New),
        ("the same link", &earlier, Added::Same),
        ("a later month, with fewer answers", &later, Added::Newer),
        ("an earlier one", &earlier, Added::Older),
        ("no month", &undated, Added::Older),
        ("the same month, with more answers", &fuller, Added::Newer),
        ("with fewer", &later, Added::Older),
        (
            "another mark",
            &sent(2, Role::Teacher, month(9), &relations),
            Added::New,
        ),
        (
            "another role",
            &sent(1, Role::Mentor, month(9), &relations),
            Added::New,
        ),
    ] {
        assert_eq!(members.add([Member::new(link)]), [added], "{what}");
    }
    assert_eq!(
        members.len(),
        3,
        "the same answers with another mark count too"
    );
    let person = Person::of(&earlier);
    assert_eq!(
        members.get(person).unwrap().link(),
        Member::new(&fuller).link()
    );
    let others = members.remove(person).unwrap();
    assert_eq!((members.len(), members.get(person)), (2, None));
    assert_eq!(members.remove(person), None);
    members.add([others]);
    assert_eq!(members.len(), 3);
}

#[test]
fn several_links_of_one_person_in_one_go_say_what_became_of_each() {
    let dated = |number| Member::new(&sent(1, Role::Teacher, month(number), &[]));
    let added = Members::new().add([dated(5), dated(3), dated(9), dated(9), dated(5)]);
    assert_eq!(
        added,
        [
            Added::New,
            Added::Older,
            Added::Newer,
            Added::Same,
            Added::Older
        ]
    );
}

/// Newer answers are not in the picture that was handed on; the older link, come once more, does not say that they are.
#[test]
fn newer_answers_have_not_been_handed_on() {
    let mut members = all_of(&[Member::new(&sent(1, Role::Teacher, month(3), &[]))]);
    members.mark_shared();
    let old = members.iter().next().unwrap().clone();
    members.add([Member::new(&sent(1, Role::Teacher, month(9), &[]))]);
    assert!(!members.iter().next().unwrap().is_shared());
    members.add([old]);
    assert!(!members.iter().next().unwrap().is_shared());
}

/// Whoever is taken out is out of the counts and of what is shown.
#[test]
fn somebody_who_is_taken_out_is_out_of_the_counts() {
    let people: Vec<_> = (0..7)
        .map(|tag| super::somebody(Role::Teacher, tag, 5))
        .collect();
    let mut team = team(Mode::Protected, &people);
    assert_eq!(team.members.counts(), people.iter().collect::<Counts>());
    let removed = team.members.remove(Person::of(&people[3])).unwrap();
    assert_eq!(removed.person(), Person::of(&people[3]));
    let others = people.iter().filter(|it| it.tag().value() != 3);
    assert_eq!(team.members.counts(), others.clone().collect::<Counts>());
    let others: Vec<_> = others.cloned().collect();
    assert_eq!(team.shown(), super::shown(Mode::Protected, &others));
}

#[test]
fn the_mode_is_chosen_before_the_first_answer() {
    let mut nobody = team(Mode::Protected, &[]);
    assert!(nobody.set_mode(Mode::Open).is_ok());
    assert_eq!(nobody.mode(), Mode::Open);
    let mut somebody = team(Mode::Protected, &[answers(Role::Teacher, 1, &[])]);
    assert!(somebody.set_mode(Mode::Open).is_err());
    assert!(somebody.set_mode(Mode::Protected).is_ok());
    assert_eq!(somebody.mode(), Mode::Protected);
}
