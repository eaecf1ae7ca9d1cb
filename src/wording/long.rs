//! The long texts: pages to read, and what there is to say of an element. One file for each language, beside the other
//! words of that language; the page fetches it whole once it is at rest.
//!
//! They stand outside the wasm because they are over half of all words and no answer needs them. A test compares the two
//! files: a block or a line that only one of them has fails it. This knows blocks and lines, and no screen.
//!
//! A line `== name` begins a block. In it each line is of one [`Line`] kind, told by how it begins; empty lines do not
//! count. A name may end with whom the block is for (`/leader`, `/staff`, `/inside`, `/around`): see
//! [`LongTexts::block_for`].

use super::Language;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::reading::Flow;
use crate::domain::role::Family;

const NL: &str = include_str!("nl/long.nl.txt");
const EN: &str = include_str!("en/long.en.txt");

/// The long texts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongTexts(&'static str);

/// A line of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// `# `: the title of a page.
    Title(&'static str),
    /// `## `: a heading in it.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(&'static str),
    /// `- `: an item of a list.
    Item(&'static str),
    /// `> `: something one hears people say.
    Quote(&'static str),
    /// `* `: a source.
    Source(&'static str),
    /// `!`: a part of a figure; its kind and numbers follow, and words if it has any.
    Figure(&'static str),
    /// `!!`: here the page puts something of its own, by this name: `elements` (the ten elements), `erase` (the button
    /// that erases everything) or `example` (the example on the start page).
    Place(&'static str),
}

impl Line {
    fn read(line: &'static str) -> Self {
        type Kind = fn(&'static str) -> Line;
        let kinds: [(&str, Kind); 7] = [
            ("# ", Self::Title),
            ("## ", Self::Heading),
            ("- ", Self::Item),
            ("> ", Self::Quote),
            ("* ", Self::Source),
            ("!!", Self::Place),
            ("!", Self::Figure),
        ];
        let read = kinds
            .iter()
            .find_map(|(mark, kind)| Some(kind(line.strip_prefix(mark)?)));
        read.unwrap_or(Self::Paragraph(line))
    }

    /// What it says, whatever its kind.
    pub const fn words(&self) -> &'static str {
        match self {
            Self::Title(words)
            | Self::Heading(words)
            | Self::Paragraph(words)
            | Self::Item(words)
            | Self::Quote(words)
            | Self::Source(words)
            | Self::Figure(words)
            | Self::Place(words) => words,
        }
    }
}

/// Whom a text speaks to: nobody is told to do what only another can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Those who lead or advise.
    Leaders,
    /// Those who work in the school.
    Staff,
    /// Parents, pupils and visitors, who see the school from around.
    Around,
}

impl Readers {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Leaders, Self::Staff, Self::Around];

    /// Who a family of roles is as a reader.
    pub const fn of(family: Family) -> Self {
        match family {
            Family::Leader => Self::Leaders,
            Family::Staff => Self::Staff,
            Family::Parent | Family::PupilSecondary | Family::PupilPrimary | Family::Visitor => {
                Self::Around
            }
        }
    }

    /// How the names of blocks for these readers end, the most particular first; the last is for everybody.
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Leaders => &["/leader", "/inside", ""],
            Self::Staff => &["/staff", "/inside", ""],
            Self::Around => &["/around", ""],
        }
    }
}

/// A part of the page of an element, under a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What one can do now, by how it flows: [`LongTexts::advice_on_flow`].
    Now,
    /// Tips for the statements with low answers: [`LongTexts::advice_on_statement`].
    Fitting,
    /// What the element is about.
    About,
    /// What one hears if it flows.
    Flows,
    /// What one hears if it sticks.
    Sticks,
    /// Questions for a conversation.
    Talk,
    /// What helps.
    Do,
    /// What this asks of leaders.
    Leader,
    /// The sources.
    Sources,
}

impl Section {
    /// Every section in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Now,
        Self::Fitting,
        Self::About,
        Self::Flows,
        Self::Sticks,
        Self::Talk,
        Self::Do,
        Self::Leader,
        Self::Sources,
    ];

    /// The name in the files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Fitting => "fitting",
            Self::About => "about",
            Self::Flows => "flows",
            Self::Sticks => "sticks",
            Self::Talk => "talk",
            Self::Do => "do",
            Self::Leader => "leader",
            Self::Sources => "sources",
        }
    }
}

/// What the button that erases everything on the device says, with the dialog that asks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EraseWords {
    /// The button that opens the dialog.
    pub open: &'static str,
    /// Asks whether to do it.
    pub sure: &'static str,
    /// What happens then.
    pub what: &'static str,
    /// No, keep everything.
    pub no: &'static str,
    /// Yes, erase everything.
    pub yes: &'static str,
    /// It was done.
    pub done: &'static str,
}

impl LongTexts {
    /// The texts in a file.
    pub const fn new(file: &'static str) -> Self {
        Self(file)
    }

    /// The lines of a block; none if there is no such block.
    pub fn block(self, name: &str) -> Vec<Line> {
        self.0
            .lines()
            .skip_while(|line| line.strip_prefix("== ") != Some(name))
            .skip(1)
            .take_while(|line| !line.starts_with("== "))
            .filter(|line| !line.is_empty())
            .map(Line::read)
            .collect()
    }

    /// The lines of a block as these readers get it: `name/leader` for leaders, `name/staff` for staff, `name/inside` for
    /// both, `name/around` for those around; if there is none, `name`.
    pub fn block_for(self, name: &str, readers: Readers) -> Vec<Line> {
        let endings = readers.endings().iter();
        let mut blocks = endings.map(|ending| self.block(&format!("{name}{ending}")));
        blocks.find(|lines| !lines.is_empty()).unwrap_or_default()
    }

    /// The title of a page.
    pub fn title(self, name: &str) -> Option<&'static str> {
        match self.block(name).first() {
            Some(Line::Title(title)) => Some(title),
            _ => None,
        }
    }

    /// The heading over a part of the page of an element.
    pub fn heading(self, section: Section, readers: Readers) -> &'static str {
        let lines = self.block_for(&format!("heading.{}", section.id()), readers);
        match lines.first() {
            Some(Line::Heading(words)) => words,
            _ => "",
        }
    }

    /// What a section says of an element, whatever was answered; none for [`Section::Now`] and [`Section::Fitting`], which
    /// follow the answers, nor if the file has no such block.
    pub fn section(self, element: Element, section: Section, readers: Readers) -> Vec<Line> {
        self.block_for(&format!("{}.{}", element.id(), section.id()), readers)
    }

    /// What one can do now about an element that flows so; none if there is too little to go by.
    pub fn advice_on_flow(self, element: Element, flow: Flow, readers: Readers) -> Vec<Line> {
        let flow = match flow {
            Flow::Flows => "flows",
            Flow::Wavers => "wavers",
            Flow::Sticks => "sticks",
            Flow::Whirlpool => "whirlpool",
            Flow::Fog => "fog",
            Flow::TooLittle | Flow::NotAsked => return Vec::new(),
        };
        self.block_for(&format!("{}.state.{flow}", element.id()), readers)
    }

    /// What one can do first about a statement that was answered low; none for what visitors are asked.
    pub fn advice_on_statement(self, statement: StatementId, readers: Readers) -> Vec<Line> {
        let (element, number) = (statement.element().id(), statement.number());
        self.block_for(&format!("{element}.low.{number}"), readers)
    }

    /// One thing that somebody might say if it flows or if it sticks ([`Section::Flows`], [`Section::Sticks`]): parents and
    /// pupils read what one of them would say, all others the first of what one hears in the school.
    pub fn example(self, element: Element, section: Section, family: Family) -> Vec<Line> {
        let around = match family {
            Family::Leader | Family::Staff | Family::Visitor => "",
            Family::Parent | Family::PupilSecondary | Family::PupilPrimary => "around.",
        };
        let mut lines = self.block(&format!("{}.{around}{}", element.id(), section.id()));
        lines.truncate(1);
        lines
    }

    /// One thing that somebody of a family around the school can do with a result.
    pub fn around(self, family: Family) -> Vec<Line> {
        self.block(&format!("around.{}", Self::around_id(family)))
    }

    /// Questions that fit somebody of a family around the school, whatever the element.
    pub fn around_talk(self, family: Family) -> Vec<Line> {
        self.block(&format!("around.{}.talk", Self::around_id(family)))
    }

    const fn around_id(family: Family) -> &'static str {
        match family {
            Family::PupilPrimary | Family::PupilSecondary => "pupil",
            Family::Parent => "parent",
            Family::Visitor | Family::Leader | Family::Staff => "visitor",
        }
    }

    /// What an element is about, in a sentence or two.
    pub fn about(self, element: Element) -> &'static str {
        self.paragraph(&format!("{}.about", element.id()))
    }

    /// What erasing everything says.
    pub fn erase(self) -> EraseWords {
        EraseWords {
            open: self.paragraph("erase.open"),
            sure: self.paragraph("erase.sure"),
            what: self.paragraph("erase.what"),
            no: self.paragraph("erase.no"),
            yes: self.paragraph("erase.yes"),
            done: self.paragraph("erase.done"),
        }
    }

    /// The paragraph that a block begins with; empty if it begins otherwise.
    pub fn paragraph(self, name: &str) -> &'static str {
        match self.block(name).first() {
            Some(Line::Paragraph(words)) => words,
            _ => "",
        }
    }
}

impl Language {
    /// The address of this language's file, next to the page. It ends with a number made from what is in it, so that no
    /// browser shows an older one from its cache.
    pub const fn long_texts(self) -> (&'static str, u32) {
        // Constants, so that the files themselves stay out of the wasm.
        const NL_PRINT: u32 = print(NL.as_bytes());
        const EN_PRINT: u32 = print(EN.as_bytes());
        match self {
            Self::Nl => ("long.nl.txt?", NL_PRINT),
            Self::En => ("long.en.txt?", EN_PRINT),
        }
    }
}

/// FNV-1a, of 32 bits. It is `const`, so that the compiler can work it out, and therefore a loop.
const fn print(mut bytes: &[u8]) -> u32 {
    let mut print: u32 = 0x811c_9dc5;
    while let [byte, others @ ..] = bytes {
        print = (print ^ *byte as u32).wrapping_mul(0x0100_0193);
        bytes = others;
    }
    print
}
