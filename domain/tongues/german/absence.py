"""Absences, meetings and stopped clocks in German: what `domain/course` says of them."""

ABSENCE = {
    "{who} gave no date; asked after the next working day": (
        "{who} nannte kein Datum; nach dem nächsten Arbeitstag wird gefragt"
    ),
    "{who} is asked at another mailbox, with a new clock": (
        "{who} wird in einem anderen Postfach gefragt, mit neuer Uhr"
    ),
    "{who} cannot act; who stands in for the LDR is asked": "{who} kann nicht; die Vertretung des LDRs wird gefragt",
    "{who} cannot rule; the next one is asked": "{who} kann nicht entscheiden; die nächste Person wird gefragt",
    "{who} is away for long; sales operations and the manager are told in time": (
        "{who} ist lange abwesend; Sales Operations und die Leitung erfahren es rechtzeitig"
    ),
    "the letter did not reach him": "der Brief kam nicht an",
    "{who} passed this lead; an LDR never decides": "{who} hat diesen Lead übergeben; ein LDR entscheidet nie",
    "{who} passed this lead; an LDR undoes no decision": (
        "{who} hat diesen Lead übergeben; ein LDR nimmt keine Entscheidung zurück"
    ),
    "the answer is owed again": "die Antwort ist wieder offen",
    "the opportunity is owed again": "die Opportunity ist wieder offen",
    "{who} has a new meeting: {note}": "{who} hat einen neuen Termin: {note}",
    "{who} moves the meeting: {note}": "{who} verlegt den Termin: {note}",
    "has a new meeting: {note}": "hat einen neuen Termin: {note}",
    "moves the meeting: {note}": "verlegt den Termin: {note}",
    "the answer is due after the new meeting": "die Antwort ist nach dem neuen Termin fällig",
    "the meeting was moved before": "der Termin wurde schon einmal verlegt",
    "{who} stops the clock: {note}": "{who} hält die Uhr an: {note}",
    "stops the clock: {note}": "hält die Uhr an: {note}",
    "{who} lets the clock go on": "{who} lässt die Uhr weiterlaufen",
    "lets the clock go on": "lässt die Uhr weiterlaufen",
    "the clock stands still until somebody lets it go on: {note}": (
        "die Uhr steht, bis jemand sie weiterlaufen lässt: {note}"
    ),
    "it goes on after a pause by {who}": "sie läuft weiter nach einer Pause durch {who}",
    "the clock goes on": "die Uhr läuft weiter",
    "the clock stands still already: {note}": "die Uhr steht schon: {note}",
    "a pause needs a reason": "eine Pause braucht einen Grund",
    "the opportunity's clock stands still only while the CRM cannot be read or the rep is away": (
        "die Uhr der Opportunity steht nur, solange das CRM nicht zu lesen oder der Rep abwesend ist"
    ),
    "`extend` gives more time, `waive` ends it": "`extend` gibt mehr Zeit, `waive` beendet es",
    "no clock was stopped": "keine Uhr war angehalten",
    "it was stopped by {who}, and goes on by itself: {note}": (
        "{who} hat sie angehalten, sie läuft von selbst weiter: {note}"
    ),
    "stopped by {who}: {note}": "angehalten von {who}: {note}",
    "not {who}'s time: {said}, {note}": "nicht die Zeit von {who}: {said}, {note}",
    "the CRM watch": "die CRM-Wache",
    "the desk": "der Übergabedienst",
}
