//! The pages that are read rather than filled in: about the model, and what every public tool has.
//!
//! Each has an address and, under the same name, a block in the long texts.

/// A page to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What the model is, and what of it is ours.
    Model,
    /// The soft and the hard side (B&T fig. 1).
    Lemniscate,
    /// The endless water cycle (B&T fig. 2).
    WaterCycle,
    /// AMO and the added R.
    Amor,
    /// The AMO chain, forwards and backwards (HR fig. 2).
    Chain,
    /// The professional school organisation (PSO).
    School,
    /// The four phases (HR).
    Phases,
    /// What makes a learning network work (LN).
    Networks,
    /// B&T's two starting points, and the dilemmas of directors.
    StartingPoints,
    /// What this tool is, and how it is computed.
    About,
    /// What is stored where, and how to erase it.
    Privacy,
    /// How far everybody can use it.
    Accessibility,
    /// Licence and credits.
    Licence,
}

impl Topic {
    /// All of them: the model first, each from the whole to its parts.
    pub const ALL: [Self; 13] = [
        Self::Model,
        Self::Lemniscate,
        Self::WaterCycle,
        Self::Amor,
        Self::Chain,
        Self::School,
        Self::Phases,
        Self::Networks,
        Self::StartingPoints,
        Self::About,
        Self::Privacy,
        Self::Accessibility,
        Self::Licence,
    ];

    /// The stable name in addresses and in the long texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Lemniscate => "model/lemniscate",
            Self::WaterCycle => "model/water-cycle",
            Self::Amor => "model/amor",
            Self::Chain => "model/chain",
            Self::School => "model/school",
            Self::Phases => "model/phases",
            Self::Networks => "model/networks",
            Self::StartingPoints => "model/starting-points",
            Self::About => "about",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::Licence => "licence",
        }
    }

    /// Whether it tells of the model; the others are what every public tool has.
    pub fn is_of_the_model(self) -> bool {
        self.id().starts_with(Self::Model.id())
    }

    /// The topic of an address without its `#/` and without slashes at the end.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.id() == id)
    }
}
