//! A backup is saved, everything is erased, and the backup brings it back; over other answers it asks.

use serde_json::json;

use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::backup::Backup;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::team::Mode;

use crate::given::{Kept, answers, colleagues, other_answers, scan, team};
use crate::reader::{Reader, Who, link_to};

/// Remembers what is saved as a file.
const SAVED: &str = "const make = URL.createObjectURL;
    URL.createObjectURL = file => {
        window.saved = file;
        return make.call(URL, file);
    }";

fn kept() -> Kept {
    Kept {
        answers: scan(answers()).answers,
        ..team(Mode::Protected, &colleagues())
    }
}

/// Saves the backup, and says what is in the file.
async fn saves(reader: &Reader) -> String {
    reader.press(reader.words().backup.save).await;
    let text = reader
        .browser
        .run_waiting("return window.saved.text()", json!([]))
        .await;
    text.as_str().unwrap().to_owned()
}

/// Chooses a file with this text.
async fn opens(reader: &Reader, text: &str) {
    let script = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'backup.json'));
        const field = document.querySelector('#backup-file');
        field.files = files.files;
        field.dispatchEvent(new Event('change'))";
    reader.run(script, json!([text])).await;
}

async fn teams(reader: &Reader) -> Teams {
    let text = reader.stored_under(Teams::KEY).await;
    text.map_or(Teams::default(), |text| Teams::decode(&text).unwrap())
}

#[tokio::test]
async fn everything_is_erased_and_comes_back() {
    Who::dutch()
        .who_kept(&kept())
        .whose_browser_runs(SAVED)
        .reads(async |reader| {
            reader.open("#/team").await;
            reader.follow("#/backup").await;
            let file = saves(reader).await;
            assert!(Backup::decode(&file).is_ok());
            reader.go("#/privacy").await;
            assert_eq!(reader.count(&link_to("#/backup")).await, 1);
            reader.click("article button").await;
            reader.click("dialog[open] button:last-child").await;
            assert_eq!(reader.kept().await.response, None);
            assert!(teams(reader).await.teams.is_empty());
            reader.go("#/backup").await;
            opens(reader, &file).await;
            reader.wait_for(".said button").await;
            assert_eq!(reader.kept().await, kept().answers);
            assert_eq!(teams(reader).await, kept().teams);
            reader.reload().await;
            reader.go("#/result").await;
            reader.wait_for("figure.cycle").await;
        })
        .await;
}

#[tokio::test]
async fn over_other_answers_it_asks() {
    let file = Backup {
        answers: kept().answers,
        teams: kept().teams,
        ..Backup::default()
    };
    let file = file.encode().unwrap();
    let here = scan(other_answers());
    Who::dutch()
        .who_kept(&here)
        .reads(async |reader| {
            reader.open("#/backup").await;
            opens(reader, &file).await;
            reader.wait_for("main form").await;
            assert_eq!(reader.kept().await, here.answers);
            // What is not here comes in any case; what is here stays if nothing else is chosen.
            reader.submit().await;
            reader.wait_for(".said button").await;
            assert_eq!(reader.kept().await, here.answers);
            assert_eq!(teams(reader).await, kept().teams);
            reader.press(reader.words().frame.undo).await;
            assert!(teams(reader).await.teams.is_empty());
            opens(reader, &file).await;
            reader.wait_for("main form").await;
            reader.click("main label:has(input[value=\"1\"])").await;
            reader.submit().await;
            reader.wait_for(".said button").await;
            assert_eq!(reader.kept().await, kept().answers);
        })
        .await;
}
