//! Files that are made here and saved on the device. Nothing is sent: their address is one of the page itself.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlElement, HtmlInputElement, Url};

/// The media type of a team's file.
pub const JSON: &str = "application/json";
/// The media type of a table.
pub const CSV: &str = "text/csv";
/// The files that may hold links, as endings and media types.
pub const TEXT: &str = ".txt,.csv,.eml,.json,text/*";

/// The file that somebody chose in a field.
pub fn chosen(field: &HtmlInputElement) -> Option<File> {
    field.files()?.item(0)
}

/// What stands in a file; `None` if the device does not let it be read.
pub async fn text(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// A text as a file of this kind, such as `image/svg+xml`; `None` if the browser makes none.
pub fn file(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Saves a file under a name, and tells whether that worked.
pub fn save(file: &Blob, name: &str) -> bool {
    let address = Url::create_object_url_with_blob(file);
    let link = document().create_element("a");
    let (Ok(address), Ok(link)) = (address, link) else {
        return false;
    };
    let named = link.set_attribute("href", &address).is_ok()
        && link.set_attribute("download", name).is_ok();
    link.unchecked_ref::<HtmlElement>().click();
    // The browser has read the address by then.
    set_timeout(
        move || drop(Url::revoke_object_url(&address)),
        Duration::from_secs(60),
    );
    named
}
