"""Which rejections count as junk: those that stand, unless the decision was undone after all."""

from datetime import timedelta

from domain.course import deciding
from domain.handoff import Voice
from domain.listing import rejections_that_stand
from tests.course.driver import Driver


def counted(course: Driver) -> list[str]:
    course.work()
    return [fact.data["criteria"] for fact in rejections_that_stand(course.facts)]


def test_a_rejection_that_a_manager_undoes_after_it_stood_counts_no_more() -> None:
    course = Driver()
    course.decide("budget")
    course.wait(timedelta(days=5))
    assert counted(course) == ["budget"], "nobody disputed it in time"
    voice = Voice(by="maria", channel="mail", received_at=course.now)
    assert deciding.undo(course.file, voice, "undo-1", by_manager=True).result == "taken"
    assert counted(course) == []
    assert [fact.kind for fact in course.facts].count("rejection_stands") == 1, "the ledger forgets nothing"


def test_the_next_rejection_of_the_same_lead_counts_for_itself() -> None:
    course = Driver()
    course.decide("budget")
    course.wait(timedelta(days=5))
    voice = Voice(by="maria", channel="mail", received_at=course.now)
    deciding.undo(course.file, voice, "undo-1", by_manager=True)
    course.work()
    course.decide("authority")
    course.wait(timedelta(days=5))
    assert counted(course) == ["authority"]


def test_a_rejection_that_stood_before_the_lead_moved_on_still_counts() -> None:
    course = Driver()
    course.decide("budget")
    course.wait(timedelta(days=5))
    course.tell("move", by="maria", role="manager", to="clara", note="her region")
    assert counted(course) == ["budget"]
