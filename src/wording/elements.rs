//! The shape of what a language says about one element.

/// The words about one element.
#[derive(Debug)]
pub struct ElementWords {
    /// The name, without a capital.
    pub name: &'static str,
    /// What the element is about, in two short sentences.
    pub about: &'static str,
}
