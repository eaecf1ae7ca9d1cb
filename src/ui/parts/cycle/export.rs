//! Taking the picture along: as a drawing, as an image, on the clipboard, on paper.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::browser::{device, export, files, print};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{Sealed, live};
use crate::wording::Language;

/// In which form the picture goes along.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// As a drawing, in a file.
    Svg,
    /// As an image of twice the size, in a file.
    Png,
    /// As an image, on the clipboard.
    Copied,
}

/// The ways to take the picture along, and whether it worked. `whose` says whose answers it shows.
#[component]
pub fn TakeAlong(
    cycle: Cycle,
    language: Language,
    whose: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let words = &language.words().cycle;
    let done = RwSignal::new(None);
    let said = move || match done.get() {
        Some(true) => words.taken,
        Some(false) => words.not_taken,
        None => "",
    };
    let button = move |label: &'static str, form: Form| -> Sealed {
        let take = move |()| {
            done.set(None);
            let whose = untrack(whose);
            spawn_local(async move {
                let taken = take(cycle, language, &whose, form).await;
                // The page may have gone meanwhile.
                let _ = done.try_set(Some(taken.is_some()));
            });
        };
        ui! { <Button label class="secondary" press=take/> }
    };
    let copy = export::can_copy().then(|| button(words.copy_picture, Form::Copied));
    let content = ui! {
        <p class="actions">
            {button(words.save_svg, Form::Svg)}
            {button(words.save_png, Form::Png)}
            {copy}
            <Button label=words.print class="secondary" press=|()| print::print()/>
        </p>
        <p role="status">{live(said)}</p>
    };
    ui! {
        <Disclosure
            class="take-along"
            summary=words.take_along
            open=cycle.taking_along
            content
        />
    }
}

/// Draws the picture lying and light, whatever the screen shows, and hands it over; `None` if the browser refuses.
async fn take(cycle: Cycle, language: Language, whose: &str, form: Form) -> Option<()> {
    let valve = cycle.valve.get_untracked();
    cycle.being_taken.set(true);
    cycle.valve.set(false);
    // What follows these has run by then, and nothing has been painted.
    tick().await;
    let drawing = cycle.drawing.try_get_untracked()??;
    let description = format!("Schoolstroom · {whose} · {}", device::today(language.tag()));
    let canvas = cycle
        .view
        .get_untracked()
        .canvas(untrack(|| cycle.layout()));
    let svg = export::standalone(&drawing, canvas, language.words().cycle.label, &description);
    cycle.being_taken.set(false);
    cycle.valve.set(valve);
    let svg = svg?;
    let done = match form {
        Form::Svg => files::save(&files::file(&svg, export::SVG)?, "schoolstroom.svg"),
        Form::Png => files::save(&export::image(&svg).await?, "schoolstroom.png"),
        Form::Copied => export::copy(&export::image(&svg).await?).await,
    };
    done.then_some(())
}
