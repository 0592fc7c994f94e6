"""Why an answer changed nothing and what stands instead, in German: from `domain/course` and `service/standing.py`."""

from domain.tongues.german.names import OUTCOMES, STATES, WHO_MAY

_NOT_OPEN = {
    "more time is for an answer that is owed": "mehr Zeit gibt es für eine Antwort, die offen ist",
    "no clock runs": "es läuft keine Uhr",
    "faulty is an answer to the handoff letter": "„fehlerhaft“ ist eine Antwort auf den Übergabebrief",
    "not mine is an answer to the handoff letter": "„nicht meiner“ ist eine Antwort auf den Übergabebrief",
    "a lead moves before it is accepted": "ein Lead wechselt, bevor er angenommen ist",
    "duplicate is an answer to the handoff letter": "„Dublette“ ist eine Antwort auf den Übergabebrief",
    "this is an answer to a lead that was given back": "das ist eine Antwort auf einen Lead, der zurückkam",
    "only an opportunity that is waited for can be waived": (
        "verzichten geht nur auf eine Opportunity, auf die gewartet wird"
    ),
    "an opportunity is attached to an accepted lead that waits for one": (
        "zuordnen geht bei einem angenommenen Lead, der auf eine Opportunity wartet"
    ),
    "the CRM is read at this moment, say it again in a minute": (
        "das CRM wird gerade gelesen, sag es in einer Minute noch einmal"
    ),
    "the opportunity's clock stands still, say it again when it goes on": (
        "die Uhr der Opportunity steht, sag es noch einmal, wenn sie weiterläuft"
    ),
    "a lead is claimed before it is accepted": "beansprucht wird ein Lead, bevor er angenommen ist",
    "only an accepted lead can be returned": "zurückgeben geht nur bei einem angenommenen Lead",
    "there is no rejection to dispute": "es gibt keine Ablehnung, der zu widersprechen wäre",
    "there is no dispute to rule on": "es gibt keinen Widerspruch zu entscheiden",
    "nobody is waited for who could be reminded": "es wird auf niemanden gewartet, der zu erinnern wäre",
    "nothing is decided, so there is nothing to undo": "es ist nichts entschieden, also gibt es nichts zurückzunehmen",
    "the rep has asked nothing": "der Rep hat nichts gefragt",
}

REFUSED = {
    **OUTCOMES,
    **STATES,
    **WHO_MAY,
    **_NOT_OPEN,
    **{
        f"{wanted}, and the handoff is {{saidstate}}": f"{gewollt}, und die Übergabe ist {{saidstate}}"
        for wanted, gewollt in _NOT_OPEN.items()
    },
    '"{word}" is not a word of the {saidrole}': "„{word}“ ist kein Wort für {saidrole}",
    "{saidwho} may use it": "es ist eines für {saidwho}",
    "nobody rules on a case of his own": "in eigener Sache entscheidet niemand",
    "nobody decides a case of his own, and the LDR never decides": (
        "in eigener Sache entscheidet niemand, und der LDR nie"
    ),
    "nobody rules on what he has decided himself": "über die eigene Entscheidung befindet niemand",
    "another manager does, or an operator": "das macht eine andere Leitung oder der Betrieb",
    "the lead is put aside": "der Lead ist zurückgestellt",
    "nobody is asked to accept it": "niemand soll ihn annehmen",
    "the decision has led to an opportunity": "die Entscheidung hat zu einer Opportunity geführt",
    "only a return gives it back": "nur eine Rückgabe gibt ihn zurück",
    "a return is answered: dispute, re-pass, recycle or disqualify": (
        "eine Rückgabe wird beantwortet: Widerspruch, erneut übergeben, Wiedervorlage oder disqualifizieren"
    ),
    "name the opportunity by its id in the CRM": "nenn die Opportunity mit ihrer Nummer im CRM",
    "name the day on which you are asked again, such as recycle {day}": (
        "nenn den Tag, an dem du wieder gefragt wirst, etwa Wiedervorlage {day}"
    ),
    "{day} is no day to come": "{day} liegt nicht in der Zukunft",
    "write one such as recycle {day}": "schreib einen, etwa Wiedervorlage {day}",
    "{day} is more than {count} months ahead": "{day} liegt mehr als {count} Monate voraus",
    "name an earlier day, or disqualify it": "nenn einen früheren Tag, oder disqualifizier ihn",
    "a return that falls leaves the lead with {who}": "eine Rückgabe, die fällt, lässt den Lead bei {who}",
    "the opportunity moves in the CRM": "die Opportunity wechselt im CRM",
    "the time to return it was over on {when} UTC ({counted})": (
        "die Zeit für eine Rückgabe war um, seit {when} UTC ({counted})"
    ),
    "if it comes to nothing, close the opportunity as lost in the CRM": (
        "wenn nichts daraus wird, schließ die Opportunity im CRM als verloren"
    ),
    "it is with {who}, no longer with {left}": "er liegt bei {who}, nicht mehr bei {left}",
    "{left} has left": "{left} ist nicht mehr da",
    "name somebody else": "nenn jemand anderen",
    "it is with {who} already": "er liegt schon bei {who}",
    "answer accept to take it": "antworte annehmen, um ihn zu nehmen",
    "{who} has claimed it before": "{who} hat ihn schon beansprucht",
    "more time needs a reason: write it behind the word": "mehr Zeit braucht einen Grund: Schreib ihn hinter das Wort",
    "{who} had more time before": "{who} hatte schon einmal mehr Zeit",
    "a return names the criteria that failed, and what was learnt": (
        "eine Rückgabe nennt die Kriterien, die nicht stimmten, und was du erfahren hast"
    ),
    "it was ruled on already": "darüber ist schon entschieden",
    "the time to dispute it is over": "die Zeit für einen Widerspruch ist um",
    "a dispute needs new evidence or a quoted note": "ein Widerspruch braucht neue Belege oder eine zitierte Notiz",
    "name the rep that it goes to": "nenn den Rep, an den er geht",
    "an LDR's move is the manager's to rule": "über das Zuweisen durch einen LDR entscheidet die Leitung",
    "it has moved often enough": "er ist oft genug weitergegangen",
    "{who} was asked before in this handoff": "{who} wurde in dieser Übergabe schon gefragt",
    "a waiver needs a reason": "verzichten braucht einen Grund",
    "the manager has ruled on {criteria}": "die Leitung hat über {criteria} entschieden",
    "it was told {count} times before": "das wurde schon {count}-mal gesagt",
    "name another criterion": "nenn ein anderes Kriterium",
    "{count} questions were relayed already": "{count} Fragen sind schon weitergegeben",
    "{count} answers were relayed already": "{count} Antworten sind schon weitergegeben",
    "ring {who}": "ruf {who} an",
    '"{name}" names no rep of the people file': "„{name}“ ist kein Rep der Personendatei",
    "write first and last name": "schreib Vor- und Nachnamen",
    "this answer is for round {round}": "diese Antwort gehört zu Runde {round}",
    "it is now with {who} since {when} UTC, in round {now}": "er ist jetzt bei {who}, seit {when} UTC, in Runde {now}",
    "it is now with {who}, in round {now}": "er ist jetzt bei {who}, in Runde {now}",
    "{saiddecision}, received {when} UTC": "{saiddecision}, eingegangen {when} UTC",
    "{saiddecision}, and the opportunity is confirmed": "{saiddecision}, und die Opportunity ist bestätigt",
    "{saiddecision}, received after this undo": "{saiddecision}, eingegangen nach dieser Rücknahme",
    "the rep's time to undo it was over at once": "der Rep konnte das nicht zurücknehmen",
    "the rep's time to undo it was over on {when} UTC": "der Rep konnte das bis {when} UTC zurücknehmen",
    "{count} decisions were undone before": "{count} Entscheidungen wurden schon zurückgenommen",
    "{who} ({phone}) can still undo it": "{who} ({phone}) kann es noch zurücknehmen",
    "{who} can still undo it": "{who} kann es noch zurücknehmen",
    "Operations can still undo it": "Der Betrieb kann es noch zurücknehmen",
    "the handoff is closed": "die Übergabe ist abgeschlossen",
    "the handoff is with the manager since {when}": "die Übergabe ist seit {when} bei der Leitung",
    "the handoff is with sales operations since {when}": "die Übergabe ist seit {when} bei Sales Operations",
    "the handoff is with the handoff desk since {when}": "die Übergabe ist seit {when} beim Übergabedienst",
    "the handoff is with nobody since {when}": "die Übergabe ist seit {when} bei niemandem",
    "the handoff is with {who} since {when}": "die Übergabe ist seit {when} bei {who}",
    "the handoff is settled as {saidoutcome} since {when}": "die Übergabe ist seit {when} abgeschlossen: {saidoutcome}",
    "{who} accepted it on {when}": "{who} hat ihn am {when} angenommen",
    "{who} rejected it on {when}": "{who} hat ihn am {when} abgelehnt",
    "The lead was passed again since, and there {said}": (
        "Der Lead wurde seitdem erneut übergeben, und dort gilt: {said}"
    ),
}
