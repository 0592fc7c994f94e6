"""How well sentences are read that stand in no mail: `python -m bench.sentences FILE.jsonl ... [--misses]`.

One JSON object a line: `asked`, `text`, `decision` (`unclear` where a careful colleague would ask back), `criteria`,
`language`.
"""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.figures import say, share, table
from domain.mail_reading import UNCLEAR
from domain.reading import read_decision
from domain.result import Reading
from mail.inbound.example_policy import EXAMPLE_CRITERIA


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One text: what is expected of it, how it was read."""

    expected: dict[str, Any]
    reading: Reading

    @property
    def decides(self) -> bool:
        """Whether a careful colleague would take a decision from it."""
        return bool(self.expected["decision"] != UNCLEAR)

    @property
    def is_wrong(self) -> bool:
        """Whether something was decided that nobody decided."""
        return self.reading.decision not in (self.expected["decision"], UNCLEAR)

    @property
    def is_understood(self) -> bool:
        """Whether it was read as it was meant, with just the criteria that it names."""
        same = set(self.reading.criteria) == set(self.expected["criteria"])
        return bool(self.reading.decision == self.expected["decision"]) and same


def sentences(path: Path) -> Iterator[Sentence]:
    """Every text of the file, read."""
    for line in path.read_text(encoding="utf-8").splitlines():
        expected = json.loads(line)
        yield Sentence(expected=expected, reading=read_decision(expected["text"], EXAMPLE_CRITERIA, expected["asked"]))


def main() -> None:
    """Prints a table for each file, one row a language."""
    parser = ArgumentParser(description="How well sentences are read.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true", help="print each text that was read otherwise than expected")
    given = parser.parse_args()
    for file in given.files:
        read = list(sentences(file))
        languages = sorted({s.expected["language"] for s in read})
        groups = [("all", read), *((x, [s for s in read if s.expected["language"] == x]) for x in languages)]
        heading = ("", "texts", "wrong", "decisions", "understood", "")
        table(f"{file.parent.name}/{file.name}", heading, [_row(name, group) for name, group in groups])
        for sentence in read:
            if given.misses and (sentence.is_wrong or (sentence.decides and not sentence.is_understood)):
                say(_miss(sentence))


def _row(name: str, group: list[Sentence]) -> tuple[object, ...]:
    deciding = [s for s in group if s.decides]
    understood = [s for s in deciding if s.is_understood]
    return name, len(group), sum(s.is_wrong for s in group), len(deciding), len(understood), share(understood, deciding)


def _miss(sentence: Sentence) -> str:
    expected, reading = sentence.expected, sentence.reading
    wanted = " ".join((expected["decision"], *expected["criteria"]))
    got = " ".join((reading.decision, *reading.criteria))
    return f"{'WRONG ' if sentence.is_wrong else ''}{got}, not {wanted}: {expected['text']!r} {reading.because}"


if __name__ == "__main__":
    main()
