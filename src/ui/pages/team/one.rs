//! A team of this device: adding links, its picture, handing that on, and who is in it.

use leptos::prelude::*;

use super::add::AddLinks;
use super::beside::Beside;
use super::hand_on::HandOnTeam;
use super::manage::ManageTeam;
use super::people::People;
use super::view::TeamView;
use crate::browser::device;
use crate::domain::codec::route::{Route, Source};
use crate::domain::team::{Mode, Shown, Team, TeamId};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Settings, Teams};

/// The page of a team.
#[component]
pub fn TeamPage(id: TeamId) -> impl IntoView {
    if_there(id, |id| ui! { <Present id/> })
}

/// A page of a team of this device; if the team is not there, that is said in its place.
pub(super) fn if_there(id: TeamId, page: fn(TeamId) -> Sealed) -> Sealed {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let is_there = Memo::new(move |_| teams.with(id, |_| ()).is_some());
    live(move || match is_there.get() {
        true => page(id),
        false => live(move || {
            let words = &settings.words().team.list;
            ui! {
                <h1 tabindex="-1">{words.gone}</h1>
                <Action route=Route::Teams words=words.teams/>
            }
        }),
    })
}

#[component]
fn Present(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let name = move || {
        let name = teams.with(id, |team| team.name.as_str().to_owned());
        name.unwrap_or_default()
    };
    let links = Memo::new(move |_| teams.with(id, |team| team.members.len()).unwrap_or(0));
    // Worked out once for each change; it is the only thing that the picture sees.
    let shown = Memo::new(move |before: Option<&Shown>| {
        let now = teams.with(id, Team::shown);
        now.or_else(|| before.cloned())
            .unwrap_or_else(|| Shown::nobody(Mode::Protected))
    });
    let words = move || &settings.words().team;
    let whose = move || {
        let language = settings.language.get();
        let people = shown.with(|it| it.people() as usize);
        let people = language.words().team.picture.people.of(people);
        format!("{} · {people} · {}", name(), device::today(language.tag()))
    };
    ui! {
        {banner(id)}
        <p class="caption">{live(move || words().list.links.of(links.get()))}</p>
        <h1 tabindex="-1"><bdi>{live(name)}</bdi></h1>
        <AddLinks id/>
        <p class="actions">
            <a href=Route::TeamRound(id).to_string()>{live(move || words().round.way)}</a>
        </p>
        <Beside id shown/>
        <TeamView shown source=Source::Team(id) whose/>
        <HandOnTeam id shown/>
        <People id links/>
        <ManageTeam id/>
    }
}

/// That a team is open stands on every page of it.
pub(super) fn banner(id: TeamId) -> Sealed {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    live(move || {
        let is_open = teams.with(id, Team::mode) == Some(Mode::Open);
        let words = settings.words().team.picture.open;
        is_open.then(|| ui! { <aside class="banner"><p>{words}</p></aside> })
    })
}
