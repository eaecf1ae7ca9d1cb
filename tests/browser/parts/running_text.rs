//! Sentences that name elements: each name leads to that element with the same answers.

use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::ui;
use schoolstroom::ui::parts::running_text::RunningText;
use schoolstroom::wording::Language;
use schoolstroom::wording::sentence::Sentence;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response};
use crate::stage::{Stage, attribute, text};

#[wasm_bindgen_test]
fn each_name_leads_to_its_element_with_the_same_answers() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    for source in [Source::Own, Source::link(&visitor)] {
        for voice in Language::ALL.map(Language::to_all) {
            let named = [Element::Relations, Element::HrPolicy, Element::Abilities];
            let sentence = Sentence::default()
                .words("one ")
                .words("two ")
                .elements(&named, " + ")
                .words(" <b>.");
            let shown = source.clone();
            let stage = Stage::with(move || {
                ui! { <RunningText voice sentence source=shown class="lead"/> }
            });
            let names = named.map(|it| voice.element(it));
            let [first, second, third] = names;
            let expected = format!("one two {first}, {second} + {third} <b>.");
            assert_eq!(stage.text(), expected);
            let links = stage.all("p.lead > a");
            assert_eq!(links.len(), 3);
            for ((link, element), name) in links.iter().zip(named).zip(names) {
                assert_eq!(text(link), name);
                let address = source.element(element).to_string();
                assert_eq!(attribute(link, "href"), address);
            }
        }
    }
}

#[wasm_bindgen_test]
fn an_element_is_called_what_it_is_called_to_who_is_spoken_to() {
    for (language, before, after) in [(Language::Nl, "‘", "’"), (Language::En, "“", "”")] {
        let voice = language.to(Family::PupilPrimary);
        let [caption, name] = [Element::Abilities, Element::HrPolicy].map(|it| voice.element(it));
        assert_ne!(caption, language.element(Element::Abilities));
        assert_eq!(name, language.element(Element::HrPolicy));
        let stage = Stage::with(move || {
            let sentence =
                Sentence::default().elements(&[Element::Abilities, Element::HrPolicy], " + ");
            ui! { <RunningText voice sentence source=Source::Own/> }
        });
        // A caption stands between quotes, a name does not.
        assert_eq!(stage.text(), format!("{before}{caption}{after} + {name}"));
        assert_eq!(text(&stage.all("a")[0]), caption);
    }
}

#[wasm_bindgen_test]
fn a_sentence_without_names_has_no_links() {
    let stage = Stage::with(|| {
        let (voice, sentence) = (Language::En.to_all(), Sentence::default().words("words"));
        ui! { <RunningText voice sentence source=Source::Own/> }
    });
    assert_eq!(stage.text(), "words");
    assert!(stage.all("a").is_empty());
}
