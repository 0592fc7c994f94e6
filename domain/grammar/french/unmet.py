"""French: how people say that a criterion is not met."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        a|ont gelé|bloqué|coupé|suspendu|supprimé .. dépenses|budgets|budget|investissements|crédits|achats;
        dépenses|budgets|budget|investissements .. gelé|gelés|gelées|bloqués|suspendus;
        {no} .. {money}; {money} .. {gone}; trop cher|chers|chère|coûteux|onéreux|élevé;
        ne|n peut|peuvent|veut|veulent|pourra|pourront|a|ont pas|plus|rien .. payer|financer|dépenser|investir;
        ne|n peut|peuvent|veut|veulent|pourra|pourront|a|ont pas|plus|rien .. permettre|offrir|sortir|mettre;
        prix .. trop|hors élevé|haut|cher|budget; pas les moyens; n ont|a pas|plus les_moyens|de_quoi|un|d;
        hors budget|de_prix; au-dessus de leurs|leur|ses moyens|budget; au delà de leur|leurs; dépasse leur|leurs|son;
        peuvent|peut pas se_le|se_l permettre|offrir; plus un sou|centime|euro|rond; pas un sou|centime|euro|rond;
        gel des|du investissements|dépenses|budget|budgets; coupes|coupe budgétaires|budgétaire;
        restrictions|restriction budgétaires|budgétaire; n est|a pas|plus budgété|budgétisé|financé|de_budget;
        pas budgété|prévu_au_budget|financé; pas prévu au budget; en dessous|dessous de notre|nos;
        veut|veulent .. gratuit|gratuitement|gratis; seulement|que|à_peine|maximum # euros|k|mille;
        # k|euros maximum|max|seulement; l assurance n a; difficultés financières; trop juste financièrement;
        on est trop chers; ça leur coûte trop
    """),
    "timeframe": phrases("""
        pas|rien|plus .. avant {when}; rien .. avant {when}; pas cette année; cette année non|rien|pas|ce_ne;
        au plus tôt; au mieux {far}; trop tôt; trop loin; dans # ans|mois|années;
        dans deux|trois|quelques|plusieurs|cinq ans|années; {project} .. {put_off};
        {put_off} à|au|en|jusqu|d|de {when}; avant {when} .. rien|pas|ne; en {when} au_plus_tôt;
        pas pressé|pressés|pressée|urgent|d_urgence;
        contrat|bail|leasing|abonnement .. jusqu|court|engagés|expire|échéance|{far};
        engagés|engagé|liés|lié jusqu|par; pas .. priorité|prioritaire; pas dans l immédiat;
        pas pour tout_de_suite|maintenant|cette_année|l_instant; seulement|que|uniquement en|après|à_partir {when};
        pas encore d|de|le|prêts|prêt|mûr|décidé projet|date|calendrier?; {acts} .. {far};
        {acts} .. qu en|après|à|au|fin|l; ne .. {acts} .. avant|qu; n .. avant {when};
        pas de date|calendrier|échéance|projet|planning; aucun calendrier|projet|planning|horizon;
        aucune échéance|date|urgence; l année prochaine|an_prochain au|peut|seulement|éventuellement;
        peut-être .. {far}; {far} .. peut-être|au_plus_tôt|minimum; remis à|aux plus|calendes;
        se renseigne|renseignent juste|seulement|pour; juste|simplement pour se_renseigner|voir; pas mûr;
        attendre|attendent .. {far}; d ici {far}; mauvais timing|moment; pas le bon|moment moment?
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; en {when}; plus tard; reporté~; repoussé~; contrat; délai; attendre; avant {when};
        échéance; date; {when}
    """),
    "pain_point": phrases("""
        {no} .. besoin|besoins|problème|problèmes|douleur|problématique|difficulté|souci_avec|plainte|urgence_réelle;
        {happy} de|d|avec|du|comme; sont|est|restent|semblent très|tout_à_fait|parfaitement|pleinement? {happy};
        tout fonctionne|marche|va|roule|tourne|se_passe .. bien|nickel|parfaitement?;
        ont|a|utilisent|utilise déjà|depuis|choisi|pris|acheté|signé .. {solution};
        ont|a choisi|acheté|signé|pris .. ailleurs|autre|concurrent;
        ne|n voit|voient|perçoivent pas|aucun|aucune .. intérêt|besoin|utilité|problème|nécessité|l|la|de;
        ne|n perçoit|ressentent|trouvent|trouve pas|aucun|aucune .. intérêt|besoin|utilité|problème|nécessité|l|la|de;
        ne|n veulent|veut|souhaitent|souhaite|comptent rien|pas|plus .. changer|modifier|remplacer;
        {solution} .. suffit|convient|fonctionne|marche|fait_le|leur_va|va_bien|tourne|répond|contente;
        leur|lui suffit|convient|va bien|largement|parfaitement|très?; suffit largement|amplement|pour|bien;
        n|ne ont|a|est|en besoin de_rien|pas_besoin; n en ont|a|voient pas|nul besoin|l; pas besoin;
        simple|simplement|juste curiosité|curieux|curieuse; par curiosité; problème .. réglé|résolu|disparu|derrière;
        déjà réglé|résolu|équipés|équipé|équipée; fait|font très? bien le|son travail|boulot|job|affaire;
        restent|rester avec|sur .. {solution}; développé|fait en_interne; solution interne|maison;
        rien ne les|le|la gêne|dérange|presse; pas d intérêt; aucun intérêt pour|à; satisfaits|contents; ça leur va;
        très bien comme_ça|ainsi; aiment leur; pas gênés|gêné par
    """),
    "pain_point?": phrases("""
        {happy}; besoin; problème; {solution}; suffit; intérêt; curieux; curiosité; concurrent; équipés
    """),
    "willing_to_meet": phrases("""
        {nobody} .. {meet};
        ne|n veut|veulent|souhaite|souhaitent|peut|acceptent|accepte pas|plus|aucun|aucune .. {meet};
        ne|n veut|veulent|souhaite|souhaitent|peut|acceptent|accepte nous|me|pas_envie|nullement|jamais .. {meet};
        ne|n désire|désirent|cherche|a|ont|compte|comptent pas|plus|aucun|aucune .. {meet};
        ne|n désire|désirent|cherche|a|ont|compte|comptent nous|me|pas_envie|nullement|jamais .. {meet};
        pas|aucun|aucune|sans|plus|jamais de|d|le? {meet};
        refuse|refusent|décline|déclinent|a_refusé|ont_refusé|évite|évitent|esquive .. {meet}|catégoriquement;
        pas disposé|disposée|disposés|prêt|prête|prêts à|pour|par|au .. {meet};
        pas ouvert|ouverte|intéressé|intéressée|dispo|disponible à|pour|par|au .. {meet};
        a|ont annulé|décommandé|refusé|décliné le|notre|la|tous|nos|un|deux|trois .. rendez-vous|réunion|rdv;
        a|ont annulé|décommandé|refusé|décliné le|notre|la|tous|nos|un|deux|trois .. fois|démo|visite;
        a|m_a raccroché au? nez?; raccroché; {meet} annulé|annulée|refusé|refusée|décommandé|déclinée;
        annulé|décommandé deux|trois|plusieurs|encore fois?;
        juste|seulement|que|uniquement .. brochure|documentation|plaquette|infos|catalogue|doc|informations|mail;
        que par mail|écrit; uniquement par mail|écrit;
        ne|n me|nous? répond|rappelle|décroche|répondent|rappellent|décrochent pas|plus|jamais|à;
        ne donne|donnent|répond|donnent suite|pas|jamais .. suite|rappel|date|créneau|rdv;
        ne veut|veulent plus|pas être|qu|entendre|parler|voir|de_nous;
        veut|veulent|voulait juste|seulement|qu .. brochure|documentation|plaquette|doc|infos|mail;
        pas de temps|disponibilité|créneau|date|réponse pour|à; aucun créneau|contact|retour|rdv;
        aucune réponse|disponibilité|date; injoignable;
        impossible de|d la|le|l|les|obtenir|avoir|fixer|joindre|rencontrer; barrage;
        ne s|est est? jamais|pas présenté|présentée|venu|venue|pointé|pointée; posé un lapin; lapin;
        ne plus appeler|rappeler|contacter; de ne plus|pas l|la|le|les? appeler|rappeler|contacter|déranger;
        bloqué mon|mes|notre; silence radio; ferme|fermé la porte; pas de commerciaux|visite|contact;
        m|nous a|ont envoyé|envoyée? balader|promener|paître; se défile|défilent; fait|font la_sourde|barrage
    """),
    "willing_to_meet?": phrases("""
        {meet}; raccroché; brochure; plaquette; documentation; annulé; injoignable; rappelle; répond; créneau;
        décroche
    """),
    "authority": phrases("""
        demande|demandent jamais|pas .. avis; avis ne compte pas; n a|ont pas son|leur mot;
        ne|n décide|décident|signe|signent|valide pas|rien|de_rien|plus|aucun .. décider|signer|valider;
        ne|n décide|décident|signe|signent|valide pas|rien|de_rien|plus|aucun .. décide|engager|choisir|acheter;
        ne|n peut|peuvent|choisit|engage|est|a pas|rien|de_rien|plus|aucun .. décider|signer|valider;
        ne|n peut|peuvent|choisit|engage|est|a pas|rien|de_rien|plus|aucun .. décide|engager|choisir|acheter;
        ne décide|décident|signe|signent|valide pas|rien|de_rien|seul|seule;
        n est|était|serait pas|plus .. {right_one}; c est {le} {boss}; c est .. qui {decides}; {boss} .. {decides};
        {decides} .. {boss}; {no} .. {right_one}; {no} .. {power};
        n a|ont rien|pas|aucun|aucune|plus .. {power}|dire|décider|la_main; rien à dire|décider;
        pas le|de|un|la pouvoir|décideur|décisionnaire|pouvoir_de_décision|autorité|signature;
        juste|seulement|simple|que|qu|n_est_que|n_est_qu|une|un? {little_role};
        est|en_tant_que|comme une|un|simple? {little_role};
        pas habilité|habilitée|autorisé|autorisée|en_position|compétent;
        ne peut|peuvent pas|rien seul|seule? décider|signer|valider|engager|choisir;
        décision|décisions|achats|signature|choix .. {boss}|ailleurs|au_dessus|plus_haut|quelqu_un|paris|étranger;
        pas son mot à dire; mauvais interlocuteur|contact|niveau; mauvaise interlocutrice|personne;
        doit|doivent|devra|faut .. {boss}|demander|valider|consulter|référer;
        doit .. demander|consulter|voir|passer .. {boss}; tout passe|se_décide|remonte|part par|au|chez|en|à;
        se décide|joue|signe .. {boss}|ailleurs|plus_haut|au|en|à; quelqu un d autre;
        une|un autre personne|service qui? décide|signe|valide?; besoin de l|du aval|accord|feu_vert|signature;
        sous réserve .. {boss}; les décisions se_prennent|sont|viennent; tout est décidé|centralisé|validé;
        centralisé|centralisés|centralisée; récolte|collecte|compare juste|seulement|les|des devis|infos|offres;
        a quitté|ne_travaille_plus|n_y_travaille_plus; parti à la retraite; n a que|qu voix|avis; avis consultatif;
        ce n est pas|plus elle|lui|eux .. qui; pas elle|lui qui; pas de son ressort|niveau; dépend du|de|d .. {boss};
        en référer
    """),
    "authority?": phrases("""
        {boss}; {decides}; décideur; décision; signature; stagiaire; assistante; pouvoir; habilité; aval;
        {little_role}; décisionnaire
    """),
}
