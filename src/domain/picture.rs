//! The two pictures of the ten elements as whole numbers: places, paths, the water in them and the words beside them, for
//! any renderer.

pub mod course;
pub mod label;
pub mod lemniscate;
pub mod path;
pub mod piece;
pub mod qr;
pub mod station;
pub mod view;
pub mod water;
pub mod water_cycle;
