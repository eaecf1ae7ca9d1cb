//! Whose answers a result is made from, in words.

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
