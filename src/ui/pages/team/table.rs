//! The ten elements of a team as a table: the same as its picture, with how far people agree and how many do not know.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::Reading;
use crate::domain::team::ShownGroup;
use crate::ui;
use crate::ui::parts::finding::{FlowWord, Remark, remarks};
use crate::wording::voice::Voice;

/// The table of a group, or of several as one.
#[component]
pub fn TeamTable(
    voice: Voice,
    reading: Reading,
    group: ShownGroup,
    source: Source,
) -> impl IntoView {
    let words = &voice.words().cycle;
    let team = &voice.words().team.picture;
    let rows = reading.findings().map(|finding| {
        let element = finding.element();
        let score = finding.score();
        let score = score.map_or_else(|| "–".to_owned(), |score| voice.language.score(score));
        let remarks = remarks(voice.language, &reading, finding);
        let spread = group.spread(element);
        let agreement = spread.map_or("–", |spread| team.agreement_word(spread.agreement));
        let dont_know = match group.dont_know(element) {
            (0, _) => None,
            (dont_know, _) => Some(words.dont_know.counting([dont_know as usize])),
        };
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
                <td class="amount">
                    {agreement}
                    {dont_know.map(|words| ui! { <Remark words/> })}
                </td>
            </tr>
        }
    });
    ui! {
        <table class="profile">
            <caption id="table" tabindex="-1">
                {team.table}
                ": "
                {team.people.of(group.people() as usize)}
            </caption>
            <thead>
                <tr>
                    <th scope="col">{words.element}</th>
                    <th scope="col">{words.state}</th>
                    <th scope="col" class="amount">{words.score}</th>
                    <th scope="col" class="amount">{team.agreement}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
