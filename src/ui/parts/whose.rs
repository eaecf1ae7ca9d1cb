//! Whose answers a result is made from, in words. It knows no page and not what the reader has answered.

use crate::domain::codec::link::{self, EXAMPLE};
use crate::domain::response::Response;
use crate::domain::told::Told;
use crate::wording::Language;

/// The role somebody answered in.
pub fn role(language: Language, response: &Response) -> &'static str {
    let respondent = response.respondent();
    let roles = &language.words().roles;
    roles.name(respondent.role(), respondent.sector())
}

/// The kind of school.
pub fn sector(language: Language, response: &Response) -> &'static str {
    let sectors = language.words().roles.sectors;
    sectors.of(response.respondent().sector())
}

/// Role, sector and month; without the role, that these are scores alone.
pub fn whose(language: Language, told: &Told) -> String {
    let whose = match told {
        Told::Answers(response) => {
            format!(
                "{} · {}",
                role(language, response),
                sector(language, response)
            )
        }
        Told::Scores(_) => language.words().result.scores_alone.to_owned(),
    };
    match told.month() {
        Some(month) => format!("{whose} · {}", language.month(month)),
        None => whose,
    }
}

/// Whether these are the answers of the example.
pub fn is_example(response: &Response) -> bool {
    link::decode(EXAMPLE).is_ok_and(|example| example == *response)
}

/// That what a link tells is somebody else's, or made up.
pub fn not_yours(language: Language, told: &Told) -> &'static str {
    let words = &language.words().result;
    match told {
        Told::Answers(response) if is_example(response) => words.example_banner,
        Told::Answers(_) => words.shared_banner,
        Told::Scores(_) => words.scores_banner,
    }
}
