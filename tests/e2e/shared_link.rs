//! A link from a colleague: the same result, read only, and the reader's own answers untouched.

use std::sync::Arc;

use crate::given::{answers, other_answers, scan, shared};
use crate::reader::{Reader, Who, link_to};
use crate::site::{Site, Travel};

/// What the maker sees and what the reader of the link sees are the same.
#[tokio::test]
async fn in_a_fresh_profile() {
    let site = Arc::new(Site::serve(Travel::Plain).await);
    Who::dutch()
        .at(&site)
        .who_kept(&scan(answers()))
        .reads(async |maker| {
            maker.open("#/result").await;
            let table = maker.table().await;
            let address = maker.the_link().await;
            assert_eq!(address, format!("{}{}", site.base(), shared(&answers())));
            Who::dutch()
                .at(&site)
                .reads(async |reader| {
                    reader.load(&address).await;
                    reader.owned().await;
                    assert_eq!(reader.table().await, table);
                    assert_eq!(reader.stored_under("schoolstroom").await, None);
                    is_read_only(reader).await;
                    // Whose it is, is said, in the words of the language.
                    let role = &reader.words().roles;
                    let (of, sector) = (
                        answers().respondent().role(),
                        answers().respondent().sector(),
                    );
                    let main = reader.texts("main").await.concat();
                    // The style may begin it with a capital.
                    let role = role.name(of, sector).to_lowercase();
                    assert!(main.to_lowercase().contains(&role), "{main}");
                    assert!(main.contains(&reader.language().month(answers().month().unwrap())));
                    // Somebody without answers of their own is shown the way to the scan.
                    assert_eq!(
                        reader.count(&format!("main {}", link_to("#/result"))).await,
                        0
                    );
                    reader.follow("#/role").await;
                })
                .await;
        })
        .await;
}

/// Own answers are neither changed nor mixed up with those of the link.
#[tokio::test]
async fn over_own_answers() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let own = reader.table().await;
            let before = reader.stored_under("schoolstroom").await;
            let link = shared(&other_answers());
            reader.go(&link).await;
            assert_ne!(reader.table().await, own);
            is_read_only(reader).await;
            reader.follow(&format!("{link}/motivation")).await;
            reader.follow(&format!("{link}/opportunities")).await;
            is_read_only(reader).await;
            reader.follow(&link).await;
            assert_eq!(reader.stored_under("schoolstroom").await, before);
            reader.follow("#/result").await;
            assert_eq!(reader.table().await, own);
        })
        .await;
}

/// The month goes into the link only where one wants that.
#[tokio::test]
async fn without_the_month() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/result").await;
            let with = reader.the_link().await;
            reader.click("label:has(input[name=month])").await;
            let without = reader.the_link().await;
            assert_ne!(with, without);
            let mut expected = answers();
            expected.set_month(None);
            assert!(without.ends_with(&shared(&expected)));
            assert_eq!(reader.kept().await.response, Some(answers()));
        })
        .await;
}

/// Nothing to answer, to change or to hand on.
async fn is_read_only(reader: &Reader) {
    assert_eq!(reader.count("main :is(input, textarea, form)").await, 0);
    for own in ["#/check", "#/scan", "#/element"] {
        assert_eq!(
            reader.count(&format!("main a[href^=\"{own}\"]")).await,
            0,
            "{own}"
        );
    }
}
