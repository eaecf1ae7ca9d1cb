//! What visitors wrote: when it is shown, and that it does not tell who wrote it.

use proptest::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::{Month, Response};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{FEWEST, Group, Groups, Member, Mode, Notes, Shown};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{answers, person, strangers, team};
use crate::strategies::{self, check_some};

/// How many teams prove a property: each is made of links, which takes a while.
const TEAMS: u32 = 128;

/// What one visitor wrote, element by element.
type Written = Vec<Option<Note>>;

/// So many visitors, some of whom wrote something about some elements.
fn written(people: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Written>> {
    prop::collection::vec(prop::collection::vec(strategies::notes(), 10), people)
}

fn visitor(tag: u32, written: &Written) -> Response {
    let mut visitor = person(Role::Visitor, tag, |_| super::point(Role::Visitor, tag));
    for (element, note) in Element::CYCLE.into_iter().zip(written) {
        visitor.set_note(element, note.clone()).unwrap();
    }
    visitor
}

/// The visitors, with a tag for each.
fn visitors(all: &[Written]) -> Vec<Response> {
    let tags = 0..all.len() as u32;
    tags.zip(all).map(|(tag, it)| visitor(tag, it)).collect()
}

fn notes(mode: Mode, people: &[Response]) -> Notes {
    team(mode, people).notes()
}

fn texts(notes: &Notes, element: Element) -> Vec<&str> {
    notes.about(element).iter().map(Note::as_str).collect()
}

fn says(text: &str) -> Option<Note> {
    Note::parse(text).unwrap()
}

/// All that was written is shown from five visitors on, sorted, and below five none of it: whoever else is in the team.
#[test]
fn there_are_none_below_five_visitors_and_all_of_them_from_five_on() {
    let others = [vec![0; 5], vec![2, 9, 4, 6, 0], vec![12, 12, 12, 12, 12]];
    check_some(
        TEAMS,
        (written(0..9), 0..others.len()),
        |(written, other)| {
            let mut people = visitors(&written);
            people.extend(strangers(&others[other], 1));
            let seen = notes(Mode::Protected, &people);
            let are_shown = written.len() >= FEWEST as usize;
            for (place, element) in Element::CYCLE.into_iter().enumerate() {
                let mut expected: Vec<_> =
                    written.iter().filter_map(|it| it[place].as_ref()).collect();
                expected.sort_by_key(|it| it.as_str().to_owned());
                if !are_shown {
                    expected.clear();
                }
                assert_eq!(seen.about(element).iter().collect::<Vec<_>>(), expected);
            }
            let there = Element::CYCLE.into_iter().map(|it| seen.about(it).len());
            assert_eq!(seen.is_empty(), there.sum::<usize>() == 0);
        },
    );
}

/// One number for both doors: there are notes only of visitors whose numbers are shown.
#[test]
fn notes_are_shown_if_the_numbers_of_the_visitors_are() {
    for mode in [Mode::Protected, Mode::Open] {
        for people in 1..8 {
            let people = visitors(&vec![vec![says("Seen."); 10]; people]);
            let shown = team(mode, &people).shown();
            let are_shown = shown.groups().iter().any(|it| it.kind() == Group::Visitors);
            assert_eq!(!notes(mode, &people).is_empty(), are_shown);
        }
    }
}

/// The same notes by other hands, come in in another order: nobody could tell.
#[test]
fn they_do_not_tell_who_wrote_them() {
    let any = written(5..9)
        .prop_flat_map(|written| (Just(written.clone()), Just(written).prop_shuffle()));
    check_some(TEAMS, any, |(written, shuffled)| {
        let seen = notes(Mode::Protected, &visitors(&written));
        assert_eq!(notes(Mode::Protected, &visitors(&shuffled)), seen);
        // One writes about one element what another wrote about it.
        let mut exchanged = written.clone();
        for place in 0..10 {
            exchanged.rotate_left(1);
            for (to, from) in written.iter().enumerate() {
                exchanged[to][place].clone_from(&from[place]);
            }
        }
        assert_eq!(notes(Mode::Protected, &visitors(&exchanged)), seen);
        let mut turned = visitors(&written);
        turned.reverse();
        assert_eq!(notes(Mode::Protected, &turned), seen);
    });
}

#[test]
fn in_open_mode_one_visitor_is_enough() {
    let mut written: Written = vec![None; 10];
    written[5] = says("They greet each other.");
    let seen = notes(Mode::Open, &visitors(&[written]));
    assert_eq!(texts(&seen, Element::Relations), ["They greet each other."]);
    assert_eq!(texts(&seen, Element::Behaviour), [""; 0]);
    assert!(!seen.is_empty());
}

#[test]
fn what_two_wrote_alike_is_there_twice() {
    let people = visitors(&vec![vec![says("Same."); 10]; 5]);
    let seen = notes(Mode::Protected, &people);
    assert_eq!(texts(&seen, Element::Employees), ["Same."; 5]);
}

/// Whoever sends their answers anew without notes, or is taken out, has none any more; and then the others may be too few.
#[test]
fn what_was_taken_back_is_gone() {
    let mut five = team(
        Mode::Protected,
        &visitors(&vec![vec![says("Seen."); 10]; 5]),
    );
    assert_eq!(five.notes().about(Element::Motivation).len(), 5);
    let mut newer = visitor(0, &vec![None; 10]);
    newer.set_month(Month::new(2026, 11));
    five.members.add([Member::new(&newer)]);
    assert_eq!(five.notes().about(Element::Motivation).len(), 4);
    let one = five.members.iter().next().unwrap().person();
    five.members.remove(one).unwrap();
    assert!(five.notes().is_empty());
}

#[test]
fn a_team_knows_whether_it_has_visitors() {
    let teacher = answers(Role::Teacher, 1, &[]);
    assert!(!team(Mode::Protected, &[]).has_visitors());
    assert!(!team(Mode::Protected, std::slice::from_ref(&teacher)).has_visitors());
    let people = [teacher, visitor(1, &vec![None; 10])];
    assert!(team(Mode::Protected, &people).has_visitors());
}

/// Some of what is shown was shown before.
#[test]
fn some_of_the_groups_are_shown_as_they_were() {
    let any = (strategies::teams::shown(), 0..128_u8);
    check_some(TEAMS, any, |(shown, chosen)| {
        let wanted: Groups = Group::ALL
            .into_iter()
            .filter(|it| chosen & 1 << *it as u8 != 0)
            .collect();
        let some = shown.only(wanted);
        assert_eq!(some.mode(), shown.mode());
        assert_eq!(
            Shown::from_groups(some.groups().to_vec(), some.mode()).as_ref(),
            Ok(&some)
        );
        for group in shown.groups() {
            let is_in = some.groups().contains(group);
            assert_eq!(is_in, group.groups().overlaps(wanted));
        }
    });
}
