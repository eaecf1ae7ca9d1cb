//! The cycle of ten elements: neighbours, what feeds what, the two loops, and the stable ids.

use schoolstroom::domain::element::{Element, Side, UnknownElement};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn ten_steps_close_the_cycle_and_miss_nobody() {
    for start in Element::CYCLE {
        let mut met = Vec::new();
        let mut here = start;
        for _ in 0..10 {
            met.push(here);
            here = here.next();
        }
        assert_eq!(here, start);
        assert!(Element::CYCLE.iter().all(|element| met.contains(element)));
    }
}

#[test]
fn previous_undoes_next() {
    for element in Element::CYCLE {
        assert_eq!(element.next().previous(), element);
        assert_eq!(element.previous().next(), element);
    }
}

#[test]
fn numbers_follow_the_reading_order() {
    for (place, element) in Element::CYCLE.into_iter().enumerate() {
        assert_eq!((element.index(), element.number()), (place, place + 1));
    }
}

#[test]
fn each_feeds_what_the_model_says() {
    use Element::*;
    // HR fig. 2: leadership feeds the four at once, the four feed behaviour and not each other.
    let model: [(Element, &[Element]); 10] = [
        (HrPolicy, &[Leadership]),
        (
            Leadership,
            &[Abilities, Motivation, Opportunities, Relations],
        ),
        (Abilities, &[Behaviour]),
        (Motivation, &[Behaviour]),
        (Opportunities, &[Behaviour]),
        (Relations, &[Behaviour]),
        (Behaviour, &[Employees]),
        (Employees, &[Organisation]),
        (Organisation, &[PupilsSociety]),
        (PupilsSociety, &[HrPolicy]),
    ];
    for (element, fed) in model {
        assert_eq!(element.feeds(), fed, "{element:?}");
    }
}

#[test]
fn five_stand_in_each_loop_without_a_gap() {
    let on = |side| Element::CYCLE.into_iter().filter(move |e| e.side() == side);
    for side in [Side::Soft, Side::Hard] {
        assert_eq!(on(side).count(), 5);
        // One way in and one way out: water crosses the middle once in each direction.
        assert_eq!(on(side).filter(|e| e.next().side() != side).count(), 1);
    }
    assert_eq!(Element::Behaviour.next().side(), Side::Hard);
    assert_eq!(Element::Leadership.next().side(), Side::Soft);
}

#[test]
fn every_id_reads_back_and_nothing_like_it_does() {
    for element in Element::CYCLE {
        assert_eq!(element.id().parse(), Ok(element));
    }
    for text in [
        "",
        "Abilities",
        " abilities",
        "abilities ",
        "abilitie",
        "abilities.1",
        "3",
    ] {
        assert_eq!(text.parse::<Element>(), Err(UnknownElement), "{text:?}");
    }
}

#[test]
fn ids_are_the_released_ones() {
    // They stand in links and in what browsers keep: a changed id loses somebody's answers.
    assert_eq!(
        Element::CYCLE.map(Element::id),
        [
            "hr_policy",
            "leadership",
            "abilities",
            "motivation",
            "opportunities",
            "relations",
            "behaviour",
            "employees",
            "organisation",
            "pupils_society",
        ]
    );
}
