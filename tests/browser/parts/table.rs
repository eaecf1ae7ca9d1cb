//! The table of the ten elements: row by row what the reading says, and nothing else.

use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::station::class;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::parts::table::ReadingTable;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use super::finding::readings;
use crate::notation::{respondent, response};
use crate::stage::{Stage, all, attribute, numbers, text};

fn stage(language: Language, reading: &Reading, source: &Source) -> Stage {
    let (reading, source) = (*reading, source.clone());
    let voice = language.to_all();
    Stage::with(move || ui! { <ReadingTable voice reading source/> })
}

#[wasm_bindgen_test]
fn the_table_says_what_the_reading_says() {
    for language in Language::ALL {
        for reading in readings() {
            let stage = stage(language, &reading, &Source::Own);
            let rows = stage.all("tbody tr");
            assert_eq!(rows.len(), 10);
            for ((row, finding), element) in rows.iter().zip(reading.findings()).zip(Element::CYCLE)
            {
                let cells = all(row, "td");
                let [state, score, answers] = [0, 1, 2].map(|i| text(&cells[i]));
                let name = language.element(element);
                let heading = text(&all(row, "th[scope=row]")[0]);
                assert_eq!(heading, format!("{} {name}", element.number()));
                let icon = &all(row, "svg")[0];
                assert!(icon.class_list().contains(class(finding.flow())));
                assert!(state.starts_with(language.words().cycle.state(finding.flow())));
                let told = finding.score().map(|score| language.score(score));
                assert_eq!(numbers(&score), numbers(&told.unwrap_or_default()));
                let coverage = finding.coverage().unwrap();
                let expected = match (coverage.asked, coverage.dont_know) {
                    (0, _) => vec![],
                    (asked, 0) => vec![coverage.answered, asked],
                    (asked, dont_know) => vec![coverage.answered, asked, dont_know],
                };
                assert_eq!(numbers(&answers), expected);
            }
        }
    }
}

#[wasm_bindgen_test]
fn each_remark_stands_where_it_holds_and_nowhere_else() {
    for language in Language::ALL {
        for reading in readings() {
            let stage = stage(language, &reading, &Source::Own);
            let words = &language.words().cycle;
            let mut first = true;
            for (row, finding) in stage.all("tbody tr").iter().zip(reading.findings()) {
                let mut expected = Vec::new();
                if finding.flow() == Flow::Sticks {
                    expected.push(if first {
                        words.first_blockage
                    } else {
                        words.perhaps_consequence
                    });
                    first = false;
                }
                if finding.on_the_edge() {
                    expected.push(words.on_the_edge);
                }
                let found: Vec<_> = all(row, ".remark").iter().map(text).collect();
                assert_eq!(found, expected, "{:?}", finding.element());
            }
        }
    }
}

#[wasm_bindgen_test]
fn what_was_not_asked_reads_differently_from_what_nobody_knew() {
    // Parents are not asked about policy; about leadership this one does not know.
    let reading = Reading::person(&response(respondent(Role::Parent), "??............"));
    let states = [Element::HrPolicy, Element::Leadership, Element::Abilities];
    let states = states.map(|element| reading.finding(element).flow());
    assert_eq!(states, [Flow::NotAsked, Flow::Fog, Flow::TooLittle]);
    for language in Language::ALL {
        let stage = stage(language, &reading, &Source::Own);
        let rows = stage.all("tbody tr");
        let cells =
            |row: usize| -> Vec<String> { all(&rows[row], "td").iter().map(text).collect() };
        let shape = |row: usize| attribute(&all(&rows[row], ".icon")[0], "class");
        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
            assert_ne!(cells(one)[0], cells(other)[0]);
            assert_ne!(cells(one)[2], cells(other)[2]);
            assert_ne!(shape(one), shape(other));
        }
        // A missing answer is never a number.
        for row in 0..3 {
            assert!(numbers(&cells(row)[1]).is_empty());
        }
    }
}

#[wasm_bindgen_test]
fn each_name_leads_to_its_element_with_the_same_answers() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    let reading = Reading::person(&visitor);
    for source in [Source::Own, Source::link(&visitor)] {
        let stage = stage(Language::En, &reading, &source);
        let links = stage.all("a");
        assert_eq!(links.len(), 10);
        for (link, element) in links.iter().zip(Element::CYCLE) {
            assert_eq!(attribute(link, "href"), source.element(element).to_string());
        }
    }
}

#[wasm_bindgen_test]
fn columns_and_rows_have_headings_and_the_table_a_caption() {
    for language in Language::ALL {
        let stage = stage(language, &readings()[0], &Source::Own);
        let columns = stage.all("thead th[scope=col]");
        assert_eq!(columns.len(), 4);
        assert!(columns.iter().all(|column| !text(column).is_empty()));
        assert!(!text(&stage.one("table > caption")).is_empty());
        for row in stage.all("tbody tr") {
            assert_eq!(row.child_element_count(), 4);
            assert_eq!(all(&row, "th[scope=row]:first-child").len(), 1);
        }
    }
}
