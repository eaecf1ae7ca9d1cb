//! What stands around every page: the language and display controls, and the notices under the header.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::codec::store::Display;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::notice::Said;
use crate::ui::state::{Answers, Notice, Settings};
use crate::wording::Language;

/// The buttons in the header. A choice is kept and holds on every page.
#[component]
pub fn Controls() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let languages = Language::ALL.map(|language| {
        let tag = language.tag();
        let short = tag.to_ascii_uppercase();
        // The name begins with what is seen, so that one can say it to a speech control.
        let name = format!("{short}, {}", language.own_name());
        ui! {
            <button
                type="button"
                class="control"
                lang=tag
                aria-label=name
                aria-pressed=follow(move || (settings.language.get() == language).to_string())
                on:click=run(move |_| settings.set_language(language))
            >
                {short}
            </button>
        }
    });
    ui! {
        <div
            class="controls"
            role="group"
            aria-label=follow(move || settings.words().frame.language)
        >
            {languages.collect_view()}
        </div>
        <DisplayButton/>
    }
}

/// One button that goes round: as the device, light, dark.
#[component]
fn DisplayButton() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let name = move || {
        let frame = &settings.words().frame;
        let word = match settings.display() {
            Display::System => frame.display_system,
            Display::Light => frame.display_light,
            Display::Dark => frame.display_dark,
        };
        format!("{}: {word}", frame.display)
    };
    let icon = move || match settings.display() {
        Display::System => "◐",
        Display::Light => "☀",
        Display::Dark => "☾",
    };
    let next = move |_| {
        settings.set_display(match untrack(|| settings.display()) {
            Display::System => Display::Light,
            Display::Light => Display::Dark,
            Display::Dark => Display::System,
        });
    };
    ui! {
        <button
            type="button"
            class="control"
            aria-label=follow(name)
            title=follow(name)
            on:click=run(next)
        >
            <span aria-hidden="true">{live(icon)}</span>
        </button>
    }
}

/// What the reader must know on any page: that something is not kept, and what was just done.
#[component]
pub fn Notices() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let answers = expect_context::<Answers>();
    let Notice(said) = expect_context();
    let trouble = move || {
        let trouble = answers.trouble.get().or(settings.trouble.get())?;
        Some(ui! { <p class="notice">{settings.words().trouble.notice(trouble)}</p> })
    };
    let done = move || {
        let frame = &settings.words().frame;
        match said.get() {
            Some(Said::BeganAgain) => frame.began_again,
            Some(Said::Undone) => frame.undone,
            None => "",
        }
    };
    let undo = move |()| {
        answers.undo();
        said.set(Some(Said::Undone));
        // The button goes away.
        focus::on("h1");
    };
    let way_back = move || {
        (said.get() == Some(Said::BeganAgain)).then(|| {
            ui! {
                <Button label=settings.words().frame.undo class="secondary" press=undo/>
            }
        })
    };
    ui! {
        <div>{live(trouble)}</div>
        <div class="said">
            <p role="status">{live(done)}</p>
            // The button stands outside the status: a status region is read out, not operated.
            <div>{live(way_back)}</div>
        </div>
    }
}
