//! Printing the page.

use leptos::ev;
use leptos::prelude::{window, window_event_listener};

/// Opens the browser's dialog for printing.
pub fn print() {
    let _ = window().print();
}

/// Calls back with true just before the page is printed and with false when that is done.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    let done = callback.clone();
    window_event_listener(ev::beforeprint, move |_| callback(true));
    window_event_listener(ev::afterprint, move |_| done(false));
}
