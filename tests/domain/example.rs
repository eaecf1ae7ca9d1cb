//! The example that the start page leads to: it stands in `index.html`, outside of what the compiler reads.

use schoolstroom::domain::codec::link;
use schoolstroom::wording::Language;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const PAGE: &str = include_str!("../../index.html");

#[test]
fn the_example_can_be_read_and_is_the_same_in_each_language() {
    let links: Vec<_> = PAGE
        .split("href=\"#/result/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(links.len(), Language::ALL.len());
    assert!(links.iter().all(|link| *link == links[0]), "{links:?}");
    let example = link::decode(links[0]).unwrap();
    assert_eq!(example.first_open(), None, "a whole scan");
    assert!(!example.has_notes());
}
