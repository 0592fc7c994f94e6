"""Search attributes: what operations can filter and see in the Temporal UI's list without opening a payload.

They are stored in clear, also where payloads are encrypted, so people appear by id only and keywords stay short
(PostgreSQL keeps 255 characters). A name that the namespace does not know blocks a workflow task for ever; therefore
`starter.py setup` makes them and the worker checks them before it polls.
"""

from datetime import datetime
from typing import Any

from temporalio.common import SearchAttributeKey, SearchAttributePair, TypedSearchAttributes

from domain.lead import Lead

LEAD_ID: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("LeadId")
COMPANY: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("Company")
REP: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("HandoffRep")
LDR: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("HandoffLdr")
STATE: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("HandoffState")
OUTCOME: SearchAttributeKey[str] = SearchAttributeKey.for_keyword("HandoffOutcome")
DUE_AT: SearchAttributeKey[datetime] = SearchAttributeKey.for_datetime("HandoffDueAt")
LATE: SearchAttributeKey[bool] = SearchAttributeKey.for_bool("HandoffLate")

ALL: tuple[SearchAttributeKey[Any], ...] = (LEAD_ID, COMPANY, REP, LDR, STATE, OUTCOME, DUE_AT, LATE)


def at_start(lead: Lead) -> TypedSearchAttributes:
    """The attributes that a handoff starts with. Keywords longer than PostgreSQL's column are cut."""
    return TypedSearchAttributes(
        [
            SearchAttributePair(LEAD_ID, lead.id),
            SearchAttributePair(COMPANY, lead.company[:200]),
            SearchAttributePair(REP, lead.rep),
            SearchAttributePair(LDR, lead.ldr),
            SearchAttributePair(STATE, "sending"),
            SearchAttributePair(LATE, False),
        ]
    )
