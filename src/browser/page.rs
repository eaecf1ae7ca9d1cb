//! Where the page is, what it is called, and where the focus stands.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::{document, request_animation_frame, window};
use leptos::task::spawn_local;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, HtmlInputElement, IntersectionObserver,
    IntersectionObserverEntry, KeyboardEvent, NodeList,
};

use crate::browser::listen;

use crate::domain::codec::route::Route;
use crate::domain::codec::store::Display;
use crate::domain::text::{cut, joined};

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
    let base = cut(&here, b'#').map_or(here.as_str(), |(base, _)| base);
    joined(&[base, &route.path()])
}

/// Calls back when the address names another page. An anchor within the page is none: it has no `/`, and no `1` as every
/// link has.
pub fn on_route(callback: impl Fn(Route) + 'static) {
    listen(&window(), "hashchange", move |_| {
        let hash = window().location().hash().unwrap_or_default();
        if hash.len() < 2 || hash.bytes().any(|it| b"/%1".contains(&it)) {
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

/// What can have had the focus on a page that is left.
const OPERATED: &str = "#app :is(a, button, input)";

/// How a page was when it was left.
#[derive(Clone, Copy, Debug, Default)]
struct Left {
    /// How far down it was scrolled.
    down: f64,
    /// Which of [`OPERATED`] had the focus.
    focused: Option<u32>,
}

/// How each page of the history was left. Its place in the list is kept in the history itself, so that going back finds it,
/// and a new page, which has none yet, begins at the top.
#[derive(Debug)]
pub struct Places {
    /// Tells the entries of this visit from those that an earlier one left in the same history.
    visit: f64,
    left: RefCell<Vec<Left>>,
    here: Cell<usize>,
}

impl Places {
    /// Begins a visit at the page where the reader is.
    pub fn begin() -> Self {
        let places = Self {
            visit: (js_sys::Math::random() * 1e9).floor() * 1e6,
            left: RefCell::default(),
            here: Cell::new(0),
        };
        places.enter();
        places
    }

    /// Goes back to the page before this one, and tells whether there was one in this visit.
    pub fn back(&self) -> bool {
        self.here.get() > 0
            && window()
                .history()
                .is_ok_and(|history| history.back().is_ok())
    }

    /// Remembers the page that is left, which still stands there. Once the other page is there, scrolls to where it was left
    /// before and moves the focus to where it was, or else to the top and to the heading, as the browser does between
    /// documents.
    pub fn arrive(&self) {
        if let Some(left) = self.left.borrow_mut().get_mut(self.here.get()) {
            *left = Left {
                down: window().scroll_y().unwrap_or(0.0),
                focused: operated()
                    .position(|it| document().active_element().as_ref() == Some(&it))
                    .map(|at| at as u32),
            };
        }
        let Left { down, focused } = self.enter();
        request_animation_frame(move || {
            let before = focused.and_then(|at| operated().nth(at as usize));
            if before.is_none_or(|it| it.unchecked_into::<HtmlElement>().focus().is_err()) {
                focus("h1");
            }
            window().scroll_to_with_x_and_y(0.0, down);
        });
    }

    /// Finds the page in the list or adds it, and tells how it was left.
    fn enter(&self) -> Left {
        let mut left = self.left.borrow_mut();
        let Ok(history) = window().history() else {
            return Left::default();
        };
        let marked = history.flow().ok().and_then(|state| state.as_f64());
        let known = marked.map_or(-1.0, |mark| mark - self.visit);
        let new = left.len();
        // Below zero and far above where the entry is new or of another visit.
        let here = if known >= 0.0 && known < new as f64 {
            known as usize
        } else {
            left.push(Left::default());
            let mark = JsValue::from_f64(self.visit + new as f64);
            let _ = history.replace_state(&mark, "");
            new
        };
        self.here.set(here);
        left.get(here).copied().unwrap_or_default()
    }
}

/// What can have the focus on the page that is there.
fn operated() -> impl Iterator<Item = Element> {
    let found = document().query_selector_all(OPERATED).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |i| Some(found.as_ref()?.item(i)?.unchecked_into()))
}

/// Opens the browser's dialog for printing.
pub fn print() {
    let _ = window().print();
}

/// The time on the device's clock, in milliseconds.
pub fn moment() -> u64 {
    js_sys::Date::now() as u64
}

/// Calls back with true just before the page is printed and with false when that is done.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    let done = callback.clone();
    listen(&window(), "beforeprint", move |_| callback(true));
    listen(&window(), "afterprint", move |_| done(false));
}

/// Looks whether an element is in the window, until it is dropped.
#[derive(Debug)]
pub struct Lookout {
    observer: IntersectionObserver,
    _seen: Closure<dyn Fn(Array)>,
}

impl Lookout {
    /// Marks an element as resting while it is scrolled out of the window.
    pub fn over(element: &Element) -> Option<Self> {
        let target = element.clone();
        let seen = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let last: IntersectionObserverEntry = entries.pop().unchecked_into();
            let _ = target.toggle_attribute_with_force("data-resting", !last.is_intersecting());
        });
        let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _seen: seen,
        })
    }
}

impl Drop for Lookout {
    fn drop(&mut self) {
        // What has gone from the page is out of the window, and would be told so.
        self.observer.disconnect();
    }
}

/// Calls back on Escape, wherever the focus is, unless it has served for something already.
pub fn on_escape(callback: impl Fn() + 'static) {
    listen(&document(), "keydown", move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        if event.key() == "Escape" && !event.default_prevented() {
            callback();
        }
    });
}

/// Whether the focus is on an element that matches.
pub fn is_focused(selector: &str) -> bool {
    let focused = document().active_element();
    focused.is_some_and(|focused| focused.matches(selector).unwrap_or(false))
}

/// Marks the page while its tab is hidden.
pub fn on_hidden() {
    listen(&document(), "visibilitychange", |_| {
        let hidden = document().hidden();
        set_root("data-hidden", if hidden { "yes" } else { "no" });
    });
}

/// Opens a dialog; nothing else on the page can be used until it is closed.
pub fn open_modally(dialog: &Element) {
    let _ = dialog.unchecked_ref::<HtmlDialogElement>().show_modal();
}

/// Closes a dialog.
pub fn close(dialog: &Element) {
    dialog.unchecked_ref::<HtmlDialogElement>().close();
}

/// Shows an element to a whole room, in a dialog that fills the screen, or takes it back home. `closed` is called when the
/// browser itself closes the dialog, as it does on Escape.
pub fn present(
    dialog: &Element,
    element: &Element,
    home: &Element,
    on: bool,
    closed: impl FnOnce() + 'static,
) {
    if on != (element.parent_element().as_ref() == Some(home)) {
        return;
    }
    let document = document();
    if on {
        let _ = dialog.append_child(element);
        open_modally(dialog);
        let dialog: &HtmlElement = dialog.unchecked_ref();
        // The event comes late, perhaps after the page it belongs to has gone: the listener outlives it.
        dialog.set_onclose(Some(Closure::once_into_js(closed).unchecked_ref()));
        // Where the browser cannot or will not, the dialog fills its window.
        ask(document.document_element().into(), "requestFullscreen");
        focus(".station.here");
    } else {
        close(dialog);
        let _ = home.insert_before(element, Some(dialog));
        if document.fullscreen_element().is_some() {
            ask(document.into(), "exitFullscreen");
        }
        focus(".to-present");
    }
}

/// Asks the browser for something that it may refuse later: `web-sys` drops the promise, and a refusal nobody hears of is
/// an error on the page.
fn ask(whom: JsValue, what: &str) {
    let asked = Reflect::get(&whom, &what.into())
        .and_then(|method| method.unchecked_into::<Function>().call0(&whom))
        .and_then(|promise| promise.dyn_into::<Promise>());
    if let Ok(asked) = asked {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Calls back when the screen is no longer full.
pub fn on_full_screen_left(callback: impl Fn() + 'static) {
    listen(&document(), "fullscreenchange", move |_| {
        if document().fullscreen_element().is_none() {
            callback();
        }
    });
}

/// Selects all text of a field, for the reader to copy.
pub fn select(field: &Element) {
    let field: &HtmlInputElement = field.unchecked_ref();
    let _ = field.focus();
    field.select();
}
