"""The policy file: criteria, windows, reminders, and the stage that an opportunity must reach."""

import hashlib
import json
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, model_validator

from domain.policy import Criterion, Policy
from domain.time import Window
from domain.values import ValueKind
from policy.amounts import Amount, Currency, money
from policy.fields import CriterionKey, FileModel, Line, Lines
from policy.lengths import Length, Minutes
from policy.plain import read_document
from policy.problems import FileFault, Problem, problems_of
from policy.timing_file import TimingModel

EVIDENCE_AGE = Window(count=30 * 24, unit="clock hours")
"""How old evidence may be where the policy says nothing: 30 days. Budgets last, moods do not."""

FOUR_HOURS = Window(count=4, unit="working hours")
ONE_DAY = Window(count=1, unit="working days")
"""The one reminder before a decision and before an opportunity, where the policy says nothing."""


class CriterionModel(FileModel):
    """One criterion. Its place in the list is its number in every letter."""

    key: CriterionKey = Field(description="Its name in lead files, such as budget.")
    label: Line = Field(description="Its name in letters.")
    value: ValueKind = Field(description="What evidence holds: money, month, words or yes_no.")
    max_age: Length = Field(EVIDENCE_AGE, description="How old evidence may be when the lead is passed.")
    required: bool = Field(True, description="Whether a lead without evidence for it is refused.")
    aliases: Lines = Field((), description="Other words by which a rep may name it in a rejection.")
    at_least: Amount | None = Field(None, description="The least money; only for money.")
    within_months: int | None = Field(None, ge=0, description="The month at most so far ahead; only for month.")
    must_be_yes: bool = Field(False, description="Only a yes will do; only for yes_no.")

    @model_validator(mode="after")
    def _conditions_fit(self) -> "CriterionModel":
        conditions = {"at_least": "money", "within_months": "month", "must_be_yes": "yes_no"}
        for condition, kind in conditions.items():
            if getattr(self, condition) not in (None, False) and self.value != kind:
                raise ValueError(f"{condition} fits value: {kind} only, and value is {self.value}; remove one of them.")
        return self


class StageModel(FileModel):
    """The stage that the opportunity must have reached."""

    id: Line = Field(description="The stage's id in the CRM.")
    label: Line = Field(description="The stage's name in letters.")


class PolicyModel(FileModel):
    """The agreement between marketing and sales."""

    currency: Currency = Field(description="The ISO 4217 code all money is written in.")
    stage: StageModel = Field(description="The stage that the opportunity must have reached.")
    decision_window: Length = Field(description="How long the rep has to accept or reject.")
    reminder_before_due: Length = Field(FOUR_HOURS, description="How long before that the rep is reminded.")
    conversion_window: Length = Field(description="How long the rep has, after accepting, to make the opportunity.")
    conversion_reminder_before_due: Length = Field(ONE_DAY, description="How long before that the rep is reminded.")
    undo_for: Minutes = Field(
        timedelta(minutes=15), description="How long the rep can undo a decision; 0 minutes for not at all."
    )
    timing: TimingModel = Field(TimingModel(), description="Windows, ladders and limits beside these two windows.")
    open_handoffs_warning: int = Field(10, ge=1, description="Open handoffs of a rep from which the gate warns.")
    criteria: tuple[CriterionModel, ...] = Field(min_length=1, description="The criteria, in the order of the letters.")


def load_policy(path: Path | str) -> Policy:
    """The policy in a YAML or JSON file. Raises FileFault with everything that is wrong, each with its place."""
    path = Path(path)
    data = read_document(path)
    crossed = _crossed(data) if isinstance(data, dict) else []
    try:
        model = PolicyModel.model_validate(data)
    except ValidationError as error:
        raise FileFault({path: [*problems_of(error, PolicyModel), *crossed]}) from None
    if crossed:
        raise FileFault({path: crossed})
    return _policy(model)


def _policy(model: PolicyModel) -> Policy:
    simple = model.model_dump(include=set(PolicyModel.model_fields) - {"stage", "criteria", "timing"}, mode="python")
    windows = {name: getattr(model, name) for name in simple if name.endswith(("_window", "_due"))}
    return Policy(
        **{**simple, **windows},
        version=_version(model),
        stage=model.stage.id,
        stage_label=model.stage.label,
        timing=model.timing.timing(),
        criteria=tuple(_criterion(number, c) for number, c in enumerate(model.criteria, 1)),
    )


def _criterion(number: int, model: CriterionModel) -> Criterion:
    return Criterion(number=number, **{name: getattr(model, name) for name in CriterionModel.model_fields})


def _version(model: PolicyModel) -> str:
    """First 12 hex digits of the SHA-256 of the policy as JSON with sorted keys; comments and order do not count."""
    canonical = json.dumps(model.model_dump(mode="json"), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]


def _crossed(data: dict[str, Any]) -> list[Problem]:
    """What is wrong between keys. Read from the raw data, so that it is found beside other mistakes."""
    given = data.get("criteria")
    criteria = [c if isinstance(c, dict) else {} for c in given] if isinstance(given, list) else []
    problems = [*_names_twice(criteria), *_other_currency(criteria, data.get("currency")), *_reminders_twice(data)]
    if criteria and all(c.get("required") in ("no", "false") for c in criteria):
        problems.append(Problem("criteria", "none is required, so that every lead would pass; require at least one."))
    return problems


def _reminders_twice(data: dict[str, Any]) -> list[Problem]:
    """A ladder that is written out holds its reminders; a length beside it would be without effect in silence."""
    timing = data.get("timing")
    written = timing if isinstance(timing, dict) else {}
    pairs = (("decision_ladder", "reminder_before_due"), ("conversion_ladder", "conversion_reminder_before_due"))
    return [
        Problem(f"timing.{ladder}", f"{length} is written too; put the reminder into the ladder and remove {length}.")
        for ladder, length in pairs
        if ladder in written and length in data
    ]


def _names(criterion: dict[str, Any]) -> set[str]:
    aliases = criterion.get("aliases", [])
    named = [criterion.get("key"), criterion.get("label"), *(aliases if isinstance(aliases, list) else [aliases])]
    return {str(name).lower().replace("_", " ") for name in named if name}


def _names_twice(criteria: list[dict[str, Any]]) -> list[Problem]:
    count = Counter(name for criterion in criteria for name in _names(criterion))
    return [
        Problem(f"criteria[{index}]", f'"{name}" also names another criterion; a rejection would be ambiguous.')
        for index, criterion in enumerate(criteria)
        for name in sorted(_names(criterion))
        if count[name] > 1
    ] + [
        Problem(f"criteria[{index}]", f'"{name}" is a number; numbers stand for the place in the list.')
        for index, criterion in enumerate(criteria)
        for name in sorted(_names(criterion))
        if name.isdigit()
    ]


def _other_currency(criteria: list[dict[str, Any]], agreed: Any) -> list[Problem]:
    problems = []
    for index, criterion in enumerate(criteria):
        try:
            least = money(criterion["at_least"])
        except (KeyError, ValueError):
            continue
        if least.currency != agreed:
            said = f"is in {least.currency}, and the policy's currency is {agreed}; nothing is converted."
            problems.append(Problem(f"criteria[{index}].at_least", said))
    return problems
