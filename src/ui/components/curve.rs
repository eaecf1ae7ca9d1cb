//! The living cycle as a picture: the lemniscate with its ten stations, drawn from the domain's geometry.
//!
//! It places shapes and computes nothing about scores. Width follows the score; shape, dash, marks and words tell the
//! state. It moves by CSS alone, and only when asked to.

use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::browser::page;
use crate::domain::element::Element;
use crate::domain::lemniscate::{Layout, PIECES, Piece, Place, Strand, station_piece};
use crate::domain::scoring::{Finding, Profile, State};
use crate::domain::text::{joined, number};
use crate::ui::app::App;
use crate::ui::components::state_icon::{class, outline, shape};
use crate::ui::components::table::remarks;
use crate::ui::dom::{El, button, el, svg, text};
use crate::ui::pages::Source;
use crate::wording::Language;

/// The stretch that passes over the other at the crossing begins at behaviour.
const UPPER: Element = Element::Behaviour;
/// The widest the water gets, at a score of 100.
const FULL_WIDTH: f64 = 620.0;
/// What the thinnest trickle has.
const LEAST_WIDTH: f64 = 120.0;

/// The picture of a profile, with a way to each element.
pub fn curve(app: App, language: Language, profile: Profile, source: Source) -> El {
    let words = &language.words().cycle;
    // One tab stop for the ten: the arrows go along the water.
    app.station
        .set(profile.first_blockage().unwrap_or(Element::HrPolicy));
    let picture = move || {
        let layout = if app.wide.get() {
            Layout::Lying
        } else {
            Layout::Standing
        };
        let picture = canvas(layout)
            .attr("role", "group")
            .attr("aria-label", words.label)
            .children(water(layout, Some(&profile)))
            .children(captions(language, layout))
            .children(profile.findings().iter().map(|finding| {
                let marks = remarks(language, &profile, finding);
                station(app, layout, language, finding, &marks, &source)
            }));
        vec![picture]
    };
    let flow = button(words.flow, move || app.flowing.set(!app.flowing.peek()))
        .class("secondary flow")
        .live_attr("aria-pressed", move || Some(app.flowing.get().to_string()));
    let caption = el("figcaption")
        .child(flow)
        .child(text("p", &joined(&[words.hint, " ", words.ours])));
    el("figure")
        .live_attr("class", move || {
            let class = if app.flowing.get() {
                "cycle flowing"
            } else {
                "cycle"
            };
            Some(class.to_owned())
        })
        .child(el("div").live(picture))
        .child(caption)
}

/// The curve with no one's answers on it, for the page about the model.
pub fn empty_curve(language: Language) -> El {
    let layout = Layout::Standing;
    let numbers = Element::CYCLE.map(|element| {
        at(svg("g"), layout.station(element))
            .class("station plain")
            .child(svg("path.shape").attr("d", outline(State::Flows)))
            .child(digit(element))
    });
    let picture = canvas(layout)
        .attr("role", "img")
        .attr("aria-label", language.words().cycle.label)
        .children(water(layout, None))
        .children(captions(language, layout))
        .children(numbers);
    el("figure.cycle").child(picture)
}

fn canvas(layout: Layout) -> El {
    let (class, view_box) = match layout {
        Layout::Lying => ("curve", "-11600 -7700 23200 15200"),
        Layout::Standing => ("curve standing", "-6500 -11400 13000 22800"),
    };
    svg("svg").class(class).attr("viewBox", view_box)
}

/// A station as a link to its element.
fn station(
    app: App,
    layout: Layout,
    language: Language,
    finding: &Finding,
    marks: &[&'static str],
    source: &Source,
) -> El {
    let element = finding.element();
    let state = finding.state();
    let move_on = move |event: Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else {
            return;
        };
        // With another key they belong to the browser: Alt and an arrow go through the history.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => element.next(),
            "ArrowLeft" | "ArrowUp" => element.previous(),
            "Home" => Element::HrPolicy,
            "End" => Element::PupilsSociety,
            _ => return,
        };
        event.prevent_default();
        app.station.set(to);
        page::focus(&joined(&["#station-", to.id()]));
    };
    let mark = at(svg("g"), layout.station(element))
        .child(svg("circle.hit").attr("r", "1350"))
        .child(svg("path.halo").attr("d", outline(state)))
        .children(shape(state))
        .child(digit(element));
    let beside = match layout {
        Layout::Lying => words_beside(language, finding, marks.first().copied()),
        Layout::Standing => Vec::new(),
    };
    svg("a")
        .attr("id", &joined(&["station-", element.id()]))
        .attr("href", &source.element(element).path())
        .class(&joined(&["station ", class(state)]))
        .attr("aria-label", &label(language, finding, marks))
        .live_attr("tabindex", move || {
            let stop = if app.station.get() == element {
                "0"
            } else {
                "-1"
            };
            Some(stop.to_owned())
        })
        .on("focus", move |_| app.station.set(element))
        .on("keydown", move_on)
        .child(mark)
        .children(beside)
}

fn digit(element: Element) -> El {
    svg("text.digit")
        .attr("y", "220")
        .text(&number(element.number() as u64))
}

/// What a screen reader says of a station: it begins with what is seen, in the same order.
fn label(language: Language, finding: &Finding, marks: &[&str]) -> String {
    let words = &language.words().cycle;
    let element = finding.element();
    let mut name = joined(&[
        &number(element.number() as u64),
        " ",
        language.element(element).name,
        " ",
        &state_and_score(language, finding),
    ]);
    for mark in marks {
        name.push_str(", ");
        name.push_str(mark);
    }
    let coverage = finding.coverage();
    if coverage.dont_know > 0 {
        name.push_str(", ");
        name.push_str(&(words.dont_know)(coverage.dont_know));
    }
    name
}

fn state_and_score(language: Language, finding: &Finding) -> String {
    let words = &language.words().cycle;
    let state = words.state(finding.state());
    finding.score().map_or_else(
        || state.to_owned(),
        |score| joined(&[state, ", ", &(words.of_hundred)(&language.score(score))]),
    )
}

/// The bed of the stream, the water in it, the dams, and the crossing where one strand passes over the other.
fn water(layout: Layout, profile: Option<&Profile>) -> Vec<El> {
    let whole = data((0..PIECES).map(|piece| layout.piece(piece)));
    let crossing = data(layout.strand(Strand::MeaningAndMotivation));
    let findings = profile.map_or(&[][..], |profile| profile.findings());
    let is_upper = |finding: &&Finding| finding.element() == UPPER;
    let dams = |below: bool| {
        let sticks = |finding: &&Finding| finding.state() == State::Sticks;
        // The dam before abilities stands in the lower strand.
        let sticking = findings.iter().filter(sticks).map(Finding::element);
        sticking
            .filter(move |element| (*element == Element::Abilities) == below)
            .flat_map(move |element| dam(layout, element))
    };
    let mut water = vec![path("bed", &whole)];
    water.extend(
        findings
            .iter()
            .filter(|finding| !is_upper(finding))
            .map(|finding| stretch(layout, finding)),
    );
    water.extend(dams(true));
    water.push(path("casing", &crossing));
    water.push(path("bed", &crossing));
    water.extend(
        findings
            .iter()
            .filter(is_upper)
            .map(|finding| stretch(layout, finding)),
    );
    water.extend(dams(false));
    water
}

/// The water that leaves a station: as wide as its score, and none where there is no score.
fn stretch(layout: Layout, finding: &Finding) -> El {
    let state = finding.state();
    let way = data(layout.stretch(finding.element()));
    let width = finding.score().map_or(LEAST_WIDTH, |score| {
        LEAST_WIDTH + (FULL_WIDTH - LEAST_WIDTH) * score.value() / 100.0
    });
    let first = station_piece(finding.element());
    let chevrons = (state == State::Flows)
        .then(|| [first + 1, first + 3].map(|piece| chevron(layout.piece(piece), width)));
    let wide =
        |class: &str, width: f64| path(class, &way).attr("stroke-width", &number(width as u64));
    svg("g")
        .class(&joined(&["stretch ", class(state)]))
        .child(wide("water", width))
        .child(wide("ripple", width * 0.4))
        .children(chevrons.into_iter().flatten())
}

/// Bars across the stream just before a station, and the water that piles up before them.
fn dam(layout: Layout, element: Element) -> [El; 2] {
    let arrive = station_piece(element) + PIECES - 1;
    let here = Frame::at_start(layout.piece(arrive));
    let pool = match element {
        // Just after the crossing: the pool ends before it.
        Element::Abilities | Element::Employees => {
            let from = place(here.moved(-560, 0));
            joined(&["M", &from, "L", &place(here.at)])
        }
        _ => data([layout.piece(arrive - 1)]),
    };
    let mut bars = String::new();
    for along in [-130, 130] {
        let from = place(here.moved(along, -620));
        let to = place(here.moved(along, 620));
        bars.push_str(&joined(&["M", &from, "L", &to]));
    }
    [path("pool", &pool), path("dam", &bars)]
}

/// The name, the state and the most telling mark, beside a station of the lying curve.
fn words_beside(language: Language, finding: &Finding, mark: Option<&'static str>) -> Vec<El> {
    let element = finding.element();
    let Place { x, y } = Layout::Lying.station(element);
    let (dx, dy, anchor) = match element {
        // Above the station, clear of it also with a third line.
        Element::Motivation | Element::Organisation => {
            (0, if mark.is_some() { -2080 } else { -1640 }, "middle")
        }
        Element::Relations | Element::HrPolicy => (0, 1260, "middle"),
        Element::Abilities | Element::PupilsSociety => (-950, -60, "end"),
        Element::Opportunities | Element::Employees => (950, -60, "start"),
        // Higher up, to stay clear of a dam before the station.
        Element::Behaviour => (-950, -700, "end"),
        Element::Leadership => (950, -700, "start"),
    };
    let line = |class: &str, down: i32, words: &str| {
        let to = Place {
            x: x + dx,
            y: y + dy + down,
        };
        // The space keeps the lines apart in the text of the link.
        caption(class, to, &joined(&[" ", words])).attr("text-anchor", anchor)
    };
    let mut lines = vec![
        line("name", 0, language.element(element).name),
        line("reading", 490, &state_and_score(language, finding)),
    ];
    lines.extend(mark.map(|mark| line("mark", 950, mark)));
    lines
}

/// The names of the two loops and the two strands.
fn captions(language: Language, layout: Layout) -> [El; 4] {
    let words = &language.words().cycle;
    let (direction, meaning) = match layout {
        Layout::Lying => (["↖ ", words.direction], [words.meaning, " ↗"]),
        Layout::Standing => ([words.direction, ""], [words.meaning, ""]),
    };
    let [soft, hard, one, other] = match layout {
        Layout::Lying => [(-6900, -2950), (6900, -2950), (0, 3800), (0, 4380)],
        Layout::Standing => [(0, -6300), (0, 6700), (-3800, 200), (3900, 200)],
    }
    .map(|(x, y)| Place { x, y });
    [
        caption("loop", soft, words.soft),
        caption("loop", hard, words.hard),
        caption("strand", one, &joined(&direction)),
        caption("strand", other, &joined(&meaning)),
    ]
    .map(|caption| caption.attr("text-anchor", "middle"))
}

fn caption(class: &str, to: Place, words: &str) -> El {
    svg("text")
        .class(class)
        .attr("x", &to.x.to_string())
        .attr("y", &to.y.to_string())
        .text(words)
}

/// Where something stands on the curve, and the directions along and across the water there, in thousandths.
struct Frame {
    at: Place,
    along: Place,
    across: Place,
}

impl Frame {
    fn at_start(piece: Piece) -> Self {
        let (dx, dy) = (
            f64::from(piece.leave.x - piece.from.x),
            f64::from(piece.leave.y - piece.from.y),
        );
        let length = (dx * dx + dy * dy).sqrt() / 1000.0;
        let along = Place {
            x: (dx / length) as i32,
            y: (dy / length) as i32,
        };
        Self {
            at: piece.from,
            along,
            across: Place {
                x: -along.y,
                y: along.x,
            },
        }
    }

    /// So far along and so far across from here.
    fn moved(&self, along: i32, across: i32) -> Place {
        Place {
            x: self.at.x + (self.along.x * along + self.across.x * across) / 1000,
            y: self.at.y + (self.along.y * along + self.across.y * across) / 1000,
        }
    }
}

/// A mark that points along the water, at the beginning of a piece.
fn chevron(piece: Piece, width: f64) -> El {
    let here = Frame::at_start(piece);
    let aside = (width * 0.28) as i32;
    let wing = |side: i32| place(here.moved(-aside / 2, side * aside));
    let tip = place(here.moved(aside / 2, 0));
    path(
        "chevron",
        &joined(&["M", &wing(-1), "L", &tip, "L", &wing(1)]),
    )
}

fn path(class: &str, data: &str) -> El {
    svg("path").class(class).attr("d", data)
}

fn at(group: El, to: Place) -> El {
    group.attr("transform", &joined(&["translate(", &place(to), ")"]))
}

/// Pieces that join, as the data of an SVG path.
fn data(pieces: impl IntoIterator<Item = Piece>) -> String {
    let mut path = String::new();
    for piece in pieces {
        if path.is_empty() {
            path.push('M');
            path.push_str(&place(piece.from));
        }
        for (mark, at) in [("C", piece.leave), (" ", piece.arrive), (" ", piece.to)] {
            path.push_str(mark);
            path.push_str(&place(at));
        }
    }
    path
}

fn place(Place { x, y }: Place) -> String {
    joined(&[&x.to_string(), " ", &y.to_string()])
}
