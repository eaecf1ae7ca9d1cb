//! The state that all pages share, what changes it, and which page is shown.

use leptos::prelude::*;

use crate::browser::storage::{self, Kept};
use crate::browser::{page, reader};
use crate::domain::answer::Answer;
use crate::domain::instrument::StatementId;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::{Role, Sector};
use crate::domain::route::Route;
use crate::domain::store::{Display, Document, LanguageTag, Pace, Trouble};
use crate::ui::components::frame::{controls, notices};
use crate::ui::dom::{El, mount};
use crate::ui::pages;
use crate::wording::Language;
use crate::wording::interface::Interface;

/// A short message after something was done. It stays until the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The scan was begun again; this can be undone.
    BeganAgain,
    /// That was undone.
    Undone,
}

/// The shared state. It is made once, before anything is mounted, and lives as long as the page.
#[derive(Clone, Copy)]
pub struct App {
    /// The page that is shown.
    pub route: RwSignal<Route>,
    /// The language it speaks.
    pub language: RwSignal<Language>,
    /// Everything that is kept on this device.
    pub document: RwSignal<Document>,
    /// The own answers, if a scan was begun.
    pub response: Memo<Option<Response>>,
    /// Why it is not kept, if it is not.
    pub trouble: RwSignal<Option<Trouble>>,
    /// What was just done.
    pub said: RwSignal<Option<Said>>,
    /// What [`Said::BeganAgain`] took away.
    undo: RwSignal<Option<Document>>,
    /// Whether the screen is wide enough for the lying curve with its labels.
    pub wide: RwSignal<bool>,
    /// The sector that is chosen on the role page and not yet confirmed.
    pub sector: RwSignal<Option<Sector>>,
    /// The role that is chosen on the role page and not yet confirmed.
    pub role: RwSignal<Option<Role>>,
    /// What stands in the field of the page that opens a link.
    pub pasted: RwSignal<String>,
    /// Whether the month goes into the link.
    pub tell_month: RwSignal<bool>,
    /// Whether the water in the picture moves.
    pub flowing: RwSignal<bool>,
}

/// What fills an element that `index.html` provides.
type Fill = fn(App, El);

/// Takes the static page over: reads what is stored and mounts the parts in the slots that `index.html` provides.
pub fn start() {
    let app = App::new(storage::load());
    page::on_route(move |route| app.arrive(route));
    storage::on_change_elsewhere(move || {
        let kept = storage::load();
        // A failure to read is told when this tab next writes; what it shows stays until then.
        if kept.trouble.is_none() {
            app.take(kept);
        }
    });
    let slots: [(&str, Fill); 4] = [
        ("controls", controls),
        ("notices", notices),
        ("resume", pages::start::resume),
        ("app", show_pages),
    ];
    for (id, fill) in slots {
        if let Some(slot) = page::slot(id) {
            mount(slot, move |slot| fill(app, slot));
        }
    }
}

impl App {
    fn new(kept: Kept) -> Self {
        let Kept { document, trouble } = kept;
        let wide = RwSignal::new(false);
        wide.set(reader::media("(min-width: 56em)", move |now| {
            wide.set(now);
        }));
        let chosen = document.language.as_ref();
        let language = chosen.and_then(|tag| Language::from_tag(tag.as_str()));
        let document = RwSignal::new(document);
        Self {
            route: RwSignal::new(page::route()),
            language: RwSignal::new(language.unwrap_or_else(reader::language)),
            document,
            response: Memo::new(move |_| document.with(|document| document.response.clone())),
            trouble: RwSignal::new(trouble),
            said: RwSignal::new(None),
            undo: RwSignal::new(None),
            wide,
            sector: RwSignal::new(None),
            role: RwSignal::new(None),
            pasted: RwSignal::new(String::new()),
            tell_month: RwSignal::new(true),
            flowing: RwSignal::new(false),
        }
    }

    /// The words of the language now spoken.
    pub fn words(self) -> &'static Interface {
        self.language.get().words()
    }

    /// The own answer to a statement.
    pub fn answer(self, statement: StatementId) -> Option<Answer> {
        self.document
            .with(|document| document.response.as_ref()?.answer(statement))
    }

    /// Gives, changes or takes back an answer, and stores it at once.
    pub fn set_answer(self, statement: StatementId, answer: Option<Answer>) {
        if self.answer(statement) == answer {
            return;
        }
        self.change(move |document| {
            if let Some(response) = &mut document.response {
                // Only statements of the own role are shown; another tab may have changed the role meanwhile.
                if response.set(statement, answer).is_ok() {
                    response.set_month(reader::month());
                }
            }
        });
    }

    /// Begins a scan in a role, or goes on in it with the answers that both roles share.
    pub fn set_respondent(self, respondent: Respondent, pace: Pace) {
        self.change(move |document| {
            document.pace = pace;
            document.response = Some(match &document.response {
                Some(response) => response.for_respondent(respondent),
                None => Response::new(respondent, reader::tag()),
            });
            let instrument = respondent.instrument();
            document.position = document
                .position
                .filter(|statement| instrument.position(*statement).is_some());
        });
    }

    /// Remembers the statement the reader is at.
    pub fn set_position(self, statement: StatementId) {
        if self
            .document
            .with_untracked(|it| it.position != Some(statement))
        {
            self.change(move |document| document.position = Some(statement));
        }
    }

    /// Takes all answers away. [`App::undo`] brings them back until the next page.
    pub fn begin_again(self) {
        self.undo.set(Some(self.document.get_untracked()));
        self.change(|document| {
            document.response = None;
            document.position = None;
        });
        self.sector.set(None);
        self.role.set(None);
        self.said.set(Some(Said::BeganAgain));
    }

    /// Brings back what [`App::begin_again`] took away.
    pub fn undo(self) {
        if let Some(before) = self.undo.get_untracked() {
            self.change(move |document| {
                document.response = before.response;
                document.position = before.position;
            });
            self.undo.set(None);
            self.said.set(Some(Said::Undone));
        }
    }

    /// Speaks another language from now on.
    pub fn set_language(self, language: Language) {
        self.language.set(language);
        self.change(move |document| document.language = LanguageTag::new(language.tag()));
    }

    /// Shows itself light, dark or as the device asks from now on.
    pub fn set_display(self, display: Display) {
        self.change(move |document| document.display = display);
    }

    fn change(self, change: impl FnOnce(&mut Document)) {
        self.take(storage::update(self.document.get_untracked(), change));
    }

    fn take(self, kept: Kept) {
        self.document.set(kept.document);
        // A notice stays: what was not kept is not kept any better by the next success.
        if kept.trouble.is_some() && self.trouble.get_untracked() != kept.trouble {
            self.trouble.set(kept.trouble);
        }
    }

    fn arrive(self, route: Route) {
        self.said.set(None);
        self.undo.set(None);
        self.route.set(route);
        request_animation_frame(page::to_heading);
    }
}

/// The page that the address names.
fn show_pages(app: App, slot: El) {
    Effect::new(move |_| page::set_language(app.language.get()));
    Effect::new(move |_| page::set_display(app.document.with(|document| document.display)));
    Effect::new(move |_| {
        app.route
            .with(|route| page::set_page(*route == Route::Start));
        page::set_title(&pages::title(app));
    });
    slot.live(move || {
        let language = app.language.get();
        app.route.with(|route| pages::page(app, language, route))
    });
}
