//! What was just done and can be undone: said under the header until the next page.

use leptos::prelude::*;

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The scan was begun again; this can be undone.
    BeganAgain,
    /// The scan is as it was before.
    Undone,
    /// Something was done to a team; this can be undone.
    Team(TeamDeed),
    /// The team is as it was before.
    TeamUndone,
    /// A school was taken off the board; this can be undone.
    SchoolTakenAway,
    /// It is back.
    SchoolBroughtBack,
}

/// What was done to a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamDeed {
    /// Links were added.
    Added,
    /// Somebody was taken out.
    TakenOut,
    /// It has another name.
    Renamed,
    /// It was opened from a file.
    Opened,
    /// It was taken away.
    Deleted,
    /// A round was closed: its people were added.
    RoundClosed,
    /// A round was thrown away.
    RoundThrownAway,
    /// What was predicted of it was taken away.
    PredictionTakenAway,
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
