//! What visitors wrote, as far as it may be shown: the door that [`Shown`](super::Shown) is for numbers.
//!
//! A note is text of somebody's own, and may tell who wrote it. So there is none below five visitors, and of those there are the
//! texts alone: not whose they are, nor which of them are of one person. They are in no team link, and in no file but that of the
//! team itself.

use super::{Group, Mode, fewest};
use crate::domain::codec::link;
use crate::domain::element::Element;
use crate::domain::note::Note;
use crate::domain::per_element::PerElement;
use crate::domain::team::Members;

/// The notes of a team's visitors that may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(PerElement<Vec<Note>>);

impl Notes {
    /// The notes of these people. There are none if the visitors are fewer than a group that may be shown, whatever the number of
    /// those who wrote.
    pub fn of(members: &Members, mode: Mode) -> Self {
        let is_visitor = |role| Group::of(role) == Group::Visitors;
        let visitors = || {
            let all = members.iter();
            all.filter(|it| is_visitor(it.respondent().role()))
        };
        let mut notes = Self::default();
        if visitors().count() < fewest(mode) as usize {
            return notes;
        }
        // The links were written from responses.
        for response in visitors().filter_map(|it| link::decode(it.link()).ok()) {
            for element in Element::CYCLE {
                if let Some(note) = response.note(element) {
                    notes.add(element, note.clone());
                }
            }
        }
        notes
    }

    /// What was written about an element, in the order of the texts: it tells nothing of the people. What two wrote alike is there
    /// twice.
    pub fn about(&self, element: Element) -> &[Note] {
        self.0.get(element)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, notes)| notes.is_empty())
    }

    fn add(&mut self, element: Element, note: Note) {
        let notes = self.0.get_mut(element);
        let place = notes.partition_point(|it| it.as_str() < note.as_str());
        notes.insert(place, note);
    }
}
