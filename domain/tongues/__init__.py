"""The languages that letters and pages are written in. Another one is another folder, and a line in `TONGUES`."""

from domain.tongues.german import GERMAN
from domain.tongues.tongue import Tongue

ENGLISH = Tongue()
TONGUES = {tongue.code: tongue for tongue in (ENGLISH, GERMAN)}


def tongue_for(language: str) -> Tongue:
    """The tongue for a person's language (`de`, `de-AT`); English where it is none of ours."""
    return TONGUES.get(language.lower()[:2], ENGLISH)
