"""German says du, in letters and on pages alike."""

import re

from domain.tongues.german import GERMAN
from mail.outbound.languages import SENTENCES
from web.texts import LANGUAGES

FORMAL = re.compile(
    r"\b(?:Ihre?[mnrs]?|Ihnen)\b|\w+en Sie\b|\bSie (?:haben|sind|können|müssen|dürfen|stehen|sehen|hören)\b"
)


def test_a_reader_is_du_everywhere() -> None:
    """Who taps the link in a letter is spoken to as before."""
    said = [*SENTENCES["de"].values(), *LANGUAGES["de"].values(), *GERMAN.sentences.values()]
    said += [text for pair in GERMAN.answers.values() for text in pair]
    formal = [text for text in said if FORMAL.search(text) and not text.startswith("Ihr")]
    assert formal == []
