//! Blocks of the long texts as elements, with their figures.

use crate::domain::text::{cut, joined, words};
use crate::domain::picture::view::View;
use crate::ui::app::{App, Long};
use crate::ui::components::curve::empty_curve;
use crate::ui::dom::{El, el, svg, text};
use crate::wording::Language;
use crate::wording::long::Line;

/// The lines of a block: what belongs together becomes one list or one figure.
pub fn written(app: App, language: Language, lines: &[Line]) -> Vec<El> {
    let mut page: Vec<El> = Vec::new();
    // What the lines before this one are part of.
    let mut whole = "";
    let mut drawing: Option<El> = None;
    let mut shows = "";
    for line in lines {
        let (kind, words) = match *line {
            Line::Title(words) => ("h1", words),
            Line::Heading(words) => ("h2", words),
            Line::Paragraph(words) => ("p", words),
            Line::Item(words) => ("ul", words),
            Line::Quote(words) => ("ul.quotes", words),
            Line::Source(words) => ("ul.sources", words),
            Line::Figure(words) => ("figure.figure", words),
        };
        let (what, rest) = match line {
            Line::Figure(_) => cut(words, b' ').unwrap_or((words, "")),
            _ => ("", words),
        };
        let is_whole = kind.len() < 3 && kind != "ul";
        if is_whole || kind != whole || what == "figure" {
            page.push(el(kind));
        }
        whole = kind;
        // There is one: it was pushed now or for a line before.
        let Some(open) = page.pop() else { continue };
        page.push(match kind {
            "h1" => open.text(words).attr("tabindex", "-1"),
            "h2" | "p" => open.text(words),
            // The first part is the drawing, and the others stand in it; a curve is a drawing of its own.
            "figure.figure" => match (what, &drawing) {
                ("figure", before) => {
                    let begun = figure(rest, before.is_none());
                    shows = rest;
                    drawing = Some(begun.clone());
                    open.child(begun)
                }
                ("curve", _) => {
                    drawing = None;
                    // «0 0 what it shows».
                    empty_curve(app, language, view(rest), first(first(shows).1).1)
                }
                (_, None) => open,
                (_, Some(drawing)) => {
                    let _ = drawing.clone().child(part(what, rest));
                    open
                }
            },
            _ => open.child(text("li", words)),
        });
    }
    page
}

/// That the long texts are not there, or not yet.
pub fn missing(language: Language, long: &Long) -> El {
    let frame = &language.words().frame;
    text(
        "p.caption",
        match long {
            Long::Missing => frame.texts_missing,
            _ => frame.texts_coming,
        },
    )
}

/// A figure: «320 400 what it shows». The first of a page has the head that all arrows of the page end in.
fn figure(given: &'static str, is_first: bool) -> El {
    let (width, given) = first(given);
    let (height, shows) = first(given);
    let figure = svg("svg")
        .attr("role", "img")
        .attr("aria-label", shows)
        .attr("viewBox", &joined(&["0 0 ", width, " ", height]));
    if !is_first {
        return figure;
    }
    let tip = svg("path").attr("d", "M0 0L8 4L0 8Z");
    figure.child(with(svg("marker").child(tip), &TIP, "tip 0,0,8,8 7 4 7 7 auto").0)
}

fn view(name: &str) -> View {
    match name {
        "lemniscate" => View::Lemniscate,
        _ => View::WaterCycle,
    }
}

/// A part of a figure. Numbers go to the browser as they are written.
fn part(what: &str, given: &'static str) -> El {
    const LINE: [&str; 4] = ["x1", "y1", "x2", "y2"];
    match what {
        "text" => {
            let (x, given) = first(given);
            let (y, words) = first(given);
            lines(x, y, words)
        }
        "line" => with(svg("line"), &LINE, given).0,
        "arrow" => with(svg("line"), &LINE, given)
            .0
            .attr("marker-end", "url(#tip)"),
        // A box, or a strong one.
        _ => {
            let (frame, words) = with(svg("svg"), &["x", "y", "width", "height"], given);
            let size = ["width", "height", "rx"];
            frame
                .class(what)
                .child(with(svg("rect"), &size, "100% 100% 6").0)
                .child(lines("50%", "50%", words))
        }
    }
}

/// The head of an arrow.
const TIP: [&str; 7] = [
    "id",
    "viewBox",
    "refX",
    "refY",
    "markerWidth",
    "markerHeight",
    "orient",
];

/// The first word and the rest.
fn first(given: &'static str) -> (&'static str, &'static str) {
    cut(given, b' ').unwrap_or((given, ""))
}

/// Gives a part these attributes from the words it begins with, and tells what is left.
fn with(mut part: El, names: &[&str], mut given: &'static str) -> (El, &'static str) {
    for name in names {
        let (value, rest) = first(given);
        part = part.attr(name, value);
        given = rest;
    }
    (part, given)
}

/// Words in the middle of a place, in as many lines as they have.
fn lines(x: &str, y: &str, given: &'static str) -> El {
    let given = words(given, |c| c == '|');
    let mut down = match given.len() {
        1 => "0",
        2 => "-0.6em",
        _ => "-1.2em",
    };
    let mut text = svg("text").attr("y", y);
    for line in given {
        text = text.child(svg("tspan").attr("x", x).attr("dy", down).text(line));
        down = "1.2em";
    }
    text
}
