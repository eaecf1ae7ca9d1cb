//! A sealed view that is moved or replaced takes along all that belongs to it now, whatever it began with.

use leptos::prelude::*;
use schoolstroom::ui;
use schoolstroom::ui::sealed::{Sealed, live};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::stage::{Stage, focus, focused, settled, text, write};

/// A component with a live part at its root and nothing around it.
#[component]
fn Times(name: char, count: RwSignal<usize>) -> impl IntoView {
    live(move || {
        let shown = (0..count.get()).map(|_| ui! { <i>{name}</i> });
        shown.collect::<Vec<_>>()
    })
}

/// Rows without an element of their own, in the order of their names.
struct Rows {
    stage: Stage,
    order: RwSignal<Vec<char>>,
    counts: [RwSignal<usize>; 4],
}

impl Rows {
    fn new(order: &str) -> Self {
        let stage = Stage::new();
        let order = RwSignal::new(order.chars().collect::<Vec<_>>());
        let counts = [1; 4].map(RwSignal::new);
        stage.show(move || {
            ui! {
                <b>"("</b>
                <For
                    each=move || order.get()
                    key=|name| *name
                    children=move |name| {
                        let count = counts[name as usize - 'a' as usize];
                        ui! { <Times name count/> }
                    }
                />
                <b>")"</b>
            }
        });
        Self {
            stage,
            order,
            counts,
        }
    }

    async fn put(&self, order: &str) {
        self.order.set(order.chars().collect());
        settled().await;
    }

    async fn show(&self, counts: [usize; 4]) {
        for (signal, count) in self.counts.iter().zip(counts) {
            signal.set(count);
        }
        settled().await;
    }

    fn text(&self) -> String {
        self.stage.text()
    }
}

#[wasm_bindgen_test]
async fn a_live_part_at_the_root_of_a_row_moves_with_all_that_it_shows_by_then() {
    let rows = Rows::new("abc");
    assert_eq!(rows.text(), "(abc)");
    rows.show([3, 0, 2, 1]).await;
    assert_eq!(rows.text(), "(aaacc)");
    rows.put("cab").await;
    assert_eq!(rows.text(), "(ccaaa)");
    // What moved follows its signal where it stands now.
    rows.show([1, 2, 0, 1]).await;
    assert_eq!(rows.text(), "(abb)");
    rows.put("bca").await;
    rows.show([1, 1, 1, 1]).await;
    assert_eq!(rows.text(), "(bca)");
}

#[wasm_bindgen_test]
async fn a_row_that_is_removed_leaves_nothing_of_its_live_part() {
    let rows = Rows::new("abcd");
    rows.show([2, 3, 1, 0]).await;
    for (order, text) in [
        ("acd", "(aac)"),
        ("ac", "(aac)"),
        ("c", "(c)"),
        ("", "()"),
        ("db", "(bbb)"),
        ("abcd", "(aabbbc)"),
    ] {
        rows.put(order).await;
        assert_eq!(rows.text(), text);
    }
}

#[wasm_bindgen_test]
async fn a_row_may_move_and_change_and_others_come_and_go_in_one_go() {
    let rows = Rows::new("abc");
    rows.show([1, 2, 1, 1]).await;
    rows.order.set(vec!['d', 'c', 'b']);
    rows.show([0, 1, 3, 2]).await;
    assert_eq!(rows.text(), "(ddcccb)");
}

/// All orders of four rows, each after each other.
#[wasm_bindgen_test]
async fn every_order_can_follow_every_other() {
    let rows = Rows::new("abcd");
    rows.show([1, 2, 1, 2]).await;
    let orders = orders();
    assert_eq!(orders.len(), 24);
    for (i, order) in orders.iter().enumerate() {
        // A stride that goes through all and never to the neighbour.
        let other = &orders[i * 7 % 24];
        for order in [order, other] {
            rows.put(order).await;
            let expected = order.replace('b', "bb").replace('d', "dd");
            assert_eq!(rows.text(), format!("({expected})"));
        }
    }
}

fn orders() -> Vec<String> {
    let mut orders = vec![String::new()];
    for name in ['a', 'b', 'c', 'd'] {
        let longer = orders.iter().flat_map(|order| {
            (0..=order.len()).map(move |at| format!("{}{name}{}", &order[..at], &order[at..]))
        });
        orders = longer.collect();
    }
    orders
}

/// Rows with a field each.
fn fields(order: &[&'static str]) -> (Stage, RwSignal<Vec<&'static str>>) {
    let stage = Stage::new();
    let order = RwSignal::new(order.to_vec());
    stage.show(move || {
        ui! {
            <div>
                <For
                    each=move || order.get()
                    key=|name| *name
                    children=|name| ui! { <label>{name}<input id=name type="text"/></label> }
                />
            </div>
        }
    });
    (stage, order)
}

fn ids(stage: &Stage) -> Vec<String> {
    stage.all("input").iter().map(Element::id).collect()
}

/// Leptos leaves a row where it is if one row comes or goes before it; of several at once it moves those behind them.
#[wasm_bindgen_test]
async fn a_field_keeps_focus_and_caret_while_rows_move_come_and_go_around_it() {
    let (stage, order) = fields(&["a", "b", "c", "d", "e"]);
    let field = stage.one("#c");
    write(&field, "typed");
    focus(&field);
    stage.input("#c").set_selection_range(2, 4).unwrap();
    for now in [
        vec!["b", "a", "c", "e", "d"],
        vec!["b", "c", "e", "d"],
        vec!["f", "b", "c", "e", "d"],
        vec!["f", "c", "d"],
        vec!["c"],
        vec!["x", "c", "y"],
    ] {
        order.set(now.clone());
        settled().await;
        assert_eq!(ids(&stage), now);
        assert!(focused().is_same_node(Some(&field)), "{now:?}");
        let input = stage.input("#c");
        assert_eq!(input.value(), "typed");
        let caret = (input.selection_start(), input.selection_end());
        assert_eq!(caret, (Ok(Some(2)), Ok(Some(4))), "{now:?}");
    }
}

/// The browser takes the focus from an element that is put elsewhere; what was typed in it stays.
#[wasm_bindgen_test]
async fn a_field_that_moves_itself_keeps_what_was_typed_and_its_caret() {
    let (stage, order) = fields(&["a", "b", "c"]);
    write(&stage.one("#a"), "typed");
    stage.input("#a").set_selection_range(2, 4).unwrap();
    let field = stage.one("#a");
    for now in [["c", "b", "a"], ["b", "a", "c"], ["a", "c", "b"]] {
        order.set(now.into());
        settled().await;
        assert_eq!(ids(&stage), now);
        assert!(stage.one("#a").is_same_node(Some(&field)));
        let input = stage.input("#a");
        let caret = (input.selection_start(), input.selection_end());
        assert_eq!(
            (input.value(), caret),
            ("typed".into(), (Ok(Some(2)), Ok(Some(4))))
        );
    }
}

/// Leptos' own parts put one sealed view into the place of another.
#[wasm_bindgen_test]
async fn a_view_that_takes_the_place_of_another_leaves_nothing_of_it() {
    let stage = Stage::new();
    let [which, count] = [0, 1].map(RwSignal::new);
    let part = move |which: usize| -> Sealed {
        match which {
            0 => ui! { <Times name='a' count/> },
            1 => ui! { <b>"b"</b><Times name='c' count/> },
            _ => ui! { {""} },
        }
    };
    stage.show(move || view! { <u>"("</u>{move || part(which.get())}<u>")"</u> });
    for (now, times, text) in [
        (0, 2, "(aa)"),
        (1, 2, "(bcc)"),
        (1, 0, "(b)"),
        (0, 0, "()"),
        (0, 3, "(aaa)"),
        (2, 3, "()"),
        (1, 1, "(bc)"),
    ] {
        which.set(now);
        count.set(times);
        settled().await;
        assert_eq!(stage.text(), text);
    }
}

#[wasm_bindgen_test]
async fn what_is_removed_takes_all_along_that_a_live_part_put_in_since() {
    let stage = Stage::new();
    let is_there = RwSignal::new(true);
    let count = RwSignal::new(0);
    stage.show(move || {
        let part = move || is_there.get().then(|| ui! { <Times name='a' count/> });
        ui! { <p>{live(part)}</p><p>"-"</p> }
    });
    for (there, times, shown) in [
        (true, 4, "aaaa"),
        (false, 4, ""),
        (true, 4, "aaaa"),
        (false, 0, ""),
    ] {
        is_there.set(there);
        count.set(times);
        settled().await;
        assert_eq!(text(&stage.all("p")[0]), shown);
    }
    count.set(3);
    settled().await;
    assert_eq!(stage.text(), "-");
}
