//! The example that the start page leads to.

use schoolstroom::domain::codec::link::{EXAMPLE, decode};
use schoolstroom::domain::reading::{Flow, Reading};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn it_is_a_whole_scan_that_shows_every_state_of_a_score() {
    let example = decode(EXAMPLE).unwrap();
    assert_eq!(example.first_open(), None, "a whole scan");
    assert!(!example.has_notes());
    let reading = Reading::person(&example);
    for flow in [Flow::Flows, Flow::Wavers, Flow::Sticks] {
        assert!(reading.in_flow(flow).count() > 0, "{flow:?}");
    }
}
