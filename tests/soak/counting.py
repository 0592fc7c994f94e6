"""What came of it: outcomes, decisions, and every letter that lies in a mailbox more than once, with its reason."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from domain.listing import HandoffRow
from runtime.house import House
from runtime.trial.rep import read

if TYPE_CHECKING:
    from tests.soak.kills import Kill, Scene

QUEUED = re.compile(r"by mail\.example\.com \(Postfix\) with \w+ id (\w+)")
NEAR = (timedelta(seconds=-0.1), timedelta(seconds=1.5))
"""From the second in which Postfix took a letter until the kill that explains why it was sent again.

Postfix writes whole seconds; a letter's 250 and the commit to the outbox lie milliseconds apart.
"""
DESK = "handoff@example.com"


@dataclass(frozen=True)
class Copy:
    """One copy in a mailbox: the id and the second (UTC) under which Postfix took it."""

    queue_id: str
    queued_at: datetime


@dataclass(frozen=True)
class Doubled:
    """A letter with more than one copy, and the kill that explains it."""

    message_id: str
    letter: str
    copies: tuple[Copy, ...]
    kept_at: datetime
    kill: "Kill | None"
    by_postfix: bool

    def told(self) -> str:
        """In a line."""
        copies = ", ".join(f"{copy.queue_id} {copy.queued_at:%H:%M:%S}" for copy in self.copies)
        who = "delivered twice by Postfix itself (one queue id)" if self.by_postfix else "sent twice"
        why = f"{who}: {self.kill.victim} was killed at {self.kill.at:%H:%M:%S.%f}" if self.kill else "NOT EXPLAINED"
        return f"  {self.letter} {self.message_id}: {copies}; the outbox has {self.kept_at:%H:%M:%S.%f}; {why}"


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The result of one soak. Times are seconds."""

    handoffs: int
    converted: int
    wall: float
    kills: dict[str, int]
    own_ends: list[int]
    letters: int
    copies: int
    doubled: tuple[Doubled, ...]
    lost: list[str]
    decided_twice: list[str]
    incidents: int
    verdicts: dict[str, int]
    reply_to_decision: list[float]

    @property
    def good(self) -> bool:
        """Whether everything that must hold did."""
        explained = all(one.kill for one in self.doubled)
        nothing_wrong = not (self.decided_twice or self.incidents or self.lost)
        return self.converted == self.handoffs and explained and nothing_wrong

    def told(self) -> str:
        """In words."""
        waits = sorted(self.reply_to_decision)
        lines = [
            f"{self.converted} of {self.handoffs} handoffs converted in {self.wall:.0f} s",
            f"kills: {self.kills}; the worker ended by itself {len(self.own_ends)} times {self.own_ends}",
            f"letters in the outbox: {self.letters}; copies in mailboxes: {self.copies}; lost: {self.lost}",
            f"letters doubled: {len(self.doubled)}",
            *(one.told() for one in self.doubled),
            f"decided twice: {self.decided_twice}; incidents: {self.incidents}; replies read: {self.verdicts}",
            f"reply taken by Postfix until decided: median {median(waits):.1f} s, longest {waits[-1]:.1f} s",
        ]
        return "\n".join(lines)


async def count(house: House, mailboxes: dict[str, Path], scene: "Scene", wall: float) -> Figures:
    """Counts everything at the end. `mailboxes` are Maildirs by address, `wall` is seconds."""
    rows = [row for row in await house.ledger.listing.rows(open_only=False) if row.attempt_id in scene.attempts]
    copies = _copies(mailboxes)
    outbox = [one for row in rows for one in await house.ledger.outbox.letters(row.attempt_id)]
    facts = {row.attempt_id: await house.ledger.listing.story(row.attempt_id) for row in rows}
    doubled = [
        _doubled(one.sent.message_id, one.letter, copies[one.sent.message_id], one.sent.sent_at, scene.kills)
        for one in outbox
        if len(copies[one.sent.message_id]) > 1
    ]
    return Figures(
        handoffs=len(scene.attempts),
        converted=sum(row.outcome == "converted" for row in rows),
        wall=wall,
        kills=dict(Counter(kill.victim for kill in scene.kills)),
        own_ends=scene.worker.own_ends,
        letters=len(outbox),
        copies=sum(len(copies[one.sent.message_id]) for one in outbox),
        doubled=tuple(doubled),
        lost=[f"{one.letter} of {one.attempt_id}" for one in outbox if not copies[one.sent.message_id]],
        decided_twice=[a for a, story in facts.items() if [f.kind for f in story].count("decided") != 1],
        incidents=len(await house.ledger.incidents.all()),
        verdicts=await _verdicts(house, mailboxes[DESK]),
        reply_to_decision=_waits(rows, scene, {a: [f.at for f in s if f.kind == "told"] for a, s in facts.items()}),
    )


def _copies(mailboxes: dict[str, Path]) -> dict[str, list[Copy]]:
    found = defaultdict[str, list[Copy]](list)
    for address, maildir in mailboxes.items():
        if address != DESK:
            for mail in _mails(maildir):
                letter = read(mail)
                received = [str(one) for one in letter.get_all("Received", [])]
                line = next(one for one in received if QUEUED.search(" ".join(one.split())))
                queue = QUEUED.search(" ".join(line.split()))
                assert queue is not None
                at = parsedate_to_datetime(line.rpartition(";")[2].strip()).astimezone(UTC)
                found[str(letter["Message-ID"])].append(Copy(queue[1], at))
    return found


def _mails(maildir: Path) -> list[bytes]:
    return [file.read_bytes() for part in ("new", "cur") for file in sorted((maildir / part).glob("*"))]


def _doubled(
    message_id: str, letter: str, copies: Sequence[Copy], kept_at: datetime, kills: "Sequence[Kill]"
) -> Doubled:
    """Looks for the kill between an earlier copy and the commit. The outbox kept the last copy, so that the earlier one
    was taken by Postfix and then not committed; two copies under one queue id were sent once, and doubled behind it.
    """
    in_order = tuple(sorted(copies, key=lambda copy: copy.queued_at))
    by_postfix = len({copy.queue_id for copy in in_order}) == 1
    suspects = ("postfix", "dovecot") if by_postfix else ("worker", "postfix")
    near = [
        kill
        for kill in kills
        if kill.victim in suspects
        and any(NEAR[0] <= kill.at - copy.queued_at <= NEAR[1] for copy in in_order[:-1])
        and (by_postfix or kill.at <= kept_at)
    ]
    return Doubled(message_id, letter, in_order, kept_at, near[0] if near else None, by_postfix)


async def _verdicts(house: House, desk: Path) -> dict[str, int]:
    mails = [str(read(mail)["Message-ID"]) for part in (".Processed", ".Parked") for mail in _mails(desk / part)]
    found = [verdict for one in set(mails) for verdict in await house.ledger.mails.seen(one)]
    return dict(Counter(verdict.verdict for verdict in found))


def _waits(rows: Sequence[HandoffRow], scene: "Scene", told: dict[str, list[datetime]]) -> list[float]:
    """Seconds from Postfix's 250 to a reply until the story had acted on it: the first letter after the decision."""
    taken = {lead: at for rep in scene.reps.values() for lead, at in rep.replies.items()}
    return [(min(told[row.attempt_id]) - taken[row.lead_id]).total_seconds() for row in rows if told[row.attempt_id]]
