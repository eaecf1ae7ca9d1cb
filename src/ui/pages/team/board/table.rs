//! The schools and the ten elements as a table of states. Many schools on a wide screen have a row each; otherwise the elements have,
//! and a narrow screen scrolls sideways through the schools.

use leptos::prelude::*;

use crate::browser::device;
use crate::domain::board::{Board, School};
use crate::domain::element::Element;
use crate::domain::team::Mode;
use crate::ui;
use crate::ui::parts::finding::{FlowIcon, Remark};
use crate::ui::parts::table::{grid, row};
use crate::ui::sealed::Sealed;
use crate::wording::Language;

/// How many schools stand beside each other on a wide screen before they stand below each other.
const MOST_COLUMNS: usize = 5;

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
    let of_element = |element: Element, scope: &'static str| {
        let class = (by == Some(element)).then_some("sorted");
        ui! { <th scope=scope class=class><span>{language.element(element)}</span></th> }
    };
    let of_school = |school: &School, scope| school_head(language, school, scope);
    let cell = |school: &School, element| cell(language, school, element);
    let mut heads = Vec::new();
    let mut rows = Vec::new();
    let by_school = wide && schools.len() > MOST_COLUMNS;
    if by_school {
        for element in Element::CYCLE {
            heads.push(of_element(element, "col"));
        }
        for school in schools {
            let cells = Element::CYCLE.map(|element| cell(school, element));
            rows.push(row(of_school(school, "row"), cells.into()));
        }
    } else {
        for element in Element::CYCLE {
            let mut cells = Vec::new();
            for school in &schools {
                cells.push(cell(school, element));
            }
            rows.push(row(of_element(element, "row"), cells));
        }
        for school in schools {
            heads.push(of_school(school, "col"));
        }
    }
    let (class, corner) = match by_school {
        true => ("by-school", words.school),
        false => ("by-element", language.words().cycle.element),
    };
    Some(ui! {
        <p class="remark">{words.hint}</p>
        <div class="board" role="region" tabindex="0" aria-label=words.table>
            {grid(class, words.table, corner, heads, rows)}
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
