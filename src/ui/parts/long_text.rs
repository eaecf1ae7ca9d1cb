//! Blocks of the long texts as elements: lines that belong together become one list or one figure.

use std::mem::discriminant;

use leptos::prelude::*;

use crate::ui;
use crate::ui::parts::figure::Figure;
use crate::ui::sealed::{Seal, Sealed};
use crate::wording::Language;
use crate::wording::long::Line;

/// The lines of a block. `wide` says whether there is room for a lying picture.
#[component]
pub fn LongText(language: Language, lines: Vec<Line>, wide: Memo<bool>) -> impl IntoView {
    let parts = lines.chunk_by(belong_together).map(|lines| match lines {
        [Line::Title(words)] => ui! { <h1 tabindex="-1">{*words}</h1> },
        [Line::Heading(words)] => ui! { <h2>{*words}</h2> },
        [Line::Item(_), ..] => list(None, lines),
        [Line::Quote(_), ..] => list(Some("quotes"), lines),
        [Line::Source(_), ..] => list(Some("sources"), lines),
        [Line::Figure(first), rest @ ..] => {
            let marks = rest.iter().map(|line| line.words()).collect();
            ui! { <Figure language head=*first marks wide/> }
        }
        lines => {
            let paragraphs = lines.iter().map(|line| ui! { <p>{line.words()}</p> });
            paragraphs.collect_view().seal()
        }
    });
    parts.collect_view()
}

/// Whether two lines that follow each other become one list, or one figure. A page has no two headings in a row that do.
fn belong_together(before: &Line, line: &Line) -> bool {
    let is_list = match line {
        Line::Item(_) | Line::Quote(_) | Line::Source(_) => true,
        Line::Figure(mark) => !mark.starts_with("figure "),
        _ => false,
    };
    is_list && discriminant(before) == discriminant(line)
}

fn list(class: Option<&'static str>, lines: &[Line]) -> Sealed {
    let items = lines.iter().map(|line| ui! { <li>{line.words()}</li> });
    ui! { <ul class=class>{items.collect_view()}</ul> }
}

/// That the long texts are not there yet, or did not come.
#[component]
pub fn NoTexts(language: Language, coming: bool) -> impl IntoView {
    let frame = &language.words().frame;
    let words = if coming {
        frame.texts_coming
    } else {
        frame.texts_missing
    };
    ui! { <p class="caption">{words}</p> }
}
