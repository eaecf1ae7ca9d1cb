//! The program that drives a browser by the WebDriver protocol: started once for a test process, stopped with its last
//! session, also when a test fails.
//!
//! It knows no engine: which program, and how it tells its port, is said by the module of an engine.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};

/// What an engine has to say of its driver.
pub struct Program {
    /// Its name or path.
    pub path: String,
    pub arguments: &'static [&'static str],
    /// The port, if this line of what it prints tells it.
    pub port: fn(&str) -> Option<u16>,
    /// What to install if there is none.
    pub packages: &'static str,
}

/// A running driver.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// The driver of this process; it ends with the last session that uses it.
    pub fn shared(program: &Program) -> Arc<Self> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        // A test that failed while it started the driver leaves nothing half done.
        let mut running = RUNNING.lock().unwrap_or_else(|failed| failed.into_inner());
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start(program));
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    /// Its address.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn start(program: &Program) -> Self {
        let Program { path, packages, .. } = program;
        let mut process = Command::new(path)
            .args(program.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{path}: {error}; install {packages}"));
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| (program.port)(&line))
            .unwrap_or_else(|| panic!("{path} does not say on which port it listens"));
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
