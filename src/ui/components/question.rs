//! One statement with its answers: native radios, a key for each while the group has the focus.

use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::browser::page;
use crate::domain::answer::{Answer, Point};
use crate::domain::instrument::StatementId;
use crate::domain::response::Respondent;
use crate::domain::text::{joined, number};
use crate::ui::app::App;
use crate::ui::components::choice::radio;
use crate::ui::dom::{El, button, el, text};
use crate::wording::Language;

/// A statement as a group of radios; as the heading of the page where it stands alone. Choosing stores the answer and never
/// navigates.
pub fn question(
    app: App,
    language: Language,
    respondent: Respondent,
    statement: StatementId,
    heading: bool,
) -> El {
    let words = language.words();
    let scale = respondent.instrument().scale();
    let statement_text = language.statement(respondent, statement);
    let name = statement.name();
    let id = joined(&[
        "q-",
        statement.element().id(),
        "-",
        &number(statement.number()),
    ]);
    let row = |answer: Answer| {
        let (key, label) = match answer {
            Answer::Point(point) => (point.value(), words.point(point, scale)),
            Answer::DontKnow => (0, words.dont_know),
        };
        radio(
            &name,
            &number(key),
            label,
            move || app.answer(statement) == Some(answer),
            move || app.set_answer(statement, Some(answer)),
        )
    };
    let legend = if heading {
        text("h1", statement_text).attr("tabindex", "-1")
    } else {
        text("h2", statement_text)
    };
    // The focus goes along with the choice, or the arrow keys would start from somewhere else.
    let group = joined(&["#", &id]);
    let in_group = move |selector: &str| {
        page::focus(&joined(&[&group, " ", selector]));
    };
    let focus_first = in_group.clone();
    let press = move |event: Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else {
            return;
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let answer = match key.as_bytes() {
            [b'0'] => Some(Answer::DontKnow),
            [digit @ b'1'..=b'9'] => Point::new(digit - b'0', scale).map(Answer::Point),
            _ => None,
        };
        if answer.is_some() {
            event.prevent_default();
            app.set_answer(statement, answer);
            in_group(&joined(&["input[value=\"", &key, "\"]"]));
        }
    };
    let clear = move || {
        let focus_first = focus_first.clone();
        let clear = || {
            let press = move || {
                app.set_answer(statement, None);
                // The button goes away with the answer: the focus stays in the group.
                focus_first("input");
            };
            button(words.scan.clear, press)
                .class("quiet")
                .child(text("span.hidden-words", &joined(&[": ", statement_text])))
        };
        app.answer(statement).map(|_| clear()).into_iter().collect()
    };
    el("fieldset.question")
        .attr("id", &id)
        .child(el("legend").child(legend))
        .children(Point::all(scale).map(|point| row(Answer::Point(point))))
        .child(text("p.or", words.scan.or))
        .child(row(Answer::DontKnow))
        .child(el("div.clear").live(clear))
        .on("keydown", press)
}
