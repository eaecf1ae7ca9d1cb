//! What lies beside the picture of a team: what its leader predicted, and what visitors saw and wrote.

use leptos::prelude::*;
use schoolstroom::domain::codec::store::Trouble;
use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::record::Prediction;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Member, Mode, Name, Team, TeamId};
use schoolstroom::ui;
use schoolstroom::ui::frame::Notices;
use schoolstroom::ui::pages::team::{PredictPage, TeamPage, VisitorsPage};
use schoolstroom::ui::state::Records as State;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{point, respondent, whole_response};
use crate::stage::{App, Stage, click, keep, kept, settled};

const ID: TeamId = TeamId(7);
const NOTE: &str = "<b>They</b> greet everybody.";

/// A team with so many people in each of these roles, all of whom answered with the same mark; visitors wrote something.
fn team(mode: Mode, people: &[(Role, u32, &str)]) -> Stage {
    let stage = Stage::new();
    let mut team = Team::new(ID, Name::parse("Ours").unwrap(), mode);
    for (place, (role, people, mark)) in people.iter().enumerate() {
        let asked = if *role == Role::Visitor { 10 } else { 30 };
        let tags = (0..*people).map(|tag| tag + 1000 * place as u32);
        team.members.add(tags.map(|tag| {
            let mut response = whole_response(respondent(*role), tag, None, &mark.repeat(asked));
            if *role == Role::Visitor {
                let note = Note::parse(NOTE).unwrap();
                response.set_note(Element::Relations, note).unwrap();
            }
            Member::new(&response)
        }));
    }
    keep(&Teams { teams: vec![team] });
    stage
}

/// The same number predicted of every element.
fn predicted(value: u8) -> Records {
    let mut scores = Scores::nothing_predicted();
    for element in Element::CYCLE {
        scores.predict(element, point(value).unwrap());
    }
    Records {
        predictions: vec![Prediction { team: ID, scores }],
        ..Records::default()
    }
}

#[wasm_bindgen_test]
async fn each_tap_is_kept_and_nothing_has_to_be_tapped_twice() {
    let stage = team(Mode::Protected, &[(Role::Teacher, 5, "4")]);
    App::new();
    stage.show(|| ui! { <PredictPage id=ID/> });
    assert_eq!(stage.all("fieldset").len(), Element::CYCLE.len());
    click(&stage.one("input[name=leadership][value='5']"));
    settled().await;
    let five = point(5);
    let tapped = || kept::<Records>().predictions[0].scores;
    assert_eq!(tapped().prediction(Element::Leadership), five);
    assert_eq!(tapped().prediction(Element::Relations), None);
    assert!(stage.all("table").is_empty(), "nothing is shown yet");
}

#[wasm_bindgen_test]
async fn nothing_predicted_is_asked_for_and_shows_nothing() {
    let stage = team(Mode::Protected, &[(Role::Teacher, 5, "4")]);
    App::new();
    stage.show(|| ui! { <PredictPage id=ID/> });
    click(&stage.one(".actions button"));
    settled().await;
    assert!(stage.all("table").is_empty());
    assert!(!stage.one("[role=alert]").text_content().unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn a_prediction_lies_beside_staff_and_differs_or_agrees() {
    for (mark, class) in [("4", "same"), ("1", "lower")] {
        let stage = team(Mode::Protected, &[(Role::Teacher, 5, mark)]);
        keep(&predicted(4));
        App::new();
        stage.show(|| ui! { <PredictPage id=ID/> });
        settled().await;
        let rows = stage.all(&format!("table.comparison tr.{class}"));
        assert_eq!(rows.len(), Element::CYCLE.len(), "{mark}");
    }
}

#[wasm_bindgen_test]
async fn a_prediction_beside_fewer_than_five_shows_none_of_them() {
    let stage = team(Mode::Protected, &[(Role::Teacher, 4, "1")]);
    keep(&predicted(4));
    App::new();
    stage.show(|| ui! { <PredictPage id=ID/> });
    settled().await;
    assert!(stage.all("table").is_empty());
    assert!(!stage.all(".notice").is_empty());
}

#[wasm_bindgen_test]
async fn what_was_predicted_can_be_taken_away_and_brought_back() {
    let stage = team(Mode::Protected, &[(Role::Teacher, 5, "4")]);
    keep(&predicted(4));
    App::new();
    stage.show(|| ui! { <PredictPage id=ID/> });
    settled().await;
    click(&stage.one("button.quiet"));
    settled().await;
    assert_eq!(kept::<Records>(), Records::default());
    assert_eq!(stage.all("fieldset.guess").len(), Element::CYCLE.len());
    let records = expect_context::<State>();
    records.undo();
    assert_eq!(kept::<Records>(), predicted(4));
}

#[wasm_bindgen_test]
async fn a_prediction_that_is_not_kept_is_told_and_nothing_if_there_is_none() {
    for trouble in [Trouble::Blocked, Trouble::Full, Trouble::Newer] {
        let stage = team(Mode::Protected, &[(Role::Teacher, 5, "4")]);
        App::new();
        stage.show(|| ui! { <Notices/> });
        let records = expect_context::<State>();
        records.trouble.set(Some(trouble));
        settled().await;
        assert!(stage.all(".notice").is_empty(), "{trouble:?}");
        records.predict(ID, predicted(4).predictions[0].scores);
        records.trouble.set(Some(trouble));
        settled().await;
        assert_eq!(stage.all(".notice").len(), 1, "{trouble:?}");
    }
}

#[wasm_bindgen_test]
async fn visitors_lie_over_the_picture_of_the_school_with_what_they_wrote() {
    let stage = team(
        Mode::Protected,
        &[(Role::Teacher, 5, "4"), (Role::Visitor, 5, "2")],
    );
    App::new();
    stage.show(|| ui! { <VisitorsPage id=ID/> });
    settled().await;
    let lower = stage.all("table.comparison tr.lower");
    assert_eq!(lower.len(), Element::CYCLE.len());
    // Five wrote the same, and it is shown as it was written.
    let notes = stage.all(".written bdi");
    assert!(!notes.is_empty());
    assert!(notes.iter().all(|it| it.text_content().unwrap() == NOTE));
    assert!(stage.all(".written bdi b").is_empty());
}

#[wasm_bindgen_test]
async fn fewer_than_five_visitors_are_shown_in_an_open_team_alone() {
    for (mode, is_shown) in [(Mode::Protected, false), (Mode::Open, true)] {
        let people = [(Role::Teacher, 5, "4"), (Role::Visitor, 4, "2")];
        let stage = team(mode, &people);
        App::new();
        stage.show(|| ui! { <VisitorsPage id=ID/> });
        settled().await;
        assert_eq!(!stage.all("table").is_empty(), is_shown, "{mode:?}");
        assert_eq!(!stage.all(".written bdi").is_empty(), is_shown, "{mode:?}");
        assert_eq!(stage.text().contains("greet"), is_shown, "{mode:?}");
    }
}

#[wasm_bindgen_test]
async fn the_way_to_visitors_is_there_if_there_are_any() {
    for (visitors, ways) in [(0, 0), (1, 1)] {
        let people = [(Role::Teacher, 5, "4"), (Role::Visitor, visitors, "2")];
        let stage = team(Mode::Protected, &people);
        App::new();
        stage.show(|| ui! { <TeamPage id=ID/> });
        settled().await;
        let found = stage.all("a[href='#/team/00000007/visitors']");
        assert_eq!(found.len(), ways, "{visitors}");
    }
}
