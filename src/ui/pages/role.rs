//! Sector and role, and what a change of role keeps.

use crate::browser::page as browser_page;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::{Family, Role, Sector};
use crate::domain::codec::store::Pace;
use crate::ui::app::{App, Said};
use crate::ui::components::choice::{checkbox, radio};
use crate::ui::dom::{El, el, text};
use crate::ui::pages::{heading, start, submit};
use crate::wording::Language;

/// Asks for sector and role. With answers there already, it says beforehand which stay and which fall away.
pub fn page(app: App, language: Language) -> Vec<El> {
    let words = language.words();
    let chosen = move || Respondent::new(app.sector.get()?, app.role.get()?);
    let go_on = move || match chosen() {
        Some(respondent) => {
            app.set_respondent(respondent);
            if let Some(response) = app.response.peek() {
                browser_page::go(&start::first_open(&response));
            }
        }
        None => {
            app.said.set(Some(Said::Missing));
            browser_page::focus(match app.sector.peek() {
                None => "input[name=sector]",
                Some(_) => "input[name=role]",
            });
        }
    };
    let error = move || {
        let missing = app.said.get() == Some(Said::Missing) && chosen().is_none();
        if missing { words.role.choose } else { "" }.to_owned()
    };
    let kept = move || {
        let changed = app.response.get().zip(chosen());
        changed.map_or_else(Vec::new, |(response, respondent)| {
            what_changes(language, &response, respondent)
        })
    };
    let button = if app.respondent.peek().is_some() {
        words.role.go_on
    } else {
        words.role.begin
    };
    let form = el("form")
        .on("submit", submit(go_on))
        .child(el("p.error").attr("role", "alert").live_text(error))
        .child(sectors(app, language))
        .child(el("fieldset").live(move || roles(app, language, app.sector.get())))
        .child(checkbox(
            "pace",
            words.role.pace,
            move || app.pace.get() == Pace::Element,
            move || {
                app.set_pace(match app.pace.peek() {
                    Pace::One => Pace::Element,
                    Pace::Element => Pace::One,
                });
            },
        ))
        .child(el("div").attr("aria-live", "polite").live(kept))
        .child(el("p.actions").child(text("button", button)));
    vec![heading(words.role.title), text("p", words.role.why), form]
}

fn sectors(app: App, language: Language) -> El {
    let words = language.words();
    let sectors = Sector::ALL.map(|sector| {
        radio(
            "sector",
            sector.id(),
            &words.roles.sector_to_choose(sector),
            move || app.sector.get() == Some(sector),
            move || app.sector.set(Some(sector)),
        )
    });
    el("fieldset")
        .child(text("legend", words.role.sector))
        .children(sectors)
}

/// The roles by family, in the words of the sector.
fn roles(app: App, language: Language, sector: Option<Sector>) -> Vec<El> {
    let words = language.words();
    let sector = sector.unwrap_or(Sector::Secondary);
    let mut rows = vec![text("legend", words.role.role)];
    let mut before = "";
    for role in Role::ALL {
        if !role.exists_in(sector) {
            continue;
        }
        let heading = match role.family() {
            Family::Leader => words.role.leaders,
            Family::Staff => words.role.staff,
            Family::Parent | Family::PupilSecondary | Family::PupilPrimary | Family::Visitor => {
                words.role.around
            }
        };
        if heading != before {
            rows.push(text("p.group", heading));
            before = heading;
        }
        rows.push(radio(
            "role",
            role.id(),
            &words.roles.name_to_choose(role, sector),
            move || app.role.get() == Some(role),
            move || app.role.set(Some(role)),
        ));
    }
    rows
}

/// What another role keeps and loses; nothing where there is nothing to lose or to change.
fn what_changes(language: Language, response: &Response, respondent: Respondent) -> Vec<El> {
    let words = &language.words().role;
    if response.given() == 0 || respondent == response.respondent() {
        return Vec::new();
    }
    let lost = response.falls_away(respondent);
    let notice = el("div.notice");
    vec![if lost.is_empty() {
        notice.child(text("p", &words.all_kept.of(response.given())))
    } else {
        let was = response.respondent();
        let lost_ones = lost
            .iter()
            .map(|statement| text("li", language.statement(was, *statement)));
        notice
            .child(text("p", &words.falls_away.of(lost.len())))
            .child(el("ul").children(lost_ones))
    }]
}
