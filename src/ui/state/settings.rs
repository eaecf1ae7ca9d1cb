//! How the reader wants it: language, light or dark, how many statements a page. It alone writes the document of these.

use leptos::prelude::*;

use crate::browser::device;
use crate::browser::storage;
use crate::domain::codec::store::answers::Answers as AnswersDocument;
use crate::domain::codec::store::settings::Settings as Document;
use crate::domain::codec::store::{self, Display, LanguageTag, Pace, Trouble};
use crate::ui::state::stored::Stored;
use crate::wording::Language;
use crate::wording::interface::Interface;

/// The reader's choices, as they are kept on this device.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub(super) stored: Stored<Document>,
    /// The language the page speaks: the chosen one, or the one the browser prefers.
    pub language: Memo<Language>,
    /// Why the choices are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
}

impl Settings {
    /// Begins with the choices that are kept. It is made once, at the root.
    pub fn load() -> Self {
        let stored = Stored::<Document>::load();
        let preferred = device::languages();
        let preferred = Language::preferred(preferred.iter().map(String::as_str));
        let language = Memo::new(move |_| {
            stored.document.with(|it| {
                let tag = it.language.as_ref().map(LanguageTag::as_str);
                tag.and_then(Language::from_tag).unwrap_or(preferred)
            })
        });
        let settings = Self {
            stored,
            language,
            trouble: stored.trouble,
        };
        settings.move_over();
        settings
    }

    /// Until 2026-11-24 the choices stood in the document with the answers: they are moved over once.
    fn move_over(&self) {
        if let Ok(None) = storage::text(<Document as store::Document>::KEY)
            && let Ok(Some(text)) = storage::text(<AnswersDocument as store::Document>::KEY)
            && let Some(before) = Document::from_answers_v1(&text)
        {
            self.stored
                .change(move |document| document.clone_from(&before));
        }
    }

    /// The words of the language the page speaks.
    pub fn words(&self) -> &'static Interface {
        self.language.get().words()
    }

    /// Light, dark or as the device asks.
    pub fn display(&self) -> Display {
        self.stored.document.with(|it| it.display)
    }

    /// How many statements stand on a page.
    pub fn pace(&self) -> Pace {
        self.stored.document.with(|it| it.pace)
    }

    /// Speaks another language from now on.
    pub fn set_language(&self, language: Language) {
        self.stored
            .change(move |document| document.language = LanguageTag::new(language.tag()));
    }

    /// Puts so many statements on a page from now on.
    pub fn set_pace(&self, pace: Pace) {
        self.stored.change(move |document| document.pace = pace);
    }

    /// Shows itself light, dark or as the device asks from now on.
    pub fn set_display(&self, display: Display) {
        self.stored
            .change(move |document| document.display = display);
    }

    /// Takes all choices away, from this device as well.
    pub fn erase(&self) {
        self.stored.erase();
    }
}
