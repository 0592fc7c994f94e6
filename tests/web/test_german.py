"""Every page in German, in each of its states: no English sentence is left, and no part is marked as English."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from domain.errors import LedgerUnavailable
from domain.people import People
from tests.web.site import PUBLIC, Site
from tests.web.test_passing import PASS, a_form
from tests.worktime import test_explained
from web.counted import counted_in_words
from web.limits import PAGE_BYTES
from web.texts import LANGUAGES, texts_for

GERMAN = {"accept-language": "de"}
REJECT = {"word": "reject", "criteria": "budget", "note": "kein Geld"}


def english() -> set[str]:
    """Pieces of the English sentences, of two words at least, that the German ones do not share."""
    german = " ".join(LANGUAGES["de"].values())
    pieces = (p.strip(" .,:;?!") for said in LANGUAGES["en"].values() for p in re.split(r"\{\w*\}", said))
    return {piece for piece in pieces if " " in piece and len(piece) > 7 and piece not in german}


@pytest.fixture
def german(site: Site) -> Site:
    """Everybody reads German."""
    readers = {person.id: replace(person, language="de-AT") for person in site.everybody.by_id.values()}
    site.everybody = People(by_id=readers)
    site.http.headers.update(GERMAN)
    return site


async def faults(site: Site) -> AsyncIterator[tuple[str, str]]:
    """Pages for what cannot be served."""
    yield "unknown", (await site.http.get("/answer/unknown")).text
    yield "nowhere", (await site.http.get("/nowhere")).text
    yield "large", (await site.http.post("/pass", data={"mail": "x" * (PAGE_BYTES + 1)})).text
    opened = site.desk.links.grant

    async def away(key: str) -> None:
        raise LedgerUnavailable

    site.desk.links.grant = away  # type: ignore[method-assign]
    yield "fault", (await site.http.get("/answer/unknown")).text
    site.desk.links.grant = opened  # type: ignore[method-assign]


async def confirming(site: Site) -> AsyncIterator[tuple[str, str]]:
    """The page that confirms a mail."""
    path = await site.unproven("ablehnen 1 - kein Geld")
    page = await site.page(path)
    yield "confirm", page
    yield "none", (await site.press(path, page)).text
    yield "held", (await site.press(path, page, choice="mine")).text
    yield "confirmed", (await site.answer(path, choice="mine")).text
    other = await site.unproven("annehmen, bitte")
    yield "over or open", await site.page(other)
    yield "denied", (await site.answer(other, choice="not_mine")).text


async def answering(site: Site) -> AsyncIterator[tuple[str, str]]:
    """The rep's page."""
    path = await site.link()
    yield "answer", await site.page(path)
    for word in ("engaged", "accept", "reject", "question", "undo", ""):
        yield f"missing {word}", (await site.answer(path, word=word)).text
    yield "anew", (await site.http.post(path, data={"word": "accept"})).text
    yield "engaged", (await site.answer(path, word="engaged", how="called")).text
    site.wait(70)
    yield "rejected", (await site.answer(path, **REJECT)).text
    site.wait(70)
    yield "undone", (await site.answer(path, word="undo", sure="yes")).text
    site.wait(70)
    site.stories.away = 9
    yield "received", (await site.answer(path, word="accept", how="called")).text
    site.stories.away = 0
    yield "another's", await site.page(await site.link("tom"))
    for _ in range(40):
        slow = await site.http.post(path, data={})
    yield "slow", slow.text


async def passing(site: Site) -> AsyncIterator[tuple[str, str]]:
    """The LDR's page."""
    site.now = site.stories.now = datetime.now(UTC)
    yield "ask", await site.page("/pass?company=x")
    yield "wrong", (await site.http.post("/pass", data={"mail": "x"})).text
    yield "asked", (await site.http.post("/pass", data={"mail": "lea@example.com"})).text
    await site.desk.later.all_done()
    hers = (await site.desk.pass_links.to_page("lea", site.now.date())).removeprefix(PUBLIC)
    yield "list", await site.page(hers)
    wrong = a_form(**{"contact.mail": "x", "contact.phone": "x", "crm_link": "x", "evidence.budget.at": "x"})
    for name, fields in (("empty", {}), ("wrong", wrong), ("known", a_form(id="kr-1000")), ("good", a_form())):
        saved = await site.answer(f"{hers}/new", do="save", **fields)
        path = saved.headers["location"]
        yield name, await site.page(path)
        yield f"{name}, not meant", (await site.answer(path, do="pass", version="1", **fields)).text
    passed = await site.answer(path, version="2", **PASS, **a_form())
    yield "passed", passed.text
    yield "withdrawn", (await site.answer(path, do="withdraw", why="weg")).text
    site.wait(10**7)
    yield "over", await site.page(hers)


@pytest.mark.parametrize(
    ("pages", "many"), [(faults, 4), (confirming, 6), (answering, 14), (passing, 15)], ids=lambda one: str(one)[:20]
)
async def test_no_page_in_german_holds_an_english_sentence(german: Site, pages: object, many: int) -> None:
    seen, pieces = 0, english()
    async for name, html in pages(german):  # type: ignore[operator]
        assert '<html lang="de">' in html, name
        said = unescape(re.sub(r"<[^>]+>", " ", html))
        assert [piece for piece in pieces if piece in said] == [], name
        assert 'lang="en"' not in html, name
        seen += 1
    assert seen == many


def sentences() -> list[str]:
    """Every sentence that the tests of the calendar know."""
    source = Path(test_explained.__file__).read_text(encoding="utf-8")
    joined = re.sub(r'"\s*\n\s*"', "", source)
    return sorted(set(re.findall(r'"(\d+ (?:working|clock) \w+ from [^"\n]+)"', joined)))


@pytest.mark.parametrize("sentence", sentences())
def test_how_a_deadline_was_counted_is_said_in_german(sentence: str) -> None:
    said = counted_in_words(sentence, texts_for("de"))
    assert said is not None
    bare = re.sub(r"\([^)]*\)", "", unescape(str(said)))
    assert not re.search(r"\b(working|clocks?|from|to|is|rounded|not|counted|Mon|Tue|Wed|Thu|Sat|Sun|on)\b", bare), said
    assert counted_in_words(sentence, texts_for("en")) == sentence


@pytest.mark.parametrize(
    ("counted", "german"),
    [
        (
            "4 working hours from Tue 09:00: Tue 09:00-13:00; Mon 3 Oct is a holiday (Tag der Deutschen Einheit);"
            " Europe/Berlin",
            "4 Arbeitsstunden ab Di 09:00: Di 09:00-13:00; Mo 3. Okt. ist Feiertag (Tag der Deutschen Einheit);"
            " Europe/Berlin",
        ),
        ("2 working days from Mon 23 Nov 09:00 in Berlin", None),
        ("until the moon is full", None),
    ],
)
def test_a_sentence_is_said_anew_whole_or_not_at_all(counted: str, german: str | None) -> None:
    assert counted_in_words(counted, texts_for("de")) == german
