//! One device goes round: each person answers on it and hands it on, and sees nothing of the others.
//!
//! It is one page with steps of its own and no entry in the history for any of them, so that no way back leads to somebody's
//! answers. Of those who have answered it knows how many there are.

use leptos::ev::SubmitEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::one::{banner, if_there};
use crate::browser::focus;
use crate::domain::codec::route::Route;
use crate::domain::instrument::{Instrument, StatementId};
use crate::domain::response::{Respondent, Response};
use crate::domain::team::{Mode, Team, TeamId};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::question::Question;
use crate::ui::parts::respondent::{Choice, RespondentFields};
use crate::ui::sealed::{Sealed, live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Notice, Rounds, Settings, Teams};
use crate::wording::Language;

/// Where the round is. It begins between two people, also after the page was left or loaded anew: whoever is there then may be
/// somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Between,
    Who,
    /// The statements about the element with this place in the instrument.
    Leaf(usize),
    Ready,
    Closed,
}

/// What every step needs.
#[derive(Clone, Copy, Debug)]
struct Page {
    id: TeamId,
    step: RwSignal<Step>,
    choice: Choice,
    /// Whether somebody has just handed the device on.
    handed_on: RwSignal<bool>,
    /// Whether the part for whoever leads the round is unfolded.
    lead: RwSignal<bool>,
    people: Memo<usize>,
    rounds: Rounds,
    teams: Teams,
}

impl Page {
    fn go(self, step: Step) {
        self.step.set(step);
        focus::on_heading_to_come();
    }

    fn between(self, handed_on: bool) {
        self.handed_on.set(handed_on);
        self.lead.set(false);
        self.go(Step::Between);
    }

    fn drop_current(self) {
        self.rounds.drop_current(self.id);
        self.between(false);
    }
}

/// The page of a round.
#[component]
pub fn TeamRoundPage(id: TeamId) -> impl IntoView {
    if_there(id, |id| ui! { <Present id/> })
}

#[component]
fn Present(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let rounds = expect_context::<Rounds>();
    let asked = Memo::new(move |_| rounds.asked(id));
    // All of a team work at one school, most of the time.
    let sector = untrack(|| {
        let of_team = |team: &Team| team.members.iter().next().map(|it| it.respondent());
        let before = asked.get().map(|(respondent, _)| respondent);
        before.or_else(|| teams.with(id, of_team).flatten())
    });
    let page = Page {
        id,
        step: RwSignal::new(Step::Between),
        choice: Choice::of(
            sector.map(Respondent::sector),
            asked.get_untracked().map(|(it, _)| it.role()),
        ),
        handed_on: RwSignal::new(false),
        lead: RwSignal::new(false),
        people: Memo::new(move |_| rounds.people(id)),
        rounds,
        teams,
    };
    let name = move || teams.with(id, |team| team.name.as_str().to_owned());
    // It stays what it is once somebody has answered.
    let mode = untrack(|| teams.with(id, Team::mode)).unwrap_or(Mode::Protected);
    // An answer changes nothing that a step is made from, so that choosing rebuilds nothing.
    let content = move || {
        let language = settings.language.get();
        match (page.step.get(), asked.get()) {
            (Step::Who, _) => ui! { <Who language page/> },
            (Step::Leaf(at), Some((respondent, revision))) => {
                let instrument = respondent.instrument(revision);
                leaf(language, page, respondent, instrument, at)
            }
            (Step::Ready, Some(_)) => ready(language, page),
            (Step::Closed, None) if page.people.get() == 0 => {
                let words = &language.words().team.round;
                ui! {
                    <h1 tabindex="-1">{words.closed_title}</h1>
                    <p class="lead">{words.closed}</p>
                    <Action route=Route::Team(id) words=words.to_team/>
                }
            }
            (_, Some(_)) => busy(language, page),
            (_, None) => between(language, page, mode),
        }
    };
    ui! {
        {banner(id)}
        <p class="caption"><bdi>{live(name)}</bdi></p>
        <div class="round">{live(content)}</div>
    }
}

/// Nobody has the device: it is handed to the next person.
fn between(language: Language, page: Page, mode: Mode) -> Sealed {
    let words = &language.words().team.round;
    let people = page.people.get();
    let heading = match people {
        0 => words.title,
        _ => words.next_title,
    };
    let thanks = page.handed_on.get_untracked().then_some(words.thanks);
    let thanks = thanks.map(|words| ui! { <p>{words}</p> });
    let count = (people > 0).then(|| ui! { <p class="lead">{words.people.of(people)}</p> });
    let begin = move |()| {
        // It is somebody else than before.
        page.choice.role.set(None);
        page.go(Step::Who);
    };
    let hidden = (mode == Mode::Protected).then(|| ui! { <li>{words.hidden}</li> });
    ui! {
        <h1 tabindex="-1">{heading}</h1>
        {thanks}
        {count}
        <p>{words.intro}</p>
        <p class="actions">
            <Button label=words.begin press=begin/>
        </p>
        <ul>
            <li>{words.mixed}</li>
            {hidden}
            <li>{words.at_the_end}</li>
        </ul>
        <Disclosure
            summary=words.lead
            open=page.lead
            content=ui! { <Lead language page mode/> }
        />
    }
}

/// What whoever leads the round can do with it.
#[component]
fn Lead(language: Language, page: Page, mode: Mode) -> impl IntoView {
    let Notice(said) = expect_context();
    let words = &language.words().team.round;
    let Page {
        id, rounds, teams, ..
    } = page;
    let people = page.people.get();
    let dialog = NodeRef::<Dialog>::new();
    let close = move |()| {
        if rounds.close(id, mode, &teams) {
            said.set(Some(Said::Team(TeamDeed::RoundClosed)));
            page.go(Step::Closed);
        }
    };
    let throw_away = move |()| {
        // What was closed before is not what is undone.
        teams.keep_no_undo();
        rounds.take_away(id);
        said.set(Some(Said::Team(TeamDeed::RoundThrownAway)));
        page.between(false);
    };
    let end = match people {
        0 => None,
        _ if untrack(|| rounds.is_enough(id, mode)) => Some(ui! {
            <p>{words.close_text.of(people)}</p>
            <p class="actions"><Button label=words.close press=close/></p>
        }),
        _ => Some(ui! { <p>{words.too_few}</p> }),
    };
    let confirm = ConfirmWords {
        question: words.throw_question,
        no: words.throw_no,
        yes: words.throw_yes,
    };
    let away = (people > 0).then(|| {
        ui! { <Button label=words.throw_away class="quiet" press=move |()| ask(dialog)/> }
    });
    ui! {
        {end}
        <p class="actions">
            <a href=Route::Team(id).to_string()>{words.to_team}</a>
            {away}
        </p>
        <Confirm
            id="throw-away"
            dialog
            words=confirm
            what=move || words.throw_text.of(people)
            yes=throw_away
        />
    }
}

/// Somebody began, and the page was left meanwhile.
fn busy(language: Language, page: Page) -> Sealed {
    let words = &language.words().team.round;
    let dialog = NodeRef::new();
    let go_on = move |()| {
        let place = |response: &Response| {
            let mut elements = response.instrument().elements();
            let open = response.first_open()?.element();
            elements.position(|it| it == open)
        };
        let place = untrack(|| page.rounds.current(page.id, place)).flatten();
        page.go(place.map_or(Step::Ready, Step::Leaf));
    };
    ui! {
        <h1 tabindex="-1">{words.busy_title}</h1>
        <p class="lead">{words.busy}</p>
        <p class="actions">
            <Button label=words.go_on press=go_on/>
            <Button label=words.drop class="secondary" press=move |()| ask(dialog)/>
        </p>
        {drop_dialog(language, page, dialog)}
    }
}

/// Asks whether to drop whoever is in the middle.
fn drop_dialog(language: Language, page: Page, dialog: NodeRef<Dialog>) -> Sealed {
    let words = &language.words().team.round;
    let confirm = ConfirmWords {
        question: words.drop_question,
        no: words.drop_no,
        yes: words.drop_yes,
    };
    ui! {
        <Confirm
            id="drop"
            dialog
            words=confirm
            what=move || words.drop_text.to_owned()
            yes=move |()| page.drop_current()
        />
    }
}

/// Sector and role.
#[component]
fn Who(language: Language, page: Page) -> impl IntoView {
    let words = language.words();
    let go_on = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(respondent) = page.choice.take() {
            page.rounds.begin(page.id, respondent);
            page.go(Step::Leaf(0));
        }
    };
    // Whoever has begun does not lose that by a slip.
    let is_begun = untrack(|| page.rounds.asked(page.id)).is_some();
    let stop = is_begun.then(|| stop(language, page));
    let back = (!is_begun).then(|| {
        let press = move |()| page.between(false);
        ui! { <Button label=words.scan.back class="quiet" press/> }
    });
    ui! {
        <h1 tabindex="-1">{words.role.title}</h1>
        <form on:submit=run(go_on)>
            <RespondentFields language choice=page.choice/>
            <p class="actions">
                <button>{words.scan.next}</button>
                {back}
            </p>
        </form>
        {stop}
    }
}

/// The statements about an element.
fn leaf(
    language: Language,
    page: Page,
    respondent: Respondent,
    instrument: Instrument,
    at: usize,
) -> Sealed {
    let words = &language.words().scan;
    let family = respondent.role().family();
    let Some(element) = instrument.elements().nth(at) else {
        return ready(language, page);
    };
    let statements: Vec<StatementId> = instrument.about(element).collect();
    let first = statements.first().and_then(|it| instrument.position(*it));
    let (first, many) = (first.unwrap_or(0), statements.len());
    let asked = instrument.statements().len();
    let progress = match many {
        1 => words.progress.counting([first + 1, asked]),
        _ => words
            .progress_many
            .counting([first + 1, first + many, asked]),
    };
    let (rounds, id) = (page.rounds, page.id);
    let question = |statement: StatementId| {
        ui! {
            <Question
                voice=language.to(family)
                statement
                text=language.statement(respondent, statement)
                scale=instrument.scale()
                heading=false
                answer=move || rounds.current(id, |it| it.answer(statement)).flatten()
                choose=move |answer| rounds.set_answer(id, statement, answer)
            />
        }
    };
    let questions: Vec<_> = statements.into_iter().map(question).collect();
    let next = move |event: SubmitEvent| {
        event.prevent_default();
        page.go(match first + many < asked {
            true => Step::Leaf(at + 1),
            false => Step::Ready,
        });
    };
    let back = move |()| page.go(at.checked_sub(1).map_or(Step::Who, Step::Leaf));
    let points = usize::from(instrument.scale().points());
    ui! {
        <p class="progress">{progress}</p>
        <progress aria-hidden="true" max=asked.to_string() value=first.to_string()/>
        <h1 tabindex="-1" class="topic">{language.caption(element, family)}</h1>
        <form on:submit=run(next)>
            {questions}
            <p class="keys">{words.keys.counting([points])}</p>
            <p class="actions">
                <button>{words.next}</button>
                <Button label=words.back class="quiet" press=back/>
            </p>
        </form>
        {stop(language, page)}
    }
}

/// The way out for whoever cannot stay.
fn stop(language: Language, page: Page) -> Sealed {
    let dialog = NodeRef::new();
    let words = &language.words().team.round;
    ui! {
        <p><Button label=words.stop class="quiet" press=move |()| ask(dialog)/></p>
        {drop_dialog(language, page, dialog)}
    }
}

/// The last look before the answers go among the others.
fn ready(language: Language, page: Page) -> Sealed {
    let words = language.words();
    let round = &words.team.round;
    let counts = |response: &Response| {
        let asked = response.instrument().statements().len();
        let last = response.instrument().elements().count().saturating_sub(1);
        (response.given(), asked - response.given(), last)
    };
    let counts = untrack(|| page.rounds.current(page.id, counts));
    let (given, open, last) = counts.unwrap_or_default();
    let hand_on = move |()| {
        page.rounds.hand_on(page.id, &page.teams);
        page.between(true);
    };
    let way = (given > 0).then(|| ui! { <Button label=round.hand_in press=hand_on/> });
    let told = match given {
        0 => round.nothing,
        _ => round.ready,
    };
    let left_open = (given > 0 && open > 0).then(|| ui! { <p>{round.open.of(open)}</p> });
    ui! {
        <h1 tabindex="-1">{round.ready_title}</h1>
        <p class="lead">{told}</p>
        {left_open}
        <p class="actions">
            {way}
            <Button
                label=words.scan.back
                class="quiet"
                press=move |()| page.go(Step::Leaf(last))
            />
        </p>
        {stop(language, page)}
    }
}
