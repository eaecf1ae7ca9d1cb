//! The ten scores alone: what somebody tells who does not tell their answers or their role.
//!
//! They make a reading like answers do, but for how many answers there were: that is not told, so it is not known.

use super::person::counted;
use super::{Finding, Flow, Reading, Score};
use crate::domain::answer::{Answer, Point};
use crate::domain::element::Element;
use crate::domain::instrument::Scale;
use crate::domain::per_element::PerElement;
use crate::domain::response::{Month, Response, Tag};

/// How many answers the steps of a score are counted in: no list asks more than three statements about an element, and 1, 2
/// and 3 all divide 6, so that no score has to be rounded.
const ANSWERS: usize = 6;

/// What is told of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementScore {
    /// The score, as steps above the lowest point: 0 to 24 on five points, 0 to 18 on four.
    Steps(u8),
    /// There were too many don't-knows for a score.
    Fog,
    /// Too many statements were left open for a score.
    TooLittle,
    /// The role is not asked about this element.
    NotAsked,
}

/// The scores of one person, and nothing that tells what they answered or in which role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scores {
    scale: Scale,
    month: Option<Month>,
    tag: Tag,
    elements: PerElement<ElementScore>,
}

impl Scores {
    /// The most steps that a score can have on a scale.
    pub const fn most_steps(scale: Scale) -> u8 {
        ANSWERS as u8 * (scale.points() - 1)
    }

    /// Scores on a scale, or `None` if one is higher than the scale goes.
    pub fn new(
        scale: Scale,
        month: Option<Month>,
        tag: Tag,
        elements: PerElement<ElementScore>,
    ) -> Option<Self> {
        let fits = |told: &ElementScore| match told {
            ElementScore::Steps(steps) => *steps <= Self::most_steps(scale),
            ElementScore::Fog | ElementScore::TooLittle | ElementScore::NotAsked => true,
        };
        elements.iter().all(|(_, told)| fits(told)).then_some(Self {
            scale,
            month,
            tag,
            elements,
        })
    }

    /// The scores of somebody's answers, with their month and their tag.
    pub fn of(response: &Response) -> Self {
        let reading = Reading::person(response);
        Self {
            scale: reading.scale,
            month: response.month(),
            tag: response.tag(),
            elements: PerElement::from_fn(|element| told(response, reading.finding(element))),
        }
    }

    /// A prediction of which nothing was said yet. It is nobody's answer, so it has no month and a mark of its own.
    pub fn nothing_predicted() -> Self {
        Self {
            scale: Scale::Five,
            month: None,
            tag: Tag::new(0),
            // Each is asked, so it is not `NotAsked`.
            elements: PerElement::from_fn(|_| ElementScore::TooLittle),
        }
    }

    /// Predicts of an element a point from «sticks» to «flows», or says that one does not know.
    pub fn predict(&mut self, element: Element, answer: Answer) {
        *self.elements.get_mut(element) = match answer {
            Answer::Point(point) => ElementScore::Steps((point.value() - 1) * ANSWERS as u8),
            Answer::DontKnow => ElementScore::Fog,
        };
    }

    /// What was predicted of an element by [`Scores::predict`]; of a score between two points the lower one.
    pub fn prediction(&self, element: Element) -> Option<Answer> {
        match self.element(element) {
            ElementScore::Steps(steps) => {
                Point::new(steps / ANSWERS as u8 + 1, self.scale).map(Answer::Point)
            }
            ElementScore::Fog => Some(Answer::DontKnow),
            ElementScore::TooLittle | ElementScore::NotAsked => None,
        }
    }

    /// The scale that the answers were given on.
    pub const fn scale(&self) -> Scale {
        self.scale
    }

    /// The month of the last answer, if it is told.
    pub const fn month(&self) -> Option<Month> {
        self.month
    }

    /// Tells the month, or leaves it out.
    pub fn set_month(&mut self, month: Option<Month>) {
        self.month = month;
    }

    /// The random mark: that of the answers.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// What is told of an element.
    pub const fn element(&self, element: Element) -> ElementScore {
        *self.elements.get(element)
    }
}

fn told(response: &Response, finding: &Finding) -> ElementScore {
    match finding.flow() {
        Flow::Fog => ElementScore::Fog,
        Flow::TooLittle => ElementScore::TooLittle,
        Flow::NotAsked => ElementScore::NotAsked,
        Flow::Flows | Flow::Wavers | Flow::Sticks | Flow::Whirlpool => {
            // With a score there is an answer.
            let (coverage, steps) = counted(response, finding.element());
            ElementScore::Steps((steps * ANSWERS / coverage.answered.max(1)) as u8)
        }
    }
}

impl Reading {
    /// Reads the ten scores of one person. The findings have no coverage: it is not known.
    pub fn scores(scores: &Scores) -> Self {
        let scale = scores.scale;
        Self {
            findings: scores
                .elements
                .map(|element, told| finding(element, *told, scale)),
            scale,
            of_group: false,
        }
    }
}

fn finding(element: Element, told: ElementScore, scale: Scale) -> Finding {
    let (score, without) = match told {
        ElementScore::Steps(steps) => (
            Score::from_steps(usize::from(steps), ANSWERS, scale),
            Flow::TooLittle,
        ),
        ElementScore::Fog => (None, Flow::Fog),
        ElementScore::TooLittle => (None, Flow::TooLittle),
        ElementScore::NotAsked => (None, Flow::NotAsked),
    };
    Finding {
        element,
        flow: score.map_or(without, |score| score.flow(scale)),
        score,
        on_the_edge: score.is_some_and(|score| score.on_the_edge(scale)),
        coverage: None,
    }
}
