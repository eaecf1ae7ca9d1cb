//! The pages and the parts they are made of, in Leptos.
//!
//! - `sealed`: the one thing that differs from Leptos as everyone writes it.
//! - `state`: what outlives a page, a concern a file, each with its signals; pages get it by context.
//! - `parts`: components that get values and callbacks, and never the state.
//! - `pages`: a component for each page, made anew when its route opens; no page knows another.
//! - `frame` stands around every page, and `shell` starts the app and chooses the page of a route.
//!
//! `tests/domain/arrows.rs` keeps it so.

pub mod frame;
pub mod pages;
pub mod parts;
#[macro_use]
pub mod sealed;
pub mod shell;
pub mod state;
