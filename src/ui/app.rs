//! The state that all pages share, what changes it, and which page is shown.

use crate::browser::storage::{self, Kept};
use crate::browser::{page, reader};
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::{Role, Sector};
use crate::domain::route::Route;
use crate::domain::store::{Display, Document, LanguageTag, Pace, Trouble};
use crate::ui::components::frame::{controls, notices};
use crate::ui::dom::{El, mount, watch};
use crate::ui::live::Live;
use crate::ui::pages;
use crate::wording::Language;
use crate::wording::interface::Interface;

/// What was just done, to be said until the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The scan was begun again; this can be undone.
    BeganAgain,
    /// That was undone.
    Undone,
    /// The link was copied.
    Copied,
    /// The browser refused to copy the link.
    NotCopied,
    /// What is needed to go on was not filled in.
    Missing,
}

/// The shared state. It is made once, before anything is mounted, and lives as long as the page.
pub type App = &'static State;

/// See [`App`]. What is kept on the device stands here part by part, so that a page follows only what it shows.
#[derive(Debug)]
pub struct State {
    /// The page that is shown.
    pub route: Live<Route>,
    /// The language it speaks.
    pub language: Live<Language>,
    /// The own answers, if a scan was begun.
    pub response: Live<Option<Response>>,
    /// Who answers; it changes less often than the answers.
    pub respondent: Live<Option<Respondent>>,
    /// The statement the reader was at.
    pub position: Live<Option<StatementId>>,
    /// How many statements stand on a page.
    pub pace: Live<Pace>,
    /// Light, dark or as the device asks.
    pub display: Live<Display>,
    /// The language that was chosen, if one was.
    chosen_language: Live<Option<LanguageTag>>,
    /// Why nothing is kept, if it is not.
    pub trouble: Live<Option<Trouble>>,
    /// What was just done.
    pub said: Live<Option<Said>>,
    /// What [`Said::BeganAgain`] took away.
    taken_away: Live<Option<Document>>,
    /// Whether the screen is wide enough for the lying curve with its labels.
    pub wide: Live<bool>,
    /// The sector that is chosen on the role page and not yet confirmed.
    pub sector: Live<Option<Sector>>,
    /// The role that is chosen on the role page and not yet confirmed.
    pub role: Live<Option<Role>>,
    /// What stands in the field of the page that opens a link.
    pub pasted: Live<String>,
    /// Whether the month goes into the link.
    pub tell_month: Live<bool>,
    /// Whether the water in the picture moves.
    pub flowing: Live<bool>,
    /// The station of the picture that the Tab key reaches.
    pub station: Live<Element>,
}

/// What fills an element that `index.html` provides.
type Fill = fn(App, El);

/// Takes the static page over: reads what is stored and fills the slots that `index.html` provides.
pub fn start() {
    let app: App = Box::leak(Box::new(State::new(storage::load())));
    app.wide
        .set(reader::media("(min-width: 56em)", |now| app.wide.set(now)));
    page::on_route(|route| app.arrive(route));
    page::on_skip();
    storage::on_change_elsewhere(|| {
        // What this tab could not store is newer than what is there.
        if app.trouble.peek() != Some(Trouble::Full) {
            let kept = storage::load();
            // A failure to read is told when this tab next writes; what it shows stays until then.
            if kept.trouble.is_none() {
                app.take(kept);
            }
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

impl State {
    /// The state of a page that begins with what is kept.
    pub fn new(kept: Kept) -> Self {
        let Kept { document, trouble } = kept;
        let chosen = document.language.as_ref();
        let language = chosen.and_then(|tag| Language::from_tag(tag.as_str()));
        Self {
            route: Live::new(page::route()),
            language: Live::new(language.unwrap_or_else(reader::language)),
            respondent: Live::new(document.response.as_ref().map(Response::respondent)),
            response: Live::new(document.response),
            position: Live::new(document.position),
            pace: Live::new(document.pace),
            display: Live::new(document.display),
            chosen_language: Live::new(document.language),
            trouble: Live::new(trouble),
            said: Live::new(None),
            taken_away: Live::new(None),
            wide: Live::new(false),
            sector: Live::new(None),
            role: Live::new(None),
            pasted: Live::new(String::new()),
            tell_month: Live::new(true),
            flowing: Live::new(false),
            station: Live::new(Element::HrPolicy),
        }
    }

    /// The words of the language now spoken.
    pub fn words(&self) -> &'static Interface {
        self.language.get().words()
    }

    /// The own answer to a statement.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        self.response.get()?.answer(statement)
    }

    /// Gives, changes or takes back an answer, and stores it at once.
    pub fn set_answer(&self, statement: StatementId, answer: Option<Answer>) {
        self.change(&|document| {
            if let Some(response) = &mut document.response
                && response.answer(statement) != answer
                // Only statements of the own role are shown; another tab may have changed the role meanwhile.
                && response.set(statement, answer).is_ok()
            {
                response.set_month(reader::month());
            }
        });
    }

    /// Begins a scan in a role, or goes on in it with the answers that both roles share.
    pub fn set_respondent(&self, respondent: Respondent) {
        let pace = self.pace.peek();
        self.change(&|document| {
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
    pub fn set_position(&self, statement: StatementId) {
        if self.position.peek() != Some(statement) {
            self.change(&|document| document.position = Some(statement));
        }
    }

    /// Takes all answers away. [`State::undo`] brings them back until the next page.
    pub fn begin_again(&self) {
        self.taken_away.set(Some(self.document()));
        self.change(&|document| {
            document.response = None;
            document.position = None;
        });
        self.sector.set(None);
        self.role.set(None);
        self.said.set(Some(Said::BeganAgain));
    }

    /// Brings back what [`State::begin_again`] took away.
    pub fn undo(&self) {
        if let Some(before) = self.taken_away.peek() {
            self.change(&|document| {
                document.response.clone_from(&before.response);
                document.position = before.position;
            });
            self.taken_away.set(None);
            self.said.set(Some(Said::Undone));
        }
    }

    /// Speaks another language from now on.
    pub fn set_language(&self, language: Language) {
        self.language.set(language);
        self.change(&|document| document.language = LanguageTag::new(language.tag()));
    }

    /// Shows itself light, dark or as the device asks from now on.
    pub fn set_display(&self, display: Display) {
        self.change(&|document| document.display = display);
    }

    fn document(&self) -> Document {
        Document {
            response: self.response.peek(),
            position: self.position.peek(),
            pace: self.pace.peek(),
            display: self.display.peek(),
            language: self.chosen_language.peek(),
        }
    }

    fn change(&self, change: &dyn Fn(&mut Document)) {
        let memory = Kept {
            document: self.document(),
            trouble: self.trouble.peek(),
        };
        self.take(storage::update(memory, change));
    }

    fn take(&self, kept: Kept) {
        let Kept { document, trouble } = kept;
        self.respondent
            .set(document.response.as_ref().map(Response::respondent));
        self.response.set(document.response);
        self.position.set(document.position);
        self.pace.set(document.pace);
        self.display.set(document.display);
        self.chosen_language.set(document.language);
        // A notice stays: what was not kept is not kept any better by the next success.
        if trouble.is_some() {
            self.trouble.set(trouble);
        }
    }

    fn arrive(&self, route: Route) {
        self.said.set(None);
        self.taken_away.set(None);
        self.route.set(route);
        page::to_heading_soon();
    }
}

/// The page that the address names.
fn show_pages(app: App, slot: El) {
    watch(move || page::set_language(app.language.get()));
    watch(move || page::set_display(app.display.get()));
    watch(move || {
        page::set_page(app.route.get() == Route::Start);
        page::set_title(&pages::title(app));
    });
    slot.live(move || pages::page(app, app.language.get(), &app.route.get()));
}
