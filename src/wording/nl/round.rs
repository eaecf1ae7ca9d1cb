//! What is said in a round in Dutch.

use crate::wording::phrase::Count;
use crate::wording::round::RoundWords;

pub(in crate::wording) const ROUND: RoundWords = RoundWords {
    way: "Laat één apparaat rondgaan",
    title: "Laat dit apparaat rondgaan",
    intro: "Iedereen doet om de beurt de scan op dit apparaat. Daarna geef je het door. Wat je invult, zien de anderen niet.",
    mixed: "Alle antwoorden staan door elkaar. We bewaren geen tijd, datum of volgorde.",
    hidden: "Er komt pas een beeld als minstens vijf mensen hebben meegedaan.",
    at_the_end: "Na de ronde komen de antwoorden in het team, met je rol en zonder naam. Wie dit apparaat beheert, kan ze dan lezen. Ben jij de enige met jouw rol, dan is te raden wat je hebt ingevuld.",
    next_title: "Geef het apparaat door",
    thanks: "Dank je wel. Je antwoorden staan tussen die van de anderen.",
    people: Count::new(
        "1 persoon heeft de scan gedaan.",
        "_ mensen hebben de scan gedaan.",
    ),
    begin: "Ik ben aan de beurt",
    busy_title: "Iemand is nog bezig",
    busy: "Iemand is begonnen en nog niet klaar. Ben jij dat, ga dan verder. Is die persoon weg, gooi de antwoorden dan weg.",
    go_on: "Dat ben ik, ik ga verder",
    drop: "Gooi deze antwoorden weg",
    stop: "Ik stop: gooi mijn antwoorden weg",
    drop_question: "Wil je deze antwoorden weggooien?",
    drop_text: "Alleen de antwoorden van wie nu bezig is, verdwijnen. Die van de anderen blijven staan.",
    drop_yes: "Ja, gooi ze weg",
    drop_no: "Nee, houd ze",
    ready_title: "Ben je klaar?",
    open: Count::new(
        "1 stelling is nog open. Dat mag.",
        "_ stellingen zijn nog open. Dat mag.",
    ),
    ready: "Je antwoorden komen nu tussen die van de anderen. Daarna kun je ze niet meer zien of wijzigen.",
    nothing: "Je hebt nog niets ingevuld. Ga terug naar de stellingen, of stop.",
    hand_in: "Ja, ik ben klaar",
    lead: "Voor wie de ronde leidt",
    too_few: "Je kunt de ronde sluiten als minstens vijf mensen hebben meegedaan. Tot die tijd blijft alles op dit apparaat staan. Je kunt later verdergaan.",
    close: "Sluit de ronde",
    close_text: Count::new(
        "Je voegt 1 persoon toe aan het team. Dat kun je ongedaan maken.",
        "Je voegt _ mensen in één keer toe aan het team. Dat kun je ongedaan maken.",
    ),
    throw_away: "Gooi de hele ronde weg",
    throw_question: "Wil je de hele ronde weggooien?",
    throw_text: Count::new(
        "De antwoorden van 1 persoon verdwijnen.",
        "De antwoorden van _ mensen verdwijnen.",
    ),
    throw_yes: "Ja, gooi de ronde weg",
    throw_no: "Nee, houd de ronde",
    closed_title: "De ronde is gesloten",
    closed: "De antwoorden zitten nu in het team.",
    thrown_away: "De ronde is weggegooid.",
    to_team: "Naar het team",
    not_kept: "Je browser kan de ronde nu niet bewaren. De ronde gaat gewoon door. Sluit deze pagina niet voordat je de ronde hebt gesloten.",
};
