"""How each deed is asked for: its time limits and retries stand here once, not at every call."""

from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError, TimeoutError

with workflow.unsafe.imports_passed_through():
    from activities.letters import LetterDeeds
    from activities.opportunities import OpportunityDeeds
    from activities.orders import REFUSED, FactsOrder, LetterOrder, LookOrder, PlanOrder
    from domain.absence import NotThere
    from domain.clock import Plan
    from domain.course.deeds import PlanClock
    from domain.facts import Fact
    from domain.letters import SentLetter, ToSend
    from domain.opportunity import Expected, Judgement

MAIL_RETRY = RetryPolicy(
    initial_interval=timedelta(seconds=2), backoff_coefficient=2, maximum_interval=timedelta(minutes=15)
)
MAIL_PATIENCE = timedelta(hours=48)
"""How long a mail server may put a letter off before it counts as undeliverable."""
HEARTBEAT = timedelta(seconds=20)


async def send(letter: ToSend, facts: tuple[Fact, ...]) -> SentLetter | NotThere | str:
    """Sends a letter, the facts first; gives the mail server's refusal as text when it can never be delivered.

    Gives `NotThere` when the rep whom it asks cannot act, and somebody else is to be asked.

    Raises only on cancellation of the handoff.
    """
    try:
        return await workflow.execute_activity_method(
            LetterDeeds.send_letter,
            LetterOrder(letter=letter, facts=facts),
            summary=f"{letter.letter.kind.replace('_', ' ')} letter to {letter.to}",
            start_to_close_timeout=timedelta(minutes=3),
            schedule_to_close_timeout=MAIL_PATIENCE,
            heartbeat_timeout=HEARTBEAT,
            retry_policy=MAIL_RETRY,
        )
    except ActivityError as error:
        cause = error.cause
        if isinstance(cause, ApplicationError) and cause.type == REFUSED:
            return cause.message
        if isinstance(cause, ApplicationError | TimeoutError):
            return f"not taken by the mail server for {MAIL_PATIENCE.total_seconds() / 3600:.0f} hours"
        raise


async def record(facts: tuple[Fact, ...]) -> None:
    """Writes facts that no letter follows; tried until the ledger takes them."""
    await workflow.execute_activity_method(
        LetterDeeds.record_facts,
        FactsOrder(facts=facts),
        summary="write the facts into the ledger",
        start_to_close_timeout=timedelta(seconds=30),
        retry_policy=RetryPolicy(initial_interval=timedelta(seconds=1), maximum_interval=timedelta(minutes=5)),
    )


async def plan(attempt_id: str, wanted: PlanClock, facts: tuple[Fact, ...]) -> Plan:
    """Counts a clock that no letter carries; tried until the ledger takes its facts."""
    order = PlanOrder(
        attempt_id=attempt_id, order=wanted.order, number=wanted.number, why=wanted.why, facts=facts, since=wanted.since
    )
    return await workflow.execute_activity_method(
        LetterDeeds.plan_clock,
        order,
        summary=f"count the clock: {wanted.why}",
        start_to_close_timeout=timedelta(seconds=30),
        retry_policy=RetryPolicy(initial_interval=timedelta(seconds=1), maximum_interval=timedelta(minutes=5)),
    )


async def look(expected: Expected, rep: str) -> Judgement | None:
    """One look at the CRM; None when it cannot be read within a few seconds (the sweep goes on looking)."""
    try:
        return await workflow.execute_activity_method(
            OpportunityDeeds.look_at_opportunity,
            LookOrder(expected=expected, rep=rep),
            summary="look for the opportunity in the CRM",
            start_to_close_timeout=timedelta(seconds=10),
            schedule_to_close_timeout=timedelta(seconds=20),
            retry_policy=RetryPolicy(maximum_attempts=2),
        )
    except ActivityError as error:
        if isinstance(error.cause, ApplicationError | TimeoutError):
            return None
        raise
