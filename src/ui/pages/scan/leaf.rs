//! The statements that stand on one page of the scan, and where that page stands among the others.

use crate::domain::codec::store::Pace;
use crate::domain::element::Element;
use crate::domain::instrument::{Instrument, Scale, StatementId};
use crate::wording::Language;

/// How many statements people answer in a minute: thirty take six minutes (domain rules, section 5).
const A_MINUTE: usize = 5;

/// A page of the scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The element its statements are about.
    pub element: Element,
    /// One statement, or all of the element.
    pub statements: Vec<StatementId>,
    /// The response scale.
    pub scale: Scale,
    /// The place of the first statement in the instrument, from 0.
    pub first: usize,
    /// How many statements the instrument has.
    pub asked: usize,
    /// The statement before this page.
    pub before: Option<StatementId>,
    /// The statement after it.
    pub after: Option<StatementId>,
}

impl Leaf {
    /// The page of a statement; `None` if it is not asked.
    pub fn of(instrument: Instrument, statement: StatementId, pace: Pace) -> Option<Self> {
        let all = instrument.statements();
        let statements: Vec<_> = match pace {
            Pace::One => vec![statement],
            Pace::Element => instrument.about(statement.element()).collect(),
        };
        instrument.position(statement)?;
        let first = instrument.position(*statements.first()?)?;
        let end = first + statements.len();
        let before = first.checked_sub(1).and_then(|place| all.get(place));
        Some(Self {
            element: statement.element(),
            scale: instrument.scale(),
            first,
            asked: all.len(),
            before: before.copied(),
            after: all.get(end).copied(),
            statements,
        })
    }

    /// Where the reader is, in words.
    pub fn progress(&self, language: Language) -> String {
        let words = &language.words().scan;
        match self.statements.len() {
            1 => words.progress.counting([self.first + 1, self.asked]),
            many => words
                .progress_many
                .counting([self.first + 1, self.first + many, self.asked]),
        }
    }

    /// About how many minutes are left.
    pub fn minutes(&self) -> usize {
        (self.asked - self.first).div_ceil(A_MINUTE)
    }
}
