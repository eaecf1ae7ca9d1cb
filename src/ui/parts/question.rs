//! One statement with its answers: native radios, a key for each while the group has the focus.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::answer::{Answer, Point};
use crate::domain::instrument::{Scale, StatementId};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Radio;
use crate::ui::sealed::{follow, live, run};
use crate::wording::voice::Voice;

/// A statement as a group of radios; as the heading of the page if it stands alone. Choosing calls back and never navigates.
#[component]
pub fn Question(
    voice: Voice,
    statement: StatementId,
    /// The statement in the words of this respondent.
    text: &'static str,
    scale: Scale,
    heading: bool,
    answer: impl Fn() -> Option<Answer> + Copy + Send + Sync + 'static,
    choose: impl Fn(Option<Answer>) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let words = voice.words();
    let name = statement.to_string();
    let id = format!("q-{}-{}", statement.element().id(), statement.number());
    let row = |this: Answer| {
        let key = match this {
            Answer::Point(point) => point.value(),
            Answer::DontKnow => 0,
        };
        ui! {
            <Radio
                group=name.clone()
                value=key.to_string()
                label=voice.answer(this, scale)
                chosen=follow(move || answer() == Some(this))
                choose=move |()| choose(Some(this))
            />
        }
    };
    let group = format!("#{id}");
    let first = format!("{group} input");
    let press = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let answer = match key.as_bytes() {
            [b'0'] => Some(Answer::DontKnow),
            [digit @ b'1'..=b'9'] => Point::new(digit - b'0', scale).map(Answer::Point),
            _ => None,
        };
        if answer.is_some() {
            event.prevent_default();
            choose(answer);
            // The focus goes along with the choice, or the arrow keys would start from somewhere else.
            focus::on(&format!("{group} input[value=\"{key}\"]"));
        }
    };
    let take_back = move || {
        let first = first.clone();
        let press = move |()| {
            choose(None);
            // The button goes away with the answer: the focus stays in the group.
            focus::on(&first);
        };
        answer().map(|_| {
            let label = ui! {
                {words.scan.clear}
                <span class="hidden-words">": " {text}</span>
            };
            ui! { <Button label class="quiet" press/> }
        })
    };
    let legend = if heading {
        ui! { <h1 tabindex="-1">{text}</h1> }
    } else {
        ui! { <h2>{text}</h2> }
    };
    ui! {
        <fieldset class="question" id=id on:keydown=run(press)>
            <legend>{legend}</legend>
            {Point::all(scale).map(|point| row(Answer::Point(point))).collect_view()}
            <p class="or">{words.scan.or}</p>
            {row(Answer::DontKnow)}
            <div class="clear">{live(take_back)}</div>
        </fieldset>
    }
}
