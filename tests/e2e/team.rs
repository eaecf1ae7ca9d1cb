//! A team, as a school leader makes one from the links that colleagues sent.

use serde_json::json;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::team::{Mode, Team};

use crate::given::{Kept, TEAM, answers, colleagues, scan, shared, team, team_link};
use crate::reader::{Reader, Who, link_to};

/// A mail thread: each link quoted, between other words, the last one cut off.
fn thread(people: &[Response]) -> String {
    let mut text = "Hi, here they are.\r\n\r\n".to_owned();
    for person in people {
        text.push_str(&format!(
            "> From: somebody\r\n> https://school.example/scan/{}\r\n> Kind regards\r\n",
            shared(person)
        ));
    }
    let cut = link::encode(&people[0]);
    text.push_str(&format!(
        "https://school.example/scan/#/result/{}",
        &cut[..20]
    ));
    text
}

/// Puts a text into the field at once, as pasting does, and adds what is in it.
async fn add(reader: &Reader, text: &str) {
    // Once there are links, the field is folded away.
    let paste = "document.querySelector('.add-links').open = true;
        document.querySelector('#links').value = arguments[0]";
    reader.run(paste, json!([text])).await;
    reader.click(".add-links form button").await;
}

async fn kept(reader: &Reader) -> Teams {
    match reader.stored_under(Teams::KEY).await {
        Some(text) => Teams::decode(&text).unwrap(),
        None => Teams::default(),
    }
}

async fn people(reader: &Reader) -> usize {
    kept(reader)
        .await
        .teams
        .iter()
        .map(|it| it.members.len())
        .sum()
}

/// Waits until so many people are kept.
async fn has_people(reader: &Reader, wanted: usize) {
    for _ in 0..250 {
        if people(reader).await == wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(people(reader).await, wanted);
}

/// From nothing to a picture: a name, a thread, and what came of it.
#[tokio::test]
async fn from_a_mail_thread_to_a_picture() {
    let all = colleagues();
    Who::dutch()
        .who_kept(&scan(answers()))
        .reads(async |reader| {
            reader.open("#/").await;
            reader.follow("#/team").await;
            // Without a name there is no team, and the field says so.
            reader.submit().await;
            assert_eq!(reader.count("#team-name[aria-invalid=true]").await, 1);
            assert!(kept(reader).await.teams.is_empty());
            reader.click("#team-name").await;
            reader.types("Lower school").await;
            reader.arrive(async || reader.submit().await).await;
            assert_eq!(reader.count("figure").await, 0, "nobody is in it");
            let mut with_own = all.clone();
            with_own.push(answers());
            add(reader, &thread(&with_own)).await;
            has_people(reader, with_own.len()).await;
            // What was cut off is listed; all else was added.
            reader.wait_for("[role=status] code").await;
            assert_eq!(reader.count("[role=status] code").await, 1);
            reader.wait_for("figure.cycle").await;
            // Leaders are too few to stand apart, teachers and parents do; and there is one picture of all.
            assert_eq!(reader.count("input[name=whose]").await, 4);
            assert_eq!(reader.count("table.groups thead th").await, 2 * 4);
            // The same again adds nobody.
            add(reader, &thread(&with_own)).await;
            let same = reader.words().team.add.same.of(with_own.len());
            let says = "return document.querySelector('.add-links [role=status]').textContent.includes(arguments[0])";
            reader
                .browser
                .wait_until("what was there is told", says, json!([same]))
                .await;
            has_people(reader, with_own.len()).await;
            // It survives a reload.
            reader.reload().await;
            reader.wait_for("figure.cycle").await;
            has_people(reader, with_own.len()).await;
            // An element shows how the answers are spread, and leads back.
            let id = kept(reader).await.teams[0].id;
            reader.follow(&format!("#/team/{id}/leadership")).await;
            assert_eq!(reader.count("article section .bar").await, 3 + 3 + 2);
            reader.follow(&format!("#/team/{id}")).await;
            reader.wait_for("figure.cycle").await;
        })
        .await;
}

/// Below five nothing is shown, in a protected team; in an open one everything, and every page of it says so.
#[tokio::test]
async fn small_teams() {
    let few = &colleagues()[..4];
    let path = format!("#/team/{TEAM}");
    Who::dutch()
        .reads(async |reader| {
            reader
                .open_keeping(&team(Mode::Protected, few), &path)
                .await;
            assert_eq!(reader.count("figure.cycle").await, 0);
            assert_eq!(reader.count(".share").await, 0);
            assert_eq!(reader.count("main .banner").await, 0);
            reader.open_keeping(&team(Mode::Open, few), &path).await;
            assert_eq!(reader.count("figure.cycle").await, 1);
            assert_eq!(reader.count("main .banner").await, 1);
            reader.go(&format!("{path}/relations")).await;
            assert_eq!(reader.count("main .banner").await, 1);
        })
        .await;
}

/// A link holds the picture: whoever opens it sees the same, and can change nothing.
#[tokio::test]
async fn a_picture_that_is_handed_on() {
    let path = format!("#/team/{TEAM}");
    Who::dutch()
        .reads(async |reader| {
            reader
                .open_keeping(&team(Mode::Protected, &colleagues()), &path)
                .await;
            let tables = reader.texts("main table").await;
            let words = &reader.words().team.hand_on;
            reader.press(words.make).await;
            reader.wait_for("#link").await;
            let link = reader.the_link().await;
            let link = link.split_once('#').unwrap().1;
            assert!(kept(reader).await.teams[0].snapshot().is_some());
            reader.go(&format!("#{link}")).await;
            reader.wait_for("figure.cycle").await;
            assert_eq!(reader.texts("main table").await, tables);
            assert_eq!(reader.count("main .banner").await, 1);
            assert_eq!(reader.count("main :is(#links, #link, .people)").await, 0);
            // One person more, and both pictures together would give that person's answers away.
            reader.go(&path).await;
            let one = link::encode(&answers());
            add(reader, &format!("#/result/{one}")).await;
            has_people(reader, colleagues().len() + 1).await;
            reader.wait_for(".share .notice").await;
        })
        .await;
}

/// Somebody is taken out, and brought back; the team is deleted, and brought back.
#[tokio::test]
async fn what_is_done_to_a_team_can_be_undone() {
    let all = colleagues();
    let path = format!("#/team/{TEAM}");
    Who::dutch()
        .reads(async |reader| {
            reader
                .open_keeping(&team(Mode::Protected, &all), &path)
                .await;
            let words = &reader.words().team.manage;
            let undo = reader.words().frame.undo;
            let unfold =
                "document.querySelectorAll('main details summary').forEach(it => it.click())";
            reader.run(unfold, json!([])).await;
            reader.wait_for(".people li button").await;
            reader.click(".people li button").await;
            has_people(reader, all.len() - 1).await;
            reader.press(undo).await;
            has_people(reader, all.len()).await;
            reader.press(words.delete).await;
            reader.press(words.delete_yes).await;
            assert!(kept(reader).await.teams.is_empty());
            assert_eq!(reader.count("main figure").await, 0);
            reader.press(undo).await;
            has_people(reader, all.len()).await;
            reader.wait_for("figure.cycle").await;
        })
        .await;
}

/// A result from a link goes into the team one chooses.
#[tokio::test]
async fn a_result_is_added_from_its_page() {
    let link = shared(&answers());
    Who::dutch()
        .reads(async |reader| {
            reader
                .open_keeping(&team(Mode::Protected, &colleagues()), &link)
                .await;
            let add = link.replace("#/result/", "#/team/add/");
            reader.follow(&add).await;
            reader
                .arrive(async || reader.click("main ul.named button").await)
                .await;
            has_people(reader, colleagues().len() + 1).await;
        })
        .await;
}

/// Two tabs on the same team: neither loses what the other added.
#[tokio::test]
async fn in_two_tabs() {
    let all = colleagues();
    let (first, second) = all.split_at(10);
    let path = format!("#/team/{TEAM}");
    Who::dutch()
        .reads(async |reader| {
            reader
                .open_keeping(&team(Mode::Protected, &[]), &path)
                .await;
            let here = reader.browser.driver.window().await.unwrap();
            let there = reader.browser.driver.new_tab().await.unwrap();
            reader.browser.driver.switch_to_window(there).await.unwrap();
            reader.open(&path).await;
            add(reader, &thread(second)).await;
            has_people(reader, second.len()).await;
            reader.browser.driver.switch_to_window(here).await.unwrap();
            add(reader, &thread(first)).await;
            has_people(reader, all.len()).await;
            reader.wait_for("figure.cycle").await;
        })
        .await;
}

/// A link of a team that is damaged says so, and does no harm.
#[tokio::test]
async fn a_damaged_team_link() {
    let link = team_link(&colleagues());
    let kept_before = team(Mode::Protected, &colleagues()).teams;
    Who::dutch()
        .who_kept(&Kept {
            teams: kept_before.clone(),
            ..Kept::default()
        })
        .reads(async |reader| {
            for damaged in [&link[..link.len() - 9], &link.replacen('q', "p", 1)] {
                reader.open(damaged).await;
                assert_eq!(reader.count("main figure").await, 0);
                assert_eq!(
                    reader.count(&format!("main {}", link_to("#/open"))).await,
                    1
                );
            }
            assert_eq!(kept(reader).await, kept_before);
        })
        .await;
}

/// The name is shown as it was written, and is no markup.
#[tokio::test]
async fn a_name_is_text() {
    let kept = team(Mode::Protected, &[]);
    let name = kept
        .teams
        .teams
        .first()
        .map(|it: &Team| it.name.as_str().to_owned());
    Who::dutch()
        .who_kept(&kept)
        .reads(async |reader| {
            reader.open(&format!("#/team/{TEAM}")).await;
            assert_eq!(reader.count("main h1 bdi > *").await, 0);
            assert_eq!(Some(reader.texts("main h1").await.concat()), name);
        })
        .await;
}
