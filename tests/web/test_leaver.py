"""An accepted lead whose rep has left: page and API move it as mail and command line do."""

from dataclasses import replace

from domain.opportunity import Judgement
from tests.web.site import Site
from tests.web.test_api import call, key


async def accepted(site: Site) -> None:
    """Ben accepts, and the CRM has nothing yet."""
    await site.answer(await site.link(), word="accept", how="called")
    none_yet = Judgement(result="not_yet", reasons=(), read_at=site.now)
    site.stories.heard.saw(none_yet, site.now)
    site.stories.file.looking = False


def leaves(site: Site, who: str = "ben") -> None:
    """The people file says `active: no`."""
    everybody = dict(site.everybody.by_id)
    everybody[who] = replace(everybody[who], active=False)
    site.everybody = replace(site.everybody, by_id=everybody)


async def test_the_api_moves_an_accepted_lead_once_its_rep_has_left(site: Site) -> None:
    await accepted(site)
    operator = await key(site)
    refused = await call(site, "reassign", operator)
    assert refused.status_code == 409, refused.text
    leaves(site)
    moved = await call(site, "reassign", operator | {"idempotency-key": "request-2"})
    assert moved.status_code == 200, moved.text
    assert "sam owes the opportunity now, in the place of ben" in moved.json()["said"]
    assert site.stories.file.rep == "sam"


async def test_the_managers_page_offers_the_move_once_the_rep_has_left(site: Site) -> None:
    path = await site.link(person="maria")
    await accepted(site)
    assert 'value="move"' not in await site.page(path)
    leaves(site)
    page = await site.page(path)
    assert 'value="move"' in page
    assert "the other rep owes the opportunity from now on" in page
    site.wait(60)
    await site.answer(path, word="move", to="sam", note="Ben has left")
    assert site.stories.file.rep == "sam"
