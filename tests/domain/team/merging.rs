//! Counts and pictures of different people, put together; and one of the two taken away again.

use proptest::prelude::*;

use schoolstroom::domain::codec::team_link;
use schoolstroom::domain::day::Day;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{
    Counts, FEWEST, Group, Groups, Mode, Name, NotMerged, Shown, ShownGroup, TeamPicture,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::{person, point, shown, somebody};
use crate::strategies::check;

const KINDS: [Role; 5] = [
    Role::TeamLeader,
    Role::Teacher,
    Role::Support,
    Role::Parent,
    Role::PupilPrimary,
];

/// Teams of nobody, a few, or a good many of each kind; statements left open too.
fn teams() -> impl Strategy<Value = Vec<Response>> {
    let size = || prop_oneof![2 => Just(0_u32), 2 => 1..5_u32, 2 => 5..9_u32];
    ([size(), size(), size(), size(), size()], any::<u32>()).prop_map(|(sizes, salt)| {
        let kinds = KINDS.into_iter().zip(sizes);
        let people = kinds.flat_map(|(role, size)| (0..size).map(move |tag| (role, tag)));
        people
            .map(|(role, tag)| somebody(role, tag, salt))
            .collect()
    })
}

fn modes() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Protected), Just(Mode::Open)]
}

/// It would come through the door if somebody wrote it down.
fn assert_passes(shown: &Shown) {
    let groups = shown.groups().iter().map(|group| {
        let statements = group.statements().to_vec();
        ShownGroup::new(group.groups(), group.people(), statements).unwrap()
    });
    let read = Shown::from_groups(groups.collect(), shown.mode());
    assert_eq!(read.as_ref(), Ok(shown));
}

/// What is left of a merged picture when another is taken away: by group, of people and of the answers to each statement.
fn left_over(merged: &Shown, taken: &Shown) -> Vec<i64> {
    let mut left = Vec::new();
    for group in merged.groups() {
        let parts = |it: &&ShownGroup| group.groups().overlaps(it.groups());
        let taken: Vec<_> = taken.groups().iter().filter(parts).collect();
        let sum = |of: &dyn Fn(&ShownGroup) -> u32| {
            let taken: u32 = taken.iter().map(|it| of(it)).sum();
            i64::from(of(group)) - i64::from(taken)
        };
        left.push(sum(&ShownGroup::people));
        for (statement, _) in group.statements() {
            left.push(sum(&|it| {
                it.distribution(*statement).map_or(0, |it| it.people())
            }));
        }
    }
    left
}

#[test]
fn counts_of_different_people_are_the_counts_of_all() {
    check((teams(), teams(), teams()), |(one, two, three)| {
        let count = |people: &[&[Response]]| people.iter().copied().flatten().collect::<Counts>();
        let merge = |one: &Counts, other: &Counts| {
            let mut merged = one.clone();
            merged.merge(other);
            merged
        };
        let [a, b, c] = [&one, &two, &three].map(|it| count(&[it]));
        assert_eq!(merge(&a, &b), merge(&b, &a));
        assert_eq!(merge(&merge(&a, &b), &c), merge(&a, &merge(&b, &c)));
        assert_eq!(merge(&merge(&a, &b), &c), count(&[&one, &two, &three]));
        assert_eq!(merge(&a, &Counts::default()), a);
    });
}

#[test]
fn pictures_of_one_mode_are_merged_in_any_order_and_nobody_is_lost() {
    check(
        (teams(), teams(), teams(), modes()),
        |(one, two, three, mode)| {
            let [a, b, c] = [&one, &two, &three].map(|people| shown(mode, people));
            let merged = a.merge(&b).merge(&c);
            assert_eq!(a.merge(&b), b.merge(&a));
            assert_eq!(a.merge(&b.merge(&c)), merged);
            assert_eq!(merged.people(), a.people() + b.people() + c.people());
            assert_eq!(merged.mode(), mode);
            assert_eq!(a.merge(&shown(mode, &[])), a);
            assert_passes(&a);
            assert_passes(&merged);
            // Each answer that was shown is there once.
            let answers = |it: &Shown| -> u32 {
                let statements = it.groups().iter().flat_map(ShownGroup::statements);
                statements.map(|(_, it)| it.people()).sum()
            };
            assert_eq!(answers(&merged), answers(&a) + answers(&b) + answers(&c));
        },
    );
}

#[test]
fn one_picture_taken_away_from_both_leaves_what_the_other_shows() {
    check(
        (teams(), teams(), modes(), modes()),
        |(one, two, mode, other_mode)| {
            let (a, b) = (shown(mode, &one), shown(other_mode, &two));
            let merged = a.merge(&b);
            assert_eq!(merged, b.merge(&a));
            assert_passes(&merged);
            if (mode, other_mode) == (Mode::Open, Mode::Open) {
                assert_eq!(merged.mode(), Mode::Open);
                return;
            }
            assert_eq!(merged.mode(), Mode::Protected);
            // Of an open team no more is in it than it would show if it were protected.
            let protected = [&one, &two].map(|people| shown(Mode::Protected, people));
            assert_eq!(merged, protected[0].merge(&protected[1]));
            for taken in &protected {
                for left in left_over(&merged, taken) {
                    assert!(left == 0 || left >= i64::from(FEWEST), "{left}");
                }
            }
        },
    );
}

/// A team of three that is open, and one of ten that is not. Whoever has the picture of the ten would find the three.
#[test]
fn an_open_team_of_three_is_not_in_a_picture_that_is_protected() {
    let many = |role, from, size| -> Vec<_> {
        (from..from + size)
            .map(|tag| person(role, tag, |_| point(role, 3)))
            .collect()
    };
    let three = shown(Mode::Open, &many(Role::Teacher, 0, 3));
    let ten = shown(Mode::Protected, &many(Role::Teacher, 10, 10));
    assert_eq!((three.people(), ten.people()), (3, 10));
    assert_eq!(three.merge(&ten), ten);
    let six = shown(Mode::Open, &many(Role::Teacher, 0, 6));
    assert_eq!(six.merge(&ten).people(), 16);
    assert_eq!(three.merge(&three).people(), 6, "both are open");
}

#[test]
fn groups_that_were_merged_in_one_picture_are_merged_in_both() {
    let set = |groups: &[Group]| groups.iter().copied().collect::<Groups>();
    let many = |sizes: [u32; 3]| {
        let roles = KINDS.into_iter().zip(sizes);
        let people = roles.flat_map(|(role, size)| (0..size).map(move |tag| (role, tag)));
        let people: Vec<_> = people.map(|(role, tag)| somebody(role, tag, 1)).collect();
        shown(Mode::Protected, &people)
    };
    let sets = |it: &Shown| {
        it.groups()
            .iter()
            .map(ShownGroup::groups)
            .collect::<Vec<_>>()
    };
    use Group::{Leaders, Support, Teaching};
    let (one, two, three) = (many([2, 9, 4]), many([5, 6, 7]), many([2, 5, 9]));
    assert_eq!(sets(&one), [set(&[Leaders, Support]), set(&[Teaching])]);
    assert_eq!(
        sets(&one.merge(&two)),
        [set(&[Leaders, Support]), set(&[Teaching])]
    );
    assert_eq!(one.merge(&two).groups()[0].people(), 6 + 12);
    assert_eq!(sets(&three), [set(&[Leaders, Teaching]), set(&[Support])]);
    assert_eq!(
        sets(&one.merge(&three)),
        [set(&[Leaders, Teaching, Support])]
    );
    assert_eq!(one.merge(&three).people(), 15 + 16);
}

fn picture(name: &str, day: u8, shown: Shown) -> TeamPicture {
    TeamPicture {
        name: Name::parse(name).unwrap(),
        day: Day::new(2026, 11, day).unwrap(),
        shown,
    }
}

/// Of so many people of one role.
fn crowd(role: Role, people: u32, mode: Mode) -> Shown {
    let people: Vec<_> = (0..people).map(|tag| somebody(role, tag, 1)).collect();
    shown(mode, &people)
}

#[test]
fn two_pictures_are_one_picture_with_a_name_of_its_own() {
    check((teams(), teams(), modes()), |(one, two, mode)| {
        let one = picture("Lower", 3, shown(mode, &one));
        let two = picture("Upper", 5, shown(mode, &two));
        let name = Name::parse("All of us").unwrap();
        let merged = one.merge(&two, name.clone());
        assert_eq!(merged, two.merge(&one, name.clone()));
        match merged {
            Ok(merged) => {
                assert_eq!(merged.shown, one.shown.merge(&two.shown));
                assert_eq!((&merged.name, merged.day), (&name, two.day));
                // It can be sent as any other.
                let link = team_link::encode(&merged).unwrap();
                assert_eq!(team_link::decode(&link), Ok(merged));
            }
            Err(error) => {
                let nobody = error == NotMerged::Nobody;
                let is_same = one.shown == two.shown;
                assert_eq!(nobody, !is_same, "the names differ");
                let people = one.shown.people() + two.shown.people();
                assert!(is_same || people == 0);
            }
        }
    });
}

#[test]
fn pictures_of_the_same_people_are_not_put_together() {
    let teachers = crowd(Role::Teacher, 8, Mode::Protected);
    let leaders = crowd(Role::TeamLeader, 6, Mode::Protected);
    let more = crowd(Role::Teacher, 9, Mode::Protected);
    let merge = |one: &TeamPicture, other: &TeamPicture| {
        let name = Name::parse("Both").unwrap();
        one.merge(other, name).map(|merged| merged.shown.people())
    };
    let lower = picture("Lower", 1, teachers.clone());
    // The same numbers, whatever they are called and whenever they were made.
    let renamed = picture("Upper", 2, teachers);
    assert_eq!(merge(&lower, &renamed), Err(NotMerged::SamePicture));
    // A team at two times.
    let later = picture("LOWER", 9, more.clone());
    assert_eq!(merge(&lower, &later), Err(NotMerged::SameTeam));
    assert_eq!(
        lower.groups_in_both(&later),
        Groups::from(Group::Teaching),
        "somebody may be in both"
    );
    // The leaders and the teachers of one team are different people.
    let leaders = picture("Lower", 9, leaders);
    assert!(lower.groups_in_both(&leaders).is_empty());
    assert_eq!(merge(&lower, &leaders), Ok(14));
    // The teachers of two teams: who knows them knows whether somebody is in both.
    let upper = picture("Upper", 9, more);
    assert_eq!(merge(&lower, &upper), Ok(17));
}

/// What may be shown of an open team of three beside a protected picture is nothing.
#[test]
fn if_nobody_would_be_left_it_is_said() {
    let three = picture("Three", 1, crowd(Role::Teacher, 3, Mode::Open));
    let none = picture("None", 1, Shown::nobody(Mode::Protected));
    let name = Name::parse("Both").unwrap();
    assert_eq!(three.merge(&none, name), Err(NotMerged::Nobody));
}
