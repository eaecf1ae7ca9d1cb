//! The one place that speaks to the browser: what it keeps, where it is, what the reader prefers.
//!
//! Everything here can be missing or refused, and then says so: nothing panics and nothing is sent anywhere.

pub mod clipboard;
pub mod page;
pub mod reader;
pub mod storage;
