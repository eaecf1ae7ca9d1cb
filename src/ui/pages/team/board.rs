//! A board's view: the teams of this device and the team links that were received, side by side, one a school. It shows states and
//! no scores, and never a total: it is for visiting one another, and not for ranking.

mod share;
mod table;

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;

use self::share::Share;
use self::table::table;
use super::add::{Done, LinksField};
use super::keep::record;
use crate::browser::focus;
use crate::domain::board::{Board, SchoolPicture};
use crate::domain::codec::route::Source;
use crate::domain::codec::team_link;
use crate::domain::element::Element;
use crate::domain::record::{Record, Recorded};
use crate::domain::team::{Gathered, Name, Team};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Checkbox;
use crate::ui::sealed::{Sealed, follow, live, run};
use crate::ui::state::notice::Said;
use crate::ui::state::{Device, Notice, Records, Settings, Teams};
use crate::wording::Language;

/// The page.
#[component]
pub fn BoardPage() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let records = expect_context::<Records>();
    let words = move || &settings.words().board;
    let is_empty = untrack(|| pictures(teams, records).is_empty());
    let take = move |found: Gathered| {
        let mut done = Done {
            persons: found.responses.len(),
            others: found.others.len(),
            unreadable: found.unreadable,
            ..Done::default()
        };
        for (_, picture) in found.teams {
            let record = record(picture);
            match untrack(|| records.list().contains(&record)) {
                true => done.outcome.same += 1,
                false => done.outcome.new += 1,
            }
            records.keep(record);
        }
        done
    };
    let seen = move || {
        let board = Board::of(&pictures(teams, records));
        let language = settings.language.get();
        ui! { <Schools language board/> }
    };
    ui! {
        <h1 tabindex="-1">{live(move || words().title)}</h1>
        <p class="lead">{live(move || words().intro)}</p>
        <p>{live(move || words().what)}</p>
        <LinksField title=live(move || words().add) open=is_empty take=Arc::new(take)/>
        <div>{live(seen)}</div>
    }
}

/// The pictures that a board can be made of.
fn pictures(teams: Teams, records: Records) -> Vec<SchoolPicture> {
    let mut pictures = Vec::new();
    for (id, name, _) in teams.list() {
        if let Some(shown) = teams.with(id, Team::shown) {
            pictures.push(SchoolPicture {
                name,
                day: None,
                source: Source::Team(id),
                shown,
            });
        }
    }
    for record in records.list() {
        if let (Some(source), Recorded::Team(picture)) = (source(&record), record.what) {
            pictures.push(SchoolPicture {
                name: record.name,
                day: Some(picture.day),
                source,
                shown: picture.shown,
            });
        }
    }
    pictures
}

/// Where all of a record can be read, if it is of a team.
fn source(record: &Record) -> Option<Source> {
    match &record.what {
        Recorded::Team(picture) => team_link::encode(picture).ok().map(Source::TeamLink),
        Recorded::Told(_) => None,
    }
}

/// The schools there are.
#[component]
fn Schools(language: Language, board: Board) -> impl IntoView {
    let records = expect_context::<Records>();
    let wide = expect_context::<Device>().wide;
    let words = &language.words().board;
    if board.schools().is_empty() && board.not_shown().is_empty() {
        return ui! { <p>{words.none}</p> };
    }
    let mut rows = Vec::new();
    for school in board.schools() {
        rows.push(listed(language, &school.source, &school.name, None));
    }
    for it in board.not_shown() {
        rows.push(listed(
            language,
            &it.source,
            &it.name,
            Some(words.why(it.why)),
        ));
    }
    let seen = move || {
        let board = board.without(&|it| records.leaves_out(&it.source.result().to_string()));
        let by = records.order.get().parse().ok();
        let table = table(language, &board, by, wide.get());
        ui! { <div>{table} <Share language board/></div> }
    };
    ui! {
        <Order language/>
        {live(seen)}
        <section>
            <h2>{words.choose}</h2>
            <ul class="people">{rows}</ul>
        </section>
    }
}

/// The choice of what orders the schools: their names or one element.
#[component]
fn Order(language: Language) -> impl IntoView {
    let Records { order, .. } = expect_context();
    let words = &language.words().board;
    let chosen = order.get_untracked();
    let options = Element::CYCLE.map(|element| {
        ui! {
            <option value=element.id() selected=chosen == element.id()>
                {language.element(element)}
            </option>
        }
    });
    let choose = move |event: Event| order.set(event_target_value(&event));
    ui! {
        <p class="order">
            <label for="order">{words.order}</label>
            <select id="order" on:change=run(choose)>
                <option value="">{words.by_name}</option>
                {options.collect_view()}
            </select>
        </p>
    }
}

/// A picture in the list: it can be left out of the table, unless there is a reason why it is not in it.
fn listed(
    language: Language,
    source: &Source,
    name: &Name,
    why_not: Option<&'static str>,
) -> Sealed {
    let records = expect_context::<Records>();
    let text = name.as_str().to_owned();
    let what = match why_not {
        Some(why) => ui! { <span><b>{text}</b> ": " {why}</span> },
        None => {
            let address = source.result().to_string();
            let this = address.clone();
            let is_seen = move || !records.leaves_out(&this);
            let change = move |seen: bool| records.leave_out(&address, !seen);
            ui! { <Checkbox name="school" label=text checked=follow(is_seen) change/> }
        }
    };
    let (source, name) = (source.clone(), name.clone());
    ui! { <li>{what} <TakeAway language source name/></li> }
}

/// Takes a team link off the board. A team of this device is taken away on its own page.
#[component]
fn TakeAway(language: Language, source: Source, name: Name) -> impl IntoView {
    let records = expect_context::<Records>();
    let Notice(said) = expect_context();
    if !matches!(source, Source::TeamLink(_)) {
        return None;
    }
    let hidden = format!(": {}", name.as_str());
    let label = ui! {
        {language.words().board.take_away}
        <span class="hidden-words">{hidden}</span>
    };
    let press = move |()| {
        let all = untrack(|| records.list());
        let is_this = |it: &Record| it.name == name && self::source(it).as_ref() == Some(&source);
        if let Some(record) = all.into_iter().find(is_this) {
            records.take_away(record);
            said.set(Some(Said::SchoolTakenAway));
            // The button goes away with its row.
            focus::on("h1");
        }
    };
    Some(ui! { <Button label class="quiet" press/> })
}
