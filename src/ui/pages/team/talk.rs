//! What a team might talk about: where people disagree, where groups see it differently, what goes well. With each of the first
//! two comes a question from the long texts.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::Flow;
use crate::domain::reading::talking_point::{TalkingPoint, talking_points};
use crate::domain::team::Shown;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::finding::{FlowIcon, Remark};
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::Texts;
use crate::wording::long::{Line, LongTexts, Readers, Section};
use crate::wording::voice::Voice;

/// The list. It begins with the differences, and can be turned.
#[component]
pub fn Talk(
    voice: Voice,
    shown: Shown,
    source: Source,
    strengths_first: RwSignal<bool>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let words = &voice.words().team.picture;
    let points = talking_points(&shown);
    if points.is_empty() {
        return ui! {
            <section>
                <h2>{words.talk}</h2>
                <p>{words.talk_none}</p>
            </section>
        };
    }
    let list = move || {
        let texts = texts.here(voice.language);
        let is_strength = |it: &&TalkingPoint| matches!(it, TalkingPoint::Strength { .. });
        let (mut first, mut then): (Vec<_>, Vec<_>) = points
            .iter()
            .partition(|it| is_strength(it) == strengths_first.get());
        first.append(&mut then);
        let items = first.into_iter().map(|it| point(voice, it, &source, texts));
        ui! { <ol class="talk">{items.collect_view()}</ol> }
    };
    let turn = move || match strengths_first.get() {
        true => words.differences_first,
        false => words.strengths_first,
    };
    ui! {
        <section>
            <h2>{words.talk}</h2>
            <Button
                label=live(turn)
                class="secondary"
                press=move |()| strengths_first.update(|it| *it = !*it)
            />
            {live(list)}
        </section>
    }
}

fn point(voice: Voice, point: &TalkingPoint, source: &Source, texts: Option<LongTexts>) -> Sealed {
    let words = &voice.words().team;
    let element = point.element();
    let (flow, says, asks) = match *point {
        TalkingPoint::Divided { .. } => (
            Some(Flow::Whirlpool),
            words.picture.talk_divided.to_owned(),
            true,
        ),
        TalkingPoint::Gap {
            higher,
            lower,
            points,
            ..
        } => {
            let (higher, lower) = (words.groups.names(higher), words.groups.names(lower));
            let points = (points.round() as u32).to_string();
            let says = words.picture.talk_gap.with([&higher, &points, &lower]);
            (None, says, true)
        }
        TalkingPoint::Strength { .. } => (
            Some(Flow::Flows),
            words.picture.talk_strength.to_owned(),
            false,
        ),
    };
    let question = texts
        .filter(|_| asks)
        .and_then(|texts| question(texts, point));
    ui! {
        <li>
            <a href=source.element(element).to_string()>{voice.element(element)}</a>
            <p>{flow.map(|flow| ui! { <FlowIcon flow/> })} " " {says}</p>
            {question.map(|words| ui! { <Remark words/> })}
        </li>
    }
}

/// The first question there is about the element.
fn question(texts: LongTexts, point: &TalkingPoint) -> Option<&'static str> {
    let lines = texts.section(point.element(), Section::Talk, Readers::Leaders);
    lines.first().map(Line::words)
}
