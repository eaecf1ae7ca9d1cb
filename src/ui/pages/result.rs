//! The result: where it flows and where it sticks, what that says, how it was computed, and the link to it.

mod computed;
mod reading;
mod share;
mod stand;

use leptos::prelude::*;

use crate::domain::codec::route::{Route, Source};
use crate::domain::codec::{link, told};
use crate::domain::response::Response;
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::action::NoScan;
use crate::ui::parts::long_text::LongText;
use crate::ui::parts::whose::{is_example, not_yours, whose};
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Answers, Device, Settings, Texts};
use crate::wording::Language;
use crate::wording::long::Readers;
use reading::ReadingView;
use share::Share;

/// The reader's own result. It is made anew for another role only: another answer, given in another tab, is in it at once.
#[component]
pub fn ResultPage() -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    live(move || {
        let _ = answers.respondent();
        match untrack(|| answers.response()) {
            Some(response) => ui! { <OwnResult response/> },
            None => live(move || ui! { <NoScan language=settings.language.get()/> }),
        }
    })
}

#[component]
fn OwnResult(
    /// The answers as they are now.
    response: Response,
) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let language = settings.language;
    let response = Memo::new(move |before: Option<&Response>| {
        // Answers that are taken away take this page with them.
        let now = answers.response();
        now.unwrap_or_else(|| before.unwrap_or(&response).clone())
    });
    let told = Memo::new(move |_| Told::Answers(response.get()));
    let words = move || &settings.words().result;
    ui! {
        <p class="caption">{live(move || whose(language.get(), &told.get()))}</p>
        <h1 tabindex="-1">{live(move || words().title)}</h1>
        <ReadingView told source=Source::Own/>
        <Share response=response/>
        <section class="result-next">
            <h2>{live(move || words().next)}</h2>
            <div>{live(move || next(language.get(), &response.get()))}</div>
            <p class="actions">
                <a href=Route::Check.to_string()>{live(move || words().to_answers)}</a>
            </p>
        </section>
    }
}

/// Somebody else's result, from a link. It is read only, and the reader's own answers stay as they are.
#[component]
pub fn SharedPage(told: Told) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let source = Source::told(&told);
    let compare = Route::Compare(told::encode(&told)).to_string();
    // Scores alone are nobody's answers: they cannot be counted.
    let counted = told.answers().filter(|response| !is_example(response));
    let to_team = counted.map(|response| {
        let to = Route::AddToTeam(link::encode(response)).to_string();
        ui! { <a href=to>{live(move || settings.words().team.add.to_team)}</a> }
    });
    let shown = told.clone();
    let head = move || {
        let language = settings.language.get();
        let words = &language.words().result;
        let title = match &shown {
            Told::Answers(response) if is_example(response) => words.example_title,
            Told::Answers(_) => words.shared_title,
            Told::Scores(_) => words.scores_title,
        };
        ui! {
            <aside class="banner"><Banner language told=shown.clone()/></aside>
            <p class="caption">{whose(language, &shown)}</p>
            <h1 tabindex="-1">{title}</h1>
        }
    };
    let words = move || &settings.words().result;
    ui! {
        {live(head)}
        <ReadingView told=Memo::new(move |_| told.clone()) source/>
        <section class="result-next">
            <h2>{live(move || words().shared_next)}</h2>
            <p class="actions">
                <a href=compare>{live(move || words().to_compare)}</a>
                {to_team}
            </p>
        </section>
    }
}

/// That these are not the reader's answers, and that those are untouched. Whose they are stands under it.
#[component]
fn Banner(language: Language, told: Told) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let words = &language.words().result;
    let way = move || {
        let (to, label) = match answers.respondent() {
            Some(_) => (Route::Result, words.to_own),
            None => (Route::Role, words.do_it),
        };
        ui! { <a href=to.to_string()>{label}</a> }
    };
    ui! {
        <p>
            {not_yours(language, &told)}
            " "
            {words.untouched}
            " "
            <span>{live(way)}</span>
        </p>
    }
}

/// From picture to question: three steps.
fn next(language: Language, response: &Response) -> Option<Sealed> {
    let texts = expect_context::<Texts>().here(language)?;
    let readers = Readers::of(response.respondent().role().family());
    let lines = texts.block_for("next", readers);
    let wide = expect_context::<Device>().wide;
    Some(ui! { <LongText language lines wide/> })
}
