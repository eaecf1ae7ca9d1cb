//! What the tests start from: who answers, what, and how that stands in the storage.

use schoolstroom::domain::answer::{Answer, Point};
use schoolstroom::domain::codec::store::answers::Answers;
use schoolstroom::domain::codec::store::records::Records;
use schoolstroom::domain::codec::store::round::Rounds;
use schoolstroom::domain::codec::store::settings::Settings;
use schoolstroom::domain::codec::store::teams::Teams;
use schoolstroom::domain::codec::store::{Document, Pace};
use schoolstroom::domain::codec::{invitation_link, link, score_link, team_link as codec};
use schoolstroom::domain::day::Day;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Revision, Scale, StatementId};
use schoolstroom::domain::invitation::{Invitation, Message};
use schoolstroom::domain::note::Note;
use schoolstroom::domain::reading::Scores;
use schoolstroom::domain::record::{Prediction, Record, Recorded};
use schoolstroom::domain::response::{Respondent, Response};
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::domain::team::{Member, Mode, Name, Round, Team, TeamId, TeamPicture};

use crate::notation::{respondent, response_to};

/// One mark a statement (see `notation`): in this order of the elements it sticks, flows, wavers, whirls, is in fog, and
/// has too little to say.
pub const MARKS: &str = "112554333151???...211445324515";

/// Other answers, of somebody else.
pub const OTHER_MARKS: &str = "555444333222111555444333222111";

/// A teacher in secondary education.
pub fn teacher() -> Respondent {
    respondent(Role::Teacher)
}

/// Somebody who leads a school, in primary education.
pub fn school_leader() -> Respondent {
    Respondent::new(Sector::Primary, Role::SchoolLeader).unwrap()
}

/// The answers of a teacher.
pub fn answers() -> Response {
    response_to(
        Revision::NEWEST,
        teacher(),
        0x5a5a5,
        Some((2026, 11)),
        MARKS,
    )
}

/// The answers of somebody else.
pub fn other_answers() -> Response {
    response_to(
        Revision::NEWEST,
        school_leader(),
        0xa5a5a,
        Some((2026, 10)),
        OTHER_MARKS,
    )
}

/// The answers of a parent: about leadership they do not know, and about policy nobody asked.
pub fn parent() -> Response {
    let month = Some((2026, 9));
    response_to(
        Revision::NEWEST,
        respondent(Role::Parent),
        0x1234,
        month,
        "??543212.45123",
    )
}

/// The answers of a visitor, who wrote what they saw of two elements.
pub fn visitor() -> Response {
    let month = Some((2026, 11));
    let mut response = response_to(
        Revision::NEWEST,
        respondent(Role::Visitor),
        0x4321,
        month,
        "54321?.234",
    );
    for (element, saw) in [
        (Element::Relations, "They greet each other at the door."),
        (
            Element::Behaviour,
            "Two teachers looked in <b>together</b>.",
        ),
    ] {
        response
            .set_note(element, Note::parse(saw).unwrap())
            .unwrap();
    }
    response
}

/// The address of the result in a link.
pub fn shared(response: &Response) -> String {
    format!("#/result/{}", link::encode(response))
}

/// The address of the ten scores alone, in a link.
pub fn scores(response: &Response) -> String {
    format!("#/scores/{}", score_link::encode(&Scores::of(response)))
}

/// The address of an invitation.
pub fn invitation(message: &str) -> String {
    let invitation = Invitation {
        sector: Sector::Primary,
        message: Message::parse(message).unwrap(),
    };
    format!("#/invite/{}", invitation_link::encode(&invitation))
}

/// The place of a statement in the list of thirty.
pub fn statement(place: usize) -> StatementId {
    teacher().instrument(Revision::NEWEST).statements()[place]
}

/// The documents that the browser keeps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// The answers.
    pub answers: Answers,
    /// The choices.
    pub settings: Settings,
    /// The teams.
    pub teams: Teams,
    /// The rounds.
    pub rounds: Rounds,
    /// What was kept to lay beside something.
    pub records: Records,
}

impl Kept {
    /// Each document as it is stored: its key and its text. One with nothing in it is not there.
    pub fn stored(&self) -> Vec<(&'static str, String)> {
        let mut stored = Vec::new();
        if self.answers != Answers::default() {
            stored.push((Answers::KEY, self.answers.encode().unwrap()));
        }
        if self.settings != Settings::default() {
            stored.push((Settings::KEY, self.settings.encode().unwrap()));
        }
        if self.teams != Teams::default() {
            stored.push((Teams::KEY, self.teams.encode().unwrap()));
        }
        if self.rounds != Rounds::default() {
            stored.push((Rounds::KEY, self.rounds.encode().unwrap()));
        }
        if self.records != Records::default() {
            stored.push((Records::KEY, self.records.encode().unwrap()));
        }
        stored
    }
}

/// A stored scan.
pub fn scan(response: Response) -> Kept {
    let mut kept = Kept::default();
    kept.answers.response = Some(response);
    kept
}

/// The same with three statements on a page.
pub fn scan_by_element(response: Response) -> Kept {
    let mut kept = scan(response);
    kept.settings.pace = Pace::Element;
    kept
}

/// What [`team`] is called: in every language.
pub const TEAM_NAME: &str = "Lower <b>school</b>";

/// The mark of [`team`].
pub const TEAM: &str = "0000c0de";

/// A stored team with these people in it.
pub fn team(mode: Mode, people: &[Response]) -> Kept {
    let name = Name::parse(TEAM_NAME).unwrap();
    let mut team = Team::new(TEAM.parse().unwrap(), name, mode);
    team.members.add(people.iter().map(Member::new));
    Kept {
        teams: Teams { teams: vec![team] },
        ..Kept::default()
    }
}

/// A team and a round in which these have answered; the last one is still busy.
pub fn round(mode: Mode, people: &[Response]) -> Kept {
    let mut round = Round::new(TEAM.parse().unwrap());
    for person in people {
        round.hand_on(person.tag());
        round.begin(person.respondent());
        for (statement, answer) in person.answers() {
            round.set(statement, answer).unwrap();
        }
    }
    Kept {
        rounds: Rounds {
            rounds: vec![round],
        },
        ..team(mode, &[])
    }
}

/// The address of the picture of a team in a link.
pub fn team_link(people: &[Response]) -> String {
    let [team] = team(Mode::Protected, people)
        .teams
        .teams
        .try_into()
        .unwrap();
    let picture = TeamPicture {
        name: team.name.clone(),
        day: Day::new(2026, 11, 24).unwrap(),
        shown: team.shown(),
    };
    format!("#/team/{}", codec::encode(&picture).unwrap())
}

/// Links of colleagues, as they come in by mail: three who lead, nine teachers who disagree about leadership, six of the support
/// staff who do not know the policy, five parents and two pupils.
pub fn colleagues() -> Vec<Response> {
    let month = Some((2026, 11));
    let of = |role: Role, tag: u32, marks: &str| {
        response_to(Revision::NEWEST, respondent(role), tag, month, marks)
    };
    let leaders = [
        "445444554344554343444345445544",
        "555555444444444444555444444455",
    ]
    .iter()
    .cycle()
    .take(3)
    .zip(100..)
    .map(|(marks, tag)| of(Role::SchoolLeader, tag, marks));
    let teachers = [
        "332111445344223444333445334455",
        "322555434334332443323444335444",
    ]
    .iter()
    .cycle()
    .take(9)
    .zip(200..)
    .map(|(marks, tag)| of(Role::Teacher, tag, marks));
    let support = [
        "???332222344112333222333334444",
        "??1223322233211332322332323444",
    ]
    .iter()
    .cycle()
    .take(6)
    .zip(300..)
    .map(|(marks, tag)| of(Role::Support, tag, marks));
    let parents = (400..405).map(|tag| of(Role::Parent, tag, "44333344233445"));
    let pupils = (500..502).map(|tag| of(Role::PupilSecondary, tag, "33223344552233"));
    let inside = leaders.chain(teachers).chain(support);
    inside.chain(parents).chain(pupils).collect()
}

/// A team with these people, and what was predicted of it: everything in the middle.
pub fn predicted(people: &[Response]) -> Kept {
    let mut scores = Scores::nothing_predicted();
    let middle = Point::new(3, Scale::Five).unwrap();
    for element in Element::CYCLE {
        scores.predict(element, Answer::Point(middle));
    }
    let mut kept = team(Mode::Protected, people);
    kept.records.predictions.push(Prediction {
        team: TEAM.parse().unwrap(),
        scores,
    });
    kept
}

/// Five visitors, one of whom wrote something, and all colleagues.
pub fn visited() -> Vec<Response> {
    let visitor = |tag| {
        let visitor = respondent(Role::Visitor);
        response_to(Revision::NEWEST, visitor, tag, None, "4235142534")
    };
    let mut visitors: Vec<Response> = (600..605).map(visitor).collect();
    let note = Note::parse("Iedereen <b>groet</b> elkaar.").unwrap();
    for visitor in &mut visitors {
        visitor.set_note(Element::Relations, note.clone()).unwrap();
    }
    visitors.extend(colleagues());
    visitors
}

/// So many teachers who see the elements so, a letter for each: it flows, wavers, sticks, turns or is in fog.
pub fn teachers(states: &str, people: u32) -> Vec<Response> {
    let marks = |person: u32| -> String {
        let of = |state| match (state, person % 3) {
            ('f', 0) => "545",
            ('f', _) => "454",
            ('w', 0) => "323",
            ('w', _) => "334",
            ('s', 0) => "212",
            ('s', _) => "121",
            ('o', 0) => "555",
            ('o', _) => "111",
            _ => "???",
        };
        states.chars().map(of).collect()
    };
    let month = Some((2026, 11));
    let person = |tag| {
        response_to(
            Revision::NEWEST,
            respondent(Role::Teacher),
            tag,
            month,
            &marks(tag),
        )
    };
    (0..people).map(person).collect()
}

/// The picture of such a school, made on a day of November.
pub fn school(name: &str, day: u8, states: &str, people: u32) -> TeamPicture {
    let mut team = Team::new(TeamId(1), Name::parse(name).unwrap(), Mode::Protected);
    team.members
        .add(teachers(states, people).iter().map(Member::new));
    TeamPicture {
        name: team.name.clone(),
        day: Day::new(2026, 11, day).unwrap(),
        shown: team.shown(),
    }
}

/// The address of such a picture.
pub fn school_link(picture: &TeamPicture) -> String {
    format!("#/team/{}", codec::encode(picture).unwrap())
}

/// The marks of the teams in [`board`].
pub const BOARD_TEAMS: [&str; 3] = ["0000000a", "0000000b", "0000000c"];

/// Three teams, one of which is open and one too small; and three team links, one of which is older than another.
pub fn board() -> Kept {
    let teams = [
        ("De Bron", Mode::Protected, "fsfwfwsomf", 12),
        ("Het Kompas", Mode::Open, "wffwssfwff", 7),
        ("Klein", Mode::Protected, "ffffffffff", 4),
    ];
    let teams = BOARD_TEAMS.into_iter().zip(teams);
    let teams = teams.map(|(id, (name, mode, states, people))| {
        let mut team = Team::new(id.parse().unwrap(), Name::parse(name).unwrap(), mode);
        team.members
            .add(teachers(states, people).iter().map(Member::new));
        team
    });
    let records = [
        school(
            "Openbare basisschool De Regenboogvlinder",
            20,
            "swffwfsowf",
            31,
        ),
        school("Sint-Jan", 24, "fwwwsswmff", 9),
        school("Sint-Jan", 3, "ssssssssss", 8),
    ];
    Kept {
        teams: Teams {
            teams: teams.collect(),
        },
        records: Records {
            records: records.into_iter().map(record).collect(),
            ..Records::default()
        },
        ..Kept::default()
    }
}

/// A picture as it is kept on the board.
pub fn record(picture: TeamPicture) -> Record {
    Record {
        name: picture.name.clone(),
        day: picture.day,
        what: Recorded::Team(picture),
    }
}
