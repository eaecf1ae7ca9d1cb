//! The picture of a team: the sentence, the cycle of all or of one group, the table, what to talk about, the groups side by
//! side, and what people do not know.
//!
//! It sees a [`Shown`] and no more: whoever stands in the room may look along.

use leptos::prelude::*;

use super::groups::{Blind, SideBySide};
use super::table::TeamTable;
use super::talk::Talk;
use crate::domain::codec::route::Source;
use crate::domain::reading::Reading;
use crate::domain::team::{Groups, Mode, Shown, ShownGroup};
use crate::ui;
use crate::ui::parts::choice::Radio;
use crate::ui::parts::cycle::LivingCycle;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::lead::Lead;
use crate::ui::sealed::{Following, Seal, Sealed, follow, live};
use crate::ui::state::{Device, Settings, Texts};
use crate::wording::Language;
use crate::wording::voice::Voice;

/// Whose picture is shown: that of all who work in the school, or of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Everybody inside the school.
    All,
    /// A group that is shown.
    One(Groups),
}

impl Whose {
    /// The pictures there are, the first of which is shown first.
    fn choices(shown: &Shown) -> Vec<Self> {
        let all = (shown.inside().count() > 1).then_some(Self::All);
        let groups = shown.groups().iter().map(|it| Self::One(it.groups()));
        all.into_iter().chain(groups).collect()
    }

    /// The people in it, as one group; `None` if it is not shown.
    fn group(self, shown: &Shown) -> Option<ShownGroup> {
        match self {
            Self::All => shown.all_inside(),
            Self::One(groups) => {
                let mut all = shown.groups().iter();
                all.find(|it| it.groups() == groups).cloned()
            }
        }
    }

    fn reading(self, shown: &Shown) -> Option<Reading> {
        match self {
            Self::All => Reading::team(shown),
            Self::One(_) => self.group(shown).as_ref().map(Reading::group),
        }
    }

    fn name(self, language: Language) -> String {
        let words = &language.words().team;
        match self {
            Self::All => words.picture.all.to_owned(),
            Self::One(groups) => words.groups.names(groups),
        }
    }
}

/// What is shown of a team. `whose` names it and its day, for a picture that goes elsewhere.
#[component]
pub fn TeamView(
    shown: Memo<Shown>,
    source: Source,
    whose: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let is_there = Memo::new(move |_| shown.with(|it| !it.groups().is_empty()));
    live(move || {
        let source = source.clone();
        match is_there.get() {
            true => ui! { <Seen shown source whose/> },
            false => live(move || ui! { <p>{settings.words().team.picture.too_few}</p> }),
        }
    })
}

/// What the reader turned or unfolded: it stays while links come in.
#[derive(Clone, Copy, Debug)]
struct Turned {
    /// Whether the list of what to talk about begins with the strengths.
    strengths_first: RwSignal<bool>,
    /// Whether the table of the groups is unfolded.
    groups: RwSignal<bool>,
    /// Whether the table of the don't-knows is unfolded.
    blind: RwSignal<bool>,
}

/// The same once there is something to see. The picture stays while links come in and the language changes.
#[component]
fn Seen(
    shown: Memo<Shown>,
    source: Source,
    whose: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let device = expect_context::<Device>();
    let texts = expect_context::<Texts>();
    let asked_for = RwSignal::new(None::<Whose>);
    // A group may be merged while it is looked at: then it is the first one again.
    let chosen = Memo::new(move |_| {
        shown.with(|shown| {
            let choices = Whose::choices(shown);
            let asked_for = asked_for.get().filter(|it| choices.contains(it));
            asked_for.or(choices.first().copied())
        })
    });
    let seen = move || {
        let chosen = chosen.get()?;
        shown.with(|shown| chosen.reading(shown))
    };
    let Some(first) = untrack(seen) else {
        return ().seal();
    };
    let reading = Memo::new(move |before: Option<&Reading>| {
        // What is taken away takes this page with it.
        seen().unwrap_or(*before.unwrap_or(&first))
    });
    let cycle = Cycle::new(reading, device.wide);
    let turned = Turned {
        strengths_first: RwSignal::new(false),
        groups: RwSignal::new(device.wide.get_untracked()),
        blind: RwSignal::new(device.wide.get_untracked()),
    };
    live(move || {
        let language = settings.language.get();
        let voice = language.to_all();
        let after = source.clone();
        let in_words = move || {
            let group = chosen.get().and_then(|it| shown.with(|all| it.group(all)));
            let (reading, source) = (reading.get(), after.clone());
            group.map(|group| ui! { <TeamTable voice reading group source/> })
        };
        let rest = source.clone();
        let together = move || {
            let (shown, source) = (shown.get(), rest.clone());
            ui! { <Together voice shown source turned/> }
        };
        ui! {
            <Lead voice reading source=source.clone()/>
            <div>{live(move || choices(language, &shown.get(), chosen, asked_for))}</div>
            <LivingCycle
                cycle
                voice
                source=source.clone()
                whose=whose
                texts=move || texts.here(language)
            />
            <div>{live(in_words)}</div>
            <div>{live(together)}</div>
        }
    })
}

/// The choice of whose picture is shown, if there is one.
fn choices(
    language: Language,
    shown: &Shown,
    chosen: Memo<Option<Whose>>,
    asked_for: RwSignal<Option<Whose>>,
) -> Option<Sealed> {
    let words = &language.words().team.picture;
    let choices = Whose::choices(shown);
    if choices.len() < 2 {
        return None;
    }
    // How the scores of all come about.
    let mean = choices
        .contains(&Whose::All)
        .then(|| ui! { <p class="remark">{words.mean}</p> });
    let people = |choice: Whose| choice.group(shown).map_or(0, |it| it.people() as usize);
    let radios = choices.into_iter().enumerate().map(|(place, choice)| {
        let (name, people) = (choice.name(language), people(choice));
        let is_chosen = follow(move || chosen.get() == Some(choice));
        let choose = Callback::new(move |()| asked_for.set(Some(choice)));
        one_of(language, place, &name, people, is_chosen, choose)
    });
    Some(whose(language, radios.collect(), mean))
}

/// A picture that can be chosen: what it is called, and how many people are in it.
pub(super) fn one_of(
    language: Language,
    place: usize,
    name: &str,
    people: usize,
    chosen: Following<bool>,
    choose: Callback<()>,
) -> Sealed {
    let people = language.words().team.picture.people.of(people);
    ui! {
        <Radio
            group="whose"
            value=place.to_string()
            label=format!("{name} ({people})")
            chosen
            choose
        />
    }
}

/// The choice of whose picture is shown.
pub(super) fn whose(language: Language, radios: Vec<Sealed>, remark: Option<Sealed>) -> Sealed {
    ui! {
        <fieldset class="whose">
            <legend>{language.words().team.picture.whose}</legend>
            <div class="side-by-side">{radios}</div>
            {remark}
        </fieldset>
    }
}

/// What a team can see only together.
#[component]
fn Together(voice: Voice, shown: Shown, source: Source, turned: Turned) -> impl IntoView {
    let words = &voice.words().team.picture;
    let small = (shown.mode() == Mode::Protected).then(|| {
        ui! { <p class="remark">{words.small} " " {words.why_five}</p> }
    });
    ui! {
        <Talk
            voice
            shown=shown.clone()
            source=source.clone()
            strengths_first=turned.strengths_first
        />
        <SideBySide
            voice
            shown=shown.clone()
            source=source.clone()
            open=turned.groups
        />
        <Blind voice shown source open=turned.blind/>
        {small}
    }
}
