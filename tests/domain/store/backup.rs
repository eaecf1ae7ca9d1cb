//! A backup: all of it is read or nothing, and restoring takes nothing away without a choice.

use proptest::prelude::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use schoolstroom::domain::codec::store::backup::{Backup, Choice, Part, Standing};
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::codec::store::{Document, Error};
use schoolstroom::domain::team::{Member, Mode, Name, Team, TeamId};

use crate::strategies::{self, check, records, spoiled, teams};

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/", $name, ".json")).trim_end()
    };
}

/// All that a browser can keep.
fn backups() -> impl Strategy<Value = Backup> {
    let all = (
        strategies::answers(),
        strategies::settings(),
        teams::documents(),
        records::documents(),
    );
    all.prop_map(|(answers, settings, teams, records)| Backup {
        answers,
        settings,
        teams,
        records,
    })
}

/// A file of such documents, as [`Backup`] writes it.
fn file(documents: &[(&str, &str)]) -> String {
    let documents: Vec<_> = documents
        .iter()
        .map(|(key, text)| {
            let text = text.replace('\\', "\\\\").replace('"', "\\\"");
            format!("[\"{key}\",\"{text}\"]")
        })
        .collect();
    let documents = documents.join(",");
    format!("{{\"kind\":\"schoolstroom-backup\",\"version\":1,\"documents\":[{documents}]}}")
}

/// A released file and what it means. APPEND ONLY: somebody may have kept one.
#[test]
fn golden_files_decode_to_what_they_always_meant() {
    let answers = fixture!("store_v2/leader_full");
    let settings = fixture!("settings_v1/all_chosen");
    let shared = fixture!("teams_v1/shared");
    let all = [
        ("schoolstroom", answers),
        ("schoolstroom.settings", settings),
        ("schoolstroom.teams", shared),
    ];
    let whole = Backup {
        answers: Document::decode(answers).unwrap(),
        settings: Document::decode(settings).unwrap(),
        teams: Document::decode(shared).unwrap(),
        ..Backup::default()
    };
    let kept = fixture!("records_v1/team");
    let with_records = [all[2], ("schoolstroom.records", kept)];
    let records = Backup {
        teams: whole.teams.clone(),
        records: Document::decode(kept).unwrap(),
        ..Backup::default()
    };
    for (text, documents, backup) in [
        (fixture!("backup_v1/records"), &with_records[..], records),
        (fixture!("backup_v1/none"), &all[..0], Backup::default()),
        (fixture!("backup_v1/all"), &all[..], whole),
    ] {
        assert_eq!(text, file(documents));
        assert_eq!(Backup::decode(text), Ok(backup.clone()));
        assert_eq!(backup.encode().as_deref(), Ok(text));
        assert_eq!(Backup::decode(&format!("\u{feff}{text}\r\n")), Ok(backup));
    }
}

#[test]
fn what_is_written_is_read_back() {
    check(backups(), |backup| {
        assert_eq!(Backup::decode(&backup.encode().unwrap()), Ok(backup));
    });
}

#[test]
fn any_text_is_a_backup_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        spoiled(backups().prop_map(|it| it.encode().unwrap())),
    ];
    check(texts, |text| {
        if let Ok(backup) = Backup::decode(&text) {
            assert_eq!(Backup::decode(&backup.encode().unwrap()), Ok(backup));
        }
    });
}

#[test]
fn one_document_that_is_damaged_spoils_the_file() {
    let settings = fixture!("settings_v1/all_chosen");
    let shared = fixture!("teams_v1/shared");
    let good = [
        ("schoolstroom.settings", settings),
        ("schoolstroom.teams", shared),
    ];
    assert!(Backup::decode(&file(&good)).is_ok());
    for damaged in ["", "{oops", "[]", &shared[..shared.len() - 9]] {
        let text = file(&[good[0], ("schoolstroom.teams", damaged)]);
        assert_eq!(Backup::decode(&text), Err(Error::Unreadable), "{text}");
    }
    let whole = file(&good);
    for text in [
        file(&[good[0], good[0]]),
        whole.replace("schoolstroom-backup", "schoolstroom-team"),
        whole.replace("\"documents\":[", "\"documents\":[[\"schoolstroom\"],"),
        whole.replace("\"version\":1,", ""),
        shared.to_owned(),
        settings.to_owned(),
        fixture!("teams_v1/file").to_owned(),
    ] {
        assert_eq!(Backup::decode(&text), Err(Error::Unreadable), "{text}");
    }
    for length in 0..whole.len() {
        let cut = whole.get(..length).unwrap_or_default();
        assert_eq!(Backup::decode(cut), Err(Error::Unreadable), "{cut}");
    }
}

#[test]
fn one_document_that_is_newer_makes_the_file_newer() {
    let settings = ("schoolstroom.settings", fixture!("settings_v1/all_chosen"));
    for text in [
        file(&[settings, ("schoolstroom.teams", "{\"version\":99}")]),
        file(&[settings, ("schoolstroom.later", "{\"version\":1}")]),
        "{\"kind\":\"schoolstroom-backup\",\"version\":2,\"all\":{}}".to_owned(),
    ] {
        assert_eq!(Backup::decode(&text), Err(Error::Newer), "{text}");
    }
}

/// A round is nobody's to look into.
#[test]
fn a_round_is_not_in_it() {
    let round = fixture!("round_v1/between");
    let text = file(&[("schoolstroom.round", round)]);
    assert!(Backup::decode(&text).is_err());
}

#[test]
fn what_is_not_here_comes_and_what_is_the_same_stays() {
    check(backups(), |backup| {
        let none = Backup::default();
        let any = |_| unreachable!("there is nothing to choose");
        assert_eq!(none.restored(&backup, any), backup);
        assert_eq!(backup.restored(&backup, any), backup);
        assert_eq!(backup.restored(&none, any), backup);
        for part in Part::ALL {
            let expected = [Standing::Missing, Standing::Same];
            assert!(expected.contains(&backup.standing(&backup, part)));
        }
    });
}

#[test]
fn for_what_differs_the_choice_holds() {
    check((backups(), backups()), |(here, file)| {
        let differ = |part| here.standing(&file, part) == Standing::Differs;
        let kept = here.restored(&file, |_| Choice::Keep);
        let taken = here.restored(&file, |_| Choice::Take);
        let both = here.restored(&file, |_| Choice::Both);
        let one = here.restored(&file, |part| match part {
            Part::Answers => Choice::Take,
            _ => Choice::Keep,
        });
        assert_eq!(
            (&one.answers, &one.settings),
            (&taken.answers, &kept.settings)
        );
        if differ(Part::Answers) {
            assert_eq!(kept.answers, here.answers);
            assert_eq!(taken.answers, file.answers);
            assert_eq!(both.answers, here.answers);
        }
        if differ(Part::Settings) {
            assert_eq!(kept.settings, here.settings);
            assert_eq!(taken.settings, file.settings);
        }
        if differ(Part::Teams) {
            assert_eq!(kept.teams, here.teams);
            assert_eq!(taken.teams, file.teams);
        }
        if differ(Part::Records) {
            assert_eq!(kept.records, here.records);
            assert_eq!(taken.records, file.records);
        }
        let records = here.records.records.iter().chain(&file.records.records);
        for record in records {
            assert!(both.records.records.contains(record));
        }
        // Nobody of either is lost.
        for team in here.teams.teams.iter().chain(&file.teams.teams) {
            let there = both.teams.teams.iter().find(|it| it.id == team.id);
            let there = there.expect("every team is there");
            for member in team.members.iter() {
                assert!(there.members.get(member.person()).is_some());
            }
        }
    });
}

/// A team that is in both keeps its name and gets everybody, once each.
#[test]
fn teams_beside_each_other() {
    check((teams::kept(), teams::members()), |(team, others)| {
        let mut here = team.clone();
        here.members = others;
        let backup = |team: &Team| Backup {
            teams: Teams {
                teams: vec![team.clone()],
            },
            ..Backup::default()
        };
        let both = backup(&here).restored(&backup(&team), |_| Choice::Both);
        let again = both.restored(&backup(&team), |_| Choice::Both);
        assert_eq!(both.teams.teams.len(), 1);
        let merged = &both.teams.teams[0];
        assert_eq!((&merged.name, merged.mode()), (&here.name, here.mode()));
        let is_shared = |it: &Member| it.is_shared();
        let shared = |it: &Team| it.members.iter().filter(|it| is_shared(it)).count();
        // Those who were in a picture are in it still, but for newer answers.
        assert!(shared(merged) <= shared(&team).max(shared(&here)));
        assert_eq!(merged.snapshot(), team.snapshot());
        assert_eq!(again, both, "nobody counts twice");
    });
}

/// Whoever was promised protection keeps it, whichever of the two is open.
#[test]
fn a_protected_team_stays_protected() {
    let with = |mode| {
        let name = Name::parse("Ours").unwrap();
        Backup {
            teams: Teams {
                teams: vec![Team::new(TeamId(7), name, mode)],
            },
            ..Backup::default()
        }
    };
    let [protected, open] = [Mode::Protected, Mode::Open].map(with);
    for (here, file) in [(&protected, &open), (&open, &protected)] {
        assert_eq!(here.restored(file, |_| Choice::Both), protected);
    }
}
