//! A browser that a test drives, by WebDriver alone: one driver a test process, one fresh profile a session.
//!
//! Both are stopped by what started them, also when a test fails. Nothing here knows the product. Today there is one engine;
//! what only that one can do is asked of [`Browser::chromium`].

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::chromium::{self, Chromium};
use crate::driver::Driver;

/// A session with a fresh profile. Dropping it ends the browser as well; [`Browser::quit`] does so without blocking.
pub struct Browser {
    // The order matters: the session ends before its driver.
    pub driver: WebDriver,
    pub chromium: Chromium,
    _process: Arc<Driver>,
}

impl Browser {
    /// Starts a browser that prefers these languages, such as `nl-NL,nl`.
    pub async fn start(languages: &str) -> Self {
        let process = Driver::shared(&chromium::program());
        let driver = WebDriver::builder(process.address(), chromium::capabilities(languages))
            .request_timeout(Duration::from_secs(60))
            .connect()
            .await
            .expect("a browser session");
        Self {
            chromium: Chromium::of(&driver),
            driver,
            _process: process,
        }
    }

    /// Ends the browser.
    pub async fn quit(self) {
        self.driver.quit().await.unwrap();
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub async fn run(&self, script: &str, arguments: Value) -> Value {
        let Value::Array(arguments) = arguments else {
            panic!("arguments are a list, but got {arguments}");
        };
        let answer = self.driver.execute(script, arguments).await;
        answer
            .unwrap_or_else(|error| panic!("{script}: {error}"))
            .json()
            .clone()
    }

    /// The same for a body that waits: it returns a promise.
    pub async fn run_waiting(&self, script: &str, arguments: Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const given = [...arguments].slice(0, -1);
            (async function() {{ {script} }})(...given)
                .then(value => done({{ value }}), error => done({{ error: String(error) }}))"
        );
        let Value::Array(arguments) = arguments else {
            panic!("arguments are a list, but got {arguments}");
        };
        let answer = self.driver.execute_async(script, arguments).await.unwrap();
        let answer = answer.json();
        assert!(answer["error"].is_null(), "{}", answer["error"]);
        answer["value"].clone()
    }

    /// Asks the page again and again until it answers yes; after ten seconds it fails and says for what it waited.
    pub async fn wait_until(&self, what: &str, script: &str, arguments: Value) {
        for _ in 0..500 {
            if self.run(script, arguments.clone()).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let seen = self
            .run(
                "return location.href + ' | ' + document.title + ' | ' + document.activeElement.outerHTML.slice(0, 200)",
                json!([]),
            )
            .await;
        panic!("waited in vain: {what}; the page is at {seen}");
    }
}
