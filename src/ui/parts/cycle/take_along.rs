//! What one does with the picture as a whole: let it flow, see it the other way, show it to a room, take it along.

use std::rc::Rc;

use leptos::task::{spawn_local, tick};

use crate::browser::{drawing, page, reader};
use crate::domain::text::joined;
use crate::domain::picture::view::View;
use crate::ui::app::{App, Said};
use crate::ui::components::curve::Seen;
use crate::ui::dom::{El, button, el, text, watch};

/// The buttons that change how one looks at the picture.
pub fn ways_to_look(seen: &Rc<Seen>) -> El {
    let app = seen.app;
    let words = &seen.language.words().cycle;
    let flow = button("", move || app.flowing.set(!app.flowing.peek()))
        .class("secondary flow")
        .live_text(move || {
            let flowing = app.flowing.get();
            if flowing { words.stop } else { words.flow }.to_owned()
        });
    let change = move || {
        app.travelling.set(true);
        app.view.set(app.view.peek().other());
    };
    let other = button("", change).class("secondary").live_text(move || {
        let to = match app.view.get() {
            View::Lemniscate => words.to_water_cycle,
            View::WaterCycle => words.to_lemniscate,
        };
        to.to_owned()
    });
    let present = |words: &str, class: &str, on: bool| {
        button(words, move || app.presenting.set(on)).class(class)
    };
    el("p.actions")
        .child(flow)
        .child(present(words.present, "secondary to-present", true))
        .child(present(words.leave, "secondary leave", false))
        .child(other)
}

/// The ways to take the picture along.
pub fn tools(seen: &Rc<Seen>) -> El {
    let app = seen.app;
    let words = &seen.language.words().cycle;
    let save = |label: &str, keep: Keep| {
        let seen = Rc::clone(seen);
        button(label, move || take(&seen, keep)).class("secondary")
    };
    let copy = drawing::can_copy().then(|| save(words.copy_picture, Keep::Copied));
    let said = move || {
        let said = match app.said.get() {
            Some(Said::Taken) => words.taken,
            Some(Said::NotTaken) => words.not_taken,
            _ => "",
        };
        said.to_owned()
    };
    el("details.take-along")
        .child(text("summary", words.take_along))
        .child(
            el("p.actions")
                .child(save(words.save_svg, Keep::Svg))
                .child(save(words.save_png, Keep::Png))
                .children(copy)
                .child(button(words.print, page::print).class("secondary")),
        )
        .child(el("p").attr("role", "status").live_text(said))
}

/// In which form the picture goes along.
#[derive(Clone, Copy, Debug)]
enum Keep {
    /// As a drawing, in a file.
    Svg,
    /// As an image of twice the size, in a file.
    Png,
    /// As an image, on the clipboard.
    Copied,
}

/// Draws the picture lying and light, whatever the screen shows, and hands it over.
fn take(seen: &Rc<Seen>, keep: Keep) {
    let seen = Rc::clone(seen);
    let app = seen.app;
    app.said.set(None);
    spawn_local(async move {
        let wide = app.wide.peek();
        let valve = app.valve.peek();
        app.wide.set(true);
        app.valve.set(false);
        // What follows these has run by then, and nothing has been painted.
        tick().await;
        let words = seen.language.words();
        let today = reader::today(seen.language.tag());
        let description = joined(&["Schoolstroom · ", &seen.whose.give(), " · ", &today]);
        let svg = drawing::standalone(".cycle .curve", words.cycle.label, &description);
        app.wide.set(wide);
        app.valve.set(valve);
        let file = match keep {
            Keep::Svg => drawing::file(&svg),
            Keep::Png | Keep::Copied => drawing::image(&svg).await,
        };
        let done = match (file, keep) {
            (None, _) => false,
            (Some(file), Keep::Svg) => drawing::save(&file, "schoolstroom.svg"),
            (Some(file), Keep::Png) => drawing::save(&file, "schoolstroom.png"),
            (Some(file), Keep::Copied) => drawing::copy(&file).await,
        };
        app.said
            .set(Some(if done { Said::Taken } else { Said::NotTaken }));
    });
}

/// The picture for a whole room: it moves into a dialog that fills the screen, and back when that is closed.
pub fn presented(app: App, figure: El, label: &str) -> El {
    let dialog = el("dialog.present").attr("aria-label", label);
    let home = el("div.living").child(figure.clone()).child(dialog.clone());
    let back = home.clone();
    let closed = dialog.clone();
    watch(move || {
        let on = app.presenting.get();
        page::present(
            &closed.node(),
            &figure.node(),
            &back.node(),
            on,
            move || {
                app.presenting.set(false);
            },
        );
    });
    home
}
