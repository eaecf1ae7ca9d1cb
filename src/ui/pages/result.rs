//! The result: where it flows and where it sticks, what that says, how it was computed, and the link to it.

use std::rc::Rc;

use leptos::prelude::request_animation_frame;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;

use crate::browser::{clipboard, page as browser_page};
use crate::domain::answer::Answer;
use crate::domain::element::{Element, Side};
use crate::domain::codec::link;
use crate::domain::response::Response;
use crate::domain::codec::route::Route;
use crate::domain::reading::{Finding, Reading, SMALLEST_DIFFERENCE, Flow};
use crate::domain::text::{cut, joined, number};
use crate::ui::app::{App, Long, Said};
use crate::ui::components::choice::checkbox;
use crate::ui::components::curve::curve;
use crate::ui::components::long_text::missing;
use crate::ui::components::running_text::running_text;
use crate::ui::components::state_icon::state_word;
use crate::ui::components::table::{answers, profile_table, remark};
use crate::ui::dom::{El, button, el, link as link_to, text, watch};
use crate::ui::live::{Live, LiveOwned};
use crate::ui::pages::{Source, heading, scan};
use crate::wording::Language;
use crate::wording::long::{Line, LongTexts};

/// The reader's own result. Another answer, given in another tab, is in the picture at once; what is read follows.
pub fn own(app: App, language: Language) -> Vec<El> {
    let content = move || {
        // Made anew for another role only.
        let (Some(_), Some(response)) = (app.respondent.get(), app.response.peek()) else {
            return scan::no_role(language);
        };
        let read = Read::new(response);
        let (profile, settled) = (Rc::clone(&read.profile), Rc::clone(&read.response));
        watch(move || {
            if let Some(response) = app.response.get() {
                let settled = Rc::clone(&settled);
                profile.set(Reading::of(&response));
                request_animation_frame(move || settled.set(Some(response)));
            }
        });
        let words = &language.words().result;
        let next = el("section.result-next")
            .child(text("h2", words.next))
            .child(el("p.actions").child(link_to(&Route::Check.path(), words.to_answers)));
        let (caption, shared) = (Rc::clone(&read.response), Rc::clone(&read.response));
        let mut page = vec![
            el("p.caption").live_text(move || whose(language, caption.get().as_ref())),
            heading(words.title),
        ];
        page.extend(reading(app, language, &read, &Source::Own));
        page.push(el("div").live(move || {
            let shared = shared.get();
            shared
                .map(|response| share(app, language, response))
                .into_iter()
                .collect()
        }));
        page.push(next);
        page
    };
    vec![el("div").live(content)]
}

/// A response that is read, and what it says.
struct Read {
    response: Rc<LiveOwned<Option<Response>>>,
    profile: Rc<Live<Reading>>,
}

impl Read {
    fn new(response: Response) -> Self {
        let profile = Live::new(Reading::of(&response));
        Self {
            response: Rc::new(LiveOwned::new(Some(response))),
            profile: Rc::new(profile),
        }
    }
}

/// Somebody else's result, from a link. It is read only, and the reader's own answers stay as they are.
pub fn shared(app: App, language: Language, response: &Response) -> Vec<El> {
    let words = &language.words().result;
    let source = Source::link(response);
    let filled_in = response
        .month()
        .map(|month| words.filled_in.with([&language.month(month)]));
    let banner = joined(&[
        &words.shared_banner.with([role(language, response)]),
        filled_in.as_deref().unwrap_or_default(),
        " ",
        words.untouched,
        " ",
    ]);
    let own = move || {
        vec![if app.respondent.get().is_some() {
            link_to(&Route::Result.path(), words.to_own)
        } else {
            link_to(&Route::Role.path(), words.do_it)
        }]
    };
    let banner = text("p", &banner).child(el("span").live(own));
    let mut page = vec![
        el("aside.banner").child(banner),
        text("p.caption", &whose(language, Some(response))),
        heading(words.shared_title),
    ];
    page.extend(reading(
        app,
        language,
        &Read::new(response.clone()),
        &source,
    ));
    page
}

fn role(language: Language, response: &Response) -> &'static str {
    let respondent = response.respondent();
    let roles = &language.words().roles;
    roles.name(respondent.role(), respondent.sector())
}

fn sector(language: Language, response: &Response) -> &'static str {
    let sectors = language.words().roles.sectors;
    sectors.of(response.respondent().sector())
}

/// Role, sector and month.
fn whose(language: Language, response: Option<&Response>) -> String {
    let Some(response) = response else {
        return String::new();
    };
    let whose = joined(&[role(language, response), " · ", sector(language, response)]);
    match response.month() {
        Some(month) => joined(&[&whose, " · ", &language.month(month)]),
        None => whose,
    }
}

/// What the answers say: the sentence, the picture, the table, the blockage, the three answers and the sums.
fn reading(app: App, language: Language, read: &Read, source: &Source) -> Vec<El> {
    let [last, now] = [(); 2].map(|()| Rc::clone(&read.response));
    let first = Rc::clone(&read.profile);
    let (lead, after) = (source.clone(), source.clone());
    let summary = move || {
        let profile = first.get();
        let sentence = language.words().reading.summary(&profile);
        vec![running_text(language, sentence, &lead).class("lead")]
    };
    vec![
        el("div").live(summary),
        curve(app, language, &read.profile, source.clone(), move || {
            whose(language, now.peek().as_ref())
        }),
        el("div").live(move || {
            let response = last.get();
            response.map_or_else(Vec::new, |it| in_words(app, language, &it, &after))
        }),
    ]
}

/// The same as the picture, in a table and in words.
fn in_words(app: App, language: Language, response: &Response, source: &Source) -> Vec<El> {
    let words = &language.words().result;
    let phrases = &language.words().reading;
    let profile = Reading::of(response);
    let unless_scored = |none| match profile.scored() {
        0 => words.no_scores,
        _ => none,
    };
    let mut parts = vec![profile_table(language, &profile, source)];
    parts.extend(profile.first_blockage().map(|_| {
        el("section.blockage")
            .child(text("h2", words.blockage_title))
            .child(running_text(language, phrases.blockage(&profile), source))
    }));
    let three = [
        (words.well, words.well_none, profile.strengths()),
        (words.better, words.better_none, profile.improvements()),
    ]
    .map(|(title, none, found)| named(language, title, unless_scored(none), &found, source));
    parts.push(
        el("div.answers-three")
            .child(stand(language, &profile))
            .children(three),
    );
    parts.push(computed(app, language, &profile, response));
    parts
}

/// Where do we stand: the two loops, the difference between them, and the don't-knows.
fn stand(language: Language, profile: &Reading) -> El {
    let words = &language.words().result;
    let cycle = &language.words().cycle;
    let side = |side: Side, name: &str| {
        let reading = profile.side(side);
        let score = match reading.score {
            Some(score) => el("dd")
                .child(state_word(language, score.flow()))
                .text(" ")
                .text(&cycle.of_hundred.with([&language.score(score)]))
                .children(score.on_the_edge().then(|| remark(cycle.on_the_edge)))
                .child(remark(
                    &words
                        .from_elements
                        .counting([reading.scored, reading.asked]),
                )),
            None if reading.fog > 0 => el("dd").child(state_word(language, Flow::Fog)),
            None => text("dd", words.no_loop_score),
        };
        [text("dt", name), score]
    };
    let balance = profile.balance().map(|points| {
        let phrase = if points > 0.0 {
            words.soft_higher
        } else {
            words.hard_higher
        };
        // To the nearest whole point; a half goes up.
        match points.abs() {
            difference if difference < SMALLEST_DIFFERENCE => text("p", words.balance_equal),
            difference => text("p", &phrase.counting([(difference + 0.5) as usize])),
        }
    });
    let coverage = profile.coverage();
    let dont_knows = match coverage.dont_know {
        0 => words.no_dont_knows.to_owned(),
        dont_know => words.dont_knows.counting([dont_know, coverage.asked]),
    };
    el("section")
        .child(text("h2", words.stand))
        .child(
            el("dl.sides")
                .children(side(Side::Soft, words.soft))
                .children(side(Side::Hard, words.hard)),
        )
        .children(balance)
        .child(text("p", &dont_knows))
}

/// At most three elements by name, with state, score and from how many answers.
fn named(
    language: Language,
    title: &str,
    none: &str,
    findings: &[&Finding],
    source: &Source,
) -> El {
    let cycle = &language.words().cycle;
    let section = el("section").child(text("h2", title));
    if findings.is_empty() {
        return section.child(text("p", none));
    }
    let rows = findings.iter().map(|finding| {
        let element = finding.element();
        let score = finding
            .score()
            .map(|score| cycle.of_hundred.with([&language.score(score)]));
        let from = [
            score.as_deref().unwrap_or_default(),
            " · ",
            cycle.answers,
            ": ",
            &answers(language, finding),
        ];
        el("li")
            .child(link_to(
                &source.element(element).path(),
                language.element(element),
            ))
            .child(state_word(language, finding.flow()))
            .child(remark(&joined(&from)))
    });
    section.child(el("ul.named").children(rows))
}

/// The rules, and the sum of each element with the reader's own numbers.
fn computed(app: App, language: Language, profile: &Reading, response: &Response) -> El {
    let words = &language.words().result;
    let most = number(response.instrument().scale().points() - 1);
    let asked = profile
        .findings()
        .iter()
        .filter(|finding| finding.flow() != Flow::NotAsked);
    let sums = asked.flat_map(|finding| {
        [
            text("dt", language.element(finding.element())),
            text("dd", &sum(language, finding, response)),
        ]
    });
    el("details.computed")
        .child(text("summary", words.computed))
        .child(el("div").live(move || match app.long() {
            Long::Here(texts) => rules(texts, &most),
            long => vec![missing(language, &long)],
        }))
        .child(el("dl.sums").children(sums))
}

/// The rules in words; the first of them has a hole for the highest step of the scale.
fn rules(texts: LongTexts, most: &str) -> Vec<El> {
    let mut rules = Vec::new();
    for line in texts.block("computed") {
        if let Line::Paragraph(rule) = line {
            let (before, after) = cut(rule, b'_').unwrap_or((rule, ""));
            let filling = if after.is_empty() { "" } else { most };
            rules.push(text("p", &joined(&[before, filling, after])));
        }
    }
    rules
}

/// «(3 + 2 + 4) ÷ (3 × 4) × 100 = 75», or why there is none.
fn sum(language: Language, finding: &Finding, response: &Response) -> String {
    let coverage = finding.coverage();
    let Some(score) = finding.score() else {
        return language
            .words()
            .result
            .no_sum
            .counting([coverage.answered, coverage.needed()]);
    };
    let steps = steps(finding.element(), response);
    let most = number(response.instrument().scale().points() - 1);
    joined(&[
        "(",
        &steps,
        ") ÷ (",
        &number(coverage.answered as u64),
        " × ",
        &most,
        // What is shown is rounded, unless it is whole or just between two.
        if score.value() * 2.0 == f64::from(score.half_points()) {
            ") × 100 = "
        } else {
            ") × 100 ≈ "
        },
        &language.score(score),
    ])
}

/// «3 + 2 + 4»: the steps above the lowest point of each answer.
fn steps(element: Element, response: &Response) -> String {
    let mut steps = String::new();
    for statement in response.instrument().about(element) {
        if let Some(Answer::Point(point)) = response.answer(statement) {
            if !steps.is_empty() {
                steps.push_str(" + ");
            }
            steps.push_str(&number(point.value() - 1));
        }
    }
    steps
}

/// Chat programs cut links that are longer (domain rules, section 10).
const CUT_BY_CHAT: usize = 2000;

/// What is in the link, the link, and the ways to hand it on.
fn share(app: App, language: Language, response: Response) -> El {
    let words = &language.words().share;
    let role = role(language, &response);
    let sector = sector(language, &response);
    let asked = response.instrument().statements().len();
    let month = response.month();
    let has_notes = response.has_notes();
    let holds = move || {
        let told = month.filter(|_| app.tell_month.get());
        let told = told.map(|month| text("li", &words.holds_month.with([&language.month(month)])));
        let mut holds = vec![text("li", &words.holds_role.with([role, sector]))];
        holds.extend(told);
        holds.push(text("li", &words.holds_answers.counting([asked])));
        if has_notes && app.tell_notes.get() {
            holds.push(text("li", words.holds_notes));
        }
        holds.push(text("li", words.holds_tag));
        holds
    };
    let with_month = month.map(|_| {
        checkbox(
            "month",
            words.with_month,
            move || app.tell_month.get(),
            move || app.tell_month.set(!app.tell_month.peek()),
        )
    });
    let with_notes = has_notes.then(|| {
        checkbox(
            "notes",
            words.with_notes,
            move || app.tell_notes.get(),
            move || app.tell_notes.set(!app.tell_notes.peek()),
        )
    });
    let address = move || {
        let mut told = response.clone();
        if !app.tell_notes.get() {
            told = told.without_notes();
        }
        if !app.tell_month.get() {
            told.set_month(None);
        }
        browser_page::address(&Route::Shared(link::encode(&told)))
    };
    let (link, measured) = (address.clone(), address.clone());
    let long = move || {
        let long = measured().len() > CUT_BY_CHAT;
        if long { words.long } else { "" }.to_owned()
    };
    let field = el("input")
        .attr("id", "link")
        .attr("type", "text")
        .attr("readonly", "")
        .live_property("value", move || JsValue::from_str(&link()));
    let input = field.node();
    let to_send = address.clone();
    let copy = move || {
        let text = address();
        let input = input.clone();
        app.said.set(None);
        spawn_local(async move {
            let done = clipboard::copy(&text).await;
            if !done {
                browser_page::select(&input);
            }
            app.said
                .set(Some(if done { Said::Copied } else { Said::NotCopied }));
        });
    };
    let send = clipboard::can_share().then(|| {
        button(words.send, move || {
            clipboard::share("Schoolstroom", &to_send());
        })
        .class("secondary")
    });
    let said = move || {
        let said = match app.said.get() {
            Some(Said::Copied) => words.copied,
            Some(Said::NotCopied) => words.not_copied,
            _ => "",
        };
        said.to_owned()
    };
    el("section.share")
        .child(text("h2", words.title))
        .child(text("p", words.holds))
        .child(el("ul").live(holds))
        .child(text("p", words.warning))
        .children(with_month)
        .children(with_notes)
        .child(text("label", words.link).attr("for", "link"))
        .child(field)
        .child(
            el("p.actions")
                .child(button(words.copy, copy))
                .children(send),
        )
        .child(el("p").live_text(long))
        .child(el("p").attr("role", "status").live_text(said))
}
