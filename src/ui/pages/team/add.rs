//! Adding links: all that can be found in what somebody pastes or opens, in slices, so that the page answers meanwhile. All of
//! them are added at once, at the end.

use std::sync::Arc;

use leptos::ev::SubmitEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::keep::PutOnBoard;
use crate::browser::turn::Turns;
use crate::browser::{files, focus};
use crate::domain::codec::route::Route;
use crate::domain::codec::{link, team_link};
use crate::domain::team::gather::{Gathered, Gatherer, Unreadable};
use crate::domain::team::{Person, TeamId, TeamPicture};
use crate::ui;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::file::FileField;
use crate::ui::sealed::{Seal, Sealed, live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::teams::Outcome;
use crate::ui::state::{Answers, Notice, Settings, Teams};
use crate::wording::Language;

/// How many links are read between two looks at the clock: some milliseconds on a slow phone.
const AT_ONCE: usize = 20;
/// How many links that could not be read are listed.
const LISTED: usize = 20;

/// What came of it.
#[derive(Clone, Debug)]
enum Report {
    /// So many hundredths of the text were read so far.
    Busy(usize),
    /// All were read.
    Done(Done),
}

/// What was done with the links in a text.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// What became of those that were wanted.
    pub outcome: Outcome,
    /// One's own link is among them.
    pub own: bool,
    /// Links of one person that do not belong here.
    pub persons: usize,
    /// Links of a whole team that do not belong here.
    pub teams: Vec<TeamPicture>,
    /// Links without answers.
    pub others: usize,
    /// Those that could not be read.
    pub unreadable: Vec<Unreadable>,
}

/// Adds the links of people to a team.
#[component]
pub fn AddLinks(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let answers = expect_context::<Answers>();
    let Notice(said) = expect_context();
    let take = move |found: Gathered| {
        let own = untrack(|| answers.response()).as_ref().map(Person::of);
        let members: Vec<_> = found.responses.into_iter().map(|it| it.member).collect();
        let own = members.iter().any(|member| Some(member.person()) == own);
        let outcome = teams.add(id, members);
        if outcome.new + outcome.newer > 0 {
            said.set(Some(Said::Team(TeamDeed::Added)));
        }
        Done {
            outcome,
            own,
            persons: 0,
            teams: found.teams.into_iter().map(|(_, team)| team).collect(),
            others: found.others.len(),
            unreadable: found.unreadable,
        }
    };
    // Once there are links, the picture comes first.
    let is_empty = untrack(|| teams.with(id, |team| team.members.is_empty()));
    let title = live(move || settings.words().team.add.title);
    ui! { <LinksField title open=is_empty.unwrap_or(true) take=Arc::new(take)/> }
}

/// The field, the file and what came of them. `take` gets all links that were found, at once.
#[component]
pub fn LinksField(
    title: Sealed,
    /// Whether it is unfolded.
    open: bool,
    take: Arc<dyn Fn(Gathered) -> Done + Send + Sync>,
) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let words = move || &settings.words().team.add;
    let field = NodeRef::<Textarea>::new();
    let report = RwSignal::new(None::<Report>);
    let add = move |text: String| {
        let take = Arc::clone(&take);
        spawn_local(async move {
            let mut gatherer = Gatherer::new(text);
            let mut turns = Turns::begin();
            while gatherer.advance(AT_ONCE) {
                if turns.is_due() {
                    let part = (gatherer.progress() * 100.0) as usize;
                    let _ = report.try_set(Some(Report::Busy(part)));
                    turns.next().await;
                }
            }
            let done = take(gatherer.finish());
            // The page may have gone meanwhile; the links were added all the same.
            let _ = report.try_set(Some(Report::Done(done)));
        });
    };
    let from_file = {
        let add = add.clone();
        move |text: Option<String>| add(text.unwrap_or_default())
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            let text = field.value();
            if text.trim().is_empty() {
                focus::on("#links");
            } else {
                field.set_value("");
                add(text);
            }
        }
    };
    let told = move || {
        let language = settings.language.get();
        report.with(|report| match report {
            None => ().seal(),
            Some(Report::Busy(part)) => {
                let busy = language.words().team.add.busy.counting([*part]);
                ui! { <p>{busy}</p> }
            }
            Some(Report::Done(done)) => tell(language, done),
        })
    };
    let teams_in_it = move || {
        report.with(|report| match report {
            Some(Report::Done(done)) if !done.teams.is_empty() => {
                whole_teams(settings.language.get(), &done.teams)
            }
            _ => ().seal(),
        })
    };
    let content = ui! {
        <form on:submit=run(submit)>
            <label for="links">{live(move || words().label)}</label>
            <p class="remark" id="links-hint">{live(move || words().hint)}</p>
            // Not bound: a text of ten megabytes is held once.
            <textarea
                id="links"
                rows="4"
                spellcheck="false"
                autocapitalize="none"
                aria-describedby="links-hint"
                node_ref=field
            ></textarea>
            <p class="actions"><button>{live(move || words().add)}</button></p>
        </form>
        <FileField
            id="links-file"
            label=live(move || words().file)
            accept=files::TEXT
            open=from_file
        />
        <div role="status">{live(told)}</div>
        // It stands outside the status: a status region is read out, not operated.
        <div>{live(teams_in_it)}</div>
    };
    let open = RwSignal::new(open);
    ui! { <Disclosure class="add-links" summary=title open content/> }
}

/// What was added, what was not, and why.
fn tell(language: Language, done: &Done) -> Sealed {
    let words = &language.words().team.add;
    let Outcome {
        new,
        same,
        newer,
        older,
    } = done.outcome;
    let counted = [
        (words.new, new),
        (words.newer, newer),
        (words.same, same),
        (words.older, older),
        (language.words().board.persons, done.persons),
        (words.others, done.others),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let counted = counted.map(|(words, count)| words.of(count));
    let own = done.own.then(|| words.own.to_owned());
    let lines: Vec<String> = counted.chain(own).collect();
    let found = [lines.len(), done.unreadable.len(), done.teams.len()];
    let nothing = (found == [0, 0, 0]).then_some(words.nothing);
    let lines = lines.into_iter().map(|line| ui! { <li>{line}</li> });
    let unreadable = (!done.unreadable.is_empty()).then(|| not_read(language, &done.unreadable));
    ui! {
        <ul>{lines.collect_view()}</ul>
        {nothing.map(|words| ui! { <p>{words}</p> })}
        {unreadable}
    }
}

/// The links of whole teams that were found: each can be opened, and all can be put on the board.
fn whole_teams(language: Language, pictures: &[TeamPicture]) -> Sealed {
    let words = language.words();
    let items = pictures.iter().map(|picture| {
        let link = team_link::encode(picture).unwrap_or_default();
        let name = picture.name.as_str().to_owned();
        ui! {
            <li>
                <a href=Route::TeamLink(link).to_string()><bdi>{name}</bdi></a>
            </li>
        }
    });
    let all = pictures.to_vec();
    ui! {
        <p>{words.team.add.teams.of(pictures.len())}</p>
        <ul class="named">{items.collect_view()}</ul>
        <PutOnBoard pictures=all/>
    }
}

/// The first of those that could not be read, each with its line and the reason.
fn not_read(language: Language, unreadable: &[Unreadable]) -> Sealed {
    let words = &language.words().team.add;
    let items = unreadable.iter().take(LISTED).map(|it| {
        let reason = match it.reason {
            link::Error::CutOff => words.cut_off,
            link::Error::Damaged => words.damaged,
            link::Error::Newer => words.newer_version,
            link::Error::Foreign => words.foreign,
        };
        let line = words.line.with([&it.line.to_string(), reason]);
        ui! { <li>{line} " " <code>{it.excerpt.clone()}</code></li> }
    });
    let more = unreadable.len().saturating_sub(LISTED);
    let more = (more > 0).then(|| ui! { <p>{words.and_more.of(more)}</p> });
    ui! {
        <p>{words.unreadable.of(unreadable.len())}</p>
        <ul>{items.collect_view()}</ul>
        {more}
    }
}
