//! Whole pages with the state that they get by context.

mod backup;
mod beside;
mod board;
mod compare;
mod element;
mod erase;
mod frame;
mod invite;
mod language;
mod note;
mod place;
mod role;
mod round;
mod scan;
mod share;
mod start;
mod team;
mod topic;
