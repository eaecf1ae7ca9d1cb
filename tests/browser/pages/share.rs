//! The link to a result: it holds what the reader chose, and says what that is.

use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::{link, told};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::picture::qr::Qr;
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::told::Told;
use schoolstroom::ui;
use schoolstroom::ui::pages::result::ResultPage;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use crate::notation::{point, respondent, response_to, statement, whole_response};
use crate::stage::{App, Stage, all, attribute, click, settled, text};

fn visited(note: &str) -> Response {
    let month = Some((2026, 11));
    let mut response = whole_response(respondent(Role::Visitor), 7, month, "54321?.234");
    let note = Note::parse(note).unwrap();
    response.set_note(Element::Behaviour, note).unwrap();
    response
}

async fn shown(response: Response) -> Stage {
    shown_with(response).await.1
}

async fn shown_with(response: Response) -> (App, Stage) {
    let stage = Stage::new();
    let app = App::with(response);
    stage.show(|| ui! { <ResultPage/> });
    settled().await;
    (app, stage)
}

/// What the link in the field holds, whichever kind of link it is.
fn told_in_link(stage: &Stage) -> Told {
    let address = stage.input("#link").value();
    let Ok(Route::Shared(text)) = address.parse() else {
        panic!("{address}");
    };
    told::decode(&text).unwrap()
}

fn choose(stage: &Stage, what: &str) {
    click(&stage.one(&format!("input[name=told][value={what}]")));
}

/// What the link in the field holds, and which version of a link it is.
fn shared(stage: &Stage) -> (String, Response) {
    let address = stage.input("#link").value();
    let Ok(Route::Shared(text)) = address.parse() else {
        panic!("{address}");
    };
    let version = text["scanv".len()..][..1].to_owned();
    (version, link::decode(&text).unwrap())
}

fn said(stage: &Stage) -> Vec<String> {
    stage.all(".share ul li").iter().map(text).collect()
}

#[wasm_bindgen_test]
async fn notes_are_in_the_link_only_when_that_is_chosen() {
    let response = visited("They look in.");
    let stage = shown(response.clone()).await;
    let words = Language::Nl.words().share.holds_notes;
    assert!(!stage.input("input[name=notes]").checked());
    for chosen in [false, true, false] {
        assert_eq!(stage.input("input[name=notes]").checked(), chosen);
        let expected = if chosen {
            ("2".into(), response.clone())
        } else {
            ("1".into(), response.clone().without_notes())
        };
        assert_eq!(shared(&stage), expected);
        assert_eq!(said(&stage).contains(&words.to_owned()), chosen);
        click(&stage.one("input[name=notes]"));
        settled().await;
    }
}

#[wasm_bindgen_test]
async fn the_month_and_the_notes_are_two_choices() {
    let mut response = visited("They look in.");
    let stage = shown(response.clone()).await;
    click(&stage.one("input[name=notes]"));
    click(&stage.one("input[name=month]"));
    settled().await;
    response.set_month(None);
    assert_eq!(shared(&stage), ("2".into(), response));
}

#[wasm_bindgen_test]
async fn where_there_is_no_note_there_is_nothing_to_choose() {
    let without = visited("");
    let stage = shown(without.clone()).await;
    assert!(stage.all("input[name=notes]").is_empty());
    assert_eq!(shared(&stage), ("1".into(), without));
}

/// Ten long notes make a link that chat programs cut, and that is said as long as it holds them.
#[wasm_bindgen_test]
async fn a_link_that_is_too_long_says_so() {
    let mut response = visited("");
    for element in Element::CYCLE {
        let note = Note::parse(&"é".repeat(200)).unwrap();
        response.set_note(element, note).unwrap();
    }
    let stage = shown(response.clone()).await;
    let long = || stage.text().contains(Language::Nl.words().hand_on.long);
    for chosen in [false, true, false] {
        assert_eq!(long(), chosen);
        click(&stage.one("input[name=notes]"));
        settled().await;
    }
    assert_eq!(shared(&stage), ("2".into(), response));
}

/// A new scan is one of the newest revision, whose links have a version of their own.
#[wasm_bindgen_test]
async fn a_link_names_the_revision_of_its_answers() {
    let teacher = respondent(Role::Teacher);
    for (revision, version) in [(Revision::First, "1"), (Revision::Second, "3")] {
        let response = response_to(revision, teacher, 7, None, &"3".repeat(30));
        let stage = shown(response.clone()).await;
        assert_eq!(shared(&stage), (version.to_owned(), response));
    }
}

/// What was chosen stays while the answers change, and the link holds them as they are now.
#[wasm_bindgen_test]
async fn the_link_follows_the_answers_and_keeps_what_was_chosen() {
    let (app, stage) = shown_with(visited("They look in.")).await;
    click(&stage.one("input[name=notes]"));
    click(&stage.one("input[name=month]"));
    app.answers.set_answer(statement("abilities.9"), point(1));
    settled().await;
    let mut expected = app.response();
    expected.set_month(None);
    assert_eq!(shared(&stage), ("2".into(), expected));
    assert!(stage.input("input[name=notes]").checked());
    assert!(!stage.input("input[name=month]").checked());
}

/// Only the ten scores: the role and the answers are not in the link, and it says what is.
#[wasm_bindgen_test]
async fn scores_alone_are_in_the_link_when_that_is_chosen() {
    let response = visited("They look in.");
    let (_, stage) = shown_with(response.clone()).await;
    let role = |words: &[String]| {
        let roles = &Language::Nl.words().roles;
        let role = roles.name(Role::Visitor, response.respondent().sector());
        words.iter().any(|it| it.contains(role))
    };
    assert!(stage.input("input[value=answers]").checked());
    assert!(role(&said(&stage)));
    click(&stage.one("input[name=notes]"));
    for what in ["scores", "answers", "scores"] {
        choose(&stage, what);
        settled().await;
        let alone = what == "scores";
        let expected = match alone {
            true => Told::Scores(Scores::of(&response)),
            false => Told::Answers(response.clone()),
        };
        assert_eq!(told_in_link(&stage), expected);
        assert_eq!(role(&said(&stage)), !alone);
        // There are no notes to choose then.
        assert_eq!(stage.all("input[name=notes]").len(), usize::from(!alone));
        let words = &Language::Nl.words().share;
        let warning = if alone {
            words.warning_scores
        } else {
            words.warning
        };
        assert!(stage.text().contains(warning));
    }
    click(&stage.one("input[name=month]"));
    settled().await;
    assert_eq!(told_in_link(&stage).month(), None);
}

/// What scores give away of the answers and the role is said, and only then.
#[wasm_bindgen_test]
async fn it_says_what_scores_give_away() {
    let words = &Language::Nl.words().share;
    for (role, marks, ends, not_asked) in [
        (Role::Visitor, "5432143234", true, false),
        (Role::Visitor, "4432243234", false, false),
        (Role::PupilPrimary, "1143232323", true, true),
        (Role::PupilPrimary, "2323232323", false, true),
    ] {
        let response = whole_response(respondent(role), 7, None, marks);
        let stage = shown(response).await;
        choose(&stage, "scores");
        settled().await;
        let said = said(&stage);
        let says = |words: &str| said.iter().any(|it| it == words);
        assert_eq!(says(words.holds_ends), ends, "{marks}");
        assert_eq!(says(words.holds_not_asked), not_asked, "{role:?}");
    }
}

/// A letter and a code hold the address that is in the field.
#[wasm_bindgen_test]
async fn the_letter_and_the_code_follow_what_is_chosen() {
    let stage = shown(visited("")).await;
    let letter = || attribute(&stage.one(".share a[href^='mailto:']"), "href");
    // Encoded, but for letters and digits: what follows the last mark is the link.
    let link = || {
        let address = stage.input("#link").value();
        address.rsplit_once('/').unwrap().1.to_owned()
    };
    assert!(stage.all(".qr").is_empty(), "not before it is unfolded");
    stage.one(".qr-code").set_attribute("open", "").unwrap();
    for _ in 0..3 {
        settled().await;
    }
    let mut seen = Vec::new();
    for what in ["answers", "scores"] {
        choose(&stage, what);
        settled().await;
        assert!(letter().contains(&link()), "{}", letter());
        let expected = Qr::of(&stage.input("#link").value()).unwrap();
        // On the page, and large.
        let codes = stage.all(".qr");
        assert_eq!(codes.len(), 2);
        for code in codes {
            assert_eq!(attribute(&code, "viewBox"), expected.canvas());
            let paths = all(&code, "path");
            assert_eq!(attribute(&paths[1], "d"), expected.path());
            assert_eq!(
                paths
                    .iter()
                    .map(|it| attribute(it, "fill"))
                    .collect::<Vec<_>>(),
                ["#fff", "#000"]
            );
        }
        seen.push(expected);
    }
    assert_ne!(seen[0], seen[1]);
}

#[wasm_bindgen_test]
async fn a_link_that_is_too_long_has_no_code_and_says_so() {
    let mut response = visited("");
    for element in Element::CYCLE {
        let note = Note::parse(&"é".repeat(200)).unwrap();
        response.set_note(element, note).unwrap();
    }
    let stage = shown(response).await;
    stage.one(".qr-code").set_attribute("open", "").unwrap();
    let words = &Language::Nl.words().hand_on;
    for there in [true, false, true] {
        for _ in 0..3 {
            settled().await;
        }
        assert_eq!(!stage.all(".qr").is_empty(), there);
        assert_eq!(stage.text().contains(words.qr_too_long), !there);
        click(&stage.one("input[name=notes]"));
    }
}

/// The large code is a dialog that the button opens and closes.
#[wasm_bindgen_test]
async fn the_code_can_be_shown_large() {
    let stage = shown(visited("")).await;
    stage.one(".qr-code").set_attribute("open", "").unwrap();
    for _ in 0..3 {
        settled().await;
    }
    let dialog: HtmlDialogElement = stage.one(".qr-large").unchecked_into();
    assert!(!dialog.open());
    click(&stage.all(".qr-code .actions button")[0]);
    assert!(dialog.open());
    assert!(!attribute(&dialog, "aria-label").is_empty());
    click(&stage.one(".qr-large button"));
    assert!(!dialog.open());
}
