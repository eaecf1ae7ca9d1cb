//! The groups beside each other: how it flows for each (policy as intended and as experienced, PSO 2.3), and what each does not
//! know.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::reading::{Flow, Reading};
use crate::domain::team::{Shown, ShownGroup};
use crate::ui;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::finding::{FlowIcon, FlowWord, Remark};
use crate::ui::parts::table::{grid, row};
use crate::ui::sealed::Sealed;
use crate::wording::voice::Voice;

/// How each group sees each element; only if there are several groups.
#[component]
pub fn SideBySide(
    voice: Voice,
    shown: Shown,
    source: Source,
    /// Whether the table is unfolded: it is long on a narrow screen.
    open: RwSignal<bool>,
) -> impl IntoView {
    if shown.groups().len() < 2 {
        return None;
    }
    let words = &voice.words().team.picture;
    let cell = |group: &ShownGroup, reading: &Reading, element: Element| {
        let finding = reading.finding(element);
        let score = finding.score().map(|score| voice.language.score(score));
        let spread = group.spread(element);
        let agreement = spread.map(|it| words.agreement_word(it.agreement));
        let remark: Vec<_> = [score.as_deref(), agreement]
            .into_iter()
            .flatten()
            .collect();
        ui! {
            <FlowWord language=voice.language flow=finding.flow()/>
            <Remark words=remark.join(" · ")/>
        }
    };
    let content = table(voice, &shown, &source, words.groups, cell);
    Some(ui! {
        <section>
            <h2>{words.groups}</h2>
            <p>{words.groups_text}</p>
            <Disclosure class="tables" summary=words.show_table open content/>
        </section>
    })
}

/// How many of each group do not know: what does not come across, or is never seen by them.
#[component]
pub fn Blind(voice: Voice, shown: Shown, source: Source, open: RwSignal<bool>) -> impl IntoView {
    let words = &voice.words().team.picture;
    let knows_all = |group: &ShownGroup| {
        Element::CYCLE
            .into_iter()
            .all(|element| group.dont_know(element).0 == 0)
    };
    if shown.groups().iter().all(knows_all) {
        return None;
    }
    let cell = |group: &ShownGroup, reading: &Reading, element: Element| {
        let counts = match group.dont_know(element) {
            (_, 0) => return ui! { <span class="nobody">"–"</span> },
            (dont_know, answers) => [dont_know as usize, answers as usize],
        };
        let counts_in_words = words.of_answers.counting(counts);
        match (counts, reading.finding(element).flow()) {
            ([0, _], _) => ui! { <span class="nobody">{counts_in_words}</span> },
            (_, Flow::Fog) => ui! {
                <span class="state"><FlowIcon flow=Flow::Fog/>{counts_in_words}</span>
            },
            _ => ui! { <span>{counts_in_words}</span> },
        }
    };
    let content = table(voice, &shown, &source, words.blind, cell);
    Some(ui! {
        <section>
            <h2>{words.blind}</h2>
            <p>{words.blind_text}</p>
            <Disclosure class="tables" summary=words.show_table open content/>
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
    cell: impl Fn(&ShownGroup, &Reading, Element) -> Sealed,
) -> Sealed {
    let words = voice.words();
    let read: Vec<(&ShownGroup, Reading)> = shown
        .groups()
        .iter()
        .map(|group| (group, Reading::group(group)))
        .collect();
    let name = |group: &ShownGroup| words.team.groups.names(group.groups());
    let heads = read.iter().map(|(group, _)| {
        let people = words.team.picture.people.of(group.people() as usize);
        ui! { <th scope="col">{name(group)} <Remark words=people/></th> }
    });
    let rows = Element::CYCLE.into_iter().map(|element| {
        let cells = read.iter().map(|(group, reading)| {
            ui! {
                <td>
                    <span class="whom" aria-hidden="true">{name(group)}</span>
                    {cell(group, reading, element)}
                </td>
            }
        });
        let head = ui! {
            <th scope="row">
                <a href=source.element(element).to_string()>{voice.element(element)}</a>
            </th>
        };
        row(head, cells.collect())
    });
    let (heads, rows) = (heads.collect(), rows.collect());
    grid("groups", caption, words.cycle.element, heads, rows)
}
