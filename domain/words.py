"""The one table of words: what may be answered to a letter, by whom, and what it does. Letters, pages, reader, manual.

How a word is said in each language stands in `domain.grammar`.
"""

import re
from dataclasses import dataclass
from functools import cache

from domain.people import Role

ROLE_NAMES: dict[Role, str] = {"rep": "rep", "ldr": "LDR", "manager": "manager", "sales_ops": "sales ops"}


_BLANK = r"\b[A-Z]{2,}\b"
_BEGINNING = re.compile(rf"(?:(?!{_BLANK}).)*? - |(?:(?!{_BLANK}).)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word that decides something. `says` is how it is written, `does` its effect in one sentence.

    `needs` names what must stand behind it (`a name`); empty when it stands alone.
    """

    name: str
    says: str
    roles: tuple[Role, ...]
    does: str
    needs: str = ""

    @property
    def begins(self) -> str:
        """How an answer with it begins, as far as that is the same for all: `move to `, `raised - `, `remind`."""
        return _BEGINNING.match(self.says).group()  # type: ignore[union-attr]


WORDS: tuple[Word, ...] = (
    Word(
        name="engaged",
        says="called, mailed or met",
        roles=("rep",),
        does="Tells the LDR that the rep is on it; accepts nothing.",
    ),
    Word(name="accept", says="accept", roles=("rep",), does="The rep takes the lead and owes an opportunity."),
    Word(
        name="reject",
        says="reject CRITERIA - what you heard",
        roles=("rep",),
        does="The lead goes back to the LDR with the criteria that are not met.",
        needs="at least one criterion",
    ),
    Word(
        name="more_time",
        says="more time - until when",
        roles=("rep",),
        does="Moves the deadline once, within the policy's limit.",
    ),
    Word(
        name="not_mine",
        says="not mine - who it belongs to",
        roles=("rep",),
        does="The lead goes to the rep it belongs to; counts against nobody.",
    ),
    Word(
        name="duplicate",
        says="duplicate of - which one",
        roles=("rep",),
        does="Stops the rep's clock until the LDR has looked; counts against nobody.",
    ),
    Word(
        name="mine",
        says="mine",
        roles=("rep",),
        does="Claims the lead for this rep where two want it: the manager rules, or the first decision.",
    ),
    Word(
        name="faulty",
        says="faulty - what is wrong",
        roles=("rep",),
        does="Stops the rep's clock until the LDR has corrected the record.",
    ),
    Word(
        name="question",
        says="? your question",
        roles=("rep",),
        does="Goes to the LDR; the answer comes back in the same thread. Decides nothing.",
    ),
    Word(
        name="undo",
        says="undo",
        roles=("rep", "manager"),
        does="Takes the last answer back, while the policy allows it; a manager also later.",
    ),
    Word(
        name="return",
        says="return CRITERIA - what you learnt",
        roles=("rep",),
        does="Gives an accepted lead back, with the criterion that failed and what was learnt.",
        needs="what was learnt",
    ),
    Word(
        name="raised", says="raised - what he said", roles=("ldr",), does="The manager sees that the rep was reached."
    ),
    Word(
        name="note",
        says="note - the news",
        roles=("ldr",),
        does="Goes to the rep and into the record.",
        needs="the news",
    ),
    Word(
        name="correct",
        says="correct - what is right",
        roles=("ldr",),
        does="Corrects a faulty record; the rep's clock goes on.",
        needs="what is right",
    ),
    Word(
        name="move",
        says="move to NAME - why",
        roles=("ldr", "manager", "sales_ops"),
        does="Gives the lead to another rep, with new windows; asked by an LDR, the manager rules.",
        needs="a name",
    ),
    Word(
        name="withdraw",
        says="withdraw - why",
        roles=("ldr", "sales_ops"),
        does="Ends the handoff; the lead is the LDR's again.",
    ),
    Word(
        name="repass",
        says="re-pass",
        roles=("ldr",),
        does='Passes the lead again with new evidence, a line each: "budget: EUR 80000 by mail - what she said".',
    ),
    Word(
        name="recycle",
        says="recycle DATE",
        roles=("ldr",),
        does="Puts the lead aside until the date; then the LDR is asked.",
        needs="a date",
    ),
    Word(name="disqualify", says="disqualify - why", roles=("ldr",), does="Ends the lead: it is none."),
    Word(
        name="dispute",
        says="dispute - the evidence",
        roles=("ldr",),
        does="Brings a rejection before the manager, once.",
    ),
    Word(
        name="remind",
        says="remind",
        roles=("manager", "sales_ops"),
        does="Sends the asked person one more reminder now.",
    ),
    Word(
        name="extend",
        says="extend - how long",
        roles=("manager",),
        does="Moves the deadline, within the policy's limit.",
        needs="how long, or until when",
    ),
    Word(name="uphold", says="uphold - why", roles=("manager",), does="The rejection stands."),
    Word(
        name="overturn",
        says="overturn to NAME - why",
        roles=("manager",),
        does="The rejection falls; the lead goes to the named rep as a new turn.",
        needs="a name",
    ),
    Word(
        name="accept",
        says="accept for NAME",
        roles=("manager",),
        does="Accepts in the rep's place. Nobody decides a case of his own.",
    ),
    Word(
        name="reject",
        says="reject CRITERIA for NAME",
        roles=("manager",),
        does="Rejects in the rep's place. Nobody decides a case of his own.",
        needs="at least one criterion",
    ),
    Word(
        name="attach",
        says="attach ID",
        roles=("rep", "sales_ops"),
        does="Names the opportunity that belongs to the handoff; it is read back and judged.",
        needs="an opportunity's id",
    ),
    Word(
        name="waive",
        says="waive - why",
        roles=("sales_ops",),
        does="Ends the handoff without an opportunity, with the reason on record.",
        needs="a reason",
    ),
)
"""By reader, in the order in which the letters print them."""


@cache
def words_for(role: Role) -> tuple[str, ...]:
    """The names of the words that this reader may answer."""
    return tuple(word.name for word in WORDS if role in word.roles)


def word_for(name: str, role: Role) -> Word | None:
    """What this word does for this reader; None when it may not be used."""
    return next((word for word in WORDS if word.name == name and role in word.roles), None)


def who_may(name: str) -> str:
    """Who may answer with this word, in words: `the manager or sales ops`."""
    roles = dict.fromkeys(role for word in WORDS if word.name == name for role in word.roles)
    return " or ".join(f"the {ROLE_NAMES[role]}".replace("the sales", "sales") for role in roles)


def words_table() -> str:
    """The table in Markdown, one row a word and reader, as `docs/answering-by-mail.md` prints it."""
    rows = [
        f"| {ROLE_NAMES[role]} | `{word.says}` | {word.does} |"
        for role in ROLE_NAMES
        for word in WORDS
        if role in word.roles
    ]
    return "\n".join(("| reader | answer | what it does |", "|---|---|---|", *rows))
