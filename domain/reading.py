"""What a person's new words mean: a clear answer, or nothing. Pure; takes any text and never raises.

The rule is never to guess a yes. An answer is a clause that opens with a phrase of `domain.grammar` and is filled by
it, alone or behind greeting, thanks and harmless news. Two answers that differ, a negation, a condition, a second
thought, a jest or a question about the lead make it unclear; then it is asked back, with the best guess.
"""

from collections.abc import Sequence

from domain.answer import Answer
from domain.answers import answers_in
from domain.criteria_said import said_of_criteria
from domain.details import detail_of, missing_detail, note_of
from domain.doubts import doubt_in_acceptance
from domain.doubts_beside import decided_beside, doubt_in_answer
from domain.grammar.shared import FOR_SOMEBODY, POLITE
from domain.grammar.whose_words import HAVE
from domain.guessing import guess_of, hesitates, is_question, slip_in
from domain.handoff import Accept
from domain.lexicon import languages_of, plausible
from domain.people import Role
from domain.policy import Criterion
from domain.rejecting import lacking_criterion, read_rejection
from domain.result import LINE_LIMIT, Reading, unread
from domain.sentences import Text, text_of
from domain.spoken import tidy_lines
from domain.standing import fault_of
from domain.words import ROLE_NAMES, WORDS, who_may, words_for

WORD_LIMIT = 500
"""A new text of more words than this is no plain answer; a person reads it."""
_HEAD = 1_000
"""So many characters are enough to quote the first line."""
_GO_TOGETHER = {
    "accept": {"engaged", "mine"},
    "reject": {"engaged", "faulty", "return"},
    "more_time": {"engaged"},
    "not_mine": {"engaged"},
    "faulty": {"engaged"},
    "mine": {"engaged"},
    "return": {"engaged", "faulty"},
    "question": {"engaged"},
    "raised": {"note"},
    "undo": {"engaged", "faulty", "not_mine"},
    "note": {"raised", "correct"},
    "correct": {"note"},
    "withdraw": {"note"},
    "dispute": {"note"},
    "recycle": {"note"},
    "move": {"note"},
    "disqualify": {"note"},
    "repass": {"note"},
}
"""What may stand beside an answer without contradicting it: called, and accepted."""
_NEVER_ASKED = frozenset({"not_mine", "engaged", "faulty"})
"""Answers that are none when their own clause is a question: `not mine?`."""
_MAY_ASK = frozenset({"question", "more_time", "not_mine", "faulty", "engaged", "note", "raised"})

__all__ = ["LINE_LIMIT", "WORD_LIMIT", "Accept", "Reading", "read_decision", "read_forms"]


def read_forms(
    texts: Sequence[str], criteria: tuple[Criterion, ...], *, cut: bool = False, asked: Role = "rep"
) -> Reading:
    """Reads every form of a mail's new text (plain, HTML); an answer only when all of them say the same.

    `cut` tells that part of the mail was not looked at; then nothing is decided.
    """
    if not any(texts):
        return unread("", "The mail holds no new text of yours.")
    readings = [read_decision(text, criteria, asked) for text in texts]
    first = next(reading for reading, text in zip(readings, texts, strict=True) if text)
    if cut:
        return unread(first.line, "The mail is too long to be read as a whole.")
    if len({(reading.decision, reading.criteria) for reading in readings}) > 1:
        return unread(first.line, "The mail's text and its HTML form do not say the same.")
    return first


def read_decision(text: str, criteria: tuple[Criterion, ...], asked: Role = "rep") -> Reading:
    """Reads the new text of a mail from somebody who was asked as `asked`."""
    head = tidy_lines(text[:_HEAD])
    if len(text.split()) > WORD_LIMIT:
        return unread(head[0] if head else "", "The mail is too long to be read as a plain answer.")
    spoken = text_of(text)
    if not spoken.clauses:
        return unread(head[0] if head else "", "The mail holds no new text of yours.")
    if len(spoken.words) > WORD_LIMIT:
        return unread(spoken.lines[0], "The mail is too long to be read as a plain answer.")
    every = answers_in(spoken, words_for(asked))
    own = [answer for answer in every if answer.meaning in words_for(asked) and _is_said(answer, asked)]
    if not own:
        return _without_answer(spoken, every, criteria, asked)
    return _read_answer(spoken, own, criteria, asked)


def _is_said(answer: Answer, asked: Role) -> bool:
    """`Accept for NAME` is a manager's."""
    return not (answer.meaning == "accept" and answer.how == "opening" and asked != "manager")


def _chosen(text: Text, answers: list[Answer]) -> Answer:
    """The answer that the others stand beside: the first that is no news; taking back goes before all."""
    engaged_only = all(answer.meaning == "engaged" for answer in answers)
    answer = next((a for a in answers if engaged_only or a.meaning != "engaged"), answers[0])
    if answer.how == "refusal":  # `no thanks, reject 2`: the word says what is not met
        answer = next((a for a in answers if a.meaning == answer.meaning and a.how == "opening"), answer)
    if _is_soft(text, answer):
        answer = next((a for a in answers if a.meaning == "reject" and a.how == "opening"), answer)
    if answer.meaning == "mine":  # `mine now, accepting`
        answer = next((a for a in answers if a.meaning == "accept"), answer)
    return next((a for a in answers if a.meaning == "undo"), answer)


def _read_answer(text: Text, answers: list[Answer], criteria: tuple[Criterion, ...], asked: Role) -> Reading:
    answer = _chosen(text, answers)
    line = text.lines[text.clauses[answer.clause].line]
    reasons = [a for a in answers if _is_reason(text, a, answer, criteria)]
    other = next((a for a in answers if _contradicts(a, answer) and a not in reasons), None)
    if other is not None:
        there = text.lines[text.clauses[other.clause].line]
        return unread(there, f"It says two things at once: {_named(answer)} and {_named(other)}.")
    if {answer.said, answer.meaning} in ({"no", "accept"}, {"no", "mine"}, {"yes", "reject"}):
        return unread(line, f'"{answer.said}" stands beside the answer.')
    if answer.meaning == "undo" and lacking_criterion(text, answer, criteria):
        return unread(line, "It takes an answer back, and names a criterion that is not met.", guess="return")
    fault = fault_of(text, answer)
    if fault:
        return unread(line, fault, guess=answer.meaning)
    if answer.meaning == "accept":
        return _read_acceptance(text, answer, criteria, asked)
    asked_politely = text.clauses[answer.clause].plain[answer.start] in POLITE
    if answer.meaning in _NEVER_ASKED and text.clauses[answer.clause].stop == "?" and not asked_politely:
        return unread(line, "It asks, so it decides nothing.", guess=answer.meaning)
    asks = answer.meaning in _MAY_ASK or asked_politely
    same = [answer, *reasons, *(a for a in answers if a.meaning == answer.meaning)]
    doubt = None if answer.meaning == "question" else doubt_in_answer(text, same, questions=not asks)
    if doubt:
        return unread(text.lines[doubt[1]], doubt[0], guess=answer.meaning)
    if answer.meaning in ("reject", "return"):
        return read_rejection(text, answer, criteria, asked)
    slip = slip_in(text, asked) if answer.meaning == "engaged" else None
    if slip is not None and slip.meaning in ("accept", "reject"):
        return unread(text.lines[slip.line], slip.because, guess=slip.meaning)
    if answer.meaning in ("engaged", "not_mine", "faulty") and (decided := decided_beside(text, answer)):
        return unread(text.lines[decided[1]], decided[0], guess=answer.meaning)
    if answer.meaning == "engaged" and lacking_criterion(text, answer, criteria):
        return unread(line, "It tells that a criterion is not met, but not that the lead is rejected.", guess="reject")
    return _with_detail(text, answer, answers, asked, line)


def _with_detail(text: Text, answer: Answer, answers: list[Answer], asked: Role, line: str) -> Reading:
    detail = detail_of(text, answer, answers)
    needs = missing_detail(answer.meaning, asked, detail)
    if needs:
        return unread(line, f"It says {_named(answer)}, but {needs} is missing.", guess=answer.meaning)
    return Reading(
        decision=answer.meaning,
        note=note_of(text, answer),
        detail=detail,
        line=line[:LINE_LIMIT],
        because=f"The text says {_named(answer)}.",
        asked=asked,
    )


def _read_acceptance(text: Text, answer: Answer, criteria: tuple[Criterion, ...], asked: Role) -> Reading:
    line = text.lines[text.clauses[answer.clause].line]
    doubt = doubt_in_acceptance(text, answer)
    if doubt:
        return unread(text.lines[doubt[1]], doubt[0], guess="accept")
    unmet = lacking_criterion(text, answer, criteria)
    if unmet:
        return unread(line, f"It accepts, but also says that {unmet} is not met.", guess="accept")
    said = " ".join(text.clauses[answer.clause].plain[answer.start : answer.end])
    detail = detail_of(text, answer, [answer]) if asked == "manager" else ""
    note = note_of(text, answer)
    because = f'A sentence says "{said}", and nothing speaks against it.'
    return Reading(decision="accept", note=note, detail=detail, line=line[:LINE_LIMIT], because=because, asked=asked)


def _without_answer(text: Text, every: list[Answer], criteria: tuple[Criterion, ...], asked: Role) -> Reading:
    """No word that this reader may use opens a sentence."""
    first = text.lines[0]
    polarity = _alone(text)
    if polarity and asked in ("rep",):
        said = text.clauses[0]
        answer = Answer(meaning="accept", act="", how="command", clause=0, start=0, end=len(said.words))
        if polarity == "yes":
            return _read_acceptance(text, answer, criteria, asked)
        return read_rejection(text, answer, criteria, asked)
    if every and not any(answer.meaning in words_for(asked) for answer in every):
        name = every[0].meaning
        line = text.lines[text.clauses[every[0].clause].line]
        may = f"{who_may(name)[0].upper()}{who_may(name)[1:]} may"
        offer = "; ".join(word.says for word in WORDS if asked in word.roles)
        because = f"{may} answer with {name.replace('_', ' ')}, not the {ROLE_NAMES[asked]}. You may answer: {offer}."
        return unread(line, because)
    if is_question(text, asked) and hesitates(text):
        return unread(first, "It hesitates and asks, so it is not clear what is meant.", guess="question")
    if is_question(text, asked):
        note = "\n".join(text.lines)
        because = "It only asks something."
        return Reading(decision="question", note=note, detail=note, line=first, because=because, asked=asked)
    guess = guess_of(text, asked)
    if guess:
        return unread(text.lines[guess.line], guess.because, guess=guess.meaning)
    return unread(first, "No sentence opens with a word that decides.")


def _alone(text: Text) -> str:
    """`yes` when that is the whole first line, `no` when it is the whole first sentence."""
    clause = text.clauses[0]
    if len(clause.words) != 1 or clause.before != "^" or clause.stop not in (".", "!", "\n"):
        return ""
    found = {kind for lexicon in plausible(clause.plain) for _, kind in lexicon.yes_no.at(clause.plain, 0)}
    goes_on = len(text.clauses) > 1 and text.clauses[1].line == clause.line
    return "" if len(found) != 1 or (goes_on and found != {"no"}) else next(iter(found))


def _contradicts(other: Answer, answer: Answer) -> bool:
    if other.meaning == answer.meaning:
        return False
    return other.meaning not in _GO_TOGETHER.get(answer.meaning, set())


def _is_soft(text: Text, answer: Answer) -> bool:
    """`Not one for me - reject`: what sounds like `not mine`, and is only a first no."""
    said = text.clauses[answer.clause].plain[answer.start : answer.end]
    return answer.meaning == "not_mine" and bool(FOR_SOMEBODY & set(said))


def _is_reason(text: Text, other: Answer, answer: Answer, criteria: tuple[Criterion, ...]) -> bool:
    """Whether what sounds like `not mine` says why the lead is rejected: `reject, wrong person to sign`."""
    if answer.meaning == "return" and other.meaning == "accept" and HAVE & set(text.clauses[other.clause].plain):
        return True  # `I give it back. I have accepted it in good faith`
    if answer.meaning not in ("reject", "return") or other.meaning != "not_mine" or other.how != "opening":
        return False
    clause = text.clauses[other.clause]
    if _is_soft(text, other) and other.clause < answer.clause:
        return True
    if clause.before == "," and text.clauses[answer.clause].before != ",":
        return True
    return bool(said_of_criteria([clause], criteria, languages_of(text.words, answer.language), bare="other").unmet)


def _named(answer: Answer) -> str:
    return f'"{answer.act or answer.meaning.replace("_", " ")}"'
