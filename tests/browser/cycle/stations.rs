//! The ten stations: links in the order of the cycle, the same as the table says, in the shape of their state.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::station::{class, outline};
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::{Flow, Reading};
use schoolstroom::domain::role::{Family, Role};
use schoolstroom::ui;
use schoolstroom::ui::parts::cycle::LivingCycle;
use schoolstroom::ui::parts::cycle::still::StillCycle;
use schoolstroom::ui::parts::table::ReadingTable;
use schoolstroom::wording::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{LAYOUTS, Model, Picture, VIEWS, pictures, placed};
use crate::notation::{respondent, response};
use crate::parts::finding::readings;
use crate::stage::{Stage, all, attribute, numbers, text};

#[wasm_bindgen_test]
fn the_ten_stations_are_links_in_the_order_of_the_cycle() {
    let visitor = response(respondent(Role::Visitor), "5.?1234555");
    for layout in LAYOUTS {
        for source in [Source::Own, Source::link(&visitor)] {
            let reading = Reading::person(&visitor);
            let picture = Picture::read(
                Language::En,
                View::Lemniscate,
                &reading,
                layout,
                source.clone(),
            );
            let stations = picture.stations();
            assert_eq!(stations.len(), 10);
            for (station, element) in stations.iter().zip(Element::CYCLE) {
                assert_eq!(
                    attribute(station, "href"),
                    source.element(element).to_string()
                );
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_tab_key_reaches_one_station_the_first_blockage_or_else_the_first_with_a_score() {
    for layout in LAYOUTS {
        for reading in readings() {
            let picture = Picture::of(&reading, layout);
            let scored = |it: &Element| reading.finding(*it).score().is_some();
            let first = reading.first_blockage();
            let first = first.or_else(|| Element::CYCLE.into_iter().find(scored));
            assert_eq!(picture.stops(), [first.unwrap_or(Element::HrPolicy)]);
        }
    }
}

#[wasm_bindgen_test]
fn the_name_of_a_station_begins_with_number_and_name_and_tells_state_and_score() {
    for language in Language::ALL {
        for layout in LAYOUTS {
            for reading in readings() {
                let picture =
                    Picture::read(language, View::Lemniscate, &reading, layout, Source::Own);
                for (station, finding) in picture.stations().iter().zip(reading.findings()) {
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
                    expected
                        .extend(Some(finding.coverage().unwrap().dont_know).filter(|it| *it > 0));
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
        for reading in readings() {
            let picture = Picture::seen(view, &reading, layout);
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
    let reading = &readings()[0];
    let lying = Picture::of(reading, Layout::Lying);
    for element in Element::CYCLE {
        let name = Language::Nl.element(element);
        assert!(text(&lying.station(element)).contains(name));
    }
    let standing = Picture::of(reading, Layout::Standing);
    for element in Element::CYCLE {
        let seen = text(&standing.station(element));
        assert_eq!(seen, element.number().to_string());
    }
}

#[wasm_bindgen_test]
fn the_picture_and_the_table_say_the_same() {
    for (view, layout) in pictures() {
        for reading in readings() {
            let stage = Stage::new();
            let model = Model::new(&reading, layout);
            model.cycle.view.set(view);
            stage.show(move || {
                let voice = Language::En.to_all();
                ui! {
                    {model.view(Language::En, Source::Own)}
                    <ReadingTable voice reading source=Source::Own/>
                }
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
        let picture = Picture::seen(view, &readings()[0], layout);
        let [left, top, width, height] = picture.view_box();
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

#[wasm_bindgen_test]
fn each_station_has_the_shape_of_its_state() {
    for view in VIEWS {
        for reading in readings() {
            let picture = Picture::seen(view, &reading, Layout::Standing);
            for (station, finding) in picture.stations().iter().zip(reading.findings()) {
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
fn loops_and_strands_are_named_in_the_lemniscate() {
    let words = &Language::Nl.words().cycle;
    for layout in LAYOUTS {
        let picture = Picture::of(&readings()[0], layout);
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
    let picture = Picture::of(&readings()[0], Layout::Lying);
    let svg = picture.svg();
    assert_eq!(attribute(&svg, "role"), "group");
    assert!(!attribute(&svg, "aria-label").is_empty());
    assert!(all(&svg, "title, desc").is_empty());
}

#[wasm_bindgen_test]
fn the_picture_about_the_model_has_the_ten_and_nobodys_answers() {
    for (language, view) in Language::ALL
        .into_iter()
        .flat_map(|it| VIEWS.map(|view| (it, view)))
    {
        let stage = Stage::new();
        let wide = Memo::new(|_| true);
        stage.show(move || ui! { <StillCycle language view shows="what it shows" wide/> });
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

/// The stations are called what they are called to whom they are shown.
#[wasm_bindgen_test]
fn a_pupil_reads_plainer_names() {
    let reading = Reading::person(&response(respondent(Role::PupilPrimary), "1234?.4321"));
    let stage = Stage::new();
    let cycle = Model::new(&reading, Layout::Lying).cycle;
    let voice = Language::Nl.to(Family::PupilPrimary);
    stage.show(move || {
        let (whose, texts) = (String::new, || None);
        ui! { <LivingCycle cycle voice source=Source::Own whose texts/> }
    });
    for (station, element) in stage.all("svg a").iter().zip(Element::CYCLE) {
        let name = voice.element(element);
        assert!(attribute(station, "aria-label").contains(name));
        assert!(text(station).contains(name));
    }
}

/// An `a` of HTML in a drawing would be no link to the eye: it is not drawn.
#[wasm_bindgen_test]
fn all_of_the_drawing_is_one() {
    for (view, layout) in pictures() {
        for reading in [readings()[0], readings()[3]] {
            let picture = Picture::seen(view, &reading, layout);
            let parts = all(&picture.svg(), "*");
            assert!(parts.len() > 100);
            for part in parts {
                let name = part.local_name();
                assert!(part.is_instance_of::<web_sys::SvgElement>(), "{name}");
            }
        }
    }
}
