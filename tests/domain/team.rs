//! Teams: what may be shown of them, and what somebody could work out from it who tries (domain rules, sections 6, 7 and 12).
//!
//! Numbers are counted again here, person by person, and never taken from the code that they prove.

mod distribution;
mod door;
mod known;
mod members;
mod merging;
mod notes;
mod readings;
mod refused;
mod round;
mod scores;
mod talking_points;
mod times;

use std::sync::LazyLock;

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::instrument::{Revision, Scale, StatementId};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::{
    Counts, Distribution, Group, Groups, Member, Mode, Name, Shown, ShownGroup, Team, TeamId,
};

use crate::notation::{respondent, statement};

/// Somebody of each group that compositions are made of; the first three are inside the school.
const ROLES: [Role; 5] = [
    Role::TeamLeader,
    Role::Teacher,
    Role::Support,
    Role::Parent,
    Role::PupilSecondary,
];

/// Every way in which up to so many people can belong to so many groups.
fn compositions(groups: usize, most: u32) -> Vec<Vec<u32>> {
    if groups == 0 {
        return vec![Vec::new()];
    }
    let with = |people| {
        let rest = compositions(groups - 1, most - people);
        rest.into_iter()
            .map(move |rest| [vec![people], rest].concat())
    };
    (0..=most).flat_map(with).collect()
}

/// People of one role, each counted alone.
type Crowd = Vec<(Response, Counts)>;

/// Twelve people of each role, each counted alone, and the same twelve once more with other answers. What is tried out over all
/// compositions is put together from them: to answer and count anew each time would take minutes.
static CROWD: LazyLock<[Vec<Crowd>; 2]> = LazyLock::new(|| {
    [0, 1].map(|salt| {
        let alone = |it: Response| (it.clone(), Counts::from_iter([&it]));
        let twelve = |role| (0..12).map(move |place| alone(somebody(role, tag(role, place), salt)));
        ROLES
            .into_iter()
            .map(|role| twelve(role).collect())
            .collect()
    })
});

fn tag(role: Role, place: u32) -> u32 {
    role as u32 * 100 + place
}

/// The people of a composition. Each answers otherwise than the others and than with another salt (0 or 1); some do not know, some
/// leave statements open.
fn people(composition: &[u32], salt: usize) -> Vec<Response> {
    let groups = CROWD[salt].iter().zip(composition);
    let people = groups.flat_map(|(crowd, size)| &crowd[..*size as usize]);
    people.map(|(response, _)| response.clone()).collect()
}

/// The same with any other salt, made anew.
fn strangers(composition: &[u32], salt: u32) -> Vec<Response> {
    let groups = ROLES.into_iter().zip(composition);
    let groups = groups.flat_map(|(role, size)| (0..*size).map(move |place| (role, place)));
    let people = groups.map(|(role, place)| somebody(role, tag(role, place), salt));
    people.collect()
}

/// What is shown of the people of a composition. The salt is chosen by group: the hidden ones may answer otherwise.
fn shown_of(composition: &[u32], salt: impl Fn(Group) -> usize) -> Shown {
    let mut counts = Counts::default();
    for (place, (role, size)) in ROLES.into_iter().zip(composition).enumerate() {
        let crowd = &CROWD[salt(Group::of(role))][place];
        for (_, alone) in &crowd[..*size as usize] {
            counts.merge(alone);
        }
    }
    Shown::of(&counts, Mode::Protected)
}

/// Somebody with any answers.
fn somebody(role: Role, tag: u32, salt: u32) -> Response {
    let mut place = 0;
    person(role, tag, |_| {
        place += 1;
        match mixed([tag, place, salt]) % 14 {
            0 => None,
            1 => Some(Answer::DontKnow),
            any => point(role, any),
        }
    })
}

/// A point of the scale of a role.
fn point(role: Role, any: u32) -> Option<Answer> {
    let scale = Group::of(role).scale();
    let value = any % u32::from(scale.points()) + 1;
    Some(Answer::Point(Point::new(value as u8, scale).unwrap()))
}

/// Numbers stirred into one that looks like any other.
fn mixed(numbers: [u32; 3]) -> u32 {
    let stir = |sum: u32, it: u32| (sum ^ it).wrapping_mul(0x9e37_79b1).rotate_left(13);
    numbers.into_iter().fold(7, stir) >> 8
}

/// Somebody who answers every statement as it is said.
fn person(role: Role, tag: u32, mut answer: impl FnMut(StatementId) -> Option<Answer>) -> Response {
    let mut response = Response::new(respondent(role), Revision::NEWEST, Tag::new(tag));
    for statement in response.instrument().statements() {
        response.set(*statement, answer(*statement)).unwrap();
    }
    response
}

/// Somebody who answers only these statements, each with a point of five, 0 for «don't know».
fn answers(role: Role, tag: u32, given: &[(&str, u8)]) -> Response {
    person(role, tag, |asked| {
        let given = given.iter().find(|(id, _)| statement(id) == asked)?;
        Some(match Point::new(given.1, Scale::Five) {
            Some(point) => Answer::Point(point),
            None => Answer::DontKnow,
        })
    })
}

fn group_of(response: &Response) -> Group {
    Group::of(response.respondent().role())
}

fn team(mode: Mode, people: &[Response]) -> Team {
    let name = Name::parse("De Beek").unwrap();
    let mut team = Team::new(TeamId(1), name, mode);
    team.members.add(people.iter().map(Member::new));
    assert_eq!(team.members.len(), people.len(), "every tag once");
    team
}

/// What is shown of these people.
fn shown(mode: Mode, people: &[Response]) -> Shown {
    Shown::of(&people.iter().collect(), mode)
}

/// The answers to a statement, counted again: of those people who belong to some groups.
fn counted(people: &[Response], groups: Groups, statement: StatementId) -> Distribution {
    let mut counted = Distribution::new(groups.iter().next().unwrap().scale());
    let people = people.iter().filter(|it| groups.contains(group_of(it)));
    for answer in people.filter_map(|it| it.answer(statement)) {
        counted.add(answer);
    }
    counted
}

/// A group with its people, and of each statement how many chose each point and how many do not know.
type Listed<'a> = (Group, u32, &'a [(&'a str, [u32; 5], u32)]);

/// Groups that were shown.
fn written(groups: &[Listed]) -> Shown {
    let groups = groups.iter().map(|(group, people, statements)| {
        let statements = statements.iter().map(|(id, counts, dont_know)| {
            let counts = Distribution::from_counts(group.scale(), *counts, *dont_know);
            (statement(id), counts.unwrap())
        });
        ShownGroup::new(Groups::from(*group), *people, statements.collect()).unwrap()
    });
    Shown::from_groups(groups.collect(), Mode::Protected).unwrap()
}
