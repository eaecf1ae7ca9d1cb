//! Teams and their pictures: of people who answered, and of any counts at all.

use proptest::prelude::*;
use proptest::sample::select;

use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::day::Day;
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::team::{
    Distribution, Group, Groups, Member, Members, Mode, Name, Round, Shown, ShownGroup, Snapshot,
    Team, TeamId, TeamPicture,
};

use super::responses;

/// Any name, in any script.
pub fn names() -> impl Strategy<Value = Name> {
    let texts = prop_oneof!["[A-Z][a-z é]{0,39}", "[a-zé€😀\"\\\\;]{1,40}", "\\PC{1,40}"];
    texts.prop_filter_map("no name", |text| Name::parse(&text).ok())
}

/// Any day that can be written.
pub fn days() -> impl Strategy<Value = Day> {
    (Day::FIRST_YEAR..=Day::LAST_YEAR, 1..=12_u8, 1..=31_u8)
        .prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

/// Both.
pub fn modes() -> impl Strategy<Value = Mode> {
    select(vec![Mode::Protected, Mode::Open])
}

/// Up to sixty people of any role.
pub fn members() -> impl Strategy<Value = Members> {
    prop::collection::vec(responses(), 0..60).prop_map(|responses| members_of(&responses))
}

/// The people who answered so.
pub fn members_of<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Members {
    let mut members = Members::new();
    members.add(responses.into_iter().map(Member::new));
    members
}

/// Any teams that can be kept on a device: some have a picture that was handed on, with some of the people.
pub fn documents() -> impl Strategy<Value = Teams> {
    prop::collection::vec(kept(), 0..4).prop_map(|teams| Teams { teams })
}

/// Any rounds that can be kept on a device.
pub fn rounds() -> impl Strategy<Value = Rounds> {
    let people = prop::collection::vec((super::responses(), any::<u32>()), 0..7);
    let round = (any::<u32>(), people, any::<bool>()).prop_map(|(team, people, is_over)| {
        let mut round = Round::new(TeamId(team));
        for (response, random) in people {
            round.hand_on(Tag::new(random));
            round.begin(response.respondent());
            for (statement, answer) in response.answers() {
                // The round asks what is asked today.
                let _ = round.set(statement, answer);
            }
        }
        if is_over {
            round.hand_on(Tag::new(team));
        }
        round
    });
    prop::collection::vec(round, 0..4).prop_map(|rounds| Rounds { rounds })
}

/// Any such team.
pub fn kept() -> impl Strategy<Value = Team> {
    let people = prop::collection::vec((responses(), any::<bool>()), 0..8);
    let counts = prop::collection::vec(0..2000_u32, 7);
    let snapshot = prop::option::of((days(), counts));
    let team = (any::<u32>(), names(), modes(), people, snapshot);
    team.prop_map(|(id, name, mode, people, snapshot)| {
        let snapshot = snapshot.map(|(day, counts)| Snapshot {
            day,
            answers: (Group::ALL.into_iter().zip(&counts).skip(1))
                .map(|(group, it)| {
                    let statements = group.statements().into_iter().take(*it as usize % 40);
                    let groups = Groups::from(group).union(Group::Leaders.into());
                    (groups, statements.map(|id| (id, *it)).collect())
                })
                .collect(),
            people: Group::ALL.into_iter().zip(counts).collect(),
        });
        let mut members = Members::new();
        members.add(people.iter().map(|(response, shared)| {
            let mut member = Member::new(response);
            member.set_shared(*shared && snapshot.is_some());
            member
        }));
        Team::kept(TeamId(id), name, mode, members, snapshot)
    })
}

/// Pictures of people who answered, and of counts that need not be anybody's.
pub fn pictures() -> impl Strategy<Value = TeamPicture> {
    let answered = (members(), modes()).prop_map(|(it, mode)| Shown::of(&it.counts(), mode));
    let shown = prop_oneof![answered, shown()];
    (names(), days(), shown).prop_map(|(name, day, shown)| TeamPicture { name, day, shown })
}

/// Any counts that may be shown of up to seven groups, each for itself, small and large.
pub fn shown() -> impl Strategy<Value = Shown> {
    let sizes = prop::collection::vec(prop_oneof![Just(0), 5..40_u32, 5..5000_u32], 7);
    (sizes, counts(), modes()).prop_map(|(sizes, counts, mode)| shown_of(&sizes, &counts, mode))
}

/// For as many statements as there can be, six numbers that [`shown_of`] makes counts from. One number is drawn and the others
/// follow from it: to draw them all takes far longer than what is proved by them.
pub fn counts() -> impl Strategy<Value = Vec<[u32; 6]>> {
    any::<u64>().prop_map(|seed| {
        let mut state = seed;
        let mut next = || {
            // SplitMix64 (Steele, Lea and Flood 2014).
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            (mixed >> 32) as u32
        };
        (0..148).map(|_| [(); 6].map(|()| next())).collect()
    })
}

/// Groups of these sizes, in the order of [`Group::ALL`]; those of nobody are left out.
pub fn shown_of(sizes: &[u32], counts: &[[u32; 6]], mode: Mode) -> Shown {
    let mut counts = counts.iter();
    let mut groups = Vec::new();
    for (group, people) in Group::ALL.into_iter().zip(sizes) {
        let mut statements = Vec::new();
        for statement in group.statements() {
            let numbers = counts.next().unwrap();
            if *people > 0
                && let Some(counts) = distribution(group.scale(), *people, numbers)
            {
                statements.push((statement, counts));
            }
        }
        if *people > 0 {
            groups.push(ShownGroup::new(group.into(), *people, statements).unwrap());
        }
    }
    Shown::from_groups(groups, mode).unwrap()
}

/// Five or more of these people, spread as the numbers say: each a cut, often at an end or in the middle. Some are not shown.
fn distribution(scale: Scale, people: u32, numbers: &[u32; 6]) -> Option<Distribution> {
    let cut = |number: u32, most: u32| match number % 8 {
        0 => 0,
        1 | 2 => most,
        3 => most / 2,
        4 => most.next_power_of_two() / 2,
        _ => (number / 8) % (most + 1),
    };
    let [all, cuts @ ..] = numbers;
    if all % 16 == 5 {
        return None;
    }
    let all = cut(*all, people - 5) + 5;
    let mut cuts = cuts.map(|it| cut(it, all).min(all));
    cuts.sort_unstable();
    if scale == Scale::Four {
        cuts[4] = cuts[3];
    }
    let [a, b, c, d, e] = cuts;
    Distribution::from_counts(scale, [a, b - a, c - b, d - c, e - d], all - e)
}
