//! Dutch: words only, in the shapes that `wording` gives. Which words are read when, and by whom, it does not know.

pub(super) mod backup;
pub(super) mod beside;
pub(super) mod board;
pub(super) mod elements;
pub(super) mod interface;
pub(super) mod round;
pub(super) mod statements;
pub(super) mod team;
