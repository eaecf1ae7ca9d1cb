//! What the model would expect if one element flowed: a thought to try out, never a measurement.
//!
//! It reckons with no scores and changes no answer. The model says which element feeds which ([`Element::feeds`]); where such
//! an element sticks or wavers now, more water might come.

use crate::domain::element::Element;
use super::{Flow, Reading};

/// What might be different if the valve of one element stood open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The element whose valve is opened.
    pub opened: Element,
    /// The elements it feeds that stick or waver now: here more water might come.
    pub hopeful: Vec<Element>,
    /// Where it would stick first then, walking the cycle from policy, if that is another place than now.
    pub first_blockage: Option<Element>,
}

impl WhatIf {
    /// Opens the valve of an element.
    pub fn opened(profile: &Reading, element: Element) -> Self {
        let state = |element: Element| profile.finding(element).flow();
        let hopeful = element.feeds().iter().copied();
        let mut sticking = Element::CYCLE
            .into_iter()
            .filter(|other| *other != element && state(*other) == Flow::Sticks);
        Self {
            opened: element,
            hopeful: hopeful
                .filter(|fed| matches!(state(*fed), Flow::Sticks | Flow::Wavers))
                .collect(),
            first_blockage: sticking
                .next()
                .filter(|_| profile.first_blockage() == Some(element)),
        }
    }
}
