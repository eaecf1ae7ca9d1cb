//! Sentences that name elements: each name leads to that element with the same answers.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::role::Role;
use schoolstroom::ui::components::running_text::running_text;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use schoolstroom::wording::sentence::Sentence;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response};
use crate::stage::{Stage, attribute, text};

#[wasm_bindgen_test]
fn each_name_leads_to_its_element_with_the_same_answers() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    for source in [Source::Own, Source::link(&visitor)] {
        for language in Language::ALL {
            let named = [Element::Relations, Element::HrPolicy, Element::Abilities];
            let sentence = Sentence::default()
                .words(&["one ", "two "])
                .elements(&named, " + ")
                .words(&[" <b>."]);
            let shown = source.clone();
            let stage = Stage::with(move || running_text(language, sentence, &shown));
            let names = named.map(|it| language.element(it));
            let [first, second, third] = names;
            let expected = format!("one two {first}, {second} + {third} <b>.");
            assert_eq!(stage.text(), expected);
            let links = stage.all("p > a");
            assert_eq!(links.len(), 3);
            for ((link, element), name) in links.iter().zip(named).zip(names) {
                assert_eq!(text(link), name);
                assert_eq!(attribute(link, "href"), source.element(element).path());
            }
        }
    }
}

#[wasm_bindgen_test]
fn a_sentence_without_names_has_no_links() {
    let stage = Stage::with(|| {
        let sentence = Sentence::default().words(&["words"]);
        running_text(Language::En, sentence, &Source::Own)
    });
    assert_eq!(stage.text(), "words");
    assert!(stage.all("a").is_empty());
}
