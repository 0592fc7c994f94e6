"""All that the ledger knows of one handoff at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.facts import Fact
from domain.handoff import Case
from domain.row import HandoffRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OnRecord:
    """`story` has the facts in the order of `at`; `newest` is the last attempt of the lead, which may be this one."""

    row: HandoffRow
    case: Case
    story: Sequence[Fact]
    newest: HandoffRow
