"""Mails made to keep the reader busy: each shape as a function from a size in bytes to a mail of about that size."""

from collections.abc import Callable

from tests.mail_in.crafted_html import HTML_SHAPES, numbered

HEAD = b"From: ben@example.com\nContent-Type: text/plain; charset=utf-8\n"
AUTO = b"From: ben@example.com\nDate: Fri, 20 Nov 2026 17:56:40 +0100\nAuto-Submitted: auto-replied\n\n"
BOUNCE = b"From: mailer-daemon@example.com\nReturn-Path: <>\nSubject: Undelivered Mail\n\n"
REPORT = b"From: mailer-daemon@example.com\nContent-Type: message/delivery-status\n\n"
MIXED = b"From: ben@example.com\nContent-Type: multipart/mixed; boundary=x\n\n"
NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (at, at) for at in range(29))
WORDS = b"accept budget lead not when she rang them on Monday about the offer that we made last week".split()


def prose(size: int) -> bytes:
    """Lines of words, no two of them alike."""
    lines = (
        b" ".join(WORDS[(at * step) % len(WORDS)] for step in (1, 3, 5, 7, 11)) + b" %d" % at
        for at in range(size // 32)
    )
    return b"\n".join(lines)


CRAFTED: dict[str, Callable[[int], bytes]] = {
    "header of quotes": lambda n: b"From: " + b'"' * n + b"\n\naccept",
    "header of brackets": lambda n: b"From: " + b"<" * n + b"\nTo: " + b"(" * n + b"\n\naccept",
    "encoded words": lambda n: b"Subject: " + b"=?a?q?" * (n // 6) + b"\n\naccept",
    "many fields": lambda n: b"X: y\n" * (n // 5) + b"\naccept",
    "many recipients": lambda n: b"To: " + b"a@b.example," * (n // 12) + b"\n\naccept",
    "parameters": lambda n: b"Content-Type: text/plain" + b"; a*0*=b" * (n // 8) + b"\n\naccept",
    "parts": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * (n // 7),
    "boundaries that are none": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--xx\n" * (n // 5),
    "deep parts": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" * (n // 43),
    "quote marks": lambda n: HEAD + b"\n" + b">" * n,
    "quoted lines": lambda n: HEAD + b"\n" + b"> a\n" * (n // 4),
    "headings that never end": lambda n: HEAD + b"\n" + b"On 2025-06-03 Ben\n" * (n // 18),
    "header blocks that are none": lambda n: HEAD + b"\n" + b"From: a\n" * (n // 8),
    "dashes": lambda n: HEAD + b"\n" + b"-" * n,
    "dashed lines": lambda n: HEAD + b"\n" + b"-----\n" * (n // 6),
    "spaces": lambda n: HEAD + b"\naccept" + b" " * n + b"x",
    "words": lambda n: HEAD + b"\naccept, " + b"a'" * (n // 2),
    "a long list": lambda n: HEAD + b"\nreject " + b"1, " * (n // 3),
    "blank lines": lambda n: HEAD + b"\n" + b"\n" * n,
    "base64": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"YWNjZXB0" * (n // 8),
    "quoted-printable": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * n,
    "an absence said again and again": lambda n: AUTO + b"I am on leave until 3 March. " * (n // 29),
    "an absence in one breath": lambda n: AUTO + b"ich bin vom 1.1. bis 3.3. nicht " * (n // 32),
    "people to turn to": lambda n: AUTO + b"please contact Anna Roth " * (n // 25),
    "days without end": lambda n: AUTO + b"1.1." * (n // 4),
    "addresses that never end": lambda n: AUTO + b"a." * (n // 2) + b"@",
    "a bounce of addresses": lambda n: BOUNCE + b"<ben@example.com>: 550 5.1.1 no\n" * (n // 32),
    "a bounce of fields": lambda n: BOUNCE + b"Final-Recipient: rfc822; ben@example.com\n\n" * (n // 43),
    "a bounce of ids": lambda n: BOUNCE + b"> Message-ID: " * (n // 14),
    "a report of groups": lambda n: REPORT + b"Action: failed\nStatus: 5.1.1\n\n" * (n // 30),
    "two-letter lines": lambda n: HEAD + b"\n" + b"ab\n" * (n // 3),
    "answers": lambda n: HEAD + b"\n" + b"accept\n" * (n // 7),
    "headings": lambda n: HEAD + b"\n" + b"On Ben wrote:\n" * (n // 14),
    "colons": lambda n: HEAD + b"\n" + b"a:\n" * (n // 3),
    "labels": lambda n: HEAD + b"\n" + b"To: a\nSubject: b\n" * (n // 17),
    "original messages": lambda n: HEAD + b"\n" + b"-----Original Message-----\n" * (n // 27),
    "wrapped quotes": lambda n: HEAD + b"\n" + (b"> " + b"a" * 72 + b"\nb b\n") * (n // 79),
    "device lines": lambda n: HEAD + b"\n" + b"Sent from my phone., a\n" * (n // 23),
    "signatures": lambda n: HEAD + b"\n" + b"-- \nBen\n" * (n // 8),
    "disclaimers": lambda n: HEAD + b"\n" + b"this email is confidential a\n\n" * (n // 30),
    "files in text": lambda n: HEAD + b"\n" + b"begin 644 a\n" * (n // 12),
    "soft breaks": lambda n: b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * (n // 3),
    "broken base64": lambda n: (
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + (b"YWNjZXB0" * 9 + b"\n") * (n // 73) + b"!"
    ),
    "wrapped signatures": lambda n: (
        b"Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n" + b"MIAG" * (n // 4)
    ),
    "punycode": lambda n: b"Content-Type: text/plain; charset=punycode\n\n" + b"a-" + b"z" * n,
    "prose": lambda n: HEAD + b"\naccept\n" + prose(n),
    "prose in one line": lambda n: HEAD + b"\naccept " + prose(n).replace(b"\n", b" "),
    "prose in long lines": lambda n: HEAD + b"\naccept\n" + prose(n).replace(b"\n", b". ", 200),
    "prose of a machine": lambda n: AUTO + prose(n),
    "prose of a bounce": lambda n: BOUNCE + prose(n),
    "quoted prose": lambda n: HEAD + b"\naccept\n> " + prose(n).replace(b"\n", b"\n> "),
    "quotes within quotes": lambda n: HEAD + b"\n" + b"".join(b">" * (at % 60) + b" a\n" for at in range(n // 33)),
    "rising quotes": lambda n: HEAD + b"\n" + b"".join(b">" * at + b" a\n" for at in range(int((2 * n) ** 0.5))),
    "flowing quotes": lambda n: (
        b"Content-Type: text/plain; format=flowed\n\n" + b"".join(b">" * (at % 60) + b" a \n" for at in range(n // 33))
    ),
    "a line without spaces": lambda n: HEAD + b"\naccept\n" + b"a" * n,
    "long lines without spaces": lambda n: HEAD + b"\naccept\n" + (b"a" * 7_000 + b"\n") * (n // 7_001),
    "long lines of dots": lambda n: HEAD + b"\naccept\n" + (b"a." * 3_900 + b"\n") * (n // 7_801),
    "lines of words": lambda n: HEAD + b"\n" + b"accept the lead now\n" * (n // 20),
    "names": lambda n: HEAD + b"\n" + numbered(b"Ben Vogt %d\n", n),
    "telephones": lambda n: HEAD + b"\n" + numbered(b"+49 561 5550 %d\n", n),
    "addresses": lambda n: HEAD + b"\n" + numbered(b"ben%d@example.com\n", n),
    "links": lambda n: HEAD + b"\n" + numbered(b"https://a.example/%d?c=d\n", n),
    "a link without end": lambda n: HEAD + b"\naccept https://a.example/" + b"b/" * (n // 2),
    "moments": lambda n: HEAD + b"\n" + numbered(b"Fri, 20 Nov 2026 at 17:%d\n", n),
    "headings and marks": lambda n: (
        HEAD + b"\n" + b"On Fri, 20 Nov 2026 at 17:56, Lea <a@b.example> wrote:\n> a\n" * (n // 60)
    ),
    "labels of our letters": lambda n: HEAD + b"\n" + b"CALL     +49 151\n" * (n // 17),
    "header blocks": lambda n: (
        HEAD + b"\n" + b"From: Lea <a@b.example>\nSent: Friday, 20 November 2026 17:56\nTo: Ben\n\n" * (n // 74)
    ),
    "signs without width": lambda n: HEAD + b"\n" + "a\u200bb ".encode() * (n // 6),
    "accents upon accents": lambda n: HEAD + b"\n" + b"a" + "\u0301\u0316".encode() * (n // 4),
    "Chinese headings": lambda n: HEAD + b"\n" + "写道：\n".encode() * (n // 10),
    "emoji": lambda n: HEAD + b"\n" + "👍 ".encode() * (n // 5),
    "brackets in text": lambda n: HEAD + b"\n" + b"[a] " * (n // 4),
    "armour": lambda n: HEAD + b"\n" + b"-----BEGIN PGP MESSAGE-----\n" * (n // 28),
    "days of a machine": lambda n: AUTO + numbered(b"from 1 March to %d March 2026\n", n),
    "weekdays of a machine": lambda n: AUTO + b"back on Monday, or on Tuesday\n" * (n // 30),
    "people of a machine": lambda n: AUTO + numbered(b"Contact Anna Roth anna%d@example.com +49 1\n", n),
    "a German machine": lambda n: (
        AUTO + b"Ich bin bis zum 3. Mai nicht im Haus. In dringenden F\xc3\xa4llen Frau Roth.\n" * (n // 72)
    ),
    "a person who is away": lambda n: (
        HEAD + b"\n" + numbered(b"I am out of the office until %d March and back on Monday.\n", n)
    ),
    "bounced one by one": lambda n: BOUNCE + numbered(b"ben%d@example.com\n550 5.1.1 unknown user\n\n", n),
    "reports of many": lambda n: (
        REPORT + numbered(b"Final-Recipient: rfc822; a%d@b.example\nAction: failed\nStatus: 5.1.1\n\n", n)
    ),
    "a long subject": lambda n: b"Subject: " + b"Re: " * (n // 4) + b"\n\naccept",
    "a folded header": lambda n: b"Subject: a\n" + b" b\n" * (n // 3) + b"\naccept",
    "long fields": lambda n: (b"X-A: " + b"b" * 3_900 + b"\n") * (n // 3_906) + b"\naccept",
    "ancestors": lambda n: (b"References: " + b"<a@b> " * 600 + b"\n") * (n // 3_613) + b"\naccept",
    "many To": lambda n: (b"To: " + b"a@b.example, " * 300 + b"\n") * (n // 3_905) + b"\naccept",
    "many From": lambda n: (b"From: " + b"a@b.example, " * 300 + b"\n") * (n // 3_905) + b"\naccept",
    "results of many servers": lambda n: (
        b"From: ben@example.com\n"
        + (b"Authentication-Results: mx.example.com; dmarc=pass header.from=example.com; " + b"(a) " * 900 + b"\n")
        * (n // 3_680)
        + b"\naccept"
    ),
    "relays": lambda n: b"Received: from a by b; x\n" * (n // 25) + b"\naccept",
    "encoded names": lambda n: (b"To: " + b"=?utf-8?q?a?= <a@b.example>, " * 130 + b"\n") * (n // 3_905) + b"\naccept",
    "parts of text": lambda n: MIXED + b"--x\nContent-Type: text/plain\n\naccept\n" * (n // 39),
    "parts of HTML": lambda n: MIXED + b"--x\nContent-Type: text/html\n\n<p>accept</p>\n" * (n // 46),
    "parts with headers": lambda n: MIXED + (b"--x\n" + b"X: y\n" * 800 + b"\n\na\n") * (n // 4_009),
    "parts with folded headers": lambda n: MIXED + (b"--x\nX: y\n" + b" b\n" * 1_300 + b"\na\n") * (n // 3_912),
    "parts with long types": lambda n: (
        MIXED + (b'--x\nContent-Type: text/plain; a="' + b";" * 3_900 + b'"\n\na\n') * (n // 3_940)
    ),
    "parts with long names": lambda n: (
        MIXED + (b'--x\nContent-Type: a/b; name="' + b"=?utf-8?q?a?= " * 270 + b'"\n\na\n') * (n // 3_820)
    ),
    "attached mails": lambda n: (
        MIXED + (b"--x\nContent-Type: message/rfc822\n\n" + b"X: y\n" * 900 + b"\n\na\n") * (n // 4_540)
    ),
    "attached reports": lambda n: (
        MIXED + (b"--x\nContent-Type: message/delivery-status\n\n" + b"X: y\n" * 900 + b"\n") * (n // 4_545)
    ),
    "parts within parts": lambda n: NESTED + b"\naccept" + b"--y\n" * (n // 4),
    "one boundary for all": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 29 + b"--xx\n" * (n // 5),
    "soft breaks of QP": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"a=\n" * (n // 3),
    "lines of QP": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=41=42=0A" * (n // 9),
    "short lines of base64": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"YWNj\n" * (n // 5) + b"!",
    "glued base64": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"YQ==\n" * (n // 5),
    "uuencoded": lambda n: HEAD + b"Content-Transfer-Encoding: uuencode\n\nbegin 644 a\n" + b"#0V%T\n" * (n // 6),
    "a calendar": lambda n: b"Content-Type: text/calendar\n\n" + b"METHOD\n" * (n // 7),
    **HTML_SHAPES,
}
