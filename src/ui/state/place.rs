//! Where the reader is: the page that the address names with what its link holds, and the way back.

use leptos::prelude::*;

use crate::browser::history::History;
use crate::browser::{document, location};
use crate::domain::codec::route::Route;
use crate::domain::codec::{invitation_link, link, team_link, told};
use crate::domain::invitation::Invitation;
use crate::domain::team::TeamPicture;
use crate::domain::told::Told;

/// What the link in an address holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Somebody's result.
    Told(Told),
    /// An invitation.
    Invitation(Invitation),
    /// The picture of a team.
    Team(TeamPicture),
}

/// A page somebody is at. The link in its address, if it has one, is decoded once, on arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The page.
    pub route: Route,
    /// What the link in the address holds.
    pub shared: Option<Result<Held, link::Error>>,
}

impl Visit {
    /// A visit to a page.
    pub fn to(route: Route) -> Self {
        let shared = match &route {
            Route::Shared(link)
            | Route::SharedElement(link, _)
            | Route::Compare(link)
            | Route::AddToTeam(link) => Some(told::decode(link).map(Held::Told)),
            Route::Invited(link) => Some(invitation_link::decode(link).map(Held::Invitation)),
            Route::TeamLink(link) | Route::TeamLinkElement(link, _) => {
                Some(team_link::decode(link).map(Held::Team))
            }
            _ => None,
        };
        Self { route, shared }
    }
}

/// The page that is shown.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    history: StoredValue<History, LocalStorage>,
    /// The page the reader is at.
    pub visit: RwSignal<Visit>,
}

impl Place {
    /// Begins at the page the address names. It is made once, at the root. `leaving` is called when a page is left, before
    /// the next one is shown.
    pub fn begin(leaving: impl Fn() + 'static) -> Self {
        let place = Self {
            history: StoredValue::new_local(History::begin()),
            visit: RwSignal::new(Visit::to(location::route())),
        };
        location::on_route(move |route| {
            leaving();
            place.visit.set(Visit::to(route));
            place.history.with_value(History::arrive);
        });
        document::on_escape(move || place.escape());
        place
    }

    /// Leaves the page of an element for the one the reader came from, or else for the result.
    fn escape(&self) {
        let result = match self.visit.get_untracked().route {
            Route::Element(_) => Route::Result,
            Route::SharedElement(link, _) => Route::Shared(link),
            Route::TeamElement(id, _) => Route::Team(id),
            Route::TeamLinkElement(link, _) => Route::TeamLink(link),
            _ => return,
        };
        if !self.history.with_value(History::back) {
            location::go(&result);
        }
    }
}
