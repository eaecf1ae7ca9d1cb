//! The picture of the cycle: the same as the table, one tab stop, arrows along the water, lying and standing.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::lemniscate::Layout;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::scoring::{Profile, State};
use schoolstroom::domain::store::Document;
use schoolstroom::ui::app::App;
use schoolstroom::ui::components::curve::{curve, empty_curve};
use schoolstroom::ui::components::state_icon::{class, outline};
use schoolstroom::ui::components::table::profile_table;
use schoolstroom::ui::dom::el;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use crate::notation::{respondent, response};
use crate::stage::{
    Stage, all, app, attribute, click, focused, numbers, press, press_with, settled, text,
};
use crate::table::profiles;

/// A picture on the stage.
struct Picture {
    app: App,
    stage: Stage,
}

impl Picture {
    fn of(profile: &Profile, layout: Layout) -> Self {
        Self::told(Language::Nl, profile, layout, Source::Own)
    }

    fn told(language: Language, profile: &Profile, layout: Layout, source: Source) -> Self {
        let stage = Stage::new();
        let app = app(Document::default());
        app.wide.set(layout == Layout::Lying);
        let profile = profile.clone();
        stage.fill(move |slot| drop(slot.child(curve(app, language, profile, source))));
        Self { app, stage }
    }

    /// The links of the stations, in the order of the page.
    fn stations(&self) -> Vec<Node> {
        self.stage.all("svg a")
    }

    fn station(&self, element: Element) -> Node {
        self.stations().remove(element.index())
    }

    /// The places of the stations that the Tab key reaches.
    fn stops(&self) -> Vec<usize> {
        let stations = self.stations();
        let stops = stations.iter().enumerate().filter(|(_, station)| {
            let tabindex = attribute(station, "tabindex");
            assert!(tabindex == "0" || tabindex == "-1", "{tabindex}");
            tabindex == "0"
        });
        stops.map(|(place, _)| place).collect()
    }
}

const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];

#[wasm_bindgen_test]
fn the_ten_stations_are_links_in_the_order_of_the_cycle() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    for layout in LAYOUTS {
        for source in [Source::Own, Source::link(&visitor)] {
            let profile = Profile::of(&visitor);
            let picture = Picture::told(Language::En, &profile, layout, source.clone());
            let stations = picture.stations();
            assert_eq!(stations.len(), 10);
            for (station, element) in stations.iter().zip(Element::CYCLE) {
                assert_eq!(attribute(station, "href"), source.element(element).path());
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_tab_key_reaches_one_station_the_first_blockage_if_there_is_one() {
    for layout in LAYOUTS {
        for profile in profiles() {
            let picture = Picture::of(&profile, layout);
            let first = profile.first_blockage().unwrap_or(Element::HrPolicy);
            assert_eq!(picture.stops(), [first.index()]);
        }
    }
}

#[wasm_bindgen_test]
async fn the_arrows_go_along_the_water_and_round() {
    let profile = &profiles()[1];
    for layout in LAYOUTS {
        for (keys, back) in [
            (["ArrowRight", "ArrowDown"], false),
            (["ArrowLeft", "ArrowUp"], true),
        ] {
            let picture = Picture::of(profile, layout);
            let mut at = Element::HrPolicy;
            for step in 0..11 {
                assert!(!press(&picture.station(at), keys[step % 2]), "taken");
                at = if back { at.previous() } else { at.next() };
                settled().await;
                assert_eq!(picture.stops(), [at.index()]);
                assert!(focused().is_same_node(Some(&picture.station(at))));
            }
        }
    }
}

#[wasm_bindgen_test]
async fn home_and_end_go_to_the_ends_of_the_reading_order() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    let middle = picture.station(Element::Relations);
    press(&middle, "End");
    settled().await;
    assert_eq!(picture.stops(), [9]);
    assert!(focused().is_same_node(Some(&picture.station(Element::PupilsSociety))));
    press(&middle, "Home");
    settled().await;
    assert_eq!(picture.stops(), [0]);
    assert!(focused().is_same_node(Some(&picture.station(Element::HrPolicy))));
}

#[wasm_bindgen_test]
async fn any_other_key_is_the_browsers() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    for key in ["Enter", "Tab", " ", "a", "1", "PageDown", "Escape"] {
        assert!(press(&picture.station(Element::HrPolicy), key), "{key}");
    }
    settled().await;
    assert_eq!(picture.stops(), [0]);
}

#[wasm_bindgen_test]
async fn an_arrow_that_is_held_with_another_key_is_the_browsers() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    for held in ["altKey", "ctrlKey", "metaKey"] {
        let station = picture.station(Element::HrPolicy);
        assert!(press_with(&station, "ArrowLeft", &[held]), "{held}");
    }
    settled().await;
    assert_eq!(picture.stops(), [0]);
}

#[wasm_bindgen_test]
async fn a_station_that_takes_the_focus_is_the_tab_stop_from_then_on() {
    let picture = Picture::of(&profiles()[1], Layout::Standing);
    let station = picture.station(Element::Behaviour);
    crate::stage::dispatch(&station, "FocusEvent", "focus", &[]);
    settled().await;
    assert_eq!(picture.stops(), [Element::Behaviour.index()]);
}

#[wasm_bindgen_test]
async fn turning_the_picture_keeps_the_tab_stop() {
    let picture = Picture::of(&profiles()[1], Layout::Standing);
    press(&picture.station(Element::HrPolicy), "ArrowRight");
    settled().await;
    picture.app.wide.set(true);
    settled().await;
    assert_eq!(picture.stations().len(), 10);
    assert_eq!(picture.stops(), [Element::Leadership.index()]);
}

#[wasm_bindgen_test]
fn the_name_of_a_station_begins_with_number_and_name_and_tells_state_and_score() {
    for language in Language::ALL {
        for layout in LAYOUTS {
            for profile in profiles() {
                let picture = Picture::told(language, &profile, layout, Source::Own);
                for (station, finding) in picture.stations().iter().zip(profile.findings()) {
                    let label = attribute(station, "aria-label");
                    let element = finding.element();
                    let name = language.element(element).name;
                    let begin = format!("{} {name} ", element.number());
                    let rest = label
                        .strip_prefix(&begin)
                        .unwrap_or_else(|| panic!("{label}"));
                    let state = language.words().cycle.state(finding.state());
                    assert!(rest.starts_with(state), "{label}");
                    let score = finding.score().map(|score| language.score(score));
                    let digits = score.iter().flat_map(|score| numbers(score));
                    let mut expected: Vec<_> = digits.chain(score.as_ref().map(|_| 100)).collect();
                    expected.extend(Some(finding.coverage().dont_know).filter(|it| *it > 0));
                    assert_eq!(numbers(rest), expected, "{label}");
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_name_of_a_station_begins_with_what_is_seen() {
    let spoken = |text: &str| text.replace([',', '.', '?'], "");
    for layout in LAYOUTS {
        for profile in profiles() {
            let picture = Picture::of(&profile, layout);
            for station in picture.stations() {
                let label = spoken(&attribute(&station, "aria-label"));
                let seen = spoken(&text(&station));
                assert!(label.starts_with(&seen), "«{label}» «{seen}»");
                let number = numbers(&seen)[0].to_string();
                assert!(seen == number || seen.starts_with(&format!("{number} ")));
            }
        }
    }
}

#[wasm_bindgen_test]
fn names_stand_beside_the_stations_only_where_there_is_room() {
    let profile = &profiles()[0];
    let lying = Picture::of(profile, Layout::Lying);
    let standing = Picture::of(profile, Layout::Standing);
    for element in Element::CYCLE {
        let name = Language::Nl.element(element).name;
        assert!(text(&lying.station(element)).contains(name));
    }
    // The stage was taken over by the second picture, so its own texts are looked at alone.
    for element in Element::CYCLE {
        let seen = text(&standing.station(element));
        assert_eq!(seen, element.number().to_string());
    }
}

#[wasm_bindgen_test]
fn the_picture_and_the_table_say_the_same() {
    for layout in LAYOUTS {
        for profile in profiles() {
            let app = app(Document::default());
            app.wide.set(layout == Layout::Lying);
            let told = profile.clone();
            let stage = Stage::with(move || {
                let table = profile_table(Language::En, &told, &Source::Own);
                let picture = curve(app, Language::En, told, Source::Own);
                el("div").child(picture).child(table)
            });
            let (stations, rows) = (stage.all("figure svg a"), stage.all("tbody tr"));
            assert_eq!((stations.len(), rows.len()), (10, 10));
            for (station, row) in stations.iter().zip(&rows) {
                let label = attribute(station, "aria-label");
                let link = &all(row, "th a")[0];
                assert_eq!(attribute(station, "href"), attribute(link, "href"));
                assert!(label.starts_with(&text(&all(row, "th")[0])), "{label}");
                let score = text(&all(row, "td")[1]);
                assert_eq!(numbers(&score), score_in(&label, row));
                for remark in all(row, ".remark") {
                    assert!(label.contains(&text(&remark)), "{label}");
                }
                let icon = attribute(&all(row, "svg.icon")[0], "class");
                let state = icon.trim_start_matches("icon ").to_owned();
                assert!(station.class_list().contains(&state));
                let outline = |of: &Node, selector| attribute(&all(of, selector)[0], "d");
                assert_eq!(outline(station, ".shape"), outline(row, ".shape"));
            }
        }
    }
}

/// The score in the name of a station, where there is one: the number after its own that stands before a hundred.
fn score_in(label: &str, row: &Node) -> Vec<usize> {
    let numbers = numbers(label);
    let own = crate::stage::numbers(&text(&all(row, ".number")[0]));
    assert_eq!(numbers[..1], own);
    // A score is told as so much of a hundred; there may be a half to it.
    match numbers[1..] {
        [score, 100, ..] => vec![score],
        [score, half, 100, ..] => vec![score, half],
        _ => Vec::new(),
    }
}

#[wasm_bindgen_test]
fn every_station_stands_where_the_geometry_puts_it() {
    for layout in LAYOUTS {
        let picture = Picture::of(&profiles()[0], layout);
        let view = attribute(&picture.stage.one("figure > div > svg"), "viewBox");
        let view: Vec<i32> = view.split(' ').map(|it| it.parse().unwrap()).collect();
        let [left, top, width, height] = view[..] else {
            panic!("{view:?}")
        };
        assert_eq!(width > height, layout == Layout::Lying);
        for element in Element::CYCLE {
            let place = layout.station(element);
            let at = format!("translate({} {})", place.x, place.y);
            assert_eq!(
                all(&picture.station(element), &format!("[transform='{at}']")).len(),
                1
            );
            // With the whole of its shape inside of the picture: a diamond is the widest, and has a stroke.
            assert!((left + 800..=left + width - 800).contains(&place.x));
            assert!((top + 800..=top + height - 800).contains(&place.y));
        }
    }
}

#[wasm_bindgen_test]
fn each_station_has_the_shape_of_its_state() {
    for profile in profiles() {
        let picture = Picture::of(&profile, Layout::Standing);
        for (station, finding) in picture.stations().iter().zip(profile.findings()) {
            let shape = &all(station, ".shape")[0];
            assert_eq!(attribute(shape, "d"), outline(finding.state()));
            assert!(station.class_list().contains(class(finding.state())));
        }
    }
}

#[wasm_bindgen_test]
fn there_is_a_dam_for_each_element_that_sticks_and_a_stretch_for_each_state() {
    for layout in LAYOUTS {
        for profile in profiles() {
            let picture = Picture::of(&profile, layout);
            let sticking = profile.in_state(State::Sticks).count();
            assert_eq!(picture.stage.all(".dam").len(), sticking);
            assert_eq!(picture.stage.all(".pool").len(), sticking);
            assert_eq!(picture.stage.all(".stretch").len(), 10);
            for state in State::ALL {
                let stretches = picture.stage.all(&format!(".stretch.{}", class(state)));
                assert_eq!(
                    stretches.len(),
                    profile.in_state(state).count(),
                    "{state:?}"
                );
                // Chevrons only where it flows.
                let chevrons = stretches.iter().map(|it| all(it, ".chevron").len());
                assert!(
                    chevrons
                        .into_iter()
                        .all(|it| (it > 0) == (state == State::Flows))
                );
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_higher_the_score_the_wider_the_water() {
    for profile in profiles() {
        let picture = Picture::of(&profile, Layout::Lying);
        let mut seen: Vec<(f64, f64)> = Vec::new();
        for element in Element::CYCLE {
            let way = stretch_of(&picture, element);
            let width: f64 = attribute(&way, "stroke-width").parse().unwrap();
            if let Some(score) = profile.finding(element).score() {
                seen.push((score.value(), width));
            }
        }
        for (score, width) in &seen {
            for (other, wide) in &seen {
                assert!(
                    score <= other || width > wide,
                    "{score} {width} {other} {wide}"
                );
            }
        }
    }
}

/// The water that leaves the station of an element: its way begins there.
fn stretch_of(picture: &Picture, element: Element) -> Node {
    let place = Layout::Lying.station(element);
    let begins = format!(".water[d^='M{} {}C']", place.x, place.y);
    picture.stage.one(&begins)
}

#[wasm_bindgen_test]
fn the_picture_is_a_named_group_of_links_and_its_lines_are_not_read() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    let svg = picture.stage.one("figure > div > svg");
    assert_eq!(attribute(&svg, "role"), "group");
    assert!(!attribute(&svg, "aria-label").is_empty());
    assert!(all(&svg, "title, desc").is_empty());
}

#[wasm_bindgen_test]
async fn the_water_moves_only_when_it_is_asked_to_and_stops_again() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    let button = picture.stage.one("button[aria-pressed]");
    for (pressed, flowing) in [("false", false), ("true", true), ("false", false)] {
        assert_eq!(attribute(&button, "aria-pressed"), pressed);
        let figure = picture.stage.one("figure");
        assert_eq!(figure.class_list().contains("flowing"), flowing);
        assert!(figure.class_list().contains("cycle"));
        click(&button);
        settled().await;
    }
}

#[wasm_bindgen_test]
fn the_picture_about_the_model_has_the_ten_and_nobodys_answers() {
    for language in Language::ALL {
        let stage = Stage::with(move || empty_curve(language));
        let svg = stage.one("svg");
        assert_eq!(attribute(&svg, "role"), "img");
        assert!(!attribute(&svg, "aria-label").is_empty());
        assert!(stage.all("a, [tabindex]").is_empty());
        let digits = stage.all(".digit");
        let digits: Vec<_> = digits.iter().flat_map(|it| numbers(&text(it))).collect();
        assert_eq!(digits, (1..=10).collect::<Vec<_>>());
        assert!(stage.all(".water, .dam, .pool").is_empty());
    }
}
