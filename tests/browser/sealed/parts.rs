//! What is shown: words as words, and live parts, attributes and properties that follow what they read.

use leptos::prelude::*;
use schoolstroom::ui;
use schoolstroom::ui::sealed::{Seal, Sealed, follow, live, run};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, all, attribute, click, press, settled};

const MARKUP: &str = "<img src=x onerror=alert(1)> & <b>bold</b>";

#[wasm_bindgen_test]
async fn words_are_never_markup() {
    let stage = Stage::new();
    let said = RwSignal::new(MARKUP.to_owned());
    stage.show(move || {
        ui! {
            <p title=MARKUP>{MARKUP}</p>
            <p>{live(move || said.get())}</p>
            <p>{Sealed::from(MARKUP)}</p>
        }
    });
    for paragraph in stage.all("p") {
        assert_eq!(paragraph.text_content().unwrap(), MARKUP);
        assert_eq!(paragraph.child_element_count(), 0);
    }
    assert_eq!(attribute(&stage.all("p")[0], "title"), MARKUP);
    said.set("<i>other</i>".to_owned());
    settled().await;
    assert_eq!(stage.all("p")[1].text_content().unwrap(), "<i>other</i>");
    assert_eq!(stage.all("p *").len(), 0);
}

#[wasm_bindgen_test]
async fn a_live_part_is_made_anew_when_a_signal_it_reads_changes() {
    let stage = Stage::new();
    let count = RwSignal::new(2);
    stage.show(move || {
        let items = move || {
            let items = (0..count.get()).map(|i| ui! { <li>{i}</li> });
            items.collect::<Vec<_>>()
        };
        ui! { <ul>{live(items)}</ul> }
    });
    assert_eq!(stage.text(), "01");
    let (list, before) = (stage.one("ul"), stage.all("li").remove(0));
    for (new, text) in [(3, "012"), (0, ""), (1, "0")] {
        count.set(new);
        settled().await;
        assert_eq!(stage.text(), text);
    }
    // The element around it stays; what is in it is new.
    assert!(stage.one("ul").is_same_node(Some(&list)));
    assert!(!before.is_connected());
}

#[wasm_bindgen_test]
async fn a_live_part_stays_as_it_is_when_nothing_that_it_follows_has_changed() {
    let stage = Stage::new();
    let [followed, looked_at] = [1, 1].map(RwSignal::new);
    let is_high = Memo::new(move |_| followed.get() > 5);
    stage.show(move || live(move || ui! { <p>{is_high.get()} {looked_at.get_untracked()}</p> }));
    let before = stage.one("p");
    followed.set(2);
    looked_at.set(7);
    settled().await;
    assert!(stage.one("p").is_same_node(Some(&before)));
    followed.set(6);
    settled().await;
    assert!(!stage.one("p").is_same_node(Some(&before)));
    assert_eq!(stage.text(), "true7");
}

#[wasm_bindgen_test]
async fn live_parts_beside_each_other_keep_their_order_also_when_they_are_empty() {
    let stage = Stage::new();
    let counts = [0, 0, 0].map(RwSignal::new);
    stage.show(move || {
        let parts = counts
            .into_iter()
            .zip(["a", "b", "c"])
            .map(|(count, name)| {
                live(move || {
                    let shown = (0..count.get()).map(|_| ui! { <i>{name}</i> });
                    shown.collect::<Vec<_>>()
                })
            });
        ui! {
            {parts.collect::<Vec<_>>()}
            <b>"."</b>
        }
    });
    for (set, text) in [
        ([0, 0, 2], "cc."),
        ([1, 0, 2], "acc."),
        ([1, 3, 2], "abbbcc."),
        ([0, 3, 0], "bbb."),
        ([0, 0, 0], "."),
        ([2, 1, 1], "aabc."),
    ] {
        for (count, set) in counts.into_iter().zip(set) {
            count.set(set);
        }
        settled().await;
        assert_eq!(stage.text(), text);
    }
}

/// A part whose whole content is another live part, which has changed meanwhile.
#[wasm_bindgen_test]
async fn a_live_part_in_a_live_part_takes_all_that_it_showed_along() {
    let stage = Stage::new();
    let [outer, inner] = [1, 1].map(RwSignal::new);
    stage.show(move || {
        let nested = live(move || {
            let outer = outer.get();
            live(move || {
                let shown = (0..inner.get()).map(|i| ui! { <i>{outer}{i}" "</i> });
                shown.collect::<Vec<_>>()
            })
        });
        ui! {
            <b>"("</b>
            {nested}
            <b>")"</b>
        }
    });
    assert_eq!(stage.text(), "(10 )");
    for (change, text) in [
        ((1, 3), "(10 11 12 )"),
        ((2, 3), "(20 21 22 )"),
        ((2, 0), "()"),
        ((3, 0), "()"),
        ((3, 2), "(30 31 )"),
        // Both in one go.
        ((4, 1), "(40 )"),
    ] {
        outer.set(change.0);
        inner.set(change.1);
        settled().await;
        assert_eq!(stage.text(), text);
    }
}

#[wasm_bindgen_test]
async fn an_attribute_comes_changes_and_goes() {
    let stage = Stage::new();
    let language = RwSignal::new(None);
    let is_hidden = RwSignal::new(false);
    stage.show(move || {
        ui! {
            <p lang=follow(move || language.get()) hidden=follow(move || is_hidden.get())>"a"</p>
        }
    });
    let shown = stage.one("p");
    for (new, hidden) in [
        (Some("nl"), true),
        (Some("en"), false),
        (Some(""), true),
        (None, true),
        (Some("nl"), false),
    ] {
        language.set(new);
        is_hidden.set(hidden);
        settled().await;
        assert_eq!(shown.get_attribute("lang").as_deref(), new);
        assert_eq!(shown.has_attribute("hidden"), hidden);
    }
    assert!(stage.one("p").is_same_node(Some(&shown)));
}

#[wasm_bindgen_test]
async fn a_property_holds_after_the_reader_changed_it() {
    let stage = Stage::new();
    let is_on = RwSignal::new(false);
    stage.show(move || {
        ui! { <input type="checkbox" prop:checked=follow(move || is_on.get())/> }
    });
    let input = stage.input("input");
    assert!(!input.checked());
    is_on.set(true);
    settled().await;
    assert!(input.checked());
    // From now on the attribute alone would do nothing.
    input.click();
    assert!(!input.checked());
    is_on.set(false);
    settled().await;
    is_on.set(true);
    settled().await;
    assert!(input.checked());
}

#[wasm_bindgen_test]
fn what_is_to_be_done_is_done_at_each_event_also_of_an_element_within() {
    let stage = Stage::new();
    let [clicks, keys] = [0, 0].map(RwSignal::new);
    stage.show(move || {
        let mut own = 0;
        // It may keep something of its own.
        let count = move |_| {
            own += 1;
            clicks.set(own);
        };
        ui! {
            <div on:keydown=run(move |_| keys.update(|it| *it += 1))>
                <button on:click=run(count)>{"go"}</button>
            </div>
        }
    });
    for presses in 1..=3 {
        click(&stage.one("button"));
        press(&stage.one("button"), "a");
        assert_eq!(
            (clicks.get_untracked(), keys.get_untracked()),
            (presses, presses)
        );
    }
}

/// A part of a drawing that is made alone knows that it is one: the browser draws no `path` of HTML.
#[wasm_bindgen_test]
async fn parts_of_a_drawing_are_made_as_such() {
    let stage = Stage::new();
    let width = RwSignal::new(1);
    stage.show(move || {
        let shape = ui! { <path d="M0 0H9"/> };
        let words = live(move || ui! { <text x=width.get()>{"a"}</text> });
        ui! { <svg><g>{shape}{words}</g></svg> }
    });
    width.set(2);
    settled().await;
    let drawn = all(&stage.one("svg"), "*");
    assert!(drawn.len() >= 3);
    for part in drawn {
        assert!(
            part.is_instance_of::<web_sys::SvgElement>(),
            "{}",
            part.local_name()
        );
    }
    assert_eq!(attribute(&stage.one("text"), "x"), "2");
}

#[wasm_bindgen_test]
fn nothing_is_a_view_too() {
    let stage = Stage::with(|| {
        let none: Option<Sealed> = None;
        ui! {
            <b>"a"</b>
            {().seal()}
            {none}
            {Vec::<Sealed>::new()}
            <b>"b"</b>
        }
    });
    assert_eq!(stage.text(), "ab");
    stage.clear();
    assert_eq!(stage.html(), "");
}
