//! A browser that keeps nothing, has no room, or holds something that cannot be read: the scan goes on all the same, a calm
//! notice says so and stays, and nothing that was there is lost.

use schoolstroom::domain::codec::store::{LanguageTag, Pace, Trouble};
use schoolstroom::domain::reading::Reading;

use crate::given::{MARKS, OTHER_MARKS, answers, other_answers, scan, statement, teacher};
use crate::notation::{marks, response};
use crate::reader::{KEY, Reader, Who};

/// Enough to see that it goes on; the whole scan is done once for each trouble.
const FEW: &str = "51?";

/// As a browser does that keeps nothing for this site.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage',
    { get() { throw new DOMException('denied', 'SecurityError') } })";
/// As a browser does that has no storage at all.
const NONE: &str = "Object.defineProperty(window, 'localStorage', { value: null })";
/// As a browser does whose storage can be had and not read.
const UNREADABLE: &str = "Storage.prototype.getItem = Storage.prototype.setItem =
    () => { throw new DOMException('denied', 'SecurityError') }";
/// As a browser does that has no room left.
const FULL: &str = "Storage.prototype.setItem =
    () => { throw new DOMException('full', 'QuotaExceededError') }";
/// The same from the moment a test says so.
const FULL_LATER: &str = "const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) {
        if (window.full) throw new DOMException('full', 'QuotaExceededError');
        return setItem.apply(this, given);
    }";
/// What a version after this one may write.
const NEWER: &str = r#"{"version":9,"responses":[{"who":"?"}]}"#;
/// Where the first text is kept that could not be read.
const ASIDE: &str = "schoolstroom.aside.1";

#[tokio::test]
async fn blocked() {
    for (script, marks) in [(BLOCKED, MARKS), (NONE, FEW), (UNREADABLE, FEW)] {
        let who = Who::dutch().whose_browser_runs(script);
        the_scan_goes_on(who, marks, Trouble::Blocked, async |_| {}).await;
    }
}

#[tokio::test]
async fn full() {
    let who = Who::dutch().whose_browser_runs(FULL);
    the_scan_goes_on(who, MARKS, Trouble::Full, async |reader| {
        assert_eq!(reader.stored_under(KEY).await, None);
    })
    .await;
}

#[tokio::test]
async fn full_half_way() {
    Who::dutch()
        .who_kept(&scan(answers()))
        .whose_browser_runs(FULL_LATER)
        .reads(async |reader| {
            reader.open("#/check").await;
            let before = reader.stored_under(KEY).await;
            reader
                .run("window.full = true", serde_json::json!([]))
                .await;
            for place in [0, 1] {
                reader
                    .follow(&format!("#/check/{}", statement(place)))
                    .await;
                reader.answer(statement(place), '5').await;
                assert_eq!(reader.marked(statement(place)).await, '5');
                reader.go_on().await;
            }
            tells(reader, Some(Trouble::Full)).await;
            // Memory goes on with both; the storage still has what it had.
            for place in [0, 1] {
                reader
                    .follow(&format!("#/check/{}", statement(place)))
                    .await;
                assert_eq!(reader.marked(statement(place)).await, '5');
                reader.go_on().await;
            }
            assert_eq!(reader.stored_under(KEY).await, before);
        })
        .await;
}

#[tokio::test]
async fn corrupt() {
    let damaged = r#"{"version":1,"response":"scanv11qqq"}"#;
    for (corrupt, marks) in [("{oops", MARKS), ("", FEW), ("null", FEW), (damaged, FEW)] {
        let who = Who::dutch().who_stored(corrupt);
        the_scan_goes_on(who, marks, Trouble::KeptAside, async |reader| {
            let aside = reader.stored_under(ASIDE).await;
            assert_eq!(aside.as_deref(), Some(corrupt));
            assert!(reader.kept_marks().await.starts_with(marks));
            // Next time all is well again, and what was kept aside is still there.
            reader.open("#/check").await;
            tells(reader, None).await;
            assert_eq!(reader.stored_under(ASIDE).await, aside);
        })
        .await;
    }
}

/// What was kept aside before is never written over.
#[tokio::test]
async fn corrupt_again() {
    Who::dutch()
        .who_stored("first")
        .reads(async |reader| {
            reader.open("#/").await;
            reader.store_also(KEY, "second").await;
            reader.open("#/").await;
            tells(reader, Some(Trouble::KeptAside)).await;
            assert_eq!(reader.stored_under(ASIDE).await.as_deref(), Some("first"));
            let second = reader.stored_under("schoolstroom.aside.2").await;
            assert_eq!(second.as_deref(), Some("second"));
            assert_eq!(reader.stored_under(KEY).await, None);
        })
        .await;
}

#[tokio::test]
async fn from_a_newer_version() {
    let who = Who::dutch().who_stored(NEWER);
    the_scan_goes_on(who, MARKS, Trouble::Newer, async |reader| {
        assert_eq!(reader.stored_under(KEY).await.as_deref(), Some(NEWER));
    })
    .await;
}

/// Everything a document holds is still there when one comes back.
#[tokio::test]
async fn what_is_kept_is_found() {
    Who::dutch()
        .who_kept(&scan(other_answers()))
        .reads(async |reader| {
            reader.open("#/role").await;
            reader.click("label:has(input[name=pace])").await;
            reader.go_on().await;
            reader.go("#/scan/relations.1").await;
            reader.press("EN").await;
            let kept = reader.kept().await;
            assert_eq!(
                kept.response.as_ref().map(marks).as_deref(),
                Some(OTHER_MARKS)
            );
            let settings = reader.kept_settings().await;
            assert_eq!(settings.pace, Pace::Element);
            assert_eq!(kept.position, Some("relations.1".parse().unwrap()));
            let language = settings.language.as_ref();
            assert_eq!(language.map(LanguageTag::as_str), Some("en"));
            reader.open("#/").await;
            assert_eq!(reader.lang().await, "en");
        })
        .await;
}

/// The scan, from the start page to the result, with the notice on every page.
async fn the_scan_goes_on(
    who: Who,
    marks: &str,
    trouble: Trouble,
    after: impl AsyncFnOnce(&Reader),
) {
    who.reads(async |reader| {
        reader.open("#/").await;
        reader.do_the_scan(marks).await;
        tells(reader, Some(trouble)).await;
        if marks != MARKS {
            reader.go("#/check").await;
        }
        reader.is_at("#/check").await;
        tells(reader, Some(trouble)).await;
        reader.follow("#/result").await;
        tells(reader, Some(trouble)).await;
        let profile = Reading::person(&response(teacher(), &format!("{marks:.<30}")));
        for (row, finding) in reader.table().await.iter().zip(profile.findings()) {
            let state = reader.words().cycle.state(finding.flow());
            assert!(row[1].starts_with(state), "{row:?}");
        }
        reader.follow("#/element/motivation").await;
        tells(reader, Some(trouble)).await;
        reader.press("EN").await;
        assert_eq!(reader.lang().await, "en");
        reader.press("NL").await;
        reader.follow("#/").await;
        tells(reader, Some(trouble)).await;
        after(reader).await;
    })
    .await;
}

/// The notice under the header: the one for what is the matter, and no other.
async fn tells(reader: &Reader, trouble: Option<Trouble>) {
    let words = &reader.words().trouble;
    let all = [
        Trouble::Blocked,
        Trouble::Full,
        Trouble::Newer,
        Trouble::KeptAside,
    ];
    let main = reader.texts("main").await.concat();
    for other in all {
        let told = main.contains(words.notice(other));
        assert_eq!(
            told,
            trouble == Some(other),
            "{other:?} at {}",
            reader.address().await
        );
    }
}
