"""Pages as HTML: one template a page, rendered for one reader. Everything that is filled in is escaped."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from domain.people import People, Person
from web.moments import Moments
from web.texts import Texts, texts_for

_FOLDER = Path(__file__).parent
STYLE = (_FOLDER / "static" / "page.css").read_bytes()
STYLE_NAME = f"page-{sha256(STYLE).hexdigest()[:12]}.css"
"""Named by its content, so that browsers may keep it for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who a page is written for: the language of its sentences, the zone of its moments."""

    texts: Texts
    moments: Moments

    @classmethod
    def of(cls, person: Person | None, accepts: str, now: datetime) -> "Reader":
        """This person; for somebody unknown what the browser accepts (RFC 9110, Accept-Language), and UTC."""
        texts = texts_for(person.language if person else accepts)
        return cls(texts=texts, moments=Moments(texts, person.zone if person else "Etc/UTC", now))


@dataclass(frozen=True, slots=True)
class Pages:
    """The templates. `prefix` is the path under which we are reached, such as `/handoff`; mostly empty."""

    prefix: str = ""

    def page(
        self, name: str, reader: Reader, *, status: int = 200, headers: Mapping[str, str] | None = None, **shown: Any
    ) -> HTMLResponse:
        """One page of this name with what it shows."""
        html = _templates().get_template(f"{name}.html.j2")
        style = f"{self.prefix}/static/{STYLE_NAME}"
        body = html.render(t=reader.texts, when=reader.moments, lang=reader.texts.language, style=style, **shown)
        return HTMLResponse(body, status_code=status, headers=dict(headers or {}))


def name_of(people: People, person: str | None, unknown: str = "") -> str:
    """A person's name by id; an operator's name, which is no id, as it is."""
    known = people.get(person) if person else None
    return known.name if known else person or unknown


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
