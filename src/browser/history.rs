//! How each page of the browser's history was left, so that going back finds it as it was.
//!
//! The place in the list is kept in the history itself; a new page has none yet, and begins at the top.

use std::cell::{Cell, RefCell};

use leptos::prelude::{document, request_animation_frame, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, NodeList};

use super::focus;

/// The elements that can have had the focus on a page that is left.
const OPERATED: &str = "#app :is(a, button, input)";

/// How a page was when it was left.
#[derive(Clone, Copy, Debug, Default)]
struct Left {
    /// How far down it was scrolled, in pixels.
    down: f64,
    /// Which of [`OPERATED`] had the focus.
    focused: Option<usize>,
}

/// The pages of this visit.
#[derive(Debug)]
pub struct History {
    /// Tells the entries of this visit from those that an earlier one left in the same history.
    visit: f64,
    left: RefCell<Vec<Left>>,
    here: Cell<usize>,
}

impl History {
    /// Begins a visit at the page where the reader is.
    pub fn begin() -> Self {
        let history = Self {
            visit: (js_sys::Math::random() * 1e9).floor() * 1e6,
            left: RefCell::default(),
            here: Cell::new(0),
        };
        history.enter();
        history
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
                    .position(|it| document().active_element().as_ref() == Some(&it)),
            };
        }
        let Left { down, focused } = self.enter();
        request_animation_frame(move || {
            let before = focused.and_then(|at| operated().nth(at));
            if before.is_none_or(|it| it.unchecked_into::<HtmlElement>().focus().is_err()) {
                focus::on("h1");
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
        let marked = history.state().ok().and_then(|state| state.as_f64());
        let known = marked.map_or(-1.0, |mark| mark - self.visit);
        let new = left.len();
        // Below zero, or far above, if the entry is new or of another visit.
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

/// The elements that can have the focus on the page that is there.
fn operated() -> impl Iterator<Item = Element> {
    let found = document().query_selector_all(OPERATED).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |i| Some(found.as_ref()?.item(i)?.unchecked_into()))
}
