//! The pages, a module each. A page makes its own signals when its route opens; its words follow the language inside it, so
//! that switching the language loses nothing. No page knows another.

#![allow(
    missing_docs,
    reason = "a prop whose name tells what it is has no doc; the others have one"
)]

pub mod backup;
pub mod broken;
pub mod check;
pub mod compare;
pub mod element;
pub mod invite;
pub mod invited;
pub mod open;
pub mod result;
pub mod role;
pub mod scan;
pub mod start;
pub mod team;
pub mod topic;
