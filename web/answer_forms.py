"""The forms of the answer page: what each word of `domain.words` asks for, and what is missing in one that came in.

Words of the rep's everyday have a form of their own; every other one asks for some of the same fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.handoff import Case
from web.forms import MOST_WORDS, Form, Said
from web.record_fields import EVIDENCE, one_line, reasons, typed_evidence, typed_record

HOWS = ("called", "mailed", "met")
NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given(Said):
    """What a form says. `missing` names what it lacks, as in the texts `missing.NAME`; empty when it can be taken."""

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


def _repass(form: Form, case: Case) -> Given:
    fields = {**typed_evidence(form, case.policy), **reasons(form)}
    is_new = any(name.startswith(EVIDENCE) for name in fields) or form.one("to")
    missing = "" if form.one("sure") == "yes" else "sure"
    return Given(word="repass", to=form.one("to"), fields=fields, missing=missing if is_new else "evidence")


FORMS: Mapping[str, Callable[[Form, Case], Given]] = {
    "engaged": _engaged,
    "accept": _accept,
    "reject": _reject,
    "question": _question,
    "undo": _undo,
    "repass": _repass,
}
"""A word with a form here has a template of its name in `pages/answer/`."""
FIELDS: Mapping[str, tuple[str, ...]] = {
    "more_time": ("until?", "note"),
    "not_mine": ("to?", "note"),
    "faulty": ("note",),
    "duplicate": ("note",),
    "mine": ("note",),
    "attach": ("opportunity", "note?"),
    "return": ("criteria", "note"),
    "raised": ("note",),
    "note": ("note", "record?"),
    "correct": ("note", "record?"),
    "move": ("to", "note"),
    "withdraw": ("note", "sure"),
    "recycle": ("until", "note?"),
    "disqualify": ("note", "sure"),
    "dispute": ("note",),
    "remind": ("sure",),
    "extend": ("until", "note?"),
    "uphold": ("note?", "sure"),
    "overturn": ("to", "note"),
    "waive": ("note", "sure"),
}
"""What every other word asks for, as fields of `pages/answer/word.html.j2`; one with a `?` may stay empty."""


def given_in(form: Form, case: Case, reps: Mapping[str, str]) -> Given:
    """What the form says; a word that has no form is missing. `reps` are the names of those who may be named, by id."""
    word = form.one("word")
    if word in FORMS:
        return FORMS[word](form, case)
    return _of_fields(word, form, case, reps) if word in FIELDS else Given(word="", missing="word")


def _of_fields(word: str, form: Form, case: Case, reps: Mapping[str, str]) -> Given:
    ticked, to = set(form.all("criteria")), form.one("to")
    given = Given(
        word=word,
        criteria=tuple(c.key for c in case.policy.criteria if c.key in ticked),
        note=_words(form),
        to=to if to in reps else "",
        until=_day(form.one("until")),
        fields=_more(FIELDS[word], form, case),
    )
    said = {
        "criteria": bool(given.criteria),
        "note": bool(given.note),
        "to": bool(given.to),
        "until": given.until is not None,
        "opportunity": bool(given.fields.get("opportunity")),
        "sure": form.one("sure") == "yes",
    }
    return replace(given, missing=next((field for field in FIELDS[word] if field in said and not said[field]), ""))


def _more(asked: tuple[str, ...], form: Form, case: Case) -> dict[str, str]:
    """The fields that have no place of their own in an answer."""
    if "record?" in asked:
        return typed_record(form) | typed_evidence(form, case.policy)
    named = one_line(form.one("opportunity")) if "opportunity" in asked else ""
    return {"opportunity": named} if named else {}


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _words(form: Form) -> str:
    return " ".join(form.one("note").split())[:MOST_WORDS]
