//! What the browser keeps, for any document: read and written in one go, nothing thrown away, and nothing of a newer version
//! touched.

mod documents;
mod tabs;

use schoolstroom::browser::storage::{Keeper, Kept};
use schoolstroom::domain::codec::store::{Document, EncodeError, Error, Trouble};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, store};

/// A document of two words that the product knows nothing of. They are longer than what is left in a full store.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sheet {
    one: &'static str,
    other: &'static str,
}

/// What a sheet may say; the last cannot be written.
const WORDS: [&str; 4] = ["", "here", "there", "unwritable"];

impl Document for Sheet {
    const KEY: &'static str = "sheet";

    fn encode(&self) -> Result<String, EncodeError> {
        match [self.one, self.other].contains(&"unwritable") {
            true => Err(EncodeError::NoForm),
            false => Ok(format!("1 {}/{}", self.one, self.other)),
        }
    }

    fn decode(text: &str) -> Result<Self, Error> {
        if text.starts_with("2 ") {
            return Err(Error::Newer);
        }
        let words = text.strip_prefix("1 ").and_then(|it| it.split_once('/'));
        let (one, other) = words.ok_or(Error::Unreadable)?;
        let known = |word: &str| WORDS.into_iter().find(|it| *it == word);
        match (known(one), known(other)) {
            (Some(one), Some(other)) => Ok(Self { one, other }),
            _ => Err(Error::Unreadable),
        }
    }
}

const KEY: &str = Sheet::KEY;
const NEWER: &str = "2 in another form";
const DAMAGED: &str = "1 damaged";
const A: Sheet = Sheet {
    one: "here",
    other: "",
};
const AB: Sheet = Sheet {
    one: "here",
    other: "there",
};

fn item(key: &str) -> Option<String> {
    store().get_item(key).unwrap()
}

fn aside(place: u32) -> Option<String> {
    item(&format!("{KEY}.aside.{place}"))
}

fn stored(text: &str) {
    store().set_item(KEY, text).unwrap();
}

/// What a tab that has just been opened finds.
fn load() -> Kept<Sheet> {
    Keeper::new().load(Sheet::default())
}

fn update(keeper: &Keeper<Sheet>, memory: Sheet, change: fn(&mut Sheet)) -> Kept<Sheet> {
    keeper.update(memory, Box::new(change))
}

fn b(sheet: &mut Sheet) {
    sheet.other = "there";
}

fn nothing(_: &mut Sheet) {}

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
fn an_empty_store_is_an_empty_document_and_stays_empty_until_a_change() {
    let _stage = Stage::new();
    assert_eq!(load(), Kept::default());
    assert_eq!(store().length().unwrap(), 0);
}

#[wasm_bindgen_test]
fn what_was_changed_is_loaded_again() {
    let _stage = Stage::new();
    update(&Keeper::new(), A, b);
    let expected = Kept {
        document: AB,
        trouble: None,
    };
    assert_eq!(load(), expected);
    assert_eq!(store().length().unwrap(), 1);
}

#[wasm_bindgen_test]
fn a_change_is_made_to_what_is_stored_and_not_to_what_this_tab_last_knew() {
    let _stage = Stage::new();
    stored("1 here/");
    // This tab knows nothing of what another tab stored.
    let changed = update(&Keeper::new(), Sheet::default(), b);
    assert_eq!(changed.document, AB);
    assert_eq!(load().document, AB);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_kept_aside_and_told_once() {
    let _stage = Stage::new();
    stored(DAMAGED);
    let loaded = load();
    assert_eq!(loaded.trouble, Some(Trouble::KeptAside));
    assert_eq!(loaded.document, Sheet::default());
    assert_eq!(aside(1).as_deref(), Some(DAMAGED));
    assert_eq!(item(KEY), None);
    assert_eq!(load().trouble, None);
    // The next one does not take the place of the first.
    stored("not ours");
    let changed = update(&Keeper::new(), A, b);
    assert_eq!(changed.trouble, Some(Trouble::KeptAside));
    assert_eq!(aside(1).as_deref(), Some(DAMAGED));
    assert_eq!(aside(2).as_deref(), Some("not ours"));
    // What this tab knew is not lost either.
    assert_eq!(load().document, AB);
}

#[wasm_bindgen_test]
fn a_newer_versions_document_is_told_and_never_touched() {
    let _stage = Stage::new();
    stored(NEWER);
    assert_eq!(load().trouble, Some(Trouble::Newer));
    let changed = update(&Keeper::new(), A, b);
    // All goes on in memory.
    assert_eq!(changed.document, AB);
    assert_eq!(changed.trouble, Some(Trouble::Newer));
    assert_eq!(item(KEY).as_deref(), Some(NEWER));
    assert_eq!(store().length().unwrap(), 1);
}

#[wasm_bindgen_test]
fn what_cannot_be_encoded_overwrites_nothing_and_is_told() {
    let _stage = Stage::new();
    stored("1 here/there");
    let tab = Keeper::new();
    let changed = update(&tab, AB, |it| it.other = "unwritable");
    assert_eq!(changed.document.other, "unwritable");
    assert!(changed.trouble.is_some());
    assert_eq!(item(KEY).as_deref(), Some("1 here/there"));
    // Nor is it written by a change to something else.
    let again = update(&tab, changed.document, |it| it.one = "there");
    assert!(again.trouble.is_some());
    assert_eq!(
        (again.document.one, again.document.other),
        ("there", "unwritable")
    );
    assert_eq!(item(KEY).as_deref(), Some("1 here/there"));
    // Once it can be written again, nothing was lost.
    let mended = update(&tab, again.document, |it| it.other = "here");
    assert_eq!(mended.trouble, None);
    assert_eq!(item(KEY).as_deref(), Some("1 there/here"));
    assert_eq!(store().length().unwrap(), 1);
}

#[wasm_bindgen_test]
fn in_a_full_store_all_goes_on_in_memory_and_nothing_is_lost() {
    let _stage = Stage::new();
    stored("1 /");
    fill();
    let tab = Keeper::new();
    let changed = update(&tab, Sheet::default(), |it| it.one = "here");
    assert_eq!(
        (&changed.document, changed.trouble),
        (&A, Some(Trouble::Full))
    );
    assert_eq!(item(KEY).as_deref(), Some("1 /"));
    // A further change is made to what this tab knows: what is stored is older.
    let again = update(&tab, changed.document, b);
    assert_eq!((&again.document, again.trouble), (&AB, Some(Trouble::Full)));
    assert_eq!(item(KEY).as_deref(), Some("1 /"));
    // Once there is room, it is stored.
    store().clear().unwrap();
    let kept = update(&tab, again.document, nothing);
    assert_eq!((&kept.document, kept.trouble), (&AB, None));
    assert_eq!(load().document, AB);
}

#[wasm_bindgen_test]
fn what_could_not_be_stored_is_made_again_to_what_another_tab_stored_since() {
    let _stage = Stage::new();
    stored("1 /");
    fill();
    let tab = Keeper::new();
    let kept = update(&tab, Sheet::default(), b);
    assert_eq!(kept.trouble, Some(Trouble::Full));
    // There is room again, and the other tab is the first to use it.
    store().clear().unwrap();
    stored("1 here/");
    let loaded = tab.load(kept.document);
    assert_eq!(loaded.document, AB);
    assert_eq!(update(&tab, loaded.document, nothing).trouble, None);
    assert_eq!(load().document, AB);
    // It is made once, and not to all that comes after.
    stored("1 here/here");
    assert_eq!(tab.load(AB).document.other, "here");
}

#[wasm_bindgen_test]
fn a_newer_versions_document_is_not_written_over_after_a_full_store_either() {
    let _stage = Stage::new();
    fill();
    let tab = Keeper::new();
    let kept = update(&tab, A, b);
    assert_eq!(kept.trouble, Some(Trouble::Full));
    store().clear().unwrap();
    stored(NEWER);
    let again = update(&tab, kept.document, |it| it.one = "there");
    assert_eq!(again.trouble, Some(Trouble::Newer));
    assert_eq!(
        (again.document.one, again.document.other),
        ("there", "there")
    );
    assert_eq!(item(KEY).as_deref(), Some(NEWER));
}

#[wasm_bindgen_test]
fn if_everything_was_erased_this_tab_goes_on_with_what_it_knows() {
    let _stage = Stage::new();
    assert_eq!(Keeper::new().load(AB).document, AB);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_stays_where_it_is_when_there_is_no_room_aside() {
    let _stage = Stage::new();
    stored(DAMAGED);
    fill();
    let tab = Keeper::new();
    let loaded = tab.load(Sheet::default());
    assert_eq!(loaded.trouble, Some(Trouble::Full));
    let changed = update(&tab, loaded.document, b);
    assert_eq!(changed.trouble, Some(Trouble::Full));
    let changed = update(&tab, changed.document, nothing);
    assert_eq!(changed.document.other, "there");
    assert_eq!(item(KEY).as_deref(), Some(DAMAGED));
}

#[wasm_bindgen_test]
fn what_is_erased_is_gone_with_all_that_was_kept_aside_of_it_and_comes_back_from_nowhere() {
    let _stage = Stage::new();
    let others = ["sheets", "sheet.other", "another.sheet"];
    for key in others.into_iter().chain(["sheet.aside.1", "sheet.aside.2"]) {
        store().set_item(key, key).unwrap();
    }
    stored(NEWER);
    let tab = Keeper::new();
    // Not stored yet, and not to be stored any more.
    let kept = update(&tab, A, b);
    assert_eq!(kept.trouble, Some(Trouble::Newer));
    assert_eq!(tab.erase(), Sheet::default());
    assert_eq!(store().length().unwrap(), 3);
    assert!(others.into_iter().all(|key| item(key).is_some()));
    update(&tab, Sheet::default(), |it| it.one = "here");
    assert_eq!(load().document, A);
}
