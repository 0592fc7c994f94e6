"""What is fuzzed: all that the mailroom does with a mail's bytes before anybody is told."""

from domain.people import Role
from mail.inbound import read_mail
from mail.security import judge_origin

ROLES: tuple[Role, ...] = ("rep", "ldr", "manager", "sales_ops")


def read_everything(raw: bytes) -> None:
    """Reads the mail, for a reader that depends on its length, and judges its origin."""
    read_mail(raw, asked=ROLES[len(raw) % len(ROLES)])
    judge_origin(
        raw,
        asked="ben@example.com",
        stand_ins=("clara@example.com",),
        authserv_ids=("mx.example.com",),
        desk="handoff@example.com",
        keys={"b" * 26: "handoff-kr-1000-1"},
        message_ids={"<letter@example.com>": "handoff-kr-1000-1"},
    )
