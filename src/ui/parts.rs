//! Components that more than one page is made of. They get values and callbacks, and know neither the state nor a page.

#![allow(
    missing_docs,
    reason = "a prop whose name tells what it is has no doc; the others have one"
)]

pub mod action;
pub mod button;
pub mod choice;
pub mod comparison;
pub mod confirm;
pub mod cycle;
pub mod disclosure;
pub mod figure;
pub mod file;
pub mod finding;
pub mod hand_on;
pub mod lead;
pub mod long_text;
pub mod neighbours;
pub mod note;
pub mod qr;
pub mod question;
pub mod respondent;
pub mod running_text;
pub mod spread;
pub mod summary;
pub mod table;
pub mod whose;
