"""The facts of a handoff's story, one maker a kind: what goes into the ledger, in plain words and in data."""

from datetime import datetime

from domain.company import company_domain
from domain.facts import Fact
from domain.handoff import Accept, Case, Decision, Engagement, HandoffOutcome, Voice
from domain.letters import LetterKind, SentLetter
from domain.opportunity import Judgement
from domain.time import Deadline

SHOWN = 200
"""Characters of somebody's words in a fact's sentence; the data holds all of them."""


def passed(case: Case, number: int, pass_key: str) -> Fact:
    """The LDR passed the lead."""
    lead = case.lead
    data = {
        "lead_id": lead.id,
        "number": str(number),
        "company": lead.company,
        "contact": lead.contact.name,
        "rep": lead.rep,
        "ldr": lead.ldr,
        "pass_key": pass_key,
        "policy": case.policy.version,
    }
    known = {
        "contact_mail": lead.contact.mail,
        "contact_phone": lead.contact.phone,
        "domain": company_domain(lead.domain, lead.contact.mail),
    }
    data |= {k: v for k, v in known.items() if v}
    said = f"{lead.ldr} passed the lead to {lead.rep}, attempt {number}"
    return Fact(
        attempt_id=case.attempt_id, kind="passed", cause="pass", at=case.passed_at, said=said, by=lead.ldr, data=data
    )


def notified(attempt_id: str, rep: str, round_: int, letter: SentLetter) -> Fact:
    """The rep's mail server took the handoff letter; the decision clock runs."""
    data = {"round": str(round_), "message_id": letter.message_id}
    if letter.clock:
        data |= {"due_at": _iso(letter.clock.due.at), "counted": letter.clock.due.counted}
    data |= _elsewhere(letter)
    said = f"handoff letter to {rep}{' at another mailbox' if letter.mailbox else ''}, taken by the mail server"
    return Fact(
        attempt_id=attempt_id, kind="notified", cause=letter.message_id, at=letter.sent_at, said=said, data=data
    )


def wrote(attempt_id: str, to: str, letter: LetterKind, sent: SentLetter) -> Fact:
    """Any other letter that was taken by the mail server."""
    data = {"to": to, "letter": letter, "message_id": sent.message_id} | _elsewhere(sent)
    if sent.clock:
        clock = sent.clock.plan.order.kind if sent.clock.plan else "conversion"
        due = {"opportunity_due_at" if clock == "conversion" else "due_at": _iso(sent.clock.due.at)}
        if sent.clock.plan and sent.clock.plan.return_by:
            data |= {
                "return_by": _iso(sent.clock.plan.return_by.at),
                "return_counted": sent.clock.plan.return_by.counted,
            }
        data |= due | {"counted": sent.clock.due.counted} | ({"clock": clock} if sent.clock.plan else {})
    kind: dict[str, str] = {"reminder": "reminded", "opportunity_reminder": "opportunity_reminded"}
    said = f"{letter.replace('_', ' ')} to {to}"
    return Fact(
        attempt_id=attempt_id,
        kind=kind.get(letter, "told"),  # type: ignore[arg-type]
        cause=sent.message_id,
        at=sent.sent_at,
        said=said,
        data=data,
    )


def undeliverable(attempt_id: str, to: str, letter: LetterKind, cause: str, at: datetime, refusal: str) -> Fact:
    """A letter was refused for good. Only an undelivered handoff letter moves the case."""
    data = {"to": to, "letter": letter, "refusal": refusal}
    said = f"{letter.replace('_', ' ')} to {to} refused for good: {refusal}"
    return Fact(attempt_id=attempt_id, kind="undeliverable", cause=cause, at=at, said=said, data=data)


def overdue(attempt_id: str, due: Deadline, round_: int) -> Fact:
    """The decision is due and there is none."""
    return Fact(
        attempt_id=attempt_id,
        kind="overdue",
        cause=f"round {round_}",
        at=due.at,
        said="no answer by the deadline",
        data={"due_at": _iso(due.at)},
    )


def decided(attempt_id: str, decision: Decision, cause: str, late: bool) -> Fact:
    """A decision that stands. `cause` is the update's id, or the signal's place in the run."""
    verdict = decision.verdict
    data = {
        "verdict": verdict.kind,
        "channel": decision.channel,
        "note": verdict.note,
        "late": "yes" if late else "no",
    }
    if not isinstance(verdict, Accept):
        data["criteria"] = ",".join(verdict.criteria)
    if decision.on_behalf_of:
        data["on_behalf_of"] = decision.on_behalf_of
    return Fact(
        attempt_id=attempt_id,
        kind="decided",
        cause=cause,
        at=decision.received_at,
        said=in_words(decision),
        by=decision.by,
        data=data,
    )


def in_words(decision: Decision) -> str:
    """A decision in one line: `ben accepts`, `maria for ben rejects: budget, timeframe - no money`."""
    who = decision.by if not decision.on_behalf_of else f"{decision.by} for {decision.on_behalf_of}"
    verdict = decision.verdict
    what = "accepts" if isinstance(verdict, Accept) else f"rejects: {', '.join(verdict.criteria)}"
    return f"{who} {what}" + (f" - {verdict.note}" if verdict.note else "")


def undone(attempt_id: str, decision: Decision, decided: str, voice: Voice, cause: str, back: int = 0) -> Fact:
    """A decision that was taken back: it never was. `decided` is the cause of its `decided` fact.

    `back` is the number of the turn back to the LDR that falls with a rejection; 0 where there was none.
    """
    return Fact(
        attempt_id=attempt_id,
        kind="undone",
        cause=cause,
        at=voice.received_at,
        said=f"{voice.name} undoes: {in_words(decision)}",
        by=voice.by,
        data=origin(voice)
        | {"decided": decided, "verdict": decision.verdict.kind}
        | ({"back": str(back)} if back else {}),
    )


def engaged(attempt_id: str, how: Engagement, note: str, voice: Voice, cause: str) -> Fact:
    """The rep has taken the lead up. Of several the first one counts."""
    said = f"{voice.name}: {how}" + (f" - {cut(note)}" if note else "")
    data = origin(voice) | {"how": how, "note": note}
    return Fact(
        attempt_id=attempt_id, kind="engaged", cause=cause, at=voice.received_at, said=said, by=voice.by, data=data
    )


def asked(attempt_id: str, text: str, word: str, voice: Voice, cause: str) -> Fact:
    """The rep asks the LDR, or wants what only a person can give effect to (`word`)."""
    said = f"{voice.name} {'writes' if word else 'asks'}: {cut(text)}"
    data = origin(voice) | {"text": text} | ({"word": word} if word else {})
    return Fact(
        attempt_id=attempt_id, kind="asked", cause=cause, at=voice.received_at, said=said, by=voice.by, data=data
    )


def answered(attempt_id: str, text: str, voice: Voice, cause: str) -> Fact:
    """The LDR's words to the rep's question."""
    said = f"{voice.name} answers: {cut(text)}"
    data = origin(voice) | {"text": text}
    return Fact(
        attempt_id=attempt_id, kind="answered", cause=cause, at=voice.received_at, said=said, by=voice.by, data=data
    )


def ignored(attempt_id: str, cause: str, at: datetime, reason: str) -> Fact:
    """A signal or a second answer that decided nothing, and why."""
    return Fact(attempt_id=attempt_id, kind="ignored", cause=cause, at=at, said=reason)


def opportunity_seen(attempt_id: str, judgement: Judgement) -> Fact:
    """What the CRM says has changed, and it does not confirm yet."""
    reasons = "; ".join(r.said for r in judgement.reasons)
    data = {"result": judgement.result, "codes": ",".join(r.code for r in judgement.reasons), "reasons": reasons}
    return Fact(
        attempt_id=attempt_id,
        kind="opportunity_seen",
        cause=_iso(judgement.read_at),
        at=judgement.read_at,
        said=f"opportunity {judgement.result.replace('_', ' ')}: {reasons}",
        data=data,
    )


def opportunity_overdue(attempt_id: str, due: Deadline, decision: int = 1) -> Fact:
    """The opportunity is due and not confirmed. `decision` counts decisions: an earlier one may have been undone."""
    return Fact(
        attempt_id=attempt_id,
        kind="opportunity_overdue",
        cause="conversion" if decision == 1 else f"conversion {decision}",
        at=due.at,
        said="no confirmed opportunity by the deadline",
        data={"due_at": _iso(due.at)},
    )


def confirmed(attempt_id: str, judgement: Judgement) -> Fact:
    """The opportunity was read back from the CRM and counts."""
    opportunity = judgement.opportunity_id or ""
    return Fact(
        attempt_id=attempt_id,
        kind="confirmed",
        cause=opportunity,
        at=judgement.read_at,
        said=f"opportunity {opportunity} read back from the CRM",
        by="crm",
        data={"opportunity_id": opportunity, "opportunity_name": judgement.opportunity_name},
    )


def withdrawn(attempt_id: str, at: datetime, reason: str, by: str = "operator") -> Fact:
    """The handoff was withdrawn."""
    return Fact(attempt_id=attempt_id, kind="withdrawn", cause="cancel", at=at, said=f"withdrawn: {reason}", by=by)


def settled(attempt_id: str, outcome: HandoffOutcome, at: datetime) -> Fact:
    """The last fact of every handoff that ends by itself."""
    return Fact(
        attempt_id=attempt_id, kind="settled", cause="end", at=at, said=f"settled: {outcome}", data={"outcome": outcome}
    )


def reset(attempt_id: str, run_id: str, at: datetime) -> Fact:
    """An operator reset the run: it ended, and the story goes on from an earlier point in another one."""
    said = "reset by an operator: the story goes on from an earlier point"
    return Fact(attempt_id=attempt_id, kind="reset", cause=run_id, at=at, said=said, by="operator")


def aborted(attempt_id: str, run_id: str, at: datetime, how: str) -> Fact:
    """The run was ended from outside without a word; found by the sweep."""
    return Fact(
        attempt_id=attempt_id, kind="aborted", cause=run_id, at=at, said=f"ended from outside: {how}", data={"how": how}
    )


def origin(voice: Voice) -> dict[str, str]:
    """By which door a word came, and in whose place."""
    data: dict[str, str] = {"channel": voice.channel}
    return data | ({"on_behalf_of": voice.on_behalf_of} if voice.on_behalf_of else {})


def cut(text: str) -> str:
    """Somebody's words as a sentence shows them: one line, not too long."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= SHOWN else one_line[: SHOWN - 1] + "…"


def _elsewhere(sent: SentLetter) -> dict[str, str]:
    """That the first mailbox of the reader took no mail."""
    return {"mailbox": sent.mailbox} if sent.mailbox else {}


def _iso(at: datetime) -> str:
    return at.isoformat()
