//! Radios and checkboxes: native ones, whose whole row is the label, and which show what is true and not what was clicked.

use leptos::prelude::*;
use schoolstroom::ui;
use schoolstroom::ui::parts::choice::{Checkbox, Radio};
use schoolstroom::ui::sealed::follow;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::stage::{Stage, attribute, click, settled, text};

/// Three radios, and which is chosen.
fn group() -> (Stage, RwSignal<u32>) {
    let stage = Stage::new();
    let value = RwSignal::new(0);
    stage.show(move || {
        let radios = [1, 2, 3].map(|i: u32| {
            ui! {
                <Radio
                    group="group"
                    value=i.to_string()
                    label=format!("label {i}")
                    chosen=follow(move || value.get() == i)
                    choose=move |()| value.set(i)
                />
            }
        });
        ui! { <fieldset>{radios.collect_view()}</fieldset> }
    });
    (stage, value)
}

fn checked(stage: &Stage) -> Vec<bool> {
    let inputs = stage.all("input").into_iter();
    inputs
        .map(|input| input.unchecked_into::<HtmlInputElement>().checked())
        .collect()
}

#[wasm_bindgen_test]
fn radios_of_a_group_are_native_and_share_a_name() {
    let (stage, _) = group();
    let inputs = stage.all("input[type=radio][name=group]");
    assert_eq!(inputs.len(), 3);
    let values: Vec<_> = inputs.iter().map(|it| attribute(it, "value")).collect();
    assert_eq!(values, ["1", "2", "3"]);
    assert_eq!(checked(&stage), [false, false, false]);
}

#[wasm_bindgen_test]
fn the_whole_row_is_the_label() {
    let (stage, _) = group();
    for (i, row) in stage.all("label").iter().enumerate() {
        let input = row.query_selector("input").unwrap().unwrap();
        let input: HtmlInputElement = input.unchecked_into();
        assert_eq!(text(row), format!("label {}", i + 1));
        let labels = input.labels().unwrap();
        assert_eq!(labels.length(), 1);
        assert!(row.is_same_node(labels.item(0).as_ref()));
    }
}

#[wasm_bindgen_test]
async fn a_click_anywhere_on_the_row_chooses_it_alone() {
    let (stage, value) = group();
    for i in [2, 3, 1] {
        click(&stage.all("label span")[i - 1]);
        settled().await;
        assert_eq!(value.get_untracked() as usize, i);
        let expected: Vec<_> = (1..=3).map(|it| it == i).collect();
        assert_eq!(checked(&stage), expected);
    }
}

#[wasm_bindgen_test]
async fn a_radio_follows_its_value_when_something_else_changes_it() {
    let (stage, value) = group();
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
    let stage = Stage::new();
    let value = RwSignal::new(true);
    let told = RwSignal::new(Vec::new());
    stage.show(move || {
        let change = move |on| {
            told.update(|it| it.push(on));
            value.set(on);
        };
        ui! { <Checkbox name="month" label="label" checked=follow(move || value.get()) change/> }
    });
    let input = stage.input("input[type=checkbox][name=month]");
    assert!(input.checked());
    click(&stage.one("label"));
    settled().await;
    assert!(!input.checked());
    assert_eq!(told.get_untracked(), [false]);
    value.set(true);
    settled().await;
    assert!(input.checked());
    click(&stage.one("label span"));
    assert_eq!(told.get_untracked(), [false, false]);
}
