//! The part of the start page that depends on what is stored. The rest stands in `index.html`.

use leptos::prelude::*;

use crate::browser::{document, focus};
use crate::domain::codec::route::Route;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::sealed::{follow, live};
use crate::ui::state::notice::Said;
use crate::ui::state::{Answers, Notice, Settings};

/// «You were at statement 9 of 30»: go on, see the result, or begin again. Nothing without a scan.
#[component]
pub fn Resume() -> impl IntoView {
    let answers = expect_context::<Answers>();
    Effect::new(move |_| document::set_begun(answers.respondent.get().is_some()));
    live(move || answers.respondent.get().map(|_| ui! { <Begun/> }))
}

#[component]
fn Begun() -> impl IntoView {
    let answers = expect_context::<Answers>();
    let Notice(said) = expect_context();
    let settings = expect_context::<Settings>();
    let is_done = Memo::new(move |_| {
        let response = answers.response();
        response.is_some_and(|it| it.first_open().is_none())
    });
    let dialog = NodeRef::new();
    let begin_again = move |()| {
        answers.begin_again();
        said.set(Some(Said::BeganAgain));
        focus::on("#start h1");
    };
    // With all answers given the result comes next.
    let to = move || match is_done.get() {
        true => Route::Result.to_string(),
        false => answers.go_on().to_string(),
    };
    live(move || {
        let words = &settings.words().start;
        let confirm = ConfirmWords {
            question: words.sure,
            no: words.sure_no,
            yes: words.sure_yes,
        };
        let given = move || {
            let given = answers.response().map_or(0, |it| it.given());
            words.sure_text.of(given)
        };
        let go_on = move || {
            if is_done.get() {
                words.to_result
            } else {
                words.go_on
            }
        };
        ui! {
            <p>{live(move || place(answers, settings))}</p>
            <p class="actions">
                <a class="button" href=follow(to)>{live(go_on)}</a>
                <a href=Route::Result.to_string() hidden=follow(move || is_done.get())>
                    {words.to_result}
                </a>
                <Button label=words.begin_again class="quiet" press=move |()| ask(dialog)/>
            </p>
            <Confirm
                id="begin-again"
                dialog
                words=confirm
                what=Signal::derive(given)
                yes=begin_again
            />
        }
    })
}

/// Where the reader was, in words.
fn place(answers: Answers, settings: Settings) -> String {
    let words = &settings.words().start;
    let Some(response) = answers.response() else {
        return String::new();
    };
    let asked = response.instrument().statements().len();
    if response.given() == asked {
        return words.you_were_done.to_owned();
    }
    let at = answers.position();
    let at = at.and_then(|at| response.instrument().position(at));
    words.you_were_at.counting([at.unwrap_or(0) + 1, asked])
}
