"""The page behind the handoff letter: what it shows, what each answer does, what is said when there is none."""

import asyncio
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from domain import story
from domain.handoff import Reject
from domain.people import People
from domain.words import WORDS
from tests.web.scanner import scan
from tests.web.site import ATTEMPT, Site, token
from web.answer_forms import FIELDS, FORMS


async def test_it_shows_the_lead_the_evidence_beside_the_claims_and_the_deadline(site: Site) -> None:
    page = await site.page(await site.link())
    for shown in (
        "Anna Roth, Krämer Logistik GmbH",
        "This page is Ben Vogt&#39;s.",
        "EUR 60,000",
        "in the 2027 plan",
        "by phone, by Lea Brandt, Fri 20 Nov 16:30",
        "over 100k",
        "Answer by Wed 25 Nov 11:00 (Berlin time)",
        "2 working days from Mon 11:00: Wed 11:00; Europe/Berlin",
        "a price range for 120 vehicles (by Tue 24 Nov 10:00)",
        'href="tel:+4915155501234"',
        "Telematik Nord has made an offer.",
        "Lea Brandt passed the lead to Ben Vogt",
    ):
        assert shown in page, shown


async def test_only_words_that_take_effect_are_offered_and_each_is_in_the_one_table(site: Site) -> None:
    page = await site.page(await site.link())
    offered = [word for word in (*FORMS, *FIELDS) if f'name="word" value="{word}"' in page]
    assert offered == ["engaged", "accept", "reject", "question", "more_time", "not_mine", "faulty", "duplicate"]
    assert {*FORMS, *FIELDS} == {word.name for word in WORDS}


async def test_looking_changes_nothing_however_often(site: Site) -> None:
    path = await site.link()
    for _ in range(5):
        assert (await site.http.head(path)).status_code == 200
        await site.page(path)
    assert (site.stories.sent, site.letters, await site.ledger.link_answers.waiting()) == ([], [], [])


async def test_accepting_says_how_it_was_taken_up_and_shows_the_outcome_at_once(site: Site) -> None:
    answer = await site.answer(await site.link(), word="accept", how="called", note="I ring her  again\nMonday")
    assert answer.status_code == 200
    decided = site.stories.decision
    assert decided is not None
    assert (decided.verdict.kind, decided.verdict.note) == ("accept", "I ring her again Monday")
    assert (decided.by, decided.channel, decided.on_behalf_of, decided.received_at) == ("ben", "link", None, site.now)
    assert "Accepted. The receipt is on its way to Ben Vogt by mail." in answer.text
    assert "Ben Vogt accepted it on Mon 23 Nov 11:00 (Berlin time)" in answer.text
    assert [f.kind for f in await site.ledger.listing.story(ATTEMPT)] == ["passed", "notified", "engaged", "decided"]
    assert 'value="undo"' in answer.text
    assert 'value="accept"' not in answer.text


async def test_rejecting_names_the_criteria_and_why(site: Site) -> None:
    answer = await site.answer(
        await site.link(), word="reject", criteria=["authority", "budget"], note="no <b>money</b>"
    )
    decided = site.stories.decision
    assert decided is not None
    assert decided.verdict == Reject(criteria=("budget", "authority"), note="no <b>money</b>")
    assert "Ben Vogt rejected it on" in answer.text
    assert "no &lt;b&gt;money&lt;/b&gt;" in answer.text


async def test_on_it_and_a_question_decide_nothing(site: Site) -> None:
    path = await site.link()
    engaged = await site.answer(path, word="engaged", how="met")
    assert "Lea Brandt sees that you are on it." in engaged.text
    asked = await site.answer(path, word="question", note="is it leased?")
    assert "Your question is on its way to Lea Brandt." in asked.text
    assert site.stories.decision is None
    assert [order.to for order in site.stories.driver.letters if order.letter.kind == "question"] == ["lea"]


async def test_undo_takes_it_back_while_it_is_possible_and_is_not_offered_after(site: Site) -> None:
    path = await site.link()
    await site.answer(path, word="accept", how="not_yet")
    assert "Possible until Mon 23 Nov 11:15" in await site.page(path)
    undone = await site.answer(path, word="undo", sure="yes")
    assert "Taken back: nothing is decided." in undone.text
    assert site.stories.decision is None
    again = await site.answer(path, word="reject", criteria=["budget"], note="no money")
    assert again.status_code == 200, "an undo takes back what came before it, so nothing differs"
    assert site.stories.decision
    late = await site.page(path)
    site.wait(16 * 60)
    assert 'value="undo"' not in await site.page(path)
    told = await site.press(path, late, word="undo", sure="yes")
    assert "It is too late to undo this here. Maria Keller can still undo it." in told.text


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"word": "accept"}, "Say how"),
        ({"word": "accept", "how": "dreamt"}, "Say how"),
        ({"word": "reject", "note": "no money"}, "Tick at least one criterion"),
        ({"word": "reject", "criteria": "colour", "note": "no money"}, "Tick at least one criterion"),
        ({"word": "reject", "criteria": "budget"}, "Say what you heard"),
        ({"word": "question"}, "Write your question"),
        ({"word": "undo"}, "Tick that you mean it"),
        ({"word": "nonsense"}, "Choose an answer"),
        ({"word": "mine"}, "Write why"),
        ({"word": "attach"}, "Write the opportunity&#39;s id"),
        ({"word": "repass", "sure": "yes"}, "Fill in evidence for one criterion at least"),
        ({"word": "faulty"}, "Write why"),
        ({"word": "duplicate"}, "Write why"),
        ({"word": "more_time"}, "Write why"),
        ({}, "Choose an answer"),
    ],
)
async def test_a_form_that_lacks_something_decides_nothing_and_says_what(
    site: Site, given: dict[str, object], said: str
) -> None:
    answer = await site.answer(await site.link(), **given)
    assert (answer.status_code, site.stories.sent) == (422, [])
    assert said in answer.text


async def test_what_was_typed_is_kept_when_something_is_missing(site: Site) -> None:
    answer = await site.answer(await site.link(), word="reject", note='no "money" & no time')
    assert "no &#34;money&#34; &amp; no time</textarea>" in answer.text
    assert '<details class="answer" name="answer" open>' in answer.text


async def test_a_fast_answer_is_held_and_the_letter_has_the_line_for_a_reply(site: Site) -> None:
    path = await site.link()
    page = await site.page(path)
    site.wait(3)
    answer = await site.press(path, page, word="reject", criteria="budget", note="no money")
    assert (answer.status_code, site.stories.sent) == (202, [])
    (order,) = site.letters
    assert (order.to, order.letter.kind) == ("ben", "held")
    assert getattr(order.letter, "reply", "") == "reject 1 - no money"
    assert getattr(order.letter, "seconds", 0) == 3
    assert path in getattr(order.letter, "link", "")


async def test_of_two_that_differ_within_a_minute_neither_stands(site: Site) -> None:
    path = await site.link()
    page = await site.page(path)
    site.wait(30)
    assert (await site.press(path, page, word="accept", how="called")).status_code == 200
    site.wait(30)
    second = await site.press(path, page, word="reject", criteria="budget", note="no money")
    assert second.status_code == 202
    assert site.stories.decision is None
    assert site.kinds() == ["held to ben"]


async def test_two_at_once_that_differ_decide_nothing(site: Site) -> None:
    path = await site.link()
    page = await site.page(path)
    site.wait(30)
    await asyncio.gather(
        site.press(path, page, word="accept", how="called"),
        site.press(path, page, word="reject", criteria="budget", note="no"),
    )
    assert site.stories.decision is None


async def test_a_scanner_decides_nothing_and_causes_one_mail(site: Site) -> None:
    codes = await scan(site.http, await site.link())
    assert 202 in codes
    assert (site.stories.sent, site.kinds()) == ([], ["held to ben"])


async def test_a_machine_that_reads_like_a_person_is_put_right_by_undo(site: Site) -> None:
    """It cannot be told from a person; so the receipt comes by mail, and the rep takes it back."""
    path = await site.link()
    await scan(site.http, path)
    site.wait(300)
    await site.answer(path, word="accept", how="called", note="I would like to know more")
    assert site.stories.decision
    site.wait(60)
    undone = await site.answer(path, word="undo", sure="yes")
    assert "Taken back" in undone.text
    assert site.stories.decision is None


async def test_what_nobody_answers_is_kept_and_delivered_once(site: Site) -> None:
    path = await site.link()
    page = await site.page(path)
    site.wait(20)
    site.stories.away = 2
    kept = await site.press(path, page, word="accept", how="not_yet")
    assert (kept.status_code, site.stories.decision) == (202, None)
    posted = site.now
    site.wait(3600)
    site.stories.away = 0
    assert await site.desk.answers.take_waiting() == 1
    decided = site.stories.decision
    assert decided is not None
    assert decided.received_at == posted, "lateness is judged by when it was posted"
    assert len(set(site.stories.sent)) == 1
    assert "Ben Vogt accepted it" in await site.page(path)


async def test_a_second_visit_says_who_decided_what_and_when(site: Site) -> None:
    await site.answer(await site.link("clara"), word="accept", how="called")
    site.wait(3600)
    page = await site.page(await site.link())
    assert "Clara Weiss accepted it on Mon 23 Nov 11:00 (Berlin time)" in page
    assert "Clara Weiss for Ben Vogt accepted" in page
    assert [word for word in FORMS if f'value="{word}"' in page] == ["question"]


async def test_a_late_answer_from_an_old_page_is_told_that_it_was_decided(site: Site) -> None:
    bens = await site.link()
    page = await site.page(bens)
    site.wait(60)
    await site.answer(await site.link("clara"), word="accept", how="called")
    late = await site.press(bens, page, word="reject", criteria="budget", note="no money")
    assert "This answer changed nothing: it was decided before." in late.text
    assert "Clara Weiss accepted it on" in late.text


async def test_somebody_who_answers_no_longer_is_told_so(site: Site) -> None:
    path = await site.link("clara")
    page = await site.page(path)
    assert "Clara Weiss answers here for Ben Vogt." in page
    ben = replace(site.everybody.by_id["ben"], stand_ins=())
    site.everybody = People(by_id={**site.everybody.by_id, "ben": ben})
    site.wait(20)
    told = await site.press(path, page, word="accept", how="called")
    assert (told.status_code, site.stories.sent) == (403, [])
    assert "Clara Weiss no longer answers for this lead" in told.text
    assert "<form" not in told.text


async def test_a_link_of_another_round_shows_and_takes_nothing(site: Site) -> None:
    page = await site.page(await site.link(round_=2))
    assert "The lead has moved on since this letter" in page
    assert "<form" not in page


async def test_a_settled_handoff_says_how_it_ended(site: Site) -> None:
    path = await site.link()
    await site.answer(path, word="reject", criteria="budget", note="no money")
    await site.ledger.facts.write([story.settled(ATTEMPT, "rejected", site.now)])
    page = await site.page(path)
    assert "The handoff is settled as rejected since Mon 23 Nov 11:00" in page
    assert "Nothing can be answered here now." in page
    assert "+49 30 5550 1100" in page


async def test_beside_every_answer_stands_the_same_by_mail(site: Site) -> None:
    page = await site.page(await site.link())
    links = [part.split('"')[0].replace("&amp;", "&") for part in page.split('href="')[1:]]
    mails = [urlsplit(link) for link in links if link.startswith("mailto:handoff")]
    assert [parse_qs(mail.query)["body"][0] for mail in mails] == [
        *("called", "accept", "reject ", "faulty - ", "duplicate of - ", "not mine - ", "more time - ", "? "),
    ]
    assert {mail.path for mail in mails} == {f"handoff+{'b' * 26}@example.com"}


async def test_the_page_is_german_for_a_german_reader(site: Site) -> None:
    ben = replace(site.everybody.by_id["ben"], language="de")
    site.everybody = People(by_id={**site.everybody.by_id, "ben": ben})
    page = await site.page(await site.link())
    for shown in (
        "Antwort bis Mi 25. Nov. 11:00 (Zeit in Berlin)",
        "60.000 EUR",
        "am Telefon",
        "Ablehnen",
        "Geprüft",
        "2 Arbeitstagen",
    ):
        assert shown in page, shown


async def test_what_the_lead_file_says_is_text(site: Site) -> None:
    hostile = "<img src=x onerror=alert(1)>\"'{{ 7*7 }}"
    known = await site.ledger.listing.on_record(ATTEMPT)
    assert known is not None
    lead = replace(known.case.lead, why_now=hostile, crm_link="javascript:alert(1)", careful=hostile)

    async def told(attempt_id: str) -> object:
        return replace(known, case=replace(known.case, lead=lead))

    site.ledger.listing.on_record = told  # type: ignore[method-assign,assignment]
    page = await site.page(await site.link())
    assert "<img" not in page
    assert "javascript:" not in page
    assert "{{ 7*7 }}" in page


async def test_each_kind_of_link_opens_its_own_page_only(site: Site) -> None:
    answer, confirm = await site.link(), await site.unproven("accept")
    for wrong in (answer.replace("answer", "confirm"), confirm.replace("confirm", "answer")):
        assert (await site.http.get(wrong)).status_code == 404
    assert token(await site.page(answer))
