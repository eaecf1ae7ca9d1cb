//! The tabulated curve against Gerono's own formula, and the stations against the model.
//!
//! The product reckons in whole numbers; here the curve is worked out anew in fractions, so a slip in the table shows.

use std::f64::consts::TAU;

use schoolstroom::domain::element::{Element, Side};
use schoolstroom::domain::picture::lemniscate::{HALF_WIDTH, Layout, PIECES, Strand};
use schoolstroom::domain::picture::piece::{Piece, Place};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const LAYOUTS: [Layout; 2] = [Layout::Lying, Layout::Standing];
const ORIGIN: Place = Place { x: 0, y: 0 };

type Vector = (f64, f64);

fn vector(from: Place, to: Place) -> Vector {
    (f64::from(to.x - from.x), f64::from(to.y - from.y))
}

fn distance(a: Vector, b: Vector) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// The angle between two directions, 0 to π.
fn angle(a: Vector, b: Vector) -> f64 {
    (a.0 * b.1 - a.1 * b.0).atan2(a.0 * b.0 + a.1 * b.1).abs()
}

/// Points of a cubic Bézier, both ends included.
fn points(piece: Piece, steps: u32) -> impl Iterator<Item = Vector> {
    let corners = [piece.from, piece.leave, piece.arrive, piece.to].map(|p| vector(ORIGIN, p));
    (0..=steps).map(move |step| {
        let t = f64::from(step) / f64::from(steps);
        let u = 1.0 - t;
        let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
        corners
            .iter()
            .zip(weights)
            .fold((0.0, 0.0), |sum, (corner, weight)| {
                (sum.0 + corner.0 * weight, sum.1 + corner.1 * weight)
            })
    })
}

fn length(line: &[Vector]) -> f64 {
    line.windows(2).map(|ends| distance(ends[0], ends[1])).sum()
}

/// Gerono's eight, lying: `x = a sin t, y = a/2 sin 2t`.
fn gerono(steps: u32) -> Vec<Vector> {
    let a = f64::from(HALF_WIDTH);
    (0..=steps)
        .map(|step| TAU * f64::from(step) / f64::from(steps))
        .map(|t| (a * t.sin(), a / 2.0 * (2.0 * t).sin()))
        .collect()
}

/// The number of the piece that begins in the station: stations are found by their place, not by how it was computed.
fn number_of(layout: Layout, element: Element) -> usize {
    let station = layout.station(element);
    let found: Vec<_> = (0..PIECES)
        .filter(|n| layout.piece(*n).from == station)
        .collect();
    assert_eq!(
        found.len(),
        1,
        "{element:?} stands on the curve, and not where it crosses itself"
    );
    found[0]
}

#[test]
fn each_piece_joins_the_next_and_the_fortieth_the_first() {
    assert_eq!(PIECES, 40);
    for layout in LAYOUTS {
        for number in 0..PIECES {
            assert_eq!(
                layout.piece(number).to,
                layout.piece(number + 1).from,
                "{number}"
            );
        }
        assert_eq!(layout.piece(PIECES), layout.piece(0));
    }
}

#[test]
fn no_join_has_a_corner() {
    for layout in LAYOUTS {
        for number in 0..PIECES {
            let (piece, next) = (layout.piece(number), layout.piece(number + 1));
            let bend = angle(
                vector(piece.arrive, piece.to),
                vector(next.from, next.leave),
            );
            // Whole numbers on arms of about 500: a rounding turns by at most 1/500 or so, a third of a degree is unseen.
            assert!(bend < 0.005, "{number}: {bend}");
        }
    }
}

#[test]
fn pieces_are_of_equal_length_and_together_as_long_as_the_curve() {
    let lengths: Vec<f64> = (0..PIECES)
        .map(|number| length(&points(Layout::Lying.piece(number), 64).collect::<Vec<_>>()))
        .collect();
    let all: f64 = lengths.iter().sum();
    let mean = all / PIECES as f64;
    for (number, length) in lengths.iter().enumerate() {
        assert!((length / mean - 1.0).abs() < 0.01, "{number}: {length}");
    }
    assert!((all / length(&gerono(20_000)) - 1.0).abs() < 0.001, "{all}");
}

#[test]
fn every_point_lies_on_geronos_curve() {
    // 3 in 10,000 of the half width: an eighth of a pixel on a screen of 800. Measured to the nearest of points 3 apart.
    let tolerance = 3.0;
    let curve = gerono(20_000);
    for number in 0..PIECES {
        for point in points(Layout::Lying.piece(number), 16) {
            let nearest = curve
                .iter()
                .map(|c| distance(*c, point))
                .fold(f64::MAX, f64::min);
            assert!(
                nearest < tolerance,
                "{number}: {point:?} is off by {nearest}"
            );
        }
    }
}

#[test]
fn stations_follow_the_cycle_at_equal_distances() {
    for layout in LAYOUTS {
        for element in Element::CYCLE {
            let gap = number_of(layout, element.next()) + PIECES - number_of(layout, element);
            assert_eq!(gap % PIECES, PIECES / 10, "{element:?}");
        }
    }
}

#[test]
fn a_stretch_carries_the_water_to_the_next_station() {
    for layout in LAYOUTS {
        for element in Element::CYCLE {
            let stretch = layout.stretch(element);
            assert_eq!(stretch.len(), PIECES / 10);
            assert_eq!(stretch[0].from, layout.station(element));
            assert!(stretch.windows(2).all(|pair| pair[0].to == pair[1].from));
            assert_eq!(
                stretch[stretch.len() - 1].to,
                layout.station(element.next())
            );
        }
    }
}

#[test]
fn the_soft_loop_is_left_or_at_the_top_and_the_hard_loop_opposite() {
    for element in Element::CYCLE {
        let soft = element.side() == Side::Soft;
        let (lying, standing) = (
            Layout::Lying.station(element),
            Layout::Standing.station(element),
        );
        assert_eq!(lying.x < 0, soft, "{element:?}");
        assert_eq!(standing.y < 0, soft, "{element:?}");
    }
    let left = Element::CYCLE
        .into_iter()
        .filter(|e| Layout::Lying.station(*e).x < 0);
    assert_eq!(left.count(), 5);
}

#[test]
fn no_station_stands_near_the_crossing() {
    for layout in LAYOUTS {
        for element in Element::CYCLE {
            let from_crossing = distance(vector(ORIGIN, layout.station(element)), (0.0, 0.0));
            assert!(from_crossing > 0.25 * f64::from(HALF_WIDTH), "{element:?}");
        }
    }
}

#[test]
fn the_loops_mirror_each_other() {
    let stations: Vec<_> = Element::CYCLE.map(|e| Layout::Lying.station(e)).into();
    let pieces: Vec<_> = (0..PIECES)
        .map(|number| Layout::Lying.piece(number))
        .collect();
    // Left and right the water leaves the crossing upwards; top and bottom it runs in opposite directions.
    for (sx, sy, turned_round) in [(-1, 1, false), (1, -1, true)] {
        let mirrored = |place: Place| Place {
            x: sx * place.x,
            y: sy * place.y,
        };
        assert!(
            stations
                .iter()
                .all(|station| stations.contains(&mirrored(*station)))
        );
        for piece in &pieces {
            let [from, leave, arrive, to] =
                [piece.from, piece.leave, piece.arrive, piece.to].map(mirrored);
            let image = if turned_round {
                Piece {
                    from: to,
                    leave: arrive,
                    arrive: leave,
                    to: from,
                }
            } else {
                Piece {
                    from,
                    leave,
                    arrive,
                    to,
                }
            };
            assert!(pieces.contains(&image), "{piece:?}");
        }
    }
}

#[test]
fn standing_is_lying_turned_by_a_quarter() {
    // Clockwise as seen on a screen, where y runs downwards: left becomes top.
    let turned = |Place { x, y }| Place { x: -y, y: x };
    for number in 0..PIECES {
        let lying = Layout::Lying.piece(number);
        let expected = Piece {
            from: turned(lying.from),
            leave: turned(lying.leave),
            arrive: turned(lying.arrive),
            to: turned(lying.to),
        };
        assert_eq!(Layout::Standing.piece(number), expected);
    }
}

#[test]
fn the_four_next_to_the_crossing_are_the_ends_of_the_loops() {
    // Signs of x and y: into the upper left, out of the lower left, into the upper right, out of the lower right.
    let corners = [
        (Element::Abilities, (-1, -1)),
        (Element::Behaviour, (-1, 1)),
        (Element::Employees, (1, -1)),
        (Element::Leadership, (1, 1)),
    ];
    let from_crossing =
        |element| distance(vector(ORIGIN, Layout::Lying.station(element)), (0.0, 0.0));
    let near = from_crossing(Element::Abilities);
    for (element, signs) in corners {
        let Place { x, y } = Layout::Lying.station(element);
        assert_eq!((x.signum(), y.signum()), signs, "{element:?}");
        assert_eq!(from_crossing(element), near, "{element:?}");
    }
    for element in Element::CYCLE {
        let corner = corners.iter().any(|(other, _)| *other == element);
        assert!(corner || from_crossing(element) > near, "{element:?}");
    }
}

#[test]
fn strands_cross_the_origin_at_right_angles() {
    for layout in LAYOUTS {
        let directions =
            [Strand::DirectionAndFrameworks, Strand::MeaningAndMotivation].map(|strand| {
                let [before, after] = layout.strand(strand);
                assert_eq!([before.to, after.from], [ORIGIN; 2]);
                vector(after.from, after.leave)
            });
        assert!((angle(directions[0], directions[1]) - TAU / 4.0).abs() < 1e-9);
    }
}

#[test]
fn strands_run_the_way_the_model_says() {
    for (strand, from, to) in [
        (
            Strand::DirectionAndFrameworks,
            Element::Leadership,
            Element::Abilities,
        ),
        (
            Strand::MeaningAndMotivation,
            Element::Behaviour,
            Element::Employees,
        ),
    ] {
        for layout in LAYOUTS {
            let stretch = layout.stretch(from);
            assert!(
                layout
                    .strand(strand)
                    .iter()
                    .all(|piece| stretch.contains(piece))
            );
        }
        assert_ne!(from.side(), to.side());
        assert_eq!(from.next(), to);
    }
}
