//! Who knows whom (crate docs, «Code map»): the arrows between the rings and within `ui`, read from the paths in `src`.
//!
//! The compiler keeps the browser's crates out of the first two rings; this keeps the rest. It reads files and is native.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Modules by their path, such as `ui::parts::cycle::model`, with their text.
type Sources = BTreeMap<String, String>;

/// Which module knows which.
type Arrows = BTreeSet<(String, String)>;

/// What the modules under a path may know, besides what is under it as well. The first line that fits holds.
const MAY_KNOW: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("wording", &["domain"]),
    ("browser", &["domain"]),
    ("ui::sealed", &[]),
    ("ui::parts", &["domain", "wording", "browser", "ui::sealed"]),
    ("ui::state", &["domain", "wording", "browser"]),
    // Of the pages a page knows itself alone.
    (
        "ui::pages",
        &[
            "domain",
            "wording",
            "browser",
            "ui::sealed",
            "ui::parts",
            "ui::state",
        ],
    ),
    (
        "ui::frame",
        &[
            "domain",
            "wording",
            "browser",
            "ui::sealed",
            "ui::parts",
            "ui::state",
        ],
    ),
];

fn under(module: &str, ring: &str) -> bool {
    let rest = module.strip_prefix(ring);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn is_allowed(from: &str, to: &str) -> bool {
    let page = |module: &str| module.split("::").nth(2).map(str::to_owned);
    let Some((ring, others)) = MAY_KNOW.iter().find(|(ring, _)| under(from, ring)) else {
        // The shell knows all pages, and the roots what is in them.
        return ["lib", "main", "ui", "ui::shell"].contains(&from);
    };
    let is_own = under(to, ring) && (*ring != "ui::pages" || page(from) == page(to));
    is_own || others.iter().any(|ring| under(to, ring))
}

/// The module above another; empty at the root.
fn above(module: &str) -> &str {
    module.rsplit_once("::").map_or("", |(above, _)| above)
}

/// A module by its name from another.
fn joined(from: &str, name: &str) -> String {
    match (from, name) {
        (from, "super") => above(from).to_owned(),
        ("", only) | (only, "") => only.to_owned(),
        (from, name) => format!("{from}::{name}"),
    }
}

/// The paths that a text names from the root of the crate, from a module above or, in a `use`, from one below.
fn paths(module: &str, text: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| line.split("//").next());
    let text: String = lines.flat_map(|line| [line, " "]).collect();
    let marks = [
        ("crate::", ""),
        ("super::", above(module)),
        // `use crate::ui` brings the macro, and the module with it.
        ("ui::", "ui"),
        ("use ", module),
    ];
    let mut found = Vec::new();
    for (mark, from) in marks {
        for (at, _) in text.match_indices(mark) {
            let within = |c: char| c == '_' || c == ':' || c.is_alphanumeric();
            if !text[..at].ends_with(within) {
                named(from, &text[at + mark.len()..], &mut found);
            }
        }
    }
    found
}

/// Adds the paths that a text begins with: `a::b`, or `a::{b, c::d}`. Gives back what follows.
fn named<'a>(from: &str, text: &'a str, found: &mut Vec<String>) -> &'a str {
    let end = text.find(|c: char| c != '_' && !c.is_alphanumeric());
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let path = joined(from, name);
    if let Some(rest) = rest.strip_prefix("::") {
        return named(&path, rest, found);
    }
    let Some(mut rest) = rest.strip_prefix('{').filter(|_| name.is_empty()) else {
        found.push(path);
        return rest;
    };
    loop {
        rest = named(&path, rest.trim_start(), found).trim_start();
        match rest.strip_prefix(',') {
            Some(more) if !more.trim_start().starts_with('}') => rest = more,
            _ => return rest.trim_start_matches([',', ' ', '}']),
        }
    }
}

fn arrows(sources: &Sources) -> Arrows {
    let mut arrows = Arrows::new();
    for (module, text) in sources {
        for path in paths(module, text) {
            // The macro stands in `sealed`.
            let path = if path == "ui" { "ui::sealed" } else { &path };
            let known = sources.keys().filter(|known| under(path, known));
            if let Some(known) = known.max_by_key(|known| known.len())
                && known != module
            {
                arrows.insert((module.clone(), known.clone()));
            }
        }
    }
    arrows
}

fn forbidden(arrows: &Arrows) -> Vec<&(String, String)> {
    let not_allowed = |arrow: &&(String, String)| !is_allowed(&arrow.0, &arrow.1);
    arrows.iter().filter(not_allowed).collect()
}

/// What is left when every module goes that knows none of those that are there, or that none of them knows.
fn circle(mut arrows: Arrows) -> Arrows {
    loop {
        let (knowing, known): (BTreeSet<_>, BTreeSet<_>) = arrows.iter().cloned().unzip();
        let before = arrows.len();
        arrows.retain(|(from, to)| known.contains(from) && knowing.contains(to));
        if arrows.len() == before {
            return arrows;
        }
    }
}

fn read(folder: &Path, above: &str, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let module = joined(above, name);
        if path.is_dir() {
            read(&path, &module, sources);
        } else if path.extension().is_some_and(|it| it == "rs") {
            sources.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
}

fn sources() -> Sources {
    let mut sources = Sources::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        "",
        &mut sources,
    );
    sources
}

/// `Team::shown` knows whether a team is open. Whoever else let counts through the door could choose that, and whose they are.
#[test]
fn only_a_team_lets_its_counts_through_the_door() {
    let sources = sources();
    let lets = sources
        .iter()
        .filter(|(_, text)| text.contains("Shown::of("));
    let lets: Vec<_> = lets.map(|(module, _)| module.as_str()).collect();
    assert!(lets.contains(&"domain::team"), "{lets:?}");
    let is_within = |module: &&&str| under(module, "domain::team");
    assert_eq!(lets.iter().find(|it| !is_within(it)), None);
}

#[test]
fn the_arrows_of_the_source_are_those_of_the_code_map() {
    let sources = sources();
    let arrows = arrows(&sources);
    assert!(
        sources.len() > 100 && arrows.len() > 300,
        "too few were seen"
    );
    assert_eq!(forbidden(&arrows), Vec::<&(String, String)>::new());
    let in_ui = arrows
        .into_iter()
        .filter(|(from, to)| under(from, "ui") && under(to, "ui"));
    assert_eq!(circle(in_ui.collect()), Arrows::new());
}

/// Made-up modules.
fn made_up(modules: &[(&str, &str)]) -> Sources {
    let modules = modules.iter();
    modules
        .map(|(module, text)| ((*module).to_owned(), (*text).to_owned()))
        .collect()
}

/// A module, what it says, and what it may not know.
const FORBIDDEN: &str = "\
domain::element | use crate::wording::voice::Voice; | wording::voice
domain::element | fn f(_: crate::ui::state::Answers) {} | ui::state
wording::voice | use crate::browser::focus; | browser::focus
browser::focus | use crate::wording::Language; | wording
browser::focus | use crate::ui; | ui::sealed
ui::sealed | use crate::domain::element::Element; | domain::element
ui::parts::button | use crate::ui::state::{Answers, Settings}; | ui::state
ui::parts::button | use crate::{domain::element, ui::{frame::Controls, sealed}}; | ui::frame
ui::parts::button | use crate::ui; fn f() { (ui::shell::start)(); } | ui::shell
ui::parts::button | use super::super::pages::check::{self, A}; | ui::pages::check
ui::state::answers | use crate::ui; | ui::sealed
ui::pages::scan | use super::check::CheckPage; | ui::pages::check
ui::pages::scan::leaf | use crate::ui::pages::check; | ui::pages::check
ui::pages::check | use crate::ui::pages::scan::leaf::Leaf; | ui::pages::scan::leaf
ui::pages::check | use crate::ui::frame; | ui::frame
ui::frame | use crate::ui::pages::check; | ui::pages::check";

#[test]
fn each_forbidden_arrow_is_found_however_it_is_written() {
    let lines: Vec<Vec<&str>> = FORBIDDEN
        .lines()
        .map(|line| line.split(" | ").collect())
        .collect();
    let modules = lines.iter().flat_map(|line| [(line[0], ""), (line[2], "")]);
    let modules: Vec<_> = modules.chain([("ui", ""), ("domain", "")]).collect();
    for line in &lines {
        let [module, text, expected] = line[..] else {
            panic!("{line:?}");
        };
        for text in [
            text.to_owned(),
            text.replace('{', "{\n").replace(", ", ",\n"),
        ] {
            let mut sources = made_up(&modules);
            sources.insert(module.to_owned(), text.clone());
            let arrows = arrows(&sources);
            let found = forbidden(&arrows).into_iter().map(|(_, to)| to.as_str());
            assert_eq!(found.collect::<Vec<_>>(), [expected], "{module}: {text}");
        }
    }
}

/// A module, what it says, and what that shows it to know.
const ALLOWED: &str = "\
browser::focus | use super::x; use crate::domain::A; // crate::ui::shell | domain
ui::state | pub use answers::Answers; | ui::state::answers
ui::state::answers | use leptos::{html, prelude::*}; use crate::browser::focus; | browser::focus
ui::pages::scan | mod leaf; use leaf::Leaf; | ui::pages::scan::leaf
ui::pages::scan::leaf | use super::{A, B}; | ui::pages::scan
ui::shell | use crate::ui::pages::scan::{self, ScanPage}; | ui::pages::scan
domain | //! crate::ui::shell | ";

#[test]
fn what_is_allowed_is_seen_and_not_forbidden() {
    let lines = ALLOWED.lines().map(|line| line.split(" | "));
    let lines: Vec<_> = lines.map(Iterator::collect::<Vec<_>>).collect();
    let modules: Vec<_> = lines.iter().map(|line| (line[0], line[1])).collect();
    let arrows = arrows(&made_up(&modules));
    let known = lines.iter().filter(|line| !line[2].is_empty());
    let expected = known.map(|line| (line[0].to_owned(), line[2].to_owned()));
    assert_eq!(arrows, expected.collect());
    assert!(forbidden(&arrows).is_empty());
}

#[test]
fn a_circle_is_found_and_a_fork_is_none() {
    let arrows = |pairs: &[(&str, &str)]| -> Arrows {
        let pairs = pairs.iter();
        pairs
            .map(|(from, to)| ((*from).to_owned(), (*to).to_owned()))
            .collect()
    };
    let fork = arrows(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]);
    assert_eq!(circle(fork), Arrows::new());
    for round in [
        arrows(&[("a", "b"), ("b", "a")]),
        arrows(&[("a", "b"), ("b", "c"), ("c", "a")]),
    ] {
        let mut more = round.clone();
        more.extend(arrows(&[("b", "x"), ("x", "y"), ("z", "a")]));
        assert_eq!(circle(more), round);
    }
}
