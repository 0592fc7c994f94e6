"""Telling a story a word: the handoff itself, or what a word begins when the handoff is settled."""

from domain.handoff import Answer
from service.handoffs import Handoffs
from service.ports import Listing
from service.returns import Returns
from workflows.messages import Tell


class Telling:
    """Says words to stories, for whoever says them: mail, command line, API."""

    def __init__(self, handoffs: Handoffs, listing: Listing) -> None:
        self._handoffs, self._returns = handoffs, Returns(handoffs, listing)

    async def tell(self, attempt: str, given: Tell, update_id: str) -> Answer | None:
        """What the story answers; None when it has closed, and the word begins nothing new.

        Raises TemporalUnreachable, LedgerUnavailable; HandoffError when the word does not fit the policy.
        """
        answer = await self._handoffs.tell(attempt, given, update_id)
        if answer is None and given.word == "return":
            return await self._returns.give_back(attempt, given, update_id)
        return answer
