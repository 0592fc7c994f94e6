"""Alternative texts of pictures, as plain text has them: `[cid:image001.png@01DB]`, `[image: Logo]`, `[Example]`."""

import re
from collections.abc import Set

_NAMES = (
    *("image", "img", "inline image", "picture", "photo", "logo", "bild", "grafik", "foto", "immagine", "imagen"),
    *("imagem", "afbeelding", "billede", "obraz"),
)
"""Only without words behind: `[image is fine]` is typed."""
_OPENS = (
    *("cid:", rf"(?:{'|'.join(_NAMES)})(?![^\W\d]| [^\W\d])", "https?://", "data:image", "signature_", "ein bild"),
    *("eine grafik", "une image", "a (?:close|picture|blue|black|white|red|green)"),
)
_HOLDS = ("automatically generated", "automatisch generiert", "générée automatiquement", r"\.(?:png|jpe?g|gif|svg|bmp)")
_PICTURE = re.compile(
    rf"\[(?:{'|'.join(_OPENS)}|[^\]]{{0,200}}(?:{'|'.join(_HOLDS)}))[^\]\n]{{0,300}}\](?:<\S{{0,600}}>)?"
    r"|!\[[^\]\n]{0,200}\]\(\S{0,600}\)|<(?:image|img|bild|outlook-)[\w.-]{0,60}\.(?:png|jpe?g|gif)>",
    re.IGNORECASE,
)


def without_pictures(line: str, alternatives: Set[str]) -> str:
    """The line without the texts that stand for pictures. `alternatives` are those that the HTML form tells."""
    if "[" not in line and "<" not in line:
        return line
    bare = line.strip()
    if bare[1:-1] in alternatives and bare[:1] == "[" and bare[-1:] == "]":
        return ""
    return _PICTURE.sub("", line)
