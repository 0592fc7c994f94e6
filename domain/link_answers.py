"""Answers that are given on the page behind a link, and which of them a machine may have given.

Mail scanners follow links, and some submit forms. They are fast, and they press everything; so an answer is held when
it came sooner than a person reads, or when another one says something else at about the same time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from domain.correspondence import LinkGrant

FASTEST = timedelta(seconds=10)
"""Sooner after its page was shown nobody has read it."""
APART = timedelta(seconds=60)
"""Closer together two different decisions are nobody's."""
HARMLESS = frozenset({"engaged", "question", "undo", "note", "raised", "remind", "attach"})
"""Words that decide nothing: two of them at about the same time may well be a person's."""

LinkAnswerState = Literal["waiting", "held_fast", "held_differs", "done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAnswer:
    """What a person answered on a page. `id` is the id of the Update that it becomes: one for a view and its answer.

    `word` is a word of `domain.words`, or `confirm` and `deny` of the mail that the grant names; `to` is the person id
    and `until` the day that it names. `fields` are what else was filled in, named as the page names them:
    `opportunity`, `contact.phone`, `evidence.budget.value`. `viewed_at` and `posted_at` are UTC. waiting: not delivered
    yet. held_...: not delivered, and why. done: `said` tells what came of it.
    """

    id: str
    grant: LinkGrant
    word: str
    viewed_at: datetime
    posted_at: datetime
    criteria: tuple[str, ...] = ()
    how: str = ""
    note: str = ""
    to: str = ""
    until: date | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    state: LinkAnswerState = "waiting"
    said: str = ""

    @property
    def is_fast(self) -> bool:
        """Whether it came sooner than a person reads its page."""
        return self.posted_at - self.viewed_at < FASTEST

    @property
    def is_held(self) -> bool:
        """Whether it waits for the person's word by mail."""
        return self.state in ("held_fast", "held_differs")


def judged(answer: LinkAnswer, others: Iterable[LinkAnswer]) -> LinkAnswerState:
    """`waiting` for an answer that may be delivered; otherwise why it is held.

    `others` are answers by the same person to the same question. Those that came too fast count for nothing, and an
    undo takes back what came before it.
    """
    if answer.is_fast:
        return "held_fast"
    return "held_differs" if differing(answer, others) else "waiting"


def differing(answer: LinkAnswer, others: Iterable[LinkAnswer]) -> list[LinkAnswer]:
    """Those of the others that say something else at about the same time."""
    near = [other for other in others if other.id != answer.id and not other.is_fast]
    undone = max((o.posted_at for o in near if o.word == "undo"), default=None)
    return [
        other
        for other in near
        if (undone is None or other.posted_at > undone)
        and abs(answer.posted_at - other.posted_at) <= APART
        and _differ(answer, other)
    ]


def _differ(one: LinkAnswer, other: LinkAnswer) -> bool:
    if one.word in HARMLESS or other.word in HARMLESS:
        return False
    return _meant(one) != _meant(other)


def _meant(answer: LinkAnswer) -> tuple[object, ...]:
    return answer.word, set(answer.criteria), answer.to, answer.until, dict(answer.fields)
