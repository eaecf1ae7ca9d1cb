//! The page for sector and role: every role the sector has can be chosen, and no other.

use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::response::Respondent;
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::ui::app::App;
use schoolstroom::ui::pages::role::page;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, app, attribute, click, hash, settled, text};

fn shown(language: Language) -> (App, Stage) {
    let (stage, app) = (Stage::new(), app(Document::default()));
    stage.fill(move |slot| drop(slot.children(page(app, language))));
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
    let there = Role::ALL.into_iter().filter(|it| it.exists_in(sector));
    there.map(Role::id).collect()
}

#[wasm_bindgen_test]
async fn every_role_of_the_sector_can_be_chosen_and_begins_its_scan() {
    for sector in Sector::ALL {
        for role in Role::ALL.into_iter().filter(|it| it.exists_in(sector)) {
            let (app, stage) = shown(Language::Nl);
            choose(&stage, "sector", sector.id());
            settled().await;
            assert_eq!(offered(&stage), of(sector));
            choose(&stage, "role", role.id());
            click(&stage.one("form button:not([type=button])"));
            let respondent = Respondent::new(sector, role).unwrap();
            assert_eq!(app.respondent.peek(), Some(respondent));
            let first = respondent.instrument().statements()[0];
            assert_eq!(hash(), format!("#/scan/{first}"));
        }
    }
}

#[wasm_bindgen_test]
async fn another_sector_has_another_pupil() {
    let (_, stage) = shown(Language::En);
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
    let (app, stage) = shown(Language::Nl);
    choose(&stage, "sector", "vo");
    settled().await;
    choose(&stage, "role", "pupil_vo");
    choose(&stage, "sector", "po");
    settled().await;
    assert!(stage.all("input[name=role]:checked").is_empty());
    click(&stage.one("form button:not([type=button])"));
    settled().await;
    assert_eq!(app.respondent.peek(), None);
    assert_ne!(stage.one("[role=alert]").text_content().unwrap(), "");
    assert_eq!(hash(), "#/");
}

#[wasm_bindgen_test]
async fn a_role_that_both_sectors_have_stays_chosen() {
    let (_, stage) = shown(Language::Nl);
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
fn roles_stand_in_groups_with_a_heading_each() {
    for language in Language::ALL {
        let (_, stage) = shown(language);
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
