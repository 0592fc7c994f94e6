"""What a step says, as the message that mailbox, pages and operators send to a handoff."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from domain.course.pausing import CRM_WATCH
from domain.handoff import Decision, HandoffOutcome, HandoffState
from domain.lead import Evidence
from domain.values import Money
from policy.corrections import read_corrections
from tests.storm.step import SPEAKS as BY_ANY_DOOR
from tests.storm.step import Key, Step
from workflows.messages import AnswerQuestion, Ask, Decide, Engage, Said, Tell, Undo

PARTS = {
    "ldr": "lea",
    "manager": "maria",
    "ops": "ops",
    "colleague": "clara",
    "stranger": "zoe",
    "crm_watch": CRM_WATCH,
}


DECIDES = ("decide", "race", "dead_worker")
SPEAKS = (*DECIDES, *BY_ANY_DOOR)
"""Steps that say something."""
NO_OPPORTUNITY = "OP-000999"


@dataclass(frozen=True, kw_only=True)
class View:
    """Where a handoff stands, as far as anybody can see."""

    state: HandoffState
    outcome: HandoffOutcome | None
    decision: Decision | None
    round: int
    rep: str
    asked: tuple[str, ...]
    """Everybody who was asked, in order."""
    opportunities: tuple[str, ...] = ()
    """Ids of the opportunities in the CRM."""
    in_rounds: tuple[str, ...] = ()
    """Who was asked last in each round."""
    left: tuple[str, ...] = ()
    """Whose part has moved since they left, in order."""
    left_in: int | None = None
    """The last round of who has left last."""

    def opportunity(self, pick: int) -> str:
        """One of them, the newest first; an id that nobody has where there are not so many."""
        return self.opportunities[-1 - pick] if pick < len(self.opportunities) else NO_OPPORTUNITY

    def round_of(self, key: Key) -> int | None:
        """The round that this key names; None for an operator, who has none."""
        old = self.round - 1
        left = old if self.left_in is None else self.left_in
        return {"now": self.round, "old": old, "none": None, "left": left}[key]

    def person(self, part: str) -> str:
        """Who has this part at present."""
        if part == "leaver" and self.left:
            return self.left[-1]
        if part in ("former", "leaver"):
            return next((one for one in reversed(self.asked) if one != self.rep), self.rep)
        return PARTS.get(part, self.rep)


def message(step: Step, view: View, now: datetime, number: int) -> Said:
    """The message of this step. `number` makes the id of the mail that carries it."""
    by = view.person(step.by)
    said: dict[str, Any] = {
        "by": by,
        "channel": "operator" if step.key == "none" else "mail",
        "received_at": now - timedelta(hours=step.hours),
        "round": view.round_of(step.key),
        "on_behalf_of": view.rep if step.for_rep and by != view.rep else None,
        "message_id": f"<{number}@mail.example>",
    }
    if step.what in DECIDES:
        verdict = "reject" if step.criteria else "accept"
        return Decide(**said, verdict=verdict, criteria=step.criteria, note=step.note)
    if step.what == "undo":
        return Undo(**said, by_manager=step.by != "ldr" and (step.by == "manager" or step.for_rep))
    if step.what == "engage":
        return Engage(**said, how="called")
    if step.what == "ask":
        return Ask(**said, text="is it leased?")
    if step.what == "answer":
        return AnswerQuestion(**(said | {"by": "lea"}), text="it is leased")
    until = (now + timedelta(days=step.days)).date() if step.days is not None else None
    to = "" if step.to in view.left else step.to  # nobody who has left can be named
    return Tell(
        **said, word=step.word, role=step.role, note=step.note, to=to, until=until, criteria=step.criteria,
        **_absence(step, to, now), **_meeting(step, now), **_put_right(step, now),
        opportunity=view.opportunity(step.pick) if step.word == "attach" else "",
    )  # fmt: skip


def new_evidence(at: datetime) -> Evidence:
    """What an LDR learns while the handoff is open."""
    budget = Money(amount=Decimal(80000), currency="EUR")
    return Evidence(criterion="budget", value=budget, method="mail", by="lea", at=at, note="the CFO wrote so")


def _put_right(step: Step, now: datetime) -> dict[str, Any]:
    """What the desk reads from an LDR's words."""
    if step.word not in ("correct", "note"):
        return {}
    return {
        "corrections": read_corrections(step.note),
        "evidence": (new_evidence(now),) if step.evidence and step.role == "ldr" else (),
    }


def _absence(step: Step, to: str, now: datetime) -> dict[str, Any]:
    """What mailroom and calendar know beside the day: when he works again, when to ask, who stands in."""
    if step.word == "bounced":
        return {"other_mailbox": step.pick == 0}
    if step.word != "away" or step.pick == 0:
        return {}
    known = step.days is not None
    back_at = now + timedelta(days=(step.days or 0) + 1)
    return {"back_at": back_at, "ask_at": None if known else back_at, "stand_ins": (to,) if to else ()}


def _meeting(step: Step, now: datetime) -> dict[str, Any]:
    if step.meeting_in is None:
        return {}
    start = now + timedelta(days=step.meeting_in)
    return {"meeting_start": start, "meeting_end": start + timedelta(minutes=30)}
