//! Schools side by side: which are shown, in what order, what they share, and who could show whom how something goes.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use schoolstroom::domain::board::{Board, School, SchoolPicture, WhyNotShown};
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::day::Day;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::reading::Flow;
use schoolstroom::domain::team::{
    Distribution, Group, Mode, Name, Shown, ShownGroup, TeamId, TeamPicture,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::strategies::teams::pictures as team_pictures;
use crate::strategies::{check, check_some};

/// The states a school can be in, by a letter.
const LETTERS: [(char, Flow); 6] = [
    ('f', Flow::Flows),
    ('w', Flow::Wavers),
    ('s', Flow::Sticks),
    ('o', Flow::Whirlpool),
    ('m', Flow::Fog),
    ('-', Flow::TooLittle),
];

/// Five teachers, who see the elements so, in the order of the cycle.
fn five(states: &str) -> Shown {
    let asked = Group::Teaching.statements();
    let elements = Element::CYCLE.into_iter().zip(states.chars());
    let statements = elements.filter_map(|(element, state)| {
        let (counts, dont_know) = match state {
            'f' => ([0, 0, 0, 0, 5], 0),
            'w' => ([0, 0, 5, 0, 0], 0),
            's' => ([5, 0, 0, 0, 0], 0),
            'o' => ([2, 0, 1, 0, 2], 0),
            'm' => ([0; 5], 5),
            _ => return None,
        };
        let statement = asked.iter().find(|it| it.element() == element).unwrap();
        let scale = Group::Teaching.scale();
        let counts = Distribution::from_counts(scale, counts, dont_know).unwrap();
        Some((*statement, counts))
    });
    let group = ShownGroup::new(Group::Teaching.into(), 5, statements.collect()).unwrap();
    Shown::from_groups(vec![group], Mode::Protected).unwrap()
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn day(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

/// A picture from a link. The link of each is another.
fn picture(called: &str, made: u8, shown: Shown) -> SchoolPicture {
    SchoolPicture {
        name: name(called),
        day: Some(day(made)),
        source: Source::TeamLink(format!("{called}{made}{}", shown.people())),
        shown,
    }
}

/// The picture of a team of this device.
fn own(called: &str, id: u32, shown: Shown) -> SchoolPicture {
    SchoolPicture {
        name: name(called),
        day: None,
        source: Source::Team(TeamId(id)),
        shown,
    }
}

/// A board of schools that are called `a`, `b` and so on.
fn board(states: &[&str]) -> Board {
    let schools = ('a'..).zip(states);
    let pictures: Vec<_> = schools
        .map(|(letter, states)| picture(&letter.to_string(), 1, five(states)))
        .collect();
    Board::of(&pictures)
}

fn names<'a>(schools: impl IntoIterator<Item = &'a School>) -> Vec<&'a str> {
    schools.into_iter().map(|it| it.name.as_str()).collect()
}

/// Up to six schools in any states.
fn boards() -> impl Strategy<Value = Board> {
    prop::collection::vec("[fwsom-]{10}", 0..=6).prop_map(|states| {
        let states: Vec<_> = states.iter().map(String::as_str).collect();
        board(&states)
    })
}

/// Pictures of anybody, and of few people; with names and days that clash.
fn pictures() -> impl Strategy<Value = Vec<SchoolPicture>> {
    let called = select(vec!["Beek", "beek", "Bron", "Étang", "Zee"]);
    let any = (called, 1..4_u8, any::<bool>(), team_pictures());
    prop::collection::vec(any, 0..6).prop_map(|all| {
        let school = |(id, (called, made, is_own, team))| {
            let TeamPicture { shown, .. } = team;
            match is_own {
                true => own(called, id, shown),
                false => SchoolPicture {
                    source: Source::TeamLink(id.to_string()),
                    ..picture(called, made, shown)
                },
            }
        };
        (0..).zip(all).map(school).collect()
    })
}

/// How many people who work there are in a picture, counted again.
fn inside(shown: &Shown) -> u32 {
    let groups = shown.groups().iter();
    let inside = groups.filter(|it| it.groups().iter().all(Group::is_inside));
    inside.map(ShownGroup::people).sum()
}

#[test]
fn the_states_are_those_of_the_pictures() {
    let states: String = LETTERS.iter().map(|(letter, _)| *letter).collect();
    let board = board(&[&states.repeat(2)]);
    let [school] = board.schools() else {
        panic!("one school")
    };
    for (element, (_, flow)) in Element::CYCLE.into_iter().zip(LETTERS) {
        assert_eq!(school.flow(element), flow);
    }
    assert_eq!((school.people, school.mode), (5, Mode::Protected));
}

#[test]
fn it_does_not_matter_in_which_order_the_schools_are_given() {
    let shuffled = pictures().prop_flat_map(|all| {
        let again = Just(all.clone()).prop_shuffle();
        (Just(all), again)
    });
    check_some(64, shuffled, |(one, other)| {
        let (one, other) = (Board::of(&one), Board::of(&other));
        assert_eq!(one, other);
        assert_eq!(one.exchanges(), other.exchanges());
    });
}

#[test]
fn nothing_is_shown_of_fewer_than_five_who_work_there() {
    check_some(64, pictures(), |all| {
        let board = Board::of(&all);
        assert_eq!(board.schools().len() + board.not_shown().len(), all.len());
        for picture in &all {
            let is_shown = |it: &&School| it.source == picture.source;
            let shown = board.schools().iter().find(is_shown);
            if inside(&picture.shown) < 5 {
                assert_eq!(shown, None);
                let mut hidden = board.not_shown().iter();
                let hidden = hidden.find(|it| it.source == picture.source).unwrap();
                assert_eq!(hidden.why, WhyNotShown::TooFew);
            } else if let Some(shown) = shown {
                assert_eq!(shown.people, inside(&picture.shown));
                assert_eq!(shown.mode, picture.shown.mode());
            }
        }
    });
}

/// Others than its own people agreed to nothing.
#[test]
fn an_open_team_of_four_is_not_shown_to_a_board() {
    let group = |people| {
        let group = ShownGroup::new(Group::Teaching.into(), people, Vec::new()).unwrap();
        Shown::from_groups(vec![group], Mode::Open).unwrap()
    };
    let board = Board::of(&[own("four", 4, group(4)), own("five", 5, group(5))]);
    assert_eq!(names(board.schools()), ["five"]);
    assert_eq!(board.schools()[0].mode, Mode::Open);
    assert_eq!(board.not_shown()[0].why, WhyNotShown::TooFew);
}

#[test]
fn of_one_name_the_newest_is_taken() {
    let [old, new] = [five("ffffffffff"), five("ssssssssss")];
    let board = Board::of(&[
        picture("Beek", 1, old.clone()),
        picture("BEEK", 2, new.clone()),
    ]);
    assert_eq!(names(board.schools()), ["BEEK"]);
    assert_eq!(board.not_shown()[0].why, WhyNotShown::Older);
    let board = Board::of(&[picture("Beek", 1, old.clone()), picture("Bron", 2, new)]);
    assert_eq!(names(board.schools()), ["Beek", "Bron"]);
    // A team of this device is of now; two of them are two schools.
    let board = Board::of(&[
        own("Beek", 1, old.clone()),
        picture("Beek", 3, old.clone()),
        own("Beek", 2, old.clone()),
    ]);
    assert_eq!(names(board.schools()), ["Beek", "Beek"]);
    assert_eq!(board.not_shown()[0].why, WhyNotShown::Older);
    // Too few to be shown take nobody's place.
    let nobody = Shown::nobody(Mode::Protected);
    let board = Board::of(&[own("Beek", 1, nobody), picture("Beek", 3, old)]);
    assert_eq!(names(board.schools()), ["Beek"]);
    assert_eq!(board.not_shown()[0].why, WhyNotShown::TooFew);
}

#[test]
fn what_is_left_out_is_as_if_it_were_not_there() {
    let some = boards().prop_flat_map(|board| {
        let all = board.schools().to_vec();
        let places = 0..=all.len();
        (Just(board), subsequence(all, places))
    });
    check(some, |(board, left_out)| {
        let mut rest = board.schools().to_vec();
        rest.retain(|it| !left_out.contains(it));
        assert_eq!(board.without(&|it| left_out.contains(it)).schools(), rest);
    });
}

#[test]
fn schools_stand_by_name_or_by_one_element_and_by_nothing_else() {
    let state = |flow| Flow::ALL.iter().position(|it| *it == flow).unwrap();
    check(boards(), |board| {
        let mut by_name = names(board.schools());
        by_name.sort_unstable();
        assert_eq!(names(board.schools()), by_name);
        for element in Element::CYCLE {
            let sorted = board.by_element(element);
            assert_eq!(sorted.len(), board.schools().len());
            // What the other nine are like does not matter.
            let keys = sorted.iter().map(|it| (state(it.flow(element)), &it.name));
            let keys: Vec<_> = keys.map(|(state, name)| (state, name.as_str())).collect();
            assert!(keys.is_sorted(), "{keys:?}");
        }
    });
    let board = Board::of(&[
        picture("b", 1, five("ffffffffff")),
        picture("C", 1, five("ffffffffff")),
        picture("a", 1, five("ffffffffff")),
    ]);
    assert_eq!(names(board.schools()), ["a", "b", "C"]);
}

#[test]
fn what_is_everywhere_is_so_in_every_school() {
    check(boards(), |board| {
        for flow in Flow::ALL {
            let everywhere = board.everywhere(flow);
            for element in Element::CYCLE {
                let mut schools = board.schools().iter();
                let in_all = schools.all(|it| it.flow(element) == flow);
                let is_told = in_all && board.schools().len() > 1;
                assert_eq!(everywhere.contains(&element), is_told);
            }
        }
    });
}

/// Whether the first school has something to show to the second.
fn could_show(host: &School, guest: &School, element: Element) -> bool {
    use Flow::{Flows, Sticks, Wavers, Whirlpool};
    matches!(
        (host.flow(element), guest.flow(element)),
        (Flows, Wavers | Whirlpool | Sticks) | (Wavers, Sticks)
    )
}

#[test]
fn one_school_shows_another_what_goes_better_there() {
    check(boards(), |board| {
        let exchanges = board.exchanges();
        for exchange in &exchanges {
            assert_ne!(exchange.host.source, exchange.guest.source);
            assert!(could_show(exchange.host, exchange.guest, exchange.element));
        }
        for element in Element::CYCLE {
            let told = exchanges.iter().filter(|it| it.element == element).count();
            let all = board.schools().iter();
            let any = all
                .clone()
                .any(|host| all.clone().any(|guest| could_show(host, guest, element)));
            assert_eq!(told, usize::from(any), "{element:?}");
        }
    });
}

/// As many schools show something as can, each of them with an element of its own: there can be no more than that by Hall's
/// theorem, which is tried out over all sets of schools here.
#[test]
fn as_many_schools_as_possible_have_something_to_show() {
    check(boards(), |board| {
        let schools = board.schools();
        let hosts_of = |element| {
            let hosts = (0..schools.len()).filter(move |host| {
                let mut guests = schools.iter();
                guests.any(|guest| could_show(&schools[*host], guest, element))
            });
            hosts.fold(0_usize, |set, host| set | 1 << host)
        };
        let elements = Element::CYCLE.map(hosts_of);
        let most = (0..1_usize << schools.len()).map(|set| {
            let elements = elements.iter().filter(|hosts| *hosts & set != 0).count();
            elements + schools.len() - set.count_ones() as usize
        });
        let exchanges = board.exchanges();
        let shows = |school: &School| {
            let shown = exchanges.iter();
            shown.filter(|it| it.host.source == school.source).count()
        };
        let showing = schools.iter().filter(|it| shows(it) > 0).count();
        assert_eq!(showing, most.min().unwrap());
    });
}

#[test]
fn nobody_shows_all_if_others_can_show_as_much() {
    // Both flow at five, at different ones.
    let all = board(&["fffffsssss", "sssssfffff"]);
    let exchanges = all.exchanges();
    let hosts = names(exchanges.iter().map(|it| it.host));
    assert_eq!(hosts.concat(), "aaaaabbbbb");
    // Three flow everywhere: each shows three or four of the ten.
    let all = board(&["ffffffffff", "ffffffffff", "ffffffffff", "ssssssssss"]);
    for host in ["a", "b", "c"] {
        let exchanges = all.exchanges();
        let shown = exchanges.iter().filter(|it| it.host.name.as_str() == host);
        assert!((3..=4).contains(&shown.count()));
    }
    // Where it wavers, one who is stuck can see something as well, and the one where it flows is not asked for everything.
    let all = board(&["ff--------", "ws--------", "ss--------"]);
    let exchanges = all.exchanges();
    let pairs = exchanges.iter().map(|it| names([it.host, it.guest]));
    assert_eq!(pairs.collect::<Vec<_>>(), [["b", "c"], ["a", "b"]]);
}
