//! Ways to look at the picture: let it flow, see it the other way, show it to a whole room.

use leptos::prelude::*;

use crate::domain::picture::view::View;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::sealed::{live, run};
use crate::wording::Language;

/// The buttons that change how one looks at the picture.
#[component]
pub fn WaysToLook(cycle: Cycle, language: Language) -> impl IntoView {
    let words = &language.words().cycle;
    let flow = move || {
        if cycle.flowing.get() {
            words.stop
        } else {
            words.flow
        }
    };
    let other = move || match cycle.view.get() {
        View::Lemniscate => words.to_water_cycle,
        View::WaterCycle => words.to_lemniscate,
    };
    let change = move |()| {
        cycle.travelling.set(true);
        cycle.view.update(|view| *view = view.other());
    };
    let flow_or_stop = move |()| cycle.flowing.update(|flowing| *flowing = !*flowing);
    let present = move |()| cycle.presenting.set(true);
    let leave = move |()| cycle.presenting.set(false);
    ui! {
        <p class="actions">
            <Button label=live(flow) class="secondary flow" press=flow_or_stop/>
            <Button label=words.present class="secondary to-present" press=present/>
            <Button label=words.leave class="secondary leave" press=leave/>
            <Button label=live(other) class="secondary" press=change/>
        </p>
    }
}

/// The screen for a whole room: a dialog that the picture moves into, and out of when it is closed.
#[component]
pub fn Screen(cycle: Cycle, language: Language) -> impl IntoView {
    ui! {
        <dialog
            node_ref=cycle.screen
            class="present"
            aria-label=language.words().cycle.label
            on:close=run(move |_| {
                // The event comes late, perhaps after the page it belongs to has gone.
                let _ = cycle.presenting.try_set(false);
            })
        ></dialog>
    }
}
