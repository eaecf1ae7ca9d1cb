//! The long texts: every block is there, says something of its own, and is of the promised shape. That both languages have
//! the same blocks and lines is checked by the compiler.

use std::collections::HashSet;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Instrument, Revision, StatementId};
use schoolstroom::domain::role::Family;
use schoolstroom::domain::topic::Topic;
use schoolstroom::wording::Language;
use schoolstroom::wording::long::{Line, LongTexts};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::check;

const NL: &str = include_str!("../../src/wording/nl/long.nl.txt");
const EN: &str = include_str!("../../src/wording/en/long.en.txt");

/// What the picture says of a station.
const HERE: [&str; 8] = [
    "flows",
    "wavers",
    "sticks",
    "whirlpool",
    "fog",
    "too-little",
    "not-asked",
    "sticks-too",
];

const STATES: [&str; 5] = ["flows", "wavers", "sticks", "fog", "whirlpool"];

fn file(language: Language) -> &'static str {
    match language {
        Language::Nl => NL,
        Language::En => EN,
    }
}

fn all() -> impl Iterator<Item = (Language, LongTexts)> {
    Language::ALL
        .into_iter()
        .map(|language| (language, LongTexts::new(file(language))))
}

/// Statements about an element that anybody inside or around the school is asked; number 9 is the visitor's.
fn asked(element: Element) -> Vec<StatementId> {
    let mut asked: Vec<StatementId> = Vec::new();
    for family in Family::ALL {
        for statement in Instrument::of(family, Revision::First).about(element) {
            if statement.number() != 9 && !asked.contains(&statement) {
                asked.push(statement);
            }
        }
    }
    asked
}

/// What parents and pupils are asked about an element.
fn asked_around(element: Element) -> Vec<StatementId> {
    [Family::Parent, Family::PupilSecondary, Family::PupilPrimary]
        .into_iter()
        .flat_map(|family| Instrument::of(family, Revision::First).about(element))
        .collect()
}

fn block(texts: LongTexts, element: Element, name: &str) -> Vec<Line> {
    texts.block(&format!("{}.{name}", element.id()))
}

/// The words of a block in which all lines are of one kind.
fn words(lines: &[Line], kind: fn(&'static str) -> Line) -> Vec<&'static str> {
    lines
        .iter()
        .map(|line| {
            let words = match *line {
                Line::Title(words)
                | Line::Heading(words)
                | Line::Paragraph(words)
                | Line::Item(words)
                | Line::Quote(words)
                | Line::Source(words)
                | Line::Figure(words) => words,
            };
            assert_eq!(*line, kind(words));
            words
        })
        .collect()
}

#[test]
fn of_every_element_one_hears_six_lines_where_it_flows_and_six_where_it_sticks() {
    for (language, texts) in all() {
        let mut seen = HashSet::new();
        for element in Element::CYCLE {
            for name in ["flows", "sticks"] {
                let lines = words(&block(texts, element, name), Line::Quote);
                assert_eq!(lines.len(), 6, "{language:?} {element:?} {name}");
                for line in lines {
                    assert!(line.split(' ').count() <= 14, "{line}");
                    assert!(seen.insert(line), "twice: {line}");
                }
            }
        }
    }
}

#[test]
fn every_element_says_what_it_is_about_in_words_of_its_own() {
    for (_, texts) in all() {
        let about: HashSet<_> = Element::CYCLE.map(|element| texts.about(element)).into();
        assert_eq!(about.len(), 10);
        assert!(about.iter().all(|about| !about.is_empty()));
    }
}

#[test]
fn parents_and_pupils_get_a_line_of_their_own_for_flowing_and_for_sticking() {
    for (_, texts) in all() {
        for element in Element::CYCLE {
            let lines = words(&block(texts, element, "around"), Line::Quote);
            let expected = if asked_around(element).is_empty() {
                0
            } else {
                2
            };
            assert_eq!(lines.len(), expected, "{element:?}");
        }
        assert_eq!(
            words(&texts.block("element/around"), Line::Heading).len(),
            2
        );
    }
}

#[test]
fn the_picture_says_something_else_of_each_state() {
    for (_, texts) in all() {
        let said: HashSet<_> = HERE.map(|it| texts.paragraph(&format!("here.{it}"))).into();
        assert_eq!(said.len(), HERE.len());
        assert!(!said.contains(""));
    }
}

#[test]
fn every_element_has_questions_things_to_do_and_sources() {
    for (_, texts) in all() {
        for element in Element::CYCLE {
            let questions = words(&block(texts, element, "talk"), Line::Item);
            assert_eq!(questions.len(), 3);
            assert!(questions.iter().all(|question| question.contains('?')));
            let things = words(&block(texts, element, "do"), Line::Item);
            assert!((3..=4).contains(&things.len()), "{element:?}");
            assert!(!words(&block(texts, element, "sources"), Line::Source).is_empty());
            let leader = words(&block(texts, element, "leader"), Line::Paragraph);
            assert_eq!(leader.len(), usize::from(Element::AMOR.contains(&element)));
        }
    }
}

#[test]
fn no_advice_is_given_twice_whatever_the_state_or_the_low_statement() {
    for (_, texts) in all() {
        let mut seen = HashSet::new();
        for element in Element::CYCLE {
            let states = STATES.map(|state| format!("state.{state}"));
            let low = asked(element).into_iter();
            let low = low.map(|statement| format!("low.{}", statement.number()));
            for name in states.into_iter().chain(low) {
                let advice = words(&block(texts, element, &name), Line::Paragraph);
                assert!(!advice.is_empty(), "{element:?} {name}");
                assert!(seen.insert(advice.concat()), "twice: {element:?} {name}");
            }
        }
    }
}

#[test]
fn every_page_has_a_title_of_its_own_first_and_its_sources_last() {
    for (_, texts) in all() {
        let mut titles = HashSet::new();
        for topic in Topic::ALL {
            let lines = texts.block(topic.id());
            assert!(titles.insert(texts.title(topic.id()).unwrap()), "{topic:?}");
            let more = lines.iter().skip(1);
            assert!(more.clone().all(|line| !matches!(line, Line::Title(_))));
            assert!(matches!(lines.last(), Some(Line::Source(_))), "{topic:?}");
            // Sources stand nowhere else than at the end.
            let first = lines
                .iter()
                .position(|line| matches!(line, Line::Source(_)));
            let after = &lines[first.unwrap()..];
            assert!(after.iter().all(|line| matches!(line, Line::Source(_))));
        }
    }
}

#[test]
fn a_page_takes_about_two_minutes() {
    for (language, texts) in all() {
        for topic in Topic::ALL {
            let words: usize = texts
                .block(topic.id())
                .iter()
                .map(|line| match line {
                    Line::Paragraph(words) | Line::Item(words) | Line::Quote(words) => {
                        words.split(' ').count()
                    }
                    _ => 0,
                })
                .sum();
            assert!(
                (180..=420).contains(&words),
                "{language:?} {topic:?}: {words}"
            );
        }
    }
}

#[test]
fn figures_say_what_they_show_and_their_parts_have_their_numbers() {
    for (_, texts) in all() {
        for topic in Topic::ALL {
            let mut open = false;
            for line in texts.block(topic.id()) {
                let Line::Figure(part) = line else {
                    open = false;
                    continue;
                };
                let parts: Vec<&str> = part.split(' ').collect();
                let numbers = match parts[0] {
                    "figure" => 2,
                    "box" | "strong" | "arrow" | "line" => 4,
                    "text" => 2,
                    "curve" => 0,
                    other => panic!("{other} is no part of a figure"),
                };
                assert!(open || parts[0] == "figure", "{part}");
                open = true;
                for number in &parts[1..=numbers] {
                    number.parse::<i32>().unwrap();
                }
                let worded = !matches!(parts[0], "arrow" | "line");
                assert_eq!(parts.len() > numbers + 1, worded, "{part}");
            }
        }
    }
}

#[test]
fn no_block_is_there_that_nothing_shows() {
    let mut known: HashSet<String> = HashSet::from(
        ["element", "element/around", "privacy/erase", "computed"].map(str::to_owned),
    );
    known.extend(Topic::ALL.map(|topic| topic.id().to_owned()));
    known.extend(HERE.map(|here| format!("here.{here}")));
    for element in Element::CYCLE {
        let mut add = |name: &str| known.insert(format!("{}.{name}", element.id()));
        for name in [
            "about", "flows", "sticks", "talk", "do", "leader", "sources",
        ] {
            add(name);
        }
        for state in STATES {
            add(&format!("state.{state}"));
        }
        if !asked_around(element).is_empty() {
            add("around");
        }
        for statement in asked(element) {
            add(&format!("low.{}", statement.number()));
        }
    }
    for language in Language::ALL {
        let mut seen = HashSet::new();
        for name in file(language)
            .lines()
            .filter_map(|it| it.strip_prefix("== "))
        {
            assert!(known.contains(name), "{name}");
            assert!(seen.insert(name), "twice: {name}");
        }
    }
}

#[test]
fn the_headings_of_an_element_and_the_words_that_erase_are_all_there() {
    for (_, texts) in all() {
        assert_eq!(words(&texts.block("element"), Line::Heading).len(), 9);
        assert_eq!(words(&texts.block("privacy/erase"), Line::Item).len(), 6);
    }
}

#[test]
fn the_rules_of_the_sums_have_one_hole_and_it_is_in_the_first() {
    for (_, texts) in all() {
        let rules = words(&texts.block("computed"), Line::Paragraph);
        let holes = rules.iter().map(|rule| rule.matches('_').count());
        assert_eq!(holes.collect::<Vec<_>>(), [1, 0, 0, 0]);
    }
}

#[test]
fn sentences_are_short() {
    for (language, _) in all() {
        let lines = file(language).lines();
        let read = lines.filter(|it| !it.starts_with(['=', '#', '*', '!']));
        let sentences: Vec<&str> = read
            .flat_map(|line| line.split_inclusive(['.', '?', ':']))
            .map(str::trim)
            .filter(|sentence| sentence.contains(' '))
            .collect();
        let counts = sentences.iter().map(|it| it.split_whitespace().count());
        let mean = counts.clone().sum::<usize>() as f64 / sentences.len() as f64;
        println!("{}, long texts: {mean:.1} words a sentence", language.tag());
        assert!(mean <= 12.0, "{mean}");
        for (count, sentence) in counts.zip(&sentences) {
            assert!(count <= 24, "{count}: {sentence}");
        }
    }
}

#[test]
fn what_is_no_block_has_no_lines() {
    check("[a-z./]{0,12}", |name: String| {
        for (language, texts) in all() {
            let there = file(language).lines().any(|it| it == format!("== {name}"));
            assert_eq!(texts.block(&name).is_empty(), !there, "{name}");
        }
    });
}

#[test]
fn the_address_of_a_file_is_next_to_the_page_and_differs_by_language() {
    let [nl, en] = Language::ALL.map(Language::long_texts);
    assert_ne!(nl, en);
    for (file, _) in [nl, en] {
        assert!(file.ends_with('?') && !file.contains(['/', '#']), "{file}");
    }
}
