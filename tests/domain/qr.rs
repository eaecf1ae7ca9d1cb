//! QR codes, read back by another program's reader from what is drawn: the path alone, painted dark on light.
//!
//! The reader is native.

use proptest::prelude::*;

use rqrr::PreparedImage;
use schoolstroom::domain::codec::route::Route;
use schoolstroom::domain::codec::{invitation_link, link, score_link};
use schoolstroom::domain::invitation::{Invitation, Message};
use schoolstroom::domain::picture::qr::Qr;
use schoolstroom::domain::role::Sector;

use crate::strategies::{check_some, responses, scores};

/// How many pixels a module takes here.
const SCALE: usize = 3;

/// The widths of a drawing, and the modules of its path: `M x y h width v1 h-width z` each.
fn modules(qr: &Qr) -> (usize, Vec<(usize, usize)>) {
    let canvas = qr.canvas();
    let [left, top, width, height] = canvas.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{canvas}");
    };
    assert_eq!((left, top, width), ("0", "0", height));
    let mut modules = Vec::new();
    for shape in qr.path().split_terminator('z') {
        let (x, rest) = shape.strip_prefix('M').unwrap().split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (across, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(across, back);
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        modules.extend((0..across.parse().unwrap()).map(|more: usize| (x + more, y)));
    }
    (width.parse().unwrap(), modules)
}

/// What a phone reads from it.
fn scanned(qr: &Qr) -> String {
    let (width, dark) = modules(qr);
    let mut pixels = vec![255; width * width];
    for (x, y) in dark {
        pixels[y * width + x] = 0;
    }
    let at = |x: usize, y: usize| pixels[y / SCALE * width + x / SCALE];
    let side = width * SCALE;
    let mut image = PreparedImage::prepare_from_greyscale(side, side, at);
    let found = image.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}

/// What is scanned leads to the same page of the same site.
fn leads_back(base: &str, route: &Route) {
    let address = format!("{base}{route}");
    let qr = Qr::of(&address).unwrap();
    let scanned = scanned(&qr);
    // The address of a site may tell capitals from small letters: not one of them has changed.
    assert!(scanned.starts_with(base), "{scanned}");
    assert_eq!(scanned.to_lowercase(), address.to_lowercase());
    assert_eq!(scanned.parse().as_ref(), Ok(route), "{scanned}");
}

#[test]
fn what_is_scanned_leads_to_the_same_page_of_the_same_site() {
    let routes = prop_oneof![
        responses().prop_map(|it| Route::Shared(link::encode(&it))),
        scores().prop_map(|it| Route::Shared(score_link::encode(&it))),
    ];
    let bases = "https://[a-zA-Z]{3,12}\\.example/([a-zA-Z_-]{1,10}/){0,2}(index\\.html)?";
    check_some(40, (bases, routes), |(base, route)| {
        leads_back(&base, &route)
    });
}

#[test]
fn the_longest_invitation_fits() {
    for letter in ["a", "😀"] {
        let invitation = Invitation {
            sector: Sector::Primary,
            message: Message::parse(&letter.repeat(140)).unwrap(),
        };
        let route = Route::Invited(invitation_link::encode(&invitation));
        leads_back("https://scholen.example/Noord/stroom/", &route);
    }
}

#[test]
fn four_modules_on_every_side_stay_light() {
    let qr = Qr::of("https://school.example/#/result/scanv11q").unwrap();
    let (width, dark) = modules(&qr);
    let edge = |places: Vec<usize>| (places.iter().min().copied(), places.iter().max().copied());
    for places in [
        dark.iter().map(|(x, _)| *x).collect(),
        dark.iter().map(|(_, y)| *y).collect(),
    ] {
        assert_eq!(edge(places), (Some(4), Some(width - 5)));
    }
}

#[test]
fn what_follows_the_hash_takes_less_room_in_capitals() {
    let size = |address: &str| modules(&Qr::of(address).unwrap()).0;
    let data = "q".repeat(300);
    assert!(
        size(&format!("https://a.example/#/{data}")) < size(&format!("https://a.example/?{data}"))
    );
}

#[test]
fn what_is_too_long_has_no_code() {
    assert_eq!(
        Qr::of(&format!("https://a.example/#/{}", "q".repeat(3000))),
        None
    );
    // Any text before the route is kept, whatever it is.
    let odd = Qr::of("https://é.example/#/ü").unwrap();
    assert_eq!(scanned(&odd), "https://é.example/#/ü");
}

#[test]
fn the_file_has_the_same_modules_dark_on_light() {
    let qr = Qr::of("https://school.example/#/invite").unwrap();
    let svg = qr.svg();
    let (width, _) = modules(&qr);
    assert!(svg.contains(&format!("viewBox=\"{}\"", qr.canvas())));
    // The ground lies under all of it, and before the modules.
    let ground = svg
        .find(&format!("fill=\"#fff\" d=\"M0 0h{width}v{width}H0z\""))
        .unwrap();
    assert!(ground < svg.find(&format!("<path d=\"{}\"", qr.path())).unwrap());
}
