//! Format 1 of the records, frozen on 2026-11-24: the wire type, and the conversion to and from the domain.

use serde::{Deserialize, Serialize};

use super::Records;
use crate::domain::codec::store::{EncodeError, Error, plain, read, written};
use crate::domain::codec::{score_link, team_link, told};
use crate::domain::record::{Prediction, Record, Recorded};
use crate::domain::team::Name;

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct RecordsV1 {
    version: u32,
    records: Vec<RecordV1>,
    predictions: Vec<PredictionV1>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct RecordV1 {
    /// Text of the user's own.
    name: String,
    /// `2026-11-24`.
    day: String,
    /// A link to answers, to scores or to the picture of a team.
    link: String,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct PredictionV1 {
    /// Eight hexadecimal digits in small letters.
    team: String,
    /// A link to scores.
    link: String,
}

pub(super) fn encode(records: &Records) -> Result<String, EncodeError> {
    let predictions = records.predictions.iter().map(|it| PredictionV1 {
        team: it.team.to_string(),
        link: score_link::encode(&it.scores),
    });
    written(&RecordsV1 {
        version: 1,
        records: records.records.iter().map(wire).collect::<Result<_, _>>()?,
        predictions: predictions.collect(),
    })
}

fn wire(record: &Record) -> Result<RecordV1, EncodeError> {
    let link = match &record.what {
        Recorded::Told(told) => told::encode(told),
        Recorded::Team(picture) => {
            team_link::encode(picture).map_err(|team_link::TooLong| EncodeError::NoForm)?
        }
    };
    Ok(RecordV1 {
        name: record.name.as_str().to_owned(),
        day: record.day.to_string(),
        link,
    })
}

pub(super) fn decode(text: &str) -> Result<Records, Error> {
    let wire: RecordsV1 = read(text)?;
    let records = wire.records.iter().map(record);
    let predictions = wire.predictions.iter().map(prediction);
    Ok(Records {
        records: records.collect::<Result<_, _>>()?,
        predictions: predictions.collect::<Result<_, _>>()?,
    })
}

fn record(wire: &RecordV1) -> Result<Record, Error> {
    let link = plain(&wire.link)?;
    let what = match team_link::is_one(link) {
        true => team_link::decode(link).map(Recorded::Team),
        false => told::decode(link).map(Recorded::Told),
    };
    Ok(Record {
        name: Name::parse(&wire.name).map_err(|_| Error::Unreadable)?,
        day: wire.day.parse().map_err(|_| Error::Unreadable)?,
        what: what?,
    })
}

fn prediction(wire: &PredictionV1) -> Result<Prediction, Error> {
    Ok(Prediction {
        team: wire.team.parse().map_err(|_| Error::Unreadable)?,
        scores: score_link::decode(plain(&wire.link)?)?,
    })
}
