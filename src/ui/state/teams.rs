//! The teams somebody collects links for, as they are kept on this device. It alone writes the document that holds them.

use leptos::prelude::*;

use crate::browser::device;
use crate::domain::codec::store::Trouble;
use crate::domain::codec::store::teams::Teams as Document;
use crate::domain::day::Day;
use crate::domain::team::{Added, Member, Mode, Name, Person, Team, TeamId};
use crate::ui::state::stored::Stored;

/// The teams of this device.
#[derive(Clone, Copy, Debug)]
pub struct Teams {
    pub(super) stored: Stored<Document>,
    /// Why they are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
    /// How the last thing that was done is undone, until the page is left.
    undo: RwSignal<Option<Undo>>,
}

/// How something is undone. It touches nothing but what was done: another tab may have gone on meanwhile.
#[derive(Clone, Debug)]
enum Undo {
    /// Brings a team back.
    Bring(Team),
    /// Takes away a team that was opened from a file.
    TakeAway(TeamId),
    /// Calls a team what it was called before.
    Call(TeamId, Name),
    /// Takes people out again, and brings back the older answers of others.
    Members(TeamId, Vec<Person>, Vec<Member>),
}

/// What became of the links that were added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// People who are new.
    pub new: usize,
    /// Links that were there already, or stood twice in the text.
    pub same: usize,
    /// Links that took the place of an older one.
    pub newer: usize,
    /// Links that are older than the one that is there.
    pub older: usize,
}

impl Teams {
    /// Begins with the teams that are kept. It is made once, at the root.
    pub fn load() -> Self {
        let stored = Stored::load();
        Self {
            stored,
            trouble: stored.trouble,
            undo: RwSignal::new(None),
        }
    }

    /// All teams: mark, name and how many people are in each.
    pub fn list(&self) -> Vec<(TeamId, Name, usize)> {
        let entry = |team: &Team| (team.id, team.name.clone(), team.members.len());
        self.stored
            .document
            .with(|it| it.teams.iter().map(entry).collect())
    }

    /// What `look` sees in a team; `None` if it is not on this device.
    pub fn with<T>(&self, id: TeamId, look: impl FnOnce(&Team) -> T) -> Option<T> {
        self.stored
            .document
            .with(|it| it.teams.iter().find(|team| team.id == id).map(look))
    }

    /// Makes a team, and says by which mark it is found.
    pub fn make(&self, name: &Name, mode: Mode) -> TeamId {
        let team = Team::new(device::team_id(), name.clone(), mode);
        let id = team.id;
        self.stored
            .change(move |document| document.teams.push(team.clone()));
        id
    }

    /// Puts a team from a file beside the others. If the same one is there, its people are added to that.
    pub fn open(&self, team: Team) {
        let id = team.id;
        // If nothing comes of it, what was done before is not what is undone.
        self.undo.set(None);
        if self.with_untracked(id, |_| ()).is_none() {
            self.stored
                .change(move |document| document.teams.push(team.clone()));
            self.undo.set(Some(Undo::TakeAway(id)));
        } else {
            let members = team.members.iter().cloned().collect();
            self.add(id, members);
        }
    }

    /// Adds people to a team: all of them, or none if there is no such team.
    pub fn add(&self, id: TeamId, members: Vec<Member>) -> Outcome {
        let mut outcome = Outcome::default();
        let mut new = Vec::new();
        let mut before = Vec::new();
        let added = self.with_untracked(id, |team| {
            let mut tried = team.members.clone();
            let added = tried.add(members.iter().cloned());
            for (member, added) in members.iter().zip(&added) {
                match added {
                    Added::New => {
                        outcome.new += 1;
                        new.push(member.person());
                    }
                    Added::Same => outcome.same += 1,
                    Added::Newer => {
                        outcome.newer += 1;
                        before.extend(team.members.get(member.person()).cloned());
                    }
                    Added::Older => outcome.older += 1,
                }
            }
        });
        if added.is_some() && outcome.new + outcome.newer > 0 {
            self.change_team(id, move |team| {
                team.members.add(members.iter().cloned());
            });
            self.undo.set(Some(Undo::Members(id, new, before)));
        }
        outcome
    }

    /// Takes somebody out of a team.
    pub fn take_out(&self, id: TeamId, person: Person) {
        let member = self.with_untracked(id, |team| team.members.get(person).cloned());
        self.change_team(id, move |team| {
            team.members.remove(person);
        });
        let member = member.flatten().into_iter().collect();
        self.undo.set(Some(Undo::Members(id, Vec::new(), member)));
    }

    /// Calls a team something else.
    pub fn rename(&self, id: TeamId, name: &Name) {
        let before = self.with_untracked(id, |team| team.name.clone());
        let name = name.clone();
        self.change_team(id, move |team| team.name.clone_from(&name));
        self.undo.set(before.map(|before| Undo::Call(id, before)));
    }

    /// Takes a team away, from this device as well.
    pub fn delete(&self, id: TeamId) {
        let team = self.with_untracked(id, Team::clone);
        self.stored
            .change(move |document| document.teams.retain(|team| team.id != id));
        self.undo.set(team.map(Undo::Bring));
    }

    /// Remembers that the picture of a team was handed on.
    pub fn hand_on(&self, id: TeamId, day: Day) {
        self.change_team(id, move |team| team.hand_on(day));
    }

    /// Whether something can be undone.
    pub fn can_undo(&self) -> bool {
        self.undo.with(Option::is_some)
    }

    /// Undoes the last thing that was done.
    pub fn undo(&self) {
        let Some(undo) = self.undo.get_untracked() else {
            return;
        };
        match undo {
            Undo::Bring(team) => self.stored.change(move |document| {
                document.teams.retain(|it| it.id != team.id);
                document.teams.push(team.clone());
            }),
            Undo::TakeAway(id) => {
                self.stored
                    .change(move |document| document.teams.retain(|team| team.id != id));
            }
            Undo::Call(id, name) => {
                self.change_team(id, move |team| team.name.clone_from(&name));
            }
            Undo::Members(id, new, before) => self.change_team(id, move |team| {
                for person in new.iter().copied().chain(before.iter().map(Member::person)) {
                    team.members.remove(person);
                }
                team.members.add(before.iter().cloned());
            }),
        }
        self.undo.set(None);
    }

    /// Forgets what could be undone: the page is left.
    pub fn keep_no_undo(&self) {
        self.undo.set(None);
    }

    /// Takes all teams away, from this device as well.
    pub fn erase(&self) {
        self.stored.erase();
        self.undo.set(None);
    }

    fn with_untracked<T>(&self, id: TeamId, look: impl FnOnce(&Team) -> T) -> Option<T> {
        untrack(|| self.with(id, look))
    }

    fn change_team(&self, id: TeamId, change: impl Fn(&mut Team) + 'static) {
        self.stored.change(move |document| {
            if let Some(team) = document.teams.iter_mut().find(|team| team.id == id) {
                change(team);
            }
        });
    }
}
