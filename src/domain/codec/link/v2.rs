//! Format 2 of a link, frozen on 2026-11-22: format 1 with a visitor's notes behind it. Nothing here may change; a change is a
//! `v3` beside it.
//!
//! `scanv2` `1` data checksum, with the polynomial of bech32m. The data are the number of bytes that follow, in
//! two bytes, the highest first; the bytes of format 1; then the notes in the order of the elements, as UTF-8 with a new line
//! between two, without the new lines at the end.

use bech32::Hrp;

use super::{Error, KIND, v1};
use crate::domain::codec::codes::ELEMENTS;
use crate::domain::codec::envelope::{opened, written};
use crate::domain::element::Element;
use crate::domain::note::Note;
use crate::domain::response::Response;

const HRP: Hrp = Hrp::parse_unchecked("scanv2");
/// How many bytes tell the length.
const LENGTH: usize = 2;

pub(super) fn encode(response: &Response) -> String {
    let mut bytes = v1::bytes(response);
    bytes.extend(notes(response).into_bytes());
    // Ten notes of 200 characters are at most 8 KB.
    let length = u16::try_from(bytes.len()).unwrap_or_default();
    let mut data = length.to_be_bytes().to_vec();
    data.extend(bytes);
    written(HRP, &data)
}

/// The notes as one text.
pub(super) fn notes(response: &Response) -> String {
    let notes = ELEMENTS.map(|element| response.note(element).map_or("", Note::as_str));
    notes.join("\n").trim_end_matches('\n').to_owned()
}

pub(super) fn decode(link: &str) -> Result<Response, Error> {
    read(&opened(HRP, link, whole(link))?)
}

/// How long the whole link is: its length stands in front.
pub(super) fn whole(link: &str) -> Result<usize, Error> {
    let mut codes = KIND.data(link);
    let mut length = 0;
    for _ in 0..4 {
        length = length << 5 | codes.next().ok_or(Error::CutOff)??;
    }
    // Four characters are twenty bits, of which the length has sixteen.
    Ok(KIND.length(LENGTH + (length >> 4) as usize))
}

fn read(bytes: &[u8]) -> Result<Response, Error> {
    let bytes = bytes.get(LENGTH..).ok_or(Error::Damaged)?;
    let head = v1::length(bytes)?;
    let (head, notes) = bytes.split_at_checked(head).ok_or(Error::Damaged)?;
    let mut response = v1::read(head)?;
    set_notes(&mut response, notes)?;
    Ok(response)
}

/// Reads what [`notes`] wrote.
pub(super) fn set_notes(response: &mut Response, notes: &[u8]) -> Result<(), Error> {
    if notes.is_empty() {
        return Ok(());
    }
    let notes = std::str::from_utf8(notes).map_err(|_| Error::Damaged)?;
    let mut notes = notes.split('\n');
    for element in ELEMENTS {
        set(response, element, notes.next().unwrap_or_default())?;
    }
    match notes.next() {
        None => Ok(()),
        Some(_) => Err(Error::Damaged),
    }
}

/// A note as [`Note::parse`] would have it, of somebody who was asked for one.
fn set(response: &mut Response, element: Element, text: &str) -> Result<(), Error> {
    let note = Note::parse(text).map_err(|_| Error::Damaged)?;
    if note.as_ref().map_or("", Note::as_str) != text {
        return Err(Error::Damaged);
    }
    response.set_note(element, note).map_err(|_| Error::Damaged)
}
