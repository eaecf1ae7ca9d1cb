//! How it was computed: the rules, and the sum of each element with the reader's own numbers.

use leptos::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::reading::{Finding, Flow, Reading};
use crate::domain::response::Response;
use crate::ui;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::long_text::NoTexts;
use crate::ui::sealed::{Seal, Sealed, live};
use crate::ui::state::Texts;
use crate::ui::state::texts::Long;
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts};

/// The rules and the sums, unfolded if one asks for them.
#[component]
pub fn Computed(
    language: Language,
    response: Response,
    reading: Reading,
    open: RwSignal<bool>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let voice = language.to(response.respondent().role().family());
    let most = response.instrument().scale().points() - 1;
    let asked = reading
        .findings()
        .filter(|finding| finding.flow() != Flow::NotAsked);
    let sums = asked.map(|finding| {
        ui! {
            <dt>{voice.element(finding.element())}</dt>
            <dd>{sum(language, finding, &response)}</dd>
        }
    });
    let sums = sums.collect_view();
    let rules = move || match texts.of(language) {
        Long::Here(texts) => rules(texts, most),
        long => ui! { <NoTexts language coming=long == Long::Coming/> },
    };
    let content = ui! {
        <div>{live(rules)}</div>
        <dl class="sums">{sums}</dl>
    };
    let summary = language.words().result.computed;
    ui! { <Disclosure class="computed" summary open content/> }
}

/// The rules in words; one of them has a hole for the highest step of the scale.
fn rules(texts: LongTexts, most: u8) -> Sealed {
    let rules = texts.block("computed").into_iter().filter_map(|line| {
        let Line::Paragraph(rule) = line else {
            return None;
        };
        let rule = match rule.split_once('_') {
            Some((before, after)) => format!("{before}{most}{after}"),
            None => rule.to_owned(),
        };
        Some(ui! { <p>{rule}</p> })
    });
    rules.collect::<Vec<_>>().seal()
}

/// «(3 + 2 + 4) ÷ (3 × 4) × 100 = 75», or why there is none.
fn sum(language: Language, finding: &Finding, response: &Response) -> String {
    // It is a finding of answers.
    let coverage = finding.coverage().unwrap_or_default();
    let Some(score) = finding.score() else {
        let words = &language.words().result;
        return words
            .no_sum
            .counting([coverage.answered, coverage.needed()]);
    };
    let steps = steps(finding.element(), response);
    let most = response.instrument().scale().points() - 1;
    let equals = if score.is_shown_exactly() { "=" } else { "≈" };
    let (answered, score) = (coverage.answered, language.score(score));
    format!("({steps}) ÷ ({answered} × {most}) × 100 {equals} {score}")
}

/// «3 + 2 + 4»: the steps above the lowest point of each answer.
fn steps(element: Element, response: &Response) -> String {
    let points = response
        .instrument()
        .about(element)
        .filter_map(|statement| match response.answer(statement) {
            Some(Answer::Point(point)) => Some((point.value() - 1).to_string()),
            Some(Answer::DontKnow) | None => None,
        });
    points.collect::<Vec<_>>().join(" + ")
}
