//! What is shown of a team as a table for a spreadsheet.
//!
//! It opens rightly in a Dutch Excel: a mark of byte order, semicolons, a decimal comma, lines that end with CR LF. It has no
//! words of its own.

use crate::domain::element::Element;
use crate::domain::instrument::{Scale, StatementId};
use crate::domain::team::{Distribution, Group, Groups, Shown};

/// The words of the table.
pub trait Words {
    /// The heads of the eleven columns: group, element, statement, how many answered, the five points from low to high, «don't
    /// know», consensus.
    fn heads(&self) -> [&str; 11];
    /// What groups are called.
    fn groups(&self, groups: Groups) -> String;
    /// What an element is called.
    fn element(&self, element: Element) -> &str;
    /// A statement as a group reads it.
    fn statement(&self, group: Group, statement: StatementId) -> &str;
    /// A number from 0 to 1 with two decimals.
    fn decimal(&self, number: f64) -> String;
}

/// The table: a row for each statement of each group. A point that the scale of the group does not have is left empty, and so is
/// the consensus if nobody chose a point.
pub fn write(shown: &Shown, words: &impl Words) -> String {
    let mut text = "\u{feff}".to_owned();
    row(&mut text, words.heads().map(str::to_owned));
    for group in shown.groups() {
        for (statement, distribution) in group.statements() {
            let element = words.element(statement.element()).to_owned();
            let [never, rarely, sometimes, often, always] = points(distribution);
            let consensus = distribution.consensus();
            row(
                &mut text,
                [
                    words.groups(group.groups()),
                    element,
                    words.statement(group.kind(), *statement).to_owned(),
                    distribution.people().to_string(),
                    never,
                    rarely,
                    sometimes,
                    often,
                    always,
                    distribution.dont_know().to_string(),
                    consensus.map_or_else(String::new, |it| words.decimal(it)),
                ],
            );
        }
    }
    text
}

/// How many chose each of never, rarely, sometimes, often and always.
fn points(distribution: &Distribution) -> [String; 5] {
    let [one, two, three, four, five] = distribution.counts().map(|it| it.to_string());
    match distribution.scale() {
        Scale::Five => [one, two, three, four, five],
        // Never, sometimes, often, always.
        Scale::Four => [one, String::new(), two, three, four],
    }
}

fn row(text: &mut String, fields: [String; 11]) {
    text.push_str(&fields.map(|it| field(&it)).join(";"));
    text.push_str("\r\n");
}

/// A field in quotation marks. A spreadsheet would reckon with what begins as a formula does: it gets a mark in front that says it
/// is text.
fn field(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
