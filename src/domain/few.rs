//! Order in short lists, such as the ten elements.
//!
//! The sort of the standard library is made for long lists: its code weighs more than a kilobyte (brotli) for every type that it is
//! used with. This one is a dozen lines, and slow from some hundred on.

/// Puts a few things in order by what `key` says of each; those that are equal keep their order.
pub fn sort_by_key<T, K: PartialOrd>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut at = end;
        // Each goes forward until it meets one that is not larger.
        while let Some([before, this]) = at.checked_sub(1).and_then(|from| items.get(from..=at))
            && key(this) < key(before)
        {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}
