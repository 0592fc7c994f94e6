"""What in a person's text raises doubt about a decision: a question, a negation, a condition, a second command."""

from domain import grammar
from domain.spoken import tidy_lines, words

_QUESTION_MARKS = "?？¿؟❓❔⁉"


def doubt_in_acceptance(text: str) -> str | None:
    """Why this text, although it opens with an acceptance, is none; None when nothing speaks against it."""
    lines = [_without_links(line) for line in tidy_lines(text)]
    for sign in grammar.DOUBT_SIGNS:
        if any(sign in line for line in lines):
            return f'"{sign}" makes the acceptance unclear.'
    for line in lines:
        for word in (w.text for w in words(line)):
            plain = word.replace("'", "")
            if plain in grammar.NEGATION or word.endswith("n't"):
                return f'"{word}" is a negation, so the acceptance is unclear.'
            if plain in grammar.CONDITION:
                return f'"{word}" may be a condition, so the acceptance is unclear.'
            if plain in grammar.DOUBT:
                return f'"{word}" makes the acceptance unclear.'
            if plain in grammar.REJECT_WORDS or ("accept" in plain and plain not in grammar.ACCEPT_WORDS):
                return f'"{word}" stands beside the acceptance.'
    return _question(lines)


def doubt_in_rejection(text: str) -> str | None:
    """Why this text, although it opens with a rejection, is none. A reason may hold negations."""
    lines = [_without_links(line) for line in tidy_lines(text)]
    for line in lines:
        spoken = [w.text.replace("'", "") for w in words(line)]
        for word in spoken:
            if word in grammar.RETRACTION:
                return f'"{word}" makes the rejection unclear.'
            if word in grammar.ACCEPT_WORDS or "accept" in word:
                return f'"{word}" stands beside the rejection.'
        if spoken and spoken[0] in grammar.YES:
            return f'"{spoken[0]}" stands beside the rejection.'
    return _question(lines)


def _question(lines: list[str]) -> str | None:
    asked = next((line for line in lines if any(mark in line for mark in _QUESTION_MARKS)), None)
    return "The text holds a question, so it decides nothing." if asked else None


def _without_links(line: str) -> str:
    """Links and mail addresses may hold any word and sign."""
    kept = (w for w in line.split(" ") if "://" not in w and not w.lower().startswith("www.") and "@" not in w)
    return " ".join(kept)
