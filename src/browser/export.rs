//! The picture as something that can leave the page: a drawing that needs no style sheet, and an image made from it.
//!
//! Programs that show or print an SVG often know neither style sheets nor variables, so every shape gets what it looks like
//! as attributes of its own. Nothing is sent: files come from addresses of the page itself.

use js_sys::Array;
use leptos::prelude::{document, window};
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, ClipboardItem, Element, HtmlImageElement, OffscreenCanvas,
    OffscreenCanvasRenderingContext2d, Url, XmlSerializer,
};

use super::{files, has};
use crate::domain::picture::view::Canvas;

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

/// The size of the drawing in pixels; an image of it is twice as large.
const SIZE: (u32, u32) = (1160, 800);
/// How much higher than the picture the drawing is, in the picture's units: room for the words below.
const BELOW: i32 = 700;

/// The media type of a drawing.
pub const SVG: &str = "image/svg+xml";

/// Names and values.
type Attributes<'a> = &'a [(&'a str, &'a str)];

/// The white under the drawing: more than any picture takes.
const GROUND: [(&str, &str); 5] = [
    ("x", "-20000"),
    ("y", "-20000"),
    ("width", "40000"),
    ("height", "40000"),
    ("fill", "#fff"),
];

/// The attribute of the page that says whether it is light or dark.
const DISPLAY: &str = "data-display";
/// The attribute that it has while a picture of it is made: nothing is marked then as looked at.
const DRAWING: &str = "data-drawing";

/// A picture of the page, which shows this canvas, as the text of a self-contained SVG in light colours, with title and
/// description; the description also stands below it. `None` if the browser refuses one of the steps.
pub fn standalone(
    shown: &Element,
    canvas: Canvas,
    title: &str,
    description: &str,
) -> Option<String> {
    let document = document();
    let root = document.document_element()?;
    let display = root.get_attribute(DISPLAY).unwrap_or_default();
    // Nothing is painted before it is put back.
    put(&root, &[(DISPLAY, "light"), (DRAWING, "")]);
    let copy = dressed(shown);
    put(&root, &[(DISPLAY, &display)]);
    let _ = root.remove_attribute(DRAWING);
    let copy = copy?;
    let (width, height) = SIZE;
    let whole = Canvas {
        height: canvas.height + BELOW,
        ..canvas
    };
    let right = (canvas.x + canvas.width - 300).to_string();
    let bottom = (whole.y + whole.height - 250).to_string();
    let words = [
        ("x", right.as_str()),
        ("y", bottom.as_str()),
        ("text-anchor", "end"),
        ("font-family", "sans-serif"),
        ("font-size", "360"),
        ("fill", "#465269"),
    ];
    put(
        &copy,
        &[
            ("viewBox", &whole.to_string()),
            ("width", &width.to_string()),
            ("height", &height.to_string()),
            ("role", "img"),
        ],
    );
    let first = copy.first_child();
    let children: [(&str, Attributes, &str, _); 4] = [
        ("title", &[], title, first.as_ref()),
        ("desc", &[], description, first.as_ref()),
        ("rect", &GROUND, "", first.as_ref()),
        ("text", &words, description, None),
    ];
    for (tag, attributes, text, before) in children {
        let child = document.create_element_ns(shown.namespace_uri().as_deref(), tag);
        let child = child.ok()?;
        put(&child, attributes);
        child.set_text_content(Some(text));
        let _ = copy.insert_before(&child, before);
    }
    XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()
}

/// A copy of an element in which every part wears its looks, and nothing leads anywhere.
fn dressed(shown: &Element) -> Option<Element> {
    let copy: Element = shown.clone_node_with_deep(true).ok()?.unchecked_into();
    let from = shown.query_selector_all("*").ok()?;
    let to = copy.query_selector_all("*").ok()?;
    for i in 0..from.length() {
        let from: Element = from.item(i)?.unchecked_into();
        let to: Element = to.item(i)?.unchecked_into();
        let style = window().get_computed_style(&from).ok()??;
        for look in LOOKS {
            let value = style.get_property_value(look).unwrap_or_default();
            put(&to, &[(look, &value)]);
        }
        bare(&to);
    }
    bare(&copy);
    Some(copy)
}

/// Takes away what means something on the page alone.
fn bare(element: &Element) {
    for name in ["class", "data-element", "href", "tabindex", "aria-label"] {
        let _ = element.remove_attribute(name);
    }
}

/// Sets attributes. Their names are constants of ours and valid, so that it cannot fail.
fn put(element: &Element, attributes: Attributes) {
    for (name, value) in attributes {
        let _ = element.set_attribute(name, value);
    }
}

/// Whether the browser can put an image on the clipboard.
pub fn can_copy() -> bool {
    has(&window(), "ClipboardItem")
}

/// Puts an image on the clipboard, and tells whether that worked.
pub async fn copy(image: &Blob) -> bool {
    let kinds = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&kinds, &"image/png".into(), image);
    let Ok(item) = ClipboardItem::new_with_record_from_str_to_str_promise(&kinds) else {
        return false;
    };
    let write = window().navigator().clipboard().write(&Array::of1(&item));
    JsFuture::from(write).await.is_ok()
}

/// The drawing as PNG, twice as large.
pub async fn image(svg: &str) -> Option<Blob> {
    let address = Url::create_object_url_with_blob(&files::file(svg, SVG)?).ok()?;
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
