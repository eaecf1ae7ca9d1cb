//! One element: its score, its statements with the answers, what it is about; and from the long texts what fits this result,
//! how flowing and sticking sound, what to talk about and to do.

mod advice;

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::reading::{Finding, Flow, Reading};
use crate::domain::response::Response;
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::finding::{FlowWord, Remark, answers, remarks};
use crate::ui::parts::long_text::NoTexts;
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

/// The page of an element, with the answers of `response` if there are any.
#[component]
pub fn ElementPage(element: Element, response: Option<Response>, source: Source) -> impl IntoView {
    let settings = expect_context::<Settings>();
    live(move || {
        let language = settings.language.get();
        let (response, source) = (response.clone(), source.clone());
        ui! { <Content language element response source/> }
    })
}

#[component]
fn Content(
    language: Language,
    element: Element,
    response: Option<Response>,
    source: Source,
) -> impl IntoView {
    let words = language.words();
    let texts = expect_context::<Texts>();
    let family = response.as_ref().map(|it| it.respondent().role().family());
    let voice = Voice { language, family };
    let from_link = response.as_ref().filter(|_| source != Source::Own);
    let whose = from_link.map(|response| {
        let said = whose(language, response) + ". " + not_yours(language, response);
        ui! { <p class="caption">{said}</p> }
    });
    let neighbour = |heading: &str, element: Element| {
        let name = format!("{heading} {}", voice.element(element));
        ui! { <a href=source.element(element).to_string()>{name}</a> }
    };
    let feeds = Sentence::default()
        .words(words.element.feeds)
        .elements(element.feeds(), ", ")
        .words(".");
    let reading = match response.clone() {
        Some(response) => ui! { <Outcome language element response/> },
        None => ui! { <p>{words.element.not_yet}</p> },
    };
    let to_result = response.is_some().then(|| {
        ui! { <Action route=source.result() words=words.element.to_result/> }
    });
    let more = move || match texts.of(language) {
        Long::Here(texts) => {
            ui! { <Advice language texts element response=response.clone()/> }
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
            <nav class="neighbours" aria-label=words.cycle.label>
                {neighbour(words.element.previous, element.previous())}
                {neighbour(words.element.next, element.next())}
            </nav>
        </article>
    }
}

/// The state, the score and the answers it was made from.
#[component]
fn Outcome(language: Language, element: Element, response: Response) -> impl IntoView {
    let words = language.words();
    let reading = Reading::person(&response);
    let finding = reading.finding(element);
    let score = finding.score().map(|score| {
        ui! { <span>{words.cycle.of_hundred.with([&language.score(score)])}</span> }
    });
    let remarks = remarks(language, &reading, finding)
        .into_iter()
        .map(|words| ui! { <Remark words/> });
    let asked = (finding.flow() != Flow::NotAsked)
        .then(|| ui! { <Statements language finding=*finding response=response.clone()/> });
    ui! {
        <p class="outcome">
            <FlowWord language flow=finding.flow()/>
            {score}
            {remarks.collect_view()}
        </p>
        {asked}
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
    let from = format!("{}: {}", words.cycle.answers, answers(language, &finding));
    ui! {
        <h2>{words.element.statements}</h2>
        <p>{from}</p>
        <dl class="summary">{rows.collect_view()}</dl>
        {note}
    }
}
