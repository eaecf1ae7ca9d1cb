//! Everything that is written down and read back: addresses, links, and what the browser keeps.

pub mod address;
mod envelope;
pub mod link;
pub mod route;
pub mod store;
