"""The domain's records as JSON and back. The tags in them keep look-alikes apart."""

from pydantic import TypeAdapter

from domain.handoff import Case
from domain.letters import StartedClock, ToSend
from domain.opportunity import Judgement

CASE = TypeAdapter(Case)
CLOCK = TypeAdapter(StartedClock)
LETTER = TypeAdapter(ToSend)
JUDGEMENT = TypeAdapter(Judgement)
