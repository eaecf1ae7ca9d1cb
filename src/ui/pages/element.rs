//! One element: its score, its statements with the answers, what it is about; and from the long texts what fits this result,
//! how flowing and sticking sound, what to talk about and to do.

mod advice;

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::reading::{Finding, Flow};
use crate::domain::response::Response;
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::finding::{FlowWord, Remark, answers, remarks};
use crate::ui::parts::long_text::NoTexts;
use crate::ui::parts::neighbours::Neighbours;
use crate::ui::parts::note::Written;
use crate::ui::parts::running_text::RunningText;
use crate::ui::parts::summary::SummaryRow;
use crate::ui::parts::whose::{not_yours, whose};
use crate::ui::sealed::live;
use crate::ui::state::texts::Long;
use crate::ui::state::{Settings, Texts};
use crate::wording::Language;
use crate::wording::sentence::Sentence;
use crate::wording::voice::Voice;
use advice::Advice;

/// The page of an element, with what is told of it if there is anything.
#[component]
pub fn ElementPage(element: Element, told: Option<Told>, source: Source) -> impl IntoView {
    let settings = expect_context::<Settings>();
    live(move || {
        let language = settings.language.get();
        let (told, source) = (told.clone(), source.clone());
        ui! { <Content language element told source/> }
    })
}

#[component]
fn Content(
    language: Language,
    element: Element,
    told: Option<Told>,
    source: Source,
) -> impl IntoView {
    let words = language.words();
    let texts = expect_context::<Texts>();
    let family = told.as_ref().and_then(Told::family);
    let voice = Voice { language, family };
    let from_link = told.as_ref().filter(|_| source != Source::Own);
    let whose = from_link.map(|told| {
        let (not_yours, whose) = (not_yours(language, told), whose(language, told));
        ui! { <p class="caption">{format!("{whose}. {not_yours}")}</p> }
    });
    let feeds = Sentence::default()
        .words(words.element.feeds)
        .elements(element.feeds(), ", ")
        .words(".");
    let reading = match told.clone() {
        Some(told) => ui! { <Outcome language element told/> },
        None => ui! { <p>{words.element.not_yet}</p> },
    };
    let to_result = told.is_some().then(|| {
        ui! { <Action route=source.result() words=words.element.to_result/> }
    });
    let more = move || match texts.of(language) {
        Long::Here(texts) => {
            ui! { <Advice language texts element told=told.clone()/> }
        }
        long => ui! { <NoTexts language coming=long == Long::Coming/> },
    };
    ui! {
        <article class="element">
            {whose}
            <p class="caption">{words.element.place.counting([element.number()])}</p>
            <h1 tabindex="-1">{voice.element(element)}</h1>
            {reading}
            <RunningText voice sentence=feeds source=source.clone()/>
            <div>{live(more)}</div>
            {to_result}
            <Neighbours voice element source/>
        </article>
    }
}

/// The state, the score and, if they are told, the answers it was made from.
#[component]
fn Outcome(language: Language, element: Element, told: Told) -> impl IntoView {
    let words = language.words();
    let reading = told.reading();
    let finding = reading.finding(element);
    let score = finding.score().map(|score| {
        ui! { <span>{words.cycle.of_hundred.with([&language.score(score)])}</span> }
    });
    let remarks = remarks(language, &reading, finding)
        .into_iter()
        .map(|words| ui! { <Remark words/> });
    let answers = told.answers().filter(|_| finding.flow() != Flow::NotAsked);
    let statements = answers.cloned().map(|response| {
        ui! { <Statements language finding=*finding response/> }
    });
    ui! {
        <p class="outcome">
            <FlowWord language flow=finding.flow()/>
            {score}
            {remarks.collect_view()}
        </p>
        {statements}
    }
}

#[component]
fn Statements(language: Language, finding: Finding, response: Response) -> impl IntoView {
    let words = language.words();
    let (respondent, instrument) = (response.respondent(), response.instrument());
    let voice = language.to(respondent.role().family());
    let rows = instrument.about(finding.element()).map(|statement| {
        let answer = response.answer(statement);
        let scale = instrument.scale();
        ui! { <SummaryRow voice respondent statement answer scale changeable=false/> }
    });
    let note = response.note(finding.element()).cloned().map(|note| {
        ui! {
            <h3>{words.scan.note}</h3>
            <Written note/>
        }
    });
    let from = answers(language, &finding).unwrap_or_default();
    let from = format!("{}: {from}", words.cycle.answers);
    ui! {
        <h2>{words.element.statements}</h2>
        <p>{from}</p>
        <dl class="summary">{rows.collect_view()}</dl>
        {note}
    }
}
