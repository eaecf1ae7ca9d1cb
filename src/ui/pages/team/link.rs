//! The picture of a team in a link: the same as its maker saw, to look at. It can be put on the board, and together with another.

use std::rc::Rc;

use leptos::prelude::*;

use super::keep::PutOnBoard;
use super::merge::MergeWith;
use super::view::TeamView;
use crate::browser::device;
use crate::domain::codec::route::Source;
use crate::domain::team::{Mode, TeamPicture};
use crate::ui;
use crate::ui::sealed::live;
use crate::ui::state::Settings;

/// The page of a team link.
#[component]
pub fn TeamLinkPage(picture: TeamPicture, link: String) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let whole = Rc::new(picture.clone());
    let TeamPicture { name, day, shown } = picture;
    let name = name.as_str().to_owned();
    let is_open = shown.mode() == Mode::Open;
    let people = shown.people() as usize;
    let head = move || {
        let language = settings.language.get();
        let words = &language.words().team.picture;
        let day = device::day_in_words(day, language.tag());
        let open = is_open.then(|| ui! { <p>{words.open}</p> });
        ui! {
            <aside class="banner"><p>{words.read_only}</p>{open}</aside>
            <p class="caption">{words.of_day.with([&day])} " · " {words.people.of(people)}</p>
        }
    };
    let title = name.clone();
    let name = StoredValue::new(name);
    let whose = move || {
        let day = device::day_in_words(day, settings.language.get().tag());
        format!("{} · {day}", name.get_value())
    };
    ui! {
        {live(head)}
        <h1 tabindex="-1"><bdi>{title}</bdi></h1>
        <PutOnBoard pictures=vec![TeamPicture::clone(&whole)]/>
        <TeamView
            shown=Memo::new(move |_| shown.clone())
            source=Source::TeamLink(link)
            whose
        />
        <MergeWith picture=whole/>
    }
}
