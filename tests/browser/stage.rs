//! Where a part is put to be looked at, and the hands of a reader: clicks, keys, and the patience until the page has settled.

use js_sys::{Array, Function, Object, Promise, Reflect};
use schoolstroom::browser::storage::Kept;
use schoolstroom::domain::codec::store::{Document, LanguageTag};
use schoolstroom::domain::response::Response;
use schoolstroom::ui::app::{App, State};
use schoolstroom::ui::dom::{El, mount};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, window};

/// A part of the page for one test. A new one takes the place of the last, and nothing is stored then.
pub struct Stage(HtmlElement);

impl Stage {
    /// An empty stage, an empty store and the address of the start page.
    pub fn new() -> Self {
        let document = window().unwrap().document().unwrap();
        if let Some(last) = document.get_element_by_id("stage") {
            last.remove();
        }
        store().clear().unwrap();
        // Each app marks its place in the history, and after two hundred marks in ten seconds the browser goes nowhere any more.
        let unmarked = Function::new_no_args("history.replaceState = () => {}");
        unmarked.call0(&JsValue::NULL).unwrap();
        window().unwrap().location().set_hash("#/").unwrap();
        let stage: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        stage.set_id("stage");
        document.body().unwrap().append_child(&stage).unwrap();
        Self(stage)
    }

    /// A stage with a part on it.
    pub fn with(part: impl FnOnce() -> El + 'static) -> Self {
        let stage = Self::new();
        stage.fill(move |slot| drop(slot.child(part())));
        stage
    }

    /// Lets something fill the stage.
    pub fn fill(&self, content: impl FnOnce(El) + 'static) {
        mount(self.0.clone(), content);
    }

    /// All elements that match, in the order of the page.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        all(&self.0, selector)
    }

    /// The one element that matches.
    pub fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.0.inner_html());
        found.remove(0)
    }

    /// The one field that matches.
    pub fn input(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    /// All text.
    pub fn text(&self) -> String {
        text(&self.0)
    }
}

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

/// Clicks, as a pointer does.
pub fn click(target: &Element) {
    // SVG elements have no `click()`; the event is what a click makes of it.
    match target.dyn_ref::<HtmlElement>() {
        Some(target) => target.click(),
        None => drop(dispatch(target, "MouseEvent", "click", &[])),
    }
}

/// Presses a key; false where the page took it, so that the browser does nothing with it.
pub fn press(target: &Element, key: &str) -> bool {
    press_with(target, key, &[])
}

/// Presses a key while others are held, such as `ctrlKey`.
pub fn press_with(target: &Element, key: &str, held: &[&'static str]) -> bool {
    let mut init = vec![("key", JsValue::from_str(key))];
    init.extend(held.iter().map(|name| (*name, JsValue::TRUE)));
    dispatch(target, "KeyboardEvent", "keydown", &init)
}

/// Sends an event that bubbles and can be prevented; false where it was.
pub fn dispatch(target: &Element, class: &str, kind: &str, init: &[(&str, JsValue)]) -> bool {
    let options = Object::new();
    for (name, value) in [("bubbles", JsValue::TRUE), ("cancelable", JsValue::TRUE)]
        .iter()
        .chain(init)
    {
        Reflect::set(&options, &JsValue::from_str(name), value).unwrap();
    }
    let constructor = Reflect::get(&window().unwrap(), &JsValue::from_str(class)).unwrap();
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

/// The element with the focus.
pub fn focused() -> Element {
    window()
        .unwrap()
        .document()
        .unwrap()
        .active_element()
        .unwrap()
}

/// The address after its `#`, with it.
pub fn hash() -> String {
    window().unwrap().location().hash().unwrap()
}

/// The browser's store.
pub fn store() -> web_sys::Storage {
    window().unwrap().local_storage().unwrap().unwrap()
}

/// Waits until everything that follows a value has followed it.
pub async fn settled() {
    for _ in 0..2 {
        let turn = Promise::new(&mut |resolve, _| {
            window()
                .unwrap()
                .set_timeout_with_callback(&resolve)
                .unwrap();
        });
        JsFuture::from(turn).await.unwrap();
    }
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

/// An app that begins with this document, in Dutch where it names no language.
pub fn app(document: Document) -> App {
    let language = document.language.clone().or_else(|| LanguageTag::new("nl"));
    Box::leak(Box::new(State::new(Kept {
        document: Document {
            language,
            ..document
        },
        trouble: None,
    })))
}

/// An app with the own answers.
pub fn app_with(response: Response) -> App {
    app(Document {
        response: Some(response),
        ..Document::default()
    })
}
