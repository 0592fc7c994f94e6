"""What must hold whatever happens, looked at after every step. Knows nothing of how the handoff is run."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.facts import Fact
from domain.handoff import Accept, Answer, Case
from domain.listing import row_of
from tests.storm.saying import View
from tests.storm.step import Step
from workflows.messages import Decide, Said, Tell, Undo

RULINGS = ("uphold", "overturn", "extend", "pause", "move")
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
TIME_PASSES = ("wait", "mail_flows", "mail_one")


class Violation(AssertionError):
    """Something that must hold does not."""


@dataclass
class Watch:
    """Looks at one handoff, step by step."""

    confirming: list[str] = field(default_factory=list)
    """Opportunities in the CRM that confirm, as far as it can be read or was read for the decision that stands."""
    claimed: set[str] = field(default_factory=set)
    """Who has said that the lead is his."""
    gone: frozenset[str] = frozenset()
    """Who is no longer in the people file: a letter that asks one of them goes to a stand-in instead."""
    hops: int | None = None
    """So many times the lead may still move by itself; None where the policy's ladder moves nothing."""

    def look(self, step: Step, said: Said | None, before: View, after: View, answer: Answer | None) -> None:
        """Compares before with after. Raises Violation."""
        taken = answer is not None and answer.result in ("taken", "asked")
        self._one_decision(said, before, after, answer)
        self._ends(step, said, before, after)
        claims = isinstance(said, Tell) and said.word == "mine"
        if said is not None and said.round not in (None, before.round):
            hold(not taken or claims, "an old key decides nothing", answer)
            hold(before == after, "an old key changes nothing", before, after)
        if taken and said is not None:
            self._nobody_rules_on_his_own_case(said, before)
        if claims and said is not None:
            self._claim(said, before, after, taken=taken)
        hold(after.outcome is None or after.state == "settled", "what is ended is settled", after)
        hold(after.round - before.round in (0, 1), "rounds count up", before, after)
        if isinstance(said, Tell) and said.word in ("away", "bounced") and said.by != before.rep:
            hold(before == after, "who is not asked moves nothing by being away", said)
        if after.round > before.round:
            word = said.word if isinstance(said, Tell) else ""
            if not taken and step.what in TIME_PASSES and before.rep not in self.gone:
                self._moved_by_the_ladder(before, after)
            else:
                by_itself = word == "not_mine" or (isinstance(said, Tell) and said.role == "ldr")
                self.hops = None if self.hops is None else self.hops - by_itself
                by_word = taken and word in MOVES
                hold(by_word or before.rep in self.gone, "only a word moves the lead", step)
            hold(
                after.rep not in before.asked or after.rep in self.claimed
                or (word == "overturn" and after.rep == before.rep),
                "nobody is asked twice", before, after,
            )  # fmt: skip

    def _moved_by_the_ladder(self, before: View, after: View) -> None:
        """Silence moves an undecided lead where the policy says so, to somebody who was never asked, and so often."""
        hold((self.hops or 0) > 0, "silence moves the lead where the policy says so, and so often", before, after)
        hold(before.decision is None and before.state in ("with_rep", "sending"), "silence moves what nobody answers",
             before)  # fmt: skip
        hold(after.rep not in before.asked, "the ladder asks nobody twice", before, after)
        self.hops = (self.hops or 0) - 1

    def _one_decision(self, said: Said | None, before: View, after: View, answer: Answer | None) -> None:
        taken = answer is not None and answer.result == "taken"
        if isinstance(said, Decide) and taken:
            hold(before.decision is None, "a decision is taken only where none stands", before.decision, answer)
            hold(before.outcome is None, "nothing is decided after the end", before)
        if before.decision is None:
            hold(after.decision is None or isinstance(said, Decide), "only a decision decides", said)
            return
        if after.decision is None:
            undone = isinstance(said, Undo) and taken
            hold(undone or after.round > before.round, "a decision stands until it is undone or moved", said)
        else:
            hold(after.decision == before.decision, "a decision is never replaced", before.decision, after.decision)

    def _ends(self, step: Step, said: Said | None, before: View, after: View) -> None:
        if after.outcome == before.outcome:
            return
        hold(before.outcome is None, "an end stands", before, after)
        hold(step.what != "wait", "silence closes nothing", after)
        if after.outcome == "converted":
            decision = before.decision
            accepted = decision is not None and isinstance(decision.verdict, Accept)
            by_itself = isinstance(said, Decide)  # the look at the CRM that follows an acceptance
            hold(accepted or by_itself, "converted after an acceptance only", before)
            hold(before.state == "awaiting_opportunity" or by_itself, "what was given back is not converted", before)
            hold(bool(self.confirming), "converted only by a confirmed opportunity", after)
            return
        word = said.word if isinstance(said, Tell) else ""
        hold(after.outcome in ENDS.get(word, ()), "a person's word ends it, as what it says", step, after)

    def _claim(self, said: Said, before: View, after: View, *, taken: bool) -> None:
        """ "Mine" asks the manager, once for each rep, and moves nothing by itself."""
        hold(before == after, "a claim moves nothing by itself", before, after)
        if taken:
            hold(before.decision is None, "a lead is claimed before it is decided", before)
            hold(said.by not in self.claimed, "a lead is claimed once by each rep", said)
            hold(said.by != before.rep, "nobody claims what he has", said)
            self.claimed.add(said.by)

    def _nobody_rules_on_his_own_case(self, said: Said, before: View) -> None:
        own = said.by in (*before.asked, before.rep, "lea", *self.claimed)
        if isinstance(said, Tell) and said.word in RULINGS and said.role != "ldr":
            hold(not own, "nobody rules on a case of his own", said, before)
        if isinstance(said, Tell) and said.word in ("uphold", "overturn"):
            rejected = before.decision is not None and before.decision.verdict.kind == "reject"
            hold(not rejected or before.decision.by != said.by, "nobody rules on what he has decided himself", said)
        if isinstance(said, Decide):
            hold(said.by != "lea", "an LDR never decides", said)
        if isinstance(said, Undo):
            hold(said.by != "lea", "an LDR undoes no decision", said)
            hold(not (said.by_manager and own and said.by != before.rep), "nobody undoes on a case of his own", said)

    def facts(self, facts: list[Fact], view: View) -> None:
        """The ledger: each fact once under its key, and a list shows the case as it stands."""
        keys = [(fact.kind, fact.cause) for fact in facts]
        hold(len(keys) == len(set(keys)), "each fact once under its key", *_doubled(keys))
        row = row_of(facts)
        hold(row is not None, "a list shows the case")
        assert row is not None
        verdict = view.decision.verdict.kind if view.decision else None
        shown = (row.state, row.outcome, row.round, row.rep, row.verdict)
        hold(shown == (view.state, view.outcome, view.round, view.rep, verdict), "the list tells where it stands",
              shown, view)  # fmt: skip
        undone = {fact.data["decided"] for fact in facts if fact.kind == "undone"}
        decided = [fact for fact in facts if fact.kind == "decided" and fact.data["round"] == str(view.round)]
        standing = [fact for fact in decided if fact.cause not in undone]
        hold(len(standing) == bool(view.decision), "one decision stands in the ledger", standing, view.decision)
        if view.outcome == "converted":
            read = [fact.data["opportunity_id"] for fact in facts if fact.kind == "confirmed"]
            hold(set(read) & set(view.opportunities) == set(read) != set(), "converted by what is in the CRM", read)
        _counts_as_junk(facts)


def letters(ids: list[str]) -> None:
    """Each letter at most once under its Message-ID. Raises Violation."""
    hold(len(ids) == len(set(ids)), "each letter once under its Message-ID", *_doubled(ids))


def read_back(step: Step, before: View, answered: View) -> None:
    """What is attached is read back before it counts. Raises Violation."""
    hold(step.word != "attach" or answered.outcome == before.outcome, "an attached one is read back", answered)


def evidence(before: Case, after: Case) -> None:
    """What was passed stays, and what is added is never taken away. Raises Violation."""
    hold(after.lead.evidence == before.lead.evidence, "passed evidence is never overwritten", after.lead.evidence)
    hold(after.added[: len(before.added)] == before.added, "evidence is only added to", before.added, after.added)


def _counts_as_junk(facts: list[Fact]) -> None:
    """Only a rejection by criteria and a return stand against somebody; a duplicate, a faulty record never."""
    stand = [fact for fact in facts if fact.kind == "rejection_stands"]
    given_back = [
        fact
        for fact in facts
        if fact.kind == "returned" or (fact.kind, fact.data.get("verdict")) == ("decided", "reject")
    ]
    hold(len(stand) <= len(given_back), "what stands was rejected or returned", stand)
    for fact in stand:
        hold(fact.data["why"] in ("rejected", "returned"), "a duplicate counts against nobody", fact)
        hold(bool(fact.data["criteria"]), "what stands names its criteria", fact)
    claimed = [fact.by for fact in facts if fact.kind == "claimed"]
    hold(len(claimed) == len(set(claimed)), "a lead is claimed once by each rep", *claimed)


def _doubled(keys: Sequence[object]) -> list[object]:
    return [key for at, key in enumerate(keys) if key in keys[:at]]


def hold(holds: object, what: str, *about: object) -> None:
    """Raises Violation where it does not hold."""
    if not holds:
        raise Violation(f"{what}: {'; '.join(map(str, about))}")
