"""French: what stands around a decision, and how criteria are spoken of."""

from domain.grammar.language import Reasons, Talk, phrases

TALK = Talk(
    greetings=phrases("bonjour; salut; bonsoir; chère; cher; coucou; hello"),
    courtesies=phrases("""
        merci beaucoup|bien|encore?; merci pour .. .. ..; désolé|désolée|pardon pour .. .. ..;
        beau|bon|super lead|travail|contact|boulot; bonne journée|soirée|semaine; cordialement; à bientôt; parfait;
        très intéressant; ça a l air bien|intéressant; comme convenu; avec plaisir; c est noté
    """),
    labels=phrases("décision; ma décision; réponse; ma réponse"),
    fillers=phrases("""
        malheureusement; ok; d accord; parfait; super; très bien; bien sûr; volontiers; merci; avec plaisir; entendu;
        bien; excellent; génial
    """),
    yes=phrases("oui; ouais"),
    no=phrases("non"),
    sign_offs=phrases("""
        cordialement; bien cordialement; merci; bonne journée; à bientôt; bien à toi; amicalement; cdt; cdlt;
        merci d avance
    """),
    plans=phrases("""
        je|nous les|la|le|l|lui|vais|m|te|vous? {do};
        je|nous vais|allons la|le|l|lui? appeler|contacter|écrire|voir|rencontrer|envoyer;
        appel|rdv|rendez-vous prévu|demain|pris; l {do}
    """),
    harmless=phrases("""
        pas de problème|souci|soucis|question|questions; aucun problème|souci; aucune question;
        sans problème|souci|hésiter|hésitation; pas mal; rien à ajouter|signaler|redire; dès que possible|je;
        je ne l ai pas encore eue|eu|appelée|jointe|joint; n a pas répondu|décroché; ne répond pas;
        après|avant {daytime}; si besoin|nécessaire|possible; n hésite|hésitez pas; quand je l ai|aurai;
        je n ai pas pu la|le|l? joindre|appeler; désolé|désolée pour ..; pas encore jointe|joint|appelée|appelé;
        d autres questions
    """),
    doubts={
        "negation": phrases("""
            ne; n; pas; non; jamais; rien; aucun; aucune; personne; sans; ni; impossible; malheureusement; hélas;
            désolé; désolée; manque; contre
        """),
        "condition": phrases("""
            exception; approbation; en attente; validation; vérifier; clarifier; si; s ils; s il; à condition;
            sous réserve; sauf; à moins; pourvu; selon; dépend; en principe; pour l instant; provisoirement; sinon;
            tant que; en attendant; faut; doit; à voir
        """),
        "time": phrases("""
            quand; dès; avant; après; jusqu; une fois; lorsque; seulement; uniquement
        """),
        "contrast": phrases("""
            mais; cependant; toutefois; pourtant; par contre; en revanche; malgré; quoique; bien que; même
        """),
        "second_thought": phrases("""
            espérons; à toi de voir; comme tu veux; on décidera; j espère; on verra; discuter; test; peut-être;
            peut être; ou; plutôt; attends; attendez; stop; annule; annuler; finalement; erreur; faux; pense; crois;
            pourrait; pourrais; devrait; serait; aurais; hésite; doute; pas sûr; réfléchir; réflexion; en fait; bof;
            hum; voudrais; aimerais; oublie; oubliez; plus tard; tard; changé d avis
        """),
        "irony": phrases("""
            blague; rigole; lol; mdr; haha; comme d habitude; bien entendu lol; tu parles; ironie; n importe quoi
        """),
        "open": phrases("""
            donne; donnez; transmets; transmettez; passe-le; signé avec; signé ailleurs; plus là; autre; autres;
            deux leads; les deux; collègue; doublon; dit; quelqu un; appartient; à la place; deuxième; premier;
            seconde; au nom
        """),
    },
    retractions=phrases("""
        attends; attendez; finalement; en fait; oublie; oubliez; erreur de ma part; je plaisante; blague;
        changé d avis; annule; pas sûr; ou pas; l autre lead; les deux leads
    """),
    decision_words={
        "accept": phrases("accepte; accepté; acceptée; accepter; acceptons; acceptable"),
        "reject": phrases("""
            refuse; refusé; refusée; refuser; rejette; rejeté; rejet; refusons; décline
        """),
        "undo": phrases("annuler; annule"),
        "withdraw": phrases("retire; retirer"),
    },
    ambiguous=frozenset(
        phrases("""
        autre; contre; des; des que possible; dit; faut; même; n; ne; ni; ou; pas; personne; s il; sans; selon; si;
        stop; tard
    """)
    ),
)
REASONS = Reasons(
    names={
        "budget": phrases("budget; argent; prix; moyens; financement"),
        "timeframe": phrases("""
            calendrier; délai; délais; échéance; timing; planning; horizon
        """),
        "pain_point": phrases("besoin; problème; problématique; douleur"),
        "willing_to_meet": phrases("rendez-vous; rencontre; réunion; rdv"),
        "authority": phrases("""
            décideur; décideuse; décisionnaire; pouvoir de décision; autorité; pouvoir
        """),
    },
    unmet={
        "budget": phrases("""
            pas|aucun|plus|sans|ni .. argent|budget|moyens|financement|fonds|sou; trop cher|chers|chère|coûteux;
            ne peut|peuvent|veut|veulent pas .. payer|financer|dépenser;
            budget .. gelé|coupé|supprimé|épuisé|refusé|insuffisant|trop_petit|trop_faible|dépensé; pas les moyens;
            prix .. trop élevé|haut
        """),
        "timeframe": phrases("""
            pas .. avant {when}; rien .. avant {when}; pas cette année; au plus tôt; trop tôt; dans # ans|mois;
            dans deux|trois|quelques ans; projet .. reporté|repoussé|gelé|suspendu; reporté à|au|en;
            avant {when} .. rien; en {when} au_plus_tôt; pas pressé|pressés|pressée; contrat .. jusqu;
            pas .. priorité; pas dans l immédiat; seulement en {when}
        """),
        "pain_point": phrases("""
            pas|aucun|sans|ni .. besoin|problème|douleur|problématique;
            content|contents|contente|satisfait|satisfaits|satisfaite de|avec;
            sont|est très? contents|satisfaits|satisfait|satisfaite|contente|content;
            tout fonctionne|marche|va .. bien; ont|a déjà une|un solution|outil|fournisseur|prestataire;
            ne voit|voient pas .. intérêt|besoin|utilité; ne veulent|veut rien changer
        """),
        "willing_to_meet": phrases("""
            personne .. {meet}; ne veut|veulent|souhaite|souhaitent|peut|acceptent|accepte pas .. {meet};
            pas|aucun|aucune|sans de? {meet}; refuse|refusent .. {meet};
            pas disposé|disposée|prêt|prête|prêts à .. {meet}; a|ont annulé le|notre|la rendez-vous|réunion;
            a raccroché; rendez-vous annulé|refusé; juste|seulement une brochure|documentation
        """),
        "authority": phrases("""
            ne décide|décident|signe pas|rien; n est pas .. décideur|décisionnaire|décideuse|responsable;
            c est {le} {boss} qui décide|signe|décidera; {boss} .. décide|signe|tranche;
            pas le|de|un pouvoir|décideur|décisionnaire|pouvoir_de_décision|autorité;
            aucun|sans pouvoir|autorité|pouvoir_de_décision; n a rien|pas .. dire|décider|pouvoir|autorité;
            juste|seulement? stagiaire|assistante|assistant; pas habilité|habilitée|autorisé|autorisée;
            ne peut pas décider|signer; décision .. {boss}; pas son mot à dire; mauvais interlocuteur
        """),
    },
    lack=phrases("""
        pas; aucun; aucune; sans; manque; trop; non; jamais; insuffisant; insuffisante; absent; ni; rien; personne;
        faible; flou; inconnu; pas assez; mauvais; plus de
    """),
    praise=phrases("""
        est|sont bon|bonne|bons|ok|là|clair|suffisant|validé|en_place|correct|parfait; ok; suffisant;
        a|ont du|le|un|de_l|assez; pas de problème avec; n est pas le problème; convient|conviennent; il y a
    """),
    links=phrases("""
        à cause du; à cause de; faute de; raison; le; la; les; du; de; pour; critère; critères; numéro; et; parce que;
        car; l; c est; il n y a; ils n ont; elle n a; il n a
    """),
    conjunctions=phrases("et; aussi; ni; ainsi que"),
    contrasts=phrases("""
        mais; cependant; par contre; toutefois; sauf; pourtant; en revanche
    """),
)
