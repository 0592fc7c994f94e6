"""What rep and LDR tell each other through the desk, and whether the rep has taken the lead up. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from domain import letters, story
from domain.facts import Fact
from domain.handoff import Answer, Case, Engagement, Voice
from domain.letters import Relay

MOST_ENGAGEMENTS = 10
"""Engagements that are kept in words; the first one counts."""
MOST_RELAYED = 20
"""Questions, and as many answers, that one handoff relays; beyond that people ring each other."""


class Talk:
    """The talk of one handoff. Every method gives the answer to the speaker and the facts that came of it."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self.engaged = ""
        """The first engagement in words, empty while there is none."""
        self._engagements = self._answers = 0
        self._questions: list[tuple[str, Voice]] = []

    def handed_on(self, case: Case) -> None:
        """Another rep is asked in the same round: letters are counted on, and an answer still to come is for him."""
        self._case = case
        self._questions = [
            (text, replace(asker, channel="operator", message_id=None)) for text, asker in self._questions
        ]

    def engage(self, how: Engagement, note: str, voice: Voice, cause: str) -> tuple[Answer, Sequence[Fact]]:
        """The rep has taken the lead up."""
        self._engagements += 1
        said = f"{voice.name}: {how}"
        self.engaged = self.engaged or f"{said}, {voice.received_at:%a %d %b %H:%M} UTC"
        if self._engagements > MOST_ENGAGEMENTS:
            return Answer(result="too_many", said=f"{said}; it was told {MOST_ENGAGEMENTS} times before"), ()
        return Answer(result="taken", said=said), [story.engaged(self._case.attempt_id, how, note, voice, cause)]

    def ask(self, text: str, word: str, voice: Voice, cause: str) -> tuple[Answer, Sequence[Fact], Relay | None]:
        """The rep's words go to the LDR."""
        if len(self._questions) >= MOST_RELAYED:
            said = f"{MOST_RELAYED} questions were relayed already; ring {self._case.lead.ldr}"
            return Answer(result="too_many", said=said), (), None
        self._questions.append((text, voice))
        question = Relay(
            letter=letters.Question(text=text, by=voice, word=word),
            to=self._case.lead.ldr,
            cause=f"question {len(self._questions)}",
        )
        fact = story.asked(self._case.attempt_id, text, word, voice, cause)
        return Answer(result="taken", said=f"it goes to {question.to}"), [fact], question

    def answer(self, text: str, voice: Voice, cause: str) -> tuple[Answer, Sequence[Fact], Relay | None]:
        """The LDR's words go to whoever asked last, in the thread of that question."""
        if not self._questions:
            return Answer(result="not_open", said="the rep has asked nothing"), (), None
        if self._answers >= MOST_RELAYED:
            said = f"{MOST_RELAYED} answers were relayed already; ring {self._case.lead.rep}"
            return Answer(result="too_many", said=said), (), None
        self._answers += 1
        question, asker = self._questions[-1]
        relay = Relay(
            letter=letters.LdrAnswer(text=text, by=voice, question=question),
            to=asker.by if asker.channel == "mail" else self._case.lead.rep,
            cause=f"answer {self._answers}",
            answers=asker.message_id,
        )
        fact = story.answered(self._case.attempt_id, text, voice, cause)
        return Answer(result="taken", said=f"it goes to {relay.to}"), [fact], relay
