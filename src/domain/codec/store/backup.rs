//! A backup: what this browser keeps as one file, and what restoring it makes of what another browser keeps already.
//!
//! A round that is under way is not in it. Two backups, one person apart, would tell what that person answered; in a round nobody
//! is to be able to look (domain rules, section 12). What could not be read and was kept aside is not in it either.

mod v1;

use super::answers::Answers;
use super::records::Records;
use super::settings::Settings;
use super::teams::Teams;
use super::{Document, EncodeError, Error, is_file, version};
use crate::domain::team::{Mode, Team};

/// What a browser keeps, but for rounds. A document with nothing in it is one that is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// The own answers.
    pub answers: Answers,
    /// The choices of the reader.
    pub settings: Settings,
    /// The teams.
    pub teams: Teams,
    /// What is kept to lay beside something later.
    pub records: Records,
}

/// A document of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The own answers.
    Answers,
    /// The choices of the reader.
    Settings,
    /// The teams.
    Teams,
    /// What is kept to lay beside something later.
    Records,
}

/// How a document of a file stands to the one that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The file does not have it.
    Missing,
    /// There is none here.
    New,
    /// The same is here.
    Same,
    /// Something else is here: it is for the reader to choose.
    Differs,
}

/// What becomes of a document that [`Standing::Differs`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// What is here stays as it is.
    #[default]
    Keep,
    /// What is in the file takes its place.
    Take,
    /// Both: teams and records stand beside each other, and a team that is in both has everybody. What cannot be both is kept.
    Both,
}

impl Part {
    /// Every document of a backup: the one list of them.
    pub const ALL: [Self; 4] = [Self::Answers, Self::Settings, Self::Teams, Self::Records];

    /// The name under which a browser keeps it.
    const fn key(self) -> &'static str {
        match self {
            Self::Answers => Answers::KEY,
            Self::Settings => Settings::KEY,
            Self::Teams => Teams::KEY,
            Self::Records => Records::KEY,
        }
    }
}

impl Backup {
    /// Writes it as a file. Who has that sees all that is in it.
    ///
    /// # Errors
    /// [`EncodeError`] names why there is no file.
    pub fn encode(&self) -> Result<String, EncodeError> {
        v1::encode(self)
    }

    /// Reads a file that [`Backup::encode`] wrote in any release: all of it, or nothing.
    ///
    /// # Errors
    /// [`Error`] names why it is none. One document that is damaged makes the file unreadable, and one that is newer makes it
    /// newer.
    pub fn decode(text: &str) -> Result<Self, Error> {
        // Some programs put it in front when they save a text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if !is_file(text, v1::FILE) {
            return Err(Error::Unreadable);
        }
        match version(text)? {
            1 => v1::decode(text),
            _ => Err(Error::Newer),
        }
    }

    /// How a document of a file stands to the one that is here.
    pub fn standing(&self, file: &Self, part: Part) -> Standing {
        fn of<D: Document>(here: &D, file: &D) -> Standing {
            match D::default() {
                none if *file == none => Standing::Missing,
                none if *here == none => Standing::New,
                _ if here == file => Standing::Same,
                _ => Standing::Differs,
            }
        }
        match part {
            Part::Answers => of(&self.answers, &file.answers),
            Part::Settings => of(&self.settings, &file.settings),
            Part::Teams => of(&self.teams, &file.teams),
            Part::Records => of(&self.records, &file.records),
        }
    }

    /// What is here once a file is restored. What only one of them has stays or comes; for all else `choice` holds.
    pub fn restored(&self, file: &Self, choice: impl Fn(Part) -> Choice) -> Self {
        let mut restored = self.clone();
        for part in Part::ALL {
            let choice = match self.standing(file, part) {
                Standing::Missing | Standing::Same => Choice::Keep,
                Standing::New => Choice::Take,
                Standing::Differs => choice(part),
            };
            match (choice, part) {
                (Choice::Take, Part::Answers) => restored.answers.clone_from(&file.answers),
                (Choice::Take, Part::Settings) => restored.settings.clone_from(&file.settings),
                (Choice::Take, Part::Teams) => restored.teams.clone_from(&file.teams),
                (Choice::Take, Part::Records) => restored.records.clone_from(&file.records),
                (Choice::Both, Part::Teams) => both(&mut restored.teams, &file.teams),
                (Choice::Both, Part::Records) => both_records(&mut restored.records, &file.records),
                (Choice::Keep, _) | (Choice::Both, Part::Answers | Part::Settings) => {}
            }
        }
        restored
    }
}

/// Puts the teams of a file beside those that are here. One that is in both keeps its name here and gets everybody. It remembers
/// the picture that was handed on last: who is only in the other has answers that are not in that one.
fn both(here: &mut Teams, file: &Teams) {
    let last = |team: &Team| team.snapshot().map(|it| it.day);
    for team in &file.teams {
        let Some(same) = here.teams.iter_mut().find(|it| it.id == team.id) else {
            here.teams.push(team.clone());
            continue;
        };
        let (newer, older) = match last(team) > last(same) {
            true => (team, &*same),
            false => (&*same, team),
        };
        let mut members = newer.members.clone();
        members.add(older.members.iter().cloned().map(|mut member| {
            member.set_shared(false);
            member
        }));
        let mode = match (same.mode(), team.mode()) {
            (Mode::Open, Mode::Open) => Mode::Open,
            // Whoever was promised protection keeps it.
            _ => Mode::Protected,
        };
        let snapshot = newer.snapshot().cloned();
        *same = Team::kept(same.id, same.name.clone(), mode, members, snapshot);
    }
}

/// Puts the records of a file beside those that are here. What was predicted of a team here stays as it is.
fn both_records(here: &mut Records, file: &Records) {
    for record in &file.records {
        if !here.records.contains(record) {
            here.records.push(record.clone());
        }
    }
    for prediction in &file.predictions {
        if !here.predictions.iter().any(|it| it.team == prediction.team) {
            here.predictions.push(prediction.clone());
        }
    }
}
