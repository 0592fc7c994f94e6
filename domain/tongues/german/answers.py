"""The words that may be answered, as a German letter writes them: how it is written, and what it does.

The reader of answers takes each of them; a test reads them all.
"""

ANSWERS = {
    "called, mailed or met": (
        "angerufen, gemailt oder getroffen",
        "Zeigt dem LDR, dass der Rep dran ist; nimmt nichts an.",
    ),
    "accept": ("annehmen", "Der Rep übernimmt den Lead und legt eine Opportunity an."),
    "reject CRITERIA - what you heard": (
        "ablehnen KRITERIEN - was du gehört hast",
        "Der Lead geht zurück an den LDR, mit den Kriterien, die nicht erfüllt sind.",
    ),
    "more time - until when": ("mehr Zeit - bis wann", "Verschiebt die Frist einmal, so weit die Regeln es erlauben."),
    "not mine - who it belongs to": (
        "nicht meiner - wem er gehört",
        "Der Lead geht an den Rep, dem er gehört; zählt gegen niemanden.",
    ),
    "duplicate of - which one": (
        "Dublette von - welchem",
        "Hält die Uhr an, bis der LDR nachgesehen hat; zählt gegen niemanden.",
    ),
    "mine": (
        "meiner",
        "Beansprucht den Lead, wo ihn zwei wollen: Es entscheidet die Leitung oder wer zuerst entscheidet.",
    ),
    "faulty - what is wrong": (
        "fehlerhaft - was falsch ist",
        "Hält die Uhr an, bis der LDR den Datensatz berichtigt hat.",
    ),
    "? your question": (
        "? deine Frage",
        "Geht an den LDR; die Antwort kommt im selben Mailverlauf. Entscheidet nichts.",
    ),
    "undo": ("rückgängig", "Nimmt die letzte Antwort zurück, solange die Regeln es erlauben; die Leitung auch später."),
    "return CRITERIA - what you learnt": (
        "zurückgeben KRITERIEN - was du erfahren hast",
        "Gibt einen angenommenen Lead zurück, mit dem Kriterium, das nicht stimmte.",
    ),
    "raised - what he said": ("angesprochen - was er sagte", "Die Leitung sieht, dass der Rep angesprochen ist."),
    "note - the news": ("Notiz - was es Neues gibt", "Geht an den Rep und in den Datensatz."),
    "correct - what is right": (
        "Korrektur - was richtig ist",
        "Berichtigt den Datensatz; die Uhr des Reps läuft weiter.",
    ),
    "move to NAME - why": (
        "zuweisen an NAME - warum",
        "Gibt den Lead an einen anderen Rep, mit neuen Fristen; bittet ein LDR darum, entscheidet die Leitung.",
    ),
    "withdraw - why": ("zurückziehen - warum", "Beendet die Übergabe; der Lead gehört wieder dem LDR."),
    "re-pass": (
        "erneut übergeben",
        "Übergibt den Lead noch einmal mit neuen Belegen, je eine Zeile: „budget: EUR 80000 by mail - was sie sagte“.",
    ),
    "recycle DATE": ("Wiedervorlage DATUM", "Legt den Lead bis zu diesem Tag weg; dann wird der LDR gefragt."),
    "disqualify - why": ("disqualifizieren - warum", "Beendet den Lead: Er ist keiner."),
    "dispute - the evidence": ("Widerspruch - der Beleg", "Bringt eine Ablehnung einmal vor die Leitung."),
    "remind": ("erinnern", "Schickt dem Gefragten jetzt noch eine Erinnerung."),
    "extend - how long": ("verlängern - wie lange", "Verschiebt die Frist, so weit die Regeln es erlauben."),
    "uphold - why": ("bestätigen - warum", "Die Ablehnung gilt."),
    "overturn to NAME - why": (
        "aufheben, an NAME - warum",
        "Die Ablehnung fällt; der Lead geht in einer neuen Runde an den genannten Rep.",
    ),
    "accept for NAME": ("annehmen für NAME", "Nimmt anstelle des Reps an. In eigener Sache entscheidet niemand."),
    "reject CRITERIA for NAME": (
        "ablehnen KRITERIEN für NAME",
        "Lehnt anstelle des Reps ab. In eigener Sache entscheidet niemand.",
    ),
    "attach ID": ("zuordnen ID", "Nennt die Opportunity, die zur Übergabe gehört; sie wird gelesen und beurteilt."),
    "waive - why": ("verzichten - warum", "Beendet die Übergabe ohne Opportunity; der Grund wird festgehalten."),
}
