//! A cubic Bézier along which water runs, in whole numbers, as tables and paths have it.
//!
//! What is laid in it or beside it is measured along a [`Course`](super::course::Course). It knows no stations.

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
    /// The same, run the other way.
    pub const fn backwards(self) -> Self {
        Self {
            from: self.to,
            leave: self.arrive,
            arrive: self.leave,
            to: self.from,
        }
    }

    /// The same, so far to the right and so far down.
    pub const fn moved(self, right: i32, down: i32) -> Self {
        const fn moved(Place { x, y }: Place, right: i32, down: i32) -> Place {
            Place {
                x: x + right,
                y: y + down,
            }
        }
        Self {
            from: moved(self.from, right, down),
            leave: moved(self.leave, right, down),
            arrive: moved(self.arrive, right, down),
            to: moved(self.to, right, down),
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
}
