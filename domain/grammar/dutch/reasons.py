"""Dutch: how criteria are named, what lacks and what is praised."""

from domain.grammar.dutch.unmet import UNMET as MOST
from domain.grammar.dutch.unmet_further import FURTHER
from domain.grammar.dutch.unmet_sets import SETS
from domain.grammar.language import Table, phrases

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

UNMET: Table = {
    concept: (*MOST.get(concept, ()), *FURTHER.get(concept, ())) for concept in dict.fromkeys((*MOST, *FURTHER))
}
NAMES: Table = {
    "budget": phrases("""
        budget; geld; prijs; middelen; financiering; kosten; budgetten; financiën; begroting; prijskaartje
    """),
    "timeframe": phrases("""
        termijn; planning; tijdlijn; timing; tijdspad; tijdsbestek; tijdstip; tijdpad; looptijd; tijdsframe;
        doorlooptijd; tijdshorizon
    """),
    "pain_point": phrases("""
        pijnpunt; pijnpunten; knelpunt;
        behoefte; probleem; pijnpunt; noodzaak; pijn; problemen; knelpunt; behoeften; pain point; urgentie
    """),
    "willing_to_meet": phrases("""
        afspraak; gesprek; ontmoeting; meeting; bereidheid; bereid tot afspraak; gespreksbereidheid; wil afspreken;
        bezoek
    """),
    "authority": phrases("""
        beslisser; bevoegdheid; beslissingsbevoegdheid; mandaat; autoriteit; zeggenschap; beslissers; beslissingsmacht;
        tekenbevoegdheid; beslissing; bevoegdheden
    """),
}
LACK = phrases("""
    noppes; nada; nougatbollen; geen sprake van; nul komma nul;
    van de baan; van tafel; geschrapt;
    is er niet; zijn er niet;
    geen; niet; zonder; ontbreekt; ontbreken; te; nooit; niets; onvoldoende; onduidelijk; onbekend; weinig; niemand;
    noch; mist; laag; klein; weg; gebrek aan; is op; bevroren; geschrapt; nul; afgewezen; mankeert; schort;
    schiet tekort; klopt niet; past niet; probleem met; onhaalbaar; slecht; fout; verkeerd; krap; ongeschikt; nee;
    niks; hapert; struikelt; onrealistisch; vaag; twijfelachtig; niet rond; ligt dwars; geblokkeerd; amper; nauwelijks;
    gekort; verdwenen; ontoereikend; zwak; niet voldaan; struikelblok; breekpunt; uitgesteld; pas; foetsie; vervlogen;
    verdampt; onbestaand; onbestaande; nihil; afwezig; weggevallen; vervallen; te vaag; ver te zoeken; op de helling;
    ondermaats; mager; in rook opgegaan; enige probleem; enige struikelblok; enige minpunt; enige nadeel;
    het probleem is|zit|blijft het|de|in; probleem is het|de; schort aan; hapert aan; breekpunt is; behalve het|de; 0;
    op nul; is nul; kloppen|klopt niet; zijn|is niet vervuld|voldaan|in_orde|ok|gehaald;
    niet vervuld|voldaan|gehaald|in_orde; vallen weg; deugen niet
""")
PRAISE = phrases("""
    bevestigd; zijn allemaal|allebei|beide dik_in_orde|in_orde|goed|ok; kloppen; perfect; uitstekend; picobello;
    kloppen wel;
    leuk; prettig; fijn; wel budget|geld|tijd|behoefte|nood|mandaat|bevoegd|noodzaak|een|de|het;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? goed|oké|ok|prima|in_orde;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? duidelijk|voldoende|genoeg|aanwezig|er;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima? rond|akkoord|goedgekeurd|helder|bevestigd;
    is|zijn|was|lijkt|zit|zou allebei|beide|er_wel|heel? rond|akkoord|goedgekeurd|helder|bevestigd;
    is|zijn|was|lijkt|zit|zou allemaal|ook|wel|prima|allebei|beide|er_wel|heel? dik_in_orde|geregeld|ruim|reëel|echt;
    prima; voldoende; genoeg; klopt|kloppen; heeft|hebben ze|zij|hij|het? wel|genoeg|voldoende|budget|geld; in orde;
    geen probleem met; is niet het|een probleem; past; is er wel?; zit goed|wel; goed; oké; ok;
    is geen probleem|punt|issue; wil|willen graag|best|wel afspreken|praten|ontmoeten; beslist zelf; bevestigd;
    bestaat; staat; ruim voldoende; aanwezig; was er; waren er; wel goed; wel oké; wel aanwezig; waren wel goed;
    was wel goed; echt; reëel; zeker; is er; zijn er; goedgekeurd; snor; zat snor; zit snor; dik in orde; geen punt;
    top; tof
""")
NEUTRAL = phrases("""
    is|was|waren? heel|erg? blij|tevreden|verheugd met|over .. bezoek|gesprek|kennismaking;
    nood|behoefte is|was heel|erg|zeer? hoog|groot;
    probleem|pijn|knelpunt|noodzaak is|was|lijkt heel|erg|zeer? groot|enorm|ernstig|evident;
    probleem|pijn|knelpunt|noodzaak is|was|lijkt heel|erg|zeer? overduidelijk|schrijnend;
    probleem|pijn|knelpunt|noodzaak is|was|lijkt heel|erg|zeer? nijpend|acuut|dringend;
    degene|diegene|wie die? beslist|tekent is hijzelf|zijzelf|hij|zij;
    de|het|al_het rest|overige|andere is|was|zit|loopt|gaat .. goed|prima|in_orde|perfect
""")
LINKS = phrases("""
    wegens; vanwege; door; de; het; een; criterium; criteria; nummer; en; omdat; want; reden; er is; ze hebben;
    zij heeft; hij heeft; haar; hun; op; namelijk; punt; punten; aangezien; gezien; qua; bij; aan; om; als; redenen;
    daar; met; van; op het gebied van; in verband met; ivm; i v m; wat betreft; er zijn; mijn; zijn; als gevolg van;
    doordat; dus
""")
CONJUNCTIONS = phrases("en; ook; noch; bovendien; plus; alsmede; evenals; daarnaast; verder; tevens")
CONTRASTS = phrases("""
    maar; echter; hoewel; toch; behalve; alleen; helaas; daarentegen; terwijl; ondanks; enkel; afgezien van;
    uitgezonderd; jammer genoeg; ware het niet; niettemin; doch
""")
