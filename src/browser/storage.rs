//! Stored documents, in `localStorage` through gloo-storage: answers and settings today, and whatever the product keeps later.
//!
//! Each change is read, changed and written in one go, so that two tabs do not undo each other's. A text that cannot be read
//! is kept aside, a newer version's is left alone, and if nothing is kept all goes on in memory.

use std::cell::RefCell;
use std::fmt;

use gloo_storage::{LocalStorage, Storage};
use leptos::ev;
use leptos::prelude::{window, window_event_listener};

use crate::domain::codec::store::{Document, Error, Trouble};

/// A document, and what is the matter if something is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept<D> {
    /// The document to go on with.
    pub document: D,
    /// Why the device does not keep it, or did not.
    pub trouble: Option<Trouble>,
}

/// A change to a document that can be made again.
pub type Change<D> = Box<dyn Fn(&mut D)>;

/// The way to one stored document, and the changes of this tab that are not in it yet.
pub struct Keeper<D> {
    /// They are made again to whatever is stored by the time that it can be written, so that no tab loses any.
    unsaved: RefCell<Vec<Change<D>>>,
}

impl<D: Document> Keeper<D> {
    /// A keeper with nothing unsaved.
    pub const fn new() -> Self {
        Self {
            unsaved: RefCell::new(Vec::new()),
        }
    }

    /// The stored document with the changes of this tab; or `memory`, the one this tab last knew, if nothing of use is
    /// stored. A text that cannot be read is kept aside before anything can be written over it.
    pub fn load(&self, memory: D) -> Kept<D> {
        let stored = read::<D>();
        Kept {
            document: self.with_unsaved(stored.document, memory),
            trouble: stored.trouble,
        }
    }

    /// Makes a change to the stored document and writes it back; or to `memory` if nothing is stored or can be.
    pub fn update(&self, memory: D, change: Change<D>) -> Kept<D> {
        let Stored {
            document,
            writable,
            mut trouble,
        } = read();
        let mut document = self.with_unsaved(document, memory);
        change(&mut document);
        if writable && write(&document) {
            self.unsaved.borrow_mut().clear();
        } else {
            self.unsaved.borrow_mut().push(change);
            trouble = trouble.or(Some(Trouble::Full));
        }
        Kept { document, trouble }
    }

    /// Takes the document away, with all that was kept aside of it.
    pub fn erase(&self) -> D {
        self.unsaved.borrow_mut().clear();
        let empty = D::default();
        // Other tabs see the empty document before they see that there is none, and do not bring theirs back.
        write(&empty);
        remove(D::KEY);
        empty
    }

    /// Calls back when another tab has changed the stored document, for as long as the page.
    pub fn on_change_elsewhere(callback: impl Fn() + 'static) {
        window_event_listener(ev::storage, move |event| {
            // No key: everything was erased.
            if event.key().is_none_or(|key| key == D::KEY) {
                callback();
            }
        });
    }

    fn with_unsaved(&self, stored: Option<D>, memory: D) -> D {
        // This tab's memory has its own changes already.
        let Some(mut document) = stored else {
            return memory;
        };
        for change in self.unsaved.borrow().iter() {
            change(&mut document);
        }
        document
    }
}

impl<D: Document> Default for Keeper<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D> fmt::Debug for Keeper<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper")
            .field("unsaved", &self.unsaved.borrow().len())
            .finish()
    }
}

/// The text that is stored under a key, if there is one.
///
/// # Errors
/// [`Trouble::Blocked`] if the browser keeps nothing for this page.
pub fn text(key: &str) -> Result<Option<String>, Trouble> {
    let store = store().ok_or(Trouble::Blocked)?;
    store.get_item(key).map_err(|_| Trouble::Blocked)
}

/// What stands in the store.
struct Stored<D> {
    /// `None` if there is none that can be read.
    document: Option<D>,
    /// Whether it may be written over.
    writable: bool,
    trouble: Option<Trouble>,
}

/// The browser's store, or `None` if it is blocked: gloo-storage would panic then.
fn store() -> Option<web_sys::Storage> {
    match window().local_storage() {
        Ok(Some(_)) => Some(LocalStorage::raw()),
        _ => None,
    }
}

fn read<D: Document>() -> Stored<D> {
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
    match text(D::KEY).map(|text| text.map(|text| (D::decode(&text), text))) {
        Err(trouble) => closed(trouble),
        Ok(None) => free(None, None),
        Ok(Some((Ok(document), _))) => free(Some(document), None),
        Ok(Some((Err(Error::Newer), _))) => closed(Trouble::Newer),
        Ok(Some((Err(Error::Unreadable), text))) => match keep_aside(D::KEY, &text) {
            true => free(None, Some(Trouble::KeptAside)),
            false => closed(Trouble::Full),
        },
    }
}

/// Writes a document, and tells whether it is stored. One that cannot be encoded leaves the stored one as it is.
fn write<D: Document>(document: &D) -> bool {
    document.encode().is_ok_and(|text| set(D::KEY, &text))
}

fn set(key: &str, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(key, text).is_ok())
}

/// Texts that could not be read go to `schoolstroom.aside.1` and so on.
fn aside(key: &str) -> String {
    format!("{key}.aside.")
}

/// Moves a text to the first free place aside; false if there is no room, and then it stays as it was.
fn keep_aside(key: &str, text: &str) -> bool {
    let Some(store) = store() else { return false };
    let free = (1..u32::MAX)
        .map(|place| format!("{}{place}", aside(key)))
        .find(|key| matches!(store.get_item(key), Ok(None)));
    free.is_some_and(|free| set(&free, text)) && store.remove_item(key).is_ok()
}

/// Takes away all texts of a document, those that were kept aside included.
fn remove(key: &str) {
    let Some(store) = store() else { return };
    let names = (0..store.length().unwrap_or(0)).filter_map(|i| store.key(i).ok()?);
    let aside = aside(key);
    let ours: Vec<String> = names
        .filter(|name| name == key || name.starts_with(&aside))
        .collect();
    for name in ours {
        let _ = store.remove_item(&name);
    }
}
