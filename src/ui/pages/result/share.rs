//! The link to the own result: what it holds, the link itself, and the ways to hand it on.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clipboard, focus, location};
use crate::domain::codec::link;
use crate::domain::codec::route::Route;
use crate::domain::response::Response;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::choice::Checkbox;
use crate::ui::parts::whose::{role, sector};
use crate::ui::sealed::{Sealed, follow, live};
use crate::ui::state::Settings;
use crate::wording::Language;

/// Chat programs cut links that are longer (domain rules, section 10).
const CUT_BY_CHAT: usize = 2000;

/// What goes into the link, as the reader chooses.
#[derive(Clone, Copy, Debug)]
struct Told {
    /// The month of the last answer.
    month: RwSignal<bool>,
    /// A visitor's notes.
    notes: RwSignal<bool>,
}

impl Told {
    /// The whole address of the result, with what is told.
    fn address(self, response: Memo<Response>) -> String {
        let mut told = response.get();
        if !self.notes.get() {
            told = told.without_notes();
        }
        if !self.month.get() {
            told.set_month(None);
        }
        location::address(&Route::Shared(link::encode(&told)))
    }
}

/// The section that hands the result on. What was chosen in it stays while answers and language change.
#[component]
pub fn Share(response: Memo<Response>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let told = Told {
        month: RwSignal::new(true),
        notes: RwSignal::new(false),
    };
    let copied = RwSignal::new(None);
    live(move || {
        let language = settings.language.get();
        ui! { <Words language response told copied/> }
    })
}

#[component]
fn Words(
    language: Language,
    response: Memo<Response>,
    told: Told,
    /// Whether the link was copied, once somebody has tried.
    copied: RwSignal<Option<bool>>,
) -> impl IntoView {
    let words = &language.words().share;
    let address = move || told.address(response);
    let input = NodeRef::<Input>::new();
    let copy = move |()| {
        copied.set(None);
        let address = untrack(address);
        spawn_local(async move {
            let done = clipboard::copy(&address).await;
            // The page may have gone meanwhile.
            if let Some(input) = input.try_get_untracked().flatten().filter(|_| !done) {
                focus::select(&input);
            }
            let _ = copied.try_set(Some(done));
        });
    };
    let said = move || match copied.get() {
        Some(true) => words.copied,
        Some(false) => words.not_copied,
        None => "",
    };
    let send = clipboard::can_share().then(|| {
        let send = move |()| clipboard::share("Schoolstroom", &untrack(address));
        ui! { <Button label=words.send class="secondary" press=send/> }
    });
    let is_long = move || {
        let is_long = address().len() > CUT_BY_CHAT;
        if is_long { words.long } else { "" }
    };
    ui! {
        <section class="share">
            <h2 id="share" tabindex="-1">{words.title}</h2>
            <p>{words.holds}</p>
            <ul>{live(move || holds(language, &response.get(), told))}</ul>
            <p>{words.warning}</p>
            {live(move || ui! { <Choices language response=response.get() told/> })}
            <label for="link">{words.link}</label>
            <input id="link" type="text" readonly node_ref=input prop:value=follow(address)/>
            <p class="actions">
                <Button label=words.copy press=copy/>
                {send}
            </p>
            <p>{live(is_long)}</p>
            <p role="status">{live(said)}</p>
        </section>
    }
}

/// What the link holds, as items of a list. It follows what is chosen.
fn holds(language: Language, response: &Response, told: Told) -> Vec<Sealed> {
    let words = &language.words().share;
    let month = response.month().filter(|_| told.month.get());
    let month = month.map(|month| words.holds_month.with([&language.month(month)]));
    let notes = (response.has_notes() && told.notes.get()).then_some(words.holds_notes);
    let asked = response.instrument().statements().len();
    let role = [role(language, response), sector(language, response)];
    let items = [
        Some(words.holds_role.with(role)),
        month,
        Some(words.holds_answers.counting([asked])),
        notes.map(str::to_owned),
        Some(words.holds_tag.to_owned()),
    ];
    let items = items.into_iter().flatten();
    items.map(|words| ui! { <li>{words}</li> }).collect()
}

/// The parts that can be left out.
#[component]
fn Choices(language: Language, response: Response, told: Told) -> impl IntoView {
    let words = &language.words().share;
    let month = response.month().map(|_| {
        ui! {
            <Checkbox
                name="month"
                label=words.with_month
                checked=follow(move || told.month.get())
                change=move |on| told.month.set(on)
            />
        }
    });
    let notes = response.has_notes().then(|| {
        ui! {
            <Checkbox
                name="notes"
                label=words.with_notes
                checked=follow(move || told.notes.get())
                change=move |on| told.notes.set(on)
            />
        }
    });
    ui! {
        {month}
        {notes}
    }
}
