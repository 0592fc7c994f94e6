"""The ledger of a storm: in memory, and from the first mail on a real one beside it, which the mailroom reads.

A file with all tables is made once and copied, since making the tables takes longer than a storm's whole mail.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine

from domain import story
from domain.handoff import Accept, Case, Decision, attempt_id
from domain.letters import Composed, LetterKind, SentLetter, ToSend
from ledger.connect import Ledger, connect
from ledger.schema import metadata
from mail.security.keys import Keyring
from tests.builders import PASSED_AT, a_case
from tests.fakes import FakeBook

KEYRING = Keyring(b"a secret of the storms, long enough")
_template: list[bytes] = []
"""The bytes of a ledger that holds nothing, once they are made."""


class StormyBook(FakeBook):
    """Keeps what a mailroom asks for, too: real reply keys, and which letter went to whom."""

    def __init__(self) -> None:
        super().__init__()
        self.issued: dict[tuple[str, int, str], str] = {}
        """Reply keys that were printed, by attempt, round and person."""
        self._letters: list[tuple[ToSend, Composed, SentLetter]] = []
        self._ledger: Ledger | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._followed = [0, 0, 0, 0]
        """How many cases, facts, keys and letters the real ledger has."""

    async def ledger(self, case: Case) -> Ledger:
        """The real ledger, with all that has happened so far, and an attempt of the same lead that was settled."""
        if self._ledger is None:
            self._folder = TemporaryDirectory(prefix="storm-")
            self._ledger = connect(f"sqlite+aiosqlite:///{_a_file(Path(self._folder.name))}")
            await _keep_what_was_before(self._ledger, case)
        await self.follow()
        return self._ledger

    async def follow(self) -> None:
        """Brings the real ledger up to this moment; a write for each fact by itself would take most of a storm."""
        ledger = self._ledger
        assert ledger is not None
        had, kept = (
            self._followed,
            (list(self.cases.values()), list(self.facts.values()), list(self.issued), self._letters),
        )
        self._followed = [len(one) for one in kept]
        cases, facts, keys, letters = (one[at:] for one, at in zip(kept, had, strict=True))
        for case in cases:
            await ledger.cases.keep_case(case)
        await ledger.facts.write(facts)
        for about in keys:
            await ledger.reply_keys(KEYRING.reply_key).issue(*about)
        for letter in letters:
            await ledger.outbox.keep(*letter)

    async def close(self) -> None:
        """Nothing of it stays behind."""
        if self._ledger is not None:
            await self._ledger.close()
        if self._folder is not None:
            self._folder.cleanup()

    def last_letter(self, attempt: str, round_: int, person: str) -> str | None:
        """The Message-ID of the last letter to this person in this round."""
        about = (attempt, round_, person)
        ids = [sent.message_id for one, _, sent in self._letters if (one.case.attempt_id, one.round, one.to) == about]
        return ids[-1] if ids else None

    @property
    def taken(self) -> list[tuple[str, LetterKind]]:
        """Reader and kind of each letter, in order."""
        return [(order.to, order.letter.kind) for order, _, _ in self._letters]

    async def keep(self, order: ToSend, letter: Composed, sent: SentLetter) -> None:
        await super().keep(order, letter, sent)
        self._letters.append((order, letter, sent))

    async def issue(self, attempt_id: str, round: int, person: str) -> str:
        key = self.issued[attempt_id, round, person] = KEYRING.reply_key(attempt_id, round, person)
        return key


async def _keep_what_was_before(ledger: Ledger, case: Case) -> None:
    """The attempt before this one: Ben accepted it, and it was waived."""
    before = attempt_id(case.lead.id, 1)
    old = a_case(lead=case.lead, attempt_id=before)
    accepted = Decision(verdict=Accept(), by="ben", channel="mail", received_at=PASSED_AT)
    await ledger.cases.keep_case(old)
    await ledger.facts.write(
        [
            story.passed(old, 1, "an older pass"),
            story.decided(before, accepted, "mail-1", late=False),
            story.settled(before, "waived", PASSED_AT),
        ]
    )
    await ledger.reply_keys(KEYRING.reply_key).issue(before, 1, "ben")


def _a_file(folder: Path) -> Path:
    file = folder / "ledger.sqlite"
    if not _template:
        engine = create_engine(f"sqlite:///{file}")
        metadata.create_all(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        engine.dispose()
        _template.append(file.read_bytes())
    file.write_bytes(_template[0])
    return file
