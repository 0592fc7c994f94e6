"""German: letters that an LDR gets."""

TO_LDRS = {
    "%(who)s accepted %(about)s, on %(when)s (%(place)s).": (
        "%(who)s hat %(about)s, am %(when)s (%(place)s) angenommen."
    ),
    "%(rep)s owes %(owed)s, within %(window)s.": "Es folgt %(owed)s, innerhalb von %(window)s.",
    "You hear again when the opportunity is confirmed. Nothing to do now.": (
        "Du hörst wieder davon, wenn die Opportunity bestätigt ist. Jetzt ist nichts zu tun."
    ),
    "%(who)s rejected %(about)s: %(criteria)s (%(when)s %(place)s).": (
        "%(who)s hat %(about)s, abgelehnt: %(criteria)s (%(when)s %(place)s)."
    ),
    "%(who)s rejected %(about)s (%(when)s %(place)s).": "%(who)s hat %(about)s, abgelehnt (%(when)s %(place)s).",
    "You had verified": "Du hattest geprüft",
    "By %(when)s say what becomes of the lead. With new evidence: correct the lead file and pass it again; that "
    "is a new attempt. Nobody has disputed it by then: the rejection stands, and the lead stays with you.": (
        "Sag bis %(when)s, was aus dem Lead wird. Mit neuen Belegen: Berichtige die Lead-Datei und übergib ihn "
        "noch einmal; das ist ein neuer Anlauf. Widerspricht bis dahin niemand, gilt die Ablehnung, und der Lead "
        "bleibt bei dir."
    ),
    "%(rep)s can undo this until %(when)s.": "%(rep)s kann das bis %(when)s zurücknehmen.",
    "%(rep)s can undo this until %(when)s, and you would hear of it. After that the handoff is settled and "
    "%(contact)s is yours again. With new evidence you can pass the lead once more; that is a new attempt.": (
        "%(rep)s kann das bis %(when)s zurücknehmen, und du würdest davon hören. Danach ist die Übergabe "
        "abgeschlossen, und %(contact)s gehört wieder dir. Mit neuen Belegen kannst du den Lead noch einmal "
        "übergeben; das ist ein neuer Anlauf."
    ),
    "%(contact)s is yours again, and this handoff is settled. With new evidence you can pass the lead once more; "
    "that is a new attempt.": (
        "%(contact)s gehört wieder dir, und diese Übergabe ist abgeschlossen. Mit neuen Belegen kannst du den Lead "
        "noch einmal übergeben; das ist ein neuer Anlauf."
    ),
    "%(contact)s is yours again.": "%(contact)s gehört wieder dir.",
    "Ask %(who)s": "Frag nach bei %(who)s",
    "Ask %(who)s what was heard.": "Frag %(who)s, was zu hören war.",
    "Overdue: no answer from %(rep)s on %(contact)s. Please ring %(rep)s": (
        "Überfällig: keine Antwort von %(rep)s zu %(contact)s. Bitte ruf %(rep)s an"
    ),
    "%(rep)s's answer on %(about)s, was due %(due)s. There is none. Please ring %(rep)s.": (
        "die Antwort von %(rep)s zu %(about)s, war fällig: %(due)s. Es gibt keine. Bitte ruf %(rep)s an."
    ),
    "%(contact)s, only if %(rep)s cannot be reached": "%(contact)s, nur wenn %(rep)s nicht erreichbar ist",
    "letter taken by the mail server": "Brief vom Mailserver angenommen",
    "reminder": "Erinnerung",
    "Ask %(rep)s: accept - or which of these is not met: %(criteria)s? The answer is one line in reply to the "
    "handoff letter.": (
        "Frag %(rep)s: annehmen - oder was davon ist nicht erfüllt: %(criteria)s? Die Antwort ist eine Zeile als "
        "Antwort auf den Übergabebrief."
    ),
    "You cannot accept or reject for %(rep)s. The handoff stays open until somebody decides; nothing closes by "
    "itself.": (
        "Du kannst nicht für %(rep)s annehmen oder ablehnen. Die Übergabe bleibt offen, bis jemand entscheidet; "
        "von selbst endet nichts."
    ),
    "Not delivered: %(rep)s does not know of %(contact)s. Please ring %(rep)s": (
        "Nicht zugestellt: %(rep)s weiß nichts von %(contact)s. Bitte ruf %(rep)s an"
    ),
    "the letter about %(about)s, did not reach %(rep)s: the mail server did not take it. Please ring %(rep)s.": (
        "der Brief zu %(about)s, hat %(rep)s nicht erreicht: Der Mailserver nahm ihn nicht an. Bitte ruf %(rep)s an."
    ),
    "Nobody waits for %(rep)s's answer: no deadline runs. Operations see this handoff as undeliverable; tell them "
    "the right address, it stands in the people file.": (
        "Niemand wartet auf die Antwort von %(rep)s: Es läuft keine Frist. Der Betrieb sieht diese Übergabe als "
        "unzustellbar; sag ihm die richtige Adresse, sie steht in der Personendatei."
    ),
    "%(about)s, is converted: %(rep)s's opportunity is in the CRM.": (
        "%(about)s, ist konvertiert: Die Opportunity von %(rep)s steht im CRM."
    ),
    "It was read back from the CRM: this handoff is done.": "Sie wurde im CRM nachgelesen: Diese Übergabe ist fertig.",
    "the handoff of %(about)s, was withdrawn. There is nothing more to do.": (
        "die Übergabe von %(about)s, wurde zurückgezogen. Es ist nichts mehr zu tun."
    ),
    "%(who)s asks about %(about)s: %(words)s": "%(who)s fragt zu %(about)s: %(words)s",
    "%(who)s writes about %(about)s: %(words)s": "%(who)s schreibt zu %(about)s: %(words)s",
    "Read as %(word)s. This desk cannot do that by itself: please see to it, together with operations. Until then "
    "nothing changes, no deadline either.": (
        "Gelesen als %(word)s. Von selbst geht das hier nicht: Bitte kümmere dich darum, zusammen mit dem Betrieb. "
        "Bis dahin ändert sich nichts, auch keine Frist."
    ),
    "%(answer)s: reply to this mail. What you write on top goes to %(rep)s in your words; it decides nothing.": (
        "%(answer)s: auf diese Mail. Was du oben schreibst, geht in deinen Worten an %(rep)s; es entscheidet nichts."
    ),
    "Or ring %(who)s": "Oder telefonisch bei %(who)s",
    "%(rep)s has the lead again, and you hear of the next answer. Nothing to do now.": (
        "Der Lead liegt wieder bei %(rep)s, und du hörst von der nächsten Antwort. Jetzt ist nichts zu tun."
    ),
    "Your link for passing leads": "Dein Link zum Übergeben von Leads",
    "here is your link to the page where you pass leads. It opens the page until %(day)s.": (
        "hier ist dein Link zu der Seite, auf der du Leads übergibst; bis %(day)s öffnet er sie."
    ),
    "It is yours alone: whoever has it passes in your name. Did you not ask for it? Then there is nothing to do; "
    "nobody but you was sent it.": (
        "Er gehört dir allein: Wer ihn hat, übergibt in deinem Namen. Hast du ihn nicht angefordert, ist nichts zu "
        "tun; niemand außer dir hat ihn bekommen."
    ),
    "Passed: %(contact)s, %(company)s": "Übergeben: %(contact)s, %(company)s",
    "your page passed %(contact)s, %(company)s, to %(rep)s.": (
        "deine Seite hat %(contact)s, %(company)s, an %(rep)s übergeben."
    ),
    "Not what you meant, or not you? Withdraw the lead on the page:": (
        "Nicht so gemeint, oder nicht du? Zieh den Lead auf der Seite zurück:"
    ),
    "Please correct: %(about)s": "Bitte berichtigen: %(about)s",
    "%(rep)s is away: %(about)s": "%(rep)s ist abwesend: %(about)s",
    "Is %(rep)s back? %(about)s": "Ist %(rep)s zurück? %(about)s",
    "%(who)s was away without saying until when, and has not answered on %(about)s. Please find out whether %(rep)s "
    "is back.": (
        "%(who)s war abwesend, ohne zu sagen, bis wann, und hat zu %(about)s, nicht geantwortet. Bitte klär, ob "
        "%(rep)s zurück ist."
    ),
    "Whose is it? %(about)s": "Wem gehört er? %(about)s",
    "A duplicate? %(about)s": "Eine Dublette? %(about)s",
    "Again now? %(about)s": "Jetzt noch einmal? %(about)s",
    "%(who)s says that %(about)s, is a duplicate of another lead. The clock of %(rep)s stands still until you have "
    "looked; it counts against nobody.": (
        "%(who)s sagt, dass %(about)s, die Dublette eines anderen Leads ist. Die Uhr von %(rep)s steht still, bis du "
        "nachgesehen hast; es zählt gegen niemanden."
    ),
    "the day has come on which you wanted to be asked again about %(about)s. Pass the lead again, name another day, "
    "or end it.": (
        "der Tag ist da, an dem du wieder gefragt werden wolltest: %(about)s. Übergib den Lead noch einmal, nenne "
        "einen anderen Tag, oder beende ihn."
    ),
    "Returned by %(rep)s: %(about)s": "Zurückgegeben von %(rep)s: %(about)s",
    "%(who)s says that something is wrong with %(about)s. The clock of %(rep)s stands still until you have put it "
    "right.": (
        "%(who)s sagt, dass bei %(about)s, etwas nicht stimmt. Die Uhr von %(rep)s steht still, bis du es "
        "berichtigt hast."
    ),
    "%(who)s is away, and back before the answer on %(about)s, is due. It waits.": (
        "%(who)s ist abwesend und zurück, bevor die Antwort zu %(about)s, fällig ist. Sie wartet."
    ),
    "%(who)s says that %(about)s, belongs to somebody else. Please say to whom.": (
        "%(who)s sagt, dass %(about)s, jemand anderem gehört. Bitte sag, wem."
    ),
    "%(who)s returns %(about)s, after accepting it. What becomes of the lead is yours to say.": (
        "%(who)s gibt %(about)s, nach der Annahme zurück. Was aus dem Lead wird, sagst du."
    ),
    "%(about)s, is with %(who)s now, no longer with %(was)s.": (
        "%(about)s, liegt jetzt bei %(who)s, nicht mehr bei %(was)s."
    ),
    "What becomes of the lead is yours to say: reply %(repass)s with new evidence, a line each, %(recycle)s with a "
    "date, or %(disqualify)s.": (
        "Was aus dem Lead wird, sagst du: Antworte %(repass)s mit neuen Belegen, je eine Zeile, %(recycle)s mit einem "
        "Datum oder %(disqualify)s."
    ),
    "the handoff of %(about)s, is settled as %(outcome)s by %(who)s. Nothing more is owed.": (
        "die Übergabe von %(about)s, ist durch %(who)s abgeschlossen: %(outcome)s. Es ist nichts mehr offen."
    ),
}
