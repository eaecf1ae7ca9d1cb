//! The people whose links came in: each once, with their newest answers.
//!
//! Each is kept as the link that was sent, which is a fifth of the size of a response: a team may have ten thousand.

use super::counts::Counts;
use super::group::Group;
use crate::domain::codec::link;
use crate::domain::response::{Month, Respondent, Response, Tag};

/// What makes two links those of one person: the random mark and the role. It names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Person {
    tag: u32,
    role: u8,
    sector: u8,
}

impl Person {
    /// Whose answers these are.
    pub fn of(response: &Response) -> Self {
        let respondent = response.respondent();
        Self {
            tag: response.tag().value(),
            role: respondent.role() as u8,
            sector: respondent.sector() as u8,
        }
    }
}

/// One person of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    person: Person,
    /// The link to the answers, as [`link::encode`] writes it.
    link: Box<str>,
    respondent: Respondent,
    /// Months since January 2020 plus one; 0 if it was not told. Two bytes, where an option takes four.
    month: u16,
    given: u8,
    /// Whether these answers are in the picture that was last handed on.
    shared: bool,
}

impl Member {
    /// Somebody who answered so.
    pub fn new(response: &Response) -> Self {
        Self {
            person: Person::of(response),
            link: link::encode(response).into(),
            respondent: response.respondent(),
            month: response.month().map_or(0, |month| month.ordinal() + 1),
            given: u8::try_from(response.given()).unwrap_or(u8::MAX),
            shared: false,
        }
    }

    /// Who it is.
    pub const fn person(&self) -> Person {
        self.person
    }

    /// The link that holds the answers.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Sector and role.
    pub const fn respondent(&self) -> Respondent {
        self.respondent
    }

    /// The random mark.
    pub const fn tag(&self) -> Tag {
        Tag::new(self.person.tag)
    }

    /// The month of the last answer, if it is told.
    pub fn month(&self) -> Option<Month> {
        Month::from_ordinal(self.month.checked_sub(1)?)
    }

    /// Whether these answers are in the picture that was last handed on.
    pub const fn is_shared(&self) -> bool {
        self.shared
    }

    /// Says that these answers are in the picture that was last handed on.
    pub fn set_shared(&mut self, shared: bool) {
        self.shared = shared;
    }

    /// Which of two links of one person holds: that of the later month, else the fuller one; and else either, but always the
    /// same one, so that it does not matter which came first.
    fn supersedes(&self, other: &Self) -> bool {
        let rank = |it: &Self| (it.month, it.given);
        (rank(self), &self.link) > (rank(other), &other.link)
    }
}

/// What became of a link that was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// Somebody new.
    New,
    /// The same answers of the same person were there.
    Same,
    /// It takes the place of an older link of the same person.
    Newer,
    /// A newer link of the same person is there, and stays.
    Older,
}

/// The people of a team, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// In the order of their random marks, which says nothing of who came when.
    all: Vec<Member>,
}

impl Members {
    /// Nobody.
    pub const fn new() -> Self {
        Self { all: Vec::new() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Everybody, in an order that tells nothing.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Member> {
        self.all.iter()
    }

    /// Somebody.
    pub fn get(&self, person: Person) -> Option<&Member> {
        let place = self.place(person).ok()?;
        self.all.get(place)
    }

    /// Adds people, and says what became of each, in the order in which they were given. It does not matter in which order,
    /// in how many goes or how often they are added.
    pub fn add(&mut self, members: impl IntoIterator<Item = Member>) -> Vec<Added> {
        let mut added = Vec::new();
        let mut new: Vec<Member> = Vec::new();
        // Those who are new are sorted in at the end, all at once: a place in the middle costs a move of all behind it.
        let mut places = std::collections::HashMap::new();
        for member in members {
            let there = match self.place(member.person) {
                Ok(place) => self.all.get_mut(place),
                Err(_) => {
                    let place = places.get(&member.person);
                    place.and_then(|place: &usize| new.get_mut(*place))
                }
            };
            added.push(match there {
                None => {
                    places.insert(member.person, new.len());
                    new.push(member);
                    Added::New
                }
                Some(there) if there.link == member.link => {
                    // One tab may know that they were handed on, and another not.
                    there.shared |= member.shared;
                    Added::Same
                }
                Some(there) if member.supersedes(there) => {
                    *there = member;
                    Added::Newer
                }
                Some(_) => Added::Older,
            });
        }
        self.all.extend(new);
        self.all.sort_by_key(|member| member.person);
        added
    }

    /// Takes somebody out: out of the counts, the storage and the next link.
    pub fn remove(&mut self, person: Person) -> Option<Member> {
        let place = self.place(person).ok()?;
        Some(self.all.remove(place))
    }

    /// Everybody's answers, counted.
    pub fn counts(&self) -> Counts {
        self.counts_of(|_| true)
    }

    /// Some people's answers, counted.
    pub(super) fn counts_of(&self, wanted: impl Fn(&Member) -> bool) -> Counts {
        let mut counts = Counts::default();
        for member in self.all.iter().filter(|it| wanted(it)) {
            // The link was written from a response.
            if let Ok(response) = link::decode(&member.link) {
                counts.add(&response);
            }
        }
        counts
    }

    /// How many people each group has.
    pub fn by_group(&self) -> Vec<(Group, u32)> {
        let mut counts = Group::ALL.map(|group| (group, 0));
        for member in &self.all {
            let group = Group::of(member.respondent.role());
            for (_, people) in counts.iter_mut().filter(|(it, _)| *it == group) {
                *people += 1;
            }
        }
        counts
            .into_iter()
            .filter(|(_, people)| *people > 0)
            .collect()
    }

    /// Remembers that the picture of today was handed on.
    pub fn mark_shared(&mut self) {
        for member in &mut self.all {
            member.shared = true;
        }
    }

    fn place(&self, person: Person) -> Result<usize, usize> {
        self.all.binary_search_by_key(&person, Member::person)
    }
}
