//! A cubic Bézier along which water runs, and what can be laid beside it: banks, waves, a pool that widens.
//!
//! Whole numbers throughout, but for the length of an arm: a square root is one instruction, and no text is made of it.

/// A place in the plane of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// To the right.
    pub x: i32,
    /// Downwards, as on a screen.
    pub y: i32,
}

impl Place {
    /// Halfway to another place.
    fn half_way(self, to: Self) -> Self {
        Self {
            x: (self.x + to.x) / 2,
            y: (self.y + to.y) / 2,
        }
    }
}

/// A place in the water, and which way the water runs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where it is.
    pub at: Place,
    /// The direction of the water as an arm of a thousand.
    pub along: Place,
}

impl Spot {
    /// The spot at a place from which the water runs by `x` and `y`.
    fn new(at: Place, x: i32, y: i32) -> Self {
        let (dx, dy) = (f64::from(x), f64::from(y));
        let length = (dx * dx + dy * dy).sqrt().max(1.0) / 1000.0;
        let along = Place {
            x: (dx / length) as i32,
            y: (dy / length) as i32,
        };
        Self { at, along }
    }

    /// The place so far along the water and so far to the right of it.
    pub const fn moved(self, along: i32, across: i32) -> Place {
        Place {
            x: self.at.x + (self.along.x * along - self.along.y * across) / 1000,
            y: self.at.y + (self.along.y * along + self.along.x * across) / 1000,
        }
    }
}

/// A cubic Bézier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it begins.
    pub from: Place,
    /// The first control point: the water leaves `from` in its direction.
    pub leave: Place,
    /// The second control point.
    pub arrive: Place,
    /// Where it ends.
    pub to: Place,
}

impl Piece {
    /// Where the water enters.
    pub fn begin(self) -> Spot {
        let Self { from, leave, .. } = self;
        Spot::new(from, leave.x - from.x, leave.y - from.y)
    }

    /// Where the water goes on.
    pub fn end(self) -> Spot {
        let Self { arrive, to, .. } = self;
        Spot::new(to, to.x - arrive.x, to.y - arrive.y)
    }

    /// The same, run the other way.
    pub const fn backwards(self) -> Self {
        Self {
            from: self.to,
            leave: self.arrive,
            arrive: self.leave,
            to: self.from,
        }
    }

    /// Its two halves (de Casteljau).
    pub fn halves(self) -> [Self; 2] {
        let Self {
            from,
            leave,
            arrive,
            to,
        } = self;
        let first = from.half_way(leave);
        let middle = leave.half_way(arrive);
        let last = arrive.half_way(to);
        let [before, after] = [first.half_way(middle), middle.half_way(last)];
        let cut = before.half_way(after);
        [
            Self {
                from,
                leave: first,
                arrive: before,
                to: cut,
            },
            Self {
                from: cut,
                leave: after,
                arrive: last,
                to,
            },
        ]
    }

    /// The piece that runs beside it: how far to the right each of its four points is moved. Each arm is moved along with its
    /// own end: close where the piece bends little, as all pieces here do.
    pub fn beside(self, [from, leave, arrive, to]: [i32; 4]) -> Self {
        let arm = |spot: Spot, at: Place, across: i32| Spot { at, ..spot }.moved(0, across);
        let (begin, end) = (self.begin(), self.end());
        Self {
            from: begin.moved(0, from),
            leave: arm(begin, self.leave, leave),
            arrive: arm(end, self.arrive, arrive),
            to: end.moved(0, to),
        }
    }
}
