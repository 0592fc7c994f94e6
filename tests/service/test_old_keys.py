"""Keys that are old, foreign, settled or retired: the writer hears what stands, and nothing is decided."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain import story
from domain.correspondence import Owner
from domain.handoff import Accept, Answer, Decision, Voice
from domain.letters import SentLetter
from ledger.connect import Ledger
from mail.security.keys import Keyring
from tests.builders import PASSED_AT, a_case, a_lead
from tests.service.test_mailroom import ATTEMPT, KEY, KEYRING, NOW, Desk, ledger

__all__ = ["ledger"]

ACCEPTED = Decision(verdict=Accept(), by="clara", channel="mail", received_at=PASSED_AT + timedelta(hours=1))


def said(desk: Desk) -> list[str]:
    """What the writer was told, each letter's own words."""
    return [getattr(one.letter, "said", one.letter.kind) for one in desk.letters]


async def settle(book: Ledger, attempt: str = ATTEMPT) -> None:
    await book.facts.write(
        [
            story.decided(attempt, ACCEPTED, "mail-1", late=False),
            story.settled(attempt, "converted", PASSED_AT + timedelta(hours=3)),
        ]
    )


SETTLED = (
    "the handoff is settled as converted since Fri 20 Nov 20:55 Berlin; "
    "Clara Weiss accepted it on Fri 20 Nov 18:55 Berlin"
)


@pytest.mark.parametrize("text", ["accept", "reject 1", "undo", "called", "well, let me see", "? who signs"])
async def test_whatever_is_written_to_a_settled_handoff_is_told_what_was_decided_by_whom_when(
    ledger: Ledger, text: str
) -> None:
    desk = Desk(ledger)
    await settle(ledger)
    desk.handoffs.answered = None
    await desk.take(text)
    assert said(desk) == [SETTLED]


async def test_where_nothing_is_asked_any_more_nobody_is_asked_to_confirm(ledger: Ledger) -> None:
    """The person in whose name the mail came hears what stands, in that person's own mailbox."""
    desk = Desk(ledger, proof="authenticated")
    await settle(ledger)
    assert await desk.take("accept") == "Parked"
    assert said(desk) == [SETTLED]
    assert desk.letters[0].to == "ben"


async def test_the_same_is_told_once_a_day(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await settle(ledger)
    desk.handoffs.answered = None
    for number, text in enumerate(("accept", "reject 1", "well", "called", "accept")):
        await desk.take(text, message_id=f"<{number}@example.com>")
    assert said(desk) == [SETTLED]


async def test_an_old_attempts_key_is_told_with_whom_the_lead_is_now(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await settle(ledger)
    again = replace(a_case(lead=a_lead(rep="sam")), attempt_id="handoff-kr-1000-2", passed_at=NOW - timedelta(hours=3))
    await ledger.facts.write([story.passed(again, 2, "key-2")])
    letter = SentLetter(message_id="<2@example.com>", sent_at=NOW - timedelta(hours=2))
    await ledger.facts.write([story.notified(again.attempt_id, "sam", 1, letter)])
    desk.handoffs.answered = None
    await desk.take("accept")
    (told,) = said(desk)
    assert told.startswith(SETTLED)
    assert told.endswith(
        "The lead was passed again since, and there the handoff is with Sam Rivera since Mon 23 Nov 09:00 Berlin"
    )


async def test_an_old_rounds_key_is_told_with_whom_it_is_since_when(ledger: Ledger) -> None:
    desk = Desk(ledger)
    letter = SentLetter(message_id="<round-2@example.com>", sent_at=PASSED_AT + timedelta(hours=1))
    await ledger.facts.write([story.notified(ATTEMPT, "ben", 2, letter)])
    desk.handoffs.answered = Answer(result="not_open", said="round 2 is open")
    for number, text in enumerate(("accept", "no idea")):
        await desk.take(text, message_id=f"<{number}@example.com>")
    assert said(desk) == ["the handoff is with Ben Vogt since Fri 20 Nov 18:55 Berlin"]


async def test_an_unclear_word_after_the_decision_is_not_told_that_nothing_is_decided(ledger: Ledger) -> None:
    desk = Desk(ledger)
    await ledger.facts.write([story.decided(ATTEMPT, ACCEPTED, "mail-1", late=False)])
    assert await desk.take("great lead, more tomorrow") == "Parked", "it may be something for a person"
    (told,) = said(desk)
    assert "Clara Weiss accepted it on Fri 20 Nov 18:55 Berlin" in told


async def test_after_an_undo_an_unclear_word_is_asked_back_again(ledger: Ledger) -> None:
    desk = Desk(ledger)
    clara = Voice(by="clara", channel="mail", received_at=NOW)
    await ledger.facts.write(
        [
            story.decided(ATTEMPT, ACCEPTED, "mail-1", late=False),
            story.undone(ATTEMPT, ACCEPTED, "mail-1", clara, "undo-1"),
        ]
    )
    await desk.take("well, let me see")
    assert said(desk) == ["not_understood"]


async def test_a_foreign_key_is_parked_with_what_its_subject_hints_at(ledger: Ledger) -> None:
    """Another installation's key, or a guess; an operator sees where to look, and nobody is answered."""
    desk = Desk(ledger)
    foreign = Keyring(b"the secret of another installation").reply_key(ATTEMPT, 1, "ben")
    for subject, hint in (
        (f"Re: [{ATTEMPT}] Anna", f"Its subject names {ATTEMPT}, which is a hint and no proof."),
        ("Re: Anna Roth, Krämer Logistik GmbH: answer by Wed", f"contact and company of {ATTEMPT}"),
        ("hello", "not one of ours."),
    ):
        to = f"handoff+{foreign}@example.com"
        await desk.take("accept", To=to, Subject=subject, message_id=f"<{len(subject)}@example.com>")
        assert hint in await desk.parked_because()
    assert (desk.handoffs.decisions, desk.letters) == ({}, [])


async def test_a_subject_never_decides_whose_a_mail_is(ledger: Ledger) -> None:
    desk = Desk(ledger)
    assert await desk.take("accept", To="handoff@example.com", Subject=f"[{ATTEMPT}] accept") == "Parked"
    (parked,) = await ledger.mails.parked()
    assert (parked.attempt_id, desk.handoffs.decisions) == (None, {})


NEW = b"the secret that came afterwards, new"


async def test_a_letter_sent_before_the_secret_changed_is_still_answered(ledger: Ledger) -> None:
    desk = Desk(ledger, keyring=Keyring(NEW, (KEYRING.current,)))
    assert await desk.take("accept") == "Processed"
    assert len(desk.handoffs.decisions) == 1


async def test_a_key_of_a_retired_secret_names_its_letter_and_proves_nothing(ledger: Ledger) -> None:
    desk = Desk(ledger, keyring=Keyring(NEW))
    assert await desk.take("accept") == "Parked"
    (parked,) = await ledger.mails.parked()
    assert (parked.attempt_id, parked.because.split(".")[0]) == (
        ATTEMPT,
        "Its reply key was made from a secret that is retired",
    )
    assert not desk.handoffs.decisions


async def test_beside_our_own_servers_proof_a_retired_key_is_as_good_as_a_thread(ledger: Ledger) -> None:
    desk = Desk(ledger, proof="authenticated", keyring=Keyring(NEW))
    await desk.take("accept", Authentication_Results="mx.example.com; dmarc=pass header.from=example.com")
    assert len(desk.handoffs.decisions) == 1


async def test_a_retired_key_and_one_of_another_letter_disagree(ledger: Ledger) -> None:
    after = Keyring(NEW)
    other = Owner(attempt_id="handoff-ho-2000-1", round=1, person="ben")
    fresh = await ledger.reply_keys(after.reply_key).issue(other.attempt_id, other.round, other.person)
    desk = Desk(ledger, keyring=after)
    await desk.take("accept", Cc=f"handoff+{fresh}@example.com")
    assert "the reply keys of several letters" in await desk.parked_because()
    assert KEY["ben"] != fresh


async def test_somebody_who_is_no_longer_active_decides_nothing(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(ledger)
    known = desk.directory.people()
    gone = replace(known, by_id={**known.by_id, "ben": replace(known.by_id["ben"], active=False)})
    monkeypatch.setattr(desk.directory, "people", lambda: gone)
    assert await desk.take("accept") == "Parked"
    assert not desk.handoffs.decisions
