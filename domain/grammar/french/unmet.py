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
        on est trop chers; ça leur coûte trop; ont|a|ils_ont tout dépensé|claqué|investi|mis|flambé .. dans|pour|sur?;
        à sec; fauché|fauchés|fauchée; dans le rouge; pas|plus un rond|kopeck|balle|radis|sou|copeck;
        pas|plus un euro|centime à|de? .. mettre|côté|investir?;
        ne|n peut|peuvent|veut|veulent pas .. mettre|débourser|lâcher|engager|s_engager_financièrement;
        peut|peuvent|veut|veulent pas .. payer|financer|se_permettre|investir;
        peut|peuvent|veut|veulent pas .. mettre_un|débourser|se_l_offrir|se_le_permettre;
        n ont|a pas|plus un_sou|un_rond|un_centime|les_sous|l_argent|de_sous|le_budget|de_fric|de_thunes|de_trésorerie;
        trouve|trouvent .. trop? cher|chers|chère|coûteux; nous trouve|trouvent trop? chers;
        c est trop? cher pour|trop_cher;
        {money} .. n|ne .. pas|plus|jamais été? voté|votée|validé|validée|accordé|accordée;
        {money} .. n|ne .. pas|plus|jamais été? débloqué|débloquée|approuvé|obtenu|disponible|prévu|prévus;
        {money} .. il n|y? y? en? a? pas|plus|zéro;
        {money} pas|non voté|validé|accordé|débloqué|approuvé|obtenu|alloué|prévu|disponible;
        a|ont gelé|bloqué|coupé|suspendu|supprimé|raboté|refusé|sabré|réduit .. {money}|investissements|dépenses;
        hors de leur|notre portée|prix|moyens; hors de prix|budget; aucune marge financière; pas rentable pour eux;
        moyens .. pas|insuffisants|limités; serre|serrent la ceinture;
        ont|a perdu|épuisé|vidé|explosé|dépassé|mangé .. {money};
        {money} .. parti|partis|passé|passés|englouti .. dans|en|ailleurs|pour;
        coupe|coupent|gèle|gèlent|bloque|bloquent|suspend|suspendent|taille|taillent|supprime .. {money};
        banque .. coupé|refusé|fermé|suit_plus|suit_pas|lâche|lâché; {money} est|à .. 0|zéro|nul;
        leur|lui|ont|a .. coupé|refusé|supprimé|retiré .. {money}
    """),
    "timeframe": phrases("""
        pas|rien|plus .. avant {when}; rien .. avant {when}; pas cette année; au plus tôt; au mieux {far}; trop tôt;
        trop loin; dans # ans|mois|années; dans deux|trois|quelques|plusieurs|cinq ans|années; {project} .. {put_off};
        {put_off} à|au|en|jusqu|d|de {when}; avant {when} .. rien|pas|ne; en {when} au_plus_tôt;
        pas pressé|pressés|pressée|urgent|d_urgence; contrat|bail|leasing|abonnement .. jusqu|court|engagés|{far};
        engagés|engagé|liés|lié jusqu|par; pas .. priorité|prioritaire; pas dans l immédiat;
        pas pour tout_de_suite|maintenant|cette_année|l_instant; seulement|que|uniquement en|après|à_partir {when};
        pas encore d|de|le|prêts|prêt|mûr|décidé projet|date|calendrier?; {acts} .. {far};
        {acts} .. qu en|après|à|au|fin|l; ne .. {acts} .. avant|qu; n .. avant {when};
        pas de date|calendrier|échéance|projet|planning; aucun calendrier|projet|planning|horizon;
        aucune échéance|date|urgence; l année prochaine|an_prochain au|peut|seulement|éventuellement;
        peut-être .. {far}; {far} .. peut-être|au_plus_tôt|minimum; remis à|aux plus|calendes;
        se renseigne|renseignent juste|seulement|pour; juste|simplement pour se_renseigner|voir; pas mûr;
        attendre|attendent .. {far}; d ici {far}; mauvais timing|moment; pas le bon|moment moment?;
        un jour peut-être|peut_être|qui_sait;
        peut-être un_jour|plus_tard|dans_quelques|l_an_prochain|l_année_prochaine; peut_être un_jour|plus_tard;
        on verra plus_tard|l_année_prochaine|l_an_prochain|en|dans;
        reporte|reportent|repousse le|la|tout|leur|ça|l|les? {project}|à|sine|d|jusqu;
        repoussent|décale|décalent|remet le|la|tout|leur|ça|l|les? {project}|à|sine|d|jusqu;
        remettent|diffère|diffèrent|ajourne le|la|tout|leur|ça|l|les? {project}|à|sine|d|jusqu;
        gèle|gèlent|suspend|suspendent le|la|tout|leur|ça|l|les? {project}|à|sine|d|jusqu; sine die;
        durée indéterminée; à une date indéterminée|inconnue|ultérieure;
        date|calendrier indéterminé|indéterminée|inconnu|inconnue;
        ont|a reporté|repoussé|décalé|remis|différé|ajourné|gelé .. {project}|{far}|tout|sine|plus_tard;
        {tf} .. {far}|{put_off}; {no} d|de|le|la|un? {tf}; aux calendes grecques; pas de sitôt;
        pas avant longtemps|un_moment|plusieurs|deux|trois|cinq; rien de prévu avant|cette|pour; rien avant;
        ne bougera|bougeront|bouge|feront|fera|décideront|achèteront|achèterait pas|rien .. avant|cette|{far};
        bougera|feront|décidera|décideront|achèteront pas avant|cette; trop en avance; pas d actualité;
        plus d actualité; plus à l ordre; pas à l ordre; dans longtemps; à long terme; pas avant {far};
        pas prêt|prêts|prête|mûr|mûrs avant|cette; rappeler|recontacter|revoir|reparler en|dans|l {far}|{when};
        rappelle|rappelez|rappelons .. {far}; d ici là rien; en attente de la_fusion|le_rachat|l_exercice|la_fin;
        trop lointain|lointaine|tardif|tardive; contrat|bail|leasing|abonnement|engagement .. .. jusqu|court;
        contrat|bail|leasing|abonnement|engagement .. .. expire|échéance|termine|fin|échoit .. {far}
    """),
    "timeframe?": phrases("""
        {acts} .. {date}; {far}; en {date}; plus tard; reporté~; repoussé~; contrat; délai; attendre; avant {date};
        échéance; date; {date}; cette année non|rien|pas|ce_ne; pour l instant non|rien; pour le moment non|rien
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
        très bien comme_ça|ainsi; aiment leur; pas gênés|gêné par;
        ont|a .. résolu|réglé|solutionné|corrigé .. interne|eux_mêmes|lui_même|seuls;
        ont|a .. résolu|réglé|solutionné|corrigé .. tout_seuls|autrement|problème|problèmes|souci;
        l ont|a résolu|réglé; plus de souci|soucis|problème|problèmes|besoin|raison;
        c est|tout roule|baigne|nickel|roule;
        usage|utilisation|pour perso|personnel|personnelle|privé|privée|sa_voiture|son_propre|sa_propre_voiture;
        voiture privée|personnelle|perso; véhicule privé|personnel; se sont équipés|équipée|équipé;
        s est équipé|équipée; ont|a signé|pris|opté|choisi chez|avec|pour un|une|le|la? @; sous contrat avec;
        n|ne en ont|a voient|voit|voyaient pas|aucun|nullement .. intérêt|besoin|utilité|l|pourquoi;
        n|ne en ont|a ressentent|ressent|comprennent pas|aucun|nullement .. intérêt|besoin|utilité|l|pourquoi;
        voit|voient|voyait pas .. intérêt|besoin|utilité|problème|le_problème|l_intérêt;
        ont|a pas .. besoin|de_problème|de_besoin|le_besoin; pas besoin de_nous|de_ça|de_rien|d_une;
        ne les|l|le empêche pas de dormir; rien à améliorer|résoudre|changer;
        aucune douleur|difficulté|raison_de_changer|frustration|plainte;
        pas de raison|plainte|plaintes|difficulté|frustration; ils|elle|il se débrouille|débrouillent très? bien|sans;
        fonctionne|fonctionnent|marche|tourne très? bien comme|avec|déjà;
        pas|peu|plus intéressé|intéressés|intéressée par|au le|la|notre|l|un|ce produit|solution|offre;
        pas|peu|plus intéressé|intéressés|intéressée par|au le|la|notre|l|un|ce outil|sujet|télématique;
        il|elle cherche|cherchait|voulait .. gps|autre_chose|pour_sa|perso|gratuit;
        veulent|veut garder|rester|conserver .. {solution}|actuel|papier|comme_ça;
        sont|est|vont|restent très|tout_à_fait? bien|contents|heureux comme_ça|ainsi|comme_ils_sont|là|sans;
        ça leur va|convient|suffit; ont|a déjà? tout résolu|réglé|solutionné; ont|a .. tout .. réglé|résolu|équipé
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
        aucune réponse|disponibilité; injoignable; impossible de|d la|le|l|les|obtenir|avoir|fixer|joindre|rencontrer;
        barrage; ne s|est est? jamais|pas présenté|présentée|venu|venue|pointé|pointée; posé un lapin; lapin;
        ne plus appeler|rappeler|contacter; de ne plus|pas l|la|le|les? appeler|rappeler|contacter|déranger;
        bloqué mon|mes|notre; silence radio; ferme|fermé la porte; pas de commerciaux|visite|contact;
        m|nous a|ont envoyé|envoyée? balader|promener|paître; se défile|défilent; fait|font la_sourde|barrage;
        pas|plus|aucune|sans|zéro envie de|d? .. {meet};
        pas chaud|chauds|chaude|motivé|motivée|partant|partante .. {meet};
        veut|veulent|voulait|souhaite|souhaitent pas|plus|pas_du_tout .. {meet};
        a|ont pas|plus envie|voulu|souhaité .. {meet};
        annulé|décommandé|reporté le|les|deux|trois|tous|ses? fois|le|les|nos? rdv|rendez-vous|réunion|réunions;
        posé|planté|zappé le|les|deux|trois|tous|ses? fois|le|les|nos? rdv|rendez-vous|réunion|réunions;
        annulé|décommandé|reporté le|les|deux|trois|tous|ses? fois|le|les|nos? démo|visite|rdvs|fois;
        posé|planté|zappé le|les|deux|trois|tous|ses? fois|le|les|nos? démo|visite|rdvs|fois;
        annulé|décommandé|reporté notre|#|2x|3x|x2|x3|encore? fois|le|les|nos? rdv|rendez-vous|réunion|réunions;
        posé|planté|zappé notre|#|2x|3x|x2|x3|encore? fois|le|les|nos? rdv|rendez-vous|réunion|réunions;
        annulé|décommandé|reporté notre|#|2x|3x|x2|x3|encore? fois|le|les|nos? démo|visite|rdvs|fois;
        posé|planté|zappé notre|#|2x|3x|x2|x3|encore? fois|le|les|nos? démo|visite|rdvs|fois;
        répond|répondent|rappelle|rappellent|décroche|décrochent pas|plus|jamais|à;
        me|nous|m laisse|laissent|ignore|ignorent|évite|évitent|fuit;
        me|nous|m fuient|bloqué|snobe|ghoste|ghosté|zappe|filtre|filtrent; mis|met|mettent|posé un vent|lapin|râteau;
        ghosté|ghostée|ghoste|ghosting; disparu de|des la|dans circulation|écrans|nature;
        fait|font le|la mort|morte|morts;
        envoyé|envoyés|envoyée|envoie bouler|balader|promener|sur_les_roses|paître|chier|bouler;
        refus|refuse|refusent de|d|tout|toute|catégorique|net|catégoriquement? {meet};
        ferme|fermé|claque|claqué .. porte|nez; silence depuis|total|radio;
        sans nouvelles|nouvelle|réponse depuis|malgré|d|de; par mail uniquement|seulement|point;
        demandé|demande|demandent|prié|exige de|d|à ne|n|être? plus|pas .. appeler|rappeler;
        demandé|demande|demandent|prié|exige de|d|à ne|n|être? plus|pas .. contacter|recontacter|déranger;
        demandé|demande|demandent|prié|exige de|d|à ne|n|être? plus|pas .. relancer|écrire;
        demandé|demande|demandent|prié|exige de|d|à ne|n|être? plus|pas .. solliciter|retirée|supprimé;
        ne|n veut|veulent rien|plus_rien savoir|entendre; rien savoir|entendre;
        impossible d obtenir|avoir|fixer|décrocher .. {meet}; pas question de|d .. {meet};
        posé|pose|posent|mis .. lapin|lapins|vent|vents; lapins;
        ne|n veut|veulent|souhaite|souhaitent pas|plus qu|que .. vienne|passe|venions;
        ne|n veut|veulent|souhaite|souhaitent pas|plus qu|que .. passions|visite|rencontre|rende_visite;
        veut|veulent pas|plus qu|que .. vienne|passe; no|ni envie|intérêt|disponibilité de|d|pour .. {meet};
        ne se laisse|laissent pas .. voir|approcher|joindre
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
        juste|seulement|simple|que|qu|n_est_que|n_est_qu un|une|un_simple|une_simple? {weak_role};
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
        a quitté|ne_travaille_plus|n_y_travaille_plus; n a que|qu voix|avis; avis consultatif;
        ce n est pas|plus elle|lui|eux .. qui; pas elle|lui qui; pas de son ressort|niveau; dépend du|de|d .. {boss};
        en référer;
        n est|sont|était pas|ni|plus lui|elle|eux|celui|celle|le|la? qui .. {decides}|approuve|l_approuve;
        n est|sont|était pas|ni|plus lui|elle|eux|celui|celle|le|la? qui .. le_valide|la_valide|le_signe|achète;
        c est|est pas lui|elle|eux qui .. {decides}|approuve;
        c est|sont le|la|l|son|sa|les|un|une? @? @? qui .. {decides}|approuve;
        ne|n décide|signe|valide|choisit|tranche pas|rien|de_rien|jamais;
        décide|décident|signe|signent|valide|valident|tranche|peut_rien|engage pas|rien|de_rien|jamais;
        peut|peuvent rien|pas .. décider|signer|valider|engager|trancher|acheter;
        a|ont aucun|aucune|pas|zéro .. pouvoir|délégation|mot_à_dire|autorité|mandat;
        n a|ont|avait rien|pas_son_mot à dire|décider|y_dire; rien à dire|décider|signer dans|chez|sur|là?;
        changé|change de poste|service|fonction|boîte;
        n|ne est|travaille|occupe plus .. poste|décideur|en_charge|responsable;
        n|ne est|travaille|occupe plus .. fonction|là|dans_la_boîte|dans_l_entreprise;
        plus en poste|place|charge|fonction; muté; mutée; pas de|un|le|la rang|niveau|échelon|grade;
        en bas de l_échelle|la_hiérarchie; pas assez haut|senior;
        doit|devait .. demander|en_référer|faire_valider|faire_signer;
        sans pouvoir|mandat|délégation|autorité|signature; pas sa|son|leur décision|ressort|domaine|budget;
        simple intermédiaire|exécutant|relais; prestataire externe|extérieur; consultant externe|extérieur;
        n est|suis qu un|une|intermédiaire;
        n est pas du_tout? décideur|décisionnaire|décisionnelle|décideuse|signataire|mandaté|mandatée;
        pas elle|lui le|la|l? décideur|décideuse|décisionnaire|patron|chef|acheteur;
        le vrai|véritable décideur|décisionnaire|patron
    """),
    "authority?": phrases("""
        {boss}; {decides}; décideur; décision; signature; stagiaire; assistante; pouvoir; habilité; aval;
        {little_role}; décisionnaire; {weak_role}; parti|partie à la retraite; retraité|retraitée; consultant;
        consultante
    """),
    "budget?": phrases("""
        faillite; redressement judiciaire; liquidation; dépôt de bilan; endetté|endettés; dettes;
        licenciements|licencie|licencient; plan social; cher; chers; coupé; argent; crise
    """),
}
