//! How the reader looks at the board: for as long as the tab is open, so that a look at one school does not lose it. It is not
//! kept on the device.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;

/// What is chosen on the board.
#[derive(Clone, Copy, Debug)]
pub struct BoardView {
    /// The schools that are not looked at.
    pub left_out: RwSignal<Vec<Source>>,
    /// The element that orders the schools; `None` if their names do.
    pub by: RwSignal<Option<Element>>,
}

impl BoardView {
    /// All schools, by name. It is made once, at the root.
    pub fn begin() -> Self {
        Self {
            left_out: RwSignal::new(Vec::new()),
            by: RwSignal::new(None),
        }
    }
}
