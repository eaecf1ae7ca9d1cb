//! English.

pub(super) mod elements;
pub(super) mod interface;
pub(super) mod statements;
