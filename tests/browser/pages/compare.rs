//! The result in a link laid over the own one, and a link that holds scores alone.

use schoolstroom::domain::codec::route::{Route, Source};
use schoolstroom::domain::codec::told;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::StatementId;
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::reading::difference::{Change, Comparison};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::told::Told;
use schoolstroom::ui;
use schoolstroom::ui::pages::compare::ComparePage;
use schoolstroom::ui::pages::element::ElementPage;
use schoolstroom::ui::pages::result::SharedPage;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{point, respondent, whole_response};
use crate::stage::{App, Stage, attribute, numbers, settled, text};

fn mine() -> Response {
    whole_response(respondent(Role::Visitor), 7, None, "54321?.234")
}

fn theirs() -> Response {
    whole_response(respondent(Role::Visitor), 8, None, "14322555.4")
}

fn pupil() -> Response {
    whole_response(respondent(Role::PupilPrimary), 9, None, "1234?.4321")
}

async fn shown(own: Option<Response>, told: Told) -> (App, Stage) {
    let stage = Stage::new();
    let app = own.map_or_else(App::new, App::with);
    stage.show(move || ui! { <ComparePage told/> });
    settled().await;
    (app, stage)
}

/// The rows of the table: the number of the element, and the class that tells the change.
fn rows(stage: &Stage) -> Vec<(usize, String)> {
    let rows = stage.all(".comparison tbody tr");
    let row = |it: &web_sys::Element| (numbers(&text(it))[0], it.class_name());
    rows.iter().map(row).collect()
}

fn expected(mine: &Response, told: &Told) -> Vec<(usize, String)> {
    let comparison = Comparison::of(Told::Answers(mine.clone()).reading(), told.reading());
    let rows = comparison.largest_first().into_iter().map(|it| {
        let class = match it.change {
            Change::Higher => "higher",
            Change::Lower => "lower",
            Change::Same => "same",
            Change::NotCompared => "not-compared",
        };
        (it.element().number(), class.to_owned())
    });
    rows.collect()
}

#[wasm_bindgen_test]
async fn the_table_says_what_the_domain_says_the_largest_difference_first() {
    for told in [
        Told::Answers(theirs()),
        Told::Scores(Scores::of(&theirs())),
        Told::Answers(pupil()),
        Told::Scores(Scores::of(&pupil())),
    ] {
        let (app, stage) = shown(Some(mine()), told.clone()).await;
        let expected = expected(&mine(), &told);
        assert_eq!(rows(&stage), expected);
        let changes: Vec<_> = expected.iter().map(|(_, change)| change.as_str()).collect();
        assert!(changes.contains(&"not-compared") && changes.len() == 10);
        // One picture shows both, and the table says the same in another language.
        assert_eq!(stage.all(".compared svg[role=img]").len(), 1);
        app.settings.set_language(Language::En);
        settled().await;
        assert_eq!(rows(&stage), expected);
        // The names lead to the element with the result in the link.
        let way = Source::told(&told).element(Element::Leadership).to_string();
        assert_eq!(stage.all(&format!(".comparison a[href='{way}']")).len(), 1);
    }
}

/// By how many points: whole ones, of the two scores that stand beside it.
#[wasm_bindgen_test]
async fn a_difference_has_its_points_and_between_two_scales_none() {
    let (_, stage) = shown(Some(mine()), Told::Answers(theirs())).await;
    let first = &stage.all(".comparison tbody tr")[0];
    // Policy: always beside never.
    assert_eq!(rows(&stage)[0], (1, "lower".to_owned()));
    assert!(numbers(&text(first)).ends_with(&[100]));
    let words = &Language::Nl.words().comparison;
    assert!(!stage.text().contains(words.other_scale));
    let (_, stage) = shown(Some(mine()), Told::Answers(pupil())).await;
    assert!(stage.text().contains(words.other_scale));
    for row in stage.all(".comparison tbody tr td:last-child") {
        assert_eq!(numbers(&text(&row)), Vec::<usize>::new());
    }
}

#[wasm_bindgen_test]
async fn without_own_answers_it_leads_to_them() {
    let told = Told::Answers(theirs());
    let (_, stage) = shown(None, told.clone()).await;
    assert!(stage.all("table").is_empty());
    let ways = [Source::told(&told).result(), Route::Role];
    for way in ways {
        assert_eq!(stage.all(&format!("a[href='{way}']")).len(), 1, "{way}");
    }
}

#[wasm_bindgen_test]
async fn a_link_of_the_same_scan_is_recognised() {
    let words = Language::Nl.words().compare.same_scan;
    for (told, same) in [
        (Told::Answers(mine()), true),
        (Told::Scores(Scores::of(&mine())), true),
        (Told::Answers(theirs()), false),
    ] {
        let (_, stage) = shown(Some(mine()), told).await;
        assert_eq!(stage.text().contains(words), same);
    }
}

/// What is answered in another tab is in it at once.
#[wasm_bindgen_test]
async fn it_follows_the_own_answers() {
    let told = Told::Answers(theirs());
    let (app, stage) = shown(Some(mine()), told.clone()).await;
    let before = rows(&stage);
    app.answers
        .set_answer(StatementId::new(Element::HrPolicy, 9), point(1));
    settled().await;
    assert_ne!(rows(&stage), before);
    assert_eq!(rows(&stage), expected(&app.response(), &told));
}

/// The page of a link with scores shows what they say, and leaves out what only answers can tell.
#[wasm_bindgen_test]
async fn scores_alone_are_shown_without_answers_or_a_role() {
    let told = Told::Scores(Scores::of(&pupil()));
    let source = Source::told(&told);
    let stage = Stage::new();
    let app = App::with(mine());
    let given = told.clone();
    stage.show(move || ui! { <SharedPage told=given/> });
    settled().await;
    for language in Language::ALL {
        app.settings.set_language(language);
        settled().await;
        let words = language.words();
        assert!(stage.text().contains(words.result.scores_banner));
        assert_eq!(text(&stage.one("h1")), words.result.scores_title);
        let states: Vec<_> = stage
            .all(".profile tbody td:nth-child(2)")
            .iter()
            .map(text)
            .collect();
        let reading = told.reading();
        for (state, finding) in states.iter().zip(reading.findings()) {
            assert!(
                state.starts_with(words.cycle.state(finding.flow())),
                "{state}"
            );
        }
        assert_eq!(states.len(), 10);
        // A state and a score, and no column for answers nobody knows.
        assert_eq!(stage.all(".profile thead th").len(), 3);
        assert_eq!(stage.all(".profile tbody tr:first-child > *").len(), 3);
        assert!(stage.all(".computed").is_empty());
        assert!(!stage.text().contains(words.result.no_dont_knows));
        let roles = &words.roles;
        assert!(
            !stage
                .text()
                .contains(roles.name(Role::PupilPrimary, pupil().respondent().sector()))
        );
        // Every way on has the same scores.
        for element in Element::CYCLE {
            let way = source.element(element).to_string();
            assert!(way.starts_with("#/scores/scorev1"));
            assert!(!stage.all(&format!("a[href='{way}']")).is_empty(), "{way}");
        }
        let compare = Route::Compare(told::encode(&told)).to_string();
        assert_eq!(stage.all(&format!("a[href='{compare}']")).len(), 1);
    }
}

#[wasm_bindgen_test]
async fn the_page_of_an_element_shows_a_score_alone_and_no_statements() {
    let response = mine();
    for told in [
        Told::Answers(response.clone()),
        Told::Scores(Scores::of(&response)),
    ] {
        let stage = Stage::new();
        App::new();
        let source = Source::told(&told);
        let has_answers = told.answers().is_some();
        let result = source.result().to_string();
        let told = Some(told);
        stage.show(move || ui! { <ElementPage element=Element::HrPolicy told source/> });
        settled().await;
        assert_eq!(numbers(&text(&stage.one(".outcome"))), [100, 100]);
        assert_eq!(!stage.all("dl.summary").is_empty(), has_answers);
        assert_eq!(attribute(&stage.one("a.button"), "href"), result);
    }
}
