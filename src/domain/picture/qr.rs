//! A QR code of an address, as shapes in whole numbers: one unit is one module, which is what the squares are called.
//!
//! It knows that what follows `#/` in an address of ours may be in upper case: reading an address is forgiving about that, and
//! capitals take a third less room than any letters do. What stands before it is kept as it is.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// How wide the light zone around the code must be, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The largest version of a code that a phone reads from a screen without trouble: 117 modules.
const LARGEST: u8 = 25;

/// A QR code, with its light zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// How many modules it is wide and high, the light zone included.
    size: i32,
    path: String,
}

impl Qr {
    /// The code of an address, or `None` if the address is too long for one.
    pub fn of(address: &str) -> Option<Self> {
        let front = address.find("#/").map_or(address.len(), |at| at + 2);
        let (front, route) = address.split_at_checked(front)?;
        let route = route.to_ascii_uppercase();
        let route = match QrSegment::is_alphanumeric(&route) {
            true => QrSegment::make_alphanumeric(&route),
            false => QrSegment::make_bytes(route.as_bytes()),
        };
        let code = QrCode::encode_segments_advanced(
            &[QrSegment::make_bytes(front.as_bytes()), route],
            QrCodeEcc::Medium,
            Version::MIN,
            Version::new(LARGEST),
            None,
            true,
        );
        code.ok().map(|code| Self::drawn(&code))
    }

    fn drawn(code: &QrCode) -> Self {
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                // Modules side by side are one shape: fewer seams, and a shorter text.
                let dark = (x..code.size()).take_while(|x| code.get_module(*x, y));
                let width = dark.count() as i32;
                if width > 0 {
                    let (x, y) = (x + QUIET, y + QUIET);
                    // Writing into a text cannot fail.
                    let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
                }
                x += width + 1;
            }
        }
        Self {
            size: code.size() + 2 * QUIET,
            path,
        }
    }

    /// The dark modules, as the data of a path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The light ground under them, as the data of a path.
    pub fn ground(&self) -> String {
        format!("M0 0h{0}v{0}H0z", self.size)
    }

    /// The part of the plane that it takes, as a `viewBox`.
    pub fn canvas(&self) -> String {
        format!("0 0 {0} {0}", self.size)
    }

    /// The code as a whole drawing in a file, dark on light.
    pub fn svg(&self) -> String {
        let (canvas, ground, path) = (self.canvas(), self.ground(), &self.path);
        // Large enough to be put into a text or a slide as it is.
        let pixels = self.size * 16;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{canvas}\" width=\"{pixels}\" height=\"{pixels}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"{ground}\"/><path d=\"{path}\"/></svg>"
        )
    }
}
