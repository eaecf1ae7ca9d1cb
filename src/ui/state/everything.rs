//! All that is kept on this device as one value, for a backup and its restoring. Each document is still written by its own state.

use leptos::prelude::*;

use crate::domain::codec::store::Document;
use crate::domain::codec::store::backup::Backup;
use crate::ui::state::stored::Stored;
use crate::ui::state::{Answers, Records, Settings, Teams};

/// The documents of a backup.
#[derive(Clone, Copy, Debug)]
pub struct Everything {
    answers: Answers,
    settings: Settings,
    teams: Teams,
    records: Records,
}

impl Everything {
    /// What pages get by context.
    pub fn here() -> Self {
        Self {
            answers: expect_context(),
            settings: expect_context(),
            teams: expect_context(),
            records: expect_context(),
        }
    }

    /// What there is now, also what could not be kept.
    pub fn now(&self) -> Backup {
        Backup {
            answers: self.answers.stored.document.get_untracked(),
            settings: self.settings.stored.document.get_untracked(),
            teams: self.teams.stored.document.get_untracked(),
            records: self.records.stored.document.get_untracked(),
        }
    }

    /// Puts these documents in the place of those that differ from them, and keeps them.
    pub fn put(&self, backup: &Backup) {
        put(self.answers.stored, &backup.answers);
        put(self.settings.stored, &backup.settings);
        put(self.teams.stored, &backup.teams);
        put(self.records.stored, &backup.records);
    }
}

fn put<D: Document + Send + Sync>(stored: Stored<D>, document: &D) {
    if stored.document.with_untracked(|it| it != document) {
        let document = document.clone();
        stored.change(move |it| it.clone_from(&document));
    }
}
