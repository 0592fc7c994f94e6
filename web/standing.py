"""How a handoff stands, in the reader's language: with whom, or who decided what and when."""

from markupsafe import Markup

from domain.handoff import Case
from domain.listing import HandoffRow
from domain.people import People
from web.rendering import Reader, name_of


def what_stands(row: HandoffRow | None, people: People, reader: Reader) -> list[Markup]:
    """One sentence or two: the decision, and the end where there is one, else with whom it is now."""
    if row is None:
        return []
    t, when = reader.texts, reader.moments
    said = []
    if row.verdict and row.decided_at:
        is_back = row.outcome is not None or row.state == "with_ldr"
        name = "accepted" if row.verdict == "accept" else "rejected" if is_back else "rejected_before"
        who = name_of(people, row.decided_by, str(t("nobody")))
        said.append(t(f"stands.{name}", who=who, when=when(row.decided_at), ldr=name_of(people, row.ldr)))
    if row.outcome is not None and row.settled_at:
        outcome = t.or_plain("outcome", row.outcome)
        said.append(t("stands.settled", outcome=outcome, when=when(row.settled_at)))
    elif row.outcome is None and not (row.verdict == "reject" and row.state == "with_ldr"):
        said.append(t(f"stands.{row.state}", rep=name_of(people, row.rep), ldr=name_of(people, row.ldr)))
    return said


def decision_in_words(word: str, criteria: tuple[str, ...], case: Case | None, reader: Reader) -> str:
    """`reject 1 budget, 2 timeframe`; empty for no word."""
    if not word:
        return ""
    said = reader.texts.or_plain("word", word)
    named = sorted((c for c in case.policy.criteria if c.key in criteria), key=lambda c: c.number) if case else []
    return " ".join(filter(None, (said, ", ".join(f"{c.number} {c.label}" for c in named))))
