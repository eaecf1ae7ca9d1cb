//! The picture for a whole room: it moves into a dialog, and out of it again.

use leptos::prelude::*;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlDialogElement;

use super::Picture;
use crate::parts::finding::readings;
use crate::stage::{attribute, click, focused, press, settled};

/// Something one can do, and its name.
type Act = (&'static str, fn(&Picture));

#[wasm_bindgen_test]
async fn the_picture_moves_into_the_dialog_and_back() {
    let leave: [Act; 3] = [
        ("the button", |it| {
            click(&it.button(Language::Nl.words().cycle.leave));
        }),
        ("the browser closes the dialog", |it| {
            it.stage
                .one("dialog")
                .unchecked_into::<HtmlDialogElement>()
                .close();
        }),
        ("another page", |it| it.model.cycle.presenting.set(false)),
    ];
    for (how, leave) in leave {
        let picture = Picture::of(&readings()[0], Layout::Lying);
        let home = picture.stage.one("figure").parent_element().unwrap();
        let figure = picture.stage.one("figure");
        assert!(!attribute(&picture.stage.one("dialog"), "aria-label").is_empty());
        let at = picture.looks_at();
        click(&picture.button(Language::Nl.words().cycle.present));
        settled().await;
        let shown = picture.stage.one("dialog[open] > figure");
        assert!(shown.is_same_node(Some(&figure)), "not drawn anew");
        assert!(focused().is_same_node(Some(&picture.station(at))));
        press(&focused(), "ArrowRight");
        settled().await;
        assert_eq!(picture.looks_at(), at.next());
        leave(&picture);
        // The browser tells of a closed dialog a little later.
        for _ in 0..5 {
            settled().await;
        }
        assert!(picture.stage.all("dialog[open]").is_empty(), "{how}");
        assert!(!picture.model.cycle.presenting.get_untracked(), "{how}");
        let back = figure.parent_element().unwrap();
        assert!(
            back.is_same_node(Some(&home)),
            "{how}: the picture is at home again"
        );
        let begun = picture.button(Language::Nl.words().cycle.present);
        assert!(
            focused().is_same_node(Some(&begun)),
            "{how}: where one set out"
        );
    }
}
