//! The built folder, served on a loopback address as any plain web server would serve it.
//!
//! Every request is written down, so that a test can prove that there was none. It knows nothing of the product.

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::Path;
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::built;

/// A page of the site's origin that loads nothing: here a test can fill the storage before the app reads it.
const BLANK: &str = "/blank";
const BLANK_PAGE: &str = "<!doctype html><title>-</title><link rel=icon href=data:,>";

/// How the files travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// As they are.
    Plain,
    /// With brotli where the browser accepts it, as a good web server does.
    Brotli,
}

/// A running server; it ends with the test's runtime.
pub struct Site {
    origin: String,
    base: String,
    log: Arc<Mutex<Vec<String>>>,
}

struct File {
    kind: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
}

struct Files {
    /// By the path after the origin.
    files: HashMap<String, File>,
    log: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// Serves the folder at the root of an origin of its own.
    pub async fn serve(travel: Travel) -> Self {
        Self::serve_under("/", travel).await
    }

    /// Serves the folder under a path that begins and ends with `/`.
    pub async fn serve_under(base: &str, travel: Travel) -> Self {
        Self::serve_files(base, read(&built::folder(), base, travel)).await
    }

    /// Serves another folder than the built site.
    pub async fn serve_folder(folder: &Path, travel: Travel) -> Self {
        Self::serve_files("/", read(folder, "/", travel)).await
    }

    /// Serves what is in the folder but for the files whose name begins so.
    pub async fn serve_without(name: &str) -> Self {
        let mut files = read(&built::folder(), "/", Travel::Plain);
        files.retain(|path, _| !path[1..].starts_with(name));
        Self::serve_files("/", files).await
    }

    async fn serve_files(base: &str, files: HashMap<String, File>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let log = Arc::new(Mutex::new(Vec::new()));
        let files = Arc::new(Files {
            files,
            log: Arc::clone(&log),
        });
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let files = Arc::clone(&files);
                tokio::spawn(async move {
                    let answer = service_fn(move |request| {
                        let answer = files.answer(&request);
                        async move { Ok::<_, Infallible>(answer) }
                    });
                    // A browser that goes away in the middle of a file is no concern of a test.
                    let _ = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), answer)
                        .await;
                });
            }
        });
        Self {
            base: format!("{origin}{base}"),
            origin,
            log,
        }
    }

    /// The address of the page, up to and with the last `/`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The origin, without a `/` at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of a page that loads nothing.
    pub fn blank(&self) -> String {
        format!("{}{BLANK}", self.origin)
    }

    /// Every request until now: method, path, and what came of it.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

impl Files {
    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        let brotli_accepted = request
            .headers()
            .get(ACCEPT_ENCODING)
            .and_then(|accepted| accepted.to_str().ok())
            .is_some_and(|accepted| accepted.contains("br"));
        let answer = Response::builder().header(CACHE_CONTROL, "no-store");
        let (status, answer) = match self.files.get(path) {
            Some(file) => {
                let answer = answer.header(CONTENT_TYPE, file.kind);
                let answer = match &file.brotli {
                    Some(brotli) if brotli_accepted => answer
                        .header(CONTENT_ENCODING, "br")
                        .body(brotli.clone().into()),
                    _ => answer.body(file.plain.clone().into()),
                };
                (StatusCode::OK, answer)
            }
            None if path == BLANK => {
                let answer = answer.header(CONTENT_TYPE, "text/html; charset=utf-8");
                (StatusCode::OK, answer.body(BLANK_PAGE.into()))
            }
            None => (
                StatusCode::NOT_FOUND,
                answer.status(StatusCode::NOT_FOUND).body(Full::default()),
            ),
        };
        let line = format!("{} {path} {}", request.method(), status.as_u16());
        self.log.lock().unwrap().push(line);
        answer.unwrap()
    }
}

fn read(folder: &Path, base: &str, travel: Travel) -> HashMap<String, File> {
    let mut files = HashMap::new();
    for (name, bytes) in built::files_of(folder) {
        let file = || File {
            kind: kind(&name),
            brotli: (travel == Travel::Brotli).then(|| built::brotli(&bytes).into()),
            plain: bytes.clone().into(),
        };
        if name == "index.html" {
            files.insert(base.to_owned(), file());
        }
        files.insert(format!("{base}{name}"), file());
    }
    files
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
