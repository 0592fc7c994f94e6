"""A lead from fields as they are typed on a page; named as the columns of a CSV file of leads are."""

import re
from collections.abc import Mapping

from domain.drafts import DraftRead, FieldFault
from domain.lead import Lead
from policy.lead_csv import column_of, nested
from policy.lead_file import lead_or_problems, legible
from policy.problems import Problem

_LOCAL = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?")
"""What a browser gives for a moment: no zone."""
_MOMENTS = ("meeting.start", "meeting.end", "promise.by")


def read_fields(fields: Mapping[str, str], zone: str) -> DraftRead:
    """The lead, or everything that is wrong with it. A moment without a zone is in `zone` (IANA)."""
    given = {name: with_zone(name, said.strip(), zone) for name, said in fields.items() if said.strip()}
    data = nested(list(given), list(given.values()))
    found = lead_or_problems(data)
    if isinstance(found, Lead):
        return DraftRead(lead=found)
    return DraftRead(faults=tuple(fault_of(problem, given) for problem in found), legible=legible(data, found))


def with_zone(name: str, said: str, zone: str) -> str:
    """The field as it was typed; a moment without a zone gets this one (IANA)."""
    is_moment = name in _MOMENTS or (name.startswith("evidence.") and name.endswith(".at"))
    return f"{said} {zone}" if is_moment and _LOCAL.fullmatch(said) else said


def fault_of(problem: Problem, given: Mapping[str, str]) -> FieldFault:
    """The problem as a fault of the field where it is put right."""
    name = column_of(problem.path)
    return FieldFault(field=name, missing=name not in given, said=problem.said)
