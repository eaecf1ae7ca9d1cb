//! The shape of what is said about a backup and its restoring; each language fills it in.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::phrase::Phrase;
use crate::domain::codec::store::backup::{Choice, Part};

/// The page of the backup.
#[derive(Debug)]
pub struct BackupWords {
    /// Leads there.
    pub way: &'static str,
    pub title: &'static str,
    pub intro: &'static str,
    /// What is in the file and who can read it.
    pub holds: &'static str,
    /// A round that is under way is not in it.
    pub no_round: &'static str,
    pub save: &'static str,
    /// Above the field for the file.
    pub restore_title: &'static str,
    pub restore_text: &'static str,
    pub file: &'static str,
    pub not_a_backup: &'static str,
    pub newer: &'static str,
    /// Above the choices: something else is here.
    pub differs: &'static str,
    /// The parts of a backup.
    pub answers: &'static str,
    pub settings: &'static str,
    pub teams: &'static str,
    pub records: &'static str,
    /// What can be done with one.
    pub keep: &'static str,
    pub take: &'static str,
    pub both: &'static str,
    pub restore: &'static str,
    /// Which parts were restored.
    pub restored: Phrase<1>,
    /// Nothing was changed.
    pub unchanged: &'static str,
}

impl BackupWords {
    /// What a part is called.
    pub const fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Answers => self.answers,
            Part::Settings => self.settings,
            Part::Teams => self.teams,
            Part::Records => self.records,
        }
    }

    /// What can be done with it.
    pub const fn to_choose(&self, choice: Choice) -> &'static str {
        match choice {
            Choice::Keep => self.keep,
            Choice::Take => self.take,
            Choice::Both => self.both,
        }
    }
}
