//! The page of the backup: what a file brings is taken if nothing is here, and asked about if something else is.

use js_sys::Function;
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::backup::Backup;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::codec::store::{Display, LanguageTag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Member, Mode, Name, Team, TeamId};
use schoolstroom::ui;
use schoolstroom::ui::pages::backup::BackupPage;
use schoolstroom::wording::Language;
use schoolstroom::wording::backup::BackupWords;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::notation::{respondent, response};
use crate::stage::{App, Stage, all, click, focused, keep, kept, settled, text};

fn words() -> &'static BackupWords {
    &Language::Nl.words().backup
}

fn answers(marks: &str) -> Answers {
    Answers {
        response: Some(response(respondent(Role::Visitor), marks)),
        position: None,
    }
}

fn team(id: u32, people: &[&str]) -> Team {
    let mut team = Team::new(TeamId(id), Name::parse("Ours").unwrap(), Mode::Protected);
    let people = people.iter();
    team.members
        .add(people.map(|marks| Member::new(&response(respondent(Role::Visitor), marks))));
    team
}

/// What somebody has, who reads Dutch.
fn backup(marks: Option<&str>, teams: Vec<Team>) -> Backup {
    Backup {
        answers: marks.map(answers).unwrap_or_default(),
        settings: Settings {
            language: LanguageTag::new("nl"),
            ..Settings::default()
        },
        teams: Teams { teams },
        ..Backup::default()
    }
}

fn here() -> Backup {
    Backup {
        answers: kept(),
        settings: kept(),
        teams: kept(),
        records: kept(),
    }
}

/// The page on a device that keeps this.
fn shown(backup: &Backup) -> Stage {
    let stage = Stage::new();
    keep(&backup.answers);
    keep(&backup.settings);
    keep(&backup.teams);
    keep(&backup.records);
    App::new();
    stage.show(|| ui! { <BackupPage/> });
    stage
}

/// Chooses a file with this text.
async fn choose(stage: &Stage, text: &str) {
    let script = "const files = new DataTransfer();
        files.items.add(new File([text], 'backup.json'));
        field.files = files.files;
        field.dispatchEvent(new Event('change'))";
    let choose = Function::new_with_args("field, text", script);
    let field = stage.one("#backup-file");
    choose
        .call2(&JsValue::NULL, &field, &JsValue::from_str(text))
        .unwrap();
    for _ in 0..5 {
        settled().await;
    }
}

async fn submit(stage: &Stage) {
    click(&stage.one("form button"));
    settled().await;
}

fn said(stage: &Stage) -> String {
    text(&stage.one(".said [role=status]"))
}

async fn undo(stage: &Stage) {
    click(&stage.one(".said button"));
    settled().await;
}

#[wasm_bindgen_test]
async fn what_is_not_here_is_taken_without_a_question_and_can_be_undone() {
    let before = backup(None, Vec::new());
    let file = backup(Some("54321?.234"), vec![team(1, &["1234512345"])]);
    let stage = shown(&before);
    choose(&stage, &file.encode().unwrap()).await;
    assert_eq!(here(), file);
    assert!(stage.all("form").is_empty());
    let parts = [words().answers, words().teams].join(", ");
    assert_eq!(said(&stage), words().restored.with([&parts]));
    assert!(focused().is_same_node(Some(&stage.one("h1"))));
    undo(&stage).await;
    assert_eq!(here(), before);
    assert!(stage.all(".said button").is_empty());
}

#[wasm_bindgen_test]
async fn the_same_again_changes_nothing() {
    let file = backup(Some("54321?.234"), vec![team(1, &["1234512345"])]);
    let stage = shown(&file);
    choose(&stage, &file.encode().unwrap()).await;
    assert_eq!(here(), file);
    assert_eq!(said(&stage), words().unchanged);
    assert!(stage.all("form, .said button").is_empty());
}

/// Nothing is overwritten by itself: what is here is chosen beforehand, for each document apart.
#[wasm_bindgen_test]
async fn it_asks_about_each_that_differs_and_keeps_what_is_here_unless_told_otherwise() {
    let before = backup(Some("1111111111"), vec![team(1, &["1234512345"])]);
    let file = backup(Some("54321?.234"), vec![team(2, &["2222222222"])]);
    for take in [false, true] {
        let stage = shown(&before);
        choose(&stage, &file.encode().unwrap()).await;
        assert_eq!(here(), before, "nothing yet");
        let groups = stage.all("form fieldset");
        assert_eq!(groups.len(), 2, "the settings are the same");
        let counts: Vec<_> = groups.iter().map(|it| all(it, "input").len()).collect();
        assert_eq!(counts, [2, 3]);
        assert_eq!(stage.all("form input:checked").len(), 2);
        if take {
            click(&stage.all("form input[value='1']")[0]);
            settled().await;
        }
        submit(&stage).await;
        let expected = match take {
            true => &file.answers,
            false => &before.answers,
        };
        assert_eq!(
            (&here().answers, here().teams),
            (expected, before.teams.clone())
        );
        if take {
            undo(&stage).await;
            assert_eq!(here(), before);
        } else {
            assert_eq!(said(&stage), words().unchanged);
        }
    }
}

#[wasm_bindgen_test]
async fn teams_are_put_beside_each_other() {
    let before = backup(None, vec![team(1, &["1234512345"])]);
    let file = backup(None, vec![team(2, &["2222222222"])]);
    let stage = shown(&before);
    choose(&stage, &file.encode().unwrap()).await;
    click(&stage.one("form input[value='2']"));
    settled().await;
    submit(&stage).await;
    let teams = [before.teams.teams, file.teams.teams].concat();
    assert_eq!(here().teams.teams, teams);
}

#[wasm_bindgen_test]
async fn what_is_no_backup_changes_nothing() {
    let before = backup(Some("1111111111"), Vec::new());
    let stage = shown(&before);
    let good = backup(Some("54321?.234"), Vec::new()).encode().unwrap();
    let newer = good.replace("\"version\":1,\"documents", "\"version\":9,\"documents");
    for (file, expected) in [
        ("{oops", words().not_a_backup),
        (&good[..good.len() - 5], words().not_a_backup),
        (&newer, words().newer),
    ] {
        choose(&stage, file).await;
        assert_eq!(text(&stage.one(".error")), expected);
        assert_eq!(here(), before);
    }
    // A good one after it takes the error away.
    choose(&stage, &good).await;
    assert_eq!(text(&stage.one(".error")), "");
}

#[wasm_bindgen_test]
async fn settings_that_come_hold_at_once() {
    let mut file = backup(None, Vec::new());
    file.settings.language = LanguageTag::new("en");
    file.settings.display = Display::Dark;
    let stage = shown(&backup(None, Vec::new()));
    choose(&stage, &file.encode().unwrap()).await;
    click(&stage.one("form input[value='1']"));
    settled().await;
    submit(&stage).await;
    assert_eq!(text(&stage.one("h1")), Language::En.words().backup.title);
    assert_eq!(here().settings, file.settings);
}
