//! Blocks of the long texts: each kind of line becomes its element, and a figure can be read without being seen.

use leptos::prelude::*;
use schoolstroom::domain::element::Element;
use schoolstroom::ui;
use schoolstroom::ui::parts::long_text::{LongText, NoTexts};
use schoolstroom::wording::Language;
use schoolstroom::wording::long::LongTexts;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use crate::stage::{Stage, all, attribute, numbers, settled, text};

const FIGURE: &str = "\
!figure 320 220 What it shows
!box 1 2 30 40 One
!strong 5 6 70 80 Two | lines
!arrow 9 10 11 12
!line 13 14 15 16
!text 17 18 A word";

fn shown(lines: &'static str) -> Stage {
    let file: &str = Box::leak(format!("== it\n{lines}\n== other\nno").into_boxed_str());
    let block = LongTexts::new(file).block("it");
    let stage = Stage::new();
    let wide = Memo::new(|_| true);
    stage.show(move || ui! { <LongText language=Language::Nl lines=block wide/> });
    stage
}

fn attributes<const N: usize>(of: &Node, names: [&str; N]) -> [String; N] {
    names.map(|name| attribute(of, name))
}

#[wasm_bindgen_test]
fn each_kind_of_line_becomes_its_element() {
    let stage = shown("# a\n## b\nc\n- d\n> e\n* f");
    let found = stage.all("#stage > *");
    let kinds: Vec<_> = found
        .iter()
        .map(|it| (it.local_name(), it.class_name(), text(it)))
        .collect();
    let expected = [
        ("h1", "", "a"),
        ("h2", "", "b"),
        ("p", "", "c"),
        ("ul", "", "d"),
        ("ul", "quotes", "e"),
        ("ul", "sources", "f"),
    ];
    let expected = expected.map(|(tag, class, text)| (tag.into(), class.into(), text.into()));
    assert_eq!(kinds, expected);
    // The title takes the focus when the page is reached, and is the one that does.
    assert_eq!(attribute(&stage.one("[tabindex]"), "tabindex"), "-1");
    assert_eq!(stage.one("[tabindex]").local_name(), "h1");
}

#[wasm_bindgen_test]
fn lines_of_a_kind_that_follow_each_other_are_one_list() {
    let stage = shown("- a\n- b\n\n- c\n> d\n> e\n- f\ng\nh\n- i\n* j\n* k");
    let lists = stage.all("#stage > ul");
    let items: Vec<Vec<String>> = lists
        .iter()
        .map(|list| all(list, ":scope > li").iter().map(text).collect())
        .collect();
    let expected = [
        vec!["a", "b", "c"],
        vec!["d", "e"],
        vec!["f"],
        vec!["i"],
        vec!["j", "k"],
    ];
    assert_eq!(items, expected);
    assert_eq!(stage.all("#stage > p").len(), 2);
}

#[wasm_bindgen_test]
fn words_are_never_markup() {
    let stage = shown("# <b>a</b>\n- <i>b</i>\n!figure 1 1 <u>c</u>\n!text 0 0 <s>d</s>");
    assert!(stage.all("b, i, u, s").is_empty());
    assert_eq!(attribute(&stage.one("svg"), "aria-label"), "<u>c</u>");
    assert!(stage.text().contains("<s>d</s>"));
}

#[wasm_bindgen_test]
fn a_figure_is_one_image_with_a_name() {
    let stage = shown(FIGURE);
    let figure = stage.one("figure > [role=img]");
    assert_eq!(figure.local_name(), "svg");
    let said = attributes(&figure, ["aria-label", "viewBox"]);
    assert_eq!(said, ["What it shows", "0 0 320 220"]);
}

#[wasm_bindgen_test]
fn its_parts_stand_where_their_numbers_say() {
    let stage = shown(FIGURE);
    for (class, place) in [
        ("box", ["1", "2", "30", "40"]),
        ("strong", ["5", "6", "70", "80"]),
    ] {
        let part = stage.one(&format!("[role=img] g.{class} > rect"));
        assert_eq!(attributes(&part, ["x", "y", "width", "height"]), place);
    }
    let [arrow, line] = stage.all("[role=img] line").try_into().unwrap();
    let ends = ["x1", "y1", "x2", "y2"];
    assert_eq!(attributes(&arrow, ends), ["9", "10", "11", "12"]);
    assert_eq!(attributes(&line, ends), ["13", "14", "15", "16"]);
    let words = stage.one("[role=img] text:not(g.box text, g.strong text)");
    assert_eq!(attributes(&words, ["x", "y"]), ["17", "18"]);
}

/// The corners of a head lie behind its point and beside its line, one on each side.
#[wasm_bindgen_test]
fn only_an_arrow_has_a_head_and_it_points_where_the_arrow_goes() {
    for (line, point, corners) in [
        ("!arrow 50 10 50 90", [50, 90], [[46, 82], [54, 82]]),
        ("!arrow 50 90 50 10", [50, 10], [[54, 18], [46, 18]]),
        ("!arrow 10 50 90 50", [90, 50], [[82, 54], [82, 46]]),
        ("!arrow 90 50 10 50", [10, 50], [[18, 46], [18, 54]]),
    ] {
        let file = format!("!figure 100 100 a\n{line}\n!line 1 2 3 4");
        let stage = shown(Box::leak(file.into_boxed_str()));
        let [found, one, other] = numbers(&attribute(&stage.one("path.head"), "d"))
            .chunks(2)
            .map(|place| [place[0], place[1]])
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        assert_eq!(found, point, "{line}");
        let mut drawn = [one, other];
        let mut expected = corners;
        drawn.sort_unstable();
        expected.sort_unstable();
        assert_eq!(drawn, expected, "{line}");
    }
}

#[wasm_bindgen_test]
fn words_in_a_figure_stand_below_each_other_around_their_place() {
    let stage = shown(FIGURE);
    let lines = |of: &str| -> Vec<String> {
        let lines = stage.all(&format!("{of} text"));
        lines.iter().map(text).collect()
    };
    assert_eq!(lines("g.box"), ["One"]);
    assert_eq!(lines("g.strong"), ["Two", "lines"]);
    let places: Vec<_> = stage
        .all("g.strong text")
        .iter()
        .map(|it| attributes(it, ["x", "y"]).map(|it| it.parse::<i32>().unwrap()))
        .collect();
    let [[x, above], [other_x, below]] = places[..] else {
        panic!("two lines");
    };
    // The box is 70 wide and 80 high, from 5 and 6.
    assert_eq!((x, other_x), (40, 40));
    assert!(above < below);
    assert_eq!((above + below) / 2, 46);
}

#[wasm_bindgen_test]
fn each_figure_has_its_own_parts() {
    let stage = shown("!figure 9 9 a\n!box 0 0 1 1 b\n!figure 9 9 c\n!box 0 0 1 1 d\ne");
    let figures = stage.all("figure");
    let [one, two] = figures.as_slice() else {
        panic!("{} figures", figures.len());
    };
    assert_eq!((text(one), text(two)), ("b".into(), "d".into()));
    assert_eq!(text(&stage.one("#stage > p")), "e");
}

/// Also two figures on a page with an arrow each.
#[wasm_bindgen_test]
fn no_id_is_given_twice() {
    let stage = shown("!figure 9 9 a\n!arrow 0 0 1 1\nb\n!figure 9 9 c\n!arrow 0 0 1 1");
    let mut ids: Vec<_> = stage.all("[id]").iter().map(Node::id).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}

#[wasm_bindgen_test]
fn a_curve_has_the_ten_stations_with_nobodys_answers() {
    let mut drawn = Vec::new();
    for lines in [
        "!figure 0 0 What it shows\n!curve lemniscate",
        "!figure 0 0 What it shows\n!curve water-cycle",
    ] {
        let stage = shown(lines);
        let digits = stage.all(".station .digit");
        let digits: Vec<_> = digits.iter().flat_map(|it| numbers(&text(it))).collect();
        assert_eq!(digits, (1..=Element::CYCLE.len()).collect::<Vec<_>>());
        assert!(stage.all("a, button, .dam, .pool").is_empty());
        // One picture, in one figure.
        assert_eq!(stage.all("figure").len(), 1);
        drawn.push(stage.one("[role=img]").inner_html());
    }
    assert_ne!(drawn[0], drawn[1], "two views");
}

/// Where the water goes is written beside the curve for who does not see it.
#[wasm_bindgen_test]
fn a_curve_is_called_what_its_figure_says() {
    let stage = shown("!figure 0 0 What it shows\n!curve lemniscate");
    let name = attribute(&stage.one("[role=img]"), "aria-label");
    assert!(name.contains("What it shows"), "{name}");
}

/// With little room it stands, and its stations have no names.
#[wasm_bindgen_test]
async fn a_curve_lies_where_there_is_room() {
    let stage = Stage::new();
    let is_wide = RwSignal::new(true);
    let wide = Memo::new(move |_| is_wide.get());
    let lines = LongTexts::new("== it\n!figure 0 0 a\n!curve lemniscate").block("it");
    stage.show(move || ui! { <LongText language=Language::En lines wide/> });
    for lies in [true, false, true] {
        is_wide.set(lies);
        settled().await;
        let names = stage.all(".station .name").len();
        assert_eq!(names, if lies { 10 } else { 0 });
        let box_ = numbers(&attribute(&stage.one("svg"), "viewBox"));
        assert_eq!(box_[2] > box_[3], lies);
    }
}

#[wasm_bindgen_test]
fn texts_that_are_to_come_and_texts_that_did_not_come_are_two_things() {
    for language in Language::ALL {
        let frame = &language.words().frame;
        for (coming, said) in [(true, frame.texts_coming), (false, frame.texts_missing)] {
            let stage = Stage::with(move || ui! { <NoTexts language coming/> });
            assert_eq!(stage.text(), said);
        }
        assert_ne!(frame.texts_coming, frame.texts_missing);
    }
}
