//! What ties words to what they word, whatever the words are: if two texts change places, one of these ties breaks.
//!
//! Nothing here knows a sentence. It compares texts that speak of the same thing: in two families, in two places of the
//! interface, in an id, in the source that an element comes from. Where nothing ties a text, `words.rs` keeps a print of it.

use std::collections::HashSet;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::StatementId;
use schoolstroom::domain::reading::what_if::WhatIf;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::wording::Language;
use schoolstroom::wording::long::{Line, LongTexts, Readers, Section};
use schoolstroom::wording::phrase::Phrase;
use schoolstroom::wording::sentence::{Part, Sentence};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response};

/// Every language with its long texts.
fn all() -> [(Language, LongTexts); 2] {
    [
        (
            Language::Nl,
            LongTexts::new(include_str!("../../src/wording/nl/long.nl.txt")),
        ),
        (
            Language::En,
            LongTexts::new(include_str!("../../src/wording/en/long.en.txt")),
        ),
    ]
}

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether a text has these words in it, one after another.
fn says(text: &str, said: &str) -> bool {
    let (text, said) = (words(text), words(said));
    text.windows(said.len()).any(|part| part == said)
}

/// How much two texts look alike: the share of all their groups of four letters that they have in common.
fn likeness(one: &str, other: &str) -> f64 {
    let groups = |text: &str| -> HashSet<Vec<char>> {
        let letters: Vec<char> = words(text).join(" ").chars().collect();
        letters.windows(4).map(<[char]>::to_vec).collect()
    };
    let (one, other) = (groups(one), groups(other));
    one.intersection(&other).count() as f64 / one.union(&other).count() as f64
}

#[test]
fn statements_with_the_same_id_read_more_alike_than_if_two_of_them_were_swapped() {
    let [leader, staff] = [Role::SchoolLeader, Role::Teacher].map(respondent);
    for language in Language::ALL {
        let worded: Vec<_> = Element::CYCLE
            .into_iter()
            .flat_map(|element| (1..=9).map(move |number| StatementId::new(element, number)))
            .map(|id| [leader, staff].map(|family| language.statement(family, id)))
            .filter(|[leader, _]| !leader.is_empty())
            .collect();
        assert!(worded.len() >= 30);
        for [leader, staff] in &worded {
            for [other_leader, other_staff] in &worded {
                let as_they_are = likeness(leader, staff) + likeness(other_leader, other_staff);
                let swapped = likeness(leader, other_staff) + likeness(other_leader, staff);
                let same = leader == other_leader;
                assert!(same || as_they_are > swapped, "{staff} | {other_staff}");
            }
        }
    }
}

#[test]
fn an_english_name_of_an_element_has_the_words_of_its_id() {
    for element in Element::CYCLE {
        let name = words(Language::En.element(element));
        let id = words(&element.id().replace('_', " "));
        assert!(id.iter().all(|word| name.contains(word)), "{element:?}");
    }
}

#[test]
fn a_dutch_name_of_an_element_is_what_its_source_calls_it() {
    // Both languages call the part of the chapter by its Dutch name, as it stands in the source.
    for (language, texts) in all() {
        for element in Element::CYCLE {
            let name = words(Language::Nl.element(element)).pop().unwrap();
            let sources = texts.section(element, Section::Sources, Readers::Staff);
            let named = |line: &Line| matches!(line, Line::Source(source) if says(source, &name));
            assert!(sources.iter().any(named), "{language:?} {element:?}");
        }
    }
}

#[test]
fn what_is_said_of_a_state_has_the_word_for_it_and_for_no_other() {
    for (language, texts) in all() {
        let interface = language.words();
        let (scan, reading, states) =
            (&interface.scan, &interface.reading, &interface.cycle.states);
        let mut said = vec![
            (scan.flows.to_owned(), Flow::Flows),
            (scan.sticks.to_owned(), Flow::Sticks),
            (reading.flows.counting([7, 9]), Flow::Flows),
            (reading.flows_of_all.counting([7]), Flow::Flows),
            (reading.sticks.with(["x"]), Flow::Sticks),
            (reading.sticks_at_many.counting([7]), Flow::Sticks),
            (reading.wavers.with(["x"]), Flow::Wavers),
            (reading.wavers_at_many.counting([7]), Flow::Wavers),
            (reading.fog.with(["x"]), Flow::Fog),
        ];
        for readers in Readers::ALL {
            said.push((
                texts.heading(Section::Flows, readers).to_owned(),
                Flow::Flows,
            ));
            said.push((
                texts.heading(Section::Sticks, readers).to_owned(),
                Flow::Sticks,
            ));
        }
        for (text, flow) in said {
            for other in Flow::ALL {
                let expected = other == flow;
                assert_eq!(
                    says(&text, states.of(other)),
                    expected,
                    "{language:?} {other:?}: {text}"
                );
            }
        }
    }
}

/// A sentence as it is read.
fn rendered(language: Language, sentence: Sentence) -> String {
    let parts = sentence.into_parts().into_iter();
    let words = parts.map(|part| match part {
        Part::Words(words) => words,
        Part::Element(element) => language.element(element).to_owned(),
    });
    words.collect()
}

#[test]
fn elements_are_named_in_the_phrase_that_is_about_them() {
    use Element::{Abilities, Behaviour, HrPolicy, Leadership, Relations};
    // Policy flows, there is too little on leadership, fog over abilities; then two stick, and organisation wavers.
    let marks = "555 5.. 5?? 555 555 111 111 555 333 555".replace(' ', "");
    let staff = Reading::person(&response(respondent(Role::Teacher), &marks));
    // Parents are not asked about policy.
    let parent = Reading::person(&response(respondent(Role::Parent), &"1".repeat(14)));
    let wavering = Reading::person(&response(respondent(Role::Teacher), &"3".repeat(30)));
    for language in Language::ALL {
        let words = &language.words().reading;
        let assert_says = |sentence: Sentence, phrases: &[(Phrase<1>, &[Element])]| {
            let text = rendered(language, sentence);
            for (phrase, elements) in phrases {
                let named = Sentence::default().elements(elements, words.and);
                let phrase = phrase.with([&rendered(language, named)]);
                assert!(text.contains(&phrase), "«{phrase}» is not in «{text}»");
            }
        };
        assert_says(
            words.summary(&staff),
            &[
                (words.sticks, &[Relations, Behaviour]),
                (words.fog, &[Abilities]),
                (words.too_little, &[Leadership]),
            ],
        );
        assert_says(
            words.blockage(&staff),
            &[
                (words.first_blockage, &[Relations]),
                (words.consequences, &[Behaviour]),
                (words.unseen, &[Leadership, Abilities]),
            ],
        );
        assert_says(words.blockage(&parent), &[(words.not_asked, &[HrPolicy])]);
        let many = rendered(language, words.summary(&wavering));
        assert!(
            many.contains(&words.wavers_at_many.counting([10])),
            "{many}"
        );
        let what_if = WhatIf::opened(&staff, Relations);
        assert_says(
            words.thought(&what_if),
            &[
                (words.suppose, &[Relations]),
                (words.goes_on, &[Behaviour]),
                (words.blockage_then, &[Behaviour]),
            ],
        );
        // Of the four that leadership feeds, one sticks.
        let what_if = WhatIf::opened(&staff, Leadership);
        assert_says(
            words.thought(&what_if),
            &[
                (words.goes_on, Leadership.feeds()),
                (words.hopeful, &[Relations]),
            ],
        );
    }
}

#[test]
fn what_is_said_of_a_side_has_the_word_for_it_and_not_for_the_other() {
    for language in Language::ALL {
        let (result, cycle) = (&language.words().result, &language.words().cycle);
        let soft = [result.soft.to_owned(), result.soft_higher.counting([17])];
        let hard = [result.hard.to_owned(), result.hard_higher.counting([17])];
        for text in soft {
            assert!(
                says(&text, cycle.soft) && !says(&text, cycle.hard),
                "{text}"
            );
        }
        for text in hard {
            assert!(
                says(&text, cycle.hard) && !says(&text, cycle.soft),
                "{text}"
            );
        }
    }
}

#[test]
fn all_that_say_yes_begin_alike_and_all_that_say_no() {
    let first = |text: &str| words(text).swap_remove(0);
    for (language, texts) in all() {
        let (start, erase) = (&language.words().start, texts.erase());
        assert_eq!(first(start.sure_yes), first(erase.yes), "{language:?}");
        assert_eq!(first(start.sure_no), first(erase.no), "{language:?}");
        assert_ne!(first(erase.yes), first(erase.no), "{language:?}");
        // Yes does what the button said that opened the dialog; no does not.
        let opens = |text: &str, button: &str| likeness(text, button);
        assert!(
            opens(erase.yes, erase.open) > opens(erase.no, erase.open),
            "{language:?}"
        );
        let button = start.begin_again;
        assert!(
            opens(start.sure_yes, button) > opens(start.sure_no, button),
            "{language:?}"
        );
    }
}

#[test]
fn the_four_points_are_among_the_five_in_the_same_order() {
    for language in Language::ALL {
        let words = language.words();
        let mut five = words.points_five.iter();
        for point in words.points_four {
            assert!(five.any(|it| *it == point), "{language:?} {point}");
        }
    }
}

#[test]
fn what_saves_a_picture_names_the_kind_of_file() {
    for language in Language::ALL {
        let cycle = &language.words().cycle;
        assert!(says(cycle.save_svg, "SVG") && !says(cycle.save_svg, "PNG"));
        assert!(says(cycle.save_png, "PNG") && !says(cycle.save_png, "SVG"));
    }
}
