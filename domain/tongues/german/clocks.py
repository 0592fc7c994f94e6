"""Absence, a moved meeting, a stopped clock, in German: `domain/course/absence.py`, `meeting.py`, `pausing.py`."""

CLOCKS = {
    "{who} gave no date": "{who} hat kein Datum genannt",
    "asked after the next working day": "gefragt wird nach dem nächsten Arbeitstag",
    "{who} is asked at another mailbox, with a new clock": "{who} wird in einem anderen Postfach gefragt, Uhr neu",
    "still away {saidback}": "noch abwesend {saidback}",
    "{who} cannot act": "{who} kann nicht handeln",
    "who stands in for the LDR is asked": "gefragt wird, wer den LDR vertritt",
    "{who} cannot rule": "{who} kann nicht entscheiden",
    "the next one is asked": "gefragt wird der Nächste",
    "{who} is away for long": "{who} ist lange abwesend",
    "sales operations and the manager are told in time": "Sales Operations und die Leitung erfahren es rechtzeitig",
    "the letter did not reach him": "der Brief kam nicht an",
    "ask {ldr} whether {rep} is back": "{ldr} fragen, ob {rep} zurück ist",
    "{who} passed this lead": "{who} hat diesen Lead übergeben",
    "an LDR never decides": "ein LDR entscheidet nie",
    "an LDR undoes no decision": "ein LDR nimmt keine Entscheidung zurück",
    "the answer is owed again": "die Antwort ist wieder offen",
    "the opportunity is owed again": "die Opportunity ist wieder offen",
    "{who} has a new meeting: {when}": "{who} hat einen neuen Termin: {when}",
    "{who} moves the meeting: {when}": "{who} verschiebt den Termin: {when}",
    "the answer is due after the new meeting": "die Antwort ist nach dem neuen Termin fällig",
    "the meeting was moved before": "der Termin wurde schon einmal verschoben",
    "{who} stops the clock: {why}": "{who} hält die Uhr an: {why}",
    "the clock stands still until somebody lets it go on: {why}": (
        "die Uhr steht still, bis jemand sie weiterlaufen lässt: {why}"
    ),
    "{who} lets the clock go on": "{who} lässt die Uhr weiterlaufen",
    "it goes on after a pause by {who}": "sie läuft nach einer Pause durch {who} weiter",
    "the clock goes on": "die Uhr läuft weiter",
    "the clock stands still already: {why}": "die Uhr steht schon still: {why}",
    "a pause needs a reason": "eine Pause braucht einen Grund",
    "no clock was stopped": "es wurde keine Uhr angehalten",
    "it was stopped by {who}, and goes on by itself: {why}": (
        "{who} hat sie angehalten; sie läuft von selbst weiter: {why}"
    ),
    "stopped by {who}: {why}": "angehalten von {who}: {why}",
    "not {who}'s time: {from_}, {why}": "nicht die Zeit von {who}: {from_}, {why}",
}
