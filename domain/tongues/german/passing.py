"""Why a lead does not pass, or passes again, in German: the gate's findings, `service/passing.py` and what lies around.

Names of fields of a lead file stay as they are.
"""

_REASON = 'give a reason for "{code}"; the letter repeats it'
_GRUND = "nenne einen Grund für „{code}“; der Brief wiederholt ihn"
_EVIDENCE = {
    "there is no evidence": "es gibt keinen Beleg",
    "Verify it and add evidence.{key} with value, method, by, at and note": (
        "Prüf es und füge evidence.{key} mit value, method, by, at und note hinzu"
    ),
    "its evidence has no note": "der Beleg hat keine Notiz",
    "its evidence has no value": "der Beleg hat keinen Wert",
    "Write in {place} what the prospect said": "Schreib in {place}, was der Interessent sagte",
    "Write in {place} what you verified": "Schreib in {place}, was du geprüft hast",
    'it was verified by "{who}", who is not in the people file': (
        "geprüft von „{who}“, nur steht die Person nicht in der Personendatei"
    ),
    "it was verified by {who}, who is no LDR": "geprüft von {who}, nur ist die Person kein LDR",
    "Only an LDR's evidence counts; let an LDR verify it and name the person id in {place}": (
        "Nur Belege eines LDRs zählen; lass es einen LDR prüfen und nenne die Personenkennung in {place}"
    ),
    "it is said to be verified on {at}, which is still to come": "geprüft angeblich am {at}, das liegt noch vor uns",
    "Correct evidence.{place}": "Berichtige evidence.{place}",
    "it was verified on {at}, more than {saidwindow} ago": "geprüft am {at}, das ist länger her als {saidwindow}",
    "{count} working days": "{count} Arbeitstage",
    "{count} working hours": "{count} Arbeitsstunden",
    "{count} clock hours": "{count} Stunden",
    "Verify it again and renew {place}": "Prüf es noch einmal und erneuere {place}",
    "Ask again and renew {place}": "Frag noch einmal und erneuere {place}",
    "the answer is no, and it must be yes": "die Antwort ist nein, und sie muss ja sein",
    "The lead is not ready; keep working on it": "Der Lead ist noch nicht so weit; bleib an ihm dran",
    '"{value}" is not {saidwanted}': "„{value}“ ist nicht {saidwanted}",
    "a number without separators and an ISO 4217 code, such as EUR 60000": (
        "eine Zahl ohne Trennzeichen mit einem Code nach ISO 4217, wie EUR 60000"
    ),
    "the month of purchase, such as 2027-01": "der Monat des Kaufs, wie 2027-01",
    "yes or no": "ja oder nein",
    "Write just that in {place}, and the rest in the note": "Schreib nur das in {place} und den Rest in die Notiz",
    "Criterion {criterion}: {value} is not in {currency}, the policy's currency, and nothing is converted": (
        "Kriterium {criterion}: {value} ist nicht in {currency}, der Währung der Regeln, und umgerechnet wird nicht"
    ),
    "Agree on an amount in {currency} with the prospect and write it in {place}": (
        "Vereinbare mit dem Interessenten einen Betrag in {currency} und schreib ihn in {place}"
    ),
    "Criterion {criterion}: {value} is less than {least}": "Kriterium {criterion}: {value} ist weniger als {least}",
    "the month of purchase, {month}, is over": "der Monat des Kaufs, {month}, ist vorbei",
    "the month of purchase, {month}, is {ahead} months ahead": (
        "der Monat des Kaufs, {month}, liegt {ahead} Monate voraus"
    ),
    "at most {most} are agreed": "höchstens {most} sind vereinbart",
    'There is evidence for "{key}", which is no criterion of the policy, so it counts for nothing': (
        "Es gibt einen Beleg für „{key}“, das ist kein Kriterium der Regeln, also zählt er nicht"
    ),
    "The policy has: {keys}": "Die Regeln haben: {keys}",
}
_PEOPLE = {
    'The rep "{rep}" is not in the people file': "Der Rep „{rep}“ steht nicht in der Personendatei",
    'The LDR "{ldr}" is not in the people file': "Der LDR „{ldr}“ steht nicht in der Personendatei",
    'Did you mean "{near}"?': "Meinst du „{near}“?",
    "Known are: {ids}": "Bekannt sind: {ids}",
    "{who} is no rep": "{who} ist kein Rep",
    "{who} is no LDR": "{who} ist kein LDR",
    "Name a rep": "Nenne einen Rep",
    "Name the LDR who passes the lead": "Nenne den LDR, der den Lead übergibt",
    "The rep {who} is no longer active": "Der Rep {who} ist nicht mehr aktiv",
    "The LDR {who} is no longer active and could not hear what becomes of the lead": (
        "Der LDR {who} ist nicht mehr aktiv und erführe nicht, was aus dem Lead wird"
    ),
    "Pass it to {who}, the stand-in (rep: {id})": "Übergib ihn an {who}, die Vertretung (rep: {id})",
    "ask {who} who takes it": "frag {who}, wer ihn nimmt",
    "No stand-in is there": "Keine Vertretung ist da",
    f"Or {_REASON}": f"Oder {_GRUND}",
    f"Ask {{who}} first, or {_REASON}": f"Frag zuerst {{who}}, oder {_GRUND}",
    f"Ask the manager of {{who}}, or {_REASON}": f"Frag die Leitung von {{who}}, oder {_GRUND}",
    f"Pass it to {{who}} (rep: {{id}}), or {_REASON}": f"Übergib ihn an {{who}} (rep: {{id}}), oder {_GRUND}",
    "{rep} already has {count} open handoffs": "{rep} hat schon {count} offene Übergaben",
    "Think of somebody else": "Denk an jemand anderen",
    "Read its story first": "Lies zuerst, was damit war",
}
_TIMES = {
    "The meeting ends on {end}, not after it starts on {start}": (
        "Der Termin endet am {end}, nicht nach seinem Beginn am {start}"
    ),
    "Correct meeting.start or meeting.end": "Berichtige meeting.start oder meeting.end",
    "The meeting was on {at}, which is past": "Der Termin war am {at}, das ist vorbei",
    "Write the next meeting, or leave it out": "Schreib den nächsten Termin, oder lass ihn weg",
}
_EARLIER = {
    "held by {rep} since {at} ({attempt}, {saidstate})": "er ist seit {at} bei {rep} ({attempt}, {saidstate})",
    "held by {rep} since {at} ({attempt})": "er ist seit {at} bei {rep} ({attempt})",
    "passed with this evidence before and settled as {saidoutcome} ({attempt})": (
        "mit diesen Belegen schon übergeben und abgeschlossen: {saidoutcome} ({attempt})"
    ),
    "given back with this evidence ({attempt})": "mit diesen Belegen zurückgekommen ({attempt})",
    "bring new evidence": "bring neue Belege",
    "{who} is asked ({attempt})": "{who} wird gefragt ({attempt})",
    "pass it again then": "übergib ihn dann erneut",
}
_AGAIN = {
    "{rep} is asked again only with new evidence": "{rep} wird nur mit neuen Belegen noch einmal gefragt",
    'below "re-pass" write a line such as {saidline}': "schreib unter „erneut übergeben“ eine Zeile wie {saidline}",
    "budget: EUR 80000 by mail - what the prospect said": "budget: EUR 80000 per Mail - was der Interessent sagte",
    "the lead is passed again as {attempt}": "der Lead ist als {attempt} erneut übergeben",
    '"{line}" does not say how it was verified': "„{line}“ sagt nicht, wie es geprüft wurde",
    "write {saidline}": "schreib {saidline}",
    '"{name}" is no criterion': "„{name}“ ist kein Kriterium",
    'Did you mean "{near}"? They are {criteria}': "Meinst du „{near}“? Es gibt {criteria}",
    "They are {criteria}": "Es gibt {criteria}",
    "the policy has no criterion {key}": "die Regeln haben kein Kriterium {key}",
    "it has {keys}": "sie haben {keys}",
    "the acceptance stays on record": "die Annahme bleibt in der Akte",
    "it was returned before, see {id}": "er kam schon einmal zurück, siehe {id}",
    "a lead is returned once": "ein Lead wird einmal zurückgegeben",
    "only the LDR of a lead passes it again": "nur der LDR eines Leads übergibt ihn erneut",
}

PASSING = {
    "Lead {id}: {saidwhat}": "Lead {id}: {saidwhat}",
    "Criterion {criterion}: {saidwhat}": "Kriterium {criterion}: {saidwhat}",
    **_EVIDENCE,
    **_PEOPLE,
    **_TIMES,
    **_EARLIER,
    **_AGAIN,
}
