"""What the answers of a page do: they reach the story as replies do, under the id of the answer."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, cast

from activities.ports import Directory
from domain.course.told import ToldWord
from domain.handoff import Answer
from domain.link_answers import LinkAnswer
from domain.people import Role
from service.handoffs import Handoffs
from service.parts import moves_at_once, part_by_link
from service.ports import Listing
from service.telling import Telling
from service.words_taken import TAKEN
from workflows.messages import MOST_WORDS, Ask, Decide, Engage, Tell, Undo

log = logging.getLogger(__name__)
CLOSED = "closed"
"""What is said of an answer to a handoff whose story has ended."""
_IN_THE_REPS_PLACE = frozenset({"accept", "reject", "undo"})


class ByLink:
    """Gives effect to answers by link. `words` are the words of `domain.words` that a page may offer."""

    def __init__(self, handoffs: Handoffs, directory: Directory, listing: Listing) -> None:
        self._handoffs, self._directory, self._listing = handoffs, directory, listing
        self._telling = Telling(handoffs, listing, directory)
        self._deeds: Mapping[str, Callable[[LinkAnswer, dict[str, Any]], Awaitable[Answer | None]]] = {
            "engaged": self._engage,
            "accept": self._accept,
            "reject": self._reject,
            "question": self._ask,
            "undo": self._undo,
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

        Raises TemporalUnreachable; HandoffError when it does not fit.
        """
        said = await self._deeds[answer.word](answer, await self._said(answer))
        if said is None:
            return CLOSED
        tells_why = answer.word in TAKEN and said.result in ("not_allowed", "asked")
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
        tell = Tell(
            **said, word=cast(ToldWord, answer.word), note=answer.note[:MOST_WORDS], to=to, until=answer.until,
            criteria=answer.criteria,
        )  # fmt: skip
        return await self._telling.tell(answer.grant.attempt_id, tell, answer.id)

    async def _ask(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        ask = Ask(**_voice(said), text=answer.note[:MOST_WORDS])
        return await self._handoffs.ask(answer.grant.attempt_id, ask, answer.id)

    async def _undo(self, answer: LinkAnswer, said: dict[str, Any]) -> Answer | None:
        rep = self._directory.people().get(said["on_behalf_of"] or answer.grant.person)
        undo = Undo(**_voice(said), by_manager=rep is not None and answer.grant.person == rep.manager)
        return await self._handoffs.undo(answer.grant.attempt_id, undo, answer.id)


def _voice(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if name != "role"}
