//! All answers by element, with a way to each and back.

use leptos::prelude::*;

use crate::domain::codec::route::Route;
use crate::domain::response::Response;
use crate::ui;
use crate::ui::parts::action::{Action, NoScan};
use crate::ui::parts::note::Written;
use crate::ui::parts::summary::SummaryRow;
use crate::ui::sealed::live;
use crate::ui::state::{Answers, Settings};
use crate::wording::Language;

/// The last page of the scan. Leaving statements open is allowed, and named.
#[component]
pub fn CheckPage() -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    live(move || {
        let language = settings.language.get();
        match answers.response() {
            Some(response) => ui! { <AllAnswers language response/> },
            None => ui! { <NoScan language/> },
        }
    })
}

#[component]
fn AllAnswers(language: Language, response: Response) -> impl IntoView {
    let words = language.words();
    let respondent = response.respondent();
    let instrument = response.instrument();
    let voice = language.to(respondent.role().family());
    let open = response.answers().filter(|(_, it)| it.is_none()).count();
    let how_many = match open {
        0 => words.check.complete.to_owned(),
        open => words.check.open.of(open),
    };
    let role = words.roles.name(respondent.role(), respondent.sector());
    let sector = words.roles.sectors.of(respondent.sector());
    let elements = instrument.elements().map(|element| {
        let rows = instrument.about(element).map(|statement| {
            let answer = response.answer(statement);
            let scale = instrument.scale();
            ui! { <SummaryRow voice respondent statement answer scale changeable=true/> }
        });
        let note = response.note(element).cloned();
        ui! {
            <h2>{voice.element(element)}</h2>
            <dl class="summary">{rows.collect_view()}</dl>
            {note.map(|note| ui! { <Written note/> })}
        }
    });
    let elements = elements.collect_view();
    ui! {
        <h1 tabindex="-1">{words.check.title}</h1>
        <p>{how_many}</p>
        <p>
            {words.check.as_role.with([role, sector])}
            " "
            <a href=Route::Role.to_string()>{words.check.other_role}</a>
        </p>
        <Action route=Route::Result words=words.check.to_result/>
        {elements}
        <Action route=Route::Result words=words.check.to_result/>
    }
}
