//! The eyes of a reader: what stands on the page, and what it is called.

use js_sys::{Array, Function};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// All elements in another that match.
pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let found = within.query_selector_all(selector).unwrap();
    (0..found.length())
        .map(|i| found.item(i).unwrap().unchecked_into())
        .collect()
}

/// The text of an element, with single spaces.
pub fn text(of: &Element) -> String {
    let text = of.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The numbers in a text, in order.
pub fn numbers(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// An attribute that must be there.
pub fn attribute(of: &Element, name: &str) -> String {
    of.get_attribute(name)
        .unwrap_or_else(|| panic!("no {name} in {}", of.outer_html()))
}

/// How long a path is drawn.
pub fn length(path: &Element) -> f64 {
    let script = Function::new_with_args("path", "return path.getTotalLength()");
    let length = script.call1(&JsValue::NULL, path).unwrap();
    length.as_f64().unwrap()
}

/// A point of a path, from 0 where it begins to 1 where it ends.
pub fn point(path: &Element, part: f64) -> [f64; 2] {
    let script = "const { x, y } = path.getPointAtLength(length); return [x, y]";
    let script = Function::new_with_args("path, length", script);
    let length = JsValue::from_f64(length(path) * part);
    let point: Array = script
        .call2(&JsValue::NULL, path, &length)
        .unwrap()
        .unchecked_into();
    [0, 1].map(|i| point.get(i).as_f64().unwrap())
}

/// The element with the focus.
pub fn focused() -> Element {
    document().active_element().unwrap()
}

/// The address after its `#`, with it.
pub fn hash() -> String {
    window().location().hash().unwrap()
}
