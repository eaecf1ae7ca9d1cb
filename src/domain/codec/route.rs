//! The addresses of the pages, `#/…`, both ways.
//!
//! Everything after `#` stays in the browser. Reading an address is forgiving about what mail and chat programs do to it;
//! writing one is exact.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::domain::codec::address::normalise;
use crate::domain::codec::{invitation_link, link, score_link, team_link, told};
use crate::domain::element::Element;
use crate::domain::instrument::StatementId;
use crate::domain::response::Response;
use crate::domain::role::Sector;
use crate::domain::team::TeamId;
use crate::domain::told::Told;
use crate::domain::topic::Topic;

/// A page of the product.
///
/// It is read from an address, or from what follows its `#`, by [`str::parse`], which never fails: what is no page is
/// [`Route::Unknown`]. White space, upper case, an encoded `#` and anything before the first `/` are mended; a link's text
/// is kept as it stands, for the decoder to judge. It is written as the address from its `#`.
///
/// ```
/// use schoolstroom::domain::codec::route::Route;
///
/// let Ok(route) = "https://school.example/#/Check".parse::<Route>();
/// assert_eq!(route, Route::Check);
/// assert_eq!(route.to_string(), "#/check");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// `#/`: what this is.
    #[default]
    Start,
    /// `#/role`: sector and role.
    Role,
    /// `#/role/po`: the same, with the sector chosen already.
    RoleIn(Sector),
    /// `#/scan/abilities.2`: a statement, or the page of its element if three stand on a page.
    Scan(StatementId),
    /// `#/check`: all answers by element.
    Check,
    /// `#/check/abilities.2`: the same statement as in the scan, changed from the check page and on the way back to it.
    Change(StatementId),
    /// `#/result`: the own result.
    Result,
    /// `#/result/…`, or `#/scores/…` for the ten scores alone: the result in a link. The text is not yet decoded.
    Shared(String),
    /// `#/element/abilities`: an element, with the own result.
    Element(Element),
    /// `#/result/…/abilities`, `#/scores/…/abilities`: an element, with the result in a link.
    SharedElement(String, Element),
    /// `#/team`: all teams of this device.
    Teams,
    /// `#/team/1a2b3c4d`: a team of this device.
    Team(TeamId),
    /// `#/team/1a2b3c4d/abilities`: an element, with the answers of a team of this device.
    TeamElement(TeamId, Element),
    /// `#/team/1a2b3c4d/round`: people of a team answer on this device, one after another.
    TeamRound(TeamId),
    /// `#/team/1a2b3c4d/predict`: how the reader thinks that staff see it, and what they say.
    TeamPredict(TeamId),
    /// `#/team/1a2b3c4d/visitors`: what visitors saw, over the team's own picture.
    TeamVisitors(TeamId),
    /// `#/team/teamv…`: the picture of a team in a link. The text is not yet decoded.
    TeamLink(String),
    /// `#/team/teamv…/abilities`: an element, with the picture in a link.
    TeamLinkElement(String, Element),
    /// `#/team/add/…`: choose the team that the result in a link is added to.
    AddToTeam(String),
    /// `#/board`: several schools side by side.
    Board,
    /// `#/compare/…`: the result in a link, laid over the own one.
    Compare(String),
    /// `#/invite`: make an invitation.
    Invite,
    /// `#/invite/…`: the invitation in a link. The text is not yet decoded.
    Invited(String),
    /// `#/open`: open a link one was given.
    Open,
    /// `#/backup`: a backup of all that this browser keeps, and restoring one.
    Backup,
    /// `#/model`, `#/privacy` and so on: a page to read.
    Topic(Topic),
    /// Any other address.
    Unknown,
}

impl Route {
    /// The page of what somebody pasted to open it: a whole address, or a link's own part alone. What is neither is opened
    /// as a link too, to be told what it is.
    pub fn pasted(text: &str) -> Self {
        match Self::of_address(&normalise(text)) {
            route @ (Self::Shared(_)
            | Self::SharedElement(..)
            | Self::Compare(_)
            | Self::Invited(_)
            | Self::AddToTeam(_)
            | Self::TeamLink(_)
            | Self::TeamLinkElement(..)) => route,
            _ => {
                let mut link = normalise(text);
                link.retain(|c| c.is_ascii_alphanumeric());
                if link.is_empty() {
                    // Without a text it would be the address of the reader's own result.
                    link.push('?');
                }
                Self::Shared(link)
            }
        }
    }

    /// The page of an address that [`normalise`] has been through.
    fn of_address(text: &str) -> Self {
        let after = text.rsplit_once('#').map_or(text, |(_, after)| after);
        // What stands before the first `/` is no part of an address of ours.
        let address = after.split_once('/').map_or("", |(_, address)| address);
        let parts: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
        let route = match *parts.as_slice() {
            // A link's own part that stands alone.
            [] if told::is_one(after) => Some(Self::Shared(after.to_owned())),
            [] if invitation_link::is_one(after) => Some(Self::Invited(after.to_owned())),
            [] if team_link::is_one(after) => Some(Self::TeamLink(after.to_owned())),
            [] => Some(Self::Start),
            ["role"] => Some(Self::Role),
            ["role", id] => id.parse().ok().map(Self::RoleIn),
            ["scan", id] => id.parse().ok().map(Self::Scan),
            ["check"] => Some(Self::Check),
            ["check", id] => id.parse().ok().map(Self::Change),
            // All of the link was cut off: not the reader's own result, nor an invitation of their own.
            ["result" | "scores"] if address.ends_with('/') => Some(Self::Shared(String::new())),
            ["invite"] if address.ends_with('/') => Some(Self::Invited(String::new())),
            ["compare"] if address.ends_with('/') => Some(Self::Compare(String::new())),
            ["result"] => Some(Self::Result),
            ["invite"] => Some(Self::Invite),
            ["invite", link, ..] => Some(Self::Invited(link.to_owned())),
            ["compare", link, ..] => Some(Self::Compare(link.to_owned())),
            ["result" | "scores", link] => Some(Self::Shared(link.to_owned())),
            ["result" | "scores", link, element, ..] => Some(match element.parse() {
                Ok(element) => Self::SharedElement(link.to_owned(), element),
                // Something was stuck to the end of the link: the decoder knows where a link ends.
                Err(_) => Self::Shared(link.to_owned()),
            }),
            ["element", id] => id.parse().ok().map(Self::Element),
            ["open"] => Some(Self::Open),
            ["backup"] => Some(Self::Backup),
            ["board"] => Some(Self::Board),
            ["team"] => Some(Self::Teams),
            ["team", "add", link] => Some(Self::AddToTeam(link.to_owned())),
            ["team", team] => Some(match team.parse() {
                Ok(id) => Self::Team(id),
                Err(_) => Self::TeamLink(team.to_owned()),
            }),
            ["team", team, element, ..] => Some(match (team.parse(), element.parse()) {
                (Ok(id), Ok(element)) => Self::TeamElement(id, element),
                (Ok(id), Err(_)) => match element {
                    "round" => Self::TeamRound(id),
                    "predict" => Self::TeamPredict(id),
                    "visitors" => Self::TeamVisitors(id),
                    _ => Self::Team(id),
                },
                (Err(_), Ok(element)) => Self::TeamLinkElement(team.to_owned(), element),
                (Err(_), Err(_)) => Self::TeamLink(team.to_owned()),
            }),
            _ => Topic::named(&parts.join("/")).map(Self::Topic),
        };
        route.unwrap_or(Self::Unknown)
    }
}

impl FromStr for Route {
    type Err = Infallible;

    fn from_str(address: &str) -> Result<Self, Infallible> {
        Ok(Self::of_address(&normalise(address)))
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#/")?;
        match self {
            Self::Start | Self::Unknown => Ok(()),
            Self::Role => f.write_str("role"),
            Self::RoleIn(sector) => write!(f, "role/{}", sector.id()),
            Self::Scan(statement) => write!(f, "scan/{statement}"),
            Self::Check => f.write_str("check"),
            Self::Change(statement) => write!(f, "check/{statement}"),
            Self::Result => f.write_str("result"),
            Self::Shared(link) => write!(f, "{}/{link}", of_kind(link)),
            Self::Element(element) => write!(f, "element/{}", element.id()),
            Self::SharedElement(link, element) => {
                write!(f, "{}/{link}/{}", of_kind(link), element.id())
            }
            Self::Compare(link) => write!(f, "compare/{link}"),
            Self::Invite => f.write_str("invite"),
            Self::Invited(link) => write!(f, "invite/{link}"),
            Self::Teams => f.write_str("team"),
            Self::Team(id) => write!(f, "team/{id}"),
            Self::TeamElement(id, element) => write!(f, "team/{id}/{}", element.id()),
            Self::TeamRound(id) => write!(f, "team/{id}/round"),
            Self::TeamPredict(id) => write!(f, "team/{id}/predict"),
            Self::TeamVisitors(id) => write!(f, "team/{id}/visitors"),
            Self::TeamLink(link) => write!(f, "team/{link}"),
            Self::TeamLinkElement(link, element) => write!(f, "team/{link}/{}", element.id()),
            Self::AddToTeam(link) => write!(f, "team/add/{link}"),
            Self::Board => f.write_str("board"),
            Self::Open => f.write_str("open"),
            Self::Backup => f.write_str("backup"),
            Self::Topic(topic) => f.write_str(topic.id()),
        }
    }
}

/// The name of the page for the kind of result that a link holds.
fn of_kind(link: &str) -> &'static str {
    if score_link::is_one(link) {
        "scores"
    } else {
        "result"
    }
}

/// Whose answers a page shows, and so which addresses lead on from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The reader's own.
    Own,
    /// Those in a link, as [`told::encode`] writes them.
    Link(String),
    /// Those of a team of this device.
    Team(TeamId),
    /// Those in the link of a team.
    TeamLink(String),
}

impl Source {
    /// The answers in a link that was decoded. It is written anew, so that the addresses on the page are exact.
    pub fn link(response: &Response) -> Self {
        Self::Link(link::encode(response))
    }

    /// The same of any result in a link.
    pub fn told(told: &Told) -> Self {
        Self::Link(told::encode(told))
    }

    /// The page of the result.
    pub fn result(&self) -> Route {
        match self {
            Self::Own => Route::Result,
            Self::Link(link) => Route::Shared(link.clone()),
            Self::Team(id) => Route::Team(*id),
            Self::TeamLink(link) => Route::TeamLink(link.clone()),
        }
    }

    /// The page of an element with this result.
    pub fn element(&self, element: Element) -> Route {
        match self {
            Self::Own => Route::Element(element),
            Self::Link(link) => Route::SharedElement(link.clone(), element),
            Self::Team(id) => Route::TeamElement(*id, element),
            Self::TeamLink(link) => Route::TeamLinkElement(link.clone(), element),
        }
    }
}
