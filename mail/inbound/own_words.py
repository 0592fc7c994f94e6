"""What this desk's letters say in each language that they are written in, for knowing them within a reply.

`LABELS` stand before a text of the plain form, `SAYINGS` open a line, `OPENINGS` stand in a letter's first paragraph,
`RECEIPTS` open it, `COUNTS` open the last one.
"""

ENGLISH_LABELS = (
    *("CALL", "MAIL", "WHO", "MEETING", "CRM", "FROM", "MOVED", "WHY NOW", "CAREFUL", "NOTE", "NEXT", "ASKED", "WHY"),
    *("CAME", "SAYS", "READ", "BECAUSE", "RECORD", "REP", "LDR", "CONTACT", "PROMISE", "WORDS", "NOT MET", "BY"),
    *("RING", "NEW", "WAS", "OWED", "GIVEN ON", "REJECTED", "ADDRESS", "REASON", "UNDONE", "DUE", "CLOSE", "RETURNED"),
    "CHANGED",
)
GERMAN_LABELS = (
    *("ANRUFEN", "WER", "TERMIN", "HERKUNFT", "WECHSEL", "ANLASS", "VORSICHT", "NOTIZ", "WEITER", "FRAGE", "WARUM"),
    *("KAM AN", "TEXT", "GELESEN", "WEIL", "EINTRAG", "KONTAKT", "ZUSAGE", "WORTE", "FEHLT", "BIS", "NEU", "BISHER"),
    *("OFFEN", "GESAGT", "STRITTIG", "ADRESSE", "GRUND", "ZURÜCK", "FRIST", "BEENDEN", "RÜCKGABE"),
    "GEÄNDERT",
)
LABELS = (*ENGLISH_LABELS, *GERMAN_LABELS)

ENGLISH_SAYINGS = (
    *("YOUR ANSWER - reply", "Your answer: reply to this mail", '"accept" means: you open', "Verified by phone,"),
    *("Numbers or words from", "reject 1 2 - what you heard", "? your question", "called, mailed or met"),
    *("Notes and recording:", "numbers or words from the list above", "The CRM is read by itself"),
    *("You cannot accept or reject for", "What the CRM shows:", "Not what you meant? Reply"),
    *("You hear again when the opportunity", "One word is enough.", "Missing so far:", "Not met, as we understood it"),
    *("You had verified:", "It was read back from the CRM", "The form said", "[the form said]"),
)
GERMAN_SAYINGS = (
    *(
        "DEINE ANTWORT - auf diese Mail",
        "Deine Antwort: auf diese Mail",
        "„annehmen“ heißt: Du legst",
    ),
    *('"annehmen" heißt: Du legst', "Geprüft am Telefon,", "Nummern oder Wörter aus:", "Nummern oder Wörter von oben"),
    *("ablehnen 1 2 - was du gehört hast", "? deine Frage", "angerufen, gemailt oder getroffen"),
    *("Notizen und Aufnahme:", "Das CRM wird von selbst gelesen", "Du kannst nicht für ", "Was das CRM zeigt:"),
    *("Nicht so gemeint? Antworte bis", "Du hörst wieder davon, wenn die Opportunity", "Ein Wort genügt."),
    *("Was noch fehlt:", "Nicht erfüllt, so haben wir es verstanden", "Du hattest geprüft:"),
    *("Sie wurde im CRM nachgelesen", "Im Formular stand", "[im Formular stand]"),
)
SAYINGS = (*ENGLISH_SAYINGS, *GERMAN_SAYINGS)

ENGLISH_OPENINGS = (
    *(" expects you on ", " waits for your first ", "I promised ", "your answer on ", "nothing is decided yet on "),
    *("your mail changed nothing on ", " is converted: ", " was withdrawn. ", " has the lead again; "),
    *("was understood and given to", "the opportunity for ", "Next: your opportunity", "no meeting is set"),
    *("the letter about ", " asks about ", "Next: ", " waits for your call"),
)
GERMAN_OPENINGS = (
    *(" erwartet dich am ", " wartet auf deinen ersten ", " wartet auf deine erste ", "Ich habe zugesagt: "),
    *("Zusage an ", "deine Antwort zu ", " ist noch nichts entschieden: ", "deine Mail hat bei ", " ist konvertiert: "),
    *(" wurde zurückgezogen. ", "Der Lead liegt wieder bei ", "wurde verstanden und in deinen Worten"),
    *("die Opportunity für ", "Als Nächstes: ", "der Brief zu ", " fragt zu ", " schreibt zu "),
)
OPENINGS = (*ENGLISH_OPENINGS, *GERMAN_OPENINGS)

RECEIPTS = ("You accepted ", "You rejected ", "Du hast ")
"""Open a receipt, which begins without its reader's name."""
SUBJECTS = (
    *("overdue: no answer from ", "not delivered: ", "no answer from ", "no opportunity from ", "more time for "),
    *("returned by ", "returned, and its opportunity ", "zurückgegeben, und die opportunity "),
    *("überfällig: keine antwort von ", "nicht zugestellt: ", "keine antwort von "),
    *("keine opportunity von ", "mehr zeit für ", "zurückgegeben von "),
)
"""How subjects of ours begin that sound like an answer or a doubt, in lower case."""

COUNTS = ("Counted: ", "First word counted: ", "Gezählt: ", "Erstes Wort gezählt: ")
