//! One element: its score, its statements with the answers, what it is about, how flowing and sticking sound.

use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::domain::element::Element;
use crate::domain::response::Response;
use crate::domain::scoring::{Profile, State};
use crate::domain::text::joined;
use crate::ui::app::App;
use crate::ui::components::running_text::running_text;
use crate::ui::components::state_icon::state_word;
use crate::ui::components::table::{answers, remark, remarks};
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::check::answer_words;
use crate::ui::pages::{Source, action, heading};
use crate::wording::Language;
use crate::wording::lines::Lines;
use crate::wording::sentence::Sentence;

/// The page of an element, with the answers of `response` if there are any.
pub fn page(
    app: App,
    language: Language,
    element: Element,
    response: Option<&Response>,
    source: &Source,
) -> Vec<El> {
    let words = language.words();
    let about = language.element(element);
    let hears = |heading: &str, lines: Lines<3>| {
        el("section")
            .child(text("h2", heading))
            .child(el("ul.quotes").children(lines.all().into_iter().map(|line| text("li", line))))
    };
    let neighbour = |heading: &str, element: Element| {
        let name = joined(&[heading, " ", language.element(element).name]);
        link(&source.element(element).path(), &name)
    };
    let mut page = vec![
        text(
            "p.caption",
            &words.element.place.counting([element.number()]),
        ),
        heading(about.name),
    ];
    match response {
        Some(response) => page.extend(reading(language, element, response)),
        None => page.push(text("p", words.element.not_yet)),
    }
    page.push(text("h2", words.element.about));
    page.push(text("p", about.about));
    let feeds = Sentence::default()
        .words(&[words.element.feeds])
        .elements(element.feeds(), ", ")
        .words(&["."]);
    page.push(running_text(language, feeds, source));
    page.push(
        el("div.two")
            .child(hears(words.element.flows, about.flows))
            .child(hears(words.element.sticks, about.sticks)),
    );
    page.extend(response.map(|_| action(&source.result(), words.element.to_result)));
    page.push(
        el("nav.neighbours")
            .attr("aria-label", words.cycle.label)
            .child(neighbour(words.element.previous, element.previous()))
            .child(neighbour(words.element.next, element.next())),
    );
    let result = source.result();
    let leave = move |event: Event| {
        let escape = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|event| event.key() == "Escape");
        if escape {
            app.back_or(&result);
        }
    };
    vec![el("article.element").children(page).on("keydown", leave)]
}

/// The state, the score and the answers it was made from.
fn reading(language: Language, element: Element, response: &Response) -> Vec<El> {
    let words = language.words();
    let profile = Profile::of(response);
    let finding = profile.finding(element);
    let score = finding.score().map(|score| {
        text(
            "span",
            &words.cycle.of_hundred.with([&language.score(score)]),
        )
    });
    let state = el("p.outcome")
        .child(state_word(language, finding.state()))
        .children(score)
        .children(remarks(language, &profile, finding).into_iter().map(remark));
    let mut reading = vec![state];
    if finding.state() != State::NotAsked {
        let rows = response.instrument().about(element).map(|statement| {
            let answer = answer_words(language, response, response.answer(statement));
            el("div.summary-row")
                .child(text(
                    "dt",
                    language.statement(response.respondent(), statement),
                ))
                .child(text("dd", answer))
        });
        let from = joined(&[words.cycle.answers, ": ", &answers(language, finding)]);
        reading.push(text("h2", words.element.statements));
        reading.push(text("p", &from));
        reading.push(el("dl.summary").children(rows));
    }
    reading
}
