//! What the ten elements are called in Dutch, without a capital, in the order of the elements. What there is to say of them
//! stands in `long.nl.txt`.

pub const NAMES: [&str; 10] = [
    "strategisch HR-beleid",
    "leiderschap",
    "bekwaamheden",
    "motivatie",
    "mogelijkheden",
    "relaties",
    "gedrag",
    "medewerkers",
    "organisatie",
    "leerlingen/maatschappij",
];
