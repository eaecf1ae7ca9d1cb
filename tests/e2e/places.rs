//! Every page there is, and every state of one that looks different, for the tests that visit them all.

use schoolstroom::domain::codec::link;
use schoolstroom::domain::team::Mode;
use schoolstroom::domain::topic::Topic;

use crate::given::{
    Kept, TEAM, answers, board, colleagues, invitation, other_answers, parent, predicted, round,
    scan, scan_by_element, scores, shared, team, team_link, visited, visitor,
};

/// A page in a state.
pub struct Place {
    /// For the message when a test fails.
    pub name: &'static str,
    /// Its address.
    pub path: String,
    /// What is stored.
    pub kept: Kept,
}

/// All of them.
pub fn all() -> Vec<Place> {
    let own = || scan(answers());
    let link = link::encode(&other_answers());
    let place = |name, path: &str, kept| Place {
        name,
        path: path.to_owned(),
        kept,
    };
    let topics = Topic::ALL.map(|it| place(it.id(), &format!("#/{}", it.id()), own()));
    let mut places = vec![
        place("start", "#/", Kept::default()),
        place("start, with a scan", "#/", own()),
        place("role", "#/role", Kept::default()),
        place("role, with a scan", "#/role", own()),
        place("scan", "#/scan/abilities.2", own()),
        place(
            "scan by element",
            "#/scan/abilities.1",
            scan_by_element(answers()),
        ),
        place("scan without a role", "#/scan/abilities.2", Kept::default()),
        place("change", "#/check/opportunities.3", own()),
        place("check", "#/check", own()),
        place("result", "#/result", own()),
        place("shared result", &shared(&other_answers()), own()),
        place("element", "#/element/hr_policy", own()),
        place(
            "element without a scan",
            "#/element/relations",
            Kept::default(),
        ),
        place(
            "shared element",
            &format!("#/result/{link}/behaviour"),
            own(),
        ),
        place("scores alone", &scores(&other_answers()), own()),
        place(
            "scores alone of a parent",
            &scores(&parent()),
            Kept::default(),
        ),
        place(
            "element with a score alone",
            &format!("{}/behaviour", scores(&other_answers())),
            own(),
        ),
        place("compare", &format!("#/compare/{link}"), own()),
        place(
            "compare with a parent",
            &format!("#/compare/{}", link::encode(&parent())),
            own(),
        ),
        place(
            "compare without a scan",
            &format!("#/compare/{link}"),
            Kept::default(),
        ),
        place("invite", "#/invite", Kept::default()),
        place("invite, with a scan", "#/invite", own()),
        place("invited", &invitation("Voor de studiedag"), Kept::default()),
        place("invited, with a scan", &invitation(&"w".repeat(140)), own()),
        place("role in a sector", "#/role/po", Kept::default()),
        place("open", "#/open", Kept::default()),
        place(
            "cut off",
            &format!("#/result/{}", &link[..20]),
            Kept::default(),
        ),
        place("scan of a visitor", "#/scan/relations.9", scan(visitor())),
        place("check of a visitor", "#/check", scan(visitor())),
        place("result of a visitor", "#/result", scan(visitor())),
        place(
            "element of a visitor",
            "#/element/relations",
            scan(visitor()),
        ),
        place("role of a visitor", "#/role", scan(visitor())),
        place("result of a parent", "#/result", scan(parent())),
        place(
            "element that was not asked",
            "#/element/hr_policy",
            scan(parent()),
        ),
        place("teams", "#/team", Kept::default()),
        place("teams, with one", "#/team", team(Mode::Protected, &[])),
        place(
            "team without links",
            &format!("#/team/{TEAM}"),
            team(Mode::Protected, &[]),
        ),
        place(
            "team",
            &format!("#/team/{TEAM}"),
            team(Mode::Protected, &colleagues()),
        ),
        place(
            "open team",
            &format!("#/team/{TEAM}"),
            team(Mode::Open, &colleagues()),
        ),
        place(
            "element of a team",
            &format!("#/team/{TEAM}/leadership"),
            team(Mode::Protected, &colleagues()),
        ),
        place("no such team", "#/team/00000000", Kept::default()),
        place("team in a link", &team_link(&colleagues()), Kept::default()),
        place(
            "element of a team in a link",
            &format!("{}/leadership", team_link(&colleagues())),
            Kept::default(),
        ),
        place("schools side by side", "#/board", board()),
        place("no school", "#/board", Kept::default()),
        place(
            "answers for a team",
            &format!("#/team/add/{link}"),
            team(Mode::Protected, &[]),
        ),
        place(
            "round",
            &format!("#/team/{TEAM}/round"),
            team(Mode::Protected, &[]),
        ),
        place(
            "round of an open team, with somebody busy",
            &format!("#/team/{TEAM}/round"),
            round(Mode::Open, &colleagues()[..3]),
        ),
        place(
            "prediction of a team",
            &format!("#/team/{TEAM}/predict"),
            team(Mode::Protected, &colleagues()),
        ),
        place(
            "prediction beside a team",
            &format!("#/team/{TEAM}/predict"),
            predicted(&colleagues()),
        ),
        place(
            "visitors of a team",
            &format!("#/team/{TEAM}/visitors"),
            team(Mode::Protected, &visited()),
        ),
        place(
            "too few visitors of a team",
            &format!("#/team/{TEAM}/visitors"),
            team(Mode::Protected, &visited()[1..]),
        ),
        place("backup", "#/backup", own()),
        place("unknown", "#/nowhere", Kept::default()),
    ];
    places.extend(topics);
    places
}
