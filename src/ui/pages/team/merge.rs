//! Putting the picture of a link together with that of another link: one picture with a link of its own, or why not.

use std::rc::Rc;

use leptos::ev::SubmitEvent;
use leptos::html::Textarea;
use leptos::prelude::*;

use super::name::{NameField, Typed};
use crate::browser::{focus, location};
use crate::domain::codec::route::Route;
use crate::domain::codec::team_link;
use crate::domain::team::{Gatherer, NotMerged, TeamPicture};
use crate::ui;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::Settings;

/// The section. That nobody may be in both is said first: no picture tells it.
#[component]
pub fn MergeWith(picture: Rc<TeamPicture>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let words = move || &settings.words().board.merge;
    let typed = Typed::new("merged-name");
    let field = NodeRef::<Textarea>::new();
    // The text that has no picture in it that goes with this one.
    let failed = RwSignal::new(None::<String>);
    let too_long = RwSignal::new(false);
    let one = Rc::clone(&picture);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = field.get_untracked().map(|field| field.value());
        let text = text.unwrap_or_default();
        too_long.set(false);
        let Ok(other) = other(&one, &text) else {
            failed.set(Some(text));
            focus::on("#other-link");
            return;
        };
        failed.set(None);
        let Some(name) = typed.take() else { return };
        let both = one.merge(&other, name).ok();
        match both.and_then(|both| team_link::encode(&both).ok()) {
            Some(link) => location::go(&Route::TeamLink(link)),
            None => too_long.set(true),
        }
    };
    let error = move || {
        let words = words();
        if too_long.get() {
            return words.too_long;
        }
        match failed.get().map(|text| other(&picture, &text)) {
            Some(Err(Some(why))) => words.why_not(why),
            Some(Err(None)) => words.no_link,
            Some(Ok(_)) | None => "",
        }
    };
    let content = ui! {
        <form on:submit=run(submit)>
            <p id="other-text">{live(move || words().text)}</p>
            <label for="other-link">{live(move || words().label)}</label>
            <p class="error" role="alert" id="other-error">{live(error)}</p>
            <textarea
                id="other-link"
                rows="4"
                spellcheck="false"
                autocapitalize="none"
                aria-describedby="other-text other-error"
                aria-invalid=follow(move || failed.get().is_some().to_string())
                node_ref=field
            ></textarea>
            <NameField typed label=live(move || words().name)/>
            <p class="actions"><button>{live(move || words().merge)}</button></p>
        </form>
    };
    let open = RwSignal::new(false);
    ui! { <Disclosure class="add-links" summary=live(move || words().title) open content/> }
}

/// The first picture of a team in a text; if it does not go with this one why not, or `None` if there is none.
fn other(one: &TeamPicture, text: &str) -> Result<TeamPicture, Option<NotMerged>> {
    let found = Gatherer::new(text.to_owned()).finish().teams;
    let (_, other) = found.into_iter().next().ok_or(None)?;
    // What both are called together makes no difference.
    one.merge(&other, one.name.clone())?;
    Ok(other)
}
