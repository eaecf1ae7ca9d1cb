//! One element as a team sees it: how the answers to each statement are spread, for each group that is shown.

use leptos::prelude::*;

use crate::domain::codec::route::Source;
use crate::domain::element::Element;
use crate::domain::reading::Reading;
use crate::domain::team::{Mode, Shown, ShownGroup, TeamId};
use crate::ui;
use crate::ui::parts::action::Action;
use crate::ui::parts::finding::{FlowWord, Remark};
use crate::ui::parts::long_text::LongText;
use crate::ui::parts::neighbours::Neighbours;
use crate::ui::parts::spread::Spread;
use crate::ui::sealed::live;
use crate::ui::state::{Device, Settings, Teams, Texts};
use crate::wording::Language;
use crate::wording::long::{Readers, Section};

/// The page of an element with a team of this device.
#[component]
pub fn TeamElementPage(id: TeamId, element: Element) -> impl IntoView {
    let teams = expect_context::<Teams>();
    let shown = Memo::new(move |_| teams.with(id, |team| team.shown()));
    live(move || {
        let shown = shown.get();
        ui! { <Content element shown source=Source::Team(id)/> }
    })
}

/// The page of an element with the picture in a link.
#[component]
pub fn TeamLinkElementPage(shown: Shown, link: String, element: Element) -> impl IntoView {
    ui! { <Content element shown=Some(shown) source=Source::TeamLink(link)/> }
}

#[component]
fn Content(
    element: Element,
    /// `None` if there is no such team.
    shown: Option<Shown>,
    source: Source,
) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let texts = expect_context::<Texts>();
    let wide = expect_context::<Device>().wide;
    live(move || {
        let language = settings.language.get();
        let words = language.words();
        let groups = shown.iter().flat_map(Shown::groups);
        let groups = groups
            .filter(|group| {
                let statements = group.kind().statements();
                statements.iter().any(|it| it.element() == element)
            })
            .map(|group| {
                let group = group.clone();
                ui! { <OneGroup language element group/> }
            });
        let talk = move || {
            let texts = texts.here(language)?;
            let lines = texts.section(element, Section::Talk, Readers::Leaders);
            Some(ui! {
                <section>
                    <h2>{words.team.picture.question}</h2>
                    <LongText language lines wide/>
                </section>
            })
        };
        let banner = shown
            .as_ref()
            .filter(|shown| shown.mode() == Mode::Open)
            .map(|_| ui! { <aside class="banner"><p>{words.team.picture.open}</p></aside> });
        let nothing = match &shown {
            None => Some(words.team.list.gone),
            Some(shown) if shown.groups().is_empty() => Some(words.team.picture.too_few),
            Some(_) => None,
        };
        ui! {
            {banner}
            <article class="team-element">
                <p class="caption">{words.element.place.counting([element.number()])}</p>
                <h1 tabindex="-1">{language.element(element)}</h1>
                {nothing.map(|words| ui! { <p>{words}</p> })}
                {groups.collect_view()}
                <div>{live(talk)}</div>
                <Action route=source.result() words=words.team.picture.to_team/>
                <Neighbours voice=language.to_all() element source=source.clone()/>
            </article>
        }
    })
}

/// What one group answered.
#[component]
fn OneGroup(language: Language, element: Element, group: ShownGroup) -> impl IntoView {
    let words = language.words();
    let team = &words.team.picture;
    let finding = *Reading::group(&group).finding(element);
    let score = finding
        .score()
        .map(|score| words.cycle.of_hundred.with([&language.score(score)]));
    let agreement = group
        .spread(element)
        .map(|it| team.agreement_word(it.agreement));
    let role = group.kind().role();
    let statements =
        group.about(element).map(|(statement, distribution)| {
            let about = distribution.consensus().zip(distribution.agreement()).map(
                |(consensus, agreement)| {
                    let consensus = language.decimal(consensus);
                    format!(
                        "{} ({})",
                        team.agreement_word(agreement),
                        team.consensus.with([&consensus])
                    )
                },
            );
            let answered = team.answered.of(distribution.people() as usize);
            let about: Vec<_> = [Some(answered), about].into_iter().flatten().collect();
            ui! {
                <div class="statement">
                    <h3>{language.statement_for(role, *statement)}</h3>
                    <Spread language distribution=*distribution/>
                    <Remark words=about.join(" · ")/>
                </div>
            }
        });
    let statements: Vec<_> = statements.collect();
    let nothing = statements
        .is_empty()
        .then(|| ui! { <p>{team.too_few_answers}</p> });
    ui! {
        <section>
            <h2>{words.team.groups.names(group.groups())}</h2>
            <p class="outcome">
                <FlowWord language flow=finding.flow()/>
                {score.map(|words| ui! { <span>{words}</span> })}
                {agreement.map(|words| ui! { <span>{words}</span> })}
                <Remark words=team.people.of(group.people() as usize)/>
            </p>
            {statements}
            {nothing}
        </section>
    }
}
