//! Where do we stand: the two loops, the difference between them, and the don't-knows.

use leptos::prelude::*;

use crate::domain::element::Side;
use crate::domain::reading::{Flow, Reading, SMALLEST_DIFFERENCE};
use crate::ui;
use crate::ui::parts::finding::{FlowWord, Remark};
use crate::ui::sealed::Sealed;
use crate::wording::Language;

/// The section about the whole.
#[component]
pub fn Stand(language: Language, reading: Reading) -> impl IntoView {
    let words = &language.words().result;
    let balance = reading.balance().map(|points| {
        let phrase = if points > 0.0 {
            words.soft_higher
        } else {
            words.hard_higher
        };
        let told = match points.abs() {
            difference if difference < SMALLEST_DIFFERENCE => words.balance_equal.to_owned(),
            difference => phrase.counting([difference.round() as usize]),
        };
        ui! { <p>{told}</p> }
    });
    let dont_knows = reading.coverage().map(|coverage| {
        let told = match coverage.dont_know {
            0 => words.no_dont_knows.to_owned(),
            dont_know => words.dont_knows.counting([dont_know, coverage.asked]),
        };
        ui! { <p>{told}</p> }
    });
    ui! {
        <section>
            <h2>{words.stand}</h2>
            <dl class="sides">
                {side(language, &reading, Side::Soft, words.soft)}
                {side(language, &reading, Side::Hard, words.hard)}
            </dl>
            {balance}
            {dont_knows}
        </section>
    }
}

/// One loop: its state, its score, and from how many elements.
fn side(language: Language, reading: &Reading, side: Side, name: &'static str) -> Sealed {
    let words = &language.words().result;
    let cycle = &language.words().cycle;
    let reading = reading.side(side);
    let score = match (reading.score, reading.flow) {
        (Some(score), flow) => {
            let edge = reading
                .on_the_edge
                .then(|| ui! { <Remark words=cycle.on_the_edge/> });
            let from = words
                .from_elements
                .counting([reading.scored, reading.asked]);
            ui! {
                <dd>
                    <FlowWord language flow/>
                    " "
                    {cycle.of_hundred.with([&language.score(score)])}
                    {edge}
                    <Remark words=from/>
                </dd>
            }
        }
        (None, Flow::Fog) => ui! { <dd><FlowWord language flow=Flow::Fog/></dd> },
        (None, _) => ui! { <dd>{words.no_loop_score}</dd> },
    };
    ui! {
        <dt>{name}</dt>
        {score}
    }
}
