"""What the pages behind links share: for whom they are, and the short ones that only tell something."""

from collections.abc import Mapping
from typing import Any

from fastapi import Request
from starlette.responses import Response

from domain.correspondence import LinkGrant
from domain.link_answers import LinkAnswer
from web.desk import Desk
from web.rendering import Reader, name_of


def reader_of(desk: Desk, grant: LinkGrant) -> Reader:
    """The person that the link was made for."""
    return Reader.of(desk.people().get(grant.person), "", desk.now())


def too_often(desk: Desk, grant: LinkGrant, wait: float) -> Response:
    """The link was used more often than a person uses it; `wait` is in seconds."""
    return _told(desk, grant, "slow", status=429, headers={"retry-after": str(int(wait) + 1)})


def not_decided_yet(desk: Desk, grant: LinkGrant, taken: LinkAnswer) -> Response:
    """The answer was held, or waits for a worker."""
    return _told(desk, grant, "held" if taken.is_held else "received", status=202, answer=taken)


def opens_nothing(desk: Desk, request: Request) -> Response:
    """The key is none of ours."""
    reader = Reader.of(None, request.headers.get("accept-language", ""), desk.now())
    return desk.pages.page("fault", reader, status=404, fault="unknown")


def _told(
    desk: Desk, grant: LinkGrant, page: str, *, status: int, headers: Mapping[str, str] | None = None, **shown: Any
) -> Response:
    person = name_of(desk.people(), grant.person)
    return desk.pages.page(page, reader_of(desk, grant), status=status, headers=headers, person=person, **shown)
