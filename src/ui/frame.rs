//! What stands around every page: the navigation, the language and display controls, and the notices under the header.
//!
//! It knows to which main page a route belongs, and not what any page shows.

use leptos::prelude::*;

use crate::browser::{document, focus};
use crate::domain::codec::route::Route;
use crate::domain::codec::store::{Display, Trouble};
use crate::domain::topic::Topic;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Answers, Notice, Place, Records, Rounds, Settings, Teams};
use crate::wording::Language;

/// A main page of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Main {
    Scan,
    Result,
    Together,
    Model,
}

impl Main {
    /// The main page that a route belongs to. A page of somebody else's result is none of one's own.
    fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Role | Route::RoleIn(_) | Route::Scan(_) | Route::Check | Route::Change(_) => {
                Some(Self::Scan)
            }
            Route::Result | Route::Element(_) => Some(Self::Result),
            Route::Teams
            | Route::Team(_)
            | Route::TeamElement(..)
            | Route::TeamRound(_)
            | Route::TeamPredict(_)
            | Route::TeamVisitors(_)
            | Route::AddToTeam(_)
            | Route::Board => Some(Self::Together),
            Route::Topic(topic) if topic.is_of_the_model() => Some(Self::Model),
            _ => None,
        }
    }
}

/// The ways to the main pages. On a narrow screen they fold behind one button.
#[component]
pub fn Navigation() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let answers = expect_context::<Answers>();
    let Place { visit, .. } = expect_context();
    let is_open = RwSignal::new(false);
    let here = move || visit.with(|it| Main::of(&it.route));
    let list = move || {
        let words = &settings.words().navigation;
        let items = [
            (Main::Scan, words.scan, answers.go_on()),
            (Main::Result, words.result, Route::Result),
            (Main::Together, words.together, Route::Teams),
            (Main::Model, words.model, Route::Topic(Topic::Model)),
        ];
        let items = items.map(|(main, name, to)| {
            let current = (here() == Some(main)).then_some("page");
            ui! { <li><a href=to.to_string() aria-current=current>{name}</a></li> }
        });
        items.collect_view()
    };
    let words = move || &settings.words().navigation;
    document::on_escape(move || {
        if is_open.get_untracked() {
            is_open.set(false);
            focus::on(".menu");
        }
    });
    ui! {
        <nav aria-label=follow(move || words().label)>
            <button
                type="button"
                class="control menu"
                aria-expanded=follow(move || is_open.get().to_string())
                aria-controls="ways"
                on:click=run(move |_| is_open.update(|open| *open = !*open))
            >
                {live(move || words().menu)}
            </button>
            // Whoever has chosen needs the list no more.
            <ul id="ways" on:click=run(move |_| is_open.set(false))>{live(list)}</ul>
        </nav>
    }
}

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

/// That something was done to a team.
fn team_deed(language: Language, deed: TeamDeed) -> &'static str {
    let round = &language.words().team.round;
    let words = &language.words().team.manage;
    match deed {
        TeamDeed::RoundClosed => round.closed_title,
        TeamDeed::RoundThrownAway => round.thrown_away,
        TeamDeed::Added => words.added,
        TeamDeed::TakenOut => words.taken_out,
        TeamDeed::Renamed => words.renamed,
        TeamDeed::Opened => words.imported,
        TeamDeed::Deleted => words.deleted,
        TeamDeed::PredictionTakenAway => language.words().beside.predict.taken_away,
    }
}

/// What the reader must know on any page: that something is not kept, and what was just done.
#[component]
pub fn Notices() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let answers = expect_context::<Answers>();
    let teams = expect_context::<Teams>();
    let rounds = expect_context::<Rounds>();
    let records = expect_context::<Records>();
    let Notice(said) = expect_context();
    let troubles = move || {
        let words = settings.words();
        let own = answers.trouble.get().or(settings.trouble.get());
        let own = own.map(|trouble| words.trouble.notice(trouble));
        // Why each is not kept, whether there is anything to lose, and what is said then.
        let others = [
            (
                teams.trouble.get(),
                !teams.list().is_empty(),
                words.team.manage.not_kept,
            ),
            (
                rounds.trouble.get(),
                rounds.is_any(),
                words.team.round.not_kept,
            ),
            (
                records.trouble.get(),
                records.is_any(),
                words.board.not_kept,
            ),
        ];
        let others = others
            .into_iter()
            .filter_map(|(trouble, is_any, not_kept)| match trouble? {
                Trouble::KeptAside => Some(words.trouble.kept_aside),
                Trouble::Blocked | Trouble::Full | Trouble::Newer => is_any.then_some(not_kept),
            });
        let notices = own.into_iter().chain(others);
        let notices = notices.map(|words| ui! { <p class="notice">{words}</p> });
        notices.collect_view()
    };
    let done = move || {
        let frame = &settings.words().frame;
        match said.get() {
            Some(Said::BeganAgain) => frame.began_again,
            Some(Said::Undone) => frame.undone,
            Some(Said::Team(deed)) => team_deed(settings.language.get(), deed),
            Some(Said::TeamUndone) => settings.words().team.manage.undone,
            Some(Said::SchoolTakenAway) => settings.words().board.taken_away,
            Some(Said::SchoolBroughtBack) => settings.words().board.brought_back,
            None => "",
        }
    };
    let undo = move |()| {
        said.set(Some(match said.get_untracked() {
            Some(Said::Team(_)) => {
                teams.undo();
                rounds.undo();
                records.undo();
                Said::TeamUndone
            }
            Some(Said::SchoolTakenAway) => {
                records.undo();
                Said::SchoolBroughtBack
            }
            _ => {
                answers.undo();
                Said::Undone
            }
        }));
        // The button goes away.
        focus::on("h1");
    };
    let way_back = move || {
        let can_undo = match said.get() {
            Some(Said::BeganAgain) => true,
            Some(Said::Team(_)) => teams.can_undo() || rounds.can_undo() || records.can_undo(),
            Some(Said::SchoolTakenAway) => records.can_undo(),
            _ => false,
        };
        can_undo.then(|| {
            ui! {
                <Button label=settings.words().frame.undo class="secondary" press=undo/>
            }
        })
    };
    ui! {
        <div>{live(troubles)}</div>
        <div class="said">
            <p role="status">{live(done)}</p>
            // The button stands outside the status: a status region is read out, not operated.
            <div>{live(way_back)}</div>
        </div>
    }
}
