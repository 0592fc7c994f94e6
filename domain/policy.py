"""The agreement between marketing and sales: criteria, windows, and the stage an opportunity must reach."""

from dataclasses import dataclass
from datetime import timedelta

from domain.time import Window
from domain.timing import CONVERSION_LADDER, DECISION_LADDER, DEFAULT, ClockRule, Rung, Timing
from domain.values import Money, ValueKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One agreed criterion. `number` is its place in every letter, from 1.

    Conditions that do not apply to `value` are None. `max_age` is how old evidence may be when the lead is passed.
    """

    key: str
    number: int
    label: str
    value: ValueKind
    max_age: Window
    required: bool = True
    aliases: tuple[str, ...] = ()
    at_least: Money | None = None
    within_months: int | None = None
    must_be_yes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The policy in force for one handoff. It travels in the workflow's input, so a later change does not reach it."""

    version: str
    """First 12 hex digits of the SHA-256 of the policy's canonical form."""
    criteria: tuple[Criterion, ...]
    decision_window: Window
    reminder_before_due: Window
    conversion_window: Window
    conversion_reminder_before_due: Window
    stage: str
    """Id of the stage that the opportunity must have reached, in the CRM's own terms."""
    stage_label: str
    currency: str
    open_handoffs_warning: int
    undo_for: timedelta = timedelta(minutes=15)
    """How long after a decision was taken the rep may undo it, in plain clock time; none when it is zero."""
    timing: Timing = DEFAULT

    @property
    def decision(self) -> ClockRule:
        """The clock of the rep's decision, with its ladder."""
        timing = self.timing
        ladder = (Rung(to=("rep",), before=self.reminder_before_due), *DECISION_LADDER)
        return ClockRule(
            window=self.decision_window,
            ladder=ladder if timing.decision_ladder is None else timing.decision_ladder,
            repeat=timing.decision_repeat,
            repeat_to=("manager", "sales_ops"),
        )

    @property
    def conversion(self) -> ClockRule:
        """The clock of the opportunity that an acceptance owes, with its ladder."""
        timing = self.timing
        ladder = (Rung(to=("rep",), before=self.conversion_reminder_before_due), *CONVERSION_LADDER)
        return ClockRule(
            window=self.conversion_window,
            ladder=ladder if timing.conversion_ladder is None else timing.conversion_ladder,
            repeat=timing.conversion_repeat,
            repeat_to=("sales_ops", "manager"),
        )

    def criterion(self, key: str) -> Criterion | None:
        """The criterion with this key, or None."""
        return next((c for c in self.criteria if c.key == key), None)
