//! Elements built by hand: what they are, how they follow values, and that nothing of what went away lives on.

use std::cell::Cell;
use std::rc::Rc;

use schoolstroom::ui::dom::{El, button, el, link, svg, text};
use schoolstroom::ui::live::{Live, LiveOwned};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::stage::{self, Stage, attribute, click, settled};

fn made(element: &El) -> Element {
    element.element().unwrap()
}

#[wasm_bindgen_test]
fn a_kind_is_a_tag_with_its_classes() {
    let plain = made(&el("p"));
    assert_eq!(plain.local_name(), "p");
    assert!(!plain.has_attribute("class"));
    let classed = made(&el("fieldset.question wide"));
    assert_eq!(classed.local_name(), "fieldset");
    assert_eq!(attribute(&classed, "class"), "question wide");
    let namespace = "http://www.w3.org/1999/xhtml";
    assert_eq!(classed.namespace_uri().as_deref(), Some(namespace));
}

#[wasm_bindgen_test]
fn an_svg_element_is_one_to_the_browser_too() {
    for kind in ["svg", "path.shape", "a", "text.digit"] {
        let element = made(&svg(kind));
        let namespace = "http://www.w3.org/2000/svg";
        assert_eq!(element.namespace_uri().as_deref(), Some(namespace));
        // One that can be drawn, and not one of an unknown tag.
        assert!(element.is_instance_of::<web_sys::SvgElement>(), "{kind}");
    }
    assert_eq!(attribute(&made(&svg("path.shape")), "class"), "shape");
}

#[wasm_bindgen_test]
fn text_is_never_markup() {
    let markup = "<img src=x onerror=alert(1)> & <b>bold</b>";
    let element = made(&text("p", markup).text(markup).attr("title", markup));
    assert_eq!(element.child_element_count(), 0);
    assert_eq!(element.text_content().unwrap(), [markup, markup].concat());
    assert_eq!(attribute(&element, "title"), markup);
}

#[wasm_bindgen_test]
async fn live_text_is_never_markup() {
    let value = Rc::new(LiveOwned::new("<b>one</b>".to_owned()));
    let shown = value.clone();
    let stage = Stage::with(move || el("p").live_text(move || shown.get()));
    assert_eq!(stage.text(), "<b>one</b>");
    value.set("<i>two</i>".to_owned());
    settled().await;
    assert_eq!(stage.text(), "<i>two</i>");
    assert_eq!(stage.one("p").child_element_count(), 0);
}

#[wasm_bindgen_test]
fn children_stand_in_the_order_in_which_they_were_added() {
    let list = el("ul")
        .child(text("li", "1"))
        .children([text("li", "2"), text("li", "3")])
        .children(None)
        .children(Some(text("li", "4")))
        .text("5");
    assert_eq!(made(&list).text_content().unwrap(), "12345");
    assert_eq!(made(&list).child_element_count(), 4);
}

#[wasm_bindgen_test]
fn a_link_leads_to_its_address_and_a_button_sends_no_form() {
    let link = made(&link("#/role", "words"));
    assert_eq!(link.local_name(), "a");
    assert_eq!(attribute(&link, "href"), "#/role");
    let button = made(&button("words", || {}));
    assert_eq!(button.local_name(), "button");
    assert_eq!(attribute(&button, "type"), "button");
}

#[wasm_bindgen_test]
fn a_button_does_what_it_is_for_at_each_press() {
    let presses = Rc::new(Cell::new(0));
    let counted = presses.clone();
    let stage = Stage::with(move || button("go", move || counted.set(counted.get() + 1)));
    click(&stage.one("button"));
    click(&stage.one("button"));
    assert_eq!(presses.get(), 2);
}

#[wasm_bindgen_test]
fn an_event_reaches_the_handler_of_an_element_around_it() {
    let keys = Rc::new(Cell::new(0));
    let counted = keys.clone();
    let stage = Stage::with(move || {
        el("div")
            .child(el("input"))
            .on("keydown", move |_| counted.set(counted.get() + 1))
    });
    stage::press(&stage.one("input"), "a");
    assert_eq!(keys.get(), 1);
}

#[wasm_bindgen_test]
async fn a_live_attribute_comes_changes_and_goes() {
    let value = Rc::new(LiveOwned::new(None));
    let shown = value.clone();
    let stage = Stage::with(move || el("p").live_attr("lang", move || shown.get()));
    assert!(!stage.one("p").has_attribute("lang"));
    for new in [Some("nl"), Some("en"), Some(""), None, Some("nl")] {
        value.set(new.map(str::to_owned));
        settled().await;
        assert_eq!(stage.one("p").get_attribute("lang").as_deref(), new);
    }
}

#[wasm_bindgen_test]
async fn a_live_property_holds_after_the_reader_changed_it() {
    let value = Rc::new(Live::new(false));
    let shown = value.clone();
    let stage = Stage::with(move || {
        el("input")
            .attr("type", "checkbox")
            .live_property("checked", move || JsValue::from_bool(shown.get()))
    });
    let input = stage.input("input");
    assert!(!input.checked());
    value.set(true);
    settled().await;
    assert!(input.checked());
    // From now on the attribute alone would do nothing.
    input.click();
    assert!(!input.checked());
    value.set(false);
    settled().await;
    value.set(true);
    settled().await;
    assert!(input.checked());
}

#[wasm_bindgen_test]
async fn live_content_is_made_anew_when_its_value_changes() {
    let value = Rc::new(Live::new(2));
    let shown = value.clone();
    let stage = Stage::with(move || {
        el("ul").live(move || {
            (0..shown.get())
                .map(|i| text("li", &i.to_string()))
                .collect()
        })
    });
    assert_eq!(stage.text(), "01");
    let list = stage.one("ul");
    let before = stage.all("li").remove(0);
    value.set(3);
    settled().await;
    assert_eq!(stage.text(), "012");
    // The element itself stays; what is in it is new.
    assert!(stage.one("ul").is_same_node(Some(&list)));
    assert!(!before.is_connected());
    value.set(0);
    settled().await;
    assert_eq!(stage.text(), "");
}

#[wasm_bindgen_test]
async fn live_content_stays_as_it_is_when_another_value_changes() {
    let (shown, other) = (Rc::new(Live::new(1)), Rc::new(Live::new(1)));
    let (follows, looks) = (shown.clone(), other.clone());
    let stage = Stage::with(move || {
        el("div").live(move || vec![text("p", &(follows.get() + looks.peek()).to_string())])
    });
    let before = stage.one("p");
    other.set(5);
    shown.set(1);
    settled().await;
    assert!(stage.one("p").is_same_node(Some(&before)));
}

#[wasm_bindgen_test]
async fn what_was_inside_of_what_went_away_runs_no_more() {
    let (outer, inner) = (Rc::new(Live::new(1)), Rc::new(Live::new(1)));
    let runs = Rc::new(Cell::new(0));
    let (follows_outer, follows_inner, counted) = (outer.clone(), inner.clone(), runs.clone());
    let _stage = Stage::with(move || {
        el("div").live(move || {
            follows_outer.get();
            let (inner, counted) = (follows_inner.clone(), counted.clone());
            vec![el("p").live_text(move || {
                counted.set(counted.get() + 1);
                inner.get().to_string()
            })]
        })
    });
    assert_eq!(runs.get(), 1);
    outer.set(2);
    settled().await;
    assert_eq!(runs.get(), 2);
    // Of the two paragraphs that there were, only the one that is shown follows.
    inner.set(2);
    settled().await;
    assert_eq!(runs.get(), 3);
}

#[wasm_bindgen_test]
async fn the_handlers_of_what_went_away_are_dropped() {
    let value = Rc::new(Live::new(1));
    let held = Rc::new(());
    let (shown, hold) = (value.clone(), Rc::downgrade(&held));
    let keep = held.clone();
    let stage = Stage::with(move || {
        el("div").live(move || {
            let handle = keep.clone();
            let press = move || drop(handle.clone());
            match shown.get() {
                0 => Vec::new(),
                count => vec![button(&count.to_string(), press)],
            }
        })
    });
    // This test, the part, and the handler of the one button.
    assert_eq!(hold.strong_count(), 3);
    for new in 2..20 {
        value.set(new);
        settled().await;
        assert_eq!(hold.strong_count(), 3, "{new}");
    }
    value.set(0);
    settled().await;
    assert_eq!(hold.strong_count(), 2);
    assert!(stage.all("button").is_empty());
    drop(held);
}

#[wasm_bindgen_test]
fn an_element_is_handed_out_as_what_it_is_and_as_nothing_else() {
    let field = el("input");
    assert!(field.element::<web_sys::HtmlInputElement>().is_some());
    assert!(field.element::<web_sys::HtmlDialogElement>().is_none());
}
