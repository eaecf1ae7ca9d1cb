//! Where the page is, what it is called, and where the focus stands.

use std::cell::{Cell, RefCell};

use leptos::prelude::{document, request_animation_frame, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

use crate::browser::listen;

use crate::domain::route::Route;
use crate::domain::store::Display;
use crate::domain::text::joined;

/// The page the address names.
pub fn route() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}

/// Goes to a page, with an entry in the history.
pub fn go(route: &Route) {
    let _ = window().location().set_hash(&route.path());
}

/// The whole address of a page, to be sent to somebody.
pub fn address(route: &Route) -> String {
    let location = window().location();
    let here = location.href().unwrap_or_default();
    let base = here.split('#').next().unwrap_or_default();
    joined(&[base, &route.path()])
}

/// Calls back when the address names another page. An anchor within the page is none: it has no `/`, and no `1` as every
/// link has.
pub fn on_route(callback: impl Fn(Route) + 'static) {
    listen(&window(), "hashchange", move |_| {
        let hash = window().location().hash().unwrap_or_default();
        if hash.len() < 2 || hash.contains(['/', '%', '1']) {
            callback(Route::parse(&hash));
        }
    });
}

/// Makes the skip link move the focus rather than change the address, which names the page here.
pub fn on_skip() {
    if let Ok(Some(skip)) = document().query_selector(".skip") {
        listen(&skip, "click", |event| {
            event.prevent_default();
            focus("main");
        });
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page.
pub fn set_language(tag: &str) {
    set_root("lang", tag);
}

/// Sets light, dark or what the device asks for.
pub fn set_display(display: Display) {
    let value = match display {
        Display::System => "system",
        Display::Light => "light",
        Display::Dark => "dark",
    };
    set_root("data-display", value);
}

/// Says whether there is a scan to go on with, for the start page to keep room for it.
pub fn set_begun(begun: bool) {
    set_root("data-begun", if begun { "yes" } else { "no" });
}

/// Says which page is shown, for the static start page to come and go.
pub fn set_page(start: bool) {
    set_root("data-page", if start { "start" } else { "app" });
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// An element that `index.html` provides.
pub fn slot(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to the first element that matches and is shown, and tells whether there was one.
pub fn focus(selector: &str) -> bool {
    let Ok(found) = document().query_selector_all(selector) else {
        return false;
    };
    (0..found.length())
        // Elements of HTML and SVG can both take the focus; `web-sys` has no type for just that.
        .filter_map(|i| Some(found.item(i)?.unchecked_into::<HtmlElement>()))
        // What is not shown has no box.
        .find(|element| element.get_client_rects().length() > 0)
        .is_some_and(|element| element.focus().is_ok())
}

/// How far down each page of the history was when it was left. Its place in the list is kept in the history itself, so that
/// going back finds it, and a new page, which has none yet, begins at the top.
#[derive(Debug)]
pub struct Places {
    /// Tells the entries of this visit from those that an earlier one left in the same history.
    visit: f64,
    left_at: RefCell<Vec<f64>>,
    here: Cell<usize>,
}

impl Places {
    /// Begins a visit at the page where the reader is.
    pub fn begin() -> Self {
        let places = Self {
            visit: (js_sys::Math::random() * 1e9).floor() * 1e6,
            left_at: RefCell::default(),
            here: Cell::new(0),
        };
        places.enter();
        places
    }

    /// Remembers the place on the page that is left. Once the other page is there, moves the focus to its heading and
    /// scrolls to where it was left before, or to the top, as the browser does between documents.
    pub fn arrive(&self) {
        if let Some(left_at) = self.left_at.borrow_mut().get_mut(self.here.get()) {
            *left_at = window().scroll_y().unwrap_or(0.0);
        }
        let down = self.enter();
        request_animation_frame(move || {
            focus("h1");
            window().scroll_to_with_x_and_y(0.0, down);
        });
    }

    /// Finds the page in the list or adds it, and tells how far down it was left.
    fn enter(&self) -> f64 {
        let mut left_at = self.left_at.borrow_mut();
        let Ok(history) = window().history() else {
            return 0.0;
        };
        let marked = history.state().ok().and_then(|state| state.as_f64());
        let known = marked.map_or(-1.0, |mark| mark - self.visit);
        let new = left_at.len();
        // Below zero and far above where the entry is new or of another visit.
        let here = if known >= 0.0 && known < new as f64 {
            known as usize
        } else {
            left_at.push(0.0);
            let mark = JsValue::from_f64(self.visit + new as f64);
            let _ = history.replace_state(&mark, "");
            new
        };
        self.here.set(here);
        left_at.get(here).copied().unwrap_or(0.0)
    }
}

/// Selects all text of a field, for the reader to copy.
pub fn select(field: &HtmlInputElement) {
    let _ = field.focus();
    field.select();
}
