//! What only Chromium can do, and how it is started: the commands of its DevTools protocol stand here and nowhere else.
//!
//! A test that uses none of this can be run in any browser that speaks WebDriver. Another engine gets a module beside this
//! one, with what starts it, and with what it can do of the same.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{
    BrowserLogEntry, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel,
};

use crate::driver::Program;

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

/// The tab of a session, asked for what only Chromium can do.
pub struct Chromium {
    driver: WebDriver,
}

/// What a page takes its window to be.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    pub width: u32,
    pub height: u32,
    /// Dots of the device in a pixel of the page.
    pub scale: u32,
    pub mobile: bool,
}

impl Screen {
    /// The screen of a desk, or a window on it.
    pub const fn desk(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            scale: 1,
            mobile: false,
        }
    }
}

/// `CHROMEDRIVER` names another one.
pub fn program() -> Program {
    let named = std::env::var("CHROMEDRIVER").ok();
    Program {
        path: named
            .filter(|path| !path.is_empty())
            .unwrap_or_else(|| "chromedriver".to_owned()),
        arguments: &["--port=0"],
        // «ChromeDriver was started successfully on port 40683.»
        port: |line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        },
        packages: "chromium and chromium-driver",
    }
}

/// A session that prefers these languages, such as `nl-NL,nl`. `CHROMIUM` names another browser.
pub fn capabilities(languages: &str) -> ChromeCapabilities {
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
    wanted
}

impl Chromium {
    pub fn of(driver: &WebDriver) -> Self {
        Self {
            driver: driver.clone(),
        }
    }

    async fn command(&self, name: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(name, parameters).await;
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

/// Page and console.
impl Chromium {
    /// Runs a script in every page that is loaded from now on, before its own.
    pub async fn before_each_page(&self, script: &str) {
        let parameters = json!({ "source": script });
        self.command("Page.addScriptToEvaluateOnNewDocument", parameters)
            .await;
    }

    /// What the console said since the last time it was read: level and message. Violations of the security policy are there.
    pub async fn console(&self) -> Vec<(String, String)> {
        let entries = self.driver.browser_log().await.unwrap();
        let parts = |entry: BrowserLogEntry| (entry.level, entry.message);
        entries.into_iter().map(parts).collect()
    }

    /// Whether pages may run scripts.
    pub async fn allow_scripts(&self, allowed: bool) {
        let disabled = json!({ "value": !allowed });
        self.command("Emulation.setScriptExecutionDisabled", disabled)
            .await;
    }

    /// Brings the tab to the front. One that is not in front paints nothing, and so moves no focus.
    pub async fn bring_to_front(&self) {
        self.command("Page.bringToFront", json!({})).await;
    }

    /// Whether pages of an origin may read and write the clipboard.
    pub async fn allow_clipboard(&self, origin: &str, allowed: bool) {
        let setting = if allowed { "granted" } else { "denied" };
        for name in ["clipboard-write", "clipboard-read"] {
            let permission =
                json!({ "permission": { "name": name }, "setting": setting, "origin": origin });
            self.command("Browser.setPermission", permission).await;
        }
    }

    /// Files that a page saves go into a folder, without a question.
    pub async fn save_into(&self, folder: &Path) {
        let into = json!({ "behavior": "allow", "downloadPath": folder });
        self.command("Browser.setDownloadBehavior", into).await;
    }

    /// The page as it would be printed on the paper that its style asks for: a PDF in base64.
    pub async fn print(&self) -> String {
        let how = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.command("Page.printToPDF", how).await;
        printed["data"].as_str().unwrap().to_owned()
    }
}

/// The device.
impl Chromium {
    pub async fn screen(&self, screen: Screen) {
        let metrics = json!({
            "width": screen.width,
            "height": screen.height,
            "deviceScaleFactor": screen.scale,
            "mobile": screen.mobile,
        });
        self.command("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    /// What the device asks for, such as `("prefers-color-scheme", "dark")`; all that is not named is as it is by itself.
    pub async fn prefers(&self, features: &[(&str, &str)]) {
        let feature = |(name, value): &(&str, &str)| json!({ "name": name, "value": value });
        let features: Vec<_> = features.iter().map(feature).collect();
        self.command(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    }

    /// The page is shown as it would be on paper.
    pub async fn shows_paper(&self) {
        self.command("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await;
    }

    /// The size of letters that the reader has set in the browser, in pixels.
    pub async fn letters(&self, size: u32) {
        let sizes = json!({ "fontSizes": { "standard": size } });
        self.command("Page.setFontSizes", sizes).await;
    }

    /// The processor takes so many times as long.
    pub async fn slow_processor(&self, times: u32) {
        self.command("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await;
    }
}

/// The network.
impl Chromium {
    /// Keeps files from arriving: patterns such as `*.wasm`.
    pub async fn block(&self, files: &[&str]) {
        self.command("Network.enable", json!({})).await;
        self.command("Network.setBlockedURLs", json!({ "urls": files }))
            .await;
    }

    /// Every request takes so long, and so much comes in a second at most.
    pub async fn slow_network(&self, milliseconds: u32, bytes_a_second: u32) {
        self.command("Network.enable", json!({})).await;
        let network = json!({
            "offline": false,
            "latency": milliseconds,
            "downloadThroughput": bytes_a_second,
            "uploadThroughput": bytes_a_second,
        });
        self.command("Network.emulateNetworkConditions", network)
            .await;
    }
}

/// The memory.
impl Chromium {
    /// What the page's scripts hold once all that nobody needs is taken away, in bytes; the memory of the wasm not counted.
    pub async fn heap(&self) -> f64 {
        self.command("HeapProfiler.collectGarbage", json!({})).await;
        self.command("Performance.enable", json!({})).await;
        let metrics = self.command("Performance.getMetrics", json!({})).await;
        let metrics = metrics["metrics"].as_array().unwrap();
        let heap = metrics
            .iter()
            .find(|metric| metric["name"] == "JSHeapUsedSize");
        heap.unwrap()["value"].as_f64().unwrap()
    }
}
