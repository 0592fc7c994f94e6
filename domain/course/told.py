"""Words beside the decision: what each does to the file, by which part the speaker has in the case."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from domain.corrections import Correction
from domain.course.file import HandoffFile
from domain.handoff import Answer, Voice
from domain.lead import Evidence, Meeting
from domain.people import Role
from domain.words import ROLE_NAMES, who_may, word_for

ToldWord = Literal[
    "more_time",
    "extend",
    "not_mine",
    "mine",
    "duplicate",
    "move",
    "remind",
    "raised",
    "note",
    "faulty",
    "correct",
    "dispute",
    "uphold",
    "overturn",
    "repass",
    "recycle",
    "disqualify",
    "return",
    "attach",
    "waive",
    "withdraw",
    "away",
    "bounced",
    "pause",
    "go_on",
]
"""What a handoff takes with one Update: words of `domain.words`, and what machines report, of which nobody is told."""
WORDS_TOLD: tuple[ToldWord, ...] = get_args(ToldWord)
RULINGS = frozenset({"uphold", "overturn", "extend", "move", "pause"})
"""Words that rule on a case: never by somebody whose own case it is. An LDR's move is none, it asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One word with what belongs to it.

    `role` is the part of the reader who was asked, None for an operator, who may use every word. `to` is a person id,
    `until` a day in the asked person's calendar, `opportunity` an id of the CRM, `cause` the Update's id.
    `corrections` and `evidence` are what was read from an LDR's words, `meeting` a new meeting with the prospect.

    Of an absence: `stand_ins` are who may be asked instead, `back_at` (UTC) is when the person works again, `ask_at`
    (UTC) when to ask whether he is back, where that was only guessed. `other_mailbox`: the person has one more.
    """

    word: ToldWord
    voice: Voice
    cause: str
    role: Role | None = None
    note: str = ""
    to: str = ""
    until: date | None = None
    criteria: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    back_at: datetime | None = None
    ask_at: datetime | None = None
    other_mailbox: bool = False
    meeting: Meeting | None = None
    opportunity: str = ""
    corrections: tuple[Correction, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    left: str = ""
    """Of a move: who has left (a person id). Then an accepted lead moves, too; no handoff of before has heard it."""
    names_owner: bool = False
    """Whether a move to who has the lead already names the owner; handoffs of before have refused it."""


Rule = Callable[[HandoffFile, Told, datetime], Answer]


def refused(file: HandoffFile, told: Told) -> Answer | None:
    """Why this word has no effect whatever it asks for; None when its own rule decides."""
    # Who had the lead before may claim it back, so a claim is for no round.
    if closed := file.closed_to(None if told.word == "mine" else told.voice.round):
        return closed
    if told.role == "rep" and told.word != "mine" and told.voice.by in file.left:
        return Answer(result="not_open", said=f"it is with {file.rep}, no longer with {told.voice.by}")
    if told.role is not None and word_for(told.word, told.role) is None:
        said = f'"{told.word}" is not a word of the {ROLE_NAMES[told.role]}; {who_may(told.word)} may use it'
        return Answer(result="not_allowed", said=said)
    if told.word in RULINGS and told.role != "ldr" and told.voice.by in file.parties:
        return not_allowed("nobody rules on a case of his own")
    return None


def taken(said: str) -> Answer:
    """It stands."""
    return Answer(result="taken", said=said)


def not_open(file: HandoffFile, wanted: str) -> Answer:
    """It does not fit where the case stands."""
    return Answer(result="not_open", said=f"{wanted}, and the handoff is {file.state.replace('_', ' ')}")


def not_allowed(said: str) -> Answer:
    """The policy does not allow it."""
    return Answer(result="not_allowed", said=said)
