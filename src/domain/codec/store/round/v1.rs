//! Format 1 of the rounds, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.
//!
//! A round is one text of words with a space between them: the mark of the team; the link of whoever has the device, or `-`
//! between two people; and the links of those who have answered, in the order of their random marks. There is no time in it.

use serde::{Deserialize, Serialize};

use crate::domain::codec::link;
use crate::domain::codec::store::{EncodeError, Error, read, stored_link, written};
use crate::domain::team::{Member, Members, Round};

/// In the place of the link of whoever has the device.
const NOBODY: &str = "-";

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct RoundsV1 {
    version: u32,
    rounds: Vec<String>,
}

pub(super) fn encode(rounds: &[Round]) -> Result<String, EncodeError> {
    written(&RoundsV1 {
        version: 1,
        rounds: rounds.iter().map(wire).collect(),
    })
}

fn wire(round: &Round) -> String {
    let current = round.current().map(link::encode);
    let mut words = vec![round.team.to_string()];
    words.push(current.unwrap_or_else(|| NOBODY.to_owned()));
    words.extend(round.answered().iter().map(|it| it.link().to_owned()));
    words.join(" ")
}

pub(super) fn decode(text: &str) -> Result<Vec<Round>, Error> {
    let wire: RoundsV1 = read(text)?;
    wire.rounds.iter().map(|text| round(text)).collect()
}

fn round(text: &str) -> Result<Round, Error> {
    let mut words = text.split(' ');
    let team = words.next().and_then(|mark| mark.parse().ok());
    let current = match words.next() {
        Some(NOBODY) => None,
        Some(link) => Some(stored_link(link)?),
        None => return Err(Error::Unreadable),
    };
    let mut members = Vec::new();
    for link in words {
        members.push(Member::new(&stored_link(link)?));
    }
    let mut answered = Members::new();
    answered.add(members);
    Ok(Round::kept(
        team.ok_or(Error::Unreadable)?,
        answered,
        current,
    ))
}
