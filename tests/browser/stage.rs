//! Where a view is put to be looked at, under an owner of its own, and the state that the pages get by context.
//!
//! One stage at a time: a new one takes the place of the last and ends everything that it began, so that no test hears
//! anything of another.

use std::any::Any;
use std::cell::RefCell;

use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::{IntoView, Owner, document, expect_context, provide_context, window};
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::store::{Document, LanguageTag};
use schoolstroom::domain::response::Response;
use schoolstroom::ui::shell::provide_state;
use schoolstroom::ui::state::{Answers, Notice, Place, Settings, Texts};
use schoolstroom::wording::Language;
use schoolstroom::wording::long::LongTexts;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

pub use hands::{click, dispatch, focus, hurried, point_at, press, press_with, settled, write};
pub use look::{all, attribute, focused, hash, numbers, point, text};

mod hands;
mod look;

/// Begins at the start page, notes what is listened to and asked for, and takes that back at the end. It notes what breaks
/// as well: what panics on its own is no part of the test that waits for it (`settled`).
///
/// Tests go to more addresses than a reader does, and `webdriver.json` tells the browser to bear with that.
const WORLD: &str = "
    const heard = [], frames = [];
    const { addEventListener } = EventTarget.prototype, { requestAnimationFrame } = window;
    if (location.hash !== '#/') history.replaceState(null, '', '#/');
    // The browser tells late of an address that the last test went to.
    const late = event => event.newURL === location.href || event.stopImmediatePropagation();
    addEventListener.call(window, 'hashchange', late);
    const broken = event => window.broken.push(String(event.reason ?? event.message));
    window.broken = [];
    for (const kind of ['error', 'unhandledrejection']) addEventListener.call(window, kind, broken);
    EventTarget.prototype.addEventListener = function (...given) {
        heard.push([this, given]);
        return addEventListener.apply(this, given);
    };
    window.requestAnimationFrame = run => {
        frames.push(requestAnimationFrame(run));
        return frames.at(-1);
    };
    return () => {
        Object.assign(EventTarget.prototype, { addEventListener });
        Object.assign(window, { requestAnimationFrame });
        window.removeEventListener('hashchange', late);
        for (const kind of ['error', 'unhandledrejection']) window.removeEventListener(kind, broken);
        heard.forEach(([target, given]) => target.removeEventListener(...given));
        frames.forEach(frame => cancelAnimationFrame(frame));
    }";

thread_local! {
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// What a stage began.
struct Shown {
    root: HtmlElement,
    owner: Owner,
    views: Vec<Box<dyn Any>>,
    end: Function,
}

impl Shown {
    fn end(self) {
        self.end.call0(&JsValue::NULL).unwrap();
        drop(self.views);
        self.owner.cleanup();
        self.root.remove();
    }
}

/// A part of the page for one test.
pub struct Stage(HtmlElement);

impl Stage {
    /// An empty stage, an empty store and the address of the start page. What the test makes from now on, it owns.
    pub fn new() -> Self {
        if let Some(last) = SHOWN.take() {
            last.end();
        }
        store().clear().unwrap();
        let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        root.set_id("stage");
        document().body().unwrap().append_child(&root).unwrap();
        let world = Function::new_no_args(WORLD);
        let owner = Owner::new_root(None);
        owner.set();
        SHOWN.set(Some(Shown {
            root: root.clone(),
            owner,
            views: Vec::new(),
            end: world.call0(&JsValue::NULL).unwrap().unchecked_into(),
        }));
        let stage = Self(root);
        // Effects run from the first view on.
        stage.show(|| ());
        stage
    }

    /// A stage with a view on it.
    pub fn with<V: IntoView<State: 'static> + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let stage = Self::new();
        stage.show(view);
        stage
    }

    /// Puts a view on the stage, behind what is there.
    pub fn show<V: IntoView<State: 'static> + 'static>(&self, view: impl FnOnce() -> V + 'static) {
        let shown = Box::new(mount_to(self.0.clone(), view));
        SHOWN.with_borrow_mut(|it| it.as_mut().unwrap().views.push(shown));
    }

    /// Takes all views away, as a page that is left; what the test itself made stays.
    pub fn clear(&self) {
        let views = SHOWN.with_borrow_mut(|it| std::mem::take(&mut it.as_mut().unwrap().views));
        drop(views);
    }

    /// All elements that match, in the order of the page.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        all(&self.0, selector)
    }

    /// The one element that matches.
    pub fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.0.inner_html());
        found.remove(0)
    }

    /// The one field that matches.
    pub fn input(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    /// All text.
    pub fn text(&self) -> String {
        text(&self.0)
    }

    /// All that stands on it, without what cannot be seen.
    pub fn html(&self) -> String {
        self.0.inner_html().replace("<!---->", "")
    }
}

/// The browser's store.
pub fn store() -> web_sys::Storage {
    window().local_storage().unwrap().unwrap()
}

/// Keeps a document, as an earlier visit would have.
pub fn keep<D: Document>(document: &D) {
    store()
        .set_item(D::KEY, &document.encode().unwrap())
        .unwrap();
}

/// The document that is kept; an empty one if there is none.
pub fn kept<D: Document>() -> D {
    let text = store().get_item(D::KEY).unwrap();
    text.map_or_else(D::default, |text| D::decode(&text).unwrap())
}

/// The response that is kept.
pub fn kept_response() -> Response {
    kept::<AnswersDocument>().response.unwrap()
}

/// The state of the app, as every page gets it by context.
#[derive(Clone, Copy)]
pub struct App {
    pub answers: Answers,
    pub settings: Settings,
    pub notice: Notice,
    pub place: Place,
}

impl App {
    /// The app of somebody who was never here and reads Dutch.
    pub fn new() -> Self {
        Self::kept(&AnswersDocument::default())
    }

    /// The app of somebody with these answers.
    pub fn with(response: Response) -> Self {
        Self::kept(&AnswersDocument {
            response: Some(response),
            position: None,
        })
    }

    /// The app of somebody whose device keeps these answers, and the settings that are kept already or else Dutch. The long
    /// texts have come.
    pub fn kept(answers: &AnswersDocument) -> Self {
        if *answers != AnswersDocument::default() {
            keep(answers);
        }
        if kept::<SettingsDocument>() == SettingsDocument::default() {
            keep(&SettingsDocument {
                language: LanguageTag::new("nl"),
                ..SettingsDocument::default()
            });
        }
        let app = Self::found();
        provide_context(Texts::arrived(long(Language::Nl), long(Language::En)));
        app
    }

    /// The app as it begins with whatever is kept, and with no long texts yet.
    pub fn found() -> Self {
        provide_state();
        Self {
            answers: expect_context(),
            settings: expect_context(),
            notice: expect_context(),
            place: expect_context(),
        }
    }

    /// The own answers.
    pub fn response(&self) -> Response {
        self.answers.response().unwrap()
    }
}

/// The long texts of a language, which the page fetches.
pub fn long(language: Language) -> LongTexts {
    LongTexts::new(match language {
        Language::Nl => include_str!("../../src/wording/nl/long.nl.txt"),
        Language::En => include_str!("../../src/wording/en/long.en.txt"),
    })
}

/// Goes to the page of a route, as an app finds it that begins there.
pub fn stand_at(route: &Route) {
    let go = Function::new_with_args("hash", "history.replaceState(null, '', hash)");
    let hash = match route {
        Route::Unknown => "#/no/page".to_owned(),
        route => route.to_string(),
    };
    let hash = JsValue::from_str(&hash);
    go.call1(&JsValue::NULL, &hash).unwrap();
}
