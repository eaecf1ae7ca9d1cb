//! Who is in a team, for who collects the links: so many at a time, so that a page of ten thousand stays a page.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::codec::route::Route;
use crate::domain::team::{Member, Person, TeamId};
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::notice::{Said, TeamDeed};
use crate::ui::state::{Answers, Notice, Settings, Teams};
use crate::wording::Language;

/// How many are shown at a time.
const AT_A_TIME: usize = 25;

/// The list, in an order that tells nothing.
#[component]
pub fn People(id: TeamId, links: Memo<usize>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let open = RwSignal::new(false);
    let first = RwSignal::new(0_usize);
    live(move || {
        if links.get() == 0 {
            return None;
        }
        let language = settings.language.get();
        let words = &language.words().team.manage;
        let content = ui! {
            <p>{words.people_text}</p>
            {live(move || open.get().then(|| ui! { <Page language id first links/> }))}
        };
        Some(ui! { <Disclosure summary=words.people open content/> })
    })
}

/// Those who are shown now.
#[component]
fn Page(
    language: Language,
    id: TeamId,
    first: RwSignal<usize>,
    links: Memo<usize>,
) -> impl IntoView {
    let teams = expect_context::<Teams>();
    let answers = expect_context::<Answers>();
    let Notice(said) = expect_context();
    let words = &language.words().team.manage;
    let own = move || answers.response().as_ref().map(Person::of);
    let take_out = move |person: Person| {
        teams.take_out(id, person);
        said.set(Some(Said::Team(TeamDeed::TakenOut)));
        // The button goes away with its row.
        focus::on("h1");
    };
    let row = move |member: &Member, own: Option<Person>| -> Sealed {
        let person = member.person();
        let respondent = member.respondent();
        let role = language
            .words()
            .roles
            .name(respondent.role(), respondent.sector());
        let month = member.month().map(|month| language.month(month));
        let is_own = (own == Some(person)).then_some(words.own);
        let about = [Some(role.to_owned()), month, is_own.map(str::to_owned)];
        let about: Vec<_> = about.into_iter().flatten().collect();
        let about = about.join(" · ");
        let hidden = format!(": {about}");
        let label = ui! {
            {words.take_out}
            <span class="hidden-words">{hidden.clone()}</span>
        };
        ui! {
            <li>
                <span>{about}</span>
                <a href=Route::Shared(member.link().to_owned()).to_string()>
                    {words.look}
                    <span class="hidden-words">{hidden}</span>
                </a>
                <Button label class="quiet" press=move |()| take_out(person)/>
            </li>
        }
    };
    // Some may have been taken out meanwhile.
    let from = move || {
        let last = links.get().saturating_sub(1) / AT_A_TIME * AT_A_TIME;
        first.get().min(last)
    };
    let list = move || {
        let own = own();
        let rows = teams.with(id, |team| {
            let members = team.members.iter().skip(from()).take(AT_A_TIME);
            members.map(|member| row(member, own)).collect::<Vec<_>>()
        });
        ui! { <ul class="people">{rows.unwrap_or_default()}</ul> }
    };
    let way = move || {
        let all = links.get();
        let from = from();
        let to = (from + AT_A_TIME).min(all);
        if all <= AT_A_TIME {
            return None;
        }
        let back = (from > 0).then(|| {
            let press = move |()| first.set(from.saturating_sub(AT_A_TIME));
            ui! { <Button label=words.previous class="secondary" press/> }
        });
        let on = (to < all).then(|| {
            let press = move |()| first.set(to);
            ui! { <Button label=words.next class="secondary" press/> }
        });
        Some(ui! {
            <p role="status">{words.shown.counting([from + 1, to, all])}</p>
            <p class="actions">{back} {on}</p>
        })
    };
    ui! {
        {live(list)}
        <div>{live(way)}</div>
    }
}
