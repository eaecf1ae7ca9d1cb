//! What each family is asked, how often about each element, on which scale, and the names of statements.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{
    Instrument, Revision, Scale, StatementId, UnknownStatement,
};
use schoolstroom::domain::role::Family;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Domain rules, section 4: statements about each element, in the order of the cycle.
const ASKED: [(Family, [usize; 10], usize, Scale); 6] = [
    (Family::Leader, [3; 10], 30, Scale::Five),
    (Family::Staff, [3; 10], 30, Scale::Five),
    (
        Family::Parent,
        [0, 2, 2, 0, 0, 3, 2, 0, 3, 2],
        14,
        Scale::Five,
    ),
    (
        Family::PupilSecondary,
        [0, 0, 2, 2, 2, 3, 2, 0, 0, 3],
        14,
        Scale::Five,
    ),
    (
        Family::PupilPrimary,
        [0, 0, 2, 0, 2, 3, 0, 0, 0, 3],
        10,
        Scale::Four,
    ),
    (Family::Visitor, [1; 10], 10, Scale::Five),
];

fn instruments() -> impl Iterator<Item = (Family, Instrument)> {
    Revision::ALL
        .into_iter()
        .flat_map(|revision| Family::ALL.map(|family| (family, Instrument::of(family, revision))))
}

#[test]
fn each_family_is_asked_what_the_rules_say() {
    assert_eq!(ASKED.map(|(family, ..)| family), Family::ALL);
    // A revision may ask other questions, and no more of them.
    for revision in Revision::ALL {
        for (family, each, all, scale) in ASKED {
            let instrument = Instrument::of(family, revision);
            let counts = Element::CYCLE.map(|element| instrument.about(element).count());
            assert_eq!(counts, each, "{family:?}");
            assert_eq!(instrument.statements().len(), all, "{family:?}");
            assert_eq!(instrument.scale(), scale, "{family:?}");
        }
    }
}

#[test]
fn leaders_and_staff_are_asked_the_same() {
    for revision in Revision::ALL {
        let of = |family| Instrument::of(family, revision);
        assert_eq!(of(Family::Leader), of(Family::Staff));
    }
}

/// What a family is asked in one list and not in the other, each in the order of its list.
fn changed(family: Family) -> (Vec<String>, Vec<String>) {
    let [first, second] = Revision::ALL.map(|revision| Instrument::of(family, revision));
    let only = |here: Instrument, there: Instrument| {
        let asked = here.statements().iter();
        let alone = asked.filter(|id| there.position(**id).is_none());
        alone.map(StatementId::to_string).collect()
    };
    (only(first, second), only(second, first))
}

#[test]
fn the_second_revision_asks_other_statements_under_other_ids() {
    for (family, gone, new) in [
        (
            Family::Leader,
            &["hr_policy.3", "organisation.3", "pupils_society.3"][..],
            &["hr_policy.4", "organisation.6", "pupils_society.4"][..],
        ),
        (
            Family::Staff,
            &["hr_policy.3", "organisation.3", "pupils_society.3"],
            &["hr_policy.4", "organisation.6", "pupils_society.4"],
        ),
        (Family::Parent, &["organisation.2"], &["organisation.5"]),
        (Family::PupilSecondary, &[], &[]),
        (Family::PupilPrimary, &[], &[]),
        (Family::Visitor, &[], &[]),
    ] {
        let changed = changed(family);
        assert_eq!(changed.0, gone, "{family:?}");
        assert_eq!(changed.1, new, "{family:?}");
    }
}

#[test]
fn what_both_revisions_ask_has_the_same_place_in_both() {
    for family in Family::ALL {
        let [first, second] = Revision::ALL.map(|revision| Instrument::of(family, revision));
        for statement in first.statements() {
            let place = second.position(*statement);
            assert!(place.is_none() || place == first.position(*statement));
        }
    }
}

#[test]
fn new_scans_get_the_last_revision() {
    assert_eq!(Revision::ALL.last(), Some(&Revision::NEWEST));
}

#[test]
fn no_family_is_asked_a_statement_twice() {
    for (family, instrument) in instruments() {
        for (place, statement) in instrument.statements().iter().enumerate() {
            // `position` finds the first: a second one would be found at another place.
            assert_eq!(instrument.position(*statement), Some(place), "{family:?}");
        }
    }
}

#[test]
fn statements_of_an_element_stand_together_in_the_order_of_the_cycle() {
    for (family, instrument) in instruments() {
        let asked = instrument.statements().iter();
        let mut runs: Vec<Element> = asked.map(|id| id.element()).collect();
        runs.dedup();
        assert!(instrument.elements().eq(runs.iter().copied()), "{family:?}");
        let joined: Vec<_> = runs.into_iter().flat_map(|e| instrument.about(e)).collect();
        assert_eq!(joined, instrument.statements(), "{family:?}");
    }
}

#[test]
fn a_statement_that_is_not_asked_has_no_place() {
    let parents = Instrument::of(Family::Parent, Revision::First);
    assert_eq!(
        parents.position(StatementId::new(Element::HrPolicy, 1)),
        None
    );
    assert_eq!(
        parents.position(StatementId::new(Element::Leadership, 2)),
        None
    );
}

#[test]
fn every_statement_id_reads_back() {
    for element in Element::CYCLE {
        for number in 1..=9 {
            let statement = StatementId::new(element, number);
            assert_eq!((statement.element(), statement.number()), (element, number));
            assert_eq!(statement.to_string(), format!("{}.{number}", element.id()));
            assert_eq!(statement.to_string().parse(), Ok(statement));
        }
    }
}

#[test]
fn a_number_is_kept_within_one_to_nine() {
    let number = |given| StatementId::new(Element::Relations, given).number();
    assert_eq!([0, 1, 9, 10, 255].map(number), [1, 1, 9, 9, 9]);
}

#[test]
fn malformed_statement_ids_are_refused() {
    for text in [
        "",
        ".",
        "abilities",
        "abilities.",
        ".1",
        "abilities.0",
        "abilities.10",
        "abilities.01",
        "abilities.-1",
        "abilities.+1",
        "abilities.x",
        "abilities.1.2",
        "abilities..1",
        "abilities. 1",
        " abilities.1",
        "abilities.1 ",
        "Abilities.1",
        "ability.1",
        "abilities,1",
        "abilities.١",
    ] {
        assert_eq!(
            text.parse::<StatementId>(),
            Err(UnknownStatement),
            "{text:?}"
        );
    }
}
