"""A mail scanner: follows every link, and submits every form with everything that it offers, twice at once."""

import asyncio
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice, product
from urllib.parse import urljoin

import httpx

_MOST_WAYS = 16
"""So many ways of filling in one form."""
_MOST_FORMS = 40


class _Page(HTMLParser):
    """Links, and forms with their fields: each field's name and the values that it offers."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[dict[str, list[str]]] = []
        self._select = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "form":
            self.forms.append({})
        if tag == "select" and self.forms:
            self._select = given.get("name", "")
            self.forms[-1][self._select] = [""]
        if tag == "option" and self.forms and self._select:
            self.forms[-1][self._select] = [given.get("value", "")]
        if tag in ("input", "button", "textarea") and self.forms and given.get("name"):
            offered = self.forms[-1].setdefault(given["name"], [])
            offered.append(given.get("value") or "I would like to know more")

    def filled(self) -> Iterator[dict[str, str]]:
        """Every form in every way that it can be filled in."""
        for form in self.forms:
            for values in islice(product(*form.values()), _MOST_WAYS):
                yield dict(zip(form, values, strict=True))


async def scan(http: httpx.AsyncClient, address: str, depth: int = 2) -> list[int]:
    """Visits an address as a scanner does; the status of every answer to a form."""
    answer = await http.get(address)
    await http.head(address)
    page, codes = _Page(answer.text), list[int]()
    filled = list(page.filled())[:_MOST_FORMS]
    posted = await asyncio.gather(*(http.post(address, data=form) for form in filled for _ in range(2)))
    codes += [one.status_code for one in posted]
    for link in page.links if depth else ():
        if (there := urljoin(str(answer.url), link)).startswith(str(http.base_url)):
            codes += await scan(http, there, depth - 1)
    return codes
