//! What outlives a page: a concern a file, each with its signals. Pages get them by context.

pub mod answers;
pub mod device;
pub mod notice;
pub mod place;
pub mod records;
pub mod settings;
pub mod stored;
pub mod teams;
pub mod texts;

pub use answers::Answers;
pub use device::Device;
pub use notice::Notice;
pub use place::Place;
pub use records::Records;
pub use settings::Settings;
pub use teams::Teams;
pub use texts::Texts;
