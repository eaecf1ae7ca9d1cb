//! The stored teams, and a team as a file: every format that was ever released, and what is damage in one.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::teams::{Teams, export, import};
use schoolstroom::domain::codec::store::{Document, Error};
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{Group, Member, Members, Mode, Name, Snapshot, Team, TeamId};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response_to, statement};
use crate::strategies::{check, teams};

macro_rules! stored {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/teams_v1/", $name, ".json")).trim_end()
    };
}

/// A team with these links, of which the last ones are in the picture that was handed on.
fn team(
    id: u32,
    name: &str,
    mode: Mode,
    links: &[&str],
    shared: Option<(Snapshot, &[&str])>,
) -> Team {
    let member = |link: &&str| Member::new(&link::decode(link).unwrap());
    let mut members = Members::new();
    members.add(links.iter().map(member));
    let snapshot = shared.map(|(snapshot, links)| {
        members.add(links.iter().map(|link| {
            let mut member = member(link);
            member.set_shared(true);
            member
        }));
        snapshot
    });
    Team::kept(
        TeamId(id),
        Name::parse(name).unwrap(),
        mode,
        members,
        snapshot,
    )
}

/// How many answered which statement.
type Answered<'a> = &'a [(&'a str, u32)];

/// A picture that was handed on: who was in it, and for each group that was shown how many answered which statement.
fn snapshot(day: &str, people: &[(Group, u32)], answers: &[(&[Group], Answered<'_>)]) -> Snapshot {
    let statements = |it: Answered<'_>| it.iter().map(|(id, it)| (statement(id), *it)).collect();
    let answers = answers
        .iter()
        .map(|(groups, it)| (groups.iter().copied().collect(), statements(it)));
    Snapshot {
        day: day.parse().unwrap(),
        people: people.to_vec(),
        answers: answers.collect(),
    }
}

/// A released document and what it means. APPEND ONLY: somebody may have it in a browser, so no row and no file here may
/// ever change or go.
fn golden() -> Vec<(&'static str, Vec<Team>)> {
    let protected = Mode::Protected;
    let names = [
        "\"Havo\" \\ vwo",
        "<b>Team</b> & co",
        "Ünïcode 🚲",
        "=1+1",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "d'Oude {school}/[a",
    ];
    let each = [
        (Group::Leaders, 1),
        (Group::Teaching, 2),
        (Group::Support, 3),
        (Group::Parents, 4),
        (Group::PupilsSecondary, 5),
        (Group::PupilsPrimary, 6),
        (Group::Visitors, 7),
    ];
    vec![
        (stored!("none"), vec![]),
        (
            stored!("begun"),
            vec![team(0x1a2b_3c4d, "Onderbouw", protected, &[], None)],
        ),
        (
            stored!("open"),
            vec![team(
                0,
                "Kwartet",
                Mode::Open,
                &links(stored!("open")),
                None,
            )],
        ),
        (
            stored!("shared_and_left"),
            vec![team(
                0x7f00_0001,
                "Vertrokken",
                Mode::Open,
                &[],
                Some((
                    snapshot(
                        "2147-12-31",
                        &each,
                        &[
                            (&[Group::Leaders, Group::Teaching, Group::Support], &[]),
                            (&[Group::Visitors], &[("organisation.9", 7)]),
                        ],
                    ),
                    &[],
                )),
            )],
        ),
        (
            stored!("names"),
            (0..)
                .zip(names)
                .zip(links(stored!("names")))
                .map(|((id, name), link)| team(id, name, protected, &[link], None))
                .collect(),
        ),
        (
            stored!("everybody"),
            vec![team(
                u32::MAX,
                "Iedereen",
                protected,
                &links(stored!("everybody")),
                None,
            )],
        ),
        (
            stored!("shared"),
            vec![team(
                0xf,
                "Sectie Duits",
                protected,
                &links(stored!("shared"))[..3],
                Some((
                    snapshot(
                        "2026-11-24",
                        &[(Group::Leaders, 5), (Group::Teaching, 12)],
                        &[
                            (
                                &[Group::Leaders],
                                &[("hr_policy.1", 5), ("pupils_society.4", 5)],
                            ),
                            (
                                &[Group::Teaching],
                                &[("hr_policy.1", 11), ("relations.3", 12)],
                            ),
                        ],
                    ),
                    &links(stored!("shared"))[3..],
                )),
            )],
        ),
    ]
}

/// The links in a document in the order in which they stand there.
fn links(text: &'static str) -> Vec<&'static str> {
    let words = text.split('"');
    words.filter(|word| word.starts_with("scanv")).collect()
}

#[test]
fn golden_documents_decode_to_what_they_always_meant() {
    assert!(golden().len() >= 7);
    for (text, teams) in golden() {
        let teams = Teams { teams };
        assert_eq!(Teams::decode(text), Ok(teams.clone()), "{text}");
        assert_eq!(teams.encode().as_deref(), Ok(text));
    }
    // All that can answer: everybody once, of every role.
    let everybody = &Teams::decode(stored!("everybody")).unwrap().teams[0];
    assert_eq!(everybody.members.len(), 96);
    assert_eq!(everybody.members.by_group().len(), Group::ALL.len());
}

#[test]
fn golden_files_decode_to_what_they_always_meant() {
    let file = links(stored!("file"));
    let shared = snapshot("2026-12-05", &[(Group::Teaching, 7)], &[]);
    for (text, team) in [
        (
            stored!("file"),
            team(
                0x1a2b_3c4d,
                "Team «vier» \"b\"",
                Mode::Protected,
                &file[..3],
                Some((shared, &file[3..])),
            ),
        ),
        (
            stored!("file_open"),
            team(
                0x89ab_cdef,
                "Open",
                Mode::Open,
                &links(stored!("file_open")),
                None,
            ),
        ),
    ] {
        assert_eq!(import(text), Ok(team.clone()), "{text}");
        assert_eq!(export(&team).as_deref(), Ok(text));
        assert_eq!(import(&format!("\u{feff}{text}\r\n")), Ok(team));
    }
}

#[test]
fn a_file_is_read_back() {
    check(teams::kept(), |team| {
        assert_eq!(import(&export(&team).unwrap()), Ok(team));
    });
}

#[test]
fn what_is_no_file_of_one_team_is_unreadable() {
    let file = stored!("file_open");
    let kind = "\"kind\":\"schoolstroom-team\"";
    for text in [
        "".to_owned(),
        links(stored!("open"))[0].to_owned(),
        "naam;rol\r\nJan;leraar\r\n".to_owned(),
        stored!("open").to_owned(),
        include_str!("../../fixtures/store_v2/begun.json").to_owned(),
        file.replace(kind, "\"kind\":\"schoolstroom-backup\""),
        file.replace(kind, "\"kind\":[]"),
        file.replace(kind, &format!("{kind},{kind}")),
        format!("{{{kind},\"version\":1,\"teams\":[]}}"),
        format!("{{{kind},\"version\":1}}"),
        format!("{{{kind},\"version\":0,\"teams\":[]}}"),
        stored!("names").replacen('{', &format!("{{{kind},"), 1),
    ] {
        assert_eq!(import(&text), Err(Error::Unreadable), "{text}");
    }
    for text in [
        format!("{{{kind},\"version\":2,\"team\":{{\"new\":[1]}}}}"),
        file.replace("\"version\":1", "\"version\":999"),
    ] {
        assert_eq!(import(&text), Err(Error::Newer), "{text}");
    }
    for length in 0..file.len() {
        let cut = &file[..length];
        assert_eq!(import(cut), Err(Error::Unreadable), "{cut}");
    }
}

#[test]
fn order_white_space_and_unknown_fields_do_not_matter() {
    let text = format!(
        "\n{{ \"later\":[{{}}], \"teams\" : [ {{ \"mode\":\"open\", \"new\":{{\"a\":null}},\r\n \"name\":\"Kw\\u0061rtet\",
        \"members\":[ {} ], \"id\":\"00000000\", \"shared\":null }} ],\t\"version\":1 }}",
        links(stored!("open"))
            .into_iter()
            .rev()
            .map(|link| format!("\"{link}\""))
            .collect::<Vec<_>>()
            .join(" ,\n")
    );
    assert_eq!(Teams::decode(&text), Teams::decode(stored!("open")));
}

#[test]
fn what_is_damaged_is_unreadable() {
    let whole = stored!("shared");
    for (from, to) in [
        ("0000000f", "0000000F"),
        ("0000000f", "f"),
        ("0000000f", "10000000f"),
        ("0000000f", "+000000f"),
        ("0000000f", "0000000g"),
        ("\"0000000f\"", "15"),
        ("Sectie Duits", ""),
        ("Sectie Duits", " \\n"),
        ("Sectie Duits", "Sectie Duits Sectie Duits Sectie Duits Sec"),
        ("Sectie Duits", "\\ud800"),
        ("\"protected\"", "\"\""),
        ("\"protected\"", "\"Open\""),
        ("\"mode\":\"protected\",", ""),
        ("\"id\":\"0000000f\",", ""),
        ("\"name\":\"Sectie Duits\",", ""),
        ("2026-11-24", "2026-11-4"),
        ("2026-11-24", "2026-13-24"),
        ("\"day\":\"2026-11-24\",", ""),
        ("teaching", "Teaching"),
        ("[\"teaching\",12]", "[\"teaching\",-1]"),
        ("[\"teaching\",12]", "[\"teaching\"]"),
        ("[\"teaching\",12]", "[\"teaching\",12,1]"),
        ("[\"leaders\"]", "[]"),
        ("[\"leaders\"]", "[\"leader\"]"),
        ("[\"leaders\"]", "\"leaders\""),
        ("hr_policy.1", "hr_policy"),
        ("[\"hr_policy.1\",5]", "[\"hr_policy.1\"]"),
        ("[\"hr_policy.1\",5]", "[\"hr_policy.1\",5.5]"),
        ("\"shared\":{", "\"shared\":[{"),
        ("\"members\":[", "\"members\":[null,"),
        ("\"members\":[", "\"members\":[\"\","),
        ("\"members\":[", "\"members\":[],\"members\":["),
        ("scanv119q", "SCANV119Q"),
        ("scanv119q", "\\u0073canv119q"),
        ("scanv119q", "scanv119p"),
        ("scanv119q", "scanv11"),
        // In the picture that was handed on as well.
        ("scanv118q", "scanv118p"),
        ("]}", "]"),
        ("\"version\":1", "\"version\":1,\"version\":1"),
    ] {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "{from} is not there");
        assert_eq!(Teams::decode(&changed), Err(Error::Unreadable), "{changed}");
    }
}

#[test]
fn a_link_that_is_newer_makes_the_document_newer() {
    for place in ["scanv119q", "scanv118q"] {
        let text = stored!("shared").replacen(place, "scanv41q", 1);
        assert_eq!(Teams::decode(&text), Err(Error::Newer));
    }
}

#[test]
fn who_is_in_a_picture_that_is_not_there_is_in_none() {
    let mut members = Members::new();
    let links = links(stored!("open"));
    members.add(
        links
            .iter()
            .map(|link| Member::new(&link::decode(link).unwrap())),
    );
    members.mark_shared();
    let name = Name::parse("Kwartet").unwrap();
    let team = Team::kept(TeamId(0), name, Mode::Open, members, None);
    let teams = Teams { teams: vec![team] };
    assert_eq!(teams.encode().as_deref(), Ok(stored!("open")));
}

#[test]
fn ten_thousand_people_are_kept() {
    let marks = "112554333151???...211445324515";
    let mut members = Members::new();
    members.add((0..10_000).map(|tag| {
        let teacher = respondent(Role::Teacher);
        Member::new(&response_to(
            Revision::Second,
            teacher,
            tag,
            Some((2026, 11)),
            marks,
        ))
    }));
    let name = Name::parse("Allemaal").unwrap();
    let mut team = Team::kept(TeamId(1), name, Mode::Protected, members, None);
    team.hand_on("2026-11-24".parse().unwrap());
    let teams = Teams { teams: vec![team] };
    let text = teams.encode().unwrap();
    // A browser keeps five million characters.
    assert!(text.len() < 450_000, "{}", text.len());
    assert_eq!(Teams::decode(&text), Ok(teams));
}
