//! What schools share, and where one could show another how: an invitation to a visit for each element, and no ranking.

use leptos::prelude::*;

use crate::domain::board::{Board, Exchange};
use crate::domain::element::Element;
use crate::domain::reading::Flow;
use crate::ui;
use crate::ui::parts::finding::FlowIcon;
use crate::ui::sealed::Sealed;
use crate::wording::Language;

/// Both parts.
#[component]
pub fn Share(language: Language, board: Board) -> impl IntoView {
    let words = &language.words().board;
    if board.schools().len() < 2 {
        return ui! { <p>{words.one_alone}</p> };
    }
    let shared = [
        (Flow::Flows, words.flows_everywhere),
        (Flow::Sticks, words.sticks_everywhere),
    ];
    let shared = shared.map(|(flow, head)| everywhere(language, &board, flow, head));
    let nothing = shared.iter().all(Option::is_none);
    let nothing = nothing.then(|| ui! { <p>{words.nothing_shared}</p> });
    let exchanges = board.exchanges();
    let visits = match exchanges.is_empty() {
        true => ui! { <p>{words.no_visits}</p> },
        false => {
            let items = exchanges.iter().map(|it| visit(language, it));
            ui! {
                <p>{words.visits_text}</p>
                <ul class="talk">{items.collect_view()}</ul>
            }
        }
    };
    ui! {
        <section>
            <h2>{words.shared}</h2>
            {shared.collect_view()}
            {nothing}
        </section>
        <section>
            <h2>{words.visits}</h2>
            {visits}
        </section>
    }
}

/// The elements that are in this state in every school; `None` if there are none.
fn everywhere(language: Language, board: &Board, flow: Flow, head: &'static str) -> Option<Sealed> {
    let elements = board.everywhere(flow);
    if elements.is_empty() {
        return None;
    }
    let name = |element: &Element| language.element(*element);
    let names: Vec<_> = elements.iter().map(name).collect();
    let says = format!("{head}: {}.", names.join(", "));
    Some(line(flow, says))
}

/// A sentence with the mark of a state.
fn line(flow: Flow, says: String) -> Sealed {
    ui! { <p class="marked"><FlowIcon flow/> <span>{says}</span></p> }
}

/// One school invites another.
fn visit(language: Language, exchange: &Exchange<'_>) -> Sealed {
    let words = &language.words().board;
    let Exchange {
        element,
        host,
        guest,
    } = *exchange;
    let flow = host.flow(element);
    // The direction of a name stays within it.
    let names = [host, guest].map(|it| format!("\u{2068}{}\u{2069}", it.name.as_str()));
    let phrase = match flow {
        Flow::Flows => words.visit_flows,
        _ => words.visit_wavers,
    };
    let says = phrase.with(names.each_ref().map(String::as_str));
    ui! {
        <li>
            <a href=host.source.element(element).to_string()>{language.element(element)}</a>
            {line(flow, says)}
        </li>
    }
}
