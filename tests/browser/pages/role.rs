//! The page for sector and role: every role the sector has can be chosen, and no other.

use schoolstroom::domain::codec::store::Pace;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::response::{Respondent, Response};
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::ui;
use schoolstroom::ui::pages::role::RolePage;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response_to};
use crate::stage::{
    App, Stage, attribute, click, focused, hash, kept_response, numbers, settled, text,
};

fn shown() -> (App, Stage) {
    let stage = Stage::new();
    let app = App::new();
    stage.show(|| ui! { <RolePage/> });
    (app, stage)
}

/// The page of somebody who has answered in another role before.
fn shown_with(response: Response) -> (App, Stage) {
    let stage = Stage::new();
    let app = App::with(response);
    stage.show(|| ui! { <RolePage/> });
    (app, stage)
}

fn choose(stage: &Stage, group: &str, value: &str) {
    click(&stage.one(&format!("input[name={group}][value={value}]")));
}

fn offered(stage: &Stage) -> Vec<String> {
    let radios = stage.all("input[type=radio][name=role]");
    radios.iter().map(|it| attribute(it, "value")).collect()
}

fn of(sector: Sector) -> Vec<&'static str> {
    let there = Role::ALL.into_iter().filter(|it| it.is_offered_in(sector));
    there.map(Role::id).collect()
}

#[wasm_bindgen_test]
async fn every_role_of_the_sector_can_be_chosen_and_begins_its_scan() {
    for sector in Sector::ALL {
        for role in Role::ALL.into_iter().filter(|it| it.is_offered_in(sector)) {
            let (app, stage) = shown();
            choose(&stage, "sector", sector.id());
            settled().await;
            assert_eq!(offered(&stage), of(sector));
            choose(&stage, "role", role.id());
            click(&stage.one("form button:not([type=button])"));
            let respondent = Respondent::new(sector, role).unwrap();
            assert_eq!(app.answers.respondent(), Some(respondent));
            let first = respondent.instrument(Revision::NEWEST).statements()[0];
            assert_eq!(hash(), format!("#/scan/{first}"));
        }
    }
}

#[wasm_bindgen_test]
async fn another_sector_has_another_pupil() {
    let (_, stage) = shown();
    let pupils = [Role::PupilPrimary, Role::PupilSecondary].map(Role::id);
    for sector in [Sector::Primary, Sector::Secondary, Sector::Primary] {
        choose(&stage, "sector", sector.id());
        settled().await;
        let pupils: Vec<_> = pupils
            .into_iter()
            .filter(|it| offered(&stage).iter().any(|role| role == it))
            .collect();
        let own = match sector {
            Sector::Primary => Role::PupilPrimary,
            Sector::Secondary => Role::PupilSecondary,
        };
        assert_eq!(pupils, [own.id()]);
    }
}

/// The pupil of the one sector is no pupil of the other: the choice is to be made again.
#[wasm_bindgen_test]
async fn a_role_that_the_sector_does_not_have_is_not_chosen() {
    let (app, stage) = shown();
    choose(&stage, "sector", "vo");
    settled().await;
    choose(&stage, "role", "pupil_vo");
    choose(&stage, "sector", "po");
    settled().await;
    assert!(stage.all("input[name=role]:checked").is_empty());
    click(&stage.one("form button:not([type=button])"));
    settled().await;
    assert_eq!(app.answers.respondent(), None);
    assert_ne!(stage.one("[role=alert]").text_content().unwrap(), "");
    assert_eq!(hash(), "#/");
}

#[wasm_bindgen_test]
async fn a_role_that_both_sectors_have_stays_chosen() {
    let (_, stage) = shown();
    for sector in ["vo", "po"] {
        choose(&stage, "sector", sector);
        settled().await;
        if sector == "vo" {
            choose(&stage, "role", "parent");
        }
        assert!(stage.input("input[value=parent]").checked());
    }
}

#[wasm_bindgen_test]
async fn roles_stand_in_groups_with_a_heading_each() {
    for language in Language::ALL {
        let (app, stage) = shown();
        choose(&stage, "sector", "vo");
        app.settings.set_language(language);
        settled().await;
        let words = &language.words().role;
        let headings: Vec<_> = stage.all("fieldset .group").iter().map(text).collect();
        assert_eq!(headings, [words.leaders, words.staff, words.around]);
        // Four lead, four work in the school, and the others are around it.
        let parts = stage.all("fieldset:last-of-type > :is(.group, label)");
        let sizes: Vec<_> = parts
            .split(|it| it.class_list().contains("group"))
            .map(<[_]>::len)
            .collect();
        assert_eq!(sizes, [0, 4, 4, 3]);
    }
}

/// What is not chosen is said, and the focus goes there.
#[wasm_bindgen_test]
async fn the_focus_goes_to_what_is_still_to_be_chosen() {
    let (app, stage) = shown();
    let go_on = || click(&stage.one("form button:not([type=button])"));
    for (group, chosen) in [("sector", "po"), ("role", "board")] {
        assert_eq!(
            stage
                .one("[role=alert]")
                .text_content()
                .is_some_and(|it| !it.is_empty()),
            group == "role"
        );
        go_on();
        settled().await;
        assert_eq!(attribute(&focused(), "name"), group);
        assert_ne!(text(&stage.one("[role=alert]")), "");
        assert_eq!(app.answers.respondent(), None);
        choose(&stage, group, chosen);
        settled().await;
    }
    // Nothing is missing any more.
    assert_eq!(text(&stage.one("[role=alert]")), "");
    go_on();
    assert!(app.answers.respondent().is_some());
}

#[wasm_bindgen_test]
fn who_has_chosen_before_finds_that_chosen() {
    let before = Respondent::new(Sector::Primary, Role::Hr).unwrap();
    let begun = response_to(Revision::NEWEST, before, 7, None, &".".repeat(30));
    let (_, stage) = shown_with(begun);
    assert!(stage.input("input[value=po]").checked());
    assert!(stage.input("input[value=hr]").checked());
}

/// Before a change of role is made, it is said which answers fall away; none does until it is confirmed.
#[wasm_bindgen_test]
async fn what_another_role_loses_is_named_beforehand() {
    let teacher = response_to(
        Revision::NEWEST,
        respondent(Role::Teacher),
        7,
        None,
        &"3".repeat(30),
    );
    let (app, stage) = shown_with(teacher.clone());
    let named = || stage.all("[aria-live] li").len();
    assert!(stage.all(".notice").is_empty());
    for (role, lost) in [
        (Role::Mentor, 0),
        (
            Role::Parent,
            teacher.falls_away(respondent(Role::Parent)).len(),
        ),
        (Role::Visitor, 30),
    ] {
        choose(&stage, "role", role.id());
        settled().await;
        assert_eq!(named(), lost, "{role:?}");
        let told = numbers(&text(&stage.one(".notice > p")));
        assert_eq!(told, [if lost == 0 { 30 } else { lost }]);
        assert_eq!(app.response(), teacher);
    }
    choose(&stage, "role", Role::Teacher.id());
    settled().await;
    assert!(stage.all(".notice").is_empty());
    choose(&stage, "role", Role::Parent.id());
    click(&stage.one("form button:not([type=button])"));
    assert_eq!(
        kept_response(),
        teacher.for_respondent(respondent(Role::Parent))
    );
}

#[wasm_bindgen_test]
async fn how_many_statements_stand_on_a_page_is_kept_at_once() {
    let (app, stage) = shown();
    let pace = || app.settings.pace();
    for expected in [Pace::Element, Pace::One] {
        click(&stage.one("input[name=pace]"));
        settled().await;
        assert_eq!(pace(), expected);
        assert_eq!(
            stage.input("input[name=pace]").checked(),
            expected == Pace::Element
        );
    }
}
