//! Teams, natively: from a text with many links to what may be shown, and what is kept of them.

use std::hint::black_box;
use std::time::Instant;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::codec::team_link;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::reading::Reading;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{
    Gatherer, Member, Members, Mode, Name, Team, TeamId, TeamPicture,
};

use crate::median;
use crate::notation::{respondent, response_to};

/// How many links are in a text, and how often it is read.
const SIZES: [(u32, u32); 4] = [(1, 1001), (100, 101), (10_000, 11), (100_000, 3)];
const ROLES: [Role; 4] = [
    Role::SchoolLeader,
    Role::Teacher,
    Role::Mentor,
    Role::Support,
];

pub fn print() {
    println!("Natively, a text with so many links of thirty answers; nanoseconds a link");
    println!(
        "  {:<8}{:>10}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "links", "gather", "add", "show", "read", "keep", "load"
    );
    for (links, runs) in SIZES {
        row(links, runs);
    }
    let [gather, bad] = [text(10_000), with_bad(10_000)].map(|it| median_of(11, || gathered(&it)));
    line("10,000 good links", gather * 1e3, "ms");
    line("10,000 good links among 5,000 bad ones", bad * 1e3, "ms");
    let prose = "Stil is het in de school, en iedereen is thuis. ".repeat(10 << 20 >> 6);
    let prose_time = median_of(11, || gathered(&prose));
    let megabytes = prose.len() as f64 / 1e6;
    line(
        "a megabyte of text without a link",
        prose_time * 1e3 / megabytes,
        "ms",
    );
    let member = members(1);
    let heap: usize = member.iter().map(|it| it.link().len()).sum();
    line("a member", (size_of::<Member>() + heap) as f64, "bytes");
    let team = team(10_000);
    let stored = Teams {
        teams: vec![team.clone()],
    }
    .encode()
    .unwrap();
    line("a member, kept", stored.len() as f64 / 10_000.0, "bytes");
    let picture = TeamPicture {
        name: team.name.clone(),
        day: "2026-11-24".parse().unwrap(),
        shown: team.shown(),
    };
    let link = team_link::encode(&picture).unwrap();
    line(
        "a team link of 10,000 people",
        link.len() as f64,
        "characters",
    );
    let [encode, decode] = [
        median_of(101, || team_link::encode(&picture).unwrap().len()),
        median_of(101, || {
            team_link::decode(&link).map_or(0, |it| it.shown.groups().len())
        }),
    ];
    line("encode it", encode * 1e6, "µs");
    line("decode it", decode * 1e6, "µs");
}

fn row(links: u32, runs: u32) {
    let text = text(links);
    let members = members(links);
    let team = team(links);
    let teams = Teams {
        teams: vec![team.clone()],
    };
    let stored = teams.encode().unwrap();
    let all: Vec<Member> = members.iter().cloned().collect();
    let shown = team.shown();
    let seconds = [
        median_of(runs, || gathered(&text)),
        {
            // What is given is made beforehand: it would cost more than what is measured.
            let mut given: Vec<_> = (0..runs).map(|_| all.clone()).collect();
            median_of(runs, move || {
                let mut members = Members::new();
                members.add(given.pop().unwrap_or_default());
                members.len()
            })
        },
        median_of(runs, || team.shown().groups().len()),
        median_of(runs, || Reading::team(&shown).map_or(0, |it| it.scored())),
        median_of(runs, || teams.encode().unwrap().len()),
        median_of(runs, || Teams::decode(&stored).unwrap().teams.len()),
    ];
    print!("  {links:<8}");
    for seconds in seconds {
        print!("{:>10.0}", seconds * 1e9 / f64::from(links));
    }
    println!();
}

fn line(what: &str, value: f64, unit: &str) {
    println!("  {what:<42}{value:>10.2} {unit}");
}

/// The middle of many runs, in seconds.
fn median_of(runs: u32, mut work: impl FnMut() -> usize) -> f64 {
    let runs = (0..runs).map(|_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    });
    median(&runs.collect::<Vec<_>>())
}

fn gathered(text: &str) -> usize {
    let found = Gatherer::new(black_box(text).to_owned()).finish();
    found.responses.len() + found.unreadable.len()
}

/// The links of people who all answered otherwise.
fn links(count: u32) -> impl Iterator<Item = String> {
    let answers = "112554333151???243211445324515".repeat(2);
    (0..count)
        .zip(ROLES.into_iter().cycle())
        .map(move |(tag, role)| {
            let marks = &answers[tag as usize % 30..][..30];
            let month = Some((2026, 11));
            link::encode(&response_to(
                Revision::Second,
                respondent(role),
                tag,
                month,
                marks,
            ))
        })
}

/// A mail with a link on each line.
pub fn text(count: u32) -> String {
    links(count)
        .map(|link| format!("> https://school.example/#/result/{link}\r\n"))
        .collect()
}

/// The same with a damaged one after every second line.
fn with_bad(count: u32) -> String {
    let lines = text(count);
    let damaged = "> https://school.example/#/result/scanv31yyg2wju8edq9uuq4zpnj33xgsuyqzzv3yq\r\n";
    lines
        .split_inclusive('\n')
        .zip([damaged, ""].into_iter().cycle())
        .map(|(line, bad)| format!("{line}{bad}"))
        .collect()
}

fn members(count: u32) -> Members {
    let mut members = Members::new();
    members.add(links(count).map(|it| Member::new(&link::decode(&it).unwrap())));
    members
}

fn team(count: u32) -> Team {
    let name = Name::parse("Allemaal").unwrap();
    Team::kept(TeamId(1), name, Mode::Protected, members(count), None)
}
