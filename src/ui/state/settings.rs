//! How the reader wants it: language, light or dark, how many statements a page. It alone writes the document of these.

use leptos::prelude::*;

use crate::browser::device;
use crate::browser::storage::{self, Change, Keeper, Kept};
use crate::domain::codec::store::answers::Answers as AnswersDocument;
use crate::domain::codec::store::settings::Settings as Document;
use crate::domain::codec::store::{self, Display, LanguageTag, Pace, Trouble};
use crate::wording::Language;
use crate::wording::interface::Interface;

/// The reader's choices, as they are kept on this device.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    keeper: StoredValue<Keeper<Document>, LocalStorage>,
    document: RwSignal<Document>,
    /// The language the page speaks: the chosen one, or the one the browser prefers.
    pub language: Memo<Language>,
    /// Why the choices are not kept, if they are not.
    pub trouble: RwSignal<Option<Trouble>>,
}

impl Settings {
    /// Begins with the choices that are kept. It is made once, at the root.
    pub fn load() -> Self {
        let keeper = Keeper::new();
        let Kept { document, trouble } = keeper.load(Document::default());
        let document = RwSignal::new(document);
        let preferred = device::languages();
        let preferred = Language::preferred(preferred.iter().map(String::as_str));
        let language = Memo::new(move |_| {
            document.with(|it| {
                let tag = it.language.as_ref().map(LanguageTag::as_str);
                tag.and_then(Language::from_tag).unwrap_or(preferred)
            })
        });
        let settings = Self {
            keeper: StoredValue::new_local(keeper),
            document,
            language,
            trouble: RwSignal::new(trouble),
        };
        settings.move_over();
        Keeper::<Document>::on_change_elsewhere(move || {
            let kept = settings
                .keeper
                .with_value(|it| it.load(settings.document.get_untracked()));
            settings.take(kept);
        });
        settings
    }

    /// Until 2026-11-24 the choices stood in the document with the answers: they are moved over once.
    fn move_over(&self) {
        if let Ok(None) = storage::text(<Document as store::Document>::KEY)
            && let Ok(Some(text)) = storage::text(<AnswersDocument as store::Document>::KEY)
            && let Some(before) = Document::from_answers_v1(&text)
        {
            self.change(move |document| document.clone_from(&before));
        }
    }

    /// The words of the language the page speaks.
    pub fn words(&self) -> &'static Interface {
        self.language.get().words()
    }

    /// Light, dark or as the device asks.
    pub fn display(&self) -> Display {
        self.document.with(|it| it.display)
    }

    /// How many statements stand on a page.
    pub fn pace(&self) -> Pace {
        self.document.with(|it| it.pace)
    }

    /// Speaks another language from now on.
    pub fn set_language(&self, language: Language) {
        self.change(move |document| document.language = LanguageTag::new(language.tag()));
    }

    /// Puts so many statements on a page from now on.
    pub fn set_pace(&self, pace: Pace) {
        self.change(move |document| document.pace = pace);
    }

    /// Shows itself light, dark or as the device asks from now on.
    pub fn set_display(&self, display: Display) {
        self.change(move |document| document.display = display);
    }

    /// Takes all choices away, from this device as well.
    pub fn erase(&self) {
        self.document.set(self.keeper.with_value(Keeper::erase));
        self.trouble.set(None);
    }

    fn change(&self, change: impl Fn(&mut Document) + 'static) {
        let change: Change<Document> = Box::new(change);
        let memory = self.document.get_untracked();
        let kept = self.keeper.with_value(|it| it.update(memory, change));
        self.take(kept);
    }

    fn take(&self, kept: Kept<Document>) {
        self.document.set(kept.document);
        self.trouble.set(kept.trouble);
    }
}
