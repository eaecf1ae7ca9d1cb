//! Starts the app in a browser; empty on any other target.

fn main() {
    #[cfg(target_arch = "wasm32")]
    schoolstroom::ui::shell::start();
}
