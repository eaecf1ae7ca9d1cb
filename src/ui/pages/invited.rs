//! The page of somebody who was invited: what the sender says, what happens to their answers, and the way into the scan.

use leptos::prelude::*;

use crate::domain::codec::route::Route;
use crate::domain::invitation::{Invitation, Message};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::sealed::live;
use crate::ui::state::{Answers, Settings};

/// The page. A scan that was begun on this device stays as it is.
#[component]
pub fn InvitedPage(invitation: Invitation) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    let Invitation { sector, message } = invitation;
    live(move || {
        let all = settings.words();
        let words = &all.invited;
        let message = message.as_ref().map(Message::as_str).map(|message| {
            // The words around it keep their direction, whatever the message is written in.
            ui! {
                <p>{words.says}</p>
                <p class="quote"><bdi>{message.to_owned()}</bdi></p>
            }
        });
        let way = match answers.respondent() {
            None => ui! { <Action route=Route::RoleIn(sector) words=words.begin/> },
            Some(_) => ui! {
                <p class="notice">{words.begun}</p>
                <p class="actions">
                    <a class="button" href=answers.go_on().to_string()>{all.start.go_on}</a>
                    <a href=Route::Result.to_string()>{all.start.to_result}</a>
                </p>
            },
        };
        ui! {
            <h1 tabindex="-1">{words.title}</h1>
            {message}
            <p>{words.school.with([all.roles.sectors.of(sector)])}</p>
            <p>{words.nothing_back}</p>
            <p>{words.if_you_send}</p>
            {way}
        }
    })
}
