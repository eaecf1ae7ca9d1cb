//! A value that what shows it follows.
//!
//! Leptos' own signals are generic through and through: each type of value took 1.5 KB of wasm, and there are a dozen. Here
//! the value is a plain cell, and Leptos' trigger, which has no value, says that it changed.

use std::cell::Cell;
use std::fmt;

use leptos::prelude::{ArcTrigger, Notify, Track};

/// A value that is copied, and who follows it.
#[derive(Debug)]
pub struct Live<T: Copy> {
    value: Cell<T>,
    changed: ArcTrigger,
}

impl<T: Copy + PartialEq> Live<T> {
    /// A value that nothing follows yet.
    pub fn new(value: T) -> Self {
        Self {
            value: Cell::new(value),
            changed: ArcTrigger::new(),
        }
    }

    /// The value; what is running now will run again when it changes.
    pub fn get(&self) -> T {
        self.changed.track();
        self.peek()
    }

    /// The value, for once.
    pub fn peek(&self) -> T {
        self.value.get()
    }

    /// Another value. Nothing runs where it is the same.
    pub fn set(&self, value: T) {
        if self.value.replace(value) != value {
            self.changed.notify();
        }
    }
}

/// A value that owns something, and who follows it.
pub struct LiveOwned<T> {
    /// Never lent out: it is taken and put back, so that no borrow can be refused.
    value: Cell<T>,
    changed: ArcTrigger,
}

impl<T: Clone + Default + PartialEq> LiveOwned<T> {
    /// A value that nothing follows yet.
    pub fn new(value: T) -> Self {
        Self {
            value: Cell::new(value),
            changed: ArcTrigger::new(),
        }
    }

    /// A copy of the value; what is running now will run again when it changes.
    pub fn get(&self) -> T {
        self.changed.track();
        self.peek()
    }

    /// A copy of the value, for once.
    pub fn peek(&self) -> T {
        let value = self.value.take();
        self.value.set(value.clone());
        value
    }

    /// Another value. Nothing runs where it is the same.
    pub fn set(&self, value: T) {
        let same = self.value.take() == value;
        self.value.set(value);
        if !same {
            self.changed.notify();
        }
    }
}

impl<T> fmt::Debug for LiveOwned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LiveOwned")
    }
}
