//! A way measured along its length, against what holds of any way.

use schoolstroom::domain::picture::course::{Course, Point};
use schoolstroom::domain::picture::lemniscate::Layout;
use schoolstroom::domain::picture::path;
use schoolstroom::domain::picture::piece::{Piece, Place};
use schoolstroom::domain::picture::view::View;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::drawing::lines;

/// A quarter of a circle with a radius of a thousand, to the right and then down.
const QUARTER: Piece = Piece {
    from: Place { x: 0, y: 0 },
    leave: Place { x: 552, y: 0 },
    arrive: Place { x: 1000, y: 448 },
    to: Place { x: 1000, y: 1000 },
};

fn near(a: Point, b: Point, most: f64) {
    assert!(a.distance(b) <= most, "{a:?} {b:?}");
}

#[test]
fn it_is_as_long_as_the_curve() {
    let course = Course::new(&[QUARTER]);
    assert!((course.length() - 500.0 * std::f64::consts::PI).abs() < 3.0);
}

#[test]
fn its_spots_lie_evenly_along_it() {
    let course = Course::new(&[QUARTER]);
    for tenth in 0..=10 {
        let angle = f64::from(tenth) / 10.0 * std::f64::consts::FRAC_PI_2;
        let spot = course.spot(course.length() * f64::from(tenth) / 10.0);
        let expected = Point::new(1000.0 * angle.sin(), 1000.0 - 1000.0 * angle.cos());
        near(spot.at, expected, 4.0);
        near(spot.along, Point::new(angle.cos(), angle.sin()), 0.01);
    }
}

#[test]
fn beside_is_along_the_water_and_to_the_right_of_it() {
    let begin = Course::new(&[QUARTER]).spot(0.0);
    near(begin.beside(100.0, 50.0), Point::new(100.0, 50.0), 1e-6);
    let end = Course::new(&[QUARTER]).spot(1e9);
    near(end.beside(100.0, 50.0), Point::new(950.0, 1100.0), 1e-6);
}

#[test]
fn a_line_keeps_its_distance_from_the_axis() {
    for layout in [Layout::Lying, Layout::Standing] {
        for view in [View::Lemniscate, View::WaterCycle] {
            for way in view.ways(layout) {
                let course = Course::new(&way.pieces);
                let line = course.line(900.0, course.length() - 900.0, 300.0);
                // The text of the path goes through these points in whole numbers, smoothly between them.
                for at in lines(&path::smooth(&line)).concat() {
                    let axis = course.line(0.0, course.length(), 0.0);
                    let axis = lines(&path::smooth(&axis)).concat();
                    let far = axis
                        .iter()
                        .map(|it| it.distance(at))
                        .fold(f64::MAX, f64::min);
                    assert!((far - 300.0).abs() < 30.0, "{way:?} {far}");
                }
            }
        }
    }
}

#[test]
fn a_way_without_pieces_has_no_length() {
    let course = Course::new(&[]);
    assert_eq!(course.length(), 0.0);
    assert_eq!(course.spot(5.0).at, Point::default());
}
