//! What the reader's device says: its languages, its width, its clock; and a random number.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;

use crate::domain::day::Day;
use crate::domain::response::{Month, Tag};
use crate::domain::team::TeamId;

/// The tags of the languages the reader prefers, best first.
pub fn languages() -> Vec<String> {
    let languages = window().navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The month on the device's clock; `None` if that is out of any reasonable range.
pub fn month() -> Option<Month> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let number = u8::try_from(now.get_month() + 1).ok()?;
    Month::new(year, number)
}

/// The day on the device's clock, in words of a language.
pub fn today(language: &str) -> String {
    in_words(&js_sys::Date::new_0(), language)
}

fn in_words(date: &js_sys::Date, language: &str) -> String {
    let style = Object::new();
    let _ = Reflect::set(&style, &"dateStyle".into(), &"long".into());
    date.to_locale_date_string(language, &style).into()
}

/// A random tag. It keeps equal results apart and guards nothing, so it need not be unguessable.
pub fn tag() -> Tag {
    Tag::new((js_sys::Math::random() * f64::from(1 << Tag::BITS)) as u32)
}

/// A random mark for a team of this device.
pub fn team_id() -> TeamId {
    TeamId((js_sys::Math::random() * f64::from(u32::MAX)) as u32)
}

/// The day on the device's clock; `None` if that is out of any reasonable range.
pub fn day() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Day::new(year, month, u8::try_from(now.get_date()).ok()?)
}

/// A day in words of a language.
pub fn day_in_words(day: Day, language: &str) -> String {
    let date = js_sys::Date::new_with_year_month_day(
        u32::from(day.year()),
        i32::from(day.month()) - 1,
        i32::from(day.day()),
    );
    in_words(&date, language)
}

/// Whether a media query holds now; calls back whenever that changes, for as long as the page.
pub fn media(query: &str, callback: impl Fn(bool) + 'static) -> bool {
    let Ok(Some(list)) = window().match_media(query) else {
        return false;
    };
    let again = list.clone();
    let changed = Closure::<dyn Fn()>::new(move || callback(again.matches()));
    let _ = list.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
    changed.forget();
    list.matches()
}
