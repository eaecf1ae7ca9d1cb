//! The states an element can be in: what pictures and tables show for it.

/// The state of an element. It is never told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The score is nearest to «often» or higher: water runs at full width.
    Flows,
    /// The score is nearest to «sometimes»: a trickle.
    Wavers,
    /// The score is nearest to what stands below «sometimes»: a dam, with water piling up before it.
    Sticks,
    /// People disagree. Only a group has it.
    Whirlpool,
    /// There are too many don't-knows for a score.
    Fog,
    /// Too many statements were left open for a score.
    TooLittle,
    /// The role is not asked about this element.
    NotAsked,
}

impl Flow {
    /// Every state there is.
    pub const ALL: [Self; 7] = [
        Self::Flows,
        Self::Wavers,
        Self::Sticks,
        Self::Whirlpool,
        Self::Fog,
        Self::TooLittle,
        Self::NotAsked,
    ];
}
