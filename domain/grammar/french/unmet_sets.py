"""French: the named sets of the phrases for criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        intercommunalité; métropole; agglo; agglomération; communauté de communes; syndic; copropriété; assemblée;
        assemblée générale; coopérative; franchise; enseigne; rectorat; ministère; diocèse; tête de réseau;
        conseil municipal;
        directeur; directrice; patron; patronne; daf; pdg; direction; chef; siège; cfo; ceo; conseil; achats;
        supérieur; directeur financier; gérant; gérante; associé; associés; mari; père; frère; holding; groupe;
        maison mère; actionnaire; actionnaires; dg; direction générale; direction financière; direction des achats;
        comité; propriétaire; supérieurs; hiérarchie; mairie; maire; le service achats; service achats; acheteur;
        acheteuse; responsable; directeur général; président; présidente; bureau; codir; son boss; boss;
        conseil d administration; chefs; finance; siège social; la centrale; centrale d achat; femme; épouse;
        beau-frère; belle-soeur; beau-père; belle-mère; fils; fille; soeur; oncle; tante; gendre; mère; grand-père;
        neveu; nièce; conjoint; conjointe; compagnon; ex-mari; grand patron; grand chef; big boss; tutelle;
        franchiseur; associée; fondateur; fondatrice
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
        fixer de date; fixer une date; donner de date; donner une date; date de rdv; date de rendez-vous; autre date;
        nous accueillir; me revoir; nous revoir; se rencontrer; le voir; la voir; parler avec nous; de nos nouvelles
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l année prochaine; l an prochain; janvier; février; mars; avril; mai; juin;
        juillet; août; septembre; octobre; novembre; décembre; le trimestre prochain; deux ans; trois ans; l été;
        la fin; fin; début; la rentrée; mi; printemps; automne; le printemps; l automne; l hiver; deux; trois; quatre;
        un an; 1 ans; 2 ans; 3 ans; 4 ans; 5 ans; 6 ans; 8 ans; 9 ans; 10 ans; 12 ans; 15 ans; 18 ans; 24 ans; 36 ans;
        48 ans; 1 mois; 2 mois; 3 mois; 4 mois; 5 mois; 6 mois; 8 mois; 9 mois; 10 mois; 12 mois; 15 mois; 18 mois;
        24 mois; 36 mois; 48 mois; la fusion; le déménagement; le prochain; prochain; l exercice; plusieurs; quelques;
        au moins; longtemps; cinq ans; plusieurs années; le; la; l échéance; noël
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; l année prochaine; l an prochain; deux ans; trois ans; quatre ans; cinq ans; 1 ans;
        2 ans; 3 ans; 4 ans; 5 ans; 6 ans; 8 ans; 9 ans; 10 ans; 12 ans; 15 ans; 18 ans; 24 ans; 36 ans; 48 ans;
        plusieurs années; quelques années; fin 2028; début 2028; mi 2028; début 2029; l exercice suivant;
        le prochain exercice; un an; l été 2028; fin 2027; dix-huit mois; 1 mois; 2 mois; 3 mois; 4 mois; 5 mois;
        6 mois; 8 mois; 9 mois; 10 mois; 12 mois; 15 mois; 18 mois; 24 mois; 36 mois; 48 mois; la fusion;
        quelques mois; l année d après
    """),
    "le": phrases("le; la; l; son; sa; leur; les; ses; leurs; au; du; un; une"),
    "no": phrases("""
        pas; aucun; aucune; plus; sans; no; jamais; plus aucun; plus un; manque de; manque d; faute de; faute d;
        pas assez de; trop peu de; zéro; peu de
    """),
    "money": phrases("""
        argent; budget; budgets; moyens; financement; fonds; sou; sous; trésorerie; crédit; crédits; enveloppe; euro;
        euros; centime; investissement; investissements; ressources; finances; capex; capacité financière; thunes;
        thune; fric; pognon; blé; oseille; flouze; ronds; pépettes; trésor; liquidités; cash; subvention; subventions;
        marge
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
        assistante; assistant; secrétaire; utilisateur; technicien; technicienne; employé; employée; intérimaire;
        exécutant; standardiste
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
    "weak_role": phrases("""
        stagiaire; étudiant; étudiante; apprenti; apprentie; alternant; alternante
    """),
    "tf": phrases("""
        calendrier; délai; délais; échéance; échéances; timing; planning; horizon; échéancier; timeframe; time frame;
        date; dates; agenda; démarrage; échelle de temps
    """),
    "date": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; l année prochaine; l an prochain; janvier; février; mars; avril; juin;
        juillet; août; septembre; octobre; novembre; décembre; le trimestre prochain; deux ans; trois ans; l été;
        la rentrée; printemps; automne; le printemps; l automne; l hiver; un an; 1 ans; 2 ans; 3 ans; 4 ans; 5 ans;
        6 ans; 8 ans; 9 ans; 10 ans; 12 ans; 15 ans; 18 ans; 24 ans; 36 ans; 48 ans; 1 mois; 2 mois; 3 mois; 4 mois;
        5 mois; 6 mois; 8 mois; 9 mois; 10 mois; 12 mois; 15 mois; 18 mois; 24 mois; 36 mois; 48 mois; la fusion;
        le déménagement; l exercice; cinq ans; plusieurs années; l échéance; noël
    """),
}
