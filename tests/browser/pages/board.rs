//! Schools side by side: what is in the table, what is left out, and what is said of those that are not shown.

use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::codec::store::records::Records as RecordsDocument;
use schoolstroom::domain::codec::store::teams::Teams as TeamsDocument;
use schoolstroom::domain::codec::team_link;
use schoolstroom::domain::day::Day;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::record::{Record, Recorded};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Member, Mode, Name, Team, TeamId, TeamPicture};
use schoolstroom::ui;
use schoolstroom::ui::pages::team::{BoardPage, TeamLinkPage};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, whole_response};
use crate::stage::{App, Stage, attribute, click, dispatch, keep, kept, settled, text};

const FLOWS: &str = "555555555555555555555555555555";
const STICKS: &str = "111111111111111111111111111111";

/// A team of so many teachers with the same answers.
fn team(id: u32, name: &str, mode: Mode, people: u32, marks: &str) -> Team {
    let mut team = Team::new(TeamId(id), Name::parse(name).unwrap(), mode);
    let teacher = respondent(Role::Teacher);
    let people = (0..people).map(|tag| whole_response(teacher, tag, None, marks));
    team.members.add(people.map(|it| Member::new(&it)));
    team
}

fn picture(team: &Team) -> TeamPicture {
    TeamPicture {
        name: team.name.clone(),
        day: Day::new(2026, 11, 24).unwrap(),
        shown: team.shown(),
    }
}

/// The board of these teams and of the pictures of those.
fn board(teams: Vec<Team>, linked: &[Team]) -> (App, Stage) {
    let stage = Stage::new();
    keep(&TeamsDocument { teams });
    let records = linked.iter().map(|team| Record {
        name: team.name.clone(),
        day: picture(team).day,
        what: Recorded::Team(picture(team)),
    });
    keep(&RecordsDocument {
        records: records.collect(),
        ..RecordsDocument::default()
    });
    let app = App::new();
    stage.show(|| ui! { <BoardPage/> });
    (app, stage)
}

fn schools(stage: &Stage) -> Vec<String> {
    stage.all(".board th a bdi").iter().map(text).collect()
}

#[wasm_bindgen_test]
async fn each_cell_leads_to_the_element_of_its_school() {
    let own = team(7, "Bron", Mode::Protected, 5, FLOWS);
    let linked = team(8, "Akker", Mode::Protected, 6, STICKS);
    let link = Source::TeamLink(team_link::encode(&picture(&linked)).unwrap());
    let (_, stage) = board(vec![own], &[linked]);
    settled().await;
    assert_eq!(schools(&stage), ["Akker", "Bron"]);
    assert_eq!(stage.all(".board td a").len(), 2 * Element::CYCLE.len());
    for source in [link, Source::Team(TeamId(7))] {
        for element in Element::CYCLE {
            let to = source.element(element);
            stage.one(&format!(".board td a[href='{to}']"));
        }
    }
    // Bron flows and Akker sticks everywhere: there is an invitation for each element.
    assert_eq!(stage.all(".talk li").len(), Element::CYCLE.len());
}

#[wasm_bindgen_test]
async fn nothing_is_told_of_a_school_with_too_few_but_its_name() {
    let four = team(7, "Klein", Mode::Open, 4, FLOWS);
    let (_, stage) = board(vec![four], &[]);
    settled().await;
    let words = &Language::Nl.words().board;
    assert!(stage.all(".board").is_empty());
    assert!(stage.all("[name=school]").is_empty());
    assert!(text(&stage.one(".people li")).contains(words.too_few));
    assert!(
        !stage.html().contains("00000007/"),
        "no way to its elements"
    );
}

#[wasm_bindgen_test]
async fn an_open_school_says_so() {
    for (mode, says) in [(Mode::Open, true), (Mode::Protected, false)] {
        let (_, stage) = board(vec![team(7, "Bron", mode, 5, FLOWS)], &[]);
        settled().await;
        let open = Language::Nl.words().board.open;
        assert_eq!(
            stage.one(".board").text_content().unwrap().contains(open),
            says
        );
    }
}

#[wasm_bindgen_test]
async fn a_school_is_left_out_and_taken_in_again() {
    let teams = vec![
        team(1, "Akker", Mode::Protected, 5, FLOWS),
        team(2, "Bron", Mode::Protected, 5, STICKS),
    ];
    let (_, stage) = board(teams, &[]);
    settled().await;
    let boxes = stage.all("[name=school]");
    click(&boxes[0]);
    settled().await;
    assert_eq!(schools(&stage), ["Bron"]);
    assert_eq!(stage.all("[name=school]"), boxes, "the focus stays");
    click(&boxes[0]);
    settled().await;
    assert_eq!(schools(&stage), ["Akker", "Bron"]);
    assert_eq!(kept::<TeamsDocument>().teams.len(), 2);
}

#[wasm_bindgen_test]
async fn the_order_stays_in_another_language() {
    let teams = vec![
        team(1, "Akker", Mode::Protected, 5, STICKS),
        team(2, "Bron", Mode::Protected, 5, FLOWS),
    ];
    let (app, stage) = board(teams, &[]);
    settled().await;
    let order = stage.one("#order");
    js_sys::Reflect::set(&order, &"value".into(), &Element::Behaviour.id().into()).unwrap();
    dispatch(&order, "Event", "change", &[]);
    settled().await;
    assert_eq!(schools(&stage), ["Bron", "Akker"]);
    app.settings.set_language(Language::En);
    settled().await;
    assert_eq!(schools(&stage), ["Bron", "Akker"]);
    assert_eq!(stage.input("#order").value(), Element::Behaviour.id());
}

#[wasm_bindgen_test]
async fn a_team_link_is_taken_away_and_brought_back() {
    let (_, stage) = board(Vec::new(), &[team(8, "Akker", Mode::Protected, 6, FLOWS)]);
    settled().await;
    click(&stage.one(".people button"));
    settled().await;
    assert!(schools(&stage).is_empty());
    assert!(kept::<RecordsDocument>().records.is_empty());
    let records: schoolstroom::ui::state::Records = leptos::prelude::expect_context();
    assert!(records.can_undo());
    records.undo();
    settled().await;
    assert_eq!(schools(&stage), ["Akker"]);
}

#[wasm_bindgen_test]
async fn a_link_that_does_not_go_with_a_picture_is_told_at_its_field() {
    let stage = Stage::new();
    App::new();
    let picture = picture(&team(8, "Akker", Mode::Protected, 6, FLOWS));
    let link = team_link::encode(&picture).unwrap();
    let address = link.clone();
    stage.show(move || ui! { <TeamLinkPage picture link/> });
    settled().await;
    let words = &Language::Nl.words().board.merge;
    let field = stage.one("#other-link");
    for (pasted, says) in [("", words.no_link), (&address, words.same_picture)] {
        js_sys::Reflect::set(&field, &"value".into(), &pasted.into()).unwrap();
        click(&stage.one("form:has(#other-link) button"));
        settled().await;
        assert_eq!(text(&stage.one("#other-error")), says);
        assert_eq!(attribute(&field, "aria-invalid"), "true");
    }
}
