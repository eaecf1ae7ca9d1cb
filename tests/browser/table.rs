//! The table of the ten elements: row by row what the profile says, and nothing else.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::components::state_icon::class;
use schoolstroom::ui::components::table::profile_table;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response};
use crate::stage::{Stage, all, attribute, numbers, text};

/// Profiles of every kind: complete, half-way, all don't know, open, and of roles that are not asked everything.
pub fn profiles() -> Vec<Reading> {
    [
        (Role::Teacher, "345224135244453415324551122334"),
        (Role::Teacher, "555555555555555555555555555555"),
        (Role::Board, "111211122111221111111112211121"),
        (Role::SchoolLeader, "332423??1?2?...1..4?.???55.?31"),
        (Role::Support, "??????????????????????????????"),
        (Role::Mentor, ".............................."),
        (Role::Parent, "11234?.1??4511"),
        (Role::PupilSecondary, "54321?.5432155"),
        (Role::PupilPrimary, "1234?.4321"),
        (Role::Visitor, "5.?1234555"),
    ]
    .map(|(role, marks)| Reading::of(&response(respondent(role), marks)))
    .into()
}

fn stage(language: Language, profile: &Reading, source: &Source) -> Stage {
    let (profile, source) = (*profile, source.clone());
    Stage::with(move || profile_table(language, &profile, &source))
}

#[wasm_bindgen_test]
fn the_table_says_what_the_profile_says() {
    for language in Language::ALL {
        for profile in profiles() {
            let stage = stage(language, &profile, &Source::Own);
            let rows = stage.all("tbody tr");
            assert_eq!(rows.len(), 10);
            for ((row, finding), element) in rows.iter().zip(profile.findings()).zip(Element::CYCLE)
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
                let coverage = finding.coverage();
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
        for profile in profiles() {
            let stage = stage(language, &profile, &Source::Own);
            let words = &language.words().cycle;
            let mut first = true;
            for (row, finding) in stage.all("tbody tr").iter().zip(profile.findings()) {
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
    let profile = Reading::of(&response(respondent(Role::Parent), "??............"));
    let states = [Element::HrPolicy, Element::Leadership, Element::Abilities];
    let states = states.map(|element| profile.finding(element).flow());
    assert_eq!(states, [Flow::NotAsked, Flow::Fog, Flow::TooLittle]);
    for language in Language::ALL {
        let stage = stage(language, &profile, &Source::Own);
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
    let profile = Reading::of(&visitor);
    for source in [Source::Own, Source::link(&visitor)] {
        let stage = stage(Language::En, &profile, &source);
        let links = stage.all("a");
        assert_eq!(links.len(), 10);
        for (link, element) in links.iter().zip(Element::CYCLE) {
            assert_eq!(attribute(link, "href"), source.element(element).path());
        }
    }
}

#[wasm_bindgen_test]
fn columns_and_rows_have_headings_and_the_table_a_caption() {
    for language in Language::ALL {
        let stage = stage(language, &profiles()[0], &Source::Own);
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
