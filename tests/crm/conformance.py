"""What every CRM adapter must show, real or fake: the same scenery gives the same judgement.

A new adapter writes a `Scenery` and a subclass of `CrmConformance`; see docs/adding-a-crm.md.
"""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest

from activities.ports import Crm
from crm.judge import judge
from domain.errors import CrmMisconfigured, CrmUnavailable
from domain.opportunity import Expected, Judgement, LinkKind

PASSED = datetime(2026, 11, 20, 16, 55, tzinfo=UTC)
ACCEPTED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SOON = ACCEPTED + timedelta(hours=2)
READ = ACCEPTED + timedelta(days=1)


class Scenery(Protocol):
    """A CRM that the suite may fill, with an adapter that reads it.

    Stage ids: `first` is before `agreed`, `later` after it, and `elsewhere` is in another pipeline.
    """

    @property
    def crm(self) -> Crm: ...
    @property
    def links(self) -> Sequence[LinkKind]: ...

    first: str
    agreed: str
    later: str
    won: str
    lost: str
    elsewhere: str

    async def lead(self, lead_id: str) -> None: ...
    async def opportunity(self, lead_id: str, *, owner: str, stage: str, at: datetime, link: LinkKind) -> str: ...
    async def move(self, opportunity_id: str, *, stage: str | None = None, owner: str | None = None) -> None: ...
    async def delete(self, opportunity_id: str) -> None: ...
    async def drop_lead(self, lead_id: str) -> None: ...
    def outage(self) -> AbstractAsyncContextManager[Crm]: ...


class Story:
    """One lead, passed to Ben and accepted, in a scenery."""

    def __init__(self, scenery: Scenery, lead_id: str) -> None:
        self.scenery = scenery
        self.lead_id = lead_id

    async def make(
        self,
        stage: str | None = None,
        *,
        owner: str = "ben",
        at: datetime = SOON,
        link: LinkKind | None = None,
    ) -> str:
        """Makes an opportunity that would confirm, but for what is given."""
        kind = link or self.scenery.links[0]
        if kind not in self.scenery.links:
            pytest.skip(f"{self.scenery.crm.name} has no {kind} link")
        stage = stage or self.scenery.agreed
        return await self.scenery.opportunity(self.lead_id, owner=owner, stage=stage, at=at, link=kind)

    async def judged(self, *, stage: str | None = None, passed_at: datetime | None = None) -> Judgement:
        record = (await self.scenery.crm.read([self.lead_id]))[self.lead_id]
        expected = Expected(
            attempt_id=f"handoff-{self.lead_id}-1",
            lead_id=self.lead_id,
            owner="ben",
            stage=stage or self.scenery.agreed,
            accepted_at=ACCEPTED,
            passed_at=passed_at,
        )
        return judge(expected, record, await self.scenery.crm.stages(), READ)

    async def confirmed(self, opportunity_id: str, *, passed_at: datetime | None = None) -> None:
        judgement = await self.judged(passed_at=passed_at)
        assert (judgement.result, judgement.reasons) == ("confirmed", ())
        assert judgement.opportunity_id == opportunity_id
        assert judgement.read_at == READ

    async def refused(self, result: str, *codes: str, passed_at: datetime | None = None) -> Judgement:
        judgement = await self.judged(passed_at=passed_at)
        assert (judgement.result, tuple(r.code for r in judgement.reasons)) == (result, codes)
        assert all(r.said for r in judgement.reasons)
        return judgement


class CrmConformance:
    """The scenarios. A subclass has a fixture `scenery`, empty at the start of every test."""

    @pytest.fixture
    async def story(self, scenery: Scenery) -> Story:
        await scenery.lead("kr-1000")
        return Story(scenery, "kr-1000")

    async def test_an_opportunity_at_the_agreed_stage_confirms(self, story: Story) -> None:
        await story.confirmed(await story.make())

    async def test_an_opportunity_past_the_agreed_stage_confirms(self, story: Story) -> None:
        await story.confirmed(await story.make(story.scenery.later))

    async def test_a_won_opportunity_is_past_every_stage(self, story: Story) -> None:
        await story.confirmed(await story.make(story.scenery.won))

    async def test_a_lead_that_was_never_there_is_gone(self, scenery: Scenery) -> None:
        await Story(scenery, "nobody").refused("lead_gone", "lead_gone")

    async def test_a_deleted_lead_is_gone_although_its_opportunity_was_good(self, story: Story) -> None:
        await story.make()
        await story.scenery.drop_lead(story.lead_id)
        await story.refused("lead_gone", "lead_gone")

    async def test_a_bare_lead_has_no_opportunity(self, story: Story) -> None:
        await story.refused("not_yet", "no_opportunity")

    async def test_an_opportunity_of_another_lead_does_not_count(self, story: Story) -> None:
        await story.scenery.lead("kr-1001")
        await Story(story.scenery, "kr-1001").make()
        await story.refused("not_yet", "no_opportunity")

    async def test_an_early_stage_is_not_enough(self, story: Story) -> None:
        made = await story.make(story.scenery.first)
        assert (await story.refused("not_yet", "stage_before_agreed")).opportunity_id == made

    async def test_moving_to_the_agreed_stage_confirms(self, story: Story) -> None:
        made = await story.make(story.scenery.first)
        await story.scenery.move(made, stage=story.scenery.agreed)
        await story.confirmed(made)

    async def test_moving_back_before_the_agreed_stage_does_not_confirm(self, story: Story) -> None:
        made = await story.make(story.scenery.later)
        await story.scenery.move(made, stage=story.scenery.first)
        await story.refused("not_yet", "stage_before_agreed")

    async def test_a_lost_opportunity_does_not_confirm(self, story: Story) -> None:
        await story.make(story.scenery.lost)
        await story.refused("not_yet", "opportunity_lost")

    async def test_a_lost_opportunity_that_is_reopened_confirms(self, story: Story) -> None:
        made = await story.make(story.scenery.lost)
        await story.scenery.move(made, stage=story.scenery.agreed)
        await story.confirmed(made)

    async def test_a_deleted_opportunity_does_not_confirm(self, story: Story) -> None:
        await story.scenery.delete(await story.make())
        await story.refused("not_yet", "opportunity_deleted")

    async def test_a_new_opportunity_beside_a_deleted_one_confirms(self, story: Story) -> None:
        await story.scenery.delete(await story.make())
        await story.confirmed(await story.make())

    async def test_a_colleagues_opportunity_does_not_confirm(self, story: Story) -> None:
        await story.make(owner="eva")
        said = (await story.refused("not_yet", "other_owner")).reasons[0].said
        assert "eva" in said
        assert "ben" in said

    async def test_an_opportunity_handed_to_the_rep_confirms(self, story: Story) -> None:
        made = await story.make(owner="eva")
        await story.scenery.move(made, owner="ben")
        await story.confirmed(made)

    async def test_an_opportunity_in_another_pipeline_does_not_confirm(self, story: Story) -> None:
        await story.make(story.scenery.elsewhere)
        await story.refused("not_yet", "other_pipeline")

    async def test_every_reason_is_named_at_once(self, story: Story) -> None:
        await story.make(story.scenery.first, owner="eva")
        await story.refused("not_yet", "other_owner", "stage_before_agreed")

    async def test_an_opportunity_older_than_the_acceptance_needs_a_person(self, story: Story) -> None:
        await story.make(at=ACCEPTED - timedelta(minutes=11))
        await story.refused("needs_person", "existed_before_acceptance")

    async def test_an_opportunity_made_minutes_before_the_answer_confirms(self, story: Story) -> None:
        await story.confirmed(await story.make(at=ACCEPTED - timedelta(minutes=10)))

    async def test_an_opportunity_made_after_the_pass_confirms_when_the_pass_is_known(self, story: Story) -> None:
        made = await story.make(at=PASSED + timedelta(minutes=1))
        await story.confirmed(made, passed_at=PASSED)

    async def test_an_opportunity_older_than_the_pass_needs_a_person(self, story: Story) -> None:
        await story.make(at=PASSED - timedelta(minutes=1))
        await story.refused("needs_person", "existed_before_acceptance", passed_at=PASSED)

    async def test_one_good_native_opportunity_confirms_beside_a_lost_one(self, story: Story) -> None:
        await story.make(story.scenery.lost, link="native")
        await story.confirmed(await story.make(link="native"))

    @pytest.mark.parametrize("link", ["association", "reference"])
    async def test_two_records_by_a_link_that_can_be_copied_need_a_person(self, story: Story, link: LinkKind) -> None:
        made = [await story.make(link=link), await story.make(story.scenery.first, link=link)]
        said = (await story.refused("needs_person", "ambiguous_link")).reasons[0].said
        assert all(i in said for i in made)

    @pytest.mark.parametrize("link", ["association", "reference"])
    async def test_deleting_the_copy_makes_the_link_clear(self, story: Story, link: LinkKind) -> None:
        made = await story.make(link=link)
        await story.scenery.delete(await story.make(link=link))
        await story.confirmed(made)

    async def test_a_candidate_never_confirms(self, story: Story) -> None:
        await story.make(link="candidate")
        await story.refused("not_yet", "not_linked")

    async def test_a_weaker_link_never_outvotes_a_stronger_one(self, story: Story) -> None:
        await story.make(story.scenery.first, link="native")
        await story.make(link="reference")
        await story.refused("not_yet", "stage_before_agreed")

    async def test_an_agreed_stage_that_is_missing_is_a_fault_that_names_the_stages(self, story: Story) -> None:
        await story.make()
        with pytest.raises(CrmMisconfigured, match=story.scenery.agreed):
            await story.judged(stage="qualified")

    async def test_a_thousand_leads_are_read_in_one_go_each_with_its_own(self, scenery: Scenery) -> None:
        ids = [f"many-{n}" for n in range(1001)]
        for lead_id in (ids[0], ids[500], ids[1000]):
            await scenery.lead(lead_id)
            await Story(scenery, lead_id).make()
        records = await scenery.crm.read([*ids, ids[0]])
        assert list(records) == ids
        assert [i for i in ids if records[i].exists] == [ids[0], ids[500], ids[1000]]
        assert [len(records[i].opportunities) for i in (ids[0], ids[1], ids[500])] == [1, 0, 1]

    async def test_asking_for_nothing_gives_nothing(self, scenery: Scenery) -> None:
        assert await scenery.crm.read([]) == {}

    async def test_lead_ids_are_taken_exactly(self, story: Story) -> None:
        records = await story.scenery.crm.read(["KR-1000", "kr-100_", "kr-1000"])
        assert [r.exists for r in records.values()] == [False, False, True]

    async def test_moments_come_back_in_utc(self, story: Story) -> None:
        await story.make()
        (read,) = (await story.scenery.crm.read([story.lead_id]))[story.lead_id].opportunities
        assert read.created_at == SOON
        assert read.created_at.utcoffset() == timedelta(0)

    async def test_the_catalogue_ranks_each_pipelines_stages(self, scenery: Scenery) -> None:
        stages = {s.id: s for s in await scenery.crm.stages()}
        assert len(stages) == len(await scenery.crm.stages())
        assert stages[scenery.first].order < stages[scenery.agreed].order < stages[scenery.later].order
        assert stages[scenery.won].won
        assert stages[scenery.lost].lost
        assert stages[scenery.elsewhere].pipeline != stages[scenery.agreed].pipeline

    async def test_an_outage_is_an_error_and_never_a_judgement(self, scenery: Scenery) -> None:
        async with scenery.outage() as crm:
            with pytest.raises(CrmUnavailable):
                await crm.read(["kr-1000"])
        assert not (await scenery.crm.read(["kr-1000"]))["kr-1000"].exists
