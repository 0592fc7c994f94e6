"""The ledger's absences: told once each, over by themselves or cleared by name, never deleted."""

from datetime import UTC, date, datetime

from domain.absence import Absence, as_they_are
from domain.reaching import away_until, is_there
from ledger.connect import Ledger
from tests.builders import a_person, away, people

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
LATER = datetime(2026, 11, 25, 10, tzinfo=UTC)


def an_absence(**changes: object) -> Absence:
    given: dict[str, object] = {
        "id": "mail-1", "person": "ben", "kind": "away", "first": date(2026, 11, 23), "last": date(2026, 11, 27),
        "by": "ben", "at": NOW, "said": "I am away",
    }  # fmt: skip
    return Absence(**(given | changes))  # type: ignore[arg-type]


async def test_an_absence_is_kept_once_and_is_over_by_itself(ledger: Ledger) -> None:
    await ledger.absences.keep(an_absence())
    await ledger.absences.keep(an_absence(said="the same mail again"))
    assert await ledger.absences.standing(date(2026, 11, 27)) == [an_absence()]
    assert await ledger.absences.standing(date(2026, 11, 28)) == []


async def test_a_dead_mailbox_stands_until_somebody_clears_it(ledger: Ledger) -> None:
    dead = an_absence(id="mail-2", kind="bounced", last=None, mailbox="ben@example.com", by="mail server")
    await ledger.absences.keep(dead)
    assert await ledger.absences.standing(date(2030, 1, 1)) == [dead]
    assert await ledger.absences.clear("ben", "olga", "mailbox made anew", NOW, kind="away") == 0
    assert await ledger.absences.clear("ben", "olga", "mailbox made anew", NOW) == 1
    assert await ledger.absences.standing(date(2026, 11, 23)) == []
    assert await ledger.absences.clear("ben", "olga", "again", NOW) == 0


def test_people_are_as_they_are_known_to_be() -> None:
    """The people file stays; what was told stands beside it."""
    ben = a_person("ben", leave=away("2026-12-21", "2027-01-03"), also=("ben@home.example",))
    told = [an_absence(), an_absence(id="2", kind="bounced", last=None, mailbox="Ben@Example.com"),
            an_absence(id="3", person="nobody")]  # fmt: skip
    known = as_they_are(people(ben), told)
    now = known.by_id["ben"]
    assert (now.mail, now.also, now.unreachable) == ("ben@home.example", (), False)
    assert len(now.leave) == 2
    assert away_until(now, LATER) == date(2026, 11, 27)
    assert "nobody" not in known.by_id
    assert known.by_id["clara"] == people().by_id["clara"]


def test_who_has_no_mailbox_left_is_not_there() -> None:
    told = [an_absence(kind="bounced", last=None, mailbox="clara@example.com", person="clara")]
    clara = as_they_are(people(), told).by_id["clara"]
    assert clara.unreachable
    assert not is_there(clara, NOW)


def test_leave_that_follows_leave_is_one_leave() -> None:
    ben = a_person("ben", leave=(*away("2026-11-20", "2026-11-25"), *away("2026-11-26", "2026-12-01")))
    assert away_until(ben, LATER) == date(2026, 12, 1)
    assert away_until(a_person("ben"), LATER) is None
