"""What words mean: clear answers decide, everything else is asked back. Never guess a yes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.handoff import Accept, Reject
from domain.reading import Reading, read_decision, read_forms
from domain.result import NOTE_LIMIT
from tests.mail_in.criteria import CRITERIA

ACCEPTED = [
    *("accept", "ACCEPT", "Accepted!", "Accept.", "I accept", "I accept this lead.", "accept it", "we accept, thanks"),
    *("Hi Lea,\n\naccept\n\nBest\nBen", "Thanks for the lead. Accepted.", "Okay, accept", "yes", "Yes.", "yes, accept"),
    *("*accept*", "“accept”", "accept 👍", "accept - called her, demo on Thursday", "Accept, with pleasure"),
    *("accept\nhttps://example.com/?if=not", "accept (called her at ten)", "accept: meeting is booked"),
    *("angenommen", "Angenommen!", "Ich nehme ihn an.", "Ich nehme den Lead an", "akzeptiert", "Ja", "ja, annehmen"),
    *("Guten Morgen Lea,\n\nich übernehme.\n\nViele Grüße\nBen", "Danke! Angenommen.", "Hallo, annehmen bitte"),
    "accept\nmail ben@example.com",
]
NO_KNOWN_WORD = st.characters(exclude_categories=["L"]) | st.sampled_from("xqzXQZ")
"""Text of these letters holds none of the harmless phrases behind a doubt: `nicht da`, `but do call her`."""
NEVER_ACCEPTED = [
    *("accept?", "I can't accept", "I can’t accept", "accept if they sign", "not acceptable", "unacceptable"),
    *("accept - no wait, reject 2", "accept...", "accept… maybe", "accept or reject", "accept/reject", "accept-reject"),
    *("accept, but the budget is smaller", "accept unless you object", "accept once they confirm", "accept 1 2"),
    *(
        "I would accept",
        "I will accept tomorrow",
        "I might accept",
        "I don't accept",
        "I do not accept",
        "never accept",
    ),
    *("should I accept", "Please accept my apologies", "Accept my apologies", "I accept that it is hard", "acceptance"),
    *("Accepted wisdom says otherwise", "accept\nreject 1", "accept\n\nactually, hold that", "accept 👎", "~~accept~~"),
    *("accept. Is it really mine?", "nothing to accept", "Who said accept", "accept the other one", "accept both"),
    *("pass", "sounds good", "ok", "sure", "yes please", "yes but", "yes and no", "yes?", "no", "yes 1", "yep, maybe"),
    *(
        "cannot accept\naccept",
        "accept\ncannot accept",
        "Thanks but no thanks\naccept",
        "accept, provided she meets us",
    ),
    *("Angenommen, sie unterschreiben", "angenommen: er zahlt", "Ich nehme an", "Ich nehme an, dass er zahlt"),
    *("Nehme an, er meldet sich", "ich nehme das an", "nicht angenommen", "angenommen, aber nur mit Budget"),
    *("Ich kann das nicht annehmen", "annehmen?", "annehmen oder ablehnen", "wenn er zahlt, angenommen", "kein accept"),
    *(
        "ac cept",
        "a c c e p t",
        "acc\u0435pt",
        "accept\N{THINKING FACE}",
        "[ ] accept",
        "- accept\n- reject",
        "accept=no",
    ),
    *(
        "accept ❓",
        "accept 🙄",
        "accept\n--\nonly with budget",
        "accept lol",
        "accept, haha",
        "accept\nPS: only with budget",
        "accept\ntaken by somebody else",
        "declined: accept",
    ),
    *(
        "my colleague said accept",
        "Anna: accept",
        "> accept",
        "accept\nundo",
        "accept\nich hab es mir anders überlegt, halt",
    ),
    *(
        "accept\n\nnot for me",
        "accept\nwon't do",
        "accept\nwont do",
        "accept\nleider doppelt",
        "no, accept",
        "nein, angenommen",
    ),
]
REJECTED = {
    "reject 1": ("budget",),
    "reject 1 2 - what I heard": ("budget", "timeframe"),
    "reject 2,1": ("budget", "timeframe"),
    "reject 1, 2 and 5.": ("budget", "timeframe", "authority"),
    "Rejected: #3": ("pain_point",),
    "reject criterion 4": ("willing_to_meet",),
    "reject budget": ("budget",),
    "reject no budget": ("budget",),
    "reject budget missing": ("budget",),
    "reject - pain point": ("pain_point",),
    "reject pain_point": ("pain_point",),
    "reject decision maker, timing: he left": ("timeframe", "authority"),
    "reject timeframe because they buy in 2028": ("timeframe",),
    "reject this lead: 1": ("budget",),
    "No, reject 1": ("budget",),
    "I reject 1 - they do not have money, but would like some": ("budget",),
    "abgelehnt 1 und 2": ("budget", "timeframe"),
    "Ich lehne ab: 5, er entscheidet nicht": ("authority",),
    "Nein, abgelehnt wegen budget": ("budget",),
    "Hi Lea,\n\nreject 1\n\nBen": ("budget",),
}
ASKED_BACK = [
    *("reject", "rejected", "no", "nein", "abgelehnt", "reject 0", "reject 6", "reject 12", "reject ²", "reject 1 9"),
    *("reject 1-2", "reject not 1", "reject - budget is fine"),
    *("reject 1 if they insist", "reject 1?", "reject 1 - or should I accept", "reject 1\naccept", "don't reject 1"),
    *(
        "yes, reject 1",
        "reject 1 - just kidding",
        "reject 2 weeks ago",
        "I would reject 1",
        "reject 99999999999999999999",
    ),
]


@pytest.mark.parametrize("text", ACCEPTED)
def test_a_clear_yes_is_an_acceptance(text: str) -> None:
    assert isinstance(read_decision(text, CRITERIA).verdict, Accept)


@pytest.mark.parametrize("text", NEVER_ACCEPTED)
def test_it_never_guesses_a_yes(text: str) -> None:
    reading = read_decision(text, CRITERIA)
    assert not isinstance(reading.verdict, Accept)
    assert reading.because


@pytest.mark.parametrize(("text", "criteria"), REJECTED.items())
def test_a_rejection_names_its_criteria(text: str, criteria: tuple[str, ...]) -> None:
    verdict = read_decision(text, CRITERIA).verdict
    assert isinstance(verdict, Reject)
    assert verdict.criteria == criteria


@pytest.mark.parametrize("text", ASKED_BACK)
def test_an_unclear_rejection_is_asked_back(text: str) -> None:
    assert read_decision(text, CRITERIA).verdict is None


def test_a_rejection_without_a_criterion_is_told_which_there_are_and_how_to_answer() -> None:
    because = read_decision("reject", CRITERIA).because
    assert "1 budget, 2 timeframe, 3 pain point, 4 will meet, 5 authority" in because
    assert 'answer for example "reject 1 - what you heard"' in because
    assert "no criterion 7" in read_decision("reject 7", CRITERIA).because


def test_what_follows_is_the_note_without_sign_off_and_at_most_two_thousand_characters() -> None:
    accepted = read_decision("Hi Lea,\naccept - called her\nDemo on Friday.\n\nBest,\nBen", CRITERIA).verdict
    assert accepted == Accept(note="called her\nDemo on Friday.")
    rejected = read_decision("reject 1 2 - " + "x" * 5000, CRITERIA).verdict
    assert isinstance(rejected, Reject)
    assert rejected.note == "x" * NOTE_LIMIT


def test_the_line_that_was_read_is_quoted() -> None:
    assert read_decision("Hi Lea,\nwell, hm\naccept", CRITERIA).line == "well, hm"


def test_two_forms_of_a_mail_must_say_the_same() -> None:
    assert read_forms(["accept", "Accept"], CRITERIA).verdict == Accept()
    for other in ("reject 1", "maybe", ""):
        assert read_forms(["accept", other], CRITERIA).verdict is None
    assert read_forms(["reject 1", "reject 2"], CRITERIA).verdict is None
    assert read_forms([], CRITERIA).verdict is None
    assert read_forms(["accept"], CRITERIA, cut=True).verdict is None


@given(st.text(max_size=300))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for prefix in ("", "accept ", "reject ", "reject 1 ", "Hi "):
        assert isinstance(read_decision(prefix + text, CRITERIA), Reading)


@given(
    st.text(NO_KNOWN_WORD, max_size=60), st.sampled_from(["not", "if", "but", "nicht", "wenn", "reject", "or", "can't"])
)
@settings(derandomize=True, max_examples=300, deadline=None)
def test_a_word_of_doubt_anywhere_forbids_a_yes(text: str, doubt: str) -> None:
    assert not isinstance(read_decision(f"accept\n{text}\n{doubt} {text}", CRITERIA).verdict, Accept)
