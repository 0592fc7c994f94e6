"""French: more ways in which people say that a criterion is not met, in the nouns of many trades."""

from domain.grammar.language import Table, phrases

FURTHER: Table = {
    "budget": phrases("""
        n|ne a|ont|avait|est|sera .. rien|pas|aucun .. provisionné|provisionnée|budgété|budgétisé|débloqué|alloué;
        rien|pas|aucun|jamais provisionné|provisionnée|budgété|budgétisé|mis_de_côté|débloqué;
        # .. sont|est|ont|a .. partis|parti|passés|passé|engloutis .. dans|ailleurs|pour;
        ne reste plus|pas? rien|un_sou|un_euro; leur|lui|il reste plus? rien;
        banque|banquier|financeur|bailleur .. refusé|refuse|dit_non|lâché|lâche;
        prêt|crédit|emprunt|subvention .. refusé|refusée|rejeté|rejetée|retoqué|retoquée;
        caisses|caisse|comptes|trésorerie sont|est vides|vide|à_sec|exsangue;
        a|ont|avait|avaient mis|claqué|dépensé|investi|englouti|flambé tous|toutes|tout .. {money}|économies|réserves;
        caisses|caisse|comptes de .. sont|est vides|vide|à_sec;
        compte|comptes .. à_découvert|bloqué|bloqués|dans_le_rouge|saisi;
        banquier|banque|assureur .. suit|suivent|prête|marche|couvre pas|plus;
        ne|n a plus|pas un|le? kopeck|liard|fifrelin; croule|croulent|crouler .. dettes|crédits;
        ruiné|ruinée|ruinés|insolvable|insolvables; interdit bancaire
    """),
    "timeframe": phrases("""
        licence|maintenance|garantie .. court|dure|tient|lie|engage .. {far}|jusqu;
        marché|crédit-bail|location|engagement .. court|dure|tient|lie|engage .. {far}|jusqu;
        contrat|bail|leasing|abonnement|licence .. court|dure|tient|lie|engage encore|toujours;
        rappelez|rappeler|revenez|repassez|recontactez .. dans .. ans|années|mois;
        lié|liés|liée|tenu|tenus|engagé|engagés .. encore|toujours .. ans|années|mois;
        repart|repartent|repartira|s_y_mettra|s_y_mettront .. {far}
    """),
    "pain_point": phrases("""
        tourne|tournent|fonctionne|fonctionnent|marche|marchent sans souci|soucis|problème|accroc|encombre|panne|pépin;
        roule|roulent|va|vont|tient|tiennent sans souci|soucis|problème|accroc|encombre|panne|pépin;
        tourne|tournent|fonctionne très_bien|parfaitement|nickel|impeccablement|à_merveille;
        fonctionnent|marche|marchent très_bien|parfaitement|nickel|impeccablement|à_merveille;
        tourne|tournent|fonctionne|fonctionnent|marche|marchent comme_une_horloge|du_tonnerre|comme_au_premier_jour;
        actuel|actuels|actuelle|actuelles .. leur|lui plaît|plaisent|convient|conviennent|va|vont;
        leur|lui plaît|plaisent|convient|conviennent beaucoup|parfaitement|très_bien|toujours|comme_ça|tel_quel;
        est|sont flambant|presque|comme|encore|quasi neuf|neufs|neuve|neuves; flambant neuf|neufs|neuve|neuves;
        vient|viennent de|d tout? remplacer|renouveler|refaire|rénover|racheter|s_équiper|équiper;
        vient|viennent de tout? changer le|la|les|ses|leurs|toute|tous|toutes|l|tout;
        a|ont tout remplacé|renouvelé|refait|changé|rénové|modernisé;
        ne fuit|fuient|goutte|gouttent|coince pas|jamais|plus|nullement;
        ne grince|casse|cassent|rouille|déborde|surchauffe pas|jamais|plus|nullement;
        rien à réparer|corriger|remplacer|régler|moderniser|optimiser;
        aucune panne|fuite|casse|réclamation|anomalie|usure|rupture;
        ont|a été|tous|toutes|déjà? remplacés|remplacées|remplacé|renouvelés|refaits;
        ont|a été|tous|toutes|déjà? refaites|refait|rénovés|changés|changées;
        aucun|aucune besoin|envie de|d? changer|remplacer|moderniser;
        voisin|beau-frère|cousin|collègue .. réparé|réglé|dépanné;
        est|sont enchanté|enchantée|enchantés|ravie|ravies|emballé|aux_anges de|d|avec;
        enchanté|enchantée|enchantés de|d|avec; comme sur des_roulettes|du_papier_à_musique;
        rien ne cloche|manque|va_mal
    """),
    "pain_point?": phrases("""
        est|sont tout|toute|toutes|tous? neuf|neufs|neuve|neuves
    """),
    "willing_to_meet": phrases("""
        ne|n veut|veulent|souhaite voir|recevoir|rencontrer|accueillir|parler_à personne|aucun|aucune;
        ne|n souhaitent|voulait|compte voir|recevoir|rencontrer|accueillir|parler_à personne|aucun|aucune;
        pas|hors_de question qu|que|de|d .. passe|passer|vienne|venir|voir|visite|visiter|reçoive|recevoir|déranger;
        pas la_peine|utile|nécessaire de|d .. venir|passer|déplacer|visiter|voir|rencontrer;
        inutile de|d .. venir|passer|déplacer|rappeler|voir|visiter;
        ne venez|passez|viens|insistez|insiste pas|plus|surtout_pas; porte close; n|ne ouvre pas|plus|jamais .. porte;
        fois qu|que il|elle|ils|elles? annule|annulent|décommande|décommandent|reporte|reportent;
        laissé|laissée|planté|plantée|attendu devant|à la|le|sa|son? porte|portail|grille;
        devant .. porte|grille fermée|close; préfère|préfèrent .. écrive|écrivions|mail|courrier;
        refuse|refusent toute|tout|de? visite|déplacement|entrevue
    """),
    "authority": phrases("""
        pas|plus le|la|l|un|une|celui|celle @? qui .. {decides};
        {boss} .. impose|imposent|centralise|centralisent|pilote|dicte|arbitre|choisissent;
        {boss} .. repris|récupéré|hérité .. compétence|main|dossier|achats;
        ne décide|décident|signe|signent|choisit|valide|commande|gère plus|pas|rien;
        décision|achat|choix|arbitrage .. appartient|revient|relève|incombe .. {boss};
        aucune|pas|sans prise|poids|emprise|droit_de_regard sur|dans;
        ne fait|font que|qu .. exécuter|accueil|transmettre; tient juste|seulement|que .. caisse|accueil|comptoir;
        lui|elle exécute|transmet|obéit
    """),
}
