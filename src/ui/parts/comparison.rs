//! Two readings of the same cycle laid over each other: a table with the largest difference first, and one picture that
//! shows both.
//!
//! It knows what each of the two is called, and not whose they are: two people's, or one's at two times.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::reading::Finding;
use crate::domain::reading::difference::{Change, Comparison, Difference};
use crate::ui;
use crate::ui::parts::cycle::pair::PairCycle;
use crate::ui::parts::finding::FlowWord;
use crate::ui::sealed::Sealed;
use crate::wording::Language;
use crate::wording::voice::Voice;

/// What the two readings are called, in words of the product or of the user, and the second as it is seen from the first.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The heading of the first.
    pub first: String,
    /// The heading of the second.
    pub second: String,
    /// Above «17 points higher»: who or what that is said of, as «Visitors see it» or «The link is».
    pub second_is: String,
}

/// Both readings. `source` is where the names of the elements lead.
#[component]
pub fn ComparisonView(
    voice: Voice,
    comparison: Comparison,
    names: Compared,
    source: Source,
    wide: Memo<bool>,
) -> impl IntoView {
    let language = voice.language;
    let words = &language.words().comparison;
    let differences = comparison.largest_first();
    let count =
        |counted: fn(Change) -> bool| differences.iter().filter(|it| counted(it.change)).count();
    let told = match count(|change| change != Change::NotCompared) {
        0 => words.nothing_compared.to_owned(),
        compared => {
            let differ = count(|change| matches!(change, Change::Higher | Change::Lower));
            words.differ.counting([differ, compared])
        }
    };
    let smallest = match comparison.has_group() {
        true => words.smallest_of_groups,
        false => words.smallest,
    };
    let scales =
        (!comparison.on_one_scale()).then(|| ui! { <p class="notice">{words.other_scale}</p> });
    let rows = differences.iter().map(|it| row(voice, it, &names, &source));
    let shows = format!("{} – {}. {told}", names.first, names.second);
    ui! {
        <p class="lead">{told}</p>
        {scales}
        // The picture is looked at first; the table, which says the same, is read first.
        <div class="compared">
        <table class="comparison">
            <caption>{words.table}</caption>
            <thead>
                <tr>
                    <th scope="col">{language.words().cycle.element}</th>
                    <th scope="col"><bdi>{names.first.clone()}</bdi></th>
                    <th scope="col"><bdi>{names.second.clone()}</bdi></th>
                    <th scope="col"><bdi>{names.second_is.clone()}</bdi></th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
            <PairCycle
                language
                comparison
                first=names.first.clone()
                second=names.second.clone()
                shows
                changed
                wide
            />
            <p class="remark">{smallest}</p>
        </div>
    }
}

fn row(voice: Voice, difference: &Difference, names: &Compared, source: &Source) -> Sealed {
    let element = difference.element();
    let language = voice.language;
    let class = match difference.change {
        Change::Higher => "higher",
        Change::Lower => "lower",
        Change::Same => "same",
        Change::NotCompared => "not-compared",
    };
    ui! {
        <tr class=class>
            <th scope="row">
                <span class="number">{element.number()}</span>
                " "
                <a href=source.element(element).to_string()>{voice.element(element)}</a>
            </th>
            <td>{found(language, &names.first, &difference.first)}</td>
            <td>{found(language, &names.second, &difference.second)}</td>
            <td>
                <span class="of"><bdi>{names.second_is.clone()}</bdi> " "</span>
                {changed(language, difference)}
            </td>
        </tr>
    }
}

/// The state and the score, if there is one. The name is for a narrow screen, which has no columns.
fn found(language: Language, name: &str, finding: &Finding) -> Sealed {
    let score = finding.score().map(|score| {
        let score = language.score(score);
        ui! { " " <span>{language.words().cycle.of_hundred.with([&score])}</span> }
    });
    ui! {
        <span class="of"><bdi>{name.to_owned()}</bdi> ": "</span>
        <FlowWord language flow=finding.flow()/>
        {score}
    }
}

/// «17 points higher», «lower», «about the same».
pub fn changed(language: Language, difference: &Difference) -> String {
    let words = &language.words().comparison;
    let points = difference
        .points
        .map(|points| points.abs().round() as usize);
    match (difference.change, points) {
        (Change::Higher, Some(points)) => words.points_higher.counting([points]),
        (Change::Lower, Some(points)) => words.points_lower.counting([points]),
        (Change::Higher, None) => words.higher.to_owned(),
        (Change::Lower, None) => words.lower.to_owned(),
        (Change::Same, _) => words.same.to_owned(),
        (Change::NotCompared, _) => words.not_compared.to_owned(),
    }
}
