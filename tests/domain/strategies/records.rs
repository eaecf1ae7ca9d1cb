//! What somebody keeps to lay beside something later.

use proptest::prelude::*;

use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::team_link;
use schoolstroom::domain::record::{Prediction, Record, Recorded};
use schoolstroom::domain::team::TeamId;
use schoolstroom::domain::told::Told;

use super::teams::{days, names, pictures};
use super::{responses, scores};

/// Anything that can be kept.
pub fn documents() -> impl Strategy<Value = Records> {
    let records = prop::collection::vec(records(), 0..4);
    let predictions = prop::collection::vec((any::<u32>(), scores()), 0..3);
    (records, predictions).prop_map(|(records, predictions)| Records {
        records,
        predictions: predictions
            .into_iter()
            .map(|(id, scores)| Prediction {
                team: TeamId(id),
                scores,
            })
            .collect(),
    })
}

/// One record. The picture of a team is one that fits into a link.
pub fn records() -> impl Strategy<Value = Record> {
    let pictures = pictures().prop_filter("too long", |it| team_link::encode(it).is_ok());
    let what = prop_oneof![
        responses().prop_map(|it| Recorded::Told(Told::Answers(it))),
        scores().prop_map(|it| Recorded::Told(Told::Scores(it))),
        pictures.prop_map(Recorded::Team),
    ];
    (names(), days(), what).prop_map(|(name, day, what)| Record { name, day, what })
}
