//! Several schools side by side, as a board sees them: element by element, and never as one number.
//!
//! It is made from what may be shown of each school. Of a school with fewer than five people it knows the name and no more. It
//! has no order of schools but their names and the state of one element, and nothing in it adds elements up.

use std::cmp::Ordering;

use super::codec::route::Source;
use super::day::Day;
use super::element::Element;
use super::per_element::PerElement;
use super::reading::{Flow, Reading};
use super::team::{FEWEST, Mode, Name, Shown};

/// The picture of a school, as a board comes by it.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolPicture {
    /// What the school is called.
    pub name: Name,
    /// When the picture was made; `None` if it is that of a team of this device, which is always of now.
    pub day: Option<Day>,
    /// Where all of it can be read.
    pub source: Source,
    /// What may be shown of it.
    pub shown: Shown,
}

/// A school of the board.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// What it is called.
    pub name: Name,
    /// When its picture was made; `None` for now.
    pub day: Option<Day>,
    /// Where all of it can be read.
    pub source: Source,
    /// Whether its small groups are hidden.
    pub mode: Mode,
    /// How many people who work there are in the picture.
    pub people: u32,
    /// What they say of each element.
    pub reading: Reading,
}

/// A picture that is not on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotShown {
    /// What the school is called.
    pub name: Name,
    /// Where all of it can be read.
    pub source: Source,
    /// Why.
    pub why: WhyNotShown,
}

/// Why a picture is not on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNotShown {
    /// Fewer than [`FEWEST`] people who work there are in it. That holds for an open team as well: it agreed that all of the team
    /// see all, and a board is not of the team.
    TooFew,
    /// There is a newer picture of a school of this name.
    Older,
}

/// One school shows another how something can go: an invitation to a visit, and no judgement of either.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exchange<'a> {
    /// What it is about.
    pub element: Element,
    /// The school that has something to show: it goes better there than with its guest.
    pub host: &'a School,
    /// The school that is invited.
    pub guest: &'a School,
}

/// Schools side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    /// By name.
    schools: Vec<School>,
    /// By name.
    not_shown: Vec<NotShown>,
}

impl Board {
    /// Puts schools side by side; it does not matter in which order they are given. Of several pictures of one name the newest is
    /// taken, or all that are equally new. Teams of this device are schools of their own, whatever they are called.
    pub fn of(pictures: &[SchoolPicture]) -> Self {
        let mut board = Self::default();
        for picture in in_order(pictures) {
            let takes_its_place =
                |it: &SchoolPicture| is_newer(it, picture) && people(it).is_some();
            let why = match people(picture).zip(Reading::team(&picture.shown)) {
                None => WhyNotShown::TooFew,
                Some(_) if pictures.iter().any(takes_its_place) => WhyNotShown::Older,
                Some((people, reading)) => {
                    board.schools.push(School {
                        name: picture.name.clone(),
                        day: picture.day,
                        source: picture.source.clone(),
                        mode: picture.shown.mode(),
                        people,
                        reading,
                    });
                    continue;
                }
            };
            board.not_shown.push(NotShown {
                name: picture.name.clone(),
                source: picture.source.clone(),
                why,
            });
        }
        board
    }

    /// The same board without some of its schools.
    pub fn without(&self, is_left_out: &dyn Fn(&School) -> bool) -> Self {
        let mut board = self.clone();
        board.schools.retain(|it| !is_left_out(it));
        board
    }

    /// The schools, by name.
    pub fn schools(&self) -> &[School] {
        &self.schools
    }

    /// The pictures that are not on it, by name.
    pub fn not_shown(&self) -> &[NotShown] {
        &self.not_shown
    }

    /// The schools by what an element is like there, in the order of [`Flow::ALL`]; those of one state by name.
    pub fn by_element(&self, element: Element) -> Vec<&School> {
        let in_flow = |flow| {
            let schools = self.schools.iter();
            schools.filter(move |it| it.flow(element) == flow)
        };
        Flow::ALL.into_iter().flat_map(in_flow).collect()
    }

    /// The elements that are in this state in every school, in the order of the cycle; none if there are not two schools.
    pub fn everywhere(&self, flow: Flow) -> Vec<Element> {
        if self.schools.len() < 2 {
            return Vec::new();
        }
        let mut elements = Element::CYCLE.to_vec();
        elements.retain(|element| self.schools.iter().all(|it| it.flow(*element) == flow));
        elements
    }

    /// For each element that goes better in one school than in another, one that could show another how, in the order of the cycle.
    ///
    /// They are spread: as many schools as can show something do so, before one of them shows more than the others. Where it
    /// flows comes first; where it wavers can show something to where it sticks. Guests are spread likewise.
    pub fn exchanges(&self) -> Vec<Exchange<'_>> {
        let flow = |element, place: usize| Some(self.schools.get(place)?.flow(element));
        let hosts = self.spread(&|element, host| {
            let own = flow(element, host).filter(|flow| *flow != Flow::Whirlpool)?;
            let own = height(own)?;
            let mut others = self.schools.iter().map(|it| height(it.flow(element)));
            let is_higher = others.any(|it| it.is_some_and(|it| it < own));
            is_higher.then_some(HIGHEST - own)
        });
        let guests = self.spread(&|element, guest| {
            let host = height(flow(element, (*hosts.get(element))?)?)?;
            height(flow(element, guest)?).filter(|own| *own < host)
        });
        let exchange = |element| {
            let school = |places: &PerElement<_>| self.schools.get((*places.get(element))?);
            Some(Exchange {
                element,
                host: school(&hosts)?,
                guest: school(&guests)?,
            })
        };
        Element::CYCLE.into_iter().filter_map(exchange).collect()
    }

    /// Gives each element one of the schools that fit, by their places: as many schools as possible have one before one of them
    /// has two, and so on. `fits` says how well, 0 for best; `None` for not at all.
    fn spread(&self, fits: &dyn Fn(Element, usize) -> Option<u8>) -> PerElement<Option<usize>> {
        let schools = self.schools.len();
        let mut taken = PerElement::<Option<usize>>::default();
        for most in 1..=Element::CYCLE.len() {
            for element in Element::CYCLE {
                if taken.get(element).is_none() {
                    give(element, schools, fits, most, &mut Vec::new(), &mut taken);
                }
            }
        }
        taken
    }
}

/// Gives an element a school that has fewer than `most`. If there is none, one that fits gives another of its elements to another
/// school (an augmenting path, as for matchings in graphs). `asked` has the schools that were asked already.
fn give(
    element: Element,
    schools: usize,
    fits: &dyn Fn(Element, usize) -> Option<u8>,
    most: usize,
    asked: &mut Vec<usize>,
    taken: &mut PerElement<Option<usize>>,
) -> bool {
    for well in 0..=HIGHEST {
        for school in 0..schools {
            if fits(element, school) != Some(well) || asked.contains(&school) {
                continue;
            }
            asked.push(school);
            let mut has = Element::CYCLE.to_vec();
            has.retain(|it| *taken.get(*it) == Some(school));
            let has_room = has.len() < most;
            if has_room
                || has
                    .into_iter()
                    .any(|other| give(other, schools, fits, most, asked, taken))
            {
                *taken.get_mut(element) = Some(school);
                return true;
            }
        }
    }
    false
}

/// The height of [`Flow::Flows`].
const HIGHEST: u8 = 2;

/// Which of two schools could show the other how an element goes; `None` if little is known of it. Those who are divided have
/// something to see elsewhere, and nothing to show.
const fn height(flow: Flow) -> Option<u8> {
    match flow {
        Flow::Flows => Some(HIGHEST),
        Flow::Wavers | Flow::Whirlpool => Some(1),
        Flow::Sticks => Some(0),
        Flow::Fog | Flow::TooLittle | Flow::NotAsked => None,
    }
}

impl School {
    /// What an element is like there.
    pub const fn flow(&self, element: Element) -> Flow {
        self.reading.finding(element).flow()
    }
}

/// How many people who work at the school are in a picture; `None` if they are too few to be shown to a board.
fn people(picture: &SchoolPicture) -> Option<u32> {
    let all = picture.shown.all_inside()?;
    Some(all.people()).filter(|people| *people >= FEWEST)
}

/// Whether one picture is of the same name as another, and newer.
fn is_newer(one: &SchoolPicture, other: &SchoolPicture) -> bool {
    one.name.is_same(&other.name)
        && match (one.day, other.day) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(one), Some(other)) => one > other,
        }
}

/// The pictures by name; those of one name by their day and their source, so that there is one order.
fn in_order(pictures: &[SchoolPicture]) -> Vec<&SchoolPicture> {
    let mut sorted: Vec<&SchoolPicture> = Vec::new();
    for picture in pictures {
        let place = sorted.partition_point(|it| compare(it, picture) != Ordering::Greater);
        sorted.insert(place, picture);
    }
    sorted
}

fn compare(one: &SchoolPicture, other: &SchoolPicture) -> Ordering {
    let key = |it: &SchoolPicture| (it.day, it.source.result().to_string());
    let by_name = one.name.compare(&other.name);
    by_name.then_with(|| key(one).cmp(&key(other)))
}
