//! The reader's own answers, and where they are in the scan. It alone writes the document that holds them.

use leptos::prelude::*;

use crate::browser::device;
use crate::domain::answer::Answer;
use crate::domain::codec::route::Route;
use crate::domain::codec::store::{Trouble, answers::Answers as Document};
use crate::domain::element::Element;
use crate::domain::instrument::{Instrument, Revision, StatementId};
use crate::domain::note::Note;
use crate::domain::response::{Respondent, Response};
use crate::ui::state::stored::Stored;

/// The own answers, as they are kept on this device.
#[derive(Clone, Copy, Debug)]
pub struct Answers {
    pub(super) stored: Stored<Document>,
    /// Who answers, and to which revision of the instrument: it changes less often than the answers.
    asked: Memo<Option<(Respondent, Revision)>>,
    /// Why the answers are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
    /// The document from before the scan was begun again; an empty one if there is no way back.
    taken_away: RwSignal<Document>,
}

impl Answers {
    /// Begins with the answers that are kept. It is made once, at the root.
    pub fn load() -> Self {
        let stored = Stored::<Document>::load();
        let asked = Memo::new(move |_| {
            let who = |it: &Response| (it.respondent(), it.revision());
            stored.document.with(|it| it.response.as_ref().map(who))
        });
        Self {
            stored,
            asked,
            trouble: stored.trouble,
            taken_away: RwSignal::new(Document::default()),
        }
    }

    /// The answers, if a scan was begun.
    pub fn response(&self) -> Option<Response> {
        self.stored.document.with(|it| it.response.clone())
    }

    /// Who answers; it changes less often than the answers.
    pub fn respondent(&self) -> Option<Respondent> {
        self.asked.get().map(|(respondent, _)| respondent)
    }

    /// What is asked of them.
    pub fn instrument(&self) -> Option<Instrument> {
        let (respondent, revision) = self.asked.get()?;
        Some(respondent.instrument(revision))
    }

    /// The statement the reader was at.
    pub fn position(&self) -> Option<StatementId> {
        self.stored.document.with(|it| it.position)
    }

    /// The answer to a statement.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        self.stored
            .document
            .with(|it| it.response.as_ref().and_then(|it| it.answer(statement)))
    }

    /// What was written about an element; the field in which somebody writes does not follow it.
    pub fn note_untracked(&self, element: Element) -> Option<Note> {
        self.stored.document.with_untracked(|it| {
            it.response
                .as_ref()
                .and_then(|it| it.note(element).cloned())
        })
    }

    /// Gives, changes or takes back an answer, and stores it at once.
    pub fn set_answer(&self, statement: StatementId, answer: Option<Answer>) {
        let month = device::month();
        self.stored.change(move |document| {
            if let Some(response) = &mut document.response
                && response.answer(statement) != answer
                // Only statements of the own role are shown; another tab may have changed the role meanwhile.
                && response.set(statement, answer).is_ok()
            {
                response.set_month(month);
            }
        });
    }

    /// Writes what a visitor saw, or takes it back, and stores it at once.
    pub fn set_note(&self, element: Element, note: Option<Note>) {
        self.stored.change(move |document| {
            if let Some(response) = &mut document.response {
                // Only a visitor is shown the field; another tab may have changed the role meanwhile.
                let _ = response.set_note(element, note.clone());
            }
        });
    }

    /// Begins a scan in a role, or goes on in it with the answers that both roles share.
    pub fn set_respondent(&self, respondent: Respondent) {
        let tag = device::tag();
        self.stored.change(move |document| {
            let response = match &document.response {
                Some(response) => response.for_respondent(respondent),
                None => Response::new(respondent, Revision::NEWEST, tag),
            };
            document.position = document
                .position
                .filter(|statement| response.instrument().position(*statement).is_some());
            document.response = Some(response);
        });
    }

    /// Goes on with the statements of today: answers to those that were left out fall away
    /// ([`Response::falls_away_on_renewal`]).
    pub fn renew(&self) {
        self.stored.change(|document| {
            if let Some(response) = &mut document.response {
                *response = response.renewed();
                document.position = response.first_open();
            }
        });
    }

    /// Remembers the statement the reader is at.
    pub fn set_position(&self, statement: StatementId) {
        if self.stored.document.with_untracked(|it| it.position) != Some(statement) {
            self.stored
                .change(move |document| document.position = Some(statement));
        }
    }

    /// Takes all answers away. [`Answers::undo`] brings them back until the page is left.
    pub fn begin_again(&self) {
        self.taken_away.set(self.stored.document.get_untracked());
        self.stored
            .change(|document| *document = Document::default());
    }

    /// Brings back what [`Answers::begin_again`] took away.
    pub fn undo(&self) {
        let before = self.taken_away.get_untracked();
        if before != Document::default() {
            self.stored
                .change(move |document| document.clone_from(&before));
            self.keep_no_undo();
        }
    }

    /// Forgets what could be undone: the page is left.
    pub fn keep_no_undo(&self) {
        self.taken_away.set(Document::default());
    }

    /// Takes everything away, from this device as well.
    pub fn erase(&self) {
        self.stored.erase();
    }

    /// The page where the scan goes on: the statement the reader was at while one is open, or else [`Answers::first_open`].
    pub fn go_on(&self) -> Route {
        let is_open = |response: &Response| response.first_open().is_some();
        match self.position() {
            Some(at) if self.response().as_ref().is_some_and(is_open) => Route::Scan(at),
            _ => self.first_open(),
        }
    }

    /// The page of the first open statement, or the check page; without a scan the page where one begins.
    pub fn first_open(&self) -> Route {
        match self.response() {
            Some(response) => response.first_open().map_or(Route::Check, Route::Scan),
            None => Route::Role,
        }
    }
}
