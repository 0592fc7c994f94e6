"""What people write: a step as the bytes of a mail."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage

from tests.builders import people
from tests.storm.book import KEYRING
from tests.storm.saying import View
from tests.storm.step import Step

DESK = "handoff@example.com"
NUMBERS = {"budget": "1", "timeframe": "2", "pain_point": "3", "authority": "5"}
EVIDENCE = "budget: EUR 80000 by mail - the CFO wrote so\nwilling to meet: yes by call - she said so"
ASKED = {"ldr": "lea", "manager": "maria", "sales_ops": "ops"}


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What a mail answers: its reply key, whose it is, and its Message-ID; all of one attempt, round and person."""

    attempt: str
    round: int
    person: str
    message_id: str | None = None

    @property
    def key(self) -> str:
        """What stands behind the `+` of Reply-To."""
        return KEYRING.reply_key(self.attempt, self.round, self.person)


def asked_in(step: Step, view: View) -> tuple[int, str]:
    """The round and the person of the letter that is answered; who answers may be another."""
    named = view.round_of(step.key)
    round_ = view.round if named is None else named
    if step.key == "left" and view.left:
        return round_, view.left[-1]
    if step.what == "answer":
        return round_, "lea"
    if step.role in ASKED:
        return round_, ASKED[step.role]
    return round_, view.in_rounds[round_ - 1] if 0 < round_ <= len(view.in_rounds) else view.rep


def writer(step: Step, view: View) -> str:
    """The address in From."""
    who = "lea" if step.what == "answer" else view.person(step.by)
    known = people().get(who)
    return "zoe@elsewhere.example" if step.door == "stranger" or known is None else known.mail


def words(step: Step, view: View, now: datetime) -> str | None:
    """What is written; None for what nobody says by mail."""
    if step.what != "tell":
        reject = " ".join(NUMBERS[key] for key in step.criteria)
        said = {
            "decide": f"reject {reject} - {step.note}" if reject else "accept",
            "undo": "undo", "engage": "called", "ask": "? is it leased", "answer": "it is leased",
        }  # fmt: skip
        return said.get(step.what)
    name = people().by_id[step.to].name if step.to in people().by_id else "nobody"
    day = f"{now + timedelta(days=step.days or 1):%d %B %Y}"
    named = " ".join(NUMBERS[key] for key in step.criteria)
    said = {
        "more_time": f"more time - until {day}", "extend": f"extend - until {day}", "recycle": f"recycle {day}",
        "not_mine": f"not mine - it belongs to {name}" if step.to else "not mine", "mine": "mine",
        "move": f"move to {name} - {step.note}", "overturn": f"overturn to {name} - {step.note}",
        "duplicate": "duplicate of kr-7", "return": f"return {named} - {step.note}", "remind": "remind",
        "attach": f"attach {view.opportunity(step.pick)}", "repass": "re-pass",
    }  # fmt: skip
    if step.word in ("away", "bounced", "pause", "go_on"):
        return None
    line = said.get(step.word, f"{step.word} - {step.note}")
    return f"{line}\n{EVIDENCE}" if step.evidence else line


def raw_mail(step: Step, sender: str, text: str, letters: tuple[Letter, ...], message_id: str) -> bytes:
    """The mail's bytes. It goes to the addresses of these letters, and answers the first."""
    mail = EmailMessage()
    mail["From"] = sender
    bare = step.door == "thread" or not letters
    mail["To"] = DESK if bare else ", ".join(DESK.replace("@", f"+{letter.key}@") for letter in letters)
    if step.door == "unknown_key":
        del mail["To"]
        mail["To"] = DESK.replace("@", f"+{'a' * 26}@")
    mail["Subject"] = "Re: Anna Roth, Krämer Logistik"
    mail["Message-ID"] = message_id
    if letters and letters[0].message_id:
        mail["In-Reply-To"] = letters[0].message_id
    if step.door == "machine":
        mail["Auto-Submitted"] = "auto-replied"
    mail.set_content(text)
    return mail.as_bytes()
