"""The LDR passes a lead again by mail: new evidence from its lines, then the gate as for any other pass.

| the mail                                  | what becomes of it                                          |
|-------------------------------------------|-------------------------------------------------------------|
| `re-pass` with lines that say evidence    | the gate judges the lead with it; passed, or told what lacks |
| `re-pass to NAME`, also without lines     | as above, for another rep                                   |
| `re-pass` alone                           | told how new evidence is written                            |
"""

from dataclasses import replace
from datetime import datetime

from activities.ports import Directory
from domain.corrections import contact_now
from domain.handoff import Answer
from domain.lead import Lead
from domain.mail_reading import MailReading
from domain.named import person_named
from policy.evidence_lines import CURE, read_evidence
from service.passing import Passing
from service.ports import Listing
from service.replies import Reply


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
        if rep == "":
            return _no(f'"{reading.detail}" names no rep of the people file; write first and last name')
        if not read.evidence and rep in (None, case.lead.rep):
            return _no(
                f'{case.lead.rep} is asked again only with new evidence; below "re-pass" write a line such as {CURE}'
            )
        contact = contact_now(case.lead.contact, await self._listing.story(case.attempt_id))
        lead = replace(_still_to_come(case.lead, at), rep=rep or case.lead.rep, contact=contact)
        lead = replace(lead, evidence=(*lead.evidence, *read.evidence))
        result = await self._passing.pass_lead(lead, case.overrides)
        if result.result == "refused":
            return _no("; ".join(result.reasons))
        return Answer(result="taken", said=f"the lead is passed again as {result.attempt_id}; {lead.rep} is asked")

    def _rep(self, reading: MailReading) -> str | None:
        """The rep whom `re-pass to NAME` names; None when it names nobody, empty for somebody unknown."""
        first = reading.line.lower()
        if " to " not in f" {first} " or not reading.detail:
            return None
        named = person_named(reading.detail, self._directory.people(), "rep")
        return named.id if named else ""


def _still_to_come(lead: Lead, at: datetime) -> Lead:
    """The lead without a meeting and promises whose time is over: they are no part of a new pass."""
    meeting = lead.meeting if lead.meeting and lead.meeting.start > at else None
    promises = tuple(promise for promise in lead.promises if promise.by is None or promise.by > at)
    return replace(lead, meeting=meeting, promises=promises)


def _no(said: str) -> Answer:
    return Answer(result="not_allowed", said=said)
