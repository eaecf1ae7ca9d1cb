//! The parts of the start page that depend on what is stored, or can wait. The first screen stands in `index.html`.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::codec::link::{self, EXAMPLE};
use crate::domain::codec::route::{Route, Source};
use crate::domain::picture::view::View;
use crate::domain::reading::Reading;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::cycle::still::StillCycle;
use crate::ui::parts::long_text::LongText;
use crate::ui::parts::running_text::RunningText;
use crate::ui::sealed::{Seal, Sealed, follow, live};
use crate::ui::state::notice::Said;
use crate::ui::state::{Answers, Device, Notice, Place, Settings, Texts};
use crate::wording::Language;
use crate::wording::long::Line;

/// «You were at statement 9 of 30»: go on, see the result, or begin again. Nothing without a scan.
#[component]
pub fn Resume() -> impl IntoView {
    let answers = expect_context::<Answers>();
    live(move || answers.respondent().map(|_| ui! { <Begun/> }))
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
            <div>{live(move || renewal(answers, settings.language.get()))}</div>
            <Confirm
                id="begin-again"
                dialog
                words=confirm
                what=given
                yes=begin_again
            />
        }
    })
}

/// A scan that was begun before some statements were renewed goes on as it is, or moves over if the reader wants that: here it
/// says which answers fall away then.
fn renewal(answers: Answers, language: Language) -> Option<Sealed> {
    let response = answers.response()?;
    let renewed = response.renewed();
    if response.first_open().is_none() || renewed.instrument() == response.instrument() {
        return None;
    }
    let words = language.words();
    let lost = response.falls_away_on_renewal();
    let items = lost.iter().map(|statement| {
        ui! { <li>{language.statement(response.respondent(), *statement)}</li> }
    });
    let loses = (!lost.is_empty()).then_some(words.start.renewal_loses);
    let renew = move |()| {
        answers.renew();
        focus::on("#start h1");
    };
    Some(ui! {
        <div class="notice">
            <p>{words.start.renewed} " " {loses}</p>
            <ul>{items.collect_view()}</ul>
            <Button label=words.start.renew class="secondary" press=renew/>
        </div>
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

/// What one gets, how it goes and for whom; below the first screen, once the long texts are there.
#[component]
pub fn More() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let texts = expect_context::<Texts>();
    let wide = expect_context::<Device>().wide;
    let Place { visit, .. } = expect_context();
    live(move || {
        // Elsewhere the start page is not shown, and a second picture would only be in the way.
        if visit.with(|it| it.route != Route::Start) {
            return None;
        }
        let language = settings.language.get();
        let lines = texts.here(language)?.block("start");
        let parts = lines.split_inclusive(|line| matches!(line, Line::Place("example")));
        let parts = parts.map(|lines| {
            let (example, lines) = match lines {
                [lines @ .., Line::Place(_)] => (Some(ui! { <Example language/> }), lines),
                lines => (None, lines),
            };
            ui! {
                <LongText language lines=lines.to_vec() wide/>
                {example}
            }
        });
        Some(ui! { <section class="more">{parts.collect_view()}</section> })
    })
}

/// A small picture of a made-up result, with its sentence, and the way to all of it.
#[component]
fn Example(language: Language) -> impl IntoView {
    let Ok(response) = link::decode(EXAMPLE) else {
        return ().seal();
    };
    let voice = language.to(response.respondent().role().family());
    let reading = Reading::person(&response);
    let words = language.words();
    let sentence = words.reading.summary(&reading);
    let source = Source::Link(EXAMPLE.to_owned());
    let to = source.result().to_string();
    ui! {
        <div class="example">
            <StillCycle
                language
                view=View::Lemniscate
                reading
                shows=words.result.example_banner
                wide=Memo::new(|_| true)
            />
            <RunningText voice sentence source/>
            <p><a href=to>{words.result.example_link}</a> {words.result.example_made_up}</p>
        </div>
    }
}
