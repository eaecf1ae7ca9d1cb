//! The ten scores alone: they say of each element what the answers say, and nothing else.

use schoolstroom::domain::answer::Answer;
use schoolstroom::domain::codec::score_link;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Instrument, Revision, Scale};
use schoolstroom::domain::per_element::PerElement;
use schoolstroom::domain::reading::{ElementScore, Flow, Reading, Score, Scores};
use schoolstroom::domain::response::Tag;
use schoolstroom::domain::role::{Family, Role};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::answers;
use crate::notation::point;
use crate::strategies::{check, responses, scores};

#[test]
fn they_make_the_same_reading_as_the_answers_but_for_the_counts() {
    check(responses(), |response| {
        let all = Reading::person(&response);
        let alone = Reading::scores(&Scores::of(&response));
        for (one, other) in all.findings().zip(alone.findings()) {
            assert_eq!(one.element(), other.element());
            assert_eq!(one.flow(), other.flow());
            // To the last bit: a score in a link is not rounded.
            assert_eq!(one.score(), other.score());
            assert_eq!(one.on_the_edge(), other.on_the_edge());
            assert_eq!(other.coverage(), None);
        }
        assert_eq!(alone.coverage(), None);
        assert_eq!(all.scale(), alone.scale());
        assert_eq!(all.balance(), alone.balance());
    });
}

/// Each point is a score of its own, on the side of the border that its label says; not to know is fog, and what is open is
/// neither.
#[test]
fn a_prediction_is_read_as_it_was_made() {
    let predicted = [
        (point(1), Flow::Sticks, Some(0.0)),
        (point(2), Flow::Sticks, Some(25.0)),
        (point(3), Flow::Wavers, Some(50.0)),
        (point(4), Flow::Flows, Some(75.0)),
        (point(5), Flow::Flows, Some(100.0)),
        (Some(Answer::DontKnow), Flow::Fog, None),
        (None, Flow::TooLittle, None),
    ];
    for turned in 0..predicted.len() {
        let of = |element: Element| {
            let place = element.number() + turned;
            predicted[place % predicted.len()]
        };
        let mut scores = Scores::nothing_predicted();
        for element in Element::CYCLE {
            if let Some(answer) = of(element).0 {
                // What was said before does not count.
                scores.predict(element, Answer::DontKnow);
                scores.predict(element, answer);
            }
        }
        assert_eq!(scores.month(), None);
        let reading = Reading::scores(&scores);
        for element in Element::CYCLE {
            let (answer, flow, score) = of(element);
            assert_eq!(scores.prediction(element), answer);
            let finding = reading.finding(element);
            assert_eq!(finding.flow(), flow);
            assert_eq!(finding.score().map(Score::value), score);
        }
        // It can be kept as scores are.
        let link = score_link::encode(&scores);
        assert_eq!(score_link::decode(&link), Ok(scores));
    }
}

#[test]
fn they_are_worked_out_by_hand() {
    let response = answers(
        Role::Teacher,
        &[
            (Element::Abilities, "345"),
            (Element::Relations, "3?5"),
            (Element::Behaviour, "1??"),
            (Element::Employees, "111"),
            (Element::Organisation, "555"),
        ],
    );
    let scores = Scores::of(&response);
    for (element, told) in [
        // (2 + 3 + 4) of 12, and (2 + 4) of 8: in 24ths.
        (Element::Abilities, ElementScore::Steps(18)),
        (Element::Relations, ElementScore::Steps(18)),
        (Element::Behaviour, ElementScore::Fog),
        (Element::Employees, ElementScore::Steps(0)),
        (Element::Organisation, ElementScore::Steps(24)),
        (Element::HrPolicy, ElementScore::TooLittle),
    ] {
        assert_eq!(scores.element(element), told, "{element:?}");
    }
    let pupil = answers(Role::PupilPrimary, &[(Element::Relations, "124")]);
    let scores = Scores::of(&pupil);
    // (0 + 1 + 3) of 9: in 18ths.
    assert_eq!(scores.element(Element::Relations), ElementScore::Steps(8));
    assert_eq!(scores.element(Element::HrPolicy), ElementScore::NotAsked);
    assert_eq!(scores.scale(), Scale::Four);
}

#[test]
fn no_list_asks_so_many_statements_that_a_score_would_have_to_be_rounded() {
    for family in Family::ALL {
        for revision in Revision::ALL {
            for element in Element::CYCLE {
                let asked = Instrument::of(family, revision).about(element).count();
                assert!(asked <= 3, "{family:?} {element:?}");
            }
        }
    }
}

#[test]
fn a_score_that_the_scale_does_not_have_is_refused() {
    for (scale, most) in [(Scale::Five, 24), (Scale::Four, 18)] {
        assert_eq!(Scores::most_steps(scale), most);
        for element in Element::CYCLE {
            let made = |steps| {
                let mut elements = PerElement::from_fn(|_| ElementScore::Fog);
                *elements.get_mut(element) = ElementScore::Steps(steps);
                Scores::new(scale, None, Tag::new(0), elements)
            };
            assert!(made(most).is_some());
            assert_eq!(made(most + 1), None);
        }
    }
}

#[test]
fn a_full_score_is_a_hundred_and_none_is_zero() {
    check(scores(), |scores| {
        let reading = Reading::scores(&scores);
        for finding in reading.findings() {
            let score = finding.score().map(|score| score.value());
            match scores.element(finding.element()) {
                ElementScore::Steps(0) => assert_eq!(score, Some(0.0)),
                ElementScore::Steps(steps) if steps == Scores::most_steps(scores.scale()) => {
                    assert_eq!(score, Some(100.0));
                }
                ElementScore::Steps(_) => assert!((0.0..100.0).contains(&score.unwrap())),
                _ => assert_eq!(score, None),
            }
        }
    });
}
