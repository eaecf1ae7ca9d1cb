//! What was just done and can be undone: said under the header until the next page.

use leptos::prelude::*;

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The scan was begun again; this can be undone.
    BeganAgain,
    /// That was undone.
    Undone,
}

/// What is said under the header.
#[derive(Clone, Copy, Debug)]
pub struct Notice(pub RwSignal<Option<Said>>);

impl Notice {
    /// Nothing was done yet. It is made once, at the root.
    pub fn none() -> Self {
        Self(RwSignal::new(None))
    }
}
