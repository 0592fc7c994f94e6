"""A house at work that serves its pages, over real servers, and whose mail server proves no sender."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from runtime.settings import WebSettings
from runtime.stack.ports import FREE, LOOPBACK, chosen
from runtime.working import working
from tests.end_to_end.place import Place, a_place

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True, kw_only=True)
class Served:
    """The place, and where its pages are."""

    place: Place
    url: str


@asynccontextmanager
async def served(folder: Path, proof: str = "authenticated") -> AsyncIterator[Served]:
    """A place whose house serves pages on a free port."""
    port = chosen(FREE).ui
    url = f"http://{LOOPBACK}:{port}"
    async with a_place(folder) as empty:
        settings = empty.house.settings
        mail = settings.mail.model_copy(update={"sender_proof": proof})
        changed = {"public_url": url, "web": WebSettings(host=LOOPBACK, port=port), "mail": mail}
        house = replace(empty.house, settings=settings.model_copy(update=changed))
        place = replace(empty, house=house)
        async with working(house, place.temporal):
            yield Served(place=place, url=url)
