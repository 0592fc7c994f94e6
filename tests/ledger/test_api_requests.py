"""Requests under an idempotency key: the first one holds, also among many at once, and its answer stays."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.api_requests import ApiRequest
from ledger.connect import Ledger

ASKED = ApiRequest(
    caller="ab12", operation="pass", key="request-1", digest="d1", at=datetime(2026, 11, 23, 10, tzinfo=UTC)
)


async def test_the_first_request_under_a_key_holds(ledger: Ledger) -> None:
    assert await ledger.api_requests.begin(ASKED) == ASKED
    other = replace(ASKED, digest="d2")
    assert not (await ledger.api_requests.begin(other)).asks_the_same(other)
    for elsewhere in (replace(other, caller="cd34"), replace(other, operation="decide"), replace(other, key="2")):
        assert await ledger.api_requests.begin(elsewhere) == elsewhere


async def test_of_many_at_once_all_get_the_answer_that_was_kept_first(ledger: Ledger) -> None:
    await asyncio.gather(*(ledger.api_requests.begin(ASKED) for _ in range(5)))
    answers = await asyncio.gather(*(ledger.api_requests.answered(ASKED, f"answer {n}") for n in range(5)))
    assert len(set(answers)) == 1
    assert (await ledger.api_requests.begin(ASKED)).answer == answers[0]


async def test_what_is_forgotten_may_be_asked_anew(ledger: Ledger) -> None:
    await ledger.api_requests.begin(ASKED)
    await ledger.api_requests.forget(ASKED.at)
    assert (await ledger.api_requests.begin(replace(ASKED, digest="d2"))).digest == "d1"
    await ledger.api_requests.forget(ASKED.at + timedelta(seconds=1))
    assert (await ledger.api_requests.begin(replace(ASKED, digest="d2"))).digest == "d2"
