//! The state that all pages share, what changes it, and which page is shown.

use leptos::task::spawn_local;

use crate::browser::storage::{self, Change, Keeper, Kept};
use crate::browser::{page, reader, texts};
use crate::domain::answer::Answer;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::note::Note;
use crate::domain::response::{Respondent, Response};
use crate::domain::role::{Role, Sector};
use crate::domain::codec::route::Route;
use crate::domain::codec::store::{Display, Document, LanguageTag, Pace, Trouble};
use crate::domain::text::{joined, number};
use crate::domain::picture::view::View;
use crate::ui::components::frame::{controls, notices};
use crate::ui::dom::{El, mount, watch};
use crate::ui::live::{Live, LiveOwned};
use crate::ui::pages;
use crate::wording::Language;
use crate::wording::interface::Interface;
use crate::wording::long::LongTexts;

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
    /// The picture was saved or copied.
    Taken,
    /// The browser could not make or hand over the picture.
    NotTaken,
    /// What is needed to go on was not filled in.
    Missing,
    /// Everything was erased.
    Erased,
}

/// How far the long texts of a language are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Long {
    /// They are still to come.
    Coming,
    /// Here they are.
    Here(LongTexts),
    /// They did not come.
    Missing,
}

/// The shared state. It is made once, before anything is mounted, and lives as long as the page.
pub type App = &'static State;

/// See [`App`]. What is kept on the device stands here part by part, so that a page follows only what it shows.
#[derive(Debug)]
pub struct State {
    keeper: Keeper,
    places: page::Places,
    /// The page that is shown.
    pub route: LiveOwned<Route>,
    /// The language it speaks.
    pub language: Live<Language>,
    /// The own answers, if a scan was begun.
    pub response: LiveOwned<Option<Response>>,
    /// Who answers; it changes less often than the answers.
    pub respondent: Live<Option<Respondent>>,
    /// The statement the reader was at.
    pub position: Live<Option<StatementId>>,
    /// How many statements stand on a page.
    pub pace: Live<Pace>,
    /// Light, dark or as the device asks.
    pub display: Live<Display>,
    /// The language that was chosen, if one was.
    chosen_language: LiveOwned<Option<LanguageTag>>,
    /// Why nothing is kept, if it is not.
    pub trouble: Live<Option<Trouble>>,
    /// What was just done.
    pub said: Live<Option<Said>>,
    /// What [`Said::BeganAgain`] took away.
    taken_away: LiveOwned<Option<Document>>,
    /// Whether the screen is wide enough for the lying curve with its labels.
    pub wide: Live<bool>,
    /// The long texts, in the order of [`Language::ALL`].
    long: [Live<Long>; 2],
    /// The sector that is chosen on the role page and not yet confirmed.
    pub sector: Live<Option<Sector>>,
    /// The role that is chosen on the role page and not yet confirmed.
    pub role: Live<Option<Role>>,
    /// What stands in the field of the page that opens a link.
    pub pasted: LiveOwned<String>,
    /// Whether the month goes into the link.
    pub tell_month: Live<bool>,
    /// Whether a visitor's notes go into the link.
    pub tell_notes: Live<bool>,
    /// Whether the water in the picture moves.
    pub flowing: Live<bool>,
    /// The station of the picture that one looks at, and that the Tab key reaches.
    pub station: Live<Element>,
    /// In which of its two views the picture is drawn.
    pub view: Live<View>,
    /// Whether the stations travel to their places, as they do from one view to the other.
    pub travelling: Live<bool>,
    /// Whether the valve of that station is open, to try out a thought.
    pub valve: Live<bool>,
    /// When the walk along the stations began, while it goes on.
    pub walking: Live<Option<u64>>,
    /// Whether what is said of the station is announced: not where the focus itself has said it.
    pub announced: Live<bool>,
    /// Whether the page is being printed.
    printing: Live<bool>,
    /// Whether the picture is shown to a whole room.
    pub presenting: Live<bool>,
}

/// What fills an element that `index.html` provides.
type Fill = fn(App, El);

/// Takes the static page over: reads what is stored and fills the slots that `index.html` provides.
pub fn start() {
    let app: App = Box::leak(Box::new(State::new(
        Keeper::default().load(Document::default()),
    )));
    let wide = "(min-width: 44em)";
    let follow = |now| {
        app.travelling.set(false);
        app.wide.set(now || app.printing.peek());
    };
    app.wide.set(reader::media(wide, follow));
    // A sheet of paper is light, and has room for the lying picture, also from a phone.
    page::on_print(|on| {
        app.printing.set(on);
        page::set_display(if on {
            Display::Light
        } else {
            app.display.peek()
        });
        app.wide.set(on || reader::holds(wide));
    });
    page::on_hidden();
    page::on_full_screen_left(|| app.presenting.set(false));
    page::on_route(|route| app.arrive(route));
    page::on_skip();
    page::on_escape(|| app.escape());
    storage::on_change_elsewhere(|| {
        app.take(app.keeper.load(app.document()));
    });
    let slots: [(&str, Fill); 4] = [
        ("controls", controls),
        ("notices", notices),
        ("resume", pages::start::resume),
        ("app", show_pages),
    ];
    texts::at_rest(|| app.fetch_long());
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
        let respondent = document.response.as_ref().map(Response::respondent);
        Self {
            keeper: Keeper::default(),
            places: page::Places::begin(),
            route: LiveOwned::new(page::route()),
            language: Live::new(language.unwrap_or_else(|| {
                let preferred = reader::languages();
                Language::preferred(preferred.iter().map(String::as_str))
            })),
            respondent: Live::new(respondent),
            response: LiveOwned::new(document.response),
            position: Live::new(document.position),
            pace: Live::new(document.pace),
            display: Live::new(document.display),
            chosen_language: LiveOwned::new(document.language),
            trouble: Live::new(trouble),
            said: Live::new(None),
            taken_away: LiveOwned::new(None),
            wide: Live::new(false),
            long: Language::ALL.map(|_| Live::new(Long::Coming)),
            sector: Live::new(respondent.map(Respondent::sector)),
            role: Live::new(respondent.map(Respondent::role)),
            pasted: LiveOwned::new(String::new()),
            tell_month: Live::new(true),
            tell_notes: Live::new(false),
            flowing: Live::new(false),
            station: Live::new(Element::HrPolicy),
            view: Live::new(View::Lemniscate),
            travelling: Live::new(false),
            valve: Live::new(false),
            walking: Live::new(None),
            announced: Live::new(false),
            printing: Live::new(false),
            presenting: Live::new(false),
        }
    }

    /// The words of the language now spoken.
    pub fn words(&self) -> &'static Interface {
        self.language.get().words()
    }

    /// The long texts of the language now spoken.
    pub fn long(&self) -> Long {
        let [nl, en] = &self.long;
        match self.language.get() {
            Language::Nl => nl.get(),
            Language::En => en.get(),
        }
    }

    /// Fetches all long texts.
    fn fetch_long(&'static self) {
        for (language, long) in Language::ALL.into_iter().zip(&self.long) {
            spawn_local(async move {
                let (file, print) = language.long_texts();
                let text = texts::fetch(&joined(&[file, &number(print)])).await;
                // They stay for as long as the page.
                long.set(text.map_or(Long::Missing, |text| {
                    Long::Here(LongTexts::new(Box::leak(text.into_boxed_str())))
                }));
            });
        }
    }

    /// Takes everything away, from this device as well.
    pub fn erase(&self) {
        self.take(self.keeper.erase());
        self.said.set(Some(Said::Erased));
    }

    /// The own answer to a statement.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        self.response.get()?.answer(statement)
    }

    /// Gives, changes or takes back an answer, and stores it at once.
    pub fn set_answer(&self, statement: StatementId, answer: Option<Answer>) {
        let month = reader::month();
        self.change(move |document| {
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
        self.change(move |document| {
            if let Some(response) = &mut document.response {
                // Only a visitor is shown the field; another tab may have changed the role meanwhile.
                let _ = response.set_note(element, note.clone());
            }
        });
    }

    /// Begins a scan in a role, or goes on in it with the answers that both roles share.
    pub fn set_respondent(&self, respondent: Respondent) {
        let tag = reader::tag();
        self.change(move |document| {
            document.response = Some(match &document.response {
                Some(response) => response.for_respondent(respondent),
                None => Response::new(respondent, tag),
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
            self.change(move |document| document.position = Some(statement));
        }
    }

    /// Takes all answers away. [`State::undo`] brings them back until the next page.
    pub fn begin_again(&self) {
        self.taken_away.set(Some(self.document()));
        self.change(move |document| {
            document.response = None;
            document.position = None;
        });
        self.said.set(Some(Said::BeganAgain));
    }

    /// Brings back what [`State::begin_again`] took away.
    pub fn undo(&self) {
        if let Some(before) = self.taken_away.peek() {
            self.change(move |document| {
                document.response.clone_from(&before.response);
                document.position = before.position;
            });
            self.taken_away.set(None);
            self.said.set(Some(Said::Undone));
            // The button goes away.
            page::focus("h1");
        }
    }

    /// Speaks another language from now on.
    pub fn set_language(&self, language: Language) {
        self.language.set(language);
        self.change(move |document| document.language = LanguageTag::new(language.tag()));
    }

    /// Puts so many statements on a page from now on.
    pub fn set_pace(&self, pace: Pace) {
        self.change(move |document| document.pace = pace);
    }

    /// Shows itself light, dark or as the device asks from now on.
    pub fn set_display(&self, display: Display) {
        self.change(move |document| document.display = display);
    }

    /// Leaves the page of an element for the one the reader came from, or else for the result.
    fn escape(&self) {
        let result = match self.route.peek() {
            Route::Element(_) => Route::Result,
            Route::SharedElement(link, _) => Route::Shared(link),
            _ => return,
        };
        if !self.places.back() {
            page::go(&result);
        }
    }

    /// Puts the choice on the role page back to the role one answers in.
    fn choose_again(&self) {
        let respondent = self.respondent.peek();
        self.sector.set(respondent.map(Respondent::sector));
        self.role.set(respondent.map(Respondent::role));
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

    fn change(&self, change: impl Fn(&mut Document) + 'static) {
        let change: Change = Box::new(change);
        self.take(self.keeper.update(self.document(), change));
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
        // That something was kept aside is said until the page is left; that nothing is kept, for as long as it is so.
        if trouble.is_some() || self.trouble.peek() != Some(Trouble::KeptAside) {
            self.trouble.set(trouble);
        }
    }

    fn arrive(&self, route: Route) {
        self.said.set(None);
        self.taken_away.set(None);
        self.presenting.set(false);
        self.walking.set(None);
        self.valve.set(false);
        if route == Route::Role {
            self.choose_again();
        }
        self.route.set(route);
        self.places.arrive();
    }
}

/// The page that the address names.
fn show_pages(app: App, slot: El) {
    watch(move || page::set_language(app.language.get().tag()));
    watch(move || page::set_display(app.display.get()));
    watch(move || {
        page::set_page(app.route.get() == Route::Start);
        page::set_title(&pages::title(app));
    });
    slot.live(move || pages::page(app, app.language.get(), &app.route.get()));
}
