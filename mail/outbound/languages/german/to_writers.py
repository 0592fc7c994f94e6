"""German: letters to somebody whose mail or answer on a page decided nothing."""

TO_WRITERS = {
    "nothing is decided yet on %(about)s: your mail could not be read as an answer.": (
        "zu %(about)s, ist noch nichts entschieden: Deine Mail war nicht als Antwort zu lesen."
    ),
    "no new text in your mail": "kein neuer Text in deiner Mail",
    "Only %(who)s can accept or reject this lead.": "Nur %(who)s kann diesen Lead annehmen oder ablehnen.",
    "Only %(who)s can accept or reject this lead: %(phone)s.": (
        "Nur %(who)s kann diesen Lead annehmen oder ablehnen: %(phone)s."
    ),
    "your mail changed nothing on %(about)s.": "deine Mail hat bei %(about)s, nichts geändert.",
    "If that is wrong, speak with %(who)s.": "Wenn das nicht stimmt, sprich mit %(who)s.",
    "a mail in your name about %(about)s, changed nothing: nothing proves that you wrote it.": (
        "eine Mail in deinem Namen zu %(about)s, hat nichts geändert: Nichts beweist, dass du sie geschrieben hast."
    ),
    "no new text": "kein neuer Text",
    "Was it you? Confirm it here, and it counts as of when it came. Was it not? Say so there.": (
        "Warst du es? Bestätige sie hier, dann gilt sie ab dem Moment, in dem sie kam. Warst du es nicht? Sag es dort."
    ),
    "Was it you? Reply to this mail from %(mail)s, in your office's own mail program; if that does not count "
    "either, turn to %(desk)s. Was it not? Tell %(desk)s.": (
        "Warst du es? Antworte auf diese Mail von %(mail)s, im Mailprogramm deiner Firma; gilt auch das nicht, "
        "hilft dir %(desk)s. Warst du es nicht? Sag es %(desk)s."
    ),
    "an answer on your page about %(about)s, changed nothing: two different ones came within a minute.": (
        "eine Antwort auf deiner Seite zu %(about)s, hat nichts geändert: Innerhalb einer Minute kamen zwei "
        "verschiedene."
    ),
    "an answer on your page about %(about)s, changed nothing: it came %(seconds)s seconds after the page was opened.": (
        "eine Antwort auf deiner Seite zu %(about)s, hat nichts geändert: Sie kam %(seconds)s Sekunden nach dem "
        "Öffnen der Seite."
    ),
    "Programs that test links in mails do that.": "Das tun Programme, die Links in Mails prüfen.",
    "Was it you? Reply to this mail, one line on top:": "Warst du es? Antworte auf diese Mail, eine Zeile ganz oben:",
    "Or answer once more on the page, not sooner than a minute after you opened it. Was it not you? Then there is "
    "nothing to do.": (
        "Oder antworte noch einmal auf der Seite, frühestens eine Minute nach dem Öffnen. Warst du es nicht? Dann "
        "ist nichts zu tun."
    ),
    "Was it you? Answer once more on the page, not sooner than a minute after you opened it. Was it not you? Then "
    "there is nothing to do.": (
        "Warst du es? Antworte noch einmal auf der Seite, frühestens eine Minute nach dem Öffnen. Warst du es "
        "nicht? Dann ist nichts zu tun."
    ),
}
