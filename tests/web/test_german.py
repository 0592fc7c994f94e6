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
from domain.tongues import tongue_for
from tests.web.site import PUBLIC, Site
from tests.web.test_passing import PASS, a_form
from tests.worktime import test_explained
from web.limits import PAGE_BYTES
from web.texts import LANGUAGES

pytestmark = pytest.mark.wide

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


async def other_parts(site: Site) -> AsyncIterator[tuple[str, str]]:
    """The pages of LDR, manager and sales operations, and of a rep who claims."""
    lea = await site.link("lea")
    yield "lea looks", await site.page(lea)
    wrong = {"contact.phone": "5", "contact.mail": "x", "meeting.start": "2026-12-01T10:00", "evidence.budget.at": "x"}
    yield "wrong fields", (await site.answer(lea, word="note", note="neu", **wrong)).text
    right = {
        "contact.phone": "+49 151 5550 9999",
        "meeting.start": "2026-12-01T10:00",
        "meeting.end": "2026-12-01T11:00",
    }
    yield "put right", (await site.answer(lea, word="note", note="neu", **right)).text
    yield "clara may claim", await site.page(await site.link("clara"))
    yield "claimed", (await site.answer(await site.link("clara"), word="mine", note="meine Kundin")).text
    site.wait(120)
    yield "maria", await site.page(await site.link("maria"))
    await site.answer(await site.link(), **REJECT)
    site.wait(120)
    yield "lea may answer", await site.page(lea)
    yield "nothing new", (await site.answer(lea, word="repass", sure="yes")).text
    old = {"method": "mail", "at": "2026-11-23T10:30", "note": "schrieb sie"}
    poor = {f"evidence.budget.{part}": said for part, said in (old | {"value": "EUR 500"}).items()}
    yield "poor evidence", (await site.answer(lea, word="repass", sure="yes", **poor)).text
    yield "disputed", (await site.answer(lea, word="dispute", note="sie hat es zugesagt")).text
    site.wait(120)
    yield "not asked twice", (await site.answer(await site.link("maria"), word="overturn", to="ben", note="doch")).text
    site.wait(120)
    await site.answer(await site.link("ben", 2), word="accept", how="called")
    yield "named", (await site.answer(await site.link("ben", 2), word="attach", opportunity="17")).text


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
    ("pages", "many"),
    [(faults, 4), (confirming, 6), (answering, 14), (other_parts, 12), (passing, 15)],
    ids=lambda one: str(one)[:20],
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
    bare = re.sub(r"\([^)]*\)", "", tongue_for("de").counted(sentence))
    assert not re.search(r"\b(working|clocks?|from|to|is|rounded|not|counted|Mon|Tue|Wed|Thu|Sat|Sun|on)\b", bare), bare
