//! The two pages that are measured beside each other, and how one goes through each: the app, and the peer.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    App,
    Peer,
}

impl Page {
    /// From the page as it was loaded to the first statement.
    pub async fn begin(self, browser: &Browser) {
        // The peer begins with it.
        if self == Self::App {
            self.go_on(browser, "#start a[href=\"#/role\"]").await;
            click(browser, "label:has(input[value=vo])").await;
            click(browser, "label:has(input[value=teacher])").await;
            self.go_on(browser, self.next()).await;
        }
    }

    /// Chooses a point, and goes on.
    pub async fn answer(self, browser: &Browser, point: usize) {
        click(browser, &format!("label:has(input[value=\"{point}\"])")).await;
        self.go_on(browser, self.next()).await;
    }

    /// What leads to the next page.
    fn next(self) -> &'static str {
        match self {
            Self::App => "main form button:not([type=button])",
            Self::Peer => ".sd-navigation__next-btn, .sd-navigation__complete-btn",
        }
    }

    /// The body of a function: what tells a page from the one before it, once it is there.
    fn place(self) -> &'static str {
        match self {
            Self::App => "return document.activeElement.tagName === 'H1' ? location.hash : null",
            Self::Peer => {
                "const shown = document.querySelector('[data-name], .sd-completedpage');
                return shown && (shown.dataset.name || 'completed')"
            }
        }
    }

    async fn go_on(self, browser: &Browser, selector: &str) {
        let before = browser.run("return location.hash", json!([])).await;
        let before = match self {
            Self::App => before,
            Self::Peer => browser.run(self.place(), json!([])).await,
        };
        click(browser, selector).await;
        let arrived = format!(
            "const now = (function() {{ {} }})(); return now !== null && now !== arguments[0]",
            self.place()
        );
        browser
            .wait_until("the next page", &arrived, json!([before]))
            .await;
    }
}

/// The number that an expression such as `seen.shift` is in the page.
pub async fn number(browser: &Browser, expression: &str) -> f64 {
    match browser
        .run(&format!("return {expression}"), json!([]))
        .await
    {
        Value::Number(number) => number.as_f64().unwrap(),
        other => panic!("{expression} is {other}"),
    }
}

async fn click(browser: &Browser, selector: &str) {
    let found = browser.driver.find_all(By::Css(selector)).await.unwrap();
    for element in found {
        if element.is_displayed().await.unwrap() {
            element.click().await.unwrap();
            // To look at once would take the processor's time from what is measured.
            return tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }
    panic!("{selector} is not shown");
}
