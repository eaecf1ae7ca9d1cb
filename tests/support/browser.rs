//! Chromium through chromedriver: one driver a test process, one fresh profile a session.
//!
//! Both are stopped by what started them, also when a test fails. Nothing here knows the product.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

/// What Chromium needs to run anywhere, as root and without a screen, and to ask nobody anything.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--window-size=1280,900",
];

/// A session with a fresh profile. Dropping it ends the browser as well; [`Browser::quit`] does so without blocking.
pub struct Browser {
    // The order matters: the session ends before its driver.
    pub driver: WebDriver,
    _process: Arc<Driver>,
}

/// A running chromedriver.
struct Driver {
    process: Child,
    address: String,
}

impl Browser {
    /// Starts a browser that prefers these languages, such as `nl-NL,nl`.
    pub async fn start(languages: &str) -> Self {
        let process = Driver::shared();
        let mut wanted = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            wanted.add_arg(argument).unwrap();
        }
        let first = languages.split(',').next().unwrap_or_default();
        wanted.add_arg(&format!("--lang={first}")).unwrap();
        let preferences = json!({ "intl.accept_languages": languages });
        wanted
            .add_experimental_option("prefs", preferences)
            .unwrap();
        wanted
            .set_browser_log_level(LoggingPrefsLogLevel::All)
            .unwrap();
        if let Ok(binary) = std::env::var("CHROMIUM") {
            wanted.set_binary(&binary).unwrap();
        }
        let driver = WebDriver::builder(process.address.as_str(), wanted)
            .request_timeout(Duration::from_secs(60))
            .connect()
            .await
            .expect("a browser session");
        Self {
            driver,
            _process: process,
        }
    }

    /// Ends the browser.
    pub async fn quit(self) {
        self.driver.quit().await.unwrap();
    }

    /// Sends a command of the DevTools protocol to the tab.
    pub async fn command(&self, name: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(name, parameters).await;
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs a script in every page that is loaded from now on, before its own.
    pub async fn before_each_page(&self, script: &str) {
        let parameters = json!({ "source": script });
        self.command("Page.addScriptToEvaluateOnNewDocument", parameters)
            .await;
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

    /// What the console said since the last time it was read: level and message.
    pub async fn console(&self) -> Vec<(String, String)> {
        let entries = self.driver.browser_log().await.unwrap();
        let parts = |entry: thirtyfour::BrowserLogEntry| (entry.level, entry.message);
        entries.into_iter().map(parts).collect()
    }
}

impl Driver {
    /// The driver of this process; it ends with the last session that uses it.
    fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        // A test that failed while it started the driver leaves nothing half done.
        let mut running = RUNNING.lock().unwrap_or_else(|failed| failed.into_inner());
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start());
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Self {
        let program = std::env::var("CHROMEDRIVER")
            .ok()
            .filter(|path| !path.is_empty())
            .unwrap_or_else(|| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{program}: {error}; install chromium and chromium-driver")
            });
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        // «ChromeDriver was started successfully on port 40683.»
        let port: u16 = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            })
            .expect("chromedriver says on which port it listens");
        // It must be able to go on writing.
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
