"""Plain text of at most 72 characters a line, which never breaks a link."""

WIDTH = 72
LABEL = 9
"""Columns that a label such as `MEETING` takes, its blanks included."""
ANSWER = 34
"""Columns that a word to answer with takes, its blanks included."""


def wrap(text: str, width: int = WIDTH) -> list[str]:
    """The text in lines of at most `width`. A link is never broken, so it may stand alone on a longer line.

    Any other word that is too long is cut.
    """
    lines: list[str] = []
    line = ""
    for word in _pieces(text, width):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line else lines


def paragraph(text: str, indent: int = 0) -> str:
    """The text wrapped, every line indented."""
    return "\n".join(" " * indent + line for line in wrap(text, WIDTH - indent))


def labelled(text: str, label: str) -> str:
    """The text wrapped beside its label."""
    return beside(text, label.ljust(LABEL))


def explains(text: str, answer: str, column: int = ANSWER) -> str:
    """The text wrapped beside the word to answer with that it explains; in this column where the word is short."""
    return beside(text, f"  {answer}  ".ljust(column))


def sentence(text: str) -> str:
    """The text as a sentence: its first letter large, a full stop at its end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def item(text: str, mark: str = "- ") -> str:
    """The text wrapped beside a list mark, indented by two."""
    return beside(text, "  " + mark)


def beside(text: str, head: str) -> str:
    """The text wrapped to the right of a head that stands on the first line only."""
    lines = wrap(text, WIDTH - len(head)) or [""]
    return "\n".join((head if i == 0 else " " * len(head)) + line for i, line in enumerate(lines)).rstrip()


def side_by_side(cells: tuple[tuple[str, int], ...]) -> str:
    """Cells of one table row, each wrapped to its width, with two blanks between them."""
    columns = [wrap(text, width) for text, width in cells]
    height = max(len(column) for column in columns)
    rows = []
    for at in range(height):
        parts = [
            (column[at] if at < len(column) else "").ljust(width)
            for column, (_, width) in zip(columns, cells, strict=True)
        ]
        rows.append("  ".join(parts).rstrip())
    return "\n".join(rows)


def tidy(text: str) -> str:
    """No blanks at line ends, no two empty lines in a row, one line end at the end."""
    lines: list[str] = []
    for line in (one.rstrip() for one in text.splitlines()):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n") + "\n"


def _pieces(text: str, width: int) -> list[str]:
    pieces: list[str] = []
    for word in text.split():
        if is_link(word):
            pieces.append(word)
        else:
            pieces += [word[at : at + width] for at in range(0, len(word), width)]
    return pieces


def is_link(word: str) -> bool:
    """Whether the word holds a link or a mail address, which a line end would break."""
    return "://" in word or "@" in word
