//! What a response lets in, what it gives back, and what a change of role keeps.
//!
//! Roles, sectors, tags and months are proved here as well: a response is what they are for.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::instrument::{Revision, Scale};
use schoolstroom::domain::response::{Month, NotAsked, Respondent, Response, Tag};
use schoolstroom::domain::role::{Role, Sector, UnknownId};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{marks, point, respondent, respondents, response, response_to, statement};
use crate::strategies::{self, check};

#[test]
fn every_role_and_sector_id_reads_back() {
    for role in Role::ALL {
        assert_eq!(role.id().parse(), Ok(role));
    }
    for sector in Sector::ALL {
        assert_eq!(sector.id().parse(), Ok(sector));
    }
    for text in ["", "Teacher", "pupil", "po"] {
        assert_eq!(text.parse::<Role>(), Err(UnknownId), "{text:?}");
    }
    for text in ["", "PO", "mbo", "teacher"] {
        assert_eq!(text.parse::<Sector>(), Err(UnknownId), "{text:?}");
    }
}

#[test]
fn pupils_exist_in_their_own_sector_alone() {
    assert_eq!(Respondent::new(Sector::Primary, Role::PupilSecondary), None);
    assert_eq!(Respondent::new(Sector::Secondary, Role::PupilPrimary), None);
    // Ten roles in both sectors, and one of pupils in each.
    assert_eq!(respondents().count(), 22);
}

#[test]
fn points_are_on_the_scale_or_are_not_made() {
    let points = |scale| Point::all(scale).map(Point::value).collect::<Vec<_>>();
    assert_eq!(points(Scale::Five), [1, 2, 3, 4, 5]);
    assert_eq!(points(Scale::Four), [1, 2, 3, 4]);
    for (value, scale) in [
        (0, Scale::Five),
        (6, Scale::Five),
        (0, Scale::Four),
        (5, Scale::Four),
    ] {
        assert_eq!(Point::new(value, scale), None);
    }
}

#[test]
fn an_answer_is_kept_changed_and_given_back() {
    let open = Response::new(respondent(Role::Teacher), Revision::NEWEST, Tag::new(7));
    let mut response = open.clone();
    let asked = statement("abilities.2");
    for answer in [point(4), point(1), Some(Answer::DontKnow), None] {
        assert_eq!(response.set(asked, answer), Ok(()));
        assert_eq!(response.answer(asked), answer);
        assert_eq!(response.given(), usize::from(answer.is_some()));
    }
    assert_eq!(response, open);
}

#[test]
fn what_is_not_asked_is_refused_and_changes_nothing() {
    let mut parent = response(respondent(Role::Parent), "12345?.1234512");
    let before = parent.clone();
    for id in ["hr_policy.1", "leadership.2", "abilities.9"] {
        // Also taking back an answer that could not be there is a mistake worth telling.
        for answer in [point(3), Some(Answer::DontKnow), None] {
            assert_eq!(parent.set(statement(id), answer), Err(NotAsked), "{id}");
            assert_eq!(parent.answer(statement(id)), None);
        }
    }
    assert_eq!(parent, before);
}

#[test]
fn a_point_that_is_not_on_the_scale_is_refused_and_changes_nothing() {
    let mut pupil = response(respondent(Role::PupilPrimary), "1234?.1234");
    let before = pupil.clone();
    assert_eq!(pupil.set(statement("abilities.4"), point(5)), Err(NotAsked));
    assert_eq!(pupil, before);
}

#[test]
fn first_open_is_the_first_in_the_order_of_asking() {
    let first_open = |marks| response(respondent(Role::Visitor), marks).first_open();
    assert_eq!(first_open(".........."), Some(statement("hr_policy.9")));
    // «Don't know» is an answer: it is passed over.
    assert_eq!(first_open("5?1.4.3333"), Some(statement("motivation.9")));
    assert_eq!(
        first_open("555555555."),
        Some(statement("pupils_society.9"))
    );
    assert_eq!(first_open("1111111111"), None);
}

#[test]
fn given_counts_points_and_dont_knows() {
    let given = |marks| response(respondent(Role::Visitor), marks).given();
    assert_eq!(
        ["..........", "5?1.4.3333", "??????????"].map(given),
        [0, 8, 10]
    );
}

#[test]
fn a_change_of_role_splits_the_answers_into_kept_and_lost() {
    let cases = (strategies::responses(), strategies::respondents());
    check(cases, |(before, to)| {
        let lost = before.falls_away(to);
        let after = before.for_respondent(to);
        assert_eq!(after.respondent(), to);
        assert_eq!(after.revision(), before.revision());
        assert_eq!((after.tag(), after.month()), (before.tag(), before.month()));
        assert_eq!(after.given() + lost.len(), before.given());
        for (statement, answer) in before.answers().filter(|(_, answer)| answer.is_some()) {
            let kept = after.answer(statement);
            let expected = if lost.contains(&statement) {
                None
            } else {
                answer
            };
            assert_eq!(kept, expected, "{statement}");
        }
    });
}

#[test]
fn leaders_and_staff_change_places_without_loss() {
    let full = "12345?.1234512345?.12345?1?2?3";
    for (from, to) in [(Role::Hr, Role::Support), (Role::Teacher, Role::Board)] {
        let before = response(respondent(from), full);
        assert!(before.falls_away(respondent(to)).is_empty());
        assert_eq!(marks(&before.for_respondent(respondent(to))), full);
    }
}

#[test]
fn a_change_to_the_same_respondent_changes_nothing() {
    check(strategies::responses(), |before| {
        assert!(before.falls_away(before.respondent()).is_empty());
        assert_eq!(before.for_respondent(before.respondent()), before);
    });
}

#[test]
fn parents_and_pupils_share_what_both_are_asked() {
    // Of the parents' fourteen statements pupils are asked these six; both answer on the five-point scale.
    let parent = response(respondent(Role::Parent), "12345123451234");
    let pupil = parent.for_respondent(respondent(Role::PupilSecondary));
    let kept: Vec<_> = pupil
        .answers()
        .filter(|(_, answer)| answer.is_some())
        .collect();
    let expected = [
        ("abilities.4", 4),
        ("relations.3", 5),
        ("relations.5", 2),
        ("behaviour.5", 4),
        ("pupils_society.1", 3),
        ("pupils_society.4", 4),
    ];
    assert_eq!(
        kept,
        expected.map(|(id, value)| (statement(id), point(value)))
    );
}

#[test]
fn a_change_of_scale_keeps_shared_dont_knows_alone() {
    // «Often» out of five is not «often» out of four, not even where the number is the same.
    let five = response(respondent(Role::PupilSecondary), "?1?2?3?4?5?1?2");
    let four = five.for_respondent(respondent(Role::PupilPrimary));
    assert_eq!(marks(&four), "?.?.?.?.?.");
    let back = four.for_respondent(respondent(Role::PupilSecondary));
    assert_eq!(marks(&back), "?...?.?.?...?.");
}

#[test]
fn a_statement_of_another_revision_is_refused() {
    for (revision, asked, other) in [
        (Revision::First, "organisation.3", "organisation.6"),
        (Revision::Second, "organisation.6", "organisation.3"),
    ] {
        let mut response = Response::new(respondent(Role::Hr), revision, Tag::new(0));
        assert_eq!(response.set(statement(asked), point(3)), Ok(()));
        assert_eq!(response.set(statement(other), point(3)), Err(NotAsked));
        assert_eq!(response.answer(statement(other)), None);
    }
}

#[test]
fn a_renewal_splits_the_answers_into_kept_and_lost() {
    check(strategies::responses(), |before| {
        let lost = before.falls_away_on_renewal();
        let after = before.renewed();
        assert_eq!(after.revision(), Revision::NEWEST);
        assert_eq!(after.respondent(), before.respondent());
        assert_eq!((after.tag(), after.month()), (before.tag(), before.month()));
        assert_eq!(after.given() + lost.len(), before.given());
        for (statement, answer) in before.answers().filter(|(_, answer)| answer.is_some()) {
            let expected = if lost.contains(&statement) {
                None
            } else {
                answer
            };
            assert_eq!(after.answer(statement), expected, "{statement}");
        }
    });
}

#[test]
fn a_renewal_loses_what_is_not_asked_any_more_and_only_if_it_was_answered() {
    let lost = |role, marks: &str| response(respondent(role), marks).falls_away_on_renewal();
    let all = "12345?.1234512345?.12345?1?2?3";
    let expected = ["organisation.3", "pupils_society.3"].map(statement);
    // The third statement about policy, which is not asked any more, was open here.
    assert_eq!(lost(Role::Teacher, &all.replacen("3", ".", 1)), expected);
    let parent = "12345?.1234512";
    assert_eq!(lost(Role::Parent, parent), [statement("organisation.2")]);
    assert_eq!(lost(Role::PupilSecondary, "54321?.5432155"), []);
    assert_eq!(lost(Role::PupilPrimary, "1234?.4321"), []);
    assert_eq!(lost(Role::Visitor, "5.?1234555"), []);
}

#[test]
fn what_is_asked_for_the_first_time_is_open_after_a_renewal() {
    let before = response(respondent(Role::Teacher), &"4".repeat(30));
    let after = before.renewed();
    assert_eq!(marks(&after), "44.44444444444444444444444.44.");
    assert_eq!(after.first_open(), Some(statement("hr_policy.4")));
    assert_eq!(after.given(), 27);
}

#[test]
fn a_response_that_is_renewed_already_stays_as_it_is() {
    check(strategies::responses_to(Revision::NEWEST), |response| {
        assert!(response.falls_away_on_renewal().is_empty());
        assert_eq!(response.renewed(), response);
    });
}

#[test]
fn a_change_of_role_within_a_revision_asks_what_that_revision_asks() {
    let marks_of_parent = "12345123451234";
    let parent = respondent(Role::Parent);
    for (revision, shared) in [
        (Revision::First, 0),
        // `pupils_society.4` is asked of teachers too from then on.
        (Revision::Second, 1),
    ] {
        let before = response_to(revision, parent, 0, None, marks_of_parent);
        let teacher = before.for_respondent(respondent(Role::Teacher));
        let kept = teacher.answer(statement("pupils_society.4"));
        assert_eq!(kept.iter().count(), shared, "{revision:?}");
    }
}

#[test]
fn a_tag_keeps_the_lowest_twenty_bits() {
    let value = |random| Tag::new(random).value();
    assert_eq!(
        [0, 1, 0xf_ffff, 0x10_0000, 0xffff_ffff].map(value),
        [0, 1, 0xf_ffff, 0, 0xf_ffff]
    );
}

#[test]
fn months_run_from_january_2020_to_july_2190() {
    let ordinal = |(year, number)| Month::new(year, number).map(Month::ordinal);
    assert_eq!(ordinal((2020, 1)), Some(0));
    assert_eq!(ordinal((2020, 12)), Some(11));
    assert_eq!(ordinal((2026, 11)), Some(6 * 12 + 10));
    assert_eq!(ordinal((2190, 7)), Some(2046));
    for outside in [
        (2019, 12),
        (0, 1),
        (2190, 8),
        (2191, 1),
        (2026, 0),
        (2026, 13),
    ] {
        assert_eq!(ordinal(outside), None, "{outside:?}");
    }
    assert_eq!(Month::from_ordinal(2047), None);
    assert_eq!(Month::from_ordinal(u16::MAX), None);
}

#[test]
fn year_and_number_name_the_same_month_as_the_ordinal() {
    for ordinal in 0..=2046 {
        let month = Month::from_ordinal(ordinal).unwrap();
        assert_eq!(month.ordinal(), ordinal);
        assert_eq!(Month::new(month.year(), month.number()), Some(month));
    }
}

#[test]
fn no_year_beyond_the_last_is_a_month() {
    for year in 2191..=u16::MAX {
        for number in 1..=12 {
            assert_eq!(Month::new(year, number), None, "{year}-{number}");
        }
    }
}
