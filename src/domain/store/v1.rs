//! Format 1 of the stored document, frozen on 2026-11-22: wire types, and the conversion to and from the domain.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Display, Document, Error, LanguageTag, Pace};
use crate::domain::answer::{Answer, Point};
use crate::domain::instrument::Scale;
use crate::domain::response::{Month, Respondent, Response, Tag};

#[derive(Serialize, Deserialize)]
struct DocumentV1 {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<ResponseV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    position: Option<String>,
    #[serde(default)]
    element_a_page: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    display: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct ResponseV1 {
    sector: String,
    role: String,
    tag: u32,
    /// Months since January 2020.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    month: Option<u16>,
    /// By statement: the point, or 0 for «don't know». Open statements are left out.
    answers: BTreeMap<String, u8>,
}

const DONT_KNOW: u8 = 0;

pub(super) fn encode(document: &Document) -> String {
    let wire = DocumentV1 {
        version: 1,
        response: document.response.as_ref().map(ResponseV1::from),
        position: document.position.map(|statement| statement.to_string()),
        element_a_page: document.pace == Pace::Element,
        display: match document.display {
            Display::System => None,
            Display::Light => Some("light".to_owned()),
            Display::Dark => Some("dark".to_owned()),
        },
        language: document
            .language
            .as_ref()
            .map(|language| language.as_str().to_owned()),
    };
    // Strings, numbers and a map with string keys: nothing in it can fail to be written.
    serde_json::to_string(&wire).unwrap_or_default()
}

pub(super) fn decode(text: &str) -> Result<Document, Error> {
    let wire: DocumentV1 = serde_json::from_str(text).map_err(|_| Error::Unreadable)?;
    Ok(Document {
        response: wire.response.map(Response::try_from).transpose()?,
        position: wire
            .position
            .map(|id| id.parse().map_err(|_| Error::Unreadable))
            .transpose()?,
        pace: if wire.element_a_page {
            Pace::Element
        } else {
            Pace::One
        },
        display: match wire.display.as_deref() {
            None => Display::System,
            Some("light") => Display::Light,
            Some("dark") => Display::Dark,
            Some(_) => return Err(Error::Unreadable),
        },
        language: wire
            .language
            .map(|tag| LanguageTag::new(&tag).ok_or(Error::Unreadable))
            .transpose()?,
    })
}

impl From<&Response> for ResponseV1 {
    fn from(response: &Response) -> Self {
        Self {
            sector: response.respondent().sector().id().to_owned(),
            role: response.respondent().role().id().to_owned(),
            tag: response.tag().value(),
            month: response.month().map(Month::ordinal),
            answers: response
                .answers()
                .filter_map(|(statement, answer)| {
                    let code = match answer? {
                        Answer::Point(point) => point.value(),
                        Answer::DontKnow => DONT_KNOW,
                    };
                    Some((statement.to_string(), code))
                })
                .collect(),
        }
    }
}

impl TryFrom<ResponseV1> for Response {
    type Error = Error;

    fn try_from(wire: ResponseV1) -> Result<Self, Error> {
        let sector = wire.sector.parse().map_err(|_| Error::Unreadable)?;
        let role = wire.role.parse().map_err(|_| Error::Unreadable)?;
        let respondent = Respondent::new(sector, role).ok_or(Error::Unreadable)?;
        if Tag::new(wire.tag).value() != wire.tag {
            return Err(Error::Unreadable);
        }
        let mut response = Self::new(respondent, Tag::new(wire.tag));
        if let Some(month) = wire.month {
            let month = Month::from_ordinal(month).ok_or(Error::Unreadable)?;
            response.set_month(Some(month));
        }
        for (id, code) in wire.answers {
            let statement = id.parse().map_err(|_| Error::Unreadable)?;
            let answer = match code {
                DONT_KNOW => Answer::DontKnow,
                point => {
                    // The widest scale here; `set` refuses what the role's own scale does not have.
                    let point = Point::new(point, Scale::Five).ok_or(Error::Unreadable)?;
                    Answer::Point(point)
                }
            };
            response
                .set(statement, Some(answer))
                .map_err(|_| Error::Unreadable)?;
        }
        Ok(response)
    }
}
