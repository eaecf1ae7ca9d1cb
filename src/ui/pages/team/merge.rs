//! Putting the picture of a link together with that of another link: one picture with a link of its own, or why not.

use std::rc::Rc;

use leptos::ev::SubmitEvent;
use leptos::html::{Dialog, Textarea};
use leptos::prelude::*;

use super::name::{NameField, Typed};
use crate::browser::{focus, location};
use crate::domain::codec::route::Route;
use crate::domain::codec::team_link;
use crate::domain::team::{Gatherer, NotMerged, TeamPicture};
use crate::ui;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::Settings;
use crate::wording::Language;

/// The section.
#[component]
pub fn MergeWith(picture: Rc<TeamPicture>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let words = move || &settings.words().board.merge;
    let typed = Typed::new("merged-name");
    let field = NodeRef::<Textarea>::new();
    let dialog = NodeRef::<Dialog>::new();
    // The text that has no picture in it that goes with this one.
    let failed = RwSignal::new(None::<String>);
    let too_long = RwSignal::new(false);
    // The link of both together, and what is said before one goes there.
    let link = RwSignal::new(String::new());
    let asked = RwSignal::new(String::new());
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
            Some(merged) => {
                link.set(merged);
                asked.set(asks(settings.language.get_untracked(), &one, &other));
                ask(dialog);
            }
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
    let confirm = move || {
        let words = words();
        let confirm = ConfirmWords {
            question: words.question,
            no: words.no,
            yes: words.yes,
        };
        let go = move |()| location::go(&Route::TeamLink(link.get_untracked()));
        ui! { <Confirm id="merge" dialog words=confirm what=move || asked.get() yes=go/> }
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
        <div>{live(confirm)}</div>
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

/// Says what only the reader can know.
fn asks(language: Language, one: &TeamPicture, other: &TeamPicture) -> String {
    let words = &language.words().board.merge;
    let both = words.both.with([one, other].map(|it| it.name.as_str()));
    let in_both = one.groups_in_both(other);
    let groups = match in_both.is_empty() {
        true => words.apart.to_owned(),
        false => {
            let groups = language.words().team.groups.names(in_both);
            words.in_both.with([&groups])
        }
    };
    format!("{both} {groups}")
}
