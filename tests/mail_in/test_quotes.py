"""Where the mail before begins: headings and header blocks in the shapes and languages of mail programs."""

import pytest

from mail.inbound.clues import Clues
from mail.inbound.header_blocks import block_height
from mail.inbound.header_labels import label_of
from mail.inbound.lines import Line, without_unseen
from mail.inbound.quote_headings import is_heading, tidy
from mail.inbound.quotes import quotes_in
from mail.inbound.separators import is_separator

CLUES = Clues(
    names=frozenset(("ben", "vogt")),
    partners=("handoff+key@example.com",),
    subject="anna roth, krämer logistik gmbh: meeting tue 10:00",
)


def height(lines: list[str]) -> int:
    return block_height(lines, [label_of(line) for line in lines], 0, CLUES)


HEADINGS = """
en  On Fri, Nov 20, 2026 at 5:56 PM Lea Brandt via Handoff <handoff@example.com> wrote:
en  On 20 Nov 2026, at 17:56, Lea Brandt via Handoff <handoff@example.com> wrote:
en  On 2026-11-20 17:56, Lea Brandt via Handoff wrote:
en  On Fri, Nov 20, 2026 at 05:56:12PM +0100, Lea Brandt wrote:
en  Lea Brandt via Handoff <handoff@example.com> writes:
en  Friday, November 20, 2026, 5:56:12 PM, you wrote:
en  On Nov 20 2026, at 5:56 pm, Lea Brandt via Handoff <handoff@example.com> wrote:
en  On 20/11/2026, 17:56, "Lea Brandt via Handoff" <handoff@example.com> wrote:
en  ---- On Fri, 20 Nov 2026 17:56:12 +0100 Lea Brandt <handoff@example.com> wrote ---
en  Quoting Lea Brandt via Handoff <handoff@example.com>:
en  * Lea Brandt via Handoff <handoff@example.com> [2026-11-20 17:56]:
en  Lea Brandt via Handoff (handoff@example.com) wrote on 20 November 2026 17:56:
en  20.11.2026, 17:56, "Lea Brandt via Handoff" <handoff@example.com>:
de  Am Fr., 20. Nov. 2026 um 17:56 Uhr schrieb Lea Brandt via Handoff <handoff@example.com>:
de  Am 20.11.2026 um 17:56 schrieb Lea Brandt:
de  Am 20.11.26 um 17:56 schrieb Lea Brandt via Handoff:
de  Lea Brandt via Handoff <handoff@example.com> schrieb am Fr., 20. Nov. 2026, 17:56:
de  Lea Brandt via Handoff <handoff@example.com> hat am 20.11.2026 17:56 CET geschrieben:
de  Zitat von Lea Brandt via Handoff <handoff@example.com>:
de  20. Nov. 2026, 17:56 von handoff@example.com:
de  Am 20. November 2026 17:56:12 MEZ schrieb Lea Brandt via Handoff <handoff@example.com>:
fr  Le ven. 20 nov. 2026 à 17:56, Lea Brandt via Handoff <handoff@example.com> a écrit :
fr  Le 20/11/2026 à 17:56, Lea Brandt via Handoff a écrit :
es  El vie, 20 nov 2026 a las 17:56, Lea Brandt via Handoff (<handoff@example.com>) escribió:
es  El 20 nov 2026, a las 17:56, Lea Brandt via Handoff <handoff@example.com> escribió:
it  Il giorno ven 20 nov 2026 alle ore 17:56 Lea Brandt via Handoff <handoff@example.com> ha scritto:
it  Il 20/11/2026 17:56, Lea Brandt via Handoff ha scritto:
nl  Op vr 20 nov 2026 om 17:56 schreef Lea Brandt via Handoff <handoff@example.com>:
nl  Op 20 nov. 2026 om 17:56 heeft Lea Brandt via Handoff <handoff@example.com> het volgende geschreven:
pt  Em sex., 20 de nov. de 2026 às 17:56, Lea Brandt via Handoff <handoff@example.com> escreveu:
pt  No dia 20/11/2026, às 17:56, Lea Brandt via Handoff <handoff@example.com> escreveu:
pt  Lea Brandt via Handoff <handoff@example.com> escreveu (sexta, 20/11/2026 à(s) 17:56):
da  Den fre. 20. nov. 2026 kl. 17.56 skrev Lea Brandt via Handoff <handoff@example.com>:
sv  Den fre 20 nov. 2026 kl 17:56 skrev Lea Brandt via Handoff <handoff@example.com>:
sv  20 nov. 2026 kl. 17:56 skrev Lea Brandt via Handoff <handoff@example.com>:
no  fre. 20. nov. 2026 kl. 17:56 skrev Lea Brandt via Handoff <handoff@example.com>:
fi  pe 20. marrask. 2026 klo 17.56 Lea Brandt via Handoff (handoff@example.com) kirjoitti:
fi  Lea Brandt via Handoff <handoff@example.com> kirjoitti 20.11.2026 kello 17.56:
pl  pt., 20 lis 2026 o 17:56 Lea Brandt via Handoff <handoff@example.com> napisał(a):
pl  W dniu 20.11.2026 o 17:56, Lea Brandt via Handoff pisze:
pl  Wiadomość napisana przez Lea Brandt <handoff@example.com> w dniu 20 lis 2026, o godz. 17:56:
cs  pá 20. 11. 2026 v 17:56 odesílatel Lea Brandt via Handoff <handoff@example.com> napsal:
cs  Dne 20. 11. 26 v 17:56 Lea Brandt via Handoff napsal(a):
sk  pi 20. 11. 2026 o 17:56 Lea Brandt via Handoff <handoff@example.com> napísal(a):
hu  Lea Brandt via Handoff <handoff@example.com> ezt írta (időpont: 2026. nov. 20., P, 17:56):
hu  2026. 11. 20. 17:56 keltezéssel, Lea Brandt via Handoff írta:
ro  În vin., 20 nov. 2026 la 17:56, Lea Brandt via Handoff <handoff@example.com> a scris:
tr  Lea Brandt via Handoff <handoff@example.com>, 20 Kas 2026 Cum, 17:56 tarihinde şunu yazdı:
ru  пт, 20 нояб. 2026 г. в 17:56, Lea Brandt via Handoff <handoff@example.com>:
ru  20.11.2026 17:56, Lea Brandt via Handoff пишет:
uk  пт, 20 лист. 2026 р. о 17:56 Lea Brandt via Handoff <handoff@example.com> пише:
bg  На пт, 20.11.2026 г. в 17:56 Lea Brandt via Handoff <handoff@example.com> написа:
el  Στις Παρ 20 Νοε 2026 στις 5:56 μ.μ., ο χρήστης Lea Brandt <handoff@example.com> έγραψε:
hr  pet, 20. stu 2026. u 17:56 Lea Brandt via Handoff <handoff@example.com> napisao je:
ja  2026年11月21日(土) 1:56 Lea Brandt via Handoff <handoff@example.com>:
ja  2026/11/20 17:56、Lea Brandt via Handoff <handoff@example.com>のメール:
zh  Lea Brandt via Handoff <handoff@example.com> 于2026年11月20日周五 17:56写道：
zh  在 2026-11-20 17:56:12，"Lea Brandt via Handoff" <handoff@example.com> 写道：
ko  2026년 11월 20일 (금) 오후 5:56, Lea Brandt via Handoff <handoff@example.com>님이 작성:
vi  Vào Th 6, 20 thg 11, 2026 vào lúc 17:56 Lea Brandt via Handoff <handoff@example.com> đã viết:
he  \u202bבתאריך יום ו׳, 20 בנוב׳ 2026 ב-17:56 מאת \u202aLea Brandt\u202c <\u202ahandoff@example.com\u202c>:\u202c
ar  في الجمعة، 20 نوفمبر 2026 في 5:56 م تمت كتابة ما يلي بواسطة Lea Brandt <handoff@example.com>:
th  ในวันที่ ศ. 20 พ.ย. 2026 เวลา 17:56 Lea Brandt via Handoff <handoff@example.com> เขียนว่า:
"""
LABELS = {
    "en": "From Sent To Subject",
    "de": "Von Gesendet An Betreff",
    "fr": "De Envoyé À Objet",
    "es": "De Enviado Para Asunto",
    "it": "Da Inviato A Oggetto",
    "nl": "Van Verzonden Aan Onderwerp",
    "pt": "De Enviado Para Assunto",
    "da": "Fra Sendt Til Emne",
    "sv": "Från Skickat Till Ämne",
    "fi": "Lähettäjä Lähetetty Vastaanottaja Aihe",
    "pl": "Od Wysłano Do Temat",
    "cs": "Od Odesláno Komu Předmět",
    "sk": "Od Odoslané Komu Predmet",
    "hu": "Feladó Elküldve Címzett Tárgy",
    "tr": "Kimden Gönderildi Kime Konu",
    "ru": "От Отправлено Кому Тема",
    "uk": "Від Надіслано Кому Тема",
    "bg": "От Изпратено До Относно",
    "el": "Από Στάλθηκε Προς Θέμα",
    "hr": "Šalje Poslano Prima Predmet",
    "ja": "差出人 送信日時 宛先 件名",
    "zh": "发件人 发送时间 收件人 主题",
    "et": "Saatja Saadetud Saaja Teema",
}
SEPARATORS = (
    *("-----Original Message-----", "-------- Original message --------", "-----Ursprüngliche Nachricht-----"),
    *("-------- Originalnachricht --------", "-----Message d'origine-----", "-----Mensaje original-----"),
    *("-----Messaggio originale-----", "-----Oorspronkelijk bericht-----", "-----Mensagem original-----"),
    *("-----Oprindelig meddelelse-----", "-----Ursprungligt meddelande-----", "-----Opprinnelig melding-----"),
    *("-----Alkuperäinen viesti-----", "-----Wiadomość oryginalna-----", "-----Původní zpráva-----"),
    *("-----Pôvodná správa-----", "-----Eredeti üzenet-----", "-----Mesaj original-----", "-----Özgün İleti-----"),
    *("-----Исходное сообщение-----", "-----Αρχικό μήνυμα-----", "------------------ 原始邮件 ------------------"),
    *(
        "---------- Forwarded message ---------",
        "-------- Weitergeleitete Nachricht --------",
        "----- Mail original -----",
    ),
    *("Begin forwarded message:", "Anfang der weitergeleiteten Nachricht:", "---------- Původní e-mail ----------"),
    *("‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐", "------ Originalnachricht ------", "_____ Original message _____"),
)


@pytest.mark.parametrize("line", HEADINGS.strip().split("\n"))
def test_a_heading_is_known_in_every_language(line: str) -> None:
    assert is_heading(tidy(line[4:]), CLUES, marked_below=False)


def test_headings_are_known_in_at_least_twenty_five_languages() -> None:
    assert len({line[:2] for line in HEADINGS.strip().split("\n")}) >= 25


@pytest.mark.parametrize("width", [40, 50, 60, 70])
@pytest.mark.parametrize("line", HEADINGS.strip().split("\n")[::5])
def test_a_heading_is_known_when_it_is_wrapped(line: str, width: int) -> None:
    wrapped: list[str] = [""]
    for word in line[4:].split(" "):
        if wrapped[-1] and len(wrapped[-1]) + 1 + len(word) > width:
            wrapped.append("")
        wrapped[-1] = f"{wrapped[-1]} {word}".strip()
    lines = [Line(without_unseen(text)) for text in ["accept", "", *wrapped, "", "> reject 1"]]
    assert quotes_in(lines, CLUES).quoted == (False, False, *[True] * len(wrapped), False, True)


@pytest.mark.parametrize(
    "text",
    [
        "On 3 June she wrote:",
        "I do not accept what she wrote on 20.11.2026 at 17:56:",
        "Here is what I heard from anna@roth.example on Friday:",
        "Please ring her at 17:56:",
        "My reasons on 20.11.2026:",
        "reject, and tell anna@roth.example by 14:00:",
        "She writes:",
        "CALL +49 151 5550 1234, mobile",
    ],
)
def test_what_a_person_types_before_a_colon_is_no_heading(text: str) -> None:
    assert not is_heading(tidy(text), CLUES, marked_below=False)


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS.keys())
@pytest.mark.parametrize("written", ["{}: {}", "*{}:* {}", "{} : {}", "{}:\t{}", "  {}: {}", "**{}:** {}"])
def test_a_header_block_is_known_in_every_language(labels: str, written: str) -> None:
    values = ("Lea Brandt via Handoff <handoff@example.com>", "Freitag, 20. November 2026 17:56", "Ben", "Anna Roth")
    block = [written.format(label, value) for label, value in zip(labels.split(" "), values, strict=True)]
    assert height([*block, "", "Ben, Anna Roth expects you"]) == 4
    assert height([block[0], block[2], block[3], block[1]]) == 4
    assert height([block[3], block[1], block[0], block[2]]) == 4


def test_a_header_block_in_an_unknown_language_is_known_by_its_shape_and_the_subject() -> None:
    block = ["Aa: Lea <handoff@example.com>", "Bb: 20.11.2026", "Cc: Ben", f"Dd: RE: {CLUES.subject}"]
    assert height(block) == 4
    assert height(block[:3]) == 0


@pytest.mark.parametrize(
    "lines",
    [
        ["From: me", "with doubts"],
        ["To: do: ring her", "", "Reason: none"],
        ["Budget: none", "Timeframe: 2029", "Authority: not hers"],
        ["From: the fair", "I know her"],
    ],
)
def test_lines_with_colons_are_no_header_block(lines: list[str]) -> None:
    assert height(lines) == 0


@pytest.mark.parametrize("line", SEPARATORS)
def test_a_separator_is_known_in_every_language(line: str) -> None:
    assert is_separator(line)


@pytest.mark.parametrize(
    "line", ["- original message lost", "Original message was better", "--- not my lead ---", "---"]
)
def test_what_a_person_types_with_dashes_is_no_separator(line: str) -> None:
    assert not is_separator(line)
