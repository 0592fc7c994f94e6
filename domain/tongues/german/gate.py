"""What the gate found and a reason let through, in German: the findings of `domain/gate_*.py` that a letter repeats."""

_BECAME = {
    "became an opportunity": "wurde eine Opportunity",
    "was rejected": "wurde abgelehnt",
    "was disqualified": "wurde disqualifiziert",
    "was recycled": "wurde zurückgestellt",
    "was passed again": "wurde erneut übergeben",
    "was returned": "wurde zurückgegeben",
    "was kept after a return": "blieb nach einer Rückgabe",
    "was withdrawn": "wurde zurückgezogen",
    "was waived": "wurde ohne Opportunity beendet",
    "was aborted from outside": "wurde von außen abgebrochen",
}
_HISTORIES = {
    "is with {rep} since {day} ({attempt}, open)": "ist seit {day} bei {rep} ({attempt}, offen)",
    **{
        f"was with {{rep}} from {{day}} and {became} on {{end}} ({{attempt}})": (
            f"war ab {{day}} bei {{rep}} und {wurde} am {{end}} ({{attempt}})"
        )
        for became, wurde in _BECAME.items()
    },
    **{
        f"was with {{rep}} from {{day}} and {became} ({{attempt}})": (
            f"war ab {{day}} bei {{rep}} und {wurde} ({{attempt}})"
        )
        for became, wurde in _BECAME.items()
    },
}

GATE = {
    **{f"{{contact}} (same mail) {was}": f"{{contact}} (gleiche Mail) {war}" for was, war in _HISTORIES.items()},
    **{f"{{contact}} (same phone) {was}": f"{{contact}} (gleiches Telefon) {war}" for was, war in _HISTORIES.items()},
    **{
        f"{{contact}} of the same company, {{company}}, {was}": f"{{contact}} von derselben Firma, {{company}}, {war}"
        for was, war in _HISTORIES.items()
    },
    "{company} ({domain}) is an account of {owner}": "{company} ({domain}) ist ein Account von {owner}",
    "{contact} (same mail) is also in row {row} of the same file, as lead {lead} for {rep}": (
        "{contact} (gleiche Mail) steht auch in Zeile {row} derselben Datei, als Lead {lead} für {rep}"
    ),
    "{contact} (same phone) is also in row {row} of the same file, as lead {lead} for {rep}": (
        "{contact} (gleiches Telefon) steht auch in Zeile {row} derselben Datei, als Lead {lead} für {rep}"
    ),
    "{contact} of the same company, {company}, is in row {row} of the same file, for {rep}": (
        "{contact} von derselben Firma, {company}, steht in Zeile {row} derselben Datei, für {rep}"
    ),
    "{rep} is away from {first} until {last}, and the answer would be due on {due}": (
        "{rep} ist von {first} bis {last} abwesend, und die Antwort wäre am {due} fällig"
    ),
    "{rep} is away until {last}, and the answer would be due on {due}": (
        "{rep} ist bis {last} abwesend, und die Antwort wäre am {due} fällig"
    ),
}
