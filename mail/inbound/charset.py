"""Bytes to text. A declared charset is verified; no byte is ever dropped, since a "not" could vanish with it."""

import binascii
import codecs
import re

_TEXT_CODECS = (
    *("ascii", "utf-8", "utf-16", "utf-32", "utf-7", "iso8859", "latin", "cp", "windows", "koi8", "mac", "gb", "big5"),
    *("euc", "shift_jis", "iso2022", "hz", "tis", "johab", "ptcp", "kz"),
)
"""Families of charsets that mail uses. Others of Python's codecs are slow (punycode) or no charset (unicode_escape)."""
_WIDER = {
    **{"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-9": "cp1254"},
    **{"iso-8859-8-i": "cp1255", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949"},
    **{"shift_jis": "cp932", "x-sjis": "cp932", "iso-2022-jp": "iso2022_jp_ext", "unicode-1-1-utf-7": "utf-7"},
}
"""What is really sent under a narrower name, as the WHATWG Encoding Standard has it."""
_JAPANESE = b"\x1b$"
"""Opens two-byte characters in ISO-2022-JP and in nothing else that mail has, declared or not."""
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, as UTF-7 can spell it. No text may hold it."""
_LONG_BASE64_LINE = re.compile(rb"^[A-Za-z0-9+/]{24,}={0,2}\s*$", re.MULTILINE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*\Z")
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]{4,}={0,2}\s*\Z")
_PADDING = re.compile(rb"=+")
_META = re.compile(r"""<meta[^>]{1,200}charset=["']?([\w.:-]{1,40})""", re.IGNORECASE)


def to_text(data: bytes, declared: str | None) -> str:
    """The text of `data`: UTF-8 where non-ASCII bytes are valid UTF-8, else the declared charset, else Windows-1252.

    Charsets of which ASCII bytes mean something else (ISO-2022-JP, UTF-16) are taken as declared.
    """
    if _JAPANESE in data:
        declared = "iso-2022-jp"
    if not data.isascii():
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for charset in (*_candidates(declared or "utf-8"), "cp1252"):
        try:
            if codecs.lookup(charset).name.startswith(_TEXT_CODECS):
                return _SURROGATE.sub("\ufffd", data.decode(charset))
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def meta_charset(data: bytes) -> str | None:
    """The charset that an HTML text names in its own head."""
    found = _META.search(data[:2_048].decode("latin-1"))
    return found.group(1) if found else None


def transfer_decoded(data: bytes, encoding: str) -> bytes:
    """`data` without its transfer encoding; what is not really encoded as declared comes back as it is.

    Text that a gateway put below a base64 body stays below it.
    """
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data)
    if encoding in ("x-uuencode", "uuencode", "x-uue"):
        return _uudecoded(data)
    if encoding != "base64":
        return data
    if _BASE64.match(data):
        return _base64_decoded(data)
    lines = data.split(b"\n")
    below = next(at for at, line in enumerate(lines) if not _BASE64_LINE.match(line))
    rest = b"\n".join(lines[below:])
    if not below or _LONG_BASE64_LINE.search(rest):
        return data
    return _base64_decoded(b"\n".join(lines[:below])) + b"\n" + rest


def _candidates(declared: str) -> tuple[str, ...]:
    wider = _WIDER.get(declared.strip().lower())
    return (wider, declared) if wider else (declared,)


def _base64_decoded(data: bytes) -> bytes:
    """Texts that were glued together, each with its padding, are all decoded: Python stops at the first one's end."""
    decoded: list[bytes] = []
    for text in _PADDING.split(b"".join(data.split())):
        whole = text[: len(text) - (len(text) % 4 == 1)]
        try:
            decoded.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
        except binascii.Error:
            return data
    return b"".join(decoded)


def _uudecoded(data: bytes) -> bytes:
    """What stands below the end stays below it."""
    decoded: list[bytes] = []
    lines = data.split(b"\n")
    for at, line in enumerate(lines):
        if line.startswith(b"begin ") or line.strip() in (b"`", b""):
            continue
        if line.strip() == b"end":
            return b"\n".join([b"".join(decoded), *lines[at + 1 :]])
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            return data
    return b"".join(decoded)
