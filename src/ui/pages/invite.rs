//! Making an invitation: the kind of school, a sentence of one's own, and the link.

use leptos::prelude::*;

use crate::browser::location;
use crate::domain::codec::invitation_link;
use crate::domain::codec::route::Route;
use crate::domain::invitation::{Invitation, MOST_CHARACTERS, Message};
use crate::domain::response::Respondent;
use crate::domain::role::Sector;
use crate::ui;
use crate::ui::parts::choice::Radio;
use crate::ui::parts::hand_on::{HandOn, HandedOn};
use crate::ui::sealed::{follow, live, run};
use crate::ui::state::{Answers, Settings};

/// The page. Nothing on it is stored, and nothing comes back by itself: it says so.
#[component]
pub fn InvitePage() -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let own = untrack(|| answers.respondent()).map(Respondent::sector);
    let sector = RwSignal::new(own);
    let typed = RwSignal::new(String::new());
    let message = RwSignal::new(None);
    let type_in = move |event| {
        let text = event_target_value(&event);
        // The browser lets no more in than fits.
        if let Ok(read) = Message::parse(&text) {
            message.set(read);
        }
        typed.set(text);
    };
    let address = Memo::new(move |_| {
        let invitation = Invitation {
            sector: sector.get().unwrap_or(Sector::Secondary),
            message: message.get(),
        };
        location::address(&Route::Invited(invitation_link::encode(&invitation)))
    });
    let handed_on = HandedOn::new(address, true);
    let words = move || &settings.words().invite;
    let sectors = move || {
        let roles = &settings.words().roles;
        let sectors = Sector::ALL.map(|one| {
            ui! {
                <Radio
                    group="sector"
                    value=one.id()
                    label=roles.sector_to_choose(one)
                    chosen=follow(move || sector.get() == Some(one))
                    choose=move |()| sector.set(Some(one))
                />
            }
        });
        sectors.collect_view()
    };
    let is_chosen = Memo::new(move |_| sector.get().is_some());
    let link = move || {
        let language = settings.language.get();
        let letter = &language.words().invite.letter;
        match is_chosen.get() {
            true => ui! { <HandOn language what=handed_on letter/> },
            false => ui! { <p>{language.words().invite.choose}</p> },
        }
    };
    ui! {
        <h1 tabindex="-1">{live(move || words().title)}</h1>
        <p>{live(move || words().text)}</p>
        <fieldset>
            <legend>{live(move || settings.words().role.sector)}</legend>
            {live(sectors)}
        </fieldset>
        <label for="message">{live(move || words().message)}</label>
        <p class="remark" id="message-hint">{live(move || words().message_hint)}</p>
        // Not in a live part: whoever types here keeps the caret, also in another language.
        <input
            id="message"
            type="text"
            maxlength=MOST_CHARACTERS.to_string()
            autocomplete="off"
            aria-describedby="message-hint"
            prop:value=typed
            on:input=run(type_in)
        />
        <section class="invitation">{live(link)}</section>
    }
}
