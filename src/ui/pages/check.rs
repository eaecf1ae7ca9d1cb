//! All answers by element, with a way to each and back.

use crate::domain::answer::Answer;
use crate::domain::instrument::StatementId;
use crate::domain::response::Response;
use crate::domain::codec::route::Route;
use crate::domain::text::joined;
use crate::ui::app::App;
use crate::ui::components::note_field::note;
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::{action, heading, scan};
use crate::wording::Language;

/// The last page of the scan. Leaving statements open is allowed, and named.
pub fn page(app: App, language: Language) -> Vec<El> {
    let content = move || match app.response.get() {
        Some(response) => answers(language, &response),
        None => scan::no_role(language),
    };
    vec![el("div").live(content)]
}

fn answers(language: Language, response: &Response) -> Vec<El> {
    let words = language.words();
    let respondent = response.respondent();
    let open = response.answers().filter(|(_, it)| it.is_none()).count();
    let how_many = match open {
        0 => words.check.complete.to_owned(),
        open => words.check.open.of(open),
    };
    let role = words.roles.name(respondent.role(), respondent.sector());
    let sector = words.roles.sectors.of(respondent.sector());
    let as_role = text("p", &words.check.as_role.with([role, sector]))
        .text(" ")
        .child(link(&Route::Role.path(), words.check.other_role));
    let to_result = || action(&Route::Result, words.check.to_result);
    let mut page = vec![
        heading(words.check.title),
        text("p", &how_many),
        as_role,
        to_result(),
    ];
    for element in response.instrument().elements() {
        let rows = response
            .instrument()
            .about(element)
            .map(|statement| row(language, response, statement));
        page.push(text("h2", language.element(element)));
        page.push(el("dl.summary").children(rows));
        page.extend(response.note(element).map(note));
    }
    page.push(to_result());
    page
}

fn row(language: Language, response: &Response, statement: StatementId) -> El {
    let words = &language.words().check;
    let answer = response.answer(statement);
    let statement_text = language.statement(response.respondent(), statement);
    let change = if answer.is_some() {
        words.change
    } else {
        words.fill_in
    };
    let change = link(&Route::Change(statement).path(), change)
        .child(text("span.hidden-words", &joined(&[": ", statement_text])));
    let given = text("dd", answer_words(language, response, answer));
    let given = if answer.is_none() {
        given.class("still-open")
    } else {
        given
    };
    el("div.summary-row")
        .child(text("dt", statement_text))
        .child(given)
        .child(el("dd.change").child(change))
}

/// An answer in the words of the scale; «still open» where there is none.
pub fn answer_words(
    language: Language,
    response: &Response,
    answer: Option<Answer>,
) -> &'static str {
    let words = language.words();
    match answer {
        Some(Answer::Point(point)) => words.point(point, response.instrument().scale()),
        Some(Answer::DontKnow) => words.dont_know,
        None => words.open_answer,
    }
}
