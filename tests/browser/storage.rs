//! What the browser keeps: read and written in one go, nothing thrown away, and nothing of a newer version touched.

use schoolstroom::browser::storage::{Kept, load, update};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::store::{self, Display, Document, Pace, Trouble};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{point, respondent, statement};
use crate::stage::{Stage, store};

const KEY: &str = "schoolstroom";
const NEWER: &str = r#"{"version":2,"response":{"in":"another form"}}"#;
const DAMAGED: &str = r#"{"version":1,"response":"scanv11yg2v97aaew2za6fqvqqqqqqqqq6p8tmz"}"#;

fn item(key: &str) -> Option<String> {
    store().get_item(key).unwrap()
}

fn begun() -> Document {
    let mut response = Response::new(respondent(Role::Teacher), Tag::new(7));
    response.set(statement("abilities.2"), point(4)).unwrap();
    Document {
        response: Some(response),
        ..Document::default()
    }
}

fn kept(document: Document, trouble: Option<Trouble>) -> Kept {
    Kept { document, trouble }
}

fn dark(document: &mut Document) {
    document.display = Display::Dark;
}

#[wasm_bindgen_test]
fn an_empty_store_is_an_empty_document_and_stays_empty_until_a_change() {
    let _stage = Stage::new();
    let loaded = load();
    assert_eq!((loaded.document, loaded.trouble), Default::default());
    assert_eq!(store().length().unwrap(), 0);
}

#[wasm_bindgen_test]
fn what_was_changed_is_loaded_again() {
    let _stage = Stage::new();
    update(kept(begun(), None), &dark);
    let loaded = load();
    let mut expected = begun();
    dark(&mut expected);
    assert_eq!((loaded.document, loaded.trouble), (expected, None));
    assert_eq!(store().length().unwrap(), 1);
}

#[wasm_bindgen_test]
fn a_change_is_made_to_what_is_stored_and_not_to_what_this_tab_last_knew() {
    let _stage = Stage::new();
    store().set_item(KEY, &store::encode(&begun())).unwrap();
    // This tab knows nothing of the answers that another tab stored.
    let changed = update(kept(Document::default(), None), &dark);
    assert_eq!(changed.document.response, begun().response);
    assert_eq!(changed.document.display, Display::Dark);
    assert_eq!(load().document, changed.document);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_kept_aside_and_told_once() {
    let _stage = Stage::new();
    store().set_item(KEY, DAMAGED).unwrap();
    let loaded = load();
    assert_eq!(loaded.trouble, Some(Trouble::KeptAside));
    assert_eq!(loaded.document, Document::default());
    let aside = |place: u32| item(&format!("{KEY}.aside.{place}"));
    assert_eq!(aside(1).as_deref(), Some(DAMAGED));
    assert_eq!(item(KEY), None);
    assert_eq!(load().trouble, None);
    // The next one does not take the place of the first.
    store().set_item(KEY, "not ours").unwrap();
    let changed = update(kept(begun(), None), &dark);
    assert_eq!(changed.trouble, Some(Trouble::KeptAside));
    assert_eq!(
        (aside(1).as_deref(), aside(2).as_deref()),
        (Some(DAMAGED), Some("not ours"))
    );
    // What this tab knew is not lost either.
    assert_eq!(load().document.response, begun().response);
}

#[wasm_bindgen_test]
fn a_newer_versions_document_is_told_and_never_touched() {
    let _stage = Stage::new();
    store().set_item(KEY, NEWER).unwrap();
    assert_eq!(load().trouble, Some(Trouble::Newer));
    let changed = update(kept(begun(), Some(Trouble::Newer)), &|document| {
        document.pace = Pace::Element;
    });
    assert_eq!(changed.trouble, Some(Trouble::Newer));
    // All goes on in memory.
    assert_eq!(changed.document.pace, Pace::Element);
    assert_eq!(changed.document.response, begun().response);
    assert_eq!(item(KEY).as_deref(), Some(NEWER));
    assert_eq!(store().length().unwrap(), 1);
}

/// Fills the store to the last character.
fn fill() {
    let mut size = 4 << 20;
    for place in 0.. {
        while size > 0
            && store()
                .set_item(&format!("f{place}"), &"x".repeat(size))
                .is_err()
        {
            size /= 2;
        }
        if size == 0 {
            return;
        }
    }
}

#[wasm_bindgen_test]
fn in_a_full_store_all_goes_on_in_memory_and_nothing_is_lost() {
    let _stage = Stage::new();
    store()
        .set_item(KEY, &store::encode(&Document::default()))
        .unwrap();
    fill();
    let changed = update(kept(Document::default(), None), &|document| {
        *document = begun();
    });
    assert_eq!(changed.trouble, Some(Trouble::Full));
    assert_eq!(changed.document, begun());
    // A further change is made to what this tab knows: what is stored is older.
    let again = update(changed, &dark);
    assert_eq!(again.document.response, begun().response);
    assert_eq!(again.document.display, Display::Dark);
    // Once there is room, it is stored.
    store().clear().unwrap();
    let stored = update(again.clone(), &|_| {});
    assert_eq!((stored.trouble, &stored.document), (None, &again.document));
    assert_eq!(load().document, again.document);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_stays_where_it_is_when_there_is_no_room_aside() {
    let _stage = Stage::new();
    store().set_item(KEY, DAMAGED).unwrap();
    fill();
    assert_eq!(load().trouble, Some(Trouble::Full));
    let changed = update(kept(begun(), None), &dark);
    assert_eq!(changed.trouble, Some(Trouble::Full));
    assert_eq!(changed.document.display, Display::Dark);
    assert_eq!(item(KEY).as_deref(), Some(DAMAGED));
}
