"""French: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {}
OPENINGS: Table = {
    "note": phrases("note; remarque; info"),
    "raised": phrases("j ai relancé; relancé"),
    "correct": phrases("corrigé|correction|corriger"),
    "move": phrases("transférer|réaffecter|attribuer à; réaffecter|réattribuer"),
    "withdraw": phrases("retirer|retiré; je retire {obj}"),
    "repass": phrases("repasser|retransmettre"),
    "recycle": phrases("recycler|recyclé; reprendre en|le; à recycler en|le?"),
    "disqualify": phrases("disqualifier|disqualifié|disqualifiée; je disqualifie {obj}?"),
    "dispute": phrases("contester|contesté|contestation; je conteste"),
    "remind": phrases("relancer|rappeler"),
    "extend": phrases("prolonger|prolongé; je prolonge"),
    "uphold": phrases("confirmer|confirmé|maintenir|maintenu; je confirme|maintiens le refus"),
    "overturn": phrases("infirmer|infirmé; j annule le refus; j infirme"),
    "attach": phrases("rattacher|rattaché|associer à?"),
    "waive": phrases("dispenser|dispense|dispensé; renoncer"),
}
