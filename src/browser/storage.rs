//! The stored document, in `localStorage` through gloo-storage.
//!
//! Each change is read, changed and written in one go, so that two tabs do not undo each other's answers. What cannot be
//! read is kept aside, what a newer version wrote is left alone, and where nothing is kept all goes on in memory.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::listen;
use crate::domain::store::{self, Document, Trouble};
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

/// Reads what is stored. What cannot be read is kept aside before anything can be written over it.
pub fn load() -> Kept {
    read(Document::default())
}

/// Changes the stored document and writes it back. `memory` is what this tab last knew: it holds where nothing is stored,
/// and where the last change was not (`Trouble::Full`), since what is stored is older then.
pub fn update(memory: Kept, change: &dyn Fn(&mut Document)) -> Kept {
    let mut kept = match memory.trouble {
        Some(Trouble::Full) => Kept {
            trouble: None,
            ..memory
        },
        _ => read(memory.document),
    };
    change(&mut kept.document);
    // After keeping aside, writing is safe; a newer version's document must stay as it is.
    if matches!(kept.trouble, None | Some(Trouble::KeptAside)) {
        let text = store::encode(&kept.document);
        if store().is_none_or(|store| store.set_item(KEY, &text).is_err()) {
            kept.trouble = Some(Trouble::Full);
        }
    }
    kept
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

fn read(memory: Document) -> Kept {
    let Some(store) = store() else {
        return Kept {
            document: memory,
            trouble: Some(Trouble::Blocked),
        };
    };
    let text = match store.get_item(KEY) {
        Ok(Some(text)) => text,
        Ok(None) => {
            return Kept {
                document: memory,
                trouble: None,
            };
        }
        Err(_) => {
            return Kept {
                document: memory,
                trouble: Some(Trouble::Blocked),
            };
        }
    };
    match store::decode(&text) {
        Ok(document) => Kept {
            document,
            trouble: None,
        },
        Err(store::Error::Newer) => Kept {
            document: memory,
            trouble: Some(Trouble::Newer),
        },
        Err(store::Error::Unreadable) => Kept {
            document: memory,
            trouble: Some(if keep_aside(&store, &text) {
                Trouble::KeptAside
            } else {
                Trouble::Full
            }),
        },
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
