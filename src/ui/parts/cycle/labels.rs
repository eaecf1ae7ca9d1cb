//! The words in the picture: beside the stations, and the names of loops and strands.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::view::View;
use crate::ui;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::finding::{remarks, state_and_score};
use crate::ui::sealed::{Seal, Sealed};
use crate::wording::Language;
use crate::wording::voice::Voice;

/// The name, the state and the most telling remark beside a station. The standing picture has room for the numbers alone.
///
/// No component: the body of one is not followed, and the live part around this one must follow all that it reads.
pub fn label(cycle: Cycle, voice: Voice, element: Element) -> Sealed {
    if cycle.layout.get() == Layout::Standing {
        return ().seal();
    }
    let finding = cycle.sign(element).finding;
    let remark = cycle
        .reading
        .with(|reading| remarks(voice.language, reading, &finding));
    let remark = remark.first().copied();
    let view = cycle.view.get();
    let (x, y, anchor) = beside(view, element, remark.is_some());
    let reading = state_and_score(voice.language, &finding);
    // Where the four stand side by side there is no room for all of it on one line.
    let apart = view == View::WaterCycle && Element::AMOR.contains(&element);
    let (state, score) = match reading.split_once(", ") {
        Some((state, score)) if apart => (format!("{state},"), score.to_owned()),
        _ => (reading, String::new()),
    };
    let lines = [
        ("name", 0, voice.element(element).to_owned()),
        ("reading", 490, state),
        ("reading", 900, score),
        (
            "mark",
            if apart { 1310 } else { 940 },
            remark.unwrap_or_default().to_owned(),
        ),
    ];
    let lines = lines.into_iter().filter(|(_, _, words)| !words.is_empty());
    // The space keeps the lines apart in the text of the link.
    let lines =
        lines.map(|(class, down, words)| text(class, x, y + down, anchor, format!(" {words}")));
    lines.collect::<Vec<_>>().seal()
}

/// The name of an element beside a station without a result.
pub fn plain_name(language: Language, view: View, element: Element) -> Sealed {
    let (x, y, anchor) = beside(view, element, false);
    text(
        "name",
        x,
        y + 400,
        anchor,
        language.element(element).to_owned(),
    )
}

/// Where the words stand beside a station of the lying picture, and to which side they run.
const fn beside(view: View, element: Element, remarked: bool) -> (i32, i32, &'static str) {
    use Element as E;
    // Above the station, clear of it also with a third line.
    let above = (0, if remarked { -2080 } else { -1640 }, "middle");
    let below = (0, 1260, "middle");
    match view {
        View::Lemniscate => match element {
            E::Motivation | E::Organisation => above,
            E::Relations | E::HrPolicy => below,
            E::Abilities | E::PupilsSociety => (-950, -260, "end"),
            E::Opportunities | E::Employees => (950, -260, "start"),
            // Higher up, to stay clear of a dam before the station.
            E::Behaviour => (-950, -860, "end"),
            E::Leadership => (950, -860, "start"),
        },
        View::WaterCycle => match element {
            E::HrPolicy | E::Leadership => above,
            E::Employees | E::Organisation | E::PupilsSociety => below,
            E::Behaviour => (-950, 0, "end"),
            _ => (880, -120, "start"),
        },
    }
}

/// The names of the two loops and the two strands; the water cycle has none.
pub fn captions(language: Language, view: View, layout: Layout) -> Vec<Sealed> {
    let words = &language.words().cycle;
    let caption = |class, x, y, words: String| text(class, x, y, "middle", words);
    // «direction, frameworks»: on a narrow screen there is room for one word on a line.
    let halves = |words: &'static str| words.split_once(", ").unwrap_or((words, ""));
    match (view, layout) {
        (View::WaterCycle, _) => Vec::new(),
        (View::Lemniscate, Layout::Lying) => vec![
            caption("loop", -6700, -3350, words.soft.to_owned()),
            caption("loop", 6700, -3350, words.hard.to_owned()),
            caption("strand", 0, 3800, format!("↖ {}", words.direction)),
            caption("strand", 0, 4380, format!("{} ↗", words.meaning)),
        ],
        (View::Lemniscate, Layout::Standing) => {
            let (direction, frameworks) = halves(words.direction);
            let (meaning, motivation) = halves(words.meaning);
            vec![
                caption("loop", 0, -6300, words.soft.to_owned()),
                caption("loop", 0, 6700, words.hard.to_owned()),
                caption("strand", -4500, -100, format!("{direction},")),
                caption("strand", -4500, 560, format!("{frameworks} ↗")),
                caption("strand", 4500, -100, format!("{meaning},")),
                caption("strand", 4500, 560, format!("{motivation} ↘")),
            ]
        }
    }
}

fn text(class: &'static str, x: i32, y: i32, anchor: &'static str, words: String) -> Sealed {
    ui! { <text class=class x=x y=y text-anchor=anchor>{words}</text> }
}
