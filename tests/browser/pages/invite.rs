//! An invitation: made on one page, received on another.

use schoolstroom::domain::codec::invitation_link;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::invitation::{Invitation, MOST_CHARACTERS, Message};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::ui;
use schoolstroom::ui::pages::invite::InvitePage;
use schoolstroom::ui::pages::invited::InvitedPage;
use schoolstroom::ui::pages::role::RolePage;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::notation::{respondent, whole_response};
use crate::stage::{
    App, Stage, all, attribute, click, focus, focused, kept_response, settled, text, write,
};

fn begun() -> Response {
    whole_response(respondent(Role::Visitor), 7, None, "54321.....")
}

fn invitation(sector: Sector, message: &str) -> Invitation {
    Invitation {
        sector,
        message: Message::parse(message).unwrap(),
    }
}

/// What the link in the field holds.
fn made(stage: &Stage) -> Invitation {
    let address = stage.input("#link").value();
    let Ok(Route::Invited(text)) = address.parse() else {
        panic!("{address}");
    };
    invitation_link::decode(&text).unwrap()
}

async fn making(app: fn() -> App) -> (App, Stage) {
    let stage = Stage::new();
    let app = app();
    stage.show(|| ui! { <InvitePage/> });
    settled().await;
    (app, stage)
}

#[wasm_bindgen_test]
async fn there_is_a_link_once_the_sector_is_chosen() {
    let (_, stage) = making(App::new).await;
    assert!(stage.all("#link").is_empty());
    for sector in Sector::ALL {
        click(&stage.one(&format!("input[value={}]", sector.id())));
        settled().await;
        assert_eq!(made(&stage), invitation(sector, ""));
    }
    // Whoever has a scan has a sector.
    let (_, stage) = making(|| App::with(begun())).await;
    assert_eq!(made(&stage), invitation(begun().respondent().sector(), ""));
    // Its code is there at once, to be shown or printed.
    assert_eq!(stage.all("details[open] > div > .qr").len(), 1);
}

#[wasm_bindgen_test]
async fn what_is_written_is_in_the_link_and_the_field_keeps_the_caret() {
    let (app, stage) = making(|| App::with(begun())).await;
    let field = stage.input("#message");
    assert_eq!(attribute(&field, "maxlength"), MOST_CHARACTERS.to_string());
    focus(&field);
    write(&field, " voor <b>12 maart</b> ");
    for language in [Language::En, Language::Nl] {
        app.settings.set_language(language);
        settled().await;
        assert!(stage.input("#message").is_same_node(Some(&field)));
        assert!(focused().is_same_node(Some(&field)));
        assert_eq!(field.value(), " voor <b>12 maart</b> ");
        let sector = begun().respondent().sector();
        assert_eq!(made(&stage), invitation(sector, "voor <b>12 maart</b>"));
        let letter = attribute(&stage.one("a[href^='mailto:']"), "href");
        let link = stage.input("#link").value();
        assert!(letter.contains(link.rsplit_once('/').unwrap().1));
        assert!(stage.text().contains(language.words().invite.text));
    }
    write(&field, " ");
    settled().await;
    assert_eq!(made(&stage).message, None);
}

async fn invited(app: fn() -> App, invitation: Invitation) -> (App, Stage) {
    let stage = Stage::new();
    let app = app();
    stage.show(move || ui! { <InvitedPage invitation/> });
    settled().await;
    (app, stage)
}

#[wasm_bindgen_test]
async fn a_message_is_shown_as_it_is_and_isolated() {
    for message in ["<b onclick='x()'>voor</b> &amp;", "שלום לכולם", "_ {} %s"] {
        let (_, stage) = invited(App::new, invitation(Sector::Primary, message)).await;
        let shown = stage.one(".quote bdi");
        assert_eq!(shown.text_content().as_deref(), Some(message));
        assert!(all(&shown, "*").is_empty());
    }
    let (_, stage) = invited(App::new, invitation(Sector::Primary, "")).await;
    assert!(stage.all(".quote").is_empty());
}

#[wasm_bindgen_test]
async fn it_says_that_nothing_goes_back_and_leads_to_the_sector() {
    for sector in Sector::ALL {
        for language in Language::ALL {
            let (app, stage) = invited(App::new, invitation(sector, "x")).await;
            app.settings.set_language(language);
            settled().await;
            let words = language.words();
            for says in [words.invited.nothing_back, words.invited.if_you_send] {
                assert!(stage.text().contains(says));
            }
            assert!(stage.text().contains(words.roles.sectors.of(sector)));
            let way = Route::RoleIn(sector).to_string();
            assert_eq!(attribute(&stage.one("a.button"), "href"), way);
        }
        let stage = Stage::new();
        App::new();
        stage.show(move || ui! { <RolePage sector/> });
        settled().await;
        for one in Sector::ALL {
            let radio = stage.input(&format!("input[value={}]", one.id()));
            assert_eq!(radio.checked(), one == sector);
        }
        assert!(stage.all("input[name=role]:checked").is_empty());
    }
}

/// A scan that was begun stays: the page says so, and leads on with it.
#[wasm_bindgen_test]
async fn a_scan_that_was_begun_goes_on() {
    let other = match begun().respondent().sector() {
        Sector::Primary => Sector::Secondary,
        Sector::Secondary => Sector::Primary,
    };
    let (app, stage) = invited(|| App::with(begun()), invitation(other, "x")).await;
    assert!(stage.text().contains(Language::Nl.words().invited.begun));
    assert_eq!(
        attribute(&stage.one("a.button"), "href"),
        app.answers.go_on().to_string()
    );
    assert!(stage.all("a[href^='#/role']").is_empty());
    // Nor does the page of the role take its own sector away.
    let page = Stage::new();
    App::with(begun());
    page.show(move || ui! { <RolePage sector=other/> });
    settled().await;
    let own = begun().respondent().sector();
    assert!(page.input(&format!("input[value={}]", own.id())).checked());
    page.one("form").unchecked_ref::<HtmlElement>();
    assert_eq!(kept_response(), begun());
    assert!(!text(&page.one("h1")).is_empty());
}
