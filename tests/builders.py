"""Builders with good defaults: a test names only what matters to it.

The story is the model lead of the docs: Lea passes Anna Roth of Krämer Logistik to Ben on Friday 20 November 2026,
17:55 in Berlin. Everything is fixed; nothing comes from the clock.
"""

from dataclasses import replace
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from domain.handoff import Case, attempt_id
from domain.lead import Claim, Contact, Evidence, Lead, Meeting, Promise
from domain.people import Account, Block, Leave, People, Person, Role
from domain.policy import Criterion, Policy
from domain.time import Window
from domain.values import Money, Month, Value, Words, YesNo

PASSED_AT = datetime(2026, 11, 20, 16, 55, tzinfo=UTC)
"""Friday 17:55 in Berlin."""
VERIFIED_AT = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
"""The call, 85 minutes before passing."""

VALUES: dict[str, tuple[Value, str]] = {
    "budget": (Money(amount=Decimal(60000), currency="EUR"), "in the 2027 plan"),
    "timeframe": (Month(year=2027, month=1), "decides January, live 1 April"),
    "pain_point": (Words(text="theft, and 2 h a day of calls to drivers"), "we heard of it from the police"),
    "willing_to_meet": (YesNo(yes=True), "brings the workshop manager"),
    "authority": (Words(text="she recommends, CFO Jens Krämer signs"), "asked her directly"),
}
"""Good evidence for every criterion of `a_policy()`: the value and the note."""


def window(text: str) -> Window:
    """A window from words, such as `4 working hours`."""
    count, unit = text.split(" ", 1)
    return Window(count=int(count), unit=unit if unit.endswith("s") else unit + "s")  # type: ignore[arg-type]


def an_evidence(criterion: str = "budget", **changes: Any) -> Evidence:
    """Evidence by Lea from a call, good for this criterion."""
    value, note = VALUES.get(criterion, (Words(text="yes, she said so"), "in her words"))
    good = Evidence(criterion=criterion, value=value, method="call", by="lea", at=VERIFIED_AT, note=note)
    return replace(good, **changes)


def a_contact(**changes: Any) -> Contact:
    """Anna Roth."""
    return replace(
        Contact(
            name="Anna Roth",
            mail="anna.roth@kraemer-logistik.example",
            phone="+4915155501234",
            phone_written="+49 151 5550 1234",
            title="Head of Fleet",
            language="de",
            zone="Europe/Berlin",
            reach="mobile, best 8-9 or after 16:00",
        ),
        **changes,
    )


def a_lead(**changes: Any) -> Lead:
    """The model lead, with evidence for every criterion of `a_policy()`."""
    return replace(
        Lead(
            id="kr-1000",
            company="Krämer Logistik GmbH",
            contact=a_contact(),
            source="telematics webinar 5 Nov",
            rep="ben",
            ldr="lea",
            evidence=tuple(an_evidence(criterion) for criterion in VALUES),
            claims=(Claim(criterion="budget", said="over 100k"), Claim(criterion="timeframe", said="at once")),
            domain="kraemer-logistik.example",
            company_note="Kassel, 340 people",
            crm_link="https://crm.example/leads/48213",
            meeting=Meeting(
                start=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
                end=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
                link="https://meet.example/kr-1000",
            ),
            promises=(
                Promise(what="a price range for 120 vehicles", by=datetime(2026, 11, 24, 9, 0, tzinfo=UTC)),
                Promise(what="that you ring on Monday to confirm", by=datetime(2026, 11, 23, 17, 0, tzinfo=UTC)),
            ),
            why_now='Tracking contract ends 31 March; two trucks stolen in autumn: "we heard of it from the police".',
            careful="Telematik Nord has made an offer. No demo: she has had three.",
            notes_link="https://notes.example/n/7kq2",
        ),
        **changes,
    )


def a_policy(**changes: Any) -> Policy:
    """The default policy: five criteria, numbered in the order of every letter."""
    month_old = window("720 clock hours")
    return replace(
        Policy(
            version="0123456789ab",
            criteria=(
                Criterion(
                    key="budget",
                    number=1,
                    label="budget",
                    value="money",
                    max_age=month_old,
                    aliases=("money",),
                    at_least=Money(amount=Decimal(20000), currency="EUR"),
                ),
                Criterion(
                    key="timeframe",
                    number=2,
                    label="timeframe",
                    value="month",
                    max_age=month_old,
                    aliases=("time frame", "timing"),
                    within_months=6,
                ),
                Criterion(
                    key="pain_point", number=3, label="pain point", value="words", max_age=month_old, aliases=("pain",)
                ),
                Criterion(
                    key="willing_to_meet",
                    number=4,
                    label="will meet",
                    value="yes_no",
                    max_age=window("10 working days"),
                    aliases=("willing to meet", "meeting"),
                    must_be_yes=True,
                ),
                Criterion(
                    key="authority",
                    number=5,
                    label="authority",
                    value="words",
                    max_age=month_old,
                    aliases=("decision maker",),
                ),
            ),
            decision_window=window("2 working days"),
            reminder_before_due=window("4 working hours"),
            conversion_window=window("2 working days"),
            conversion_reminder_before_due=window("1 working days"),
            stage="discovery",
            stage_label="Discovery",
            currency="EUR",
            open_handoffs_warning=10,
        ),
        **changes,
    )


def office_hours() -> tuple[Block, ...]:
    """Monday to Friday, 09:00-13:00 and 14:00-18:00."""
    return tuple(
        Block(weekday=day, start=time(start), end=time(end)) for day in range(5) for start, end in ((9, 13), (14, 18))
    )


def a_person(id: str = "ben", *roles: Role, **changes: Any) -> Person:
    """A colleague in Berlin; a rep led by Maria unless said otherwise."""
    good = Person(
        id=id,
        name=id.capitalize(),
        mail=f"{id}@example.com",
        roles=roles or ("rep",),
        zone="Europe/Berlin",
        hours=office_hours(),
        holidays="DE-BE",
        language="en",
        manager="maria",
    )
    return replace(good, **changes)


def people(*others: Person, accounts: tuple[Account, ...] = ()) -> People:
    """Ben and Clara (reps), Lea and Tom (LDRs), Maria (manager), sales ops, Nina (a rep who left), Sam (New York).

    A person given by the test stands in the place of the one with the same id, or is added.
    """
    team = [
        a_person("ben", name="Ben Vogt", phone="+49 170 5550 9876", stand_ins=("clara",)),
        a_person("clara", name="Clara Weiss", phone="+49 170 5550 4321", stand_ins=("ben",)),
        a_person("lea", "ldr", name="Lea Brandt", phone="+49 30 5550 1100", stand_ins=("tom",)),
        a_person("tom", "ldr", name="Tom Okafor", stand_ins=("lea",)),
        a_person("maria", "manager", name="Maria Keller", phone="+49 170 5550 7777", manager=None),
        a_person("ops", "sales_ops", name="Sales Operations", mail="sales-ops@example.com", manager=None),
        a_person("nina", name="Nina Adler", active=False),
        a_person("sam", name="Sam Rivera", zone="America/New_York", holidays="US-NY"),
    ]
    return People(by_id={p.id: p for p in (*team, *others)}, accounts=accounts)


def away(first: str, last: str) -> tuple[Leave, ...]:
    """Leave from and to these days (`2026-12-21`), both included."""
    return (Leave(first=datetime.fromisoformat(first).date(), last=datetime.fromisoformat(last).date()),)


def a_case(**changes: Any) -> Case:
    """The first attempt of the model lead, passed on Friday at 17:55 in Berlin."""
    lead = changes.get("lead") or a_lead()
    good = Case(attempt_id=attempt_id(lead.id, 1), lead=lead, policy=a_policy(), passed_at=PASSED_AT)
    return replace(good, **changes)
