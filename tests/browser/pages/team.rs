//! The pages of teams: who is in one, what stays while somebody types, and what is said of groups.

use schoolstroom::domain::codec::store::teams::Teams as Document;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Member, Mode, Name, Team, TeamId};
use schoolstroom::ui;
use schoolstroom::ui::pages::team::{TeamElementPage, TeamPage, TeamsPage};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, whole_response};
use crate::stage::{App, Stage, click, keep, kept, settled, text, write};

const ID: TeamId = TeamId(7);
const MARKS: &str = "123451234512345123451234512345";

/// A team with so many people in each of these roles.
fn team(people: &[(Role, u32)]) -> (App, Stage) {
    let stage = Stage::new();
    let mut team = Team::new(ID, Name::parse("Ours").unwrap(), Mode::Protected);
    for (place, (role, people)) in people.iter().enumerate() {
        let tags = (0..*people).map(|tag| tag + 1000 * place as u32);
        team.members
            .add(tags.map(|tag| Member::new(&whole_response(respondent(*role), tag, None, MARKS))));
    }
    keep(&Document { teams: vec![team] });
    (App::new(), stage)
}

fn people() -> usize {
    kept::<Document>().teams[0].members.len()
}

/// The list of who is in it, and the ways through it.
async fn unfold_people(stage: &Stage) {
    for summary in stage.all("details > summary") {
        click(&summary);
    }
    settled().await;
    assert!(!stage.all(".people li").is_empty());
}

#[wasm_bindgen_test]
async fn so_many_are_shown_at_a_time_and_the_last_page_is_never_empty() {
    let (_, stage) = team(&[(Role::Teacher, 26)]);
    stage.show(|| ui! { <TeamPage id=ID/> });
    unfold_people(&stage).await;
    assert_eq!(stage.all(".people li").len(), 25);
    let words = &Language::Nl.words().team.manage;
    let press = |label: &str| {
        let buttons = stage.all("details button");
        click(buttons.iter().find(|it| text(it) == label).unwrap());
    };
    press(words.next);
    settled().await;
    assert_eq!(stage.all(".people li").len(), 1);
    // The one on the last page is taken out: then the page before is the last.
    click(&stage.one(".people li button"));
    settled().await;
    assert_eq!(people(), 25);
    assert_eq!(stage.all(".people li").len(), 25);
}

#[wasm_bindgen_test]
async fn what_is_typed_stays_in_another_language() {
    let (app, stage) = team(&[(Role::Teacher, 5)]);
    stage.show(|| ui! { <TeamPage id=ID/> });
    let field = stage.input("#new-name");
    write(&field, "Upper");
    app.settings.set_language(Language::En);
    settled().await;
    assert_eq!(stage.input("#new-name"), field, "the same field");
    assert_eq!(field.value(), "Upper");
    let label = text(&stage.one("label[for=new-name]"));
    assert_eq!(label, Language::En.words().team.manage.rename);
}

#[wasm_bindgen_test]
async fn a_name_that_is_none_is_told_at_its_field() {
    let (_, stage) = team(&[]);
    stage.show(|| ui! { <TeamsPage/> });
    assert_eq!(text(&stage.one("#team-name-error")), "");
    click(&stage.one("form button:not([type])"));
    settled().await;
    assert_ne!(text(&stage.one("#team-name-error")), "");
    assert_eq!(kept::<Document>().teams.len(), 1);
}

#[wasm_bindgen_test]
async fn how_the_scores_of_all_come_about_is_said_if_there_are_several_groups() {
    let mean = Language::Nl.words().team.picture.mean;
    for (people, is_said) in [
        (&[(Role::Teacher, 5), (Role::Support, 5)][..], true),
        (&[(Role::Teacher, 5)][..], false),
    ] {
        let (_, stage) = team(people);
        stage.show(|| ui! { <TeamPage id=ID/> });
        settled().await;
        assert_eq!(stage.text().contains(mean), is_said, "{people:?}");
    }
}

#[wasm_bindgen_test]
async fn links_are_added_behind_a_fold_once_there_are_some() {
    for (people, is_open) in [(&[][..], true), (&[(Role::Teacher, 1)][..], false)] {
        let (_, stage) = team(people);
        stage.show(|| ui! { <TeamPage id=ID/> });
        settled().await;
        assert_eq!(stage.one(".add-links").has_attribute("open"), is_open);
    }
}

#[wasm_bindgen_test]
fn an_element_of_a_team_that_is_not_here_says_so() {
    let (_, stage) = team(&[(Role::Teacher, 5)]);
    stage.show(|| ui! { <TeamElementPage id=TeamId(8) element=Element::Relations/> });
    let words = &Language::Nl.words().team;
    assert!(stage.text().contains(words.list.gone));
    assert!(!stage.text().contains(words.picture.too_few));
}
