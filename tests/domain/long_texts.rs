//! The long texts: every block is there in both languages, says something of its own, and is of the promised shape; and
//! whoever reads gets the block that is meant for them.

use std::collections::HashSet;
use std::mem::discriminant;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Instrument, Revision, StatementId};
use schoolstroom::domain::reading::Flow;
use schoolstroom::domain::role::Family;
use schoolstroom::domain::topic::Topic;
use schoolstroom::wording::Language;
use schoolstroom::wording::long::{Line, LongTexts, Readers, Section};
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

/// The states there is advice on, and how its block is named.
const STATES: [(Flow, &str); 5] = [
    (Flow::Flows, "flows"),
    (Flow::Wavers, "wavers"),
    (Flow::Sticks, "sticks"),
    (Flow::Fog, "fog"),
    (Flow::Whirlpool, "whirlpool"),
];

/// The statements of revision 2 that get advice as well.
const FROM_2: [&str; 4] = [
    "hr_policy.low.4",
    "organisation.low.5",
    "organisation.low.6",
    "pupils_society.low.4",
];

/// How the name of a block ends that is not for everybody.
const ENDINGS: [&str; 4] = ["/leader", "/staff", "/inside", "/around"];

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

/// The names of the blocks of a file in their order.
fn names(language: Language) -> impl Iterator<Item = &'static str> {
    let lines = file(language).lines();
    lines.filter_map(|line| line.strip_prefix("== "))
}

/// Whom a block is for: its name without that, and how it ended.
fn without_ending(name: &str) -> (&str, Option<&str>) {
    ENDINGS
        .iter()
        .find_map(|ending| Some((name.strip_suffix(ending)?, Some(*ending))))
        .unwrap_or((name, None))
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
                | Line::Figure(words)
                | Line::Place(words) => words,
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
fn parents_and_pupils_read_examples_of_their_own_and_all_others_those_from_inside() {
    for (language, texts) in all() {
        let mut own = HashSet::new();
        for element in Element::CYCLE {
            for section in [Section::Flows, Section::Sticks] {
                let inside = block(texts, element, section.id())[..1].to_vec();
                for family in Family::ALL {
                    let example = texts.example(element, section, family);
                    let asked = Instrument::of(family, Revision::NEWEST)
                        .about(element)
                        .next()
                        .is_some();
                    match family {
                        Family::Leader | Family::Staff | Family::Visitor => {
                            assert_eq!(example, inside, "{language:?} {element:?}");
                        }
                        _ if asked => {
                            assert_eq!(words(&example, Line::Quote).len(), 1, "{element:?}");
                            assert_ne!(example, inside, "{language:?} {element:?}");
                            own.insert(words(&example, Line::Quote));
                        }
                        _ => {}
                    }
                }
                let around = block(texts, element, &format!("around.{}", section.id()));
                let expected = usize::from(!asked_around(element).is_empty());
                assert_eq!(around.len(), expected, "{language:?} {element:?}");
            }
        }
        assert_eq!(own.len(), 16, "{language:?}: twice the same");
    }
}

#[test]
fn every_section_has_a_heading_of_its_own_for_every_reader() {
    for (language, texts) in all() {
        for readers in Readers::ALL {
            let headings = Section::ALL.map(|section| texts.heading(section, readers));
            let different: HashSet<_> = headings.into();
            assert_eq!(different.len(), headings.len(), "{language:?} {readers:?}");
            assert!(!different.contains(""), "{language:?} {readers:?}");
        }
        // What the school can do is not what its staff can do.
        let [_, staff, around] = Readers::ALL.map(|readers| texts.heading(Section::Now, readers));
        assert_ne!(staff, around, "{language:?}");
    }
}

#[test]
fn a_heading_is_found_by_its_name_wherever_it_stands() {
    let texts = LongTexts::new("== heading.sticks\n## b\n== x\n## c\n== heading.flows\n## a\n");
    assert_eq!(texts.heading(Section::Flows, Readers::Staff), "a");
    assert_eq!(texts.heading(Section::Sticks, Readers::Staff), "b");
    assert_eq!(texts.heading(Section::Talk, Readers::Staff), "");
}

#[test]
fn readers_get_the_block_that_is_most_theirs() {
    let texts = LongTexts::new(
        "== all\nall\n\
         == each\nall\n== each/around\naround\n== each/staff\nstaff\n== each/leader\nleader\n\
         == both\nall\n== both/inside\ninside\n\
         == mixed\nall\n== mixed/inside\ninside\n== mixed/leader\nleader\n\
         == exact\nall\n== exact/inside\ninside\n== exact/staff\nstaff\n\
         == own/staff\nstaff\n",
    );
    let got = |name: &str| {
        Readers::ALL.map(|readers| match texts.block_for(name, readers)[..] {
            [Line::Paragraph(words)] => words,
            _ => "",
        })
    };
    assert_eq!(got("all"), ["all", "all", "all"]);
    assert_eq!(got("each"), ["leader", "staff", "around"]);
    assert_eq!(got("both"), ["inside", "inside", "all"]);
    assert_eq!(got("mixed"), ["leader", "inside", "all"]);
    assert_eq!(got("exact"), ["inside", "staff", "all"]);
    assert_eq!(got("own"), ["", "staff", ""]);
    assert_eq!(got("none"), ["", "", ""]);
}

#[test]
fn who_works_inside_is_no_reader_from_around() {
    for family in Family::ALL {
        let around = Readers::of(family) == Readers::Around;
        assert_eq!(around, !family.works_inside(), "{family:?}");
    }
    assert_ne!(Readers::of(Family::Leader), Readers::of(Family::Staff));
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
fn there_is_advice_on_every_state_and_every_low_statement_for_every_reader() {
    for (language, texts) in all() {
        for (element, readers) in Element::CYCLE
            .into_iter()
            .flat_map(|element| Readers::ALL.map(|readers| (element, readers)))
        {
            for flow in Flow::ALL {
                let advice = texts.advice_on_flow(element, flow, readers);
                let name = STATES
                    .iter()
                    .find(|(it, _)| *it == flow)
                    .map(|(_, name)| name);
                let expected = name.map_or(Vec::new(), |name| {
                    texts.block_for(&format!("{}.state.{name}", element.id()), readers)
                });
                assert_eq!(advice, expected, "{language:?} {element:?} {flow:?}");
                let there = !words(&advice, Line::Paragraph).is_empty();
                assert_eq!(there, name.is_some(), "{language:?} {element:?} {flow:?}");
            }
            for statement in asked(element) {
                let advice = texts.advice_on_statement(statement, readers);
                let there = !words(&advice, Line::Paragraph).is_empty();
                assert!(there, "{language:?} {statement} {readers:?}");
            }
        }
    }
}

/// What somebody works at inside is no order to a pupil or a parent, and what the school can do is none to its staff.
#[test]
fn advice_that_is_read_inside_and_around_is_worded_for_each() {
    for language in Language::ALL {
        let there: HashSet<_> = names(language).collect();
        for element in Element::CYCLE {
            let around = asked_around(element);
            for statement in Instrument::of(Family::Staff, Revision::NEWEST).about(element) {
                if around.contains(&statement) {
                    let name = format!("{}.low.{}", element.id(), statement.number());
                    let for_each = ["/around", "/inside"].map(|ending| format!("{name}{ending}"));
                    let told = for_each.iter().any(|it| there.contains(it.as_str()));
                    assert!(told, "{language:?} {name}");
                }
            }
        }
        for name in &there {
            if let Some((base, _)) = name
                .split_once('/')
                .filter(|_| name.contains(".low.") || name.contains(".state."))
            {
                assert!(there.contains(base), "{language:?}: {name} varies no block");
            }
        }
    }
}

#[test]
fn who_reads_from_around_gets_a_line_and_three_questions() {
    for (_, texts) in all() {
        for who in ["pupil", "parent", "visitor"] {
            let line = words(&texts.block(&format!("around.{who}")), Line::Paragraph);
            assert_eq!(line.len(), 1, "{who}");
            let questions = words(&texts.block(&format!("around.{who}.talk")), Line::Item);
            assert_eq!(questions.len(), 3, "{who}");
            assert!(questions.iter().all(|question| question.contains('?')));
        }
    }
}

#[test]
fn from_the_picture_to_a_question_it_is_three_steps() {
    for (_, texts) in all() {
        for name in ["next", "next/around"] {
            let steps = texts.block(name);
            // The page has a heading of its own over it.
            assert_eq!(steps.len(), 3, "{name}");
            assert_eq!(words(&steps, Line::Item).len(), 3, "{name}");
        }
    }
}

#[test]
fn no_advice_is_given_twice_whatever_the_state_or_the_low_statement() {
    for (language, texts) in all() {
        let mut seen = HashSet::new();
        let mut count = 0;
        for name in names(language).filter(|it| it.contains(".state.") || it.contains(".low.")) {
            let advice = words(&texts.block(name), Line::Paragraph);
            assert!(seen.insert(advice.concat()), "{language:?}, twice: {name}");
            count += 1;
        }
        assert!(count >= 50, "{count}");
    }
}

#[test]
fn every_page_has_a_title_of_its_own_first_and_its_sources_last() {
    for (_, texts) in all() {
        let mut titles = HashSet::new();
        for topic in Topic::ALL {
            let mut lines = texts.block(topic.id());
            assert!(titles.insert(texts.title(topic.id()).unwrap()), "{topic:?}");
            let more = lines.iter().skip(1);
            assert!(more.clone().all(|line| !matches!(line, Line::Title(_))));
            // What the page puts in is no text, and may come after them.
            lines.retain(|line| !matches!(line, Line::Place(_)));
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
fn what_a_page_puts_between_its_texts_has_a_place_on_that_page_alone() {
    for (language, texts) in all() {
        for name in names(language) {
            let lines = texts.block(name);
            let places = lines.iter().filter_map(|line| match line {
                Line::Place(place) => Some(*place),
                _ => None,
            });
            let expected: &[&str] = match name {
                "model" => &["elements"],
                "privacy" => &["erase"],
                "start" => &["example"],
                _ => &[],
            };
            assert_eq!(places.collect::<Vec<_>>(), expected, "{language:?} {name}");
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
    let mut known: HashSet<String> = HashSet::from(["computed".to_owned()]);
    known.extend(Section::ALL.map(|section| format!("heading.{}", section.id())));
    known.extend(["open", "sure", "what", "no", "yes", "done"].map(|it| format!("erase.{it}")));
    // For who reads from around, and on the result.
    known.extend(FROM_2.map(str::to_owned));
    known.extend(Topic::ALL.map(|topic| topic.id().to_owned()));
    known.extend(HERE.map(|here| format!("here.{here}")));
    known.extend(["next", "start"].map(str::to_owned));
    for who in ["pupil", "parent", "visitor"] {
        known.extend([format!("around.{who}"), format!("around.{who}.talk")]);
    }
    for element in Element::CYCLE {
        let mut add = |name: &str| known.insert(format!("{}.{name}", element.id()));
        for section in Section::ALL {
            // What these say follows the answers.
            if !matches!(section, Section::Now | Section::Fitting) {
                add(section.id());
            }
        }
        for (_, state) in STATES {
            add(&format!("state.{state}"));
        }
        if !asked_around(element).is_empty() {
            add("around.flows");
            add("around.sticks");
        }
        for statement in asked(element) {
            add(&format!("low.{}", statement.number()));
        }
    }
    for language in Language::ALL {
        let mut seen = HashSet::new();
        for name in names(language) {
            assert!(known.contains(without_ending(name).0), "{name}");
            assert!(seen.insert(name), "twice: {name}");
        }
    }
}

#[test]
fn both_languages_have_the_same_blocks_with_the_same_kinds_of_lines() {
    let shape = |(language, texts): (Language, LongTexts)| {
        let blocks = names(language).map(|name| {
            let lines = texts.block(name);
            (name, lines.iter().map(discriminant).collect::<Vec<_>>())
        });
        blocks.collect::<Vec<_>>()
    };
    let [nl, en]: [Vec<_>; 2] = all().map(shape).collect::<Vec<_>>().try_into().unwrap();
    for (one, other) in nl.iter().zip(&en) {
        assert_eq!(one, other);
    }
    assert_eq!(nl.len(), en.len());
}

#[test]
fn the_words_that_erase_are_found_by_their_names() {
    let blocks = ["no", "done", "yes", "open", "what", "sure"];
    let file: String = blocks
        .iter()
        .map(|name| format!("== erase.{name}\n{name}\n"))
        .collect();
    let erase = LongTexts::new(file.leak()).erase();
    assert_eq!(
        [
            erase.open, erase.sure, erase.what, erase.no, erase.yes, erase.done
        ],
        ["open", "sure", "what", "no", "yes", "done"]
    );
}

#[test]
fn the_words_that_erase_are_all_there_and_differ() {
    for (language, texts) in all() {
        let erase = texts.erase();
        let all = [
            erase.open, erase.sure, erase.what, erase.no, erase.yes, erase.done,
        ];
        let different: HashSet<_> = all.into();
        assert_eq!(different.len(), all.len(), "{language:?}");
        assert!(!different.contains(""), "{language:?}");
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
