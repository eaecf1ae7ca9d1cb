//! Somebody of each family around the school does the whole scan, looks at the result and hands it on.

use std::sync::Arc;

use serde_json::json;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::wording::Language;

use crate::given::{parent, visitor};
use crate::notation::{marks, respondent, response};
use crate::reader::{Reader, Who, station};
use crate::site::{Site, Travel};

#[tokio::test]
async fn a_parent() {
    journey(&parent()).await;
}

#[tokio::test]
async fn a_pupil_in_secondary_education() {
    let pupil = respondent(Role::PupilSecondary);
    journey(&response(pupil, "54??4512.33155")).await;
}

#[tokio::test]
async fn a_pupil_in_primary_education() {
    let pupil = respondent(Role::PupilPrimary);
    journey(&response(pupil, "43??214.21")).await;
}

#[tokio::test]
async fn a_visitor() {
    journey(&visitor()).await;
}

/// In both languages: the scan, the result, and the link in a fresh profile.
async fn journey(given: &Response) {
    for language in Language::ALL {
        let site = Arc::new(Site::serve(Travel::Plain).await);
        Who::speaking(language)
            .at(&site)
            .reads(async |reader| {
                reader.open("#/").await;
                answer_all(reader, given).await;
                reader.is_at("#/check").await;
                let kept = reader.kept().await.response.unwrap();
                assert_eq!(kept.respondent(), given.respondent());
                assert_eq!(marks(&kept), marks(given));
                assert_eq!(notes(&kept), notes(given));
                assert_eq!(reader.texts("main .quote").await, notes(given));
                reader.follow("#/result").await;
                shows(reader, given).await;
                hands_on(reader, &kept, false).await;
                if kept.has_notes() {
                    reader.click("label:has(input[name=notes])").await;
                    hands_on(reader, &kept, true).await;
                }
            })
            .await;
    }
}

/// From the start page to the check page.
async fn answer_all(reader: &Reader, given: &Response) {
    reader.follow("#/role").await;
    reader.choose_role(given).await;
    // «Don't know» stands apart from the scale, which has four points for pupils in primary education and five for others.
    let expected = match given.respondent().role().family() {
        Family::PupilPrimary => "0 1 2 3 4",
        _ => "0 1 2 3 4 5",
    };
    for (statement, mark) in given
        .instrument()
        .statements()
        .iter()
        .zip(marks(given).chars())
    {
        reader.is_at(&format!("#/scan/{statement}")).await;
        let words = reader.language().statement(given.respondent(), *statement);
        assert_eq!(reader.heading().await, words);
        let values = "return shown('main input[type=radio]').map(it => it.value).sort().join(' ')";
        assert_eq!(reader.text_of(values, json!([])).await, expected);
        reader.answer(*statement, mark).await;
        if let Some(note) = given.note(statement.element()) {
            let field = reader.element("main textarea").await;
            field.send_keys(note.as_str()).await.unwrap();
        }
        reader.go_on().await;
    }
}

fn notes(of: &Response) -> Vec<&str> {
    let notes = Element::CYCLE.into_iter().filter_map(|it| of.note(it));
    notes.map(Note::as_str).collect()
}

/// Picture and table say the same of each element, and what was not asked looks like nothing that was.
async fn shows(reader: &Reader, given: &Response) {
    let profile = Reading::person(given);
    let mut looks: Vec<(Flow, Vec<String>)> = Vec::new();
    for ((row, finding), element) in reader
        .table()
        .await
        .into_iter()
        .zip(profile.findings())
        .zip(Element::CYCLE)
    {
        let state = reader.words().cycle.state(finding.flow());
        assert!(row[1].starts_with(state), "{row:?}");
        let script = "const station = document.querySelector(arguments[0]);
            const icon = document.querySelectorAll('main table tbody .icon')[arguments[1]];
            return [station.getAttribute('aria-label'), station.getAttribute('class'),
                station.querySelector('.shape').getAttribute('d'), icon.getAttribute('class')]";
        let place = json!([station(element), element.index()]);
        let seen: [String; 4] = serde_json::from_value(reader.run(script, place).await).unwrap();
        let [name, class, shape, icon] = seen;
        assert!(name.contains(state), "{name}");
        let look = vec![row[1].clone(), row[3].clone(), class, shape, icon];
        looks.push((finding.flow(), look));
    }
    let of = |state: Flow| looks.iter().filter(move |(it, _)| *it == state);
    assert!(of(Flow::Fog).count() > 0, "somebody does not know");
    let unasked = 10 - given.instrument().elements().count();
    assert_eq!(of(Flow::NotAsked).count(), unasked);
    for (_, unasked) in of(Flow::NotAsked) {
        for (_, unknown) in of(Flow::Fog) {
            for (one, other) in unasked.iter().zip(unknown) {
                assert_ne!(one, other);
            }
        }
    }
}

/// Whoever opens the link in another browser sees the same, with the notes only where that was chosen.
async fn hands_on(maker: &Reader, kept: &Response, with_notes: bool) {
    let table = maker.table().await;
    let link = "return shown('input[readonly]')[0].value";
    let address = maker.text_of(link, json!([])).await;
    assert!(address.contains("scanv3"), "{address}");
    Who::speaking(maker.language())
        .at(maker.site())
        .reads(async |reader| {
            reader.load(&address).await;
            reader.owned().await;
            assert_eq!(reader.table().await, table);
            let path = reader.address().await;
            for element in [Element::Relations, Element::Behaviour] {
                reader.go(&format!("{path}/{}", element.id())).await;
                let note = kept.note(element).filter(|_| with_notes);
                let note: Vec<_> = note.into_iter().map(Note::as_str).collect();
                assert_eq!(reader.texts("main .quote").await, note);
            }
            assert_eq!(reader.stored_under("schoolstroom").await, None);
        })
        .await;
}
