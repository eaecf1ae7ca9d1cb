//! A leader predicts how staff see the school, and then sees what they say.
//!
//! Each tap is kept, so that nothing is lost. A prediction is nobody's answer: it goes into no picture, link or count.

use leptos::prelude::*;

use super::one::{banner, if_there};
use super::view;
use crate::browser::focus;
use crate::domain::answer::{Answer, Point};
use crate::domain::codec::route::{Route, Source};
use crate::domain::element::Element;
use crate::domain::instrument::Scale;
use crate::domain::reading::difference::Comparison;
use crate::domain::reading::{Reading, Scores};
use crate::domain::team::{Group, Groups, Shown, Team, TeamId};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Radio;
use crate::ui::parts::comparison::{Compared, ComparisonView};
use crate::ui::parts::running_text::RunningText;
use crate::ui::sealed::{Sealed, follow, live};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Device, Notice, Records, Settings, Teams};
use crate::wording::Language;

/// The page of a prediction.
#[component]
pub fn PredictPage(id: TeamId) -> impl IntoView {
    if_there(id, |id| ui! { <Present id/> })
}

/// The ten questions until all are answered, or until the reader wants to see; then the comparison.
#[component]
fn Present(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let records = expect_context::<Records>();
    let is_whole = |it: Scores| Element::CYCLE.iter().all(|at| it.prediction(*at).is_some());
    let looks = RwSignal::new(untrack(|| records.prediction(id)).is_some_and(is_whole));
    // It may be taken away, in another tab as well.
    let looks_now = Memo::new(move |_| looks.get() && records.prediction(id).is_some());
    let name = move || {
        let name = teams.with(id, |team| team.name.as_str().to_owned());
        name.unwrap_or_default()
    };
    let content = move || {
        let language = settings.language.get();
        match looks_now.get() {
            true => ui! { <Look language id looks/> },
            false => ui! { <Form language id looks/> },
        }
    };
    let back = move || {
        ui! { <Action route=Route::Team(id) words=settings.words().team.picture.to_team/> }
    };
    ui! {
        {banner(id)}
        <p class="caption"><bdi>{live(name)}</bdi></p>
        <h1 tabindex="-1">{live(move || settings.words().beside.predict.title)}</h1>
        <div>{live(content)}</div>
        <div>{live(back)}</div>
    }
}

/// Ten questions.
#[component]
fn Form(language: Language, id: TeamId, looks: RwSignal<bool>) -> impl IntoView {
    let records = expect_context::<Records>();
    let words = &language.words().beside.predict;
    let missing = RwSignal::new(false);
    let rows = Element::CYCLE.map(|element| row(language, id, element, records));
    let done = move |()| {
        if untrack(|| records.prediction(id)).is_some() {
            looks.set(true);
            focus::on("h1");
        } else {
            missing.set(true);
            focus::on(".guess input");
        }
    };
    let error = move || if missing.get() { words.nothing_yet } else { "" };
    ui! {
        <p>{words.intro}</p>
        <p class="error" role="alert">{live(error)}</p>
        {rows.collect_view()}
        <p class="actions"><Button label=words.done press=done/></p>
    }
}

/// One element with its points.
fn row(language: Language, id: TeamId, element: Element, records: Records) -> Sealed {
    let words = &language.words().beside.predict;
    let points = Point::all(Scale::Five).map(Answer::Point);
    let radios = points.chain([Answer::DontKnow]).map(|answer| {
        let value = match answer {
            Answer::Point(point) => point.value(),
            Answer::DontKnow => 0,
        };
        let is_chosen = move || {
            let scores = records.prediction(id);
            scores.and_then(|it| it.prediction(element)) == Some(answer)
        };
        let choose = move |()| {
            let scores = untrack(|| records.prediction(id));
            let mut scores = scores.unwrap_or_else(Scores::nothing_predicted);
            scores.predict(element, answer);
            records.predict(id, scores);
        };
        ui! {
            <Radio
                group=element.id()
                value=value.to_string()
                label=words.label(answer)
                chosen=follow(is_chosen)
                choose
            />
        }
    });
    ui! {
        <fieldset class="guess">
            <legend>
                <span class="number">{element.number()}</span>
                <b>{language.element(element)}</b>
                <span class="remark">{language.in_short(element)}</span>
            </legend>
            {radios.collect_view()}
        </fieldset>
    }
}

/// The prediction beside what staff say.
#[component]
fn Look(language: Language, id: TeamId, looks: RwSignal<bool>) -> impl IntoView {
    let records = expect_context::<Records>();
    let teams = expect_context::<Teams>();
    let Notice(said) = expect_context();
    let words = &language.words().beside.predict;
    let whose = RwSignal::new(0_usize);
    let staff = Memo::new(move |_| {
        let shown = teams.with(id, Team::shown);
        shown.map(|it| it.only(Groups::from_iter([Group::Teaching, Group::Support])))
    });
    let choices = move || {
        let staff = staff.get();
        let choices = staff.as_ref().map(together_and_apart).unwrap_or_default();
        choose(language, &choices, whose)
    };
    let compared = move || {
        let choices = staff.get().as_ref().map(together_and_apart);
        let choices = choices.unwrap_or_default();
        let one = choices.get(whose.get()).or(choices.first());
        let scores = records.prediction(id);
        match one.zip(scores) {
            Some((one, scores)) => compare(language, id, &scores, one),
            None => ui! { <p class="notice">{words.too_few}</p> },
        }
    };
    let change = move |()| {
        looks.set(false);
        focus::on("h1");
    };
    let take_away = move |()| {
        records.forget_prediction(id);
        looks.set(false);
        said.set(Some(Said::Team(TeamDeed::PredictionTakenAway)));
        focus::on("h1");
    };
    ui! {
        <div>{live(choices)}</div>
        <div>{live(compared)}</div>
        <p class="actions">
            <Button label=words.change class="secondary" press=change/>
            <Button label=words.take_away class="quiet" press=take_away/>
        </p>
    }
}

/// All staff who are shown, and then each of their groups if there are several.
fn together_and_apart(staff: &Shown) -> Vec<Shown> {
    let groups = staff.groups();
    let each = groups.iter().map(|it| staff.only(it.groups()));
    match groups.len() {
        0 | 1 => each.collect(),
        _ => [staff.clone()].into_iter().chain(each).collect(),
    }
}

fn groups(shown: &Shown) -> Groups {
    shown
        .groups()
        .iter()
        .flat_map(|it| it.groups().iter())
        .collect()
}

/// The choice of whose picture lies beside the prediction, if there is one.
fn choose(language: Language, choices: &[Shown], whose: RwSignal<usize>) -> Option<Sealed> {
    let words = &language.words().team;
    if choices.len() < 2 {
        return None;
    }
    let radios = choices.iter().enumerate().map(|(place, choice)| {
        let (name, people) = (words.groups.names(groups(choice)), choice.people() as usize);
        let is_chosen = follow(move || whose.get() == place);
        let choose = Callback::new(move |()| whose.set(place));
        view::one_of(language, place, &name, people, is_chosen, choose)
    });
    Some(view::whose(language, radios.collect(), None))
}

fn compare(language: Language, id: TeamId, scores: &Scores, staff: &Shown) -> Sealed {
    let words = language.words();
    let beside = &words.beside.predict;
    // There is a group: it was chosen among those that are shown.
    let Some(reading) = Reading::team(staff) else {
        return ui! { <p class="notice">{beside.too_few}</p> };
    };
    let comparison = Comparison::of(Reading::scores(scores), reading);
    let groups = groups(staff);
    let with_leaders = groups
        .contains(Group::Leaders)
        .then(|| ui! { <p class="notice">{beside.with_leaders}</p> });
    let names = Compared {
        first: beside.mine.to_owned(),
        second: words.team.groups.names(groups),
        second_is: beside.they_see_it.to_owned(),
    };
    let sentence = beside.found.sentence(&words.reading, &comparison);
    let (voice, source) = (language.to_all(), Source::Team(id));
    let wide = expect_context::<Device>().wide;
    ui! {
        {with_leaders}
        <RunningText voice sentence source=source.clone() class="lead"/>
        <p>{beside.ask}</p>
        <ComparisonView voice comparison names source wide/>
    }
}
