//! What one does with the picture: walk along the stations, try out a thought, show it to a room.

use js_sys::{Function, Reflect};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::what_if::WhatIf;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::components::state_icon::class;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element as Node, HtmlDialogElement, window};

use crate::curve::{Picture, VIEWS, pictures};
use crate::notation::{respondent, response};
use crate::stage::{all, attribute, click, dispatch, focused, numbers, press, settled, text};
use crate::table::profiles;

/// By element from policy: sticks, sticks, sticks, wavers, flows, sticks, sticks, flows, flows, flows.
const STUCK: &str = "111111111333555111111555555555";

/// Something one can do, and its name.
type Act = (&'static str, fn(&Picture));

fn stuck() -> Reading {
    Reading::of(&response(respondent(Role::Teacher), STUCK))
}

impl Picture {
    /// What is told of the station one looks at.
    fn told(&self) -> Node {
        self.stage.one(".tour [aria-live]")
    }

    /// What is thought while the valve is open.
    fn thought(&self) -> Node {
        self.stage.one(".tour [role=status]")
    }

    /// Back, walk or pause, on.
    fn steps(&self) -> [Node; 3] {
        self.stage.all(".steps button").try_into().unwrap()
    }

    fn valve(&self) -> Node {
        self.button(Language::Nl.words().cycle.what_if)
    }

    /// Which stations have a class.
    fn marked(&self, class: &str) -> Vec<Element> {
        let marked = |element: &Element| self.station(*element).class_list().contains(class);
        Element::CYCLE.into_iter().filter(marked).collect()
    }

    /// What the part below the picture tells of, which is also what is marked in it and what Tab reaches.
    fn looks_at(&self) -> Element {
        let [element] = self.marked("here")[..] else {
            panic!("one station is looked at");
        };
        assert_eq!(self.stops(), [element.index()]);
        let told = text(&self.told());
        assert_eq!(numbers(&told)[0], element.number());
        assert!(told.contains(Language::Nl.element(element)), "{told}");
        let more = attribute(&self.stage.one(".tour a:not(.thought a)"), "href");
        assert_eq!(more, Source::Own.element(element).path());
        element
    }
}

#[wasm_bindgen_test]
async fn the_buttons_step_along_the_water_and_round() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &profiles()[1], layout);
        let [back, _, on] = picture.steps();
        let mut at = picture.looks_at();
        assert_eq!(at, Element::HrPolicy);
        for _ in 0..10 {
            click(&on);
            settled().await;
            at = at.next();
            assert_eq!(picture.looks_at(), at);
        }
        for _ in 0..10 {
            click(&back);
            settled().await;
            at = at.previous();
            assert_eq!(picture.looks_at(), at);
        }
    }
}

#[wasm_bindgen_test]
async fn each_station_is_told_with_its_state_and_score() {
    for profile in profiles() {
        let picture = Picture::of(&profile, Layout::Lying);
        let [_, _, on] = picture.steps();
        for _ in 0..10 {
            let finding = profile.finding(picture.looks_at());
            let told = text(&picture.told());
            let state = Language::Nl.words().cycle.state(finding.flow());
            assert!(told.contains(state), "{told}");
            let icon = &all(&picture.told(), "svg")[0];
            assert!(icon.class_list().contains(class(finding.flow())));
            if let Some(score) = finding.score() {
                let score = numbers(&Language::Nl.score(score));
                let from = numbers(&told).into_iter().skip(1);
                assert_eq!(from.take(score.len()).collect::<Vec<_>>(), score);
            }
            click(&on);
            settled().await;
        }
    }
}

#[wasm_bindgen_test]
async fn hovering_and_focusing_tell_the_same() {
    for view in VIEWS {
        let profile = &profiles()[0];
        let hovered = Picture::seen(view, profile, Layout::Lying);
        let mut told = Vec::new();
        for element in Element::CYCLE {
            dispatch(
                &hovered.station(element),
                "PointerEvent",
                "pointerenter",
                &[],
            );
            settled().await;
            assert_eq!(hovered.looks_at(), element);
            told.push(hovered.stage.one(".tour").inner_html());
        }
        let focused = Picture::seen(view, profile, Layout::Lying);
        for (element, told) in Element::CYCLE.into_iter().zip(told) {
            dispatch(&focused.station(element), "FocusEvent", "focus", &[]);
            settled().await;
            assert_eq!(focused.looks_at(), element);
            assert_eq!(focused.stage.one(".tour").inner_html(), told);
        }
    }
}

#[wasm_bindgen_test]
async fn a_step_is_announced_politely() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    assert_eq!(attribute(&picture.told(), "aria-live"), "off");
    let [_, _, on] = picture.steps();
    click(&on);
    settled().await;
    assert_eq!(attribute(&picture.told(), "aria-live"), "polite");
}

/// The name of a station that takes the focus is read by itself, and a pointer needs no voice.
#[wasm_bindgen_test]
async fn what_is_focused_or_hovered_is_not_announced_also_after_a_step() {
    for (event, kind) in [("FocusEvent", "focus"), ("PointerEvent", "pointerenter")] {
        let picture = Picture::of(&profiles()[0], Layout::Lying);
        let [_, _, on] = picture.steps();
        click(&on);
        settled().await;
        dispatch(&picture.station(Element::Employees), event, kind, &[]);
        settled().await;
        assert_eq!(attribute(&picture.told(), "aria-live"), "off", "{kind}");
    }
}

#[wasm_bindgen_test]
async fn a_button_sets_out_and_pauses() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    let words = &Language::Nl.words().cycle;
    let [_, walk, _] = picture.steps();
    for _ in 0..2 {
        assert_eq!(picture.app.walking.peek(), None);
        assert_eq!(text(&walk), words.walk);
        click(&walk);
        settled().await;
        assert!(picture.app.walking.peek().is_some());
        assert_eq!(text(&walk), words.pause);
        assert_eq!(attribute(&picture.told(), "aria-live"), "polite");
        click(&walk);
        settled().await;
    }
    assert_eq!(
        picture.looks_at(),
        Element::HrPolicy,
        "nobody has waited so long"
    );
}

#[wasm_bindgen_test]
async fn a_step_ends_the_walk() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    for step in [0, 2] {
        let [_, walk, _] = picture.steps();
        click(&walk);
        settled().await;
        click(&picture.steps()[step]);
        settled().await;
        assert_eq!(picture.app.walking.peek(), None);
    }
}

#[wasm_bindgen_test]
async fn from_the_end_the_walk_begins_again() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    let [back, walk, _] = picture.steps();
    click(&back);
    settled().await;
    assert_eq!(picture.looks_at(), Element::PupilsSociety);
    click(&walk);
    settled().await;
    assert_eq!(picture.looks_at(), Element::HrPolicy);
    click(&walk);
}

#[wasm_bindgen_test]
async fn the_walk_visits_all_ten_in_their_order_and_ends() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    let seen = hurried(async || {
        let [_, walk, _] = picture.steps();
        click(&walk);
        let mut seen = vec![picture.looks_at()];
        for _ in 0..2000 {
            settled().await;
            let at = picture.looks_at();
            if seen.last() != Some(&at) {
                seen.push(at);
            }
            if picture.app.walking.peek().is_none() {
                break;
            }
        }
        seen
    })
    .await;
    assert_eq!(picture.app.walking.peek(), None);
    assert_eq!(seen, Element::CYCLE);
}

#[wasm_bindgen_test]
async fn a_walk_that_was_paused_does_not_go_on_by_itself() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    hurried(async || {
        let [_, walk, _] = picture.steps();
        click(&walk);
        click(&walk);
        for _ in 0..30 {
            settled().await;
        }
    })
    .await;
    assert_eq!(picture.looks_at(), Element::HrPolicy);
}

/// Does something while no timer of the page takes longer than a moment.
async fn hurried<T>(act: impl AsyncFnOnce() -> T) -> T {
    let window = window().unwrap();
    let (page, name) = (JsValue::from(window), JsValue::from_str("setTimeout"));
    let patient = Reflect::get(&page, &name).unwrap();
    let hurry = Function::new_with_args(
        "patient",
        "return (run, wait, ...rest) => patient.call(window, run, Math.min(wait || 0, 25), ...rest)",
    );
    let hasty = hurry.call1(&JsValue::NULL, &patient).unwrap();
    Reflect::set(&page, &name, &hasty).unwrap();
    let done = act().await;
    Reflect::set(&page, &name, &patient).unwrap();
    done
}

#[wasm_bindgen_test]
async fn the_valve_can_be_opened_where_it_does_not_flow() {
    for profile in profiles() {
        let picture = Picture::of(&profile, Layout::Lying);
        let [_, _, on] = picture.steps();
        for _ in 0..10 {
            let state = profile.finding(picture.looks_at()).flow();
            let hidden = picture.valve().has_attribute("hidden");
            assert_eq!(hidden, state == Flow::Flows, "{state:?}");
            assert_eq!(attribute(&picture.valve(), "aria-pressed"), "false");
            click(&on);
            settled().await;
        }
    }
}

#[wasm_bindgen_test]
async fn an_open_valve_shows_the_thought_and_no_measurement() {
    let profile = stuck();
    for (view, layout) in pictures() {
        for element in [Element::HrPolicy, Element::Leadership, Element::Relations] {
            let picture = Picture::seen(view, &profile, layout);
            dispatch(&picture.station(element), "FocusEvent", "focus", &[]);
            settled().await;
            assert_eq!(text(&picture.thought()), "");
            let before = measured(&picture);
            click(&picture.valve());
            settled().await;
            assert_eq!(attribute(&picture.valve(), "aria-pressed"), "true");
            let what_if = WhatIf::opened(&profile, element);
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
                    links.contains(&Source::Own.element(*named).path()),
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
                    dispatch(&it.station(element), "PointerEvent", "pointerenter", &[]);
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
        ("another page", |it| it.app.presenting.set(false)),
    ];
    for (how, leave) in leave {
        let picture = Picture::of(&profiles()[0], Layout::Lying);
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
        assert!(!picture.app.presenting.peek(), "{how}");
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
