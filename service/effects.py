"""What a reply does, once it is known whose it is and who wrote it: each word has one effect, none is met by silence.

| the rep's mail                        | what becomes of it                                                   |
|---------------------------------------|----------------------------------------------------------------------|
| accept, reject                        | decided; the story writes the receipt                                |
| undo                                  | decided; the story tells rep and LDR                                 |
| undo after its time                   | noted, and the writer is told who can                                |
| called, mailed, met                   | noted, without an answer; too late: the writer is told what stands   |
| a question                            | relayed to the LDR                                                   |
| a word of `service.words_taken`       | told to the story; the writer hears what came of it                  |
| re-pass, by the LDR                   | what `service.repassing` says                                        |
| a decision that comes too late        | noted, and the writer is told what stands                            |
| unclear                               | the writer is asked back, once a day; parked from then on            |
| unclear, when nothing is asked        | parked, and the writer is told what stands, once a day               |

The LDR's reply to a question goes to the rep in the LDR's words; it never decides.
"""

from dataclasses import replace
from typing import get_args

from activities.ports import Directory
from domain.errors import CrmUnavailable, HandoffError, LedgerUnavailable, MailDelayed
from domain.handoff import Answer, Engagement
from domain.letters import AlreadyDecided, Letter, NotUnderstood
from domain.mail_reading import UNCLEAR, MailReading
from domain.people import Role
from domain.round_letters import Noted
from service.answering import Answering
from service.handoffs import Handoffs
from service.outcome import Outcome
from service.ports import Listing, MailBook, MailReader
from service.repassing import Repassing
from service.replies import Reply
from service.standing import what_stands
from service.telling import Telling
from service.trouble import TemporalUnreachable
from service.words_taken import SAYS_IT_BY_LETTER, WordsTaken
from workflows.messages import MOST_WORDS, AnswerQuestion, Ask, Engage, Undo

MOST_MAILS = 200
"""Mails of proven writers that may reach one handoff's story: a run takes 2,000 Updates, the rep's own among them."""

TRY_AGAIN = (TemporalUnreachable, LedgerUnavailable, CrmUnavailable, MailDelayed)
"""What passes by itself: the mail stays in the inbox, and the story that has heard it gives the same answer again."""


class Effects:
    """Gives effect to replies."""

    def __init__(
        self,
        *,
        reader: MailReader,
        handoffs: Handoffs,
        directory: Directory,
        mails: MailBook,
        listing: Listing,
        answering: Answering,
        repassing: Repassing,
    ) -> None:
        self._repassing = repassing
        self._reader, self._handoffs, self._directory = reader, handoffs, directory
        self._mails, self._listing, self._answering = mails, listing, answering
        self._words = WordsTaken(Telling(handoffs, listing, directory), directory)

    async def of(self, reply: Reply, asked: Role) -> Outcome:
        """What becomes of a proven writer's reply, by the part that whoever was asked has in the case.

        Raises HandoffError for what is worth trying again.
        """
        reply = replace(reply, asked=asked)
        reading = await self._reader.read(reply.incoming.raw, reply.case.policy, asked)
        if asked != "ldr" and reading.decision == UNCLEAR:
            return await self._unclear(reply, reading)
        if await self._mails.count(reply.case.attempt_id) >= MOST_MAILS:
            return Outcome("parked", f"More than {MOST_MAILS} mails have reached this handoff.")
        try:
            if reading.decision == "repass" or self._words.takes(reading.decision):
                done = self._told(reply, reading)
            else:
                done = self._by_the_ldr(reply, reading) if asked == "ldr" else self._by_the_rep(reply, reading)
            return replace(await done, told=True)
        except TRY_AGAIN:
            raise
        except HandoffError as fault:
            return Outcome("parked", f"The handoff did not take it: {fault}", told=True)

    async def ask_back(self, reply: Reply, because: str, line: str) -> bool:
        """Says what was not understood, at most once a day; whether it did."""
        letter = NotUnderstood(read=line, because=because)
        received = reply.incoming.received_at
        return await self._answering.answer_once_a_day(letter, reply.mail, reply.case, reply.owner, reply.to, received)

    async def _unclear(self, reply: Reply, reading: MailReading) -> Outcome:
        """Asks back while an answer is awaited; who answers an old letter is told what stands instead.

        A manager and sales operations are asked after a decision too, so what was decided does not close their letter.
        """
        row = await self._listing.row(reply.case.attempt_id)
        decided = row is not None and row.verdict is not None and reply.asked == "rep"
        if row is None or row.outcome or decided or row.round != reply.owner.round:
            return Outcome("parked", f"{reading.because} {await self.tell_what_stands(reply)}")
        because = reading.because.removesuffix(f' The line: "{reading.line}"')
        back = await self.ask_back(reply, because, reading.line)
        again = "" if back else " The writer was asked back already today."
        return Outcome("asked_back" if back else "parked", reading.because + again)

    async def tell_what_stands(self, reply: Reply) -> str:
        """Tells the writer what stands, the same words once a day; gives a sentence on that for operators."""
        said = await self._stands(reply, None)
        await self._tell(reply, said)
        return f"The writer was told what stands: {said}."

    async def _by_the_rep(self, reply: Reply, reading: MailReading) -> Outcome:
        attempt, id_ = reply.case.attempt_id, reply.update_id
        match reading.decision:
            case "accept" | "reject":
                answer = await self._handoffs.decide(attempt, reply.decide(reading), id_)
                return await self._decided(reply, reading, answer)
            case "undo":
                return await self._undone(reply, reading)
            case "engaged":
                how: Engagement = reading.detail if reading.detail in get_args(Engagement) else "engaged"  # type: ignore[assignment]
                given = Engage(**reply.said(), how=how, note=reading.note)
                return await self._engaged(reply, reading, await self._handoffs.engage(attempt, given, id_))
            case _:
                return await self._asked(reply, reading)

    async def _told(self, reply: Reply, reading: MailReading) -> Outcome:
        """A word that the story takes: told to it, and the writer hears what came of it."""
        again = reading.decision == "repass"
        answer = await (
            self._repassing.by_mail(reply, reading) if again else self._words.take(reply, reading, reply.asked)
        )
        if answer and answer.result in ("taken", "asked"):
            if answer.result == "asked" or reading.lacks or reading.decision not in SAYS_IT_BY_LETTER:
                await self._answer(reply, Noted(said=". ".join(filter(None, (answer.said, reading.lacks)))))
            return Outcome("decided", f"{reading.because} {answer.said}.")
        said = await self._stands(reply, answer)
        await self._tell(reply, said)
        return Outcome("noted", f"It changes nothing: {said}.")

    async def _by_the_ldr(self, reply: Reply, reading: MailReading) -> Outcome:
        mail = reply.mail
        letter = await self._mails.letter_answered((*mail.in_reply_to, *reversed(mail.references)))
        # Some mail programs name no ancestor: then a question that was asked is what is answered.
        is_answer = letter == "question" or (letter is None and await self._was_asked(reply))
        text = "\n\n".join(filter(None, (reading.visible_text, reading.forwarded)))
        if is_answer and text:
            given = AnswerQuestion(**reply.said(), text=text[:MOST_WORDS])
            answer = await self._handoffs.answer(reply.case.attempt_id, given, reply.update_id)
            if answer and answer.result == "taken":
                if reading.lacks:
                    await self._answer(reply, Noted(said=f"{answer.said}. {reading.lacks}"))
                return Outcome("relayed", f"It answers the rep's question; {answer.said}.")
            if letter == "question":
                said = await self._stands(reply, answer)
                await self._tell(reply, said)
                return Outcome("parked", f"It was not relayed to the rep: {said}.")
        if reading.forwarded and not await self._is_with_the_ldr(reply):
            news = replace(reading, decision="note", note=reading.visible_text, because="It is a forwarded mail.")
            return await self._told(reply, news)
        lacks = f"{reading.lacks}. " if reading.lacks else ""
        because = f"{lacks}It answers a letter to {reply.owner.person}, who is not asked to decide."
        await self.ask_back(reply, because, reading.visible_text[:200])
        return Outcome("parked", because)

    async def _is_with_the_ldr(self, reply: Reply) -> bool:
        """Whether the LDR owes a word: what is forwarded then may be meant as one, and is asked back."""
        row = await self._listing.row(reply.case.attempt_id)
        return row is not None and row.state == "with_ldr"

    async def _was_asked(self, reply: Reply) -> bool:
        return any(fact.kind == "asked" for fact in await self._listing.story(reply.case.attempt_id))

    async def _engaged(self, reply: Reply, reading: MailReading, answer: Answer | None) -> Outcome:
        said = await self._stands(reply, answer)
        if answer is None or answer.result == "not_open":
            await self._tell(reply, said)
        return Outcome("noted", f"{reading.because} {said}.")

    async def _decided(self, reply: Reply, reading: MailReading, answer: Answer | None) -> Outcome:
        if answer and answer.result == "taken":
            return Outcome("decided", f"{reading.because} {answer.said}.")
        said = await self._stands(reply, answer)
        await self._tell(reply, said)
        why = "It decides nothing" if answer and answer.result == "not_allowed" else "It comes too late"
        return Outcome("noted", f"{why}: {said}.")

    async def _undone(self, reply: Reply, reading: MailReading) -> Outcome:
        rep = self._directory.people().get(reply.case.lead.rep)
        manager = rep.manager if rep else None
        given = Undo(**reply.said(), by_manager=reply.writer == manager)
        answer = await self._handoffs.undo(reply.case.attempt_id, given, reply.update_id)
        if answer and answer.result == "taken":
            return Outcome("decided", f"{reading.because} {answer.said}.")
        said = await self._stands(reply, answer)
        if answer and answer.result == "too_late":
            said = f"{said}. {self._who_can(manager)}"
        await self._tell(reply, said)
        return Outcome("noted", f"It undoes nothing: {said}.")

    async def _asked(self, reply: Reply, reading: MailReading) -> Outcome:
        """The rep's question goes to the LDR."""
        given = Ask(**reply.said(), text=reading.visible_text[:MOST_WORDS])
        answer = await self._handoffs.ask(reply.case.attempt_id, given, reply.update_id)
        if answer and answer.result == "taken":
            return Outcome("relayed", f"{reading.because} {answer.said}.")
        said = await self._stands(reply, answer)
        await self._tell(reply, said)
        return Outcome("parked", f"{reading.because} It was not relayed to the LDR: {said}.")

    async def _stands(self, reply: Reply, answer: Answer | None) -> str:
        """What the writer of something without effect is told."""
        if answer and (answer.result != "not_open" or answer.decision):
            return answer.said
        row = await self._listing.row(reply.case.attempt_id)
        rows = await self._listing.rows(open_only=False, lead_id=reply.case.lead.id)
        attempts = [one for one in rows if one.kind == "handoff"]
        people = self._directory.people()
        stands = what_stands(row, people, people.get(reply.writer), attempts[-1] if attempts else None)
        is_open = answer is not None and row is not None and row.outcome is None and row.round == reply.owner.round
        return f"{answer.said}; {stands}" if answer and is_open else stands

    def _who_can(self, manager: str | None) -> str:
        person = self._directory.people().get(manager) if manager else None
        if person is None:
            return "Operations can still undo it"
        phone = f" ({person.phone})" if person.phone else ""
        return f"{person.name}{phone} can still undo it"

    async def _tell(self, reply: Reply, said: str) -> None:
        """Tells the writer what stands, the same words once a day."""
        letter, received = AlreadyDecided(said=said), reply.incoming.received_at
        await self._answering.say_once_a_day(letter, reply.mail, reply.case, reply.owner, reply.to, received)

    async def _answer(self, reply: Reply, letter: Letter) -> None:
        await self._answering.answer(letter, reply.mail, reply.case, reply.owner, reply.to)
