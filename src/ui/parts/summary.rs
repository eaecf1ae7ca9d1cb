//! A statement with the answer that was given, in a list of such.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::codec::route::Route;
use crate::domain::instrument::{Scale, StatementId};
use crate::domain::response::Respondent;
use crate::ui;
use crate::wording::Language;

/// A row of the list. If `changeable`, it has a way to the statement.
#[component]
pub fn SummaryRow(
    language: Language,
    respondent: Respondent,
    statement: StatementId,
    answer: Option<Answer>,
    scale: Scale,
    changeable: bool,
) -> impl IntoView {
    let words = &language.words().check;
    let text = language.statement(respondent, statement);
    let change = changeable.then(|| {
        let change = if answer.is_some() {
            words.change
        } else {
            words.fill_in
        };
        ui! {
            <dd class="change">
                <a href=Route::Change(statement).to_string()>
                    {change}
                    <span class="hidden-words">": " {text}</span>
                </a>
            </dd>
        }
    });
    ui! {
        <div class="summary-row">
            <dt>{text}</dt>
            <dd class=answer.is_none().then_some("still-open")>
                {answer_words(language, answer, scale)}
            </dd>
            {change}
        </div>
    }
}

/// An answer in the words of the scale; «still open» if there is none.
fn answer_words(language: Language, answer: Option<Answer>, scale: Scale) -> &'static str {
    let words = language.words();
    match answer {
        Some(Answer::Point(point)) => words.point(point, scale),
        Some(Answer::DontKnow) => words.dont_know,
        None => words.open_answer,
    }
}
