//! What can be done with a team as a whole: another name, a file, and taking it away. Each can be undone.

use leptos::ev::SubmitEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::name::{NameField, Typed};
use crate::browser::{files, focus};
use crate::domain::codec::store::teams;
use crate::domain::team::TeamId;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{live, run};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Notice, Records, Rounds, Settings, Teams};

/// The section.
#[component]
pub fn ManageTeam(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let open = RwSignal::new(false);
    let content = ui! { <Ways id/> };
    ui! {
        <Disclosure
            summary=live(move || settings.words().team.manage.title)
            open
            content
        />
    }
}

#[component]
fn Ways(id: TeamId) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let rounds = expect_context::<Rounds>();
    let records = expect_context::<Records>();
    let Notice(said) = expect_context();
    let words = move || &settings.words().team.manage;
    let typed = Typed::new("new-name");
    let saved = RwSignal::new(None);
    let dialog = NodeRef::<Dialog>::new();
    let rename = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(name) = typed.take() {
            teams.rename(id, &name);
            said.set(Some(Said::Team(TeamDeed::Renamed)));
        }
    };
    let export = move |()| {
        let text = untrack(|| teams.with(id, teams::export));
        let file = text.and_then(Result::ok);
        let file = file.and_then(|text| files::file(&text, files::JSON));
        let done = file.is_some_and(|file| files::save(&file, "schoolstroom-team.json"));
        saved.set(Some(done));
    };
    let done = move || {
        let words = &settings.words().team.hand_on;
        match saved.get() {
            Some(true) => words.saved,
            Some(false) => words.not_saved,
            None => "",
        }
    };
    let delete = move |()| {
        // The page stays, so that this can be undone: leaving it would forget how.
        teams.delete(id);
        rounds.take_away(id);
        // What was predicted of it goes with it, and comes back with it.
        records.forget_prediction(id);
        said.set(Some(Said::Team(TeamDeed::Deleted)));
        focus::on("h1");
    };
    let what = move || {
        let links = teams.with(id, |team| team.members.len());
        words().delete_text.of(links.unwrap_or(0))
    };
    // What is asked follows the language; no field stands in it.
    let others = move || {
        let words = words();
        let confirm = ConfirmWords {
            question: words.delete_question,
            no: words.delete_no,
            yes: words.delete_yes,
        };
        ui! {
            <p>{words.export_text}</p>
            <p class="actions">
                <Button label=words.export class="secondary" press=export/>
                <Button label=words.delete class="quiet" press=move |()| ask(dialog)/>
            </p>
            <p role="status">{live(done)}</p>
            <Confirm id="delete-team" dialog words=confirm what yes=delete/>
        }
    };
    ui! {
        <form on:submit=run(rename)>
            <NameField typed label=live(move || words().rename)/>
            <p class="actions">
                <button class="secondary">{live(move || words().rename)}</button>
            </p>
        </form>
        <div>{live(others)}</div>
    }
}
