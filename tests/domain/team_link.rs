//! Team links: written and read back exactly, short enough for any number of people, and shut to what would not be shown.
//!
//! The golden file holds links that were released, written by another program from the description of the format: each
//! decodes for ever to the values beside it.

use proptest::prelude::*;
use schoolstroom::domain::codec::team_link::{Error, LONGEST, TooLong, decode, encode};
use schoolstroom::domain::day::Day;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::privacy::MOST;
use schoolstroom::domain::team::{
    Distribution, Group, Groups, Mode, Name, Shown, ShownGroup, TeamPicture,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::link::forger::{seal, write};
use crate::links::{ALPHABET, with_one_other_character};
use crate::notation::{respondent, response_to, statement};
use crate::strategies::{check, spoiled, teams};

/// A small team of several groups.
fn sample(mode: Mode) -> TeamPicture {
    let marks = "112554333151???...211445324515";
    let answers = |role, tag| response_to(Revision::Second, respondent(role), tag, None, marks);
    let mut responses: Vec<_> = (0..6).map(|tag| answers(Role::Teacher, tag)).collect();
    responses.extend((0..3).map(|tag| answers(Role::SchoolLeader, tag)));
    responses.extend((0..2).map(|tag| answers(Role::Support, tag)));
    TeamPicture {
        name: Name::parse("Havo 4 – b").unwrap(),
        day: Day::new(2026, 11, 24).unwrap(),
        shown: Shown::of(&teams::members_of(&responses).counts(), mode),
    }
}

fn samples() -> [TeamPicture; 2] {
    [sample(Mode::Protected), sample(Mode::Open)]
}

fn link(picture: &TeamPicture) -> String {
    encode(picture).unwrap()
}

#[test]
fn what_is_written_is_read_back() {
    check(teams::pictures(), |picture| {
        if let Ok(link) = encode(&picture) {
            assert_eq!(decode(&link), Ok(picture));
        }
    });
}

#[test]
fn a_link_is_short_and_made_of_lower_case_letters_and_digits() {
    check(teams::pictures(), |picture| {
        if let Ok(link) = encode(&picture) {
            assert!(link.len() <= LONGEST, "{link}");
            assert!(link.chars().all(|c| ALPHABET.contains(c)), "{link}");
        }
    });
    for picture in samples() {
        assert!(link(&picture).len() < 300, "{}", link(&picture).len());
    }
}

/// The five groups that are asked most.
const FIVE: [Group; 5] = [
    Group::Leaders,
    Group::Teaching,
    Group::Support,
    Group::Parents,
    Group::PupilsSecondary,
];
const MOST_PEOPLE: u32 = 10_000;
/// How many bytes of a name always fit.
const NAME: usize = 56;

#[test]
fn ten_thousand_people_in_five_groups_fit_however_they_are_spread() {
    // Sizes at which a count begins to take another bit, or the half of one does, and any.
    let steps: Vec<u32> = (3..13)
        .flat_map(|bits| [1 << bits, 3 << bits, (1 << bits) - 1])
        .collect();
    let size = prop_oneof![proptest::sample::select(steps), 5..MOST_PEOPLE];
    let sizes = prop::collection::vec(size, 4);
    let name = prop_oneof!["[a-z]{40}", "[é]{28}", "[€]{18}", "[😀]{14}"];
    check((sizes, teams::counts(), name), |(sizes, counts, name)| {
        assert!(name.len() <= NAME);
        let mut left = MOST_PEOPLE;
        let mut sizes: Vec<u32> = sizes
            .into_iter()
            .zip(1..)
            .map(|(size, place)| {
                let size = size.min(left - 5 * (5 - place));
                left -= size;
                size
            })
            .collect();
        sizes.push(left);
        let picture = TeamPicture {
            name: Name::parse(&name).unwrap(),
            day: Day::new(2147, 12, 31).unwrap(),
            shown: teams::shown_of(&sizes, &counts, Mode::Protected),
        };
        assert_eq!(picture.shown.people(), MOST_PEOPLE);
        assert_eq!(picture.shown.groups().len(), FIVE.len());
        assert!(link(&picture).len() <= LONGEST);
    });
}

/// How many bits a number takes that is at most so high.
fn width(most: u32) -> u32 {
    u32::BITS - most.leading_zeros()
}

/// How many of so many people chose the points 1 to 3 if their counts take the most bits.
fn worst_split(people: u32) -> u32 {
    let bits = |low: u32| 2 * width(low) + 2 * width(people - low);
    (0..=people).max_by_key(|low| bits(*low)).unwrap()
}

#[test]
fn the_worst_spread_there_is_just_fits() {
    let bits = |people: u32| {
        let low = worst_split(people);
        2 * width(people) + 2 * width(low) + 2 * width(people - low)
    };
    // The sizes from which on the counts take more bits: a group of the worst spread has one of them, or what is left.
    let bits: Vec<u32> = (0..=MOST_PEOPLE).map(bits).collect();
    let mut sizes: Vec<u32> = vec![5];
    for people in 6..=MOST_PEOPLE {
        let last = *sizes.last().unwrap();
        if bits[people as usize] > bits[last as usize] {
            sizes.push(people);
        }
    }
    let asked = FIVE.map(|group| group.statements().len() as u32);
    let mut worst = (0, [0; 5]);
    let take = |total: u32, size: u32| total.checked_sub(size);
    for a in &sizes {
        for b in &sizes {
            for c in &sizes {
                let Some(left) = take(MOST_PEOPLE, a + b + c) else {
                    break;
                };
                for d in &sizes {
                    let Some(e) = take(left, *d).filter(|e| *e >= 5) else {
                        break;
                    };
                    let five = [*a, *b, *c, *d, e];
                    let all = five
                        .iter()
                        .zip(asked)
                        .map(|(people, asked)| bits[*people as usize] * asked)
                        .sum();
                    worst = worst.max((all, five));
                }
            }
        }
    }
    let picture = |name: usize| {
        let groups = FIVE.into_iter().zip(worst.1).map(|(group, people)| {
            let low = worst_split(people);
            // Not one chose 1, 2 or 4: so the numbers after them take as many bits as they can.
            let counts = [0, 0, low, 0, 0];
            let counts = Distribution::from_counts(group.scale(), counts, people - low).unwrap();
            let statements = group.statements().into_iter();
            let statements = statements.map(|it| (it, counts)).collect();
            ShownGroup::new(group.into(), people, statements).unwrap()
        });
        TeamPicture {
            name: Name::parse(&("é".repeat(name - 40) + &"a".repeat(80 - name))).unwrap(),
            day: Day::new(2026, 11, 24).unwrap(),
            shown: Shown::from_groups(groups.collect(), Mode::Protected).unwrap(),
        }
    };
    assert_eq!(picture(NAME).name.as_str().len(), NAME);
    assert_eq!(picture(NAME).shown.people(), MOST_PEOPLE);
    let longest = link(&picture(NAME));
    assert!(longest.len() <= LONGEST && longest.len() > LONGEST - 4);
    assert_eq!(decode(&longest), Ok(picture(NAME)));
    assert_eq!(encode(&picture(NAME + 2)), Err(TooLong));
}

#[test]
fn more_people_than_a_link_can_count_are_too_many() {
    let with = |people| {
        let parents = ShownGroup::new(Group::Parents.into(), people, vec![]).unwrap();
        Shown::from_groups(vec![parents], Mode::Protected).unwrap()
    };
    let picture = |shown| TeamPicture {
        shown,
        ..sample(Mode::Protected)
    };
    let most = picture(with(MOST));
    assert_eq!(decode(&link(&most)), Ok(most));
    // Pictures that are merged can have more.
    let more = picture(with(MOST).merge(&with(5)));
    assert_eq!(encode(&more), Err(TooLong));
}

#[test]
fn every_statement_of_every_group_survives() {
    let five = Distribution::from_counts;
    for group in Group::ALL {
        for one in group.statements() {
            let counts = five(group.scale(), [1, 2, 3, 4, 0], 5).unwrap();
            let shown = ShownGroup::new(group.into(), 16, vec![(one, counts)]).unwrap();
            let picture = TeamPicture {
                shown: Shown::from_groups(vec![shown], Mode::Protected).unwrap(),
                ..sample(Mode::Protected)
            };
            assert_eq!(decode(&link(&picture)), Ok(picture), "{group:?} {one}");
        }
    }
}

#[test]
fn every_change_of_one_character_is_caught() {
    for link in samples().iter().map(link) {
        for changed in with_one_other_character(&link) {
            assert!(decode(&changed).is_err(), "{link} -> {changed}");
        }
    }
}

#[test]
fn every_cut_is_told_as_a_cut() {
    for link in samples().iter().map(link) {
        for length in 1..link.len() {
            let cut = &link[..length];
            assert_eq!(decode(cut), Err(Error::CutOff), "{cut}");
            let address = format!("https://school.example/#/team/{cut}");
            assert_eq!(decode(&address), Err(Error::CutOff), "{address}");
        }
    }
}

#[test]
fn what_mail_and_chat_programs_add_is_mended() {
    for picture in samples() {
        let link = link(&picture);
        // As a mail program quotes and wraps it.
        let lines: Vec<&str> = link
            .as_bytes()
            .chunks(70)
            .map(|line| std::str::from_utf8(line).unwrap())
            .collect();
        for text in [
            link.to_uppercase(),
            format!("({link})."),
            format!("https://school.example/#/team/{link}"),
            format!("https://school.example/%23/team/{link}?utm_source=mail"),
            format!("#/team/{link}/abilities"),
            format!("{link}bedankt"),
            format!("> {}", lines.join("\r\n> ")),
            lines.join("=\r\n"),
        ] {
            assert_eq!(decode(&text), Ok(picture.clone()), "{text:?}");
        }
    }
}

#[test]
fn what_is_newer_and_what_is_not_ours_is_told_apart() {
    for text in ["teamv21qqqq", "teamv9", "teamv101qq", "TEAMV21QQ"] {
        assert_eq!(decode(text), Err(Error::Newer), "{text}");
    }
    for text in ["", "t", "team", "teamv", "teamv1", "teamv11", "teamv11qq"] {
        assert_eq!(decode(text), Err(Error::CutOff), "{text}");
    }
    for text in ["scanv11ygqqqqqpc6dfyjgmwet3erf4ycf983x5", "teamwork", "#"] {
        assert_eq!(decode(text), Err(Error::Foreign), "{text}");
    }
    for text in ["teamvx", "teamv01qqqq", "teamv1qqqq", "teamv11bqqqqqqq"] {
        assert_eq!(decode(text), Err(Error::Damaged), "{text}");
    }
}

#[test]
fn any_text_is_a_picture_or_a_named_error() {
    let texts = prop_oneof![
        any::<String>(),
        "teamv[0-9]{1,3}[a-z0-9]{0,60}",
        spoiled(teams::pictures().prop_filter_map("too long", |it| encode(&it).ok())),
    ];
    check(texts, |text| {
        if let Ok(picture) = decode(&text) {
            assert_eq!(decode(&link(&picture)), Ok(picture), "{text:?}");
        }
    });
}

/// The bytes of one group of secondary pupils of whom all answered one statement, with a right length in front.
fn forged(people: u32, numbers: [(u32, usize); 6]) -> Vec<u8> {
    let mut bytes = vec![0; 14];
    let mut at = 0;
    let mut put = |number, bits| {
        write(&mut bytes, at, bits, number);
        at += bits;
    };
    put(0, 15);
    put(0, 1);
    put(6, 7);
    put(11, 4);
    put(24, 5);
    put(1, 8);
    put(u32::from(b'A'), 8);
    put(1, 3);
    put(0b000_0100, 7);
    put(people, 20);
    put(1, 1);
    for (number, bits) in numbers {
        put(number, bits);
    }
    // Thirteen statements are not shown.
    put(0, 13);
    bytes.truncate(at.div_ceil(8));
    let length = bytes.len() as u32;
    write(&mut bytes, 0, 15, length);
    bytes
}

/// Six people: two chose 1, one 3, two 5, one did not know.
const SIX: [(u32, usize); 6] = [(6, 3), (3, 3), (2, 2), (0, 1), (0, 2), (2, 2)];

#[test]
fn a_forged_link_is_read_if_it_could_have_been_written() {
    let picture = decode(&seal("teamv1", &forged(6, SIX))).unwrap();
    let shown = &picture.shown.groups()[0];
    assert_eq!(shown.groups(), Groups::from(Group::PupilsSecondary));
    let counts = shown.distribution(statement("abilities.4")).unwrap();
    assert_eq!((counts.counts(), counts.dont_know()), ([2, 0, 1, 0, 2], 1));
}

#[test]
fn what_the_door_would_not_have_shown_is_damage() {
    // Four people, or four answers of six.
    let four = [(4, 3), (4, 3), (4, 3), (0, 0), (0, 0), (0, 0)];
    assert_eq!(
        decode(&seal("teamv1", &forged(4, four))),
        Err(Error::Damaged)
    );
    assert_eq!(
        decode(&seal("teamv1", &forged(6, four))),
        Err(Error::Damaged)
    );
    let five = [(5, 3), (5, 3), (5, 3), (0, 0), (0, 0), (0, 0)];
    assert!(decode(&seal("teamv1", &forged(5, five))).is_ok());
    // The same in open mode, which needs no five: the mode is the bit after the length.
    for (people, numbers) in [(4, four), (6, four)] {
        let mut open = forged(people, numbers);
        write(&mut open, 15, 1, 1);
        assert!(decode(&seal("teamv1", &open)).is_ok());
    }
    // No group, or two that are never merged.
    for groups in [0, 0b000_1100] {
        let mut other = forged(6, SIX);
        write(&mut other, 51, 7, groups);
        assert_eq!(decode(&seal("teamv1", &other)), Err(Error::Damaged));
    }
}

#[test]
fn what_nobody_writes_is_damage() {
    let good = forged(6, SIX);
    assert!(decode(&seal("teamv1", &good)).is_ok());
    for (at, bits, number) in [
        // Another length.
        (0, 15, good.len() as u32 + 1),
        (0, 15, good.len() as u32 - 1),
        // No month, no day, no name, a name of a space, of half a character.
        (23, 4, 0),
        (23, 4, 13),
        (27, 5, 0),
        (40, 8, u32::from(b' ')),
        (40, 8, 0xc3),
        // Seven answers of six people.
        (79, 3, 7),
    ] {
        let mut changed = good.clone();
        write(&mut changed, at, bits, number);
        assert_ne!(changed, good);
        let read = decode(&seal("teamv1", &changed));
        assert_eq!(read, Err(Error::Damaged), "{at} {number}");
    }
    let mut longer = good.clone();
    longer.push(0);
    let length = longer.len() as u32;
    write(&mut longer, 0, 15, length);
    assert_eq!(decode(&seal("teamv1", &longer)), Err(Error::Damaged));
}

/// A line of the golden file: the link, and the picture that its other columns spell out.
fn golden(line: &'static str) -> (&'static str, TeamPicture) {
    let mut columns = line.split('\t');
    let mut column = || columns.next().unwrap();
    let link = column();
    let mode = match column() {
        "protected" => Mode::Protected,
        "open" => Mode::Open,
        other => panic!("{other} is no mode"),
    };
    let (day, name) = (column().parse().unwrap(), Name::parse(column()).unwrap());
    let groups = columns.map(golden_group).collect();
    let shown = Shown::from_groups(groups, mode).unwrap();
    (link, TeamPicture { name, day, shown })
}

fn golden_group(column: &str) -> ShownGroup {
    let mut words = column.split(' ');
    let groups: Groups = words
        .next()
        .unwrap()
        .split('+')
        .map(|id| Group::ALL.into_iter().find(|it| it.id() == id).unwrap())
        .collect();
    let group = groups.iter().next().unwrap();
    let people = words.next().unwrap().parse().unwrap();
    let mut statements: Vec<_> = words
        .map(|word| {
            let (id, counts) = word.split_once('=').unwrap();
            let counts: Vec<u32> = counts.split(',').map(|it| it.parse().unwrap()).collect();
            let [one, two, three, four, five, dont_know] = counts[..] else {
                panic!("{word} has other than six counts");
            };
            let points = [one, two, three, four, five];
            let counts = Distribution::from_counts(group.scale(), points, dont_know);
            (statement(id), counts.unwrap())
        })
        .collect();
    let order = group.statements();
    statements.sort_by_key(|(id, _)| order.iter().position(|it| it == id));
    ShownGroup::new(groups, people, statements).unwrap()
}

#[test]
fn golden_links_mean_what_they_always_meant() {
    let lines = include_str!("../fixtures/team_links_v1.txt").lines();
    let links: Vec<_> = lines
        .filter(|line| !line.starts_with('#'))
        .map(golden)
        .collect();
    assert!(links.len() >= 50);
    for (text, picture) in &links {
        assert_eq!(decode(text).as_ref(), Ok(picture), "{text}");
        assert_eq!(link(picture), *text);
    }
    // Each statement of each group, so that no code can change its meaning unseen.
    for group in Group::ALL {
        for statement in group.statements() {
            let mut groups = links.iter().flat_map(|(_, it)| it.shown.groups());
            let found = groups.any(|it| it.kind() == group && it.distribution(statement).is_some());
            assert!(found, "{group:?} {statement}");
        }
    }
}
