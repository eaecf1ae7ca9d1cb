//! Responses written as text, one mark for each statement: `.` open, `?` don't know, a digit for a point.
//!
//! The golden links use the same marks, so nothing here may change.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::instrument::{Revision, Scale, StatementId};
use schoolstroom::domain::response::{Month, Respondent, Response, Tag};
use schoolstroom::domain::role::{Role, Sector};

/// A respondent in a sector that has the role: secondary, but for the pupils of primary education.
pub fn respondent(role: Role) -> Respondent {
    Respondent::new(Sector::Secondary, role)
        .or_else(|| Respondent::new(Sector::Primary, role))
        .unwrap()
}

/// All 22: every role in every sector that has it.
pub fn respondents() -> impl Iterator<Item = Respondent> {
    Sector::ALL.into_iter().flat_map(|sector| {
        let of_sector = move |role| Respondent::new(sector, role);
        Role::ALL.into_iter().filter_map(of_sector)
    })
}

/// A statement by its id.
pub fn statement(id: &str) -> StatementId {
    id.parse().unwrap()
}

/// A point of the five-point scale as an answer.
pub fn point(value: u8) -> Option<Answer> {
    Some(Answer::Point(Point::new(value, Scale::Five).unwrap()))
}

/// The answer that a mark stands for.
pub fn answer(mark: char) -> Option<Answer> {
    match mark {
        '.' => None,
        '?' => Some(Answer::DontKnow),
        digit => point(digit.to_digit(10).unwrap() as u8),
    }
}

/// A response to the first revision with every statement open; the tag is 0 and there is no month.
pub fn blank(role: Role) -> Response {
    Response::new(respondent(role), Revision::First, Tag::new(0))
}

/// A response to the first revision with one mark for every statement that is asked; the tag is 0 and there is no month.
pub fn response(respondent: Respondent, marks: &str) -> Response {
    whole_response(respondent, 0, None, marks)
}

/// A response to the first revision with all that it can hold; the month is a year and a number.
pub fn whole_response(
    respondent: Respondent,
    tag: u32,
    month: Option<(u16, u8)>,
    marks: &str,
) -> Response {
    response_to(Revision::First, respondent, tag, month, marks)
}

/// A response to a revision with all that it can hold; the month is a year and a number.
pub fn response_to(
    revision: Revision,
    respondent: Respondent,
    tag: u32,
    month: Option<(u16, u8)>,
    marks: &str,
) -> Response {
    let mut response = Response::new(respondent, revision, Tag::new(tag));
    response.set_month(month.map(|(year, number)| Month::new(year, number).unwrap()));
    let asked = response.instrument().statements();
    assert_eq!(marks.chars().count(), asked.len(), "a mark a statement");
    for (statement, mark) in asked.iter().zip(marks.chars()) {
        response.set(*statement, answer(mark)).unwrap();
    }
    response
}

/// The response written back as marks.
pub fn marks(response: &Response) -> String {
    response
        .answers()
        .map(|(_, answer)| match answer {
            None => '.',
            Some(Answer::DontKnow) => '?',
            Some(Answer::Point(point)) => char::from(b'0' + point.value()),
        })
        .collect()
}
