//! Schools side by side, as a board sees them; and two team links that become one picture.

use serde_json::json;

use schoolstroom::domain::board::{Board, SchoolPicture};
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::team_link as codec;

use crate::given::{BOARD_TEAMS, Kept, board, school, school_link, teachers};
use crate::reader::{Reader, Who, link_to};

/// The documents of what was kept.
async fn records(reader: &Reader) -> Records {
    match reader.stored_under(Records::KEY).await {
        Some(text) => Records::decode(&text).unwrap(),
        None => Records::default(),
    }
}

/// Puts a text into a field at once, as pasting does.
async fn paste(reader: &Reader, field: &str, text: &str) {
    let script = "const field = document.querySelector(arguments[0]);
        field.closest('details').open = true;
        field.value = arguments[1]";
    reader.run(script, json!([field, text])).await;
}

/// The names of the schools in the table, in their order.
async fn schools(reader: &Reader) -> Vec<String> {
    reader.texts(".board th a bdi").await
}

/// Two teams of the device and a link from a mail: the table, its order, and the way into a cell and back.
#[tokio::test]
async fn schools_side_by_side() {
    let mut kept = board();
    kept.records = Records::default();
    let link = school_link(&school("De Akker", 20, "swffwfsowf", 31));
    let person = crate::given::shared(&teachers("ffffffffff", 1)[0]);
    let mail = format!("Hoi!\r\n> zie https://school.example{link}\r\nen {person}\r\n");
    Who::dutch()
        .who_kept(&kept)
        .reads(async |reader| {
            reader.open("#/team").await;
            reader.follow("#/board").await;
            assert_eq!(schools(reader).await, ["De Bron", "Het Kompas"]);
            // Four people are not shown.
            assert_eq!(reader.texts(".people b").await, ["Klein"]);
            paste(reader, "#links", &mail).await;
            reader.click(".add-links form button").await;
            reader.wait_for(".board tbody tr:nth-child(3)").await;
            assert_eq!(schools(reader).await, ["De Akker", "De Bron", "Het Kompas"]);
            assert_eq!(records(reader).await.records.len(), 1);
            // The same link again is there already.
            paste(reader, "#links", &mail).await;
            reader.click(".add-links form button").await;
            let same = reader.words().team.add.same.of(1);
            let says = "return document.querySelector('.add-links [role=status]').textContent.includes(arguments[0])";
            reader
                .browser
                .wait_until("what was there is told", says, json!([same]))
                .await;
            assert_eq!(records(reader).await.records.len(), 1);
            // Where abilities flow comes first.
            let order = "const order = document.querySelector('#order');
                order.value = 'abilities';
                order.dispatchEvent(new Event('change', { bubbles: true }))";
            reader.run(order, json!([])).await;
            reader.wait_for(".board .sorted").await;
            reader
                .run(&order.replace("abilities", "leadership"), json!([]))
                .await;
            let first = "return document.querySelector('.board th a bdi').textContent === 'Het Kompas'";
            reader.browser.wait_until("another order", first, json!([])).await;
            // A cell leads to that element of that school, and back to the same order.
            let cell = format!("{link}/leadership");
            reader.follow(&cell).await;
            assert_eq!(reader.count("article .bar").await, 3);
            reader.back().await;
            assert_eq!(schools(reader).await[0], "Het Kompas");
            let own = format!("#/team/{}/relations", BOARD_TEAMS[0]);
            reader.follow(&own).await;
            reader.back().await;
        })
        .await;
}

/// A school is left out of the view and stays; one is taken away, and brought back.
#[tokio::test]
async fn what_is_left_out_and_what_is_taken_away() {
    Who::dutch()
        .who_kept(&board())
        .reads(async |reader| {
            reader.open("#/board").await;
            let all = schools(reader).await;
            assert_eq!(all.len(), 4);
            reader.click("main label:has([name=school])").await;
            assert_eq!(schools(reader).await, all[1..]);
            assert_eq!(records(reader).await, board().records);
            let words = &reader.words().board;
            let before = records(reader).await.records.len();
            reader.click(".people button").await;
            assert_eq!(records(reader).await.records.len(), before - 1);
            assert!(
                reader
                    .texts("#notices [role=status]")
                    .await
                    .concat()
                    .contains(words.taken_away)
            );
            reader.press(reader.words().frame.undo).await;
            assert_eq!(records(reader).await.records.len(), before);
        })
        .await;
}

/// What is on the page is what the domain says.
#[tokio::test]
async fn each_difference_is_an_invitation() {
    let kept = board();
    let pictures: Vec<_> = kept
        .records
        .records
        .iter()
        .filter_map(|record| match &record.what {
            schoolstroom::domain::record::Recorded::Team(picture) => Some(SchoolPicture {
                name: record.name.clone(),
                day: Some(picture.day),
                source: schoolstroom::domain::codec::route::Source::TeamLink(
                    codec::encode(picture).unwrap(),
                ),
                shown: picture.shown.clone(),
            }),
            schoolstroom::domain::record::Recorded::Told(_) => None,
        })
        .collect();
    let board = Board::of(&pictures);
    assert!(board.exchanges().len() > 3);
    let kept = Kept {
        records: kept.records,
        ..Kept::default()
    };
    Who::dutch()
        .who_kept(&kept)
        .reads(async |reader| {
            reader.open("#/board").await;
            assert_eq!(reader.count(".talk li").await, board.exchanges().len());
            for exchange in board.exchanges() {
                let to = exchange.host.source.element(exchange.element).to_string();
                assert_eq!(reader.count(&format!(".talk {}", link_to(&to))).await, 1);
            }
        })
        .await;
}

/// Two teams of one school become one picture with a link of its own; what cannot be told apart is not put together.
#[tokio::test]
async fn two_team_links_become_one() {
    let lower = school("Onderbouw", 3, "fwsfwsfwsf", 9);
    let upper = school("Bovenbouw", 20, "fffwwwsssw", 8);
    let other = format!("https://school.example/{}", school_link(&upper));
    Who::dutch()
        .reads(async |reader| {
            reader.open(&school_link(&lower)).await;
            let merge = "form:has(#other-link) button";
            for nothing in ["", "geen link", &school_link(&lower)] {
                paste(reader, "#other-link", nothing).await;
                reader.click(merge).await;
                reader.wait_for("#other-link[aria-invalid=true]").await;
            }
            // Without a name the field of the name is asked for.
            paste(reader, "#other-link", &other).await;
            reader.click(merge).await;
            reader.wait_for("#merged-name[aria-invalid=true]").await;
            reader.click("#merged-name").await;
            reader.types("Samen").await;
            reader.arrive(async || reader.click(merge).await).await;
            assert_eq!(reader.heading().await, "Samen");
            let address = reader.address().await;
            let merged = codec::decode(&address).unwrap();
            assert_eq!(merged.shown, lower.shown.merge(&upper.shown));
            assert_eq!(merged.day, upper.day);
            assert_eq!(reader.count("figure.cycle").await, 1);
            // It goes to the board as any other.
            let keep = reader.words().board.keep;
            reader.arrive(async || reader.press(keep).await).await;
            assert_eq!(schools(reader).await, ["Samen"]);
        })
        .await;
}

/// A team link in a text for a team can be opened, or put on the board.
#[tokio::test]
async fn team_links_among_the_links_of_people() {
    let link = school_link(&school("De Akker", 20, "swffwfsowf", 31));
    let team = format!("#/team/{}", BOARD_TEAMS[0]);
    Who::dutch()
        .who_kept(&Kept {
            records: Records::default(),
            ..board()
        })
        .reads(async |reader| {
            reader.open(&team).await;
            paste(reader, "#links", &link).await;
            reader.click(".add-links form button").await;
            reader
                .wait_for(&format!(".add-links {}", link_to(&link)))
                .await;
            let keep = reader.words().board.keep;
            reader.arrive(async || reader.press(keep).await).await;
            assert_eq!(schools(reader).await.len(), 3);
        })
        .await;
}
