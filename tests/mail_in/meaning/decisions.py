"""The corpus of real decisions: what each sentence means, and how many are understood.

`python -m tests.mail_in.meaning.decisions` prints the figures, and with `-v` each sentence that is not understood.
"""

import sys
from collections import Counter
from dataclasses import dataclass

from domain.people import Role
from domain.reading import Reading, read_decision
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from tests.mail_in.meaning import rows

ROLES: dict[str, Role] = {"rep": "rep", "ldr": "ldr", "manager": "manager", "sales_ops": "sales_ops"}
PARTS = ("decisions_first", "decisions_second", "decisions_third")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One sentence and its meaning. `detail` is a part of the expected detail, empty where none is expected."""

    role: Role
    decision: str
    criteria: tuple[str, ...]
    detail: str
    text: str

    def read(self) -> Reading:
        """What the reader takes it for."""
        return read_decision(self.text, EXAMPLE_CRITERIA, self.role)


def cases(part: str) -> list[Case]:
    """The sentences of one part: `role: decision criteria > detail | text`, a rep's where no role stands."""
    return [_case(row) for row in rows(part)]


def _case(row: str) -> Case:
    meant, _, text = row.partition(" | ")
    meant, _, detail = meant.partition(" > ")
    role, colon, said = meant.rpartition(": ")
    decision, _, keys = said.strip().partition(" ")
    order = [criterion.key for criterion in EXAMPLE_CRITERIA]
    criteria = tuple(sorted(filter(None, keys.split(",")), key=order.index))
    return Case(
        role=ROLES[role if colon else "rep"], decision=decision, criteria=criteria, detail=detail.strip(), text=text
    )


def fault(case: Case) -> str:
    """What is wrong with the reading of a sentence: `wrong`, `unread`, `criteria`, `detail`, or nothing."""
    reading = case.read()
    if reading.decision != case.decision:
        return "unread" if reading.decision == "unclear" else "wrong"
    if reading.criteria != case.criteria:
        return "criteria"
    return "" if case.detail in reading.detail else "detail"


def report(part: str, *, verbose: bool) -> str:
    """The figures of one part, and with `verbose` the sentences that are not read as they are meant."""
    every = cases(part)
    faults = [(case, found) for case in every if (found := fault(case))]
    count = Counter(found for _, found in faults)
    understood = len(every) - count["wrong"] - count["unread"]
    lines = [
        f"{part}: {understood} of {len(every)} understood; {count['wrong']} wrong, {count['unread']} asked back; "
        f"criteria not exact {count['criteria']}, detail not found {count['detail']}"
    ]
    for case, found in faults if verbose else ():
        reading = case.read()
        meant = " ".join((case.decision, *case.criteria, case.detail))
        taken = " ".join((reading.decision, *reading.criteria, repr(reading.detail)))
        lines.append(f"  {found}: {case.text!r}\n    meant {meant}; read {taken}; {reading.because[:150]}")
    return "\n".join(lines)


if __name__ == "__main__":
    for name in PARTS:
        print(report(name, verbose="-v" in sys.argv))
