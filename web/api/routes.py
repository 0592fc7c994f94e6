"""The operations of the API, under `/api/v1`."""

from fastapi import APIRouter

from web.api.clocks import clocks_router
from web.api.handoffs import looking_router, steering_router
from web.api.leads import leads_router
from web.api.record import record_router
from web.api.words import words_router
from web.desk import Desk


def api_router(desk: Desk) -> APIRouter:
    """Each operation, for keys that may do it."""
    router = APIRouter(prefix="/api/v1")
    for part in (leads_router, looking_router, steering_router, words_router, record_router, clocks_router):
        router.include_router(part(desk))
    return router
