//! Buttons, links that look like one, what can be unfolded, and the dialog that asks first.

use leptos::html::Dialog;
use leptos::prelude::*;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::ui;
use schoolstroom::ui::parts::action::{Action, NoPage, NoScan};
use schoolstroom::ui::parts::button::Button;
use schoolstroom::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use schoolstroom::ui::parts::disclosure::Disclosure;
use schoolstroom::ui::sealed::live;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlDetailsElement, HtmlDialogElement};

use crate::stage::{Stage, attribute, click, focused, settled, text};

#[wasm_bindgen_test]
async fn a_button_does_what_it_is_for_at_each_press_and_sends_no_form() {
    let stage = Stage::new();
    let presses = RwSignal::new(0);
    let press = move |()| presses.update(|it| *it += 1);
    stage.show(move || {
        ui! {
            <Button label="plain" press/>
            <Button label=live(move || presses.get()) class="quiet" press/>
        }
    });
    let [plain, counting] = stage.all("button").try_into().unwrap();
    for button in [&plain, &counting] {
        assert_eq!(attribute(button, "type"), "button");
    }
    assert_eq!(attribute(&counting, "class"), "quiet");
    click(&plain);
    click(&counting);
    settled().await;
    assert_eq!(
        (text(&plain), text(&counting)),
        ("plain".into(), "2".into())
    );
    assert_eq!(presses.get_untracked(), 2);
}

#[wasm_bindgen_test]
fn an_action_is_a_link_to_its_route() {
    let stage = Stage::with(|| ui! { <Action route=Route::Check words="words"/> });
    let link = stage.one("a.button");
    assert_eq!(attribute(&link, "href"), "#/check");
    assert_eq!(text(&link), "words");
}

#[wasm_bindgen_test]
fn a_page_with_nothing_to_show_has_a_heading_and_one_way_on() {
    for language in Language::ALL {
        let no_scan = Stage::with(move || ui! { <NoScan language/> });
        assert_eq!(
            attribute(&no_scan.one("a"), "href"),
            Route::Role.to_string()
        );
        assert_eq!(attribute(&no_scan.one("h1"), "tabindex"), "-1");
        let no_page = Stage::with(move || ui! { <NoPage language/> });
        assert_eq!(
            attribute(&no_page.one("a"), "href"),
            Route::Start.to_string()
        );
        assert_eq!(attribute(&no_page.one("h1"), "tabindex"), "-1");
    }
}

/// What is unfolded by hand and what the page unfolds is the same thing.
#[wasm_bindgen_test]
async fn what_is_unfolded_is_remembered_and_followed() {
    let stage = Stage::new();
    let open = RwSignal::new(false);
    stage.show(move || {
        let content = ui! { <p>{"more"}</p> };
        ui! { <Disclosure class="sums" summary="show" open content/> }
    });
    let details: HtmlDetailsElement = stage.one("details.sums").unchecked_into();
    assert_eq!(text(&stage.one("details > summary:first-child")), "show");
    assert!(!details.open());
    for unfolded in [true, false, true] {
        click(&stage.one("summary"));
        settled().await;
        assert_eq!((details.open(), open.get_untracked()), (unfolded, unfolded));
    }
    for unfolded in [false, true] {
        open.set(unfolded);
        settled().await;
        assert_eq!(details.open(), unfolded);
    }
}

/// The dialog on a stage, and how often somebody agreed.
fn asked() -> (Stage, NodeRef<Dialog>, RwSignal<u32>) {
    let stage = Stage::new();
    let (dialog, agreed) = (NodeRef::new(), RwSignal::new(0));
    let words = ConfirmWords {
        question: "sure",
        no: "no",
        yes: "yes",
    };
    stage.show(move || {
        let what = move || format!("for the time {}", agreed.get() + 1);
        let yes = move |()| agreed.update(|it| *it += 1);
        ui! { <Confirm id="unique" dialog words what yes/> }
    });
    (stage, dialog, agreed)
}

#[wasm_bindgen_test]
async fn a_dialog_is_named_by_its_question_and_the_safe_answer_has_the_focus() {
    let (stage, dialog, agreed) = asked();
    let shown: HtmlDialogElement = stage.one("dialog").unchecked_into();
    assert!(!shown.open());
    ask(dialog);
    assert!(shown.open());
    let [no, yes] = stage.all("dialog button").try_into().unwrap();
    assert!(focused().is_same_node(Some(&no)));
    assert_eq!((text(&no), text(&yes)), ("no".into(), "yes".into()));
    let name = attribute(&shown, "aria-labelledby");
    assert_eq!(text(&stage.one(&format!("#{name}"))), "sure");
    click(&no);
    assert!(!shown.open());
    assert_eq!(agreed.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn who_agrees_closes_the_dialog_and_what_it_says_follows() {
    let (stage, dialog, agreed) = asked();
    let shown: HtmlDialogElement = stage.one("dialog").unchecked_into();
    for times in 1..=2 {
        assert!(stage.text().contains(&times.to_string()));
        ask(dialog);
        click(&stage.all("dialog button")[1]);
        assert!(!shown.open());
        assert_eq!(agreed.get_untracked(), times);
        settled().await;
    }
}
