"""French: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        je prends {gladly}*; {gladly}* je prends; nous prenons {obj}? {gladly}*;
        {gladly}* j l? accepte {obj}? {gladly}*; accepté|acceptée|accepter {gladly}*;
        {gladly}* accepte {obj}? {gladly}*; nous acceptons {obj}? {gladly}*; {gladly}* je le|la prends {gladly}*;
        je prends {obj} {gladly}*; {gladly}* je prends {gladly}* {obj} {gladly}*; c est accepté;
        lead|piste accepté|acceptée; j ai accepté {obj}?;
        ravi|ravie|heureux|heureuse de le|la? prendre|accepter {obj}?; nous le|la prenons; je le|la prends en charge;
        je m en charge je le prends; ok_pour_moi? j accepte {obj}? {gladly}*
    """),
    "mine": phrases("""
        c est le mien; c est la mienne; le mien; la mienne; c est mon client|compte|secteur|lead; il|elle est à moi;
        à moi
    """),
    "undo": phrases("""
        annuler|annule|annulez s_il_te_plaît?; annule|annuler ma|la réponse|décision|acceptation;
        je retire ma réponse|décision; je reviens sur ma décision|réponse
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        je? le|la? refuse {obj}?; refusé|refusée|refuser; je? le|la? rejette {obj}?; rejeté|rejetée|rejet|rejeter;
        nous refusons {obj}?; j ai refusé {obj}?; c est refusé; je décline; décliné; je dois refuser|décliner {obj}?;
        refus; lead refusé|rejeté; nous rejetons|déclinons {obj}?
    """),
    "engaged called": phrases("""
        appelé|appelée; je l ai appelé|appelée|eue|eu; j ai appelé; je lui ai téléphoné|parlé; j ai parlé à|avec;
        l ai appelée|appelé; j ai téléphoné
    """),
    "engaged mailed": phrases("""
        je lui ai écrit|envoyé; j ai envoyé un mail|e-mail|message; mail envoyé; j ai écrit; écrit un mail
    """),
    "engaged met": phrases("""
        je l ai rencontré|rencontrée|vu|vue; j ai rencontré|vu; rencontré|rencontrée; nous nous sommes vus|rencontrés;
        le rendez-vous a eu lieu
    """),
    "more_time": phrases("""
        plus|davantage de temps; j ai besoin de|d plus|davantage|encore|un_peu de|d? temps|un_jour|deux_jours;
        il me|nous faut plus|encore|davantage|un_peu de|plus_de? temps|jours|deux_jours;
        j ai besoin de deux|trois|quelques|# jours|heures; il me faut jusqu|deux|trois|quelques|#;
        donne-moi|donnez-moi|laisse-moi jusqu|deux|trois|un_peu|encore|plus; j ai besoin d un délai;
        délai supplémentaire; un délai; prolongation; puis-je avoir jusqu|plus|deux|un;
        encore un|deux|quelques jour|jours; jusqu à
    """),
    "not_mine": phrases("""
        pas le mien|la_mienne|à_moi|pour_moi;
        ce n est pas le mien|la_mienne|à_moi|mon_secteur|mon_client|ma_région|mon_compte|pour_moi;
        mauvais commercial|secteur|destinataire; c est à|pour|chez; mauvaise région|personne;
        pas mon|ma secteur|client|région|compte; ce n est pas mon|ma secteur|client|région|compte;
        il|elle appartient à; transmettre|transmets|transférer à
    """),
    "faulty": phrases("""
        erroné|erronée|incorrect|incorrecte;
        le|la|l|son {data} est faux|fausse|erroné|erronée|incorrect|incorrecte|invalide|périmé;
        mauvais|mauvaise|faux {data}; le|la|l {data} ne fonctionne|marche pas
    """),
    "question": phrases("""
        question; une|petite|j_ai_une|une_petite question;
        peux-tu|pouvez-vous|pourrais-tu me? dire|demander|vérifier|préciser
    """),
    "return": phrases("""
        retour; je le|la rends|retourne|renvoie; je retourne|rends|renvoie {obj}; rendu|retourné|retournée
    """),
    "accept": phrases("j? accepte|accepter pour"),
}
REFUSALS = phrases("""
    je ne peux|veux pas le|la|l? accepter|prendre {obj}?; je ne le|la|l prends|accepte pas;
    nous ne pouvons pas le|la|l? accepter|prendre {obj}?; pas acceptable; non merci; je n accepte pas {obj}?;
    je ne prends pas {obj}; ce n est pas acceptable|qualifié; pas qualifié|qualifiée; pas pour nous
""")
GUESSES: Table = {
    "accept": phrases("""
        d accord; ça marche; parfait; volontiers; oui; avec plaisir; super; je m en occupe; entendu; pourquoi pas;
        ça me va; ok pour moi
    """),
    "reject": phrases("non; pas intéressé; je passe; je passe mon tour; sans moi"),
    "more_time": phrases("pas encore; je te dis demain; je te tiens au courant; plus tard"),
}
