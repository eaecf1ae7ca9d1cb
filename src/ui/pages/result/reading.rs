//! What the answers say: the sentence, the picture, the table, the blockage, the three answers and the sums.

use leptos::prelude::*;

use super::computed::Computed;
use super::stand::Stand;
use crate::browser::focus;
use crate::domain::codec::route::Source;
use crate::domain::reading::{Finding, Reading};
use crate::domain::told::Told;
use crate::ui;
use crate::ui::parts::button::Button;
use crate::ui::parts::cycle::LivingCycle;
use crate::ui::parts::cycle::model::Cycle;
use crate::ui::parts::finding::{FlowWord, Remark, answers};
use crate::ui::parts::lead::Lead;
use crate::ui::parts::running_text::RunningText;
use crate::ui::parts::table::ReadingTable;
use crate::ui::parts::whose::whose;
use crate::ui::sealed::{Sealed, live};
use crate::ui::state::{Device, Settings, Texts};
use crate::wording::Language;
use crate::wording::voice::Voice;

/// A result as it is read. The picture stays while answers and language change.
#[component]
pub fn ReadingView(told: Memo<Told>, source: Source) -> impl IntoView {
    let settings = expect_context::<Settings>();
    let device = expect_context::<Device>();
    let texts = expect_context::<Texts>();
    let reading = Memo::new(move |_| told.with(Told::reading));
    let cycle = Cycle::new(reading, device.wide);
    let computed = RwSignal::new(false);
    live(move || {
        let family = told.with_untracked(Told::family);
        let language = settings.language.get();
        let voice = Voice { language, family };
        let after = source.clone();
        let in_words = move || {
            let (told, source) = (told.get(), after.clone());
            let reading = reading.get();
            ui! { <InWords voice told reading source computed/> }
        };
        ui! {
            <Lead voice reading source=source.clone()/>
            {contents(language, &source)}
            <LivingCycle
                cycle
                voice
                source=source.clone()
                whose=move || told.with(|it| whose(language, it))
                texts=move || texts.here(language)
            />
            {live(in_words)}
        }
    })
}

/// The parts further down, for a screen that is long and narrow. They are buttons that move the focus: an address names a page
/// here, and no part of one.
fn contents(language: Language, source: &Source) -> Sealed {
    let words = language.words();
    let share = (*source == Source::Own).then_some(("#share", words.share.title));
    let parts = [
        ("#table", words.cycle.table),
        ("#well", words.result.well),
        ("#better", words.result.better),
    ];
    let items = parts.into_iter().chain(share).map(|(part, name)| {
        let go = move |()| {
            focus::on(part);
        };
        ui! { <li><Button label=name class="quiet" press=go/></li> }
    });
    let label = words.navigation.on_this_page;
    ui! {
        <nav class="contents" aria-label=label>
            <p class="caption">{label}</p>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
}

/// The same as the picture, in a table and in words.
#[component]
fn InWords(
    voice: Voice,
    told: Told,
    reading: Reading,
    source: Source,
    /// Whether the sums are unfolded.
    computed: RwSignal<bool>,
) -> impl IntoView {
    let language = voice.language;
    let words = &language.words().result;
    let unless_scored = |none| match reading.scored() {
        0 => words.no_scores,
        _ => none,
    };
    let blockage = reading.first_blockage().map(|_| {
        let sentence = language.words().reading.blockage(&reading);
        ui! {
            <section class="blockage">
                <h2>{words.blockage_title}</h2>
                <RunningText voice sentence source=source.clone()/>
            </section>
        }
    });
    let (well, better) = (reading.strengths(), reading.improvements());
    let well = named(voice, &well, unless_scored(words.well_none), &source);
    let better = named(voice, &better, unless_scored(words.better_none), &source);
    // Scores alone tell no answers, so there are no sums to show.
    let sums = told.answers().cloned().map(|response| {
        ui! { <Computed language response reading open=computed/> }
    });
    ui! {
        <ReadingTable voice reading source=source.clone()/>
        {blockage}
        <div class="answers-three">
            <Stand language reading/>
            <section>
                <h2 id="well" tabindex="-1">{words.well}</h2>
                {well}
            </section>
            <section>
                <h2 id="better" tabindex="-1">{words.better}</h2>
                {better}
            </section>
        </div>
        {sums}
    }
}

/// At most three elements by name, with state, score and, if that is told, from how many answers.
fn named(voice: Voice, findings: &[&Finding], none: &'static str, source: &Source) -> Sealed {
    if findings.is_empty() {
        return ui! { <p>{none}</p> };
    }
    let language = voice.language;
    let cycle = &language.words().cycle;
    let rows = findings.iter().map(|finding| {
        let element = finding.element();
        let score = finding
            .score()
            .map(|score| cycle.of_hundred.with([&language.score(score)]));
        let score = score.unwrap_or_default();
        let from = match answers(language, finding) {
            Some(answers) => format!("{score} · {}: {answers}", cycle.answers),
            None => score,
        };
        ui! {
            <li>
                <a href=source.element(element).to_string()>{voice.element(element)}</a>
                <FlowWord language flow=finding.flow()/>
                <Remark words=from/>
            </li>
        }
    });
    ui! { <ul class="named">{rows.collect_view()}</ul> }
}
