"""Cases, sent letters and reply keys."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

from domain import story
from domain.correspondence import LinkGrant, Owner
from domain.handoff import Override
from domain.letters import Composed, HandoffLetter, NotUnderstood, Reminder, ToSend
from domain.time import Deadline
from ledger.connect import Ledger, connect
from tests.builders import a_case, a_lead
from tests.ledger.stories import DUE, after, case_of, passed, sent

CASE = case_of()
ID = "<kr-1000.1.handoff@example.com>"
ORDER = ToSend(case=CASE, round=1, letter=HandoffLetter(), to="ben")
LETTER = Composed(message_id=ID, recipient="ben@example.com", raw=b"Subject: Kr\xc3\xa4mer\r\n\r\nBen,\0\r\n")


async def test_a_case_reads_back_as_it_was(ledger: Ledger) -> None:
    """Money, months, words, moments and overrides, all with their types; kept twice is kept once."""
    override = Override(finding="same_company", what="Tom holds another lead there", reason="other branch")
    case = a_case(overrides=(override,))
    await ledger.cases.keep_case(case)
    await ledger.cases.keep_case(case)
    assert await ledger.listing.case(case.attempt_id) == case
    assert list(await ledger.incidents.all()) == []


async def test_another_case_of_the_same_attempt_is_an_incident(ledger: Ledger) -> None:
    """The first stands, the other is kept for a person."""
    await ledger.cases.keep_case(CASE)
    await ledger.cases.keep_case(a_case(lead=a_lead(company="Other GmbH")))
    assert await ledger.listing.case(CASE.attempt_id) == CASE
    (incident,) = await ledger.incidents.all()
    assert (incident.attempt_id, incident.kind) == (CASE.attempt_id, "case")
    assert json.loads(incident.content)["lead"]["company"] == "Other GmbH"


async def test_a_letter_that_has_not_gone_out_is_none(ledger: Ledger) -> None:
    """The deed sends it then."""
    assert await ledger.outbox.sent(ID) is None
    assert await ledger.outbox.owner_of_letter(ID) is None


async def test_a_sent_letter_reads_back_with_its_clock(ledger: Ledger) -> None:
    """Kept again it is the same; replies to it find its reader; the raw bytes are what went out."""
    letter = sent(ID, after(1), DUE)
    for _ in range(2):
        await ledger.outbox.keep(ORDER, LETTER, letter)
    assert await ledger.outbox.sent(ID) == letter
    assert await ledger.outbox.owner_of_letter(ID) == Owner(attempt_id=CASE.attempt_id, round=1, person="ben")
    (kept,) = await ledger.outbox.letters(CASE.attempt_id)
    assert (kept.letter, kept.person, kept.recipient, kept.sent) == ("handoff", "ben", "ben@example.com", letter)
    assert kept.raw == LETTER.raw


async def test_of_two_copies_the_later_date_holds(ledger: Ledger) -> None:
    """In whatever order the two are kept: the reader may hold either, and is given the longer time."""
    early, late = sent(ID, after(1), DUE), sent(ID, after(9), DUE + timedelta(minutes=8))
    await ledger.outbox.keep(ORDER, LETTER, early)
    await ledger.outbox.keep(ORDER, LETTER, late)
    await ledger.outbox.keep(ORDER, LETTER, early)
    assert await ledger.outbox.sent(ID) == late
    assert len(await ledger.outbox.letters(CASE.attempt_id)) == 1


async def test_a_letter_without_a_clock_keeps_its_first_moment(ledger: Ledger) -> None:
    """A second copy of a reminder changes nothing."""
    order = ToSend(case=CASE, round=1, letter=Reminder(due=Deadline(at=DUE, counted="x")), to="ben", cause="due")
    await ledger.outbox.keep(order, LETTER, sent(ID, after(1)))
    await ledger.outbox.keep(order, LETTER, sent(ID, after(5)))
    assert await ledger.outbox.sent(ID) == sent(ID, after(1))


async def test_the_letters_of_a_handoff_oldest_first(ledger: Ledger) -> None:
    """And no other handoff's."""
    for minutes, name in ((5, "b"), (1, "a"), (9, "c")):
        order = ToSend(case=CASE, round=1, letter=HandoffLetter(), to="ben", cause=name)
        await ledger.outbox.keep(order, LETTER, sent(f"<{name}@example.com>", after(minutes)))
    other = ToSend(case=case_of("other"), round=1, letter=HandoffLetter(), to="ben")
    await ledger.outbox.keep(other, LETTER, sent("<other@example.com>", after(2)))
    letters = await ledger.outbox.letters(CASE.attempt_id)
    assert [kept.sent.message_id for kept in letters] == ["<a@example.com>", "<b@example.com>", "<c@example.com>"]


async def test_a_reply_key_outlives_its_secret(ledger: Ledger) -> None:
    """New letters carry a key of the new secret; the printed one still says whose a mail is."""
    before = ledger.reply_keys(lambda attempt_id, round_, person: f"old{round_}{person}")
    after_change = ledger.reply_keys(lambda attempt_id, round_, person: f"new{round_}{person}")
    assert await before.issue(CASE.attempt_id, 1, "ben") == "old1ben"
    assert [await after_change.issue(CASE.attempt_id, 1, "ben") for _ in range(2)] == ["new1ben"] * 2
    owner = Owner(attempt_id=CASE.attempt_id, round=1, person="ben")
    for key in ("old1ben", "OLD1Ben", "new1ben"):
        assert await ledger.mails.owner_of_key(key) == owner
    assert await ledger.mails.owner_of_key("new2ben") is None


async def test_a_key_asked_by_many_at_once_is_one_key(url: str) -> None:
    """By workers on connections of their own."""
    one, two = connect(url), connect(url)
    keys = [ledger.reply_keys(lambda a, r, p: f"key-{p}") for ledger in (one, two)]
    printed = await asyncio.gather(*(k.issue("handoff-x-1", 1, f"p{n}") for n in range(20) for k in keys))
    assert len(set(printed)) == 20
    await one.close()
    await two.close()


async def test_the_keys_of_open_handoffs_are_listed(ledger: Ledger) -> None:
    """Those of a settled one can no longer decide anything."""
    keys = ledger.reply_keys(lambda attempt_id, round_, person: f"{attempt_id}-{round_}-{person}")
    for name in ("open", "done"):
        await ledger.facts.write([passed(case_of(name))])
        await keys.issue(case_of(name).attempt_id, 1, "ben")
    await ledger.facts.write([story.settled(case_of("done").attempt_id, "rejected", after(60))])
    owner = Owner(attempt_id=case_of("open").attempt_id, round=1, person="ben")
    assert await ledger.open_keys() == [(f"{owner.attempt_id}-1-ben", owner)]


async def test_answers_are_counted_by_reader_handoff_kind_and_time(ledger: Ledger) -> None:
    """So that nobody is asked back twice a day."""
    for name, to, minutes in (("a", "ben", 1), ("b", "ben", 3), ("c", "clara", 3)):
        order = ToSend(case=CASE, round=1, letter=NotUnderstood(read="", because="x"), to=to, cause=name)
        await ledger.outbox.keep(order, LETTER, sent(f"<{name}@example.com>", after(minutes)))
    attempt = CASE.attempt_id
    assert list(await ledger.mails.answers(attempt, "ben", "not_understood", after(0))) == ["a", "b"]
    assert list(await ledger.mails.answers(attempt, "ben", "not_understood", after(2))) == ["b"]
    assert list(await ledger.mails.answers(attempt, "ben", "already_decided", after(0))) == []
    assert list(await ledger.mails.answers("another", "ben", "not_understood", after(0))) == []


async def test_what_a_links_key_opens_is_kept_for_good(ledger: Ledger) -> None:
    """The first word counts; mail programs may change the key's case."""
    grant = LinkGrant(purpose="confirm", attempt_id=CASE.attempt_id, round=1, person="ben", digest="d")
    await ledger.links.keep("abc", grant)
    await ledger.links.keep("abc", replace(grant, person="clara"))
    assert await ledger.links.grant(" ABC ") == grant
    assert await ledger.links.grant("abd") is None
