"""The web application: pages behind links, health, and the style sheet."""

from fastapi import FastAPI
from starlette.responses import Response

from web.answer import answer_router
from web.api.document import DOCUMENT
from web.api.routes import api_router
from web.confirm import confirm_router
from web.desk import Desk
from web.faults import add_faults, too_large
from web.headers import SecureHeaders
from web.health import health_router
from web.limits import API_BYTES, PAGE_BYTES, SizeLimit
from web.passing.asking import asking_router
from web.passing.listing import listing_router
from web.passing.pages import passing_router
from web.rendering import STYLE, STYLE_NAME

_FOR_EVER = "public, max-age=31536000, immutable"


def web_app(desk: Desk) -> FastAPI:
    """The application over these use cases. It holds no state but rate limits, so any number may run side by side."""
    app = FastAPI(
        **DOCUMENT,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        redirect_slashes=False,  # behind a proxy that does TLS it would lead to http, with the key in the address
    )
    app.add_middleware(
        SizeLimit,
        limit_of=lambda path: API_BYTES if path.startswith("/api/") else PAGE_BYTES,
        refusal=lambda request: too_large(desk, request),
    )
    app.add_middleware(SecureHeaders, https=desk.public_url.startswith("https:"))
    app.include_router(health_router(desk.checks))
    app.include_router(confirm_router(desk))
    app.include_router(answer_router(desk))
    app.include_router(asking_router(desk))
    app.include_router(listing_router(desk))
    app.include_router(passing_router(desk))
    app.include_router(api_router(desk))
    add_faults(app, desk)

    @app.get(f"/static/{STYLE_NAME}", include_in_schema=False)
    async def style() -> Response:
        return Response(STYLE, media_type="text/css", headers={"cache-control": _FOR_EVER})

    return app
