//! The main job with the mouse: from the start page through thirty statements to the result and its link.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::reading::Reading;

use crate::given::{MARKS, answers, statement, teacher};
use crate::notation::marks;
use crate::reader::{Reader, Who, link_to};

#[tokio::test]
async fn a_full_scan() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.follow("#/role").await;
            reader.choose_role(&answers()).await;
            for (place, mark) in MARKS.chars().enumerate() {
                let statement = statement(place);
                reader.is_at(&format!("#/scan/{statement}")).await;
                assert_eq!(
                    reader.marked(statement).await,
                    '.',
                    "nothing is chosen beforehand"
                );
                reader.answer(statement, mark).await;
                assert_eq!(reader.marked(statement).await, mark);
                reader.is_at(&format!("#/scan/{statement}")).await;
                reader.go_on().await;
            }
            reader.is_at("#/check").await;
            every_answer_is_shown(reader).await;
            reader.follow("#/result").await;
            let kept = reader.kept().await.response.unwrap();
            assert_eq!(kept.respondent(), teacher());
            assert_eq!(marks(&kept), MARKS);
            the_table_tells(reader, &Reading::person(&kept)).await;
            let address = reader
                .text_of(
                    "return shown('input[readonly]')[0].value",
                    serde_json::json!([]),
                )
                .await;
            let (site, text) = address.split_once("#/result/").unwrap();
            assert_eq!(site, reader.site().base());
            assert!(text.len() <= 44, "a link is short: {text}");
            assert_eq!(link::decode(text), Ok(kept));
        })
        .await;
}

/// An answer that was clicked by mistake can be taken back, and is open again.
#[tokio::test]
async fn an_answer_taken_back() {
    Who::dutch()
        .reads(async |reader| {
            let first = statement(0);
            reader.open("#/role").await;
            reader.choose_role(&answers()).await;
            reader.answer(first, '4').await;
            assert!(reader.kept_marks().await.starts_with('4'));
            reader.click("fieldset button").await;
            assert_eq!(reader.marked(first).await, '.');
            assert!(reader.kept_marks().await.starts_with('.'));
            let inside = "return document.activeElement.closest('fieldset') !== null";
            assert_eq!(reader.run(inside, serde_json::json!([])).await, true);
        })
        .await;
}

/// Without sector and role one does not get on, is told so, and stands where one can mend it.
#[tokio::test]
async fn no_role_chosen() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/role").await;
            assert_eq!(reader.texts("[role=alert]").await.concat(), "");
            reader.submit().await;
            reader.is_at("#/role").await;
            assert_ne!(reader.texts("[role=alert]").await.concat(), "");
            assert!(reader.focus().await.starts_with("sector="));
            reader.click("label:has(input[name=sector])").await;
            reader.submit().await;
            assert!(reader.focus().await.starts_with("role="));
        })
        .await;
}

/// The check page: each statement with its answer and a way to it.
async fn every_answer_is_shown(reader: &Reader) {
    let words = reader.words();
    let scale = teacher().instrument(Revision::NEWEST).scale();
    let given = reader.texts("dl dd:nth-of-type(1)").await;
    assert_eq!(given.len(), MARKS.len());
    for (place, (mark, given)) in MARKS.chars().zip(given).enumerate() {
        let expected = match crate::notation::answer(mark) {
            None => words.open_answer,
            Some(schoolstroom::domain::answer::Answer::DontKnow) => words.dont_know,
            Some(schoolstroom::domain::answer::Answer::Point(point)) => words.point(point, scale),
        };
        assert_eq!(given, expected);
        let way = link_to(&format!("#/check/{}", statement(place)));
        assert_eq!(reader.count(&way).await, 1);
    }
}

/// The table of the result: ten rows in the order of the cycle, each with its state and score.
async fn the_table_tells(reader: &Reader, profile: &Reading) {
    let language = reader.language();
    let words = &reader.words().cycle;
    let table = reader.table().await;
    assert_eq!(table.len(), 10);
    for (row, finding) in table.iter().zip(profile.findings()) {
        let [name, state, score, _] = row.as_slice() else {
            panic!("a row has four cells: {row:?}");
        };
        assert!(name.contains(language.element(finding.element())), "{name}");
        assert!(state.starts_with(words.state(finding.flow())), "{state}");
        match finding.score() {
            Some(points) => assert_eq!(*score, points.rounded().to_string()),
            None => assert!(
                score.parse::<u8>().is_err(),
                "no score is no number: {score}"
            ),
        }
    }
}
