"""The handoff: one pass of one lead, from the letter to the rep until the opportunity is read back."""

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from domain.course.file import HandoffFile
    from domain.handoff import Case, Settled
    from workflows.first.heard import FirstFile
    from workflows.first.story import FirstStory
    from workflows.hearing import Hearing
    from workflows.messages import HandoffInput
    from workflows.story import Story

LADDER = "ladder"
"""Patch: the course of `domain.course`. Handoffs that were passed before keep the story of `workflows.first`."""


@workflow.defn(name="LeadHandoff")
class LeadHandoff(Hearing):
    """One handoff. Handlers only record into the file; the story acts on what the file says."""

    @workflow.init
    def __init__(self, given: HandoffInput) -> None:
        info = workflow.info()
        self._story: Story | FirstStory
        if workflow.patched(LADDER):
            case = Case(
                attempt_id=info.workflow_id,
                lead=given.lead,
                policy=given.policy,
                passed_at=info.workflow_start_time,
                overrides=given.overrides,
            )
            self._story = Story(HandoffFile(case, given.number, given.pass_key))
        else:
            self._story = FirstStory(FirstFile(given, info.workflow_id, info.workflow_start_time))
        self._file = self._story.heard

    @workflow.run
    async def run(self, given: HandoffInput) -> Settled:
        """The story. Silence never closes it."""
        return await self._story.run()
