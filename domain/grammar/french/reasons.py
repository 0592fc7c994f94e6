"""French: how criteria are named, what lacks and what is praised."""

from domain.grammar.french.unmet import UNMET as MOST
from domain.grammar.french.unmet_further import FURTHER
from domain.grammar.french.unmet_sets import SETS
from domain.grammar.language import Table, phrases

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

UNMET: Table = {
    concept: (*MOST.get(concept, ()), *FURTHER.get(concept, ())) for concept in dict.fromkeys((*MOST, *FURTHER))
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
LACK = phrases("""
    néant; nada; que dalle; walou; rien de rien; zéro de chez zéro;
    pas; aucun; aucune; sans; manque; trop; non; jamais; insuffisant; insuffisante; absent; ni; rien; personne; faible;
    flou; inconnu; pas assez; mauvais; plus de; plus d; nul; inexistant; inexistante; défaut; faute; absence; bloqué;
    gelé; coupé; refusé; annulé; dépassé; inadapté; ne va pas; ne colle pas; problème de; souci de; incertain; hors;
    trop loin; pêche; coince; bloque; irréaliste; zéro; absente; impossible; plus aucun; dépensé; supprimé; no;
    zéro pointé; disparu; évaporé; envolé; introuvable; caduc; aux abonnés absents; mort; compromis; plombé;
    qui pose problème; à revoir; seul problème; seul souci; seul hic; seul bémol; seul bémol c est;
    le problème c est|est le|la|l; le souci c est|est; le hic; unique problème; unique souci; sauf le; sauf la; 0;
    à zéro; est nul; ne sont|est pas remplis|rempli|respectés|respecté|atteints|validés|bons|ok|là|satisfaits|réunis;
    non remplis|rempli|validés|respectés; pas remplis|rempli|validés|ok|bons; ne passent|passe|collent|vont pas;
    manquent; tombent à l eau
""")
PRAISE = phrases("""
    validés; validée; validées; confirmés; confirmées; confirmée; réels; réelles; acquis; présents; présentes;
    avérés; en ordre; au top; impeccable; impeccables; irréprochable; sont bons|bonnes|ok|parfaits|parfaites;
    étaient|était bien? bon|bons|là|bonne|parfait; bien là; bien présent|présente|réel|réelle;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? bon|bonne|bons|ok|là;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? clair|suffisant|validé|en_place|correct;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? parfait|réel|présent|confirmé|confirmée;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? acquis|disponible|existant;
    est|sont|semble|paraît|était tout_à_fait|bien|très|plutôt|parfaitement? bien|claire|bonnes; ok; suffisant;
    a|ont|avait du|le|un|de_l|assez|bien; pas de problème avec|pour|côté;
    n est|sont pas le|un|en problème|souci|question|cause; convient|conviennent; il y a|aurait; y a; existe bien?;
    colle; tient la_route; oui; rien à dire sur; y est; est là; c est bon; validé; confirmé; veut bien;
    accepte de? rencontrer|voir|recevoir; décide seul|seule; peut signer|payer|décider; prêt|prête à nous_rencontrer;
    il y avait; y avait; réel; réelle; avéré; bel et bien; existe; existait; sont là; rien à redire; ça allait; va;
    vont; à la rigueur; tient; nickel; a|ont|avait|avaient l|les|des|de_quoi|tout
""")
NEUTRAL = phrases("""
    est|sont|était|serait? ravi|ravie|ravis|enchanté|enchantée de|d .. revoir|voir|rencontrer;
    est|sont|était|serait? ravi|ravie|ravis|enchanté|enchantée de|d .. recevoir|accueillir|visite|accueil;
    est|sont|était|serait? heureux|heureuse|content|contente|contents de|d .. revoir|voir|rencontrer;
    est|sont|était|serait? heureux|heureuse de|d .. recevoir|accueillir|visite|accueil;
    est|sont|était|serait? content|contente|contents de|d .. recevoir|accueillir|visite|accueil;
    c est le|la {boss} en_personne|lui_même|elle_même;
    besoin|problème|douleur|enjeu est|était|paraît? bien|très|vraiment? énorme|criant|flagrant|évident;
    besoin|problème|douleur|enjeu est|était|paraît? bien|très|vraiment? immense|grave|sérieux|urgent;
    c est bien|vraiment|effectivement lui|elle|eux qui {decides}; {decides} bien lui_même|elle_même;
    pour|sur|quant le|au|tout|tout_le reste|surplus rien à dire|redire|signaler; sinon rien à dire|redire|signaler;
    le|tout_le reste va|est|tient|roule|marche .. bien|parfaitement|nickel|bon
""")
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
