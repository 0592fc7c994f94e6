"""Names of words, parts and outcomes, as sentences use them, in German."""

NAMES = {
    "engaged": "bin dran",
    "called": "angerufen",
    "mailed": "gemailt",
    "met": "getroffen",
    "accept": "annehmen",
    "reject": "ablehnen",
    "more time": "mehr Zeit",
    "not mine": "nicht meiner",
    "mine": "meiner",
    "duplicate": "Dublette",
    "faulty": "fehlerhaft",
    "question": "Frage",
    "undo": "rückgängig",
    "return": "zurückgeben",
    "raised": "angesprochen",
    "note": "Notiz",
    "correct": "Korrektur",
    "move": "zuweisen",
    "withdraw": "zurückziehen",
    "repass": "erneut übergeben",
    "recycle": "Wiedervorlage",
    "disqualify": "disqualifizieren",
    "dispute": "Widerspruch",
    "remind": "erinnern",
    "extend": "verlängern",
    "uphold": "bestätigen",
    "overturn": "aufheben",
    "attach": "zuordnen",
    "waive": "verzichten",
}
YES_NO = {"yes": "ja", "no": "nein"}
NEEDS = {
    "at least one criterion": "mindestens ein Kriterium",
    "what was learnt": "was du erfahren hast",
    "the news": "was es Neues gibt",
    "what is right": "was richtig ist",
    "a name": "ein Name",
    "a date": "ein Datum",
    "how long, or until when": "wie lange oder bis wann",
    "an opportunity's id": "die Nummer einer Opportunity",
    "a reason": "ein Grund",
}
_ROLES = {"rep": "der Rep", "LDR": "der LDR", "manager": "die Leitung", "sales ops": "Sales Operations"}
_PAIRS = {
    **{f"the {role}".replace("the sales", "sales"): rolle for role, rolle in _ROLES.items()},
    "the rep or the manager": "der Rep oder die Leitung",
    "the LDR or sales ops": "der LDR oder Sales Operations",
    "the manager or sales ops": "die Leitung oder Sales Operations",
    "the LDR or the manager or sales ops": "der LDR, die Leitung oder Sales Operations",
}
WHO_MAY = {
    **_ROLES,
    **_PAIRS,
    **{who[0].upper() + who[1:]: wer[0].upper() + wer[1:] for who, wer in _PAIRS.items()},
}
OUTCOMES = {
    "converted": "Opportunity bestätigt",
    "rejected": "abgelehnt",
    "disqualified": "kein Lead",
    "recycled": "zurückgestellt",
    "repassed": "erneut übergeben",
    "returned": "zurückgegeben",
    "kept": "nach einer Rückgabe behalten",
    "withdrawn": "zurückgezogen",
    "waived": "ohne Opportunity beendet",
    "aborted": "abgebrochen",
}
STATES = {
    "sending": "unterwegs",
    "with rep": "beim Rep",
    "with ldr": "beim LDR",
    "with manager": "bei der Leitung",
    "with sales ops": "bei Sales Operations",
    "awaiting opportunity": "angenommen und wartet auf die Opportunity",
    "awaiting closing": "zurückgegeben, und die Opportunity ist noch zu schließen",
    "put aside": "zurückgestellt",
    "undeliverable": "unzustellbar",
    "settled": "abgeschlossen",
}
