//! What holds for links of every kind.

/// The characters that a link may have.
pub const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// A link with each of its characters changed into each other one.
pub fn with_one_other_character(link: &str) -> impl Iterator<Item = String> {
    (0..link.len()).flat_map(move |place| {
        let others = ALPHABET
            .chars()
            .filter(move |c| !link[place..].starts_with(*c));
        others.map(move |other| {
            let mut changed = link.to_owned();
            changed.replace_range(place..=place, other.encode_utf8(&mut [0; 4]));
            changed
        })
    })
}
