"""Whatever sentence a letter repeats from the story, the reader, the gate or the CRM is known in each language."""

import ast
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.tongues import TONGUES
from domain.tongues.tongue import Tongue
from tests.tongues.kept import KEPT

ROOT = Path(__file__).parents[2]
IN = pytest.mark.parametrize("tongue", [t for t in TONGUES.values() if t.code != "en"], ids=lambda t: t.code)
SOURCES = (
    *(
        "crm/judge.py",
        "crm/closed.py",
        "domain/course/*.py",
        "domain/course_story.py",
        "domain/story.py",
        "domain/reading.py",
    ),
    *("domain/doubts.py", "domain/standing.py", "domain/rejecting.py", "domain/guessing.py", "domain/criteria_list.py"),
    *("domain/gate_known.py", "domain/gate_people.py", "mail/security/*.py", "service/standing.py"),
    *("service/released.py", "service/words_taken.py", "service/repassing.py", "service/returns.py"),
    *("service/passing.py", "service/by_link.py", "service/telling.py", "policy/evidence_lines.py"),
    *("domain/gate_evidence.py", "domain/gate_times.py"),
)
MOMENTS = {
    "%a %d %b %H:%M": "Wed 25 Nov 10:30",
    "%d %b": "25 Nov",
    "%d %b %Y": "25 Nov 2026",
    "%d %b %H:%M": "25 Nov 10:30",
}
WHOLE = (
    *("the clock stands still until lea has looked", "duplicate is an answer to the handoff letter"),
    *(
        "lea finds it a duplicate of KR-7",
        "lea finds it a duplicate",
        "it is with ben already; answer accept to take it",
    ),
    "the time to return it was over on Wed 25 Nov 10:30 UTC (10 working days); if it comes to nothing, close the "
    "opportunity as lost in the CRM",
    "opportunity 17 is closed in the CRM; the lead may be passed again now",
    *("ben is away until 25 Nov; nothing is asked of him", "ben is away, without a date", "away until 25 Nov"),
    *("ben is told, and the clock starts anew", "clara is told, and the clock goes on"),
    *("ben accepts - spoke there, received Wed 25 Nov 10:30 UTC", "ben rejects: budget, authority - no money"),
    "ben accepts; the rep's time to undo it was over on Wed 25 Nov 10:30 UTC. Maria Keller (+49 1) can still undo it",
    *("the rejection stands: nobody disputed it in time", "no conversion by the deadline"),
    *("decision due Wed 25 Nov 10:30 UTC: counted anew by ops", "opportunity reminder to ben refused for good: 550"),
    '"kein" is a negation, so the acceptance is unclear.',
    '"maybe" sounds like a second thought, so the acceptance is unclear.',
    "The manager or sales ops may answer with move, not the rep. You may answer: accept; undo; more time - until when.",
    'It says "move", but a name is missing.',
    'A rejection needs the criteria that are not met, and "9" is no criterion. They are 1 a; answer for example '
    '"reject 1 - what you heard".',
    "A rejection needs the criteria that are not met, and the numbers may be the criteria's or the lines'.",
    "Anna Roth (same phone) was with Ben Vogt from 2026-11-02 and was rejected on 2026-11-05 (handoff-1-1).",
    "Jens Krämer of the same company, Krämer GmbH, is with Clara Weiss since 2026-11-02 (handoff-1-1, open).",
    "Anna Roth (same mail) is also in row 7 of the same file, as lead kr-2 for clara.",
    "Ben Vogt is away from 2026-11-02 until 2026-11-09, and the answer would be due on 2026-11-04.",
    "Our mail server found neither dmarc, spf nor dkim to prove its From. It came without its reply key.",
    "ops vouches that ben wrote it, who may not answer here.",
    "the handoff is settled as waived since Wed 25 Nov 10:30 Berlin; Ben Vogt accepted it on Mon 23 Nov 09:00 Berlin",
    "Lead kr-1000: Criterion 1 budget: EUR 900 is less than EUR 20,000. The lead is not ready; keep working on it.",
    "Lead kr-1000: Criterion 1 budget: USD 900 is not in EUR, the policy's currency, and nothing is converted.",
    "Lead kr-1000: Criterion 4 will meet: it was verified on 2026-11-01 10:00 UTC, more than 10 working days ago.",
    "Lead kr-1000: held by ben since 2026-11-20 17:00 UTC (handoff-1-1, with rep).",
    "Lead kr-1000: passed with this evidence before and settled as rejected (handoff-1-1); bring new evidence.",
    "Lead kr-1: Sam is away until 2026-12-01, and the answer would be due on 2026-11-30. No stand-in is there; ask "
    'Maria Keller who takes it. Or give a reason for "rep_away"; the letter repeats it.',
    "Lead kr-1: Criterion 2 timeframe: the month of purchase, January 2029, is 26 months ahead; at most 6 are agreed.",
    'ben is asked again only with new evidence; below "re-pass" write a line such as budget: EUR 80000 by mail - what '
    "the prospect said",
    '"budjet" is no criterion. Did you mean "budget"? They are 1 budget, 2 timeframe',
    "the handoff is with sales operations since Wed 25 Nov 10:30 Berlin. The lead was passed again since, and there "
    "the handoff is with Clara Weiss since Thu 26 Nov 10:30 Berlin",
    "more time is for an answer that is owed, and the handoff is awaiting opportunity; the handoff is closed",
    "Its subject holds the words of an automatic answer. So it decides nothing.",
)
"""Sentences that are put together from parts."""
ENGLISH = frozenset(
    (
        "the",
        "is",
        "to",
        "of",
        "and",
        "not",
        "it",
        "its",
        "by",
        "for",
        "with",
        "this",
        "that",
        "has",
        "are",
        "from",
        "does",
    )
)


@IN
def test_every_sentence_that_a_letter_may_repeat_is_known(tongue: Tongue) -> None:
    """A new sentence in one of these files is missed here until it is put into the tables, or named in `KEPT`."""
    unknown = [f"{file}: {text}" for file, text in sentences() if text not in KEPT and not known(text, tongue)]
    assert unknown == []


@IN
@pytest.mark.parametrize("text", WHOLE)
def test_what_is_put_together_is_known_whole(text: str, tongue: Tongue) -> None:
    """Every part of it is said in the other language."""
    assert known(text, tongue), tongue.said(text)


@IN
@pytest.mark.parametrize("text", ["; ".join(["a"] * 230), "is with (same mail) of , is with since (, open) " * 14])
def test_no_text_makes_a_letter_slow(text: str, tongue: Tongue) -> None:
    """Somebody's words may look like anything; finding nothing in them takes well under two seconds of work."""
    begun = time.process_time()
    tongue.said(text)
    assert time.process_time() - begun < 2


@IN
def test_names_and_what_people_say_stay(tongue: Tongue) -> None:
    """Only the product's own words change; what is unknown stays as it is, and so does what is too long."""
    assert "Dr. Anna Roth" in tongue.said("Dr. Anna Roth (same mail) is with Ben Vogt since 2026-11-02 (x-1, open).")
    assert "the budget is not there" in tongue.said("ben asks: the budget is not there")
    for text in ("", "whatever somebody says; and so on. Yes", "a" * 5000):
        assert tongue.said(text) == text


def known(text: str, tongue: Tongue) -> bool:
    """Whether nothing English is left of it, alone or behind the name of who did it."""
    tries = [(said, tongue.said(said)) for said in (text, f"ben {text}")]
    return any(now != said and not ENGLISH & set(re.findall(r"\w+", now)) for said, now in tries)


def sentences() -> Iterator[tuple[str, str]]:
    """Every text of several words in these files, its blanks filled in; without docstrings."""
    for pattern in SOURCES:
        for file in sorted(ROOT.glob(pattern)):
            for text in texts(ast.parse(file.read_text(encoding="utf-8"))):
                if (
                    len(re.findall(r"[A-Za-z]{2,}", text.replace("Xx", ""))) > 1
                    and " " in text.strip()
                    and "%" not in text
                ):
                    yield str(file.relative_to(ROOT)), text


def texts(tree: ast.AST) -> Iterator[str]:
    """The texts of a module."""
    inner: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            inner.add(node.value)
        if isinstance(node, ast.JoinedStr):
            inner |= {part for part in ast.walk(node) if part is not node}
            yield "".join(filled(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in inner:
            yield node.value


def filled(part: ast.expr) -> str:
    """A piece of a text; what stands for a blank."""
    if isinstance(part, ast.Constant):
        return str(part.value)
    spec = getattr(part, "format_spec", None)
    return MOMENTS.get(filled(spec.values[0]), "Xx") if isinstance(spec, ast.JoinedStr) and spec.values else "Xx"
