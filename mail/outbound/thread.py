"""Which conversation a letter belongs to, and so who it comes from and what its subject is.

Mail programs thread by References; Gmail and Outlook besides only mails of the same subject. So:

- **The rep's thread**, one a round: the handoff letter is its root, all later letters are `Re:` its whole subject,
  deadline included. A later letter knows that deadline from `ToSend.answer_by`; without it the subject lacks the
  deadline, and only References thread it.
- **A manager's and sales ops' thread**, one a lead and reader, made as the LDR's is.
- **The LDR's thread**, one a lead: its root is an id that no letter has, and the subject is the person and the company,
  the same for all news. Letters that ask the LDR for a deed (overdue, undeliverable) say so in their subject instead:
  they must stand out, and mail programs that thread by References still keep them in the thread.
"""

import re
from dataclasses import dataclass
from typing import Literal

from domain.letters import ToSend
from mail.outbound.ids import ldr_thread_id, letter_id, reader_thread_id, rep_thread_id

TO_LDR = frozenset({"accepted", "rejected", "overdue", "undeliverable", "converted", "question", "ldr_asked"})
TO_OTHERS = frozenset({"escalation", "ruling"})
ASKS = frozenset(
    {"handoff", "reminder", "opportunity_reminder", "overdue", "escalation", "undeliverable", "question"}
) | frozenset({"ldr_asked", "ruling", "news", "closing"})
"""Kinds that ask a person for something: an out-of-office answer to them is welcome (design: fair clocks)."""

MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
"""A Message-ID of somebody else's mail that a header of ours may carry: printable ASCII. Any other is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """`in_reply_to` and `references` are Message-IDs; a root of the rep's thread has none."""

    side: Literal["rep", "ldr"]
    in_reply_to: str | None
    references: tuple[str, ...]


def thread(order: ToSend, domain: str) -> Thread:
    """The conversation of this letter. `domain` is the desk's."""
    side: Literal["rep", "ldr"] = "ldr" if _to_ldr(order) else "rep"
    root = rep_thread_id(order, domain)
    if order.letter.kind in TO_OTHERS:
        side, root = "ldr", reader_thread_id(order, domain)
    elif side == "ldr":
        root = ldr_thread_id(order, domain)
    if root == letter_id(order, domain):
        return Thread(side=side, in_reply_to=None, references=())
    answered = order.answers if order.answers and MESSAGE_ID.fullmatch(order.answers) else root
    references = (root,) if answered == root else (root, answered)
    return Thread(side=side, in_reply_to=references[-1], references=references)


def automatic_headers(order: ToSend) -> dict[str, str]:
    """Headers that tell other machines what to do with this letter (RFC 3834; X-Auto-Response-Suppress is Exchange's).

    A letter that asks carries no Auto-Submitted and no Precedence: both would make vacation answers vanish.
    """
    if order.letter.kind in ASKS:
        return {"X-Auto-Response-Suppress": "DR, RN, NRN, AutoReply"}
    submitted = "auto-replied" if order.answers else "auto-generated"
    return {"Auto-Submitted": submitted, "X-Auto-Response-Suppress": "All"}


def _to_ldr(order: ToSend) -> bool:
    if order.letter.kind in TO_LDR:
        return True
    if order.letter.kind == "moved":
        return order.to != order.letter.was
    lead = order.case.lead
    return order.to == lead.ldr and order.to != lead.rep
