//! Handing the picture of a team on: a link with counts, a file with the same. It says when a new picture, laid beside the one
//! before, would give away what a few people answered (domain rules, section 12).

use leptos::prelude::*;

use crate::browser::{device, files, focus, location};
use crate::domain::codec::csv;
use crate::domain::codec::route::Route;
use crate::domain::codec::team_link;
use crate::domain::team::{Change, Shown, Team, TeamId, TeamPicture};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::hand_on::{HandOn, HandedOn};
use crate::ui::sealed::live;
use crate::ui::state::{Settings, Teams};
use crate::wording::Language;

/// The section; only if there is a picture.
#[component]
pub fn HandOnTeam(id: TeamId, shown: Memo<Shown>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let is_there = Memo::new(move |_| shown.with(|it| !it.groups().is_empty()));
    // A link is of one moment: with another picture it goes, and a new one can be made.
    let link = RwSignal::new(None::<String>);
    let address = Memo::new(move |_| link.get().unwrap_or_default());
    let handed_on = HandedOn::new(address, false);
    Effect::new(move |_| {
        shown.track();
        link.set(None);
    });
    live(move || {
        let language = settings.language.get();
        is_there
            .get()
            .then(|| ui! { <Ways language id shown link handed_on/> })
    })
}

#[component]
fn Ways(
    language: Language,
    id: TeamId,
    shown: Memo<Shown>,
    link: RwSignal<Option<String>>,
    handed_on: HandedOn,
) -> impl IntoView {
    let teams = expect_context::<Teams>();
    let words = &language.words().team.hand_on;
    let saved = RwSignal::new(None);
    let failed = RwSignal::new(false);
    let make = move |()| {
        let name = untrack(|| teams.with(id, |team| team.name.clone()));
        let picture = name.zip(device::day()).map(|(name, day)| TeamPicture {
            name,
            day,
            shown: shown.get_untracked(),
        });
        let made = picture.and_then(|picture| {
            let made = team_link::encode(&picture).ok()?;
            teams.hand_on(id, picture.day);
            Some(location::address(&Route::TeamLink(made)))
        });
        failed.set(made.is_none());
        link.set(made);
        saved.set(None);
        focus::on("#link");
    };
    let is_made = Memo::new(move |_| link.with(Option::is_some));
    let way = move || match is_made.get() {
        true => ui! { <HandOn language what=handed_on letter=&words.letter/> },
        false => {
            let change = teams.with(id, Team::change);
            let before = teams.with(id, |team| team.snapshot().map(|it| it.day));
            let warned = match (change, before.flatten()) {
                (Some(Change::GivesAway(people)), Some(day)) => {
                    let day = device::day_in_words(day, language.tag());
                    Some(words.gives_away.with([&day, &people.to_string()]))
                }
                _ => None,
            };
            let label = match warned {
                Some(_) => words.anyway,
                None => words.make,
            };
            let warned = warned.map(|words| ui! { <p class="notice">{words}</p> });
            ui! {
                {warned}
                <p class="actions"><Button label press=make/></p>
            }
        }
    };
    let save = move |()| {
        failed.set(false);
        let text = csv::write(&shown.get_untracked(), &language);
        let file = files::file(&text, files::CSV);
        saved.set(Some(
            file.is_some_and(|file| files::save(&file, "schoolstroom-team.csv")),
        ));
    };
    let said = move || match saved.get() {
        _ if failed.get() => words.cannot,
        Some(true) => words.saved,
        Some(false) => words.not_saved,
        None => "",
    };
    ui! {
        <section class="share">
            <h2>{words.title}</h2>
            <p>{words.holds}</p>
            <div>{live(way)}</div>
            <p class="actions"><Button label=words.csv class="secondary" press=save/></p>
            <p role="status">{live(said)}</p>
        </section>
    }
}
