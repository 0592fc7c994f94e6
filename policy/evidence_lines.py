"""Evidence as an LDR writes it in a mail: one line a criterion, `budget: EUR 80000 by mail - what the CFO wrote`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.lead import Evidence
from domain.policy import Criterion
from policy.amounts import value
from policy.evidence_words import HOW, WAYS, as_in_a_file
from policy.fields import some_text
from policy.problems import nearest

_LINE = re.compile(r"\s*(?:[-*•]\s+)?(?P<name>[^:=]{1,60}?)\s*[:=]\s*(?P<rest>\S.*)")
WRAPPED = 60
"""A line of so many characters may have been wrapped by a mail program; at 72 to 78 they do."""
CURE = "budget: EUR 80000 by mail - what the prospect said"
"""How a line is written; the ways are call, mail, chat, meeting and answered offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLines:
    """What was read, and what is wrong with the lines that name a criterion and could not be read."""

    evidence: tuple[Evidence, ...] = ()
    problems: tuple[str, ...] = ()


def read_evidence(text: str, criteria: Sequence[Criterion], by: str, at: datetime) -> EvidenceLines:
    """Evidence from the lines of a mail by this LDR (person id), verified at `at` (UTC), when the mail came.

    A line opens with the number, the name or another word for a criterion. Lines without a colon say nothing here.
    """
    found: list[Evidence] = []
    problems: list[str] = []
    for line in _unwrapped(text.splitlines()):
        if not (match := _LINE.fullmatch(line)):
            continue
        criterion = _named(match["name"], criteria)
        how = HOW.fullmatch(match["rest"].strip())
        if criterion and how:
            try:
                given, note = value(as_in_a_file(how["value"])), some_text(how["note"].strip())
            except ValueError as fault:
                problems.append(f'"{line.strip()}": {fault}')
                continue
            way = WAYS[how["way"].lower()]
            found.append(Evidence(criterion=criterion.key, value=given, method=way, by=by, at=at, note=note))
        elif criterion:
            problems.append(f'"{line.strip()}" does not say how it was verified; write {CURE}')
        elif how:
            near = nearest(match["name"].strip().lower(), [c.label for c in criteria])
            known = ", ".join(f"{c.number} {c.label}" for c in criteria)
            problems.append(f'"{match["name"].strip()}" is no criterion.{near} They are {known}')
    return EvidenceLines(evidence=tuple(found), problems=tuple(problems))


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines with those put together again that a mail program has wrapped: what follows a long one goes on."""
    found: list[str] = []
    is_long = False
    for line in lines:
        if is_long and line.strip() and not _LINE.fullmatch(line):
            found[-1] += f" {line.strip()}"
        else:
            found.append(line)
        is_long = len(line) >= WRAPPED
    return found


def _named(name: str, criteria: Sequence[Criterion]) -> Criterion | None:
    said = " ".join(name.casefold().split())
    for criterion in criteria:
        names = (str(criterion.number), criterion.key, criterion.label, *criterion.aliases)
        full = f"{criterion.number} {criterion.label}"
        if said in {" ".join(one.casefold().split()) for one in (*names, full)}:
            return criterion
    return None
