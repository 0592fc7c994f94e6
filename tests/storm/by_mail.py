"""What people of a storm say by mail: what is written, what became of it, and what must hold of it."""

from datetime import datetime, timedelta

from domain.handoff import Accept, Answer, Case
from tests.storm.door import Door, Taken, the_attempt_before
from tests.storm.mails import Letter, asked_in, raw_mail, words, writer
from tests.storm.saying import View
from tests.storm.stage import Stage
from tests.storm.step import FOREIGN_DOORS, Step
from tests.storm.watching import Violation
from workflows.messages import Said


class ByMail:
    """Sends the mails of one storm through the mailroom."""

    def __init__(self, stage: Stage, case: Case) -> None:
        self._stage, self._attempt = stage, stage.handle.id
        self._before = Letter(attempt=the_attempt_before(case), round=1, person="ben")
        self.door = Door(stage, case)
        self._last: tuple[Step, bytes, datetime] | None = None
        self._changes_nothing = ""
        self._accepts = False
        self._facts: int | None = None
        """How many there were before a mail that came again."""

    async def says(self, step: Step, before: View, number: int) -> tuple[Said | None, Answer | None] | None:
        """Writes and sends it; what the handoff was told by it and answered. None when nobody can write this mail."""
        self._changes_nothing, self._accepts = "", False
        now = await self._stage.now()
        round_, person = asked_in(step, before)
        text = words(step, before, now)
        if text is None or (self._attempt, round_, person) not in self._stage.book.issued:
            return None
        message_id = self._stage.book.last_letter(self._attempt, round_, person)
        letter = Letter(attempt=self._attempt, round=round_, person=person, message_id=message_id)
        letters = {"other_attempt": (self._before,), "two_keys": (letter, self._before)}.get(step.door, (letter,))
        raw = raw_mail(step, writer(step, before), text, letters, f"<{number}@mail.example>")
        self._last = (step, raw, now - timedelta(hours=step.hours))
        if step.door in FOREIGN_DOORS:
            self._changes_nothing = f"a mail of this kind decides nothing: {step.door}"
        elif round_ != before.round or step.key == "left":
            self._changes_nothing = "an old key decides nothing, by mail either"
        is_rep = (step.what, step.by, step.criteria, step.door) == ("decide", "rep", (), "reply")
        self._accepts = is_rep and self._is_there(before.rep) and not self._changes_nothing
        return self._told(await self.door.take(raw, self._last[2], now))

    async def says_again(self, *, otherwise: bool) -> bool:
        """The last mail once more, or with its Message-ID another text; whether there was one that was filed."""
        if self._last is None or self.door.is_full:
            return False
        _, raw, received_at = self._last
        self._accepts, self._facts = False, len(self._stage.facts())
        self._changes_nothing = "a mail that comes again changes nothing"
        if otherwise:
            self._changes_nothing = "another mail under a known Message-ID changes nothing"
            raw = raw.replace(b"\n\n", b"\n\nundo\n", 1)
        said, _ = self._told(await self.door.take(raw, received_at, await self._stage.now()))
        if said is not None:
            raise Violation(f"{self._changes_nothing}, and the handoff was told {said}")
        return True

    async def what_waits(self) -> tuple[Said | None, Answer | None]:
        """A mail that could not be taken to its end before; what the handoff was told by it only now."""
        return self._told(await self.door.take_again(await self._stage.now()))

    def _is_there(self, person: str) -> bool:
        return self._stage.floor.directory.people().by_id[person].active

    def _told(self, taken: Taken) -> tuple[Said | None, Answer | None]:
        if any(a and a.result in ("taken", "asked") for *_, a in taken.said) and taken.folder == "Parked":
            raise Violation(f"what was taken waits for nobody: {taken}")
        own = [(said, answer) for attempt, said, answer in taken.said if attempt == self._attempt]
        if not own:
            return None, None
        if self._changes_nothing.startswith("a mail of this kind"):
            raise Violation(f"{self._changes_nothing}, and the handoff was told {own}")
        return own[-1]

    def look(self, before: View, after: View) -> None:
        """What must hold of the last mail. Raises Violation."""
        if self._changes_nothing and before != after:
            raise Violation(f"{self._changes_nothing}: {before}; {after}")
        if self._facts is not None and self._facts != len(self._stage.facts()):
            raise Violation(f"{self._changes_nothing}: {self._stage.facts()[self._facts :]}")
        if self._accepts and before.state == "with_rep" and before.decision is None:
            decision = after.decision
            if decision is None or not isinstance(decision.verdict, Accept):
                raise Violation(f"a rep's plain acceptance by mail is taken: {after}")
        self._changes_nothing, self._accepts, self._facts = "", False, None
