"""Drafts of leads: one LDR's own, saved version by version, and ended once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.drafts import LeadDraft
from ledger.connect import Ledger

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)


def a_draft(id_: str = "d1", ldr: str = "lea", minutes: int = 0, **fields: str) -> LeadDraft:
    at = AT + timedelta(minutes=minutes)
    return LeadDraft(id=id_, ldr=ldr, fields=fields, made_at=at, saved_at=at)


async def test_a_draft_is_kept_once_with_whatever_was_typed(ledger: Ledger) -> None:
    typed = {"company": "Krämer \U0001f69a", "careful": 'two\nlines "quoted"'}
    assert await ledger.drafts.keep(a_draft(**typed)) == a_draft(**typed)
    assert await ledger.drafts.keep(a_draft(company="other")) == a_draft(**typed)
    assert await ledger.drafts.draft("lea", "d1") == a_draft(**typed)


async def test_a_draft_is_its_ldrs_alone(ledger: Ledger) -> None:
    await ledger.drafts.keep(a_draft())
    assert await ledger.drafts.draft("tom", "d1") is None
    assert not await ledger.drafts.save(replace(a_draft(ldr="tom", company="his"), version=2))
    assert await ledger.drafts.of("tom") == []


async def test_a_save_over_an_older_version_is_refused(ledger: Ledger) -> None:
    await ledger.drafts.keep(a_draft())
    second = replace(a_draft(company="second"), version=2)
    assert await ledger.drafts.save(second)
    assert not await ledger.drafts.save(replace(a_draft(company="late"), version=2))
    assert await ledger.drafts.draft("lea", "d1") == second


async def test_open_drafts_come_first_and_discarded_ones_not_at_all(ledger: Ledger) -> None:
    for number in range(4):
        await ledger.drafts.keep(a_draft(f"d{number}", minutes=number))
    await ledger.drafts.end("d3", "passed", "handoff-kr-1-1")
    await ledger.drafts.end("d2", "discarded")
    assert [draft.id for draft in await ledger.drafts.of("lea")] == ["d1", "d0", "d3"]
    assert (await ledger.drafts.of("lea"))[-1].attempt_id == "handoff-kr-1-1"
    assert not await ledger.drafts.save(replace(a_draft("d3", minutes=3), version=2))
