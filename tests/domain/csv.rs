//! A team's counts as a table for a spreadsheet.

use schoolstroom::domain::codec::csv::{Words, write};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Revision, StatementId};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Counts, Group, Groups, Mode, Shown};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response_to};

struct Ids;

impl Words for Ids {
    fn heads(&self) -> [&str; 11] {
        [
            "group",
            "element",
            "statement",
            "n",
            "1",
            "2",
            "3",
            "4",
            "5",
            "?",
            "consensus",
        ]
    }

    fn groups(&self, groups: Groups) -> String {
        let ids: Vec<_> = groups.iter().map(Group::id).collect();
        ids.join(" ")
    }

    fn element(&self, element: Element) -> &str {
        element.id()
    }

    fn statement(&self, _: Group, statement: StatementId) -> &str {
        match statement.element() {
            Element::HrPolicy => "=1+1",
            Element::Leadership => "a \"b\"; c",
            _ => "",
        }
    }

    fn decimal(&self, number: f64) -> String {
        format!("{number:.2}").replace('.', ",")
    }
}

fn table(role: Role, marks: &[&str]) -> Vec<Vec<String>> {
    let responses: Vec<_> = marks
        .iter()
        .zip(0..)
        .map(|(marks, tag)| response_to(Revision::NEWEST, respondent(role), tag, None, marks))
        .collect();
    let text = write(
        &Shown::of(&responses.iter().collect::<Counts>(), Mode::Protected),
        &Ids,
    );
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(text.ends_with("\r\n"));
    text.split_terminator("\r\n")
        .map(|line| {
            line.split("\";\"")
                .map(|it| it.trim_matches('"').to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn a_row_has_the_counts_of_a_statement() {
    let marks = [
        "123451234512345123451234512345",
        "223451234512345123451234512345",
        "?23451234512345123451234512345",
        "523451234512345123451234512345",
        "523451234512345123451234512345",
    ];
    let table = table(Role::Teacher, &marks);
    assert_eq!(table.len(), 1 + 30);
    assert!(table.iter().all(|row| row.len() == 11));
    let cells = [
        "teaching",
        "hr_policy",
        "'=1+1",
        "5",
        "1",
        "1",
        "0",
        "0",
        "2",
        "1",
    ];
    assert_eq!(table[1][..10], cells);
    // Of 1, 2, 5 and 5 the mean is 3.25: 1 + (log₂ 0.4375 + log₂ 0.6875 + 2 log₂ 0.5625) ÷ 4.
    assert_eq!(table[1][10], "0,15");
    // All agree.
    assert_eq!(table[2][10], "1,00");
    assert_eq!(table[4][2], "a \"\"b\"\"; c");
}

#[test]
fn a_scale_of_four_has_no_second_point_of_five() {
    let table = table(Role::PupilPrimary, &["1234123412"; 5]);
    assert_eq!(table[1][4..9], ["5", "", "0", "0", "0"]);
    assert_eq!(table[4][4..9], ["0", "", "0", "0", "5"]);
}

#[test]
fn what_is_not_shown_is_not_in_it() {
    assert_eq!(
        table(Role::Teacher, &["123451234512345123451234512345"; 4]).len(),
        1
    );
}
