"""The domain's records as JSON and back. The tags in them keep look-alikes apart."""

from pydantic import TypeAdapter

from domain.handoff import Case
from domain.letters import StartedClock
from domain.opportunity import Judgement

CASE = TypeAdapter(Case)
CLOCK = TypeAdapter(StartedClock)
JUDGEMENT = TypeAdapter(Judgement)
