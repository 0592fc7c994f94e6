"""The file of one handoff: all that is known of it, what is to be done, and what is owed to the ledger."""

from dataclasses import replace
from datetime import datetime

from domain import story
from domain.clock import ClockKind, ClockOrder, Paused, Plan, Step, Stopped
from domain.course.back import GivenBack
from domain.course.deeds import Deed, Look, PlanClock
from domain.course.record import Record
from domain.course.talk import Talk
from domain.facts import Fact
from domain.handoff import Answer, Case, Decision, HandoffOutcome, HandoffState, StoryKind, kind_of
from domain.lead import Meeting
from domain.letters import Letter, Relay, ToSend
from domain.opportunity import Expected, Finding, Judgement
from domain.people import Role
from domain.policy import Policy
from domain.time import Deadline

KEPT_IGNORED = 50
"""Ignored messages that are kept in words; a flood of them must not fill the history."""


class HandoffFile(GivenBack, Record):
    """State of one handoff. `case` is the case as it is in this round: its rep is the one who is asked."""

    claimed: tuple[str, ...] = ()
    """Reps who say that the lead is theirs."""
    spoke: tuple[str, ...] = ()
    """Who has answered in the LDR's place."""
    left: tuple[str, ...] = ()
    """Who owed the opportunity and has left; his key names the round still, and his words have no effect."""
    attached: str = ""
    """The opportunity that sales operations or the rep have named."""
    attached_by_rep: bool = False

    def __init__(self, case: Case, number: int, pass_key: str, opened: Fact | None = None) -> None:
        """`opened` is what a small story begins with, instead of the pass of a handoff."""
        super().__init__()
        self.case, self.number, self.pass_key = case, number, pass_key
        self.talk = Talk(case)
        # Who is asked, and where it stands.
        self.round = 1
        self.asked = [case.lead.rep]
        self.state: HandoffState = "sending"
        self.outcome: HandoffOutcome | None = None
        self.late = False
        self.notified_at: datetime | None = None
        self.answer_by: datetime | None = None
        self.reminded_at: datetime | None = None
        self.resends = 0
        self.owner = case.lead.rep
        """Who must own the opportunity: the rep, or the absent one in whose place another is asked."""
        self.moves = self.extensions = self.new_meetings = 0
        # What was decided.
        self.decision: Decision | None = None
        self.decisions = self.undos = 0
        self.decided_as = ""
        self.undo_until: datetime | None = None
        self.judgement: Judgement | None = None
        self.looking = False
        """Whether the first look at the CRM after an acceptance is under way; the receipt comes after it."""
        self.seen_meanwhile: Judgement | None = None
        self.withdrawn_because = ""
        # The clock that runs, and those that can go on: the undo of a decision gives the decision's back.
        self.wanted: ClockOrder | None = None
        self.plan: Plan | None = None
        self.steps: list[Step] = []
        self.is_overdue = self.engage_missed = False
        self.stopped: dict[ClockKind, Stopped] = {}
        self.asking: ClockOrder | None = None
        """The decision's clock in the handoff letter that is under way."""
        self.still_away: Step | None = None
        """When the LDR is asked whether somebody is back who gave no date."""
        self.ruling: tuple[str, ToSend] | None = None
        """Who was asked last to rule or to route, and by which letter."""
        self.paused: Paused | None = None
        # What is to be done.
        self.deeds: list[Deed] = []
        self._turns = self._ignored = self._messages = self._plans = self._backs = 0
        self.owe(opened or story.passed(case, number, pass_key))

    @property
    def rep(self) -> str:
        """Person id of the rep who is asked in this round."""
        return self.case.lead.rep

    @property
    def ldr(self) -> str:
        """Person id of the LDR who passed the lead."""
        return self.case.lead.ldr

    @property
    def meeting(self) -> Meeting | None:
        """The meeting as it stands now."""
        return self.case.record.meeting

    @property
    def ldrs(self) -> frozenset[str]:
        """The LDR, and who has answered in that place."""
        return frozenset((self.ldr, *self.spoke))

    @property
    def parties(self) -> frozenset[str]:
        """Whose own case it is: whoever was asked or claims the lead, must own the opportunity, or is its LDR."""
        return frozenset((*self.asked, *self.claimed, self.owner)) | self.ldrs

    @property
    def barred_from_ruling(self) -> tuple[str, ...]:
        """Who is not asked to rule: whose own case it is, and who gave it back in somebody's place."""
        return tuple(sorted(self.parties | ({self.back.by.by} if self.back else set())))

    @property
    def attempt(self) -> str:
        """The attempt's id."""
        return self.case.attempt_id

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return self.case.policy

    @property
    def due(self) -> Deadline | None:
        """The deadline of the clock that runs."""
        return self.plan.due if self.plan else None

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Why the opportunity does not count yet, as last read."""
        return self.judgement.reasons if self.judgement else ()

    @property
    def is_confirmed(self) -> bool:
        """Whether the opportunity was read back and counts."""
        return self.judgement is not None and self.judgement.result == "confirmed"

    @property
    def opportunity_id(self) -> str | None:
        """The confirmed opportunity's id."""
        return self.judgement.opportunity_id if self.judgement and self.is_confirmed else None

    @property
    def decision_cause(self) -> str:
        """What tells the letters of this decision from those of one that was undone; empty for the first."""
        return f"decision {self.decisions}" if self.decisions > 1 else ""

    def take_deeds(self) -> list[Deed]:
        """What is to be done, handed over once."""
        taken, self.deeds = self.deeds, []
        return taken

    @property
    def kind(self) -> StoryKind:
        """A handoff, or a small story beside one."""
        return kind_of(self.attempt)

    def next_back(self) -> int:
        """Counts the turns that the lead takes back to the LDR."""
        self._backs += 1
        return self._backs

    def next_number(self) -> int:
        """Counts the messages that carry no id of their own."""
        self._messages += 1
        return self._messages

    def turn(self, state: HandoffState, **more: str) -> dict[str, str]:
        """The case moves on to this state: what the fact that tells of it says for lists."""
        self.state = state
        self._turns += 1
        return {
            "turn": str(self._turns),
            "state": state,
            "round": str(self.round),
            "rep": self.rep,
            "owner": self.owner,
            **more,
        }

    def send(
        self,
        letter: Letter,
        to: str,
        *,
        cause: str = "",
        plan: ClockOrder | None = None,
        answers: str | None = None,
        role: Role | None = None,
        barred: tuple[str, ...] = (),
    ) -> None:
        """A letter that goes out as soon as may be; one with a plan starts that clock when it is taken.

        With a `role` the deed looks up who that is where `to` is empty, or where that person is not there.
        """
        if plan is not None:
            self.wanted = plan
        self.deeds.append(
            ToSend(
                case=self.case,
                round=self.round,
                letter=letter,
                to=to,
                role=role,
                barred=barred,
                cause=cause,
                plan=plan,
                answers=answers,
                answer_by=self.answer_by,
            )
        )

    def ask_for_a_ruling(self, letter: Letter, *, cause: str, plan: ClockOrder | None = None) -> None:
        """A letter to a manager who may rule on this case; a clock with it is counted in that manager's time."""
        barred = self.barred_from_ruling
        order = replace(plan, person="", barred=barred) if plan else None
        self.send(letter, "", role="manager", cause=cause, plan=order, barred=barred)

    def relay(self, relay: Relay | None) -> None:
        """A letter of the talk between rep and LDR."""
        if relay:
            self.send(relay.letter, relay.to, cause=relay.cause, answers=relay.answers)

    def count(self, order: ClockOrder, why: str, since: datetime | None = None) -> None:
        """A clock that no letter carries, counted from `since` (UTC) or from now."""
        self.wanted = order
        self.deeds.append(PlanClock(order=order, number=self.next_plan(), why=why, since=since))

    def next_plan(self) -> int:
        """Counts the clocks that no letter carries."""
        self._plans += 1
        return self._plans

    def look(self, expected: Expected) -> None:
        """One look at the CRM for the decision that stands."""
        self.deeds.append(Look(expected=expected, rep=self.owner, decision=self.decisions))

    def started(self, plan: Plan) -> None:
        """The clock runs from now on."""
        self.wanted = self.paused = None
        self.return_by = plan.return_by or self.return_by
        self.plan, self.steps, self.is_overdue = plan, list(plan.steps), False

    def hold(self) -> None:
        """The clock stands still, and can go on later."""
        if self.paused:
            ahead = [step for step in self.paused.plan.steps if step.at > self.paused.since]
            self.stopped[self.paused.plan.order.kind] = Stopped(self.paused.plan, ahead, self.paused.is_overdue)
        if self.plan:
            self.stopped[self.plan.order.kind] = Stopped(self.plan, self.steps, self.is_overdue)
        self.stop()

    def resume(self, kind: ClockKind) -> bool:
        """The clock of that kind goes on as it was; whether there was one that stood still."""
        held = self.stopped.pop(kind, None)
        if held is not None:
            self.plan, self.steps, self.is_overdue = held
        return held is not None

    def repeat(self, since: datetime) -> None:
        """Where the ladder of a clock that is over has no step left, its next repetitions are counted from then on.

        Not while a letter is under way that starts another clock: two are never wanted at once.
        """
        if self.plan and self.is_overdue and not self.steps and self.plan.order.rule.repeat and self.wanted is None:
            self.count(replace(self.plan.order, due=self.plan.due, repeats_after=since), "the next repetitions")

    def stop(self) -> None:
        """No clock runs."""
        self.wanted = self.plan = self.paused = None
        self.steps = []

    def closed_to(self, round_: int | None, by: str = "") -> Answer | None:
        """Why a message of `by` for this round, None from an operator, comes too late; None when it does not."""
        if self.outcome is not None:
            return Answer(result="not_open", said=f"the handoff is settled as {self.outcome}")
        if round_ not in (None, self.round):
            since = f" since {self.notified_at:%a %d %b %H:%M} UTC" if self.notified_at else ""
            said = f"this answer is for round {round_}; it is now with {self.rep}{since}, in round {self.round}"
            return Answer(result="not_open", said=said)
        if round_ is not None and by in self.left:
            return Answer(result="not_open", said=f"it is with {self.rep}, no longer with {by}")
        return None

    def ignore(self, reason: str, now: datetime) -> None:
        """Keeps in words what decided nothing."""
        self._ignored += 1
        if self._ignored <= KEPT_IGNORED:
            self.owe(story.ignored(self.attempt, f"ignored {self._ignored}", now, reason))

    def settle(self, outcome: HandoffOutcome, now: datetime) -> None:
        """The end: nothing is waited for any more."""
        self.stop()
        self.turn("settled")
        self.outcome = outcome
        self.owe(story.settled(self.attempt, outcome, now))
