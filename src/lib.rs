//! Schoolstroom: a six-minute look at where a school flows and where it sticks, drawn as a cycle of water.
//!
//! It is a static page. All of it runs in the reader's browser; nothing is sent anywhere, ever.
//!
//! # Where to start
//!
//! - To see what the product knows, read [`domain::instrument`] (what is asked of whom) and [`domain::reading`] (what the
//!   answers say). The rules behind them, with their sources, are [`guide::rules`].
//! - To see a page, read `ui::pages::scan`, and `ui::sealed` for the one thing that differs from Leptos as everyone writes it.
//! - To see how a result travels, read [`domain::codec::link`] (all answers) and [`domain::codec::score_link`] (scores alone).
//! - To change something, read [`guide::contributing`]. To change how it is built, read [`guide::decisions`].
//!
//! # Bird's eye
//!
//! Somebody chooses a role, which fixes the list of statements and the scale (an
//! [`Instrument`](domain::instrument::Instrument)). Their answers are a [`Response`](domain::response::Response): it is what
//! the browser stores and what a link holds; a link may also hold the ten [`Scores`](domain::reading::Scores) alone, and what is
//! told of a scan is one or the other ([`Told`](domain::told::Told)). A [`Reading`](domain::reading::Reading) has the score of each
//! element. Pictures, tables and sentences are made from a reading and from the words of a [`Language`](wording::Language). Which
//! page is shown is a [`Route`](domain::codec::route::Route), read from the address after `#`.
//!
//! # Code map
//!
//! Rings: the domain knows of no other, `wording` and `browser` know the domain and not each other, and `ui` knows all three.
//!
//! - [`domain`]: the field itself. Pure Rust for every target, with no input or output and no sentence in it.
//!   - [`element`](domain::element), [`per_element`](domain::per_element), [`role`](domain::role),
//!     [`instrument`](domain::instrument), [`answer`](domain::answer), [`note`](domain::note),
//!     [`response`](domain::response): what is asked and answered; [`told`](domain::told): what somebody tells of it;
//!     [`record`](domain::record): what somebody keeps to lay beside something later;
//!     [`invitation`](domain::invitation): what somebody says who asks others to answer;
//!   - [`reading`](domain::reading): what that says, what the model expects if one element flowed
//!     ([`what_if`](domain::reading::what_if)), and where two readings differ ([`difference`](domain::reading::difference));
//!     and what a team might talk about ([`talking_point`](domain::reading::talking_point));
//!   - [`team`](domain::team): links that are gathered, people who are kept once each, answers that are counted by group, and
//!     one door to what may be shown of them ([`privacy`](domain::team::privacy)); and several teams side by side
//!     ([`board`](domain::board));
//!   - [`picture`](domain::picture): places, paths, water and the places of words, as whole numbers; QR codes too;
//!   - [`codec`](domain::codec): all that is written down and read back: addresses, links, stored documents, files;
//!   - [`topic`](domain::topic): the pages to read.
//! - [`wording`]: every sentence, in Dutch and in English. Pure Rust on the domain.
//! - `browser` (wasm only): a small file for each thing of the browser that is reached: storage, location, focus, clipboard
//!   and so on.
//! - `ui` (wasm only): Leptos.
//!   - `sealed`: views of one type;
//!   - `state`: what outlives a page, a file for each concern;
//!   - `parts`: components that take values and callbacks, and never the state;
//!   - `pages`: a file for each page; none knows another;
//!   - `frame` stands around every page, the navigation in it, and `shell` starts the app and chooses the page of a route.
//! - [`guide`]: documentation alone.
//!
//! The compiler keeps `browser` and `ui` out of the first two rings: their crates exist for the wasm target alone, so that
//! `use leptos` in the domain does not compile natively. A native test that reads the paths in `src` (`tests/domain/arrows.rs`)
//! keeps the other arrows, and finds circles within `ui`.
//!
//! Beside `src`: `index.html` holds the first screen of the start page, `style/first.css` what it needs, `style/cycle.css` the
//! looks of the picture, and `style/app.css` the rest. `tests` has the domain's tests (native and as wasm), parts and pages in a
//! real DOM, journeys through WebDriver, sizes and the bench.
//!
//! # Invariants
//!
//! What is absent, and is to stay so:
//!
//! - No browser in the domain, and no sentence. Errors are enums; [`wording`] has words for each by exhaustive `match`:
//!   [`link::Error`](domain::codec::link::Error), [`Trouble`](domain::codec::store::Trouble).
//! - No score in a language. Scoring knowledge stands once, in [`instrument`](domain::instrument) and
//!   [`reading`](domain::reading); words are found by the id of what they word, never by the place of a line.
//! - No first element. An [`Element`](domain::element::Element) has neighbours and no order. A value for each element is a
//!   [`PerElement`](domain::per_element::PerElement), which has no gap.
//! - No old answer to a new question. Answers belong to a [`Revision`](domain::instrument::Revision) of the instrument; another
//!   question has another id.
//! - No count that nobody told. A link with scores alone does not say from how many answers
//!   ([`Finding::coverage`](domain::reading::Finding::coverage)), and no page that it leads to does.
//! - No number for a missing answer. «Not asked», «don't know» and «left open» are three things:
//!   [`Flow`](domain::reading::Flow), [`Answer`](domain::answer::Answer), and the absence of one.
//! - No second door for answers: [`Response::set`](domain::response::Response::set) refuses what a role is not asked.
//! - No number of a team past the door. Pages see what [`Shown`](domain::team::Shown) has, and everything else is worked out
//!   from that; [`Counts`](domain::team::Counts) cannot be read.
//! - No answer of a round to look at. How many have answered is all that is told of a [`Round`](domain::team::Round) before its
//!   people are in their team, and a [`Backup`](domain::codec::store::backup::Backup) has none.
//! - No total. The ten elements are never added up.
//! - No change to a released format. Each version is frozen in a module of its own with golden fixtures that only grow, and
//!   has wire types of its own.
//! - No stored text is lost because it could not be read: it is kept aside and the reader is told. What a newer version wrote
//!   is left alone, and what could not be encoded
//!   ([`Document::encode`](domain::codec::store::Document::encode)) is not written.
//! - No tab undoes another: a change is read, made and written in one go.
//! - No trace of what is tried out. A [`WhatIf`](domain::reading::what_if::WhatIf) changes no answer and is not stored.
//! - No request after the page has loaded, but for the long texts: whole, in all languages, when the page has come to rest.
//! - No link is decoded twice: a page gets what is in it and not its text.
//! - No answer to an invitation: it holds no address, and nothing comes back by itself.
//! - No `style` attribute, inline handler or `innerHTML`: the page ships a strict content security policy with Trusted Types.
//! - No `unwrap`, `expect`, `panic!` or indexing outside tests (clippy denies them), and no fallback that hides a wrong value.

pub mod domain;
#[cfg(doc)]
pub mod guide;
pub mod wording;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
