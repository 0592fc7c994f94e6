"""The part `timing` of the policy file: windows, ladders and limits. Its defaults are the domain's."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from domain.people import Role
from domain.timing import DEFAULT, ClockRule, Engaging, OnAbsence, Rung, Timing
from policy.fields import FileModel, as_list
from policy.lengths import Length, window

_SHARE = re.compile(r"(\d{1,3}) ?%")
_WHEN_CURE = "write 75 %, 4 working hours before due, due, or 4 working hours later"


def _when(given: Any) -> Rung:
    """The moment of a step from words, as a step to nobody. Raises ValueError."""
    text = " ".join(str(given).split())
    if share := _SHARE.fullmatch(text):
        if not 0 < int(share[1]) < 100:  # noqa: PLR2004 - percent
            raise ValueError(f'"{text}" is no share of a window; write 1 % to 99 %.')
        return Rung(to=(), share=int(share[1]))
    if text == "due":
        return Rung(to=())
    if text.endswith(" before due"):
        return Rung(to=(), before=window(text.removesuffix(" before due")))
    if text.endswith(" later"):
        return Rung(to=(), later=window(text.removesuffix(" later")))
    raise ValueError(f'"{text}" is no moment of a ladder; {_WHEN_CURE}.')


Roles = Annotated[tuple[Role, ...], BeforeValidator(as_list), Field(min_length=1)]
When = Annotated[
    Rung,
    BeforeValidator(_when),
    WithJsonSchema(
        {"type": "string", "examples": ["75 %", "4 working hours before due", "due", "1 working day later"]}
    ),
]


class StepModel(FileModel):
    """One step of a ladder."""

    at: When = Field(description="When: a share of the window, before due, due, or later than the step before.")
    to: Roles | None = Field(None, description="Who is written to: rep, ldr, manager, sales_ops.")
    move_to: Literal["stand_in"] | None = Field(None, description="Instead of `to`: the lead goes to the stand-in.")

    @model_validator(mode="after")
    def _does_one_thing(self) -> "StepModel":
        if (self.to is None) == (self.move_to is None):
            raise ValueError("a step says whom it writes to (to), or that the lead moves (move_to: stand_in).")
        if self.move_to and (self.at.share is not None or self.at.before is not None):
            raise ValueError("a lead moves when the answer is due or later: write due, or 1 working day later.")
        return self

    def rung(self) -> Rung:
        """The step in the domain's words."""
        moves = self.move_to is not None
        return Rung(to=self.to or (), share=self.at.share, before=self.at.before, later=self.at.later, moves=moves)


def _climbs(ladder: tuple[StepModel, ...]) -> None:
    """Raises ValueError for a ladder that does not go forward: shares, then before due, then due and later."""
    places = [0 if s.at.share is not None else 1 if s.at.before is not None else 2 for s in ladder]
    if places != sorted(places):
        raise ValueError("the steps of a ladder stand in their order: shares, before due, due, later.")


def _moves_no_lead(ladder: tuple[StepModel, ...]) -> None:
    """Raises ValueError for a step that moves the lead where no answer of the rep is waited for."""
    if any(step.move_to for step in ladder):
        raise ValueError("only a step of the decision_ladder moves the lead.")


class RuleModel(FileModel):
    """A window with its ladder."""

    window: Length = Field(description="How long the asked person has.")
    ladder: tuple[StepModel, ...] = Field((), description="Who is written to on the way, in order.")
    repeat: Length | None = Field(None, description="After the last step, again after each of these.")
    repeat_to: Roles | None = Field(None, description="Who is written to again.")

    @model_validator(mode="after")
    def _fits(self) -> "RuleModel":
        _climbs(self.ladder)
        _moves_no_lead(self.ladder)
        if (self.repeat is None) != (self.repeat_to is None):
            raise ValueError("repeat and repeat_to stand together, or not at all.")
        return self

    def rule(self) -> ClockRule:
        """The rule in the domain's words."""
        ladder = tuple(step.rung() for step in self.ladder)
        return ClockRule(window=self.window, ladder=ladder, repeat=self.repeat, repeat_to=self.repeat_to or ())


def _model(rule: ClockRule) -> RuleModel:
    return RuleModel.model_construct(
        window=rule.window, ladder=_steps(rule.ladder), repeat=rule.repeat, repeat_to=rule.repeat_to or None
    )


def _steps(ladder: tuple[Rung, ...]) -> tuple[StepModel, ...]:
    return tuple(StepModel.model_construct(at=rung, to=rung.to, move_to=None) for rung in ladder)


class TimingModel(FileModel):
    """Windows, ladders and limits beside the two windows of the policy."""

    engagement: Engaging = Field(DEFAULT.engagement, description="Engaged before the decision, after it, or not_asked.")
    engage: RuleModel = Field(_model(DEFAULT.engage), description="How soon the rep says that he is on it.")
    after_meeting: Length = Field(DEFAULT.after_meeting, description="The decision is due so long after the meeting.")
    farthest_meeting: Length = Field(DEFAULT.farthest_meeting, description="A later meeting moves no deadline.")
    decision_ladder: tuple[StepModel, ...] | None = Field(None, description="The decision's whole ladder.")
    decision_repeat: Length = Field(DEFAULT.decision_repeat, description="How often manager and sales ops are told.")
    conversion_ladder: tuple[StepModel, ...] | None = Field(None, description="The opportunity's whole ladder.")
    conversion_repeat: Length = Field(DEFAULT.conversion_repeat, description="How often they are told again.")
    extensions: int = Field(DEFAULT.extensions, ge=0, description="How often a rep may take more time.")
    extension: Length = Field(DEFAULT.extension, description="How much more time a rep may take.")
    manager_extension: Length = Field(DEFAULT.manager_extension, description="How much time a manager may give.")
    answer: RuleModel = Field(_model(DEFAULT.answer), description="The LDR's answer to a rejection or a return.")
    ruling: RuleModel = Field(_model(DEFAULT.ruling), description="The manager's ruling.")
    correction: RuleModel = Field(_model(DEFAULT.correction), description="The LDR's correction of a faulty record.")
    routing: RuleModel = Field(_model(DEFAULT.routing), description="Finding the right rep after `not mine`.")
    returns: Length = Field(DEFAULT.returns, description="How long after accepting the rep may return the lead.")
    closing: RuleModel = Field(_model(DEFAULT.closing), description="Closing the opportunity of a returned lead.")
    recycled: RuleModel = Field(_model(DEFAULT.recycled), description="The LDR's answer when the date has come.")
    recycle_months: int = Field(DEFAULT.recycle_months, ge=1, description="Months that a lead is put aside at most.")
    hops: int = Field(DEFAULT.hops, ge=0, description="Moves without the manager.")
    on_absence: OnAbsence = Field(DEFAULT.on_absence, description="An absent rep's lead: stand_in, or ask the manager.")

    @model_validator(mode="after")
    def _ladders_climb(self) -> "TimingModel":
        for ladder in (self.decision_ladder, self.conversion_ladder):
            _climbs(ladder or ())
        _moves_no_lead(self.conversion_ladder or ())
        return self

    def timing(self) -> Timing:
        """The part in the domain's words."""
        return Timing(**dict(self._parts()))

    def _parts(self) -> Iterator[tuple[str, Any]]:
        for name in TimingModel.model_fields:
            value = getattr(self, name)
            if isinstance(value, RuleModel):
                yield name, value.rule()
            elif name.endswith("_ladder") and value is not None:
                yield name, tuple(step.rung() for step in value)
            else:
                yield name, value
