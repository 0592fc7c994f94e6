"""One letter of every kind, about an ordinary lead and about one that tries everything."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache

from domain.clock import ClockOrder, Plan, Step
from domain.clock_letters import Escalation, SoFar
from domain.corrections import Change
from domain.handoff import Accept, Case, Decision, Override, Reject, Voice
from domain.lead import Claim, Contact, Evidence, Lead, Meeting, Promise
from domain.letters import (
    Accepted,
    AlreadyDecided,
    Converted,
    HandoffLetter,
    LdrAnswer,
    Letter,
    NotUnderstood,
    OpportunityReminder,
    Overdue,
    Question,
    ReceiptAccepted,
    ReceiptRejected,
    Rejected,
    Reminder,
    StartedClock,
    ToSend,
    Undeliverable,
    Undone,
    Withdrawn,
)
from domain.link_letters import ConfirmSender, HeldAnswer
from domain.opportunity import Finding
from domain.people import People
from domain.policy import Criterion
from domain.round_letters import Closed, Closing, Extended, LdrAsked, Moved, News, Noted, Ruled, Ruling
from domain.time import Deadline
from domain.values import Money, Words
from mail.outbound.config import DeskConfig
from mail.outbound.writer import LetterWriter
from tests import builders as build

AT = datetime(2026, 11, 20, 16, 56, tzinfo=UTC)
DUE = Deadline(
    at=datetime(2026, 11, 25, 9, 30, tzinfo=UTC),
    counted="2 working days from Mon 09:00: Wed 09:00, rounded up to 10:30; Europe/Berlin",
)
CLOCK = StartedClock(due=DUE, remind_at=datetime(2026, 11, 24, 14, 30, tzinfo=UTC))
OWED = Deadline(
    at=datetime(2026, 11, 27, 9, 15, tzinfo=UTC),
    counted="2 working days from Wed 10:12: Fri 10:12, rounded up to 10:15; Europe/Berlin",
)
RETURN_BY = Deadline(
    at=datetime(2026, 12, 9, 9, 15, tzinfo=UTC),
    counted="10 working days from Wed 10:12: Wed 9 Dec 10:12, rounded up to 10:15; Europe/Berlin",
)
KEY = "abcdefghijklmnopqrstuvwxyz"
LINK = "https://handoff.example.com/answer/abcdefghijklmnopqrstuvwxyz"
DESK = DeskConfig(address="handoff@example.com")
ANSWER_ID = "<answer-1@mail.example.com>"
ACCEPTED_AT = datetime(2026, 11, 25, 9, 12, tzinfo=UTC)
MOVED_FROM = Meeting(start=datetime(2026, 11, 23, 14, tzinfo=UTC), end=datetime(2026, 11, 23, 15, tzinfo=UTC))

ACCEPT = Decision(
    verdict=Accept(note="spoke to her, workshop manager joins"), by="ben", channel="mail", received_at=ACCEPTED_AT
)
ACCEPT_BY_CLARA = replace(ACCEPT, by="clara")
REJECT = Decision(
    verdict=Reject(criteria=("budget", "authority"), note="the 60k are for trailers, and the CFO says 2028"),
    by="ben",
    channel="mail",
    received_at=ACCEPTED_AT,
)
UNDO_UNTIL = datetime(2026, 11, 25, 9, 27, tzinfo=UTC)
BEN = Voice(by="ben", channel="mail", received_at=ACCEPTED_AT)
LEA, MARIA, OPS = (replace(BEN, by=by) for by in ("lea", "maria", "ops"))
LDR_CLOCK = replace(
    CLOCK,
    plan=Plan(
        order=ClockOrder(kind="answer", rule=build.a_policy().timing.answer, person="lea", rep="ben", ldr="lea"),
        due=DUE,
        began=AT,
    ),
)
ASKED = "Is the fleet leased or bought? And who signs the leasing?"
ENGAGE_BY = Deadline(
    at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
    counted="4 working hours from Mon 09:00: Mon 09:00-13:00; Europe/Berlin",
)
LADDER = replace(
    CLOCK,
    plan=Plan(
        order=ClockOrder(kind="decision", rule=build.a_policy().decision, person="ben", rep="ben", ldr="lea"),
        due=DUE,
        began=AT,
        engage_by=ENGAGE_BY,
        steps=(
            Step(
                at=datetime(2026, 11, 25, 14, 30, tzinfo=UTC), clock="decision", to="maria", role="manager", counted=""
            ),
        ),
    ),
)
SO_FAR = (
    SoFar(at=AT, what="handoff letter to ben, taken by the mail server"),
    SoFar(at=datetime(2026, 11, 24, 14, 30, tzinfo=UTC), what="reminder to ben"),
    SoFar(at=DUE.at, what="no answer by the deadline"),
)
UPCOMING = (SoFar(at=datetime(2026, 11, 26, 14, 30, tzinfo=UTC), what="ops"),)
MISSING = (
    Finding(
        code="stage_before_agreed",
        said="17 is at Lead-in. It counts from Discovery on: move it there when the customer is there.",
    ),
    Finding(code="other_owner", said="17 belongs to clara. Make ben its owner."),
)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A letter with what it needs to be composed. `at` is when it is written."""

    name: str
    letter: Letter
    to: str = "ben"
    clock: StartedClock | None = None
    answers: str | None = None
    at: datetime = AT
    cause: str = ""
    link: str = ""

    def order(self, case: Case) -> ToSend:
        """The order for this letter about a case."""
        later = None if self.letter.kind == "handoff" else DUE.at
        return ToSend(
            case=case, round=1, letter=self.letter, to=self.to, answers=self.answers, answer_by=later, cause=self.cause
        )


SAMPLES = (
    Sample(name="handoff", letter=HandoffLetter(), clock=CLOCK),
    Sample(name="handoff_with_a_ladder", letter=HandoffLetter(), clock=LADDER, cause="resend 1", link=LINK),
    Sample(name="reminder", letter=Reminder(due=DUE), at=CLOCK.remind_at, link=LINK),
    Sample(name="reminder_late", letter=Reminder(due=DUE), at=DUE.at),
    Sample(
        name="receipt_accepted",
        letter=ReceiptAccepted(decision=ACCEPT, missing=MISSING, undo_until=UNDO_UNTIL),
        clock=StartedClock(due=OWED, remind_at=OWED.at),
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="receipt_accepted_with_a_way_back",
        letter=ReceiptAccepted(decision=ACCEPT, undo_until=UNDO_UNTIL),
        clock=replace(LADDER, due=OWED, plan=replace(LADDER.plan, return_by=RETURN_BY, engage_by=None)),
        cause="decision 2",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="receipt_accepted_and_the_first_word_is_owed",
        letter=ReceiptAccepted(decision=ACCEPT, undo_until=UNDO_UNTIL),
        clock=replace(LADDER, due=OWED, plan=replace(LADDER.plan, engage_by=OWED)),
        cause="decision 3",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="receipt_accepted_from_who_has_left",
        letter=ReceiptAccepted(decision=ACCEPT_BY_CLARA, missing=MISSING[:1], moved_from="clara", why="she has left"),
        clock=StartedClock(due=OWED, remind_at=OWED.at),
        cause="left",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="receipt_rejected",
        letter=ReceiptRejected(decision=REJECT, undo_until=UNDO_UNTIL),
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
        link=LINK,
    ),
    Sample(
        name="receipt_rejected_by_manager",
        letter=ReceiptRejected(decision=replace(REJECT, by="maria", on_behalf_of="ben")),
        at=ACCEPTED_AT,
    ),
    Sample(
        name="opportunity_reminder",
        letter=OpportunityReminder(due=OWED, reasons=MISSING),
        at=datetime(2026, 11, 26, 9, 15, tzinfo=UTC),
    ),
    Sample(
        name="not_understood",
        letter=NotUnderstood(
            read="sounds good, but what about the CFO?", because="The text holds a question, so it decides nothing."
        ),
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="confirm",
        letter=ConfirmSender(
            read="accept - I ring her on Monday",
            because="Our mail server says dmarc=fail for example.com.",
            received_at=ACCEPTED_AT,
            link="https://handoff.example.com/confirm/abcdefghijklmnopqrstuvwxyz",
        ),
        answers=ANSWER_ID,
    ),
    Sample(
        name="confirm_without_a_link",
        letter=ConfirmSender(read="", because="It came without its reply key.", received_at=ACCEPTED_AT),
        to="clara",
        answers=ANSWER_ID,
    ),
    Sample(
        name="held",
        letter=HeldAnswer(
            word="reject",
            answered_at=ACCEPTED_AT,
            seconds=3,
            link="https://handoff.example.com/answer/abcdefghijklmnopqrstuvwxyz",
            reply="reject 1 2 - no money before May",
        ),
        at=ACCEPTED_AT,
    ),
    Sample(
        name="held_confirmation",
        letter=HeldAnswer(
            word="confirm",
            answered_at=ACCEPTED_AT,
            seconds=None,
            link="https://handoff.example.com/confirm/abcdefghijklmnopqrstuvwxyz",
        ),
        to="lea",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="not_understood_by_the_ldr",
        letter=NotUnderstood(read="accept", because="It answers a letter to lea, who is not asked to decide."),
        to="lea",
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="already_decided",
        letter=AlreadyDecided(said="the handoff is with Ben Vogt since Fri 20 Nov 17:56 Berlin"),
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
    ),
    Sample(name="accepted", letter=Accepted(decision=ACCEPT), to="lea", at=ACCEPTED_AT),
    Sample(name="rejected", letter=Rejected(decision=REJECT, undo_until=UNDO_UNTIL), to="lea", at=ACCEPTED_AT),
    Sample(name="rejected_for_good", letter=Rejected(decision=REJECT), to="lea", at=ACCEPTED_AT, cause="decision 2"),
    Sample(
        name="undone_rep",
        letter=Undone(decision=REJECT, by=BEN, due=DUE),
        answers=ANSWER_ID,
        at=UNDO_UNTIL,
    ),
    Sample(
        name="undone_ldr",
        letter=Undone(decision=ACCEPT, by=replace(BEN, by="maria", on_behalf_of="ben"), due=None),
        to="lea",
        at=UNDO_UNTIL,
    ),
    Sample(name="question", letter=Question(text=ASKED, by=BEN), to="lea", at=ACCEPTED_AT),
    Sample(
        name="question_with_a_word",
        letter=Question(text="more time - until Friday, she is ill", by=BEN, word="more time"),
        to="lea",
        cause="question 2",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="answer",
        letter=LdrAnswer(text="Leased, from Jens Krämer's own bank.", by=replace(BEN, by="lea"), question=ASKED),
        answers=ANSWER_ID,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="overdue_in_the_ldrs_place",
        letter=Overdue(due=DUE, notified_at=AT, reminded_at=CLOCK.remind_at),
        to="maria",
        at=DUE.at,
    ),
    Sample(
        name="overdue",
        letter=Overdue(due=DUE, notified_at=AT, reminded_at=CLOCK.remind_at),
        to="lea",
        at=DUE.at,
    ),
    Sample(
        name="reminder_to_engage",
        letter=Reminder(due=ENGAGE_BY, clock="engage"),
        at=datetime(2026, 11, 23, 11, 0, tzinfo=UTC),
        cause="engage 2026-11-23 11:00",
    ),
    Sample(
        name="escalation",
        letter=Escalation(clock="decision", due=DUE, role="manager", so_far=SO_FAR, upcoming=UPCOMING),
        to="maria",
        at=datetime(2026, 11, 25, 14, 30, tzinfo=UTC),
    ),
    Sample(
        name="escalation_no_opportunity",
        letter=Escalation(clock="conversion", due=OWED, role="sales_ops", so_far=SO_FAR, reasons=MISSING),
        to="ops",
        cause="conversion",
        at=OWED.at,
    ),
    Sample(
        name="escalation_of_the_ldr",
        letter=Escalation(clock="correction", due=DUE, role="manager", so_far=SO_FAR),
        to="maria",
        cause="correction",
        at=DUE.at,
    ),
    Sample(
        name="escalation_of_a_ruling",
        letter=Escalation(clock="ruling", due=DUE, role="manager", so_far=SO_FAR),
        to="maria",
        cause="ruling",
        at=DUE.at,
    ),
    Sample(name="extended", letter=Extended(by=BEN), clock=CLOCK, cause="upd-1", answers=ANSWER_ID, at=ACCEPTED_AT),
    Sample(name="extended_by_manager", letter=Extended(by=MARIA), clock=CLOCK, cause="upd-2", at=ACCEPTED_AT),
    Sample(
        name="ldr_asked_to_correct",
        letter=LdrAsked(about="faulty", text="the number is a fax", by=BEN),
        to="lea",
        clock=LDR_CLOCK,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_asked_whose_it_is",
        letter=LdrAsked(about="not_mine", text="Leipzig is not my region", by=BEN),
        to="lea",
        clock=LDR_CLOCK,
        cause="back 2",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_asked_whether_back",
        letter=LdrAsked(about="still_away", text="", by=BEN),
        to="lea",
        cause="still away",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_told_of_an_absence",
        letter=LdrAsked(about="away", text="I am back on Monday", by=BEN),
        to="lea",
        cause="upd-6",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_asked_about_a_return",
        letter=LdrAsked(about="returned", text="no trucks of their own", by=BEN, criteria=("pain_point",)),
        to="lea",
        clock=LDR_CLOCK,
        cause="back 3",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_asked_about_a_duplicate",
        letter=LdrAsked(about="duplicate", text="KR-7, Clara has them since May", by=BEN),
        to="lea",
        clock=LDR_CLOCK,
        cause="back 5",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ldr_asked_on_the_day",
        letter=LdrAsked(about="recycled", text="the new budget is out in February", by=LEA),
        to="lea",
        clock=LDR_CLOCK,
        cause="back 6",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_a_return",
        letter=Ruling(
            about="returned", text="she has 120", by=LEA, decision=ACCEPT, criteria=("pain_point",), said="no trucks"
        ),
        to="maria",
        clock=LDR_CLOCK,
        cause="back 7",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_a_claim",
        letter=Ruling(about="claim", text="I hold the account", by=replace(BEN, by="clara")),
        to="maria",
        cause="upd-7",
        at=ACCEPTED_AT,
    ),
    Sample(name="closing", letter=Closing(opportunity_id="17"), clock=CLOCK, at=ACCEPTED_AT),
    Sample(name="closing_late", letter=Closing(opportunity_id="17", due=DUE), cause="closing", at=DUE.at),
    Sample(
        name="escalation_of_a_closing",
        letter=Escalation(clock="closing", due=DUE, role="sales_ops", so_far=SO_FAR),
        to="ops",
        cause="closing",
        at=DUE.at,
    ),
    Sample(
        name="ruled_on_a_return",
        letter=Ruled(ruling="overturn", by=MARIA, note="", to="ben", of="return"),
        cause="back 8",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_a_dispute",
        letter=Ruling(about="dispute", text="the CFO confirmed the 60k by mail", by=LEA, decision=REJECT),
        to="maria",
        clock=LDR_CLOCK,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_more_time",
        letter=Ruling(about="more_time", text="until Friday, she is ill", by=BEN),
        to="maria",
        cause="upd-3",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_a_move",
        letter=Ruling(about="move", text="Clara knows her", by=LEA),
        to="maria",
        cause="upd-4",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruling_on_a_route",
        letter=Ruling(about="route", text="nobody here does forklifts", by=BEN),
        to="maria",
        clock=LDR_CLOCK,
        cause="back 4",
        at=ACCEPTED_AT,
    ),
    Sample(name="ruled_upheld", letter=Ruled(ruling="uphold", by=MARIA, note="Ben is right"), at=ACCEPTED_AT),
    Sample(
        name="ruled_upheld_ldr",
        letter=Ruled(ruling="uphold", by=MARIA, note="Ben is right"),
        to="lea",
        clock=LDR_CLOCK,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="ruled_overturned",
        letter=Ruled(ruling="overturn", by=MARIA, note="", to="clara"),
        to="lea",
        cause="back 2",
        at=ACCEPTED_AT,
    ),
    Sample(name="moved", letter=Moved(to="clara", was="ben", why="her region", by=MARIA), at=ACCEPTED_AT),
    Sample(name="moved_ldr", letter=Moved(to="clara", was="ben", why="", by=BEN), to="lea", at=ACCEPTED_AT),
    Sample(name="news", letter=News(text="she moves to Friday at 10", by=LEA), cause="upd-5", at=ACCEPTED_AT),
    Sample(
        name="news_corrected",
        letter=News(text="phone +49 151 5550 9999", by=LEA, corrects="the number is a fax"),
        clock=CLOCK,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="news_of_a_meeting",
        letter=News(text="moved to Tuesday a week later", by=LEA, meeting_was=MOVED_FROM),
        clock=CLOCK,
        at=ACCEPTED_AT,
    ),
    Sample(
        name="news_with_old_and_new",
        letter=News(
            text="phone +49 151 5550 9999, and the CFO wrote",
            by=LEA,
            changes=(
                Change(what="phone", was="+49 151 5550 1234", now="+49 151 5550 9999"),
                Change(what="pain point", was="", now="two trucks stolen - the CFO wrote it"),
            ),
        ),
        clock=CLOCK,
        cause="upd-8",
        at=ACCEPTED_AT,
    ),
    Sample(name="noted", letter=Noted(said="the lead is clara's now, in round 2"), to="maria", at=ACCEPTED_AT),
    Sample(
        name="noted_by_link",
        letter=Noted(said="the manager rules", by_link_at=ACCEPTED_AT),
        to="lea",
        cause="link-1",
        at=ACCEPTED_AT,
    ),
    Sample(name="closed_waived", letter=Closed(outcome="waived", by=OPS, why="she bought at a fair"), at=ACCEPTED_AT),
    Sample(name="closed_waived_ldr", letter=Closed(outcome="waived", by=OPS, why="sold"), to="lea", at=ACCEPTED_AT),
    Sample(
        name="rejected_in_the_loop",
        letter=Rejected(decision=REJECT, undo_until=UNDO_UNTIL),
        to="lea",
        clock=LDR_CLOCK,
        cause="decision 3",
        at=ACCEPTED_AT,
    ),
    Sample(
        name="handoff_moved",
        letter=HandoffLetter(moved_from="clara", why="not her region"),
        clock=CLOCK,
        cause="resend 2",
    ),
    Sample(
        name="undeliverable",
        letter=Undeliverable(refusal="550 5.1.1 no such user here"),
        to="lea",
    ),
    Sample(
        name="converted",
        letter=Converted(
            opportunity_id="17", opportunity_name="Krämer telematics", opportunity_url="https://crm.example/opp/17"
        ),
        to="lea",
        at=OWED.at,
    ),
    Sample(name="withdrawn_rep", letter=Withdrawn(reason="Anna Roth has left the company"), at=ACCEPTED_AT),
    Sample(name="withdrawn_ldr", letter=Withdrawn(reason="Anna Roth has left the company"), to="lea", at=ACCEPTED_AT),
)

BAD = '<script>alert("x")</script> & "quoted"\r\nBcc: all@example.com\n\n{{ 7 * 7 }} {% raw %}'
LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 4
LINK = "https://crm.example/" + "a-very-long-path/" * 12


def ordinary() -> Case:
    """The model lead, overridden once."""
    return build.a_case(
        overrides=(
            Override(
                finding="account_owner",
                what="Krämer Logistik GmbH (kraemer-logistik.example) is an account of Clara Weiss.",
                reason="other plant, Clara agreed",
            ),
        )
    )


def bare() -> Case:
    """No mail, no meeting, no promise, no claims, no links: what the schema lets be left out is left out."""
    whole = build.a_lead()
    lead = Lead(
        id="bare-1",
        company="Bare Ltd",
        contact=Contact(name="Kim", phone="+15555550100"),
        source="fair",
        rep="ben",
        ldr="lea",
        evidence=whole.evidence,
    )
    return build.a_case(lead=lead)


def hostile() -> Case:
    """Markup, line ends, template marks, right-to-left, emoji, endless words, script links, twenty criteria."""
    criteria = tuple(
        Criterion(
            key=f"k{n}",
            number=n,
            label=f"criterion {n} {'x' * n}",
            value="words",
            max_age=build.window("30 working days"),
        )
        for n in range(1, 21)
    )
    evidence = tuple(
        Evidence(
            criterion=c.key,
            value=Words(text=f"{BAD} {LONG}") if c.number % 2 else Money(amount=Decimal("1234567.89"), currency="EUR"),
            method="call" if c.number % 2 else "mail",
            by="lea" if c.number % 3 else "tom",
            at=build.VERIFIED_AT,
            note=f"\u202eright to left\u2066 שלום עולם 🚚🚚 {BAD}",
        )
        for c in criteria[:-1]
    )
    lead = Lead(
        id="hostile-1",
        company=f"שלום Ünïcode & Söhne <b>GmbH</b>\r\nBcc: all@example.com {LONG}",
        contact=Contact(
            name=f'Zoë "Ann" <zoe@evil.example>, O\'Hara 🚚\r\nSubject: hijacked {LONG}',
            mail='"><img src=x onerror=alert(1)>@evil.example',
            phone="+1 555 555 0100;javascript:alert(1)",
            title=BAD,
            language="xx-<i>",
            zone="Asia/Kolkata",
            reach=BAD,
        ),
        source=BAD,
        rep="ben",
        ldr="lea",
        evidence=evidence,
        claims=tuple(Claim(criterion=c.key, said=f"{BAD}{LONG}") for c in criteria),
        company_note=LONG,
        crm_link="javascript:alert(document.cookie)",
        campaign=BAD,
        partner=BAD,
        meeting=Meeting(
            start=datetime(2026, 12, 31, 22, 30, tzinfo=UTC), end=datetime(2027, 1, 1, 0, 30, tzinfo=UTC), link=LINK
        ),
        promises=(Promise(what=BAD), Promise(what=LONG, by=AT)),
        why_now=f"{BAD} \ud800 lone, \x00 nought, \x1b[31m escape",
        careful=f"{LINK} {LONG}",
        notes_link="data:text/html,<script>alert(1)</script>",
    )
    return build.a_case(
        lead=lead,
        policy=build.a_policy(criteria=criteria, stage_label=BAD),
        overrides=(Override(finding="x", what=BAD, reason=LONG),),
    )


CASES: dict[str, Callable[[], Case]] = {"ordinary": ordinary, "bare": bare, "hostile": hostile}


def everybody(language: str = "en") -> People:
    """The team of the model lead, who all read this language."""
    return People(by_id={id: replace(person, language=language) for id, person in build.people().by_id.items()})


@cache
def writer() -> LetterWriter:
    """The writer of the desk at example.com."""
    return LetterWriter(DESK)


def fitted(sample: Sample, case: Case) -> Sample:
    """The sample with its rejections naming criteria that this case's policy knows."""
    decision = getattr(sample.letter, "decision", None)
    if decision is None or not isinstance(decision.verdict, Reject):
        return sample
    keys = tuple(c.key for c in case.policy.criteria[:2])
    verdict = replace(decision.verdict, criteria=keys)
    return replace(sample, letter=replace(sample.letter, decision=replace(decision, verdict=verdict)))
