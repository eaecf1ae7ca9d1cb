//! Links in whatever somebody pastes: all of them found, however they were wrapped, and no other text taken for one.

use proptest::prelude::*;

use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::{link, team_link};
use schoolstroom::domain::day::Day;
use schoolstroom::domain::element::Element;
use schoolstroom::domain::instrument::Revision;
use schoolstroom::domain::note::Note;
use schoolstroom::domain::response::Response;
use schoolstroom::domain::role::Role;
use schoolstroom::domain::team::gather::MOST_OF_EXCERPT;
use schoolstroom::domain::team::{
    Gathered, Gatherer, Member, Mode, Name, OtherKind, Shown, TeamPicture,
};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, response_to};
use crate::strategies::{check, noted, responses, spoiled, teams};

fn gather(text: impl Into<String>) -> Gathered {
    Gatherer::new(text.into()).finish()
}

/// A teacher of this tag.
fn teacher(tag: u32) -> Response {
    let marks = "112554333151???...211445324515";
    response_to(
        Revision::Second,
        respondent(Role::Teacher),
        tag,
        Some((2026, 11)),
        marks,
    )
}

/// A visitor who wrote much.
fn visitor(tag: u32) -> Response {
    let mut visitor = response_to(
        Revision::Second,
        respondent(Role::Visitor),
        tag,
        None,
        "54321?.234",
    );
    for element in Element::CYCLE {
        let note = Note::parse(&"Ze gaven elkaar een knipoog 😉. ".repeat(5)).unwrap();
        visitor.set_note(element, note).unwrap();
    }
    visitor
}

fn team() -> TeamPicture {
    let people: Vec<_> = (0..40)
        .map(|tag| {
            let marks = "112554333151???243211445324515".repeat(2);
            let turned = &marks[tag as usize % 30..][..30];
            response_to(
                Revision::Second,
                respondent(Role::Teacher),
                tag,
                None,
                turned,
            )
        })
        .collect();
    TeamPicture {
        name: Name::parse("Onderbouw").unwrap(),
        day: Day::new(2026, 11, 24).unwrap(),
        shown: Shown::of(&teams::members_of(&people).counts(), Mode::Protected),
    }
}

/// The address of a link.
fn address(link: &str) -> String {
    format!("https://school.example/stroom/index.html#/result/{link}")
}

/// Lines of so many characters.
fn wrapped(text: &str, columns: usize, between: &str) -> String {
    let bytes = text.as_bytes().chunks(columns);
    let lines: Vec<_> = bytes.map(|it| std::str::from_utf8(it).unwrap()).collect();
    lines.join(between)
}

/// With each byte but letters and digits percent-encoded.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn people(found: &Gathered) -> Vec<(u32, Member)> {
    let found = found.responses.iter();
    found.map(|it| (it.line, it.member.clone())).collect()
}

/// Proves that just these people are found on their lines, and no other text is taken for a link.
fn assert_found(text: &str, expected: &[(u32, &Response)]) {
    let found = gather(text);
    let expected: Vec<_> = expected
        .iter()
        .map(|(line, response)| (*line, Member::new(response)))
        .collect();
    assert_eq!(people(&found), expected, "{text}");
    assert_eq!(
        (found.teams, found.others, found.unreadable),
        Default::default(),
        "{text}"
    );
}

#[test]
fn links_are_found_in_what_people_paste() {
    let [a, b, c] = [teacher(1), teacher(2), visitor(3)];
    let [one, two, three] = [&a, &b, &c].map(link::encode);
    let all = [(1, &a), (2, &b), (3, &c)];
    // One a line, addresses or links alone; a column with quotes; a row; a chat export.
    assert_found(&format!("{one}\n{two}\n{three}"), &all);
    let [first, second, third] = [&one, &two, &three].map(|it| address(it));
    assert_found(&format!("{first}\r\n{second}\r\n{third}\r\n"), &all);
    assert_found(&format!("\"{first}\"\n\"{second}\"\n\"{third}\""), &all);
    assert_found(
        &format!("\u{feff}{one};Jan\n{two};Piet\n{three};Klaas"),
        &all,
    );
    assert_found(&format!("{one},{two},{three}"), &all.map(|(_, it)| (1, it)));
    assert_found(
        &format!("{one} {two}\t{three}"),
        &all.map(|(_, it)| (1, it)),
    );
    assert_found(
        &format!(
            "24-11-2026 10:02 - Jan: Hier is de mijne: {first}.\n\
             24-11-2026 10:03 - Piet: En van mij ({second})\n\
             24-11-2026 10:04 - Klaas: <{third}>"
        ),
        &all,
    );
    // Stuck to one another.
    assert_found(&format!("{one}{two}{three}"), &all.map(|(_, it)| (1, it)));
    assert_found(
        &format!("{first}{second}{third}"),
        &all.map(|(_, it)| (1, it)),
    );
    // The same twice is found twice.
    assert_found(&format!("{one}\n{one}"), &[(1, &a), (2, &a)]);
}

#[test]
fn a_mail_thread_is_read_whatever_it_quotes_and_wraps() {
    let [a, b] = [teacher(1), visitor(2)];
    for columns in 1..90 {
        let mut text = "> Hallo allemaal,\r\n>\r\n> > Hier:\r\n".to_owned();
        text += &format!(
            "> > {}\r\n",
            wrapped(&address(&link::encode(&a)), columns, "\r\n> > ")
        );
        text += "> > Groet, Jan\r\n>\r\n";
        let line = 1 + text.lines().count() as u32;
        text += &format!(
            "> {}\r\n> en tot morgen",
            wrapped(&link::encode(&b), columns, "\r\n> ")
        );
        let found = gather(text.as_str());
        let [(first, one), (second, other)] = &people(&found)[..] else {
            panic!("{columns}: {text}\n{found:?}");
        };
        assert_eq!([one, other], [&Member::new(&a), &Member::new(&b)]);
        // A link begins where its name does, and the address may stand on lines above it.
        assert!((4..4 + 60).contains(first), "{columns}: {first}");
        assert_eq!(*second, line);
        assert_eq!(found.unreadable, []);
    }
    // Quoted-printable.
    for columns in 1..76 {
        let text = wrapped(&address(&link::encode(&a)), columns, "=\r\n");
        assert_eq!(people(&gather(text)).len(), 1, "{columns}");
    }
}

#[test]
fn addresses_within_addresses_are_unwrapped() {
    let answers = teacher(7);
    let address = address(&link::encode(&answers));
    let once = encoded(&address);
    let twice = encoded(&once);
    for text in [
        format!(
            "https://eur03.safelinks.protection.outlook.com/?url={once}&data=05%7C02&reserved=0"
        ),
        format!("https://nam02.safelinks.protection.outlook.com/?url={twice}&amp;data=05%257C02"),
        format!("https://www.google.com/url?q={once}&sa=D&source=editors"),
        format!("https://www.google.com/url?q={twice}"),
        encoded(&twice),
        once.to_lowercase(),
        address.to_uppercase(),
        address.replace('#', "%23"),
        address.replace('#', "%2523"),
        wrapped(&address, 20, "\u{ad}"),
        wrapped(&address, 1, "\u{200b}"),
        wrapped(&address, 9, "%C2%AD"),
        wrapped(&address, 11, "%20"),
        wrapped(&address, 11, "%250D%250A"),
    ] {
        assert_found(&text, &[(1, &answers)]);
    }
}

#[test]
fn pictures_of_teams_are_found_wrapped_or_not() {
    let picture = team();
    let link = team_link::encode(&picture).unwrap();
    assert!(link.len() > 2 * 76, "{}", link.len());
    for text in [
        link.clone(),
        format!("https://school.example/#/team/{link}."),
        wrapped(&link, 76, "\r\n> "),
        encoded(&format!("https://school.example/#/team/{link}")),
        link.to_uppercase(),
    ] {
        let found = gather(format!("Kijk:\n{text}\nen"));
        assert_eq!(found.teams, [(2, picture.clone())]);
        assert_eq!(
            (found.responses, found.others, found.unreadable),
            Default::default()
        );
    }
}

#[test]
fn links_without_answers_are_named() {
    let found = gather(
        "https://school.example/#/scores/scorev11qqqqqqqqqqqq\n\
         > invitev11pppppppp\n\
         SCOREV11QQQQ",
    );
    let others = [
        (1, OtherKind::Scores),
        (2, OtherKind::Invitation),
        (3, OtherKind::Scores),
    ];
    assert_eq!(found.others, others);
    assert_eq!(
        (found.responses, found.teams, found.unreadable),
        Default::default()
    );
}

#[test]
fn other_text_is_no_link() {
    for text in [
        "",
        " ",
        "Teamvergadering: het teamverband en de teamvoorzitter scanvensters scorevel invitev",
        "scanv team v1 teamv teamv2.docx scanv3.pdf scan v31",
        "in het team\nv11 van de lijst; een scan\n> v1 en sc\nanders",
        "https://school.example/#/result https://school.example/#/team/1a2b3c4d",
        "https://school.example/#/result/ https://ander.example/#/team/",
        "%%%25%2525%2 %zz %e2%82%ac # #/ #/resul",
        "xscanv11ygqqqqqpc6dfyjgmwet3erf4ycf983x5",
        "https://elders.example/scanvenster/teamv1/",
    ] {
        assert_eq!(gather(text), Gathered::default(), "{text}");
    }
}

#[test]
fn what_looks_like_ours_and_cannot_be_read_is_told() {
    let whole = link::encode(&teacher(3));
    let damaged = format!("{}q{}", &whole[..20], &whole[21..]);
    assert_ne!(damaged, whole);
    let long = "scanv41".to_owned() + &"q".repeat(99);
    use link::Error::{CutOff, Damaged, Newer};
    for (text, excerpt, reason) in [
        (whole[..30].to_owned(), &whole[..30], CutOff),
        (
            format!("Kijk {}… Groet, Jan", &whole[..12]),
            &whole[..12],
            CutOff,
        ),
        (damaged.clone(), &damaged, Damaged),
        (damaged.to_uppercase(), &damaged, Damaged),
        (long.clone(), &long[..MOST_OF_EXCERPT], Newer),
        ("teamv21qqqqq".to_owned(), "teamv21qqqqq", Newer),
        ("teamv11qqqqq".to_owned(), "teamv11qqqqq", CutOff),
        // In an address of ours less is enough to know it.
        (address("scanv3"), "scanv3", CutOff),
        (address("scanv"), "scanv", CutOff),
        (address("sca…"), "sca", CutOff),
        (encoded(&address("s")), "s", CutOff),
        ("https://school.example/#/team/te".to_owned(), "te", CutOff),
        ("#/team/teamv2".to_owned(), "teamv2", Newer),
        (address("scanvx"), "scanvx", Damaged),
    ] {
        let found = gather(format!("\n\n{text}\nen {whole}"));
        let [unreadable] = &found.unreadable[..] else {
            panic!("{text}: {found:?}");
        };
        assert_eq!(
            (
                unreadable.line,
                unreadable.excerpt.as_str(),
                unreadable.reason
            ),
            (3, excerpt, reason)
        );
        assert_eq!(people(&found), [(4, Member::new(&teacher(3)))], "{text}");
        assert_eq!((found.teams, found.others), Default::default());
    }
}

#[test]
fn no_excerpt_holds_more_than_letters_and_digits() {
    let found = gather("scanv31qqq\u{202e}<b>evil</b>");
    assert_eq!(found.unreadable[0].excerpt, "scanv31qqq");
}

#[test]
fn any_links_in_any_order_are_found_between_any_words() {
    let between = prop_oneof![
        "[ \r\n\t;,>|\"'()<]{1,4}",
        Just(" scan de klas\n> team\n".to_owned()),
        "\\PC{0,20}\n",
    ];
    let any = prop_oneof![9 => responses(), 1 => noted(Revision::Second)];
    let columns = prop_oneof![Just(10_000), 30..90_usize];
    let links = prop::collection::vec((any, between, columns), 0..12);
    check(links, |links| {
        let mut text = String::new();
        let mut expected = Vec::new();
        for (response, between, columns) in &links {
            text += between;
            text.push(' ');
            expected.push((1 + text.matches('\n').count() as u32, Member::new(response)));
            text += &wrapped(&link::encode(response), *columns, "\r\n>> ");
            text.push('\n');
        }
        let found = gather(text.as_str());
        assert_eq!(people(&found), expected, "{text}");
        assert_eq!(found.unreadable, [], "{text}");
    });
}

#[test]
fn a_link_is_found_or_told_of_whatever_is_done_to_it() {
    check(
        spoiled(responses().prop_map(|it| link::encode(&it))),
        |text| {
            let found = gather(address(&text));
            // What is left may be no name of a kind, and so no link.
            if !found.responses.is_empty() || text.starts_with("scanv") {
                assert_eq!(found.responses.len() + found.unreadable.len(), 1, "{text}");
            }
        },
    );
}

#[test]
fn slices_of_any_size_find_the_same() {
    let mut text = String::new();
    for tag in 0..20 {
        text += &format!(
            "> Regel {tag}\r\n> {}\r\n",
            wrapped(&address(&link::encode(&teacher(tag))), 50, "\r\n> ")
        );
        text += &"stil is het in de school. ".repeat(100);
        text += "scanv31qqqq ";
    }
    let whole = gather(text.as_str());
    assert_eq!((whole.responses.len(), whole.unreadable.len()), (20, 20));
    for slice in [0, 1, 2, 3, 7, 1000] {
        let mut gatherer = Gatherer::new(text.clone());
        let mut slices = 0;
        let mut before = 0.0;
        while gatherer.advance(slice) {
            slices += 1;
            assert!(gatherer.progress() > before);
            before = gatherer.progress();
        }
        assert!(slices >= 80 / slice.max(1), "{slices} of {slice}");
        assert_eq!(gatherer.progress(), 1.0);
        assert_eq!(gatherer.finish(), whole);
    }
    assert_eq!(Gatherer::new(text).finish(), whole);
}

#[test]
fn any_text_is_searched_to_its_end() {
    let texts = prop_oneof![
        any::<String>(),
        "[sScCaAnNvV31q%25#/ \n>=\u{ad}]{0,200}",
        spoiled(Just(address(&link::encode(&visitor(1))))),
    ];
    check(texts, |text| {
        let found = gather(text.as_str());
        assert!(found.responses.len() + found.unreadable.len() <= 1 + text.len() / 2);
        for unreadable in found.unreadable {
            assert!(unreadable.excerpt.len() <= MOST_OF_EXCERPT);
            assert_ne!(unreadable.reason, link::Error::Foreign);
        }
    });
}

#[test]
fn an_address_that_the_page_writes_is_found() {
    check(responses(), |response| {
        let address = Route::Shared(link::encode(&response)).to_string();
        assert_found(&address, &[(1, &response)]);
    });
}

/// Texts made to be slow. If time were not in proportion to the length, this would take hours.
#[test]
fn no_text_is_slow() {
    const LENGTH: usize = 1 << 18;
    for piece in [
        "scanv21llll",
        "scanv21llll ",
        "xscanv21llll ",
        "%73canv21llll",
        "scanv\n",
        "s\n",
        "s ",
        "%25",
        "%2525s",
        "25",
        "\u{ad}",
        "s\u{ad}",
        "#/result/",
        "teamv11lllll ",
        "scanv31yl",
        "scan\n\n\n\n\n\n\n\n",
    ] {
        let text = piece.repeat(LENGTH / piece.len());
        let mut gatherer = Gatherer::new("scanv31yl".to_owned() + &text);
        while gatherer.advance(10) {}
        gatherer.finish();
    }
}
