//! The pages that are read: their words and figures stand in the long texts, and the ways to the other pages below them.

use crate::domain::element::Element;
use crate::domain::codec::route::Route;
use crate::domain::topic::Topic;
use crate::ui::app::{App, Long};
use crate::ui::components::long_text::{missing, written};
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::{Source, erase, heading};
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts};

/// The page of a topic.
pub fn page(app: App, language: Language, topic: Topic) -> Vec<El> {
    let content = move || match app.long() {
        Long::Here(texts) => {
            let lines = texts.block(topic.id());
            // The ten stand where the page about the model speaks of them: before its second heading.
            let mut headings =
                (0..lines.len()).filter(|at| matches!(lines.get(*at), Some(Line::Heading(_))));
            let part = match topic {
                Topic::Model => headings.nth(1).unwrap_or(lines.len()),
                _ => lines.len(),
            };
            let (before, after) = lines.split_at_checked(part).unwrap_or((&lines, &[]));
            let mut page = written(app, language, before);
            match topic {
                Topic::Model => page.push(elements(language, texts)),
                Topic::Privacy => page.push(erase::erase(app, texts)),
                _ => {}
            }
            page.extend(written(app, language, after));
            // The pages that every tool has stand in the footer.
            let others = Topic::ALL
                .into_iter()
                .filter(|other| *other != topic && other.is_of_the_model());
            let ways = others.filter_map(|other| {
                let way = link(&Route::Topic(other).path(), texts.title(other.id())?);
                Some(el("li").child(way))
            });
            page.push(
                el("nav.topics")
                    .attr("aria-label", language.words().frame.more)
                    .child(text("p.caption", language.words().frame.more))
                    .child(el("ul").children(ways)),
            );
            page
        }
        other => vec![heading("Schoolstroom"), missing(language, &other)],
    };
    vec![el("article.topic").live(content)]
}

/// The ten elements as links.
fn elements(language: Language, texts: LongTexts) -> El {
    let item = |element: Element| {
        let path = Source::Own.element(element).path();
        el("li")
            .child(link(&path, language.element(element)))
            .text(texts.about(element))
    };
    el("ol.elements").children(Element::CYCLE.map(item))
}
