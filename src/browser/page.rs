//! Where the page is, what it is called, and where the focus stands.

use leptos::prelude::{document, request_animation_frame, window};
use leptos::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::browser::listen;

use crate::domain::route::Route;
use crate::domain::store::Display;
use crate::domain::text::joined;
use crate::wording::Language;

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

/// Calls back when the address names another page. An anchor within the page, with no `/`, is none.
pub fn on_route(callback: impl Fn(Route) + 'static) {
    listen(&window(), "hashchange", move |_| {
        let hash = window().location().hash().unwrap_or_default();
        if hash.len() < 2 || hash.contains('/') || hash.contains('%') {
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
pub fn set_language(language: Language) {
    set_root("lang", language.tag());
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

/// Once the page is there: scrolls to the top and moves the focus to the heading, as after loading a page.
pub fn to_heading_soon() {
    request_animation_frame(|| {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus("h1");
    });
}

/// Selects all text of a field, for the reader to copy.
pub fn select(field: &HtmlInputElement) {
    let _ = field.focus();
    field.select();
}
