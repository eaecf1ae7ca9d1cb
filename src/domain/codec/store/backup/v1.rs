//! Format 1 of a backup, frozen on 2026-11-24: the documents as texts, each under the name under which a browser keeps it.
//!
//! Each text has a format of its own and is read by its own document. A name that is not known is of a document that a newer
//! release keeps.

use serde::{Deserialize, Serialize};

use super::{Backup, Part};
use crate::domain::codec::store::{Document, EncodeError, Error, read, written};

/// What a backup calls itself.
pub(super) const FILE: &str = "schoolstroom-backup";

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct BackupV1 {
    kind: String,
    version: u32,
    /// Each once: its name and its text.
    documents: Vec<(String, String)>,
}

pub(super) fn encode(backup: &Backup) -> Result<String, EncodeError> {
    let mut documents = Vec::new();
    for part in Part::ALL {
        let text = match part {
            Part::Answers => text(&backup.answers),
            Part::Settings => text(&backup.settings),
            Part::Teams => text(&backup.teams),
            Part::Records => text(&backup.records),
        };
        if let Some(text) = text {
            documents.push((part.key().to_owned(), text?));
        }
    }
    written(&BackupV1 {
        kind: FILE.to_owned(),
        version: 1,
        documents,
    })
}

/// The text of a document, if there is anything in it.
fn text<D: Document>(document: &D) -> Option<Result<String, EncodeError>> {
    (*document != D::default()).then(|| document.encode())
}

pub(super) fn decode(text: &str) -> Result<Backup, Error> {
    let BackupV1 { documents, .. } = read(text)?;
    let mut backup = Backup::default();
    for (place, (key, text)) in documents.iter().enumerate() {
        if documents
            .iter()
            .take(place)
            .any(|(before, _)| before == key)
        {
            return Err(Error::Unreadable);
        }
        let part = Part::ALL.into_iter().find(|part| part.key() == key);
        match part.ok_or(Error::Newer)? {
            Part::Answers => backup.answers = Document::decode(text)?,
            Part::Settings => backup.settings = Document::decode(text)?,
            Part::Teams => backup.teams = Document::decode(text)?,
            Part::Records => backup.records = Document::decode(text)?,
        }
    }
    Ok(backup)
}
