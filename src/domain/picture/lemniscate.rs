//! The curve that the ten stations stand on: pure geometry in whole numbers, for any renderer.
//!
//! Gerono's eight, `x = a·sin t, y = a/2·sin 2t`, cut into forty pieces of equal length. One quarter is tabulated, exact
//! derivatives made into cubic Béziers; the other three are its mirror images, so that both loops are exactly alike. `y` runs
//! downwards, as on a screen.

use super::piece::{Piece, Place};
use crate::domain::element::Element;

/// The half width `a` of the curve, and so the unit of all that is measured here: the curve is 2a wide and a high.
pub const HALF_WIDTH: i32 = 10_000;

/// How many pieces of equal length the curve is cut into: four to a stretch from one station to the next.
pub const PIECES: usize = 40;

/// How the eight lies: the same curve, turned by a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Twice as wide as high, the soft loop at the left.
    Lying,
    /// Twice as high as wide, the soft loop at the top: for narrow screens.
    Standing,
}

/// One quarter of the curve in ten pieces: beginning, first and second control point. It ends in (`HALF_WIDTH`, 0).
const QUARTER: [[(i32, i32); 3]; 10] = [
    [(0, 0), (361, 361), (722, 722)],
    [(1081, 1075), (1451, 1438), (1819, 1792)],
    [(2182, 2129), (2569, 2488), (2951, 2827)],
    [(3326, 3136), (3743, 3481), (4151, 3789)],
    [(4546, 4049), (5015, 4358), (5465, 4599)],
    [(5890, 4760), (6431, 4965), (6932, 5040)],
    [(7383, 4980), (7891, 4912), (8335, 4672)],
    [(8705, 4284), (9024, 3950), (9288, 3507)],
    [(9491, 2989), (9666, 2545), (9796, 2046)],
    [(9881, 1518), (9960, 1028), (10_000, 514)],
];

impl Layout {
    fn place(self, x: i32, y: i32) -> Place {
        match self {
            Self::Lying => Place { x, y },
            Self::Standing => Place { x: -y, y: x },
        }
    }

    /// The piece with this number, counted along the water from the crossing into the soft loop; numbers go round.
    pub fn piece(self, number: usize) -> Piece {
        let number = number % PIECES;
        let quarter = number / 10;
        // The second and fourth quarter run back to the crossing: the table is read from its end.
        let (row, backwards) = match quarter {
            0 | 2 => (number % 10, false),
            _ => (9 - number % 10, true),
        };
        let [from, leave, arrive] = QUARTER.get(row).copied().unwrap_or_default();
        let to = QUARTER
            .get(row + 1)
            .map_or((HALF_WIDTH, 0), |[next, ..]| *next);
        // Into the upper left, back from the lower left, into the upper right, back from the lower right.
        let (sx, sy) = match quarter {
            0 => (-1, -1),
            1 => (-1, 1),
            2 => (1, -1),
            _ => (1, 1),
        };
        let turn = |(x, y): (i32, i32)| self.place(sx * x, sy * y);
        let piece = Piece {
            from: turn(from),
            leave: turn(leave),
            arrive: turn(arrive),
            to: turn(to),
        };
        if backwards { piece.backwards() } else { piece }
    }

    /// All pieces: the closed course.
    pub fn whole(self) -> Vec<Piece> {
        (0..PIECES).map(|number| self.piece(number)).collect()
    }

    /// Where the station of an element stands.
    pub fn station(self, element: Element) -> Place {
        self.piece(station_piece(element)).from
    }

    /// The pieces from the station of an element to the next: the stretch that carries its water on.
    pub fn stretch(self, element: Element) -> [Piece; 4] {
        let first = station_piece(element);
        [0, 1, 2, 3].map(|number| self.piece(first + number))
    }

    /// The pieces of the strand that runs from one loop to the other over the crossing: one before it, one after.
    pub fn strand(self, towards: Strand) -> [Piece; 2] {
        let after = match towards {
            Strand::DirectionAndFrameworks => 0,
            Strand::MeaningAndMotivation => PIECES / 2,
        };
        [self.piece(after + PIECES - 1), self.piece(after)]
    }
}

/// The two strands that cross in the middle (B&T fig. 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strand {
    /// From the hard loop to the soft loop: from leadership to abilities.
    DirectionAndFrameworks,
    /// From the soft loop to the hard loop: from behaviour to employees. It passes over the other.
    MeaningAndMotivation,
}

/// The piece that begins in the station of an element. Stations stand at (k + ½)/10 of the length, five in each loop and
/// none on the crossing; k counts from abilities, the first after the crossing into the soft loop.
fn station_piece(element: Element) -> usize {
    let along = (element.index() + 8) % 10;
    4 * along + 2
}
