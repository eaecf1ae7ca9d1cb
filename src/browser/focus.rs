//! Where the focus is, and moving it.

use leptos::prelude::{document, window};
use leptos::task::{spawn_local, tick};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, NodeList};

/// Moves the focus to the first element that matches and is shown, and tells whether there was one.
pub fn on(selector: &str) -> bool {
    document().query_selector_all(selector).is_ok_and(first)
}

/// The same within an element.
pub fn within(element: &Element, selector: &str) -> bool {
    element.query_selector_all(selector).is_ok_and(first)
}

fn first(found: NodeList) -> bool {
    (0..found.length())
        // Elements of HTML and SVG can both take the focus; `web-sys` has no type for just that.
        .filter_map(|i| Some(found.item(i)?.unchecked_into::<HtmlElement>()))
        // An element that is not shown has no box.
        .find(|element| element.get_client_rects().length() > 0)
        .is_some_and(|element| element.focus().is_ok())
}

/// Begins what takes the place of a page: at the top, with the focus on its heading.
pub fn on_heading() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    on("h1");
}

/// The same once what was changed is on the page: the heading may be made anew by that.
pub fn on_heading_to_come() {
    spawn_local(async {
        tick().await;
        on_heading();
    });
}

/// Whether the focus is on an element within this one that matches.
pub fn is_within(element: &Element, selector: &str) -> bool {
    document().active_element().is_some_and(|focused| {
        element.contains(Some(&focused)) && focused.matches(selector).unwrap_or(false)
    })
}

/// Selects all text of a field, for the reader to copy.
pub fn select(field: &HtmlInputElement) {
    let _ = field.focus();
    field.select();
}
