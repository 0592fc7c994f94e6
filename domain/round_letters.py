"""Letters about rounds, repairs and rulings: who has the lead now, what must be put right, who must rule."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.corrections import Change
from domain.handoff import Decision, Voice
from domain.lead import Meeting
from domain.time import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """To the rep who had the lead, and to the LDR: who has it now, and why."""

    to: str
    was: str
    why: str
    by: Voice
    kind: Literal["moved"] = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended:
    """To the asked person: the new deadline, which this letter starts."""

    by: Voice
    kind: Literal["extended"] = "extended"


LdrAskedAbout = Literal["faulty", "not_mine", "returned", "duplicate", "recycled", "away", "still_away"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LdrAsked:
    """To the LDR: what the rep says of the lead, and what the LDR is asked to do. Starts the LDR's clock."""

    about: LdrAskedAbout
    text: str
    by: Voice
    criteria: tuple[str, ...] = ()
    kind: Literal["ldr_asked"] = "ldr_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """To the rep: the lead that he returned is settled once this opportunity is closed in the CRM.

    The first such letter starts the clock; `due` is in those that remind of it.
    """

    opportunity_id: str
    due: Deadline | None = None
    kind: Literal["closing"] = "closing"


RulingAbout = Literal["dispute", "returned", "claim", "move", "route", "more_time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """To the manager: what he is asked to rule on, in the words of who asks. A dispute or a route starts his clock."""

    about: RulingAbout
    text: str
    by: Voice
    decision: Decision | None = None
    criteria: tuple[str, ...] = ()
    """Of a return that is disputed: what the rep names, and in `said` what he has learnt."""
    said: str = ""
    kind: Literal["ruling"] = "ruling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """To rep and LDR: what the manager ruled."""

    ruling: Literal["uphold", "overturn"]
    by: Voice
    note: str
    to: str = ""
    """Who has the lead now, where it was overturned."""
    of: Literal["rejection", "return"] = "rejection"
    kind: Literal["ruled"] = "ruled"


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """To the rep, in the thread: what the LDR adds or puts right. A correction starts the rep's clock again."""

    text: str
    by: Voice
    corrects: str = ""
    """What was wrong, in the rep's words; empty for plain news."""
    meeting_was: Meeting | None = None
    """The meeting as it was before, when this letter tells of a new one."""
    changes: tuple[Change, ...] = ()
    """What is different in the record now, old and new."""
    kind: Literal["news"] = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """To whoever sent a word that took effect, where no other letter says so. `by_link_at` (UTC) is when a page did."""

    said: str
    by_link_at: datetime | None = None
    kind: Literal["noted"] = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """To the rep and to the LDR: how the handoff ended by a person's hand, and why."""

    outcome: Literal["disqualified", "recycled", "repassed", "waived", "returned"]
    by: Voice
    why: str
    kind: Literal["closed"] = "closed"
