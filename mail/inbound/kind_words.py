"""Subjects by which mail programs announce mail that nobody typed. Lower case; a subject opens with one of them."""

AUTO_SUBJECTS = (
    *("automatic reply", "auto reply", "auto-reply", "autoreply", "autoresponse", "auto response", "out of office"),
    *(
        "out of the office",
        "out-of-office",
        "ooo:",
        "[auto-reply]",
        "[autoreply]",
        "vacation",
        "on vacation",
        "on leave",
    ),
    *("automatische antwort", "abwesenheitsnotiz", "abwesenheitsassistent", "abwesend", "abwesenheit", "nicht im büro"),
    *("réponse automatique", "absence du bureau", "absent du bureau", "respuesta automática", "fuera de la oficina"),
    *("risposta automatica", "fuori sede", "automatisch antwoord", "afwezig", "resposta automática", "autosvar"),
    *("automaattinen vastaus", "odpowiedź automatyczna", "automatická odpověď", "automatikus válasz"),
    *("автоответ", "автоматический ответ", "自動応答", "自动答复", "자동 회신", "otomatik yanıt", "automatiskt svar"),
)
CALENDAR_SUBJECTS = (
    *("accepted:", "declined:", "tentative:", "tentatively accepted:", "accepted invitation:", "declined invitation:"),
    *("canceled:", "cancelled:", "new time proposed:", "updated invitation:", "invitation:"),
    *("zugesagt:", "angenommen:", "abgelehnt:", "abgesagt:", "mit vorbehalt:", "mit vorbehalt angenommen:"),
    *("einladung angenommen", "neue uhrzeit vorgeschlagen:", "accepté :", "accepté:", "refusé :", "provisoire :"),
    *("aceptado:", "aceptada:", "rechazado:", "accettato:", "rifiutato:", "geaccepteerd:", "geweigerd:", "aceite:"),
)
BOUNCE_SUBJECTS = (
    *("undelivered mail returned to sender", "undeliverable:", "undeliverable mail", "delivery status notification"),
    *("mail delivery failed", "mail delivery failure", "failure notice", "returned mail:", "delivery failure"),
    *(
        "message delivery failure",
        "unzustellbar:",
        "nicht zustellbar:",
        "unzustellbare nachricht",
        "mail delivery system",
    ),
    *("delivery delayed:", "warning: message", "zustellung verzögert:", "non remis", "no se puede entregar:"),
)
RECEIPT_SUBJECTS = (
    *("read:", "not read:", "gelesen:", "nicht gelesen:", "ungelesen gelöscht:", "lu :", "leído:", "letto:"),
    *("return receipt", "lesebestätigung", "read receipt", "empfangsbestätigung (angezeigt)"),
)
REACTION_SUBJECTS = ("reaction daily digest",)
MACHINE_MAILBOXES = ("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon")
