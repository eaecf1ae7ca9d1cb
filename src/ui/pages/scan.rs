//! The scan: one statement a page, or the statements of an element on one.

mod leaf;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::browser::location;
use crate::domain::codec::route::Route;
use crate::domain::codec::store::Pace;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::response::Respondent;
use crate::domain::role::Family;
use crate::ui;
use crate::ui::parts::action::{NoPage, NoScan};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::long_text::{LongText, NoTexts};
use crate::ui::parts::note::NoteField;
use crate::ui::parts::question::Question;
use crate::ui::sealed::{Sealed, live, run};
use crate::ui::state::texts::Long;
use crate::ui::state::{Answers, Device, Settings, Texts};
use crate::wording::Language;
use crate::wording::long::Section;
use crate::wording::voice::Voice;
use leaf::Leaf;

/// Where the reader is: «Statement 7 of 30 · relations».
pub fn title(language: Language, statement: StatementId) -> String {
    let answers = expect_context::<Answers>();
    let pace = expect_context::<Settings>().pace();
    let instrument = answers.instrument();
    match instrument.and_then(|it| Leaf::of(it, statement, pace)) {
        Some(leaf) => {
            let family = answers.respondent().map(|it| it.role().family());
            let voice = Voice { language, family };
            let name = voice.element(statement.element());
            format!("{} · {name}", leaf.progress(language))
        }
        None => language.words().scan.no_role.to_owned(),
    }
}

/// A page of the scan. `changing` is for an answer that is changed from the check page: it leads back there.
#[component]
pub fn ScanPage(statement: StatementId, changing: bool) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    if !changing && untrack(|| answers.respondent()).is_some() {
        answers.set_position(statement);
    }
    let note = answers.note_untracked(statement.element());
    let note = RwSignal::new(note.map_or(String::new(), |note| note.as_str().to_owned()));
    let explained = RwSignal::new(false);
    // An answer changes nothing that the page is made from, so that choosing rebuilds nothing.
    let content = move || {
        let language = settings.language.get();
        let (Some(respondent), Some(instrument)) = (answers.respondent(), answers.instrument())
        else {
            return ui! { <NoScan language/> };
        };
        let pace = if changing { Pace::One } else { settings.pace() };
        match Leaf::of(instrument, statement, pace) {
            Some(leaf) => {
                ui! { <LeafPage language respondent leaf changing note explained/> }
            }
            None => ui! { <NoPage language/> },
        }
    };
    ui! { <div class="scan">{live(content)}</div> }
}

#[component]
fn LeafPage(
    language: Language,
    respondent: Respondent,
    leaf: Leaf,
    changing: bool,
    /// What stands in a visitor's field.
    note: RwSignal<String>,
    /// Whether the examples are unfolded.
    explained: RwSignal<bool>,
) -> impl IntoView {
    let words = &language.words().scan;
    let element = leaf.element;
    let name = language.caption(element, respondent.role().family());
    let is_single = leaf.statements.len() == 1;
    let (back, next) = if changing {
        (Route::Check, Route::Check)
    } else {
        (
            leaf.before.map_or(Route::Role, Route::Scan),
            leaf.after.map_or(Route::Check, Route::Scan),
        )
    };
    let button = match next {
        Route::Check => words.to_check,
        _ => words.next,
    };
    let minutes = words.minutes.of(leaf.minutes());
    let progress = format!("{} · {minutes}", leaf.progress(language));
    let heading = if is_single {
        ui! { <p class="caption">{name}</p> }
    } else {
        ui! { <h1 tabindex="-1" class="topic">{name}</h1> }
    };
    let points = leaf.scale.points();
    let questions = leaf
        .statements
        .iter()
        .map(|statement| question(language, respondent, *statement, &leaf, is_single));
    let questions: Vec<_> = questions.collect();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        location::go(&next);
    };
    ui! {
        <p class="progress">{progress}</p>
        <progress aria-hidden="true" max=leaf.asked.to_string() value=leaf.first.to_string()/>
        {heading}
        <form on:submit=run(submit)>
            {questions}
            {note_field(language, respondent, element, note)}
            <p class="keys">{words.keys.counting([usize::from(points)])}</p>
            <p class="actions">
                <button>{button}</button>
                <a href=back.to_string()>{words.back}</a>
            </p>
        </form>
        <Disclosure
            summary=words.what
            open=explained
            content=live(move || examples(language, respondent, element))
        />
    }
}

fn question(
    language: Language,
    respondent: Respondent,
    statement: StatementId,
    leaf: &Leaf,
    heading: bool,
) -> Sealed {
    let answers = expect_context::<Answers>();
    ui! {
        <Question
            voice=language.to(respondent.role().family())
            statement
            text=language.statement(respondent, statement)
            scale=leaf.scale
            heading
            answer=move || answers.answer(statement)
            choose=move |answer| answers.set_answer(statement, answer)
        />
    }
}

/// A visitor tells what they saw; the others are not asked.
fn note_field(
    language: Language,
    respondent: Respondent,
    element: Element,
    text: RwSignal<String>,
) -> Option<Sealed> {
    let answers = expect_context::<Answers>();
    let is_visitor = respondent.role().family() == Family::Visitor;
    is_visitor.then(|| {
        let write = move |note| answers.set_note(element, note);
        ui! { <NoteField language element text write/> }
    })
}

/// What the element is about, and how flowing and sticking sound.
fn examples(language: Language, respondent: Respondent, element: Element) -> Sealed {
    let texts = match expect_context::<Texts>().of(language) {
        Long::Here(texts) => texts,
        Long::Coming => return ui! { <NoTexts language coming=true/> },
        Long::Missing => return ui! { <NoTexts language coming=false/> },
    };
    let words = &language.words().scan;
    let wide = expect_context::<Device>().wide;
    let family = respondent.role().family();
    let example = |heading: &'static str, section: Section| {
        let lines = texts.example(element, section, family);
        ui! {
            <p>{heading}</p>
            <LongText language lines wide/>
        }
    };
    ui! {
        <p>{texts.about(element)}</p>
        {example(words.flows, Section::Flows)}
        {example(words.sticks, Section::Sticks)}
    }
}
