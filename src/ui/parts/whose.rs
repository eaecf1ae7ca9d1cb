//! Whose answers a result is made from, in words. It knows no page and not what the reader has answered.

use crate::domain::codec::link::{self, EXAMPLE};
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

/// Whether these are the answers of the example.
pub fn is_example(response: &Response) -> bool {
    link::decode(EXAMPLE).is_ok_and(|example| example == *response)
}

/// That the answers of a link are somebody else's, or made up.
pub fn not_yours(language: Language, response: &Response) -> &'static str {
    let words = &language.words().result;
    if is_example(response) {
        words.example_banner
    } else {
        words.shared_banner
    }
}
