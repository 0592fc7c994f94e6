"""Telling a story a word: the handoff itself, or what a word begins when the handoff is settled."""

from datetime import UTC, date, datetime
from typing import Literal

from activities.ports import Directory
from domain.corrections import RecordRead
from domain.course.told import ToldWord
from domain.errors import HandoffError
from domain.handoff import Answer
from domain.leaving import who_left
from domain.people import Role
from policy.corrections import read_corrections
from policy.evidence_lines import read_evidence
from service.handoffs import Handoffs
from service.ports import Listing
from service.recorded import as_told
from service.returns import Returns
from workflows.messages import Tell

PUT_RIGHT = ("correct", "note")
"""Words whose text may change the record."""


class Telling:
    """Says words to stories, for whoever says them: mail, command line, API."""

    def __init__(self, handoffs: Handoffs, listing: Listing, directory: Directory) -> None:
        self._handoffs, self._listing, self._returns = handoffs, listing, Returns(handoffs, listing)
        self._directory = directory

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        """What the story answers; None when it has closed, and the word begins nothing new.

        Raises TemporalUnreachable, LedgerUnavailable; HandoffError when the word does not fit the policy.
        """
        if given.word in PUT_RIGHT:
            given = await self._read(attempt, given)
        if given.word == "move" and given.role != "ldr":
            given = await self._with_who_left(attempt, given)
        answer = await self._handoffs.tell(attempt, given, update_id)
        if answer is None and given.word == "return":
            return await self._returns.give_back(attempt, given, update_id)
        return answer

    async def tell_as(
        self,
        attempt: str,
        by: str,
        word: ToldWord,
        note: str,
        update_id: str,
        *,
        to: str = "",
        until: date | None = None,
    ) -> Answer | None:
        """A word of somebody that is named, as an operator says it; as `tell`. `to` is a person id."""
        return await self.tell(attempt, Tell(by=by, word=word, note=note, to=to, until=until), update_id)

    async def put_right(
        self,
        attempt: str,
        by: str,
        word: Literal["correct", "note"],
        news: str,
        record: RecordRead,
        update_id: str,
        role: Role | None,
    ) -> Answer | None:
        """News from an LDR, or from an operator (`role` None), with what is new in the record; as `tell`."""
        given = Tell(by=by, word=word, note=news, role=role, **as_told(record))
        return await self.tell(attempt, given, update_id)

    async def attach(self, attempt: str, by: str, opportunity: str, reason: str, update_id: str) -> Answer | None:
        """Names the opportunity of an accepted lead, as an operator does: it is read back and judged; as `tell`."""
        return await self.tell(attempt, Tell(by=by, word="attach", opportunity=opportunity, note=reason), update_id)

    async def _read(self, attempt: str, given: Tell) -> Tell:
        """The word with what its text says of phone and mail address, and of evidence where an LDR brings it.

        What a form or a request says apart from the text comes last, and counts. Of a mail only its writer's own lines
        are evidence, which were read before: another's mail may stand below them.
        """
        case = await self._listing.case(attempt)
        if case is None:
            return given
        if unknown := [one.criterion for one in given.evidence if case.policy.criterion(one.criterion) is None]:
            known = ", ".join(c.key for c in case.policy.criteria)
            raise HandoffError(f"the policy has no criterion {', '.join(unknown)}; it has {known}")
        evidence = given.evidence
        if given.role == "ldr" and given.channel != "mail" and not evidence:
            at = given.received_at or datetime.now(UTC)
            evidence = read_evidence(given.note, case.policy.criteria, given.by, at).evidence
        corrections = (*read_corrections(given.note), *given.corrections)
        return given.model_copy(update={"corrections": corrections, "evidence": evidence})

    async def _with_who_left(self, attempt: str, given: Tell) -> Tell:
        """The move of an accepted lead with whose opportunity it was, where that person has left the people file."""
        row = await self._listing.row(attempt)
        if given.left or row is None:
            return given
        return given.model_copy(update={"left": who_left(row, self._directory.people())})
