//! What the reader keeps to lay beside something later, and what was predicted of teams. It alone writes the document of these.

use leptos::prelude::*;

use crate::domain::codec::store::Trouble;
use crate::domain::codec::store::records::Records as Document;
use crate::domain::reading::Scores;
use crate::domain::record::{Prediction, Record};
use crate::domain::team::TeamId;
use crate::ui::state::stored::Stored;

/// The records of this device.
#[derive(Clone, Copy, Debug)]
pub struct Records {
    pub(super) stored: Stored<Document>,
    /// Why they are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
    /// The schools that the board leaves out: the addresses of their pictures, one after the other. It is not kept.
    left_out: RwSignal<String>,
    /// The id of the element that orders the schools of the board; empty if their names do. It is not kept.
    pub order: RwSignal<String>,
    /// What was taken away last, until the page is left.
    taken_away: RwSignal<Document>,
}

impl Records {
    /// Begins with what is kept. It is made once, at the root.
    pub fn load() -> Self {
        let stored = Stored::load();
        Self {
            stored,
            trouble: stored.trouble,
            left_out: RwSignal::new(String::new()),
            order: RwSignal::new(String::new()),
            taken_away: RwSignal::new(Document::default()),
        }
    }

    /// All records, in the order in which they were kept.
    pub fn list(&self) -> Vec<Record> {
        self.stored.document.with(|it| it.records.clone())
    }

    /// Whether anything is there.
    pub fn is_any(&self) -> bool {
        self.stored.document.with(|it| *it != Document::default())
    }

    /// Keeps something. What is there already, under the same name and day, is not kept twice.
    pub fn keep(&self, record: Record) {
        self.stored.change(move |document| {
            if !document.records.contains(&record) {
                document.records.push(record.clone());
            }
        });
    }

    /// Takes a record away, from this device as well.
    pub fn take_away(&self, record: Record) {
        self.taken_away.set(Document {
            records: vec![record.clone()],
            predictions: Vec::new(),
        });
        self.stored
            .change(move |document| document.records.retain(|it| *it != record));
    }

    /// Whether something can be brought back.
    pub fn can_undo(&self) -> bool {
        self.taken_away.with(|it| *it != Document::default())
    }

    /// Brings back what was taken away last.
    pub fn undo(&self) {
        let taken_away = self.taken_away.get_untracked();
        for record in taken_away.records {
            self.keep(record);
        }
        for Prediction { team, scores } in taken_away.predictions {
            self.predict(team, scores);
        }
        self.keep_no_undo();
    }

    /// Forgets what could be brought back: the page is left.
    pub fn keep_no_undo(&self) {
        self.taken_away.set(Document::default());
    }

    /// Whether the board leaves out the school at this address.
    pub fn leaves_out(&self, address: &str) -> bool {
        self.left_out.with(|it| it.contains(address))
    }

    /// Leaves a school out of the board, or takes it in again.
    pub fn leave_out(&self, address: &str, leave: bool) {
        self.left_out.update(|it| match leave {
            true => it.push_str(address),
            false => *it = it.replace(address, ""),
        });
    }

    /// What was predicted of a team.
    pub fn prediction(&self, team: TeamId) -> Option<Scores> {
        self.stored.document.with(|it| {
            let mut all = it.predictions.iter();
            all.find(|it| it.team == team).map(|it| it.scores)
        })
    }

    /// Keeps what is predicted of a team, in place of what was predicted before.
    pub fn predict(&self, team: TeamId, scores: Scores) {
        self.stored.change(move |document| {
            document.predictions.retain(|it| it.team != team);
            document.predictions.push(Prediction { team, scores });
        });
    }

    /// Takes away what was predicted of a team, if anything was.
    pub fn forget_prediction(&self, team: TeamId) {
        let scores = untrack(|| self.prediction(team));
        self.taken_away.set(Document {
            records: Vec::new(),
            predictions: Vec::from_iter(scores.map(|scores| Prediction { team, scores })),
        });
        self.stored
            .change(move |document| document.predictions.retain(|it| it.team != team));
    }

    /// Takes everything away, from this device as well.
    pub fn erase(&self) {
        self.stored.erase();
        self.taken_away.set(Document::default());
    }
}
