//! What is said about a backup in Dutch.

use crate::wording::backup::BackupWords;
use crate::wording::phrase::Phrase;

pub(in crate::wording) const BACKUP: BackupWords = BackupWords {
    way: "Maak een reservekopie of zet er een terug",
    title: "Reservekopie",
    intro: "Een browser kan gegevens wissen. Met een reservekopie raak je niets kwijt, en je kunt ermee verder op een ander apparaat.",
    holds: "In het bestand staan je antwoorden, je instellingen, je teams met alle links en wat je hebt bewaard. Iedereen die het bestand heeft, kan dat lezen.",
    no_round: "Een ronde die nog loopt, zit er niet in. Wat mensen daarin hebben ingevuld, mag niemand bekijken.",
    save: "Bewaar de reservekopie",
    restore_title: "Zet een reservekopie terug",
    restore_text: "We vragen het eerst als hier al iets anders staat.",
    file: "Kies het bestand",
    not_a_backup: "Dit bestand konden we niet lezen. Het is geen reservekopie, of er is iets in veranderd. Hier is niets gewijzigd.",
    newer: "Dit bestand is van een nieuwere versie van Schoolstroom. Laad deze pagina opnieuw en probeer het nog eens. Hier is niets gewijzigd.",
    differs: "Hier staat al iets anders. Wat wil je ermee doen?",
    answers: "antwoorden",
    settings: "instellingen",
    teams: "teams",
    records: "bewaarde resultaten",
    keep: "Houd wat hier staat",
    take: "Neem wat in het bestand staat. Wat hier staat, verdwijnt.",
    both: "Zet ze naast elkaar. Staat een team er twee keer, dan voegen we de mensen samen.",
    restore: "Zet terug",
    restored: Phrase::new("Teruggezet: _."),
    unchanged: "Er is niets gewijzigd.",
};
