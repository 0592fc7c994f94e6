"""What the templates of a letter see: the case in words, read by one person, in that person's zone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.clock import Plan, Step
from domain.handoff import Case, Decision, Reject, Voice
from domain.lead import Contact, Lead, Meeting, Promise
from domain.letters import ASKS_THE_LDR, Letter
from domain.offers import offered
from domain.people import People, Person
from domain.policy import Policy
from domain.time import Deadline
from domain.words import Word, word_for
from mail.outbound.clean import plain
from mail.outbound.languages import Language
from mail.outbound.moments import Moments
from mail.outbound.rows import Row
from mail.outbound.spoken import SPOKEN


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything that a template may print. All text is plain: one line, no control characters."""

    case: Case
    lead: Lead
    contact: Contact
    policy: Policy
    letter: Letter
    reader: Person
    rep: Person
    ldr: Person
    moments: Moments
    rep_moments: Moments
    """Moments in the rep's zone and language as of passing, so that the subject of the rep's thread never changes."""
    at: datetime
    due: Deadline | None
    plan: Plan | None
    answer_by: datetime | None
    rows: tuple[Row, ...]
    may_decide: bool
    """Whether this reader is the rep, or may answer in the rep's place."""
    people: People
    link: str = ""
    """Where this reader may answer on a page; empty where no pages are served."""
    reply_to: str = ""
    """Where this reader's replies go, the key included; empty for a letter that nobody replies to."""
    language: Language

    @property
    def asked_instead(self) -> str:
        """Why this reader gets a letter that asks the LDR; empty for the LDR."""
        if self.letter.kind not in ASKS_THE_LDR or self.reader.id == self.ldr.id:
            return ""
        return self.language("You are asked in the place of %(ldr)s, with the words of an LDR.", ldr=self.ldr.name)

    @property
    def about(self) -> str:
        """Contact and company: `Anna Roth, Krämer Logistik GmbH`."""
        return f"{self.contact.name}, {self.lead.company}"

    @property
    def contact_first_name(self) -> str:
        """What the letter calls the contact after the first time."""
        return self.contact.name.split()[0] if self.contact.name else self.language("the contact")

    @property
    def phone(self) -> str | None:
        """The contact's phone as people write it."""
        return (self.contact.phone and self.contact.phone_written) or self.contact.phone

    @property
    def reach(self) -> str:
        """How the contact is best reached, and in which language."""
        language = self.contact.language
        spoken = self.language(SPOKEN.get(language.lower()[:2], language)) if language else None
        return ", ".join(part for part in (self.contact.reach, spoken) if part)

    @property
    def who(self) -> str:
        """Title, company, its place and size."""
        lead = self.lead
        return ", ".join(part for part in (self.contact.title, lead.company, lead.company_note) if part)

    @property
    def origin(self) -> str:
        """Where the lead came from."""
        lead = self.lead
        partner = self.language("partner %(partner)s", partner=lead.partner) if lead.partner else None
        return ", ".join(part for part in (lead.source, lead.campaign, partner) if part)

    @property
    def meeting(self) -> str | None:
        """The meeting in the reader's zone, and in the contact's where clocks differ."""
        return self.span(self.lead.meeting) if self.lead.meeting else None

    def span(self, meeting: Meeting) -> str:
        """A meeting in the reader's zone, and in the contact's where clocks differ."""
        there = self.moments.elsewhere(meeting.start, self.contact.zone)
        span = f"{self.moments.span(meeting.start, meeting.end)} {self.moments.place}"
        return f"{span} ({there})" if there else span

    @property
    def promised(self) -> str:
        """Every promise with the moment that was named, those with the earliest moment first."""
        dated = sorted((p for p in self.lead.promises if p.by), key=lambda p: p.by or self.at)
        found = (*dated, *(p for p in self.lead.promises if p.by is None))
        return "; ".join(f"{p.what} ({self._by(p.by)})" if p.by else p.what for p in found)

    @property
    def first_promise(self) -> Promise | None:
        """The promise that comes first and before the answer is due: the customer's date wins."""
        due = self.due
        dated = [(p.by, p) for p in self.lead.promises if p.by and due and self.at < p.by < due.at]
        return min(dated, key=lambda one: one[0])[1] if dated else None

    @property
    def return_by(self) -> Deadline | None:
        """Until when an accepted lead may be returned, where this letter starts that clock."""
        return self.plan.return_by if self.plan else None

    @property
    def late(self) -> bool:
        """Whether the letter is written after its deadline."""
        return self.due is not None and self.at >= self.due.at

    @property
    def manager_step(self) -> Step | None:
        """When the silence goes to the manager, or to whoever stands in that place."""
        steps = self.plan.steps if self.plan else ()
        return next((step for step in steps if step.role == "manager"), None)

    @property
    def offered(self) -> tuple[Word, ...]:
        """The words that this reader may answer with now, as this reader's language writes them."""
        return tuple(map(self.language.tongue.word, offered(self.letter)))

    def says(self, name: str) -> str:
        """How a rep writes this word, such as `reject 1 2 - what you heard`."""
        word = word_for(name, "rep")
        tongue = self.language.tongue
        return tongue.word(word).says.replace(tongue.criteria, self.two_numbers) if word else name

    def begins(self, name: str) -> str:
        """How an answer of a rep with this word begins: `reject `."""
        word = word_for(name, "rep")
        return self.language.tongue.word(word).begins if word else name

    @property
    def held_reply(self) -> str:
        """The line that says the same as an answer that was held, in this reader's words."""
        word, blank, rest = self.letter.reply.partition(" ")  # type: ignore[union-attr]
        return self.language.tongue.said(word) + blank + rest

    def counted(self, deadline: Deadline) -> str:
        """How a deadline was counted."""
        return self.language.tongue.counted(deadline.counted)

    @property
    def conversion_window(self) -> str:
        """How long an opportunity may take: `2 working days`."""
        return self.language.tongue.window(self.policy.conversion_window)

    @property
    def if_silent(self) -> str:
        """What comes of silence, and when the manager hears of it."""
        step = self.manager_step
        if step is None:
            return self.language("No answer: one reminder to you, then I ring you.")
        return self.language(
            "No answer: one reminder to you, then I ring you; %(when)s it goes to %(manager)s.",
            when=self.moments.moment(step.at),
            manager=self.name(step.to),
        )

    @property
    def next_opportunity(self) -> str:
        """Whose opportunity is owed next, and by when."""
        by = self.moments.moment(self.due.at) if self.due else ""
        if self.reader.id == self.rep.id:
            t = self.language
            return t("Next: your opportunity by %(when)s.", when=by) if by else t("Next: your opportunity.")
        if by:
            return self.language("Next: %(rep)s's opportunity by %(when)s.", rep=self.rep.first_name, when=by)
        return self.language("Next: %(rep)s's opportunity.", rep=self.rep.first_name)

    def named(self, criteria: tuple[str, ...]) -> str:
        """Criteria as the letters name them: `1 budget, 5 authority`."""
        return ", ".join(f"{c.number} {c.label}" for c in self.policy.criteria if c.key in criteria)

    def rejected_rows(self, decision: Decision) -> str:
        """The criteria that a rejection names; empty for an acceptance."""
        return ", ".join(row.name for row in self.refused_rows(decision))

    @property
    def claims(self) -> bool:
        """Whether the form said anything about a criterion."""
        return any(row.claim for row in self.rows)

    @property
    def common_how(self) -> str:
        """How and when everything was verified, when that is the same for all; else empty."""
        ways = {row.how for row in self.rows if row.verified}
        return ways.pop() if len(ways) == 1 else ""

    @property
    def criteria(self) -> str:
        """All criteria by number and label."""
        return ", ".join(row.name for row in self.rows)

    @property
    def two_numbers(self) -> str:
        """Numbers for the example of a rejection: `1 2`."""
        return " ".join(str(row.number) for row in self.rows[:2])

    @property
    def owed(self) -> str:
        """The opportunity that an accept owes: whose, and from which stage on."""
        stage = self.policy.stage_label
        if self.reader.id == self.rep.id:
            return self.language("an opportunity in your name at stage %(stage)s or later", stage=stage)
        rep = self.rep.first_name
        return self.language("an opportunity in %(rep)s's name at stage %(stage)s or later", rep=rep, stage=stage)

    def name(self, person: str | None) -> str:
        """A person's name by id; an operator's name, which is no id, as it is."""
        known = self.people.get(person) if person else None
        return plain(known.name) if known else plain(person or self.language("somebody"))

    @property
    def desk_hands(self) -> str:
        """Who works the parked mails, and how that person is reached."""
        person = next(iter(self.people.with_role("sales_ops")), None)
        return plain(f"{person.name} ({person.phone or person.mail})") if person else self.language("sales operations")

    def near(self, moment: datetime) -> str:
        """The day as the rep's subject says it: `Wed` within six days of passing, else `Wed 2 Dec`."""
        soon = moment - self.case.passed_at < timedelta(days=6)
        return self.rep_moments.weekday(moment) if soon else self.rep_moments.day(moment)

    def decider(self, decision: Decision) -> str:
        """Who decided: `Ben Vogt`, or `Maria Keller for Ben Vogt`."""
        by = self.name(decision.by)
        if decision.on_behalf_of and decision.on_behalf_of != decision.by:
            return self._for(by, decision.on_behalf_of)
        return by

    def speaker(self, voice: Voice) -> str:
        """Who says it: `Ben Vogt`, or `Clara Weiss for Ben Vogt`."""
        by = self.name(voice.by)
        return self._for(by, voice.on_behalf_of) if voice.on_behalf_of else by

    @property
    def undone_decision(self) -> str:
        """What was undone, in words: `accepted, Wed 25 Nov 10:12`."""
        decision: Decision = self.letter.decision  # type: ignore[union-attr, assignment]
        rows, when = self.rejected_rows(decision), self.moments.moment(decision.received_at)
        if rows:
            return self.language("rejected: %(criteria)s, %(when)s", criteria=rows, when=when)
        return self.language("accepted, %(when)s", when=when)

    def refused_rows(self, decision: Decision) -> tuple[Row, ...]:
        """The criteria that a rejection names, in the policy's order."""
        named = decision.verdict.criteria if isinstance(decision.verdict, Reject) else ()
        known = {c.key: c.number for c in self.policy.criteria}
        numbers = {known[key] for key in named if key in known}
        return tuple(row for row in self.rows if row.number in numbers)

    def _by(self, moment: datetime) -> str:
        return self.language("by %(when)s", when=self.moments.moment(moment))

    def _for(self, by: str, whom: str) -> str:
        return self.language("%(by)s for %(whom)s", by=by, whom=self.name(whom))
