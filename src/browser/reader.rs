//! What the reader's device says: its languages, its width, the month; and a random number.

use js_sys::{Object, Reflect};
use leptos::prelude::window;

use crate::browser::listen;
use crate::domain::response::{Month, Tag};

/// The tags of the languages the reader prefers, best first.
pub fn languages() -> Vec<String> {
    let languages = window().navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The month on the device's clock; `None` where that is out of any reasonable range.
pub fn month() -> Option<Month> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let number = u8::try_from(now.get_month() + 1).ok()?;
    Month::new(year, number)
}

/// A random tag. It keeps equal results apart and guards nothing, so it need not be unguessable.
pub fn tag() -> Tag {
    Tag::new((js_sys::Math::random() * f64::from(1 << Tag::BITS)) as u32)
}

/// Whether a media query holds now; calls back whenever that changes.
pub fn media(query: &str, callback: impl Fn(bool) + 'static) -> bool {
    let Ok(Some(list)) = window().match_media(query) else {
        return false;
    };
    let again = list.clone();
    listen(&list, "change", move |_| callback(again.matches()));
    list.matches()
}

/// Whether a media query holds now.
pub fn holds(query: &str) -> bool {
    let list = window().match_media(query);
    matches!(list, Ok(Some(list)) if list.matches())
}

/// The day on the device's clock, in words of a language.
pub fn today(language: &str) -> String {
    let style = Object::new();
    let _ = Reflect::set(&style, &"dateStyle".into(), &"long".into());
    js_sys::Date::new_0()
        .to_locale_date_string(language, &style)
        .into()
}
