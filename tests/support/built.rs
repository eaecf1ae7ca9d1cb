//! The files of the built site, and the smallest that brotli makes of one.

use std::io::Write;
use std::path::{Path, PathBuf};

/// The built folder: `dist`, or where `SCHOOLSTROOM_DIST` says.
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::env::var_os("SCHOOLSTROOM_DIST").map_or_else(|| here.join("dist"), PathBuf::from)
}

/// The files of the built site.
pub fn files() -> Vec<(String, Vec<u8>)> {
    files_of(&folder())
}

/// All files of a folder with their names, in the order of these.
pub fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let listing = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("no built site in {folder:?} ({error}): `make dist` first"));
    let mut files: Vec<_> = listing
        .map(|entry| {
            let path = entry.unwrap().path();
            assert!(path.is_file(), "the site is one flat folder: {path:?}");
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            (name.into_owned(), std::fs::read(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Whether a file holds long texts: it is fetched at rest, and nobody waits for it.
pub fn is_long_text(name: &str) -> bool {
    name.starts_with("long.")
}

/// A file as a good web server sends it.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut smaller = brotli::CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW);
    smaller.write_all(bytes).unwrap();
    smaller.into_inner()
}
