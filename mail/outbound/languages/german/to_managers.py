"""German: letters that a manager or sales operations get, and the rulings that come of them."""

TO_MANAGERS = {
    "No opportunity from %(rep)s since %(when)s: %(about)s": "Keine Opportunity von %(rep)s seit %(when)s: %(about)s",
    "Returned, and its opportunity is open since %(when)s: %(about)s": (
        "Zurückgegeben, und die Opportunity ist offen seit %(when)s: %(about)s"
    ),
    "Your ruling is due: %(about)s": "Deine Entscheidung ist fällig: %(about)s",
    "Left lying by %(ldr)s since %(when)s: %(about)s": "Liegt bei %(ldr)s seit %(when)s: %(about)s",
    "No answer from %(rep)s since %(when)s: %(about)s": "Keine Antwort von %(rep)s seit %(when)s: %(about)s",
    "%(rep)s accepted %(about)s, and owes an opportunity since %(due)s. There is none that counts.": (
        "%(rep)s hat %(about)s, angenommen und schuldet seit %(due)s eine Opportunity. Es gibt keine, die zählt."
    ),
    "%(rep)s returned %(about)s, and was to close its opportunity in the CRM by %(due)s. It is open.": (
        "%(rep)s hat %(about)s, zurückgegeben und sollte die Opportunity im CRM schließen bis %(due)s. Sie ist offen."
    ),
    "your ruling on %(about)s, was due %(due)s. There is none; silence rules nothing.": (
        "deine Entscheidung zu %(about)s, war fällig: %(due)s. Es gibt keine; Schweigen entscheidet nichts."
    ),
    "%(ldr)s's next step on %(about)s, was due %(due)s. There is none.": (
        "der nächste Schritt von %(ldr)s bei %(about)s, war fällig: %(due)s. Es gibt keinen."
    ),
    "%(rep)s's answer on %(about)s, was due %(due)s. There is none.": (
        "die Antwort von %(rep)s zu %(about)s, war fällig: %(due)s. Es gibt keine."
    ),
    "This comes again until somebody decides. Nothing closes by itself.": (
        "Das kommt wieder, bis jemand entscheidet. Von selbst endet nichts."
    ),
    "%(count)s handoffs left lying: %(names)s": "%(count)s Übergaben liegen: %(names)s",
    "%(count)s handoffs wait for somebody to act. Each has its own address below: an answer there decides that one "
    "only.": (
        "%(count)s Übergaben warten darauf, dass jemand handelt. Jede hat unten ihre eigene Adresse: Eine Antwort dort "
        "entscheidet nur diese."
    ),
    "Write one word on top of a mail to the address under a case. A reply to this mail as a whole decides nothing, "
    "since it holds several cases.": (
        "Schreib ein Wort oben in eine Mail an die Adresse unter einem Fall. Eine Antwort auf diese Mail als Ganzes "
        "entscheidet nichts, weil sie mehrere Fälle enthält."
    ),
    "Please rule: %(about)s": "Bitte entscheiden: %(about)s",
    "More time for %(rep)s? %(about)s": "Mehr Zeit für %(rep)s? %(about)s",
    "Two want it: %(about)s": "Zwei wollen ihn: %(about)s",
    "Who takes it? %(about)s": "Wer nimmt ihn? %(about)s",
    "%(who)s disputes that %(rep)s rejected %(about)s. Please rule; silence rules nothing.": (
        "%(who)s widerspricht der Ablehnung durch %(rep)s: %(about)s. Bitte entscheide; Schweigen entscheidet nichts."
    ),
    "%(who)s disputes that %(rep)s returned %(about)s, after accepting it. Please rule; silence rules nothing.": (
        "%(who)s widerspricht der Rückgabe durch %(rep)s, nach der Annahme: %(about)s. Bitte entscheide; Schweigen "
        "entscheidet nichts."
    ),
    "%(who)s claims %(about)s. %(rep)s is asked meanwhile; until you move it, the first valid decision wins.": (
        "%(who)s beansprucht %(about)s. Gefragt ist inzwischen %(rep)s; bis du den Lead zuweist, gilt die erste "
        "gültige Entscheidung."
    ),
    "%(who)s asks for more time for %(about)s, than the policy gives a rep. The clock runs on meanwhile.": (
        "%(who)s bittet bei %(about)s, um mehr Zeit, als die Regeln einem Rep geben. Die Uhr läuft inzwischen weiter."
    ),
    "%(rep)s does not take %(about)s, and nobody else does by himself. Please say who takes it.": (
        "%(rep)s nimmt %(about)s, nicht, und von selbst nimmt den Lead niemand. Bitte sag, wer ihn nimmt."
    ),
    "%(who)s asks you to move %(about)s, to another rep. %(rep)s is asked meanwhile.": (
        "%(who)s bittet dich, %(about)s, einem anderen Rep zuzuweisen. Gefragt ist inzwischen %(rep)s."
    ),
    "%(who)s upholds the rejection of %(about)s. It stands.": (
        "%(who)s bestätigt die Ablehnung von %(about)s. Sie gilt."
    ),
    "%(who)s upholds the return of %(about)s. It stands.": "%(who)s bestätigt die Rückgabe von %(about)s. Sie gilt.",
    "%(who)s overturns the return of %(about)s. The lead stays with %(rep)s.": (
        "%(who)s hebt die Rückgabe von %(about)s, auf. Der Lead bleibt bei %(rep)s."
    ),
    "%(who)s overturns the rejection of %(about)s. The lead goes to %(rep)s.": (
        "%(who)s hebt die Ablehnung von %(about)s, auf. Der Lead geht an %(rep)s."
    ),
    "taken for %(about)s: %(said)s.": "vermerkt zu %(about)s: %(said)s.",
    "It came by your link, on %(when)s. Was it not you? Tell %(who)s at once: what was done can be put right.": (
        "Das kam über deinen Link, am %(when)s. Warst du das nicht? Sag es sofort %(who)s: Was geschehen ist, lässt "
        "sich berichtigen."
    ),
}
