//! What there is to say of an element: advice that fits this result, how flowing and sticking sound, questions, what helps,
//! and where that comes from. It speaks to who reads it.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::reading::{Reading, low_statements};
use crate::domain::response::Response;
use crate::ui;
use crate::ui::parts::long_text::LongText;
use crate::ui::sealed::{Seal, Sealed};
use crate::ui::state::Device;
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts, Readers, Section};

/// All sections that have something to say. Without a result they speak to whoever works in the school.
#[component]
pub fn Advice(
    language: Language,
    texts: LongTexts,
    element: Element,
    response: Option<Response>,
) -> impl IntoView {
    let family = response.as_ref().map(|it| it.respondent().role().family());
    let readers = family.map_or(Readers::Staff, Readers::of);
    let sections = Section::ALL.into_iter().filter_map(|section| {
        let content = match (section, &response) {
            (Section::Now, Some(response)) => {
                let flow = Reading::person(response).finding(element).flow();
                text(language, texts.advice_on_flow(element, flow, readers))
            }
            (Section::Fitting, Some(response)) => fitting(language, texts, element, response),
            _ => text(language, texts.section(element, section, readers)),
        };
        let content = content?;
        Some(ui! {
            <section>
                <h2>{texts.heading(section, readers)}</h2>
                {content}
            </section>
        })
    });
    sections.collect_view()
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
