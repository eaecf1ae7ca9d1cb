//! Adding links: all that can be found in what somebody pastes or opens, in slices, so that the page answers meanwhile. All of
//! them are added at once, at the end.

use leptos::ev::SubmitEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::turn::Turns;
use crate::browser::{files, focus};
use crate::domain::codec::link;
use crate::domain::team::gather::{Gathered, Gatherer, Unreadable};
use crate::domain::team::{Person, TeamId};
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

#[derive(Clone, Debug)]
struct Done {
    outcome: Outcome,
    own: bool,
    teams: usize,
    others: usize,
    unreadable: Vec<Unreadable>,
}

/// The field, the file and what came of them.
#[component]
pub fn AddLinks(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let answers = expect_context::<Answers>();
    let Notice(said) = expect_context();
    let words = move || &settings.words().team.add;
    let field = NodeRef::<Textarea>::new();
    let report = RwSignal::new(None::<Report>);
    let add = move |text: String| {
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
            let Gathered {
                responses,
                teams: pictures,
                others,
                unreadable,
            } = gatherer.finish();
            let own = untrack(|| answers.response()).as_ref().map(Person::of);
            let members: Vec<_> = responses.into_iter().map(|found| found.member).collect();
            let own = members.iter().any(|member| Some(member.person()) == own);
            let outcome = teams.add(id, members);
            if outcome.new + outcome.newer > 0 {
                said.set(Some(Said::Team(TeamDeed::Added)));
            }
            let done = Done {
                outcome,
                own,
                teams: pictures.len(),
                others: others.len(),
                unreadable,
            };
            // The page may have gone meanwhile; the links were added all the same.
            let _ = report.try_set(Some(Report::Done(done)));
        });
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
    let from_file = move |text: Option<String>| add(text.unwrap_or_default());
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
    };
    // Once there are links, the picture comes first.
    let is_empty = untrack(|| teams.with(id, |team| team.members.is_empty()));
    let open = RwSignal::new(is_empty.unwrap_or(true));
    ui! {
        <Disclosure
            class="add-links"
            summary=live(move || words().title)
            open
            content
        />
    }
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
        (words.teams, done.teams),
        (words.others, done.others),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let counted = counted.map(|(words, count)| words.of(count));
    let own = done.own.then(|| words.own.to_owned());
    let lines: Vec<String> = counted.chain(own).collect();
    let nothing = (lines.is_empty() && done.unreadable.is_empty()).then_some(words.nothing);
    let lines = lines.into_iter().map(|line| ui! { <li>{line}</li> });
    let unreadable = (!done.unreadable.is_empty()).then(|| not_read(language, &done.unreadable));
    ui! {
        <ul>{lines.collect_view()}</ul>
        {nothing.map(|words| ui! { <p>{words}</p> })}
        {unreadable}
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
