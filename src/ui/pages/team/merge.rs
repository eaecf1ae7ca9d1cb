//! Putting the picture of a link together with that of another link: one picture with a link of its own, or why not.

use leptos::ev::SubmitEvent;
use leptos::html::{Dialog, Textarea};
use leptos::prelude::*;

use super::name::{NameField, Typed};
use crate::browser::{focus, location};
use crate::domain::codec::route::Route;
use crate::domain::codec::team_link;
use crate::domain::team::{Gatherer, Name, NotMerged, TeamPicture};
use crate::ui;
use crate::ui::parts::confirm::{Confirm, ConfirmWords, ask};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::Settings;
use crate::wording::Language;

/// Why it cannot be done.
#[derive(Clone, Copy, Debug)]
enum WhyNot {
    /// There is no link of a team in the text.
    NoLink,
    /// The pictures do not go together.
    NotMerged(NotMerged),
    /// Both do not fit into a link.
    TooLong,
}

/// What the reader is asked about before it is done.
#[derive(Clone, Debug)]
struct Merged {
    /// The other of the two.
    other: TeamPicture,
    /// The link of both together.
    link: String,
}

/// The section.
#[component]
pub fn MergeWith(picture: TeamPicture) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let words = move || &settings.words().board.merge;
    let picture = StoredValue::new(picture);
    let typed = Typed::new("merged-name");
    let field = NodeRef::<Textarea>::new();
    let dialog = NodeRef::<Dialog>::new();
    let wrong = RwSignal::new(None::<WhyNot>);
    let merged = RwSignal::new(None::<Merged>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = field.get_untracked().map(|field| field.value());
        match picture.with_value(|picture| other(picture, text.unwrap_or_default())) {
            Ok(other) => {
                wrong.set(None);
                let Some(name) = typed.take() else { return };
                match picture.with_value(|picture| merge(picture, other, name)) {
                    Ok(both) => {
                        merged.set(Some(both));
                        ask(dialog);
                    }
                    Err(why) => wrong.set(Some(why)),
                }
            }
            Err(why) => {
                wrong.set(Some(why));
                focus::on("#other-link");
            }
        }
    };
    let error = move || match wrong.get() {
        Some(WhyNot::NoLink) => words().no_link,
        Some(WhyNot::NotMerged(why)) => words().why_not(why),
        Some(WhyNot::TooLong) => words().too_long,
        None => "",
    };
    let go = move |()| {
        if let Some(merged) = merged.get_untracked() {
            location::go(&Route::TeamLink(merged.link));
        }
    };
    let what = move || {
        let language = settings.language.get();
        merged.with(|merged| {
            let merged = merged.as_ref();
            let says = merged.map(|it| picture.with_value(|one| asks(language, one, &it.other)));
            says.unwrap_or_default()
        })
    };
    let confirm = move || {
        let words = words();
        let confirm = ConfirmWords {
            question: words.question,
            no: words.no,
            yes: words.yes,
        };
        ui! { <Confirm id="merge" dialog words=confirm what yes=go/> }
    };
    let content = ui! {
        <form on:submit=run(submit)>
            <p id="other-text">{live(move || words().text)}</p>
            <label for="other-link">{live(move || words().label)}</label>
            <p class="error" role="alert" id="other-error">{live(error)}</p>
            <textarea
                id="other-link"
                rows="3"
                spellcheck="false"
                autocapitalize="none"
                aria-describedby="other-text other-error"
                aria-invalid=follow(move || wrong.get().is_some().to_string())
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

/// The picture in the other link, if it goes with this one.
fn other(one: &TeamPicture, text: String) -> Result<TeamPicture, WhyNot> {
    let found = Gatherer::new(text).finish().teams;
    let other = found.into_iter().next().ok_or(WhyNot::NoLink)?.1;
    // Whether they go together does not depend on what both are called.
    one.merge(&other, one.name.clone())
        .map_err(WhyNot::NotMerged)?;
    Ok(other)
}

fn merge(one: &TeamPicture, other: TeamPicture, name: Name) -> Result<Merged, WhyNot> {
    let both = one.merge(&other, name).map_err(WhyNot::NotMerged)?;
    let link = team_link::encode(&both).map_err(|team_link::TooLong| WhyNot::TooLong)?;
    Ok(Merged { other, link })
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
