//! The valve: it tries out a thought, changes no measurement, and leaves nothing behind.

use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::Flow;
use schoolstroom::domain::reading::what_if::WhatIf;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{Picture, pictures, stuck};
use crate::parts::finding::readings;
use crate::stage::{all, attribute, click, dispatch, point_at, press, settled, text};

/// Something one can do, and its name.
type Act = (&'static str, fn(&Picture));

#[wasm_bindgen_test]
async fn the_valve_can_be_opened_where_it_was_asked_and_does_not_flow() {
    for reading in readings() {
        let picture = Picture::of(&reading, Layout::Lying);
        let [_, _, on] = picture.steps();
        for _ in 0..10 {
            let state = reading.finding(picture.looks_at()).flow();
            let hidden = picture.valve().has_attribute("hidden");
            let useless = matches!(state, Flow::Flows | Flow::NotAsked);
            assert_eq!(hidden, useless, "{state:?}");
            assert_eq!(attribute(&picture.valve(), "aria-pressed"), "false");
            click(&on);
            settled().await;
        }
    }
}

#[wasm_bindgen_test]
async fn an_open_valve_shows_the_thought_and_no_measurement() {
    let reading = stuck();
    for (view, layout) in pictures() {
        for element in [Element::HrPolicy, Element::Leadership, Element::Relations] {
            let picture = Picture::seen(view, &reading, layout);
            dispatch(&picture.station(element), "FocusEvent", "focus", &[]);
            settled().await;
            assert_eq!(text(&picture.thought()), "");
            let before = measured(&picture);
            click(&picture.valve());
            settled().await;
            assert_eq!(attribute(&picture.valve(), "aria-pressed"), "true");
            let what_if = WhatIf::opened(&reading, element);
            assert_eq!(picture.marked("opened"), [element]);
            assert_eq!(picture.marked("hopeful"), what_if.hopeful);
            // All that it feeds, and where it would stick first.
            let links: Vec<_> = all(&picture.thought(), "a")
                .iter()
                .map(|link| attribute(link, "href"))
                .collect();
            let named = what_if.hopeful.iter().chain(&what_if.first_blockage);
            for named in named {
                assert!(
                    links.contains(&Source::Own.element(*named).to_string()),
                    "{named:?}"
                );
            }
            assert_eq!(
                picture.stage.all(".ghost").len(),
                ways_from(view, layout, element)
            );
            let lifted = view
                .ways(layout)
                .into_iter()
                .filter(|way| way.to == element);
            assert_eq!(picture.stage.all(".lifted").len(), lifted.count());
            assert_eq!(measured(&picture), before);
        }
    }
}

fn ways_from(view: View, layout: Layout, element: Element) -> usize {
    let ways = view.ways(layout);
    ways.iter().filter(|way| way.from == element).count()
}

/// What the answers say in the picture: the names of the stations, their shapes, and the water.
fn measured(picture: &Picture) -> Vec<String> {
    let names = picture.stations().into_iter();
    let names = names.map(|it| attribute(&it, "aria-label"));
    let drawn = picture.stage.all(".stretch, .station .shape, .dam, .pool");
    names.chain(drawn.iter().map(Node::outer_html)).collect()
}

#[wasm_bindgen_test]
async fn a_shut_valve_leaves_nothing_behind() {
    for (view, layout) in pictures() {
        let shut_by: [Act; 5] = [
            ("the button", |it| click(&it.valve())),
            ("Escape", |it| {
                assert!(!press(&it.valve(), "Escape"), "taken")
            }),
            ("Escape on the station", |it| {
                assert!(!press(&it.station(Element::Leadership), "Escape"), "taken");
            }),
            ("looking elsewhere and back", |it| {
                for element in [Element::Employees, Element::Leadership] {
                    point_at(&it.station(element));
                }
            }),
            ("stepping on and back", |it| {
                let [back, _, on] = it.steps();
                click(&on);
                click(&back);
            }),
        ];
        for (how, shut) in shut_by {
            let picture = Picture::seen(view, &stuck(), layout);
            dispatch(
                &picture.station(Element::Leadership),
                "FocusEvent",
                "focus",
                &[],
            );
            settled().await;
            let before = picture.svg().outer_html();
            click(&picture.valve());
            settled().await;
            assert_ne!(picture.svg().outer_html(), before);
            shut(&picture);
            settled().await;
            assert_eq!(picture.svg().outer_html(), before, "{how}");
            assert_eq!(text(&picture.thought()), "", "{how}");
            assert_eq!(attribute(&picture.valve(), "aria-pressed"), "false");
        }
    }
}
