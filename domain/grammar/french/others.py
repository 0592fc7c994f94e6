"""French: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "remind": phrases("""
        relancer|relance|relancez|rappeler|rappelle le|la|lui? {polite}*; merci de le|la|l|lui? relancer|rappeler;
        relance-le|relance-la|relancez-le {polite}*; une relance {polite}*; peux-tu le|la relancer
    """),
    "repass": phrases("""
        repasser|retransmettre|repasse|repassé le|la|ce_lead?; je le|la repasse; nouvelle transmission;
        transmettre à nouveau
    """),
    "uphold": phrases("""
        le refus|rejet est_maintenu|tient|est_confirmé|est_justifié|reste; refus|rejet maintenu|confirmé
    """),
}
OPENINGS: Table = {
    "note": phrases("note; remarque; info; pour info; information; nouvelle; nouvelles; à noter; ajout"),
    "raised": phrases("""
        j ai {done}* relancé; relancé; je l ai {done}* relancé; j ai parlé à|avec; je l ai eu; j ai eu
    """),
    "correct": phrases("""
        corrigé|correction|corriger|rectifié|rectification; j ai corrigé|rectifié; le bon|correct {data} est;
        la bonne {data} est; bon {data}
    """),
    "move": phrases("""
        transférer|transfère|transférez|réaffecter le|la|l|les|ce_lead|lead|ça? à;
        réaffecte|attribuer|attribue|réattribuer le|la|l|les|ce_lead|lead|ça? à;
        réattribue|donner|donne|passer|passe|confier|confie|affecter le|la|l|les|ce_lead|lead|ça? à;
        à transférer|réaffecter|attribuer|réattribuer|donner|passer|confier à;
        merci de le|la|l? transférer|réaffecter|attribuer|donner|passer|confier {obj}? à; réaffecter|réattribuer;
        donne-le|donne-la|passe-le|passe-la|confie-le|transfère-le|donnez-le|passez-le à; c est pour
    """),
    "withdraw": phrases("""
        retirer|retiré|retrait; je le|la? retire {obj}?; merci de le|la? retirer {obj}?; je reprends {obj}
    """),
    "recycle": phrases("""
        recycler|recyclé|recycle; reprendre|à_reprendre|relancer|à_relancer en|le|au|à; à recycler en|le?;
        mettre de côté jusqu; en attente jusqu; reprise en
    """),
    "disqualify": phrases("""
        disqualifier|disqualifié|disqualifiée|disqualifie; je le|la? disqualifie {obj}?; merci de disqualifier
    """),
    "dispute": phrases("""
        contester|contesté|contestation|conteste; je conteste {obj}?; je ne suis pas d accord avec; je fais opposition;
        désaccord
    """),
    "remind": phrases("relancer|rappeler"),
    "extend": phrases("""
        prolonger|prolongé|prolonge|prolongez|prolongation|étendre; je le? prolonge;
        donne-lui|donnez-lui|laisse-lui|laissez-lui|accorde-lui|accordez-lui {span}|jusqu|encore|deux|trois|un|#;
        merci de lui? prolonger|laisser|donner|accorder; je lui laisse|donne|accorde; délai {till}; il|elle a jusqu;
        repousse|repousser|reporter|reporte le|l délai|échéance
    """),
    "uphold": phrases("""
        confirmer|confirmé|maintenir|maintenu|confirme|maintiens; je confirme|maintiens|valide le|son|ce refus|rejet;
        refus confirmé|maintenu
    """),
    "overturn": phrases("""
        infirmer|infirmé|infirme|casser|annuler_le_refus|annule_le_refus; j annule|infirme|casse le|son|ce refus|rejet;
        j infirme; refus annulé|infirmé
    """),
    "attach": phrases("""
        rattacher|rattaché|rattache|associer|associe|lier|lie|relier le|la|l|à|au? opportunité|affaire?;
        l opportunité|affaire est; opportunité; numéro d opportunité est?
    """),
    "waive": phrases("""
        dispenser|dispense|dispensé; renoncer|renonce; je renonce; pas besoin d opportunité; sans opportunité;
        exempter
    """),
}
