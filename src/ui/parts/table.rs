//! The ten elements as a table: the same as the picture, and the first way for assistive technology.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::Reading;
use crate::ui;
use crate::ui::parts::finding::{FlowWord, Remark, answers, remarks};
use crate::wording::voice::Voice;

/// The table of a reading. If only the scores were told, it has no column for the answers.
#[component]
pub fn ReadingTable(voice: Voice, reading: Reading, source: Source) -> impl IntoView {
    let words = &voice.words().cycle;
    let rows = reading.findings().map(|finding| {
        let element = finding.element();
        let score = finding.score();
        let score = score.map_or_else(|| "–".to_owned(), |score| voice.language.score(score));
        let remarks = remarks(voice.language, &reading, finding);
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
                // A narrow screen shows no heads of columns.
                {answers(voice.language, finding)
                    .map(|it| ui! { <td class="amount" data-of=words.answers>{it}</td> })}
            </tr>
        }
    });
    let answers = reading
        .coverage()
        .map(|_| ui! { <th scope="col" class="amount">{words.answers}</th> });
    ui! {
        <table class="profile">
            <caption id="table" tabindex="-1">{words.table}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.element}</th>
                    <th scope="col">{words.state}</th>
                    <th scope="col" class="amount">{words.score}</th>
                    {answers}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
