"""A header block to fields, in linear time and without ever raising.

`email.policy.default` is not used: it parses long fields in quadratic time.
"""

from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header

from mail.inbound.charset import to_text

FIELD_LIMIT = 4 * 1024
LONG_FIELD_LIMIT = 64 * 1024
BLOCK_LIMIT = 128 * 1024
COUNT_LIMIT = 1_000
LINE_LIMIT = 5_000
PART_COUNT_LIMIT, PART_LINE_LIMIT = 40, 120
"""Fields and lines of a part's own header; mail programs write fewer than ten."""
PARAMETER_LIMIT = 1_024
"""Characters of a field with parameters."""
LONG_FIELDS = frozenset({"to", "cc", "references"})
"""Fields with one entry for each recipient or ancestor; all that reads them is linear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One header field: its name in lower case, its unfolded value, still encoded as RFC 2047 has it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The fields of a header block, topmost first, and what was wrong with it."""

    fields: tuple[Field, ...]
    defects: tuple[str, ...]

    def all(self, name: str) -> tuple[str, ...]:
        """The values of every field with this name (lower case), topmost first."""
        return tuple(f.value for f in self.fields if f.name == name)

    def first(self, name: str) -> str | None:
        """The topmost value of this field, or None."""
        return next((f.value for f in self.fields if f.name == name), None)


def split_block(part: bytes) -> tuple[bytes, bytes]:
    """Header block and body of a part whose line ends are LF. A part that opens with an empty line has no header."""
    if part.startswith(b"\n"):
        return b"", part[1:]
    header, _, body = part.partition(b"\n\n")
    return header, body


def parse_block(block: bytes, most: int = COUNT_LIMIT, most_lines: int = LINE_LIMIT) -> Block:
    """The fields of a block with LF line ends. Too long ones are cut, broken lines left out, both told as defects."""
    defects: list[str] = []
    lines = block[:BLOCK_LIMIT].split(b"\n", most_lines)
    if len(block) > BLOCK_LIMIT or len(lines) > most_lines:
        defects.append("header block cut")
    fields: list[Field] = []
    name, pieces = "", list[bytes]()

    def close() -> None:
        if name:
            value = b" ".join(piece.strip() for piece in pieces)
            limit = LONG_FIELD_LIMIT if name in LONG_FIELDS else FIELD_LIMIT
            if len(value) > limit:
                defects.append(f"field {name} cut")
            fields.append(Field(name=name, value=to_text(value[:limit], None).strip()))

    for number, line in enumerate(lines[:most_lines]):
        if len(fields) == most:
            defects.append("header block cut")
            name = ""
            break
        if line[:1] in (b" ", b"\t") and name:
            pieces.append(line)
            continue
        label, colon, rest = line.partition(b":")
        if colon and _is_name(label):
            close()
            name, pieces = label.strip().decode("ascii").lower(), [rest]
        elif line.strip() and not (number == 0 and line.startswith((b"From ", b">From "))):
            # What is folded behind a broken line is its own: it must not lengthen the field above, which is a server's.
            close()
            name = ""
            defects.append("broken header line")
    close()
    return Block(fields=tuple(fields), defects=tuple(dict.fromkeys(defects)))


def parse_part_block(block: bytes) -> Block:
    """The fields of a part's header."""
    return parse_block(block, most=PART_COUNT_LIMIT, most_lines=PART_LINE_LIMIT)


def decoded(value: str) -> str:
    """A field's value for reading: RFC 2047 words decoded, control characters gone. For words, never for addresses."""
    try:
        pieces = decode_header(value[:FIELD_LIMIT])
        text = "".join(p if isinstance(p, str) else to_text(p, charset) for p, charset in pieces)
    except (HeaderParseError, ValueError):
        text = value
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """`text/plain; charset="utf-8"` as its value and parameters, all names and the value in lower case.

    RFC 2231 continuations are left out: no parameter that is needed here is that long.
    """
    head, *rest = _split_outside_quotes(value[:PARAMETER_LIMIT])
    found: dict[str, str] = {}
    for piece in rest:
        name, _, content = piece.partition("=")
        content = content.strip()
        if content.startswith('"'):
            content = content[1:].removesuffix('"').replace('\\"', '"').replace("\\\\", "\\")
        found.setdefault(name.strip().lower(), content)
    return head.strip().lower(), found


def _is_name(label: bytes) -> bool:
    """RFC 5322 section 3.6.8; spaces before the colon are an old form that is still seen."""
    label = label.rstrip(b" \t")
    return bool(label) and all(33 <= byte <= 126 for byte in label)  # noqa: PLR2004 - the RFC's own numbers


def _split_outside_quotes(value: str) -> list[str]:
    if '"' not in value:
        return value.split(";")
    pieces: list[str] = []
    start, quoted, escaped = 0, False, False
    for at, char in enumerate(value):
        if escaped:
            escaped = False
        elif char == "\\" and quoted:
            escaped = True
        elif char == '"':
            quoted = not quoted
        elif char == ";" and not quoted:
            pieces.append(value[start:at])
            start = at + 1
    pieces.append(value[start:])
    return pieces
