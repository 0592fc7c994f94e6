"""What every mail of the corpus is: its kind, its new text, and what that text alone would decide.

One oddity per file, named by it. A machine's mail never decides, whatever its text says: its kind comes first.
"""

from pathlib import Path

import pytest

from domain.handoff import Reject
from domain.reading import read_forms
from mail.inbound.kind import kind_of
from mail.inbound.mime import parse_mail
from mail.inbound.visible import visible
from tests.mail_in.criteria import CRITERIA

CORPUS = Path(__file__).parent / "corpus"
EXPECTED = (
    # file, kind, new text, decision
    ("accept_if", "human", "accept if they confirm the budget", "-"),
    ("accept_with_comment", "human", "Accept - called her this morning, demo on Thursday.", "accept"),
    ("android_samsung", "human", "Accept", "accept"),
    ("angenommen_supposing", "human", "Angenommen, sie unterschreiben im Juli.", "-"),
    ("apple_mail", "human", "Accept.\n\nBen", "accept"),
    ("attached_text_file", "human", "accept", "accept"),
    ("auto_submitted_no_is_human", "human", "accept", "accept"),
    ("autoreply_auto_submitted", "auto_reply", "accept", "accept"),
    ("autoreply_exchange", "auto_reply", "I am away.", "-"),
    ("autoreply_german", "auto_reply", "Ich bin nicht im Büro.", "-"),
    ("autoreply_null_return_path", "auto_reply", "accept", "accept"),
    ("autoreply_precedence", "auto_reply", "accept", "accept"),
    ("autoreply_subject_only", "auto_reply", "accept", "accept"),
    ("autoreply_x_header", "auto_reply", "accept", "accept"),
    ("banner_external", "human", "accept", "accept"),
    ("base64_body", "human", "accept\n\nGrüße", "accept"),
    ("base64_that_is_none", "human", "accept - it is plain, after all this!", "-"),
    ("bounce_exim", "bounce", "accept", "accept"),
    ("bounce_qmail", "bounce", "Hi. This is the qmail-send program at mx.example.com.", "-"),
    ("boundary_missing", "human", "", "-"),
    ("boundary_never_closed", "human", "accept", "accept"),
    ("calendar_accepted_outlook", "calendar", "accept", "accept"),
    ("calendar_german_subject", "calendar", "angenommen", "accept"),
    ("calendar_reply_method_in_body", "calendar", "", "-"),
    ("cannot_accept", "human", "I can't accept this one.", "-"),
    ("changed_mind", "human", "accept - no wait, reject 2", "-"),
    ("charset_lies", "human", "reject 1 - gehört nicht dazu, völlig übertrieben", "reject budget"),
    ("charset_missing_latin1", "human", "reject 1 - für sie zu teuer", "reject budget"),
    ("charset_unknown", "human", "reject 1 - zu groß", "reject budget"),
    ("charset_utf16", "human", "accept", "accept"),
    ("disclaimer", "human", "accept", "accept"),
    ("disclaimer_german", "human", "angenommen", "accept"),
    ("dsn_exchange_delayed", "bounce", "", "-"),
    ("dsn_postfix", "bounce", "accept\nThis is the mail system at host mx.example.com.", "accept"),
    ("empty_body", "human", "", "-"),
    ("empty_text_part", "human", "accept", "accept"),
    ("flowed_wrapped_quote", "human", "accept", "accept"),
    ("forwarded_as_attachment", "human", "see attached", "-"),
    ("forwarded_to_desk", "human", "", "-"),
    ("from_address_in_display_name", "human", "accept", "accept"),
    ("from_comment", "human", "accept", "accept"),
    ("from_kelvin_sign", "human", "accept", "accept"),
    ("from_missing", "human", "accept", "accept"),
    ("from_nested_brackets", "human", "accept", "accept"),
    ("from_quoted_address_in_display_name", "human", "accept", "accept"),
    ("from_two_fields", "human", "accept", "accept"),
    ("from_two_mailboxes", "human", "accept", "accept"),
    ("from_upper_case", "human", "accept", "accept"),
    ("gmail_bottom_post", "human", "accept", "accept"),
    ("gmail_german", "human", "angenommen", "accept"),
    ("gmail_heading_wrapped", "human", "Accepted, thanks!", "accept"),
    ("gmail_top_post", "human", "accept", "accept"),
    ("gmail_with_signature", "human", "reject 2 - they buy in 2028", "reject timeframe"),
    ("gmx_html", "human", "Accept", "accept"),
    ("group_mailbox_is_human", "human", "accept", "accept"),
    ("html_hidden_preheader", "human", "accept", "accept"),
    ("html_only_list_and_entities", "human", "x\ncafé & crème", "-"),
    ("html_struck_out", "human", "~~accept~~", "-"),
    ("iphone_german", "human", "abgelehnt 2", "reject timeframe"),
    ("iphone_mail", "human", "Accept", "accept"),
    ("key_lost_to_upper_case", "human", "accept", "accept"),
    ("line_ends_cr", "human", "accept", "accept"),
    ("line_ends_lf", "human", "accept", "accept"),
    ("list_bulk", "list", "accept", "accept"),
    ("list_newsletter", "list", "accept", "accept"),
    ("mailx_tab_quote", "human", "reject 3", "reject pain_point"),
    ("mdn_read_receipt", "mdn", "accept", "accept"),
    ("neomutt_inline", "human", "accept", "accept"),
    ("nested_too_deep", "human", "", "-"),
    ("no_header", "human", "", "-"),
    ("nul_bytes", "human", "�accept�", "-"),
    ("outlook_desktop_html", "human", "Accept. Will ring her at ten.\n\nBest regards\nBen", "accept"),
    ("outlook_desktop_plain", "human", "accept", "accept"),
    ("outlook_german", "human", "Angenommen. Ich rufe sie um zehn an.\n\nViele Grüße\nBen", "accept"),
    ("outlook_german_original_message", "human", "abgelehnt 1 - Budget gibt es erst 2027", "reject budget"),
    ("outlook_mobile_html", "human", "Accept", "accept"),
    ("outlook_original_message", "human", "Accepted.", "accept"),
    ("outlook_underscores", "human", "accept", "accept"),
    ("outlook_web_html", "human", "accept", "accept"),
    ("own_letter_back", "own", "accept", "accept"),
    ("paraphrase", "human", "Sounds great, I am on it!", "-"),
    ("pass_word", "human", "pass", "-"),
    ("plain_accept", "human", "accept", "accept"),
    ("postscript_below_signature", "human", "accept\n\nPS: only if they confirm the budget", "-"),
    ("protonmail_html", "human", "accept", "accept"),
    ("question", "human", "accept?", "-"),
    ("quote_only", "human", "", "-"),
    ("reaction_gmail", "reaction", "accept", "accept"),
    ("references_folded_and_bare", "human", "accept", "accept"),
    ("reject_by_label", "human", "Reject: pain point\nThey are happy with what they have.", "reject pain_point"),
    ("reject_by_number", "human", "reject 1 2 - they have no budget before 2027", "reject budget timeframe"),
    ("reject_unknown_number", "human", "reject 9", "-"),
    ("reject_without_criterion", "human", "reject", "-"),
    ("s_nail_bottom_post", "human", "accept", "accept"),
    ("text_and_html_disagree", "human", "reject 1 - no budget", "-"),
    ("thunderbird_bottom_post", "human", "accept", "accept"),
    (
        "thunderbird_german_reject",
        "human",
        "Hallo Lea,\n\nabgelehnt 1, 5 - kein Budget, und er entscheidet nicht.\n\nViele Grüße\nBen",
        "reject budget authority",
    ),
    ("thunderbird_top_post", "human", "accept", "accept"),
    ("too_many_parts", "human", "accept", "-"),
    ("yahoo_html", "human", "Accepted", "accept"),
    ("zero_width_and_nbsp", "human", "accept", "accept"),
)


def test_the_table_names_every_mail_of_the_corpus() -> None:
    assert sorted(name for name, *_ in EXPECTED) == sorted(path.stem for path in CORPUS.glob("*.eml"))


@pytest.mark.parametrize(("name", "kind", "text", "decision"), EXPECTED, ids=[name for name, *_ in EXPECTED])
def test_a_mail_is_read_as_a_person_would(name: str, kind: str, text: str, decision: str) -> None:
    mail = parse_mail((CORPUS / f"{name}.eml").read_bytes())
    seen = visible(mail)
    reading = read_forms(seen.texts, CRITERIA, cut=seen.cut)
    decided = "-"
    if reading.verdict is not None:
        criteria = reading.verdict.criteria if isinstance(reading.verdict, Reject) else ()
        decided = " ".join((reading.verdict.kind, *criteria))
    assert (kind_of(mail).kind, seen.text, decided) == (kind, text, decision)
    assert kind_of(mail).because
    assert reading.because


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_change_nothing(line_end: bytes) -> None:
    """The same mails with LF, CRLF and bare CR."""
    for name, kind, text, _ in EXPECTED:
        raw = (CORPUS / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        mail = parse_mail(raw.replace(b"\n", line_end))
        assert (kind_of(mail).kind, visible(mail).text) == (kind, text), name
