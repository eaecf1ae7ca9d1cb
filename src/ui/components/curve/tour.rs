//! What the picture says of the station one looks at, the walk along all ten, and the valve that tries out a thought.
//!
//! Hovering, focusing and stepping show the same. Only what the reader did not focus is announced: a screen reader says the
//! name of a focused station by itself.

use std::rc::Rc;

use crate::browser::page;
use crate::domain::element::Element;
use crate::domain::reading::Flow;
use crate::domain::text::{joined, number};
use crate::ui::app::Long;
use crate::ui::components::curve::{Seen, state_and_score};
use crate::ui::components::running_text::running_text;
use crate::ui::components::state_icon::{class, state_icon};
use crate::ui::dom::{El, after, button, el, text};

/// How long the walk stays at a station: time to read three short sentences without haste.
const STAY_MS: u64 = 10_000;

/// The part under the picture that tells of the station one looks at.
pub fn tour(seen: &Rc<Seen>) -> El {
    let (app, language) = (seen.app, seen.language);
    let words = &language.words().cycle;
    let step = |to: fn(Element) -> Element| {
        let seen = Rc::clone(seen);
        move || {
            app.walking.set(None);
            app.announced.set(true);
            seen.look_at(to(app.station.peek()));
        }
    };
    let walk = {
        let seen = Rc::clone(seen);
        move || match app.walking.peek() {
            Some(_) => app.walking.set(None),
            None => {
                // From the end it begins again.
                if app.station.peek() == Element::PupilsSociety {
                    seen.look_at(Element::HrPolicy);
                }
                walk_on(&seen, page::moment());
            }
        }
    };
    let [told, way, open] = [(); 3].map(|()| Rc::clone(seen));
    let flows = {
        let seen = Rc::clone(seen);
        move || seen.profile.get().finding(app.station.get()).flow() == Flow::Flows
    };
    let steps = el("div.steps")
        .child(button(words.step_back, step(Element::previous)).class("secondary"))
        .child(button("", walk).class("secondary").live_text(move || {
            let walking = app.walking.get().is_some();
            if walking { words.pause } else { words.walk }.to_owned()
        }))
        .child(button(words.step_on, step(Element::next)).class("secondary"));
    let to_element = el("a")
        .live_attr("href", move || {
            Some(way.source.element(app.station.get()).path())
        })
        .live_text(move || words.more_about.with([language.element(app.station.get())]));
    let valve = button(words.what_if, move || app.valve.set(!app.valve.peek()))
        .class("secondary valve")
        .live_attr("aria-pressed", move || Some(app.valve.get().to_string()))
        .live_attr("hidden", move || flows().then(String::new));
    el("div.tour")
        .child(steps)
        .child(
            el("div.told")
                .live_attr("aria-live", move || {
                    let politely = app.announced.get();
                    Some(if politely { "polite" } else { "off" }.to_owned())
                })
                .live(move || tell(&told)),
        )
        .child(
            el("div.told")
                .attr("role", "status")
                .live(move || thought(&open)),
        )
        .child(el("p.actions").child(to_element).child(valve))
}

/// The name, the state and a sentence about the station one looks at.
fn tell(seen: &Seen) -> Vec<El> {
    let language = seen.language;
    let element = seen.app.station.get();
    let profile = seen.profile.get();
    let finding = profile.finding(element);
    let name = joined(&[
        &number(element.number() as u64),
        " ",
        language.element(element),
        ": ",
        &state_and_score(language, finding),
    ]);
    // What it is about and what its state means stand in the long texts: a moment later they are there.
    let about = match seen.app.long() {
        Long::Here(texts) => {
            let here = match profile.first_blockage() {
                Some(first) if first != element && finding.flow() == Flow::Sticks => "sticks-too",
                _ => class(finding.flow()),
            };
            let says = texts.paragraph(&joined(&["here.", here]));
            joined(&[texts.about(element), " ", says])
        }
        _ => String::new(),
    };
    vec![
        el("p.looking-at")
            .child(state_icon(finding.flow()))
            .text(&name),
        text("p", &about),
    ]
}

/// What the model would expect if it flowed here; nothing while the valve is shut.
fn thought(seen: &Seen) -> Vec<El> {
    let words = &seen.language.words().reading;
    let Some(what_if) = seen.what_if() else {
        return Vec::new();
    };
    let sentence = words.thought(&what_if);
    vec![running_text(seen.language, sentence, &seen.source).class("thought")]
}

/// Goes on from this station after a while, unless the walk was ended or begun anew meanwhile.
fn walk_on(seen: &Rc<Seen>, walk: u64) {
    let app = seen.app;
    app.walking.set(Some(walk));
    app.announced.set(true);
    let seen = Rc::clone(seen);
    after(STAY_MS, move || {
        if app.walking.peek() != Some(walk) {
            return;
        }
        match app.station.peek() {
            Element::PupilsSociety => app.walking.set(None),
            at => {
                seen.look_at(at.next());
                walk_on(&seen, walk);
            }
        }
    });
}
