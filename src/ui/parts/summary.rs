//! A statement with the answer that was given, in a list of such.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::codec::route::Route;
use crate::domain::instrument::{Scale, StatementId};
use crate::domain::response::Respondent;
use crate::ui;
use crate::wording::voice::Voice;

/// A row of the list. If `changeable`, it has a way to the statement.
#[component]
pub fn SummaryRow(
    voice: Voice,
    respondent: Respondent,
    statement: StatementId,
    answer: Option<Answer>,
    scale: Scale,
    changeable: bool,
) -> impl IntoView {
    let words = &voice.words().check;
    let text = voice.language.statement(respondent, statement);
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
                {answer_words(voice, answer, scale)}
            </dd>
            {change}
        </div>
    }
}

/// An answer in the words of the scale; «still open» if there is none.
fn answer_words(voice: Voice, answer: Option<Answer>, scale: Scale) -> &'static str {
    answer.map_or(voice.words().open_answer, |answer| {
        voice.answer(answer, scale)
    })
}
