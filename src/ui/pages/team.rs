//! Several people's answers together: the teams of this device, the picture of each, and pictures in a link.

mod add;
mod beside;
mod element;
mod groups;
mod hand_on;
mod link;
mod list;
mod manage;
mod name;
mod one;
mod people;
mod predict;
mod table;
mod talk;
mod view;
mod visitors;

pub use element::{TeamElementPage, TeamLinkElementPage};
pub use link::TeamLinkPage;
pub use list::{AddToTeamPage, TeamsPage};
pub use one::TeamPage;
pub use predict::PredictPage;
pub use visitors::VisitorsPage;
