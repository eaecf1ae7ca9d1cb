//! What is said in Dutch about what lies beside the picture of a team.

use crate::wording::beside::*;
use crate::wording::phrase::Phrase;

pub(in crate::wording) const BESIDE: BesideWords = BesideWords {
    predict: Predict {
        offer: "Voorspel eerst",
        offer_text: "Hoe denk je dat medewerkers de school zien? Voorspel het voordat je hun beeld bekijkt. Dan zie je daarna wat je goed zag en wat je verrast. Het zijn tien tikken, en het hoeft niet.",
        begin: "Doe je voorspelling",
        look: "Bekijk je voorspelling",
        title: "Jouw voorspelling",
        intro: "Hoe denk je dat medewerkers het zien? Tik bij elk element aan wat je verwacht. Je voorspelling blijft op dit apparaat, en je verandert er geen antwoord mee.",
        points: ["stokt", "stokt vaak", "wisselt", "stroomt vaak", "stroomt"],
        dont_know: "weet ik niet",
        done: "Leg het naast het beeld",
        nothing_yet: "Tik eerst bij minstens één element aan wat je verwacht.",
        mine: "jouw voorspelling",
        they_see_it: "Zij zien het",
        found: Found {
            same: Phrase::new("Dit zag je goed: _."),
            differs: Phrase::new("Hier is het anders dan je dacht: _."),
        },
        ask: "Begin bij het grootste verschil. Vraag medewerkers eerst om een voorbeeld, en vertel daarna pas wat jij dacht.",
        too_few: "Je voorspelling is bewaard. Je kunt haar vergelijken zodra er genoeg medewerkers meedoen om hun beeld te laten zien.",
        with_leaders: "Er zijn te weinig mensen om medewerkers en leiding apart te laten zien. Hier staan ze samen.",
        change: "Verander je voorspelling",
        take_away: "Haal je voorspelling weg",
        taken_away: "Je voorspelling is weggehaald.",
    },
    visit: Visit {
        look: "Bekijk wat bezoekers zagen",
        title: "Wat bezoekers zagen",
        intro: "Bezoekers keken op school rond en gaven bij elk element een antwoord. Hier ligt hun beeld over dat van jullie. Waar herkennen ze het, en waar verrassen ze je?",
        nobody: "Er zijn geen bezoekers in dit team. Voeg eerst de links toe die zij je stuurden.",
        too_few: "Er zijn minder dan vijf bezoekers. In een beschermd team laten we hun antwoorden en hun teksten dan niet zien, want zo is te raden van wie ze zijn.",
        too_few_then: "Komen er minder bezoekers? Spreek dan vooraf met hen af dat iedereen alles ziet, en maak een open team voordat het eerste antwoord binnen is.",
        ours: "jullie eigen beeld",
        mine: "jouw eigen resultaat",
        mine_text: "Van de mensen die op school werken, is nog te weinig te laten zien. Daarom ligt hier jouw eigen resultaat.",
        nothing_own: "Van de school zelf is er nog geen beeld. Dat komt zodra er vijf mensen die er werken, meedoen.",
        theirs: "bezoekers",
        they_see_it: "Bezoekers zien het",
        found: Found {
            same: Phrase::new("Hier zien bezoekers hetzelfde als jullie: _."),
            differs: Phrase::new("Hier zien ze het anders: _."),
        },
        notes: "Wat bezoekers opschreven",
        notes_text: "De volgorde zegt niets over wie het schreef. Vraag bezoekers om te vertellen wat ze zagen.",
        no_notes: "De bezoekers stuurden geen teksten mee.",
        talk: "Vragen voor het gesprek",
    },
};
