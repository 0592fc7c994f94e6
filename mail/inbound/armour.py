"""What is wrapped in a text: PGP signatures around it, and files as text in it (uuencode)."""

import re

_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_SIGNATURE_ENDS = "-----END PGP SIGNATURE-----"
_HIDDEN = "-----BEGIN PGP MESSAGE-----"
_HIDDEN_ENDS = "-----END PGP MESSAGE-----"
_HEADER = re.compile(r"(?:Hash|Comment|Version|Charset|MessageID|NotDashEscaped|SaltedHash): ?", re.IGNORECASE)
_FILE = re.compile(r"begin [0-7]{3,4} \S")


def without_armour(text: str) -> tuple[str, bool]:
    """The text that was signed or stands around files, and whether a part of it cannot be read (encrypted, or
    behind a signature that does not end).

    RFC 9580 section 7: dashes that open a line of a signed text have `- ` before them.
    """
    if "-----BEGIN PGP" not in text and "begin " not in text:
        return text, False
    kept: list[str] = []
    ends: str | None = None
    signed = header = hidden = False
    for line in text.split("\n"):
        bare = line.rstrip()
        if ends is not None:
            ends = None if bare == ends else ends
        elif header and (not bare or _HEADER.match(bare)):
            header = bool(bare)
        elif bare == _SIGNED:
            signed = header = True
        elif bare == _SIGNATURE:
            signed, ends = False, _SIGNATURE_ENDS
        elif bare == _HIDDEN:
            hidden, ends = True, _HIDDEN_ENDS
        else:
            kept.append(line.removeprefix("- ") if signed else line)
    return "\n".join(_without_files(kept)), hidden or ends is not None


def _without_files(lines: list[str]) -> list[str]:
    """Leaves out what is uuencoded from `begin` to `end`; what has no end or holds other lines stays."""
    kept: list[str] = []
    held: list[str] = []
    for line in lines:
        if not held:
            (held if _FILE.match(line) else kept).append(line)
        elif line.rstrip() == "end":
            held = []
        elif _is_uuencoded(line):
            held.append(line)
        else:
            kept += [*held, line]
            held = []
    return kept + held


def _is_uuencoded(line: str) -> bool:
    """Whether the length that the first character tells is the line's: four characters for each three bytes."""
    if not line or not " " <= line[0] <= "`":
        return False
    told = (ord(line[0]) - 32) & 63
    return abs(len(line) - 1 - (told + 2) // 3 * 4) <= 1
