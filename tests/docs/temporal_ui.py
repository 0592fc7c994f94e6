"""The Temporal UI in a real browser, with the hand movements of docs/operating-in-the-temporal-ui.md."""

import asyncio
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops
from playwright.async_api import BrowserContext, Error, Locator, Page

_SLOW = 60_000
"""Milliseconds in which a page must have drawn itself, also on a busy machine."""
_COLUMNS = "namespace-workflow-table-columns"
_FORMATTED = 1_500
"""Milliseconds in which a form has taken what was pressed."""
_MENU, _HEAD, _MARGIN = 257, 49, 20
"""Pixels of the menus that every page shows, and of what is left below what a picture shows."""


@dataclass(frozen=True)
class TemporalUi:
    """One window. `base` is where the UI answers."""

    page: Page
    base: str

    async def open_list(self, path: str, *expected: str) -> list[str]:
        """Opens a list of workflows; gives the ids it shows once it shows those that are expected, or none."""
        async with self.page.expect_response(lambda r: "/api/v1/namespaces/default/workflows?" in r.url, timeout=_SLOW):
            await self.page.goto(self.base + path)
        for one in expected:
            await self._ids(one).first.wait_for(timeout=_SLOW)
        if not expected:
            await self.page.get_by_text(re.compile("No Workflows", re.IGNORECASE)).first.wait_for(timeout=_SLOW)
        return await self._ids().all_inner_texts()

    async def open_workflow(self, workflow_id: str, tab: str = "timeline") -> None:
        """Opens one workflow at a tab."""
        await self.page.goto(f"{self.base}/namespaces/default/workflows/{workflow_id}")
        await self.page.get_by_test_id(f"{tab}-tab").first.click(timeout=_SLOW)

    async def reads(self, text: str) -> None:
        """Returns when the text stands on the page, or in a frame of it as Markdown does."""
        async with asyncio.timeout(_SLOW / 1000):
            while True:
                with suppress(Error):  # the frame was drawn anew meanwhile
                    if any([await frame.get_by_text(text).count() for frame in self.page.frames]):
                        return
                await asyncio.sleep(0.2)

    async def send(self, kind: str, workflow_id: str, name: str, data: str) -> str:
        """Sends a signal or an update by its form; gives what the form then says, nothing when it has closed."""
        await self.open_workflow(workflow_id)
        await self.page.get_by_role("button", name="More Actions").click()
        await self.page.get_by_test_id(f"{kind}-button").locator("visible=true").first.click()
        form = self.form()
        await form.get_by_test_id(f"{kind}-select-button").click()
        await form.get_by_role("option").filter(has_text=name).first.click()
        await form.get_by_role("textbox", name="Data").click()
        await self.page.keyboard.insert_text(data)
        submit = form.get_by_test_id("confirm-modal-button")
        await submit.click()  # leaves the field, which lays the JSON out anew, and may miss the button that moved
        await self.page.wait_for_timeout(_FORMATTED)
        if await form.count() and not await self._said(form):
            await submit.click()
            await self.page.wait_for_timeout(_FORMATTED)
        return await self._said(form) if await form.count() else ""

    async def confirm(self, button: str) -> None:
        """Presses a button of the page, and the one that confirms it."""
        await self.page.get_by_role("button", name=button, exact=True).first.click(timeout=_SLOW)
        await self.form().get_by_test_id("confirm-modal-button").click()

    def form(self) -> Locator:
        """The open dialog."""
        return self.page.locator("dialog[open]")

    async def picture(self, below: float = _HEAD) -> Image.Image:
        """What the window shows, without the menus at its left and top and the empty band at its end."""
        shot = Image.open(BytesIO(await self.page.screenshot())).convert("RGB")
        shown = shot.crop((_MENU, int(below), shot.width, shot.height))
        paper = Image.new("RGB", shown.size, shown.getpixel((2, shown.height - 2)))  # type: ignore[arg-type]
        used = ImageChops.difference(shown, paper).getbbox() or (0, 0, *shown.size)
        return shown.crop((0, 0, shown.width, min(used[3] + _MARGIN, shown.height)))

    async def _said(self, form: Locator) -> str:
        return "".join(await form.get_by_role("alert").all_inner_texts()).strip()

    def _ids(self, wanted: str = "") -> Locator:
        name = re.compile(f"^{wanted}$" if wanted else "^(handoff|mailbox|crm-sweep)-")
        return self.page.get_by_role("link", name=name)


async def choose_columns(context: BrowserContext, columns: list[str]) -> None:
    """Chooses the columns of the list as the UI itself keeps them: for each namespace, in the browser."""
    chosen = json.dumps({"default": [{"label": column} for column in columns]})
    await context.add_init_script(f"localStorage.setItem({json.dumps(_COLUMNS)}, {json.dumps(chosen)})")


def stacked(above: Image.Image, below: Image.Image) -> Image.Image:
    """One picture above the other."""
    both = Image.new("RGB", (above.width, above.height + below.height))
    both.paste(above, (0, 0))
    both.paste(below, (0, above.height))
    return both


def save(picture: Image.Image, file: Path) -> None:
    """Saves a small PNG."""
    picture.quantize(128).save(file, optimize=True)
