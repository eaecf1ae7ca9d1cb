//! Everything that is written down and read back: addresses, links, and what the browser keeps.

pub mod address;
mod codes;
pub mod csv;
mod envelope;
pub mod invitation_link;
pub mod link;
pub mod mail;
pub mod route;
pub mod score_link;
pub mod store;
pub mod team_link;
pub mod told;
