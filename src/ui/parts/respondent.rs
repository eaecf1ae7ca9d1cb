//! The choice of sector and role, as it is made for oneself and by each of several people on one device.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::response::Respondent;
use crate::domain::role::{Family, Role, Sector};
use crate::ui;
use crate::ui::parts::choice::Radio;
use crate::ui::sealed::{Sealed, follow, live};
use crate::wording::Language;

/// What is chosen and not yet confirmed. A page makes it.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The kind of school.
    pub sector: RwSignal<Option<Sector>>,
    /// The role.
    pub role: RwSignal<Option<Role>>,
    /// Whether somebody went on without a choice.
    is_missing: RwSignal<bool>,
}

impl Choice {
    /// A choice that begins with these.
    pub fn of(sector: Option<Sector>, role: Option<Role>) -> Self {
        Self {
            sector: RwSignal::new(sector),
            role: RwSignal::new(role),
            is_missing: RwSignal::new(false),
        }
    }

    /// Who was chosen; `None` until both are.
    pub fn respondent(self) -> Option<Respondent> {
        Respondent::new(self.sector.get()?, self.role.get()?)
    }

    /// The same to go on with; if something is missing, that is said, and the focus is where it can be chosen.
    pub fn take(self) -> Option<Respondent> {
        let respondent = untrack(|| self.respondent());
        self.is_missing.set(respondent.is_none());
        if respondent.is_none() {
            focus::on(match self.sector.get_untracked() {
                None => "input[name=sector]",
                Some(_) => "input[name=role]",
            });
        }
        respondent
    }
}

/// The fields.
#[component]
pub fn RespondentFields(language: Language, choice: Choice) -> impl IntoView {
    let words = &language.words().role;
    let error = move || {
        let is_missing = choice.is_missing.get() && choice.respondent().is_none();
        if is_missing { words.choose } else { "" }
    };
    ui! {
        <p class="error" role="alert">{live(error)}</p>
        <fieldset>
            <legend>{words.sector}</legend>
            {sectors(language, choice)}
        </fieldset>
        <fieldset>
            <legend>{words.role}</legend>
            {live(move || roles(language, choice))}
        </fieldset>
    }
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
