//! The ten elements of a team as a table: the same as its picture, with how far people agree and how many do not know.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::{Finding, Reading};
use crate::domain::team::ShownGroup;
use crate::ui;
use crate::ui::parts::finding::Remark;
use crate::ui::parts::table::element_table;
use crate::wording::voice::Voice;

/// The table of a group, or of several as one.
#[component]
pub fn TeamTable(
    voice: Voice,
    reading: Reading,
    group: ShownGroup,
    source: Source,
) -> impl IntoView {
    let words = &voice.words().team.picture;
    let people = words.people.of(group.people() as usize);
    let caption = format!("{}: {people}", words.table);
    let cell = |finding: &Finding| {
        let element = finding.element();
        let spread = group.spread(element);
        let agreement = spread.map_or("–", |spread| words.agreement_word(spread.agreement));
        let dont_know = match group.dont_know(element) {
            (0, _) => None,
            (dont_know, _) => {
                let words = voice.words().cycle.dont_know;
                Some(words.counting([dont_know as usize]))
            }
        };
        ui! {
            {agreement}
            {dont_know.map(|words| ui! { <Remark words/> })}
        }
    };
    element_table(
        voice,
        &reading,
        &source,
        caption,
        Some(words.agreement),
        cell,
    )
}
