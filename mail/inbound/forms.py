"""The forms of a mail's text: as HTML and as plain text, each put together from the parts that a reader would see."""

from collections.abc import Sequence
from dataclasses import dataclass

from mail.inbound.html_text import LINE_LIMIT, TEXT_LIMIT, Page, read_page
from mail.inbound.html_tokens import TAG_LIMIT
from mail.inbound.lines import Line, plain_lines
from mail.inbound.parts import Piece

LENGTH_LIMIT = 8_000
"""A form with a longer line than this is cut there, as one with more lines or characters than an HTML page may hold."""

STYLED_LIMIT = TAG_LIMIT
"""Tags, and texts between them, of pages that are read a second time; with more they are cut there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """What a reader sees who is shown HTML, and one who is shown plain text; None where the mail has no such form.

    `styled` is the HTML as its styles show it, None where they do nothing. `pictures` are the alternative texts of the
    pictures. `cut` tells that a cap was reached.
    """

    html: tuple[Line, ...] | None
    styled: tuple[Line, ...] | None
    plain: tuple[Line, ...] | None
    pictures: frozenset[str]
    cut: bool


def forms_of(pieces: Sequence[Piece]) -> Forms:
    """Puts the forms together. A text that has no alternative belongs to both; one form alone is given once."""
    both = {p.alternative for p in pieces if p.html} & {p.alternative for p in pieces if not p.html} - {0}
    pages = _pages(pieces)
    html = [at for at, piece in enumerate(pieces) if piece.html or piece.alternative not in both]
    plain = [at for at, piece in enumerate(pieces) if not piece.html or piece.alternative not in both]
    lines = {
        at: pages[at].lines if piece.html else plain_lines(piece.text, LINE_LIMIT) for at, piece in enumerate(pieces)
    }
    as_html, html_cut = _joined([lines[at] for at in html]) if pages else (None, False)
    styled = _styled(pieces, pages)
    as_styled = _joined([styled[at].lines if at in styled else lines[at] for at in html])[0] if styled else None
    as_plain, plain_cut = _joined([lines[at] for at in plain]) if plain != html or not pages else (None, False)
    return Forms(
        html=as_html if as_html is None or _has_words(as_html) else None,
        styled=as_styled,
        plain=as_plain if as_plain is None or _has_words(as_plain) else None,
        pictures=frozenset().union(*(page.pictures for page in pages.values())),
        cut=html_cut or plain_cut or any(page.cut for page in (*pages.values(), *styled.values())),
    )


def _pages(pieces: Sequence[Piece]) -> dict[int, Page]:
    """The HTML pieces, read; together they may hold as many tags as one."""
    pages: dict[int, Page] = {}
    left = TAG_LIMIT
    for at, piece in enumerate(pieces):
        if piece.html:
            pages[at] = read_page(piece.text, left)
            left = max(left - pages[at].tokens - 1, 0)
    return pages


def _styled(pieces: Sequence[Piece], pages: dict[int, Page]) -> dict[int, Page]:
    """Those pages that styles may show otherwise than they stand there, read once more, unless all are too long."""
    left = STYLED_LIMIT if sum(page.tokens for page in pages.values()) <= STYLED_LIMIT else 0
    return {at: read_page(pieces[at].text, left, page.sheet) for at, page in pages.items() if page.sheet is not None}


def without_structure(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The same lines as a reader without HTML would get them: a quote has its `>`, and nothing else is marked.

    Signatures keep their mark: the two methods are compared for what is quoted.
    """
    return tuple(
        Line(f"> {line.text}")
        if line.mark == "quote"
        else Line(line.text, "signature" if line.mark == "signature" else "")
        for line in lines
    )


def _joined(parts: Sequence[Sequence[Line]]) -> tuple[tuple[Line, ...], bool]:
    lines = [line for part in parts for line in (*part, Line(""))]
    kept: list[Line] = []
    length = 0
    for line in lines[:LINE_LIMIT]:
        length += len(line.text)
        if len(line.text) > LENGTH_LIMIT or length > TEXT_LIMIT:
            return tuple(kept), True
        kept.append(line)
    return tuple(kept), len(lines) > LINE_LIMIT


def _has_words(lines: Sequence[Line]) -> bool:
    return any(line.text.strip() for line in lines)
