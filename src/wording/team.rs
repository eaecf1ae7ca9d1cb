//! The shape of what is said about several people's answers together; each language fills it in.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::Language;
use super::letter::Letter;
use super::phrase::{Count, Phrase};
use super::round::RoundWords;
use crate::domain::codec::csv;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::team::name::NoName;
use crate::domain::team::{Agreement, Group, Groups, Mode};

/// Everything about teams.
#[derive(Debug)]
pub struct TeamWords {
    pub list: TeamList,
    pub add: AddLinks,
    pub picture: PictureWords,
    pub hand_on: HandOn,
    pub manage: Manage,
    /// People answer one after another on one device.
    pub round: RoundWords,
    /// What the groups are called.
    pub groups: GroupWords,
}

/// The page with all teams.
#[derive(Debug)]
pub struct TeamList {
    pub title: &'static str,
    pub intro: &'static str,
    /// Whoever collects links can open each of them.
    pub collector: &'static str,
    /// Above the list of teams.
    pub teams: &'static str,
    /// In its place.
    pub none: &'static str,
    /// How many links a team has.
    pub links: Count,
    /// Above the form that makes a team.
    pub new: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    /// Asks whether small groups are hidden.
    pub mode: &'static str,
    pub mode_protected: &'static str,
    pub mode_open: &'static str,
    /// That this holds from the first answer on.
    pub mode_stays: &'static str,
    pub make: &'static str,
    pub no_name: &'static str,
    pub long_name: &'static str,
    /// Labels the field for the file of a team.
    pub import: &'static str,
    pub not_a_team: &'static str,
    pub newer_team: &'static str,
    /// Told if there is no such team on this device.
    pub gone: &'static str,
}

impl TeamList {
    /// Why a text is no name.
    pub const fn why_no_name(&self, error: NoName) -> &'static str {
        match error {
            NoName::Empty => self.no_name,
            NoName::TooLong => self.long_name,
        }
    }

    /// The choice of who may see what.
    pub const fn mode_to_choose(&self, mode: Mode) -> &'static str {
        match mode {
            Mode::Protected => self.mode_protected,
            Mode::Open => self.mode_open,
        }
    }
}

/// Adding links to a team.
#[derive(Debug)]
pub struct AddLinks {
    pub title: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub add: &'static str,
    /// Labels the field for a file.
    pub file: &'static str,
    /// How many hundredths of the text were read so far.
    pub busy: Phrase<1>,
    /// There was no link in the text.
    pub nothing: &'static str,
    pub new: Count,
    pub same: Count,
    /// Links that took the place of an older one.
    pub newer: Count,
    /// Links that are older than what is there.
    pub older: Count,
    /// One's own link is among them.
    pub own: &'static str,
    /// Links of a whole team, above the list of them.
    pub teams: Count,
    /// Links that hold no answers to statements.
    pub others: Count,
    /// Above those that could not be read.
    pub unreadable: Count,
    /// The number of a line, and why.
    pub line: Phrase<2>,
    pub cut_off: &'static str,
    pub damaged: &'static str,
    pub newer_version: &'static str,
    pub foreign: &'static str,
    /// Follows the list if it is longer than what is shown: how many more.
    pub and_more: Count,
    /// Adds the answers of a link that is being read: above the choice of a team.
    pub to_team: &'static str,
    pub to_which: &'static str,
}

/// The picture of a team.
#[derive(Debug)]
pub struct PictureWords {
    /// Above the name: the day of a picture.
    pub of_day: Phrase<1>,
    /// How many people are in it.
    pub people: Count,
    /// The team is open.
    pub open: &'static str,
    /// A team link: what one is looking at.
    pub read_only: &'static str,
    /// There are too few people to show anything.
    pub too_few: &'static str,
    /// Asks whose picture is shown.
    pub whose: &'static str,
    /// Everybody in the school together.
    pub all: &'static str,
    /// How the scores of all come about, and who is not part of them.
    pub mean: &'static str,
    /// Groups under five, and why five.
    pub small: &'static str,
    pub why_five: &'static str,
    /// Above the table.
    pub table: &'static str,
    pub agreement: &'static str,
    pub dont_know: &'static str,
    pub agreed: &'static str,
    pub mixed: &'static str,
    pub divided: &'static str,
    /// Above the list of what to talk about.
    pub talk: &'static str,
    pub talk_none: &'static str,
    /// The answers about an element differ.
    pub talk_divided: &'static str,
    /// Who sees it flow more, by how many points, than who.
    pub talk_gap: Phrase<3>,
    pub talk_strength: &'static str,
    /// Turns the list.
    pub strengths_first: &'static str,
    pub differences_first: &'static str,
    /// Above the table of the groups.
    pub groups: &'static str,
    /// Policy as it is intended and as it is experienced.
    pub groups_text: &'static str,
    /// Above the table of the don't-knows.
    pub blind: &'static str,
    pub blind_text: &'static str,
    /// Unfolds a table.
    pub show_table: &'static str,
    /// How many of how many answers were «don't know».
    pub of_answers: Phrase<2>,
    /// The consensus from 0 to 1.
    pub consensus: Phrase<1>,
    /// Above the statements about an element.
    pub statements: &'static str,
    /// Too few answers to show.
    pub too_few_answers: &'static str,
    /// How many answered.
    pub answered: Count,
    /// A short form of «don't know» beside the scale.
    pub unknown: &'static str,
    /// Above the question to talk about.
    pub question: &'static str,
    pub to_team: &'static str,
}

impl PictureWords {
    /// The word for how far people agree.
    pub const fn agreement_word(&self, agreement: Agreement) -> &'static str {
        match agreement {
            Agreement::Agreed => self.agreed,
            Agreement::Mixed => self.mixed,
            Agreement::Divided => self.divided,
        }
    }
}

/// Handing a picture on.
#[derive(Debug)]
pub struct HandOn {
    pub title: &'static str,
    pub holds: &'static str,
    /// A letter with the link.
    pub letter: Letter,
    pub make: &'static str,
    /// Since a day, so few people changed that both pictures give their answers away.
    pub gives_away: Phrase<2>,
    pub anyway: &'static str,
    /// Saves the numbers in a file.
    pub csv: &'static str,
    /// The heads of its first four columns: group, element, statement, how many answered.
    pub csv_heads: [&'static str; 4],
    /// The head of its last column.
    pub csv_consensus: &'static str,
    pub saved: &'static str,
    pub not_saved: &'static str,
    /// The link would be too long, or the device does not tell the day.
    pub cannot: &'static str,
}

/// Who is in a team, and what can be done with it.
#[derive(Debug)]
pub struct Manage {
    pub people: &'static str,
    pub people_text: &'static str,
    pub look: &'static str,
    pub take_out: &'static str,
    pub own: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    /// Which of how many are shown.
    pub shown: Phrase<3>,
    pub title: &'static str,
    pub rename: &'static str,
    pub export: &'static str,
    /// What the file holds.
    pub export_text: &'static str,
    pub delete: &'static str,
    pub delete_question: &'static str,
    /// How many links go.
    pub delete_text: Count,
    pub delete_yes: &'static str,
    pub delete_no: &'static str,
    /// A team is not kept on the device: what one can do.
    pub not_kept: &'static str,
    /// Told after it was done; each can be undone.
    pub taken_out: &'static str,
    pub deleted: &'static str,
    pub renamed: &'static str,
    pub imported: &'static str,
    pub added: &'static str,
    pub undone: &'static str,
}

/// The names of the groups, without a capital.
#[derive(Debug)]
pub struct GroupWords {
    pub leaders: &'static str,
    pub teaching: &'static str,
    pub support: &'static str,
    pub parents: &'static str,
    pub pupils: &'static str,
    pub visitors: &'static str,
    /// Between the last two of a merged group.
    pub and: &'static str,
}

impl GroupWords {
    /// What a group is called.
    pub const fn name(&self, group: Group) -> &'static str {
        match group {
            Group::Leaders => self.leaders,
            Group::Teaching => self.teaching,
            Group::Support => self.support,
            Group::Parents => self.parents,
            Group::PupilsSecondary | Group::PupilsPrimary => self.pupils,
            Group::Visitors => self.visitors,
        }
    }

    /// What several groups are called together.
    pub fn names(&self, groups: Groups) -> String {
        let names: Vec<_> = groups.iter().map(|group| self.name(group)).collect();
        match names.as_slice() {
            [first @ .., last] if !first.is_empty() => {
                format!("{}{}{last}", first.join(", "), self.and)
            }
            _ => names.concat(),
        }
    }
}

/// The words of a team's table in a language.
impl csv::Words for Language {
    fn heads(&self) -> [&str; 11] {
        let words = self.words();
        let [group, element, statement, answered] = words.team.hand_on.csv_heads;
        let [never, rarely, sometimes, often, always] = words.points_five;
        let unknown = words.team.picture.unknown;
        let consensus = words.team.hand_on.csv_consensus;
        [
            group, element, statement, answered, never, rarely, sometimes, often, always, unknown,
            consensus,
        ]
    }

    fn groups(&self, groups: Groups) -> String {
        self.words().team.groups.names(groups)
    }

    fn element(&self, element: Element) -> &str {
        (*self).element(element)
    }

    fn statement(&self, group: Group, statement: StatementId) -> &str {
        self.statement_for(group.role(), statement)
    }

    fn decimal(&self, number: f64) -> String {
        (*self).decimal(number)
    }
}
