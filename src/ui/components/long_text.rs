//! Blocks of the long texts as elements, with their figures.

use crate::domain::view::View;
use crate::ui::components::curve::empty_curve;
use crate::ui::dom::{El, el, svg, text};
use crate::wording::Language;
use crate::wording::long::Line;

/// The lines of a block: what belongs together becomes one list or one figure.
pub fn written(language: Language, lines: &[Line]) -> Vec<El> {
    let mut page: Vec<El> = Vec::new();
    // The list or figure that is being filled, and the tag it began with.
    let mut open: Option<(&str, El)> = None;
    for line in lines {
        let (kind, words) = match *line {
            Line::Title(words) => ("h1", words),
            Line::Heading(words) => ("h2", words),
            Line::Paragraph(words) => ("p", words),
            Line::Item(words) => ("ul", words),
            Line::Quote(words) => ("ul.quotes", words),
            Line::Source(words) => ("ul.sources", words),
            Line::Figure(words) => ("svg", words),
        };
        let fresh = open.as_ref().is_none_or(|(before, _)| *before != kind);
        match *line {
            Line::Title(words) => page.push(text("h1", words).attr("tabindex", "-1")),
            Line::Heading(_) | Line::Paragraph(_) => page.push(text(kind, words)),
            Line::Figure(words) => {
                let (what, rest) = words.split_once(' ').unwrap_or((words, ""));
                if what == "figure" {
                    let figure = begin(rest);
                    page.push(el("figure.figure").child(figure.clone()));
                    open = Some((kind, figure));
                } else if what == "curve" {
                    let view = match rest {
                        "lemniscate" => View::Lemniscate,
                        _ => View::WaterCycle,
                    };
                    page.pop();
                    page.push(empty_curve(language, view));
                } else if let Some((_, figure)) = &open {
                    let _ = figure.clone().children(part(what, rest));
                }
                continue;
            }
            Line::Item(_) | Line::Quote(_) | Line::Source(_) => {
                if fresh {
                    let list = el(kind);
                    page.push(list.clone());
                    open = Some((kind, list));
                }
                if let Some((_, list)) = &open {
                    let _ = list.clone().child(text("li", words));
                }
                continue;
            }
        }
        open = None;
    }
    page
}

/// «320 400 what it shows».
fn begin(given: &str) -> El {
    let mut given = given.splitn(3, ' ');
    let mut next = || given.next().unwrap_or_default();
    let (width, height) = (next(), next());
    let tip = svg("marker")
        .attr("id", "tip")
        .attr("viewBox", "0 0 8 8")
        .attr("refX", "7")
        .attr("refY", "4")
        .attr("markerWidth", "7")
        .attr("markerHeight", "7")
        .attr("orient", "auto")
        .child(svg("path").attr("d", "M0 0L8 4L0 8Z"));
    svg("svg")
        .attr("role", "img")
        .attr("aria-label", next())
        .attr(
            "viewBox",
            &crate::domain::text::joined(&["0 0 ", width, " ", height]),
        )
        .child(tip)
}

/// A part of a figure. Its numbers go to the browser as they are written.
fn part(what: &str, given: &'static str) -> Vec<El> {
    let count = match what {
        "text" => 3,
        _ => 5,
    };
    let given: Vec<&str> = given.splitn(count, ' ').collect();
    let at = |place: usize| given.get(place).copied().unwrap_or_default();
    let named = |kind: &str, names: [&str; 4]| {
        names
            .iter()
            .enumerate()
            .fold(svg(kind), |part, (place, name)| part.attr(name, at(place)))
    };
    match what {
        "box" | "strong" => {
            let frame = svg("rect")
                .attr("width", "100%")
                .attr("height", "100%")
                .attr("rx", "6");
            vec![
                named("svg", ["x", "y", "width", "height"])
                    .class(what)
                    .child(frame)
                    .child(lines("50%", "50%", at(4))),
            ]
        }
        "text" => vec![lines(at(0), at(1), at(2))],
        "arrow" => vec![named("line", ["x1", "y1", "x2", "y2"]).attr("marker-end", "url(#tip)")],
        "line" => vec![named("line", ["x1", "y1", "x2", "y2"])],
        _ => Vec::new(),
    }
}

/// Words in the middle of a place, in as many lines as they have.
fn lines(x: &str, y: &str, words: &'static str) -> El {
    let words: Vec<&str> = words.split('|').map(str::trim).collect();
    let first = match words.len() {
        1 => "0",
        2 => "-0.6em",
        _ => "-1.2em",
    };
    let line = |(place, words): (usize, &&str)| {
        let down = if place == 0 { first } else { "1.2em" };
        svg("tspan").attr("x", x).attr("dy", down).text(words)
    };
    svg("text")
        .attr("y", y)
        .children(words.iter().enumerate().map(line))
}
