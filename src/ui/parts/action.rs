//! The one thing to do next, and pages that offer nothing else.

use leptos::prelude::*;

use crate::domain::codec::route::Route;
use crate::ui;
use crate::wording::Language;

/// A link that looks like a button.
#[component]
pub fn Action(route: Route, words: &'static str) -> impl IntoView {
    ui! { <p class="actions"><a class="button" href=route.to_string()>{words}</a></p> }
}

/// There is no scan yet: the role comes first.
#[component]
pub fn NoScan(language: Language) -> impl IntoView {
    let words = language.words();
    ui! {
        <h1 tabindex="-1">{words.scan.no_role}</h1>
        <p>{words.role.why}</p>
        <Action route=Route::Role words=words.scan.choose_role/>
    }
}

/// An address that is no page.
#[component]
pub fn NoPage(language: Language) -> impl IntoView {
    let words = language.words();
    ui! {
        <h1 tabindex="-1">{words.unknown.title}</h1>
        <p>{words.unknown.text}</p>
        <Action route=Route::Start words=words.frame.to_start/>
    }
}
