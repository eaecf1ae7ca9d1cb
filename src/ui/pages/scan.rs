//! The scan: one statement a page, or the statements of an element on one.

use crate::browser::page as browser_page;
use crate::domain::element::Element;
use crate::domain::instrument::{Instrument, StatementId};
use crate::domain::response::Respondent;
use crate::domain::role::Family;
use crate::domain::codec::route::Route;
use crate::domain::codec::store::Pace;
use crate::domain::text::{joined, number};
use crate::ui::app::{App, Long};
use crate::ui::components::long_text::{missing, written};
use crate::ui::components::note_field::note_field;
use crate::ui::components::question::question;
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::{action, heading, submit, unknown};
use crate::wording::Language;

/// How many statements people answer in a minute: thirty take six minutes (domain rules, section 5).
const A_MINUTE: usize = 5;

/// The statements that stand on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Leaf {
    element: Element,
    statements: Vec<StatementId>,
    /// The place of the first in the instrument, from 0.
    first: usize,
    asked: usize,
    before: Option<StatementId>,
    after: Option<StatementId>,
}

impl Leaf {
    /// The page of a statement; `None` where it is not asked.
    fn of(instrument: Instrument, statement: StatementId, pace: Pace) -> Option<Self> {
        let all = instrument.statements();
        let statements: Vec<_> = match pace {
            Pace::One => vec![statement],
            Pace::Element => instrument.about(statement.element()).collect(),
        };
        instrument.position(statement)?;
        let first = instrument.position(*statements.first()?)?;
        let end = first + statements.len();
        let before = first.checked_sub(1).and_then(|place| all.get(place));
        Some(Self {
            element: statement.element(),
            first,
            asked: all.len(),
            before: before.copied(),
            after: all.get(end).copied(),
            statements,
        })
    }

    fn progress(&self, language: Language) -> String {
        let words = &language.words().scan;
        match self.statements.len() {
            1 => words.progress.counting([self.first + 1, self.asked]),
            many => words
                .progress_many
                .counting([self.first + 1, self.first + many, self.asked]),
        }
    }

    fn minutes(&self) -> usize {
        (self.asked - self.first).div_ceil(A_MINUTE)
    }
}

/// Where the reader is: «Statement 7 of 30 · relations».
pub fn title(app: App, language: Language, statement: StatementId) -> String {
    let instrument = app.respondent.get().map(Respondent::instrument);
    let leaf = instrument.and_then(|it| Leaf::of(it, statement, app.pace.get()));
    match leaf {
        Some(leaf) => {
            let name = language.element(statement.element());
            joined(&[&leaf.progress(language), " · ", name])
        }
        None => language.words().scan.no_role.to_owned(),
    }
}

/// A page of the scan. `changing` is for an answer that is changed from the check page: it leads back there.
pub fn page(app: App, language: Language, statement: StatementId, changing: bool) -> Vec<El> {
    if !changing && app.respondent.peek().is_some() {
        app.set_position(statement);
    }
    // An answer changes nothing that the page is made from, so that choosing rebuilds nothing.
    let content = move || match app.respondent.get() {
        None => no_role(language),
        Some(respondent) => {
            let pace = if changing { Pace::One } else { app.pace.get() };
            match Leaf::of(respondent.instrument(), statement, pace) {
                Some(leaf) => leaf_page(app, language, respondent, &leaf, changing),
                None => unknown::page(language),
            }
        }
    };
    vec![el("div.scan").live(content)]
}

fn leaf_page(
    app: App,
    language: Language,
    respondent: Respondent,
    leaf: &Leaf,
    changing: bool,
) -> Vec<El> {
    let words = &language.words().scan;
    let element = language.element(leaf.element);
    let single = leaf.statements.len() == 1;
    let (back, next) = if changing {
        (Route::Check, Route::Check)
    } else {
        (
            leaf.before.map_or(Route::Role, Route::Scan),
            leaf.after.map_or(Route::Check, Route::Scan),
        )
    };
    let button = if next == Route::Check {
        words.to_check
    } else {
        words.next
    };
    let progress = joined(&[
        &leaf.progress(language),
        " · ",
        &words.minutes.of(leaf.minutes()),
    ]);
    let bar = el("progress")
        .attr("aria-hidden", "true")
        .attr("max", &number(leaf.asked as u64))
        .attr("value", &number(leaf.first as u64));
    let topic = if single {
        text("p.caption", element)
    } else {
        heading(element).class("topic")
    };
    let mut questions = Vec::new();
    for statement in &leaf.statements {
        questions.push(question(app, language, respondent, *statement, single));
    }
    if respondent.role().family() == Family::Visitor {
        questions.push(note_field(app, language, leaf.element));
    }
    let points = respondent.instrument().scale().points();
    let form = el("form")
        .on("submit", submit(move || browser_page::go(&next)))
        .children(questions)
        .child(text("p.keys", &words.keys.counting([usize::from(points)])))
        .child(
            el("p.actions")
                .child(text("button", button))
                .child(link(&back.path(), words.back)),
        );
    let about = leaf.element;
    let examples = move || {
        let texts = match app.long() {
            Long::Here(texts) => texts,
            long => return vec![missing(language, &long)],
        };
        let mut examples = vec![text("p", texts.about(about))];
        let [flows, sticks] = match respondent.role().family() {
            Family::Leader | Family::Staff | Family::Visitor => [(".flows", 0), (".sticks", 0)],
            // One of each, as who goes to school or has a child there would say it.
            Family::Parent | Family::PupilSecondary | Family::PupilPrimary => {
                [(".around", 0), (".around", 1)]
            }
        };
        for (heading, (block, place)) in [(words.flows, flows), (words.sticks, sticks)] {
            let lines = texts.block(&joined(&[about.id(), block]));
            examples.push(text("p", heading));
            examples.extend(written(
                app,
                language,
                lines.get(place..=place).unwrap_or_default(),
            ));
        }
        examples
    };
    let meaning = el("details")
        .child(text("summary", words.what))
        .child(el("div").live(examples));
    vec![text("p.progress", &progress), bar, topic, form, meaning]
}

/// There is no scan yet: the role comes first.
pub fn no_role(language: Language) -> Vec<El> {
    let words = language.words();
    vec![
        heading(words.scan.no_role),
        text("p", words.role.why),
        action(&Route::Role, words.scan.choose_role),
    ]
}
