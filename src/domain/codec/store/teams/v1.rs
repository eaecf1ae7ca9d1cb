//! Format 1 of the teams, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.
//!
//! A member is the link that was sent. Those whose answers are in the picture that was last handed on stand with that picture,
//! under `shared`; all others stand under `members`. A file of one team is the same with one team and a `kind` in front.

use serde::{Deserialize, Serialize};

use crate::domain::codec::link;
use crate::domain::codec::store::{EncodeError, Error, read, stored_link, written};
use crate::domain::team::{Group, Member, Members, Mode, Name, Snapshot, Team, TeamId};

/// What a file of one team calls itself.
const FILE: &str = "schoolstroom-team";

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
    /// Eight hexadecimal digits.
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
    members: Vec<&'a str>,
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
        id: format!("{:08x}", team.id.0),
        name: team.name.as_str().to_owned(),
        mode: match team.mode() {
            Mode::Protected => "protected",
            Mode::Open => "open",
        },
        members: links(false),
        shared: snapshot.map(|snapshot| SharedV1 {
            day: snapshot.day.to_string(),
            people: (snapshot.people.iter())
                .map(|(group, people)| (group.id(), *people))
                .collect(),
            members: links(true),
        }),
    }
}

pub(super) fn decode(text: &str) -> Result<Vec<Team>, Error> {
    let wire: TeamsV1<'_> = read(text)?;
    wire.teams.into_iter().map(team).collect()
}

/// Whether a text says that it is a file of one team, of whatever version.
pub(super) fn is_file(text: &str) -> bool {
    #[derive(Deserialize)]
    struct File<'a> {
        kind: &'a str,
    }
    read(text).is_ok_and(|file: File<'_>| file.kind == FILE)
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
    Ok(Team::kept(id(&wire.id)?, name, mode, members, snapshot))
}

fn id(text: &str) -> Result<TeamId, Error> {
    let id = u32::from_str_radix(text, 16).map_err(|_| Error::Unreadable)?;
    // As it was written: eight digits, small letters, no sign.
    if format!("{id:08x}") == text {
        Ok(TeamId(id))
    } else {
        Err(Error::Unreadable)
    }
}

fn members(links: &[&str], shared: bool) -> Result<Vec<Member>, Error> {
    let member = |link: &&str| {
        let response = stored_link(link).map_err(|error| match error {
            link::Error::Newer => Error::Newer,
            _ => Error::Unreadable,
        })?;
        let mut member = Member::new(&response);
        member.set_shared(shared);
        Ok(member)
    };
    links.iter().map(member).collect()
}

fn snapshot(wire: &SharedV1<'_>) -> Result<Snapshot, Error> {
    let group = |id: &str| Group::ALL.into_iter().find(|group| group.id() == id);
    let people: Option<Vec<(Group, u32)>> = (wire.people.iter())
        .map(|(id, people)| Some((group(id)?, *people)))
        .collect();
    Ok(Snapshot {
        day: wire.day.parse().map_err(|_| Error::Unreadable)?,
        people: people.ok_or(Error::Unreadable)?,
    })
}
