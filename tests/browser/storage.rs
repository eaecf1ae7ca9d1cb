//! What the browser keeps: read and written in one go, nothing thrown away, and nothing of a newer version touched.

use schoolstroom::browser::storage::{Keeper, Kept};
use schoolstroom::domain::codec::store::{self, Display, Document, Pace, Trouble};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
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

/// What a tab that has just been opened finds.
fn load() -> Kept {
    Keeper::default().load(Document::default())
}

fn update(memory: Document, change: impl Fn(&mut Document) + 'static) -> Kept {
    Keeper::default().update(memory, Box::new(change))
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
    update(begun(), dark);
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
    let changed = update(Document::default(), dark);
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
    let changed = update(begun(), dark);
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
    let changed = update(begun(), |document| {
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
    let tab = Keeper::default();
    let changed = tab.update(
        Document::default(),
        Box::new(|document: &mut Document| *document = begun()),
    );
    assert_eq!(changed.trouble, Some(Trouble::Full));
    assert_eq!(changed.document, begun());
    // A further change is made to what this tab knows: what is stored is older.
    let again = tab.update(changed.document, Box::new(dark));
    assert_eq!(again.document.response, begun().response);
    assert_eq!(again.document.display, Display::Dark);
    // Once there is room, it is stored.
    store().clear().unwrap();
    let stored = tab.update(again.document.clone(), Box::new(|_: &mut Document| {}));
    assert_eq!((stored.trouble, &stored.document), (None, &again.document));
    assert_eq!(load().document, again.document);
}

#[wasm_bindgen_test]
fn what_could_not_be_stored_is_made_again_to_what_another_tab_stored_since() {
    let _stage = Stage::new();
    store()
        .set_item(KEY, &store::encode(&Document::default()))
        .unwrap();
    fill();
    let tab = Keeper::default();
    let kept = tab.update(Document::default(), Box::new(dark));
    assert_eq!(kept.trouble, Some(Trouble::Full));
    // There is room again, and the other tab is the first to use it.
    store().clear().unwrap();
    store().set_item(KEY, &store::encode(&begun())).unwrap();
    let loaded = tab.load(kept.document);
    assert_eq!(loaded.document.response, begun().response);
    assert_eq!(loaded.document.display, Display::Dark);
    let stored = tab.update(
        loaded.document,
        Box::new(|document: &mut Document| document.pace = Pace::Element),
    );
    assert_eq!(stored.trouble, None);
    let found = load().document;
    assert_eq!(found.response, begun().response);
    assert_eq!((found.display, found.pace), (Display::Dark, Pace::Element));
}

#[wasm_bindgen_test]
fn a_newer_versions_document_is_not_written_over_after_a_full_store_either() {
    let _stage = Stage::new();
    fill();
    let tab = Keeper::default();
    let kept = tab.update(begun(), Box::new(dark));
    assert_eq!(kept.trouble, Some(Trouble::Full));
    store().clear().unwrap();
    store().set_item(KEY, NEWER).unwrap();
    let again = tab.update(
        kept.document,
        Box::new(|document: &mut Document| document.pace = Pace::Element),
    );
    assert_eq!(again.trouble, Some(Trouble::Newer));
    assert_eq!(again.document.display, Display::Dark);
    assert_eq!(item(KEY).as_deref(), Some(NEWER));
}

#[wasm_bindgen_test]
fn where_everything_was_erased_this_tab_goes_on_with_what_it_knows() {
    let _stage = Stage::new();
    assert_eq!(Keeper::default().load(begun()).document, begun());
}

#[wasm_bindgen_test]
fn what_cannot_be_read_stays_where_it_is_when_there_is_no_room_aside() {
    let _stage = Stage::new();
    store().set_item(KEY, DAMAGED).unwrap();
    fill();
    let tab = Keeper::default();
    let loaded = tab.load(Document::default());
    assert_eq!(loaded.trouble, Some(Trouble::Full));
    let changed = tab.update(loaded.document, Box::new(dark));
    assert_eq!(changed.trouble, Some(Trouble::Full));
    let changed = tab.update(changed.document, Box::new(|_: &mut Document| {}));
    assert_eq!(changed.document.display, Display::Dark);
    assert_eq!(item(KEY).as_deref(), Some(DAMAGED));
}
