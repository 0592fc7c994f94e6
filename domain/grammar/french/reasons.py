"""French: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        directeur; directrice; patron; patronne; daf; pdg; direction; chef; siège; cfo; ceo; conseil; achats;
        supérieur; directeur financier; gérant; gérante; associé; associés; mari; père; frère; holding; groupe;
        maison mère; actionnaire; actionnaires; dg; direction générale; direction financière; direction des achats;
        comité; propriétaire; supérieurs; hiérarchie; mairie; maire; le service achats; service achats; acheteur;
        acheteuse; responsable; directeur général; président; présidente; bureau; codir; son boss; boss;
        conseil d administration; chefs; finance; siège social; la centrale; centrale d achat; femme; épouse
    """),
    "decides": phrases("""
        décide; signe; tranche; valide; décident; signent; valident; décidera; signera; approuve; a le dernier mot;
        a la signature; tient les cordons; choisit; achète; commande; engage; fait tout; doit valider; doit signer;
        doit approuver; qui décide; qui signe; qui tranche; qui valide; gère les achats; arbitre; détient le budget;
        autorise; prend les décisions; prend la décision; prennent les décisions
    """),
    "meet": phrases("""
        rendez-vous; rencontre; rencontrer; réunion; rdv; nous voir; me voir; entretien; parler; visite; appel;
        recevoir; nous recevoir; me recevoir; échanger; échange; démo; discuter; nous rencontrer; me rencontrer; voir;
        rencontrent; de créneau; créneau; créneaux; me parler; nous parler; rdvs; visites; commerciaux; commercial;
        être rappelé; être rappelée; être contacté; être contactée; répondre; réunions; rencontres; point; visio;
        prendre mes appels; décrocher; présentation; démonstration; me répondre; s asseoir; appels; se voir; venir;
        date
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l année prochaine; l an prochain; janvier; février; mars; avril; mai; juin;
        juillet; août; septembre; octobre; novembre; décembre; le trimestre prochain; deux ans; trois ans; l été;
        la fin; fin; début; la rentrée; mi; printemps; automne; le printemps; l automne; l hiver; deux; trois; quatre;
        un an; # ans; # mois; la fusion; le déménagement; le prochain; prochain; l exercice; plusieurs; quelques;
        au moins; longtemps; cinq ans; plusieurs années; le; la; l échéance; noël
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; l année prochaine; l an prochain; deux ans; trois ans; quatre ans; cinq ans; # ans;
        plusieurs années; quelques années; fin 2028; début 2028; mi 2028; début 2029; l exercice suivant;
        le prochain exercice; un an; l été 2028; fin 2027; dix-huit mois; # mois; la fusion; quelques mois;
        l année d après
    """),
    "le": phrases("le; la; l; son; sa; leur; les; ses; leurs; au; du; un; une"),
    "no": phrases("""
        pas; aucun; aucune; plus; sans; ni; jamais; plus aucun; plus un; manque de; manque d; faute de; faute d;
        pas assez de; trop peu de; zéro; peu de
    """),
    "money": phrases("""
        argent; budget; budgets; moyens; financement; fonds; sou; sous; trésorerie; crédit; crédits; enveloppe; euro;
        euros; centime; investissement; investissements; ressources; finances; capex; capacité financière
    """),
    "gone": phrases("""
        gelé; gelés; coupé; coupés; supprimé; supprimés; épuisé; refusé; insuffisant; trop petit; trop faible; dépensé;
        dépensés; déjà dépensé; parti; partis; amputé; réduit; bloqué; bloqués; consommé; alloué; déjà alloué; engagé;
        affecté ailleurs; pas validé; pas débloqué; pas approuvé; pas là; annulé; suspendu; nul; serré; trop serré;
        trop juste; passé ailleurs; passé dans; redirigé; limité; sabré; divisé; à zéro; raboté; pas accordé;
        tombé à l eau
    """),
    "project": phrases("""
        projet; décision; achat; lancement; démarrage; déploiement; chantier; investissement; appel d offres;
        mise en place; sujet; remplacement; migration; renouvellement; tout; commande
    """),
    "put_off": phrases("""
        reporté; reportée; repoussé; repoussée; gelé; gelée; suspendu; suspendue; décalé; décalée; en pause;
        en stand-by; ajourné; différé; différée; mis en attente; arrêté; stoppé; en attente; à l arrêt; remis; remise
    """),
    "acts": phrases("""
        décident; décide; décideront; achètent; achète; achèteront; commencent; commence; commenceront; démarrent;
        démarre; démarrera; démarreront; lancent; lance; bougera; bouge; bougent; changent; changeront; signent;
        signeront; investissent; investiront; prévu; prévue; prévoient; envisagent; acheter; décider; commencer;
        démarrer; lancer; changer; se fera; aura lieu; arrivera; se passera; débute; débutera
    """),
    "happy": phrases("""
        content; contents; contente; satisfait; satisfaits; satisfaite; ravis; ravi; comblés; heureux; satisfaites;
        contentes
    """),
    "solution": phrases("""
        solution; outil; fournisseur; prestataire; système; logiciel; excel; tableur; tableau excel; fichier excel;
        partenaire; concurrent; appli; application; tableau; papier; carnet; produit
    """),
    "nobody": phrases("personne; aucun d eux; nul; aucun d entre eux"),
    "little_role": phrases("""
        stagiaire; assistante; assistant; étudiant; étudiante; apprenti; apprentie; alternant; alternante; secrétaire;
        utilisateur; technicien; technicienne; employé; employée; intérimaire; exécutant; standardiste
    """),
    "right_one": phrases("""
        décideur; décisionnaire; décideuse; responsable; bonne personne; bon interlocuteur; bon contact;
        celle qui décide; celui qui décide; chef; patron; signataire; la bonne personne; acheteur; habilité; habilitée;
        autorisé; autorisée
    """),
    "power": phrases("""
        pouvoir; autorité; pouvoir de décision; signature; mandat; pouvoir décisionnel; voix au chapitre; délégation;
        influence; poids; compétence; marge de manoeuvre; droit de signature; mot à dire; responsabilité budgétaire;
        pouvoir d achat
    """),
}
NAMES: Table = {
    "budget": phrases("""
        budget; argent; prix; moyens; financement; coût; finances; budgets; tarif; moyens financiers
    """),
    "timeframe": phrases("""
        calendrier; délai; délais; échéance; timing; planning; horizon; échéances; temporalité; échéancier;
        date d achat
    """),
    "pain_point": phrases("besoin; problème; problématique; douleur; besoins; point de douleur; enjeu; pain point"),
    "willing_to_meet": phrases("rendez-vous; rencontre; réunion; rdv; volonté de rencontre; entretien; disponibilité"),
    "authority": phrases("""
        décideur; décideuse; décisionnaire; pouvoir de décision; autorité; pouvoir; pouvoir décisionnel; décision;
        signature; décisionnaires; décideurs
    """),
}
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
LACK = phrases("""
    pas; aucun; aucune; sans; manque; trop; non; jamais; insuffisant; insuffisante; absent; ni; rien; personne; faible;
    flou; inconnu; pas assez; mauvais; plus de; plus d; nul; inexistant; inexistante; défaut; faute; absence; bloqué;
    gelé; coupé; refusé; annulé; dépassé; inadapté; ne va pas; ne colle pas; problème de; souci de; incertain; hors;
    trop loin; pêche; coince; bloque; irréaliste; zéro; absente; impossible; plus aucun; dépensé; supprimé
""")
PRAISE = phrases("""
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? bon|bonne|bons|ok|là;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? clair|suffisant|validé|en_place|correct;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? parfait|réel|présent|confirmé|confirmée;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? acquis|disponible|existant;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? bien|claire|bonnes; ok; suffisant;
    a|ont|avait du|le|un|de_l|assez|bien; pas de problème avec|pour|côté;
    n est|sont pas le|un|en problème|souci|question|cause; convient|conviennent; il y a|aurait; y a; existe bien?;
    colle; tient la_route; oui; rien à dire sur; y est; est là; c est bon; validé; confirmé; veut bien;
    accepte de? rencontrer|voir|recevoir; décide seul|seule; peut signer|payer|décider; prêt|prête à nous_rencontrer
""")
NEUTRAL: tuple[str, ...] = ()
LINKS = phrases("""
    à cause du; à cause de; faute de; raison; le; la; les; du; de; pour; critère; critères; numéro; et; parce que; car;
    l; c est; il n y a; ils n ont; elle n a; il n a; côté; niveau; sur; au niveau du; au niveau de; motif; motifs;
    raisons; d; des; cause; mon; leur; son; sa; question; en raison de; en raison du; au; aux; ça coince sur; puisque;
    vu; concernant; à; en
""")
CONJUNCTIONS = phrases("et; aussi; ni; ainsi que; de plus; en plus; également; puis")
CONTRASTS = phrases("""
    mais; cependant; par contre; toutefois; sauf; pourtant; en revanche; seulement; hormis; malheureusement; juste que;
    à part; excepté; bien que; même si; alors que; hélas; seul; sinon
""")
