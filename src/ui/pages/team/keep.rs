//! Putting pictures of teams on the board: they are kept on this device, each once.

use leptos::prelude::*;

use crate::browser::location;
use crate::domain::codec::route::Route;
use crate::domain::record::{Record, Recorded};
use crate::domain::team::TeamPicture;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::sealed::live;
use crate::ui::state::{Records, Settings};

/// The record of a picture: under its own name and day, so that the same link is kept once.
pub fn record(picture: TeamPicture) -> Record {
    Record {
        name: picture.name.clone(),
        day: picture.day,
        what: Recorded::Team(picture),
    }
}

/// The button. It leads to the board.
#[component]
pub fn PutOnBoard(pictures: Vec<TeamPicture>) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let records = expect_context::<Records>();
    let put = move |()| {
        for picture in &pictures {
            records.keep(record(picture.clone()));
        }
        location::go(&Route::Board);
    };
    ui! {
        <p class="actions">
            <Button label=live(move || settings.words().board.keep) class="secondary" press=put/>
        </p>
    }
}
