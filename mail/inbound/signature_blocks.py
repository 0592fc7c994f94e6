"""Signature blocks without any mark, known by their looks: the writer's name, titles, company, ways to reach them.

A block opens with the writer's own name, or with any name below a sign-off or a rule. What may change an answer is
never part of one.
"""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues
from mail.inbound.sign_offs import is_sign_off
from mail.inbound.tables import any_of
from mail.inbound.weight import is_weighty

_MOST_LINES = 18
_TITLES_BETWEEN = 4
_SHORT = 70
_LONGEST = 220
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d ()/.\-–\u2011]{6,22}\d(?!\w)")
_ADDRESS = re.compile(r"www\.|https?://|\S@\S{1,80}\.\S|\d{4,5} [a-zäöüßéèà]{3}")
_LABELLED = re.compile(
    r"(?:^|[\s|(])(?:t|m|f|p|d|tel|fon|phone|mobile?|mobil|cell|fax|telefon|tél|móvil|cel|direct|office|e-?mail|web|handy"
    r"|durchwahl|gsm|telefono|telefone|telefoon|puh|tlf|mob)[.:]{1,2} ?[+(]?\d"
)
_COMPANY = any_of(
    """
    amtsgericht; handelsregister; ust-id; ustid; geschäftsführer; vorstand; registered; company no; p. iva; p.iva;
    cnpj; straße; strasse; str. ; b.v.; n.v.; s.a.; s.l.; s.r.l; s.p.a; a.s.; e.v.; sp. z o; s.r.o; inc.
    """,
    """
    gmbh; mbh; ag & co; kg; se & co; ltd; llc; llp; plc; srl; spa; sarl; sas; bv; lda; ltda; oy; aps; kft; hrb; vat;
    siret; siren; rcs; kvk; btw; cif; nif; street; road; avenue; rue; calle
    """,
)
_PARTED = re.compile(r" [|·•] |\|")
_TITLE = any_of(
    """
    manager; executive; director; head of; sales; account; consultant; representative; engineer; officer; president;
    partner; owner; vertrieb; leiter; leitung; beauftragt; berater; referent; assistent; geschäfts; kundenbetreu;
    gebiets; ingénieur; commercial; responsable; directeur; chargé; comercial; gerente; jefe; directora; ejecutiv;
    responsabile; commerciale; direttore; agente; verkoop; adviseur; vertegenwoordiger; vendas; gestor; consultor;
    sælger; säljare; selger; myynti; kierownik; specjalista; obchod; értékesít; vânzări
    """
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]{0,30}")
_NAME_WORDS = 5
_PLAIN_PARTICLES = frozenset(
    ("van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "du", "zu", "dr", "prof", "dipl")
)
_RULES = " -–—_=*~"


def block_lines(lines: Sequence[str], rest: Sequence[int], clues: Clues) -> set[int]:
    """The numbers of the lines of the block at the end. `rest`: those of the lines that are not left out already."""
    tail = rest[-_MOST_LINES:]
    for place in range(len(tail)):
        end = _end(lines, tail, place, clues)
        if end:
            return set(tail[_top(lines, tail, place) : end])
        if place + 1 < len(tail) and is_rule_above_block(lines, tail[place:], clues):
            return set(tail[place:])
    return set()


def is_rule_above_block(lines: Sequence[str], tail: Sequence[int], clues: Clues) -> bool:
    """Whether `--` or another rule opens these lines, and all below it are short, of no weight, and name the writer."""
    first, *below = (lines[at].strip() for at in tail)
    if first.strip(_RULES) or any(len(line) > _SHORT or is_weighty(line) or line.endswith("?") for line in below):
        return False
    return any(_is_own_name(line, clues) for line in below) and any(_is_contact(line) for line in below)


def _top(lines: Sequence[str], tail: Sequence[int], place: int) -> int:
    """Where the block really begins: a sign-off above a full name is its own, a first name alone was typed."""
    if _is_first_name(lines[tail[place]]):
        return place if _is_contact(lines[tail[place]]) else place + 1
    return place - 1 if place and is_sign_off(lines[tail[place - 1]]) else place


def _end(lines: Sequence[str], tail: Sequence[int], place: int, clues: Clues) -> int:
    """Behind which place of `tail` a block that opens at `place` ends; 0 when none opens there."""
    line = lines[tail[place]].strip()
    above = lines[tail[place - 1]] if place else ""
    own = _is_own_name(line, clues)
    if not own and not (place and (is_sign_off(above) or not above.strip(_RULES)) and _is_name(line)):
        return 0
    told = place + 1 if _is_contact(line) else 0
    last = end = place + 1
    while end < len(tail):
        below = lines[tail[end]].strip()
        if is_weighty(below):
            return told
        if _is_contact(below) or (own and _TITLE.search(below.lower()) and len(below) <= _SHORT):
            told = last = end + 1
        elif len(below) > _SHORT or end - last == _TITLES_BETWEEN or below.endswith(("?", "!")):
            return told
        end += 1
    return end if told else 0


def _is_own_name(line: str, clues: Clues) -> bool:
    """Whether a line opens with the writer's own name, whole, the first one alone, or with initials for it."""
    head = [word.lower().strip(".") for word in _NAME_WORD.findall(_PARTED.split(line, maxsplit=1)[0][:80])]
    named = [word for word in head if word not in _PLAIN_PARTICLES and len(word) > 1]
    if not named or len(named) > _NAME_WORDS:
        return False
    matching = sum(word in clues.names for word in named)
    initials = sum(word not in clues.names and word[0] in clues.initials for word in named)
    return matching > 0 and (matching + initials == len(named) or matching >= 2)  # noqa: PLR2004 - first and last name


def _is_name(line: str) -> bool:
    words = _NAME_WORD.findall(line[:80])
    capital = all(word[:1].isupper() or word.lower().strip(".") in _PLAIN_PARTICLES for word in words)
    return 1 <= len(words) <= _NAME_WORDS and capital and not line.endswith((":", "?", "!")) and not is_weighty(line)


def _is_first_name(line: str) -> bool:
    return len(_NAME_WORD.findall(line[:80])) == 1


def _is_contact(line: str) -> bool:
    lower = line.lower().strip()
    if not lower or len(lower) > _LONGEST:
        return False
    return any(sign.search(lower) for sign in (_ADDRESS, _LABELLED, _COMPANY, _PHONE, _PARTED))
