"""What the answers of a page do: they reach the story as replies do, under the id of the answer."""

import logging

from activities.ports import Directory
from domain.link_answers import LinkAnswer
from service.handoffs import Handoffs
from workflows.messages import Undo

log = logging.getLogger(__name__)


class ByLink:
    """Gives effect to answers by link."""

    def __init__(self, handoffs: Handoffs, directory: Directory) -> None:
        self._handoffs, self._directory = handoffs, directory

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
        log.info("two answers by link differed: %s", taken.result if taken else "closed")
