"""What the pages of an LDR show."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from domain.drafts import REASON, LeadDraft
from service.drafts import Checked
from service.pass_links import Opened
from service.trouble import TemporalUnreachable
from web.case_shown import value_in_words
from web.desk import Desk
from web.forms import TOKEN
from web.passing.fields import GROUPS, by_number, group, type_of
from web.passing.missing import label, missing
from web.rendering import Reader
from web.standing import what_stands


def reader_of(desk: Desk, opened: Opened) -> Reader:
    """The LDR whose page it is."""
    return Reader.of(opened.ldr, "", desk.now())


async def list_page(desk: Desk, key: str, opened: Opened) -> Response:
    """The LDR's drafts, what was passed here, and the LDR's open leads, however they were passed."""
    drafts, reader = await desk.drafts.of(opened.ldr.id), reader_of(desk, opened)
    open_ones = await desk.listing.rows(ldr=opened.ldr.id)
    return desk.pages.page(
        "pass/list",
        reader,
        open_leads=[(row, what_stands(row, desk.people(), reader)) for row in open_ones],
        token=desk.tokens.new(key, desk.now()),
        token_name=TOKEN,
        ldr=opened.ldr,
        is_over=opened.is_over,
        here=f"{desk.pages.prefix}/pass/{key}",
        ask=f"{desk.pages.prefix}/pass",
        drafts=[draft for draft in drafts if draft.state == "open"],
        passed=[draft for draft in drafts if draft.state == "passed"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PassPage:
    """The page of one draft; of a new lead where `draft` is None."""

    desk: Desk
    key: str
    opened: Opened
    draft: LeadDraft | None

    @property
    def reader(self) -> Reader:
        """The LDR whose page it is."""
        return reader_of(self.desk, self.opened)

    def of(self, draft: LeadDraft) -> "PassPage":
        """The page of this draft."""
        return replace(self, draft=draft)

    async def shown(
        self,
        *,
        status: int = 200,
        told: str = "",
        brought: Mapping[str, str] | None = None,
        checked: Checked | None = None,
    ) -> Response:
        """The page. `told` names what is said first; `brought` are fields that are not saved."""
        shown = await self._draft(dict(brought or {}), checked)
        desk, page = self.desk, "pass/passed" if self.draft and self.draft.state == "passed" else "pass/draft"
        here = f"{desk.pages.prefix}/pass/{self.key}"
        return desk.pages.page(
            page,
            self.reader,
            status=status,
            ldr=self.opened.ldr,
            is_over=self.opened.is_over,
            told=told,
            draft=self.draft,
            here=here,
            ask=f"{desk.pages.prefix}/pass",
            action=f"{here}/{self.draft.id if self.draft else 'new'}",
            token=desk.tokens.new(self.key, desk.now()),
            token_name=TOKEN,
            **shown,
        )

    async def _draft(self, brought: dict[str, str], checked: Checked | None) -> dict[str, Any]:
        desk, reader, people = self.desk, self.reader, self.desk.people()
        fields = brought or dict(self.draft.fields if self.draft else {})
        if self.draft and self.draft.state == "passed":
            row = await desk.listing.row(self.draft.attempt_id)
            return {"fields": fields, "row": row, "stands": what_stands(row, people, reader)}
        is_unchecked = False
        if checked is None:
            try:
                checked = await desk.drafts.check(self.draft) if self.draft else Checked()
            except TemporalUnreachable:
                checked, is_unchecked = Checked(), True
        listed = await missing(checked, fields, desk.policy, desk.listing, people, reader) if self.draft else []
        wrong = frozenset(one.field for one in listed if not one.is_warning)
        codes = {one.code: one.said for one in listed if one.code}
        reasons = {name.removeprefix(REASON) for name in fields if name.startswith(REASON)}
        return {
            "fields": fields,
            "is_unchecked": is_unchecked,
            "missing": [one for one in listed if not one.is_warning and fields.get(REASON + one.code, "") == ""],
            "warnings": [one for one in listed if one.is_warning],
            "wrong": wrong,
            "codes": codes | {code: reader.texts("pass.reason_spare") for code in sorted(reasons - codes.keys())},
            "groups": {name: group(name, fields, wrong) for name in GROUPS},
            "criteria": by_number(desk.policy),
            "policy": desk.policy,
            "type_of": type_of,
            "in_words": lambda value: value_in_words(value, reader),
            "label": lambda name: label(name, desk.policy, reader),
            "reps": sorted(people.with_role("rep"), key=lambda rep: rep.name),
        }
