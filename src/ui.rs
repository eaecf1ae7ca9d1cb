//! The pages and the parts they are made of, in Leptos.
//!
//! What is reactive lives here and nowhere else: `live` holds values, `dom` follows them.

pub mod app;
pub mod components;
pub mod dom;
pub mod live;
pub mod pages;
