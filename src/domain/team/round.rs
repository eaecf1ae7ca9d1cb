//! A round: people answer one after another on one device, which goes from hand to hand (domain rules, section 12).
//!
//! What is kept of it tells nobody who answered when: there is no time in it, and those who have answered stand in the order of
//! random marks. It gives no answers out before there are enough people; what they say is then for the team to show.

use super::members::{Member, Members, Person};
use super::privacy::fewest;
use super::{Mode, TeamId};
use crate::domain::answer::Answer;
use crate::domain::instrument::{Revision, StatementId};
use crate::domain::response::{NotAsked, Respondent, Response, Tag};

/// A round of a team that is not closed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The team that the people are added to at the end.
    pub team: TeamId,
    answered: Members,
    current: Option<Response>,
}

impl Round {
    /// A round in which nobody has answered yet.
    pub const fn new(team: TeamId) -> Self {
        Self {
            team,
            answered: Members::new(),
            current: None,
        }
    }

    /// How many people have answered: the only thing that is told of them.
    pub fn people(&self) -> usize {
        self.answered.len()
    }

    /// Whether nobody has answered and nobody is about to.
    pub fn is_empty(&self) -> bool {
        self.answered.is_empty() && self.current.is_none()
    }

    /// The answers so far of whoever has the device; `None` between two people. They have no random mark yet.
    pub const fn current(&self) -> Option<&Response> {
        self.current.as_ref()
    }

    /// Somebody begins; or whoever has the device says that the role is another, and keeps the answers that both roles share.
    pub fn begin(&mut self, respondent: Respondent) {
        self.current = Some(match &self.current {
            Some(response) => response.for_respondent(respondent),
            None => Response::new(respondent, Revision::NEWEST, Tag::new(0)),
        });
    }

    /// Gives, changes or takes back an answer of whoever has the device.
    ///
    /// # Errors
    /// [`NotAsked`] if nobody has it, or if they are not asked this; the round stays as it is then.
    pub fn set(&mut self, statement: StatementId, answer: Option<Answer>) -> Result<(), NotAsked> {
        let current = self.current.as_mut().ok_or(NotAsked)?;
        current.set(statement, answer)
    }

    /// Puts the answers of whoever has the device among the others, under a random mark; under the next one if somebody in the
    /// same role has it. Who answered nothing is nobody: five people are to be five who answered.
    pub fn hand_on(&mut self, random: Tag) {
        let Some(mut response) = self.current.take().filter(|it| it.given() > 0) else {
            return;
        };
        response.set_tag(random);
        while self.answered.get(Person::of(&response)).is_some() {
            response.set_tag(Tag::new(response.tag().value() + 1));
        }
        self.answered.add([Member::new(&response)]);
    }

    /// Forgets the answers of whoever had the device.
    pub fn drop_current(&mut self) {
        self.current = None;
    }

    /// Whether it can be closed: enough people have answered for their team to show them.
    pub fn is_enough(&self, mode: Mode) -> bool {
        self.people() >= fewest(mode) as usize
    }

    /// Those who have answered, to be added to their team all at once; `None` while [it is not enough](Self::is_enough). Whoever is
    /// in the middle is not among them.
    pub fn members(&self, mode: Mode) -> Option<Vec<Member>> {
        self.is_enough(mode)
            .then(|| self.answered.iter().cloned().collect())
    }

    /// A round as it was kept on a device.
    pub(in crate::domain) const fn kept(
        team: TeamId,
        answered: Members,
        current: Option<Response>,
    ) -> Self {
        Self {
            team,
            answered,
            current,
        }
    }

    /// Those who have answered, to be kept on the device.
    pub(in crate::domain) const fn answered(&self) -> &Members {
        &self.answered
    }
}
