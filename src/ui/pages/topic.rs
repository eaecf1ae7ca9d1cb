//! The pages that are read: their words and figures stand in the long texts, and the ways to the other pages below them.

mod erase;

use leptos::prelude::*;

use crate::domain::codec::route::Route;
use crate::domain::element::Element;
use crate::domain::topic::Topic;
use crate::ui;
use crate::ui::parts::long_text::{LongText, NoTexts};
use crate::ui::sealed::{Seal, Sealed, live};
use crate::ui::state::texts::Long;
use crate::ui::state::{Device, Settings, Texts};
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts};
use erase::Erase;

/// The page of a topic.
#[component]
pub fn TopicPage(topic: Topic) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let texts = expect_context::<Texts>();
    let was_erased = RwSignal::new(false);
    let content = move || {
        let language = settings.language.get();
        match texts.of(language) {
            Long::Here(texts) => ui! { <Read language topic texts was_erased/> },
            long => ui! {
                <h1 tabindex="-1">{"Schoolstroom"}</h1>
                <NoTexts language coming=long == Long::Coming/>
            },
        }
    };
    ui! { <article class="topic">{live(content)}</article> }
}

#[component]
fn Read(
    language: Language,
    topic: Topic,
    texts: LongTexts,
    was_erased: RwSignal<bool>,
) -> impl IntoView {
    let wide = expect_context::<Device>().wide;
    let lines = texts.block(topic.id());
    // What the page itself puts between its texts.
    let is_place = |line: &Line| matches!(line, Line::Place(_));
    let parts = lines.chunk_by(|one, other| is_place(one) == is_place(other));
    let parts = parts.map(|lines| match lines {
        [Line::Place("elements")] => ui! { <Elements language texts/> },
        [Line::Place("erase")] => ui! {
            <p class="actions">
                <a href=Route::Backup.to_string()>{language.words().backup.way}</a>
            </p>
            <Erase texts was_erased/>
        },
        lines => ui! { <LongText language lines=lines.to_vec() wide/> },
    });
    let parts: Vec<Sealed> = parts.collect();
    // The pages that every tool has stand in the footer.
    let others = Topic::ALL
        .into_iter()
        .filter(|other| *other != topic && other.is_of_the_model());
    let ways = others.filter_map(|other| {
        let title = texts.title(other.id())?;
        Some(ui! { <li><a href=Route::Topic(other).to_string()>{title}</a></li> })
    });
    let more = language.words().frame.more;
    ui! {
        {parts.seal()}
        <nav class="topics" aria-label=more>
            <p class="caption">{more}</p>
            <ul>{ways.collect_view()}</ul>
        </nav>
    }
}

/// The ten elements as links.
#[component]
fn Elements(language: Language, texts: LongTexts) -> impl IntoView {
    let items = Element::CYCLE.map(|element| {
        ui! {
            <li>
                <a href=Route::Element(element).to_string()>{language.element(element)}</a>
                {texts.about(element)}
            </li>
        }
    });
    ui! { <ol class="elements">{items.collect_view()}</ol> }
}
