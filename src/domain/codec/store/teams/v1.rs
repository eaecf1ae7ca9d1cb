//! Format 1 of the teams, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.
//!
//! A member is the link that was sent. Those whose answers are in the picture that was last handed on stand with that picture,
//! under `shared`; all others stand under `members`. A file of one team is the same with one team and a `kind` in front.

use serde::{Deserialize, Serialize};

use crate::domain::codec::store::{EncodeError, Error, read, stored_link, written};
use crate::domain::instrument::StatementId;
use crate::domain::team::{Group, Groups, Member, Members, Mode, Name, Snapshot, Team};

/// What a file of one team calls itself.
pub(super) const FILE: &str = "schoolstroom-team";

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct TeamsV1<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    kind: &'a str,
    version: u32,
    #[serde(borrow)]
    teams: Vec<TeamV1<'a>>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct TeamV1<'a> {
    /// Eight hexadecimal digits in small letters.
    id: String,
    /// Text of the user's own.
    name: String,
    /// `protected` or `open`.
    mode: &'a str,
    /// Links, in the order of the random marks.
    #[serde(borrow)]
    members: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shared: Option<SharedV1<'a>>,
}

/// The picture that was last handed on.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct SharedV1<'a> {
    day: String,
    /// How many people each group had then, by its id. Some of them may be gone since.
    #[serde(borrow)]
    people: Vec<(&'a str, u32)>,
    answers: Vec<AnswersV1<'a>>,
    members: Vec<&'a str>,
}

/// A group that was shown.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct AnswersV1<'a> {
    /// Their ids: one, or those that were merged.
    #[serde(borrow)]
    groups: Vec<&'a str>,
    /// How many people answered each statement that was shown, by its id.
    statements: Vec<(String, u32)>,
}

pub(super) fn encode(teams: &[Team]) -> Result<String, EncodeError> {
    written(&TeamsV1 {
        kind: "",
        version: 1,
        teams: teams.iter().map(wire).collect(),
    })
}

pub(super) fn export(team: &Team) -> Result<String, EncodeError> {
    written(&TeamsV1 {
        kind: FILE,
        version: 1,
        teams: vec![wire(team)],
    })
}

fn wire(team: &Team) -> TeamV1<'_> {
    // Who is in a picture without there being one is in none.
    let snapshot = team.snapshot();
    let links = |shared: bool| {
        let members = team.members.iter();
        let those = members.filter(move |it| (snapshot.is_some() && it.is_shared()) == shared);
        those.map(Member::link).collect()
    };
    TeamV1 {
        id: team.id.to_string(),
        name: team.name.as_str().to_owned(),
        mode: match team.mode() {
            Mode::Protected => "protected",
            Mode::Open => "open",
        },
        members: links(false),
        shared: snapshot.map(|snapshot| wire_snapshot(snapshot, links(true))),
    }
}

fn wire_snapshot<'a>(snapshot: &Snapshot, members: Vec<&'a str>) -> SharedV1<'a> {
    let people = snapshot.people.iter();
    let answers = snapshot.answers.iter().map(|(groups, statements)| {
        let statements = statements.iter();
        AnswersV1 {
            groups: groups.iter().map(Group::id).collect(),
            statements: statements.map(|(id, it)| (id.to_string(), *it)).collect(),
        }
    });
    SharedV1 {
        day: snapshot.day.to_string(),
        people: people.map(|(group, it)| (group.id(), *it)).collect(),
        answers: answers.collect(),
        members,
    }
}

pub(super) fn decode(text: &str) -> Result<Vec<Team>, Error> {
    let wire: TeamsV1<'_> = read(text)?;
    wire.teams.into_iter().map(team).collect()
}

pub(super) fn import(text: &str) -> Result<Team, Error> {
    let teams: [Team; 1] = decode(text)?.try_into().map_err(|_| Error::Unreadable)?;
    let [team] = teams;
    Ok(team)
}

fn team(wire: TeamV1<'_>) -> Result<Team, Error> {
    let mode = match wire.mode {
        "protected" => Mode::Protected,
        "open" => Mode::Open,
        _ => return Err(Error::Unreadable),
    };
    let name = Name::parse(&wire.name).map_err(|_| Error::Unreadable)?;
    let mut all = members(&wire.members, false)?;
    let snapshot = match wire.shared {
        None => None,
        Some(shared) => {
            all.extend(members(&shared.members, true)?);
            Some(snapshot(&shared)?)
        }
    };
    let mut members = Members::new();
    members.add(all);
    let id = wire.id.parse().map_err(|_| Error::Unreadable)?;
    Ok(Team::kept(id, name, mode, members, snapshot))
}

fn members(links: &[&str], shared: bool) -> Result<Vec<Member>, Error> {
    let member = |link: &&str| {
        let mut member = Member::new(&stored_link(link)?);
        member.set_shared(shared);
        Ok(member)
    };
    links.iter().map(member).collect()
}

fn snapshot(wire: &SharedV1<'_>) -> Result<Snapshot, Error> {
    let people = wire.people.iter();
    let people = people.map(|(id, it)| Ok((group(id)?, *it)));
    let answers = wire.answers.iter().map(|wire| {
        let groups: Result<Groups, Error> = wire.groups.iter().map(|id| group(id)).collect();
        let groups = groups?;
        if groups.is_empty() {
            return Err(Error::Unreadable);
        }
        let statements = wire.statements.iter();
        let statements = statements.map(|(id, it)| Ok((statement(id)?, *it)));
        Ok((groups, statements.collect::<Result<_, Error>>()?))
    });
    Ok(Snapshot {
        day: wire.day.parse().map_err(|_| Error::Unreadable)?,
        people: people.collect::<Result<_, Error>>()?,
        answers: answers.collect::<Result<_, Error>>()?,
    })
}

fn group(id: &str) -> Result<Group, Error> {
    let mut all = Group::ALL.into_iter();
    all.find(|group| group.id() == id).ok_or(Error::Unreadable)
}

fn statement(id: &str) -> Result<StatementId, Error> {
    id.parse().map_err(|_| Error::Unreadable)
}
