//! That no word of a picture touches anything: from boxes, in all states, views and languages.
//!
//! Boxes are made from the estimate of the widths, which is generous; they hold in every width in which words are shown,
//! since words grow and shrink with the picture.

use std::collections::HashSet;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::course::Point;
use schoolstroom::domain::picture::label::{Anchor, Caption, Label, Part, Words, label, width};
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::piece::Place;
use schoolstroom::domain::picture::station;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::picture::water::{Carried, water_of};
use schoolstroom::domain::reading::Flow;
use schoolstroom::domain::role::Family;
use schoolstroom::wording::Language;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::drawing::{kinds, lines, pictures, says, scored, stroke};

/// What stays free around words.
const AIR: f64 = 45.0;

/// The box of a line of words.
#[derive(Clone, Debug, PartialEq)]
struct Box {
    of: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Box {
    fn new(text: &str, at: Place, size: i32, bold: bool, anchor: Anchor) -> Self {
        let wide = f64::from(width(text, size, bold));
        let (x, y, size) = (f64::from(at.x), f64::from(at.y), f64::from(size));
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        Self {
            of: text.to_owned(),
            left,
            right: left + wide,
            top: y - 0.78 * size,
            bottom: y + 0.22 * size,
        }
    }

    fn distance(&self, at: Point) -> f64 {
        let x = (self.left - at.x).max(at.x - self.right).max(0.0);
        let y = (self.top - at.y).max(at.y - self.bottom).max(0.0);
        x.hypot(y)
    }

    fn touches(&self, other: &Self) -> bool {
        self.left < other.right + AIR
            && other.left < self.right + AIR
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Everything that can be drawn in a view: points, and how far the stroke reaches around them.
fn drawn(view: View, layout: Layout) -> Vec<(&'static str, Point, f64)> {
    let mut seen = HashSet::new();
    let mut drawn = Vec::new();
    let mut add = |class: &'static str, at: Point, reach: f64| {
        let rounded = ((at.x / 25.0) as i32, (at.y / 25.0) as i32, reach as i32);
        if seen.insert(rounded) {
            drawn.push((class, at, reach));
        }
    };
    // Each element sticking among others of each kind: all lakes with all that can come into them.
    let mut ones: Vec<Carried> = [0, 4, 5, 7, 8, 12].map(scored).to_vec();
    ones.extend(
        kinds()
            .into_iter()
            .filter(|it| it.score.is_none() || it.flow == Flow::Whirlpool),
    );
    for one in ones {
        for sticking in Element::CYCLE {
            let carried = |it| Some(if it == sticking { scored(2) } else { one });
            for layer in water_of(view, layout, carried, None) {
                for shape in layer.shapes {
                    let reach = stroke(&shape) / 2.0;
                    for at in lines(&shape.path).concat() {
                        add(shape.class, at, reach);
                    }
                }
            }
        }
    }
    for element in Element::CYCLE {
        let middle = Point::from(view.station(layout, element));
        for flow in Flow::ALL {
            let width = |class: &str| says(class, "stroke-width").unwrap().parse::<f64>().unwrap();
            let halo = [("halo", station::outline(flow), width(".halo"))].into_iter();
            let mark =
                station::mark(flow).map(|(class, path)| (class, path, width(&format!(".{class}"))));
            for (class, path, width) in halo.chain(mark) {
                for at in lines(path).concat() {
                    add(class, at.moved(middle), width / 2.0);
                }
            }
        }
    }
    drawn
}

/// All that can be written beside a station in a language.
fn labels(view: View, language: Language, element: Element) -> Vec<Label> {
    let words = &language.words().cycle;
    // Parents and pupils read other names.
    let names = [
        language.element(element),
        language.caption(element, Family::Parent),
    ];
    let mut labels = Vec::new();
    for name in names {
        for flow in Flow::ALL {
            let state = words.state(flow).to_owned();
            let scores: &[&str] = match flow {
                Flow::Flows => &["100", "91,5"],
                Flow::Wavers | Flow::Whirlpool => &["50", "58,5"],
                Flow::Sticks => &["0", "33,5"],
                _ => &[],
            };
            let scored = scores.iter().map(|score| {
                let score = words.of_hundred.with([score]);
                format!("{state}, {score}")
            });
            let readings: Vec<String> = if scores.is_empty() {
                vec![state.clone()]
            } else {
                scored.collect()
            };
            let remarks = match flow {
                Flow::Sticks => vec![words.first_blockage, words.perhaps_consequence],
                Flow::Flows | Flow::Wavers | Flow::Whirlpool => vec!["", words.on_the_edge],
                _ => vec![""],
            };
            for reading in &readings {
                for remark in &remarks {
                    let words = Words {
                        name,
                        reading,
                        remark,
                    };
                    labels.push(label(view, Layout::Lying, element, words));
                }
            }
        }
    }
    labels
}

fn boxes(label: &Label) -> Vec<Box> {
    let lines = label.lines.iter();
    lines
        .map(|line| {
            let bold = line.part == Part::Name;
            Box::new(&line.text, line.at, line.part.size(), bold, label.anchor)
        })
        .collect()
}

/// The boxes of the names of loops and strands.
fn captions(view: View, layout: Layout, language: Language) -> Vec<Box> {
    let words = &language.words().cycle;
    let of = |caption: Caption| {
        let text = match caption {
            Caption::Soft => words.soft,
            Caption::Hard => words.hard,
            Caption::Direction => words.direction,
            Caption::Meaning => words.meaning,
        };
        let lines = caption.lines(view, layout, text).into_iter();
        lines
            .map(move |(text, at)| Box::new(&text, at, caption.size(layout), false, Anchor::Middle))
    };
    Caption::ALL.into_iter().flat_map(of).collect()
}

fn assert_free(view: View, layout: Layout, boxes: &[Box], drawn: &[(&str, Point, f64)]) {
    let canvas = view.canvas(layout);
    let [left, top] = [canvas.x, canvas.y].map(f64::from);
    let [right, bottom] = [canvas.x + canvas.width, canvas.y + canvas.height].map(f64::from);
    let mut wrong = Vec::new();
    for one in boxes {
        let inside =
            one.left >= left && one.right <= right && one.top >= top && one.bottom <= bottom;
        if !inside {
            wrong.push(format!("{one:?} leaves the picture"));
        }
        let near = drawn
            .iter()
            .map(|(class, at, reach)| (one.distance(*at) - reach, class, at))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((gap, class, at)) = near.filter(|it| it.0 < AIR) {
            wrong.push(format!("{one:?} is {gap:.0} from {class} at {at:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{view:?} {layout:?}\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_word_beside_a_station_touches_what_is_drawn() {
    for view in [View::Lemniscate, View::WaterCycle] {
        let drawn = drawn(view, Layout::Lying);
        let mut all = Vec::new();
        for language in Language::ALL {
            for element in Element::CYCLE {
                for label in labels(view, language, element) {
                    all.extend(
                        boxes(&label)
                            .into_iter()
                            .filter(|it| !all.contains(it))
                            .collect::<Vec<_>>(),
                    );
                }
            }
        }
        assert_free(view, Layout::Lying, &all, &drawn);
    }
}

#[test]
fn no_name_of_a_loop_or_a_strand_touches_what_is_drawn() {
    for layout in [Layout::Lying, Layout::Standing] {
        let view = View::Lemniscate;
        let drawn = drawn(view, layout);
        for language in Language::ALL {
            let captions = captions(view, layout, language);
            assert!(captions.len() >= 4);
            assert_free(view, layout, &captions, &drawn);
        }
    }
}

#[test]
fn no_words_touch_each_other() {
    for view in [View::Lemniscate, View::WaterCycle] {
        for language in Language::ALL {
            let mut groups: Vec<Vec<Box>> = Element::CYCLE
                .iter()
                .map(|it| labels(view, language, *it).iter().flat_map(boxes).collect())
                .collect();
            let captions = captions(view, Layout::Lying, language);
            groups.extend(captions.into_iter().map(|it| vec![it]));
            for (place, group) in groups.iter().enumerate() {
                for other in &groups[place + 1..] {
                    for one in group {
                        let touched = other.iter().find(|it| it.touches(one));
                        assert!(touched.is_none(), "{view:?}: {one:?} {touched:?}");
                    }
                }
            }
            for element in Element::CYCLE {
                for label in labels(view, language, element) {
                    let boxes = boxes(&label);
                    for pair in boxes.windows(2) {
                        assert!(pair[0].bottom < pair[1].top + 20.0, "{pair:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_word_is_written_and_in_its_order() {
    for view in [View::Lemniscate, View::WaterCycle] {
        for language in Language::ALL {
            for element in Element::CYCLE {
                let words = &language.words().cycle;
                let reading = format!(
                    "{}, {}",
                    words.state(Flow::Sticks),
                    words.of_hundred.with(["33"])
                );
                let given = Words {
                    name: language.element(element),
                    reading: &reading,
                    remark: words.first_blockage,
                };
                let label = label(view, Layout::Lying, element, given);
                for (part, text) in [
                    (Part::Name, given.name),
                    (Part::Reading, given.reading),
                    (Part::Remark, given.remark),
                ] {
                    let lines = label.lines.iter().filter(|line| line.part == part);
                    let written: String = lines.map(|line| line.text.as_str()).collect();
                    assert_eq!(written.replace(' ', ""), text.replace(' ', ""));
                }
                assert!(label.lines.is_sorted_by_key(|line| line.at.y));
            }
        }
    }
}

#[test]
fn a_standing_picture_has_numbers_alone() {
    for (view, layout) in pictures() {
        let words = Words {
            name: "a",
            reading: "b",
            remark: "c",
        };
        for element in Element::CYCLE {
            let lines = label(view, layout, element, words).lines.len();
            assert_eq!(lines, if layout == Layout::Lying { 3 } else { 0 });
        }
    }
}

#[test]
fn letters_are_as_large_as_the_style_draws_them() {
    let size = |selector: &str| says(selector, "font-size").unwrap();
    let pixels = |size: i32| format!("{size}px");
    assert_eq!(size(".curve .name"), pixels(Part::Name.size()));
    assert_eq!(size(".curve text"), pixels(Part::Reading.size()));
    assert_eq!(size(".curve text"), pixels(Part::Remark.size()));
    for caption in Caption::ALL {
        let class = caption.class();
        assert_eq!(
            size(&format!(".curve .{class}")),
            pixels(caption.size(Layout::Lying))
        );
        let standing = size(&format!(".curve.standing .{class}"));
        assert_eq!(standing, pixels(caption.size(Layout::Standing)));
    }
}
