"""German: letters that a rep gets."""

TO_REPS = {
    "%(about)s: meeting %(meeting)s, answer by %(day)s": "%(about)s: Termin %(meeting)s, Antwort bis %(day)s",
    "%(about)s: meeting %(meeting)s": "%(about)s: Termin %(meeting)s",
    "%(about)s, answer by %(day)s": "%(about)s, Antwort bis %(day)s",
    "%(contact)s expects you on %(day)s at %(time)s.": "%(contact)s erwartet dich am %(day)s um %(time)s.",
    "I promised: %(promised)s.": "Ich habe zugesagt: %(promised)s.",
    "I promised nothing beyond that.": "Mehr habe ich nicht zugesagt.",
    "I promised %(contact)s: %(promised)s.": "Zusage an %(contact)s: %(promised)s.",
    "%(contact)s waits for your first call; no meeting is set, nothing is promised.": (
        "%(contact)s wartet auf deinen ersten Anruf; es gibt keinen Termin und keine Zusage."
    ),
    "%(contact)s waits for your first mail; no meeting is set, nothing is promised.": (
        "%(contact)s wartet auf deine erste Mail; es gibt keinen Termin und keine Zusage."
    ),
    "%(what)s Passed all the same: %(reason)s": "%(what)s Trotzdem übergeben: %(reason)s",
    "The form said": "Im Formular stand",
    "[the form said]": "[im Formular stand]",
    "first, by %(when)s, as promised: %(what)s": "zuerst, bis %(when)s, wie zugesagt: %(what)s",
    "not verified": "nicht geprüft",
    "Notes and recording: %(link)s": "Notizen und Aufnahme: %(link)s",
    "by %(when)s:": "bis %(when)s:",
    "%(accept)s means: you open %(owed)s, within %(window)s.": (
        "%(accept)s heißt: Du legst innerhalb von %(window)s %(owed)s an."
    ),
    "No answer: one reminder to you, then I ring you.": (
        "Keine Antwort: eine Erinnerung an dich, dann rufe ich dich an."
    ),
    "No answer: one reminder to you, then I ring you; %(when)s it goes to %(manager)s.": (
        "Keine Antwort: eine Erinnerung an dich, dann rufe ich dich an; %(when)s geht es an %(manager)s."
    ),
    "%(ldr)s would like to know by %(due)s that you are on it: %(about)s. One word is enough: %(words)s.": (
        "%(ldr)s möchte bis %(due)s wissen, dass du dran bist: %(about)s. Ein Wort genügt: %(words)s."
    ),
    "your answer on %(contact)s was due %(due)s. It is open still; %(ldr)s will ring you.": (
        "deine Antwort zu %(contact)s war fällig: %(due)s. Sie ist noch offen; %(ldr)s ruft dich an."
    ),
    "your answer on %(contact)s is due %(due)s. One word is enough.": (
        "deine Antwort zu %(contact)s ist fällig: %(due)s. Ein Wort genügt."
    ),
    "You accepted %(about)s, on %(when)s.": "Du hast %(about)s, am %(when)s angenommen.",
    "%(who)s accepted %(about)s, on %(when)s.": "%(who)s hat %(about)s, am %(when)s angenommen.",
    "Next: your opportunity.": "Als Nächstes: deine Opportunity.",
    "Next: your opportunity by %(when)s.": "Als Nächstes: deine Opportunity bis %(when)s.",
    "Next: %(rep)s's opportunity.": "Als Nächstes: die Opportunity von %(rep)s.",
    "Next: %(rep)s's opportunity by %(when)s.": "Als Nächstes: die Opportunity von %(rep)s bis %(when)s.",
    "The CRM is read by itself; you need not report the opportunity here.": (
        "Das CRM wird von selbst gelesen; du musst die Opportunity hier nicht melden."
    ),
    "Junk after all? Reply %(word)s with the criteria and what you learnt by %(when)s; after that only closed-lost.": (
        "Doch kein guter Lead? Antworte %(word)s mit den Kriterien und dem, was du erfahren hast, bis %(when)s; danach "
        "bleibt nur closed-lost."
    ),
    "%(about)s, is yours no more. Please close opportunity %(opportunity)s in the CRM as lost: the return is settled "
    "then, and not before.": (
        "%(about)s, gehört dir nicht mehr. Bitte schließe die Opportunity %(opportunity)s im CRM als verloren: Dann "
        "ist die Rückgabe abgeschlossen, und nicht vorher."
    ),
    "The CRM is read by itself; you need not report it here.": (
        "Das CRM wird von selbst gelesen; du musst es hier nicht melden."
    ),
    "You rejected %(about)s, on %(when)s.": "Du hast %(about)s, am %(when)s abgelehnt.",
    "%(who)s rejected %(about)s, on %(when)s.": "%(who)s hat %(about)s, am %(when)s abgelehnt.",
    "%(ldr)s has the lead again; there is nothing more to do here.": (
        "Der Lead liegt wieder bei %(ldr)s; hier ist nichts mehr zu tun."
    ),
    "Not met, as we understood it": "Nicht erfüllt, so haben wir es verstanden",
    "If that is not what was meant, tell %(who)s.": "Wenn das nicht so gemeint war, wende dich an %(who)s.",
    "the opportunity for %(about)s, was due %(due)s. It does not count yet.": (
        "die Opportunity für %(about)s, war fällig: %(due)s. Sie zählt noch nicht."
    ),
    "the opportunity for %(about)s, is due %(due)s. It does not count yet.": (
        "die Opportunity für %(about)s, ist fällig: %(due)s. Sie zählt noch nicht."
    ),
    "What the CRM shows": "Was das CRM zeigt",
    "no opportunity for this lead": "keine Opportunity zu diesem Lead",
    "The CRM is read by itself: put it right there, and no answer is needed.": (
        "Das CRM wird von selbst gelesen: Stell es dort richtig, dann braucht es keine Antwort."
    ),
    "%(who)s answers: %(words)s": "%(who)s antwortet: %(words)s",
    "Ask again with %(question)s on top of a reply. The words of the first letter work in a reply to this one, too.": (
        "Frag noch einmal mit %(question)s oben in einer Antwort. Die Wörter aus dem ersten Brief gelten auch in "
        "einer Antwort auf diesen."
    ),
    "you have until %(due)s for %(about)s.": "du hast Zeit bis %(due)s für %(about)s.",
    "you have until %(due)s for %(about)s: %(who)s gives you more time.": (
        "du hast Zeit bis %(due)s für %(about)s: %(who)s gibt dir mehr Zeit."
    ),
    "The prospect's clock runs on: %(promised)s.": "Für den Interessenten läuft die Uhr weiter: %(promised)s.",
    "news of %(about)s, from %(who)s.": "Neues zu %(about)s, von %(who)s.",
    "news of %(about)s, from %(who)s. It changes how you reach the contact, so your clock starts anew: your answer is "
    "due %(when)s.": (
        "Neues zu %(about)s, von %(who)s. Es ändert, wie du den Kontakt erreichst, also beginnt deine Uhr neu: Deine "
        "Antwort ist fällig: %(when)s."
    ),
    "%(now)s, before: %(was)s": "%(now)s, vorher: %(was)s",
    "%(who)s has put right what you found wrong with %(about)s. Your answer is due %(when)s.": (
        "%(who)s hat berichtigt, was bei %(about)s, nicht stimmte. Deine Antwort ist fällig: %(when)s."
    ),
    "%(who)s has put right what you found wrong with %(about)s. Your answer is due as before.": (
        "%(who)s hat berichtigt, was bei %(about)s, nicht stimmte. Deine Antwort ist fällig wie vorher."
    ),
    "you have undone the rejection of %(about)s: nothing is decided.": (
        "du hast die Ablehnung von %(about)s, zurückgenommen: Es ist nichts entschieden."
    ),
    "%(who)s has undone the rejection of %(about)s: nothing is decided.": (
        "%(who)s hat die Ablehnung von %(about)s, zurückgenommen: Es ist nichts entschieden."
    ),
    "you have undone the acceptance of %(about)s: nothing is decided.": (
        "du hast die Annahme von %(about)s, zurückgenommen: Es ist nichts entschieden."
    ),
    "%(who)s has undone the acceptance of %(about)s: nothing is decided.": (
        "%(who)s hat die Annahme von %(about)s, zurückgenommen: Es ist nichts entschieden."
    ),
    "%(due)s, as before": "%(due)s, wie vorher",
    "the handoff of %(about)s, was withdrawn. There is nothing more to do for you.": (
        "die Übergabe von %(about)s, wurde zurückgezogen. Für dich ist nichts mehr zu tun."
    ),
    "none given": "keiner genannt",
    "Questions: %(who)s.": "Fragen: %(who)s.",
    "%(about)s, is with %(who)s now.": "%(about)s, liegt jetzt bei %(who)s.",
    "You need do nothing more. An answer to the old letters decides nothing.": (
        "Du musst nichts mehr tun. Eine Antwort auf die alten Briefe entscheidet nichts."
    ),
}
