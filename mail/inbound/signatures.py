"""Signatures: below `-- `, in what the mail program marked, and blocks with name, title and addresses without any mark.

Typed sign-offs (`Viele Grüße / Ben`) are the writer's words. A sign-off that goes straight into such a block is the
block's.
"""

import re
from collections.abc import Sequence

from mail.inbound.clues import Clues
from mail.inbound.sign_offs import is_sign_off
from mail.inbound.tables import any_of
from mail.inbound.weight import is_weighty, opens_second_thought

DELIMITER = "-- "
"""RFC 3676 section 4.3."""
_LONGEST_SIGNATURE = 200
"""What is longer, a legal text above all, is none: it stays, and the mail is not understood."""
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


def signature_lines(lines: Sequence[str], marked: Sequence[bool], clues: Clues) -> set[int]:
    """The numbers of the lines that are signature. Takes one stretch of lines between quotes.

    `marked` tells which the mail program calls so. A line that may change the answer stays, wherever it stands.
    """
    found = _delimited(lines) | {at for at, mark in enumerate(marked) if mark}
    found = _without_second_thoughts(lines, found) if len(found) <= _LONGEST_SIGNATURE else set()
    rest = [at for at in range(len(lines)) if at not in found and lines[at].strip()]
    found |= _block(lines, rest, clues)
    return found | _last_rule(lines, [at for at in rest if at not in found])


def _delimited(lines: Sequence[str]) -> set[int]:
    """Everything below `-- `. A bare `--` parts text from text for some writers."""
    for at, line in enumerate(lines):
        if line == DELIMITER:
            return set(range(at, len(lines)))
    return set()


def _without_second_thoughts(lines: Sequence[str], found: set[int]) -> set[int]:
    """A postscript, a `but` or a second answer below a signature is the writer's, to the end of its paragraph."""
    kept: set[int] = set()
    typed = False
    for at in sorted(found):
        bare = lines[at].strip()
        typed = bool(bare) and (typed or (len(bare) <= _LONGEST and opens_second_thought(bare)))
        if not typed:
            kept.add(at)
    return kept


def _last_rule(lines: Sequence[str], rest: Sequence[int]) -> set[int]:
    """A rule or `--` with nothing below it."""
    found: set[int] = set()
    for at in reversed(rest):
        if lines[at].strip(" -–—_=*~"):
            break
        found.add(at)
    return found


def _block(lines: Sequence[str], rest: Sequence[int], clues: Clues) -> set[int]:
    """The block at the end that opens with a name and holds a way to reach its owner."""
    tail = rest[-_MOST_LINES:]
    for place, at in enumerate(tail):
        end = _block_end(lines, tail, place, clues)
        if end:
            top = place
            if place and is_sign_off(lines[tail[place - 1]]) and not _is_first_name(lines[at]):
                top -= 1
            if _is_first_name(lines[at]) and not _is_contact(lines[at]):
                top += 1
            return set(tail[top:end])
    return set()


def _block_end(lines: Sequence[str], tail: Sequence[int], place: int, clues: Clues) -> int:
    """Behind which place of `tail` a block that opens at `place` ends; 0 when none opens there."""
    line = lines[tail[place]].strip()
    own = _is_own_name(line, clues)
    below_sign_off = place > 0 and is_sign_off(lines[tail[place - 1]])
    drawn = place > 0 and not lines[tail[place - 1]].strip(" -–—_=*~")
    if not (own or ((below_sign_off or drawn) and _is_name(line))):
        return 0
    told, between = _is_contact(line), 0
    end = place + 1
    while end < len(tail):
        below = lines[tail[end]].strip()
        if is_weighty(below) and "@" not in below and "www." not in below:
            break
        if _is_contact(below) or (own and _TITLE.search(below.lower()) and len(below) <= _SHORT):
            told, between = True, 0
        elif len(below) > _SHORT or between == _TITLES_BETWEEN or below.endswith(("?", "!")):
            break
        else:
            between += 1
        end += 1
    return end if told and end == len(tail) else 0


def _is_own_name(line: str, clues: Clues) -> bool:
    """Whether a line opens with the writer's own name, whole or the first one alone."""
    head = [word.lower().strip(".") for word in _NAME_WORD.findall(_PARTED.split(line, maxsplit=1)[0][:80])]
    named = [word for word in head if word not in _PLAIN_PARTICLES and len(word) > 1]
    if not named or len(named) > _NAME_WORDS:
        return False
    own = set(clues.full_name) | clues.names
    matching = sum(word in own for word in named)
    return matching == len(named) or matching >= 2  # noqa: PLR2004 - first and last name


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
