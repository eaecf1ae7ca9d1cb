//! Where the reader is: the page of the address, its title, and the link in it, which is decoded once.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::{Route, Source};
use schoolstroom::domain::codec::{invitation_link, link, score_link};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::invitation::{Invitation, Message};
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::domain::told::Told;
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui;
use schoolstroom::ui::shell::Pages;
use schoolstroom::ui::state::notice::Said;
use schoolstroom::ui::state::place::{Held, Visit};
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response, statement};
use crate::stage::{
    App, Stage, attribute, click, focus, focused, hash, press, settled, stand_at, text,
};

fn given() -> Response {
    response(respondent(Role::Visitor), "54321?.234")
}

fn held() -> Held {
    Held::Told(Told::Answers(given()))
}

fn invitation() -> Invitation {
    Invitation {
        sector: Sector::Primary,
        message: Message::parse("For the team day").unwrap(),
    }
}

/// The app at a page.
fn at(route: &Route) -> (App, Stage) {
    let stage = Stage::new();
    stand_at(route);
    let app = App::new();
    stage.show(|| ui! { <Pages/> });
    (app, stage)
}

#[wasm_bindgen_test]
fn a_link_is_decoded_on_arrival_and_no_other_address_is() {
    let (given, text) = (given(), link::encode(&given()));
    for route in [
        Route::Shared(text.clone()),
        Route::SharedElement(text.clone(), Element::Relations),
    ] {
        assert_eq!(Visit::to(route).shared, Some(Ok(held())));
    }
    let scores = Scores::of(&given);
    let alone = score_link::encode(&scores);
    for route in [
        Route::Shared(alone.clone()),
        Route::SharedElement(alone.clone(), Element::Relations),
        Route::Compare(alone),
    ] {
        let expected = Held::Told(Told::Scores(scores));
        assert_eq!(Visit::to(route).shared, Some(Ok(expected)));
    }
    assert_eq!(
        Visit::to(Route::Compare(text.clone())).shared,
        Some(Ok(held()))
    );
    let invited = Route::Invited(invitation_link::encode(&invitation()));
    let expected = Held::Invitation(invitation());
    assert_eq!(Visit::to(invited).shared, Some(Ok(expected)));
    // A result is no invitation, nor the other way round.
    let foreign = Some(Err(link::Error::Foreign));
    assert_eq!(Visit::to(Route::Invited(text.clone())).shared, foreign);
    for cut in [0, 4, 6, 20] {
        let cut = text[..cut].to_owned();
        let expected = Some(Err(link::decode(&cut).unwrap_err()));
        assert_eq!(Visit::to(Route::Shared(cut)).shared, expected);
    }
    for route in [
        Route::Start,
        Route::Result,
        Route::Invite,
        Route::Open,
        Route::Unknown,
    ] {
        assert_eq!(Visit::to(route).shared, None);
    }
}

/// What the pages show comes from what was decoded: here the text itself is another.
#[wasm_bindgen_test]
async fn no_page_decodes_a_link_again() {
    let (app, stage) = at(&Route::Open);
    let good = link::encode(&given());
    let shared = |text: &str| Route::Shared(text.to_owned());
    let of_element = |text: &str| Route::SharedElement(text.to_owned(), Element::Relations);
    for route in [shared("nothing"), of_element("nothing")] {
        app.place.visit.set(Visit {
            route,
            shared: Some(Ok(held())),
        });
        for language in Language::ALL {
            app.settings.set_language(language);
            settled().await;
            let way = Source::link(&given()).element(Element::Behaviour);
            let ways = stage.all(&format!("a[href='{way}']"));
            assert!(!ways.is_empty(), "{}", stage.text());
        }
    }
    for route in [shared(&good), of_element(&good)] {
        app.place.visit.set(Visit {
            route,
            shared: Some(Err(link::Error::Newer)),
        });
        for language in Language::ALL {
            app.settings.set_language(language);
            settled().await;
            let reason = language.words().broken.reason(link::Error::Newer);
            assert_eq!(text(&stage.one("h1")), reason.title);
            assert!(document().title().starts_with(reason.title));
        }
    }
}

fn routes() -> Vec<Route> {
    let text = link::encode(&given());
    let mut routes = vec![
        Route::Role,
        Route::Scan(statement("relations.9")),
        Route::Check,
        Route::Change(statement("relations.9")),
        Route::Result,
        Route::Shared(text.clone()),
        Route::Element(Element::Relations),
        Route::SharedElement(text.clone(), Element::Relations),
        Route::Shared(score_link::encode(&Scores::of(&given()))),
        Route::Compare(text.clone()),
        Route::Invite,
        Route::Invited(invitation_link::encode(&invitation())),
        Route::RoleIn(Sector::Primary),
        Route::Open,
        Route::Backup,
        Route::Unknown,
        Route::Shared(text[..20].to_owned()),
    ];
    routes.extend(Topic::ALL.map(Route::Topic));
    routes
}

/// Each page has one heading, which can take the focus, and a title that begins with where the reader is.
#[wasm_bindgen_test]
async fn every_page_has_a_heading_and_a_title_of_its_own() {
    let mut titles = Vec::new();
    for has_answers in [false, true] {
        for route in routes() {
            let stage = Stage::new();
            stand_at(&route);
            match has_answers {
                true => App::with(given()),
                false => App::new(),
            };
            stage.show(|| ui! { <Pages/> });
            settled().await;
            assert_eq!(attribute(&stage.one("h1"), "tabindex"), "-1", "{route}");
            if has_answers {
                titles.push(document().title());
            }
        }
    }
    // The same statement, to be answered and to be changed; the same element of two results; and the role, with a sector or
    // without.
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), routes().len() - 3, "{titles:?}");
}

/// The start page stands in `index.html`; the style sheet is told which it is.
#[wasm_bindgen_test]
async fn the_page_says_whether_it_is_the_start_page() {
    let root = document().document_element().unwrap();
    for (route, is) in [(Route::Start, "start"), (Route::Open, "app")] {
        let (_, stage) = at(&route);
        settled().await;
        assert_eq!(attribute(&root, "data-page"), is);
        assert_eq!(stage.text().is_empty(), route == Route::Start);
    }
}

/// What was done is said until the page is left, and what could be undone is kept no longer.
#[wasm_bindgen_test]
async fn who_goes_elsewhere_gets_a_new_page_and_no_old_notice() {
    let (app, stage) = at(&Route::Open);
    app.notice.0.set(Some(Said::BeganAgain));
    window().location().set_hash("#/role").unwrap();
    for _ in 0..3 {
        settled().await;
    }
    assert_eq!(stage.all("input[name=sector]").len(), 2);
    assert_eq!(app.notice.0.get_untracked(), None);
    // An anchor within the page is no other page.
    let before = stage.one("form");
    window().location().set_hash("#main").unwrap();
    for _ in 0..3 {
        settled().await;
    }
    assert!(stage.one("form").is_same_node(Some(&before)));
}

/// Escape leaves the page of an element for the result it belongs to, unless it has served for something.
#[wasm_bindgen_test]
async fn escape_leads_from_an_element_to_its_result() {
    let link = link::encode(&given());
    for (route, to) in [
        (Route::Element(Element::Relations), Route::Result),
        (
            Route::SharedElement(link.clone(), Element::Relations),
            Route::Shared(link),
        ),
        (Route::Open, Route::Open),
    ] {
        let (_, stage) = at(&route);
        let heading = stage.one("h1");
        focus(&heading);
        assert!(focused().is_same_node(Some(&heading)));
        press(&heading, "a");
        assert_eq!(hash(), route.to_string());
        press(&heading, "Escape");
        assert_eq!(hash(), to.to_string());
    }
}

/// From one statement to the next: the page that is left hears nothing any more of what the new one stores.
#[wasm_bindgen_test]
async fn the_scan_goes_from_page_to_page_while_answers_are_given() {
    let stage = Stage::new();
    stand_at(&Route::Scan(statement("hr_policy.9")));
    let visitor = respondent(Role::Visitor);
    let app = App::with(response(visitor, ".........."));
    stage.show(|| ui! { <Pages/> });
    for _ in 0..10 {
        click(&stage.one("input[value='4']"));
        click(&stage.one("form .actions button"));
        for _ in 0..3 {
            settled().await;
        }
    }
    assert_eq!(hash(), "#/check");
    assert_eq!(app.response().given(), 10);
}
