//! The groups beside each other: how it flows for each (policy as intended and as experienced, PSO 2.3), and what each does not
//! know.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::reading::{Flow, Reading};
use crate::domain::team::{Shown, ShownGroup};
use crate::ui;
use crate::ui::parts::finding::{FlowIcon, FlowWord, Remark};
use crate::ui::sealed::Sealed;
use crate::wording::voice::Voice;

/// How each group sees each element; only if there are several groups.
#[component]
pub fn SideBySide(voice: Voice, shown: Shown, source: Source) -> impl IntoView {
    if shown.groups().len() < 2 {
        return None;
    }
    let words = &voice.words().team.picture;
    let readings: Vec<Reading> = shown.groups().iter().map(Reading::group).collect();
    let cell = |place: usize, group: &ShownGroup, element: Element| {
        let finding = readings.get(place).map(|reading| *reading.finding(element));
        let score = finding.and_then(|it| it.score());
        let score = score.map(|score| voice.language.score(score));
        let spread = group.spread(element);
        let agreement = spread.map(|it| words.agreement_word(it.agreement));
        let remark = [score.as_deref(), agreement];
        let remark: Vec<_> = remark.into_iter().flatten().collect();
        ui! {
            {finding.map(|it| ui! { <FlowWord language=voice.language flow=it.flow()/> })}
            <Remark words=remark.join(" · ")/>
        }
    };
    Some(ui! {
        <section>
            <h2>{words.groups}</h2>
            <p>{words.groups_text}</p>
            {table(voice, &shown, &source, words.groups, cell)}
        </section>
    })
}

/// How many of each group do not know: what does not come across, or is never seen by them.
#[component]
pub fn Blind(voice: Voice, shown: Shown, source: Source) -> impl IntoView {
    let words = &voice.words().team.picture;
    let knows_all = |group: &ShownGroup| {
        Element::CYCLE
            .into_iter()
            .all(|element| group.dont_know(element).0 == 0)
    };
    if shown.groups().iter().all(knows_all) {
        return None;
    }
    let cell = |_: usize, group: &ShownGroup, element: Element| match group.dont_know(element) {
        (_, 0) => ui! { <span>"–"</span> },
        (dont_know, answers) => {
            // A third is fog (domain rules, section 6).
            let fog = (dont_know * 3 >= answers).then(|| ui! { <FlowIcon flow=Flow::Fog/> });
            let counts = [dont_know as usize, answers as usize];
            ui! { <span class="state">{fog} {words.of_answers.counting(counts)}</span> }
        }
    };
    Some(ui! {
        <section>
            <h2>{words.blind}</h2>
            <p>{words.blind_text}</p>
            {table(voice, &shown, &source, words.blind, cell)}
        </section>
    })
}

/// A row for each element and a column for each group. On a narrow screen the cells stand below each other, each with the name
/// of its group.
fn table(
    voice: Voice,
    shown: &Shown,
    source: &Source,
    caption: &'static str,
    cell: impl Fn(usize, &ShownGroup, Element) -> Sealed,
) -> Sealed {
    let words = voice.words();
    let name = |group: &ShownGroup| words.team.groups.names(group.groups());
    let heads = shown.groups().iter().map(|group| {
        let people = words.team.picture.people.of(group.people() as usize);
        ui! { <th scope="col">{name(group)} <Remark words=people/></th> }
    });
    let rows = Element::CYCLE.into_iter().map(|element| {
        let cells = shown.groups().iter().enumerate().map(|(place, group)| {
            ui! {
                <td>
                    <span class="whom" aria-hidden="true">{name(group)}</span>
                    {cell(place, group, element)}
                </td>
            }
        });
        ui! {
            <tr>
                <th scope="row">
                    <a href=source.element(element).to_string()>{voice.element(element)}</a>
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    ui! {
        <table class="groups">
            <caption class="hidden-words">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.cycle.element}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
