"""Automatic answers that carry no field and no telling subject, known by what they say.

One sign alone proves nothing: people write that they are away, too. Two signs that belong together are a machine's,
unless a person's hand shows: a quoted letter, a device's line, or an answer to the letter. Then the mail stays a
person's, and the reader asks back what it does not answer first.
"""

from dataclasses import dataclass

from domain.people import Role
from domain.reading import read_decision
from mail.inbound.absence.reading import clock_of
from mail.inbound.absence.told import Told, told_in
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from mail.inbound.kinds.quoting import looks_typed
from mail.inbound.mime import ParsedMail

_ROLES: tuple[Role, ...] = ("rep", "ldr", "manager", "sales_ops")
_SURE = frozenset(
    ("accept", "reject", "faulty", "undo", "return", "mine", "withdraw", "uphold", "overturn", "disqualify")
)
"""Answers that no out-of-office text gives. `more time` and `not mine` could be read into one."""
_LONGEST = 2_500
"""An automatic answer is not longer than this; a longer text is a person's."""
_MOST_WORDS = 60
_FRONT = 10
"""So many sentences are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSigns:
    """What the text says for a machine: surely, or only so that a person is to be asked. `line` is where it says so."""

    machine: bool
    because: str
    line: str


def text_signs(mail: ParsedMail, text: str) -> TextSigns | None:
    """What speaks for a machine in the new text; None when nothing does."""
    if not text or len(text) > _LONGEST:
        return None
    told = told_in(text, clock_of(mail, text))[:_FRONT]
    signs = frozenset(sign for t in told for sign in t.signs)
    strong, weak = _is_automatic(told, signs), bool(signs & {"away", "automatic", "gone"})
    if not strong and not weak:
        return None
    line = _line_of(told)
    is_person = looks_typed(mail) or _answers(text, line)
    if strong and not is_person:
        return TextSigns(machine=True, because=f'Its text is that of an automatic answer: "{line[:120]}"', line=line)
    return TextSigns(machine=False, because="It reads like an automatic answer, so it decides nothing.", line=line)


def _is_automatic(told: list[Told], signs: frozenset[str]) -> bool:
    if "automatic" in signs and (len(signs) > 1 or _first_of(told) <= 1):
        return True
    if signs & {"away", "returns"} and (
        signs & {"later", "instead", "thanks", "gone", "covered"} or _names_a_day(told)
    ):
        return _first_of(told) <= 3  # noqa: PLR2004 - behind a greeting, a thank you and one sentence more
    if "gone" in signs and signs & {"instead", "thanks", "later"}:
        return True
    if "later" in signs and signs & {"instead"}:
        return True
    received = sum("received" in t.signs for t in told)
    return received > 1 or (received == 1 and bool(signs & {"automatic", "thanks", "later"}))


def _names_a_day(told: list[Told]) -> bool:
    words = sum(len(t.sentence.tokens) for t in told)
    return words <= _MOST_WORDS and any("away" in t.signs and any(x.is_day for x in t.sentence.tokens) for t in told)


def _first_of(told: list[Told]) -> int:
    """How many sentences stand before the first that speaks for a machine."""
    return next((at for at, t in enumerate(told) if t.signs - {"thanks"}), 0)


def _line_of(told: list[Told]) -> str:
    for wanted in ("automatic", "away", "gone", "received", "later", "instead"):
        found = next((t.sentence.raw for t in told if wanted in t.signs), None)
        if found is not None:
            return found
    return ""


def _answers(text: str, line: str) -> bool:
    """Whether the text answers a letter: with a word that is no vacation text's, or before it says that its writer is away."""
    for role in _ROLES:
        reading = read_decision(text, EXAMPLE_CRITERIA, role)
        if reading.decision in _SURE or (reading.decision != "unclear" and answers_first(text, reading.line, line)):
            return True
    return False


def answers_first(text: str, answer: str, machine: str) -> bool:
    """Whether the line of an answer stands before what sounds like a machine, or opens the same line."""
    flat = " ".join(text.split())
    at, behind = flat.find(" ".join(answer.split())), flat.find(" ".join(machine.split()))
    return bool(answer) and 0 <= at <= behind and not flat[behind:].startswith(flat[at:][:12])
