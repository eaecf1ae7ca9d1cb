//! The rounds in which people answer one after another on this device. It alone writes the document that keeps them.
//!
//! It tells how many have answered, and gives the answers to nobody but the team they belong to, once there are enough.

use leptos::prelude::*;

use crate::browser::device;
use crate::domain::answer::Answer;
use crate::domain::codec::store::{Trouble, round::Rounds as Document};
use crate::domain::instrument::{Revision, StatementId};
use crate::domain::response::{Respondent, Response};
use crate::domain::team::{Mode, Round, Team, TeamId};
use crate::ui::state::stored::Stored;
use crate::ui::state::teams::Teams;

/// The rounds of this device.
#[derive(Clone, Copy, Debug)]
pub struct Rounds {
    stored: Stored<Document>,
    /// Why they are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
    /// What was closed or thrown away, until the page is left.
    taken_away: RwSignal<Document>,
}

impl Rounds {
    /// Begins with the rounds that are kept. It is made once, at the root.
    pub fn load() -> Self {
        let stored = Stored::load();
        Self {
            stored,
            trouble: stored.trouble,
            taken_away: RwSignal::new(Document::default()),
        }
    }

    /// Whether a round of any team is under way.
    pub fn is_any(&self) -> bool {
        self.stored.document.with(|it| !it.rounds.is_empty())
    }

    /// How many people have answered in the round of a team.
    pub fn people(&self, team: TeamId) -> usize {
        self.with(team, Round::people).unwrap_or(0)
    }

    /// Whether the round of a team can be closed.
    pub fn is_enough(&self, team: TeamId, mode: Mode) -> bool {
        self.with(team, |it| it.is_enough(mode)).unwrap_or(false)
    }

    /// Who is in the middle of the round of a team, and which revision they answer.
    pub fn asked(&self, team: TeamId) -> Option<(Respondent, Revision)> {
        let who = |it: &Response| (it.respondent(), it.revision());
        self.with(team, |round| round.current().map(who)).flatten()
    }

    /// What looks at the answers of whoever is in the middle.
    pub fn current<T>(&self, team: TeamId, look: impl FnOnce(&Response) -> T) -> Option<T> {
        self.with(team, |round| round.current().map(look)).flatten()
    }

    /// Somebody begins, in a role; or changes it.
    pub fn begin(&self, team: TeamId, respondent: Respondent) {
        self.change(team, move |round| round.begin(respondent));
    }

    /// Gives, changes or takes back an answer of whoever is in the middle, and stores it at once.
    pub fn set_answer(&self, team: TeamId, statement: StatementId, answer: Option<Answer>) {
        // Another tab may have handed on meanwhile.
        self.change(team, move |round| {
            let _ = round.set(statement, answer);
        });
    }

    /// Puts the answers of whoever is in the middle among the others, under a mark that nobody in the team has.
    pub fn hand_on(&self, team: TeamId, teams: &Teams) {
        let is_taken = |tag| {
            let taken = |it: &Team| it.members.iter().any(|member| member.tag() == tag);
            untrack(|| teams.with(team, taken)).unwrap_or(false)
        };
        let mut tag = device::tag();
        while is_taken(tag) {
            tag = device::tag();
        }
        self.change(team, move |round| round.hand_on(tag));
    }

    /// Forgets the answers of whoever is in the middle.
    pub fn drop_current(&self, team: TeamId) {
        self.change(team, Round::drop_current);
    }

    /// Adds all who have answered to their team, and ends the round; false while they are too few. A round whose people could
    /// not be kept with the team stays.
    pub fn close(&self, team: TeamId, mode: Mode, teams: &Teams) -> bool {
        let members = untrack(|| self.with(team, |round| round.members(mode)));
        let Some(members) = members.flatten() else {
            return false;
        };
        teams.add(team, members);
        if matches!(
            teams.trouble.get_untracked(),
            None | Some(Trouble::KeptAside | Trouble::Blocked)
        ) {
            self.take_away(team);
        }
        true
    }

    /// Takes the round of a team away. [`Rounds::undo`] brings it back until the page is left.
    pub fn take_away(&self, team: TeamId) {
        let Some(round) = untrack(|| self.with(team, Round::clone)) else {
            return self.keep_no_undo();
        };
        let rounds = vec![round];
        self.taken_away.set(Document { rounds });
        self.stored
            .change(move |document| document.rounds.retain(|it| it.team != team));
    }

    /// Whether something can be undone.
    pub fn can_undo(&self) -> bool {
        self.taken_away.with(|it| !it.rounds.is_empty())
    }

    /// Brings back what was taken away, unless there is another round of that team since.
    pub fn undo(&self) {
        for round in self.taken_away.get_untracked().rounds {
            self.stored.change(move |document| {
                if document.rounds.iter().all(|it| it.team != round.team) {
                    document.rounds.push(round.clone());
                }
            });
        }
        self.keep_no_undo();
    }

    /// Forgets what could be undone: the page is left.
    pub fn keep_no_undo(&self) {
        self.taken_away.set(Document::default());
    }

    /// Takes all rounds away, from this device as well.
    pub fn erase(&self) {
        self.stored.erase();
        self.keep_no_undo();
    }

    fn with<T>(&self, team: TeamId, look: impl FnOnce(&Round) -> T) -> Option<T> {
        self.stored
            .document
            .with(|it| it.rounds.iter().find(|it| it.team == team).map(look))
    }

    fn change(&self, team: TeamId, change: impl Fn(&mut Round) + 'static) {
        // One type for all of them.
        let change: Box<dyn Fn(&mut Round)> = Box::new(change);
        self.stored.change(move |document| {
            let rounds = &mut document.rounds;
            match rounds.iter_mut().find(|it| it.team == team) {
                Some(round) => change(round),
                None => {
                    let mut round = Round::new(team);
                    change(&mut round);
                    rounds.push(round);
                }
            }
            rounds.retain(|it| !it.is_empty());
        });
    }
}
