//! A document that outlives a page: in memory for the pages, and kept on the device. Each concern has one of these, and it alone
//! writes its document.

use leptos::prelude::*;

use crate::browser::storage::{Change, Keeper, Kept};
use crate::domain::codec::store::{Document, Trouble};

/// A document of the reader's, as it is kept on this device.
#[derive(Debug)]
pub struct Stored<D: 'static> {
    keeper: StoredValue<Keeper<D>, LocalStorage>,
    /// The document as it is now.
    pub document: RwSignal<D>,
    /// Why it is not kept, if it is not.
    pub trouble: RwSignal<Option<Trouble>>,
}

impl<D> Clone for Stored<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D> Copy for Stored<D> {}

impl<D: Document + Send + Sync> Stored<D> {
    /// Begins with what is kept, and follows what other tabs change. It is made once, at the root.
    pub fn load() -> Self {
        let keeper = Keeper::new();
        let Kept { document, trouble } = keeper.load(D::default());
        let stored = Self {
            keeper: StoredValue::new_local(keeper),
            document: RwSignal::new(document),
            trouble: RwSignal::new(trouble),
        };
        Keeper::<D>::on_change_elsewhere(move || {
            let memory = stored.document.get_untracked();
            stored.take(stored.keeper.with_value(|it| it.load(memory)));
        });
        stored
    }

    /// Changes the document and keeps it. The change may be made again, to what another tab has kept meanwhile.
    pub fn change(&self, change: impl Fn(&mut D) + 'static) {
        let change: Change<D> = Box::new(change);
        let memory = self.document.get_untracked();
        self.take(self.keeper.with_value(|it| it.update(memory, change)));
    }

    /// Takes everything away, from this device as well.
    pub fn erase(&self) {
        self.document.set(self.keeper.with_value(Keeper::erase));
        self.trouble.set(None);
    }

    fn take(&self, kept: Kept<D>) {
        let Kept { document, trouble } = kept;
        self.document.set(document);
        // That something was kept aside is said until the page is left; that nothing is kept, for as long as it is so.
        if trouble.is_some() || self.trouble.get_untracked() != Some(Trouble::KeptAside) {
            self.trouble.set(trouble);
        }
    }
}
