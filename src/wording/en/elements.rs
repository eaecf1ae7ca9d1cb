//! What the ten elements are called in English, without a capital, in the order of the elements. What there is to say of them
//! stands in `long.en.txt`.

pub const NAMES: [&str; 10] = [
    "strategic HR policy",
    "leadership",
    "abilities",
    "motivation",
    "opportunities",
    "relations",
    "behaviour",
    "employees",
    "organisation",
    "pupils/society",
];
