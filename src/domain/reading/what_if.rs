//! What the model would expect if one element flowed: a thought to try out, never a measurement.
//!
//! It reckons with no scores and changes no answer. The model says which element feeds which ([`Element::feeds`]); if such
//! an element sticks or wavers now, more water might come.

use super::{Flow, Reading};
use crate::domain::element::Element;

/// What might be different if the valve of one element stood open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The element whose valve is opened.
    pub opened: Element,
    /// The elements it feeds that stick or waver now: here more water might come.
    pub hopeful: Vec<Element>,
    /// Where it would stick first then, on the walk around the cycle from policy, if that is another place than now.
    pub first_blockage: Option<Element>,
}

impl WhatIf {
    /// Opens the valve of an element.
    pub fn opened(reading: &Reading, element: Element) -> Self {
        let wants_water =
            |fed: &Element| matches!(reading.finding(*fed).flow(), Flow::Sticks | Flow::Wavers);
        // The next one comes to light only behind the first.
        let first_blockage = if reading.first_blockage() == Some(element) {
            reading.perhaps_consequences().next()
        } else {
            None
        };
        Self {
            opened: element,
            hopeful: element
                .feeds()
                .iter()
                .copied()
                .filter(wants_water)
                .collect(),
            first_blockage,
        }
    }
}
