"""What the product writes to people. One kind, one folder of templates under `mail/outbound/letters/`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.clock import ClockOrder, Plan
from domain.clock_letters import Escalation
from domain.handoff import Case, Decision, Voice
from domain.link_letters import ConfirmSender, HeldAnswer
from domain.opportunity import Finding
from domain.people import Role
from domain.round_letters import Closed, Closing, Extended, LdrAsked, Moved, News, Noted, Ruled, Ruling
from domain.time import Deadline, Window


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffLetter:
    """To the rep: the lead, the evidence beside the claims, and how to answer. Starts the decision clock.

    `moved_from` is the person id of who had the lead before, `why` the reason; both empty in the first round.
    """

    moved_from: str = ""
    why: str = ""
    kind: Literal["handoff"] = "handoff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """To the rep: the answer is due soon, or now. `clock` tells whether it is the decision or only the engagement."""

    due: Deadline
    clock: Literal["decision", "engage"] = "decision"
    kind: Literal["reminder"] = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptAccepted:
    """To the rep: what was understood, and the opportunity that is now owed. Starts the conversion clock.

    `moved_from` is the person id of who owed it before and has left, `why` the reason; both empty for who accepted.
    """

    decision: Decision
    missing: tuple[Finding, ...] = ()
    undo_until: datetime | None = None
    """Until when (UTC) the rep may undo it; None when not at all."""
    moved_from: str = ""
    why: str = ""
    kind: Literal["receipt_accepted"] = "receipt_accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRejected:
    """To the rep: what was understood, and where the lead is now."""

    decision: Decision
    undo_until: datetime | None = None
    kind: Literal["receipt_rejected"] = "receipt_rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityReminder:
    """To the rep, once: the opportunity is owed soon, and why it does not count yet."""

    due: Deadline
    reasons: tuple[Finding, ...]
    kind: Literal["opportunity_reminder"] = "opportunity_reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood:
    """To the writer of a mail that decided nothing: the line that was read, why it decided nothing, how to answer."""

    read: str
    because: str
    kind: Literal["not_understood"] = "not_understood"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyDecided:
    """To the writer of a late or second answer: what stands, by whom, since when."""

    said: str
    kind: Literal["already_decided"] = "already_decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """To the LDR: the rep accepted."""

    decision: Decision
    kind: Literal["accepted"] = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """To the LDR: the rep rejected, with the criteria and the note. Until `undo_until` (UTC) it may be undone."""

    decision: Decision
    undo_until: datetime | None = None
    kind: Literal["rejected"] = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """To the LDR: no answer by the deadline; please ring the rep."""

    due: Deadline
    notified_at: datetime
    reminded_at: datetime | None
    kind: Literal["overdue"] = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undeliverable:
    """To the LDR: the rep's mail server refused the letter for good."""

    refusal: str
    kind: Literal["undeliverable"] = "undeliverable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """To the LDR: the opportunity was read back; the handoff is converted."""

    opportunity_id: str
    opportunity_name: str
    opportunity_url: str | None
    kind: Literal["converted"] = "converted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """To the rep and to the LDR: the handoff was withdrawn, and why. Nothing more to do."""

    reason: str
    kind: Literal["withdrawn"] = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """To the rep and to the LDR: the decision was taken back; the lead is with the rep again. `due` is as before."""

    decision: Decision
    by: Voice
    due: Deadline | None
    kind: Literal["undone"] = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """To the LDR: what the rep asks, in the rep's words; a free-text reply goes back to the rep.

    `word` is the word of `domain.words` that the rep wrote, when it is one that a person must give effect to.
    """

    text: str
    by: Voice
    word: str = ""
    kind: Literal["question"] = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class LdrAnswer:
    """To the rep: what the LDR says to the rep's question, in the LDR's words."""

    text: str
    by: Voice
    question: str
    """The question that was asked last, so that the reader knows what is answered."""
    kind: Literal["answer"] = "answer"


Letter = (
    HandoffLetter
    | Reminder
    | ReceiptAccepted
    | ReceiptRejected
    | OpportunityReminder
    | NotUnderstood
    | ConfirmSender
    | HeldAnswer
    | AlreadyDecided
    | Accepted
    | Rejected
    | Overdue
    | Escalation
    | Undeliverable
    | Converted
    | Withdrawn
    | Undone
    | Question
    | LdrAnswer
    | Closed
    | Closing
    | Extended
    | LdrAsked
    | Moved
    | News
    | Noted
    | Ruled
    | Ruling
)
LetterKind = Literal[
    "handoff", "reminder", "receipt_accepted", "receipt_rejected", "opportunity_reminder", "not_understood", "confirm",
    "held", "already_decided", "accepted", "rejected", "overdue", "escalation", "undeliverable", "converted",
    "withdrawn", "undone", "question", "answer", "closed", "closing", "extended", "ldr_asked", "moved",
    "news", "noted", "ruled", "ruling",
]  # fmt: skip

ASKS_THE_LDR: frozenset[LetterKind] = frozenset({"rejected", "ldr_asked", "overdue", "undeliverable", "question"})
"""Letters that ask the LDR; whoever gets one in the LDR's place answers it with the LDR's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A clock that starts when the letter is handed over: the window, and how long before its end a reminder goes."""

    window: Window
    reminder_before: Window


@dataclass(frozen=True, slots=True, kw_only=True)
class StartedClock:
    """The moments (UTC) that a letter set: when it is due, how it was counted, when to remind; `plan`: all of them."""

    due: Deadline
    remind_at: datetime
    plan: Plan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter that a mail server has taken: its Message-ID with angle brackets, and the moment of the 250 (UTC)."""

    message_id: str
    sent_at: datetime
    clock: StartedClock | None = None
    to: str = ""
    mailbox: str = ""
    """`to`: person id of the reader, where that is not who was meant; `mailbox`: where it is not the first one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSend:
    """A letter to one person about one case. `cause` tells two letters of one kind in one round apart."""

    case: Case
    round: int
    letter: Letter
    to: str
    cause: str = ""
    clock: Clock | None = None
    role: Role | None = None
    """Whom the letter is meant for where `to` is empty or not there: the deed looks up who that is at the moment."""
    barred: tuple[str, ...] = ()
    """Person ids of whose own case it is, where the letter asks for a ruling: it never goes to one of them."""
    plan: ClockOrder | None = None
    """The clock that this letter starts when it is handed over; `clock` is how handoffs of before the ladder say it."""
    answers: str | None = None
    """Message-ID of the mail that this letter answers, so that it lands in that thread."""
    answer_by: datetime | None = None
    """When the answer was asked for by the round's handoff letter (UTC), in later letters of the rep's thread.

    The handoff letter's subject ends with it, and Gmail and Outlook thread only mails of the same subject.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """A letter that goes out as soon as the story can: to which person id, under which cause, answering which mail."""

    letter: Letter
    to: str
    cause: str
    answers: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A letter ready to go: its Message-ID with angle brackets, the envelope recipient, and the raw RFC 5322 bytes."""

    message_id: str
    recipient: str
    raw: bytes
