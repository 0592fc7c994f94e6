"""The story so far, in the reader's language: what happened when, with the words that were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from domain.facts import Fact
from domain.handoff import Case
from domain.people import People
from web.rendering import Reader, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened; `words` is what somebody wrote with it, `changes` what is different since."""

    at: datetime
    said: Markup
    words: str = ""
    changes: str = ""


def thread(story: Sequence[Fact], case: Case, people: People, reader: Reader) -> list[Entry]:
    """What a rep wants to know of the story, oldest first: the facts for which there is a sentence."""
    told = [fact for fact in story if reader.texts.has(_name(fact))]
    return [
        Entry(
            at=fact.at,
            said=_said(fact, case, people, reader),
            words=_words(fact),
            changes=_changes(fact, reader),
        )
        for fact in told
    ]


def _name(fact: Fact) -> str:
    return f"fact.{fact.data['verdict'] if fact.kind == 'decided' else fact.kind}"


def _words(fact: Fact) -> str:
    return fact.data.get("text") or fact.data.get("note") or fact.data.get("why", "")


def _changes(fact: Fact, reader: Reader) -> str:
    """Old and new, from how `domain.corrections.Change` writes them."""
    return "; ".join(_change(one, reader) for one in fact.data.get("changes", "").split("; ") if one)


def _change(said: str, reader: Reader) -> str:
    now, _, was = said.partition(", before ")
    what, _, value = now.partition(" ")
    if reader.texts.has(f"changed.{what}"):
        now = str(reader.texts(f"changed.{what}", now=value))
    return str(reader.texts("changed.before", now=now, was=was)) if was else now


def _said(fact: Fact, case: Case, people: People, reader: Reader) -> Markup:
    t, lead, data = reader.texts, case.lead, fact.data
    named = [c for c in case.policy.criteria if c.key in data.get("criteria", "").split(",")]
    return t(
        _name(fact),
        who=_who(fact, people, reader),
        rep=name_of(people, data.get("to") or data.get("rep") or lead.rep),
        ldr=name_of(people, lead.ldr),
        criteria=", ".join(f"{c.number} {c.label}" for c in named),
        how=t.or_plain("answer", data.get("how", "")),
        outcome=t.or_plain("outcome", data.get("outcome", "")),
        opportunity=data.get("opportunity_id") or data.get("opportunity", ""),
    )


def _who(fact: Fact, people: People, reader: Reader) -> str:
    by = name_of(people, fact.by)
    behalf = fact.data.get("on_behalf_of")
    return str(reader.texts("fact.behalf", by=by, person=name_of(people, behalf))) if behalf else by
