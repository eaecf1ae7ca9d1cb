//! The address of the page: which route it names, and going to another.

use leptos::ev;
use leptos::prelude::{window, window_event_listener};

use crate::domain::codec::route::Route;

/// The route that the address names.
pub fn route() -> Route {
    read(&hash())
}

/// Goes to a page, with an entry in the history.
pub fn go(route: &Route) {
    let _ = window().location().set_hash(&route.to_string());
}

/// The whole address of a page, to be sent to somebody.
pub fn address(route: &Route) -> String {
    let here = window().location().href().unwrap_or_default();
    let base = here.split_once('#').map_or(here.as_str(), |(base, _)| base);
    format!("{base}{route}")
}

/// Calls back when the address names another page. An anchor within the page is none: it has no `/`, and no `1` as every
/// link has.
pub fn on_route(callback: impl Fn(Route) + 'static) {
    window_event_listener(ev::hashchange, move |_| {
        let hash = hash();
        if hash.len() < 2 || hash.contains(['/', '%', '1']) {
            callback(read(&hash));
        }
    });
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

fn read(hash: &str) -> Route {
    let Ok(route) = hash.parse();
    route
}
