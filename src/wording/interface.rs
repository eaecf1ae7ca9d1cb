//! The shape of what the interface says, page by page; each language fills it in. Sentences with something in them are
//! phrases with holes. It does not know how a page is built: a field says when its words are read, not in which element.

#![allow(
    missing_docs,
    reason = "most fields are named after what they say; a doc tells when it is said, or what goes into the holes"
)]

use super::backup::BackupWords;
use super::beside::BesideWords;
use super::board::BoardWords;
use super::letter::Letter;
use super::phrase::{Count, Phrase};
use super::reading::ReadingWords;
use super::roles::RoleWords;
use super::team::TeamWords;
use crate::domain::answer::Point;
use crate::domain::codec::link;
use crate::domain::codec::store::Trouble;
use crate::domain::instrument::Scale;
use crate::domain::reading::Flow;

/// Everything the interface says in one language.
#[derive(Debug)]
pub struct Interface {
    pub frame: Frame,
    /// The ways to the main pages, and along a long page.
    pub navigation: Navigation,
    /// The part of the start page that follows what is stored; the rest stands in `index.html`.
    pub start: Start,
    pub role: RolePage,
    pub scan: Scan,
    pub check: Check,
    pub result: ResultPage,
    /// What a result says in running text.
    pub reading: ReadingWords,
    pub cycle: Cycle,
    pub element: ElementPage,
    pub share: Share,
    /// The ways to hand a link on.
    pub hand_on: HandOn,
    pub compare: Compare,
    /// Two results laid over each other, whoever's they are.
    pub comparison: Comparison,
    pub invite: Invite,
    pub invited: Invited,
    pub open: Open,
    pub broken: Broken,
    pub unknown: Unknown,
    pub trouble: TroubleWords,
    /// A backup and its restoring.
    pub backup: BackupWords,
    /// What lies beside the picture of a team.
    pub beside: BesideWords,
    /// Several people's answers together.
    pub team: TeamWords,
    /// Several schools side by side.
    pub board: BoardWords,
    pub roles: RoleWords,
    /// From January.
    pub months: [&'static str; 12],
    /// From low to high.
    pub points_five: [&'static str; 5],
    /// From low to high: the ends are those of the five.
    pub points_four: [&'static str; 4],
    /// The answer beside the scale.
    pub dont_know: &'static str,
    /// The same for pupils: what does not apply to a pupil is not asked.
    pub dont_know_pupil: &'static str,
    /// In the place of an answer that was not given.
    pub open_answer: &'static str,
}

impl Interface {
    /// The label of a point; empty if the scale has no such point.
    pub fn point(&self, point: Point, scale: Scale) -> &'static str {
        let labels: &[&'static str] = match scale {
            Scale::Five => &self.points_five,
            Scale::Four => &self.points_four,
        };
        let place = usize::from(point.value()) - 1;
        labels.get(place).copied().unwrap_or_default()
    }
}

/// What stands on every page.
#[derive(Debug)]
pub struct Frame {
    /// Names the group of language buttons.
    pub language: &'static str,
    /// Labels the choice between light and dark.
    pub display: &'static str,
    /// As the device asks.
    pub display_system: &'static str,
    pub display_light: &'static str,
    pub display_dark: &'static str,
    pub to_start: &'static str,
    /// Takes back what was just done.
    pub undo: &'static str,
    /// Told after the scan was begun again.
    pub began_again: &'static str,
    /// Told after that was taken back.
    pub undone: &'static str,
    /// Above the links to other pages to read.
    pub more: &'static str,
    /// In the place of a long text that is on its way.
    pub texts_coming: &'static str,
    /// In the place of a long text that did not come: what one can do.
    pub texts_missing: &'static str,
}

/// The ways to the main pages, and along a long page. Only pages that exist are shown.
#[derive(Debug)]
pub struct Navigation {
    /// What the group of links is called, for readers who do not see it.
    pub label: &'static str,
    /// The button that unfolds the links on a narrow screen.
    pub menu: &'static str,
    /// The scan.
    pub scan: &'static str,
    /// The reader's own result.
    pub result: &'static str,
    /// The pages for a team.
    pub together: &'static str,
    /// The pages from a question to steps.
    pub plan: &'static str,
    /// The pages about the model.
    pub model: &'static str,
    /// The heading over the list of the parts of a long page.
    pub on_this_page: &'static str,
}

/// The part of the start page that follows what is stored.
#[derive(Debug)]
pub struct Start {
    pub title: &'static str,
    /// The number of the statement, and how many there are.
    pub you_were_at: Phrase<2>,
    pub you_were_done: &'static str,
    pub go_on: &'static str,
    pub to_result: &'static str,
    pub begin_again: &'static str,
    /// Some statements are new; the reader may go on with the old ones.
    pub renewed: &'static str,
    /// Before the old statements whose answers fall away then.
    pub renewal_loses: &'static str,
    /// Goes over to the new statements.
    pub renew: &'static str,
    /// The question of the dialog that asks first.
    pub sure: &'static str,
    /// How many answers go then.
    pub sure_text: Count,
    /// Agrees to begin again.
    pub sure_yes: &'static str,
    /// Keeps the answers.
    pub sure_no: &'static str,
}

/// The page that asks for sector and role.
#[derive(Debug)]
pub struct RolePage {
    pub title: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    pub sector: &'static str,
    pub role: &'static str,
    /// Above the roles that lead.
    pub leaders: &'static str,
    /// Above the roles that work in the school.
    pub staff: &'static str,
    /// Above the roles around the school.
    pub around: &'static str,
    pub begin: &'static str,
    /// Goes on with the answers that are there.
    pub go_on: &'static str,
    /// Told if sector or role was not chosen.
    pub choose: &'static str,
    /// How many answers stay with the other role.
    pub all_kept: Count,
    /// How many answers do not fit the other role; a list of them follows.
    pub falls_away: Count,
    /// The choice to see the statements about an element on one page.
    pub pace: &'static str,
}

/// The scan.
#[derive(Debug)]
pub struct Scan {
    /// The number of the statement, and how many there are.
    pub progress: Phrase<2>,
    /// The numbers of the first and the last statement of the page, and how many there are.
    pub progress_many: Phrase<3>,
    /// How many minutes to go.
    pub minutes: Count,
    /// Between the scale and «don’t know».
    pub or: &'static str,
    /// Which keys answer; the number of the highest point.
    pub keys: Phrase<1>,
    /// Opens the examples.
    pub what: &'static str,
    /// Before an example of what one hears if it flows.
    pub flows: &'static str,
    /// Before an example of what one hears if it sticks.
    pub sticks: &'static str,
    /// Takes the answer back.
    pub clear: &'static str,
    /// Asks a visitor what they saw.
    pub note: &'static str,
    /// How long a note can be, and that it stays on the device.
    pub note_hint: &'static str,
    pub next: &'static str,
    /// Goes on after the last statement.
    pub to_check: &'static str,
    pub back: &'static str,
    /// The heading if no role was chosen yet.
    pub no_role: &'static str,
    pub choose_role: &'static str,
}

/// The page that shows all answers.
#[derive(Debug)]
pub struct Check {
    pub title: &'static str,
    /// Everything has an answer.
    pub complete: &'static str,
    /// How many have no answer.
    pub open: Count,
    /// The role one answers as, and the sector.
    pub as_role: Phrase<2>,
    pub other_role: &'static str,
    pub change: &'static str,
    /// Leads to a statement without an answer.
    pub fill_in: &'static str,
    pub to_result: &'static str,
}

/// The result.
#[derive(Debug)]
pub struct ResultPage {
    pub title: &'static str,
    /// The heading if the result came by a link.
    pub shared_title: &'static str,
    /// Above a result from a link. Whose it is stands beside it.
    pub shared_banner: &'static str,
    /// The heading if the link holds scores alone.
    pub scores_title: &'static str,
    /// Above the ten scores of somebody whose role is not told. It takes the place of `shared_banner`.
    pub scores_banner: &'static str,
    /// In the place of role and sector: these are scores alone.
    pub scores_alone: &'static str,
    /// Above what one can do with somebody else’s result.
    pub shared_next: &'static str,
    /// Leads to the page that lays it over the own one.
    pub to_compare: &'static str,
    /// The heading of the example result.
    pub example_title: &'static str,
    /// The way to the example.
    pub example_link: &'static str,
    /// Goes on after it, with the space before: whose answers they are, and that they are made up.
    pub example_made_up: &'static str,
    /// The banner over the example result: its answers are made up. It takes the place of `shared_banner`.
    pub example_banner: &'static str,
    /// Your own answers are untouched.
    pub untouched: &'static str,
    /// Leads to the scan.
    pub do_it: &'static str,
    pub to_own: &'static str,
    pub blockage_title: &'static str,
    /// Above the summary.
    pub stand: &'static str,
    /// Above the strengths.
    pub well: &'static str,
    /// In their place if no element flows.
    pub well_none: &'static str,
    /// Above what can be better.
    pub better: &'static str,
    /// In its place if no element sticks or wavers.
    pub better_none: &'static str,
    /// In the place of both if no element has a score.
    pub no_scores: &'static str,
    /// The soft side and what belongs to it.
    pub soft: &'static str,
    /// The hard side and what belongs to it.
    pub hard: &'static str,
    /// From how many elements the score of a side was made, of how many.
    pub from_elements: Phrase<2>,
    /// In the place of the score of a side.
    pub no_loop_score: &'static str,
    /// By how many points the soft side is higher.
    pub soft_higher: Phrase<1>,
    /// By how many points the hard side is higher.
    pub hard_higher: Phrase<1>,
    /// The difference is too small to speak of.
    pub balance_equal: &'static str,
    /// «Don’t know» was not chosen anywhere.
    pub no_dont_knows: &'static str,
    /// At how many statements «don’t know» was chosen, of how many.
    pub dont_knows: Phrase<2>,
    pub computed: &'static str,
    /// In the place of a sum: how many answers there are, of how many a score needs.
    pub no_sum: Phrase<2>,
    /// Above what one can do next.
    pub next: &'static str,
    pub to_answers: &'static str,
}

/// The cycle as a picture and a table.
#[derive(Debug)]
pub struct Cycle {
    /// Names the picture, and the way through it.
    pub label: &'static str,
    /// How to move in the picture.
    pub hint: &'static str,
    /// Lets the water move.
    pub flow: &'static str,
    /// Lets it stand still again.
    pub stop: &'static str,
    /// The soft loop, in the picture.
    pub soft: &'static str,
    /// The hard loop, in the picture.
    pub hard: &'static str,
    /// The strand from hard to soft.
    pub direction: &'static str,
    /// The strand from soft to hard.
    pub meaning: &'static str,
    /// That the placing is ours.
    pub ours: &'static str,
    /// Draws it as the endless water cycle.
    pub to_water_cycle: &'static str,
    /// Draws it as the lemniscate.
    pub to_lemniscate: &'static str,
    /// Shows it to a whole room.
    pub present: &'static str,
    /// The keys that work there: arrows, space and Escape.
    pub present_keys: &'static str,
    /// Ends that.
    pub leave: &'static str,
    /// Opens the ways to save or print.
    pub take_along: &'static str,
    pub save_svg: &'static str,
    pub save_png: &'static str,
    pub copy_picture: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// Told after it was saved or copied.
    pub taken: &'static str,
    /// Told if it was not: what one can do.
    pub not_taken: &'static str,
    /// Looks at the station before.
    pub step_back: &'static str,
    /// Looks at the station after.
    pub step_on: &'static str,
    /// Walks along all ten.
    pub walk: &'static str,
    /// Stays at the station.
    pub pause: &'static str,
    /// Leads to the page of an element: its name.
    pub more_about: Phrase<1>,
    /// Opens the valve of an element.
    pub what_if: &'static str,
    /// Above the table.
    pub table: &'static str,
    /// A column of the table, as the next three.
    pub element: &'static str,
    pub state: &'static str,
    pub score: &'static str,
    pub answers: &'static str,
    /// A score.
    pub of_hundred: Phrase<1>,
    /// How many answers a score was made from, of how many.
    pub from_answers: Phrase<2>,
    /// How many answers were «don’t know».
    pub dont_know: Phrase<1>,
    /// Marks a score near a border.
    pub on_the_edge: &'static str,
    /// Marks the first that sticks: a question.
    pub first_blockage: &'static str,
    /// Marks one that sticks after it.
    pub perhaps_consequence: &'static str,
    pub states: ByState,
}

impl Cycle {
    /// The word for a state.
    pub const fn state(&self, state: Flow) -> &'static str {
        self.states.of(state)
    }
}

/// A word for each state.
#[derive(Debug)]
pub struct ByState {
    pub flows: &'static str,
    pub wavers: &'static str,
    pub sticks: &'static str,
    pub whirlpool: &'static str,
    pub fog: &'static str,
    pub too_little: &'static str,
    /// This role is not asked about it.
    pub not_asked: &'static str,
}

impl ByState {
    /// The word for a state.
    pub const fn of(&self, state: Flow) -> &'static str {
        match state {
            Flow::Flows => self.flows,
            Flow::Wavers => self.wavers,
            Flow::Sticks => self.sticks,
            Flow::Whirlpool => self.whirlpool,
            Flow::Fog => self.fog,
            Flow::TooLittle => self.too_little,
            Flow::NotAsked => self.not_asked,
        }
    }
}

/// The page of an element.
#[derive(Debug)]
pub struct ElementPage {
    /// The number of the element, above its name.
    pub place: Phrase<1>,
    /// Above the statements with their answers.
    pub statements: &'static str,
    /// Before the names of the elements that this one feeds.
    pub feeds: &'static str,
    /// Before the name of the element before it.
    pub previous: &'static str,
    /// Before the name of the element after it.
    pub next: &'static str,
    pub to_result: &'static str,
    /// In the place of answers.
    pub not_yet: &'static str,
}

/// The part of the result that makes a link.
#[derive(Debug)]
pub struct Share {
    pub title: &'static str,
    /// Asks which of the two kinds of link it shall be.
    pub what: &'static str,
    /// All answers, for a picture of a team.
    pub all: &'static str,
    /// Only the ten scores, without the role.
    pub scores: &'static str,
    /// Above a list of what is in the link.
    pub holds: &'static str,
    /// The role, and the sector.
    pub holds_role: Phrase<2>,
    /// The month.
    pub holds_month: Phrase<1>,
    /// How many statements were asked.
    pub holds_answers: Phrase<1>,
    /// What a visitor wrote.
    pub holds_notes: &'static str,
    /// The random number.
    pub holds_tag: &'static str,
    /// The score of each element, or why there is none.
    pub holds_scores: &'static str,
    /// What a score at one of the ends tells of the answers.
    pub holds_ends: &'static str,
    /// What elements that were not asked tell of the role.
    pub holds_not_asked: &'static str,
    /// The random number, which a link with all answers has as well.
    pub holds_same_tag: &'static str,
    /// Who can read the answers, and what they can tell from the role.
    pub warning: &'static str,
    /// Who can read the scores.
    pub warning_scores: &'static str,
    /// The choice to tell the month.
    pub with_month: &'static str,
    /// The choice to tell what a visitor wrote.
    pub with_notes: &'static str,
    pub letter: Letter,
    /// Leads to the page that makes an invitation.
    pub invite: &'static str,
}

/// The ways to hand a link on.
#[derive(Debug)]
pub struct HandOn {
    /// Labels the link.
    pub link: &'static str,
    pub copy: &'static str,
    /// Opens the device’s own way to share.
    pub send: &'static str,
    /// Opens the reader’s own mail program.
    pub mail: &'static str,
    /// Told after it was copied.
    pub copied: &'static str,
    /// Told if it was not: what one can do.
    pub not_copied: &'static str,
    /// Some programs cut a link of this length.
    pub long: &'static str,
    /// Unfolds the QR code.
    pub qr: &'static str,
    /// Names the picture of it.
    pub qr_label: &'static str,
    /// Shows it large.
    pub qr_large: &'static str,
    /// Ends that.
    pub qr_close: &'static str,
    /// Keeps it as a file.
    pub qr_save: &'static str,
    /// Told after it was saved.
    pub qr_saved: &'static str,
    /// Told if it was not: what one can do.
    pub qr_not_saved: &'static str,
    /// In its place if the link is too long.
    pub qr_too_long: &'static str,
}

/// The page that lays a result from a link over the own one.
#[derive(Debug)]
pub struct Compare {
    pub title: &'static str,
    /// What it is for: something to talk about.
    pub text: &'static str,
    /// There is no own scan to compare with.
    pub nothing_yet: &'static str,
    /// The link was made from the same scan as the own answers.
    pub same_scan: &'static str,
    /// Names the own result.
    pub mine: &'static str,
    /// Names the result in the link.
    pub theirs: &'static str,
    /// Before «17 points higher»: the result in the link is.
    pub theirs_is: &'static str,
    /// Leads to the result in the link.
    pub look: &'static str,
    /// Leads to the own result.
    pub to_own: &'static str,
}

/// Two results laid over each other.
#[derive(Debug)]
pub struct Comparison {
    /// At how many elements there is a difference, of how many that are compared.
    pub differ: Phrase<2>,
    /// No element has a score in both.
    pub nothing_compared: &'static str,
    /// From where on a difference between two people, or one at two times, is called one.
    pub smallest: &'static str,
    /// The same if one of the two is a group.
    pub smallest_of_groups: &'static str,
    /// The two were answered on different scales: only states are compared.
    pub other_scale: &'static str,
    /// Above the table.
    pub table: &'static str,
    /// By how many points.
    pub points_higher: Phrase<1>,
    /// By how many points.
    pub points_lower: Phrase<1>,
    /// Its state is a higher one.
    pub higher: &'static str,
    /// Its state is a lower one.
    pub lower: &'static str,
    pub same: &'static str,
    /// One of the two has no score.
    pub not_compared: &'static str,
    /// In the legend, after the name of the first: how it is drawn.
    pub solid: &'static str,
    /// After the name of the second: how it is drawn.
    pub hollow: &'static str,
    /// What one water in the bed stands for.
    pub one_water: &'static str,
}

/// The page that makes an invitation.
#[derive(Debug)]
pub struct Invite {
    pub title: &'static str,
    /// What happens with it: nothing comes back by itself.
    pub text: &'static str,
    /// Labels the field for a sentence of one’s own.
    pub message: &'static str,
    /// How long it can be, an example, and who can read it.
    pub message_hint: &'static str,
    /// In the place of the link if the sector was not chosen yet.
    pub choose: &'static str,
    pub letter: Letter,
}

/// The page of somebody who was invited.
#[derive(Debug)]
pub struct Invited {
    pub title: &'static str,
    /// Before what the sender wrote.
    pub says: &'static str,
    /// The sector.
    pub school: Phrase<1>,
    /// Nothing comes back by itself, and where the answers are.
    pub nothing_back: &'static str,
    /// Who can read a link, if one sends one.
    pub if_you_send: &'static str,
    /// A scan was begun on this device, and stays.
    pub begun: &'static str,
    /// Leads to the choice of a role.
    pub begin: &'static str,
}

/// The page that opens a link.
#[derive(Debug)]
pub struct Open {
    pub title: &'static str,
    pub text: &'static str,
    /// Labels the field for the link.
    pub label: &'static str,
    pub open: &'static str,
    /// Told if the field is empty.
    pub empty: &'static str,
}

/// A link that cannot be read: why, and what one can do.
#[derive(Debug)]
pub struct Broken {
    pub cut_off: Reason,
    pub damaged: Reason,
    pub newer: Reason,
    pub foreign: Reason,
    /// That one’s own answers stay as they are.
    pub untouched: &'static str,
    /// Leads to the page that opens a link.
    pub try_again: &'static str,
}

/// Why something cannot be shown, and what one can do.
#[derive(Debug)]
pub struct Reason {
    /// The heading.
    pub title: &'static str,
    /// How that comes about, and what one can do.
    pub text: &'static str,
}

impl Broken {
    /// Why a link cannot be read.
    pub const fn reason(&self, error: link::Error) -> &Reason {
        match error {
            link::Error::CutOff => &self.cut_off,
            link::Error::Damaged => &self.damaged,
            link::Error::Newer => &self.newer,
            link::Error::Foreign => &self.foreign,
        }
    }
}

/// An address that is no page.
#[derive(Debug)]
pub struct Unknown {
    pub title: &'static str,
    /// What one can do.
    pub text: &'static str,
}

/// Told if the browser does not keep what it is given.
#[derive(Debug)]
pub struct TroubleWords {
    /// The browser keeps nothing for this page.
    pub blocked: &'static str,
    /// There is no room.
    pub full: &'static str,
    /// A newer version wrote the document.
    pub newer: &'static str,
    /// The document could not be read.
    pub kept_aside: &'static str,
}

impl TroubleWords {
    /// The words for a trouble with the store.
    pub const fn notice(&self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Blocked => self.blocked,
            Trouble::Full => self.full,
            Trouble::Newer => self.newer,
            Trouble::KeptAside => self.kept_aside,
        }
    }
}
