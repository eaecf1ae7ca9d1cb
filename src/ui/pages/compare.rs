//! The result in a link, laid over the reader's own.

use leptos::prelude::*;

use crate::domain::codec::route::{Route, Source};
use crate::domain::reading::difference::Comparison;
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::comparison::{Compared, ComparisonView};
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Answers, Device, Settings};
use crate::wording::Language;
use crate::wording::voice::Voice;

/// Both results side by side; without own answers the way to them. The own answers are followed: what is changed in another
/// tab is in it at once.
#[component]
pub fn ComparePage(told: Told) -> impl IntoView {
    let answers = expect_context::<Answers>();
    let settings = expect_context::<Settings>();
    // A step of the scan in another tab changes nothing here.
    let own = Memo::new(move |_| answers.response());
    live(move || {
        let language = settings.language.get();
        let words = &language.words().compare;
        let source = Source::told(&told);
        let look = source.result().to_string();
        let (content, way) = match own.get() {
            Some(own) => {
                let own = Told::Answers(own);
                let content = compared(language, &own, &told, source);
                (content, (Route::Result, words.to_own))
            }
            None => {
                let content = ui! { <p>{words.nothing_yet}</p> };
                (content, (Route::Role, language.words().result.do_it))
            }
        };
        let (to, label) = way;
        ui! {
            <h1 tabindex="-1">{words.title}</h1>
            {content}
            <p class="actions">
                <a href=look>{words.look}</a>
                <a href=to.to_string()>{label}</a>
            </p>
        }
    })
}

fn compared(language: Language, own: &Told, told: &Told, source: Source) -> Sealed {
    let words = &language.words().compare;
    let wide = expect_context::<Device>().wide;
    // Two families that call an element otherwise meet at its own name.
    let family = own.family().filter(|family| told.family() == Some(*family));
    let comparison = Comparison::of(own.reading(), told.reading());
    let names = Compared {
        first: words.mine.to_owned(),
        second: words.theirs.to_owned(),
        second_is: words.theirs_is.to_owned(),
    };
    let same = (own.tag() == told.tag()).then(|| ui! { <p class="notice">{words.same_scan}</p> });
    ui! {
        <p>{words.text}</p>
        {same}
        <ComparisonView voice=Voice { language, family } comparison names source wide/>
    }
}
