"""French: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("bonjour; salut; bonsoir; chère; cher; coucou; hello")
COURTESIES = phrases("""
    merci beaucoup|bien|encore?; merci pour .. .. ..; désolé|désolée|pardon pour .. .. ..;
    beau|bon|super lead|travail|contact|boulot; bonne journée|soirée|semaine; cordialement; à bientôt; parfait;
    très intéressant; ça a l air bien|intéressant; comme convenu; avec plaisir; c est noté
""")
LABELS = phrases("décision; ma décision; réponse; ma réponse")
FILLERS = phrases("""
    malheureusement; ok; d accord; parfait; super; très bien; bien sûr; volontiers; merci; avec plaisir; entendu; bien;
    excellent; génial
""")
YES = phrases("oui; ouais")
NO = phrases("non")
SIGN_OFFS = phrases("""
    cordialement; bien cordialement; merci; bonne journée; à bientôt; bien à toi; amicalement; cdt; cdlt;
    merci d avance
""")
PLANS = phrases("""
    je|nous les|la|le|l|lui|vais|m|te|vous? {do};
    je|nous vais|allons la|le|l|lui? appeler|contacter|écrire|voir|rencontrer|envoyer;
    appel|rdv|rendez-vous prévu|demain|pris; l {do}
""")
HARMLESS = phrases("""
    pas de problème|souci|soucis|question|questions; aucun problème|souci; aucune question;
    sans problème|souci|hésiter|hésitation; pas mal; rien à ajouter|signaler|redire; dès que possible|je;
    je ne l ai pas encore eue|eu|appelée|jointe|joint; n a pas répondu|décroché; ne répond pas; après|avant {daytime};
    si besoin|nécessaire|possible; n hésite|hésitez pas; quand je l ai|aurai; je n ai pas pu la|le|l? joindre|appeler;
    désolé|désolée pour ..; pas encore jointe|joint|appelée|appelé; d autres questions
""")
REQUESTS = phrases("")
THANKS = phrases("merci; merci beaucoup; ok; d accord")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
