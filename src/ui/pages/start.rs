//! The part of the start page that depends on what is stored. The rest stands in `index.html`.

use crate::browser::page;
use crate::domain::response::Response;
use crate::domain::codec::route::Route;
use crate::ui::app::App;
use crate::ui::components::sure::{Question, sure};
use crate::ui::dom::{El, el, link, watch};

/// «You were at statement 9 of 30»: go on, see the result, or begin again. Nothing without a scan.
pub fn resume(app: App, slot: El) {
    watch(move || page::set_begun(app.respondent.get().is_some()));
    slot.live(move || match app.respondent.get() {
        Some(_) => begun_scan(app),
        None => Vec::new(),
    });
}

fn begun_scan(app: App) -> Vec<El> {
    let words = &app.words().start;
    let given = move || app.response.get().map_or(0, |response| response.given());
    let question = Question {
        open: words.begin_again,
        sure: words.sure,
        no: words.sure_no,
        yes: words.sure_yes,
    };
    let begin_again = move || {
        app.begin_again();
        page::focus("#start h1");
    };
    let [begin_again, asked] = sure(question, move || words.sure_text.of(given()), begin_again);
    // With all answers given the result is what comes next.
    let done = move || {
        app.response
            .get()
            .is_some_and(|it| it.first_open().is_none())
    };
    let go_on = el("a.button")
        .live_text(move || if done() { words.to_result } else { words.go_on }.to_owned())
        .live_attr("href", move || {
            let to = if done() { Route::Result } else { next(app) };
            Some(to.path())
        });
    vec![
        el("p").live_text(move || place(app)),
        el("p.actions")
            .child(go_on)
            .child(
                link(&Route::Result.path(), words.to_result)
                    .live_attr("hidden", move || done().then(String::new)),
            )
            .child(begin_again.class("quiet")),
        asked,
    ]
}

/// Where the reader was, in words.
fn place(app: App) -> String {
    let words = &app.words().start;
    let Some(response) = app.response.get() else {
        return String::new();
    };
    let asked = response.instrument().statements().len();
    if response.given() == asked {
        return words.you_were_done.to_owned();
    }
    let at = app
        .position
        .get()
        .and_then(|at| response.instrument().position(at));
    words.you_were_at.counting([at.unwrap_or(0) + 1, asked])
}

/// The page to go on at.
fn next(app: App) -> Route {
    let Some(response) = app.response.get() else {
        return Route::Role;
    };
    match app.position.get() {
        Some(at) if response.first_open().is_some() => Route::Scan(at),
        _ => first_open(&response),
    }
}

/// The page where a scan begins or goes on for these answers: the first open statement, or the check page.
pub fn first_open(response: &Response) -> Route {
    response.first_open().map_or(Route::Check, Route::Scan)
}
