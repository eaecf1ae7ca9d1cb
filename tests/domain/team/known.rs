//! What somebody learns who knows the answers of some of those who are in the picture: their own, or those of links they were
//! sent.

use schoolstroom::domain::response::Response;
use schoolstroom::domain::team::{FEWEST, Mode};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{ROLES, answers, compositions, group_of, people, shown, shown_of};
use crate::notation::statement;
use schoolstroom::domain::role::Role;

/// Whoever takes their own answers away has those of four others or more before them, and who knows of more people, of as many
/// fewer.
#[test]
fn without_ones_own_answers_four_others_are_left() {
    for composition in compositions(ROLES.len(), 12) {
        let people = people(&composition, 0);
        let shown = shown_of(&composition, |_| 0);
        for group in shown.groups() {
            let members: Vec<_> = in_it(&people, group.groups());
            for known in 1..FEWEST {
                assert!(members.len() as u32 - known >= FEWEST - known);
            }
            for (statement, distribution) in group.statements() {
                let answered = members.iter().filter(|it| it.answer(*statement).is_some());
                let answered = answered.count() as u32;
                assert_eq!(answered, distribution.people());
                assert!(answered > 4, "{composition:?}: four are left without one");
            }
        }
    }
}

fn in_it(people: &[Response], groups: schoolstroom::domain::team::Groups) -> Vec<&Response> {
    people
        .iter()
        .filter(|it| groups.contains(group_of(it)))
        .collect()
}

/// For everybody else in the picture there is another team that looks the same to whoever knows one person's answers, and in
/// which they answered otherwise: unless all others gave the same answer. That everybody agrees is the finding, and is shown.
#[test]
fn whoever_knows_one_person_is_certain_of_nobody_else() {
    let mut exchanged = 0;
    for composition in compositions(3, 7) {
        let people = people(&composition, 0);
        let seen = shown_of(&composition, |_| 0);
        for group in seen.groups() {
            for (statement, _) in group.statements().iter().step_by(16) {
                let answer = |place: usize| people[place].answer(*statement);
                let is_in_it = |place: &usize| {
                    group.groups().contains(group_of(&people[*place])) && answer(*place).is_some()
                };
                let in_it: Vec<_> = (0..people.len()).filter(is_in_it).collect();
                for knows in &in_it {
                    let others = || in_it.iter().filter(|it| *it != knows);
                    let mut answers: Vec<_> = others().map(|it| answer(*it)).collect();
                    answers.dedup();
                    let agreed = answers.len() == 1;
                    for about in others() {
                        let other = others().find(|it| answer(**it) != answer(*about));
                        assert_eq!(other.is_none(), agreed);
                        let Some(other) = other else { continue };
                        let mut after = people.clone();
                        after[*about].set(*statement, answer(*other)).unwrap();
                        after[*other].set(*statement, answer(*about)).unwrap();
                        assert_eq!(after[*knows], people[*knows]);
                        assert_eq!(shown(Mode::Protected, &after), seen);
                        exchanged += 1;
                    }
                }
            }
        }
    }
    assert!(exchanged > 1000, "{exchanged}");
}

/// All but one gave the same answer. The one is seen, and knows that it is them; each of the others sees that it is one of four.
#[test]
fn all_but_one_agree_and_only_that_one_knows_who_it_is() {
    let five = |odd: u32| -> Vec<Response> {
        let point = |tag| if tag == odd { 1 } else { 4 };
        (0..5)
            .map(|tag| answers(Role::Teacher, tag, &[("relations.1", point(tag))]))
            .collect()
    };
    let seen = shown(Mode::Protected, &five(0));
    let counts = seen.groups()[0]
        .distribution(statement("relations.1"))
        .unwrap();
    assert_eq!(counts.counts(), [1, 0, 0, 4, 0]);
    for odd in 1..5 {
        assert_eq!(shown(Mode::Protected, &five(odd)), seen);
    }
}
