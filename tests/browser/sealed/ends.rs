//! What is dropped ends: its effects, its handlers, and what was to be done at its end.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::*;
use schoolstroom::ui;
use schoolstroom::ui::parts::button::Button;
use schoolstroom::ui::sealed::{Sealed, follow, live, run};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, click, settled};

/// Counts how often something runs.
#[derive(Clone, Default)]
struct Runs(Arc<AtomicUsize>);

impl Runs {
    fn one_more(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn so_far(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// A view that counts how often each thing in it follows a signal: a part, an attribute and a property.
fn counting(runs: &Runs, signal: RwSignal<usize>) -> Sealed {
    let [part, attribute, property] = [(); 3].map(|()| {
        let runs = runs.clone();
        move || {
            runs.one_more();
            signal.get().to_string()
        }
    });
    ui! {
        {live(part)}
        <input title=follow(attribute) prop:value=follow(property)/>
    }
}

#[wasm_bindgen_test]
async fn a_view_that_is_unmounted_ends_its_effects() {
    let stage = Stage::new();
    let (runs, signal) = (Runs::default(), RwSignal::new(1));
    let counted = runs.clone();
    stage.show(move || counting(&counted, signal));
    signal.set(2);
    settled().await;
    assert_eq!(runs.so_far(), 6);
    stage.clear();
    assert_eq!(stage.html(), "");
    signal.set(3);
    settled().await;
    assert_eq!(runs.so_far(), 6);
}

#[wasm_bindgen_test]
async fn a_view_that_was_never_shown_ends_its_effects_when_it_is_dropped() {
    let _stage = Stage::new();
    let (runs, signal) = (Runs::default(), RwSignal::new(1));
    let view = counting(&runs, signal);
    signal.set(2);
    settled().await;
    assert_eq!(runs.so_far(), 6);
    drop(view);
    signal.set(3);
    settled().await;
    assert_eq!(runs.so_far(), 6);
}

#[wasm_bindgen_test]
async fn what_was_within_what_went_away_runs_no_more() {
    let stage = Stage::new();
    let [outer, inner] = [1, 1].map(RwSignal::new);
    let runs = Runs::default();
    let counted = runs.clone();
    stage.show(move || {
        live(move || {
            outer.get();
            counting(&counted, inner)
        })
    });
    assert_eq!(runs.so_far(), 3);
    outer.set(2);
    settled().await;
    assert_eq!(runs.so_far(), 6);
    // Of the two views that there were, only the one that is shown follows.
    inner.set(2);
    settled().await;
    assert_eq!(runs.so_far(), 9);
}

#[wasm_bindgen_test]
async fn a_row_that_is_removed_ends_its_effects_and_the_others_go_on() {
    let stage = Stage::new();
    let signal = RwSignal::new(1);
    let order = RwSignal::new(vec![0, 1, 2]);
    let rows = [(); 3].map(|()| Runs::default());
    let counted = rows.clone();
    stage.show(move || {
        ui! {
            <div>
                <For
                    each=move || order.get()
                    key=|row| *row
                    children=move |row| counting(&counted[row], signal)
                />
            </div>
        }
    });
    order.set(vec![2, 0]);
    settled().await;
    signal.set(2);
    settled().await;
    assert_eq!(rows.map(|it| it.so_far()), [6, 3, 6]);
}

#[wasm_bindgen_test]
async fn the_handlers_of_what_went_away_are_dropped() {
    let stage = Stage::new();
    let count = RwSignal::new(1);
    let held = Arc::new(());
    let hold = Arc::downgrade(&held);
    stage.show(move || {
        live(move || {
            let handle = held.clone();
            let press = move |()| drop(handle.clone());
            let label: Sealed = ui! { {count.get()} };
            (count.get() > 0).then(|| ui! { <Button label press/> })
        })
    });
    // The part, and the handler of the one button.
    assert_eq!(hold.strong_count(), 2);
    for new in 2..20 {
        count.set(new);
        settled().await;
        assert_eq!(hold.strong_count(), 2, "{new}");
    }
    count.set(0);
    settled().await;
    assert_eq!(hold.strong_count(), 1);
    stage.clear();
    settled().await;
    assert_eq!(hold.strong_count(), 0);
}

/// Also those that belong to this thread alone.
#[wasm_bindgen_test]
fn a_handler_is_dropped_with_its_element() {
    let stage = Stage::new();
    let presses = Rc::new(Cell::new(0));
    let counted = presses.clone();
    stage.show(move || {
        let press = move |_| counted.set(counted.get() + 1);
        ui! { <button on:click=run(press)>{"go"}</button> }
    });
    let button = stage.one("button");
    click(&button);
    assert_eq!((presses.get(), Rc::strong_count(&presses)), (1, 2));
    stage.clear();
    click(&button);
    assert_eq!((presses.get(), Rc::strong_count(&presses)), (1, 1));
}

#[wasm_bindgen_test]
async fn what_is_to_be_done_at_the_end_of_a_part_is_done_once() {
    #[component]
    fn Part(ends: Runs) -> impl IntoView {
        on_cleanup(move || ends.one_more());
        ui! { <p>{"a"}</p> }
    }
    let stage = Stage::new();
    let made = RwSignal::new(0);
    let ends = Runs::default();
    let told = ends.clone();
    stage.show(move || {
        live(move || {
            made.get();
            ui! { <Part ends=told.clone()/> }
        })
    });
    assert_eq!(ends.so_far(), 0);
    for times in 1..=3 {
        made.set(times);
        settled().await;
        assert_eq!(ends.so_far(), times);
    }
    stage.clear();
    assert_eq!(ends.so_far(), 4);
}

/// While a new page is built it may change what the old one follows, whose own signals are gone by then.
#[wasm_bindgen_test]
async fn what_goes_hears_nothing_of_what_the_next_one_does() {
    let stage = Stage::new();
    let [page, stored] = [1, 1].map(RwSignal::new);
    stage.show(move || {
        live(move || {
            let page = page.get();
            stored.set(page);
            ui! {
                <div>
                    {live(move || {
                        let own = Signal::derive(move || stored.get() == page);
                        ui! { <input type="radio" prop:checked=own/> }
                    })}
                </div>
            }
        })
    });
    for next in 2..5 {
        page.set(next);
        settled().await;
        assert!(stage.input("input").checked());
    }
}
