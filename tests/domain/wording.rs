//! The wording ring: nothing is left without words, nothing is worded twice alike, and a sentence names what it should.
//!
//! It proves what holds of any wording and never what the words are, but for the few that statements must not have.

use std::collections::HashSet;

use schoolstroom::domain::answer::Point;
use schoolstroom::domain::codec::store::Trouble;
use schoolstroom::domain::codec::{invitation_link, link, score_link};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::{Instrument, Revision, Scale, StatementId};
use schoolstroom::domain::invitation::{Invitation, MOST_CHARACTERS};
use schoolstroom::domain::per_element::PerElement;
use schoolstroom::domain::reading::{ElementScore, Flow, Reading, Scores};
use schoolstroom::domain::response::{Month, Respondent, Response, Tag};
use schoolstroom::domain::role::{Family, Role, Sector};
use schoolstroom::wording::Language;
use schoolstroom::wording::sentence::{Part, Sentence};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{answer, respondent, respondents, response};
use crate::strategies::{check, responses};

/// The most words a statement or an example line may have (domain rules, section 5).
const MOST_WORDS: usize = 14;

/// What a statement must not have: the high end of the scale would then mean that it sticks.
fn negations(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &[
            "niet",
            "geen",
            "nooit",
            "niemand",
            "niets",
            "niks",
            "nergens",
            "noch",
            "zonder",
            "nauwelijks",
        ],
        Language::En => &[
            "not", "no", "never", "nobody", "nothing", "none", "nowhere", "nor", "neither",
            "cannot", "without", "hardly",
        ],
    }
}

/// How words that only those who teach use begin.
fn teaching(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &[
            "les",
            "docent",
            "leerkracht",
            "leraar",
            "leraren",
            "juf",
            "meester",
            "klas",
            "didacti",
            "pedagog",
            "vaksectie",
            "sectie",
            "toets",
            "lokaal",
            "leerstof",
        ],
        Language::En => &[
            "lesson", "teach", "taught", "class", "didactic", "pedagog", "curricul", "exam",
            "homework",
        ],
    }
}

/// The words of a text in lower case; an apostrophe and a hyphen belong to the word they stand in.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
                .replace('’', "'")
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// What a respondent reads, of every revision of the instrument.
fn statements(language: Language, respondent: Respondent) -> Vec<&'static str> {
    let mut asked: Vec<_> = Revision::ALL
        .into_iter()
        .flat_map(|revision| respondent.instrument(revision).statements())
        .copied()
        .collect();
    asked.sort_by_key(StatementId::to_string);
    asked.dedup();
    asked
        .into_iter()
        .map(|id| language.statement(respondent, id))
        .collect()
}

/// Every language with every respondent: each role in each sector that has it.
fn readers() -> impl Iterator<Item = (Language, Respondent)> {
    Language::ALL
        .into_iter()
        .flat_map(|language| respondents().map(move |respondent| (language, respondent)))
}

fn assert_different<'a>(texts: impl IntoIterator<Item = &'a str>, what: &str) {
    let mut seen = HashSet::new();
    for text in texts {
        assert!(!text.trim().is_empty(), "{what}: one is empty");
        assert!(seen.insert(text.to_lowercase()), "{what}: twice «{text}»");
    }
}

#[test]
fn every_statement_that_a_revision_asks_is_worded_and_no_other() {
    for (language, respondent) in readers() {
        let asked = Revision::ALL.map(|revision| respondent.instrument(revision));
        for element in Element::CYCLE {
            for number in 1..=9 {
                let id = StatementId::new(element, number);
                let worded = !language.statement(respondent, id).trim().is_empty();
                let is_asked = asked.iter().any(|it| it.position(id).is_some());
                assert_eq!(worded, is_asked, "{language:?} {respondent:?} {id}");
            }
        }
    }
}

#[test]
fn no_two_statements_of_a_respondent_are_the_same() {
    for (language, respondent) in readers() {
        assert_different(
            statements(language, respondent),
            &format!("{language:?} {respondent:?}"),
        );
    }
}

#[test]
fn the_two_languages_word_a_statement_differently() {
    for respondent in respondents() {
        let [one, other] = Language::ALL.map(|language| statements(language, respondent));
        assert_different(one.into_iter().chain(other), &format!("{respondent:?}"));
    }
}

#[test]
fn a_statement_has_at_most_fourteen_words() {
    for (language, respondent) in readers() {
        for statement in statements(language, respondent) {
            let count = words(statement).len();
            assert!((2..=MOST_WORDS).contains(&count), "{count}: {statement}");
        }
    }
}

#[test]
fn a_statement_is_one_sentence() {
    for (language, respondent) in readers() {
        for statement in statements(language, respondent) {
            assert!(statement.ends_with('.'), "{statement}");
            assert_eq!(
                statement.matches(['.', '!', '?', ';', ':']).count(),
                1,
                "{statement}"
            );
            assert!(statement.starts_with(char::is_uppercase), "{statement}");
            assert_eq!(
                statement,
                statement.split_whitespace().collect::<Vec<_>>().join(" ")
            );
        }
    }
}

#[test]
fn no_statement_has_a_negation() {
    for (language, respondent) in readers() {
        for statement in statements(language, respondent) {
            for word in words(statement) {
                let negation = negations(language).contains(&word.as_str());
                assert!(
                    !negation && !word.ends_with("n't"),
                    "«{word}» in {statement}"
                );
            }
        }
    }
}

#[test]
fn support_staff_read_no_teaching_terms() {
    for (language, respondent) in readers() {
        if respondent.role() != Role::Support {
            continue;
        }
        for statement in statements(language, respondent) {
            for word in words(statement) {
                let teaching = teaching(language).iter().any(|it| word.starts_with(it));
                assert!(!teaching, "«{word}» in {statement}");
            }
        }
    }
}

#[test]
fn roles_of_a_family_read_the_same_but_for_support_staff() {
    for language in Language::ALL {
        let read = |role| statements(language, respondent(role));
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Support) {
            let first = Role::ALL
                .into_iter()
                .find(|it| it.family() == role.family());
            assert_eq!(read(role), read(first.unwrap()), "{role:?}");
        }
        // Teachers are asked about lessons, so that something must differ; most is the same, or the two could not be compared.
        let (staff, support) = (read(Role::Teacher), read(Role::Support));
        let differ = staff.iter().zip(support).filter(|(a, b)| *a != b).count();
        assert!((1..=10).contains(&differ), "{differ}");
    }
}

/// The mean number of words in a statement, and the share of words that are long, in percent.
fn ease(language: Language, statements: &[&str]) -> (f64, f64) {
    let longest = match language {
        Language::Nl => 12,
        Language::En => 9,
    };
    let words: Vec<_> = statements.iter().flat_map(|it| words(it)).collect();
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let long = words.iter().filter(|word| letters(word) > longest).count();
    let all = words.len() as f64;
    (all / statements.len() as f64, 100.0 * long as f64 / all)
}

#[test]
fn statements_are_short_and_shorter_for_the_youngest() {
    for language in Language::ALL {
        for family in Family::ALL {
            let role = Role::ALL.into_iter().find(|role| role.family() == family);
            let respondent = respondent(role.unwrap());
            let (mean, long) = ease(language, &statements(language, respondent));
            println!(
                "{} {family:?}: {mean:.1} words a statement, {long:.1} % long words",
                language.tag()
            );
            match family {
                Family::Staff => assert!(mean <= 10.0, "{mean}"),
                Family::PupilPrimary => assert!(mean <= 8.0, "{mean}"),
                _ => assert!(mean <= 12.0, "{mean}"),
            }
        }
    }
}

#[test]
fn the_names_of_the_elements_differ() {
    for language in Language::ALL {
        let names = Element::CYCLE.map(|element| language.element(element));
        assert_different(names, language.tag());
    }
}

#[test]
fn parents_and_pupils_read_captions_of_their_own_above_what_they_are_asked_about() {
    for language in Language::ALL {
        for family in Family::ALL {
            let captions = Element::CYCLE.map(|element| language.caption(element, family));
            assert_different(captions, &format!("{language:?} {family:?}"));
            for element in Instrument::of(family, Revision::NEWEST).elements() {
                let own_name = language.caption(element, family) == language.element(element);
                let by_name = matches!(family, Family::Leader | Family::Staff | Family::Visitor);
                assert_eq!(own_name, by_name, "{language:?} {family:?} {element:?}");
            }
        }
    }
}

#[test]
fn the_months_differ() {
    for language in Language::ALL {
        assert_different(language.words().months, language.tag());
    }
}

#[test]
fn a_month_is_worded_with_its_name_and_year() {
    for language in Language::ALL {
        let mut seen = HashSet::new();
        for ordinal in 0..=2046 {
            let month = Month::from_ordinal(ordinal).unwrap();
            let worded = language.month(month);
            let name = language.words().months[usize::from(month.number()) - 1];
            assert!(worded.contains(name), "{worded}");
            assert!(worded.contains(&month.year().to_string()), "{worded}");
            assert!(seen.insert(worded), "{month:?}");
        }
    }
}

#[test]
fn the_states_have_different_words() {
    for language in Language::ALL {
        let cycle = &language.words().cycle;
        assert_different(Flow::ALL.map(|state| cycle.state(state)), language.tag());
    }
}

#[test]
fn every_reason_why_a_link_cannot_be_read_has_words_of_its_own() {
    // A new reason does not compile here until it is in the list.
    let reasons = [
        link::Error::CutOff,
        link::Error::Damaged,
        link::Error::Newer,
        link::Error::Foreign,
    ];
    for error in reasons {
        match error {
            link::Error::CutOff | link::Error::Damaged => {}
            link::Error::Newer | link::Error::Foreign => {}
        }
    }
    for language in Language::ALL {
        let broken = &language.words().broken;
        assert_different(reasons.map(|it| broken.reason(it).title), language.tag());
        assert_different(reasons.map(|it| broken.reason(it).text), language.tag());
    }
}

#[test]
fn every_trouble_with_the_store_has_words_of_its_own() {
    let troubles = [
        Trouble::Blocked,
        Trouble::Full,
        Trouble::Newer,
        Trouble::KeptAside,
    ];
    for trouble in troubles {
        match trouble {
            Trouble::Blocked | Trouble::Full | Trouble::Newer | Trouble::KeptAside => {}
        }
    }
    for language in Language::ALL {
        let words = &language.words().trouble;
        assert_different(troubles.map(|it| words.notice(it)), language.tag());
    }
}

#[test]
fn the_answers_beside_and_on_a_scale_differ() {
    for language in Language::ALL {
        let words = language.words();
        for scale in [Scale::Five, Scale::Four] {
            let points = Point::all(scale).map(|point| words.point(point, scale));
            let beside = [words.dont_know, words.dont_know_pupil, words.open_answer];
            assert_different(points.chain(beside), language.tag());
        }
        // The ends mean the same on both: the formula counts from the one to the other.
        let ends = |points: &[&'static str]| (points[0], points[points.len() - 1]);
        assert_eq!(ends(&words.points_five), ends(&words.points_four));
    }
}

#[test]
fn the_roles_of_a_sector_have_different_names() {
    for language in Language::ALL {
        let roles = &language.words().roles;
        for sector in Sector::ALL {
            let names = Role::ALL
                .into_iter()
                .filter(|role| role.exists_in(sector))
                .map(|role| roles.name(role, sector));
            assert_different(names, &format!("{language:?} {sector:?}"));
        }
        assert_different(Sector::ALL.map(|it| roles.sectors.of(it)), language.tag());
        assert_different(Sector::ALL.map(|it| roles.schools.of(it)), language.tag());
    }
}

#[test]
fn a_sentence_with_numbers_says_them() {
    let says = |sentence: String, numbers: &[&str]| {
        let found: Vec<_> = sentence
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .collect();
        for number in numbers {
            assert!(found.contains(number), "{number} is not in «{sentence}»");
        }
    };
    for language in Language::ALL {
        let words = language.words();
        says(words.start.you_were_at.counting([7, 29]), &["7", "29"]);
        says(words.start.sure_text.of(23), &["23"]);
        says(words.role.all_kept.of(23), &["23"]);
        says(words.role.falls_away.of(11), &["11"]);
        says(words.scan.progress.counting([7, 29]), &["7", "29"]);
        let progress_many = words.scan.progress_many.counting([7, 9, 29]);
        says(progress_many, &["7", "9", "29"]);
        says(words.scan.minutes.of(6), &["6"]);
        says(words.scan.keys.counting([4]), &["1", "4", "0"]);
        says(words.scan.keys.counting([5]), &["1", "5", "0"]);
        says(words.check.open.of(13), &["13"]);
        says(words.reading.flows_of_all.counting([7]), &["7", "10"]);
        says(words.reading.flows.counting([7, 9]), &["7", "9"]);
        says(words.reading.sticks_at_many.counting([7]), &["7"]);
        says(words.reading.wavers_at_many.counting([7]), &["7"]);
        says(words.result.from_elements.counting([4, 5]), &["4", "5"]);
        says(words.result.soft_higher.counting([17]), &["17"]);
        says(words.result.hard_higher.counting([17]), &["17"]);
        says(words.result.dont_knows.counting([3, 29]), &["3", "29"]);
        says(words.result.no_sum.counting([1, 2]), &["1", "2"]);
        says(words.cycle.of_hundred.with(["42"]), &["42", "100"]);
        says(words.cycle.from_answers.counting([2, 3]), &["2", "3"]);
        says(words.cycle.dont_know.counting([2]), &["2"]);
        says(words.element.place.counting([8]), &["8", "10"]);
        says(words.share.holds_answers.counting([29]), &["29"]);
        // A score at an end of the scale tells the answers.
        says(words.share.holds_ends.to_owned(), &["0", "100"]);
        says(words.comparison.differ.counting([3, 7]), &["3", "7"]);
        says(words.comparison.points_higher.counting([17]), &["17"]);
        says(words.comparison.points_lower.counting([17]), &["17"]);
        let most = MOST_CHARACTERS.to_string();
        assert!(words.invite.message_hint.contains(&most));
    }
}

#[test]
fn a_sentence_about_one_is_not_the_one_about_two() {
    for language in Language::ALL {
        let words = language.words();
        for sentence in [
            words.start.sure_text,
            words.role.all_kept,
            words.role.falls_away,
            words.scan.minutes,
            words.check.open,
        ] {
            let [one, two] = [1, 2].map(|count| sentence.of(count));
            let told = |digit| two.replace('2', digit);
            assert!(!one.trim().is_empty() && !two.trim().is_empty());
            // Not the number alone: the noun or the verb goes with it.
            assert!(one != told("1") && one != two, "{one}");
        }
    }
}

#[test]
fn the_two_directions_of_the_balance_read_differently() {
    for language in Language::ALL {
        let words = &language.words().result;
        let [soft, hard] = [words.soft_higher, words.hard_higher];
        assert_ne!(soft.counting([17]), hard.counting([17]));
    }
}

#[test]
fn a_link_stands_on_a_line_of_its_own_in_a_letter() {
    // A mail program makes an address of it that way, and adds no mark to it.
    for language in Language::ALL {
        let words = language.words();
        for letter in [&words.share.letter, &words.invite.letter] {
            let text = letter.text.with(["LINK"]);
            assert_eq!(text.lines().filter(|line| *line == "LINK").count(), 1);
            assert!(!letter.subject.is_empty() && !letter.subject.contains('\n'));
        }
    }
}

#[test]
fn what_a_good_link_holds_is_named_as_it_is() {
    // One of each kind, so that who compares finds what the product writes.
    let elements = PerElement::from_fn(|_| ElementScore::Fog);
    let scores = Scores::new(Scale::Five, None, Tag::new(0), elements).unwrap();
    let invitation = Invitation {
        sector: Sector::Primary,
        message: None,
    };
    for link in [
        link::EXAMPLE.to_owned(),
        score_link::encode(&scores),
        invitation_link::encode(&invitation),
    ] {
        let (kind, _) = link.split_once('1').unwrap();
        for language in Language::ALL {
            assert!(language.words().broken.foreign.text.contains(kind));
        }
    }
}

#[test]
fn a_language_is_known_by_its_tag_in_any_region_and_case() {
    for (tag, language) in [
        ("nl", Some(Language::Nl)),
        ("nl-NL", Some(Language::Nl)),
        ("nl-BE", Some(Language::Nl)),
        ("NL", Some(Language::Nl)),
        ("en", Some(Language::En)),
        ("en-GB", Some(Language::En)),
        ("EN-us", Some(Language::En)),
        ("en-Latn-US-x-private", Some(Language::En)),
        ("", None),
        ("-", None),
        ("de", None),
        ("nds", None),
        ("nds-NL", None),
        ("enm", None),
        ("e", None),
        ("fy-NL", None),
        ("english", None),
        (" en", None),
        ("*", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag:?}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_different(Language::ALL.map(Language::own_name), "own names");
}

#[test]
fn the_first_preference_that_we_speak_counts_and_dutch_where_there_is_none() {
    let cases: [(&[&str], Language); 9] = [
        (&[], Language::Nl),
        (&["de", "fr"], Language::Nl),
        (&["en"], Language::En),
        (&["en-US", "nl"], Language::En),
        (&["nl-NL", "en"], Language::Nl),
        (&["de-DE", "en-GB", "nl"], Language::En),
        (&["fy-NL", "nl", "en"], Language::Nl),
        (&["", "*", "en"], Language::En),
        (&["en-US", "en", "nl-NL", "nl"], Language::En),
    ];
    for (tags, language) in cases {
        assert_eq!(
            Language::preferred(tags.iter().copied()),
            language,
            "{tags:?}"
        );
    }
}

fn named(sentence: Sentence) -> Vec<Element> {
    let elements = sentence
        .into_parts()
        .into_iter()
        .filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Words(_) => None,
        });
    elements.collect()
}

/// A teacher's profile; three marks for each element in the order of the cycle.
fn profile(marks: [&str; 10]) -> Reading {
    Reading::person(&response(respondent(Role::Teacher), &marks.concat()))
}

/// What the summary and the sentence about the first blockage must name, in that order; in every language.
fn assert_names(profile: &Reading, summary: &[Element], blockage: &[Element]) {
    for language in Language::ALL {
        let words = &language.words().reading;
        assert_eq!(named(words.summary(profile)), summary, "{language:?}");
        assert_eq!(named(words.blockage(profile)), blockage, "{language:?}");
    }
}

#[test]
fn nothing_is_named_where_nothing_is_scored() {
    let nothing = profile(["..."; 10]);
    assert_names(&nothing, &[], &[]);
    let too_little = profile(["1.."; 10]);
    assert_eq!(too_little.scored(), 0);
    assert_names(&too_little, &[], &[]);
    for language in Language::ALL {
        let words = &language.words().reading;
        // There is still something to say, and nothing about a blockage.
        assert!(!words.summary(&nothing).into_parts().is_empty());
        assert!(words.blockage(&nothing).into_parts().is_empty());
    }
}

#[test]
fn nothing_is_named_where_all_flows() {
    let flowing = profile(["455"; 10]);
    assert_eq!(flowing.in_flow(Flow::Flows).count(), 10);
    assert_names(&flowing, &[], &[]);
}

#[test]
fn the_three_that_stick_most_are_named_and_the_blockages_in_the_order_of_the_cycle() {
    use Element::{Behaviour, Leadership, Motivation, Organisation, Relations};
    // Scores 33, 8, 17, 0 and 8; motivation and organisation are equal.
    let sticking = profile([
        "555", "232", "555", "112", "555", "211", "111", "555", "121", "444",
    ]);
    let states = sticking.in_flow(Flow::Sticks).map(|it| it.element());
    let expected = [Leadership, Motivation, Relations, Behaviour, Organisation];
    assert_eq!(states.collect::<Vec<_>>(), expected);
    assert_names(&sticking, &[Behaviour, Motivation, Relations], &expected);
}

#[test]
fn what_wavers_is_not_named_among_what_sticks() {
    use Element::{Abilities, PupilsSociety};
    let mixed = profile([
        "333", "323", "111", "333", "555", "333", "555", "333", "555", "211",
    ]);
    assert_names(
        &mixed,
        &[Abilities, PupilsSociety],
        &[Abilities, PupilsSociety],
    );
    let single = profile([
        "333", "333", "333", "333", "333", "333", "333", "333", "122", "333",
    ]);
    assert_names(&single, &[Element::Organisation], &[Element::Organisation]);
}

#[test]
fn where_nothing_sticks_the_three_that_waver_most_are_named() {
    use Element::{Employees, HrPolicy, Relations};
    // Scores 42, 58, 50, 50.
    let wavering = profile([
        "332", "433", "555", "555", "555", "333", "555", "333", "555", "555",
    ]);
    assert_eq!(wavering.in_flow(Flow::Wavers).count(), 4);
    assert_names(&wavering, &[HrPolicy, Relations, Employees], &[]);
}

#[test]
fn every_element_in_the_fog_is_named_after_the_others() {
    use Element::{Abilities, HrPolicy, Motivation, PupilsSociety, Relations};
    let foggy = profile([
        "??1", "555", "111", "333", "5??", "???", "555", "5..", "1?.", "?.?",
    ]);
    let fog: Vec<_> = foggy.in_flow(Flow::Fog).map(|it| it.element()).collect();
    assert_eq!(
        fog,
        [HrPolicy, Element::Opportunities, Relations, PupilsSociety]
    );
    // Then those of which too little was filled in.
    let mut expected = vec![Abilities];
    expected.extend(&fog);
    expected.extend([Element::Employees, Element::Organisation]);
    // It may stick earlier than one can see: what has no score before the first blockage is named beside it.
    assert_names(&foggy, &expected, &[Abilities, HrPolicy]);
    // Fog alone, over what flows.
    let high = profile([
        "555", "555", "555", "???", "555", "555", "555", "555", "555", "555",
    ]);
    assert_names(&high, &[Motivation], &[]);
}

#[test]
fn what_a_role_is_not_asked_is_named_where_it_may_begin_and_nowhere_else() {
    let parent = respondent(Role::Parent);
    let mut sticking = Response::new(parent, Revision::First, Tag::new(0));
    for statement in parent.instrument(Revision::First).statements() {
        sticking.set(*statement, answer('1')).unwrap();
    }
    let asked: Vec<_> = parent.instrument(Revision::First).elements().collect();
    // Policy comes before the first that sticks, and no parent is asked about it.
    let named = [&asked[..], &[Element::HrPolicy]].concat();
    assert_names(&Reading::person(&sticking), &asked[..3], &named);
}

#[test]
fn every_language_names_the_same_elements_whatever_the_answers() {
    check(responses(), |response| {
        let profile = Reading::person(&response);
        let [one, other] = Language::ALL.map(|language| {
            let words = &language.words().reading;
            [words.summary(&profile), words.blockage(&profile)].map(named)
        });
        assert_eq!(one, other);
        let [summary, blockage] = one;
        assert_eq!(blockage.first().copied(), profile.first_blockage());
        for element in summary {
            let state = profile.finding(element).flow();
            assert!(!matches!(state, Flow::Flows | Flow::NotAsked), "{state:?}");
        }
    });
}

#[test]
fn a_sentence_made_of_parts_reads_as_one() {
    check(responses(), |response| {
        let profile = Reading::person(&response);
        for language in Language::ALL {
            let words = &language.words().reading;
            for sentence in [words.summary(&profile), words.blockage(&profile)] {
                let parts = sentence.into_parts();
                let text: String = parts
                    .iter()
                    .map(|part| match part {
                        Part::Words(words) => words.as_str(),
                        Part::Element(element) => language.element(*element),
                    })
                    .collect();
                if text.is_empty() {
                    continue;
                }
                assert!(text.ends_with(['.', '?']), "{text}");
                assert!(!text.starts_with(char::is_lowercase), "{text}");
                let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(text, spaced);
                assert!(!text.contains(" .") && !text.contains(" ,"), "{text}");
            }
        }
    });
}
