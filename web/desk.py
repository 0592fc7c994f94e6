"""What pages and API are made from: use cases, and the few things that differ between an installation and a test."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from domain.lead import Lead
from domain.people import People
from domain.policy import Policy
from service.api_keys import ApiKeys
from service.confirming import Confirming
from service.drafts import Drafts
from service.handoffs import Handoffs
from service.link_answers import LinkAnswers
from service.links import Links
from service.matters import Matters
from service.once import Once
from service.pass_links import PassLinks
from service.passing import Passing
from service.ports import Listing
from service.repassing import Repassing
from service.telling import Telling
from web.health import Check
from web.later import Later
from web.limits import RateLimit
from web.rendering import Pages
from web.tokens import FormTokens

CALLS_A_MINUTE = 600
"""Calls of one API key within a minute."""
ANSWERS_A_MINUTE = 30
"""Uses of one link within a minute; more than any person makes."""
LINKS_AN_HOUR = 3
"""Links to the page for passing that one LDR is mailed within an hour."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Everything that the pages need. `now` gives the moment (UTC); `public_url` is where people reach us."""

    links: Links
    confirming: Confirming
    answers: LinkAnswers
    matters: Matters
    listing: Listing
    handoffs: Handoffs
    passing: Passing
    policy: Policy
    drafts: Drafts
    repassing: Repassing
    telling: Telling
    pass_links: PassLinks
    parse_lead: Callable[[Mapping[str, Any]], Lead]
    api_keys: ApiKeys
    once: Once
    people: Callable[[], People]
    tokens: FormTokens
    now: Callable[[], datetime]
    public_url: str = ""
    checks: Mapping[str, Check] = field(default_factory=dict)
    api_rate: RateLimit = field(default_factory=lambda: RateLimit(CALLS_A_MINUTE))
    answer_rate: RateLimit = field(default_factory=lambda: RateLimit(ANSWERS_A_MINUTE))
    link_rate: RateLimit = field(default_factory=lambda: RateLimit(LINKS_AN_HOUR, seconds=3600))
    later: Later = field(default_factory=Later)

    @property
    def pages(self) -> Pages:
        """The templates, for where we are reached."""
        return Pages(urlsplit(self.public_url).path.rstrip("/"))
