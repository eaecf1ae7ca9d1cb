//! What the tests of the picture share: paths read back as points, and what the style says of a class.

use std::cell::RefCell;
use std::collections::HashMap;

use schoolstroom::domain::answer::{Answer, Point as Step};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Revision, Scale};
use schoolstroom::domain::picture::course::Point;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::picture::water::{Carried, Shape};
use schoolstroom::domain::reading::{Flow, Reading, Score};
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::Role;

use crate::notation::respondent;

const STYLE: &str = include_str!("../../style/cycle.css");

/// All pictures there are.
pub fn pictures() -> impl Iterator<Item = (View, Layout)> {
    [View::Lemniscate, View::WaterCycle]
        .into_iter()
        .flat_map(|view| [Layout::Lying, Layout::Standing].map(|layout| (view, layout)))
}

/// What the style says of a class or of another simple selector, before any `@media` after the colours.
pub fn says(selector: &str, property: &str) -> Option<String> {
    let (_, from) = STYLE.split_once("/* The states").unwrap();
    let (rules, _) = from.split_once("@media").unwrap();
    let mut said = None;
    for rule in rules.split('}') {
        let Some((selectors, declarations)) = rule.split_once('{') else {
            continue;
        };
        let selectors = selectors.rsplit("*/").next().unwrap();
        if selectors.split(',').any(|it| it.trim() == selector) {
            let values = declarations.split(';').filter_map(|it| it.split_once(':'));
            let mut values = values.filter(|(name, _)| name.trim() == property);
            said = values
                .next_back()
                .map(|(_, value)| value.trim().to_owned())
                .or(said);
        }
    }
    said
}

thread_local! {
    /// The widths that were looked up: the style is long, and the shapes are many.
    static WIDTHS: RefCell<HashMap<&'static str, f64>> = RefCell::default();
}

/// How wide the stroke of a shape is: as it says itself or as its class says. Nothing for one that is only filled.
pub fn stroke(shape: &Shape) -> f64 {
    if let Some(width) = shape.width {
        return f64::from(width);
    }
    let look_up = || {
        let class = format!(".{}", shape.class.replace(' ', "."));
        let of = |class: &str| says(class, "stroke-width").map(|it| it.parse().unwrap());
        let first = class.split('.').nth(1).unwrap();
        of(&class)
            .or_else(|| of(&format!(".{first}")))
            .unwrap_or(0.0)
    };
    WIDTHS.with_borrow_mut(|widths| *widths.entry(shape.class).or_insert_with(look_up))
}

/// The dashes of a class, if it has any.
pub fn dashes(class: &str) -> Option<Vec<f64>> {
    let dashes = says(
        &format!(".{}", class.split(' ').next().unwrap()),
        "stroke-dasharray",
    )?;
    Some(dashes.split(' ').map(|it| it.parse().unwrap()).collect())
}

/// The numbers of the data of a path.
fn numbers(text: &str) -> Vec<f64> {
    let spaced = text.replace('-', " -").replace(',', " ");
    spaced
        .split_whitespace()
        .map(|it| it.parse().unwrap())
        .collect()
}

/// The lines that a path draws, as points so near to each other that it is straight between them.
pub fn lines(path: &str) -> Vec<Vec<Point>> {
    let mut drawn: Vec<Vec<Point>> = Vec::new();
    let commands = path
        .char_indices()
        .filter(|(_, it)| it.is_ascii_alphabetic());
    let commands: Vec<(usize, char)> = commands.collect();
    for (place, (at, command)) in commands.iter().enumerate() {
        let end = commands.get(place + 1).map_or(path.len(), |(at, _)| *at);
        let given = numbers(&path[at + 1..end]);
        if *command == 'M' {
            drawn.push(vec![Point::new(given[0], given[1])]);
            continue;
        }
        let line = drawn.last_mut().unwrap();
        let from = *line.last().unwrap();
        match command {
            'Z' => straight(line, line[0]),
            'L' => straight(line, Point::new(given[0], given[1])),
            'H' => straight(line, Point::new(given[0], from.y)),
            'V' => straight(line, Point::new(from.x, given[0])),
            'C' => {
                for arms in given.chunks(6) {
                    let from = *line.last().unwrap();
                    let [a, b, to] = [0, 2, 4].map(|at| Point::new(arms[at], arms[at + 1]));
                    line.extend((1..=10).map(|step| {
                        let t = f64::from(step) / 10.0;
                        let u = 1.0 - t;
                        let sum = |from: f64, a: f64, b: f64, to: f64| {
                            u * u * u * from
                                + 3.0 * u * u * t * a
                                + 3.0 * u * t * t * b
                                + t * t * t * to
                        };
                        Point::new(sum(from.x, a.x, b.x, to.x), sum(from.y, a.y, b.y, to.y))
                    }));
                }
            }
            'A' => {
                for arc in given.chunks(7) {
                    let from = *line.last().unwrap();
                    arc_to(line, from, arc);
                }
            }
            other => panic!("{other} in {path}"),
        }
    }
    drawn
}

fn straight(line: &mut Vec<Point>, to: Point) {
    let from = *line.last().unwrap();
    let steps = (from.distance(to) / 60.0).ceil().max(1.0) as u32;
    line.extend((1..=steps).map(|step| {
        let part = f64::from(step) / f64::from(steps);
        Point::new(
            from.x + (to.x - from.x) * part,
            from.y + (to.y - from.y) * part,
        )
    }));
}

/// An arc of a circle, as the implementation notes of SVG have it.
fn arc_to(line: &mut Vec<Point>, from: Point, arc: &[f64]) {
    let &[radius, _, _, large, sweep, x, y] = arc else {
        panic!("{arc:?} is no arc");
    };
    let to = Point::new(x, y);
    let half = from.distance(to) / 2.0;
    let radius = radius.max(half);
    let far = (radius * radius - half * half).sqrt();
    let sign = if (large == 1.0) == (sweep == 1.0) {
        1.0
    } else {
        -1.0
    };
    // From the middle of the chord, at a right angle to it.
    let middle = Point::new(
        (from.x + to.x) / 2.0 - sign * far * (from.y - to.y) / (2.0 * half),
        (from.y + to.y) / 2.0 + sign * far * (from.x - to.x) / (2.0 * half),
    );
    let angle = |at: Point| (at.y - middle.y).atan2(at.x - middle.x);
    let (begin, mut end) = (angle(from), angle(to));
    let whole = std::f64::consts::TAU;
    if sweep == 1.0 && end <= begin {
        end += whole;
    } else if sweep == 0.0 && end >= begin {
        end -= whole;
    }
    line.extend((1..=24).map(|step| {
        let turn = begin + (end - begin) * f64::from(step) / 24.0;
        Point::new(
            middle.x + radius * turn.cos(),
            middle.y + radius * turn.sin(),
        )
    }));
}

/// The score of three answers that add up to so many steps above «never», 0 to 12.
pub fn score(steps: u8) -> Score {
    let mut response = Response::new(respondent(Role::Teacher), Revision::First, Tag::new(0));
    let mut left = steps;
    for statement in response.instrument().about(Element::Relations) {
        let step = left.min(4);
        left -= step;
        let point = Step::new(step + 1, Scale::Five).unwrap();
        response.set(statement, Some(Answer::Point(point))).unwrap();
    }
    Reading::person(&response)
        .finding(Element::Relations)
        .score()
        .unwrap()
}

/// What a station is like with so many steps.
pub fn scored(steps: u8) -> Carried {
    let score = score(steps);
    Carried {
        flow: score.flow(Scale::Five),
        score: Some(score),
    }
}

/// One of each: all scores there are with three answers, whirlpools of a low and a high score, and the states without one.
pub fn kinds() -> Vec<Carried> {
    let without = |flow| Carried { flow, score: None };
    let mut kinds: Vec<Carried> = (0..=12).map(scored).collect();
    kinds.extend([3, 10].map(|steps| Carried {
        flow: Flow::Whirlpool,
        score: Some(score(steps)),
    }));
    kinds.extend([Flow::Fog, Flow::TooLittle, Flow::NotAsked].map(without));
    kinds
}
