//! How values for the property tests are made, and the one way in which such a test is run.
//!
//! Each run draws a fresh seed, so that every run looks further. A failure names the seed; with it in `SCHOOLSTROOM_SEED` the
//! same values come again: `SCHOOLSTROOM_SEED=7 cargo test --test domain`. Natively the variable is read when the tests run,
//! for a browser when they are compiled.

pub mod records;
pub mod teams;

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed, TestRunner};

use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::{Display, LanguageTag, Pace};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Revision, Scale, StatementId};
use schoolstroom::domain::invitation::{Invitation, Message};
use schoolstroom::domain::note::Note;
use schoolstroom::domain::per_element::PerElement;
use schoolstroom::domain::reading::{ElementScore, Scores};
use schoolstroom::domain::response::{Month, Respondent, Response, Tag};
use schoolstroom::domain::role::{Role, Sector};

use crate::notation;

/// How many values prove a property.
const CASES: u32 = 512;

/// The seed of this run: the one that was asked for, or a fresh one.
static SEED: LazyLock<u64> = LazyLock::new(|| match asked_for() {
    Some(seed) => seed.parse().expect("SCHOOLSTROOM_SEED is a whole number"),
    // A short number is easier to hand on, and there are enough of them.
    None => TestRunner::new(config(RngSeed::Random))
        .rng()
        .next_u32()
        .into(),
});

#[cfg(not(target_arch = "wasm32"))]
fn asked_for() -> Option<String> {
    std::env::var("SCHOOLSTROOM_SEED").ok()
}

/// A browser has no environment: the compiler's is taken.
#[cfg(target_arch = "wasm32")]
fn asked_for() -> Option<String> {
    option_env!("SCHOOLSTROOM_SEED").map(str::to_owned)
}

fn config(rng_seed: RngSeed) -> Config {
    Config {
        cases: CASES,
        failure_persistence: None,
        rng_seed,
        ..Config::default()
    }
}

/// Proves a property by 512 values; a failure names the smallest that was found, and the seed.
///
/// In a browser a panic ends the test at once, so there the first value that fails is told and not the smallest, and the
/// seed is told beforehand.
pub fn check<S: Strategy>(strategy: S, property: impl Fn(S::Value)) {
    check_some(CASES, strategy, property);
}

/// The same by fewer values, if one takes long.
pub fn check_some<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value)) {
    let seed = *SEED;
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_test::console_log!("SCHOOLSTROOM_SEED={seed}");
    let config = Config {
        cases,
        ..config(RngSeed::Fixed(seed))
    };
    TestRunner::new(config)
        .run(&strategy, |value| {
            property(value);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}\nthe same again: SCHOOLSTROOM_SEED={seed}"));
}

/// Every role in every sector that has it.
pub fn respondents() -> impl Strategy<Value = Respondent> {
    select(notation::respondents().collect::<Vec<_>>())
}

/// Every revision of the instrument.
pub fn revisions() -> impl Strategy<Value = Revision> {
    select(Revision::ALL.to_vec())
}

/// Responses of anybody to any revision: any tag, any month or none, any answers on the scale, many of them open or «don't
/// know».
pub fn responses() -> impl Strategy<Value = Response> {
    revisions().prop_flat_map(responses_to)
}

/// The same to one revision.
pub fn responses_to(revision: Revision) -> impl Strategy<Value = Response> {
    respondents().prop_flat_map(move |respondent| responses_of(respondent, revision))
}

fn responses_of(respondent: Respondent, revision: Revision) -> impl Strategy<Value = Response> {
    let instrument = respondent.instrument(revision);
    let on_scale = match instrument.scale().points() {
        4 => "..??1234",
        _ => "..??12345",
    };
    let mark = select(on_scale.chars().collect::<Vec<_>>());
    let marks = prop::collection::vec(mark, instrument.statements().len());
    (any::<u32>(), months(), marks).prop_map(move |(random, month, marks)| {
        let mut response = Response::new(respondent, revision, Tag::new(random));
        response.set_month(month);
        for (statement, mark) in instrument.statements().iter().zip(marks) {
            response.set(*statement, notation::answer(mark)).unwrap();
        }
        response
    })
}

/// Responses of visitors to one revision, with notes of any kind or without.
pub fn noted(revision: Revision) -> impl Strategy<Value = Response> {
    let visitor = notation::respondent(Role::Visitor);
    let notes = prop::collection::vec(notes(), 10);
    (responses_of(visitor, revision), notes).prop_map(|(mut response, notes)| {
        for (element, note) in Element::CYCLE.into_iter().zip(notes) {
            response.set_note(element, note).unwrap();
        }
        response
    })
}

/// Anything that can be a note, or none.
pub fn notes() -> impl Strategy<Value = Option<Note>> {
    let note = |text: String| Note::parse(&text).unwrap();
    prop_oneof![
        Just(None),
        "\\PC{0,20}".prop_map(note),
        "[a-zé€😀 ]{0,200}".prop_map(note),
    ]
}

fn months() -> impl Strategy<Value = Option<Month>> {
    prop::option::of((0..=2046_u16).prop_map(|ordinal| Month::from_ordinal(ordinal).unwrap()))
}

/// Any scores on any scale, many of them none.
pub fn scores() -> impl Strategy<Value = Scores> {
    let scale = select(vec![Scale::Five, Scale::Four]);
    scale.prop_flat_map(|scale| {
        let element = prop_oneof![
            3 => (0..=Scores::most_steps(scale)).prop_map(ElementScore::Steps),
            1 => select(vec![ElementScore::Fog, ElementScore::TooLittle, ElementScore::NotAsked]),
        ];
        let elements = prop::collection::vec(element, 10);
        (any::<u32>(), months(), elements).prop_map(move |(random, month, elements)| {
            let mut elements = elements.into_iter();
            let elements = PerElement::from_fn(|_| elements.next().unwrap());
            Scores::new(scale, month, Tag::new(random), elements).unwrap()
        })
    })
}

/// Any invitation, with a message of any kind or without.
pub fn invitations() -> impl Strategy<Value = Invitation> {
    let texts = prop_oneof!["\\PC{0,140}", "[a-zé€😀 ]{0,140}", "[a-z<>&\"' ]{0,140}"];
    (select(Sector::ALL.to_vec()), texts).prop_map(|(sector, text)| Invitation {
        sector,
        message: Message::parse(&text).unwrap(),
    })
}

/// Any of the ten.
pub fn elements() -> impl Strategy<Value = Element> {
    select(Element::CYCLE.to_vec())
}

/// Any id that can be written, asked or not.
pub fn statements() -> impl Strategy<Value = StatementId> {
    (elements(), 1..=9_u8).prop_map(|(element, number)| StatementId::new(element, number))
}

/// Any answers that can be kept on a device.
pub fn answers() -> impl Strategy<Value = Answers> {
    let response = prop::option::of(responses());
    let position = prop::option::of(statements());
    (response, position).prop_map(|(response, position)| Answers { response, position })
}

/// Any settings that can be kept on a device.
pub fn settings() -> impl Strategy<Value = Settings> {
    let pace = select(vec![Pace::One, Pace::Element]);
    let display = select(vec![Display::System, Display::Light, Display::Dark]);
    let language = prop::option::of("[a-z]{2}");
    (pace, display, language).prop_map(|(pace, display, language)| Settings {
        pace,
        display,
        language: language.map(|tag| LanguageTag::new(&tag).unwrap()),
    })
}

/// A text with up to three places changed: a character put in, taken out or put in the place of another. It reaches further
/// into a reader than text made of nothing.
pub fn spoiled(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let change = (
        any::<Index>(),
        0..3_u8,
        prop_oneof!["[ -~]", any::<char>().prop_map(String::from)],
    );
    (text, prop::collection::vec(change, 1..=3)).prop_map(|(text, changes)| {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        for (place, what, new) in changes {
            let place = place.index(characters.len() + 1);
            if what != 0 && place < characters.len() {
                characters.remove(place);
            }
            if what != 1 {
                characters.insert(place, new);
            }
        }
        characters.concat()
    })
}
