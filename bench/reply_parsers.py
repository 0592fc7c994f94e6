"""Our reading of the new text beside two well-known libraries, on every corpus, with the same decision rules on top.

The libraries read plain text: they get the plain form of a mail, or its HTML form as text, with `>` before what the
mail program marked as a quote. Each reading may take 2 s of processor time, then it is broken off and counted.
"""

import json
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time
from types import FrameType
from typing import Any

from email_reply_parser import EmailReplyParser as GithubParser
from mailparser_reply import EmailReplyParser as MultilingualParser
from mailparser_reply.constants import MAIL_LANGUAGES

from bench.figures import table
from domain.reading import read_forms
from mail.inbound import read_mail
from mail.inbound.example_policy import EXAMPLE_CRITERIA
from mail.inbound.forms import forms_of, without_structure
from mail.inbound.mime import parse_mail
from mail.inbound.own_letter import is_own
from tests.mail_in.crafted import CRAFTED

CORPORA = Path("tests/mail_in")
PATIENCE = 2.0
"""Seconds of processor time for one mail."""
CRAFTED_SIZE = 60_000
HEADING = (
    "reader",
    "exact",
    "quote leaked",
    "words lost",
    "wrong",
    "understood",
    "ms, median",
    "ms, longest",
    "broken off",
)
_LANGUAGES = [language for language in MAIL_LANGUAGES if language != "david"]
_MULTILINGUAL = MultilingualParser(languages=_LANGUAGES)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """The new text and the decision that a reader takes from a mail."""

    text: str
    decision: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of one mail; `answer` is None when the reading was broken off or failed."""

    expected: Mapping[str, Any]
    answer: Answer | None
    seconds: float


def main() -> None:
    """Prints a table for each corpus, one for all of them, and one for crafted text."""
    cases = list(_cases())
    readers = {"this reader": _ours, "mail-parser-reply": _multilingual, "email-reply-parser": _github}
    outcomes = {name: [_outcome(reader, case) for case in cases] for name, reader in readers.items()}
    folders = sorted({case.parent.name for case in cases})
    for folder in (*folders, ""):
        here = [at for at, case in enumerate(cases) if folder in ("", case.parent.name)]
        rows = [_row(name, [found[at] for at in here]) for name, found in outcomes.items()]
        table(f"{folder or 'all'}: {len(here)} mails by people", HEADING, rows)
    table(
        f"{len(CRAFTED)} crafted mails of {CRAFTED_SIZE:,} bytes",
        ("reader", "ms, median", "ms, longest", "broken off or failed"),
        [_crafted_row(name, reader) for name, reader in readers.items()],
    )


def _cases() -> Iterator[Path]:
    for case in sorted(CORPORA.glob("*/*.json")):
        if json.loads(case.read_text(encoding="utf-8"))["visible_text"] is not None:
            yield case


def _outcome(reader: Callable[[bytes, str], Answer], case: Path) -> Outcome:
    expected = json.loads(case.read_text(encoding="utf-8"))
    answer, seconds = _timed(reader, case.with_suffix(".eml").read_bytes(), expected["asked"])
    return Outcome(expected=expected, answer=answer, seconds=seconds)


def _timed(reader: Callable[[bytes, str], Answer], raw: bytes, asked: str) -> tuple[Answer | None, float]:
    begun = process_time()
    try:
        with _patience():
            return reader(raw, asked), process_time() - begun
    except Exception:
        return None, process_time() - begun


def _ours(raw: bytes, asked: Any) -> Answer:
    reading = read_mail(raw, asked=asked)
    return Answer(text=reading.visible_text, decision=reading.decision)


def _multilingual(raw: bytes, asked: Any) -> Answer:
    return _decided(_MULTILINGUAL.parse_reply(_as_text(raw)) or "", asked)


def _github(raw: bytes, asked: Any) -> Answer:
    return _decided(GithubParser.parse_reply(_as_text(raw)), asked)


def _as_text(raw: bytes) -> str:
    mail = parse_mail(raw)
    forms = forms_of(mail.pieces)
    lines = forms.plain if forms.plain is not None else without_structure(forms.html or ())
    return "\n".join(line.text for line in lines)


def _decided(text: str, asked: Any) -> Answer:
    return Answer(text=text, decision=read_forms([text], EXAMPLE_CRITERIA, asked=asked).decision)


def _row(name: str, outcomes: Sequence[Outcome]) -> tuple[object, ...]:
    answered = [(o.expected, o.answer) for o in outcomes if o.answer is not None]
    real = [o for o in outcomes if o.expected["decision"] != "unclear"]
    times = [o.seconds * 1000 for o in outcomes]
    return (
        name,
        sum(a.text.split() == e["visible_text"].split() for e, a in answered),
        sum(_leaks(a.text, e["visible_text"]) for e, a in answered),
        sum(_lost(a.text, e["visible_text"]) > 0 for e, a in answered),
        sum(a.decision not in (e["decision"], "unclear") for e, a in answered),
        f"{sum(o.answer is not None and o.answer.decision == o.expected['decision'] for o in real)} of {len(real)}",
        f"{median(times):.2f}",
        f"{max(times):.1f}",
        sum(o.answer is None for o in outcomes),
    )


def _leaks(text: str, typed: str) -> bool:
    """Whether a line of the desk's letter, a marked quote or its heading is taken for new text."""
    own = {line.strip() for line in typed.split("\n")}
    lines = [line for line in text.split("\n") if line.strip() and line.strip() not in own]
    return any(is_own(line) or line.startswith(">") or "handoff@example.com" in line for line in lines)


def _lost(text: str, typed: str) -> int:
    return (Counter(typed.split()) - Counter(text.split())).total()


def _crafted_row(name: str, reader: Callable[[bytes, str], Answer]) -> tuple[object, ...]:
    found = [_timed(reader, crafted(CRAFTED_SIZE), "rep") for crafted in CRAFTED.values()]
    times = [seconds * 1000 for _, seconds in found]
    return name, f"{median(times):.1f}", f"{max(times):.0f}", sum(answer is None for answer, _ in found)


@contextmanager
def _patience() -> Iterator[None]:
    """Breaks off what takes too much processor time. Regular expressions look for signals while they search."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


if __name__ == "__main__":
    main()
