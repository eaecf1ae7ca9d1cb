//! One device that goes round: step by step, and what of the others can be seen at each.

use schoolstroom::domain::codec::store::round::Rounds as RoundsDocument;
use schoolstroom::domain::codec::store::teams::Teams as TeamsDocument;
use schoolstroom::domain::response::{Response, Tag};
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::domain::team::{Mode, Name, Round, Team, TeamId};
use schoolstroom::ui;
use schoolstroom::ui::frame::Notices;
use schoolstroom::ui::pages::team::TeamRoundPage;
use schoolstroom::wording::Language;
use schoolstroom::wording::round::RoundWords;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::notation::{point, respondent, statement};
use crate::stage::{App, Stage, all, attribute, click, focused, keep, kept, settled, text};

const ID: TeamId = TeamId(7);

fn words() -> &'static RoundWords {
    &Language::Nl.words().team.round
}

/// A team and a round in which so many have answered; perhaps somebody is in the middle.
fn round(mode: Mode, people: u32, is_busy: bool) -> (App, Stage) {
    let stage = Stage::new();
    let team = Team::new(ID, Name::parse("Ours").unwrap(), mode);
    keep(&TeamsDocument { teams: vec![team] });
    let mut round = Round::new(ID);
    for person in 0..people {
        round.begin(respondent(Role::Teacher));
        round.set(statement("relations.1"), point(2)).unwrap();
        round.hand_on(Tag::new(person));
    }
    if is_busy {
        round.begin(respondent(Role::Visitor));
        round.set(statement("hr_policy.9"), point(5)).unwrap();
    }
    let rounds = match round.is_empty() {
        true => Vec::new(),
        false => vec![round],
    };
    keep(&RoundsDocument { rounds });
    let app = App::new();
    stage.show(|| ui! { <Notices/> });
    stage.show(|| ui! { <TeamRoundPage id=ID/> });
    (app, stage)
}

fn answered() -> usize {
    let rounds = kept::<RoundsDocument>().rounds;
    rounds.first().map_or(0, Round::people)
}

fn current() -> Option<Response> {
    let rounds = kept::<RoundsDocument>().rounds;
    rounds.first().and_then(|it| it.current().cloned())
}

fn in_team() -> usize {
    kept::<TeamsDocument>().teams[0].members.len()
}

/// Presses the button that says this, and waits until the step is there.
async fn press(stage: &Stage, label: &str) {
    let buttons = stage.all("button");
    let button = buttons.iter().find(|it| text(it) == label);
    click(button.unwrap_or_else(|| panic!("no {label} in {}", stage.html())));
    settled().await;
}

async fn submit(stage: &Stage) {
    click(&stage.one("form button:not([type])"));
    settled().await;
}

async fn is_at(stage: &Stage, heading: &str) {
    let h1 = stage.one("h1");
    assert_eq!(text(&h1), heading);
    assert!(
        focused().is_same_node(Some(&h1)),
        "the focus is on {heading}"
    );
}

fn questions(stage: &Stage) -> Vec<Element> {
    stage.all("fieldset.question")
}

/// Chooses and goes on to the statements.
async fn begin(stage: &Stage, role: Role) {
    press(stage, words().begin).await;
    let [sector, role] = [("sector", Sector::Secondary.id()), ("role", role.id())]
        .map(|(name, value)| format!("input[name={name}][value={value}]"));
    click(&stage.one(&sector));
    settled().await;
    click(&stage.one(&role));
    submit(stage).await;
}

/// From the first page of statements to handing on, with an answer on each.
async fn answer_all(stage: &Stage) -> usize {
    let mut pages = 0;
    while !questions(stage).is_empty() {
        click(&stage.all("input[value='4']")[0]);
        submit(stage).await;
        pages += 1;
    }
    pages
}

#[wasm_bindgen_test]
async fn one_after_another_answers_and_nothing_of_it_is_seen() {
    let (app, stage) = round(Mode::Protected, 0, false);
    assert_eq!(text(&stage.one("h1")), words().title);
    for person in 1..=2 {
        press(&stage, words().begin).await;
        is_at(&stage, Language::Nl.words().role.title).await;
        assert!(stage.all("input[name=role]:checked").is_empty());
        // Nobody goes on without a role.
        submit(&stage).await;
        assert!(!stage.text().is_empty() && questions(&stage).is_empty());
        press(&stage, Language::Nl.words().scan.back).await;
        begin(&stage, Role::Teacher).await;
        assert_eq!(questions(&stage).len(), 3);
        assert!(stage.all("input:checked").is_empty(), "nothing of others");
        assert_eq!(answer_all(&stage).await, 10);
        is_at(&stage, words().ready_title).await;
        assert_eq!(answered(), person - 1);
        press(&stage, words().hand_in).await;
        is_at(&stage, words().next_title).await;
        assert_eq!((answered(), current()), (person, None));
        assert!(stage.text().contains(words().thanks));
        assert!(stage.text().contains(&words().people.of(person)));
        assert!(stage.all("input, a[href*=scanv]").is_empty());
    }
    // The own answers of this device are another matter.
    assert_eq!(app.answers.response(), None);
    assert_eq!(in_team(), 0);
}

#[wasm_bindgen_test]
async fn going_back_keeps_the_own_answers_and_another_role_what_both_are_asked() {
    let (app, stage) = round(Mode::Protected, 1, false);
    begin(&stage, Role::Teacher).await;
    click(&stage.all("input[value='4']")[0]);
    submit(&stage).await;
    let back = Language::Nl.words().scan.back;
    press(&stage, back).await;
    assert_eq!(stage.all("input:checked").len(), 1);
    // Another language rebuilds the words and loses nothing.
    app.settings.set_language(Language::En);
    settled().await;
    assert_eq!(stage.all("input:checked").len(), 1);
    app.settings.set_language(Language::Nl);
    settled().await;
    press(&stage, back).await;
    is_at(&stage, Language::Nl.words().role.title).await;
    click(&stage.one("input[name=role][value=support]"));
    submit(&stage).await;
    assert_eq!(stage.all("input:checked").len(), 1);
    let now = current().unwrap();
    assert_eq!((now.respondent().role(), now.given()), (Role::Support, 1));
    assert_eq!(answered(), 1);
}

/// Whoever finds the page after it was left may be somebody else: nothing is shown before they say who they are.
#[wasm_bindgen_test]
async fn after_a_reload_it_asks_whose_turn_it_is() {
    let (_, stage) = round(Mode::Protected, 3, true);
    settled().await;
    assert_eq!(text(&stage.one("h1")), words().busy_title);
    assert!(stage.all("input").is_empty());
    press(&stage, words().go_on).await;
    // A visitor is asked one statement an element: on to the second, which is the first that is open.
    assert_eq!(questions(&stage).len(), 1);
    let names = all(&questions(&stage)[0], "input");
    assert_eq!(attribute(&names[0], "name"), "leadership.9");
    assert_eq!(current().unwrap().given(), 1);
}

#[wasm_bindgen_test]
async fn who_is_interrupted_is_dropped_after_a_question() {
    for is_left in [true, false] {
        let (_, stage) = round(Mode::Protected, 3, true);
        settled().await;
        let open = match is_left {
            true => words().drop,
            false => {
                press(&stage, words().go_on).await;
                words().stop
            }
        };
        press(&stage, open).await;
        press(&stage, words().drop_no).await;
        assert!(current().is_some());
        press(&stage, open).await;
        press(&stage, words().drop_yes).await;
        is_at(&stage, words().next_title).await;
        assert_eq!((current(), answered()), (None, 3));
        assert!(!stage.text().contains(words().thanks));
    }
}

#[wasm_bindgen_test]
async fn who_answered_nothing_cannot_hand_in() {
    let (_, stage) = round(Mode::Protected, 0, false);
    begin(&stage, Role::Visitor).await;
    for _ in 0..10 {
        submit(&stage).await;
    }
    is_at(&stage, words().ready_title).await;
    assert!(stage.text().contains(words().nothing));
    assert!(!stage.html().contains(words().hand_in));
    press(&stage, Language::Nl.words().scan.back).await;
    assert_eq!(questions(&stage).len(), 1);
}

/// The round can be closed from five on, in an open team from one on; all come into the team at once, and that can be undone.
#[wasm_bindgen_test]
async fn closing_adds_all_at_once_and_can_be_undone() {
    for (mode, people, can) in [
        (Mode::Protected, 0, false),
        (Mode::Protected, 4, false),
        (Mode::Protected, 5, true),
        (Mode::Open, 1, true),
    ] {
        let (_, stage) = round(mode, people, false);
        click(&stage.one("details > summary"));
        settled().await;
        let labels: Vec<_> = stage.all("button").iter().map(text).collect();
        let is_there = labels.iter().any(|it| it == words().close);
        assert_eq!(is_there, can, "{mode:?} {people}");
        if !can {
            continue;
        }
        press(&stage, words().close).await;
        is_at(&stage, words().closed_title).await;
        assert_eq!((answered(), in_team()), (0, people as usize));
        let team = &kept::<TeamsDocument>().teams[0];
        let mut members = team.members.iter();
        assert!(members.all(|it| it.month().is_none()), "no time is told");
        press(&stage, Language::Nl.words().frame.undo).await;
        assert_eq!((answered(), in_team()), (people as usize, 0));
        assert_eq!(text(&stage.one("h1")), words().next_title);
    }
}

#[wasm_bindgen_test]
async fn a_round_is_thrown_away_after_a_question_and_can_be_brought_back() {
    let (_, stage) = round(Mode::Protected, 2, false);
    click(&stage.one("details > summary"));
    press(&stage, words().throw_away).await;
    press(&stage, words().throw_no).await;
    assert_eq!(answered(), 2);
    press(&stage, words().throw_away).await;
    press(&stage, words().throw_yes).await;
    assert_eq!(answered(), 0);
    is_at(&stage, words().title).await;
    press(&stage, Language::Nl.words().frame.undo).await;
    assert_eq!(answered(), 2);
}

#[wasm_bindgen_test]
async fn an_open_team_says_so_and_a_protected_one_promises_five() {
    let open = Language::Nl.words().team.picture.open;
    for (mode, is_open) in [(Mode::Open, true), (Mode::Protected, false)] {
        let (_, stage) = round(mode, 0, false);
        settled().await;
        assert_eq!(stage.text().contains(open), is_open);
        assert_eq!(stage.text().contains(words().hidden), !is_open);
    }
}

#[wasm_bindgen_test]
async fn a_team_that_is_not_here_says_so() {
    let (_, stage) = round(Mode::Open, 0, false);
    stage.clear();
    stage.show(|| ui! { <TeamRoundPage id=TeamId(8)/> });
    settled().await;
    assert_eq!(text(&stage.one("h1")), Language::Nl.words().team.list.gone);
}
