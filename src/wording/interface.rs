//! The shape of what the interface says, page by page. Sentences with something in them are phrases with holes.

use super::phrase::{Count, Phrase};
use super::reading::ReadingWords;
use super::roles::RoleWords;
use crate::domain::answer::Point;
use crate::domain::codec::link;
use crate::domain::codec::store::Trouble;
use crate::domain::instrument::Scale;
use crate::domain::reading::Flow;

/// Everything the interface says in one language.
#[derive(Debug)]
pub struct Interface {
    /// What stands on every page.
    pub frame: Frame,
    /// The ways to the main pages, and along a long page.
    pub navigation: Navigation,
    /// The part of the start page that depends on what is stored.
    pub start: Start,
    /// The page that asks for sector and role.
    pub role: RolePage,
    /// The scan.
    pub scan: Scan,
    /// The page that shows all answers.
    pub check: Check,
    /// The result.
    pub result: ResultPage,
    /// What a result says in running text.
    pub reading: ReadingWords,
    /// The cycle as a picture and a table.
    pub cycle: Cycle,
    /// The page of an element.
    pub element: ElementPage,
    /// The part of the result that makes a link.
    pub share: Share,
    /// The page that opens a link.
    pub open: Open,
    /// A link that cannot be read.
    pub broken: Broken,
    /// An address that is no page.
    pub unknown: Unknown,
    /// What is said when the browser does not keep what it is given.
    pub trouble: TroubleWords,
    /// The names of sectors and roles.
    pub roles: RoleWords,
    /// The months from January.
    pub months: [&'static str; 12],
    /// The labels of the five-point scale from low to high.
    pub points_five: [&'static str; 5],
    /// The labels of the four-point scale from low to high.
    pub points_four: [&'static str; 4],
    /// The answer beside the scale.
    pub dont_know: &'static str,
    /// The same for pupils: what does not apply to a pupil is not asked.
    pub dont_know_pupil: &'static str,
    /// A statement without an answer.
    pub open_answer: &'static str,
}

impl Interface {
    /// The label of a point.
    pub fn point(&self, point: Point, scale: Scale) -> &'static str {
        let labels: &[&'static str] = match scale {
            Scale::Five => &self.points_five,
            Scale::Four => &self.points_four,
        };
        let place = usize::from(point.value()) - 1;
        labels.get(place).copied().unwrap_or("")
    }
}

/// What stands on every page.
#[derive(Debug)]
pub struct Frame {
    /// The group of language buttons.
    pub language: &'static str,
    /// The label of the choice between light and dark.
    pub display: &'static str,
    /// As the device asks.
    pub display_system: &'static str,
    /// Light.
    pub display_light: &'static str,
    /// Dark.
    pub display_dark: &'static str,
    /// Back to the start page.
    pub to_start: &'static str,
    /// The button that takes back what was just done.
    pub undo: &'static str,
    /// The scan was begun again.
    pub began_again: &'static str,
    /// It was taken back.
    pub undone: &'static str,
    /// The group of links to other pages to read.
    pub more: &'static str,
    /// The long texts are still to come.
    pub texts_coming: &'static str,
    /// The long texts did not come: what to do.
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

/// The part of the start page that depends on what is stored.
#[derive(Debug)]
pub struct Start {
    /// The title of the page.
    pub title: &'static str,
    /// Where somebody was: statement, of how many.
    pub you_were_at: Phrase<2>,
    /// Everything was answered.
    pub you_were_done: &'static str,
    /// Go on.
    pub go_on: &'static str,
    /// To the own result.
    pub to_result: &'static str,
    /// Begin again.
    pub begin_again: &'static str,
    /// Asks whether to begin again.
    pub sure: &'static str,
    /// What happens then.
    pub sure_text: Count,
    /// Yes.
    pub sure_yes: &'static str,
    /// No.
    pub sure_no: &'static str,
}

/// The page that asks for sector and role.
#[derive(Debug)]
pub struct RolePage {
    /// The heading.
    pub title: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// The question about the sector.
    pub sector: &'static str,
    /// The question about the role.
    pub role: &'static str,
    /// The heading over roles that lead.
    pub leaders: &'static str,
    /// The heading over roles that work in the school.
    pub staff: &'static str,
    /// The heading over roles around the school.
    pub around: &'static str,
    /// Begin.
    pub begin: &'static str,
    /// Go on with the answers that are there.
    pub go_on: &'static str,
    /// Something was not chosen.
    pub choose: &'static str,
    /// All answers stay with this role.
    pub all_kept: Count,
    /// Some answers fall away with this role; a list of them follows.
    pub falls_away: Count,
    /// The choice of three statements on a page.
    pub pace: &'static str,
}

/// The scan.
#[derive(Debug)]
pub struct Scan {
    /// The progress: this statement, of how many.
    pub progress: Phrase<2>,
    /// The progress where the statements of an element stand on one page.
    pub progress_many: Phrase<3>,
    /// The time to go.
    pub minutes: Count,
    /// Between the scale and «don't know».
    pub or: &'static str,
    /// The keys.
    pub keys: Phrase<1>,
    /// Opens the examples.
    pub what: &'static str,
    /// Where it flows one may hear:
    pub flows: &'static str,
    /// Where it sticks one may hear:
    pub sticks: &'static str,
    /// Takes the answer back.
    pub clear: &'static str,
    /// Asks a visitor what they saw.
    pub note: &'static str,
    /// How long it can be, and where it stays.
    pub note_hint: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Goes on to the check page.
    pub to_check: &'static str,
    /// Goes back.
    pub back: &'static str,
    /// Where no role was chosen yet.
    pub no_role: &'static str,
    /// Leads to the page that asks for the role.
    pub choose_role: &'static str,
}

/// The page that shows all answers.
#[derive(Debug)]
pub struct Check {
    /// The heading.
    pub title: &'static str,
    /// Everything has an answer.
    pub complete: &'static str,
    /// So many are open.
    pub open: Count,
    /// The role one answers as: role, sector.
    pub as_role: Phrase<2>,
    /// Leads to the page that asks for the role.
    pub other_role: &'static str,
    /// Changes an answer.
    pub change: &'static str,
    /// Fills in an open statement.
    pub fill_in: &'static str,
    /// Leads to the result.
    pub to_result: &'static str,
}

/// The result.
#[derive(Debug)]
pub struct ResultPage {
    /// The heading of the own result.
    pub title: &'static str,
    /// The heading of somebody else's result.
    pub shared_title: &'static str,
    /// The banner over a result from a link: the role.
    pub shared_banner: Phrase<1>,
    /// After it, where the month is told: the month.
    pub filled_in: Phrase<1>,
    /// The heading of the example result.
    pub example_title: &'static str,
    /// The banner over the example result: its answers are made up. It takes the place of `shared_banner`.
    pub example_banner: &'static str,
    /// Your own answers are untouched.
    pub untouched: &'static str,
    /// Do the scan yourself.
    pub do_it: &'static str,
    /// To the own answers.
    pub to_own: &'static str,
    /// Heading over the first blockage.
    pub blockage_title: &'static str,
    /// Heading: where do we stand.
    pub stand: &'static str,
    /// Heading: what goes well.
    pub well: &'static str,
    /// Nothing flows.
    pub well_none: &'static str,
    /// Heading: what can be better.
    pub better: &'static str,
    /// Nothing sticks or wavers.
    pub better_none: &'static str,
    /// There is no score at all, so nothing can be named.
    pub no_scores: &'static str,
    /// The soft loop.
    pub soft: &'static str,
    /// The hard loop.
    pub hard: &'static str,
    /// What a loop's score was made from.
    pub from_elements: Phrase<2>,
    /// No score for a loop.
    pub no_loop_score: &'static str,
    /// The soft loop is higher: by how many points.
    pub soft_higher: Phrase<1>,
    /// The hard loop is higher: by how many points.
    pub hard_higher: Phrase<1>,
    /// The difference is too small to speak of.
    pub balance_equal: &'static str,
    /// No answer was «don't know».
    pub no_dont_knows: &'static str,
    /// How many answers were «don't know», of how many.
    pub dont_knows: Phrase<2>,
    /// Heading over how it was computed.
    pub computed: &'static str,
    /// Where there is no sum: so many answers, of so many that a score needs.
    pub no_sum: Phrase<2>,
    /// Heading over what one can do next.
    pub next: &'static str,
    /// Back to the answers.
    pub to_answers: &'static str,
}

/// The cycle as a picture and a table.
#[derive(Debug)]
pub struct Cycle {
    /// What the picture is.
    pub label: &'static str,
    /// How to move in it.
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
    /// The placing is ours.
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
    /// Opens what can be saved.
    pub take_along: &'static str,
    /// Saves it as a drawing.
    pub save_svg: &'static str,
    /// Saves it as an image.
    pub save_png: &'static str,
    /// Copies it as an image.
    pub copy_picture: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// It was saved or copied.
    pub taken: &'static str,
    /// It was not: what to do.
    pub not_taken: &'static str,
    /// Looks at the station before.
    pub step_back: &'static str,
    /// Looks at the station after.
    pub step_on: &'static str,
    /// Walks along all ten.
    pub walk: &'static str,
    /// Stays at the station.
    pub pause: &'static str,
    /// Leads to the page of an element.
    pub more_about: Phrase<1>,
    /// Opens the valve.
    pub what_if: &'static str,
    /// The heading over the table.
    pub table: &'static str,
    /// The column of the element.
    pub element: &'static str,
    /// The column of the state.
    pub state: &'static str,
    /// The column of the score.
    pub score: &'static str,
    /// The column of the answers.
    pub answers: &'static str,
    /// A score of a hundred.
    pub of_hundred: Phrase<1>,
    /// From how many answers.
    pub from_answers: Phrase<2>,
    /// How many don't-knows.
    pub dont_know: Phrase<1>,
    /// Near a border.
    pub on_the_edge: &'static str,
    /// The first blockage, as a mark.
    pub first_blockage: &'static str,
    /// Perhaps a consequence, as a mark.
    pub perhaps_consequence: &'static str,
    /// The words for the states.
    pub states: ByState,
}

impl Cycle {
    /// The word for a state.
    pub const fn state(&self, state: Flow) -> &'static str {
        self.states.of(state)
    }
}

/// What is said of each state.
#[derive(Debug)]
pub struct ByState {
    /// It flows.
    pub flows: &'static str,
    /// It wavers.
    pub wavers: &'static str,
    /// It sticks.
    pub sticks: &'static str,
    /// Whirlpool.
    pub whirlpool: &'static str,
    /// Fog.
    pub fog: &'static str,
    /// Too little to say.
    pub too_little: &'static str,
    /// Not asked of this role.
    pub not_asked: &'static str,
}

impl ByState {
    /// What is said of a state.
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
    /// The place in the cycle, above the heading.
    pub place: Phrase<1>,
    /// Heading over the statements and answers.
    pub statements: &'static str,
    /// Before the names of the elements that this one feeds.
    pub feeds: &'static str,
    /// Names the element before this one.
    pub previous: &'static str,
    /// Names the element after this one.
    pub next: &'static str,
    /// Back to the result.
    pub to_result: &'static str,
    /// What the answers say, beside the score.
    pub not_yet: &'static str,
}

/// The part of the result that makes a link.
#[derive(Debug)]
pub struct Share {
    /// The heading.
    pub title: &'static str,
    /// What is in the link.
    pub holds: &'static str,
    /// The role and the sector.
    pub holds_role: Phrase<2>,
    /// The month.
    pub holds_month: Phrase<1>,
    /// The answers, open ones and don't-knows included.
    pub holds_answers: Phrase<1>,
    /// What a visitor wrote.
    pub holds_notes: &'static str,
    /// A random number.
    pub holds_tag: &'static str,
    /// Whoever has it can read it.
    pub warning: &'static str,
    /// The choice to tell the month.
    pub with_month: &'static str,
    /// The choice to tell what a visitor wrote.
    pub with_notes: &'static str,
    /// The link is so long that some programs cut it.
    pub long: &'static str,
    /// The label of the link.
    pub link: &'static str,
    /// Copies the link.
    pub copy: &'static str,
    /// Opens the device's own share sheet.
    pub send: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied: what to do.
    pub not_copied: &'static str,
}

/// The page that opens a link.
#[derive(Debug)]
pub struct Open {
    /// The heading.
    pub title: &'static str,
    /// What to do.
    pub text: &'static str,
    /// The label of the field.
    pub label: &'static str,
    /// Opens it.
    pub open: &'static str,
    /// The field is empty.
    pub empty: &'static str,
}

/// A link that cannot be read: why, and what to do.
#[derive(Debug)]
pub struct Broken {
    /// It stops too early.
    pub cut_off: Reason,
    /// Some characters changed.
    pub damaged: Reason,
    /// It is from a newer version.
    pub newer: Reason,
    /// It is no link of ours.
    pub foreign: Reason,
    /// Your own answers are untouched.
    pub untouched: &'static str,
    /// Try another link.
    pub try_again: &'static str,
}

/// Why something cannot be shown, and what to do.
#[derive(Debug)]
pub struct Reason {
    /// What is the matter, as a heading.
    pub title: &'static str,
    /// How that comes about, and what one can do.
    pub text: &'static str,
}

impl Broken {
    /// The words for an error.
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
    /// The heading.
    pub title: &'static str,
    /// What to do.
    pub text: &'static str,
}

/// What is said when the browser does not keep what it is given.
#[derive(Debug)]
pub struct TroubleWords {
    /// The browser keeps nothing for this page.
    pub blocked: &'static str,
    /// There is no room.
    pub full: &'static str,
    /// What is stored was written by a newer version.
    pub newer: &'static str,
    /// What was stored could not be read and was kept aside.
    pub kept_aside: &'static str,
}

impl TroubleWords {
    /// The words for what is the matter.
    pub const fn notice(&self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Blocked => self.blocked,
            Trouble::Full => self.full,
            Trouble::Newer => self.newer,
            Trouble::KeptAside => self.kept_aside,
        }
    }
}
