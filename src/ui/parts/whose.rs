//! Whose answers a result is made from, in words.

use crate::domain::response::Response;
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

/// Role, sector and month.
pub fn whose(language: Language, response: &Response) -> String {
    let whose = format!(
        "{} · {}",
        role(language, response),
        sector(language, response)
    );
    match response.month() {
        Some(month) => format!("{whose} · {}", language.month(month)),
        None => whose,
    }
}
