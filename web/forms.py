"""Forms as they come in: the view of the page that they belong to, and the answer's id made from both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from fastapi import Request

from domain.correspondence import LinkGrant
from domain.link_answers import LinkAnswer
from web.desk import Desk
from web.tokens import View

MOST_WORDS = 4_000
"""Characters of a note."""
TOKEN = "view"  # noqa: S105 - the name of a field
_MOST_FIELDS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a form says: a word, and what belongs to it. `to` is a person id, `fields` what has no place of its own."""

    word: str
    criteria: tuple[str, ...] = ()
    how: str = ""
    note: str = ""
    to: str = ""
    until: date | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What was posted. `view` is None when its page is none of ours, another link's, or too old."""

    view: View | None
    values: Mapping[str, tuple[str, ...]]

    def one(self, name: str) -> str:
        """The only value of this name; empty when there is none or there are several."""
        given = self.values.get(name, ())
        return given[0].strip() if len(given) == 1 else ""

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of this name."""
        return self.values.get(name, ())


async def form_of(request: Request, key: str, desk: Desk, *, most_fields: int = _MOST_FIELDS) -> Form:
    """The form of this request. Files are no part of any form of ours."""
    async with request.form(max_files=0, max_fields=most_fields) as given:
        values: dict[str, tuple[str, ...]] = {}
        for name, value in given.multi_items():
            if isinstance(value, str):
                values[name] = (*values.get(name, ()), value)
    form = Form(view=None, values=values)
    return Form(view=desk.tokens.read(key, form.one(TOKEN), desk.now()), values=values)


def link_answer(grant: LinkGrant, view: View, desk: Desk, given: Said) -> LinkAnswer:
    """The answer that this form gives. The same form of the same view has the same id, however often it is sent."""
    asked = (grant.purpose, grant.attempt_id, str(grant.round), grant.person, grant.digest, view.id)
    until = given.until.isoformat() if given.until else ""
    more = (f"{name}={said}" for name, said in sorted(given.fields.items()))
    parts = "\n".join((*asked, given.word, ",".join(given.criteria), given.how, given.note, given.to, until, *more))
    return LinkAnswer(
        id=f"link-{sha256(parts.encode('utf-8', 'replace')).hexdigest()[:40]}",
        grant=grant,
        word=given.word,
        criteria=given.criteria,
        how=given.how,
        note=given.note,
        to=given.to,
        until=given.until,
        fields=given.fields,
        viewed_at=view.at,
        posted_at=desk.now(),
    )
