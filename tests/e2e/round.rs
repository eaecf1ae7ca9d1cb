//! A round: one device goes from hand to hand in a meeting, and what a team sees of it in the end.

use serde_json::json;

use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Mode, Round};

use crate::given::{TEAM, answers, scan, team};
use crate::reader::{Reader, Who};

async fn presses(reader: &Reader, words: &str) {
    reader.arrive(async || reader.press(words).await).await;
}

/// Says whose turn it is: sector and role.
async fn begins(reader: &Reader, role: Role) {
    presses(reader, reader.words().team.round.begin).await;
    assert_eq!(reader.count("input[name=role]:checked").await, 0);
    for chosen in [("sector", "vo"), ("role", role.id())] {
        let (name, value) = chosen;
        reader
            .click(&format!("label:has(input[name={name}][value={value}])"))
            .await;
    }
    reader.go_on().await;
}

/// Answers the page that is there, on its first statement.
async fn answers_a_page(reader: &Reader, value: u32) {
    assert_eq!(reader.count("input:checked").await, 0, "nothing of others");
    reader
        .click(&format!("label:has(input[value=\"{value}\"])"))
        .await;
    reader.click("label:has(input[value=\"0\"])").await;
    reader
        .click(&format!(
            "fieldset:nth-of-type(2) label:has(input[value=\"{value}\"])"
        ))
        .await;
    reader
        .click(&format!(
            "fieldset:nth-of-type(3) label:has(input[value=\"{value}\"])"
        ))
        .await;
    reader.go_on().await;
}

/// All ten pages, and hands the device on.
async fn answers_all(reader: &Reader, value: u32, from: usize) {
    for _ in from..10 {
        answers_a_page(reader, value).await;
    }
    presses(reader, reader.words().team.round.hand_in).await;
}

async fn rounds(reader: &Reader) -> Vec<Round> {
    let text = reader.stored_under(Rounds::KEY).await;
    text.map_or(Vec::new(), |text| Rounds::decode(&text).unwrap().rounds)
}

async fn answered(reader: &Reader) -> usize {
    rounds(reader).await.iter().map(Round::people).sum()
}

async fn in_team(reader: &Reader) -> usize {
    let text = reader.stored_under(Teams::KEY).await.unwrap();
    Teams::decode(&text).unwrap().teams[0].members.len()
}

/// Five people, one of whom is called away, with a reload while the third is busy; then the picture of the team.
#[tokio::test]
async fn five_people() {
    let mut kept = team(Mode::Protected, &[]);
    kept.answers = scan(answers()).answers;
    let path = format!("#/team/{TEAM}/round");
    Who::dutch()
        .who_kept(&kept)
        .reads(async |reader| {
            let words = &reader.words().team.round;
            reader.open(&format!("#/team/{TEAM}")).await;
            reader.follow(&path).await;
            for value in [2, 4] {
                begins(reader, Role::Teacher).await;
                answers_all(reader, value, 0).await;
                assert_eq!(reader.heading().await, words.next_title);
            }
            assert_eq!(answered(reader).await, 2);
            // No way back leads to what somebody answered.
            reader.back().await;
            reader.is_at(&format!("#/team/{TEAM}")).await;
            assert_eq!(reader.count("main input:checked").await, 0);
            reader.forward().await;
            assert_eq!(reader.heading().await, words.next_title);

            begins(reader, Role::Teacher).await;
            answers_a_page(reader, 3).await;
            reader.reload().await;
            assert_eq!(reader.heading().await, words.busy_title);
            assert_eq!(reader.count("main input").await, 0);
            presses(reader, words.go_on).await;
            answers_all(reader, 3, 1).await;
            assert_eq!(answered(reader).await, 3);

            begins(reader, Role::SchoolLeader).await;
            answers_a_page(reader, 1).await;
            reader.press(words.stop).await;
            presses(reader, words.drop_yes).await;
            assert_eq!(answered(reader).await, 3);
            assert_eq!(rounds(reader).await[0].current(), None);

            begins(reader, Role::Support).await;
            answers_all(reader, 4, 0).await;
            // With four nothing comes out, here or on the page of the team.
            reader.click("main summary").await;
            assert!(reader.texts("main").await.concat().contains(words.too_few));
            reader.go(&format!("#/team/{TEAM}")).await;
            assert_eq!(reader.count("figure.cycle, .people li").await, 0);
            reader.go(&path).await;
            begins(reader, Role::Teacher).await;
            answers_all(reader, 5, 0).await;
            assert_eq!((answered(reader).await, in_team(reader).await), (5, 0));
            reader.click("main summary").await;
            presses(reader, words.close).await;
            assert_eq!((answered(reader).await, in_team(reader).await), (0, 5));
            reader.follow(&format!("#/team/{TEAM}")).await;
            reader.wait_for("figure.cycle").await;
            // The own answers of this device are what they were.
            assert_eq!(reader.kept().await.response, Some(answers()));
        })
        .await;
}

/// A device that keeps nothing more says so, and the round goes on in memory.
#[tokio::test]
async fn a_device_that_is_full() {
    const FULL: &str = "const setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...given) {
            if (window.full) throw new DOMException('full', 'QuotaExceededError');
            return setItem.apply(this, given);
        }";
    Who::dutch()
        .whose_browser_runs(FULL)
        .reads(async |reader| {
            let words = &reader.words().team.round;
            reader
                .open_keeping(&team(Mode::Open, &[]), &format!("#/team/{TEAM}/round"))
                .await;
            assert!(!reader.texts("main").await.concat().contains(words.not_kept));
            reader.run("window.full = true", json!([])).await;
            begins(reader, Role::Teacher).await;
            answers_all(reader, 2, 0).await;
            assert!(reader.texts("main").await.concat().contains(words.not_kept));
            assert!(
                reader
                    .texts("main")
                    .await
                    .concat()
                    .contains(&words.people.of(1))
            );
            assert_eq!(answered(reader).await, 0);
            // The picture is there, and the round as well: it is not kept with the team.
            reader.click("main summary").await;
            reader.press(words.close).await;
            reader.run("window.full = false", json!([])).await;
            reader.go(&format!("#/team/{TEAM}")).await;
            reader.wait_for("figure.cycle").await;
        })
        .await;
}

/// Two tabs: whoever answered in either of them counts.
#[tokio::test]
async fn in_two_tabs() {
    let path = format!("#/team/{TEAM}/round");
    Who::dutch()
        .reads(async |reader| {
            reader.open_keeping(&team(Mode::Open, &[]), &path).await;
            let here = reader.browser.driver.window().await.unwrap();
            let there = reader.browser.driver.new_tab().await.unwrap();
            reader.browser.driver.switch_to_window(there).await.unwrap();
            reader.open(&path).await;
            begins(reader, Role::Teacher).await;
            answers_all(reader, 4, 0).await;
            reader.browser.driver.switch_to_window(here).await.unwrap();
            reader.browser.chromium.bring_to_front().await;
            begins(reader, Role::Teacher).await;
            answers_all(reader, 2, 0).await;
            assert_eq!(answered(reader).await, 2);
        })
        .await;
}
