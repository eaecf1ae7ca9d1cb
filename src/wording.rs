//! Every sentence the product says, in Dutch and in English.
//!
//! Pure Rust on the domain, for every target; it knows no browser. `<part>.rs` is the shape of a part, and `nl/<part>.rs` and
//! `en/<part>.rs` fill it in, so that a missing sentence does not compile. What is worded is found by its name or id and never
//! by the place of a line. The words of the first screen stand in `index.html`, where they can be read before this arrives.

pub mod backup;
pub mod beside;
pub mod board;
pub mod interface;
pub mod letter;
pub mod long;
pub mod phrase;
pub mod reading;
pub mod roles;
pub mod round;
pub mod sentence;
pub mod statements;
pub mod team;
pub mod voice;

mod en;
mod nl;

use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::reading::Score;
use crate::domain::response::{Month, Respondent};
use crate::domain::role::{Family, Role};
use interface::Interface;

/// A language the product speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Dutch: unless the browser prefers English.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The tag for `lang` attributes and stored documents.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The language of a tag such as `en` or `en-GB`; `None` if we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let base = tag.split_once('-').map_or(tag, |(base, _)| base);
        Self::ALL
            .into_iter()
            .find(|language| base.eq_ignore_ascii_case(language.tag()))
    }

    /// The first of a reader's preferences that we speak, or Dutch.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter()
            .find_map(Self::from_tag)
            .unwrap_or(Self::Nl)
    }

    /// The words of the interface.
    pub fn words(self) -> &'static Interface {
        match self {
            Self::Nl => &nl::interface::INTERFACE,
            Self::En => &en::interface::INTERFACE,
        }
    }

    /// An element's own name, without a capital.
    pub const fn element(self, element: Element) -> &'static str {
        match self {
            Self::Nl => nl::elements::name(element),
            Self::En => en::elements::name(element),
        }
    }

    /// What an element is about, in a few words without a capital.
    pub const fn in_short(self, element: Element) -> &'static str {
        match self {
            Self::Nl => nl::elements::in_short(element),
            Self::En => en::elements::in_short(element),
        }
    }

    /// What stands above the statements about an element: for parents and pupils a few plain words, for all others its
    /// own name.
    pub const fn caption(self, element: Element, family: Family) -> &'static str {
        match (family, self) {
            (Family::Leader | Family::Staff | Family::Visitor, _) => self.element(element),
            (Family::Parent | Family::PupilSecondary | Family::PupilPrimary, Self::Nl) => {
                nl::elements::caption(element)
            }
            (Family::Parent | Family::PupilSecondary | Family::PupilPrimary, Self::En) => {
                en::elements::caption(element)
            }
        }
    }

    /// A statement as this respondent reads it; empty if no revision of the instrument asks them.
    pub fn statement(self, respondent: Respondent, statement: StatementId) -> &'static str {
        self.statement_for(respondent.role(), statement)
    }

    /// A statement as somebody in this role reads it; empty if no revision of the instrument asks them.
    pub fn statement_for(self, role: Role, statement: StatementId) -> &'static str {
        let statements = match self {
            Self::Nl => &nl::statements::STATEMENTS,
            Self::En => &en::statements::STATEMENTS,
        };
        statements.of(role, statement).unwrap_or_default()
    }

    /// A number from 0 to 1 with two decimals.
    pub fn decimal(self, number: f64) -> String {
        let hundredths = (number * 100.0).round() as u32;
        let mark = match self {
            Self::Nl => ',',
            Self::En => '.',
        };
        format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)
    }

    /// A score in digits: whole, or with a half if it is just between two.
    pub fn score(self, score: Score) -> String {
        let half_points = score.half_points();
        let whole = half_points / 2;
        match self {
            _ if half_points.is_multiple_of(2) => whole.to_string(),
            Self::Nl => format!("{whole},5"),
            Self::En => format!("{whole}.5"),
        }
    }

    /// A month in words, such as «november 2026».
    #[expect(
        clippy::indexing_slicing,
        reason = "a month has a number from 1 to 12, and there are twelve names"
    )]
    pub fn month(self, month: Month) -> String {
        let name = self.words().months[usize::from(month.number()) - 1];
        format!("{name} {}", month.year())
    }
}
