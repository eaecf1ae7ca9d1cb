//! Starts the app: makes the state, fills the places that `index.html` provides, and chooses the page of a route.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::browser::{document, visibility};
use crate::domain::codec::route::{Route, Source};
use crate::domain::codec::store::Display;
use crate::domain::told::Told;
use crate::ui::frame::{Controls, Navigation, Notices};
use crate::ui::pages::backup::BackupPage;
use crate::ui::pages::broken::BrokenPage;
use crate::ui::pages::check::CheckPage;
use crate::ui::pages::compare::ComparePage;
use crate::ui::pages::element::ElementPage;
use crate::ui::pages::invite::InvitePage;
use crate::ui::pages::invited::InvitedPage;
use crate::ui::pages::open::OpenPage;
use crate::ui::pages::result::{ResultPage, SharedPage};
use crate::ui::pages::role::RolePage;
use crate::ui::pages::scan::{self, ScanPage};
use crate::ui::pages::start::{More, Resume};
use crate::ui::pages::team::{
    AddToTeamPage, BoardPage, PredictPage, TeamElementPage, TeamLinkElementPage, TeamLinkPage,
    TeamPage, TeamRoundPage, TeamsPage, VisitorsPage,
};
use crate::ui::pages::topic::TopicPage;
use crate::ui::parts::action::NoPage;
use crate::ui::sealed::{Seal, Sealed, live};
use crate::ui::state::place::{Held, Visit};
use crate::ui::state::{Answers, Device, Notice, Place, Records, Rounds, Settings, Teams, Texts};

/// Takes the static page over.
pub fn start() {
    // It is never dropped: what is made here outlives every page.
    let root = Box::leak(Box::new(Owner::new()));
    root.with(|| {
        provide_state();
        visibility::mark_hidden_tab();
        document::on_skip();
        expect_context::<Texts>().fetch_at_rest();
        fill("navigation", || ui! { <Navigation/> });
        fill("controls", || ui! { <Controls/> });
        fill("notices", || ui! { <Notices/> });
        fill("resume", || ui! { <Resume/> });
        fill("more", || ui! { <More/> });
        fill("app", || ui! { <Pages/> });
    });
}

/// Makes the state of the app, for every page to get by context.
pub fn provide_state() {
    // The settings first: they are moved out of the answers' document of before, which is kept aside if it cannot be read.
    provide_context(Settings::load());
    let answers = Answers::load();
    let teams = Teams::load();
    let records = Records::load();
    let rounds = Rounds::load();
    let notice = Notice::none();
    provide_context(answers);
    provide_context(teams);
    provide_context(records);
    provide_context(rounds);
    provide_context(notice);
    provide_context(Texts::coming());
    provide_context(Device::watch());
    provide_context(Place::begin(move || {
        notice.0.set(None);
        answers.keep_no_undo();
        teams.keep_no_undo();
        records.keep_no_undo();
        rounds.keep_no_undo();
    }));
}

/// Fills a place that `index.html` provides, for as long as the page.
fn fill(id: &str, content: fn() -> Sealed) {
    if let Some(slot) = document::slot(id) {
        mount_to(slot, content).forget();
    }
}

/// The page of the address, made anew when that names another.
#[component]
pub fn Pages() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let answers = expect_context::<Answers>();
    let Place { visit, .. } = expect_context();
    let device = expect_context::<Device>();
    Effect::new(move |_| {
        document::set_language(settings.language.get().tag());
        // A sheet of paper is light.
        document::set_display(match device.printing.get() {
            true => Display::Light,
            false => settings.display(),
        });
        document::set_begun(answers.respondent().is_some());
        document::set_page(visit.with(|it| it.route == Route::Start));
        document::set_title(&visit.with(title));
    });
    live(move || visit.with(page))
}

fn page(visit: &Visit) -> Sealed {
    let answers = expect_context::<Answers>();
    match (&visit.route, &visit.shared) {
        // It stands in `index.html`.
        (Route::Start, _) => ().seal(),
        (Route::Role, _) => ui! { <RolePage/> },
        (Route::RoleIn(sector), _) => ui! { <RolePage sector=*sector/> },
        (Route::Scan(statement), _) => ui! { <ScanPage statement=*statement changing=false/> },
        (Route::Change(statement), _) => ui! { <ScanPage statement=*statement changing=true/> },
        (Route::Check, _) => ui! { <CheckPage/> },
        (Route::Result, _) => ui! { <ResultPage/> },
        (Route::Element(element), _) => {
            let element = *element;
            live(move || {
                let told = answers.response().map(Told::Answers);
                ui! { <ElementPage element told source=Source::Own/> }
            })
        }
        (Route::Shared(_), Some(Ok(Held::Told(told)))) => {
            ui! { <SharedPage told=told.clone()/> }
        }
        (Route::SharedElement(_, element), Some(Ok(Held::Told(told)))) => {
            let source = Source::told(told);
            let told = Some(told.clone());
            ui! { <ElementPage element=*element told source/> }
        }
        (Route::Compare(_), Some(Ok(Held::Told(told)))) => {
            ui! { <ComparePage told=told.clone()/> }
        }
        (Route::Teams, _) => ui! { <TeamsPage/> },
        (Route::Board, _) => ui! { <BoardPage/> },
        (Route::Team(id), _) => ui! { <TeamPage id=*id/> },
        (Route::TeamRound(id), _) => ui! { <TeamRoundPage id=*id/> },
        (Route::TeamElement(id, element), _) => {
            ui! { <TeamElementPage id=*id element=*element/> }
        }
        (Route::TeamPredict(id), _) => ui! { <PredictPage id=*id/> },
        (Route::TeamVisitors(id), _) => ui! { <VisitorsPage id=*id/> },
        (Route::TeamLink(link), Some(Ok(Held::Team(picture)))) => {
            ui! { <TeamLinkPage picture=picture.clone() link=link.clone()/> }
        }
        (Route::TeamLinkElement(link, element), Some(Ok(Held::Team(picture)))) => {
            let shown = picture.shown.clone();
            ui! { <TeamLinkElementPage shown link=link.clone() element=*element/> }
        }
        (Route::AddToTeam(_), Some(Ok(Held::Told(Told::Answers(response))))) => {
            ui! { <AddToTeamPage response=response.clone()/> }
        }
        (Route::Invited(_), Some(Ok(Held::Invitation(invitation)))) => {
            ui! { <InvitedPage invitation=invitation.clone()/> }
        }
        (_, Some(Err(error))) => ui! { <BrokenPage error=*error/> },
        (Route::Invite, _) => ui! { <InvitePage/> },
        (Route::Open, _) => ui! { <OpenPage/> },
        (Route::Backup, _) => ui! { <BackupPage/> },
        (Route::Topic(topic), _) => ui! { <TopicPage topic=*topic/> },
        // A link that was read holds what its page shows.
        (_, _) => {
            let settings = expect_context::<Settings>();
            live(move || ui! { <NoPage language=settings.language.get()/> })
        }
    }
}

/// What the page is called: it begins with where the reader is.
fn title(visit: &Visit) -> String {
    let settings = expect_context::<Settings>();
    let language = settings.language.get();
    let words = language.words();
    let here = match (&visit.route, &visit.shared) {
        (_, Some(Err(error))) => words.broken.reason(*error).title,
        (Route::Start, _) => words.start.title,
        (Route::Role | Route::RoleIn(_), _) => words.role.title,
        (Route::Scan(statement) | Route::Change(statement), _) => {
            return named(&scan::title(language, *statement));
        }
        (Route::Check, _) => words.check.title,
        (Route::Result, _) => words.result.title,
        (Route::Shared(_), Some(Ok(Held::Told(Told::Scores(_))))) => words.result.scores_title,
        (Route::Shared(_), _) => words.result.shared_title,
        (Route::Compare(_), _) => words.compare.title,
        (Route::Invite, _) => words.invite.title,
        (Route::Invited(_), _) => words.invited.title,
        (Route::Element(element) | Route::SharedElement(_, element), _) => {
            language.element(*element)
        }
        (Route::Teams, _) => words.team.list.title,
        (Route::Board, _) => words.board.title,
        (Route::Team(id), _) => {
            let teams = expect_context::<Teams>();
            let name = teams.with(*id, |team| named(team.name.as_str()));
            return name.unwrap_or_else(|| named(words.team.list.gone));
        }
        (Route::TeamRound(_), _) => words.team.round.title,
        (Route::TeamPredict(_), _) => words.beside.predict.title,
        (Route::TeamVisitors(_), _) => words.beside.visit.title,
        (Route::TeamLink(_), Some(Ok(Held::Team(picture)))) => {
            return named(picture.name.as_str());
        }
        (Route::TeamElement(_, element) | Route::TeamLinkElement(_, element), _) => {
            language.element(*element)
        }
        (Route::AddToTeam(_), _) => words.team.add.to_team,
        (Route::Open, _) => words.open.title,
        (Route::Backup, _) => words.backup.title,
        (Route::Topic(topic), _) => {
            let texts = expect_context::<Texts>().here(language);
            match texts.and_then(|texts| texts.title(topic.id())) {
                Some(title) => title,
                None => return NAME.to_owned(),
            }
        }
        (Route::Unknown | Route::TeamLink(_), _) => words.unknown.title,
    };
    named(here)
}

/// The name of the product.
const NAME: &str = "Schoolstroom";

fn named(here: &str) -> String {
    format!("{here} – {NAME}")
}
