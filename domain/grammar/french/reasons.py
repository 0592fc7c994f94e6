"""French: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        directeur; directrice; patron; daf; pdg; direction; chef; siège; cfo; ceo; conseil; achats; supérieur;
        directeur financier
    """),
    "le": phrases("le; la; l; son; sa"),
    "meet": phrases("""
        rendez-vous; rencontre; rencontrer; réunion; rdv; nous voir; me voir; entretien; parler; visite; appel
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; l année prochaine; l an prochain; janvier; février; mars; avril; mai; juin;
        juillet; août; septembre; octobre; novembre; décembre; le trimestre prochain; deux ans; trois ans; l été;
        la fin; fin; début; la rentrée
    """),
}
NAMES: Table = {
    "budget": phrases("budget; argent; prix; moyens; financement"),
    "timeframe": phrases("calendrier; délai; délais; échéance; timing; planning; horizon"),
    "pain_point": phrases("besoin; problème; problématique; douleur"),
    "willing_to_meet": phrases("rendez-vous; rencontre; réunion; rdv"),
    "authority": phrases("""
        décideur; décideuse; décisionnaire; pouvoir de décision; autorité; pouvoir
    """),
}
UNMET: Table = {
    "budget": phrases("""
        pas|aucun|plus|sans|ni .. argent|budget|moyens|financement|fonds|sou; trop cher|chers|chère|coûteux;
        ne peut|peuvent|veut|veulent pas .. payer|financer|dépenser;
        budget .. gelé|coupé|supprimé|épuisé|refusé|insuffisant|trop_petit|trop_faible|dépensé; pas les moyens;
        prix .. trop élevé|haut
    """),
    "timeframe": phrases("""
        pas .. avant {when}; rien .. avant {when}; pas cette année; au plus tôt; trop tôt; dans # ans|mois;
        dans deux|trois|quelques ans; projet .. reporté|repoussé|gelé|suspendu; reporté à|au|en; avant {when} .. rien;
        en {when} au_plus_tôt; pas pressé|pressés|pressée; contrat .. jusqu; pas .. priorité; pas dans l immédiat;
        seulement en {when}
    """),
    "pain_point": phrases("""
        pas|aucun|sans|ni .. besoin|problème|douleur|problématique;
        content|contents|contente|satisfait|satisfaits|satisfaite de|avec;
        sont|est très? contents|satisfaits|satisfait|satisfaite|contente|content; tout fonctionne|marche|va .. bien;
        ont|a déjà une|un solution|outil|fournisseur|prestataire; ne voit|voient pas .. intérêt|besoin|utilité;
        ne veulent|veut rien changer
    """),
    "willing_to_meet": phrases("""
        personne .. {meet}; ne veut|veulent|souhaite|souhaitent|peut|acceptent|accepte pas .. {meet};
        pas|aucun|aucune|sans de? {meet}; refuse|refusent .. {meet}; pas disposé|disposée|prêt|prête|prêts à .. {meet};
        a|ont annulé le|notre|la rendez-vous|réunion; a raccroché; rendez-vous annulé|refusé;
        juste|seulement une brochure|documentation
    """),
    "authority": phrases("""
        ne décide|décident|signe pas|rien; n est pas .. décideur|décisionnaire|décideuse|responsable;
        c est {le} {boss} qui décide|signe|décidera; {boss} .. décide|signe|tranche;
        pas le|de|un pouvoir|décideur|décisionnaire|pouvoir_de_décision|autorité;
        aucun|sans pouvoir|autorité|pouvoir_de_décision; n a rien|pas .. dire|décider|pouvoir|autorité;
        juste|seulement? stagiaire|assistante|assistant; pas habilité|habilitée|autorisé|autorisée;
        ne peut pas décider|signer; décision .. {boss}; pas son mot à dire; mauvais interlocuteur
    """),
}
LACK = phrases("""
    pas; aucun; aucune; sans; manque; trop; non; jamais; insuffisant; insuffisante; absent; ni; rien; personne; faible;
    flou; inconnu; pas assez; mauvais; plus de
""")
PRAISE = phrases("""
    est|sont bon|bonne|bons|ok|là|clair|suffisant|validé|en_place|correct|parfait; ok; suffisant;
    a|ont du|le|un|de_l|assez; pas de problème avec; n est pas le problème; convient|conviennent; il y a
""")
LINKS = phrases("""
    à cause du; à cause de; faute de; raison; le; la; les; du; de; pour; critère; critères; numéro; et; parce que; car;
    l; c est; il n y a; ils n ont; elle n a; il n a
""")
CONJUNCTIONS = phrases("et; aussi; ni; ainsi que")
CONTRASTS = phrases("mais; cependant; par contre; toutefois; sauf; pourtant; en revanche")
