"""The prospect's mail as the mail programs attach it: "Forward as attachment", each with what its program writes."""

from collections.abc import Callable
from email.message import EmailMessage

from tests.service.test_mailroom import KEY

WORDS = """Dear Lea,

my new mobile number is +49 151 5550 9999. Can we meet on Wednesday instead?

Best regards
Anna Roth
--
Krämer Logistik GmbH | Phone +49 561 1000
"""


def prospects_mail(text: str = WORDS, *, headers: str = "") -> str:
    """The mail of the prospect, as it lay in the LDR's mailbox."""
    return (
        "Return-Path: <anna.roth@kraemer-logistik.example>\n"
        "Received: from mx.kraemer-logistik.example (192.0.2.7) by mx.example.com; Mon, 23 Nov 2026 11:40:02 +0100\n"
        f"{headers}"
        "From: Anna Roth <anna.roth@kraemer-logistik.example>\n"
        "To: Lea Brandt <lea@example.com>\n"
        "Date: Mon, 23 Nov 2026 11:40:00 +0100\n"
        "Subject: my new number\n"
        "Message-ID: <anna-1@kraemer-logistik.example>\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "\n"
        f"{text}"
    )


def outlook(top: str, *attached: str) -> bytes:
    """Outlook by Exchange: an attached item without a file's name, text in two forms."""
    html = f"<html><body><p class=MsoNormal>{top}<o:p></o:p></p></body></html>" if top else "<html><body></body></html>"
    opening = (
        "Content-Type: multipart/alternative; boundary=_000_inner_\n\n"
        f'--_000_inner_\nContent-Type: text/plain; charset="iso-8859-1"\n\n{top}\n'
        f'--_000_inner_\nContent-Type: text/html; charset="iso-8859-1"\n\n{html}\n--_000_inner_--\n'
    )
    about = 'Content-Disposition: attachment; creation-date="Mon, 23 Nov 2026 11:00:00 GMT"'
    more = "Thread-Topic: my new number\nAccept-Language: de-DE, en-US\nX-MS-Has-Attach: yes\n"
    return _mail("FW: my new number", opening, f"Content-Type: message/rfc822\n{about}", attached, more)


def apple(top: str, *attached: str) -> bytes:
    """Apple Mail: "Forward as Attachment"."""
    about = (
        "Content-Disposition: attachment;\n\tfilename*=utf-8''my%20new%20number.eml\n"
        "Content-Type: message/rfc822;\n\tx-mac-hide-extension=yes;\n\tx-unix-mode=0666;\n"
        '\tname="my new number.eml"\nContent-Transfer-Encoding: 7bit'
    )
    opening = f"Content-Transfer-Encoding: 7bit\nContent-Type: text/plain;\n\tcharset=us-ascii\n\n{top}\n"
    more = "X-Mailer: Apple Mail (2.3826.700.81)\n"
    return _mail("Fwd: my new number", opening, about, attached, more)


def thunderbird(top: str, *attached: str) -> bytes:
    """Thunderbird: "Forward As > Attachment"."""
    about = (
        'Content-Type: message/rfc822; charset=UTF-8; name="my new number.eml"\n'
        'Content-Disposition: attachment; filename="my new number.eml"\nContent-Transfer-Encoding: 8bit'
    )
    opening = f"Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 7bit\n\n{top}\n"
    more = "User-Agent: Mozilla Thunderbird\nContent-Language: en-US\n"
    return _mail("Fwd: my new number", opening, about, attached, more)


def gmail(top: str, *attached: str) -> bytes:
    """Gmail: "Forward as attachment"."""
    opening = (
        'Content-Type: multipart/alternative; boundary="0000000000inner"\n\n'
        f'--0000000000inner\nContent-Type: text/plain; charset="UTF-8"\n\n{top}\n'
        f'--0000000000inner\nContent-Type: text/html; charset="UTF-8"\n\n<div dir="ltr">{top}<br></div>\n'
        "--0000000000inner--\n"
    )
    about = (
        'Content-Type: message/rfc822; name="my new number.eml"\n'
        'Content-Disposition: attachment; filename="my new number.eml"\n'
        "Content-ID: <f_m1abc>\nX-Attachment-Id: f_m1abc"
    )
    return _mail("Fwd: my new number", opening, about, attached, "")


CLIENTS: dict[str, Callable[..., bytes]] = {
    "outlook": outlook,
    "apple": apple,
    "thunderbird": thunderbird,
    "gmail": gmail,
}


def as_a_file(name: str, content: bytes) -> bytes:
    """A file hung on as bytes, as some programs do with a saved mail."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Lea Brandt <lea@example.com>", f"handoff+{KEY['lea']}@example.com"
    mail["Subject"], mail["Message-ID"] = "FW: my new number", f"<{name}@example.com>"
    mail.set_content("FYI")
    mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def _mail(subject: str, opening: str, about: str, attached: tuple[str, ...], more: str) -> bytes:
    parts = "".join(f"--outer\n{about}\n\n{one}\n" for one in attached)
    text = (
        f"From: Lea Brandt <lea@example.com>\nTo: handoff+{KEY['lea']}@example.com\nSubject: {subject}\n"
        f"Message-ID: <{abs(hash((opening, attached)))}@example.com>\nDate: Mon, 23 Nov 2026 12:00:00 +0100\n{more}"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="outer"\n\n'
        f"--outer\n{opening}\n{parts}--outer--\n"
    )
    return text.replace("\n", "\r\n").encode()
