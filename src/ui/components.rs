//! Parts that more than one page is made of.

pub mod choice;
pub mod curve;
pub mod frame;
pub mod long_text;
pub mod note_field;
pub mod question;
pub mod running_text;
pub mod state_icon;
pub mod sure;
pub mod table;
