"""Steps that fit where a handoff stands, so that sequences come to deep places: a ruling, a return that falls."""

from dataclasses import replace

from domain.handoff import HandoffState
from tests.storm.step import By, Step
from tests.storm.steps import NEWS


def _word(word: str, by: By, role: str, **more: object) -> Step:
    return Step(what="tell", word=word, by=by, role=role, **more)  # type: ignore[arg-type]


ASKED = (
    Step(what="decide"), Step(what="decide", criteria=("budget",)), _word("faulty", "rep", "rep"),
    _word("not_mine", "rep", "rep"), _word("not_mine", "rep", "rep", to="clara"), _word("more_time", "rep", "rep"),
    Step(what="tell", word="away", to="clara", days=9), _word("duplicate", "rep", "rep"),
    _word("mine", "colleague", "rep"), _word("move", "manager", "manager", to="clara"),
    _word("note", "ldr", "ldr", note=NEWS), _word("note", "ldr", "ldr", evidence=True), Step(what="engage"),
    Step(what="left", to="sam"), Step(what="decide", by="leaver", key="left"), Step(what="wait", hours=60),
)  # fmt: skip
FITS: dict[HandoffState, tuple[Step, ...]] = {
    "sending": ASKED,
    "with_rep": ASKED,
    "undeliverable": (Step(what="resend"), _word("move", "manager", "manager", to="sam")),
    "with_ldr": (
        _word("dispute", "ldr", "ldr"), _word("dispute", "ldr", "ldr"), _word("correct", "ldr", "ldr"),
        _word("correct", "ldr", "ldr", note=NEWS, evidence=True),
        _word("repass", "ldr", "ldr", evidence=True), _word("move", "ldr", "ldr", to="sam"), Step(what="undo"),
    ),
    "with_manager": (
        _word("uphold", "manager", "manager"), _word("overturn", "manager", "manager"),
        _word("overturn", "manager", "manager", to="sam"), _word("move", "manager", "manager", to="clara"),
    ),
    "awaiting_opportunity": (
        _word("return", "rep", "rep", criteria=("budget",)), _word("return", "rep", "rep", criteria=("timeframe",)),
        Step(what="undo"), Step(what="tell", word="away", days=3), _word("extend", "manager", "manager", days=4),
        Step(what="made"), Step(what="made", by="colleague"),
        _word("attach", "ops", "sales_ops"), _word("attach", "ops", "sales_ops", pick=1),
        _word("note", "ldr", "ldr", evidence=True),
        Step(what="left", to="clara"), Step(what="left", to="sam"), Step(what="ask", by="leaver", key="left"),
        Step(what="undo", by="manager", for_rep=True),
    ),
}  # fmt: skip


def fitting(step: Step, state: HandoffState) -> Step:
    """What the step means in this state; itself when it means anything already."""
    fits = FITS.get(state, ())
    if step.what != "fits" or not fits:
        return step
    found = fits[step.pick % len(fits)]
    has_own = found.word == "attach" or found.what == "left"
    return replace(found, pick=found.pick if has_own else step.pick, door=step.door)
