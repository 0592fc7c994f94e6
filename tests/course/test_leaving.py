"""Somebody leaves: what becomes of each handoff, by where it stands."""

from datetime import timedelta

import pytest

from domain.course import deciding
from domain.handoff import Voice
from domain.leaving import Passage, passage
from domain.listing import row_of
from domain.people import People
from tests.builders import a_person, people
from tests.course.driver import Driver


def becomes(course: Driver, leaver: str = "ben", by: str = "olga", known: People | None = None) -> Passage | None:
    row = row_of(course.facts)
    assert row is not None
    return passage(row, sorted(course.facts, key=lambda fact: fact.at), known or people(), leaver, "clara", by)


def said(course: Driver, leaver: str = "ben", by: str = "olga", known: People | None = None) -> tuple[str, str, str]:
    one = becomes(course, leaver, by, known)
    assert one is not None
    return one.becomes, one.to, one.what


def test_what_asks_him_and_what_he_owes_moves() -> None:
    course = Driver()
    assert said(course) == ("moves", "clara", "asked as its rep")
    course.decide()
    assert said(course) == ("moves", "clara", "owes the opportunity")
    assert becomes(course, "sam") is None


@pytest.mark.parametrize("word", ["faulty", "duplicate"])
def test_a_record_that_is_looked_into_comes_back_to_its_rep_so_it_moves(word: str) -> None:
    course = Driver()
    course.tell(word, by="ben", role="rep", note="KR-7")
    assert said(course) == ("moves", "clara", "asked as its rep; lea puts the record right")
    assert course.tell("move", by="olga", to="clara", left="ben").result == "taken"


def test_where_he_is_asked_nothing_it_stays() -> None:
    stays = ("stays", "", "nothing is asked of ben; lea says what becomes of it")
    course = Driver()
    course.decide("budget")
    assert said(course) == stays
    course.tell("dispute", by="lea", role="ldr", note="the CFO wrote")
    assert said(course) == ("stays", "", "nothing is asked of ben; the manager says what becomes of it")
    course.tell("uphold", role="manager")
    assert said(course) == stays
    routed = Driver()
    routed.tell("not_mine", by="ben", role="rep", note="whose?")
    assert said(routed) == stays


def test_when_nobody_was_there_the_manager_need_not_say_who_takes_it() -> None:
    course = Driver()
    course.tell("not_mine", by="ben", role="rep", to="clara")
    course.tell("bounced", by="clara", note="5.1.1")
    row = row_of(course.facts)
    assert row is not None
    one = passage(row, course.facts, people(), "clara", "sam", "olga")
    assert one is not None
    assert (one.becomes, one.to) == ("moves", "sam")


def test_a_return_that_waits_for_the_crm_stays() -> None:
    course = Driver()
    course.decide()
    course.file.closes = "17"
    course.tell("return", by="ben", role="rep", criteria=("budget",), note="no money", round_=1)
    course.file.closes = "17"
    course.tell("disqualify", by="lea", role="ldr", note="right")
    assert course.file.state == "awaiting_closing"
    assert said(course) == (
        "stays",
        "",
        "opportunity 17 must be closed in the CRM by who owns it there, or waived here",
    )


@pytest.mark.parametrize("own", ["ben", "lea", "sam"])
def test_who_says_it_in_a_case_of_his_own_hears_that_before(own: str) -> None:
    course = Driver()
    course.tell("mine", by="sam", role="rep")
    expected = ("stays", "", f"{own} may not move it: nobody rules on a case of his own")
    assert said(course, by=own) == expected
    assert course.tell("move", by=own, to="clara", left="ben").said == "nobody rules on a case of his own"
    assert said(course, by="") == ("moves", "clara", "asked as its rep")


def test_nobody_is_asked_twice_but_who_claims_it() -> None:
    course = Driver()
    course.tell("move", to="clara")
    course.tell("move", to="sam")
    assert said(course, "sam") == ("stays", "", "clara was asked before in this handoff; name another rep")
    course.tell("mine", by="clara", role="rep", round_=2)
    assert said(course, "sam") == ("moves", "clara", "asked as its rep")


def test_an_ldr_or_a_manager_is_passed_over_once_the_people_file_says_it() -> None:
    course = Driver()
    course.decide("budget")
    first = "write `active: no` in the people file first"
    assert said(course, "lea") == ("stays", "", f"asked as its LDR; {first}")
    gone = people(a_person("lea", "ldr", active=False), a_person("maria", "manager", active=False))
    assert said(course, "lea", known=gone) == ("asks_another", "", "asked as its LDR"), "clara is no LDR"
    course.tell("dispute", by="lea", role="ldr", note="the CFO wrote")
    assert becomes(course, "lea", known=gone) is None, "the manager is asked now"
    assert said(course, "maria", known=gone) == ("asks_another", "", "may be asked to rule")
    course.now += timedelta(minutes=1)
    course.tell("away", by="maria", back_at=course.now + timedelta(days=99))
    assert becomes(course, "maria", known=gone) is None, "said once"


def test_a_part_that_the_successor_cannot_take_stays() -> None:
    """Somebody who was rep and LDR is followed by one for each."""
    course = Driver()
    known = people(a_person("clara", "ldr"))
    assert said(course, known=known) == ("stays", "", "clara is no rep; say it again with one who takes it over")
    course.decide("budget")
    known = people(a_person("clara", "ldr"), a_person("lea", "ldr", active=False))
    assert said(course, "lea", known=known) == ("asks_another", "clara", "asked as its LDR")


def test_who_has_handed_on_was_asked_before_when_the_acceptance_is_undone() -> None:
    """Found by a storm: the round is the same, so no move tells of it."""
    course = Driver()
    course.decide()
    course.tell("move", by="olga", to="sam", left="ben", note="has left")
    undoes = Voice(by="maria", channel="mail", received_at=course.now)
    assert deciding.undo(course.file, undoes, "undo-1", by_manager=True).result == "taken"
    course.work()
    row = row_of(course.facts)
    assert row is not None
    one = passage(row, sorted(course.facts, key=lambda fact: fact.at), people(), "sam", "ben", "olga")
    assert one is not None
    assert (one.becomes, one.what) == ("stays", "ben was asked before in this handoff; name another rep")
