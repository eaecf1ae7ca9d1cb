//! Functions in a box.
//!
//! Why not `Box<dyn Fn()>`: its table has an entry for calling the function away as well, which nobody does, and each would
//! bring the body of the function along once more. With these the wasm is 1.3 KB brotli smaller.

/// A function without arguments.
pub trait Give<T> {
    /// Calls it.
    fn give(&self) -> T;
}

impl<T, F: Fn() -> T> Give<T> for F {
    fn give(&self) -> T {
        self()
    }
}

/// A function of one argument.
pub trait Take<T> {
    /// Calls it.
    fn take(&self, given: T);
}

impl<T, F: Fn(T)> Take<T> for F {
    fn take(&self, given: T) {
        self(given);
    }
}
