"""What the answer page shows of one handoff to one person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from domain.correspondence import LinkGrant
from domain.mail_answers import beginnings
from domain.tongues import tongue_for
from service.matters import CLAIM, Matter
from web.answer_forms import FIELDS, FORMS, Given
from web.case_shown import evidence_rows, mail_link, promises, value_in_words, web_link, window_in_words
from web.desk import Desk
from web.forms import TOKEN
from web.passing.fields import by_number, type_of
from web.passing.missing import Missing
from web.record_fields import RECORD
from web.rendering import Reader, name_of
from web.shown import reader_of
from web.standing import what_stands
from web.thread import thread


def reps_of(desk: Desk) -> dict[str, str]:
    """The reps that may be named, by id. A ruling may give it back to the one who had it."""
    return {rep.id: rep.name for rep in desk.people().with_role("rep")}


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPage:
    """The page that a link opens."""

    desk: Desk
    key: str
    grant: LinkGrant
    matter: Matter

    def of(self, matter: Matter) -> "AnswerPage":
        """The page of the handoff as it stands now."""
        return replace(self, matter=matter)

    def shown(
        self,
        *,
        status: int = 200,
        told: str = "",
        because: str = "",
        given: Given | None = None,
        lacks: Sequence[Missing] = (),
    ) -> Response:
        """The page. `told` names what is said first; `given` is a form that came in, `lacks` what is wrong with it."""
        reader, named = reader_of(self.desk, self.grant), self._names()
        tongue = tongue_for(reader.texts.language)
        shown: dict[str, Any] = {
            **named,
            **self._case(reader),
            **self._forms(reader, lacks),
            "told": reader.texts(told, **named) if told else "",
            "because": tongue.said(because),
            "is_taken": told.startswith("result."),
            "given": given or Given(word=""),
            "counted": tongue.counted(self.matter.counted),
            "first_word": self.matter.first_word and tongue.counted(self.matter.first_word.counted),
            "reasons": tongue.said(self.matter.row.reasons),
            "token": self.desk.tokens.new(self.key, self.desk.now()),
            "token_name": TOKEN,
        }
        return self.desk.pages.page("answer", reader, status=status, **shown)

    def _case(self, reader: Reader) -> dict[str, Any]:
        """The handoff, and who the reader is in it."""
        matter, people = self.matter, self.desk.people()
        case, row = matter.case, matter.row
        return {
            "matter": matter,
            "case": case,
            "lead": case.lead,
            "row": row,
            "stands": what_stands(row, people, reader),
            "newer": what_stands(matter.newer, people, reader),
            "is_behalf": matter.part == "rep" and self.grant.person != row.rep and row.round == self.grant.round,
            "is_moved": row.round != self.grant.round,
            "window": window_in_words(case.policy.conversion_window, reader),
            "evidence": evidence_rows(case, matter.story, people, reader),
            "promises": promises(case.lead, reader),
            "thread": thread(matter.story, case, people, reader),
            "web_link": web_link,
            "mail_link": mail_link,
        }

    def _forms(self, reader: Reader, lacks: Sequence[Missing]) -> dict[str, Any]:
        """The answers that take effect now, and what their forms are made of."""
        matter, desk = self.matter, self.desk
        lead = matter.case.lead
        offered = [(word, word if word in FORMS else "word") for word in matter.can if word in (*FORMS, *FIELDS)]
        rep = name_of(desk.people(), matter.row.rep)
        bodies = beginnings((word for word, _ in offered), matter.part, reader.texts.language, rep)
        subject = f"Re: {lead.contact.name}, {lead.company}"
        meeting = lead.meeting
        return {
            "offered": offered,
            "fields_of": FIELDS,
            "reps": reps_of(desk),
            "mail_links": {word: mail_link(matter.reply_to, subject, body) for word, body in bodies.items()},
            "record": RECORD,
            "now": {
                "contact.phone": lead.contact.phone_written or lead.contact.phone,
                "contact.mail": lead.contact.mail,
                "meeting.start": reader.moments(meeting.start) if meeting else None,
                "meeting.end": reader.moments(meeting.end) if meeting else None,
            },
            "criteria": by_number(matter.case.policy),
            "policy": matter.case.policy,
            "type_of": type_of,
            "in_words": lambda value: value_in_words(value, reader),
            "lacks": lacks,
            "codes": {one.code: one.said for one in lacks if one.code},
            "may_only_claim": matter.can == (CLAIM,),
        }

    def _names(self) -> dict[str, Any]:
        """The people that sentences name."""
        people, lead, row = self.desk.people(), self.matter.case.lead, self.matter.row
        ldr, rep = people.get(lead.ldr), people.get(row.rep)
        manager = people.get(rep.manager) if rep and rep.manager else None
        return {
            "person": name_of(people, self.grant.person),
            "rep": name_of(people, row.rep),
            "ldr": name_of(people, lead.ldr),
            "who": manager.name if manager else reader_of(self.desk, self.grant).texts("operations"),
            "phone": f": {ldr.phone}" if ldr and ldr.phone else "",
        }
