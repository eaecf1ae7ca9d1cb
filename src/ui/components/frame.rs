//! What stands on every page: the language and display controls, and the notices under the header.

use crate::domain::codec::store::Display;
use crate::domain::text::joined;
use crate::ui::app::{App, Said};
use crate::ui::dom::{El, button, el, text};
use crate::wording::Language;

/// The buttons in the header. A choice is kept and holds on every page.
pub fn controls(app: App, slot: El) {
    let languages = Language::ALL.map(|language| {
        let tag = language.tag();
        let short = tag.to_ascii_uppercase();
        // The name begins with what is seen, so that one can say it to a speech control.
        let name = joined(&[&short, ", ", language.own_name()]);
        button(&short, move || app.set_language(language))
            .class("control")
            .attr("lang", tag)
            .attr("aria-label", &name)
            .live_attr("aria-pressed", move || {
                Some((app.language.get() == language).to_string())
            })
    });
    let group = el("div.controls")
        .attr("role", "group")
        .live_attr("aria-label", move || {
            Some(app.words().frame.language.to_owned())
        })
        .children(languages);
    slot.child(group).child(display(app));
}

/// One button that goes round: as the device, light, dark.
fn display(app: App) -> El {
    let name = move || {
        let frame = &app.words().frame;
        let word = match app.display.get() {
            Display::System => frame.display_system,
            Display::Light => frame.display_light,
            Display::Dark => frame.display_dark,
        };
        Some(joined(&[frame.display, ": ", word]))
    };
    let icon = move || {
        let icon = match app.display.get() {
            Display::System => "◐",
            Display::Light => "☀",
            Display::Dark => "☾",
        };
        icon.to_owned()
    };
    let next = move || {
        app.set_display(match app.display.peek() {
            Display::System => Display::Light,
            Display::Light => Display::Dark,
            Display::Dark => Display::System,
        });
    };
    button("", next)
        .class("control")
        .live_attr("aria-label", name)
        .live_attr("title", name)
        .child(el("span").attr("aria-hidden", "true").live_text(icon))
}

/// What the reader must know on any page: that nothing is kept, and what was just done.
pub fn notices(app: App, slot: El) {
    let trouble = move || {
        let trouble = app.trouble.get();
        let notice = |trouble| text("p.notice", app.words().trouble.notice(trouble));
        trouble.map(notice).into_iter().collect()
    };
    let said = move || {
        let frame = &app.words().frame;
        let said = match app.said.get() {
            None => "",
            Some(Said::BeganAgain) => frame.began_again,
            Some(Said::Undone) => frame.undone,
            // Said where it was done.
            Some(
                Said::Copied
                | Said::NotCopied
                | Said::Missing
                | Said::Taken
                | Said::NotTaken
                | Said::Erased,
            ) => "",
        };
        said.to_owned()
    };
    // The button stands outside the status: a status region is read out, not operated.
    let undo = move || {
        let can_undo = app.said.get() == Some(Said::BeganAgain);
        let undo = || button(app.words().frame.undo, move || app.undo()).class("secondary");
        can_undo.then(undo).into_iter().collect()
    };
    slot.child(el("div").live(trouble)).child(
        el("div.said")
            .child(el("p").attr("role", "status").live_text(said))
            .child(el("div").live(undo)),
    );
}
