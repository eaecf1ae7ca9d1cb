//! What somebody wrote down, and what cannot have come through the door.

use schoolstroom::domain::instrument::{Scale, StatementId};
use schoolstroom::domain::team::privacy::{MOST, NotShown};
use schoolstroom::domain::team::{Distribution, Group, Groups, Mode, Shown, ShownGroup};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::statement;

type Statement = (StatementId, Distribution);

fn set(groups: &[Group]) -> Groups {
    groups.iter().copied().collect()
}

fn five(id: &str, counts: [u32; 5], dont_know: u32) -> Statement {
    let counts = Distribution::from_counts(Scale::Five, counts, dont_know);
    (statement(id), counts.unwrap())
}

fn four(id: &str, counts: [u32; 5]) -> Statement {
    let counts = Distribution::from_counts(Scale::Four, counts, 0);
    (statement(id), counts.unwrap())
}

#[test]
fn a_group_that_makes_no_sense_is_refused() {
    use Group::{Leaders, Parents, PupilsPrimary, PupilsSecondary, Support, Teaching, Visitors};
    let first = five("relations.1", [1, 1, 1, 1, 1], 1);
    let second = five("relations.2", [0, 0, 6, 0, 0], 0);
    let new = |groups: &[Group], people, statements: &[Statement]| {
        ShownGroup::new(set(groups), people, statements.to_vec()).map(|it| it.people())
    };
    assert_eq!(new(&[Teaching], 6, &[first, second]), Ok(6));
    assert_eq!(new(&[Leaders, Support], 6, &[first]), Ok(6));
    assert_eq!(
        new(&[PupilsPrimary], 6, &[four("relations.1", [1, 2, 3, 0, 0])]),
        Ok(6)
    );
    assert_eq!(new(&[Teaching], MOST, &[]), Ok(MOST));
    for (what, groups, people, statements) in [
        ("no group", &[][..], 6, vec![]),
        (
            "parents and pupils",
            &[Parents, PupilsSecondary],
            12,
            vec![],
        ),
        ("parents and teachers", &[Teaching, Parents], 12, vec![]),
        ("visitors and leaders", &[Leaders, Visitors], 12, vec![]),
        ("too many", &[Teaching], MOST + 1, vec![]),
        (
            "not asked",
            &[Teaching],
            6,
            vec![five("relations.9", [0, 0, 6, 0, 0], 0)],
        ),
        ("not asked of parents", &[Parents], 6, vec![first]),
        ("twice", &[Teaching], 6, vec![first, first]),
        ("out of order", &[Teaching], 6, vec![second, first]),
        (
            "four points",
            &[Teaching],
            6,
            vec![four("relations.1", [6, 0, 0, 0, 0])],
        ),
        ("five points", &[PupilsPrimary], 6, vec![first]),
        ("more answers than people", &[Teaching], 5, vec![first]),
        (
            "with those who do not know",
            &[Teaching],
            5,
            vec![five("relations.1", [5, 0, 0, 0, 0], 1)],
        ),
        // Numbers whose sum has no room in 32 bits, and would come out as six.
        (
            "too large",
            &[Teaching],
            6,
            vec![five("relations.1", [u32::MAX, 7, 0, 0, 0], 0)],
        ),
        (
            "too many unknown",
            &[Teaching],
            6,
            vec![five("relations.1", [6, 0, 0, 0, 0], u32::MAX)],
        ),
    ] {
        assert_eq!(new(groups, people, &statements), Err(NotShown), "{what}");
    }
}

#[test]
fn a_picture_that_the_door_would_not_show_is_refused() {
    use Group::{Leaders, Parents, PupilsSecondary, Support, Teaching};
    let group =
        |groups: &[Group], people| ShownGroup::new(set(groups), people, Vec::new()).unwrap();
    let stating = |statement| ShownGroup::new(set(&[Teaching]), 6, vec![statement]).unwrap();
    let read = |groups: &[ShownGroup], mode| Shown::from_groups(groups.to_vec(), mode).is_ok();
    let five_answers = stating(five("relations.1", [1, 1, 1, 1, 0], 1));
    let four_answers = stating(five("relations.1", [1, 1, 1, 0, 0], 1));
    let no_answers = stating(five("relations.1", [0; 5], 0));
    for (what, groups, protected, open) in [
        ("nobody", vec![], true, true),
        ("five", vec![group(&[Teaching], 5)], true, true),
        ("four", vec![group(&[Teaching], 4)], false, true),
        ("no people", vec![group(&[Teaching], 0)], false, false),
        (
            "four merged",
            vec![group(&[Leaders, Support], 4)],
            false,
            true,
        ),
        ("four parents", vec![group(&[Parents], 4)], false, true),
        (
            "four beside a large one",
            vec![group(&[Leaders], 4), group(&[Teaching], 9)],
            false,
            true,
        ),
        (
            "two apart",
            vec![group(&[Leaders], 5), group(&[Teaching], 9)],
            true,
            true,
        ),
        (
            "a merged one apart",
            vec![group(&[Leaders, Support], 5), group(&[Teaching], 9)],
            true,
            true,
        ),
        (
            "the same group twice",
            vec![group(&[Teaching], 5), group(&[Teaching], 9)],
            false,
            false,
        ),
        (
            "with a group in common",
            vec![group(&[Leaders, Teaching], 9), group(&[Teaching], 9)],
            false,
            false,
        ),
        (
            "out of order",
            vec![group(&[Teaching], 9), group(&[Leaders], 5)],
            false,
            false,
        ),
        (
            "around first",
            vec![group(&[Parents], 9), group(&[Leaders], 5)],
            false,
            false,
        ),
        (
            "rings",
            vec![
                group(&[Leaders], 5),
                group(&[Parents], 5),
                group(&[PupilsSecondary], 5),
            ],
            true,
            true,
        ),
        ("five answers", vec![five_answers], true, true),
        ("four answers", vec![four_answers], false, true),
        ("no answers", vec![no_answers], false, false),
    ] {
        assert_eq!(read(&groups, Mode::Protected), protected, "{what}");
        assert_eq!(read(&groups, Mode::Open), open, "{what}");
    }
}
