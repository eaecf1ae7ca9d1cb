//! All that one person answered: the thing that is stored, scored and sent in a link.
//!
//! A response can only hold answers to statements that its role is asked, on the scale of its role, in the revision of the
//! instrument that it was begun with.

use super::answer::Answer;
use super::element::Element;
use super::instrument::{Instrument, Revision, StatementId};
use super::note::Note;
use super::per_element::PerElement;
use super::role::{Family, Role, Sector};

/// Who answers. Nothing in it can name a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Respondent {
    sector: Sector,
    role: Role,
}

impl Respondent {
    /// A respondent, or `None` if the sector does not have the role.
    pub fn new(sector: Sector, role: Role) -> Option<Self> {
        role.exists_in(sector).then_some(Self { sector, role })
    }

    /// The kind of school.
    pub const fn sector(self) -> Sector {
        self.sector
    }

    /// The role.
    pub const fn role(self) -> Role {
        self.role
    }

    /// The statements and the scale of the role in a revision.
    pub const fn instrument(self, revision: Revision) -> Instrument {
        Instrument::of(self.role.family(), revision)
    }
}

/// A random mark of 20 bits that tells two responses with the same answers apart. It says nothing about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag(u32);

impl Tag {
    /// How many bits a tag has.
    pub const BITS: u32 = 20;

    /// A tag from the lowest 20 bits of a random number.
    pub const fn new(random: u32) -> Self {
        Self(random & ((1 << Self::BITS) - 1))
    }

    /// The mark, below 2²⁰.
    pub const fn value(self) -> u32 {
        self.0
    }
}

/// A calendar month: enough to tell an older result from a newer one, too little to tell who was at the computer when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    since_2020: u16,
}

impl Month {
    /// The last month a link can hold: 2047 months from January 2020, in 2190.
    const LAST: u16 = 2046;

    /// A month, `number` 1 to 12, from January 2020 up to July 2190.
    pub fn new(year: u16, number: u8) -> Option<Self> {
        if !(1..=12).contains(&number) {
            return None;
        }
        let years = year.checked_sub(2020)?.checked_mul(12)?;
        Self::from_ordinal(years.checked_add(u16::from(number) - 1)?)
    }

    /// The month that is so many months after January 2020.
    pub fn from_ordinal(since_2020: u16) -> Option<Self> {
        (since_2020 <= Self::LAST).then_some(Self { since_2020 })
    }

    /// Months since January 2020.
    pub const fn ordinal(self) -> u16 {
        self.since_2020
    }

    /// The year, 2020 to 2190.
    pub const fn year(self) -> u16 {
        2020 + self.since_2020 / 12
    }

    /// The month of the year, 1 to 12.
    pub const fn number(self) -> u8 {
        (self.since_2020 % 12) as u8 + 1
    }
}

/// Everything one person answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    respondent: Respondent,
    revision: Revision,
    tag: Tag,
    month: Option<Month>,
    /// One place for each statement of the instrument, in its order.
    answers: Vec<Option<Answer>>,
    /// What a visitor wrote about each element.
    notes: PerElement<Option<Note>>,
}

/// The statement is not asked of this role, or the answer is not on its scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAsked;

impl Response {
    /// A response with every statement of a revision open. A new scan takes [`Revision::NEWEST`].
    pub fn new(respondent: Respondent, revision: Revision, tag: Tag) -> Self {
        let asked = respondent.instrument(revision).statements().len();
        Self {
            respondent,
            revision,
            tag,
            month: None,
            answers: vec![None; asked],
            notes: PerElement::default(),
        }
    }

    /// Who answers.
    pub const fn respondent(&self) -> Respondent {
        self.respondent
    }

    /// The revision of the instrument that the answers belong to.
    pub const fn revision(&self) -> Revision {
        self.revision
    }

    /// The random mark.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// Gives it another random mark.
    pub fn set_tag(&mut self, tag: Tag) {
        self.tag = tag;
    }

    /// The month of the last answer, if it is told.
    pub const fn month(&self) -> Option<Month> {
        self.month
    }

    /// Tells the month, or leaves it out.
    pub fn set_month(&mut self, month: Option<Month>) {
        self.month = month;
    }

    /// The statements and scale that belong to the role and the revision.
    pub const fn instrument(&self) -> Instrument {
        self.respondent.instrument(self.revision)
    }

    /// The answer to a statement; `None` if it is open or not asked.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        let place = self.instrument().position(statement)?;
        self.answers.get(place).copied().flatten()
    }

    /// Gives, changes or takes back the answer to one statement: the one door by which answers come in.
    ///
    /// # Errors
    /// [`NotAsked`] if the role is not asked this statement or its scale has no such point; the response stays as it is then.
    pub fn set(&mut self, statement: StatementId, answer: Option<Answer>) -> Result<(), NotAsked> {
        let instrument = self.instrument();
        if answer.is_some_and(|answer| !answer.fits(instrument.scale())) {
            return Err(NotAsked);
        }
        let place = instrument.position(statement).ok_or(NotAsked)?;
        *self.answers.get_mut(place).ok_or(NotAsked)? = answer;
        Ok(())
    }

    /// What a visitor wrote about an element.
    pub fn note(&self, element: Element) -> Option<&Note> {
        self.notes.get(element).as_ref()
    }

    /// Whether anything was written.
    pub fn has_notes(&self) -> bool {
        self.notes.iter().any(|(_, note)| note.is_some())
    }

    /// Writes, changes or takes back what a visitor saw.
    ///
    /// # Errors
    /// [`NotAsked`] if the role is not asked for it; the response stays as it is then.
    pub fn set_note(&mut self, element: Element, note: Option<Note>) -> Result<(), NotAsked> {
        if note.is_some() && !asked_for_notes(self.respondent) {
            return Err(NotAsked);
        }
        *self.notes.get_mut(element) = note;
        Ok(())
    }

    /// The same answers without what was written.
    pub fn without_notes(mut self) -> Self {
        self.notes = PerElement::default();
        self
    }

    /// Each statement with its answer, in the order in which they are asked.
    pub fn answers(&self) -> impl Iterator<Item = (StatementId, Option<Answer>)> {
        self.instrument()
            .statements()
            .iter()
            .copied()
            .zip(self.answers.iter().copied())
    }

    /// How many statements have an answer, «don't know» included.
    pub fn given(&self) -> usize {
        self.answers.iter().flatten().count()
    }

    /// The first statement that is still open.
    pub fn first_open(&self) -> Option<StatementId> {
        self.answers()
            .find_map(|(statement, answer)| answer.is_none().then_some(statement))
    }

    /// The statements of which a change to this role would lose the answer or the note: those it is not asked, and points it
    /// has no scale for.
    pub fn falls_away(&self, respondent: Respondent) -> Vec<StatementId> {
        self.lost(respondent, self.revision)
    }

    /// The same answers for another role, in the same revision: what both lists ask is kept, the rest is what
    /// [`Response::falls_away`] named.
    pub fn for_respondent(&self, respondent: Respondent) -> Self {
        self.moved(respondent, self.revision)
    }

    /// The statements of which a move to the newest revision would lose the answer: those it does not ask.
    pub fn falls_away_on_renewal(&self) -> Vec<StatementId> {
        self.lost(self.respondent, Revision::NEWEST)
    }

    /// The same answers in the newest revision: what both lists ask is kept, the rest is what
    /// [`Response::falls_away_on_renewal`] named, and what is asked for the first time is open.
    pub fn renewed(&self) -> Self {
        self.moved(self.respondent, Revision::NEWEST)
    }

    fn lost(&self, respondent: Respondent, revision: Revision) -> Vec<StatementId> {
        let there = respondent.instrument(revision);
        self.answers()
            .filter(|(statement, answer)| {
                answer.is_some_and(|answer| !self.survives(*statement, answer, there))
                    || (self.note(statement.element()).is_some() && !asked_for_notes(respondent))
            })
            .map(|(statement, _)| statement)
            .collect()
    }

    fn moved(&self, respondent: Respondent, revision: Revision) -> Self {
        let there = respondent.instrument(revision);
        let mut moved = Self::new(respondent, revision, self.tag);
        moved.month = self.month;
        for (statement, answer) in self.answers() {
            if answer.is_some_and(|answer| self.survives(statement, answer, there)) {
                // Asked and on the scale: `survives` has just said so.
                let _ = moved.set(statement, answer);
            }
        }
        if asked_for_notes(respondent) {
            moved.notes.clone_from(&self.notes);
        }
        moved
    }

    /// A point of one scale is no point of another: «often» out of five is not «often» out of four.
    fn survives(&self, statement: StatementId, answer: Answer, there: Instrument) -> bool {
        there.position(statement).is_some()
            && (answer == Answer::DontKnow || there.scale() == self.instrument().scale())
    }
}

/// Only visitors are asked what they saw that showed it.
fn asked_for_notes(respondent: Respondent) -> bool {
    respondent.role().family() == Family::Visitor
}
