//! The picture of the cycle, as a part with a reading of its own.

mod keys;
mod screen;
mod stations;
mod tour;
mod two;
mod valve;
mod views;
mod water;

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::domain::reading::Reading;
use schoolstroom::domain::role::Role;
use schoolstroom::ui;
use schoolstroom::ui::parts::cycle::LivingCycle;
use schoolstroom::ui::parts::cycle::model::Cycle;
use schoolstroom::ui::sealed::Sealed;
use schoolstroom::wording::Language;
use web_sys::Element as Node;

use crate::notation::{respondent, response};
use crate::stage::{Stage, all, attribute, focus, numbers, text};

const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];
const VIEWS: [View; 2] = [View::Lemniscate, View::WaterCycle];

/// Both views in both layouts.
fn pictures() -> impl Iterator<Item = (View, Layout)> {
    VIEWS
        .into_iter()
        .flat_map(|view| LAYOUTS.map(|layout| (view, layout)))
}

/// By element from policy: sticks, sticks, sticks, wavers, flows, sticks, sticks, flows, flows, flows.
fn stuck() -> Reading {
    Reading::person(&response(
        respondent(Role::Teacher),
        "111111111333555111111555555555",
    ))
}

/// What a picture follows, and what it knows of itself.
#[derive(Clone, Copy)]
struct Model {
    cycle: Cycle,
    reading: RwSignal<Reading>,
    wide: RwSignal<bool>,
}

impl Model {
    fn new(reading: &Reading, layout: Layout) -> Self {
        let reading = RwSignal::new(*reading);
        let wide = RwSignal::new(layout == Layout::Lying);
        let cycle = Cycle::new(
            Memo::new(move |_| reading.get()),
            Memo::new(move |_| wide.get()),
        );
        Self {
            cycle,
            reading,
            wide,
        }
    }

    /// The picture, with no long texts.
    fn view(self, language: Language, source: Source) -> Sealed {
        let voice = language.to_all();
        let (cycle, whose, texts) = (self.cycle, String::new, || None);
        ui! { <LivingCycle cycle voice source whose texts/> }
    }
}

/// A picture on the stage.
struct Picture {
    model: Model,
    stage: Stage,
}

impl Picture {
    fn of(reading: &Reading, layout: Layout) -> Self {
        Self::seen(View::Lemniscate, reading, layout)
    }

    /// In one of the two views.
    fn seen(view: View, reading: &Reading, layout: Layout) -> Self {
        Self::read(Language::Nl, view, reading, layout, Source::Own)
    }

    fn read(
        language: Language,
        view: View,
        reading: &Reading,
        layout: Layout,
        source: Source,
    ) -> Self {
        let stage = Stage::new();
        let model = Model::new(reading, layout);
        model.cycle.view.set(view);
        stage.show(move || model.view(language, source));
        Self { model, stage }
    }

    /// The drawing itself.
    fn svg(&self) -> Node {
        self.stage.one("svg.curve")
    }

    /// The links of the stations, in the order of the page.
    fn stations(&self) -> Vec<Node> {
        self.stage.all("svg a")
    }

    fn station(&self, element: Element) -> Node {
        self.stage.one(&format!("a[data-element={}]", element.id()))
    }

    /// The button with these words.
    fn button(&self, words: &str) -> Node {
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

    /// The stations that the Tab key reaches.
    fn stops(&self) -> Vec<Element> {
        let stations = self.stations().into_iter().zip(Element::CYCLE);
        let stops = stations.filter(|(station, element)| {
            assert_eq!(attribute(station, "data-element"), element.id());
            let tabindex = attribute(station, "tabindex");
            assert!(tabindex == "0" || tabindex == "-1", "{tabindex}");
            tabindex == "0"
        });
        stops.map(|(_, element)| element).collect()
    }

    /// Left, top, width and height of what is shown.
    fn view_box(&self) -> [i32; 4] {
        let view = attribute(&self.svg(), "viewBox");
        let view: Vec<i32> = view.split(' ').map(|it| it.parse().unwrap()).collect();
        view.try_into().unwrap()
    }

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
        self.stage.one("button.valve")
    }

    /// Whether the walk goes on.
    fn walks(&self) -> bool {
        untrack(|| self.model.cycle.walking())
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
        assert_eq!(self.stops(), [element]);
        let told = text(&self.told());
        assert_eq!(numbers(&told)[0], element.number());
        assert!(told.contains(Language::Nl.element(element)), "{told}");
        let more = attribute(&self.stage.one(".tour a:not(.thought a)"), "href");
        assert_eq!(more, Source::Own.element(element).to_string());
        element
    }
}

/// The transform that puts a station where the geometry says.
fn placed(view: View, layout: Layout, element: Element) -> String {
    let place = view.station(layout, element);
    format!("translate({} {})", place.x, place.y)
}
