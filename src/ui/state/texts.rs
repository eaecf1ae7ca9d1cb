//! The long texts: fetched once, when the page has come to rest, and then there for as long as the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::fetch;
use crate::wording::Language;
use crate::wording::long::LongTexts;

/// How far the long texts of a language are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Long {
    /// They are still to come.
    Coming,
    /// Here they are.
    Here(LongTexts),
    /// They did not come.
    Missing,
}

/// The long texts of every language.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    nl: RwSignal<Long>,
    en: RwSignal<Long>,
}

impl Texts {
    /// None has come yet. It is made once, at the root.
    pub fn coming() -> Self {
        Self {
            nl: RwSignal::new(Long::Coming),
            en: RwSignal::new(Long::Coming),
        }
    }

    /// The long texts of a language.
    pub fn of(&self, language: Language) -> Long {
        self.signal(language).get()
    }

    /// The same if they are there.
    pub fn here(&self, language: Language) -> Option<LongTexts> {
        match self.of(language) {
            Long::Here(texts) => Some(texts),
            Long::Coming | Long::Missing => None,
        }
    }

    /// Fetches all of them once the page is at rest: which one is read is nobody else's to know.
    pub fn fetch_at_rest(self) {
        fetch::at_rest(move || {
            for language in Language::ALL {
                spawn_local(async move {
                    let text = fetch::fetch(&address(language)).await;
                    self.signal(language)
                        .set(text.map_or(Long::Missing, |text| {
                            // They stay for as long as the page, so that every sentence is a plain reference.
                            Long::Here(LongTexts::new(Box::leak(text.into_boxed_str())))
                        }));
                });
            }
        });
    }

    /// Begins with texts that are there already: for tests.
    pub fn arrived(nl: LongTexts, en: LongTexts) -> Self {
        Self {
            nl: RwSignal::new(Long::Here(nl)),
            en: RwSignal::new(Long::Here(en)),
        }
    }

    fn signal(&self, language: Language) -> RwSignal<Long> {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// The number behind `?` changes with the texts, so that no old ones come from a cache.
fn address(language: Language) -> String {
    let (file, print) = language.long_texts();
    format!("{file}{print}")
}
