"""What must hold whatever happens, looked at after every step. Knows nothing of how the handoff is run."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.facts import Fact
from domain.handoff import Accept, Answer
from domain.listing import row_of
from tests.storm.saying import View
from tests.storm.steps import Step
from workflows.messages import Decide, Said, Tell, Undo

RULINGS = ("uphold", "overturn", "extend", "pause")
ENDS = {
    "withdraw": ("withdrawn",), "waive": ("waived",), "repass": ("repassed", "returned"),
    "recycle": ("recycled", "returned"), "disqualify": ("disqualified", "returned"),
}  # fmt: skip
"""Words that may end a handoff, and as what."""
CLOCKS = {
    "sending": ("decision",), "with_rep": ("decision", "routing"), "undeliverable": ("routing",),
    "with_ldr": ("answer", "correction", "routing"), "with_manager": ("ruling", "routing"),
    "awaiting_opportunity": ("conversion",), "awaiting_closing": ("closing",),
}  # fmt: skip
"""Which clock may run where, once no letter is under way."""
MOVES = ("move", "not_mine", "overturn", "away", "bounced")


class Violation(AssertionError):
    """Something that must hold does not."""


@dataclass
class Watch:
    """Looks at one handoff, step by step."""

    confirming: list[str] = field(default_factory=list)
    """Opportunities in the CRM that confirm."""

    def look(self, step: Step, said: Said | None, before: View, after: View, answer: Answer | None) -> None:
        """Compares before with after. Raises Violation."""
        taken = answer is not None and answer.result in ("taken", "asked")
        self._one_decision(said, before, after, answer)
        self._ends(step, said, before, after)
        if said is not None and said.round not in (None, before.round):
            _hold(not taken, "an old key decides nothing", answer)
            _hold(_same(before, after), "an old key changes nothing", before, after)
        if taken and said is not None:
            _nobody_rules_on_his_own_case(said, before)
        _hold(after.outcome is None or after.state == "settled", "what is ended is settled", after)
        _hold(after.round - before.round in (0, 1), "rounds count up", before, after)
        if isinstance(said, Tell) and said.word in ("away", "bounced") and said.by != before.rep:
            _hold(_same(before, after), "who is not asked moves nothing by being away", said)
        if after.round > before.round:
            word = said.word if isinstance(said, Tell) else ""
            _hold(taken and word in MOVES, "only a word moves the lead", step)
            _hold(
                after.rep not in before.asked or (word == "overturn" and after.rep == before.rep),
                "nobody is asked twice", before, after,
            )  # fmt: skip

    def _one_decision(self, said: Said | None, before: View, after: View, answer: Answer | None) -> None:
        taken = answer is not None and answer.result == "taken"
        if isinstance(said, Decide) and taken:
            _hold(before.decision is None, "a decision is taken only where none stands", before.decision, answer)
            _hold(before.outcome is None, "nothing is decided after the end", before)
        if before.decision is None:
            _hold(after.decision is None or isinstance(said, Decide), "only a decision decides", said)
            return
        if after.decision is None:
            undone = isinstance(said, Undo) and taken
            _hold(undone or after.round > before.round, "a decision stands until it is undone or moved", said)
        else:
            _hold(after.decision == before.decision, "a decision is never replaced", before.decision, after.decision)

    def _ends(self, step: Step, said: Said | None, before: View, after: View) -> None:
        if after.outcome == before.outcome:
            return
        _hold(before.outcome is None, "an end stands", before, after)
        _hold(step.what != "wait", "silence closes nothing", after)
        if after.outcome == "converted":
            decision = before.decision
            accepted = decision is not None and isinstance(decision.verdict, Accept)
            by_itself = isinstance(said, Decide)  # the look at the CRM that follows an acceptance
            _hold(accepted or by_itself, "converted after an acceptance only", before)
            _hold(before.state == "awaiting_opportunity" or by_itself, "what was given back is not converted", before)
            _hold(bool(self.confirming), "converted only by a confirmed opportunity", after)
            return
        word = said.word if isinstance(said, Tell) else ""
        _hold(after.outcome in ENDS.get(word, ()), "a person's word ends it, as what it says", step, after)

    def facts(self, facts: list[Fact], view: View) -> None:
        """The ledger: each fact once under its key, and a list shows the case as it stands."""
        keys = [(fact.kind, fact.cause) for fact in facts]
        _hold(len(keys) == len(set(keys)), "each fact once under its key", *_doubled(keys))
        row = row_of(facts)
        _hold(row is not None, "a list shows the case")
        assert row is not None
        verdict = view.decision.verdict.kind if view.decision else None
        shown = (row.state, row.outcome, row.round, row.rep, row.verdict)
        _hold(shown == (view.state, view.outcome, view.round, view.rep, verdict), "the list tells where it stands",
              shown, view)  # fmt: skip
        undone = {fact.data["decided"] for fact in facts if fact.kind == "undone"}
        decided = [fact for fact in facts if fact.kind == "decided" and fact.data["round"] == str(view.round)]
        standing = [fact for fact in decided if fact.cause not in undone]
        _hold(len(standing) == bool(view.decision), "one decision stands in the ledger", standing, view.decision)
        if view.outcome == "converted":
            _hold(any(fact.kind == "confirmed" for fact in facts), "converted only by a confirmed opportunity")


def letters(ids: list[str]) -> None:
    """Each letter at most once under its Message-ID. Raises Violation."""
    _hold(len(ids) == len(set(ids)), "each letter once under its Message-ID", *_doubled(ids))


def _nobody_rules_on_his_own_case(said: Said, before: View) -> None:
    own = said.by in (before.rep, "lea")
    if isinstance(said, Tell) and said.word in RULINGS:
        _hold(not own, "nobody rules on a case of his own", said, before)
    if isinstance(said, Decide):
        _hold(said.by != "lea", "an LDR never decides", said)
    if isinstance(said, Undo):
        _hold(said.by != "lea", "an LDR undoes no decision", said)


def _same(before: View, after: View) -> bool:
    return before == after


def _doubled(keys: Sequence[object]) -> list[object]:
    return [key for at, key in enumerate(keys) if key in keys[:at]]


def _hold(holds: bool, what: str, *about: object) -> None:
    if not holds:
        raise Violation(f"{what}: {'; '.join(map(str, about))}")
