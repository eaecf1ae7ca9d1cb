//! One element: its score, its statements with the answers, what it is about; and from the long texts what fits this result,
//! how flowing and sticking sound, what to talk about and to do.

use crate::domain::element::Element;
use crate::domain::response::Response;
use crate::domain::reading::{Reading, Flow, low_statements};
use crate::domain::text::{joined, number};
use crate::ui::app::{App, Long};
use crate::ui::components::long_text::{missing, written};
use crate::ui::components::note_field::note;
use crate::ui::components::running_text::running_text;
use crate::ui::components::state_icon::{class, state_word};
use crate::ui::components::table::{answers, remark, remarks};
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::check::answer_words;
use crate::ui::pages::{Source, action, heading};
use crate::wording::Language;
use crate::wording::long::LongTexts;
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
    let neighbour = |heading: &str, element: Element| {
        let name = joined(&[heading, " ", language.element(element)]);
        link(&source.element(element).path(), &name)
    };
    let mut page = vec![
        text(
            "p.caption",
            &words.element.place.counting([element.number()]),
        ),
        heading(language.element(element)),
    ];
    match response {
        Some(response) => page.extend(reading(language, element, response)),
        None => page.push(text("p", words.element.not_yet)),
    }
    let feeds = Sentence::default()
        .words(&[words.element.feeds])
        .elements(element.feeds(), ", ")
        .words(&["."]);
    page.push(running_text(language, feeds, source));
    let told = response.cloned();
    page.push(el("div").live(move || match app.long() {
        Long::Here(texts) => more(app, language, texts, element, told.as_ref()),
        long => vec![missing(language, &long)],
    }));
    page.extend(response.map(|_| action(&source.result(), words.element.to_result)));
    page.push(
        el("nav.neighbours")
            .attr("aria-label", words.cycle.label)
            .child(neighbour(words.element.previous, element.previous()))
            .child(neighbour(words.element.next, element.next())),
    );
    vec![el("article.element").children(page)]
}

/// What fits this result, how flowing and sticking sound, what to talk about and to do, and where that comes from.
fn more(
    app: App,
    language: Language,
    texts: LongTexts,
    element: Element,
    response: Option<&Response>,
) -> Vec<El> {
    let block = |name: &str| {
        let name = joined(&[element.id(), ".", name]);
        written(app, language, &texts.block(&name))
    };
    let (mut now, mut fitting) = (Vec::new(), Vec::new());
    if let Some(response) = response {
        let state = Reading::of(response).finding(element).flow();
        now = block(&joined(&["state.", class(state)]));
        for statement in low_statements(response, element) {
            let advice = block(&joined(&["low.", &number(statement.number())]));
            if !advice.is_empty() {
                let words = language.statement(response.respondent(), statement);
                fitting.push(text("p.about-statement", words));
                fitting.extend(advice);
            }
        }
    }
    // Who sees the school from around reads what it can do, and not what its leaders and staff might do.
    let around = response.is_some_and(|it| !it.respondent().role().family().works_inside());
    let told = [
        "about", "flows", "sticks", "talk", "do", "leader", "sources",
    ];
    let told = told.map(|name| match name {
        "do" | "leader" if around => Vec::new(),
        _ => block(name),
    });
    let parts = [now, fitting].into_iter().chain(told);
    let mut headings = texts.block(if around { "element/around" } else { "element" });
    if around {
        headings.extend(texts.block("element").into_iter().skip(2));
    }
    // Every part has a heading, in this order.
    let mut sections = Vec::new();
    for (heading, part) in headings.iter().zip(parts) {
        if !part.is_empty() {
            let heading = written(app, language, &[*heading]);
            sections.push(el("section").children(heading).children(part));
        }
    }
    sections
}

/// The state, the score and the answers it was made from.
fn reading(language: Language, element: Element, response: &Response) -> Vec<El> {
    let words = language.words();
    let profile = Reading::of(response);
    let finding = profile.finding(element);
    let first = profile.first_blockage() == Some(element);
    let score = finding.score().map(|score| {
        text(
            "span",
            &words.cycle.of_hundred.with([&language.score(score)]),
        )
    });
    let state = el("p.outcome")
        .child(state_word(language, finding.flow()))
        .children(score)
        .children(remarks(language, finding, first).into_iter().map(remark));
    let mut reading = vec![state];
    if finding.flow() != Flow::NotAsked {
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
        if let Some(written) = response.note(element) {
            reading.push(text("h3", words.scan.note));
            reading.push(note(written));
        }
    }
    reading
}
