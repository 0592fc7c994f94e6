"""The page behind "confirm by link": whose it is, what decides, and what machines cannot do on it."""

import asyncio
from dataclasses import replace

import pytest

from domain.people import People
from tests.web.scanner import scan
from tests.web.site import ATTEMPT, Site, token

pytestmark = pytest.mark.wide


async def test_the_page_says_whose_it_is_and_what_the_mail_says_and_escapes_it(site: Site) -> None:
    path = await site.unproven("accept\n\n<script>alert(1)</script> & more")
    page = await site.page(path)
    assert "This page is for Ben Vogt." in page
    assert "Anna Roth, Krämer Logistik GmbH" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page
    assert "<script" not in page
    assert "Mon 23 Nov 11:00 (Berlin time)" in page


async def test_it_says_what_the_mail_would_decide(site: Site) -> None:
    page = await site.page(await site.unproven("reject 1 2 - no money before 2029"))
    assert "Yes, I wrote this: reject 1 budget, 2 timeframe" in page


async def test_nothing_is_chosen_beforehand(site: Site) -> None:
    page = await site.page(await site.unproven("accept"))
    assert page.count('type="radio"') == page.count("required>") == 2
    assert "checked" not in page


async def test_looking_changes_nothing_however_often(site: Site) -> None:
    path = await site.unproven("accept")
    before = site.kinds()
    for _ in range(5):
        assert (await site.http.head(path)).status_code == 200
        await site.page(path)
    assert (site.stories.sent, site.kinds()) == ([], before)


async def test_the_writer_confirms_and_it_decides_as_of_when_the_mail_came(site: Site) -> None:
    path = await site.unproven("accept - I ring her")
    came = site.now
    site.wait(600)
    answer = await site.answer(path, choice="mine")
    assert answer.status_code == 200
    decided = site.stories.decision
    assert decided is not None
    assert (decided.verdict.kind, decided.by, decided.received_at) == ("accept", "ben", came)
    assert "Ben Vogt accepted it on Mon 23 Nov 11:00 (Berlin time)." in answer.text
    assert "Reply &#34;undo&#34;" in answer.text


async def test_a_second_visit_says_who_decided_what_and_when_and_asks_nothing(site: Site) -> None:
    path = await site.unproven("accept")
    await site.answer(path, choice="mine")
    site.wait(3600)
    page = await site.page(path)
    assert "Confirmed on Mon 23 Nov 11:00 (Berlin time)." in page
    assert "Ben Vogt accepted it" in page
    assert "<form" not in page


async def test_who_did_not_write_it_says_so_and_it_decides_nothing(site: Site) -> None:
    path = await site.unproven("accept")
    answer = await site.answer(path, choice="not_mine")
    assert "Ben Vogt did not write it" in answer.text
    assert site.stories.decision is None
    (mail,) = await site.ledger.mails.parked()
    assert mail.because.startswith("ben says that somebody else wrote it.")


@pytest.mark.parametrize("given", [{}, {"choice": ""}, {"choice": "yes"}, {"choice": ["mine", "not_mine"]}])
async def test_a_form_without_one_choice_decides_nothing(site: Site, given: dict[str, object]) -> None:
    path = await site.unproven("accept")
    answer = await site.answer(path, **given)
    assert (answer.status_code, site.stories.sent) == (422, [])
    assert "Nothing was chosen" in answer.text
    assert token(answer.text)


async def test_what_comes_within_ten_seconds_is_held_and_the_person_is_written_to_once(site: Site) -> None:
    path = await site.unproven("accept")
    for choice in ("mine", "not_mine", "mine"):
        page = await site.page(path)
        site.wait(1)
        answer = await site.press(path, page, choice=choice)
        assert answer.status_code == 202
        assert "Not taken yet" in answer.text
    assert site.stories.sent == []
    assert site.kinds() == ["confirm to ben", "held to ben"]
    assert (await site.ledger.mails.parked())[0].because.count("somebody else") == 0


async def test_of_two_that_differ_at_once_neither_decides(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(30)
    both = await asyncio.gather(*(site.press(path, page, choice=choice) for choice in ("mine", "not_mine")))
    assert 202 in [answer.status_code for answer in both]
    assert site.stories.decision is None
    assert site.kinds() == ["confirm to ben", "held to ben"]


async def test_one_that_differs_within_a_minute_is_held_and_takes_back_the_first(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(30)
    assert (await site.press(path, page, choice="mine")).status_code == 200
    assert site.stories.decision
    site.wait(20)
    assert (await site.press(path, page, choice="not_mine")).status_code == 202
    assert site.stories.decision is None
    assert site.kinds() == ["confirm to ben", "held to ben"]


async def test_one_that_differs_later_is_told_what_stands(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(30)
    await site.press(path, page, choice="mine")
    site.wait(90)
    answer = await site.press(path, page, choice="not_mine")
    assert "Ben Vogt accepted it" in answer.text
    assert site.stories.decision


async def test_after_a_machine_was_held_the_person_still_decides(site: Site) -> None:
    path = await site.unproven("accept")
    await site.press(path, await site.page(path), choice="not_mine")
    site.wait(5)
    answer = await site.answer(path, choice="mine")
    assert answer.status_code == 200
    assert site.stories.decision


async def test_the_same_form_sent_twice_is_one_answer(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(20)
    for _ in range(2):
        assert (await site.press(path, page, choice="mine")).status_code == 200
    assert len(set(site.stories.sent)) == 1


async def test_what_nobody_answers_is_kept_and_delivered_later_under_the_same_id(site: Site) -> None:
    path = await site.unproven("accept")
    site.stories.away = 1
    answer = await site.answer(path, choice="mine")
    assert answer.status_code == 202
    assert "Received, being recorded" in answer.text
    assert site.stories.decision is None
    site.wait(60)
    assert await site.desk.answers.take_waiting() == 1
    assert site.stories.decision
    assert len(set(site.stories.sent)) == 1
    assert "Ben Vogt accepted it" in await site.page(path)
    assert await site.desk.answers.take_waiting() == 0


async def test_a_form_of_another_page_or_a_damaged_one_is_shown_anew(site: Site) -> None:
    path = await site.unproven("accept")
    other = token(await site.page(await site.unproven("reject 1 - no money", "clara@example.com")))
    site.wait(20)
    for view in (other, "", "x.y.z", token(await site.page(path))[:-1]):
        answer = await site.http.post(path, data={"view": view, "choice": "mine"})
        assert (answer.status_code, site.stories.sent) == (422, [])
        assert "Here it is anew" in answer.text


async def test_a_page_that_was_open_for_days_is_shown_anew(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(2 * 24 * 3600)
    answer = await site.press(path, page, choice="mine")
    assert (answer.status_code, site.stories.sent) == (422, [])


async def test_a_key_that_was_never_ours_opens_nothing_and_says_what_to_do(site: Site) -> None:
    path = await site.unproven("accept")
    for wrong in ("/confirm/" + "a" * 26, path[:-1], "/confirm/x", "/nowhere"):
        for answer in (await site.http.get(wrong), await site.http.post(wrong, data={"choice": "mine"})):
            assert answer.status_code in (404, 405)
            assert "This link opens nothing" in answer.text


async def test_when_the_handoff_is_decided_otherwise_meanwhile_that_is_said(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    site.wait(60)
    clara = await site.unproven("reject 1 - no money", "clara@example.com")
    await site.answer(clara, choice="mine")
    answer = await site.press(path, page, choice="mine")
    assert "Clara Weiss rejected it on" in answer.text
    assert site.stories.decision


async def test_the_page_speaks_the_readers_language(site: Site) -> None:
    ben = replace(site.everybody.by_id["ben"], language="de", zone="America/New_York")
    path = await site.unproven("accept")
    site.everybody = People(by_id={**site.everybody.by_id, "ben": ben})
    page = await site.page(path)
    assert '<html lang="de">' in page
    assert "Ist diese Mail von dir?" in page
    assert "Mo 23. Nov. 05:00 (Zeit in New York)" in page
    assert "Ja, das habe ich geschrieben: annehmen" in page


async def test_one_link_is_not_pressed_without_end(site: Site) -> None:
    path = await site.unproven("accept")
    page = await site.page(path)
    codes = [(await site.press(path, page, choice="mine")).status_code for _ in range(40)]
    assert codes[-1] == 429
    assert (await site.ledger.listing.row(ATTEMPT)) is not None


async def test_a_scanner_decides_nothing_and_causes_one_mail(site: Site) -> None:
    path = await site.unproven("accept")
    codes = await scan(site.http, path)
    assert len(codes) >= 4
    assert site.stories.sent == []
    assert site.kinds() == ["confirm to ben", "held to ben"]
    (mail,) = await site.ledger.mails.parked()
    assert "somebody else" not in mail.because
