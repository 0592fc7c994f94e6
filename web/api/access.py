"""Who may call: keys, roles, and how often."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.responses import Response

from domain.api_keys import ApiDeed, ApiKey
from web.api.problems import problem
from web.desk import Desk


class Denied(Exception):
    """The request is not allowed; holds the answer."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self.answer = answer


def allowed(desk: Desk, deed: ApiDeed) -> Callable[..., Awaitable[ApiKey]]:
    """A dependency that gives the caller's key, or raises Denied."""
    bearer = HTTPBearer(auto_error=False, description="A key that `starter.py keys make` printed.")

    async def key_of(given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> ApiKey:
        key = await desk.api_keys.of(given.credentials) if given else None
        if key is None:
            told = "Send a key in use as `Authorization: Bearer KEY`; `starter.py keys make` makes one."
            raise Denied(problem(401, told, {"www-authenticate": "Bearer"}))
        if wait := desk.api_rate.wait(key.id):
            raise Denied(problem(429, "Wait as Retry-After says.", {"retry-after": str(int(wait) + 1)}))
        if not key.may(deed):
            raise Denied(problem(403, f"A key of role {key.role} may not {deed}; docs/http-api.md has the table."))
        return key

    return key_of
