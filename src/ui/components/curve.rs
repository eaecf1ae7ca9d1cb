//! The living cycle as a picture: ten stations in the water, drawn from the domain's geometry in two views.
//!
//! It places shapes and computes nothing about scores. The stations stay the same elements in every view and layout and
//! travel to their new place; the water is drawn anew. It moves by CSS alone, and only when asked to.

pub mod take_along;
pub mod tour;
pub mod water;

use std::rc::Rc;

use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::browser::page;
use crate::callback::Give;
use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::piece::Place;
use crate::domain::reading::{Finding, Reading, Flow};
use crate::domain::text::{cut, joined, number};
use crate::domain::picture::view::View;
use crate::domain::reading::what_if::WhatIf;
use crate::ui::app::App;
use crate::ui::components::state_icon::{class, outline, shape};
use crate::ui::components::table::remarks;
use crate::ui::dom::{El, el, keep, svg, text, watch};
use crate::ui::live::Live;
use crate::ui::pages::Source;
use crate::wording::Language;
use water::{place, water};

/// What can have the focus in the picture.
const STATION: &str = ".station";

/// A result as the picture shows it. The picture follows the profile: it is not made anew for another answer.
pub struct Seen {
    app: App,
    language: Language,
    profile: Rc<Live<Reading>>,
    /// What the stations show, so that only those change that show something else.
    signs: [Live<Sign>; 10],
    source: Source,
    /// Whose answers and when, for a picture that goes elsewhere.
    whose: Box<dyn Give<String>>,
}

/// What there is to see of an element.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sign {
    finding: Finding,
    /// Whether it is the first that sticks.
    first: bool,
}

impl Sign {
    fn of(profile: &Reading, element: Element) -> Self {
        Self {
            finding: *profile.finding(element),
            first: profile.first_blockage() == Some(element),
        }
    }

    fn marks(&self, language: Language) -> Vec<&'static str> {
        remarks(language, &self.finding, self.first)
    }
}

impl Seen {
    fn sign(&self, element: Element) -> Sign {
        let [first, ..] = &self.signs;
        self.signs.get(element.index()).unwrap_or(first).get()
    }

    fn layout(&self) -> Layout {
        layout(self.app)
    }

    /// The thought that is tried out now, if the valve of the station stands open.
    fn what_if(&self) -> Option<WhatIf> {
        let open = self.app.valve.get();
        open.then(|| WhatIf::opened(&self.profile.get(), self.app.station.get()))
    }

    /// Looks at another station: the valve of the one before goes shut.
    fn look_at(&self, element: Element) {
        if self.app.station.peek() != element {
            self.app.valve.set(false);
            self.app.station.set(element);
        }
    }
}

/// The picture of a profile, with a way to each element and all that one can do with it.
pub fn curve(
    app: App,
    language: Language,
    profile: &Rc<Live<Reading>>,
    source: Source,
    whose: impl Fn() -> String + 'static,
) -> El {
    let words = &language.words().cycle;
    // One tab stop for the ten: the arrows go along the water.
    let now = profile.peek();
    app.station
        .set(now.first_blockage().unwrap_or(Element::HrPolicy));
    let seen = Rc::new(Seen {
        app,
        language,
        profile: Rc::clone(profile),
        signs: Element::CYCLE.map(|element| Live::new(Sign::of(&now, element))),
        source,
        whose: Box::new(whose),
    });
    let [keys, changed] = [(); 2].map(|()| Rc::clone(&seen));
    watch(move || {
        let profile = changed.profile.get();
        for (sign, element) in changed.signs.iter().zip(Element::CYCLE) {
            sign.set(Sign::of(&profile, element));
        }
    });
    let figure = el("figure.cycle")
        .live_attr("class", move || {
            let flowing = if app.flowing.get() { " flowing" } else { "" };
            // Only from one view to the other: what has to fit another window is there at once.
            let travelling = if app.travelling.get() {
                " travelling"
            } else {
                ""
            };
            Some(joined(&["cycle", flowing, travelling]))
        })
        .on("keydown", move |event| press(&keys, &event))
        .child(picture(&seen))
        .child(
            el("figcaption")
                .child(text("p.hint", &joined(&[words.hint, " ", words.ours])))
                .child(take_along::ways_to_look(&seen))
                .child(tour::tour(&seen))
                .child(take_along::tools(&seen)),
        );
    keep(page::Lookout::over(&figure.node()));
    take_along::presented(app, figure, words.label)
}

/// The picture with no one's answers in it, for the pages about the model: with the names where there is room. `shows` is its
/// text alternative.
pub fn empty_curve(app: App, language: Language, view: View, shows: &'static str) -> El {
    let drawn = move || {
        let layout = layout(app);
        let (class, view_box) = canvas(layout);
        let mut picture = svg("svg")
            .class(&joined(&[class, of_view(view)]))
            .attr("viewBox", view_box)
            .attr("role", "img")
            .attr("aria-label", shows)
            .children(water(view, layout, None, None))
            .children(captions(language, view, layout));
        for element in Element::CYCLE {
            let mut station = svg("g.station plain")
                .attr("transform", &moved_to(view.station(layout, element)))
                .child(svg("path.halo").attr("d", outline(Flow::Flows)))
                .child(svg("path.shape").attr("d", outline(Flow::Flows)))
                .child(digit(element));
            if layout == Layout::Lying {
                let (x, y, anchor) = beside(view, element, false);
                let name = caption("name", Place { x, y: y + 400 }, language.element(element));
                station = station.child(name.attr("text-anchor", anchor));
            }
            picture = picture.child(station);
        }
        vec![picture]
    };
    el("figure.cycle").live(drawn)
}

fn layout(app: App) -> Layout {
    if app.wide.get() {
        Layout::Lying
    } else {
        Layout::Standing
    }
}

/// The class and the view box of a layout.
const fn canvas(layout: Layout) -> (&'static str, &'static str) {
    match layout {
        Layout::Lying => ("curve", "-11600 -7700 23200 15200"),
        Layout::Standing => ("curve standing", "-6500 -11400 13000 22800"),
    }
}

/// The class that a view adds.
const fn of_view(view: View) -> &'static str {
    match view {
        View::Lemniscate => "",
        View::WaterCycle => " endless",
    }
}

fn picture(seen: &Rc<Seen>) -> El {
    let (app, language) = (seen.app, seen.language);
    let [class, view_box, stream, names] = [(); 4].map(|()| Rc::clone(seen));
    svg("svg")
        .live_attr("class", move || {
            Some(joined(&[canvas(class.layout()).0, of_view(app.view.get())]))
        })
        .live_attr("viewBox", move || {
            Some(canvas(view_box.layout()).1.to_owned())
        })
        .attr("role", "group")
        .attr("aria-label", language.words().cycle.label)
        .child(svg("g.waters").live(move || {
            let what_if = stream.what_if();
            let profile = stream.profile.get();
            water(
                app.view.get(),
                stream.layout(),
                Some(&profile),
                what_if.as_ref(),
            )
        }))
        .child(svg("g.captions").live(move || captions(language, app.view.get(), names.layout())))
        .children(Element::CYCLE.map(|element| station(seen, element)))
}

/// A station as a link to its element.
fn station(seen: &Rc<Seen>, element: Element) -> El {
    let app = seen.app;
    let [marked, told, placed, focused, hovered, named] = [(); 6].map(|()| Rc::clone(seen));
    let mark = svg("g.at")
        .live_attr("transform", move || {
            let view = app.view.get();
            Some(moved_to(view.station(placed.layout(), element)))
        })
        .child(svg("circle.hit").attr("r", "1350"))
        .child(svg("g").live(move || drawn(&told, element)));
    svg("a")
        .attr("id", &joined(&["station-", element.id()]))
        .attr("href", &seen.source.element(element).path())
        .live_attr("class", move || {
            let state = marked.sign(element).finding.flow();
            let here = marked.app.station.get() == element;
            let what_if = marked.what_if();
            let thought = match what_if {
                Some(what_if) if what_if.opened == element => " opened",
                Some(what_if) if what_if.hopeful.contains(&element) => " hopeful",
                _ => "",
            };
            let here = if here { " here" } else { "" };
            Some(joined(&["station ", class(state), here, thought]))
        })
        .live_attr("aria-label", move || Some(label(&named, element)))
        .live_attr("tabindex", move || {
            let stop = if app.station.get() == element {
                "0"
            } else {
                "-1"
            };
            Some(stop.to_owned())
        })
        .on("focus", move |_| {
            app.walking.set(None);
            app.announced.set(false);
            focused.look_at(element);
        })
        .on("pointerenter", move |_| {
            // Not while the keyboard is in the picture: a page that scrolls under the pointer would move the focus along.
            if !page::is_focused(STATION) {
                app.announced.set(false);
                hovered.look_at(element);
            }
        })
        .child(mark)
}

/// The shape of the state, the number, and in the lying picture the words beside it.
fn drawn(seen: &Seen, element: Element) -> Vec<El> {
    let sign = seen.sign(element);
    let state = sign.finding.flow();
    let mut drawn = vec![svg("path.halo").attr("d", outline(state))];
    drawn.extend(shape(state));
    drawn.push(digit(element));
    if seen.layout() == Layout::Lying {
        drawn.extend(words_beside(seen, &sign));
    }
    drawn
}

/// The arrows go along the water; Escape shuts the valve.
fn press(seen: &Seen, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    // With another key they belong to the browser: Alt and an arrow go through the history.
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let app = seen.app;
    let at = app.station.peek();
    let to = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => at.next(),
        "ArrowLeft" | "ArrowUp" => at.previous(),
        "Home" => Element::HrPolicy,
        "End" => Element::PupilsSociety,
        "Escape" if app.valve.peek() => {
            app.valve.set(false);
            return event.prevent_default();
        }
        _ => return,
    };
    // On a button they scroll the page, unless there is nothing but the picture.
    if !page::is_focused(STATION) && !app.presenting.peek() {
        return;
    }
    event.prevent_default();
    seen.look_at(to);
    page::focus(&joined(&["#station-", to.id()]));
}

fn digit(element: Element) -> El {
    svg("text.digit")
        .attr("y", "220")
        .text(&number(element.number() as u64))
}

/// What a screen reader says of a station: it begins with what is seen, in the same order.
fn label(seen: &Seen, element: Element) -> String {
    let language = seen.language;
    let words = &language.words().cycle;
    let sign = seen.sign(element);
    let finding = sign.finding;
    let mut name = joined(&[
        &number(element.number() as u64),
        " ",
        language.element(element),
        " ",
        &state_and_score(language, &finding),
    ]);
    for mark in sign.marks(language) {
        name.push_str(", ");
        name.push_str(mark);
    }
    let coverage = finding.coverage();
    if coverage.dont_know > 0 {
        name.push_str(", ");
        name.push_str(&words.dont_know.counting([coverage.dont_know]));
    }
    name
}

fn state_and_score(language: Language, finding: &Finding) -> String {
    let words = &language.words().cycle;
    let state = words.state(finding.flow());
    finding.score().map_or_else(
        || state.to_owned(),
        |score| {
            joined(&[
                state,
                ", ",
                &words.of_hundred.with([&language.score(score)]),
            ])
        },
    )
}

/// Where the words stand beside a station of the lying picture, and to which side they run.
const fn beside(view: View, element: Element, marked: bool) -> (i32, i32, &'static str) {
    use Element as E;
    // Above the station, clear of it also with a third line.
    let above = (0, if marked { -2080 } else { -1640 }, "middle");
    let below = (0, 1260, "middle");
    match view {
        View::Lemniscate => match element {
            E::Motivation | E::Organisation => above,
            E::Relations | E::HrPolicy => below,
            E::Abilities | E::PupilsSociety => (-950, -260, "end"),
            E::Opportunities | E::Employees => (950, -260, "start"),
            // Higher up, to stay clear of a dam before the station.
            E::Behaviour => (-950, -860, "end"),
            E::Leadership => (950, -860, "start"),
        },
        View::WaterCycle => match element {
            E::HrPolicy | E::Leadership => above,
            E::Employees | E::Organisation | E::PupilsSociety => below,
            E::Behaviour => (-950, 0, "end"),
            _ => (880, -120, "start"),
        },
    }
}

/// The name, the state and the most telling mark, beside a station of the lying picture.
fn words_beside(seen: &Seen, sign: &Sign) -> Vec<El> {
    let language = seen.language;
    let element = sign.finding.element();
    let mark = sign.marks(language).first().copied();
    let (x, y, anchor) = beside(seen.app.view.get(), element, mark.is_some());
    let reading = state_and_score(language, &sign.finding);
    // Where the four stand side by side there is no room for all of it on one line.
    let apart = seen.app.view.get() == View::WaterCycle && Element::AMOR.contains(&element);
    let (state, score) = match cut(&reading, b',') {
        Some((state, score)) if apart => (joined(&[state, ","]), score),
        _ => (reading.clone(), ""),
    };
    let lines = [
        ("name", 0, language.element(element)),
        ("reading", 490, &state),
        ("reading", 900, score),
        (
            "mark",
            if apart { 1310 } else { 940 },
            mark.unwrap_or_default(),
        ),
    ];
    let line = |(class, down, words): (&str, i32, &str)| {
        // The space keeps the lines apart in the text of the link.
        let to = Place { x, y: y + down };
        caption(class, to, &joined(&[" ", words])).attr("text-anchor", anchor)
    };
    lines.into_iter().map(line).collect()
}

/// The names of the two loops and the two strands; the water cycle has none.
fn captions(language: Language, view: View, layout: Layout) -> Vec<El> {
    let words = &language.words().cycle;
    let mut captions = Vec::new();
    let mut add = |class: &str, (x, y): (i32, i32), parts: &[&str]| {
        let caption = caption(class, Place { x, y }, &joined(parts));
        captions.push(caption.attr("text-anchor", "middle"));
    };
    // «direction, frameworks»: on a narrow screen there is room for one word on a line.
    let halves = |words: &'static str| cut(words, b',').unwrap_or((words, ""));
    match (view, layout) {
        (View::WaterCycle, _) => {}
        (View::Lemniscate, Layout::Lying) => {
            add("loop", (-6700, -3350), &[words.soft]);
            add("loop", (6700, -3350), &[words.hard]);
            add("strand", (0, 3800), &["↖ ", words.direction]);
            add("strand", (0, 4380), &[words.meaning, " ↗"]);
        }
        (View::Lemniscate, Layout::Standing) => {
            add("loop", (0, -6300), &[words.soft]);
            add("loop", (0, 6700), &[words.hard]);
            let (first, last) = halves(words.direction);
            add("strand", (-4500, -100), &[first, ","]);
            add("strand", (-4500, 560), &[last, " ↗"]);
            let (first, last) = halves(words.meaning);
            add("strand", (4500, -100), &[first, ","]);
            add("strand", (4500, 560), &[last, " ↘"]);
        }
    }
    captions
}

fn caption(class: &str, to: Place, words: &str) -> El {
    svg("text")
        .class(class)
        .attr("x", &to.x.to_string())
        .attr("y", &to.y.to_string())
        .text(words)
}

fn moved_to(to: Place) -> String {
    joined(&["translate(", &place(to), ")"])
}
