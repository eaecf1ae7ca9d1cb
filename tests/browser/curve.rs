//! The picture of the cycle: the same as the table in both views, one tab stop, arrows along the water, lying and standing.

use std::rc::Rc;

use schoolstroom::domain::codec::store::Document;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::piece::{Piece, Place};
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::Role;
use schoolstroom::ui::app::App;
use schoolstroom::ui::components::curve::{curve, empty_curve};
use schoolstroom::ui::components::state_icon::{class, outline};
use schoolstroom::ui::components::table::profile_table;
use schoolstroom::ui::dom::el;
use schoolstroom::ui::live::Live;
use schoolstroom::ui::pages::Source;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use crate::notation::{respondent, response};
use crate::stage::{
    Stage, all, app, attribute, click, focus, focused, length, numbers, point, press, press_with,
    settled, text,
};
use crate::table::profiles;

/// A picture on the stage.
pub struct Picture {
    pub app: App,
    /// What it follows.
    profile: Rc<Live<Reading>>,
    pub stage: Stage,
}

impl Picture {
    pub fn of(profile: &Reading, layout: Layout) -> Self {
        Self::seen(View::Lemniscate, profile, layout)
    }

    /// In one of the two views.
    pub fn seen(view: View, profile: &Reading, layout: Layout) -> Self {
        let app = app(Document::default());
        app.view.set(view);
        Self::in_app(app, Language::Nl, profile, layout, Source::Own)
    }

    fn read(language: Language, profile: &Reading, layout: Layout, source: Source) -> Self {
        Self::in_app(app(Document::default()), language, profile, layout, source)
    }

    fn in_app(
        app: App,
        language: Language,
        profile: &Reading,
        layout: Layout,
        source: Source,
    ) -> Self {
        let stage = Stage::new();
        app.wide.set(layout == Layout::Lying);
        let profile = Rc::new(Live::new(*profile));
        let seen = Rc::clone(&profile);
        let part = move || curve(app, language, &seen, source, String::new);
        stage.fill(move |slot| drop(slot.child(part())));
        Self {
            app,
            profile,
            stage,
        }
    }

    /// The drawing itself.
    pub fn svg(&self) -> Node {
        self.stage.one("svg.curve")
    }

    /// The links of the stations, in the order of the page.
    pub fn stations(&self) -> Vec<Node> {
        self.stage.all("svg a")
    }

    pub fn station(&self, element: Element) -> Node {
        self.stations().remove(element.index())
    }

    /// The button with these words.
    pub fn button(&self, words: &str) -> Node {
        let buttons = self.stage.all("button");
        let mut named: Vec<_> = buttons.into_iter().filter(|it| text(it) == words).collect();
        assert_eq!(named.len(), 1, "«{words}»");
        named.remove(0)
    }

    /// The station of an element, with the focus on it.
    fn focused(&self, element: Element) -> Node {
        let station = self.station(element);
        focus(&station);
        station
    }

    /// Where a station is drawn.
    fn place(&self, element: Element) -> String {
        let placed = all(&self.station(element), ":scope > [transform]");
        assert_eq!(placed.len(), 1);
        attribute(&placed[0], "transform")
    }

    /// The places of the stations that the Tab key reaches.
    pub fn stops(&self) -> Vec<usize> {
        let stations = self.stations();
        let stops = stations.iter().enumerate().filter(|(_, station)| {
            let tabindex = attribute(station, "tabindex");
            assert!(tabindex == "0" || tabindex == "-1", "{tabindex}");
            tabindex == "0"
        });
        stops.map(|(place, _)| place).collect()
    }
}

pub const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];
pub const VIEWS: [View; 2] = [View::Lemniscate, View::WaterCycle];

/// Both views in both layouts.
pub fn pictures() -> impl Iterator<Item = (View, Layout)> {
    VIEWS
        .into_iter()
        .flat_map(|view| LAYOUTS.map(|layout| (view, layout)))
}

/// The transform that puts a station where the geometry says.
fn placed(view: View, layout: Layout, element: Element) -> String {
    let place = view.station(layout, element);
    format!("translate({} {})", place.x, place.y)
}

#[wasm_bindgen_test]
fn the_ten_stations_are_links_in_the_order_of_the_cycle() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    for layout in LAYOUTS {
        for source in [Source::Own, Source::link(&visitor)] {
            let profile = Reading::of(&visitor);
            let picture = Picture::read(Language::En, &profile, layout, source.clone());
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
                assert!(!press(&picture.focused(at), keys[step % 2]), "taken");
                at = if back { at.previous() } else { at.next() };
                settled().await;
                assert_eq!(picture.stops(), [at.index()]);
                assert!(focused().is_same_node(Some(&picture.station(at))));
            }
        }
    }
}

#[wasm_bindgen_test]
async fn on_a_button_the_arrows_are_the_browsers_unless_a_room_looks() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    for part in picture.stage.all("figure button, figure summary") {
        focus(&part);
        assert!(press(&part, "ArrowRight"));
    }
    settled().await;
    assert_eq!(picture.stops(), [Element::HrPolicy.index()]);
    picture.app.presenting.set(true);
    settled().await;
    let part = picture.stage.all("figure button").remove(0);
    focus(&part);
    assert!(!press(&part, "ArrowRight"), "taken");
    settled().await;
    assert_eq!(picture.stops(), [Element::Leadership.index()]);
    picture.app.presenting.set(false);
    settled().await;
}

#[wasm_bindgen_test]
async fn home_and_end_go_to_the_ends_of_the_reading_order() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    let middle = picture.focused(Element::Relations);
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
        assert!(press(&picture.focused(Element::HrPolicy), key), "{key}");
    }
    settled().await;
    assert_eq!(picture.stops(), [0]);
}

#[wasm_bindgen_test]
async fn an_arrow_that_is_held_with_another_key_is_the_browsers() {
    let picture = Picture::of(&profiles()[1], Layout::Lying);
    for held in ["altKey", "ctrlKey", "metaKey"] {
        let station = picture.focused(Element::HrPolicy);
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
async fn another_view_or_layout_keeps_the_stations_and_moves_them() {
    let picture = Picture::of(&profiles()[1], Layout::Standing);
    press(&picture.focused(Element::HrPolicy), "ArrowRight");
    settled().await;
    let stations = picture.stations();
    let look = |station: &Node| ["href", "aria-label"].map(|name| attribute(station, name));
    let looks: Vec<_> = stations.iter().map(look).collect();
    let mut before: Vec<_> = Element::CYCLE.map(|it| picture.place(it)).into();
    for (view, layout) in [
        (View::Lemniscate, Layout::Lying),
        (View::WaterCycle, Layout::Lying),
        (View::WaterCycle, Layout::Standing),
        (View::Lemniscate, Layout::Standing),
    ] {
        picture.app.view.set(view);
        picture.app.wide.set(layout == Layout::Lying);
        settled().await;
        let now = picture.stations();
        assert_eq!(now.len(), 10);
        for (element, (was, is)) in Element::CYCLE.into_iter().zip(stations.iter().zip(&now)) {
            assert!(is.is_same_node(Some(was)), "they travel");
            assert_eq!(look(is), looks[element.index()]);
            let place = picture.place(element);
            assert_eq!(place, placed(view, layout, element));
            assert_ne!(place, before[element.index()]);
            before[element.index()] = place;
        }
        assert_eq!(picture.stops(), [Element::Leadership.index()]);
    }
}

#[wasm_bindgen_test]
async fn the_picture_follows_another_answer_in_place() {
    let at = Element::Motivation;
    let shown = |it: &Picture| [it.svg(), it.stage.one(".tour")].map(|it| it.outer_html());
    for (view, layout) in pictures() {
        let mut drawn_anew = Vec::new();
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, layout);
            picture.app.station.set(at);
            settled().await;
            drawn_anew.push(shown(&picture));
        }
        let picture = Picture::seen(view, &profiles()[1], layout);
        picture.app.station.set(at);
        let stations = picture.stations();
        for (profile, anew) in profiles().into_iter().zip(drawn_anew) {
            picture.profile.set(profile);
            settled().await;
            assert_eq!(shown(&picture), anew);
            let now = picture.stations();
            let same = now.iter().zip(&stations);
            assert!(same.into_iter().all(|(a, b)| a.is_same_node(Some(b))));
        }
    }
}

#[wasm_bindgen_test]
async fn a_button_switches_the_view_and_back() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    let words = &Language::Nl.words().cycle;
    let before = picture.svg().outer_html();
    assert_ne!(words.to_water_cycle, words.to_lemniscate);
    click(&picture.button(words.to_water_cycle));
    settled().await;
    assert_eq!(picture.app.view.peek(), View::WaterCycle);
    assert_ne!(picture.svg().outer_html(), before);
    click(&picture.button(words.to_lemniscate));
    settled().await;
    assert_eq!(picture.svg().outer_html(), before);
}

#[wasm_bindgen_test]
fn the_name_of_a_station_begins_with_number_and_name_and_tells_state_and_score() {
    for language in Language::ALL {
        for layout in LAYOUTS {
            for profile in profiles() {
                let picture = Picture::read(language, &profile, layout, Source::Own);
                for (station, finding) in picture.stations().iter().zip(profile.findings()) {
                    let label = attribute(station, "aria-label");
                    let element = finding.element();
                    let name = language.element(element);
                    let begin = format!("{} {name} ", element.number());
                    let rest = label
                        .strip_prefix(&begin)
                        .unwrap_or_else(|| panic!("{label}"));
                    let state = language.words().cycle.state(finding.flow());
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
    for (view, layout) in pictures() {
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, layout);
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
        let name = Language::Nl.element(element);
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
    for (view, layout) in pictures() {
        for profile in profiles() {
            let app = app(Document::default());
            app.wide.set(layout == Layout::Lying);
            app.view.set(view);
            let told = profile;
            let stage = Stage::with(move || {
                let table = profile_table(Language::En, &told, &Source::Own);
                let told = Rc::new(Live::new(told));
                let picture = curve(app, Language::En, &told, Source::Own, String::new);
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
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &profiles()[0], layout);
        let [left, top, width, height] = view_box(&picture);
        assert_eq!(width > height, layout == Layout::Lying);
        for element in Element::CYCLE {
            assert_eq!(picture.place(element), placed(view, layout, element));
            // With the whole of its shape inside of the picture: a diamond is the widest, and has a stroke.
            let place = view.station(layout, element);
            assert!((left + 800..=left + width - 800).contains(&place.x));
            assert!((top + 800..=top + height - 800).contains(&place.y));
        }
    }
}

/// Left, top, width and height of what is shown.
fn view_box(picture: &Picture) -> [i32; 4] {
    let view = attribute(&picture.svg(), "viewBox");
    let view: Vec<i32> = view.split(' ').map(|it| it.parse().unwrap()).collect();
    view.try_into().unwrap()
}

#[wasm_bindgen_test]
fn all_water_is_drawn_and_lies_inside_of_the_picture() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &profiles()[0], layout);
        let [left, top, width, height] = view_box(&picture);
        // The bed is 1000 wide.
        let inside = |x: f64, y: f64| {
            (f64::from(left) + 500.0..f64::from(left + width) - 500.0).contains(&x)
                && (f64::from(top) + 500.0..f64::from(top + height) - 500.0).contains(&y)
        };
        let drawn = picture.stage.all(".bed, .water");
        assert!(drawn.len() > 10);
        for path in drawn {
            for step in 0..=20 {
                let [x, y] = point(&path, f64::from(step) / 20.0);
                assert!(inside(x, y), "{view:?} {layout:?}: {x} {y}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn each_station_has_the_shape_of_its_state() {
    for view in VIEWS {
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, Layout::Standing);
            for (station, finding) in picture.stations().iter().zip(profile.findings()) {
                let shape = &all(station, ".shape")[0];
                assert_eq!(attribute(shape, "d"), outline(finding.flow()));
                assert!(station.class_list().contains(class(finding.flow())));
                let others = Flow::ALL.into_iter().filter(|it| *it != finding.flow());
                for other in others {
                    assert!(!station.class_list().contains(class(other)));
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_water_takes_the_ways_of_the_view() {
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, &profiles()[0], layout);
        let courses: Vec<_> = picture.stage.all(".water").iter().map(course).collect();
        let ways = view.ways(layout);
        assert_eq!(courses.len(), ways.len());
        for way in ways {
            let [from, to] = [way.from, way.to].map(|element| {
                let place = view.station(layout, element);
                format!("{} {}", place.x, place.y)
            });
            let drawn = courses
                .iter()
                .filter(|course| **course == [from.clone(), to.clone()]);
            assert_eq!(drawn.count(), 1, "{way:?}");
        }
    }
}

/// Where a path begins and where it ends.
fn course(path: &Node) -> [String; 2] {
    let data = attribute(path, "d");
    let begin = data.trim_start_matches('M').split('C').next().unwrap();
    let mut end: Vec<_> = data.rsplit(' ').take(2).collect();
    end.reverse();
    [begin.to_owned(), end.join(" ")]
}

#[wasm_bindgen_test]
fn each_stretch_looks_like_the_state_of_the_station_it_comes_from() {
    for (view, layout) in pictures() {
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, layout);
            let ways = view.ways(layout);
            assert_eq!(picture.stage.all(".stretch").len(), ways.len());
            for state in Flow::ALL {
                let stretches = picture.stage.all(&format!(".stretch.{}", class(state)));
                let mut drawn: Vec<_> = stretches
                    .iter()
                    .map(|it| course(&all(it, ".water")[0])[0].clone())
                    .collect();
                let from = ways.iter().map(|way| way.from);
                let in_flow = from.filter(|from| profile.finding(*from).flow() == state);
                let mut expected: Vec<_> = in_flow
                    .map(|from| view.station(layout, from))
                    .map(|place| format!("{} {}", place.x, place.y))
                    .collect();
                drawn.sort();
                expected.sort();
                assert_eq!(drawn, expected, "{state:?}");
                // Ripples and chevrons only where it flows.
                for mark in [".chevron", ".ripple"] {
                    let marks = stretches.iter().map(|it| all(it, mark).len());
                    assert!(
                        marks
                            .into_iter()
                            .all(|it| (it > 0) == (state == Flow::Flows))
                    );
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn there_is_a_dam_before_each_station_that_sticks_and_none_elsewhere() {
    for (view, layout) in pictures() {
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, layout);
            let sticks = |element| profile.finding(element).flow() == Flow::Sticks;
            let barred = view.ways(layout).into_iter().filter(|way| sticks(way.to));
            let barred: Vec<_> = barred.map(|way| way.to).collect();
            for part in [".barrier", ".dam", ".pool"] {
                assert_eq!(picture.stage.all(part).len(), barred.len(), "{part}");
            }
            for dam in picture.stage.all(".dam") {
                let middle = point(&dam, 0.5);
                let stands = |element: Element| far(middle, view.station(layout, element));
                for element in Element::CYCLE {
                    assert!(
                        stands(element) > 800.0,
                        "it stands before a station, not on it"
                    );
                }
                let before = |element: &Element| ends_of(view, layout, *element, middle);
                assert!(barred.iter().any(before), "{view:?} {layout:?} {middle:?}");
                let others = Element::CYCLE.into_iter().filter(|it| !barred.contains(it));
                assert!(!others.into_iter().any(|it| before(&it)), "{middle:?}");
            }
        }
    }
}

fn far([x, y]: [f64; 2], place: Place) -> f64 {
    (f64::from(place.x) - x).hypot(f64::from(place.y) - y)
}

/// Whether a place lies in the second half of a way to an element. The four ways to behaviour lie side by side there, and
/// one dam bars them all.
fn ends_of(view: View, layout: Layout, element: Element, place: [f64; 2]) -> bool {
    let ways = view
        .ways(layout)
        .into_iter()
        .filter(|way| way.to == element);
    ways.flat_map(|way| {
        let [_, _, third, fourth] = way.pieces.map(Piece::halves);
        [third, fourth].into_iter().flatten()
    })
    .any(|half| far(place, half.from) < 700.0 || far(place, half.to) < 700.0)
}

#[wasm_bindgen_test]
fn the_higher_the_score_the_wider_the_water_and_the_longer_its_run() {
    for (view, layout) in pictures() {
        for profile in profiles() {
            let picture = Picture::seen(view, &profile, layout);
            let mut seen: Vec<(f64, f64)> = Vec::new();
            for element in Element::CYCLE {
                let Some(score) = profile.finding(element).score() else {
                    continue;
                };
                for water in water_of(&picture, view, layout, element) {
                    let width: f64 = attribute(&water, "stroke-width").parse().unwrap();
                    seen.push((score.value(), width));
                }
            }
            for (score, width) in &seen {
                for (other, wide) in &seen {
                    assert_eq!(score == other, width == wide);
                    assert_eq!(
                        score > other,
                        width > wide,
                        "{score} {width} {other} {wide}"
                    );
                }
            }
        }
    }
}

/// One animation moves all water by as many units of its own count: the fewer a stretch counts, the further it runs.
#[wasm_bindgen_test]
fn the_higher_the_score_the_quicker_the_water() {
    let profile = &profiles()[0];
    for (view, layout) in pictures() {
        let picture = Picture::seen(view, profile, layout);
        let speed = |element| -> Vec<f64> {
            let water = water_of(&picture, view, layout, element);
            let speeds = water.iter().map(|path| {
                let counted: f64 = attribute(path, "pathLength").parse().unwrap();
                length(path) / counted
            });
            speeds.collect()
        };
        for quick in Element::CYCLE {
            for slow in Element::CYCLE {
                let [more, less] =
                    [quick, slow].map(|it| profile.finding(it).score().unwrap().value());
                // What is counted is the length of the chords, a little less than that of the curve.
                if more > less + 15.0 {
                    for (quick, slow) in speed(quick).iter().zip(speed(slow)) {
                        assert!(*quick > slow, "{more} {quick} {less} {slow}");
                    }
                }
            }
        }
    }
}

/// The water that leaves the station of an element: its way begins there.
fn water_of(picture: &Picture, view: View, layout: Layout, element: Element) -> Vec<Node> {
    let place = view.station(layout, element);
    let begins = format!(".water[d^='M{} {}C']", place.x, place.y);
    let water = picture.stage.all(&begins);
    let ways = view.ways(layout);
    let leave = ways.iter().filter(|way| way.from == element).count();
    assert_eq!(water.len(), leave);
    water
}

#[wasm_bindgen_test]
fn at_the_crossing_behaviour_passes_over_all_other_water() {
    for layout in LAYOUTS {
        let picture = Picture::of(&profiles()[1], layout);
        let casing = picture.stage.one(".casing");
        let is_over = |water: &Node| {
            let position = casing.compare_document_position(water);
            position & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
        };
        for element in Element::CYCLE {
            let water = &water_of(&picture, View::Lemniscate, layout, element)[0];
            assert_eq!(is_over(water), element == Element::Behaviour, "{element:?}");
        }
        let cycle = Picture::seen(View::WaterCycle, &profiles()[1], layout);
        assert!(
            cycle.stage.all(".casing").is_empty(),
            "nothing crosses there"
        );
    }
}

#[wasm_bindgen_test]
fn loops_and_strands_are_named_in_the_lemniscate() {
    let words = &Language::Nl.words().cycle;
    for layout in LAYOUTS {
        let picture = Picture::of(&profiles()[0], layout);
        for (class, names) in [
            (".loop", [words.soft, words.hard]),
            (".strand", [words.direction, words.meaning]),
        ] {
            // A name can stand on two lines.
            let lines: Vec<_> = picture.stage.all(class).iter().map(text).collect();
            let drawn = lines.join(" ");
            let [one, other] = names.map(|name| drawn.find(name).expect(name));
            assert!(one < other, "{drawn}");
        }
    }
}

#[wasm_bindgen_test]
fn the_picture_is_a_named_group_of_links_and_its_lines_are_not_read() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    let svg = picture.svg();
    assert_eq!(attribute(&svg, "role"), "group");
    assert!(!attribute(&svg, "aria-label").is_empty());
    assert!(all(&svg, "title, desc").is_empty());
}

#[wasm_bindgen_test]
async fn the_water_moves_only_when_it_is_asked_to_and_stops_again() {
    let picture = Picture::of(&profiles()[0], Layout::Lying);
    let button = picture.stage.one("button.flow");
    let words = &Language::Nl.words().cycle;
    for (does, flowing) in [(words.flow, false), (words.stop, true), (words.flow, false)] {
        assert_eq!(text(&button), does);
        let figure = picture.stage.one("figure");
        assert_eq!(figure.class_list().contains("flowing"), flowing);
        assert!(figure.class_list().contains("cycle"));
        click(&button);
        settled().await;
    }
}

#[wasm_bindgen_test]
fn the_picture_about_the_model_has_the_ten_and_nobodys_answers() {
    for (language, view) in Language::ALL
        .into_iter()
        .flat_map(|it| VIEWS.map(|view| (it, view)))
    {
        let app = app(Document::default());
        let stage = Stage::with(move || empty_curve(app, language, view, "what it shows"));
        let svg = stage.one("svg");
        assert_eq!(attribute(&svg, "role"), "img");
        assert!(!attribute(&svg, "aria-label").is_empty());
        assert!(stage.all("a, button, [tabindex]").is_empty());
        let digits = stage.all(".digit");
        let digits: Vec<_> = digits.iter().flat_map(|it| numbers(&text(it))).collect();
        assert_eq!(digits, (1..=10).collect::<Vec<_>>());
        assert!(!stage.all(".bed").is_empty());
        assert!(stage.all(".water, .dam, .pool").is_empty());
    }
}
