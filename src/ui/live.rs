//! A value that what shows it follows.
//!
//! Leptos' own signals are generic through and through: each type of value took 1.5 KB of wasm, and there are a dozen. Here
//! the value is a plain cell, and Leptos' trigger, which has no value, says that it changed.

use std::cell::RefCell;

use leptos::prelude::{ArcTrigger, Notify, Track};

/// A value, and who follows it.
#[derive(Debug)]
pub struct Live<T> {
    value: RefCell<T>,
    changed: ArcTrigger,
}

impl<T: Clone + PartialEq> Live<T> {
    /// A value that nothing follows yet.
    pub fn new(value: T) -> Self {
        Self {
            value: RefCell::new(value),
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
        self.value.borrow().clone()
    }

    /// Another value. Nothing runs where it is the same.
    pub fn set(&self, value: T) {
        if *self.value.borrow() != value {
            self.value.replace(value);
            self.changed.notify();
        }
    }
}
