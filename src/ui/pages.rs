//! The pages, a module each, and which one an address names.

pub mod broken;
pub mod check;
pub mod element;
pub mod erase;
pub mod open;
pub mod result;
pub mod role;
pub mod scan;
pub mod start;
pub mod topic;
pub mod unknown;

use leptos::ev::Event;

use crate::domain::element::Element;
use crate::domain::codec::link;
use crate::domain::response::Response;
use crate::domain::codec::route::Route;
use crate::domain::text::joined;
use crate::ui::app::{App, Long};
use crate::ui::dom::{El, el, link as link_to, text};
use crate::wording::Language;

/// Whose answers a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The reader's own.
    Own,
    /// Those in a link, written as the newest version writes them.
    Link(String),
}

impl Source {
    /// Those in a link.
    pub fn link(response: &Response) -> Self {
        Self::Link(link::encode(response))
    }

    /// The page of the result.
    pub fn result(&self) -> Route {
        match self {
            Self::Own => Route::Result,
            Self::Link(link) => Route::Shared(link.clone()),
        }
    }

    /// The page of an element with this result.
    pub fn element(&self, element: Element) -> Route {
        match self {
            Self::Own => Route::Element(element),
            Self::Link(link) => Route::SharedElement(link.clone(), element),
        }
    }
}

/// The page of an address. The start page stands in `index.html`, so there is nothing to show for it here.
pub fn page(app: App, language: Language, route: &Route) -> Vec<El> {
    match route {
        Route::Start => Vec::new(),
        Route::Role => role::page(app, language),
        Route::Scan(statement) => scan::page(app, language, *statement, false),
        Route::Change(statement) => scan::page(app, language, *statement, true),
        Route::Check => check::page(app, language),
        Route::Result => result::own(app, language),
        Route::Shared(text) => match link::decode(text) {
            Ok(response) => result::shared(app, language, &response),
            Err(error) => broken::page(language, error),
        },
        Route::Element(element) => {
            let element = *element;
            let content = move || {
                let response = app.response.get();
                element::page(app, language, element, response.as_ref(), &Source::Own)
            };
            vec![el("div").live(content)]
        }
        Route::SharedElement(text, element) => match link::decode(text) {
            Ok(response) => {
                let source = Source::link(&response);
                element::page(app, language, *element, Some(&response), &source)
            }
            Err(error) => broken::page(language, error),
        },
        Route::Open => open::page(app, language),
        Route::Topic(topic) => topic::page(app, language, *topic),
        Route::Unknown => unknown::page(language),
    }
}

/// The heading of a page, which takes the focus when the page is reached.
fn heading(words: &str) -> El {
    text("h1", words).attr("tabindex", "-1")
}

/// The one thing to do next, as a link that looks like a button.
fn action(route: &Route, words: &str) -> El {
    el("p.actions").child(link_to(&route.path(), words).class("button"))
}

/// Handles a form here rather than sending it.
fn submit(run: impl Fn() + 'static) -> impl Fn(Event) {
    move |event| {
        event.prevent_default();
        run();
    }
}

/// What the page is called: it begins with where the reader is.
pub fn title(app: App) -> String {
    let language = app.language.get();
    let words = language.words();
    let here = match &app.route.get() {
        Route::Start => words.start.title.to_owned(),
        Route::Role => words.role.title.to_owned(),
        Route::Scan(statement) | Route::Change(statement) => scan::title(app, language, *statement),
        Route::Check => words.check.title.to_owned(),
        Route::Result => words.result.title.to_owned(),
        Route::Shared(text) => match link::decode(text) {
            Ok(_) => words.result.shared_title.to_owned(),
            Err(error) => words.broken.reason(error).title.to_owned(),
        },
        Route::Element(element) => language.element(*element).to_owned(),
        Route::SharedElement(text, element) => match link::decode(text) {
            Ok(_) => language.element(*element).to_owned(),
            Err(error) => words.broken.reason(error).title.to_owned(),
        },
        Route::Open => words.open.title.to_owned(),
        Route::Topic(topic) => match app.long() {
            Long::Here(texts) => texts.title(topic.id()).unwrap_or_default().to_owned(),
            _ => return "Schoolstroom".to_owned(),
        },
        Route::Unknown => words.unknown.title.to_owned(),
    };
    joined(&[&here, " – Schoolstroom"])
}
