"""The Idempotency-Key header: the same request again is answered as it was before."""

from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Annotated, TypeVar

from fastapi import Header
from pydantic import BaseModel

from domain.api_keys import ApiKey
from service.once import Asked
from web.desk import Desk

_Header = Header(
    alias="Idempotency-Key",
    min_length=8,
    max_length=200,
    pattern=r"^[!-~]+$",
    description="Chosen by you for this request; the same again gets the same answer, another request is refused.",
)
IdempotencyKey = Annotated[str, _Header]
MaybeIdempotencyKey = Annotated[str | None, _Header]
_Said = TypeVar("_Said", bound=BaseModel)


async def once(
    desk: Desk,
    asked: Asked,
    kind: type[_Said],
    deed: Callable[[], Awaitable[_Said]],
) -> _Said:
    """What the deed says, or what it said to this very request before; without an idempotency key always the deed's.

    Raises OtherRequest for another request under the same key, and what the deed raises.
    """
    if not asked.key:
        return await deed()

    async def as_json() -> str:
        return (await deed()).model_dump_json()

    return kind.model_validate_json(await desk.once.answer(asked, as_json))


def update_id(key: ApiKey, attempt_id: str, idempotency_key: str, given: BaseModel) -> str:
    """The id of the Update that this request becomes; the same request is the same Update."""
    parts = f"{key.id}\n{attempt_id}\n{idempotency_key}\n{given.model_dump_json()}"
    return f"api-{sha256(parts.encode()).hexdigest()[:40]}"


def asked_by(key: ApiKey, operation: str, idempotency_key: str | None, given: BaseModel) -> Asked:
    """What this caller asks."""
    return Asked(caller=key.id, operation=operation, key=idempotency_key or "", content=given.model_dump_json())
