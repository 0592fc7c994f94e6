"""What a reader gets: every kind of letter, about an ordinary lead, a bare one and one that tries everything."""

import re
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from domain.errors import LetterFault
from domain.letters import HandoffLetter, LetterKind, NotUnderstood, ToSend
from domain.people import People
from domain.words import WORDS
from mail.outbound.clean import cleaned
from mail.outbound.lint import faults
from mail.outbound.text import LABEL, WIDTH, is_link
from mail.outbound.writer import LETTERS
from tests import builders as build
from tests.mail_out.letters import AT, CASES, CLOCK, KEY, SAMPLES, Sample, everybody, fitted, ordinary, writer
from tests.mail_out.parts import composed, html_in, html_of, parsed, text_in

ALL = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
ABOUT = pytest.mark.parametrize("case_name", CASES)
PREVIEW = 90


def test_every_kind_of_letter_has_its_sample_and_its_folder() -> None:
    """No kind is forgotten: the domain's kinds, the folders and the samples are the same set."""
    kinds = set(LetterKind.__args__)  # type: ignore[attr-defined]
    folders = {f.name for f in LETTERS.iterdir() if f.is_dir()} - {"shared"}
    assert kinds == folders == {sample.letter.kind for sample in SAMPLES}


@ALL
@ABOUT
def test_lines_are_at_most_72_characters(sample: Sample, case_name: str) -> None:
    """A longer line is one link, with at most a label before it."""
    case = CASES[case_name]()
    for line in text_in(parsed(composed(fitted(sample, case), case))).splitlines():
        last = line.split()[-1] if line else ""
        assert len(line) <= WIDTH or (is_link(last) and len(line) - len(last) <= LABEL), line


@ALL
@ABOUT
def test_html_is_clean(sample: Sample, case_name: str) -> None:
    """Nothing that Word's engine lacks, no wrong link, enough contrast in light and dark, nothing unescaped."""
    case = CASES[case_name]()
    html = html_of(fitted(sample, case), case)
    assert faults(html) == []
    assert "onerror=alert(1)>@" not in html
    assert "49" not in re.findall(r"\{\{(.*?)\}\}", html)


@ALL
@ABOUT
def test_the_preview_is_the_news(sample: Sample, case_name: str) -> None:
    """The first characters that a phone shows are the same in text and HTML: the letter's first sentences."""
    case = CASES[case_name]()
    message = parsed(composed(fitted(sample, case), case))
    first_paragraph = "".join(text_in(message).split("\n\n")[0].split())
    assert _visible(html_in(message)).startswith(first_paragraph[:PREVIEW])


@ALL
def test_text_and_html_say_the_same_words(sample: Sample) -> None:
    """Every word of the HTML part stands in the text part too, since each is all that some readers see."""
    message = parsed(composed(sample, ordinary()))
    in_text = set(re.findall(r"\w+", text_in(message).lower()))
    in_html = set(re.findall(r"\w+", _visible(html_in(message), " ").lower()))
    assert in_html - in_text == set()
    assert in_text - in_html == set()


def test_the_handoff_letter_fits_a_screen_or_two() -> None:
    """About 40 lines: reachable before the second screen, done before the third."""
    text = text_in(parsed(composed(_sample("handoff"), ordinary())))
    lines = text.splitlines()
    assert len(lines) <= 45
    assert any("+49 151 5550 1234" in line for line in lines[:5])
    assert any("https://meet.example/kr-1000" in line for line in lines[:9])


def test_the_handoff_letter_prints_only_words_that_work() -> None:
    """No word, link or promise of a feature that is not there yet."""
    text = text_in(parsed(composed(_sample("handoff"), ordinary()))).lower()
    for absent in ("undo", "faulty", "not mine", "more time", "return", "or tap"):
        assert absent not in text.split("your answer")[1], absent


def test_the_phone_and_the_mail_can_be_tapped() -> None:
    """tel: dials the number in E.164 and shows it as the LDR wrote it; mailto: writes."""
    contact = build.a_contact(phone="+4915155501234", phone_written="(0151) 5550 1234")
    html = html_of(_sample("handoff"), build.a_case(lead=build.a_lead(contact=contact)))
    assert ">(0151) 5550 1234</a>" in html
    assert 'href="tel:+4915155501234"' in html
    assert 'href="mailto:anna.roth@kraemer-logistik.example"' in html


@pytest.mark.parametrize("sample", [s for s in SAMPLES if s.link], ids=lambda sample: sample.name)
def test_beside_each_link_to_a_page_stand_answers_by_mail_that_are_ready(sample: Sample) -> None:
    """They go where replies go, under the letter's own subject; so a broken link blocks nobody."""
    message = parsed(composed(sample, ordinary()))
    subject = str(message["Subject"]).removeprefix("Re: ")
    links = re.findall(r'href="(mailto:[^"]+\?[^"]+)"', html_in(message))
    ready = [parse_qs(urlsplit(unescape(link)).query) for link in links]
    assert ready
    assert {tuple(one["subject"]) for one in ready} == {(f"Re: {subject}",)}
    words = [one["body"][0] for one in ready]
    assert set(words) <= {"accept", "reject ", "called", "? ", "undo"}
    assert {urlsplit(link).path for link in links} == {message["Reply-To"].addresses[0].addr_spec}


def test_an_answer_by_mail_begins_as_the_word_is_written() -> None:
    begins = {word.says: word.begins for word in WORDS}
    assert begins["move to NAME - why"] == "move to "
    assert begins["raised - what he said"] == "raised - "
    assert begins["recycle DATE"] == "recycle "
    assert begins["remind"] == "remind"
    assert all(says.startswith(start) and start for says, start in begins.items())


def test_a_link_that_is_no_web_link_is_shown_as_text() -> None:
    """javascript: and data: are printed, never linked."""
    html = html_of(_sample("handoff"), CASES["hostile"]())
    assert "javascript:alert(document.cookie)" in html
    assert not re.search(r'href="(?!https?:|mailto:|tel:)', html)


def test_evidence_stands_beside_the_claim() -> None:
    """The rep sees what was verified and what the form said on one line."""
    text = text_in(parsed(composed(_sample("handoff"), ordinary())))
    assert re.search(r'1 budget +EUR 60,000 - in the 2027 plan +\["over 100k"\]', text)


def test_evidence_of_several_ways_says_each() -> None:
    """How and when stands with each criterion unless it is the same for all."""
    evidence = (build.an_evidence("budget", method="mail", by="tom"), build.an_evidence("timeframe"))
    text = text_in(parsed(composed(_sample("handoff"), build.a_case(lead=build.a_lead(evidence=evidence, claims=())))))
    text = " ".join(text.split())
    assert "(by mail, Fri 20 Nov," in text
    assert "Tom Okafor)" in text
    assert "(by phone, Fri 20 Nov)" in text
    assert re.search(r"5 authority +not verified", text)


def test_times_are_the_readers() -> None:
    """A rep in New York reads New York's time, and the prospect's beside it."""
    case = build.a_case(lead=build.a_lead(rep="sam"))
    text = text_in(parsed(composed(replace(_sample("handoff"), to="sam"), case)))
    assert "Tue 24 Nov 04:00-04:30 New York (10:00 Berlin)" in " ".join(text.split())
    assert "by Wed 25 Nov 04:30 (New York):" in text


def test_only_who_may_decide_is_told_the_words() -> None:
    """A stand-in and the manager may answer for the rep; the LDR is told who may."""
    for reader, told in (("clara", True), ("maria", True), ("lea", False), ("tom", False)):
        letter = NotUnderstood(read="hm", because="it is no answer")
        sample = Sample(name="to " + reader, letter=letter, to=reader)
        text = text_in(parsed(composed(sample, ordinary())))
        assert ("reject 1 2" in text) is told, reader
        assert ("Only Ben Vogt can accept or reject" in text) is not told, reader


def test_a_letter_that_cannot_be_written_says_why() -> None:
    """A missing clock, an unknown person, an unknown zone, a broken address: each a LetterFault."""
    handoff = ToSend(case=ordinary(), round=1, letter=HandoffLetter(), to="ben")
    with pytest.raises(LetterFault, match="was given none"):
        writer().compose(handoff, everybody(), None, KEY, AT)
    with pytest.raises(LetterFault, match="'ben' is not in the people file"):
        writer().compose(handoff, People(), CLOCK, KEY, AT)
    for change, said in (({"zone": "Mars/Olympus"}, "IANA"), ({"mail": "no address"}, "not of the form")):
        odd = build.people(build.a_person("ben", **change))
        with pytest.raises(LetterFault, match=said):
            writer().compose(handoff, odd, CLOCK, KEY, AT)


def test_the_same_letter_is_the_same_bytes() -> None:
    """Composing is pure: nothing random, nothing from the clock."""
    for sample in SAMPLES:
        assert composed(sample, ordinary()).raw == composed(sample, ordinary()).raw


def test_cleaning_keeps_what_is_said() -> None:
    """Line ends become blanks, directions and control characters go, everything else stays."""
    lead = cleaned(build.a_lead(company="A\r\nB\t\u2028C\u202e D\x00\x1b 🚚 שלום \ud800"))
    assert lead.company == "A B C D 🚚 שלום \ufffd"
    assert lead.evidence == build.a_lead().evidence


def _sample(name: str) -> Sample:
    return next(sample for sample in SAMPLES if sample.name == name)


def _visible(html: str, between: str = "") -> str:
    body = re.sub(r"<!--.*?-->", "", html.split("<body", 1)[1].split(">", 1)[1], flags=re.DOTALL)
    return between.join(unescape(re.sub(r"<[^>]+>", " ", body)).split())
