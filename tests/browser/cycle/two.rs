//! Two pictures on one page: each has a model of its own, and what one does in one leaves the other as it was.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Source;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::view::View;
use schoolstroom::ui;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use super::{Model, stuck};
use crate::parts::finding::readings;
use crate::stage::{Stage, all, attribute, click, focus, focused, point_at, press, settled};

/// Two pictures, of two readings.
struct Two {
    stage: Stage,
    models: [Model; 2],
}

impl Two {
    fn new() -> Self {
        let stage = Stage::new();
        let models = [stuck(), readings()[0]].map(|it| Model::new(&it, Layout::Lying));
        stage.show(move || {
            let [one, other] = models.map(|it| it.view(Language::Nl, Source::Own));
            ui! {
                {one}
                {other}
            }
        });
        Self { stage, models }
    }

    /// All of a picture, with the dialog it may stand in.
    fn home(&self, which: usize) -> Node {
        self.stage.all(".living").remove(which)
    }

    /// How it looks, whether it has been scrolled out of the window or not.
    fn look(&self, which: usize) -> String {
        let look = self.home(which).outer_html();
        look.replace(" data-resting=\"\"", "")
    }

    fn find(&self, which: usize, selector: &str) -> Node {
        let mut found = all(&self.home(which), selector);
        assert_eq!(found.len(), 1, "{selector}");
        found.remove(0)
    }

    fn station(&self, which: usize, element: Element) -> Node {
        self.find(which, &format!("[data-element={}]", element.id()))
    }

    fn stations(&self) -> [Element; 2] {
        self.models.map(|it| it.cycle.station.get_untracked())
    }
}

/// Something one can do in a picture, and its name.
type Act = (&'static str, fn(&Two, usize));

const ACTS: [Act; 9] = [
    ("step", |it, at| {
        click(&all(&it.home(at), ".steps button")[2]);
    }),
    ("walk", |it, at| {
        click(&all(&it.home(at), ".steps button")[1]);
    }),
    ("hover", |it, at| {
        point_at(&it.station(at, Element::Relations));
    }),
    ("focus and arrow", |it, at| {
        let station = it.station(at, Element::Relations);
        focus(&station);
        press(&station, "ArrowRight");
    }),
    ("valve", |it, at| click(&it.find(at, ".valve"))),
    ("flow", |it, at| click(&it.find(at, ".flow"))),
    ("view", |it, at| {
        let buttons = all(&it.home(at), "button.leave + button");
        click(&buttons[0]);
    }),
    ("take along", |it, at| {
        click(&it.find(at, ".take-along summary"));
    }),
    ("present", |it, at| click(&it.find(at, ".to-present"))),
];

#[wasm_bindgen_test]
async fn what_is_done_in_one_picture_changes_that_one_alone() {
    for (name, act) in ACTS {
        for at in [0, 1] {
            let two = Two::new();
            settled().await;
            let [before, other_before] = [at, 1 - at].map(|it| two.look(it));
            act(&two, at);
            for _ in 0..3 {
                settled().await;
            }
            let [after, other_after] = [at, 1 - at].map(|it| two.look(it));
            assert_ne!(after, before, "{name} in {at} does something");
            assert_eq!(other_after, other_before, "{name} in {at}");
            // Out of the dialog, before the next stage.
            two.models[at].cycle.presenting.set(false);
            settled().await;
        }
    }
}

#[wasm_bindgen_test]
fn no_id_is_given_twice() {
    let two = Two::new();
    let mut ids: Vec<_> = two.stage.all("[id]").iter().map(Node::id).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "{ids:?}");
}

#[wasm_bindgen_test]
async fn an_arrow_moves_the_focus_within_its_picture() {
    let two = Two::new();
    let [first, second] = two.stations();
    for (at, from) in [(1, second), (0, first)] {
        let station = two.station(at, from);
        focus(&station);
        press(&station, "ArrowRight");
        settled().await;
        let expected = two.station(at, from.next());
        assert!(focused().is_same_node(Some(&expected)), "{at}");
    }
    assert_eq!(two.stations(), [first.next(), second.next()]);
}

/// The keyboard holds the picture it is in, and not the other.
#[wasm_bindgen_test]
async fn one_picture_follows_the_pointer_while_the_keyboard_is_in_the_other() {
    for at in [0, 1] {
        let two = Two::new();
        let here = two.stations()[at];
        focus(&two.station(at, here));
        point_at(&two.station(at, Element::Behaviour));
        point_at(&two.station(1 - at, Element::Behaviour));
        settled().await;
        let stations = two.stations();
        assert_eq!(stations[at], here);
        assert_eq!(stations[1 - at], Element::Behaviour);
    }
}

#[wasm_bindgen_test]
async fn each_fills_the_screen_by_itself_and_comes_home() {
    let two = Two::new();
    for at in [1, 0] {
        click(&two.find(at, ".to-present"));
        settled().await;
        let shown = two.stage.one("dialog[open]");
        assert!(two.home(at).contains(Some(&shown)));
        assert_eq!(all(&shown, "figure.cycle").len(), 1);
        assert_eq!(two.home(1 - at).child_element_count(), 2);
        click(&all(&shown, ".leave")[0]);
        for _ in 0..5 {
            settled().await;
        }
        assert!(two.stage.all("dialog[open]").is_empty());
        let begun = two.find(at, ".to-present");
        assert!(focused().is_same_node(Some(&begun)), "{at}");
        assert_eq!(
            two.home(at).first_element_child().unwrap().local_name(),
            "figure"
        );
    }
}

/// A picture that is taken lies, whatever the screen shows; the other stands as it stood.
#[wasm_bindgen_test]
async fn a_picture_that_is_taken_of_one_leaves_the_other_standing() {
    let two = Two::new();
    for model in two.models {
        model.wide.set(false);
    }
    two.models[1].cycle.being_taken.set(true);
    settled().await;
    let lies = |at| !two.find(at, "svg.curve").class_list().contains("standing");
    assert_eq!([lies(0), lies(1)], [false, true]);
    two.models[1].cycle.being_taken.set(false);
    two.models[0].cycle.view.set(View::WaterCycle);
    settled().await;
    assert_eq!([lies(0), lies(1)], [false, false]);
    assert!(attribute(&two.find(0, "svg.curve"), "class").contains("endless"));
    assert!(!attribute(&two.find(1, "svg.curve"), "class").contains("endless"));
}
