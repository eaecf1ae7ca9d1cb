//! Sector and role, and what a change of role keeps.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::location;
use crate::domain::codec::store::Pace;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::Sector;
use crate::ui;
use crate::ui::parts::choice::Checkbox;
use crate::ui::parts::respondent::{Choice, RespondentFields};
use crate::ui::sealed::{Sealed, follow, live, run};
use crate::ui::state::{Answers, Settings};
use crate::wording::Language;

/// Asks for sector and role; an invitation may have chosen the sector of somebody who has no scan yet. With answers there already, it says beforehand which stay and which fall away.
#[component]
pub fn RolePage(#[prop(optional)] sector: Option<Sector>) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let before = untrack(|| answers.respondent());
    let choice = Choice::of(
        before.map(Respondent::sector).or(sector),
        before.map(Respondent::role),
    );
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(respondent) = choice.take() {
            answers.set_respondent(respondent);
            location::go(&untrack(|| answers.first_open()));
        }
    };
    live(move || {
        let language = settings.language.get();
        let words = &language.words().role;
        let kept = move || {
            let (response, respondent) = answers.response().zip(choice.respondent())?;
            what_changes(language, &response, respondent)
        };
        let set_pace = move |by_element| {
            settings.set_pace(match by_element {
                true => Pace::Element,
                false => Pace::One,
            });
        };
        ui! {
            <h1 tabindex="-1">{words.title}</h1>
            <p>{words.why}</p>
            <form on:submit=run(go_on)>
                <RespondentFields language choice/>
                <Checkbox
                    name="pace"
                    label=words.pace
                    checked=follow(move || settings.pace() == Pace::Element)
                    change=set_pace
                />
                <div aria-live="polite">{live(kept)}</div>
                <p class="actions">
                    <button>{if before.is_some() { words.go_on } else { words.begin }}</button>
                </p>
            </form>
        }
    })
}

/// What another role keeps and loses; nothing if there is nothing to lose or to change.
fn what_changes(language: Language, response: &Response, respondent: Respondent) -> Option<Sealed> {
    let words = &language.words().role;
    if response.given() == 0 || respondent == response.respondent() {
        return None;
    }
    let lost = response.falls_away(respondent);
    let was = response.respondent();
    let told = if lost.is_empty() {
        ui! { <p>{words.all_kept.of(response.given())}</p> }
    } else {
        let items = lost
            .iter()
            .map(|statement| ui! { <li>{language.statement(was, *statement)}</li> });
        ui! {
            <p>{words.falls_away.of(lost.len())}</p>
            <ul>{items.collect_view()}</ul>
        }
    };
    Some(ui! { <div class="notice">{told}</div> })
}
