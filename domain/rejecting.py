"""A rejection or a return: the criteria that are not met, by list and in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from domain.answer import Answer
from domain.breath import goes_on
from domain.criteria_list import Named, named_criteria, numbered_lines, offered
from domain.criteria_numbered import numbers_said
from domain.criteria_said import Said, said_of_criteria
from domain.criteria_verdicts import all_but, by_verdicts, itemised, named_elsewhere, only_lacks
from domain.details import name_of, note_of
from domain.doubts import spared
from domain.grammar.shared import AND, BY_SOMEBODY, COPULAS, MISSING, NOT, OR, PUT_OFF
from domain.guessing import one_edit_away
from domain.lexicon import Lexicon, in_any, languages_of, lexicons
from domain.people import Role
from domain.policy import Criterion
from domain.result import LINE_LIMIT, Reading, unread
from domain.sentences import Clause, Text
from domain.spoken import phrase

_LIST = 3
"""So many words behind a rejection may be a list of names, with a slip in one."""
_SHORTEST = 5
"""Shorter names are too easily one letter off another word."""


def lacking_criterion(text: Text, answer: Answer, criteria: Sequence[Criterion]) -> str:
    """The label of a criterion that the text says is not met, harmless phrases left out; empty when none."""
    free = spared(text, answer)
    clauses = [
        replace(clause, words=tuple(word for n, word in enumerate(clause.words) if (at, n) not in free))
        for at, clause in enumerate(text.clauses)
    ]
    said = said_of_criteria(clauses, criteria, languages_of(text.words, answer.language), bare="other")
    return next((c.label for c in criteria if c.key in said.unmet), "")


def read_rejection(text: Text, answer: Answer, criteria: tuple[Criterion, ...], asked: Role) -> Reading:
    """Reads which criteria a clear rejection names; without any it is asked for them. A return may do with a reason."""
    line = text.lines[text.clauses[answer.clause].line]
    languages = languages_of(text.words, answer.language)
    said = said_of_criteria(_around(text, answer), criteria, languages, before=answer.clause)
    named = _listed(text, answer, criteria, asked)
    if named.keys and named.clause > answer.clause and _only_praises(text, answer, named):
        named = Named(fault="it names no criterion")
    verdicts = all_but(text, criteria) or by_verdicts(text, criteria, languages, listed=named.keys)
    if verdicts:
        named = Named(keys=verdicts, clause=answer.clause, word=answer.end, numbered=True)
    elif (not named.keys or (named.loose and not named.numbered)) and not named.wrong:
        named = (
            _by_numbers(text, answer, criteria, languages)
            or _by_lines(text, answer, criteria, languages)
            or named_elsewhere(text, answer, criteria, languages)
            or named
        )
    guess = answer.meaning if answer.meaning == "return" else "reject"
    fault = _fault(text, answer, named, said) or ("" if named.numbered else _slip(text, answer, criteria, said))
    if fault:
        return unread(line, f"{fault} {_how_to(criteria)}", guess=guess)
    keys = _keys(text, named, said, criteria, sure=answer.how == "refusal")
    note = note_of(text, answer, named if named.keys else None)
    if not keys and not (answer.meaning == "return" and note):
        missing = named.fault or "it names no criterion"
        because = f"A rejection needs the criteria that are not met, and {missing}. {_how_to(criteria)}"
        return unread(line, because, guess=guess)
    ordered = tuple(c.key for c in criteria if c.key in keys)
    word = "return" if answer.meaning == "return" else "reject"
    because = f"The text clearly says {word}" + (f", for {', '.join(ordered)}." if ordered else ", with the reason.")
    detail = note if word == "return" else name_of(text, [answer]) if asked == "manager" else ""
    return Reading(
        decision=word,
        criteria=ordered,
        note=note,
        detail=detail,
        line=line[:LINE_LIMIT],
        because=because,
        asked=asked,
    )


def _listed(text: Text, answer: Answer, criteria: tuple[Criterion, ...], asked: Role) -> Named:
    if answer.how == "refusal" or answer.meaning == "accept":
        return Named(fault="it names no criterion")
    return named_criteria(text, answer, criteria, for_somebody=asked == "manager")


def _only_praises(text: Text, answer: Answer, named: Named) -> bool:
    """`Rejected. Budget, date and meeting are fine.`: a list in a sentence of its own, with praise behind it."""
    between = text.clauses[answer.clause + 1 : named.clause + 1]
    rest = text.clauses[named.clause].plain[named.word :]
    tones = {tone for at in range(len(rest)) for _, tone in in_any("remarks").at(rest, at)}
    return any(clause.opens_sentence for clause in between) and tones == {"praise"}


def _by_lines(
    text: Text, answer: Answer, criteria: tuple[Criterion, ...], languages: Sequence[Lexicon]
) -> Named | None:
    """The criteria whose numbers open the lines below. Lines that are only counted say in words which they mean."""
    lines = numbered_lines(text, answer, criteria)
    if not lines:
        return None
    told = [_said_in_line(text, line, criteria, languages) for line in lines]
    keys = list(lines.values())
    bare = [sum(len(clause.words) for clause in text.clauses if clause.line == line) == 1 for line in lines]
    counted = len(keys) > 1 and keys == [c.key for c in sorted(criteria, key=lambda c: c.number)][: len(keys)]
    agrees = all(alone or key in said for alone, key, said in zip(bare, keys, told, strict=True))
    if agrees or not counted:
        return Named(keys=frozenset(keys), clause=answer.clause, word=answer.end, numbered=True)
    if all(told):
        return Named(keys=frozenset().union(*told), clause=answer.clause, word=answer.end)
    return Named(fault="the numbers may be the criteria's or the lines'", wrong=True)


def _by_numbers(
    text: Text, answer: Answer, criteria: tuple[Criterion, ...], languages: Sequence[Lexicon]
) -> Named | None:
    keys = numbers_said(text, _around(text, answer), criteria, languages, answer.clause)
    return Named(keys=keys, clause=answer.clause, word=answer.end, numbered=True) if keys else None


def _said_in_line(
    text: Text, line: int, criteria: tuple[Criterion, ...], languages: Sequence[Lexicon]
) -> frozenset[str]:
    return said_of_criteria([clause for clause in text.clauses if clause.line == line], criteria, languages).unmet


def _around(text: Text, answer: Answer) -> list[Clause]:
    """The clauses without the words of the answer, to the sign-off: the name and the office below it say nothing."""
    found: list[Clause] = []
    last = _sign_off(text, answer)
    for at, clause in enumerate(text.clauses):
        if clause.line >= last:
            break
        if at != answer.clause:
            found.append(clause)
            continue
        front, rest = clause.words[: answer.start], clause.words[answer.end :]
        if front:
            found.append(replace(clause, words=front, stop="-"))
        if rest:
            found.append(Clause(words=rest, before="-", stop=clause.stop, line=clause.line))
    return found


def _sign_off(text: Text, answer: Answer) -> int:
    """The line of the sign-off below the answer; the number of lines where there is none."""
    below = range(text.clauses[answer.clause].line + 1, len(text.lines))
    signs = (at for at in below if any(phrase(text.lines[at]) in lexicon.sign_offs for lexicon in lexicons()))
    return next(signs, len(text.lines))


def _fault(text: Text, answer: Answer, named: Named, said: Said) -> str:
    plain = text.clauses[answer.clause].plain
    if named.wrong:
        return f"A rejection needs the criteria that are not met, and {named.fault}."
    if answer.end < len(plain) and plain[answer.end] in BY_SOMEBODY:
        return "It is not clear who rejects."
    negated = NOT & set(plain[answer.start : answer.end])
    if (answer.how == "refusal" or negated) and _is_put_off(text, answer):
        return "It may only be put off."
    if named.loose and len(said.unmet) > 1 and OR & set(plain[answer.end :]):
        return "It leaves open which criterion is not met."
    if answer.meaning == "return" and not (named.keys or said.unmet) and answer.end < len(plain):
        return "It is not clear what is returned."
    if named.keys & said.praised - said.unmet and (named.numbered or not named.loose):
        return "It names a criterion and praises it."
    told = bool(said.unmet and said.unmet <= named.keys)
    rest = text.clauses[named.clause].plain[named.word :]
    lacks = only_lacks(rest, languages_of(text.words, answer.language))
    said_of_them = bool(rest) and rest[0] in COPULAS and not named.keys & said.praised
    if named.numbered and named.loose and not (told or lacks or said_of_them or goes_on(rest, 0)):
        return f'"{" ".join(rest)}" stands behind the criteria.'
    if (not named.keys or named.loose) and not _said_unmet(said, sure=answer.how == "refusal") and said.mixed:
        return "It names a criterion, but not that it is not met."
    return ""


def _slip(text: Text, answer: Answer, criteria: Sequence[Criterion], said: Said) -> str:
    """A word right behind one of lack that is one letter off a criterion's name: it is asked for, not guessed."""
    known = {word: c.key for c in criteria for name in (c.key, c.label, *c.aliases) for word in phrase(name)}
    for clause in _around(text, answer):
        for before, word in pairwise(clause.plain):
            if before not in MISSING or word in known:
                continue
            meant = _meant(word, known)
            if meant and known[meant] not in said.unmet:
                return f'"{word}" may be a slip for "{meant}".'
    listed = text.clauses[answer.clause].plain[answer.end : answer.end + _LIST]
    slip = next((word for word in listed if word not in known and _meant(word, known)), "")
    return f'"{slip}" may be a slip for "{_meant(slip, known)}".' if slip else ""


def _meant(word: str, known: Mapping[str, str]) -> str:
    """The word of a criterion's name that another is one letter off; empty when none is."""
    return next((name for name in known if len(name) >= _SHORTEST and one_edit_away(word, name)), "")


def _said_unmet(said: Said, *, sure: bool) -> frozenset[str]:
    """What is said to be unmet; when nothing is, the one criterion that is spoken of without praise, unless `sure`."""
    if sure:
        return said.unmet
    spoken_of = said.mixed | said.hinted
    return said.unmet or (spoken_of if len(spoken_of) == 1 else frozenset())


def _keys(text: Text, named: Named, said: Said, criteria: Sequence[Criterion], *, sure: bool) -> frozenset[str]:
    """The list's keys; a list of names that a comma continues takes in what follows in plain words."""
    if not named.keys or (named.loose and not named.numbered):
        return _said_unmet(said, sure=sure)
    plain = text.clauses[named.clause].plain
    joined = named.word > 0 and named.word < len(plain) and plain[named.word - 1] in AND
    continues = not named.numbered and (joined or (named.word == 0 and text.clauses[named.clause].before == ","))
    return named.keys | itemised(text, named, criteria) | (said.unmet if continues else frozenset())


def _is_put_off(text: Text, answer: Answer) -> bool:
    """`I cannot accept this yet`, `not today`, `until ...`: no rejection."""
    plain = text.clauses[answer.clause].plain[answer.end :]
    return any(
        kind in ("time", "condition", "contrast")
        for at in range(len(plain))
        for lexicon in languages_of(text.words, answer.language)
        for table in (lexicon.doubts, lexicon.weak_doubts)
        for _, kind in table.at(plain, at)
    ) or bool(PUT_OFF & set(plain))


def _how_to(criteria: Sequence[Criterion]) -> str:
    return f'They are {offered(criteria)}; answer for example "reject 1 - what you heard".'
