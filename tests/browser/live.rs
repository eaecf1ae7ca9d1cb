//! A live value: what reads it follows it, what peeks does not, and the same value is no change.

use std::cell::Cell;
use std::rc::Rc;

use schoolstroom::ui::dom::{el, watch};
use schoolstroom::ui::live::{Live, LiveOwned};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, settled};

/// Counts how often something runs that looks at a value in this way.
fn runs(value: &Rc<Live<i32>>, look: fn(&Live<i32>) -> i32) -> Rc<Cell<u32>> {
    let count = Rc::new(Cell::new(0));
    let (value, counted) = (value.clone(), count.clone());
    let stage = Stage::with(move || {
        watch(move || {
            look(&value);
            counted.set(counted.get() + 1);
        });
        el("p")
    });
    drop(stage);
    count
}

#[wasm_bindgen_test]
fn a_value_is_what_it_was_last_set_to() {
    let value = LiveOwned::new("one".to_owned());
    assert_eq!(value.peek(), "one");
    value.set("two".to_owned());
    assert_eq!(value.peek(), "two");
    let value = Live::new(1);
    assert_eq!(value.peek(), 1);
    value.set(2);
    assert_eq!(value.peek(), 2);
}

#[wasm_bindgen_test]
async fn what_gets_a_value_runs_again_for_each_other_value() {
    let value = Rc::new(Live::new(1));
    let runs = runs(&value, Live::get);
    assert_eq!(runs.get(), 1);
    for (new, expected) in [(2, 2), (3, 3), (1, 4)] {
        value.set(new);
        settled().await;
        assert_eq!(runs.get(), expected);
    }
}

#[wasm_bindgen_test]
async fn nothing_runs_for_the_same_value() {
    let value = Rc::new(Live::new(1));
    let runs = runs(&value, Live::get);
    value.set(1);
    settled().await;
    assert_eq!(runs.get(), 1);
}

#[wasm_bindgen_test]
async fn what_peeks_does_not_follow() {
    let value = Rc::new(Live::new(1));
    let runs = runs(&value, Live::peek);
    value.set(2);
    settled().await;
    assert_eq!(runs.get(), 1);
}

#[wasm_bindgen_test]
async fn a_value_may_be_set_by_what_follows_it() {
    let value = Rc::new(Live::new(1));
    let followed = value.clone();
    let stage = Stage::with(move || {
        watch(move || {
            if followed.get() < 5 {
                followed.set(followed.peek() + 1);
            }
        });
        el("p")
    });
    settled().await;
    settled().await;
    settled().await;
    assert_eq!(value.peek(), 5);
    drop(stage);
}
