//! The stored document, in `localStorage` through gloo-storage.
//!
//! Each change is read, changed and written in one go, so that two tabs do not undo each other's answers. What cannot be
//! read is kept aside, what a newer version wrote is left alone, and where nothing is kept all goes on in memory.

use std::cell::RefCell;
use std::fmt;

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::listen;
use crate::callback::Take;
use crate::domain::codec::store::{self, Document, Trouble};
use crate::domain::text::joined;

const KEY: &str = "schoolstroom";
/// What could not be read goes to `schoolstroom.aside.1` and so on.
const ASIDE: &str = "schoolstroom.aside.";

/// What is there, and what is the matter if something is.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The document to go on with.
    pub document: Document,
    /// Why the device does not keep it, or did not.
    pub trouble: Option<Trouble>,
}

/// A change to the document, that can be made again.
pub type Change = Box<dyn for<'a> Take<&'a mut Document>>;

/// The way to the stored document, and the changes of this tab that are not in it yet.
#[derive(Default)]
pub struct Keeper {
    /// They are made again to whatever is stored by the time that it can be written, so that neither tab loses any.
    unsaved: RefCell<Vec<Change>>,
}

impl Keeper {
    /// What is stored, with the changes of this tab; `memory`, what this tab last knew, where nothing of use is stored. What
    /// cannot be read is kept aside before anything can be written over it.
    pub fn load(&self, memory: Document) -> Kept {
        let stored = read();
        Kept {
            document: self.with_unsaved(stored.document, memory),
            trouble: stored.trouble,
        }
    }

    /// Makes a change to what is stored and writes it back, or to `memory` where nothing is stored or can be.
    pub fn update(&self, memory: Document, change: Change) -> Kept {
        let Stored {
            document,
            writable,
            mut trouble,
        } = read();
        let mut document = self.with_unsaved(document, memory);
        change.take(&mut document);
        let text = store::encode(&document);
        if writable && store().is_some_and(|store| store.set_item(KEY, &text).is_ok()) {
            self.unsaved.borrow_mut().clear();
        } else {
            self.unsaved.borrow_mut().push(change);
            trouble = trouble.or(Some(Trouble::Full));
        }
        Kept { document, trouble }
    }

    /// Takes away all that this product keeps on the device, what was kept aside included.
    pub fn erase(&self) -> Kept {
        self.unsaved.borrow_mut().clear();
        let document = Document::default();
        if let Some(kept) = store() {
            // Other tabs see the empty document before they see that there is none, and do not bring theirs back.
            let _ = kept.set_item(KEY, &store::encode(&document));
            let names = (0..kept.length().unwrap_or(0)).filter_map(|i| kept.key(i).ok()?);
            let ours: Vec<String> = names.filter(|name| name.starts_with(KEY)).collect();
            for name in ours {
                let _ = kept.remove_item(&name);
            }
        }
        Kept {
            document,
            trouble: None,
        }
    }

    fn with_unsaved(&self, stored: Option<Document>, memory: Document) -> Document {
        // This tab's memory has its own changes already.
        let Some(mut document) = stored else {
            return memory;
        };
        for change in self.unsaved.borrow().iter() {
            change.take(&mut document);
        }
        document
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keeper")
    }
}

/// What stands in the store.
struct Stored {
    /// `None` where there is none that can be read.
    document: Option<Document>,
    /// Whether it may be written over.
    writable: bool,
    trouble: Option<Trouble>,
}

/// Calls back when another tab has changed the stored document.
pub fn on_change_elsewhere(callback: impl Fn() + 'static) {
    listen(&window(), "storage", move |event| {
        // No key: everything was erased.
        let key = event
            .dyn_into()
            .ok()
            .and_then(|event: StorageEvent| event.key());
        if key.is_none_or(|key| key == KEY) {
            callback();
        }
    });
}

/// The browser's store, or `None` where it is blocked: gloo-storage would panic then.
fn store() -> Option<web_sys::Storage> {
    match window().local_storage() {
        Ok(Some(_)) => Some(LocalStorage::raw()),
        _ => None,
    }
}

fn read() -> Stored {
    let free = |document, trouble| Stored {
        document,
        writable: true,
        trouble,
    };
    let closed = |trouble| Stored {
        document: None,
        writable: false,
        trouble: Some(trouble),
    };
    let Some(store) = store() else {
        return closed(Trouble::Blocked);
    };
    let text = match store.get_item(KEY) {
        Ok(Some(text)) => text,
        Ok(None) => return free(None, None),
        Err(_) => return closed(Trouble::Blocked),
    };
    match store::decode(&text) {
        Ok(document) => free(Some(document), None),
        Err(store::Error::Newer) => closed(Trouble::Newer),
        Err(store::Error::Unreadable) if keep_aside(&store, &text) => {
            free(None, Some(Trouble::KeptAside))
        }
        Err(store::Error::Unreadable) => closed(Trouble::Full),
    }
}

/// Moves a text to the first free place aside; false where there is no room, and then it stays where it was.
fn keep_aside(store: &web_sys::Storage, text: &str) -> bool {
    let free = (1..u32::MAX)
        .map(|place| joined(&[ASIDE, &place.to_string()]))
        .find(|key| matches!(store.get_item(key), Ok(None)));
    let Some(key) = free else { return false };
    store.set_item(&key, text).is_ok() && store.remove_item(KEY).is_ok()
}
