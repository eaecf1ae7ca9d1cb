//! The schools and the ten elements as a table of states. A wide screen has a row for each school; a narrow one a row for each
//! element, and scrolls sideways through the schools.

use leptos::prelude::*;

use crate::browser::device;
use crate::domain::board::{Board, School};
use crate::domain::element::Element;
use crate::domain::team::Mode;
use crate::ui;
use crate::ui::parts::finding::{FlowIcon, Remark};
use crate::ui::sealed::Sealed;
use crate::wording::Language;

/// The table. `by` is the element that orders the schools.
pub fn table(language: Language, board: &Board, by: Option<Element>, wide: bool) -> Option<Sealed> {
    let words = &language.words().board;
    let schools: Vec<&School> = match by {
        Some(element) => board.by_element(element),
        None => board.schools().iter().collect(),
    };
    if schools.is_empty() {
        return None;
    }
    let head = |element: Element, scope: &'static str| {
        let class = (by == Some(element)).then_some("sorted");
        ui! { <th scope=scope class=class><span>{language.element(element)}</span></th> }
    };
    let (corner, heads, rows): (_, Vec<_>, Vec<_>) = if wide {
        let heads = Element::CYCLE.map(|element| head(element, "col"));
        let rows = schools.iter().map(|school| {
            let cells = Element::CYCLE.map(|element| cell(language, school, element));
            ui! { <tr>{school_head(language, school, "row")} {cells.collect_view()}</tr> }
        });
        (words.school, heads.into(), rows.collect())
    } else {
        let heads = schools.iter();
        let heads = heads.map(|school| school_head(language, school, "col"));
        let rows = Element::CYCLE.map(|element| {
            let cells = schools.iter();
            let cells: Vec<_> = cells.map(|it| cell(language, it, element)).collect();
            ui! { <tr>{head(element, "row")} {cells}</tr> }
        });
        let element = language.words().cycle.element;
        (element, heads.collect(), rows.into())
    };
    Some(ui! {
        <p class="remark">{words.hint}</p>
        <div class="board" role="region" tabindex="0" aria-label=words.table>
            <table class:by-school=wide>
                <caption class="hidden-words">{words.table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{corner}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    })
}

/// The name of a school, which leads to its picture, and from how many people and when it is.
fn school_head(language: Language, school: &School, scope: &'static str) -> Sealed {
    let words = language.words();
    let people = words.team.picture.people.of(school.people as usize);
    let day = match school.day {
        Some(day) => device::day_in_words(day, language.tag()),
        None => words.board.now.to_owned(),
    };
    let open = (school.mode == Mode::Open).then(|| ui! { <Remark words=words.board.open/> });
    ui! {
        <th scope=scope>
            <a href=school.source.result().to_string()>
                <bdi>{school.name.as_str().to_owned()}</bdi>
            </a>
            <Remark words=format!("{people} · {day}")/>
            {open}
        </th>
    }
}

/// What an element is like in a school, which leads to it there.
fn cell(language: Language, school: &School, element: Element) -> Sealed {
    let flow = school.flow(element);
    let about = format!(": {}, {}", language.element(element), school.name.as_str());
    ui! {
        <td>
            <a href=school.source.element(element).to_string()>
                <FlowIcon flow/>
                <span>{language.words().cycle.state(flow)}</span>
                <span class="hidden-words">{about}</span>
            </a>
        </td>
    }
}
