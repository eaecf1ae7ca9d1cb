//! The picture as something that can leave the page: a drawing that needs no style sheet, and an image made from it.
//!
//! Programs that show or print an SVG often know neither style sheets nor variables, so every shape gets what it looks like
//! as attributes of its own. Nothing is sent: files come from addresses of the page itself.

use js_sys::Array;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, ClipboardItem, Element, HtmlElement, HtmlImageElement, Node,
    OffscreenCanvas, OffscreenCanvasRenderingContext2d, Url, XmlSerializer,
};

use crate::browser::has;

/// What a shape looks like, as SVG names it.
const LOOKS: [&str; 14] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "letter-spacing",
    "text-anchor",
    "visibility",
];

/// The size of the drawing in pixels, and of its view box; an image of it is twice as large.
const SIZE: (u32, u32) = (1160, 800);
const VIEW_BOX: &str = "-11600 -7900 23200 16000";

/// A picture of the page as the text of a self-contained SVG in light colours, with title and description; the description
/// also stands below it. Empty where there is no such picture.
pub fn standalone(selector: &str, title: &str, description: &str) -> String {
    let drawn = || -> Result<String, JsValue> {
        let document = document();
        let shown = document.query_selector(selector)?.ok_or(JsValue::NULL)?;
        let root = document.document_element().ok_or(JsValue::NULL)?;
        let display = root.get_attribute("data-display").unwrap_or_default();
        // Nothing is painted before it is put back.
        root.set_attribute("data-display", "light")?;
        root.set_attribute("data-drawing", "")?;
        let copy = dressed(&shown);
        root.set_attribute("data-display", &display)?;
        root.remove_attribute("data-drawing")?;
        let copy = copy?;
        let (width, height) = SIZE;
        for (name, value) in [
            ("viewBox", VIEW_BOX),
            ("width", &width.to_string()),
            ("height", &height.to_string()),
            ("role", "img"),
        ] {
            copy.set_attribute(name, value)?;
        }
        let child = |tag: &str, attributes: &[(&str, &str)], text: &str| {
            let child = document.create_element_ns(shown.namespace_uri().as_deref(), tag)?;
            for (name, value) in attributes {
                child.set_attribute(name, value)?;
            }
            child.set_text_content(Some(text));
            Ok::<Node, JsValue>(child.into())
        };
        let ground = [
            ("x", "-11600"),
            ("y", "-7900"),
            ("width", "23200"),
            ("height", "16000"),
            ("fill", "#fff"),
        ];
        let below = [
            ("x", "11300"),
            ("y", "7850"),
            ("text-anchor", "end"),
            ("font-family", "sans-serif"),
            ("font-size", "360"),
            ("fill", "#465269"),
        ];
        let first = copy.first_child();
        for child in [
            child("title", &[], title)?,
            child("desc", &[], description)?,
            child("rect", &ground, "")?,
        ] {
            copy.insert_before(&child, first.as_ref())?;
        }
        copy.append_child(&child("text", &below, description)?)?;
        XmlSerializer::new()?.serialize_to_string(&copy)
    };
    drawn().unwrap_or_default()
}

/// A copy of an element in which every part wears its looks, and nothing leads anywhere.
fn dressed(shown: &Element) -> Result<Element, JsValue> {
    let copy: Element = shown.clone_node_with_deep(true)?.unchecked_into();
    let [from, to] = [
        shown.query_selector_all("*")?,
        copy.query_selector_all("*")?,
    ];
    for i in 0..from.length() {
        let (Some(from), Some(to)) = (from.item(i), to.item(i)) else {
            continue;
        };
        let (from, to): (Element, Element) = (from.unchecked_into(), to.unchecked_into());
        let Some(style) = window().get_computed_style(&from)? else {
            continue;
        };
        for look in LOOKS {
            to.set_attribute(look, &style.get_property_value(look)?)?;
        }
        for name in ["class", "id", "href", "tabindex", "aria-label"] {
            to.remove_attribute(name)?;
        }
    }
    Ok(copy)
}

/// Saves a drawing as a file.
pub fn save(svg: &str, name: &str) -> Option<()> {
    download(&as_file(svg)?, name)
}

/// Saves an image of a drawing as a file.
pub async fn save_image(svg: &str, name: &str) -> Option<()> {
    download(&image(svg).await?, name)
}

/// Whether the browser can put an image on the clipboard.
pub fn can_copy() -> bool {
    has(&window(), "ClipboardItem")
}

/// Puts an image of a drawing on the clipboard.
pub async fn copy_image(svg: &str) -> Option<()> {
    let blob = image(svg).await?;
    let kinds = js_sys::Object::new();
    js_sys::Reflect::set(&kinds, &"image/png".into(), &blob).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_str_promise(&kinds).ok()?;
    let write = window().navigator().clipboard().write(&Array::of1(&item));
    JsFuture::from(write).await.ok()?;
    Some(())
}

fn as_file(svg: &str) -> Option<Blob> {
    if svg.is_empty() {
        return None;
    }
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &kind).ok()
}

/// The drawing as PNG, twice as large.
async fn image(svg: &str) -> Option<Blob> {
    let address = Url::create_object_url_with_blob(&as_file(svg)?).ok()?;
    let drawing = HtmlImageElement::new().ok()?;
    drawing.set_src(&address);
    let decoded = JsFuture::from(drawing.decode()).await;
    let (width, height) = (SIZE.0 * 2, SIZE.1 * 2);
    let canvas = OffscreenCanvas::new(width, height).ok()?;
    let context = canvas.get_context("2d").ok()??;
    let context: OffscreenCanvasRenderingContext2d = context.unchecked_into();
    let _ = context.draw_image_with_html_image_element_and_dw_and_dh(
        &drawing,
        0.0,
        0.0,
        f64::from(width),
        f64::from(height),
    );
    let _ = Url::revoke_object_url(&address);
    decoded.ok()?;
    let blob = JsFuture::from(canvas.convert_to_blob().ok()?).await.ok()?;
    Some(blob.unchecked_into())
}

fn download(file: &Blob, name: &str) -> Option<()> {
    let address = Url::create_object_url_with_blob(file).ok()?;
    let link = document().create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    let link: HtmlElement = link.unchecked_into();
    link.click();
    // The browser has read the address by then.
    leptos::prelude::set_timeout(
        move || drop(Url::revoke_object_url(&address)),
        std::time::Duration::from_secs(60),
    );
    Some(())
}
