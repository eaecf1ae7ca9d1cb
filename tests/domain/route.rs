//! Every address both ways, and what is made of addresses that mail and chat programs changed.

use proptest::prelude::*;

use schoolstroom::domain::codec::link;
use schoolstroom::domain::codec::route::{Route, Source};
use schoolstroom::domain::element::Element;
use schoolstroom::domain::role::{Role, Sector};
use schoolstroom::domain::team::TeamId;
use schoolstroom::domain::topic::Topic;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::{respondent, statement, whole_response};
use crate::strategies::{self, check, spoiled};

fn read(address: &str) -> Route {
    let Ok(route) = address.parse();
    route
}

fn shared() -> Route {
    Route::Shared("scanv11q0abc".to_owned())
}

#[test]
fn every_route_is_written_and_read_back() {
    for (address, route) in [
        ("#/", Route::Start),
        ("#/role", Route::Role),
        ("#/role/po", Route::RoleIn(Sector::Primary)),
        ("#/role/vo", Route::RoleIn(Sector::Secondary)),
        ("#/scan/abilities.2", Route::Scan(statement("abilities.2"))),
        ("#/check", Route::Check),
        (
            "#/check/abilities.2",
            Route::Change(statement("abilities.2")),
        ),
        ("#/result", Route::Result),
        ("#/result/scanv11q0abc", shared()),
        (
            "#/element/pupils_society",
            Route::Element(Element::PupilsSociety),
        ),
        (
            "#/result/scanv11q0abc/hr_policy",
            Route::SharedElement("scanv11q0abc".to_owned(), Element::HrPolicy),
        ),
        (
            "#/scores/scorev11q0abc",
            Route::Shared("scorev11q0abc".to_owned()),
        ),
        (
            "#/scores/scorev11q0abc/hr_policy",
            Route::SharedElement("scorev11q0abc".to_owned(), Element::HrPolicy),
        ),
        (
            "#/compare/scanv11q0abc",
            Route::Compare("scanv11q0abc".to_owned()),
        ),
        ("#/invite", Route::Invite),
        (
            "#/invite/invitev11q0abc",
            Route::Invited("invitev11q0abc".to_owned()),
        ),
        ("#/team", Route::Teams),
        ("#/team/001a2b3c", Route::Team(TeamId(0x001a_2b3c))),
        (
            "#/team/001a2b3c/abilities",
            Route::TeamElement(TeamId(0x001a_2b3c), Element::Abilities),
        ),
        (
            "#/team/001a2b3c/round",
            Route::TeamRound(TeamId(0x001a_2b3c)),
        ),
        (
            "#/team/001a2b3c/predict",
            Route::TeamPredict(TeamId(0x001a_2b3c)),
        ),
        (
            "#/team/001a2b3c/visitors",
            Route::TeamVisitors(TeamId(0x001a_2b3c)),
        ),
        (
            "#/team/teamv11q0abc",
            Route::TeamLink("teamv11q0abc".to_owned()),
        ),
        (
            "#/team/teamv11q0abc/abilities",
            Route::TeamLinkElement("teamv11q0abc".to_owned(), Element::Abilities),
        ),
        (
            "#/team/add/scanv11q0abc",
            Route::AddToTeam("scanv11q0abc".to_owned()),
        ),
        ("#/board", Route::Board),
        ("#/open", Route::Open),
        ("#/backup", Route::Backup),
        ("#/model", Route::Topic(Topic::Model)),
        ("#/model/water-cycle", Route::Topic(Topic::WaterCycle)),
        ("#/privacy", Route::Topic(Topic::Privacy)),
    ] {
        // A new variant does not compile here until it has a row above.
        match &route {
            Route::Start
            | Route::Role
            | Route::RoleIn(_)
            | Route::Scan(_)
            | Route::Check
            | Route::Change(_) => {}
            Route::Result | Route::Shared(_) | Route::Element(_) | Route::SharedElement(..) => {}
            Route::Compare(_) | Route::Invite | Route::Invited(_) => {}
            Route::Teams | Route::Team(_) | Route::TeamElement(..) | Route::AddToTeam(_) => {}
            Route::TeamRound(_) | Route::Backup => {}
            Route::TeamPredict(_) | Route::TeamVisitors(_) => {}
            Route::TeamLink(_) | Route::TeamLinkElement(..) => {}
            Route::Board | Route::Open | Route::Topic(_) | Route::Unknown => {}
        }
        assert_eq!(route.to_string(), address);
        assert_eq!(read(address), route);
    }
    // What is no page has no address of its own: it is written as the start.
    assert_eq!(Route::Unknown.to_string(), "#/");
}

#[test]
fn changed_addresses_are_mended() {
    for (address, route) in [
        ("", Route::Start),
        ("#", Route::Start),
        ("/", Route::Start),
        ("/role", Route::Role),
        ("#/ROLE", Route::Role),
        ("#/Scan/Abilities.2", Route::Scan(statement("abilities.2"))),
        ("#//role", Route::Role),
        ("#/role/", Route::Role),
        (
            "#//element///abilities//",
            Route::Element(Element::Abilities),
        ),
        ("%23/role", Route::Role),
        ("%23%2Frole", Route::Role),
        ("##/role", Route::Role),
        (" #/role ", Route::Role),
        ("#/ro le", Route::Role),
        ("#/role%20", Route::Role),
        ("#/role%0D%0A", Route::Role),
        ("#/ro%C2%A0le", Route::Role),
        ("#/ro\r\n\tle", Route::Role),
        ("#/result/scanv11q\r\n0abc", shared()),
        ("#/result/SCANV11Q0%20ABC", shared()),
        ("#/result//scanv11q0abc/", shared()),
        ("#/model//amor/", Route::Topic(Topic::Amor)),
        // A link says itself of which kind it is.
        (
            "#/result/scorev11q0abc",
            Route::Shared("scorev11q0abc".to_owned()),
        ),
        ("#/scores/scanv11q0abc", shared()),
        ("scorev11q0abc", Route::Shared("scorev11q0abc".to_owned())),
        (
            "#INVITEV11Q0ABC",
            Route::Invited("invitev11q0abc".to_owned()),
        ),
        // All of the link was cut off.
        ("#/scores/", Route::Shared(String::new())),
        ("#/compare/", Route::Compare(String::new())),
        ("#/invite/", Route::Invited(String::new())),
        // Whatever was stuck to the end is no element: the link's own length decides.
        ("#/result/scanv11q0abc/thanks", shared()),
    ] {
        assert_eq!(read(address), route, "{address:?}");
    }
}

#[test]
fn a_whole_address_is_read_from_its_hash() {
    for (address, route) in [
        ("https://school.example/#/role", Route::Role),
        (
            "https://school.example/stroom/index.html#/result/scanv11q0abc",
            shared(),
        ),
        ("HTTPS://SCHOOL.EXAMPLE/%23/role", Route::Role),
    ] {
        assert_eq!(read(address), route, "{address:?}");
    }
}

#[test]
fn what_is_no_page_is_unknown() {
    for address in [
        "#/nowhere",
        "#/scan",
        "#/scan/abilities",
        "#/scan/abilities.0",
        "#/scan/abilities.2/3",
        "#/element",
        "#/element/nothing",
        "#/element/abilities/more",
        "#/role/teacher",
        "#/check/abilities",
        "#/check/abilities.2/3",
        "#/open/scanv11q0abc",
        "#/board/teamv11q0abc",
        "#/scores",
        "#/compare",
        "#/model/other",
        "#/scanv11q0abc",
        "#/rôle",
    ] {
        assert_eq!(read(address), Route::Unknown, "{address:?}");
    }
}

fn routes() -> impl Strategy<Value = Route> {
    prop_oneof![
        Just(Route::Start),
        Just(Route::Role),
        proptest::sample::select(Sector::ALL.to_vec()).prop_map(Route::RoleIn),
        strategies::statements().prop_map(Route::Scan),
        Just(Route::Check),
        strategies::statements().prop_map(Route::Change),
        Just(Route::Result),
        "[a-z0-9]{1,50}".prop_map(Route::Shared),
        strategies::elements().prop_map(Route::Element),
        ("[a-z0-9]{1,50}", strategies::elements())
            .prop_map(|(link, element)| Route::SharedElement(link, element)),
        "scorev[a-z0-9]{1,50}".prop_map(Route::Shared),
        "[a-z0-9]{1,50}".prop_map(Route::Compare),
        Just(Route::Invite),
        "[a-z0-9]{1,50}".prop_map(Route::Invited),
        Just(Route::Teams),
        any::<u32>().prop_map(|id| Route::Team(TeamId(id))),
        (any::<u32>(), strategies::elements())
            .prop_map(|(id, element)| Route::TeamElement(TeamId(id), element)),
        any::<u32>().prop_map(|id| Route::TeamRound(TeamId(id))),
        "teamv1[a-z0-9]{1,50}".prop_map(Route::TeamLink),
        ("teamv1[a-z0-9]{1,50}", strategies::elements())
            .prop_map(|(link, element)| Route::TeamLinkElement(link, element)),
        "[a-z0-9]{1,50}".prop_map(Route::AddToTeam),
        Just(Route::Board),
        Just(Route::Open),
        Just(Route::Backup),
        proptest::sample::select(Topic::ALL.to_vec()).prop_map(Route::Topic),
    ]
}

#[test]
fn what_is_written_is_read_back() {
    check(routes(), |route| {
        assert_eq!(read(&route.to_string()), route);
    });
}

#[test]
fn case_and_white_space_never_matter() {
    check(
        (routes(), any::<prop::sample::Index>()),
        |(route, place)| {
            let mut address = route.to_string().to_uppercase();
            address.insert_str(place.index(address.len() + 1), " \r\n");
            assert_eq!(read(&address), route);
        },
    );
}

#[test]
fn any_text_is_read_without_a_panic() {
    let texts = prop_oneof![
        any::<String>(),
        spoiled(routes().prop_map(|route| route.to_string())),
    ];
    check(texts, |text| {
        // Once read, an address is one of ours: it is written and read without a further change.
        let route = read(&text);
        if route != Route::Unknown {
            assert_eq!(read(&route.to_string()), route, "{text:?}");
        }
    });
}

/// A link that can be decoded, so that what is pasted can be followed to the answers.
fn real_link() -> String {
    let marks = "345?24135?444.3...............";
    let response = whole_response(respondent(Role::Teacher), 48_879, Some((2026, 11)), marks);
    link::encode(&response)
}

/// The link whose page is opened for a pasted text, as the page will decode it; through its address, as in a browser.
fn opened(text: &str) -> Option<String> {
    match read(&Route::pasted(text).to_string()) {
        Route::Shared(link) | Route::SharedElement(link, _) => {
            let response = link::decode(&link).ok()?;
            Some(link::encode(&response))
        }
        _ => None,
    }
}

#[test]
fn what_is_pasted_leads_to_the_answers_in_it() {
    let link = real_link();
    let upper = link.to_uppercase();
    let (head, tail) = link.split_at(20);
    for text in [
        link.clone(),
        upper.clone(),
        format!("#/result/{link}"),
        format!("/result/{link}"),
        format!("https://school.example/stroom/#/result/{link}"),
        format!("https://school.example/stroom/index.html?from=mail#/result/{link}"),
        format!("HTTPS://SCHOOL.EXAMPLE/#/RESULT/{upper}"),
        format!("https://school.example/%23/result/{link}"),
        format!("https://school.example/%23%2Fresult%2F{link}"),
        format!("  https://school.example/#/result/{link} \r\n"),
        format!("https://school.example/#/result/{head}\r\n    {tail}"),
        format!("https://school.example/#/result/{head}%20{tail}"),
        format!("https://school.example/#/result/{head}\u{200b}{tail}"),
        format!("<https://school.example/#/result/{link}>"),
        format!("(https://school.example/#/result/{link})."),
        format!("My result: https://school.example/#/result/{link} Greetings!"),
        format!("https://school.example/#/result/{link}/behaviour"),
        format!("{head}\n{tail}\n"),
        format!("{head} {tail}."),
        format!("{head}\u{ad}{tail}"),
        format!("({link})"),
        format!("«{link}»,"),
        format!("#{link}"),
    ] {
        assert_eq!(opened(&text).as_ref(), Some(&link), "{text:?}");
    }
}

#[test]
fn a_percent_encoded_link_on_its_own_leads_to_the_answers_in_it() {
    let link = real_link();
    let (head, tail) = link.split_at(20);
    for text in [
        format!("%23{link}"),
        format!("{head}%20{tail}"),
        format!("{head}%0D%0A{tail}"),
        format!("{link}%20"),
    ] {
        assert_eq!(opened(&text).as_ref(), Some(&link), "{text:?}");
    }
}

#[test]
fn a_pasted_element_stays_that_element() {
    let address = "https://school.example/#/result/scanv11q0abc/hr_policy";
    let route = Route::SharedElement("scanv11q0abc".to_owned(), Element::HrPolicy);
    assert_eq!(Route::pasted(address), route);
}

#[test]
fn what_is_pasted_and_no_link_is_opened_to_be_told_as_such() {
    for text in [
        "hello",
        "https://school.example/#/role",
        "#/check",
        "/",
        "12",
    ] {
        let Route::Shared(pasted) = Route::pasted(text) else {
            panic!("{text:?} is not opened as a link");
        };
        assert!(link::decode(&pasted).is_err(), "{text:?}");
    }
}

fn holds_a_link(route: &Route) -> bool {
    matches!(
        route,
        Route::Shared(_)
            | Route::SharedElement(..)
            | Route::Compare(_)
            | Route::Invited(_)
            | Route::AddToTeam(_)
            | Route::TeamLink(_)
            | Route::TeamLinkElement(..)
    )
}

#[test]
fn what_is_pasted_has_an_address_that_holds_it() {
    let texts = prop_oneof![
        any::<String>(),
        spoiled(routes().prop_map(|route| route.to_string())),
        spoiled(Just(real_link())),
    ];
    // Without a letter or a digit there is nothing to open (the test below).
    let texts = texts.prop_map(|text| format!("a{text}"));
    check(texts, |text| {
        let route = Route::pasted(&text);
        assert!(holds_a_link(&route), "{route:?}");
        let again = read(&route.to_string());
        assert_eq!(
            again.to_string(),
            route.to_string().to_lowercase(),
            "{text:?}"
        );
        assert!(holds_a_link(&again), "{again:?}");
    });
}

#[test]
fn what_is_pasted_never_leads_to_the_own_result() {
    for text in ["…", "?!", "#", "#/"] {
        let again = read(&Route::pasted(text).to_string());
        assert_ne!(again, Route::Result, "{text:?}");
    }
}

#[test]
fn a_path_is_ascii_and_stands_after_the_hash() {
    check(routes(), |route| {
        let path = route.to_string();
        assert!(path.starts_with("#/") && path.is_ascii(), "{path}");
        assert_eq!(path.matches('#').count(), 1);
    });
}

#[test]
fn the_addresses_of_a_page_lead_on_with_the_same_answers() {
    let response = link::decode(&real_link()).unwrap();
    let shared = Source::link(&response);
    let link = real_link();
    assert_eq!(shared, Source::Link(link.clone()));
    assert_eq!(Source::Own.result(), Route::Result);
    assert_eq!(shared.result(), Route::Shared(link.clone()));
    for element in Element::CYCLE {
        assert_eq!(Source::Own.element(element), Route::Element(element));
        let expected = Route::SharedElement(link.clone(), element);
        assert_eq!(shared.element(element), expected);
    }
}

#[test]
fn a_link_that_was_mended_leads_on_as_it_is_written() {
    let dressed = format!("({}).", real_link().to_uppercase());
    let response = link::decode(&dressed).unwrap();
    assert_eq!(Source::link(&response), Source::Link(real_link()));
}
