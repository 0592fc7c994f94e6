"""An LDR writes a lead on a page: drafts are kept, what is missing is said, and it passes through the one gate."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from activities.ports import Directory
from domain.admission import GateFinding
from domain.drafts import REASON, DraftRead, FieldFault, LeadDraft
from domain.handoff import Override
from service.passing import Passing
from service.ports import DraftBook

_EVIDENCE = "evidence."
ReadFields = Callable[[Mapping[str, str], str], DraftRead]
"""Reads fields; what has no zone is in the zone given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is missing in a draft. `findings` are the gate's, as far as the draft can be read; `earlier` is the
    handoff of this lead that is in the way."""

    faults: tuple[FieldFault, ...] = ()
    findings: tuple[GateFinding, ...] = ()
    earlier: str = ""

    @property
    def stopping(self) -> tuple[GateFinding, ...]:
        """The findings that keep the lead from passing, reasons aside."""
        return tuple(f for f in self.findings if f.severity != "warning")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What came of passing a draft. `checked` tells what is missing when it was refused."""

    result: Literal["passed", "refused", "not_open"]
    draft: LeadDraft
    checked: Checked = Checked()


class Drafts:
    """The use cases of the page where an LDR passes leads. All raise LedgerUnavailable."""

    def __init__(
        self,
        *,
        book: DraftBook,
        passing: Passing,
        read: ReadFields,
        directory: Directory,
        now: Callable[[], datetime],
    ) -> None:
        """`now` gives the moment (UTC)."""
        self._book, self._passing, self._read, self._directory, self._now = book, passing, read, directory, now

    async def of(self, ldr: str) -> Sequence[LeadDraft]:
        """This LDR's open drafts, then those that were passed, the newest first."""
        return await self._book.of(ldr)

    async def draft(self, ldr: str, id_: str) -> LeadDraft | None:
        """One draft of this LDR."""
        return await self._book.draft(ldr, id_)

    async def begin(self, id_: str, ldr: str, fields: Mapping[str, str]) -> LeadDraft:
        """Keeps a new draft; the same id again is the same draft."""
        now = self._now()
        return await self._book.keep(LeadDraft(id=id_, ldr=ldr, fields=fields, made_at=now, saved_at=now))

    async def save(self, draft: LeadDraft, fields: Mapping[str, str], version: int, spare_id: str) -> LeadDraft:
        """Saves over the version that was shown. If another window saved meanwhile, both are kept: this one under
        `spare_id`."""
        saved = replace(draft, fields=fields, version=version + 1, saved_at=self._now())
        if await self._book.save(saved):
            return saved
        now = await self._book.draft(draft.ldr, draft.id)
        is_same = now is not None and dict(now.fields) == dict(fields)
        return now if now and is_same else await self.begin(spare_id, draft.ldr, fields)

    async def discard(self, draft: LeadDraft) -> None:
        """The draft is wanted no more; the ledger keeps it."""
        await self._book.end(draft.id, "discarded")

    async def check(self, draft: LeadDraft) -> Checked:
        """What is missing. Raises TemporalUnreachable."""
        read = self._lead_of(draft)
        lead = read.lead or read.legible
        if lead is None:
            return Checked(faults=read.faults)
        known = await self._passing.look(lead)
        if known.earlier and read.lead:
            return Checked(earlier=known.earlier.attempt_id)
        admission = self._passing.judge(lead, known, _overrides(draft))
        told = {fault.field.removeprefix(_EVIDENCE).partition(".")[0] for fault in read.faults}
        news = tuple(f for f in admission.findings if f.criterion is None or f.criterion not in told)
        return Checked(faults=read.faults, findings=news)

    async def pass_on(self, draft: LeadDraft) -> Passed:
        """Passes the lead, if nothing is missing; the draft then names its handoff. Raises TemporalUnreachable,
        CrmUnavailable: nothing is known then, and the same again is the same pass."""
        if draft.state != "open":
            return Passed(result="not_open", draft=draft)
        lead = self._lead_of(draft).lead
        if lead is None:
            return Passed(result="refused", draft=draft, checked=await self.check(draft))
        taken = await self._passing.pass_lead(lead, _overrides(draft))
        if taken.result == "refused":
            checked = Checked(findings=taken.admission.findings if taken.admission else (), earlier=taken.attempt_id)
            return Passed(result="refused", draft=draft, checked=checked)
        await self._book.end(draft.id, "passed", taken.attempt_id)
        return Passed(result="passed", draft=replace(draft, state="passed", attempt_id=taken.attempt_id))

    def _lead_of(self, draft: LeadDraft) -> DraftRead:
        ldr = self._directory.people().get(draft.ldr)
        return self._read(_told(draft), ldr.zone if ldr else "UTC")


def _told(draft: LeadDraft) -> dict[str, str]:
    """The fields of the lead itself. Who writes it passes it, and says so of each piece of evidence."""
    fields = {name: said for name, said in draft.fields.items() if said and not name.startswith(REASON)}
    verified = {name.split(".")[1] for name in fields if name.startswith(_EVIDENCE)}
    by = {f"{_EVIDENCE}{criterion}.by": draft.ldr for criterion in verified}
    return fields | by | {"ldr": draft.ldr}


def _overrides(draft: LeadDraft) -> list[Override]:
    return [Override(finding=code, what="", reason=said) for code, said in draft.reasons.items() if said.strip()]
