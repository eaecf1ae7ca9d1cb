//! Elements of a page, built by hand and kept up to date by Leptos' signals.
//!
//! Why not `view!`: it makes a type of every element, and code for each type. With it the wasm of the first pages was
//! 180 KB brotli, against a wall of 100 KB for the whole product, and 157 KB with `erase_components`; with the one type here
//! it was 113 KB (crate docs, «Size»). Leptos still owns what is reactive: triggers, effects, and the owner that ends them
//! with the part of the page they belong to.
//!
//! Text is set as text and attributes as attributes: nothing here can make markup from a string.

use std::time::Duration;

use leptos::ev::Event;
use leptos::mount::mount_to;
use leptos::prelude::{RenderEffect, document, on_cleanup, set_timeout};
use leptos::wasm_bindgen::{JsCast, JsValue};
use send_wrapper::SendWrapper;
use web_sys::{Element, HtmlElement};

use crate::browser::listener;
use crate::callback::{Give, Take};
use crate::domain::text::cut;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element of the page.
#[derive(Clone, Debug)]
pub struct El(Element);

/// A new HTML element: its tag, and its classes after a dot.
pub fn el(kind: &str) -> El {
    new(None, kind)
}

/// A new SVG element: its tag, and its classes after a dot.
pub fn svg(kind: &str) -> El {
    new(Some(SVG), kind)
}

/// A new HTML element with a text in it.
pub fn text(kind: &str, text: &str) -> El {
    el(kind).text(text)
}

/// A link.
pub fn link(href: &str, words: &str) -> El {
    text("a", words).attr("href", href)
}

/// A button that does something on this page.
pub fn button(words: &str, press: impl Fn() + 'static) -> El {
    text("button", words)
        .attr("type", "button")
        .on("click", move |_| press())
}

/// Fills an element that `index.html` provides; what is reactive in it lives as long as the page.
pub fn mount(slot: HtmlElement, content: impl FnOnce(El) + 'static) {
    let root = El(slot.clone().into());
    mount_to(slot, move || content(root)).forget();
}

fn new(space: Option<&str>, kind: &str) -> El {
    let (tag, classes) = cut(kind, b'.').unwrap_or((kind, ""));
    let created = document().create_element_ns(space.or(Some(HTML)), tag);
    // Tags are constants of ours and valid, so the fallback is never reached; a page without one element is better than none.
    let made = El(created
        .unwrap_or_else(|_| JsValue::from(document().create_document_fragment()).unchecked_into()));
    if classes.is_empty() {
        made
    } else {
        made.class(classes)
    }
}

impl El {
    /// Sets the class.
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Keeps an attribute up to date; `None` takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.follow_attr(name, Box::new(value));
        self
    }

    /// Keeps a property up to date, such as `checked` or `value`, that the reader's input changes as well.
    pub fn live_property(self, name: &'static str, value: impl Fn() -> JsValue + 'static) -> Self {
        self.follow_property(name, Box::new(value));
        self
    }

    /// Adds text.
    pub fn text(self, text: &str) -> Self {
        let _ = self.0.append_child(&document().create_text_node(text));
        self
    }

    /// Keeps the whole text up to date.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.follow_text(Box::new(text));
        self
    }

    /// Adds an element.
    pub fn child(self, child: El) -> Self {
        let _ = self.0.append_child(&child.0);
        self
    }

    /// Adds elements: several, or perhaps one.
    pub fn children(mut self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Keeps the whole content up to date: it is made anew whenever something it was made from changes.
    pub fn live(self, content: impl Fn() -> Vec<El> + 'static) -> Self {
        self.follow_content(Box::new(content));
        self
    }

    /// Calls back on an event.
    pub fn on(self, event: &str, handler: impl Fn(Event) + 'static) -> Self {
        self.listen(event, Box::new(handler));
        self
    }

    /// The element itself, of whatever kind.
    pub fn node(&self) -> Element {
        self.0.clone()
    }

    /// The element itself, for what only the browser can do with it.
    pub fn element<T: JsCast>(&self) -> Option<T> {
        self.0.clone().dyn_into().ok()
    }

    // One copy of each for all: what is generic above only puts the function in a box.

    fn follow_attr(&self, name: &'static str, value: Box<dyn Give<Option<String>>>) {
        let element = self.0.clone();
        keep_watching(Box::new(move || {
            let _ = match value.give() {
                Some(value) => element.set_attribute(name, &value),
                None => element.remove_attribute(name),
            };
        }));
    }

    fn follow_property(&self, name: &'static str, value: Box<dyn Give<JsValue>>) {
        let element = self.0.clone();
        keep_watching(Box::new(move || {
            let _ = js_sys::Reflect::set(&element, &JsValue::from_str(name), &value.give());
        }));
    }

    fn follow_text(&self, text: Box<dyn Give<String>>) {
        let element = self.0.clone();
        keep_watching(Box::new(move || {
            element.set_text_content(Some(&text.give()))
        }));
    }

    fn follow_content(&self, content: Box<dyn Give<Vec<El>>>) {
        let element = self.0.clone();
        keep_watching(Box::new(move || {
            let content = content.give();
            element.set_text_content(None);
            for child in content {
                let _ = element.append_child(&child.0);
            }
        }));
    }

    fn listen(&self, event: &str, handler: Box<dyn Take<Event>>) {
        keep(listener(&self.0, event, handler));
    }
}

/// Runs once after so many milliseconds, whatever has become of the page by then.
pub fn after(milliseconds: u64, run: impl FnOnce() + 'static) {
    set_timeout(run, Duration::from_millis(milliseconds));
}

/// Runs now and again whenever a value that was read has changed, for as long as the part of the page it belongs to.
pub fn watch(run: impl Fn() + 'static) {
    keep_watching(Box::new(run));
}

fn keep_watching(run: Box<dyn Give<()>>) {
    keep(RenderEffect::new(move |_| run.give()));
}

/// Keeps something for as long as the part of the page it belongs to. Not in a `StoredValue`: nobody asks for it again, and the
/// arena of these takes 0.9 KB brotli.
pub fn keep(thing: impl Sized + 'static) {
    let thing = SendWrapper::new(thing);
    on_cleanup(move || drop(thing));
}
