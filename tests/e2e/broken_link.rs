//! Links that mail, chat and people have damaged: mended where that is safe, and otherwise a page that names the reason.

use bech32::{Bech32m, Hrp};
use serde_json::json;

use schoolstroom::domain::codec::link::{self, Error};
use schoolstroom::domain::response::Response;
use schoolstroom::wording::Language;

use crate::given::{answers, scan, shared};
use crate::reader::{Reader, Who};

/// The right answers in a link: what the damage is done to.
fn whole() -> String {
    link::encode(&answers())
}

/// A name for the damage, the text that is left, and the reason it must be given.
fn damaged_links() -> Vec<(&'static str, String, Error)> {
    let whole = whole();
    let with = |place: usize, with: &str| {
        let mut text = whole.clone();
        text.replace_range(place..=place, with);
        text
    };
    let other = |place: usize| {
        if &whole[place..=place] == "q" {
            "p"
        } else {
            "q"
        }
    };
    let swapped = {
        let mut bytes = whole.clone().into_bytes();
        let place = (10..)
            .find(|place| bytes[*place] != bytes[place + 1])
            .unwrap();
        bytes.swap(place, place + 1);
        String::from_utf8(bytes).unwrap()
    };
    let unknown_role = {
        let bytes = [0xff; 16];
        bech32::encode::<Bech32m>(Hrp::parse("scanv1").unwrap(), &bytes).unwrap()
    };
    vec![
        (
            "the last character is gone",
            whole[..whole.len() - 1].to_owned(),
            Error::CutOff,
        ),
        (
            "the second half is gone",
            whole[..whole.len() / 2].to_owned(),
            Error::CutOff,
        ),
        (
            "all but the name is gone",
            "scanv1".to_owned(),
            Error::CutOff,
        ),
        ("the name itself is cut", "sca".to_owned(), Error::CutOff),
        ("one character changed", with(20, other(20)), Error::Damaged),
        (
            "the last character changed",
            with(whole.len() - 1, other(whole.len() - 1)),
            Error::Damaged,
        ),
        ("two characters swapped", swapped, Error::Damaged),
        (
            "a character too many",
            with(15, &format!("{}q", &whole[15..=15])),
            Error::Damaged,
        ),
        (
            "the version is no number",
            whole.replacen("scanv3", "scanvx", 1),
            Error::Damaged,
        ),
        (
            "a newer version",
            whole.replacen("scanv3", "scanv4", 1),
            Error::Newer,
        ),
        ("a role of a later release", unknown_role, Error::Newer),
        (
            "a text of something else",
            "hello-world".to_owned(),
            Error::Foreign,
        ),
        (
            "a link of something else",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq".to_owned(),
            Error::Foreign,
        ),
    ]
}

#[tokio::test]
async fn each_gets_the_page_for_its_reason() {
    for language in Language::ALL {
        Who::speaking(language)
            .who_kept(&scan(answers()))
            .reads(async |reader| {
                let reasons = &reader.words().broken;
                reader.open("#/").await;
                let before = reader.stored_under("schoolstroom").await;
                for (damage, text, error) in damaged_links() {
                    assert_eq!(link::decode(&text), Err(error), "{damage}: {text}");
                    reader.go(&format!("#/result/{text}")).await;
                    assert_eq!(
                        reader.heading().await,
                        reasons.reason(error).title,
                        "{damage}"
                    );
                    let texts = reader.texts("main p").await;
                    assert!(
                        texts.iter().any(|text| text == reasons.reason(error).text),
                        "{damage}"
                    );
                    // What one can do: try again, or leave.
                    assert_eq!(reader.count("main a[href=\"#/open\"]").await, 1, "{damage}");
                    assert_eq!(reader.count("main table").await, 0, "{damage}");
                    reader.follow("#/open").await;
                }
                assert_eq!(reader.stored_under("schoolstroom").await, before);
            })
            .await;
    }
}

/// The four reasons cannot be mixed up.
#[test]
fn the_reasons_differ() {
    for language in Language::ALL {
        let broken = &language.words().broken;
        let reasons = [Error::CutOff, Error::Damaged, Error::Newer, Error::Foreign];
        let titles = reasons.map(|error| broken.reason(error).title);
        for (i, title) in titles.iter().enumerate() {
            assert!(!titles[..i].contains(title), "{title}");
        }
    }
}

/// What can be put right is put right: the checksum tells whether it was.
#[tokio::test]
async fn a_mended_link_opens() {
    let whole = whole();
    let (front, back) = whole.split_at(21);
    let ways = [
        whole.to_uppercase(),
        format!("{front} {back}"),
        format!("{front}%20{back}"),
        format!("{front}\r\n{back}"),
        format!("{front}%0A{back}"),
        format!("{whole}."),
        format!("{whole})"),
        format!("{whole}>."),
        format!("{whole}%22"),
        format!(" {whole} "),
    ];
    Who::dutch()
        .reads(async |reader| {
            reader.open(&shared(&answers())).await;
            let table = reader.table().await;
            let title = reader.heading().await;
            for text in &ways {
                for path in [format!("#/result/{text}"), format!("#%23/result/{text}")] {
                    reader.go("#/model").await;
                    reader.go(&path).await;
                    assert_eq!(reader.heading().await, title, "{path:?}");
                    assert_eq!(reader.table().await, table, "{path:?}");
                }
                let site = reader.site().base().to_owned();
                for pasted in [text.clone(), format!("  {site}%23/result/{text}\n")] {
                    paste(reader, &pasted).await;
                    reader.go_on().await;
                    assert_eq!(reader.heading().await, title, "{pasted:?}");
                    assert_eq!(reader.table().await, table, "{pasted:?}");
                }
            }
        })
        .await;
}

/// A damaged link opens from the outside as well, and the wording follows when it is mended on the page for it.
#[tokio::test]
async fn pasted_damage_gets_its_reason_too() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/open").await;
            for (damage, text, error) in damaged_links() {
                paste(reader, &text).await;
                reader.go_on().await;
                let reason = reader.words().broken.reason(error);
                assert_eq!(reader.heading().await, reason.title, "{damage}");
            }
            let text: Response = answers();
            paste(reader, &shared(&text)).await;
            reader.go_on().await;
            assert_eq!(reader.table().await.len(), 10);
        })
        .await;
}

/// An empty field leads nowhere and is named as the thing to mend.
#[tokio::test]
async fn nothing_pasted() {
    Who::dutch()
        .reads(async |reader| {
            reader.open("#/open").await;
            for text in ["", "  \n "] {
                paste(reader, text).await;
                assert_eq!(reader.texts("[role=alert]").await.concat(), "");
                reader.submit().await;
                reader.is_at("#/open").await;
                assert_eq!(reader.focus().await, "pasted");
                assert_ne!(reader.texts("[role=alert]").await.concat(), "");
                let invalid = "return document.activeElement.getAttribute('aria-invalid')";
                assert_eq!(reader.run(invalid, json!([])).await, "true");
                reader.go("#/").await;
            }
            // A link of which all but the page's name was cut off is told as such, and is not the own result.
            reader.go("#/result/").await;
            reader.follow("#/open").await;
        })
        .await;
}

/// Puts a text in the field of the page that opens a link, as a paste does.
async fn paste(reader: &Reader, text: &str) {
    if reader.address().await != "#/open" {
        reader.go("#/open").await;
    }
    let script = "const field = shown('textarea')[0]; field.focus(); field.select();
        return arguments[0] === ''
            ? document.execCommand('delete')
            : document.execCommand('insertText', false, arguments[0])";
    reader.run(script, json!([text])).await;
}
