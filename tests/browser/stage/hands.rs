//! The hands of a reader: clicks, keys, and the patience until the page has settled.

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventTarget, HtmlElement, HtmlInputElement};

/// Clicks, as a pointer does.
pub fn click(target: &Element) {
    // SVG elements have no `click()`; the event is what a click makes of it.
    match target.dyn_ref::<HtmlElement>() {
        Some(target) => target.click(),
        None => drop(dispatch(target, "MouseEvent", "click", &[])),
    }
}

/// Moves the pointer onto an element.
pub fn point_at(target: &Element) {
    dispatch(target, "PointerEvent", "pointerenter", &[]);
}

/// Presses a key; false if the page took it, so that the browser does nothing with it.
pub fn press(target: &Element, key: &str) -> bool {
    press_with(target, key, &[])
}

/// Presses a key while others are held, such as `ctrlKey`.
pub fn press_with(target: &Element, key: &str, held: &[&'static str]) -> bool {
    let mut init = vec![("key", JsValue::from_str(key))];
    init.extend(held.iter().map(|name| (*name, JsValue::TRUE)));
    dispatch(target, "KeyboardEvent", "keydown", &init)
}

/// Sends an event that bubbles and can be prevented; false if it was.
pub fn dispatch(target: &EventTarget, class: &str, kind: &str, init: &[(&str, JsValue)]) -> bool {
    let options = Object::new();
    for (name, value) in [("bubbles", JsValue::TRUE), ("cancelable", JsValue::TRUE)]
        .iter()
        .chain(init)
    {
        Reflect::set(&options, &JsValue::from_str(name), value).unwrap();
    }
    let constructor = Reflect::get(&window(), &JsValue::from_str(class)).unwrap();
    let arguments = Array::of2(&JsValue::from_str(kind), &options);
    let event: Event = Reflect::construct(constructor.unchecked_ref::<Function>(), &arguments)
        .unwrap()
        .unchecked_into();
    target.dispatch_event(&event).unwrap()
}

/// Moves the focus to an element of HTML or SVG; `web-sys` has no type for just that.
pub fn focus(target: &Element) {
    target.unchecked_ref::<HtmlElement>().focus().unwrap();
}

/// Types a text into an empty field, key by key.
pub fn write(field: &Element, text: &str) {
    let field: &HtmlInputElement = field.unchecked_ref();
    field.set_value("");
    for key in text.chars() {
        field.set_value(&format!("{}{key}", field.value()));
        dispatch(field, "InputEvent", "input", &[]);
    }
}

/// Waits until everything that follows a signal has followed it, and finds that nothing broke.
pub async fn settled() {
    for _ in 0..2 {
        let turn = Promise::new(&mut |resolve, _| {
            window().set_timeout_with_callback(&resolve).unwrap();
        });
        JsFuture::from(turn).await.unwrap();
    }
    let broken = Function::new_no_args("return (window.broken ?? []).join()");
    let broken = broken.call0(&JsValue::NULL).unwrap();
    assert_eq!(broken, "", "something broke on its own");
}

/// Does something while no timer of the page takes longer than a moment.
pub async fn hurried<T>(act: impl AsyncFnOnce() -> T) -> T {
    let (page, name) = (JsValue::from(window()), JsValue::from_str("setTimeout"));
    let patient = Reflect::get(&page, &name).unwrap();
    let hurry = Function::new_with_args(
        "patient",
        "return (run, wait, ...rest) => patient.call(window, run, Math.min(wait || 0, 25), ...rest)",
    );
    let hasty = hurry.call1(&JsValue::NULL, &patient).unwrap();
    Reflect::set(&page, &name, &hasty).unwrap();
    let done = act().await;
    Reflect::set(&page, &name, &patient).unwrap();
    done
}
