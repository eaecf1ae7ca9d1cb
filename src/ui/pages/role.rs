//! Sector and role, and what a change of role keeps.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::{focus, location};
use crate::domain::codec::store::Pace;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::{Family, Role, Sector};
use crate::ui;
use crate::ui::parts::choice::{Checkbox, Radio};
use crate::ui::sealed::{Sealed, follow, live, run};
use crate::ui::state::{Answers, Settings};
use crate::wording::Language;

/// What is chosen on this page and not yet confirmed.
#[derive(Clone, Copy, Debug)]
struct Choice {
    sector: RwSignal<Option<Sector>>,
    role: RwSignal<Option<Role>>,
}

impl Choice {
    fn respondent(self) -> Option<Respondent> {
        Respondent::new(self.sector.get()?, self.role.get()?)
    }
}

/// Asks for sector and role; an invitation may have chosen the sector of somebody who has no scan yet. With answers there already, it says beforehand which stay and which fall away.
#[component]
pub fn RolePage(#[prop(optional)] sector: Option<Sector>) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let before = untrack(|| answers.respondent());
    let choice = Choice {
        sector: RwSignal::new(before.map(Respondent::sector).or(sector)),
        role: RwSignal::new(before.map(Respondent::role)),
    };
    let is_missing = RwSignal::new(false);
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(respondent) = untrack(|| choice.respondent()) {
            answers.set_respondent(respondent);
            location::go(&untrack(|| answers.first_open()));
        } else {
            is_missing.set(true);
            focus::on(match choice.sector.get_untracked() {
                None => "input[name=sector]",
                Some(_) => "input[name=role]",
            });
        }
    };
    live(move || {
        let language = settings.language.get();
        let words = &language.words().role;
        let error = move || {
            let is_missing = is_missing.get() && choice.respondent().is_none();
            if is_missing { words.choose } else { "" }
        };
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
                <p class="error" role="alert">{live(error)}</p>
                <fieldset>
                    <legend>{words.sector}</legend>
                    {sectors(language, choice)}
                </fieldset>
                <fieldset>
                    <legend>{words.role}</legend>
                    {live(move || roles(language, choice))}
                </fieldset>
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

fn sectors(language: Language, choice: Choice) -> Vec<Sealed> {
    let sector = |sector: Sector| {
        ui! {
            <Radio
                group="sector"
                value=sector.id()
                label=language.words().roles.sector_to_choose(sector)
                chosen=follow(move || choice.sector.get() == Some(sector))
                choose=move |()| choice.sector.set(Some(sector))
            />
        }
    };
    Sector::ALL.into_iter().map(sector).collect()
}

/// The roles by family, in the words of the sector.
fn roles(language: Language, choice: Choice) -> Vec<Sealed> {
    let words = language.words();
    let sector = choice.sector.get().unwrap_or(Sector::Secondary);
    let mut rows = Vec::new();
    let mut before = "";
    for role in Role::ALL
        .into_iter()
        .filter(|role| role.is_offered_in(sector))
    {
        let heading = match role.family() {
            Family::Leader => words.role.leaders,
            Family::Staff => words.role.staff,
            Family::Parent | Family::PupilSecondary | Family::PupilPrimary | Family::Visitor => {
                words.role.around
            }
        };
        if heading != before {
            rows.push(ui! { <p class="group">{heading}</p> });
            before = heading;
        }
        rows.push(ui! {
            <Radio
                group="role"
                value=role.id()
                label=words.roles.name_to_choose(role, sector)
                chosen=follow(move || choice.role.get() == Some(role))
                choose=move |()| choice.role.set(Some(role))
            />
        });
    }
    rows
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
