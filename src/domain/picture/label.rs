//! Where the words stand: beside a station its name, its state with the score and the most telling remark, and the names of
//! the two loops and strands.
//!
//! No word touches a bank, a station, a wall, a lake or another word, whatever the states are: tests compute it from boxes.
//! It places words and knows none. How wide they are is an estimate, so that it needs no browser.

use super::lemniscate::Layout;
use super::piece::Place;
use super::view::View;
use crate::domain::element::Element;

/// What a line says of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its name, in bold.
    Name,
    /// Its state and score.
    Reading,
    /// The most telling remark, in italics.
    Remark,
}

impl Part {
    /// The class that gives it its looks.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Reading => "reading",
            Self::Remark => "mark",
        }
    }

    /// The size of its letters in picture units, as the style has it.
    pub const fn size(self) -> i32 {
        match self {
            Self::Name => 430,
            Self::Reading | Self::Remark => 400,
        }
    }
}

/// To which side of its place a line runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// To the right.
    Start,
    /// To both sides.
    Middle,
    /// To the left.
    End,
}

impl Anchor {
    /// As SVG names it in `text-anchor`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// What is written beside a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// The name of the element.
    pub name: &'a str,
    /// Its state, and after a comma its score if it has one.
    pub reading: &'a str,
    /// The most telling remark; may be empty, as the other two.
    pub remark: &'a str,
}

/// A line of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub part: Part,
    /// Its words.
    pub text: String,
    /// Where its base line begins, has its middle or ends, as the anchor says: in the plane of the picture.
    pub at: Place,
}

/// Words that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// To which side all lines run.
    pub anchor: Anchor,
    /// From top to bottom; none where a picture has no room for words.
    pub lines: Vec<Line>,
}

/// From one base line to the next.
const PITCH: i32 = 440;

/// How a label grows with its lines.
#[derive(Clone, Copy)]
enum Grows {
    /// Upwards from its last line.
    Up,
    /// Downwards from its first line.
    Down,
    /// From its middle.
    Both,
}

/// The place of a label: measured from the middle of its station.
struct Spot {
    x: i32,
    /// The base line that stays, or the middle of the block.
    y: i32,
    anchor: Anchor,
    grows: Grows,
    /// The most that a line may take.
    widest: i32,
    /// How far the lines are set off for each hundred that they lie lower: along a slanting bank.
    slant: i32,
}

/// The words beside the station of an element; without lines in a standing picture, which has numbers alone.
pub fn label(view: View, layout: Layout, element: Element, words: Words) -> Label {
    let spot = spot(view, element);
    let mut lines = Vec::new();
    if layout == Layout::Lying {
        for (part, text) in [
            (Part::Name, words.name),
            (Part::Reading, words.reading),
            (Part::Remark, words.remark),
        ] {
            let wrapped = wrapped(part, text, spot.widest);
            lines.extend(wrapped.into_iter().map(|text| (part, text)));
        }
    }
    let station = view.station(layout, element);
    let height = PITCH * (lines.len() as i32 - 1).max(0);
    let first = match spot.grows {
        Grows::Up => spot.y - height,
        Grows::Down => spot.y,
        // The middle of letters lies above their base line.
        Grows::Both => spot.y - height / 2 + 125,
    };
    let placed = lines.into_iter().zip(0..).map(|((part, text), place)| {
        let y = first + PITCH * place;
        let x = spot.x + (y - spot.y) * spot.slant / 100;
        let at = Place {
            x: station.x + x,
            y: station.y + y,
        };
        Line { part, text, at }
    });
    Label {
        anchor: spot.anchor,
        lines: placed.collect(),
    }
}

/// Where the words of an element stand in the lying picture.
const fn spot(view: View, element: Element) -> Spot {
    use Element as E;
    /// Clear of a diamond, a fog and a wall beside the station.
    const BESIDE: i32 = 1130;
    let above = Spot {
        x: 0,
        y: -1190,
        anchor: Anchor::Middle,
        grows: Grows::Up,
        widest: 7400,
        slant: 0,
    };
    let below = Spot {
        y: 1430,
        grows: Grows::Down,
        ..above
    };
    let right = Spot {
        x: BESIDE,
        y: 0,
        anchor: Anchor::Start,
        grows: Grows::Both,
        widest: 6300,
        slant: 0,
    };
    let left = Spot {
        x: -BESIDE,
        anchor: Anchor::End,
        ..right
    };
    match view {
        View::Lemniscate => match element {
            E::Motivation | E::Organisation => above,
            E::Relations | E::HrPolicy => below,
            // Three lines at most: there is room for no more between the other two of the loop.
            E::Opportunities => Spot {
                widest: 7000,
                ..right
            },
            E::PupilsSociety => left,
            // In the loop, along the bank.
            E::Abilities => Spot {
                x: -1550,
                y: 280,
                widest: 4850,
                slant: 85,
                ..left
            },
            E::Behaviour => Spot {
                x: -1650,
                y: -300,
                widest: 4635,
                slant: -95,
                ..left
            },
            E::Employees => Spot {
                x: 1750,
                y: 130,
                widest: 4400,
                slant: -107,
                ..right
            },
            E::Leadership => Spot {
                x: 1750,
                y: -130,
                widest: 4400,
                slant: 107,
                ..right
            },
        },
        View::WaterCycle => match element {
            E::HrPolicy | E::Leadership => above,
            E::Employees | E::Organisation | E::PupilsSociety => below,
            E::Behaviour => Spot { y: 300, ..left },
            // Its longest line stands alone where there is room for it.
            E::Abilities => Spot {
                x: BESIDE + 2070,
                y: 140,
                anchor: Anchor::Middle,
                widest: 3950,
                ..right
            },
            E::Motivation => Spot {
                x: BESIDE + 100,
                widest: 2900,
                ..right
            },
            E::Opportunities => Spot {
                y: 140,
                widest: 3870,
                ..right
            },
            E::Relations => Spot {
                widest: 3550,
                ..right
            },
        },
    }
}

/// The names in the lemniscate that belong to no station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caption {
    /// The soft loop.
    Soft,
    /// The hard loop.
    Hard,
    /// The strand from hard to soft.
    Direction,
    /// The strand from soft to hard.
    Meaning,
}

impl Caption {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Soft, Self::Hard, Self::Direction, Self::Meaning];

    /// The class that gives it its looks.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Soft | Self::Hard => "loop",
            Self::Direction | Self::Meaning => "strand",
        }
    }

    /// The size of its letters in picture units, as the style has it.
    pub const fn size(self, layout: Layout) -> i32 {
        match (self, layout) {
            (Self::Soft | Self::Hard, Layout::Lying) => 470,
            (Self::Soft | Self::Hard, Layout::Standing) => 620,
            (_, Layout::Lying) => 430,
            (_, Layout::Standing) => 480,
        }
    }

    /// The lines of a name and the middles of their base lines, with an arrow that points along the loop or strand. The water
    /// cycle has no loops and no strands.
    pub fn lines(self, view: View, layout: Layout, words: &str) -> Vec<(String, Place)> {
        let at = |x, y| Place { x, y };
        match (view, layout, self) {
            (View::WaterCycle, ..) => Vec::new(),
            (_, Layout::Lying, Self::Soft) => vec![(format!("← {words}"), at(-2250, -5230))],
            (_, Layout::Lying, Self::Hard) => vec![(format!("{words} →"), at(2250, -5230))],
            (_, Layout::Lying, Self::Direction) => vec![(format!("↖ {words}"), at(0, 4380))],
            (_, Layout::Lying, Self::Meaning) => vec![(format!("{words} ↗"), at(0, 4920))],
            (_, Layout::Standing, Self::Soft) => vec![(words.to_owned(), at(0, -6300))],
            (_, Layout::Standing, Self::Hard) => vec![(words.to_owned(), at(0, 6700))],
            // There is room for one word on a line.
            (_, Layout::Standing, Self::Direction) => {
                let (first, last) = words.split_once(' ').unwrap_or((words, ""));
                vec![
                    (first.to_owned(), at(-4480, -150)),
                    (format!("{last} ↗"), at(-4480, 450)),
                ]
            }
            (_, Layout::Standing, Self::Meaning) => {
                let (first, last) = words.split_once(' ').unwrap_or((words, ""));
                vec![
                    (first.to_owned(), at(4480, -150)),
                    (format!("{last} ↘"), at(4480, 450)),
                ]
            }
        }
    }
}

/// A text in as few lines as fit, and these as even as they can be. What must be broken and has a comma is broken there.
fn wrapped(part: Part, text: &str, widest: i32) -> Vec<String> {
    let fits = |text: &str| width(text, part.size(), part == Part::Name) <= widest;
    if let (Some((first, last)), false) = (text.split_once(", "), fits(text)) {
        let mut lines = filled(part, &format!("{first},"), widest);
        lines.extend(filled(part, last, widest));
        return lines;
    }
    let lines = filled(part, text, widest);
    // The narrowest in which it takes no more lines.
    let narrower = (1..widest / 100)
        .map(|step| filled(part, text, step * 100))
        .find(|narrow| narrow.len() == lines.len());
    narrower.unwrap_or(lines)
}

/// Lines filled from the beginning; a word that is too long has a line of its own.
fn filled(part: Part, text: &str, widest: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_inclusive([' ', '/']) {
        match lines.last_mut() {
            Some(line)
                if width(&format!("{line}{word}"), part.size(), part == Part::Name) <= widest =>
            {
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// About how wide a text is in letters of a size: a little more than in the widest of the fonts that systems use (DejaVu
/// Sans, measured in Chromium), so that it holds in all of them.
pub fn width(text: &str, size: i32, bold: bool) -> i32 {
    let hundredths: i32 = text
        .trim_end()
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | 'I' | '\'' | '’' | ' ' | ',' | '.' | '/' | '-' | 'f' | 't' | 'r'
            | '!' => 42,
            'm' | 'w' | 'M' | 'W' | '←' | '→' | '↖' | '↗' | '↘' => 98,
            letter if letter.is_uppercase() => 78,
            _ => 64,
        })
        .sum();
    let em = if bold {
        hundredths * 112 / 100
    } else {
        hundredths
    };
    em * size / 100
}
