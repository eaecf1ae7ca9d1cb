//! The addresses of the pages, `#/…`, both ways.
//!
//! Everything after `#` stays in the browser. Reading an address is forgiving about what mail and chat programs do to it;
//! writing one is exact.

use std::fmt;

use crate::domain::codec::address::mended;
use crate::domain::codec::link;
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::text::{cut, joined, words};
use crate::domain::topic::Topic;

/// A page of the product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// `#/`: what this is.
    #[default]
    Start,
    /// `#/role`: sector and role.
    Role,
    /// `#/scan/abilities.2`: a statement, or the page of its element where three stand on a page.
    Scan(StatementId),
    /// `#/check`: all answers by element.
    Check,
    /// `#/check/abilities.2`: the same statement as in the scan, changed from the check page and on the way back to it.
    Change(StatementId),
    /// `#/result`: the own result.
    Result,
    /// `#/result/…`: the result in a link. The text is not yet decoded.
    Shared(String),
    /// `#/element/abilities`: an element, with the own result.
    Element(Element),
    /// `#/result/…/abilities`: an element, with the result in a link.
    SharedElement(String, Element),
    /// `#/open`: open a link one was given.
    Open,
    /// `#/model`, `#/privacy` and so on: a page to read.
    Topic(Topic),
    /// Any other address.
    Unknown,
}

impl Route {
    /// Reads the part of an address after (or with) its `#`. It never fails: what is no page is [`Route::Unknown`].
    ///
    /// White space, upper case, an encoded `#` and anything before the first `/` are mended; a link's text is kept as it
    /// stands for the decoder to judge.
    pub fn parse(hash: &str) -> Self {
        let text = mended(hash);
        let mut after = text.as_str();
        while let Some((_, rest)) = cut(after, b'#') {
            after = rest;
        }
        // Before the first `/` stands nothing, or what is no address of ours.
        let address = cut(after, b'/').map_or("", |(_, address)| address);
        let parts = words(address, |c| c == '/');
        let route = match *parts.as_slice() {
            // A link's own part with nothing before it.
            [] if link::is_one(after) => Some(Self::Shared(after.to_owned())),
            [] => Some(Self::Start),
            ["role"] => Some(Self::Role),
            ["scan", id] => id.parse().ok().map(Self::Scan),
            ["check"] => Some(Self::Check),
            ["check", id] => id.parse().ok().map(Self::Change),
            // All of the link was cut off: not the reader's own result.
            ["result"] if address.ends_with('/') => Some(Self::Shared(String::new())),
            ["result"] => Some(Self::Result),
            ["result", link] => Some(Self::Shared(link.to_owned())),
            ["result", link, element, ..] => Some(match element.parse() {
                Ok(element) => Self::SharedElement(link.to_owned(), element),
                // Something was stuck to the end of the link: the decoder knows where a link ends.
                Err(_) => Self::Shared(link.to_owned()),
            }),
            ["element", id] => id.parse().ok().map(Self::Element),
            ["open"] => Some(Self::Open),
            [_] | [_, _] => {
                let id = address.strip_suffix('/').unwrap_or(address);
                Topic::named(id).map(Self::Topic)
            }
            _ => None,
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The address of the page, from its `#`.
    pub fn path(&self) -> String {
        let parts: &[&str] = match self {
            Self::Start | Self::Unknown => &[],
            Self::Role => &["role"],
            Self::Scan(statement) => &["scan/", &statement.name()],
            Self::Check => &["check"],
            Self::Change(statement) => &["check/", &statement.name()],
            Self::Result => &["result"],
            Self::Shared(link) => &["result/", link],
            Self::Element(element) => &["element/", element.id()],
            Self::SharedElement(link, element) => &["result/", link, "/", element.id()],
            Self::Open => &["open"],
            Self::Topic(topic) => &[topic.id()],
        };
        joined(&["#/", &joined(parts)])
    }

    /// The page of what somebody pasted to open it: a whole address, or a link's own part alone. What is neither is opened
    /// as a link too, to be told what it is.
    pub fn pasted(text: &str) -> Self {
        match Self::parse(text) {
            route @ (Self::Shared(_) | Self::SharedElement(..)) => route,
            _ => {
                let mut link = mended(text);
                link.retain(|c| c.is_ascii_alphanumeric());
                // An empty one would be the address of the reader's own result.
                Self::Shared(if link.is_empty() {
                    "?".to_owned()
                } else {
                    link
                })
            }
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path())
    }
}
