"""What must hold once somebody has left: his part moves, and he is out of the handoff for good."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from domain.course.ending import ASKING
from domain.handoff import Answer
from domain.letters import LetterKind
from domain.listing import HandoffRow
from tests.storm.saying import View
from tests.storm.watching import hold
from workflows.messages import Decide, Said, Tell

Letters = Callable[[], Sequence[tuple[str, LetterKind]]]
ANSWERS = frozenset({"not_understood", "confirm", "held", "already_decided"})
"""Letters that answer a mail of his own, while the people file still has him."""


@dataclass(frozen=True, kw_only=True)
class Left:
    """Somebody who has left: the last round that was his, and how many letters had gone out by then.

    `waits` tells that mail was slow: what was on its way to him comes later.
    """

    round: int
    letters: int
    waits: bool


class Gone:
    """Looks at who has left one handoff. `letters` gives reader and kind of each letter that was taken, in order."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters
        self._left: dict[str, Left] = {}
        self._had: dict[str, int] = {}
        """Who is no longer in the people file, and how many letters had gone out by then."""

    @property
    def people(self) -> tuple[str, ...]:
        """Whose part has moved, in order."""
        return tuple(self._left)

    @property
    def no_longer_there(self) -> frozenset[str]:
        """Who is no longer in the people file."""
        return frozenset(self._had)

    @property
    def last_round(self) -> int | None:
        """The last round of who has left last."""
        return [left.round for left in self._left.values()][-1] if self._left else None

    def leaves(self, person: str) -> None:
        """The people file says that this person has left."""
        self._had.setdefault(person, len(self._letters()))

    def look(
        self, said: Said | None, before: View, after: View, answer: Answer | None, *, is_slow: bool, letters: int
    ) -> None:
        """Compares before with after, when there were so many letters. Raises Violation."""
        if isinstance(said, Tell) and said.left:
            round_ = before.round if before.rep == said.left else before.round - 1
            self._moves(said, before, after, answer, Left(round=round_, letters=letters, waits=is_slow))
        elif said is not None and said.by in self._left:
            self._says(said, self._left[said.by], before, after, answer)
        if after.rep != before.rep and after.rep in self._left:
            taken = answer is not None and answer.result == "taken"
            hold(taken and said is not None, "nothing but a person's word gives it back to who has left", before, after)
            del self._left[after.rep]
        self._is_written()

    def listed(self, row: HandoffRow | None) -> None:
        """Who has left is in no list of what is owed. Raises Violation."""
        owed = row is not None and row.outcome is None and {row.rep, row.owner} & self._left.keys()
        hold(not owed, "who has left owes nothing", owed, row)

    def _moves(self, said: Tell, before: View, after: View, answer: Answer | None, left: Left) -> None:
        if answer is None or answer.result != "taken":
            may_fail = left.waits or said.left in self._left or answer is None or "say it again" in answer.said
            hold(may_fail, "what is shown as moving moves", answer)
            hold(before == after, "what does not move stays as it is", before, after)
            return
        hold(said.left != after.rep == said.to, "what was his is with who takes over", after)
        stands = before.state != "awaiting_opportunity" or before.decision == after.decision
        hold(stands, "an acceptance stands when it is handed on", before, after)
        self._left.pop(said.left, None)
        self._left[said.left] = left

    def _says(self, said: Said, left: Left, before: View, after: View, answer: Answer | None) -> None:
        """A word by his own key, which names his last round or one before."""
        is_other = isinstance(said, Tell) and (said.word == "mine" or said.role != "rep")
        if said.round is None or said.round > left.round or is_other or answer is None:
            return
        hold(answer.result not in ("taken", "asked"), "the key of who has left decides nothing", said, answer)
        hold(before == after, "the key of who has left changes nothing", before, after)
        decided = isinstance(said, Decide) and before.decision is not None
        told = decided or before.outcome is not None or f"with {before.rep}" in answer.said
        hold(told, "the key of who has left tells who has it now", said, answer)

    def _is_written(self) -> None:
        letters = self._letters()
        for person, left in self._left.items():
            had = [kind for reader, kind in letters[left.letters :] if reader == person and kind not in ANSWERS]
            asked = [kind for kind in had if kind in ASKING or not (left.waits or kind == "moved")]
            is_over = not asked and (left.waits or had.count("moved") <= 1)
            hold(is_over, "who has left is written to no more", person, had)
        for person, number in self._had.items():
            hold((person, "handoff") not in letters[number:], "who has left is asked nothing", person)
