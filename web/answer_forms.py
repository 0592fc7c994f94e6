"""The forms of the answer page: what each word of `domain.words` asks for, and what is missing in one that came in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.handoff import Case
from web.forms import MOST_WORDS, Form

HOWS = ("called", "mailed", "met")
NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a form says. `missing` names what it lacks, as in the texts `missing.NAME`; empty when it can be taken."""

    word: str
    criteria: tuple[str, ...] = ()
    how: str = ""
    note: str = ""
    missing: str = ""


def _engaged(form: Form, case: Case) -> Given:
    how, note = form.one("how"), _words(form)
    return Given(word="engaged", how=how, note=note, missing="" if how in HOWS else "how")


def _accept(form: Form, case: Case) -> Given:
    how, note = form.one("how"), _words(form)
    missing = "" if how in (*HOWS, NOT_YET) else "how"
    return Given(word="accept", how="" if how == NOT_YET else how, note=note, missing=missing)


def _reject(form: Form, case: Case) -> Given:
    ticked = set(form.all("criteria"))
    criteria, note = tuple(c.key for c in case.policy.criteria if c.key in ticked), _words(form)
    return Given(
        word="reject", criteria=criteria, note=note, missing="criteria" if not criteria else "" if note else "why"
    )


def _question(form: Form, case: Case) -> Given:
    note = _words(form)
    return Given(word="question", note=note, missing="" if note else "text")


def _undo(form: Form, case: Case) -> Given:
    return Given(word="undo", missing="" if form.one("sure") == "yes" else "sure")


FORMS: Mapping[str, Callable[[Form, Case], Given]] = {
    "engaged": _engaged,
    "accept": _accept,
    "reject": _reject,
    "question": _question,
    "undo": _undo,
}
"""A word with a form here has a template of its name in `pages/answer/`."""
MAIL_BODIES: Mapping[str, str] = {
    "engaged": "called",
    "accept": "accept",
    "reject": "reject ",
    "question": "? ",
    "undo": "undo",
}
"""What a reply by mail begins with that says the same."""


def given_in(form: Form, case: Case) -> Given:
    """What the form says; a word that has no form is missing."""
    word = form.one("word")
    return FORMS[word](form, case) if word in FORMS else Given(word="", missing="word")


def _words(form: Form) -> str:
    return " ".join(form.one("note").split())[:MOST_WORDS]
