"""The LDR passes a lead again, by mail or on a page: new evidence, then the gate as for any other pass.

| the mail                                  | what becomes of it                                          |
|-------------------------------------------|-------------------------------------------------------------|
| `re-pass` with lines that say evidence    | the gate judges the lead with it; passed, or told what lacks |
| `re-pass to NAME`, also without lines     | as above, for another rep                                   |
| `re-pass` alone                           | told how new evidence is written                            |
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from activities.ports import Directory
from domain.corrections import contact_now, meeting_now
from domain.handoff import Answer, Case, Override
from domain.lead import Evidence, Lead
from domain.mail_reading import MailReading
from domain.named import person_named
from policy.evidence_lines import CURE, read_evidence
from service.drafts import Checked
from service.passing import Passing
from service.ports import Listing
from service.replies import Reply

_NAMES_SOMEBODY = re.compile(r"\bto\s|übergeb\w*\s+an\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """What an LDR brings to pass a lead again, at `at` (UTC).

    `rep` is the person id of another rep, empty for the same. `reasons` are given for findings of the gate, by code.
    """

    evidence: tuple[Evidence, ...]
    at: datetime
    rep: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)


class Repassing:
    """The use case. Evidence that was passed before is kept; the newest for a criterion counts."""

    def __init__(self, passing: Passing, directory: Directory, listing: Listing) -> None:
        self._passing, self._directory, self._listing = passing, directory, listing

    async def by_mail(self, reply: Reply, reading: MailReading) -> Answer:
        """What came of it, for the LDR. A mail that is read twice passes once.

        Raises TemporalUnreachable, LedgerUnavailable, CrmUnavailable: tried again then.
        """
        case, at = reply.case, reply.incoming.received_at
        read = read_evidence(reading.visible_text, case.policy.criteria, reply.writer, at)
        if read.problems:
            return _no("; ".join(read.problems))
        rep = self._rep(reading)
        if rep is None:
            return _no(f'"{reading.detail}" names no rep of the people file; write first and last name')
        return await self.pass_again(case, Again(evidence=read.evidence, at=at, rep=rep))

    async def check(self, case: Case, again: Again) -> Checked:
        """What keeps the lead from passing again. Changes nothing. Raises TemporalUnreachable, LedgerUnavailable."""
        lead = await self._lead(case, again)
        known = await self._passing.look(lead)
        if known.earlier:
            return Checked(earlier=known.earlier.attempt_id)
        return Checked(findings=self._passing.judge(lead, known, _overrides(case, again)).findings)

    async def pass_again(self, case: Case, again: Again) -> Answer:
        """Passes the lead again, or says what lacks; the same again is the same pass. `case` names who had it last.

        Raises TemporalUnreachable, LedgerUnavailable, CrmUnavailable: nothing is known then.
        """
        rep = case.lead.rep
        if not again.evidence and again.rep in ("", rep):
            return _no(f'{rep} is asked again only with new evidence; below "re-pass" write a line such as {CURE}')
        lead = await self._lead(case, again)
        result = await self._passing.pass_lead(lead, _overrides(case, again))
        if result.result == "refused":
            return _no("; ".join(result.reasons))
        return Answer(result="taken", said=f"the lead is passed again as {result.attempt_id}; {lead.rep} is asked")

    async def _lead(self, case: Case, again: Again) -> Lead:
        """The lead as it stands now, with what is new; passed evidence stays as it was."""
        facts, given = await self._listing.story(case.attempt_id), case.lead
        contact, meeting = contact_now(given.contact, facts), meeting_now(given.meeting, facts)
        lead = _still_to_come(replace(given, contact=contact, meeting=meeting), again.at)
        return replace(lead, rep=again.rep or given.rep, evidence=(*given.evidence, *again.evidence))

    def _rep(self, reading: MailReading) -> str | None:
        """The rep whom `re-pass to NAME` names; empty when it names nobody, None for somebody unknown."""
        if not _NAMES_SOMEBODY.search(reading.line) or not reading.detail:
            return ""
        named = person_named(reading.detail, self._directory.people(), "rep")
        return named.id if named else None


def _overrides(case: Case, again: Again) -> tuple[Override, ...]:
    given = {code: said.strip() for code, said in again.reasons.items() if said.strip()}
    before = (one for one in case.overrides if one.finding not in given)
    return (*before, *(Override(finding=code, what="", reason=said) for code, said in given.items()))


def _still_to_come(lead: Lead, at: datetime) -> Lead:
    """The lead without a meeting and promises whose time is over: they are no part of a new pass."""
    meeting = lead.meeting if lead.meeting and lead.meeting.start > at else None
    promises = tuple(promise for promise in lead.promises if promise.by is None or promise.by > at)
    return replace(lead, meeting=meeting, promises=promises)


def _no(said: str) -> Answer:
    return Answer(result="not_allowed", said=said)
