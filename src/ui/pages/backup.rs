//! A backup of all that this browser keeps, and restoring one: it asks before anything is overwritten, and can be undone.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::{files, focus};
use crate::domain::codec::store::backup::{Backup, Choice, Part, Standing};
use crate::domain::codec::store::{self, Error};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Radio;
use crate::ui::parts::file::FileField;
use crate::ui::sealed::{Sealed, follow, live, run};
use crate::ui::state::Settings;
use crate::ui::state::everything::Everything;
use crate::wording::backup::BackupWords;

/// Where restoring is.
#[derive(Clone, Debug)]
enum Step {
    /// No file was chosen, or it was no backup.
    Begin(Option<Error>),
    /// Something else is here: it is for the reader to choose.
    Ask(Backup),
    /// It was restored; what was here before brings it back.
    Done(Backup),
    /// It is as it was before.
    Undone,
}

/// What is done with each part that differs.
type Choices = [(Part, RwSignal<Choice>); 4];

/// The page.
#[component]
pub fn BackupPage() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let everything = Everything::here();
    let saved = RwSignal::new(None);
    let step = RwSignal::new(Step::Begin(None));
    let choices = Part::ALL.map(|part| (part, RwSignal::new(Choice::Keep)));
    let restore = move |file: &Backup| {
        let before = everything.now();
        let choice = |part| {
            let mut all = choices.iter();
            let chosen = all.find(|(it, _)| *it == part);
            chosen.map_or(Choice::Keep, |(_, choice)| choice.get_untracked())
        };
        everything.put(&before.restored(file, choice));
        step.set(Step::Done(before));
        // What had the focus goes away, or all of the page if it comes back in another language.
        focus::on_heading_to_come();
    };
    let open = move |text: Option<String>| {
        for (_, choice) in choices {
            choice.set(Choice::Keep);
        }
        match text
            .ok_or(Error::Unreadable)
            .and_then(|it| Backup::decode(&it))
        {
            Ok(file) if differing(&everything.now(), &file).is_empty() => restore(&file),
            Ok(file) => step.set(Step::Ask(file)),
            Err(error) => step.set(Step::Begin(Some(error))),
        }
    };
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        if let Step::Ask(file) = step.get_untracked() {
            restore(&file);
        }
    };
    let undo = move |()| {
        if let Step::Done(before) = step.get_untracked() {
            everything.put(&before);
            step.set(Step::Undone);
            focus::on_heading_to_come();
        }
    };
    let save = move |()| {
        let text = everything.now().encode().ok();
        let file = text.and_then(|text| files::file(&text, files::JSON));
        let done = file.is_some_and(|file| files::save(&file, "schoolstroom-backup.json"));
        saved.set(Some(done));
    };
    live(move || {
        let language = settings.language.get();
        let words = &language.words().backup;
        let team = &language.words().team.hand_on;
        let told = move || match saved.get() {
            Some(true) => team.saved,
            Some(false) => team.not_saved,
            None => "",
        };
        let error = move || match step.get() {
            Step::Begin(Some(store::Error::Newer)) => words.newer,
            Step::Begin(Some(store::Error::Unreadable)) => words.not_a_backup,
            _ => "",
        };
        let ask = move || match step.get() {
            Step::Ask(file) => {
                let parts = differing(&everything.now(), &file);
                let parts: Vec<_> = parts
                    .into_iter()
                    .map(|part| to_choose(words, part, choices))
                    .collect();
                Some(ui! {
                    <form on:submit=run(go_on)>
                        <p>{words.differs}</p>
                        {parts}
                        <p class="actions"><button>{words.restore}</button></p>
                    </form>
                })
            }
            _ => None,
        };
        let done = move || match step.get() {
            Step::Done(before) => what_changed(words, &before, &everything.now()),
            Step::Undone => language.words().team.manage.undone.to_owned(),
            _ => String::new(),
        };
        let way_back = move || match step.get() {
            Step::Done(before) if before != everything.now() => Some(ui! {
                <Button label=language.words().frame.undo class="secondary" press=undo/>
            }),
            _ => None,
        };
        ui! {
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.intro}</p>
            <p>{words.holds}</p>
            <p>{words.no_round}</p>
            <p class="actions"><Button label=words.save press=save/></p>
            <p role="status">{live(told)}</p>
            <h2>{words.restore_title}</h2>
            <p>{words.restore_text}</p>
            <FileField
                id="backup-file"
                label=live(move || words.file)
                accept=files::JSON
                open
            />
            <p class="error" role="alert">{live(error)}</p>
            <div>{live(ask)}</div>
            <div class="said">
                <p role="status">{live(done)}</p>
                <div>{live(way_back)}</div>
            </div>
        }
    })
}

/// The parts of which something else is here.
fn differing(here: &Backup, file: &Backup) -> Vec<Part> {
    let differs = |part: &Part| here.standing(file, *part) == Standing::Differs;
    Part::ALL.into_iter().filter(differs).collect()
}

/// What can be done with a part.
fn to_choose(words: &'static BackupWords, part: Part, choices: Choices) -> Option<Sealed> {
    let (_, chosen) = choices.into_iter().find(|(it, _)| *it == part)?;
    let ways: &[Choice] = match part {
        Part::Teams | Part::Records => &[Choice::Keep, Choice::Both, Choice::Take],
        Part::Answers | Part::Settings => &[Choice::Keep, Choice::Take],
    };
    let name = words.part(part);
    let way = |this: Choice| {
        ui! {
            <Radio
                group=name
                value=(this as u8).to_string()
                label=words.to_choose(this)
                chosen=follow(move || chosen.get() == this)
                choose=move |()| chosen.set(this)
            />
        }
    };
    let ways: Vec<_> = ways.iter().copied().map(way).collect();
    Some(ui! {
        <fieldset>
            <legend class="topic">{name}</legend>
            {ways}
        </fieldset>
    })
}

/// Which parts are others than before.
fn what_changed(words: &BackupWords, before: &Backup, now: &Backup) -> String {
    let is_new = |part: &Part| {
        let standing = before.standing(now, *part);
        matches!(standing, Standing::New | Standing::Differs)
    };
    let changed = Part::ALL.into_iter().filter(is_new);
    let changed: Vec<_> = changed.map(|part| words.part(part)).collect();
    match changed.is_empty() {
        true => words.unchanged.to_owned(),
        false => words.restored.with([&changed.join(", ")]),
    }
}
