//! Several people's answers together: the teams of this device, the picture of each, and pictures in a link.

mod add;
mod beside;
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
mod predict;
mod round;
mod table;
mod talk;
mod view;
mod visitors;

pub use board::BoardPage;
pub use element::{TeamElementPage, TeamLinkElementPage};
pub use link::TeamLinkPage;
pub use list::{AddToTeamPage, TeamsPage};
pub use one::TeamPage;
pub use predict::PredictPage;
pub use round::TeamRoundPage;
pub use visitors::VisitorsPage;
