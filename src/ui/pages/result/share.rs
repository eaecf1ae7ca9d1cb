//! The link to the own result: what it holds and who can read it, and the ways to hand it on.

use leptos::prelude::*;

use crate::browser::location;
use crate::domain::codec::route::Route;
use crate::domain::codec::told;
use crate::domain::element::Element;
use crate::domain::reading::{ElementScore, Scores};
use crate::domain::response::Response;
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::choice::{Checkbox, Radio};
use crate::ui::parts::hand_on::{HandOn, HandedOn};
use crate::ui::parts::whose::{role, sector};
use crate::ui::sealed::{Sealed, follow, live};
use crate::ui::state::Settings;
use crate::wording::Language;

/// What goes into the link, as the reader chooses.
#[derive(Clone, Copy, Debug)]
struct Chosen {
    /// Only the ten scores, without the role.
    scores: RwSignal<bool>,
    /// The month of the last answer.
    month: RwSignal<bool>,
    /// A visitor's notes.
    notes: RwSignal<bool>,
}

impl Chosen {
    /// What is told of these answers.
    fn told(self, mut response: Response) -> Told {
        if !self.notes.get() {
            response = response.without_notes();
        }
        if !self.month.get() {
            response.set_month(None);
        }
        match self.scores.get() {
            true => Told::Scores(Scores::of(&response)),
            false => Told::Answers(response),
        }
    }
}

/// The section that hands the result on. What was chosen in it stays while answers and language change.
#[component]
pub fn Share(response: Memo<Response>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let chosen = Chosen {
        scores: RwSignal::new(false),
        month: RwSignal::new(true),
        notes: RwSignal::new(false),
    };
    let told = Memo::new(move |_| chosen.told(response.get()));
    let address = Memo::new(move |_| {
        let link = told.with(told::encode);
        location::address(&Route::Shared(link))
    });
    let handed_on = HandedOn::new(address, false);
    live(move || {
        let language = settings.language.get();
        let words = &language.words().share;
        let warning = move || match chosen.scores.get() {
            true => words.warning_scores,
            false => words.warning,
        };
        ui! {
            <section class="share">
                <h2 id="share" tabindex="-1">{words.title}</h2>
                <fieldset>
                    <legend>{words.what}</legend>
                    {kind(chosen, false, words.all)}
                    {kind(chosen, true, words.scores)}
                </fieldset>
                {live(move || parts(language, &response.get(), chosen))}
                <p>{words.holds}</p>
                <ul>{live(move || told.with(|told| holds(language, told)))}</ul>
                <p>{live(warning)}</p>
                <HandOn language what=handed_on letter=&words.letter/>
                <p class="actions"><a href=Route::Invite.to_string()>{words.invite}</a></p>
            </section>
        }
    })
}

/// One of the two kinds of link.
fn kind(chosen: Chosen, scores: bool, label: &'static str) -> Sealed {
    ui! {
        <Radio
            group="told"
            value=if scores { "scores" } else { "answers" }
            label
            chosen=follow(move || chosen.scores.get() == scores)
            choose=move |()| chosen.scores.set(scores)
        />
    }
}

/// What the link holds, as items of a list.
fn holds(language: Language, told: &Told) -> Vec<Sealed> {
    let words = &language.words().share;
    let month = told.month();
    let month = month.map(|month| words.holds_month.with([&language.month(month)]));
    let items = match told {
        Told::Answers(response) => {
            let asked = response.instrument().statements().len();
            let role = [role(language, response), sector(language, response)];
            [
                Some(words.holds_role.with(role)),
                month,
                Some(words.holds_answers.counting([asked])),
                response.has_notes().then(|| words.holds_notes.to_owned()),
                Some(words.holds_tag.to_owned()),
            ]
        }
        Told::Scores(scores) => {
            let has = |found: &dyn Fn(ElementScore) -> bool| {
                let mut elements = Element::CYCLE.into_iter();
                elements.any(|element| found(scores.element(element)))
            };
            // At the ends of the scale all answers are the same.
            let most = Scores::most_steps(scores.scale());
            let end = has(&|it| it == ElementScore::Steps(0) || it == ElementScore::Steps(most));
            let not_asked = has(&|it| it == ElementScore::NotAsked);
            [
                Some(words.holds_scores.to_owned()),
                month,
                end.then(|| words.holds_ends.to_owned()),
                not_asked.then(|| words.holds_not_asked.to_owned()),
                Some(words.holds_same_tag.to_owned()),
            ]
        }
    };
    let items = items.into_iter().flatten();
    items.map(|words| ui! { <li>{words}</li> }).collect()
}

/// The parts that can be left out. Scores have no notes.
fn parts(language: Language, response: &Response, chosen: Chosen) -> Sealed {
    let words = &language.words().share;
    let month = response.month().map(|_| {
        ui! {
            <Checkbox
                name="month"
                label=words.with_month
                checked=follow(move || chosen.month.get())
                change=move |on| chosen.month.set(on)
            />
        }
    });
    let has_notes = response.has_notes() && !chosen.scores.get();
    let notes = has_notes.then(|| {
        ui! {
            <Checkbox
                name="notes"
                label=words.with_notes
                checked=follow(move || chosen.notes.get())
                change=move |on| chosen.notes.set(on)
            />
        }
    });
    ui! {
        {month}
        {notes}
    }
}
