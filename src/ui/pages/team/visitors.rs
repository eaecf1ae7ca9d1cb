//! What visitors saw, laid over the picture that the school has of itself (HR 4.3), with what they wrote.
//!
//! It sees what comes through the two doors and no more: the numbers that may be shown, and the notes.

use leptos::prelude::*;

use super::one::{banner, if_there};
use crate::domain::codec::route::{Route, Source};
use crate::domain::element::Element;
use crate::domain::reading::Reading;
use crate::domain::reading::difference::Comparison;
use crate::domain::role::Family;
use crate::domain::team::{Group, Notes, Shown, TeamId};
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::comparison::{Compared, ComparisonView, changed};
use crate::ui::parts::finding::Remark;
use crate::ui::parts::long_text::LongText;
use crate::ui::parts::running_text::RunningText;
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Answers, Device, Settings, Teams, Texts};
use crate::wording::Language;

/// The page of the visitors of a team.
#[component]
pub fn VisitorsPage(id: TeamId) -> impl IntoView {
    if_there(id, |id| ui! { <Present id/> })
}

#[component]
fn Present(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let answers = expect_context::<Answers>();
    let name = move || {
        let name = teams.with(id, |team| team.name.as_str().to_owned());
        name.unwrap_or_default()
    };
    let title = move || settings.words().beside.visit.title;
    // A step of the scan in another tab changes nothing here.
    let own = Memo::new(move |_| answers.response());
    let content = move || {
        let language = settings.language.get();
        let words = &language.words().beside.visit;
        let seen = teams.with(id, |team| (team.has_visitors(), team.shown(), team.notes()));
        match seen {
            Some((true, shown, notes)) => {
                let visitors = shown.only(Group::Visitors.into());
                let own = own.get().map(Told::Answers);
                match visitors.groups() {
                    [] => ui! {
                        <p class="notice">{words.too_few}</p>
                        <p>{words.too_few_then}</p>
                    },
                    [visitors, ..] => {
                        let visitors = Reading::group(visitors);
                        seen_by(language, id, &shown, visitors, own, &notes)
                    }
                }
            }
            _ => ui! { <p>{words.nobody}</p> },
        }
    };
    let back = move || {
        ui! { <Action route=Route::Team(id) words=settings.words().team.picture.to_team/> }
    };
    ui! {
        {banner(id)}
        <p class="caption"><bdi>{live(name)}</bdi></p>
        <h1 tabindex="-1">{live(title)}</h1>
        <div>{live(content)}</div>
        <div>{live(back)}</div>
    }
}

/// The comparison, the notes and what to talk about.
fn seen_by(
    language: Language,
    id: TeamId,
    shown: &Shown,
    visitors: Reading,
    mine: Option<Told>,
    notes: &Notes,
) -> Sealed {
    let words = &language.words().beside.visit;
    let texts = expect_context::<Texts>();
    let wide = expect_context::<Device>().wide;
    // The reader's own result stands in for the school only if they work there.
    let mine = mine.filter(|told| told.family().is_some_and(Family::works_inside));
    let ours = Reading::team(shown).map(|reading| (reading, words.ours));
    let is_mine = ours.is_none() && mine.is_some();
    let ours = ours.or_else(|| mine.map(|told| (told.reading(), words.mine)));
    let comparison = ours.map(|(reading, name)| (Comparison::of(reading, visitors), name));
    let compared = match comparison {
        Some((comparison, name)) => compare(language, id, comparison, name),
        None => ui! { <p class="notice">{words.nothing_own}</p> },
    };
    let whose = is_mine.then(|| ui! { <p class="notice">{words.mine_text}</p> });
    let comparison = comparison.map(|(comparison, _)| comparison);
    let questions = move || {
        let lines = texts.here(language)?.around_talk(Family::Visitor);
        Some(ui! {
            <section>
                <h2>{words.talk}</h2>
                <LongText language lines wide/>
            </section>
        })
    };
    ui! {
        <p>{words.intro}</p>
        {whose}
        {compared}
        {written(language, notes, comparison.as_ref())}
        <div>{live(questions)}</div>
    }
}

fn compare(language: Language, id: TeamId, comparison: Comparison, ours: &str) -> Sealed {
    let words = language.words();
    let visit = &words.beside.visit;
    let names = Compared {
        first: ours.to_owned(),
        second: visit.theirs.to_owned(),
        second_is: visit.they_see_it.to_owned(),
    };
    let sentence = visit.found.sentence(&words.reading, &comparison);
    let (voice, source) = (language.to_all(), Source::Team(id));
    let wide = expect_context::<Device>().wide;
    ui! {
        <RunningText voice sentence source=source.clone() class="lead"/>
        <ComparisonView voice comparison names source wide/>
    }
}

/// What visitors wrote, about the surprises first.
fn written(language: Language, notes: &Notes, comparison: Option<&Comparison>) -> Sealed {
    let words = &language.words().beside.visit;
    if notes.is_empty() {
        return ui! { <p>{words.no_notes}</p> };
    }
    let elements: Vec<Element> = match comparison {
        Some(comparison) => {
            let differences = comparison.largest_first();
            differences.iter().map(|it| it.element()).collect()
        }
        None => Element::CYCLE.into(),
    };
    let sections = elements.into_iter().filter_map(|element| {
        let notes = notes.about(element);
        if notes.is_empty() {
            return None;
        }
        let difference = comparison.map(|it| {
            let changed = changed(language, &it.difference(element));
            let words = format!("{} {changed}", words.they_see_it);
            ui! { <Remark words/> }
        });
        let notes = notes.iter().map(|note| {
            ui! { <li><bdi>{note.as_str().to_owned()}</bdi></li> }
        });
        Some(ui! {
            <h3>{language.element(element)}</h3>
            {difference}
            <ul class="quotes">{notes.collect_view()}</ul>
        })
    });
    ui! {
        <section class="written">
            <h2>{words.notes}</h2>
            <p>{words.notes_text}</p>
            {sections.collect_view()}
        </section>
    }
}
