//! The pages and the parts they are made of, in Leptos.
//!
//! Signals live here and nowhere else. One signal holds the stored document; what is derived from it is worked out where
//! it is shown.

pub mod app;
pub mod components;
pub mod dom;
pub mod pages;
