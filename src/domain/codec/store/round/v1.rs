//! Format 1 of the rounds, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.
//!
//! There is no time in it. Who has answered is a link, as in a team; the links stand in the order of their random marks.

use serde::{Deserialize, Serialize};

use crate::domain::codec::link;
use crate::domain::codec::store::{EncodeError, Error, read, stored_link, unless_empty, written};
use crate::domain::team::{Member, Members, Round};

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct RoundsV1<'a> {
    version: u32,
    #[serde(borrow)]
    rounds: Vec<RoundV1<'a>>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct RoundV1<'a> {
    /// Eight hexadecimal digits in small letters.
    team: String,
    /// Links of those who have answered.
    #[serde(borrow)]
    answered: Vec<&'a str>,
    /// The link of whoever has the device; empty between two people. Its random mark says nothing.
    current: String,
}

pub(super) fn encode(rounds: &[Round]) -> Result<String, EncodeError> {
    written(&RoundsV1 {
        version: 1,
        rounds: rounds.iter().map(wire).collect(),
    })
}

fn wire(round: &Round) -> RoundV1<'_> {
    RoundV1 {
        team: round.team.to_string(),
        answered: round.answered().iter().map(Member::link).collect(),
        current: round.current().map(link::encode).unwrap_or_default(),
    }
}

pub(super) fn decode(text: &str) -> Result<Vec<Round>, Error> {
    let wire: RoundsV1<'_> = read(text)?;
    wire.rounds.iter().map(round).collect()
}

fn round(wire: &RoundV1<'_>) -> Result<Round, Error> {
    let team = wire.team.parse().map_err(|_| Error::Unreadable)?;
    let mut answered = Members::new();
    let links = wire.answered.iter();
    let members = links.map(|link| stored_link(link).map(|it| Member::new(&it)));
    answered.add(members.collect::<Result<Vec<_>, _>>()?);
    let current = unless_empty(&wire.current).map(stored_link);
    Ok(Round::kept(team, answered, current.transpose()?))
}
