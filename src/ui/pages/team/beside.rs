//! The ways from a team to what lies beside its picture: what its leader predicted, and what visitors saw.

use leptos::prelude::*;

use crate::domain::codec::route::Route;
use crate::domain::team::{Shown, TeamId};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Records, Settings, Teams};

/// They stand above the picture: to predict is for whoever has not looked at it yet. It is offered until the picture was handed
/// on, unfolded as long as there is no picture, and may be passed by.
#[component]
pub fn Beside(id: TeamId, shown: Memo<Shown>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let teams = expect_context::<Teams>();
    let records = expect_context::<Records>();
    let has_prediction = Memo::new(move |_| records.prediction(id).is_some());
    let has_visitors = Memo::new(move |_| teams.with(id, |it| it.has_visitors()) == Some(true));
    let was_handed_on = move || teams.with(id, |it| it.snapshot().is_some()) == Some(true);
    let open = RwSignal::new(shown.with_untracked(|it| it.groups().is_empty()));
    let predict = move || -> Option<Sealed> {
        let words = &settings.words().beside.predict;
        let route = Route::TeamPredict(id);
        if has_prediction.get() {
            return Some(ui! { <Action route words=words.look/> });
        }
        if was_handed_on() {
            return None;
        }
        let content = ui! {
            <p>{words.offer_text}</p>
            <Action route words=words.begin/>
        };
        Some(ui! { <Disclosure class="offer" summary=words.offer open content/> })
    };
    let visitors = move || {
        let words = &settings.words().beside.visit;
        let route = Route::TeamVisitors(id);
        has_visitors
            .get()
            .then(|| ui! { <Action route words=words.look/> })
    };
    ui! {
        <div class="beside">{live(predict)} {live(visitors)}</div>
    }
}
