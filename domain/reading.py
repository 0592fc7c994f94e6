"""What a person's new words mean: a clear decision, or nothing. Pure; takes any text and never raises.

The rule is never to guess a yes. After greeting and thanks the first sentence opens with a phrase of `domain.grammar`;
behind the phrase stands at most what is accepted, or which criteria are not met, and then a boundary. What follows is
comment, unless it holds a second command, a negation, a condition or a question.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain import grammar
from domain.criteria_list import named_criteria, offered
from domain.doubts import doubt_in_acceptance, doubt_in_rejection
from domain.handoff import Accept, Reject, Verdict
from domain.mail_reading import UNCLEAR
from domain.people import Role
from domain.policy import Criterion
from domain.spoken import Word, is_boundary, is_full_stop, phrase_at, tidy_lines, words

NOTE_LIMIT = 2_000
LINE_LIMIT = 200
_SKIPPED_SENTENCES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from the new text of a mail.

    `verdict` is None unless the text is a clear decision. `line` is the line that decided or that could not be read,
    and `because` the rule in one plain sentence, fit to be shown to the writer.
    """

    verdict: Verdict | None
    line: str
    because: str
    guess: str = ""
    detail: str = ""

    @property
    def decision(self) -> str:
        """The word that was read, or `unclear`."""
        return self.verdict.kind if self.verdict else UNCLEAR

    @property
    def criteria(self) -> tuple[str, ...]:
        """Keys of the criteria that a rejection names."""
        return self.verdict.criteria if isinstance(self.verdict, Reject) else ()

    @property
    def note(self) -> str:
        """The comment."""
        return self.verdict.note if self.verdict else ""


def read_forms(
    texts: Sequence[str], criteria: tuple[Criterion, ...], *, cut: bool = False, asked: Role = "rep"
) -> Reading:
    """Reads every form of a mail's new text (plain, HTML); a decision only when all of them say the same.

    `cut` tells that part of the mail was not looked at; then nothing is decided.
    """
    if asked != "rep":
        return Reading(verdict=None, line="", because="Only a rep's answers are read so far.")
    if not any(texts):
        return Reading(verdict=None, line="", because="The mail holds no new text of yours.")
    readings = [read_decision(text, criteria) for text in texts]
    first = next(reading for reading, text in zip(readings, texts, strict=True) if text)
    if cut:
        return Reading(verdict=None, line=first.line, because="The mail is too long to be read as a whole.")
    if len({_meaning(reading) for reading in readings}) > 1:
        return Reading(verdict=None, line=first.line, because="The mail's text and its HTML form do not say the same.")
    return first


def read_decision(text: str, criteria: tuple[Criterion, ...]) -> Reading:
    """Reads the new text of a mail. A rejection names criteria by number, key, label or alias."""
    lines = _after_greeting(tidy_lines(text))
    if not lines:
        return Reading(verdict=None, line="", because="The mail holds no new text of yours.")
    line, said = _after_filler(lines[0])
    spoken = words(line)
    alone = spoken[0].text if len(spoken) == 1 and spoken[0].start == 0 and is_full_stop(line, spoken[0].end) else ""
    if alone in grammar.YES:
        return _accept(lines[0], text, "\n".join(lines[1:]), alone)
    if alone in grammar.NO:
        return _asks_for_criteria(lines[0], criteria, "it names no criterion")
    starts_clean = bool(spoken) and spoken[0].start == 0
    taken = phrase_at(line, spoken, 0, grammar.ACCEPT) if starts_clean else 0
    if taken and said not in grammar.NO:
        return _read_accept(lines, line, taken, text)
    turned_down = phrase_at(line, spoken, 0, grammar.REJECT) if starts_clean else 0
    if turned_down and said not in grammar.YES:
        return _read_reject(lines, line, turned_down, text, criteria)
    if starts_clean and spoken[0].text == "pass":
        return _unread(lines[0], '"pass" is this desk\'s word for handing over a lead, so it decides nothing.')
    return _unread(lines[0], "The first line does not open with accept or reject.")


def _read_accept(lines: list[str], line: str, taken: int, text: str) -> Reading:
    spoken = words(line)
    phrase = " ".join(w.text for w in spoken[:taken])
    at = taken + phrase_at(line, spoken, taken, grammar.OBJECTS) if _near(line, spoken, taken) else taken
    if phrase in grammar.NEEDS_OBJECT and at == taken:
        return _unread(lines[0], "It is not clear what is accepted.")
    if _near(line, spoken, at):
        at += phrase_at(line, spoken, at, grammar.COURTESY)
    end = spoken[at - 1].end
    ends = is_full_stop if phrase in grammar.NEEDS_FULL_STOP else is_boundary
    if not ends(line, end):
        return _unread(
            lines[0], f'What stands behind "{line[:end]}" makes it unclear; put a comment on a line of its own.'
        )
    return _accept(lines[0], text, "\n".join([line[end:], *lines[1:]]), line[:end])


def _accept(line: str, text: str, rest: str, opening: str) -> Reading:
    doubt = doubt_in_acceptance(text)
    if doubt:
        return _unread(line, doubt)
    return Reading(
        verdict=Accept(note=_note(rest)), line=_cut(line), because=f'The first line opens with "{_cut(opening)}".'
    )


def _read_reject(lines: list[str], line: str, taken: int, text: str, criteria: tuple[Criterion, ...]) -> Reading:
    spoken = words(line)
    at = taken + phrase_at(line, spoken, taken, grammar.OBJECTS) if _near(line, spoken, taken) else taken
    named = named_criteria(line, spoken, at, criteria)
    if named.fault:
        return _asks_for_criteria(lines[0], criteria, named.fault)
    doubt = doubt_in_rejection(text)
    if doubt:
        return _unread(lines[0], doubt)
    note = _note("\n".join([line[named.end :], *lines[1:]]))
    return Reading(
        verdict=Reject(criteria=named.keys, note=note),
        line=_cut(lines[0]),
        because=f'The first line opens with "{_cut(line[: named.end])}".',
    )


def _asks_for_criteria(line: str, criteria: tuple[Criterion, ...], fault: str) -> Reading:
    return _unread(
        line,
        f"A rejection needs the criteria that are not met, and {fault}. "
        f'They are {offered(criteria)}; answer for example "reject 1 - what you heard".',
    )


def _after_greeting(lines: list[str]) -> list[str]:
    """The lines from the first real sentence on."""
    for _ in range(_SKIPPED_SENTENCES):
        if not lines:
            return []
        spoken = words(lines[0])
        if not phrase_at(lines[0], spoken, 0, grammar.GREETINGS) or spoken[0].start:
            return lines
        short = spoken[: grammar.GREETING_WORDS]
        end = next((w.end for w in short if lines[0][w.end : w.end + 1] in tuple(",.!")), None)
        if end is None and len(spoken) > grammar.GREETING_WORDS:
            return lines
        rest = "" if end is None else lines[0][end:].lstrip(" ,.!")
        lines = [rest, *lines[1:]] if rest else lines[1:]
    return lines


def _after_filler(line: str) -> tuple[str, str]:
    """A line without an `ok` or `yes` in front, and what it was. A line that is only that stays whole."""
    spoken = words(line)
    fillers = (*grammar.FILLERS, *grammar.YES, *grammar.NO)
    length = phrase_at(line, spoken, 0, fillers)
    if not length or spoken[0].start or length == len(spoken):
        return line, ""
    gap = line[spoken[length - 1].end : spoken[length].start]
    if set(gap) <= set(" ,.!-"):
        return line[spoken[length].start :], " ".join(w.text for w in spoken[:length])
    return line, ""


def _near(line: str, spoken: Sequence[Word], at: int) -> bool:
    """Whether only spaces stand between word `at` and the one before it."""
    return at < len(spoken) and not line[spoken[at - 1].end : spoken[at].start].strip()


def _note(rest: str) -> str:
    """The comment without what parts it from the command, and without the sign-off."""
    lines = rest.lstrip(" \n.,;:!)-–—").splitlines()
    for at, line in enumerate(lines):
        if line.strip() == "--" or line.strip(" ,.!").lower() in grammar.SIGN_OFFS:
            lines = lines[:at]
            break
    return "\n".join(lines).strip()[:NOTE_LIMIT]


def _meaning(reading: Reading) -> tuple[str, tuple[str, ...]]:
    verdict = reading.verdict
    if verdict is None:
        return "", ()
    return verdict.kind, verdict.criteria if isinstance(verdict, Reject) else ()


def _unread(line: str, because: str) -> Reading:
    return Reading(verdict=None, line=_cut(line), because=because)


def _cut(line: str) -> str:
    return line if len(line) <= LINE_LIMIT else line[: LINE_LIMIT - 1] + "…"
