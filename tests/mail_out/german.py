"""The model lead and the letters about it as a German sales floor would write them."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from domain.handoff import Case
from tests.mail_out.letters import Sample, ordinary

T = TypeVar("T")

SAID = {
    "spoke to her, workshop manager joins": "mit ihr gesprochen, Werkstattleiter kommt dazu",
    "the 60k are for trailers, and the CFO says 2028": "die 60k sind für Anhänger, und der CFO sagt 2028",
    "sounds good, but what about the CFO?": "klingt gut, aber was ist mit dem CFO?",
    "accept - I ring her on Monday": "annehmen - ich rufe sie Montag an",
    "reject 1 2 - no money before May": "reject 1 2 - kein Geld vor Mai",
    "Is the fleet leased or bought? And who signs the leasing?": "Ist die Flotte geleast? Und wer unterschreibt?",
    "more time - until Friday, she is ill": "mehr Zeit - bis Freitag, sie ist krank",
    "Leased, from Jens Krämer's own bank.": "Geleast, von Jens Krämers eigener Bank.",
    "the number is a fax": "die Nummer ist ein Fax",
    "Leipzig is not my region": "Leipzig ist nicht mein Gebiet",
    "I am back on Monday": "ich bin Montag wieder da",
    "no trucks of their own": "keine eigenen Lkw",
    "the CFO confirmed the 60k by mail": "der CFO hat die 60k per Mail bestätigt",
    "until Friday, she is ill": "bis Freitag, sie ist krank",
    "Clara knows her": "Clara kennt sie",
    "nobody here does forklifts": "niemand hier macht Stapler",
    "Ben is right": "Ben hat recht",
    "her region": "ihr Gebiet",
    "not her region": "nicht ihr Gebiet",
    "she moves to Friday at 10": "sie verschiebt auf Freitag um 10",
    "phone +49 151 5550 9999": "Telefon +49 151 5550 9999",
    "she bought at a fair": "sie hat auf einer Messe gekauft",
    "sold": "verkauft",
    "Anna Roth has left the company": "Anna Roth hat die Firma verlassen",
    "other plant, Clara agreed": "anderes Werk, Clara ist einverstanden",
    "a price range for 120 vehicles": "eine Preisspanne für 120 Fahrzeuge",
    "that you ring on Monday to confirm": "dass du Montag zur Bestätigung anrufst",
    "over 100k": "über 100k",
    "at once": "sofort",
    "Kassel, 340 people": "Kassel, 340 Leute",
    "telematics webinar 5 Nov": "Telematik-Webinar 5. Nov.",
    'Tracking contract ends 31 March; two trucks stolen in autumn: "we heard of it from the police".': (
        "Vertrag fürs Tracking endet am 31. März; zwei Lkw im Herbst gestohlen: „wir hörten es von der Polizei“."
    ),
    "Telematik Nord has made an offer. No demo: she has had three.": (
        "Telematik Nord hat ein Angebot gemacht. Keine Demo: Sie hatte schon drei."
    ),
    "Head of Fleet": "Fuhrparkleiterin",
    "mobile, best 8-9 or after 16:00": "mobil, am besten 8-9 oder nach 16 Uhr",
    "in the 2027 plan": "im Plan für 2027",
    "decides January, live 1 April": "Entscheidung Januar, Start 1. April",
    "theft, and 2 h a day of calls to drivers": "Diebstahl, und 2 h am Tag Anrufe bei Fahrern",
    "brings the workshop manager": "bringt den Werkstattleiter mit",
    "she recommends, CFO Jens Krämer signs": "sie empfiehlt, CFO Jens Krämer unterschreibt",
    "we heard of it from the police": "wir hörten es von der Polizei",
    "asked her directly": "direkt gefragt",
    "budget": "Budget",
    "timeframe": "Zeitrahmen",
    "pain point": "Problem",
    "will meet": "trifft sich",
    "authority": "Entscheider",
}
KEPT = frozenset({"key", "criterion", "code", "finding", "id"})
"""Fields that name something instead of saying it; `criteria` does so where it holds keys."""


def german() -> Case:
    """The model lead as a German LDR writes it down."""
    return in_german(ordinary())


def in_german(thing: T) -> T:
    """The same with people's words in German; what the product says stays English, as it is recorded."""
    return _said(thing)  # type: ignore[no-any-return]


def sample_in_german(sample: Sample) -> Sample:
    """The sample with people's words in German."""
    return replace(sample, letter=in_german(sample.letter))


def _said(thing: Any) -> Any:
    if isinstance(thing, str):
        return SAID.get(thing, thing)
    if isinstance(thing, tuple):
        return thing if all(isinstance(one, str) for one in thing) else tuple(map(_said, thing))
    if is_dataclass(thing) and not isinstance(thing, type):
        return replace(thing, **{f.name: _said(getattr(thing, f.name)) for f in fields(thing) if f.name not in KEPT})
    return thing
