//! What is said about a backup in English.

use crate::wording::backup::BackupWords;
use crate::wording::phrase::Phrase;

pub(in crate::wording) const BACKUP: BackupWords = BackupWords {
    way: "Make a backup or restore one",
    title: "Backup",
    intro: "A browser may erase data. With a backup you lose nothing, and you can go on with it on another device.",
    holds: "The file holds your answers, your settings, your teams with all links and what you have saved. Anyone who has the file can read that.",
    no_round: "A round that is still going on is not in it. Nobody is to look at what people filled in there.",
    save: "Save the backup",
    restore_title: "Restore a backup",
    restore_text: "We ask you first if there is something else here.",
    file: "Choose the file",
    not_a_backup: "We could not read this file. It is not a backup, or something in it has changed. Nothing was changed here.",
    newer: "This file comes from a newer version of Schoolstroom. Reload this page and try again. Nothing was changed here.",
    differs: "There is something else here already. What would you like to do with it?",
    answers: "answers",
    settings: "settings",
    teams: "teams",
    records: "saved results",
    keep: "Keep what is here",
    take: "Take what is in the file. What is here will be gone.",
    both: "Put them side by side. If a team is in both, we bring its people together.",
    restore: "Restore",
    restored: Phrase::new("Restored: _."),
    unchanged: "Nothing was changed.",
};
