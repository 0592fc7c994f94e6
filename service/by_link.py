"""What the answers of a page do: they reach the story as replies do, under the id of the answer."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, cast

from activities.ports import Directory
from domain.course.told import ToldWord
from domain.drafts import REASON
from domain.errors import HandoffError
from domain.handoff import Answer
from domain.link_answers import LinkAnswer
from domain.people import Person, Role
from service.answering import Deliver
from service.handoffs import Handoffs
from service.link_receipts import owes_receipt, send_receipt
from service.parts import in_round, moves_at_once, owner_of, part_by_link
from service.ports import Listing
from service.recorded import as_told, recorded
from service.repassing import Again, Repassing
from service.telling import Telling
from service.words_taken import TAKEN, claimed
from workflows.messages import MOST_WORDS, Ask, Decide, Engage, Tell, Undo

log = logging.getLogger(__name__)
CLOSED = "closed"
"""What is said of an answer to a handoff whose story has ended."""
_IN_THE_REPS_PLACE = frozenset({"accept", "reject", "undo"})


class ByLink:
    """Gives effect to answers by link. `words` are the words of `domain.words` that a page may offer."""

    def __init__(
        self, *, handoffs: Handoffs, directory: Directory, listing: Listing, repassing: Repassing, deliver: Deliver
    ) -> None:
        """`deliver` sends one letter, once per Message-ID."""
        self._handoffs, self._directory, self._listing = handoffs, directory, listing
        self._repassing, self._deliver = repassing, deliver
        self._telling = Telling(handoffs, listing, directory)
        self._deeds: Mapping[str, Callable[[LinkAnswer, dict[str, Any]], Awaitable[Answer | None]]] = {
            "engaged": self._engage,
            "accept": self._accept,
            "reject": self._reject,
            "question": self._ask,
            "undo": self._undo,
            "repass": self._repass,
        }
        by_tell = TAKEN - set(self._deeds)
        self._deeds = {**self._deeds, **dict.fromkeys(by_tell, self._tell)}

    @property
    def words(self) -> frozenset[str]:
        """The words that take effect here."""
        return frozenset(self._deeds)

    async def answer(self, answer: LinkAnswer) -> str:
        """Gives effect to an answer, and gives the result of `domain.handoff.Answer`, or `closed`.

        Behind the result of a word that was refused stands why.

        Raises TemporalUnreachable, MailDelayed; HandoffError when it does not fit.
        """
        origin = await self._said(answer)
        said = await self._deeds[answer.word](answer, origin)
        if said is None:
            return CLOSED
        if owes_receipt(answer, said, origin["role"]) and (case := await self._listing.case(answer.grant.attempt_id)):
            await send_receipt(answer, said, case, self._deliver)
        tells_why = answer.word in (*TAKEN, "repass") and said.result in ("not_allowed", "asked")
        return f"{said.result} {said.said}" if tells_why else said.result

    async def _said(self, answer: LinkAnswer) -> dict[str, Any]:
        """Whose word it is, and in whose place."""
        grant = answer.grant
        row, case = await self._listing.row(grant.attempt_id), await self._listing.case(grant.attempt_id)
        rep = row.rep if row else grant.person
        part: Role = "rep"
        if case is not None:
            part = part_by_link(case, row, grant, self._directory.people(), await self._listing.story(grant.attempt_id))
        stands_in = grant.person != rep and (part == "rep" or answer.word in _IN_THE_REPS_PLACE)
        for_the_ldr = row.ldr if row and part == "ldr" and grant.person != row.ldr else None
        stands_in = stands_in and answer.word != "mine"
        return {
            "by": grant.person,
            "channel": "link",
            "received_at": answer.posted_at,
            "round": grant.round,
            "on_behalf_of": rep if stands_in else for_the_ldr,
            "role": part,
        }

    async def take_back(self, answer: LinkAnswer) -> None:
        """Undoes the decision that came of an answer, if it is the one that stands and may still be undone.

        Two answers that differ within a minute are nobody's, so the first one must not stand either. Raises
        TemporalUnreachable.
        """
        grant = answer.grant
        status = await self._handoffs.status(grant.attempt_id)
        if status is None or status.decision is None or status.decision.by != grant.person:
            return
        undo = Undo(by=grant.person, channel="link", round=grant.round, received_at=answer.posted_at)
        taken = await self._handoffs.undo(grant.attempt_id, undo, f"{answer.id}-back")
        log.info("two answers by link differed: %s", taken.result if taken else CLOSED)

    async def _engage(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        engage = Engage(**_voice(said), how=answer.how, note=answer.note)
        return await self._handoffs.engage(answer.grant.attempt_id, engage, answer.id)

    async def _accept(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        if answer.how:
            engage = Engage(**_voice(said), how=answer.how)
            await self._handoffs.engage(answer.grant.attempt_id, engage, f"{answer.id}-how")
        return await self._decide(answer, said, "accept")

    async def _reject(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        return await self._decide(answer, said, "reject")

    async def _decide(
        self, answer: LinkAnswer, said: dict[str, Any], verdict: Literal["accept", "reject"]
    ) -> Answer | None:
        decide = Decide(**_voice(said), verdict=verdict, criteria=answer.criteria, note=answer.note)
        return await self._handoffs.decide(answer.grant.attempt_id, decide, answer.id)

    async def _tell(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        rep = said["on_behalf_of"] or answer.grant.person
        people, says_not_mine = self._directory.people(), answer.word == "not_mine"
        to = moves_at_once(rep, answer.to, people) if says_not_mine else answer.to
        note, new = answer.note, recorded(answer.fields, people.get(answer.grant.person))
        if answer.word == "mine" and (case := await self._listing.case(answer.grant.attempt_id)):
            note = claimed(note, answer.grant.person, case.lead, people)
        tell = Tell(
            **said, word=cast(ToldWord, answer.word), note=note[:MOST_WORDS], to=to, until=answer.until,
            criteria=answer.criteria, opportunity=answer.fields.get("opportunity", ""),
            **as_told(new),
        )  # fmt: skip
        return await self._telling.tell(answer.grant.attempt_id, tell, answer.id)

    async def _repass(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        """As `Repassing` says; only whoever has the LDR's part passes again."""
        grant, people = answer.grant, self._directory.people()
        row, case = await self._listing.row(grant.attempt_id), await self._listing.case(grant.attempt_id)
        if case is None or said["role"] != "ldr":
            raise HandoffError("only the LDR of a lead passes it again")
        return await self._repassing.pass_again(
            in_round(case, row, owner_of(grant), people), again_by(answer, people.get(grant.person))
        )

    async def _ask(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        ask = Ask(**_voice(said), text=answer.note[:MOST_WORDS])
        return await self._handoffs.ask(answer.grant.attempt_id, ask, answer.id)

    async def _undo(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        rep = self._directory.people().get(said["on_behalf_of"] or answer.grant.person)
        undo = Undo(**_voice(said), by_manager=rep is not None and answer.grant.person == rep.manager)
        return await self._handoffs.undo(answer.grant.attempt_id, undo, answer.id)


def again_by(answer: LinkAnswer, ldr: Person | None) -> Again:
    """What a form brings to pass a lead again; this LDR has verified it."""
    reasons = {n.removeprefix(REASON): text for n, text in answer.fields.items() if n.startswith(REASON)}
    evidence = recorded(answer.fields, ldr).evidence
    return Again(evidence=evidence, at=answer.posted_at, rep=answer.to, reasons=reasons)


def _voice(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if name != "role"}
