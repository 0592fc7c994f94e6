"""What may happen to a handoff, in any order: answers, duplicates, foreign mails, bounces, time, dead workers.

A sequence is made by `a_storm` from whatever chooses: Hypothesis, which then shrinks it, or a seeded `Random`, so that
a long run can be taken up again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from tests.storm.step import FOREIGN_DOORS, SPEAKS, By, Key, Step

Choose = Callable[[Sequence[Any]], Any]
MOST_STEPS = 15
ROLES: dict[str, str] = {
    "rep": "rep",
    "former": "rep",
    "colleague": "rep",
    "ldr": "ldr",
    "manager": "manager",
    "ops": "sales_ops",
}
WORDS: tuple[tuple[str, By], ...] = (
    ("more_time", "rep"), ("not_mine", "rep"), ("faulty", "rep"), ("return", "rep"), ("return", "rep"),
    ("duplicate", "rep"), ("mine", "rep"), ("mine", "colleague"), ("mine", "former"),
    ("raised", "ldr"), ("note", "ldr"), ("correct", "ldr"), ("correct", "ldr"), ("move", "ldr"),
    ("dispute", "ldr"), ("dispute", "ldr"), ("dispute", "ldr"),
    ("recycle", "ldr"), ("disqualify", "ldr"), ("repass", "ldr"), ("withdraw", "ldr"),
    ("remind", "manager"), ("extend", "manager"), ("move", "manager"), ("uphold", "manager"),
    ("overturn", "manager"), ("overturn", "manager"),
    ("remind", "ops"), ("move", "ops"), ("waive", "ops"), ("attach", "ops"), ("attach", "ops"),
)  # fmt: skip
"""Words with who may say them; what is wanted in deep places (rulings) stands more than once."""
NEWS = "phone +49 151 5550 9999"
CRITERIA = ((), (), ("budget",), ("budget", "authority"), ("timeframe",))
HAPPENS = (
    *("wait",) * 5, *("fits",) * 14, *("decide",) * 4, *("undo",) * 2, *("word",) * 9, *("away", "bounced") * 2,
    *("again",) * 2, "copy", "engage", "ask", "answer", *("foreign",) * 3, *("old",) * 4, "signal", "resend",
    *("strange_mail",) * 2, *("left",) * 4, *("leaver",) * 3,
    *("mail_slow", "mail_flows", "mail_one") * 2, "refused", "mended", *("made",) * 2, *("sweep",) * 2,
    *("pause", "meeting") * 2, "crm_down", "crm_up", "recount", *("race", "worker", "dead_worker") * 2,
)  # fmt: skip
"""What happens, as often as it stands here."""


def a_storm(choose: Choose, most: int = MOST_STEPS) -> tuple[Step, ...]:
    """A sequence of up to so many steps.

    In every third one mail is slow from the beginning, in every third one the policy's ladder moves the lead.
    """
    policy = (Step(what="policy", word=choose(("moves", "moves_once"))),) if choose((False, False, True)) else ()
    slow = (Step(what="mail_slow"),) if choose((False, False, True)) else ()
    before = policy + slow
    return before + tuple(a_step(choose) for _ in range(choose(range(1, most + 1 - len(before)))))


def a_step(choose: Choose) -> Step:
    """The next thing that happens. Every second thing that people say comes by mail."""
    step = _a_step(choose, choose(HAPPENS))
    if step.door or step.what not in ("fits", *SPEAKS):
        return step
    return replace(step, door=choose(("", "reply")))


def _a_step(choose: Choose, what: str) -> Step:
    if what == "wait":
        return Step(what="wait", hours=choose((0.1, 1, 5, 20, 30, 49, 80, 200, 600)))
    if what == "fits":
        return Step(what="fits", pick=choose(range(24)))
    if what == "word":
        word, by = choose(WORDS)
        return _told(choose, word, by, role=ROLES[by], key="now")
    if what in ODD:
        return ODD[what](choose)
    if what in ("away", "bounced"):
        days = choose((None, 0, 1, 3, 9))
        by = choose(("rep", "rep", "rep", "former", "ldr"))
        to, pick = choose(("", "clara", "sam")), choose(range(4))
        return Step(what="tell", word=what, by=by, to=to, days=days, pick=pick)
    if what in ("pause", "meeting"):
        return _clock(choose, what)
    if what == "decide":
        return _decides(choose, choose(("rep", "rep", "rep", "colleague", "manager")), "now")
    if what in ("race", "dead_worker"):
        return Step(what=what, criteria=choose(CRITERIA))
    if what == "undo":
        return Step(what="undo", by=choose(("rep", "rep", "manager", "stranger")), hours=choose((0, 0, 0.2, 40)))
    if what == "signal":
        return Step(what="signal", criteria=choose(CRITERIA), by=choose(("stranger", "manager")), key="none")
    if what in ("refused", "mended"):
        return Step(what=what, to=choose(("ben", "clara", "lea", "maria")))
    if what == "made":
        return Step(what="made", by=choose(("rep", "rep", "rep", "colleague", "former")))
    return Step(what=what)


def _clock(choose: Choose, what: str) -> Step:
    """Somebody stops the clock or lets it go on, or the meeting that it hangs on is moved."""
    if what == "pause":
        word, by = choose(("pause", "go_on")), choose(("ops", "ops", "crm_watch", "rep"))
        return Step(what="tell", word=word, by=by, key="none")
    word, by = choose((("more_time", "rep"), ("note", "ldr"), ("correct", "ldr")))
    return Step(what="tell", word=word, by=by, role=ROLES[by], meeting_in=choose((1, 2, 9, 30)))


def _decides(choose: Choose, by: By, key: Key) -> Step:
    hours = choose((0, 0, 0, 1, 60))
    return Step(
        what="decide", by=by, key=key, criteria=choose(CRITERIA), hours=hours, for_rep=by in ("colleague", "manager")
    )


def _told(choose: Choose, word: str, by: By, *, role: str | None, key: Key) -> Step:
    return Step(
        what="tell",
        word=word,
        by=by,
        role=role,
        key=key,
        to=choose(("", "ben", "clara", "sam")) if word in ("not_mine", "move", "overturn") else "",
        days=choose((None, 1, 4)) if word in ("more_time", "extend", "recycle") else None,
        criteria=choose((("budget",), ("pain_point",), ())) if word == "return" else (),
        note=choose(("why", "why", NEWS, "")),
        evidence=choose((False, True)) if word in ("correct", "note", "repass") else False,
        pick=choose(range(4)) if word == "attach" else 0,
    )


def _foreign(choose: Choose) -> Step:
    """Somebody says what is not his to say: a word of another's, a decision, a ruling on his own case."""
    by = choose(("rep", "former", "ldr", "colleague", "stranger"))
    what = choose(("ruling", "ruling", "word", "decide", "undo"))
    if what == "decide":
        return _decides(choose, "ldr", choose(("now", "none")))
    if what == "undo":
        return Step(what="undo", by=by, key="now", for_rep=by != "rep")
    if what == "ruling":
        word = choose(("uphold", "overturn", "extend", "move"))
        return _told(choose, word, choose(("rep", "ldr")), role=choose(("manager", None)), key=choose(("now", "none")))
    word, _ = choose(WORDS)
    return _told(choose, word, by, role=choose(("rep", "ldr", "manager", "sales_ops", None)), key="now")


def _old(choose: Choose) -> Step:
    """An answer to a letter of another round."""
    if choose((True, False)):
        return _decides(choose, "former", "old")
    word, by = choose((*WORDS, ("away", "rep"), ("bounced", "rep"), ("engage", "rep"), ("undo", "rep")))
    if word in ("engage", "undo"):
        return Step(what=word, by="former", key="old")
    return _told(choose, word, "former" if by == "rep" else by, role=ROLES[by], key="old")


def _left(choose: Choose) -> Step:
    """Somebody leaves the company, and the operator moves what is open with that person."""
    by = choose((*("rep",) * 4, "former", "colleague", "ldr", "manager"))
    followers: dict[str, str] = {"ldr": "tom", "manager": "ops"}
    return Step(what="left", by=by, to=followers.get(by) or choose(("clara", "sam", "ben")), pick=choose((0, 0, 1)))


def _strange_mail(choose: Choose) -> Step:
    """The rep's decision in a mail that decides nothing."""
    return replace(_decides(choose, "rep", "now"), door=choose(FOREIGN_DOORS), hours=0)


def _leaver(choose: Choose) -> Step:
    """Who has left answers the last letter that he got."""
    what = choose(("decide", "decide", "word", "engage", "undo", "ask"))
    if what == "decide":
        return _decides(choose, "leaver", "left")
    if what == "word":
        return _told(choose, choose(WORDS)[0], "leaver", role="rep", key="left")
    return Step(what=what, by="leaver", key="left")


ODD: dict[str, Callable[[Choose], Step]] = {
    "foreign": _foreign, "old": _old, "strange_mail": _strange_mail,
    "left": _left, "leaver": _leaver,
}  # fmt: skip
"""What has no effect, or another one than it seems to ask for; and who leaves."""
