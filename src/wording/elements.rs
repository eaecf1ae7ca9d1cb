//! The shape of what a language says about one element.

use super::lines::Lines;

/// The words about one element.
#[derive(Debug)]
pub struct ElementWords {
    /// The name, without a capital.
    pub name: &'static str,
    /// What the element is about, in two short sentences.
    pub about: &'static str,
    /// Lines as one hears them in a school where it flows.
    pub flows: Lines<3>,
    /// Lines as one hears them in a school where it sticks.
    pub sticks: Lines<3>,
}
