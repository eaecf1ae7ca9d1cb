//! The words in the picture: beside the stations, and the names of loops and strands. The domain says where they stand.

use leptos::prelude::*;

use crate::domain::element::Element;
use crate::domain::picture::label::{self as place, Caption, Words};
use crate::domain::picture::lemniscate::Layout;
use crate::domain::picture::view::View;
use crate::ui;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::finding::{remarks, state_and_score};
use crate::ui::sealed::Sealed;
use crate::wording::Language;
use crate::wording::voice::Voice;

/// The name, the state and the most telling remark beside a station. The standing picture has room for the numbers alone.
///
/// No component: the body of one is not followed, and the live part around this one must follow all that it reads.
pub fn label(cycle: Cycle, voice: Voice, element: Element) -> Vec<Sealed> {
    let finding = cycle.finding(element);
    let remark = cycle
        .reading
        .with(|reading| remarks(voice.language, reading, &finding));
    let words = Words {
        name: voice.element(element),
        reading: &state_and_score(voice.language, &finding),
        remark: remark.first().copied().unwrap_or_default(),
    };
    beside(cycle.view.get(), cycle.layout(), element, words)
}

/// The name of an element beside a station without a result.
pub fn plain_name(language: Language, view: View, layout: Layout, element: Element) -> Vec<Sealed> {
    let words = Words {
        name: language.element(element),
        reading: "",
        remark: "",
    };
    beside(view, layout, element, words)
}

/// Lines beside a station, as seen from its middle.
pub fn beside(view: View, layout: Layout, element: Element, words: Words) -> Vec<Sealed> {
    if layout == Layout::Standing {
        return Vec::new();
    }
    let middle = view.station(layout, element);
    let label = place::label(view, layout, element, words);
    let anchor = label.anchor.name();
    let lines = label.lines.into_iter().map(|line| {
        let (x, y) = (line.at.x - middle.x, line.at.y - middle.y);
        // The space keeps the lines apart in the text of the link.
        text(line.part.class(), x, y, anchor, format!(" {}", line.text))
    });
    lines.collect()
}

/// The names of the two loops and the two strands; the water cycle has none.
pub fn captions(language: Language, view: View, layout: Layout) -> Vec<Sealed> {
    let words = &language.words().cycle;
    let captions = Caption::ALL.into_iter().flat_map(|caption| {
        let words = match caption {
            Caption::Soft => words.soft,
            Caption::Hard => words.hard,
            Caption::Direction => words.direction,
            Caption::Meaning => words.meaning,
        };
        let lines = caption.lines(view, layout, words).into_iter();
        lines.map(move |(words, at)| text(caption.class(), at.x, at.y, "middle", words))
    });
    captions.collect()
}

fn text(class: &'static str, x: i32, y: i32, anchor: &'static str, words: String) -> Sealed {
    ui! { <text class=class x=x y=y text-anchor=anchor>{words}</text> }
}
