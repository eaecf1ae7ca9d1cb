//! All teams of this device, making one, and choosing the one that a link is added to.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::name::{NameField, Typed};
use crate::browser::{files, location};
use crate::domain::codec::route::Route;
use crate::domain::codec::store::{self, teams};
use crate::domain::response::Response;
use crate::domain::team::{Member, Mode, TeamId};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Radio;
use crate::ui::parts::file::FileField;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Notice, Settings, Teams};

/// The teams there are, and the ways to another.
#[component]
pub fn TeamsPage() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let words = move || &settings.words().team.list;
    ui! {
        <h1 tabindex="-1">{live(move || words().title)}</h1>
        <p class="lead">{live(move || words().intro)}</p>
        <p>{live(move || words().collector)}</p>
        <p class="actions">
            <a href=Route::Invite.to_string()>{live(move || settings.words().share.invite)}</a>
            <a href=Route::Board.to_string()>{live(move || settings.words().board.title)}</a>
        </p>
        <h2>{live(move || words().teams)}</h2>
        <List/>
        <MakeTeam made=Callback::new(|id| location::go(&Route::Team(id)))/>
        <OpenTeam/>
        <p class="actions">
            <a href=Route::Backup.to_string()>{live(move || settings.words().backup.way)}</a>
        </p>
    }
}

/// The teams as links.
#[component]
fn List() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    live(move || {
        let words = &settings.words().team.list;
        let all = teams.list();
        if all.is_empty() {
            return ui! { <p>{words.none}</p> };
        }
        let items = all.into_iter().map(|(id, name, links)| {
            ui! {
                <li>
                    <a href=Route::Team(id).to_string()>
                        <bdi>{name.as_str().to_owned()}</bdi>
                    </a>
                    " "
                    <span class="remark">{words.links.of(links)}</span>
                </li>
            }
        });
        ui! { <ul class="named">{items.collect_view()}</ul> }
    })
}

/// The form that makes a team.
#[component]
fn MakeTeam(made: Callback<TeamId>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let words = move || &settings.words().team.list;
    let typed = Typed::new("team-name");
    let mode = RwSignal::new(Mode::Protected);
    let make = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(name) = typed.take() {
            made.run(teams.make(&name, mode.get_untracked()));
        }
    };
    let choice = move |this: Mode, value: &'static str| {
        live(move || {
            ui! {
                <Radio
                    group="mode"
                    value=value
                    label=words().mode_to_choose(this)
                    chosen=follow(move || mode.get() == this)
                    choose=move |()| mode.set(this)
                />
            }
        })
    };
    ui! {
        <form on:submit=run(make)>
            <h2>{live(move || words().new)}</h2>
            <NameField typed label=live(move || words().name)/>
            <fieldset aria-describedby="mode-stays">
                <legend>{live(move || words().mode)}</legend>
                {choice(Mode::Protected, "protected")}
                {choice(Mode::Open, "open")}
                <p class="remark" id="mode-stays">{live(move || words().mode_stays)}</p>
            </fieldset>
            <p class="actions"><button>{live(move || words().make)}</button></p>
        </form>
    }
}

/// The field that opens the file of a team.
#[component]
fn OpenTeam() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let words = move || &settings.words().team.list;
    let Notice(said) = expect_context();
    let wrong = RwSignal::new(None);
    let open = move |text: Option<String>| {
        let read = text.ok_or(store::Error::Unreadable);
        match read.and_then(|text| teams::import(&text)) {
            Ok(team) => {
                teams.open(team);
                wrong.set(None);
                said.set(Some(Said::Team(TeamDeed::Opened)));
            }
            Err(error) => wrong.set(Some(error)),
        }
    };
    let error = move || match wrong.get() {
        Some(store::Error::Newer) => words().newer_team,
        Some(store::Error::Unreadable) => words().not_a_team,
        None => "",
    };
    ui! {
        <FileField
            id="team-file"
            label=live(move || words().import)
            accept=files::JSON
            open
        />
        <p class="error" role="alert">{live(error)}</p>
    }
}

/// The choice of the team that the answers in a link are added to.
#[component]
pub fn AddToTeamPage(response: Response) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let member = StoredValue::new(Member::new(&response));
    let add_to = move |id: TeamId| {
        teams.add(id, vec![member.get_value()]);
        location::go(&Route::Team(id));
    };
    let list = move || {
        let all = teams.list().into_iter().map(|(id, name, _)| {
            let label = ui! { <bdi>{name.as_str().to_owned()}</bdi> };
            ui! { <li><Button label class="secondary" press=move |()| add_to(id)/></li> }
        });
        ui! { <ul class="named">{all.collect_view()}</ul> }
    };
    let words = move || &settings.words().team;
    ui! {
        <h1 tabindex="-1">{live(move || words().add.to_team)}</h1>
        <p>{live(move || words().list.collector)}</p>
        <h2>{live(move || words().add.to_which)}</h2>
        {live(list)}
        <MakeTeam made=Callback::new(add_to)/>
    }
}
