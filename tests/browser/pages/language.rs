//! Another language: every page says what it says when it begins in that language, and nothing that the reader did is lost.

use leptos::prelude::*;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::store::LanguageTag;
use schoolstroom::domain::codec::store::answers::Answers as AnswersDocument;
use schoolstroom::domain::codec::store::settings::Settings as SettingsDocument;
use schoolstroom::domain::codec::{invitation_link, link, score_link};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::invitation::{Invitation, Message};
use schoolstroom::domain::note::Note;
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::domain::topic::Topic;
use schoolstroom::ui;
use schoolstroom::ui::frame::{Controls, Notices};
use schoolstroom::ui::pages::start::Resume;
use schoolstroom::ui::shell::Pages;
use schoolstroom::ui::state::notice::Said;
use schoolstroom::wording::Language;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element as Node;

use crate::notation::{respondent, statement, whole_response};
use crate::stage::{
    App, Stage, attribute, click, focus, focused, keep, long, press, settled, stand_at, text, write,
};

/// Nine of ten answers of a visitor, with a note.
fn given() -> Response {
    let visitor = respondent(Role::Visitor);
    let mut response = whole_response(visitor, 7, Some((2026, 11)), "54321?.234");
    let note = Note::parse("They greet").unwrap();
    response.set_note(Element::Behaviour, note).unwrap();
    response
}

/// All that stands on the page, at an address.
struct Page {
    app: App,
    stage: Stage,
}

impl Page {
    async fn at(route: &Route) -> Self {
        Self::with(route, Some(given())).await
    }

    async fn with(route: &Route, response: Option<Response>) -> Self {
        Self::begun(route, response, Language::Nl).await
    }

    async fn begun(route: &Route, response: Option<Response>, language: Language) -> Self {
        let stage = Stage::new();
        stand_at(route);
        keep(&SettingsDocument {
            language: LanguageTag::new(language.tag()),
            ..SettingsDocument::default()
        });
        let app = App::kept(&AnswersDocument {
            position: response.is_some().then(|| statement("relations.9")),
            response,
        });
        stage.show(|| {
            ui! {
                <Controls/>
                <Notices/>
                <Resume/>
                <div id="app"><Pages/></div>
            }
        });
        let page = Self { app, stage };
        page.settle().await;
        page
    }

    async fn settle(&self) {
        for _ in 0..3 {
            settled().await;
        }
    }

    /// Presses the button of a language, as a reader does.
    async fn speak(&self, language: Language) {
        click(&self.stage.one(&format!("button[lang={}]", language.tag())));
        self.settle().await;
    }

    /// To English and back, with a look at it after each.
    async fn to_and_fro(&self, look: impl Fn()) {
        for language in [Language::En, Language::Nl] {
            self.speak(language).await;
            look();
        }
    }

    fn one(&self, selector: &str) -> Node {
        self.stage.one(selector)
    }

    fn is_open(&self, details: &str) -> bool {
        self.one(details).has_attribute("open")
    }
}

fn routes() -> Vec<Route> {
    let text = link::encode(&given());
    let mut routes = vec![
        Route::Start,
        Route::Role,
        Route::Scan(statement("relations.9")),
        Route::Change(statement("relations.9")),
        Route::Scan(statement("abilities.2")),
        Route::Check,
        Route::Result,
        Route::Shared(text.clone()),
        Route::Element(Element::Behaviour),
        Route::SharedElement(text.clone(), Element::Behaviour),
        Route::Shared(text[..20].to_owned()),
        Route::Shared(score_link::encode(&Scores::of(&given()))),
        Route::Compare(text.clone()),
        Route::Invite,
        Route::Invited(invitation_link::encode(&Invitation {
            sector: Sector::Primary,
            message: Message::parse("For the team day").unwrap(),
        })),
        Route::RoleIn(Sector::Primary),
        Route::Open,
        Route::Unknown,
    ];
    routes.extend(Topic::ALL.map(Route::Topic));
    routes
}

#[wasm_bindgen_test]
async fn every_page_says_in_another_language_what_it_says_when_it_begins_in_it() {
    let mut differ = 0;
    for response in [Some(given()), None] {
        for route in routes() {
            let english = Page::begun(&route, response.clone(), Language::En).await;
            let (html, title) = (english.stage.html(), document().title());
            let page = Page::with(&route, response.clone()).await;
            let dutch = (page.stage.html(), document().title());
            page.speak(Language::En).await;
            assert_eq!(page.stage.html(), html, "{route}");
            assert_eq!(document().title(), title, "{route}");
            let root = document().document_element().unwrap();
            assert_eq!(attribute(&root, "lang"), "en");
            differ += usize::from(dutch.0 != html);
            page.speak(Language::Nl).await;
            assert_eq!((page.stage.html(), document().title()), dutch, "{route}");
        }
    }
    assert_eq!(differ, routes().len() * 2);
}

/// The button that was pressed is still there, with the focus.
#[wasm_bindgen_test]
async fn the_focus_stays_on_the_button_that_was_pressed() {
    for route in routes() {
        let page = Page::at(&route).await;
        let button = page.one("button[lang=en]");
        focus(&button);
        page.speak(Language::En).await;
        assert!(focused().is_same_node(Some(&button)), "{route}");
    }
}

/// The language can also be changed in another tab, while somebody types in this one.
#[wasm_bindgen_test]
async fn the_field_of_a_pasted_link_keeps_its_text_its_caret_and_the_focus() {
    let page = Page::at(&Route::Open).await;
    let field = page.one("textarea");
    write(&field, "half a link ");
    focus(&field);
    let input = page.stage.input("textarea");
    let select = js_sys::Function::new_with_args("it", "it.setSelectionRange(3, 7)");
    select.call1(&wasm_bindgen::JsValue::NULL, &field).unwrap();
    let caret = js_sys::Function::new_with_args(
        "it",
        "return it.value + it.selectionStart + it.selectionEnd",
    );
    for language in [Language::En, Language::Nl] {
        page.app.settings.set_language(language);
        page.settle().await;
        assert!(page.one("textarea").is_same_node(Some(&field)));
        assert!(focused().is_same_node(Some(&field)));
        let now = caret.call1(&wasm_bindgen::JsValue::NULL, &input).unwrap();
        assert_eq!(now.as_string().unwrap(), "half a link 37");
    }
}

#[wasm_bindgen_test]
async fn what_is_chosen_on_the_role_page_and_not_confirmed_stays_chosen() {
    let page = Page::with(&Route::Role, None).await;
    let go_on = || click(&page.one("form button"));
    go_on();
    page.settle().await;
    page.to_and_fro(|| assert_ne!(text(&page.one("[role=alert]")), ""))
        .await;
    for (group, value) in [("sector", "po"), ("role", "hr")] {
        click(&page.one(&format!("input[name={group}][value={value}]")));
        page.settle().await;
    }
    page.to_and_fro(|| {
        assert!(page.stage.input("input[value=po]").checked());
        assert!(page.stage.input("input[value=hr]").checked());
        assert_eq!(page.stage.all("input[type=radio]:checked").len(), 2);
    })
    .await;
    let respondent = page.app.answers.respondent();
    assert_eq!(respondent, None, "nothing was confirmed");
    go_on();
    let respondent = page.app.answers.respondent().unwrap();
    assert_eq!(respondent.role(), Role::Hr);
}

#[wasm_bindgen_test]
async fn what_a_visitor_writes_stays_in_the_field_with_the_space_at_its_end() {
    let page = Page::at(&Route::Scan(statement("relations.9"))).await;
    write(&page.one("textarea"), "They listen ");
    click(&page.one("summary"));
    page.settle().await;
    page.to_and_fro(|| {
        assert_eq!(page.stage.input("textarea").value(), "They listen ");
        assert!(page.is_open("details"));
    })
    .await;
    let stored = page.app.response();
    let note = stored.note(Element::Relations).unwrap();
    assert_eq!(note.as_str(), "They listen");
}

#[wasm_bindgen_test]
async fn an_answer_stays_given() {
    let page = Page::at(&Route::Scan(statement("relations.9"))).await;
    click(&page.one("input[value='2']"));
    page.to_and_fro(|| assert!(page.stage.input("input[value='2']").checked()))
        .await;
}

#[wasm_bindgen_test]
async fn what_is_unfolded_and_chosen_on_a_result_stays_so() {
    let page = Page::at(&Route::Result).await;
    for details in [".take-along", ".computed"] {
        click(&page.one(&format!("{details} summary")));
    }
    for choice in ["notes", "month"] {
        click(&page.one(&format!("input[name={choice}]")));
    }
    page.settle().await;
    let link = page.stage.input("#link").value();
    page.to_and_fro(|| {
        assert!(page.is_open(".take-along"));
        assert!(page.is_open(".computed"));
        assert!(page.stage.input("input[name=notes]").checked());
        assert!(!page.stage.input("input[name=month]").checked());
        assert_eq!(page.stage.input("#link").value(), link);
    })
    .await;
}

/// The station one looks at, the view, whether it flows, and a thought that is tried out; of an own and a shared result.
#[wasm_bindgen_test]
async fn the_picture_stays_as_it_was_left() {
    let shared = Route::Shared(link::encode(&given()));
    for route in [Route::Result, shared] {
        let page = Page::at(&route).await;
        let station = |element: Element| page.one(&format!("[data-element={}]", element.id()));
        focus(&station(Element::HrPolicy));
        press(&station(Element::HrPolicy), "ArrowLeft");
        page.settle().await;
        press(&station(Element::PupilsSociety), "ArrowLeft");
        page.settle().await;
        for button in ["button.flow", "button.leave + button", "button.valve"] {
            click(&page.one(button));
        }
        page.settle().await;
        let look = || {
            let attributes = [
                (".living figure", "class"),
                (".living figure svg.curve", "class"),
                ("a.here", "data-element"),
                (".valve", "aria-pressed"),
            ];
            let mut look: Vec<_> = attributes
                .map(|(of, name)| attribute(&page.one(of), name))
                .into();
            let stations = page.stage.all(".station");
            look.extend(stations.iter().map(|it| attribute(it, "class")));
            look
        };
        let before = look();
        assert!(before[0].contains("flowing"));
        assert!(before[1].contains("endless"));
        assert_eq!(before[2], Element::Organisation.id());
        assert_eq!(before[3], "true");
        page.to_and_fro(|| assert_eq!(look(), before, "{route}"))
            .await;
    }
}

#[wasm_bindgen_test]
async fn a_walk_goes_on_in_the_other_language() {
    let page = Page::at(&Route::Result).await;
    click(&page.stage.all(".steps button")[1]);
    page.settle().await;
    page.speak(Language::En).await;
    let words = &Language::En.words().cycle;
    let walk = || page.stage.all(".steps button").remove(1);
    assert_eq!(text(&walk()), words.pause);
    click(&walk());
    page.settle().await;
    assert_eq!(text(&walk()), words.walk);
}

/// The picture fills the screen still, and comes home from there.
#[wasm_bindgen_test]
async fn what_is_shown_to_a_room_stays_on_the_screen() {
    let page = Page::at(&Route::Result).await;
    click(&page.one(".to-present"));
    page.settle().await;
    for language in [Language::En, Language::Nl] {
        // From another tab: behind the dialog no button can be reached.
        page.app.settings.set_language(language);
        page.settle().await;
        assert_eq!(page.stage.all("dialog.present[open] > figure").len(), 1);
    }
    click(&page.one(".leave"));
    page.settle().await;
    assert!(page.stage.all("dialog[open]").is_empty());
    assert_eq!(page.stage.all(".living > figure").len(), 1);
}

#[wasm_bindgen_test]
async fn that_something_was_done_is_still_said_in_the_other_language() {
    let page = Page::at(&Route::Topic(Topic::Privacy)).await;
    page.app.notice.0.set(Some(Said::BeganAgain));
    click(&page.one("article .actions button:not(dialog button)"));
    click(&page.stage.all("dialog[open] button")[1]);
    page.settle().await;
    for language in [Language::En, Language::Nl] {
        page.speak(language).await;
        let said = text(&page.one(".said [role=status]"));
        assert_eq!(said, language.words().frame.began_again);
        let erased = text(&page.one("article [role=status]"));
        assert_eq!(erased, long(language).erase().done);
    }
}
