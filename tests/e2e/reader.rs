//! Somebody who reads the site: short verbs for what one can do and see in a browser.
//!
//! A session that met an error in the console or a violation of the security policy fails its test in any case.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::given::Kept;
use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::StatementId;
use schoolstroom::domain::response::Response;
use schoolstroom::wording::Language;
use schoolstroom::wording::interface::Interface;

use crate::browser::Browser;
use crate::site::{Site, Travel};

/// The key of the stored document; what is there already must be found by every later version.
pub const KEY: &str = "schoolstroom";

/// What is shown has a box.
const SHOWN: &str = "const shown = selector => [...document.querySelectorAll(selector)]
    .filter(element => element.getClientRects().length > 0);";

/// Who reads, and where.
pub struct Who {
    site: Option<Arc<Site>>,
    language: Language,
    stored: Vec<(&'static str, String)>,
    before: Vec<String>,
    forgiven: Vec<&'static str>,
}

/// See the module.
pub struct Reader {
    site: Arc<Site>,
    /// For what only one test needs.
    pub browser: Browser,
    language: Language,
}

impl Who {
    /// Somebody whose browser prefers Dutch.
    pub fn dutch() -> Self {
        Self::speaking(Language::Nl)
    }

    /// Somebody whose browser prefers this language.
    pub fn speaking(language: Language) -> Self {
        Self {
            site: None,
            language,
            stored: Vec::new(),
            before: Vec::new(),
            forgiven: Vec::new(),
        }
    }

    /// At a site that others read as well.
    pub fn at(mut self, site: &Arc<Site>) -> Self {
        self.site = Some(Arc::clone(site));
        self
    }

    /// Who was here before and left this.
    pub fn who_kept(mut self, kept: &Kept) -> Self {
        self.stored.extend(kept.stored());
        self
    }

    /// In whose storage this text stands.
    pub fn who_stored(mut self, text: &str) -> Self {
        self.stored.push((KEY, text.to_owned()));
        self
    }

    /// In whose browser this script runs before each page.
    pub fn whose_browser_runs(mut self, script: &str) -> Self {
        self.before.push(script.to_owned());
        self
    }

    /// Whose console may hold errors with this text, since the test brings them about.
    pub fn forgiving(mut self, text: &'static str) -> Self {
        self.forgiven.push(text);
        self
    }

    /// Reads the site in a browser with a fresh profile.
    pub async fn reads(self, test: impl AsyncFnOnce(&Reader)) {
        let site = match self.site {
            Some(site) => site,
            None => Arc::new(Site::serve(Travel::Plain).await),
        };
        let languages = match self.language {
            Language::Nl => "nl-NL,nl",
            Language::En => "en-GB,en",
        };
        let reader = Reader {
            site,
            browser: Browser::start(languages).await,
            language: self.language,
        };
        let told = "addEventListener('securitypolicyviolation',
            event => console.error('policy', event.violatedDirective, event.blockedURI, event.sample))";
        reader.browser.chromium.before_each_page(told).await;
        reader.store(&self.stored).await;
        for script in &self.before {
            reader.browser.chromium.before_each_page(script).await;
        }
        let outcome = outcome(test(&reader)).await;
        let complaints: Vec<_> = reader
            .browser
            .chromium
            .console()
            .await
            .into_iter()
            .filter(|(level, _)| level == "SEVERE" || level == "WARNING")
            .filter(|(_, message)| !self.forgiven.iter().any(|text| message.contains(text)))
            .collect();
        reader.browser.quit().await;
        if let Err(panic) = outcome {
            eprintln!("the console said {complaints:#?}");
            resume_unwind(panic);
        }
        assert!(complaints.is_empty(), "the console said {complaints:#?}");
    }
}

/// Going about.
impl Reader {
    /// Loads the page of an address such as `#/role` anew.
    pub async fn open(&self, path: &str) {
        // By way of a page without the app, or only the part after `#` would change.
        self.load(&self.site.blank()).await;
        self.load(&format!("{}{path}", self.site.base())).await;
        self.owned().await;
        self.at_rest().await;
    }

    /// Waits until the long texts have come, or it is clear that they do not.
    pub async fn at_rest(&self) {
        let script = "const late = performance.getEntriesByType('resource').filter(it => it.name.includes('/long.'));
            return late.length >= 2 && !arguments[0].some(it => document.body.textContent.includes(it))";
        let coming = Language::ALL.map(|it| it.words().frame.texts_coming);
        self.browser
            .wait_until("the page is at rest", script, json!([coming]))
            .await;
    }

    /// The same with this document in the storage.
    pub async fn open_keeping(&self, kept: &Kept, path: &str) {
        self.store(&kept.stored()).await;
        self.open(path).await;
    }

    /// Puts these texts in the storage, and no others, before the app is there.
    pub async fn store(&self, stored: &[(&str, String)]) {
        self.load(&self.site.blank()).await;
        self.browser.run("localStorage.clear()", json!([])).await;
        for (key, text) in stored {
            self.store_also(key, text).await;
        }
    }

    /// Puts a text in the storage, beside what is there, while the app is not.
    pub async fn store_also(&self, key: &str, text: &str) {
        self.load(&self.site.blank()).await;
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.browser.run(script, json!([key, text])).await;
    }

    /// Loads an address, whatever is there.
    pub async fn load(&self, address: &str) {
        self.browser.driver.goto(address).await.unwrap();
    }

    /// Waits until the app owns the page.
    pub async fn owned(&self) {
        let script = "return document.querySelector('#controls').childElementCount > 0";
        self.browser
            .wait_until("the app owns the page", script, json!([]))
            .await;
    }

    /// Changes the address in the address bar.
    pub async fn go(&self, path: &str) {
        self.arrive(async || {
            self.run("location.hash = arguments[0]", json!([path]))
                .await;
        })
        .await;
    }

    /// Does something that leads to another page, and waits until its heading has the focus.
    pub async fn arrive(&self, act: impl AsyncFnOnce()) {
        self.run("window.left = shown('h1')[0]", json!([])).await;
        act().await;
        let script =
            "const at = document.activeElement; return at.tagName === 'H1' && at !== window.left";
        self.browser
            .wait_until(
                "the next page, with the focus on its heading",
                script,
                json!([]),
            )
            .await;
    }

    /// Follows the first link to an address.
    pub async fn follow(&self, path: &str) {
        self.arrive(async || self.click(&link_to(path)).await).await;
    }

    /// Presses the one button that sends the page's form.
    pub async fn go_on(&self) {
        self.arrive(async || self.submit().await).await;
    }

    /// The same where no other page follows.
    pub async fn submit(&self) {
        self.click("main form button:not([type=button])").await;
    }

    /// The browser's own Back.
    pub async fn back(&self) {
        self.come_again(async || self.browser.driver.back().await.unwrap())
            .await;
    }

    /// The browser's own Forward.
    pub async fn forward(&self) {
        self.come_again(async || self.browser.driver.forward().await.unwrap())
            .await;
    }

    /// Does something that leads to a page of the history, and waits until it has the focus: where it was when the page was
    /// left, or on the heading.
    pub async fn come_again(&self, act: impl AsyncFnOnce()) {
        self.run("window.left = shown('h1')[0]", json!([])).await;
        act().await;
        let script = format!(
            "{SHOWN} return shown('h1')[0] !== window.left
                && document.activeElement.closest('main') !== null"
        );
        self.browser
            .wait_until("the page again, with the focus in it", &script, json!([]))
            .await;
    }

    /// The browser's own Reload.
    pub async fn reload(&self) {
        self.browser.driver.refresh().await.unwrap();
        self.owned().await;
        self.at_rest().await;
    }

    /// Clicks with the mouse on the first thing shown that a selector names.
    pub async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        if let Err(error) = element.click().await {
            panic!("cannot click {selector}: {error}");
        }
    }

    /// Clicks on the button with these words.
    pub async fn press(&self, words: &str) {
        let script = "const named = shown('button').filter(button => button.textContent.trim() === arguments[0]);
            return named.length === 1 ? named[0] : null";
        let script = format!("{SHOWN} {script}");
        let found = self
            .browser
            .driver
            .execute(script, vec![json!(words)])
            .await;
        let button = found.unwrap().element();
        let button = button.unwrap_or_else(|_| panic!("not one button «{words}»"));
        button.click().await.unwrap();
    }

    /// Types on the keyboard, wherever the focus is.
    pub async fn types(&self, keys: impl Into<TypingData>) {
        let chain = self
            .browser
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        chain.send_keys(keys).perform().await.unwrap();
    }

    /// Types a key while another is held down.
    pub async fn types_with(&self, held: Key, key: impl Into<TypingData>) {
        let chain = self
            .browser
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        let chain = chain.key_down(held.clone()).send_keys(key).key_up(held);
        chain.perform().await.unwrap();
    }

    /// Types keys that lead to another page.
    pub async fn types_on(&self, keys: impl Into<TypingData>) {
        self.arrive(async || self.types(keys).await).await;
    }

    /// Presses Tab until the focus is on what a selector names.
    pub async fn tab_to(&self, selector: &str) {
        let script = "return document.activeElement.matches(arguments[0])";
        for _ in 0..150 {
            self.types(Key::Tab).await;
            if self.run(script, json!([selector])).await == json!(true) {
                return;
            }
        }
        panic!("Tab never leads to {selector}");
    }

    /// Gives an answer with the mouse: a mark of `notation`; `.` leaves the statement open.
    pub async fn answer(&self, statement: StatementId, mark: char) {
        if let Some(row) = row(statement, mark) {
            self.click(&row).await;
        }
    }

    /// Chooses sector and role, and goes on.
    pub async fn choose_role(&self, response: &Response) {
        let respondent = response.respondent();
        let (sector, role) = (respondent.sector().id(), respondent.role().id());
        self.click(&format!("label:has(input[name=sector][value={sector}])"))
            .await;
        self.click(&format!("label:has(input[name=role][value={role}])"))
            .await;
        self.go_on().await;
    }

    /// Does the scan from the start page to the check page, by keys as far as that goes.
    pub async fn do_the_scan(&self, marks: &str) {
        self.follow("#/role").await;
        self.choose_role(&crate::given::answers()).await;
        for mark in marks.chars() {
            match mark {
                '.' => self.go_on().await,
                '?' => self.types_on(format!("0{}", Key::Enter.value())).await,
                digit => {
                    self.types_on(format!("{digit}{}", Key::Enter.value()))
                        .await;
                }
            }
        }
    }
}

/// Looking.
impl Reader {
    /// The site that is read.
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// The words of the language that is preferred.
    pub fn words(&self) -> &'static Interface {
        self.language.words()
    }

    /// The language that is preferred.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Runs the body of a function in the page; `shown(selector)` is a list of the elements that are shown.
    pub async fn run(&self, script: &str, arguments: Value) -> Value {
        let script = format!("{SHOWN} {script}");
        self.browser.run(&script, arguments).await
    }

    /// The text that a script returns.
    pub async fn text_of(&self, script: &str, arguments: Value) -> String {
        match self.run(script, arguments).await {
            Value::String(text) => text,
            other => panic!("{script} gave {other}, not a text"),
        }
    }

    /// The first thing shown that a selector names.
    pub async fn element(&self, selector: &str) -> WebElement {
        let script = format!("{SHOWN} return shown(arguments[0])[0]");
        let found = self
            .browser
            .driver
            .execute(script, vec![json!(selector)])
            .await;
        match found.unwrap().element() {
            Ok(element) => element,
            Err(_) => panic!("{selector} is not shown at {}", self.address().await),
        }
    }

    /// How many things are shown that a selector names.
    pub async fn count(&self, selector: &str) -> usize {
        let script = "return shown(arguments[0]).length";
        let count = self.run(script, json!([selector])).await;
        count.as_u64().unwrap() as usize
    }

    /// The link that stands on the page to be handed on.
    pub async fn the_link(&self) -> String {
        self.text_of("return shown('input[readonly]')[0].value", json!([]))
            .await
    }

    /// Waits until something that matches is there.
    pub async fn wait_for(&self, selector: &str) {
        let script = "return document.querySelector(arguments[0]) !== null";
        self.browser
            .wait_until(selector, script, json!([selector]))
            .await;
    }

    /// The visible text of each thing shown that a selector names.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return shown(arguments[0]).map(element => element.innerText.trim())";
        let texts = self.run(script, json!([selector])).await;
        serde_json::from_value(texts).unwrap()
    }

    /// The one heading of the page.
    pub async fn heading(&self) -> String {
        let mut headings = self.texts("h1").await;
        assert_eq!(headings.len(), 1, "one heading on a page: {headings:?}");
        headings.remove(0)
    }

    /// The part of the address from its `#`.
    pub async fn address(&self) -> String {
        self.text_of("return location.hash", json!([])).await
    }

    /// Fails where the address is another.
    pub async fn is_at(&self, path: &str) {
        assert_eq!(self.address().await, path);
    }

    /// The language of the page.
    pub async fn lang(&self) -> String {
        self.text_of("return document.documentElement.lang", json!([]))
            .await
    }

    /// The title of the page.
    pub async fn title(&self) -> String {
        self.browser.driver.title().await.unwrap()
    }

    /// Which answer to a statement is marked, as a mark of `notation`.
    pub async fn marked(&self, statement: StatementId) -> char {
        let script =
            "const input = shown(`input[name=\"${arguments[0]}\"]`).find(input => input.checked);
            return input ? input.value : '.'";
        match self
            .text_of(script, json!([statement.to_string()]))
            .await
            .as_str()
        {
            "0" => '?',
            mark => mark.chars().next().unwrap(),
        }
    }

    /// The ten rows of the table, cell by cell.
    pub async fn table(&self) -> Vec<Vec<String>> {
        let script = "return [...document.querySelectorAll('main table tbody tr')]
            .map(row => [...row.cells].map(cell => cell.innerText.trim()))";
        serde_json::from_value(self.run(script, json!([])).await).unwrap()
    }

    /// What stands under a key of the storage.
    pub async fn stored_under(&self, key: &str) -> Option<String> {
        let script = "return localStorage.getItem(arguments[0])";
        let text = self.run(script, json!([key])).await;
        text.as_str().map(str::to_owned)
    }

    /// The stored answers; none if there are none.
    pub async fn kept(&self) -> Answers {
        match self.stored_under(KEY).await {
            None => Answers::default(),
            Some(text) => {
                Answers::decode(&text).unwrap_or_else(|error| panic!("{error:?}: {text}"))
            }
        }
    }

    /// The stored choices; those that hold without any if there are none.
    pub async fn kept_settings(&self) -> Settings {
        match self.stored_under(Settings::KEY).await {
            None => Settings::default(),
            Some(text) => {
                Settings::decode(&text).unwrap_or_else(|error| panic!("{error:?}: {text}"))
            }
        }
    }

    /// The stored answers, as marks.
    pub async fn kept_marks(&self) -> String {
        let kept = self.kept().await.response.expect("stored answers");
        crate::notation::marks(&kept)
    }

    /// The element that has the focus, by what a test can name: its id, or its name and value, or its tag.
    pub async fn focus(&self) -> String {
        let script = "const at = document.activeElement;
            return at.dataset.element || at.id || (at.name ? `${at.name}=${at.value}` : at.tagName.toLowerCase())";
        self.text_of(script, json!([])).await
    }

    /// Lets the page do what it does by itself, for where nothing is to be waited for.
    pub async fn pause(&self, milliseconds: u64) {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    }
}

/// Drives a test to its end, good or bad: a failed one must end its browser too, and quitting is asynchronous.
async fn outcome(test: impl Future<Output = ()>) -> std::thread::Result<()> {
    let mut test = pin!(test);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(())) => Poll::Ready(Ok(())),
            Err(panic) => Poll::Ready(Err(panic)),
        },
    )
    .await
}

/// The selector of a link to an address.
pub fn link_to(path: &str) -> String {
    format!("a[href=\"{path}\"]")
}

/// The selector of the station of an element in the picture.
pub fn station(element: Element) -> String {
    format!("[data-element={}]", element.id())
}

/// The selector of the row of an answer; none for an open statement.
pub fn row(statement: StatementId, mark: char) -> Option<String> {
    let value = match mark {
        '.' => return None,
        '?' => '0',
        digit => digit,
    };
    Some(format!(
        "label:has(input[name=\"{statement}\"][value=\"{value}\"])"
    ))
}
