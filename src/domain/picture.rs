//! The two pictures of the ten elements as whole numbers: places, paths and the water in them, for any renderer.

pub mod lemniscate;
pub mod piece;
pub mod view;
pub mod water;
pub mod water_cycle;
