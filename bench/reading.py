"""How well replies are read: every corpus of mails with expectations, counted. `python -m bench.reading [FOLDER ...]`.

A corpus is a folder below `tests/mail_in` with `NAME.eml` and `NAME.json` (`tests/mail_in/blind/README.md` has the
format). `--misses` names each mail that was read otherwise than expected, `--wrong` only those decided wrongly.
"""

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.figures import say, share, table
from domain.mail_reading import UNCLEAR, MailReading
from domain.policy import Policy
from mail.inbound import read_mail
from policy.policy_file import load_policy

CORPORA = Path(__file__).parent.parent / "tests" / "mail_in"
_HAVE_CRITERIA = ("reject", "return")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One mail: where it lies, what is expected, how it was read."""

    path: Path
    expected: dict[str, Any]
    reading: MailReading

    @property
    def by_person(self) -> bool:
        """Whether a person typed it."""
        return bool(self.expected["kind"] == "human")

    @property
    def has_decision(self) -> bool:
        """Whether a careful colleague would take a decision from it."""
        return self.by_person and self.expected["decision"] not in (None, UNCLEAR)

    @property
    def names_criteria(self) -> bool:
        """Whether it gives a lead back for criteria."""
        return self.has_decision and self.expected["decision"] in _HAVE_CRITERIA and bool(self.expected["criteria"])

    @property
    def is_wrong(self) -> bool:
        """Whether something was decided that nobody decided."""
        return self.reading.decision not in (self.expected["decision"] or UNCLEAR, UNCLEAR)

    @property
    def is_understood(self) -> bool:
        """Whether the decision was read as it was meant."""
        return bool(self.reading.decision == self.expected["decision"])

    @property
    def has_criteria(self) -> bool:
        """Whether exactly the named criteria were read."""
        return set(self.reading.criteria) == set(self.expected["criteria"])

    @property
    def text_is_exact(self) -> bool:
        """Whether the visible text is exact, runs of white space made one."""
        return self.reading.visible_text.split() == (self.expected["visible_text"] or "").split()

    @property
    def kind_is_right(self) -> bool:
        """Whether it was taken for what it is."""
        return bool(self.reading.kind == self.expected["kind"])

    @property
    def day_back(self) -> tuple[str | None, str | None]:
        """The last day away as expected and as read (ISO), None where there is none."""
        expected = (self.expected.get("away") or {}).get("until")
        until = self.reading.away.until if self.reading.away else None
        return expected, until.isoformat() if until else None

    @property
    def bounced(self) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """Who, for good or not, the code and our letter's Message-ID, as expected and as read."""
        expected, read = self.expected.get("bounce") or {}, self.reading.bounce
        names = ("recipient", "hard", "status", "message_id")
        said = tuple(expected.get(name) or None for name in names)  # what a report does not tell is null or ""
        return said, tuple(getattr(read, name, None) or None for name in names)

    def misses(self) -> Iterator[str]:
        """What was read otherwise than expected, one line each."""
        expected, reading = self.expected, self.reading
        if not self.kind_is_right:
            yield f"kind {reading.kind}, not {expected['kind']}: {reading.because}"
        elif self.by_person:
            if reading.decision != expected["decision"]:
                yield f"decision {reading.decision}, not {expected['decision']}: {reading.because}"
            elif self.names_criteria and not self.has_criteria:
                yield f"criteria {sorted(reading.criteria)}, not {sorted(expected['criteria'])}"
            if not self.text_is_exact:
                yield f"text {reading.visible_text!r}, not {expected['visible_text']!r}"
        elif expected.get("away") and self.day_back[0] != self.day_back[1]:
            yield f"away until {self.day_back[1]}, not {self.day_back[0]}"
        elif expected.get("bounce") and self.bounced[0] != self.bounced[1]:
            yield f"bounce {self.bounced[1]}, not {self.bounced[0]}"


def main() -> None:
    """Prints a table for each corpus."""
    parser = ArgumentParser(description="How well replies are read.")
    parser.add_argument("folders", nargs="*", type=Path, help="corpora (all below tests/mail_in)")
    parser.add_argument("--misses", action="store_true", help="name each mail that was read otherwise than expected")
    parser.add_argument("--wrong", action="store_true", help="name each mail that was decided wrongly")
    given = parser.parse_args()
    for folder in given.folders or sorted({path.parent for path in CORPORA.glob("*/*.json")}):
        policy = policy_of(folder)
        cases = [_read(path, policy) for path in sorted(folder.glob("*.json"))]
        table(f"{folder.name}: {len(cases)} mails", ("", "of", "read", ""), rows(cases))
        for case in cases:
            if given.misses or (given.wrong and case.is_wrong):
                for miss in case.misses():
                    say(f"{case.path.stem}: {miss}")


def rows(cases: Sequence[Case]) -> list[tuple[str, int, int, str]]:
    """The figures of a corpus: what is counted, of how many, how many, in percent."""
    people = [case for case in cases if case.by_person]
    machines = [case for case in cases if not case.by_person]
    decided = [case for case in cases if case.has_decision]
    named = [case for case in cases if case.names_criteria]
    away = [case for case in cases if case.expected.get("away")]
    bounces = [case for case in cases if case.expected.get("bounce")]
    dated = [case for case in away if case.day_back[0] == case.day_back[1]]
    misdated = [case for case in away if case.day_back[1] not in (None, case.day_back[0])]
    return [
        _row("decided wrongly", cases, [case for case in cases if case.is_wrong]),
        _row("real decisions understood, the rest asked back", decided, [c for c in decided if c.is_understood]),
        _row("criteria exact, of what is given back", named, [c for c in named if c.is_understood and c.has_criteria]),
        _row("machine mail read as a person's", machines, [c for c in machines if c.reading.kind == "human"]),
        _row("a person's mail read as a machine's", people, [c for c in people if c.reading.kind != "human"]),
        _row("kind exact", cases, [case for case in cases if case.kind_is_right]),
        _row("visible text exact, white space aside", people, [case for case in people if case.text_is_exact]),
        _row("last day away exact, or rightly none", away, dated),
        _row("last day away wrong", away, misdated),
        _row(
            "bounces exact: who, for good, code, our letter",
            bounces,
            [c for c in bounces if c.bounced[0] == c.bounced[1]],
        ),
    ]


def _row(what: str, of: Sequence[Case], found: Sequence[Case]) -> tuple[str, int, int, str]:
    return what, len(of), len(found), share(found, of)


def policy_of(corpus: Path) -> Policy | None:
    """The policy that a corpus was written under, None for the example's."""
    own = corpus / "policy.yaml"
    return load_policy(own) if own.exists() else None


def _read(path: Path, policy: Policy | None) -> Case:
    expected = json.loads(path.read_text(encoding="utf-8"))
    reading = read_mail(path.with_suffix(".eml").read_bytes(), policy, asked=expected["asked"])
    return Case(path=path, expected=expected, reading=reading)


if __name__ == "__main__":
    main()
