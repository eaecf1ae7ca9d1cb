//! The ten elements as a table: the same as the picture, and the first way for assistive technology.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::{Finding, Reading};
use crate::ui;
use crate::ui::parts::finding::{FlowWord, Remark, answers, remarks};
use crate::ui::sealed::{Seal, Sealed};
use crate::wording::voice::Voice;

/// The table of a reading. If only the scores were told, it has no column for the answers.
#[component]
pub fn ReadingTable(voice: Voice, reading: Reading, source: Source) -> impl IntoView {
    let words = &voice.words().cycle;
    let last = reading.coverage().is_some().then_some(words.answers);
    let cell = |finding: &Finding| answers(voice.language, finding).unwrap_or_default().seal();
    element_table(voice, &reading, &source, words.table.to_owned(), last, cell)
}

/// A table of cells that are made already. `corner` is the head above the first column.
pub fn grid(
    class: &'static str,
    caption: &'static str,
    corner: &'static str,
    heads: Vec<Sealed>,
    rows: Vec<Sealed>,
) -> Sealed {
    ui! {
        <table class=class>
            <caption class="hidden-words">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{corner}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// A row of such a table.
pub fn row(head: Sealed, cells: Vec<Sealed>) -> Sealed {
    ui! { <tr>{head} {cells}</tr> }
}

/// A row for each element: its name, its state and its score. `last` is the head of one column more, if there is one, and `cell`
/// makes what stands in it.
pub fn element_table(
    voice: Voice,
    reading: &Reading,
    source: &Source,
    caption: String,
    last: Option<&'static str>,
    cell: impl Fn(&Finding) -> Sealed,
) -> Sealed {
    let words = &voice.words().cycle;
    let rows = reading.findings().map(|finding| {
        let element = finding.element();
        let score = finding.score();
        let score = score.map_or_else(|| "–".to_owned(), |score| voice.language.score(score));
        let remarks = remarks(voice.language, reading, finding);
        // A narrow screen shows no heads of columns.
        let last = last.map(|head| ui! { <td class="amount" data-of=head>{cell(finding)}</td> });
        ui! {
            <tr>
                <th scope="row">
                    <span class="number">{element.number()}</span>
                    " "
                    <a href=source.element(element).to_string()>{voice.element(element)}</a>
                </th>
                <td>
                    <FlowWord language=voice.language flow=finding.flow()/>
                    {remarks.into_iter().map(|words| ui! { <Remark words/> }).collect_view()}
                </td>
                <td class="amount">{score}</td>
                {last}
            </tr>
        }
    });
    ui! {
        <table class="profile">
            <caption id="table" tabindex="-1">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.element}</th>
                    <th scope="col">{words.state}</th>
                    <th scope="col" class="amount">{words.score}</th>
                    {last.map(|head| ui! { <th scope="col" class="amount">{head}</th> })}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
