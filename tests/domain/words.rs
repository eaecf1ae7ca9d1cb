//! No words change without somebody meaning it, and none change places: what each key says is compared with a print of it.
//!
//! `tests/fixtures/words.tsv` has a line for every key (a statement of a family, the name of an element, a part of the
//! interface, a block of the long texts) with a print of its words in each language. It does not know the words, so it
//! cannot tell whether they are good; it tells what changed, so that whoever changed it looks. After a change that was
//! meant, write it anew:
//!
//! ```text
//! SCHOOLSTROOM_RENEW=1 cargo test --locked --test domain words::
//! ```
//!
//! That refuses if words of one key now stand at another one: that is how two lines look that were swapped by mistake. If
//! it was meant, `SCHOOLSTROOM_RENEW=moved` writes it.

use std::collections::BTreeMap;
use std::fmt::Write;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::StatementId;
use schoolstroom::domain::reading::Flow;
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::wording::Language;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, respondents};

const FIXTURE: &str = include_str!("../fixtures/words.tsv");

const LONG: [&str; 2] = [
    include_str!("../../src/wording/nl/long.nl.txt"),
    include_str!("../../src/wording/en/long.en.txt"),
];

/// For every key a print of its words in each language, in the order of [`Language::ALL`].
type Prints = BTreeMap<String, [String; 2]>;

/// FNV-1a, of 64 bits, in hexadecimal.
fn print(words: &str) -> String {
    let print = words
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |print, byte| {
            (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{print:016x}")
}

/// Everything a language says, by key.
fn worded(language: Language) -> BTreeMap<String, String> {
    let mut worded = BTreeMap::new();
    let mut add = |key: String, words: String| {
        assert!(worded.insert(key.clone(), words).is_none(), "twice: {key}");
    };
    for role in [
        Role::SchoolLeader,
        Role::Teacher,
        Role::Support,
        Role::Parent,
        Role::PupilSecondary,
        Role::PupilPrimary,
        Role::Visitor,
    ] {
        for element in Element::CYCLE {
            for number in 1..=9 {
                let statement = StatementId::new(element, number);
                let words = language.statement(respondent(role), statement);
                let staff = language.statement(respondent(Role::Teacher), statement);
                // Of support staff, what they read otherwise than their colleagues.
                if !words.is_empty() && (role != Role::Support || words != staff) {
                    let key = format!("statement/{}/{statement}", role.id());
                    add(key, words.to_owned());
                }
            }
        }
    }
    for element in Element::CYCLE {
        add(
            format!("element/{}", element.id()),
            language.element(element).to_owned(),
        );
        let in_short = language.in_short(element).to_owned();
        add(format!("in_short/{}", element.id()), in_short);
        let caption = language.caption(element, Family::Parent).to_owned();
        add(format!("caption/{}", element.id()), caption);
    }
    // What the interface says of a role or a state is chosen by a match, in which two lines could be swapped as well.
    let interface = language.words();
    for respondent in respondents() {
        let (role, sector) = (respondent.role(), respondent.sector());
        let name = interface.roles.name(role, sector).to_owned();
        add(format!("role/{}/{}", role.id(), sector.id()), name);
    }
    for flow in Flow::ALL {
        add(
            format!("state/{flow:?}"),
            interface.cycle.state(flow).to_owned(),
        );
    }
    for (path, words) in fields(&format!("{:#?}", interface)) {
        add(format!("interface/{path}"), words);
    }
    let [nl, en] = LONG;
    let long = match language {
        Language::Nl => nl,
        Language::En => en,
    };
    for block in long.strip_prefix("== ").unwrap().split("\n== ") {
        let (name, lines) = block.split_once('\n').unwrap();
        add(format!("long/{name}"), lines.trim_end().to_owned());
    }
    worded
}

/// Every text in a value as `Debug` prints it, with the names of the fields that lead to it; in a list, with its place.
fn fields(printed: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    // What is open: its path, and how many without a name were in it so far.
    let mut open = vec![(String::new(), 0)];
    for line in printed.lines().map(str::trim) {
        if line.starts_with(['}', ')', ']']) {
            open.pop();
            continue;
        }
        let (path, unnamed) = open.last_mut().unwrap();
        let (name, value) = match line.split_once(": ") {
            Some((name, value)) if !line.starts_with('"') => (name.to_owned(), value),
            _ => {
                *unnamed += 1;
                (unnamed.to_string(), line)
            }
        };
        let path = format!("{path}.{name}");
        if value.ends_with(['{', '(', '[']) {
            open.push((path, 0));
        } else {
            let path = path.strip_prefix(".1.").unwrap_or(&path).to_owned();
            fields.push((path, value.to_owned()));
        }
    }
    fields
}

fn prints() -> Prints {
    let [nl, en] = Language::ALL.map(worded);
    assert!(nl.keys().eq(en.keys()), "both languages have the same keys");
    let both = nl.into_iter().zip(en.into_values());
    both.map(|((key, nl), en)| (key, [print(&nl), print(&en)]))
        .collect()
}

fn read(fixture: &str) -> Prints {
    let lines = fixture.lines().skip(1);
    lines
        .map(|line| {
            let columns: Vec<_> = line.split('\t').map(str::to_owned).collect();
            let [key, nl, en] = columns.try_into().unwrap();
            (key, [nl, en])
        })
        .collect()
}

fn written(prints: &Prints) -> String {
    let [nl, en] = Language::ALL.map(Language::tag);
    let mut fixture = format!("key\t{nl}\t{en}\n");
    for (key, [nl, en]) in prints {
        writeln!(fixture, "{key}\t{nl}\t{en}").unwrap();
    }
    fixture
}

/// What differs, one line each: keys that are there no more, that are new, and that say something else.
fn changes(before: &Prints, now: &Prints) -> Vec<String> {
    let gone = before.keys().filter(|key| !now.contains_key(*key));
    let mut changes: Vec<_> = gone.map(|key| format!("gone: {key}")).collect();
    for (key, prints) in now {
        let Some(before) = before.get(key) else {
            changes.push(format!("new: {key}"));
            continue;
        };
        for (place, language) in Language::ALL.into_iter().enumerate() {
            if prints[place] != before[place] {
                changes.push(format!("changed: {key}, {}", language.tag()));
            }
        }
    }
    changes
}

/// Which keys now say what another key said, while both were there before and are there now.
fn moved(before: &Prints, now: &Prints) -> Vec<String> {
    let mut moved = Vec::new();
    for (place, language) in Language::ALL.into_iter().enumerate() {
        for (key, prints) in now {
            let said = before.get(key).map(|prints| &prints[place]);
            if said.is_none_or(|said| *said == prints[place]) {
                continue;
            }
            let other = before
                .iter()
                .find(|(other, before)| before[place] == prints[place] && now.contains_key(*other));
            if let Some((other, _)) = other {
                let tag = language.tag();
                moved.push(format!("moved: {key} says what {other} said, {tag}"));
            }
        }
    }
    moved
}

#[test]
fn words_change_only_if_somebody_means_it() {
    let (before, now) = (read(FIXTURE), prints());
    let moved = moved(&before, &now);
    let renew = std::env::var("SCHOOLSTROOM_RENEW").unwrap_or_default();
    let told = [changes(&before, &now), moved.clone()].concat().join("\n");
    if renew == "moved" || renew == "1" && moved.is_empty() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/words.tsv");
        std::fs::write(path, written(&now)).unwrap();
        println!("{told}\nwritten: {path}");
        return;
    }
    assert!(
        told.is_empty(),
        "\n{told}\n\nIf all of this is meant: SCHOOLSTROOM_RENEW=1 cargo test --locked --test domain words::\n\
         If words are meant to move from one key to another: SCHOOLSTROOM_RENEW=moved\n"
    );
}

#[test]
fn the_fixture_is_written_as_it_is_read() {
    assert_eq!(written(&read(FIXTURE)), FIXTURE);
}

#[test]
fn two_texts_that_change_places_are_told_from_two_that_are_reworded() {
    let prints = |texts: [(&str, &str); 3]| -> Prints {
        let entry = |(key, words): (&str, &str)| (key.to_owned(), [print(words), print(words)]);
        texts.map(entry).into()
    };
    let before = prints([("a", "one"), ("b", "two"), ("c", "three")]);
    let swapped = prints([("a", "two"), ("b", "one"), ("c", "three")]);
    let reworded = prints([("a", "uno"), ("b", "due"), ("c", "three")]);
    let renamed = prints([("a", "one"), ("b", "two"), ("d", "three")]);
    assert_eq!(moved(&before, &swapped).len(), 4);
    assert_eq!(changes(&before, &swapped).len(), 4);
    assert_eq!(moved(&before, &reworded), [""; 0]);
    assert_eq!(changes(&before, &reworded).len(), 4);
    assert_eq!(moved(&before, &renamed), [""; 0]);
    assert_eq!(changes(&before, &renamed).len(), 2);
    assert_eq!(changes(&before, &before), [""; 0]);
}

#[test]
fn every_text_in_a_value_is_found_by_its_fields() {
    #[derive(Debug)]
    #[expect(dead_code, reason = "only printed")]
    struct Outer {
        plain: &'static str,
        inner: Inner,
        list: [&'static str; 2],
    }
    #[derive(Debug)]
    #[expect(dead_code, reason = "only printed")]
    struct Inner(&'static str);
    let outer = Outer {
        plain: "a: {",
        inner: Inner("b \"x\" ["),
        list: ["c", ": d)"],
    };
    let found = fields(&format!("{outer:#?}"));
    let paths: Vec<_> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["plain", "inner.1", "list.1", "list.2"]);
}
