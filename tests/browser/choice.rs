//! Radios and checkboxes: native ones, whose whole row is the label, and which show what is true and not what was clicked.

use std::cell::Cell;
use std::rc::Rc;

use schoolstroom::ui::components::choice::{checkbox, radio};
use schoolstroom::ui::dom::el;
use schoolstroom::ui::live::Live;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::stage::{Stage, attribute, click, settled, text};

fn group(value: &Rc<Live<u32>>) -> Stage {
    let value = value.clone();
    Stage::with(move || {
        el("fieldset").children((1..=3).map(|i| {
            let (chosen, choose) = (value.clone(), value.clone());
            let label = format!("label {i}");
            radio(
                "group",
                &i.to_string(),
                &label,
                move || chosen.get() == i,
                move || choose.set(i),
            )
        }))
    })
}

fn checked(stage: &Stage) -> Vec<bool> {
    let inputs = stage.all("input").into_iter();
    inputs
        .map(|input| input.unchecked_into::<HtmlInputElement>().checked())
        .collect()
}

#[wasm_bindgen_test]
fn radios_of_a_group_are_native_and_share_a_name() {
    let stage = group(&Rc::new(Live::new(0)));
    let inputs = stage.all("input[type=radio][name=group]");
    assert_eq!(inputs.len(), 3);
    let values: Vec<_> = inputs.iter().map(|it| attribute(it, "value")).collect();
    assert_eq!(values, ["1", "2", "3"]);
    assert_eq!(checked(&stage), [false, false, false]);
}

#[wasm_bindgen_test]
fn the_whole_row_is_the_label() {
    let stage = group(&Rc::new(Live::new(0)));
    for (i, row) in stage.all("label").iter().enumerate() {
        let input: HtmlInputElement = row
            .query_selector("input")
            .unwrap()
            .unwrap()
            .unchecked_into();
        assert_eq!(text(row), format!("label {}", i + 1));
        let labels = input.labels().unwrap();
        assert_eq!(labels.length(), 1);
        assert!(row.is_same_node(labels.item(0).as_ref()));
    }
}

#[wasm_bindgen_test]
async fn a_click_anywhere_on_the_row_chooses_it_alone() {
    let value = Rc::new(Live::new(0));
    let stage = group(&value);
    for i in [2, 3, 1] {
        click(&stage.all("label span")[i - 1]);
        settled().await;
        assert_eq!(value.peek() as usize, i);
        let expected: Vec<_> = (1..=3).map(|it| it == i).collect();
        assert_eq!(checked(&stage), expected);
    }
}

#[wasm_bindgen_test]
async fn a_radio_follows_its_value_when_something_else_changes_it() {
    let value = Rc::new(Live::new(0));
    let stage = group(&value);
    click(&stage.all("input")[0]);
    value.set(3);
    settled().await;
    assert_eq!(checked(&stage), [false, false, true]);
    value.set(0);
    settled().await;
    assert_eq!(checked(&stage), [false, false, false]);
}

#[wasm_bindgen_test]
async fn a_checkbox_tells_each_change_and_shows_what_is_true() {
    let value = Rc::new(Live::new(true));
    let changes = Rc::new(Cell::new(0));
    let (shown, counted, change) = (value.clone(), changes.clone(), value.clone());
    let stage = Stage::with(move || {
        checkbox(
            "month",
            "label",
            move || shown.get(),
            move || {
                counted.set(counted.get() + 1);
                change.set(!change.peek());
            },
        )
    });
    let input = stage.input("input[type=checkbox][name=month]");
    assert!(input.checked());
    click(&stage.one("label"));
    settled().await;
    assert!(!input.checked());
    assert_eq!((changes.get(), value.peek()), (1, false));
    value.set(true);
    settled().await;
    assert!(input.checked());
    assert_eq!(changes.get(), 1);
}
