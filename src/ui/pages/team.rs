//! Several people's answers together: the teams of this device, the picture of each, and pictures in a link.

mod add;
mod board;
mod element;
mod groups;
mod hand_on;
mod keep;
mod link;
mod list;
mod manage;
mod merge;
mod name;
mod one;
mod people;
mod round;
mod table;
mod talk;
mod view;

pub use board::BoardPage;
pub use element::{TeamElementPage, TeamLinkElementPage};
pub use link::TeamLinkPage;
pub use list::{AddToTeamPage, TeamsPage};
pub use one::TeamPage;
pub use round::TeamRoundPage;
