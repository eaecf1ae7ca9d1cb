//! Every address both ways, and what is made of addresses that mail and chat programs changed.

use proptest::prelude::*;

use schoolstroom::domain::element::Element;
use schoolstroom::domain::route::Route;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::notation::statement;
use crate::strategies::{self, check, spoiled};

fn shared() -> Route {
    Route::Shared("scanv11q0abc".to_owned())
}

#[test]
fn every_route_is_written_and_read_back() {
    for (address, route) in [
        ("#/", Route::Start),
        ("#/role", Route::Role),
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
        ("#/open", Route::Open),
        ("#/model", Route::Model),
    ] {
        // A new variant does not compile here until it has a row above.
        match &route {
            Route::Start | Route::Role | Route::Scan(_) | Route::Check | Route::Change(_) => {}
            Route::Result | Route::Shared(_) | Route::Element(_) | Route::SharedElement(..) => {}
            Route::Open | Route::Model | Route::Unknown => {}
        }
        assert_eq!(route.to_string(), address);
        assert_eq!(Route::parse(address), route);
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
        // Whatever was stuck to the end is no element: the link's own length decides.
        ("#/result/scanv11q0abc/thanks", shared()),
    ] {
        assert_eq!(Route::parse(address), route, "{address:?}");
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
        assert_eq!(Route::parse(address), route, "{address:?}");
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
        "#/model/amor",
        "#/scanv11q0abc",
        "#/rôle",
    ] {
        assert_eq!(Route::parse(address), Route::Unknown, "{address:?}");
    }
}

fn routes() -> impl Strategy<Value = Route> {
    prop_oneof![
        Just(Route::Start),
        Just(Route::Role),
        strategies::statements().prop_map(Route::Scan),
        Just(Route::Check),
        strategies::statements().prop_map(Route::Change),
        Just(Route::Result),
        "[a-z0-9]{1,50}".prop_map(Route::Shared),
        strategies::elements().prop_map(Route::Element),
        ("[a-z0-9]{1,50}", strategies::elements())
            .prop_map(|(link, element)| Route::SharedElement(link, element)),
        Just(Route::Open),
        Just(Route::Model),
    ]
}

#[test]
fn what_is_written_is_read_back() {
    check(routes(), |route| {
        assert_eq!(Route::parse(&route.to_string()), route);
    });
}

#[test]
fn case_and_white_space_never_matter() {
    check(
        (routes(), any::<prop::sample::Index>()),
        |(route, place)| {
            let mut address = route.to_string().to_uppercase();
            address.insert_str(place.index(address.len() + 1), " \r\n");
            assert_eq!(Route::parse(&address), route);
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
        let route = Route::parse(&text);
        if route != Route::Unknown {
            assert_eq!(Route::parse(&route.to_string()), route, "{text:?}");
        }
    });
}
