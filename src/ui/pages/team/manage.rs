//! What can be done with a team as a whole: another name, a file, and taking it away. Each can be undone.

use leptos::ev::SubmitEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::{files, focus};
use crate::domain::codec::store::teams;
use crate::domain::team::name::MOST_CHARACTERS;
use crate::domain::team::{Name, TeamId};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Notice, Settings, Teams};

/// The section.
#[component]
pub fn ManageTeam(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let open = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    live(move || {
        let summary = settings.words().team.manage.title;
        let content = ui! { <Ways id typed/> };
        ui! { <Disclosure summary open content/> }
    })
}

#[component]
fn Ways(id: TeamId, typed: RwSignal<String>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let Notice(said) = expect_context();
    let all = untrack(|| settings.words());
    let words = &all.team.manage;
    let wrong = RwSignal::new(None);
    let saved = RwSignal::new(None);
    let dialog = NodeRef::<Dialog>::new();
    let rename = move |event: SubmitEvent| {
        event.prevent_default();
        match Name::parse(&typed.get_untracked()) {
            Ok(name) => {
                teams.rename(id, &name);
                wrong.set(None);
                typed.set(String::new());
                said.set(Some(Said::Team(TeamDeed::Renamed)));
            }
            Err(error) => {
                wrong.set(Some(error));
                focus::on("#new-name");
            }
        }
    };
    let error = move || {
        wrong
            .get()
            .map_or("", |error| all.team.list.why_no_name(error))
    };
    let export = move |()| {
        let text = untrack(|| teams.with(id, teams::export));
        let file = text.and_then(Result::ok);
        let file = file.and_then(|text| files::file(&text, files::JSON));
        let done = file.is_some_and(|file| files::save(&file, "schoolstroom-team.json"));
        saved.set(Some(done));
    };
    let done = move || match saved.get() {
        Some(true) => all.team.hand_on.saved,
        Some(false) => all.team.hand_on.not_saved,
        None => "",
    };
    let delete = move |()| {
        // The page stays, so that this can be undone: leaving it would forget how.
        teams.delete(id);
        said.set(Some(Said::Team(TeamDeed::Deleted)));
        focus::on("h1");
    };
    let confirm = ConfirmWords {
        question: words.delete_question,
        no: words.delete_no,
        yes: words.delete_yes,
    };
    let what = move || {
        let links = teams.with(id, |team| team.members.len());
        words.delete_text.of(links.unwrap_or(0))
    };
    ui! {
        <form on:submit=run(rename)>
            <label for="new-name">{words.rename}</label>
            <p class="error" role="alert" id="new-name-error">{live(error)}</p>
            <input
                id="new-name"
                type="text"
                autocomplete="off"
                maxlength=MOST_CHARACTERS.to_string()
                aria-describedby="new-name-error"
                aria-invalid=follow(move || wrong.get().is_some().to_string())
                prop:value=typed
                on:input=run(move |event| typed.set(event_target_value(&event)))
            />
            <p class="actions"><button class="secondary">{words.rename}</button></p>
        </form>
        <p>{words.export_text}</p>
        <p class="actions">
            <Button label=words.export class="secondary" press=export/>
            <Button label=words.delete class="quiet" press=move |()| ask(dialog)/>
        </p>
        <p role="status">{live(done)}</p>
        <Confirm id="delete-team" dialog words=confirm what yes=delete/>
    }
}
