"""Beginning the small story of a lead that is put aside, as a child that lives on when its parent is settled."""

from temporalio import workflow
from temporalio.exceptions import WorkflowAlreadyStartedError

with workflow.unsafe.imports_passed_through():
    from domain.course.deeds import PutAside
    from workflows import attributes
    from workflows.details import small_details, summary

RECYCLE = "LeadRecycle"
"""The story's type by name, since it is made of the same stories as its parent."""


async def start(given: PutAside) -> None:
    """Starts it once; its id is the lead's and the attempt's."""
    lead = given.case.lead
    try:
        await workflow.start_child_workflow(
            RECYCLE,
            given,
            id=given.case.attempt_id,
            parent_close_policy=workflow.ParentClosePolicy.ABANDON,
            memo={"pass_key": given.pass_key, "rep": lead.rep, "handoff": workflow.info().workflow_id},
            search_attributes=attributes.at_start(lead),
            static_summary=f"put aside until {given.until:%d %b %Y}: {summary(lead, given.number)}",
            static_details=small_details(lead, f"Put aside by {given.by.name} until {given.until:%d %b %Y}"),
        )
    except WorkflowAlreadyStartedError:
        workflow.logger.warning("%s is put aside already", given.case.attempt_id)
