//! What there is to say of an element: advice that fits this result, how flowing and sticking sound, questions, what helps,
//! and where that comes from. It speaks to who reads it.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::reading::low_statements;
use crate::domain::response::Response;
use crate::domain::role::Family;
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::long_text::LongText;
use crate::ui::sealed::{Seal, Sealed};
use crate::ui::state::Device;
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts, Readers, Section};

/// All sections that have something to say. If no role is told they speak to whoever works in the school.
#[component]
pub fn Advice(
    language: Language,
    texts: LongTexts,
    element: Element,
    told: Option<Told>,
) -> impl IntoView {
    let family = told.as_ref().and_then(Told::family);
    let readers = family.map_or(Readers::Staff, Readers::of);
    match (family, told.as_ref().and_then(Told::answers)) {
        (Some(family), Some(response)) if readers == Readers::Around => {
            around(language, texts, element, family, response).seal()
        }
        _ => inside(language, texts, element, readers, told.as_ref()).seal(),
    }
}

/// For leaders and staff.
fn inside(
    language: Language,
    texts: LongTexts,
    element: Element,
    readers: Readers,
    told: Option<&Told>,
) -> Vec<Sealed> {
    let response = told.and_then(Told::answers);
    let flow = told.map(|told| told.reading().finding(element).flow());
    let sections = Section::ALL.into_iter().filter_map(|part| {
        let content = match (part, flow, response) {
            (Section::Now, Some(flow), _) => {
                text(language, texts.advice_on_flow(element, flow, readers))
            }
            (Section::Fitting, _, Some(response)) => fitting(language, texts, element, response),
            _ => text(language, texts.section(element, part, readers)),
        };
        section(texts.heading(part, readers), content)
    });
    sections.collect()
}

/// For parents, pupils and visitors: first what one of them might say, then what the school can do, then one thing for
/// themselves. Nobody is told to do what only another can do.
fn around(
    language: Language,
    texts: LongTexts,
    element: Element,
    family: Family,
    response: &Response,
) -> Vec<Sealed> {
    let plain = |part: Section, lines: Vec<Line>| {
        let heading = texts.heading(part, Readers::Staff);
        section(heading, text(language, lines))
    };
    let of_element = |part: Section| plain(part, texts.section(element, part, Readers::Around));
    let sections = [
        plain(
            Section::Flows,
            texts.example(element, Section::Flows, family),
        ),
        plain(
            Section::Sticks,
            texts.example(element, Section::Sticks, family),
        ),
        section(
            texts.heading(Section::Now, Readers::Around),
            fitting(language, texts, element, response),
        ),
        plain(Section::Now, texts.around(family)),
        plain(Section::Talk, texts.around_talk(family)),
        of_element(Section::About),
        of_element(Section::Do),
        of_element(Section::Sources),
    ];
    sections.into_iter().flatten().collect()
}

/// A part of the page under its heading; nothing if it has nothing to say.
fn section(heading: &'static str, content: Option<Sealed>) -> Option<Sealed> {
    let content = content?;
    Some(ui! {
        <section>
            <h2>{heading}</h2>
            {content}
        </section>
    })
}

/// Advice for each statement that was answered low.
fn fitting(
    language: Language,
    texts: LongTexts,
    element: Element,
    response: &Response,
) -> Option<Sealed> {
    let respondent = response.respondent();
    let readers = Readers::of(respondent.role().family());
    let parts = low_statements(response, element).filter_map(|statement| {
        let advice = text(language, texts.advice_on_statement(statement, readers))?;
        Some(ui! {
            <p class="about-statement">{language.statement(respondent, statement)}</p>
            {advice}
        })
    });
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| parts.seal())
}

fn text(language: Language, lines: Vec<Line>) -> Option<Sealed> {
    let wide = expect_context::<Device>().wide;
    (!lines.is_empty()).then(|| ui! { <LongText language lines wide/> })
}
