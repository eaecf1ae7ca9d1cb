//! The reading of a group's answers, and of a whole team's (domain rules, section 6).
//!
//! It is made from what may be shown and from nothing else, so that a score tells no more than the counts beside it.

use super::{Coverage, Finding, Flow, Reading, Score};
use crate::domain::element::Element;
use crate::domain::instrument::Scale;
use crate::domain::per_element::PerElement;
use crate::domain::team::{Agreement, Shown, ShownGroup};

impl Reading {
    /// Reads the answers of one group: the score of an element is the mean of the answers to its statements.
    ///
    /// It is fog if a third or more of the answers are «don't know», and there is no score if it is more than half; it is a
    /// whirlpool if people are divided. It is not the mean of the persons' scores: that is the same number if everybody answered
    /// everything, and of somebody who left a statement open it would give the answers away, beside the counts (domain rules,
    /// section 7).
    pub fn group(group: &ShownGroup) -> Self {
        Self {
            findings: PerElement::from_fn(|element| finding(group, element, score(group, element))),
            scale: group.kind().scale(),
            of_group: true,
        }
    }

    /// Reads what leaders and staff say together: the score of an element is the mean of the groups' scores, each of the same
    /// weight, so that many do not drown few. `None` if no group inside the school is shown.
    pub fn team(shown: &Shown) -> Option<Self> {
        let all = shown.all_inside()?;
        let groups: Vec<&ShownGroup> = shown.inside().collect();
        let mean = |element| {
            Score::mean(
                groups
                    .iter()
                    .filter_map(|group| score(group, element))
                    .filter(|_| knows(&all, element)),
            )
        };
        Some(Self {
            findings: PerElement::from_fn(|element| finding(&all, element, mean(element))),
            scale: Scale::Five,
            of_group: true,
        })
    }
}

fn finding(group: &ShownGroup, element: Element, score: Option<Score>) -> Finding {
    let scale = group.kind().scale();
    let (dont_know, people) = group.dont_know(element);
    let is_asked = group
        .kind()
        .statements()
        .iter()
        .any(|it| it.element() == element);
    let divided = group
        .spread(element)
        .is_some_and(|spread| spread.agreement == Agreement::Divided);
    let flow = match score {
        _ if !is_asked => Flow::NotAsked,
        _ if people == 0 => Flow::TooLittle,
        _ if dont_know * 3 >= people => Flow::Fog,
        None => Flow::TooLittle,
        Some(_) if divided => Flow::Whirlpool,
        Some(score) => score.flow(scale),
    };
    Finding {
        element,
        flow,
        score,
        on_the_edge: score.is_some_and(|score| score.on_the_edge(scale)),
        coverage: Some(Coverage {
            asked: people as usize,
            answered: (people - dont_know) as usize,
            dont_know: dont_know as usize,
        }),
    }
}

/// The mean of all answers about an element; `None` if more than half do not know, or nobody answered.
fn score(group: &ShownGroup, element: Element) -> Option<Score> {
    if !knows(group, element) {
        return None;
    }
    let (steps, answers) = group
        .about(element)
        .fold((0, 0), |(steps, answers), (_, it)| {
            (steps + it.steps(), answers + it.answered())
        });
    Score::from_steps(steps as usize, answers as usize, group.kind().scale())
}

/// Whether at least half of the answers about an element are not «don't know».
fn knows(group: &ShownGroup, element: Element) -> bool {
    let (dont_know, people) = group.dont_know(element);
    dont_know * 2 <= people
}
