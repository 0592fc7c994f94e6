"""HTML made to keep the reader busy: each shape as a function from a size in bytes to a mail of about that size."""

import base64
from collections.abc import Callable

HTML = b"From: ben@example.com\nContent-Type: text/html\n\n"
SHEET = HTML + b"<style>"


def numbered(pattern: bytes, size: int) -> bytes:
    """A pattern with `%d` again and again, each time with another number."""
    return b"".join(pattern % number for number in range(size // (len(pattern) + 3)))


HTML_SHAPES: dict[str, Callable[[int], bytes]] = {
    "comments that never end": lambda n: HTML + b"<!--" * (n // 4),
    "tags that never end": lambda n: HTML + b"<a " * (n // 3),
    "attributes that never end": lambda n: HTML + b'<a x="' * (n // 6),
    "attributes with a far end": lambda n: HTML + b"<a x='" * (n // 6) + b">",
    "open elements": lambda n: HTML + b"<blockquote>" * (n // 12),
    "closing tags": lambda n: HTML + b"</p>" * (n // 4),
    "entities": lambda n: HTML + b"&" * n,
    "brackets": lambda n: HTML + b"<" * n,
    "blocks": lambda n: HTML + b"<div>a</div>" * (n // 12),
    "blocks with attributes": lambda n: HTML + b'<div style="border-left:solid" class="a b">x</div>' * (n // 50),
    "deep blocks": lambda n: HTML + b"<div>" * (n // 5),
    "many attributes": lambda n: HTML + b"<a " + b"b=c " * (n // 4) + b">",
    "a long class": lambda n: HTML + b"<div class='" + b"x_" * (n // 2) + b"'>a",
    "named entities": lambda n: HTML + b"&amp;" * (n // 5),
    "comments": lambda n: HTML + b"<!-- a -->b" * (n // 11),
    "lists": lambda n: HTML + b"<ol><li>a</li></ol>" * (n // 19),
    "line breaks": lambda n: HTML + b"a<br>" * (n // 5),
    "preformatted": lambda n: HTML + b"<pre>" + b"a\n" * (n // 2),
    "quotes in HTML": lambda n: HTML + b"<blockquote type=cite>a</blockquote>b" * (n // 37),
    "a picture in the HTML": lambda n: HTML + b"accept<img src='data:image/png;base64," + b"A" * n + b"'>",
    "HTML parts": lambda n: (
        b"Content-Type: multipart/mixed; boundary=x\n\n"
        + (b"--x\nContent-Type: text/html\n\n" + b"<p>ab" * (n // 1000) + b"\n") * 200
    ),
    "rules": lambda n: SHEET + b".a{color:red}" * (n // 13) + b"</style>accept",
    "rules that hide": lambda n: SHEET + numbered(b".a%d .b,#c>d{display:none}", n) + b"</style><p class=b>accept</p>",
    "rules for one element": lambda n: (
        SHEET + numbered(b"p[a%d]{opacity:0}", 4_000) + b"</style>" + b"<p a1 a2>x</p>" * (n // 14)
    ),
    "a rule for every element": lambda n: SHEET + b"*{opacity:.1}</style>" + numbered(b"<p id=a%d>accept</p>", n),
    "selectors without end": lambda n: SHEET + b"a,b>c+" * (n // 6) + b"{display:none}</style>accept",
    "functions of selectors": lambda n: SHEET + b":is(" * (n // 4) + b"{display:none}</style>accept",
    "attributes of selectors": lambda n: SHEET + b"[a" * (n // 2) + b"{display:none}</style>accept",
    "declarations without end": lambda n: SHEET + b"a{" + b"color:#fff;" * (n // 11) + b"}</style>accept",
    "braces": lambda n: SHEET + b"{" * (n // 2) + b"}" * (n // 2) + b"</style>accept",
    "comments in a sheet": lambda n: SHEET + b"/*" * (n // 2) + b"</style>accept",
    "stars in a sheet": lambda n: SHEET + b"/*" + b"*" * n + b"</style>accept",
    "escapes in a sheet": lambda n: SHEET + b"a{content:'" + b"\\6e" * (n // 3) + b"'}</style>accept",
    "sheets": lambda n: HTML + b"<style>a{opacity:0}</style>" * (n // 27) + b"accept",
    "sheet strings": lambda n: SHEET + b"a::before{content:" + b"'" * n + b"}</style><a>accept",
    "styles each of its own": lambda n: (
        HTML + numbered(b"<p style='color:#%06d;margin:0;font-family:Calibri'>ab</p>", n)
    ),
    "long styles": lambda n: HTML + numbered(b"<p style='" + b"height:0;" * 400 + b"a:%d'>ab</p>", n),
    "lengths in styles": lambda n: HTML + numbered(b"<p style='left:" + b"1" * 3_900 + b";a:%d'>ab</p>", n),
    "pale words": lambda n: HTML + b"<font color=white>a</font>b" * (n // 27),
    "classes each of its own": lambda n: HTML + numbered(b"<p class='a%d b c'>ab</p>", n),
    "attributes each of their own": lambda n: HTML + numbered(b"<p a%d=b c=d e=f g=h i=j>x</p>", n),
    "pictures each of its own": lambda n: HTML + numbered(b"<img alt='word %d' src=x>", n),
    "fields": lambda n: HTML + numbered(b"<input value='accept %d'>", n),
    "options": lambda n: HTML + b"<option>a" * (n // 9),
    "nested spans": lambda n: HTML + b"<span>" * (n // 13) + b"a" + b"</span>" * (n // 13),
    "tables": lambda n: HTML + b"<table><tr><td>a</td></tr></table>" * (n // 33),
    "tables in tables": lambda n: HTML + b"<table><tr><td>" * (n // 15),
    "gmail quotes": lambda n: HTML + b"<div class=gmail_quote><blockquote>a</blockquote></div>" * (n // 55),
    "the mail before, again and again": lambda n: HTML + b"<div>" * 900 + b"<div id=appendonsend></div>" * (n // 27),
    "struck words": lambda n: HTML + b"<s>a</s>" * (n // 8),
    "entities without end": lambda n: HTML + b"&CounterClockwiseContourIntegra" * (n // 31),
    "numbers as entities": lambda n: HTML + b"&#65;&notit;&lt;" * (n // 16),
    "base64 of HTML": lambda n: (
        HTML[:-1] + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"<p>ab</p>" * (n // 12))
    ),
    "text and HTML": lambda n: (
        b"Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
        + b"accept it now.\n" * (n // 30)
        + b"--x\nContent-Type: text/html\n\n"
        + b"<div>accept it now.</div>" * (n // 60)
    ),
}
