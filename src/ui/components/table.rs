//! The ten elements as a table: the same as the picture, and the first way for assistive technology.

use crate::domain::reading::{Finding, Reading, Flow};
use crate::domain::text::{joined, number};
use crate::ui::components::state_icon::state_word;
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::Source;
use crate::wording::Language;

/// The table of a profile.
pub fn profile_table(language: Language, profile: &Reading, source: &Source) -> El {
    let words = &language.words().cycle;
    let column = |name: &str| text("th", name).attr("scope", "col");
    let rows = profile.findings().iter().map(|finding| {
        let element = finding.element();
        let score = finding.score();
        let score = score.map_or_else(|| "–".to_owned(), |score| language.score(score));
        let name = el("th")
            .attr("scope", "row")
            .child(text("span.number", &number(element.number() as u64)))
            .text(" ")
            .child(link(
                &source.element(element).path(),
                language.element(element),
            ));
        let state = el("td")
            .child(state_word(language, finding.flow()))
            .children(
                remarks(language, finding, profile.first_blockage() == Some(element))
                    .into_iter()
                    .map(remark),
            );
        el("tr")
            .child(name)
            .child(state)
            .child(text("td.amount", &score))
            .child(text("td.amount", &answers(language, finding)))
    });
    let head = el("tr")
        .child(column(words.element))
        .child(column(words.state))
        .child(column(words.score).class("amount"))
        .child(column(words.answers).class("amount"));
    el("table.profile")
        .child(text("caption", words.table))
        .child(el("thead").child(head))
        .child(el("tbody").children(rows))
}

/// A remark beside a state.
pub fn remark(words: &str) -> El {
    text("span.remark", words)
}

/// What else there is to say of an element: the first blockage, if it is that, or perhaps a consequence; on the edge.
pub fn remarks(language: Language, finding: &Finding, first: bool) -> Vec<&'static str> {
    let words = &language.words().cycle;
    let sticks = finding.flow() == Flow::Sticks;
    [
        (first, words.first_blockage),
        (sticks && !first, words.perhaps_consequence),
        (finding.on_the_edge(), words.on_the_edge),
    ]
    .into_iter()
    .filter_map(|(holds, remark)| holds.then_some(remark))
    .collect()
}

/// From how many answers, and how many were «don't know».
pub fn answers(language: Language, finding: &Finding) -> String {
    let words = &language.words().cycle;
    let coverage = finding.coverage();
    if coverage.asked == 0 {
        return "–".to_owned();
    }
    let from = words
        .from_answers
        .counting([coverage.answered, coverage.asked]);
    match coverage.dont_know {
        0 => from,
        dont_know => joined(&[&from, ", ", &words.dont_know.counting([dont_know])]),
    }
}
