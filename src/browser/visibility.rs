//! Whether something can be seen now: nothing moves that nobody sees.

use js_sys::Array;
use leptos::ev;
use leptos::prelude::{document, window_event_listener};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Marks the page while its tab is hidden.
pub fn mark_hidden_tab() {
    window_event_listener(ev::visibilitychange, |_| {
        if let Some(root) = document().document_element() {
            let hidden = if document().hidden() { "yes" } else { "no" };
            let _ = root.set_attribute("data-hidden", hidden);
        }
    });
}

/// Looks whether an element is in the window, until it is dropped.
#[derive(Debug)]
pub struct Lookout {
    observer: IntersectionObserver,
    _seen: Closure<dyn Fn(Array)>,
}

impl Lookout {
    /// Marks an element with `data-resting` while it is scrolled out of the window.
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
        // An element that is taken away leaves the window too, and would be told so.
        self.observer.disconnect();
    }
}
