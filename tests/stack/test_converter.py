"""Every message comes back from its JSON payload as it went in, with the class that it had."""

import dataclasses
import inspect
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from activities import orders
from domain import facts, handoff, lead, letters, opportunity, policy, time, values
from domain.handoff import Accept, Decision, Reject
from domain.letters import ReceiptAccepted, ReceiptRejected, ToSend
from runtime.converter import data_converter
from tests.builders import PASSED_AT, a_case
from workflows import messages

pytestmark = pytest.mark.wide

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))

MODULES = (facts, handoff, lead, letters, opportunity, policy, time, values, orders, messages)


def dataclasses_of(module: ModuleType) -> Iterator[type[Any]]:
    for _, kind in inspect.getmembers(module, inspect.isclass):
        if dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__:
            yield kind


MESSAGES = [kind for module in MODULES for kind in dataclasses_of(module) if kind is not letters.Composed]
"""A composed letter never travels: raw bytes stay out of histories."""


def back_and_forth(message: Any, kind: type[Any]) -> Any:
    payload = data_converter.payload_converter.to_payload(message)
    return data_converter.payload_converter.from_payload(payload, kind)


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
def test_a_message_comes_back_as_it_went_in(kind: type[Any]) -> None:
    @settings(derandomize=True, max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.from_type(kind))
    def holds(message: Any) -> None:
        assert back_and_forth(message, kind) == message  # a dataclass equals only its own class, at every depth

    holds()


@pytest.mark.parametrize("verdict", [Accept(note="ring her"), Reject(criteria=("budget",), note="no plan")])
def test_look_alike_verdicts_and_letters_keep_their_class(verdict: Accept | Reject) -> None:
    decision = Decision(verdict=verdict, by="ben", channel="mail", received_at=PASSED_AT)
    for letter in (ReceiptAccepted(decision=decision), ReceiptRejected(decision=decision)):
        order = ToSend(case=a_case(), round=1, letter=letter, to="ben")
        again = back_and_forth(order, ToSend)
        assert again == order
        assert type(again.letter) is type(letter)
        assert type(again.letter.decision.verdict) is type(verdict)


def test_an_update_typed_by_a_person_comes_back_as_it_went_in() -> None:
    typed = messages.Decide(verdict="reject", criteria=("budget",), by="maria", received_at=PASSED_AT)
    assert back_and_forth(typed, messages.Decide) == typed


def test_runs_share_their_type_adapters() -> None:
    """Every workflow run makes a converter of its own; building the adapters anew would cost each run dearly."""
    first, second = (data_converter.payload_converter_class() for _ in range(2))
    payload = first.to_payload(a_case())
    assert first.from_payload(payload, handoff.Case) == second.from_payload(payload, handoff.Case)
    shared = [one.converters[b"json/plain"]._type_adapter for one in (first, second)]  # type: ignore[attr-defined]
    assert shared[0] is shared[1]
