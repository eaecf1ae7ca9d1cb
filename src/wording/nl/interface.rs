//! What the interface says in Dutch. The reader is addressed with «u».

use crate::domain::scoring::State;
use crate::domain::text::{joined, number};
use crate::wording::interface::*;
use crate::wording::reading::{Around, ReadingWords};
use crate::wording::roles::{BySector, RoleWords};

pub(in crate::wording) const INTERFACE: Interface = Interface {
    frame: Frame {
        language: "Taal",
        display: "Weergave",
        display_system: "zoals mijn apparaat",
        display_light: "licht",
        display_dark: "donker",
        to_start: "Naar de startpagina",
        undo: "Maak ongedaan",
        began_again: "U bent opnieuw begonnen. Uw vorige antwoorden zijn weg.",
        undone: "Uw antwoorden staan er weer.",
        more: "Meer om te lezen",
        texts_coming: "Deze tekst komt eraan.",
        texts_missing: "Deze tekst kon niet worden geladen. Laad de pagina opnieuw om het nog eens te proberen.",
    },
    start: Start {
        title: "Waar stroomt het, waar stokt het?",
        you_were_at: |place, asked| {
            joined(&["U was bij stelling ", &n(place), " van ", &n(asked), "."])
        },
        you_were_done: "U hebt alle stellingen gehad.",
        go_on: "Ga verder",
        to_result: "Bekijk uw resultaat",
        begin_again: "Begin opnieuw",
        sure: "Wilt u opnieuw beginnen?",
        sure_text: |given| match given {
            1 => "Het antwoord dat u gaf, gaat dan weg.".to_owned(),
            _ => joined(&["De ", &n(given), " antwoorden die u gaf, gaan dan weg."]),
        },
        sure_yes: "Ja, begin opnieuw",
        sure_no: "Nee, bewaar mijn antwoorden",
    },
    role: RolePage {
        title: "Wie bent u op school?",
        why: "Zo krijgt u stellingen die bij uw werk passen. We vragen geen naam en geen school.",
        sector: "Waar werkt u?",
        role: "Wat is uw rol? Kies de rol die het best past.",
        leaders: "Ik geef leiding of advies",
        staff: "Ik werk met leerlingen of ondersteun het werk",
        around: "Ik ben leerling, ouder of bezoeker",
        begin: "Begin met de stellingen",
        go_on: "Ga verder met deze rol",
        choose: "Kies eerst waar u werkt en wat uw rol is.",
        all_kept: |given| match given {
            1 => "Het antwoord dat u al gaf, blijft staan.".to_owned(),
            _ => joined(&[
                "De ",
                &n(given),
                " antwoorden die u al gaf, blijven staan. Sommige stellingen krijgen andere woorden: loop ze even na.",
            ]),
        },
        falls_away: |count| match count {
            1 => "Met deze rol vervalt 1 antwoord, omdat die stelling dan niet gevraagd wordt:"
                .to_owned(),
            _ => joined(&[
                "Met deze rol vervallen ",
                &n(count),
                " antwoorden, omdat die stellingen dan niet gevraagd worden:",
            ]),
        },
        pace: "Zet de drie stellingen van een onderwerp op één pagina",
    },
    scan: Scan {
        progress: |place, asked| joined(&["Stelling ", &n(place), " van ", &n(asked)]),
        progress_many: |first, last, asked| {
            joined(&[
                "Stelling ",
                &n(first),
                " tot en met ",
                &n(last),
                " van ",
                &n(asked),
            ])
        },
        minutes: |minutes| match minutes {
            0 | 1 => "nog ongeveer 1 minuut".to_owned(),
            _ => joined(&["nog ongeveer ", &n(minutes), " minuten"]),
        },
        or: "of",
        keys: |points| {
            joined(&[
                "Met toetsen: 1 tot en met ",
                &n(points),
                " kiest een antwoord, 0 is ‘weet ik niet’, Enter gaat verder.",
            ])
        },
        what: "Wat bedoelen we?",
        flows: "Waar het stroomt, hoort u bijvoorbeeld:",
        sticks: "Waar het stokt, hoort u bijvoorbeeld:",
        clear: "Wis dit antwoord",
        note: "Wat zag u, waardoor u dit koos?",
        note_hint: "U mag dit openlaten. Er is plaats voor 200 tekens. Schrijf geen namen op. Het blijft op dit apparaat, tot u het zelf in een link zet.",
        next: "Verder",
        to_check: "Verder naar uw antwoorden",
        back: "Terug",
        no_role: "Kies eerst uw rol",
        choose_role: "Kies uw rol",
    },
    check: Check {
        title: "Uw antwoorden",
        complete: "U hebt alle stellingen beantwoord.",
        open: |open| match open {
            1 => "Er staat nog 1 stelling open. Dat mag.".to_owned(),
            _ => joined(&["Er staan nog ", &n(open), " stellingen open. Dat mag."]),
        },
        as_role: |role, sector| joined(&["Uw rol: ", role, " (", sector, ")."]),
        other_role: "Kies een andere rol",
        change: "Wijzig",
        fill_in: "Vul in",
        to_result: "Bekijk uw resultaat",
    },
    result: ResultPage {
        title: "Zo ziet u uw school stromen",
        shared_title: "Zo ziet een ander de school stromen",
        shared_banner: |role, month| match month {
            Some(month) => joined(&[
                "U bekijkt de antwoorden van iemand anders. Rol: ",
                role,
                ". Ingevuld in ",
                month,
                ".",
            ]),
            None => joined(&[
                "U bekijkt de antwoorden van iemand anders. Rol: ",
                role,
                ".",
            ]),
        },
        untouched: "U kunt hier niets wijzigen. Uw eigen antwoorden blijven zoals ze zijn.",
        do_it: "Doe de scan zelf",
        to_own: "Naar uw eigen antwoorden",
        whose: |role, sector, month| match month {
            Some(month) => joined(&[role, " · ", sector, " · ", month]),
            None => joined(&[role, " · ", sector]),
        },
        summary: |profile| READING.summary(profile),
        blockage: |profile| READING.blockage(profile),
        blockage_title: "De eerste verstopping?",
        stand: "Waar staan we?",
        well: "Wat gaat goed?",
        well_none: "Bij geen element met een score stroomt het nu duidelijk. Vertel elkaar eens waar het wél lukte.",
        better: "Wat kan beter?",
        better_none: "Bij de elementen met een score stokt of wisselt het nergens. Wat is er nodig om dat zo te houden?",
        no_scores: "Daarvoor zijn er nog geen scores.",
        soft: "Zachte kant: mensen, relaties, betekenis",
        hard: "Harde kant: beleid, afspraken, resultaten",
        from_elements: |scored, asked| {
            joined(&["uit ", &n(scored), " van ", &n(asked), " elementen"])
        },
        no_loop_score: "nog te weinig antwoorden",
        balance: |points| {
            let (higher, by) = if points > 0 {
                ("zachte", points)
            } else {
                ("harde", -points)
            };
            joined(&[
                "De ",
                higher,
                " kant komt ",
                &number(by.unsigned_abs()),
                " punten hoger uit. Herkent u dat?",
            ])
        },
        balance_equal: "De twee kanten liggen dicht bij elkaar.",
        dont_knows: |dont_know, asked| match dont_know {
            0 => "Nergens is ‘weet ik niet’ gekozen.".to_owned(),
            _ => joined(&[
                &number(dont_know),
                " van de ",
                &number(asked),
                " keer is ‘weet ik niet’ gekozen. Dat telt niet mee in de scores. Het zegt wel iets: wie weet dit wel?",
            ]),
        },
        computed: "Hoe is dit berekend?",
        computed_text: |points| {
            [
                joined(&[
                    "Elk antwoord telt van 0 stappen (nooit) tot ",
                    &number(points - 1),
                    " stappen (altijd). De score is het aantal stappen, gedeeld door het hoogste aantal dat kon, maal 100.",
                ]),
                "Een element krijgt een score als u minstens twee derde van de stellingen een antwoord gaf. ‘Weet ik niet’ en open stellingen tellen niet mee.".to_owned(),
                "Onder 37,5 stokt het, boven 62,5 stroomt het, daartussen wisselt het. Binnen 5 punten van zo’n grens staat ‘op de rand’. Deze grenzen zijn een afspraak om over te praten, geen norm. Ze zijn niet getoetst bij een grote groep scholen.".to_owned(),
                "De zachte en de harde kant zijn het gemiddelde van de elementen die een score hebben. Een cijfer voor de hele school geven we niet.".to_owned(),
            ]
        },
        no_sum: |answered, needed| {
            joined(&[
                "geen score: ",
                &number(answered),
                " van de ",
                &number(needed),
                " antwoorden die nodig zijn",
            ])
        },
        next: "En nu?",
        to_answers: "Bekijk of wijzig uw antwoorden",
    },
    cycle: Cycle {
        label: "De kringloop van tien elementen",
        hint: "Kies een element om te zien wat erachter zit.",
        flow: "Laat stromen",
        soft: "zachte kant",
        hard: "harde kant",
        direction: "richting, kaders",
        meaning: "betekenis, motivatie",
        ours: "De plaats van de elementen op de acht hebben wij gekozen.",
        to_water_cycle: "Als waterkringloop",
        to_lemniscate: "Als liggende acht",
        present: "Groot scherm",
        leave: "Sluiten",
        take_along: "Bewaar of print de afbeelding",
        save_svg: "Bewaar als SVG",
        save_png: "Bewaar als PNG",
        copy_picture: "Kopieer de afbeelding",
        print: "Print deze pagina",
        taken: "Het is gelukt.",
        not_taken: "Het lukte niet in deze browser. Printen kan ook: kies daar ‘opslaan als pdf’.",
        step_back: "Vorige",
        step_on: "Volgende",
        walk: "Loop mee",
        pause: "Wacht hier",
        more_about: |name| joined(&["Meer over ", name]),
        what_if: "Wat als het hier stroomt?",
        here: |state| match state {
            State::Flows => "Hier stroomt het water goed door.",
            State::Wavers => "Hier stroomt het soms wel en soms niet.",
            State::Sticks => "Hier loopt het water misschien als eerste vast.",
            State::Whirlpool => "Hier draait het water rond: mensen zien dit heel verschillend.",
            State::Fog => "Hier hangt mist: het antwoord was vaak ‘weet ik niet’.",
            State::TooLittle => "Hier is nog te weinig ingevuld om iets te zeggen.",
            State::NotAsked => "Hierover kreeg deze rol geen stellingen.",
        },
        sticks_too: "Hier stokt het ook. Misschien komt dat door wat ervoor gebeurt.",
        thought: |what_if| READING.thought(what_if),
        table: "De tien elementen op een rij",
        element: "Element",
        state: "Hoe het gaat",
        score: "Score",
        answers: "Antwoorden",
        of_hundred: |score| joined(&[score, " van 100"]),
        from_answers: |answered, asked| joined(&[&number(answered), " van ", &number(asked)]),
        dont_know: |dont_know| joined(&[&number(dont_know), "× weet ik niet"]),
        on_the_edge: "op de rand",
        first_blockage: "eerste verstopping?",
        perhaps_consequence: "misschien een gevolg",
        flows: "stroomt",
        wavers: "wisselend",
        sticks: "stokt",
        whirlpool: "draaikolk",
        fog: "mist",
        too_little: "te weinig ingevuld",
        not_asked: "niet gevraagd",
    },
    element: ElementPage {
        place: |place| joined(&["Element ", &n(place), " van 10"]),
        statements: "De stellingen en de antwoorden",
        about: "Waar gaat het over?",
        feeds: "In het model voedt dit: ",
        previous: "Hiervoor:",
        next: "Hierna:",
        to_result: "Terug naar het resultaat",
        not_yet: "Hier zijn nog geen antwoorden.",
    },
    share: Share {
        title: "Deel dit resultaat",
        holds: "Dit staat in de link:",
        holds_role: |role, sector| joined(&["uw rol en soort school: ", role, ", ", sector]),
        holds_month: |month| joined(&["de maand: ", month]),
        holds_answers: |asked| {
            joined(&[
                "uw antwoorden op de ",
                &n(asked),
                " stellingen, ook wat u openliet of niet wist",
            ])
        },
        holds_notes: "wat u zag, in uw eigen woorden",
        holds_tag: "een toevallig getal, zodat twee gelijke resultaten niet door elkaar raken",
        warning: "Wie de link heeft, kan deze antwoorden lezen. Uw naam en school staan er niet in. In een kleine school kan uw rol wel genoeg zijn om te raden wie u bent.",
        with_month: "Zet de maand in de link",
        with_notes: "Zet wat u zag in de link",
        long: "Deze link is lang. Sommige chatprogramma’s breken hem af. Een mail kan beter werken.",
        link: "De link",
        copy: "Kopieer link",
        send: "Verstuur link",
        copied: "De link is gekopieerd.",
        not_copied: "Kopiëren lukte niet. De link is geselecteerd: kopieer hem zelf.",
    },
    open: Open {
        title: "Open een link die u kreeg",
        text: "Plak de hele link hieronder. Spaties en regeleinden die erin kwamen, halen wij eruit.",
        label: "De link",
        open: "Open het resultaat",
        empty: "Plak hier eerst de link die u kreeg.",
    },
    broken: Broken {
        cut_off: Reason {
            title: "Deze link is niet compleet",
            text: "Het laatste stuk ontbreekt. Dat gebeurt als een mail of chat een lange link afbreekt. Vraag of de ander de link nog eens stuurt, en kopieer hem in zijn geheel.",
        },
        damaged: Reason {
            title: "In deze link klopt een teken niet",
            text: "Onderweg is er iets in de link veranderd. We tonen dan liever niets dan antwoorden die niet kloppen. Vraag of de ander de link nog eens kopieert en stuurt.",
        },
        newer: Reason {
            title: "Deze link is van een nieuwere versie",
            text: "De link is gemaakt met een nieuwere versie van Schoolstroom dan u nu hebt. Laad deze pagina opnieuw, of vraag waar de ander de scan deed.",
        },
        foreign: Reason {
            title: "Dit is geen link van Schoolstroom",
            text: "In deze tekst staat geen resultaat. Een goede link heeft ‘#/result/scanv1’ in het midden. Kijk of u de hele link hebt gekopieerd.",
        },
        untouched: "Met uw eigen antwoorden is niets gebeurd.",
        try_again: "Probeer een andere link",
    },
    unknown: Unknown {
        title: "Deze pagina is er niet",
        text: "Misschien is het adres niet helemaal overgekomen. Vanaf de startpagina komt u overal.",
    },
    trouble: TroubleWords {
        blocked: "Uw browser bewaart hier niets. U kunt gewoon verder. Sluit u deze pagina, dan zijn uw antwoorden weg. Een link naar uw resultaat bewaart ze wel.",
        full: "De opslag van uw browser is vol. U kunt gewoon verder, maar uw laatste antwoorden worden niet bewaard. Een link naar uw resultaat bewaart ze wel.",
        newer: "Op dit apparaat staan antwoorden van een nieuwere versie. Die laten we staan. Wat u nu invult, wordt niet bewaard. Laad de pagina opnieuw om de nieuwere versie te krijgen.",
        kept_aside: "Wat hier bewaard was, konden we niet lezen. We gooiden niets weg: het staat apart in de opslag van deze browser. U begint nu met een leeg blad.",
    },
    roles: RoleWords {
        sectors: BySector {
            primary: "primair onderwijs",
            secondary: "voortgezet onderwijs",
        },
        board: BySector::same("bestuurder of lid van het stafbureau"),
        school_leader: BySector::same("schoolleider"),
        team_leader: BySector {
            primary: "teamleider of bouwcoördinator",
            secondary: "teamleider",
        },
        hr: BySector::same("adviseur HR of P&O"),
        teacher: BySector {
            primary: "leerkracht",
            secondary: "docent",
        },
        mentor: BySector::same("mentor"),
        care_team: BySector {
            primary: "intern begeleider of lid van het zorgteam",
            secondary: "lid van het zorgteam",
        },
        support: BySector::same("ondersteunend personeel (OOP), zoals conciërge of administratie"),
        parent: BySector::same("ouder of verzorger"),
        pupil: BySector {
            primary: "leerling uit groep 6, 7 of 8",
            secondary: "leerling",
        },
        visitor: BySector::same("bezoeker"),
    },
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    points_five: ["nooit", "zelden", "soms", "vaak", "altijd"],
    points_four: ["nooit", "soms", "vaak", "altijd"],
    dont_know: "Weet ik niet / niet van toepassing",
    open_answer: "nog open",
};

fn n(count: usize) -> String {
    number(count as u64)
}

const READING: ReadingWords = ReadingWords {
    and: " en ",
    nothing: "Er zijn nog te weinig antwoorden voor een beeld.",
    flows_nowhere: "Nog nergens stroomt het duidelijk.",
    flows: |flowing, scored| match scored {
        10 => joined(&["Het stroomt bij ", &n(flowing), " van de 10 elementen."]),
        _ => joined(&[
            "Het stroomt bij ",
            &n(flowing),
            " van de ",
            &n(scored),
            " elementen met een score.",
        ]),
    },
    sticks: Around {
        before: "Het stokt bij ",
        after: ".",
    },
    sticks_at_many: |sticking| {
        joined(&[
            "Het stokt bij ",
            &n(sticking),
            " elementen, onder meer bij ",
        ])
    },
    wavers: Around {
        before: "Het wisselt bij ",
        after: ".",
    },
    wavers_at_many: |wavering| {
        joined(&[
            "Het wisselt bij ",
            &n(wavering),
            " elementen, onder meer bij ",
        ])
    },
    fog: Around {
        before: "Over ",
        after: " hangt mist: daar is vaak ‘weet ik niet’ gekozen.",
    },
    too_little: Around {
        before: "Over ",
        after: " is nog te weinig ingevuld.",
    },
    first_blockage: Around {
        before: "Loop de kringloop langs, te beginnen bij het beleid. Dan stokt het water het eerst bij ",
        after: ".",
    },
    consequences: Around {
        before: "Dat het ook stokt bij ",
        after: ", is daar misschien een gevolg van.",
    },
    unseen: Around {
        before: "Over ",
        after: " is nog te weinig bekend om dat zeker te zien.",
    },
    hypothesis: "Dit is een vermoeden, geen vaststelling. Herkennen uw collega’s het?",
    suppose: Around {
        before: "Stel dat het stroomt bij ",
        after: ".",
    },
    goes_on: Around {
        before: "In het model gaat dat water door naar ",
        after: ".",
    },
    hopeful: Around {
        before: "Misschien komt er dan meer water bij ",
        after: ".",
    },
    blockage_then: Around {
        before: "De eerste verstopping kan dan liggen bij ",
        after: ".",
    },
    thought: "Dit is een gedachte om over te praten, geen meting.",
};
