//! Schoolstroom: a six-minute look at where a school flows and where it sticks, drawn as a water cycle.
//!
//! It is a static page. All of it runs in the reader's browser; nothing is sent anywhere, ever.
//!
//! # Where to start
//!
//! To see what the product knows, read [`domain::instrument`] (what is asked of whom) and [`domain::reading`] (what the
//! answers say). To see a page, read `ui::pages::scan`. To see how a result travels, read [`domain::codec::link`].
//!
//! # Code map
//!
//! Rings; what is further in knows nothing of what is further out.
//!
//! - [`domain`]: the field itself. Pure Rust for every target, with no input or output and no sentence in it.
//!   [`element`](domain::element), [`role`](domain::role), [`instrument`](domain::instrument),
//!   [`answer`](domain::answer), [`note`](domain::note), [`response`](domain::response): what is asked and answered.
//!   [`scoring`](domain::reading), [`team`](domain::team): what that says of a person and of a group.
//!   [`what_if`](domain::reading::what_if): what the model expects if one element flowed. [`piece`](domain::picture::piece),
//!   [`lemniscate`](domain::picture::lemniscate), [`water_cycle`](domain::picture::water_cycle), [`view`](domain::picture::view): the two pictures as
//!   whole numbers. [`topic`](domain::topic): the pages to read. [`address`](domain::codec::address), [`route`](domain::codec::route),
//!   [`link`](domain::codec::link), [`store`](domain::codec::store): everything that is written down and read back.
//! - [`wording`]: every sentence, in Dutch and in English. Pure Rust on the domain. The long texts ([`wording::long`]) are
//!   files beside it, which a test compares.
//! - `browser` (wasm only, on the domain): what the browser keeps and tells: storage, location, clipboard, preferences, the
//!   long texts, the picture as a file. With `ui::dom`, which makes elements, it is what knows `web-sys`.
//! - `ui` (wasm only): the pages. `dom` makes elements, `live` holds what they follow, `app` is the shared state, `pages` has
//!   a module for each page and `components` what several of them share.
//!
//! `callback` (wasm only) has what both put functions in a box with.
//!
//! `index.html` holds the start page and `style/first.css` what it needs; `style/app.css` has the rest. `tests` has the
//! domain's tests (native and as wasm), component tests in a real DOM, journeys through WebDriver, and the measurements.
//!
//! # Invariants
//!
//! - The domain builds with no browser: the browser's crates exist for the wasm target alone, and `browser` and `ui` with
//!   them. The compiler keeps the rings apart.
//! - Errors are enums, and [`wording`] has words for each by exhaustive `match`: [`domain::codec::link::Error`],
//!   [`domain::codec::store::Trouble`].
//! - Scoring knowledge stands once, in [`domain::instrument`]: no language file can change a score.
//! - [`Element`](domain::element::Element) has no order, only neighbours: a cycle has no first.
//! - A missing answer is never a number. «Not asked», «don't know» and «left open» are three things:
//!   [`Flow`](domain::reading::Flow), [`Answer`](domain::answer::Answer), and the absence of one.
//! - Answers come in by one door, [`Response::set`](domain::response::Response::set), which refuses what a role is not asked.
//! - A released format is frozen in a module of its own, and its golden fixtures only grow. Wire types are not domain types.
//! - Nothing stored is thrown away because it could not be read: it is kept aside, and the reader is told. A newer version's
//!   document is never written over. A change is read, made and written in one go, so that tabs do not undo each other.
//! - What is tried out in the picture changes no answer and is stored nowhere: it is said and drawn as a thought.
//! - Nothing is asked of the server after the page has loaded but the long texts, whole and once, when it has come to rest.
//! - There is no total mark: nothing adds the ten elements up.
//! - No `style` attribute, inline handler or `innerHTML`: the page ships the strict content security policy with Trusted
//!   Types that proves it, and `view!` is not used (it makes static subtrees through `innerHTML`).
//! - No `unwrap`, `expect`, `panic!` or indexing that can panic: clippy denies them outside tests.
//!
//! # Size
//!
//! The wall is 100 KB brotli for the product, its long texts apart; `make size` prints and guards it. Measured in brotli (quality 11) while
//! this was built, for the wasm alone:
//!
//! | step | wasm |
//! |---|---|
//! | Leptos 0.8.23 itself, one button | 24.0 KB |
//! | all pages of the first release with `view!` | 180.0 KB |
//! | the same with `--cfg erase_components` | 156.8 KB |
//! | elements by hand with one type (`ui::dom`) | 112.8 KB |
//! | cells with a trigger in the place of typed signals (`ui::live`), `serde-json-core` in the place of `serde_json`, answers stored as their link, no sorting, no string search | 84.0 KB |
//! | words looked up by a function that is not inlined | 83.3 KB |
//! | `wasm-streams` without its exports (`.patches`) | 78.6 KB, and 0.9 KB less of JavaScript |
//! | texts joined by one small function | 77.9 KB |
//!
//! Later the two views of the cycle, the walk and the picture to take along came to it, then every family and the pages to
//! read. What made that smaller again, in brotli of wasm and JavaScript together: names between the two that are counts and not
//! random digits (−3.0), text taken apart without `split` and `find` (−1.3), functions in boxes with one entry each
//! (`callback`, −1.3), sentences that are phrases with holes and not functions (−0.9), no arena for what a part of the page
//! keeps (`ui::dom`, −0.9), values that are never lent out (`ui::live`, −0.4), statements that are one text for each list
//! (−0.4), a picture with fewer ways to fail (−0.3).
//!
//! The long texts were measured in the wasm and beside it: in the wasm it would be 120.3 KB, without them it is 88.5 KB, and a
//! reader fetches 17.8 KB (Dutch) and 16.3 KB (English) more when the page is at rest. So they stand beside it. The wall is for
//! all that has to be there before the page can be used; `make size` has a budget of their own for the long texts.
//!
//! The allocator is `rlsf` (−0.5 KB). Measured and not kept: `wasm-opt -Oz` (−0.7 KB), `opt-level = "s"` (+4.9 KB), constant
//! texts that are not copied before they are shown (+0.2), one kind of whole number for all that is written in digits (0.0).
//! Minifying the loader, for which Trunk's minifier needed help (`.trunk/bin/wasm-bindgen`), took it from 6.0 to 4.7 KB.

pub mod domain;
pub mod wording;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod callback;
#[cfg(target_arch = "wasm32")]
pub mod ui;
