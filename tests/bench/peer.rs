//! The peer: SurveyJS, with the same thirty statements in the same words, all else as it comes.
//!
//! Its packages are pinned in `peer/package-lock.json` and installed by `make bench`; here it is given its statements and
//! bundled. It is left in what it does: nothing is turned off, and only its web font stays out, which would come from
//! elsewhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use schoolstroom::domain::answer::Point;
use schoolstroom::domain::instrument::Scale;
use schoolstroom::domain::response::Response;
use schoolstroom::wording::Language;
use serde_json::{Map, Value, json};

use crate::domain::response;
use crate::notation::marks;

/// Builds it and gives the folder.
pub fn build() -> PathBuf {
    let here = folder();
    std::fs::write(here.join("survey.json"), survey().to_string()).unwrap();
    let built = here.join("built");
    let _ = std::fs::remove_dir_all(&built);
    let status = Command::new("npm")
        .args(["run", "--silent", "build"])
        .current_dir(&here)
        .status();
    let built_it = status.is_ok_and(|status| status.success());
    assert!(built_it, "the peer was not built; `make bench` installs it");
    built
}

/// The script of lz-string, the usual way to put answers into a link.
pub fn lz_string() -> String {
    let script = folder().join("node_modules/lz-string/libs/lz-string.min.js");
    std::fs::read_to_string(&script).unwrap_or_else(|error| panic!("{script:?}: {error}"))
}

/// Answers as the peer holds them: the value of each by the name of its question, 0 for "don't know".
pub fn answers(response: &Response) -> Value {
    let asked = response.instrument().statements().iter();
    let answers = asked.zip(marks(response).chars().collect::<Vec<_>>());
    let answers = answers.filter_map(|(statement, mark)| match mark {
        '.' => None,
        mark => Some((statement.to_string(), json!(mark.to_digit(10).unwrap_or(0)))),
    });
    Value::Object(answers.collect::<Map<_, _>>())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/peer")
}

/// One statement a page, as the app begins, with five points and "don't know": what a teacher is asked, in Dutch.
fn survey() -> Value {
    let response = response();
    let language = Language::Nl;
    let words = language.words();
    let points = (1..=Scale::Five.points()).map(|value| {
        let point = Point::new(value, Scale::Five).unwrap();
        json!({ "value": value, "text": words.point(point, Scale::Five) })
    });
    let dont_know = json!({ "value": 0, "text": words.dont_know });
    let choices: Vec<_> = points.chain([dont_know]).collect();
    let instrument = response.instrument();
    let statements = instrument.statements().iter();
    let pages: Vec<_> = statements
        .map(|statement| {
            json!({ "elements": [{
                "type": "radiogroup",
                "name": statement.to_string(),
                "title": language.statement(response.respondent(), *statement),
                "choices": choices,
            }]})
        })
        .collect();
    json!({ "locale": language.tag(), "pages": pages })
}
