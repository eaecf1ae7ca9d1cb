//! The field for the name of a team, with what is wrong with it.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::team::Name;
use crate::domain::team::name::{MOST_CHARACTERS, NoName};
use crate::ui;
use crate::ui::sealed::{Sealed, follow, live, run};
use crate::ui::state::Settings;

/// What somebody types as a name. A page makes it.
#[derive(Clone, Copy, Debug)]
pub struct Typed {
    id: &'static str,
    text: RwSignal<String>,
    wrong: RwSignal<Option<NoName>>,
}

impl Typed {
    /// An empty field with this id, which is unique on the page.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            text: RwSignal::new(String::new()),
            wrong: RwSignal::new(None),
        }
    }

    /// The name, and the field is empty again; if it is none, the field says why and has the focus.
    pub fn take(self) -> Option<Name> {
        match Name::parse(&self.text.get_untracked()) {
            Ok(name) => {
                self.wrong.set(None);
                self.text.set(String::new());
                Some(name)
            }
            Err(error) => {
                self.wrong.set(Some(error));
                focus::on(&format!("#{}", self.id));
                None
            }
        }
    }
}

/// The field. It is never in a live part: whoever types here keeps the caret, also in another language.
#[component]
pub fn NameField(typed: Typed, label: Sealed) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let Typed { id, text, wrong } = typed;
    let words = move || &settings.words().team.list;
    let error = move || wrong.get().map_or("", |error| words().why_no_name(error));
    let (hint, failed) = (format!("{id}-hint"), format!("{id}-error"));
    ui! {
        <label for=id>{label}</label>
        <p class="remark" id=hint.clone()>{live(move || words().name_hint)}</p>
        <p class="error" role="alert" id=failed.clone()>{live(error)}</p>
        <input
            id=id
            type="text"
            autocomplete="off"
            maxlength=MOST_CHARACTERS.to_string()
            aria-describedby=format!("{hint} {failed}")
            aria-invalid=follow(move || wrong.get().is_some().to_string())
            prop:value=text
            on:input=run(move |event| text.set(event_target_value(&event)))
        />
    }
}
