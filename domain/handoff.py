"""One handoff: its ids, its states, what may be decided and what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, get_args

from domain.lead import Contact, Evidence, Lead, Meeting
from domain.policy import Policy

HandoffState = Literal[
    "sending",
    "with_rep",
    "with_ldr",
    "with_manager",
    "with_sales_ops",
    "awaiting_opportunity",
    "awaiting_closing",
    "put_aside",
    "undeliverable",
    "settled",
]
HandoffOutcome = Literal[
    "converted",
    "rejected",
    "disqualified",
    "recycled",
    "repassed",
    "returned",
    "kept",
    "withdrawn",
    "waived",
    "aborted",
]
"""`kept` is a return's own: the manager overturned it, and the acceptance stands as before."""
StoryKind = Literal["handoff", "return", "recycle"]
"""A handoff, or a small story beside it: a lead returned after conversion, a lead put aside until a date."""


def attempt_id(lead_id: str, number: int) -> str:
    """The id of one attempt, which is its workflow id. `number` counts the passes of this lead from 1."""
    return f"handoff-{lead_id}-{number}"


def beside(attempt: str, kind: StoryKind) -> str:
    """The id of the small story of this kind that belongs to an attempt: `return-kr-1000-1` to `handoff-kr-1000-1`."""
    return f"{kind}-{attempt.partition('-')[2]}"


def kind_of(attempt: str) -> StoryKind:
    """Which kind of story an attempt's id names."""
    named: StoryKind = attempt.partition("-")[0]  # type: ignore[assignment]
    return named if named in get_args(StoryKind) else "handoff"


def handoff_of(attempt: str) -> str:
    """The handoff that a story belongs to; a handoff's own id for itself."""
    return attempt if kind_of(attempt) == "handoff" else beside(attempt, "handoff")


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A gate's refusal that the LDR overrode, and why. The letter to the rep repeats it."""

    finding: str
    """The finding's code, such as `same_company`."""
    what: str
    """The finding in words."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What stays the same during one handoff: the lead as passed and the policy in force; and what was put right since.

    `passed_at` is the workflow's start time on the Temporal server (UTC).
    """

    attempt_id: str
    lead: Lead
    policy: Policy
    passed_at: datetime
    overrides: tuple[Override, ...] = ()
    meeting: Meeting | None = None
    """The meeting as it was moved since; the lead keeps the one that it was passed with."""
    contact: Contact | None = None
    """The contact as it was corrected since; the lead keeps the one that it was passed with."""
    added: tuple[Evidence, ...] = ()
    """Evidence that the LDR has added since."""

    @property
    def record(self) -> Lead:
        """The lead as it stands now: as passed, with what was put right and added since."""
        contact, meeting = self.contact or self.lead.contact, self.meeting or self.lead.meeting
        return replace(self.lead, contact=contact, meeting=meeting, evidence=(*self.lead.evidence, *self.added))


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """The rep takes the lead and owes an opportunity."""

    note: str = ""
    kind: Literal["accept"] = "accept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """The rep does not take the lead. `criteria` are keys of the policy, at least one."""

    criteria: tuple[str, ...]
    note: str = ""
    kind: Literal["reject"] = "reject"


Verdict = Accept | Reject
Channel = Literal["mail", "link", "operator", "signal"]
Engagement = Literal["called", "mailed", "met", "engaged"]
"""How the rep has taken the lead up; `engaged` when it was not said how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A verdict with its origin.

    `by` is who decided (a person id, or an operator's name); `on_behalf_of` the asked person when that is somebody
    else. `received_at` (UTC) is when the mailbox's server or the form took it: lateness is judged by it.
    `round` is the round that the reply key named, None from an operator. `message_id` is the answered mail's, so that
    the receipt lands in its thread.
    """

    verdict: Verdict
    by: str
    channel: Channel
    received_at: datetime
    round: int | None = None
    on_behalf_of: str | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says something to a handoff, by which door and when; the fields mean what they mean in `Decision`."""

    by: str
    channel: Channel
    received_at: datetime
    round: int | None = None
    on_behalf_of: str | None = None
    message_id: str | None = None

    @property
    def name(self) -> str:
        """`ben`, or `maria for ben`."""
        return f"{self.by} for {self.on_behalf_of}" if self.on_behalf_of else self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the workflow says to what it is told. "Already decided" is a normal answer.

    taken: this decision, undo, engagement, question or answer stands. already_decided: another decision does.
    not_open: nobody is asked at present. too_late: only a manager may still undo. too_many: the bound is reached.
    not_allowed: the policy, or the part that the speaker has in this case, does not allow it. asked: somebody else was
    asked for it.
    """

    result: Literal[
        "taken", "already_decided", "not_open", "no_such_criterion", "too_late", "too_many", "not_allowed", "asked"
    ]
    said: str
    """One sentence for a reader: what stands, by whom, since when (UTC)."""
    decision: Decision | None = None
    """The decision that stands, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The workflow's typed result."""

    attempt_id: str
    outcome: HandoffOutcome
    settled_at: datetime
    opportunity_id: str | None = None
