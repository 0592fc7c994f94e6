"""What the page says while the lead is with others: faulty, returned, disputed, moved on."""

from typing import get_args, get_type_hints

from domain.handoff import Answer, HandoffState
from tests.web.offers import offered
from tests.web.site import ATTEMPT, Site
from web.texts import LANGUAGES
from workflows.messages import Tell


async def tell(site: Site, word: str, by: str = "ben", **given: object) -> None:
    """Somebody says a word by mail."""
    said = Tell.model_validate({"word": word, "by": by, "channel": "mail", "received_at": site.now, **given})
    answer = await site.stories.tell(ATTEMPT, said, f"{word} {by}")
    assert answer is not None
    assert answer.result == "taken", answer


async def test_a_faulty_record_is_with_the_ldr_and_can_be_decided_still(site: Site) -> None:
    path = await site.link()
    await tell(site, "faulty", note="the number is a fax")
    page = await site.page(path)
    assert "It is with Lea Brandt now." in page
    assert "Ben Vogt found the record faulty" in page
    assert "the number is a fax" in page
    assert "The next step is due" in page
    assert 'value="accept"' in page
    await tell(site, "correct", by="lea", note="phone +49 151 5550 9999")
    page = await site.page(path)
    assert "It is with Ben Vogt and not decided." in page
    assert "Lea Brandt corrected the record" in page


async def test_a_rep_says_on_the_page_that_the_lead_is_a_duplicate(site: Site) -> None:
    path = await site.link()
    answer = await site.answer(path, word="duplicate", note="KR-7")
    assert "Noted: your clock stands still until Lea Brandt has looked." in answer.text
    assert site.stories.file.state == "with_ldr"
    page = await site.page(path)
    assert "Ben Vogt found it a duplicate" in page
    assert "KR-7" in page


async def test_a_returned_lead_is_with_the_ldr_and_no_opportunity_is_owed(site: Site) -> None:
    path = await site.link()
    accepted = await site.answer(path, word="accept", how="called")
    assert "An opportunity is owed." in accepted.text
    await tell(site, "return", criteria=("pain_point",), note="no trucks of their own")
    page = await site.page(path)
    assert "Ben Vogt accepted it on" in page
    assert "It is with Lea Brandt now." in page
    assert "An opportunity is owed." not in page
    assert "Ben Vogt returned the lead: 3 pain point" in page


async def test_a_disputed_rejection_is_with_the_manager_and_what_fell_cannot_be_named_again(site: Site) -> None:
    path = await site.link()
    await site.answer(path, word="reject", criteria="budget", note="no money")
    page = await site.page(path)
    assert "It is Lea Brandt&#39;s again." in page
    assert "The opportunity is due" not in page
    await tell(site, "dispute", by="lea", note="the CFO confirmed it by mail")
    assert "It is with the manager now." in await site.page(path)
    await tell(site, "overturn", by="maria", note="there is money", to="ben")
    again = await site.link(round_=2)
    page = await site.page(again)
    assert "Maria Keller overturned it, for Ben Vogt" in page
    barred = await site.answer(again, word="reject", criteria="budget", note="still none")
    assert "the manager has ruled on it before" in barred.text
    site.wait(60)
    other = await site.answer(again, word="reject", criteria="authority", note="she cannot sign")
    assert "Rejected. The receipt is on its way" in other.text


async def test_a_moved_lead_is_answered_by_the_new_rep_and_the_old_link_says_with_whom_it_is(site: Site) -> None:
    old = await site.link()
    await tell(site, "move", by="maria", to="sam", note="his region")
    page = await site.page(old)
    assert "The lead has moved on since this letter" in page
    assert "It is with Sam Rivera and not decided." in page
    assert "Maria Keller moved the lead to Sam Rivera" in page
    assert offered(page) == {"mine"}
    new = await site.link("sam", 2)
    answer = await site.answer(new, word="accept", how="called")
    assert "Sam Rivera accepted it on" in answer.text
    late = await site.press(old, await site.page(new), word="accept", how="called")
    assert late.status_code in (403, 422)
    decided = site.stories.decision
    assert decided is not None
    assert (decided.by, decided.round, decided.on_behalf_of) == ("sam", 2, None)


def test_every_state_and_every_answer_of_a_story_has_its_sentence() -> None:
    results = set(get_args(get_type_hints(Answer)["result"])) - {"taken"}
    for texts in LANGUAGES.values():
        assert {f"stands.{state}" for state in get_args(HandoffState)} - texts.keys() == set()
        assert {f"result.{result}" for result in results} - texts.keys() == set()
