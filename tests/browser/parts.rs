//! The parts that pages are made of, with values and callbacks alone.

mod button;
mod choice;
pub mod finding;
mod long_text;
mod question;
mod running_text;
pub mod table;
