//! How much room the reader's device has, and whether the page is on its way to paper.

use leptos::prelude::*;

use crate::browser::{device, print};

/// From this width on the lying picture has room for its names.
const WIDE: &str = "(min-width: 44em)";

/// The device.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// Whether the page is being printed.
    pub printing: RwSignal<bool>,
    /// Whether there is room for the lying picture: on a wide screen, and on paper from any.
    pub wide: Memo<bool>,
}

impl Device {
    /// Follows the device from now on. It is made once, at the root.
    pub fn watch() -> Self {
        let screen_is_wide = RwSignal::new(false);
        screen_is_wide.set(device::media(WIDE, move |wide| screen_is_wide.set(wide)));
        let printing = RwSignal::new(false);
        print::on_print(move |on| printing.set(on));
        Self {
            printing,
            wide: Memo::new(move |_| printing.get() || screen_is_wide.get()),
        }
    }
}
