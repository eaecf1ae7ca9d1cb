//! The long texts: two files, fetched once and whole when the page is at rest, whatever one reads; and where they are missing
//! all else goes on.

use std::sync::Arc;

use serde_json::json;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::{Flow, Reading, low_statements};
use schoolstroom::domain::response::Response;
use schoolstroom::domain::topic::Topic;
use schoolstroom::wording::Language;
use schoolstroom::wording::long::{Line, LongTexts, Readers};

use crate::built;
use crate::given::{MARKS, answers, other_answers, parent, scan, shared};
use crate::places;
use crate::reader::{Reader, Who, link_to};
use crate::site::Site;

/// The long texts of the built site.
fn texts(language: Language) -> LongTexts {
    let name = format!("long.{}.txt", language.tag());
    let file = built::files().into_iter().find(|(it, _)| *it == name);
    let (_, bytes) = file.expect("the long texts are in the built folder");
    LongTexts::new(String::from_utf8(bytes).unwrap().leak())
}

/// The words of a block.
fn words(texts: LongTexts, name: &str) -> Vec<&'static str> {
    let lines = texts.block(name).into_iter();
    lines
        .filter(|line| !matches!(line, Line::Place(_)))
        .map(|line| line.words())
        .collect()
}

/// What the server was asked for the long texts.
fn asked(reader: &Reader) -> Vec<String> {
    let mut asked = reader.site().requests();
    asked.retain(|line| line.contains("long"));
    asked.sort();
    asked
}

#[tokio::test]
async fn they_are_fetched_once_and_whole_and_nothing_after_them() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/").await;
            reader.pause(500).await;
            let both = ["GET /long.en.txt 200", "GET /long.nl.txt 200"];
            assert_eq!(asked(reader), both);
            let sizes = "return performance.getEntriesByType('resource')
                .filter(it => it.name.includes('/long.'))
                .map(it => [new URL(it.name).pathname.slice(1), it.decodedBodySize]).sort()";
            let files: Vec<_> = built::files()
                .into_iter()
                .filter(|(name, _)| name.starts_with("long."))
                .map(|(name, bytes)| (name, bytes.len()))
                .collect();
            assert_eq!(reader.run(sizes, json!([])).await, json!(files));
            let before = reader.site().requests();
            reader.do_the_scan(MARKS).await;
            let elements = Element::CYCLE.map(|it| format!("#/element/{}", it.id()));
            let places = places::all().into_iter().map(|place| place.path);
            for path in places.chain(elements) {
                if reader.address().await != path {
                    reader.go(&path).await;
                }
                for language in ["EN", "NL"] {
                    reader.press(language).await;
                }
            }
            reader.pause(500).await;
            assert_eq!(reader.site().requests(), before);
        })
        .await;
}

/// The server cannot tell from what it is asked which page somebody came for.
#[tokio::test]
async fn whatever_one_came_for_the_same_is_asked_for() {
    let mut first = None;
    for path in ["#/", "#/privacy", "#/element/relations", "#/result"] {
        Who::dutch()
            .who_kept(&scan(answers()))
            .reads(async |reader| {
                reader.open(path).await;
                reader.pause(500).await;
                let mut asked = reader.site().requests();
                asked.sort();
                assert_eq!(first.get_or_insert(asked.clone()), &asked, "{path}");
            })
            .await;
    }
}

#[tokio::test]
async fn without_them_scan_and_result_are_there_and_a_page_says_what_lacks() {
    let site = Arc::new(Site::serve_without("long.").await);
    for language in Language::ALL {
        Who::speaking(language)
            .at(&site)
            .forgiving("/long.")
            .reads(async |reader| {
                let missing = reader.words().frame.texts_missing;
                reader.open("#/").await;
                reader.do_the_scan(MARKS).await;
                reader.follow("#/result").await;
                let profile = Reading::person(&reader.kept().await.response.unwrap());
                for (row, finding) in reader.table().await.iter().zip(profile.findings()) {
                    let state = reader.words().cycle.state(finding.flow());
                    assert!(row[1].starts_with(state), "{row:?}");
                }
                reader.follow("#/element/hr_policy").await;
                assert!(reader.texts("main").await.concat().contains(missing));
                assert_eq!(reader.count("main .outcome .icon").await, 1);
                for topic in Topic::ALL {
                    reader.go(&format!("#/{}", topic.id())).await;
                    assert_ne!(reader.heading().await, "");
                    assert!(reader.title().await.ends_with("Schoolstroom"));
                    assert!(reader.texts("main").await.concat().contains(missing));
                }
                // What lacks is not asked for again and again.
                let lacking = asked(reader);
                assert!(lacking.iter().all(|line| line.ends_with(" 404")));
                assert_eq!(lacking.len() % 2, 0, "{lacking:?}");
            })
            .await;
    }
}

#[tokio::test]
async fn every_page_to_read_is_the_one_of_its_address() {
    for language in Language::ALL {
        let texts = texts(language);
        Who::speaking(language)
            .reads(async |reader| {
                reader.open("#/").await;
                for topic in Topic::ALL {
                    let path = format!("#/{}", topic.id());
                    reader.go(&path).await;
                    let title = texts.title(topic.id()).unwrap();
                    assert_eq!(reader.heading().await, title);
                    assert!(reader.title().await.starts_with(title));
                    let lines = texts.block(topic.id());
                    let figures = lines.iter().filter(
                        |line| matches!(line, Line::Figure(part) if part.starts_with("figure ")),
                    );
                    let named = "article figure [role=img][aria-label]:not([aria-label=''])";
                    assert_eq!(reader.count(named).await, figures.count(), "{path}");
                    // From anywhere to any other.
                    for other in Topic::ALL.into_iter().filter(|it| *it != topic) {
                        let way = link_to(&format!("#/{}", other.id()));
                        let ways = format!("article {way}, footer {way}");
                        assert!(reader.count(&ways).await > 0, "{path} to {other:?}");
                    }
                    let last = reader.count("article .sources li").await;
                    assert!(last > 0, "{path} says where it comes from");
                }
            })
            .await;
    }
}

/// The pages of the elements, without answers: how each sounds, what to talk about, and no advice.
#[tokio::test]
async fn an_element_from_the_start_page() {
    for language in Language::ALL {
        let texts = texts(language);
        Who::speaking(language)
            .reads(async |reader| {
                reader.open("#/").await;
                reader.follow("#/model").await;
                for element in [Element::Abilities, Element::Organisation] {
                    let id = element.id();
                    reader.follow(&format!("#/element/{id}")).await;
                    let name = reader.heading().await.to_lowercase();
                    assert_eq!(name, language.element(element).to_lowercase());
                    let said = reader.texts("article section li, article section p").await;
                    let block = |name: &str| words(texts, &format!("{id}.{name}"));
                    for (name, count) in [("flows", 6), ("sticks", 6), ("talk", 3)] {
                        assert_eq!(block(name).len(), count);
                    }
                    let expected: Vec<_> = [
                        "about", "flows", "sticks", "talk", "do", "leader", "sources",
                    ]
                    .into_iter()
                    .flat_map(block)
                    .collect();
                    assert_eq!(said, expected, "{id}");
                    reader.back().await;
                }
            })
            .await;
    }
}

/// From a result the page gives the advice for its state and for each statement that was answered low, and no other.
#[tokio::test]
async fn an_element_from_the_result() {
    for language in Language::ALL {
        let texts = texts(language);
        Who::speaking(language)
            .who_kept(&scan(answers()))
            .reads(async |reader| {
                reader.open("#/result").await;
                let mut advices = Vec::new();
                for element in [Element::HrPolicy, Element::Leadership, Element::Employees] {
                    from_the_table(reader, &format!("#/element/{}", element.id())).await;
                    advices.push(advice(reader, texts, element, &answers()).await);
                    reader.follow("#/result").await;
                }
                // The same element in another result has other advice.
                for (other, element) in [
                    (other_answers(), Element::HrPolicy),
                    (parent(), Element::Leadership),
                ] {
                    let path = shared(&other);
                    reader.go(&path).await;
                    let path = format!("{path}/{}", element.id());
                    from_the_table(reader, &path).await;
                    advices.push(advice(reader, texts, element, &other).await);
                }
                for (place, one) in advices.iter().enumerate() {
                    assert!(!advices[..place].contains(one), "{one:?}");
                }
            })
            .await;
    }
}

async fn from_the_table(reader: &Reader, path: &str) {
    let link = format!("table {}", link_to(path));
    reader.arrive(async || reader.click(&link).await).await;
}

/// What is advised on the page of an element; fails where that is not what belongs to the answers.
async fn advice(
    reader: &Reader,
    texts: LongTexts,
    element: Element,
    response: &Response,
) -> Vec<&'static str> {
    let id = element.id();
    let said = reader.texts("article section p").await;
    // As whoever answers reads it.
    let readers = Readers::of(response.respondent().role().family());
    let fitting = |name: &str| {
        let lines = texts.block_for(&format!("{id}.{name}"), readers);
        lines.iter().map(Line::words).collect::<Vec<_>>()
    };
    let state = Reading::person(response).finding(element).flow();
    let now = match state {
        Flow::Flows => "flows",
        Flow::Wavers => "wavers",
        Flow::Sticks => "sticks",
        Flow::Fog => "fog",
        other => panic!("{other:?}"),
    };
    let low: Vec<_> = low_statements(response, element)
        .map(|it| format!("low.{}", it.number()))
        .collect();
    let mut expected = Vec::new();
    for name in ["flows", "wavers", "sticks", "fog", "whirlpool"] {
        let here = fitting(&format!("state.{name}"));
        let is_said = here.iter().all(|it| said.iter().any(|line| line == it));
        // Nobody around the school is told what only leaders and staff can do.
        let fits = name == now && readers != Readers::Around;
        assert_eq!(is_said, fits, "{id}: {name}");
        if is_said {
            expected.extend(here);
        }
    }
    for number in 1..=6 {
        let name = format!("low.{number}");
        let here = fitting(&name);
        if !here.is_empty() {
            let is_said = here.iter().all(|it| said.iter().any(|line| line == it));
            assert_eq!(is_said, low.contains(&name), "{id}: {name}");
            if is_said {
                expected.extend(here);
            }
        }
    }
    expected
}
