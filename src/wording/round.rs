//! The shape of what is said in a round, in which people answer one after another on one device; each language fills it in.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::phrase::Count;

/// A round. The reader is whoever has the device in hand, if nothing else is said.
#[derive(Debug)]
pub struct RoundWords {
    /// Leads there from the page of the team.
    pub way: &'static str,
    /// The heading before anybody has answered.
    pub title: &'static str,
    pub intro: &'static str,
    /// What is promised: to all, to those in a protected team, and what happens at the end.
    pub mixed: &'static str,
    pub hidden: &'static str,
    pub at_the_end: &'static str,
    /// The heading between two people.
    pub next_title: &'static str,
    /// To whoever has just answered.
    pub thanks: &'static str,
    /// How many have answered.
    pub people: Count,
    /// Begins, as the next person.
    pub begin: &'static str,
    /// The heading if somebody began and the page was left.
    pub busy_title: &'static str,
    pub busy: &'static str,
    /// It is the same person.
    pub go_on: &'static str,
    /// Drops what somebody else began.
    pub drop: &'static str,
    /// Drops one's own answers.
    pub stop: &'static str,
    pub drop_question: &'static str,
    pub drop_text: &'static str,
    pub drop_yes: &'static str,
    pub drop_no: &'static str,
    /// The heading after the last statement.
    pub ready_title: &'static str,
    /// How many statements are open.
    pub open: Count,
    /// What happens then.
    pub ready: &'static str,
    /// In its place if no statement was answered.
    pub nothing: &'static str,
    pub hand_in: &'static str,
    /// Unfolds what whoever leads the round can do.
    pub lead: &'static str,
    /// There are too few people in a protected team to close it.
    pub too_few: &'static str,
    pub close: &'static str,
    /// What closing does, for so many people.
    pub close_text: Count,
    pub throw_away: &'static str,
    pub throw_question: &'static str,
    /// Of how many people the answers go.
    pub throw_text: Count,
    pub throw_yes: &'static str,
    pub throw_no: &'static str,
    /// The heading once it is closed.
    pub closed_title: &'static str,
    pub closed: &'static str,
    /// Told once it is thrown away.
    pub thrown_away: &'static str,
    pub to_team: &'static str,
    /// The device does not keep it: what one can do.
    pub not_kept: &'static str,
}
