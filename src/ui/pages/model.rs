//! About the model: what it is, what is ours in it, and where it comes from.

use crate::domain::element::Element;
use crate::domain::route::Route;
use crate::domain::view::View;
use crate::ui::components::curve::empty_curve;
use crate::ui::dom::{El, el, link, text};
use crate::ui::pages::heading;
use crate::wording::Language;

/// A page one reads in two minutes.
pub fn page(language: Language) -> Vec<El> {
    let words = &language.words().model;
    let all = |tag: &'static str, texts: &'static [&'static str]| {
        texts.iter().map(move |paragraph| text(tag, paragraph))
    };
    let elements = Element::CYCLE.map(|element| {
        let about = language.element(element);
        let name = link(&Route::Element(element).path(), about.name);
        el("li")
            .child(el("h3").child(name))
            .child(text("p", about.about))
    });
    let mut page = vec![heading(words.title)];
    page.extend(all("p", words.text));
    page.push(empty_curve(language, View::Lemniscate));
    page.push(text("h2", words.elements));
    page.push(el("ol.elements").children(elements));
    page.push(text("h2", words.ours));
    page.extend(all("p", words.ours_text));
    page.push(text("h2", words.sources));
    page.push(el("ul").children(all("li", words.source_list)));
    page
}
