"""French: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    bonjour; salut; bonsoir; chère; cher; coucou; hello; bonjour à toi; re; re bonjour; bjr; slt; salut à toi;
    bonjour chère; hey
""")
COURTESIES = phrases("""
    à contrecoeur; à regret; sans regret; malgré moi;
    merci beaucoup|bien|encore|à_toi|infiniment|lea|d_avance?; merci pour|de .. .. ..;
    désolé|désolée|pardon|excuse-moi|excusez-moi pour|de|du .. .. ..; {lovely} {work}; {lovely};
    bonne journée|soirée|semaine|continuation|fin_de_journée|après-midi; bon week-end|weekend|courage|après-midi;
    cordialement; à bientôt; à demain; à plus; à lundi; à tout à l heure; parfait; très intéressant;
    ça|cela a l air bien|intéressant|super|top|prometteur; comme convenu; comme discuté; avec plaisir; c est;
    c est bien noté; bien reçu; entendu; au plaisir; j espère que tu|vous vas|allez bien; tu vas bien;
    j espère que|tu|tout va_bien|vas_bien; continue comme ça; on en veut plus; belle semaine; bravo; chapeau; génial;
    super; tout bon; tout est clair|bon; je te tiens au courant; je te tiens informée; on se tient au courant; de rien;
    bien joué; merci d avance; bon travail; beau boulot; ça me va; très bien; c est top|super|parfait
""")
LABELS = phrases("""
    décision; ma décision; réponse; ma réponse; verdict; pour moi; de mon côté; en bref; bref; conclusion; donc;
    résultat; pour résumer; retour; mon retour; statut; en résumé; alors; voici ma réponse; voici ma décision;
    pour ma part; non; c est non; mais non; désolé; désolée; malheureusement non; ma décision finale; décision finale;
    mon avis; mon verdict; retour terrain
""")
FILLERS = phrases("""
    sans regret; sans hésitation; du coup; par conséquent; en conséquence; c est pourquoi; pour ces raisons; ainsi;
    malheureusement; ok; d accord; parfait; super; très bien; bien sûr; volontiers; merci; avec plaisir; entendu; bien;
    excellent; génial; top; alors; donc; nickel; ça marche; cool; bon; eh bien; hélas; désolé; désolée; ça roule;
    impeccable; okay; pas de souci; merci beaucoup; merci lea; évidemment; bref; voilà; c est noté; c est bon;
    ça me va; ça va; bien reçu; tout bon; ah; oh; dac; oki; c est parti; go; chouette; avec joie; à regret; tant pis;
    dommage; et; lea; finalement oui; franchement; vendu; banco; merci à toi; ok pour moi; c est bon pour moi;
    ça me convient; très intéressant; pas de problème; léa; désolé mais; navré; navrée; je suis désolé;
    je suis désolée; bah; ben; allez; hop; lead; bon ben; pfff; pff; aïe; désolé léa; ma pauvre; à mon grand regret;
    avec regret; à mon regret; malgré moi; bien malgré moi; à contrecoeur; à contre-coeur; avec beaucoup de regret;
    avec regrets
""")
THANKS = phrases("""
    merci; merci beaucoup; ok; d accord; super; parfait; très bien; oui; merci bien; bien; désolé; désolée; ça marche
""")
PREFACES = phrases("""
    merci beaucoup|bien|lea? pour|de le|la|les|l|ce|cet {lovely}? {work}|infos|info|message;
    merci beaucoup|bien|lea? pour|de cette|ton|ta|tes|ces|un|votre {lovely}? {work}|infos|info|message;
    merci beaucoup|bien|lea? pour|de le|la|les|l|ce|cet {lovely}? mail|travail|lead|partage|notes;
    merci beaucoup|bien|lea? pour|de cette|ton|ta|tes|ces|un|votre {lovely}? mail|travail|lead|partage|notes;
    {lovely} {work}; j ai tout? lu|relu|regardé|parcouru|vu le|la|les|tes|tout|ton? notes|dossier|fiche|mail|message?;
    tout lu|vu; désolé|désolée pour le|la|ma? retard|réponse tardive|délai?;
    après notre|mon|l|un {nice}? échange|appel|entretien; {nice} échange|appel|entretien; de mon côté; pour ma part;
    en ce qui me concerne; vu|au_vu les|des éléments|notes|infos|tout;
    ça a l air super|bien|top|prometteur|intéressant; c est bon pour moi; c est ok pour moi; ça me va bien?;
    ça me convient; pas de question; aucune question; tout est clair|bon|ok; je suis convaincu|convaincue; ça me plaît;
    je connais la|bien? boîte|société; de retour de congés|vacances|rdv; je suis ravi|ravie|content|contente;
    c est parfait; rien à redire; exactement ce que je cherche; je m en occupe; je m en charge;
    après|suite_à|à_la_suite_de notre|mon|l|un|cet|leur|la|ma {nice}? échange|appel|entretien {talked}?;
    après|suite_à|à_la_suite_de notre|mon|l|un|cet|leur|la|ma {nice}? rendez-vous|rdv|visite {talked}?;
    après|suite_à|à_la_suite_de notre|mon|l|un|cet|leur|la|ma {nice}? réunion|discussion|conversation {talked}?;
    après|suite_à|à_la_suite_de notre|mon|l|un|cet|leur|la|ma {nice}? coup_de_fil|démo|visio {talked}?;
    après lui avoir parlé {talked}?; après l|les avoir eue|eu|vue|vu|rencontrée|rencontré|appelée|appelé|eus {talked}?;
    après avoir échangé|discuté|parlé|raccroché {talked}?; suite à votre|ton mail|message|relance;
    j ai {done}* bien? reçu|étudié|examiné ton|le|ta|la|votre mail|lead|fiche|dossier|message;
    désolé|désolée|navré|navrée|pardon lea|léa?; je suis|suis désolé|désolée|navré|navrée; je regrette; je m excuse;
    je te remercie|vous_remercie; je te|vous remercie pour|de ton|votre|le|la|l|ce @; merci pour tout;
    bon après réflexion; après réflexion|examen|vérification; tout bien réfléchi
""")
YES = phrases("oui; ouais; ui; oui merci; mais oui; ouaip; yes; oui oui")
NO = phrases("non; nan; non merci; nope")
SIGN_OFFS = phrases("""
    cordialement; bien cordialement; merci; bonne journée; à bientôt; bien à toi; amicalement; cdt; cdlt;
    merci d avance; bien à vous; bonne soirée; salutations; bises; à plus; très cordialement; bonne semaine;
    sincères salutations; bon week-end; belle journée; a+; bàt; bàv; merci beaucoup; meilleures salutations;
    au plaisir
""")
PLANS = phrases("""
    je|nous|on les|la|le|l|lui|vais|m|te|vous|leur|en|n|y? {do};
    je|nous|on vais|allons|va|peux|pourrai|dois|compte|pense|viens la|le|l|lui|les|leur|te|lui_en|y|de? @;
    appel|rdv|rendez-vous|réunion|démo prévu|prévue|demain|pris|calé|calée|fixé|fixée|confirmé|confirmée|mardi;
    visite|visio|point|invitation|opportunité prévu|prévue|demain|pris|calé|calée|fixé|fixée|confirmé|confirmée|mardi;
    appel|rdv|rendez-vous|réunion|démo lundi|mercredi|jeudi|vendredi|est|à|le|ce|en|créée|envoyée|la;
    visite|visio|point|invitation|opportunité lundi|mercredi|jeudi|vendredi|est|à|le|ce|en|créée|envoyée|la; l {do};
    la|le|lui|les {do}; on se voit|rappelle|appelle|rencontre|retrouve; prochain|prochaine étape|appel|rdv;
    je|nous suis|serai|étais|sommes en|au|à|chez|de|dans|sur|dispo|déjà|bien|là|absent|absente;
    j ai|avais rdv|rendez-vous|déjà|bien|eu|laissé|essayé|appelé|pris|calé;
    j ai|avais fixé|envoyé|mis|vu|parlé|noté|réunion|un|une|la|le;
    mon|ma collègue @? vient|m_accompagne|sera|participe|nous|assure|couvre;
    demain|lundi|mardi|mercredi|jeudi|vendredi|ensuite|puis|après je|on|nous
""")
CUSTOMERS = phrases("""
    elle; il; ils; elles; on dirait qu elle|il|ils; mme|madame|m|monsieur|mlle @?;
    le|la|l|son|sa|leur|leurs|ses|un|une {customer}; je pense|crois|suppose|imagine|espère|sens|sais qu elle|il|ils;
    je pense|crois|suppose|imagine|espère que le|la|l|son|sa|leur|ça|cela|madame|mme; apparemment elle|il|ils;
    c est elle|lui qui m; les deux; anna; celui qui;
    a|ont {done}? annulé|décommandé|refusé|décliné|raccroché|signé|acheté|choisi|reporté;
    a|ont {done}? repoussé|demandé|dit|résolu|changé|coupé|gelé|embauché|quitté;
    m|nous a|ont {done}? raccroché|dit|demandé|annulé|refusé|envoyé|répondu|avoué|confirmé;
    veut|veulent|refuse|refusent
""")
HARMLESS = phrases("""
    je ne vois pas de problème|souci|obstacle avec|sur|pour ..;
    mais on|nous|je trouvera|trouverai|y_arrivera|s_arrangera|verra|gère|gérera; mais jouable|faisable;
    mais ça|cela|c_est passe|ira|va|jouable|faisable|bon; s il te|vous plaît;
    pas de|d problème|souci|soucis|question|questions|inquiétude|quoi|chance_au_téléphone|doute|temps_à_perdre;
    aucun problème|souci|doute; aucune question|hésitation|objection;
    sans problème|souci|hésiter|hésitation|faute|attendre|tarder|doute; pas mal; rien à ajouter|signaler|redire;
    rien de plus|spécial; dès que possible|je|j|nous|on; je ne l ai pas encore|pu? eue|eu|appelée|jointe|joint|joindre;
    n a pas encore? répondu|décroché|rappelé; ne répond|décroche pas; ne répond pas;
    après|avant|jusqu_à|jusqu_au {daytime}; si besoin|nécessaire|possible|tu|vous; n hésite|hésitez pas;
    quand je|j l|la|ai|aurai|rentre|serai|suis; quand elle|il m|sera|rentre|est;
    je n ai pas encore? pu la|le|l|les? joindre|appeler|rappeler|avoir; désolé|désolée pour|de ..;
    pas encore jointe|joint|appelée|appelé|eue; d autres questions|infos|sites; ne t|vous inquiète|inquiétez pas;
    n était|est|sera pas là|dispo|disponible|joignable|au_bureau; elle|il|personne n|ne a pas? décroché|répondu|répond;
    pas de réponse|rappel; n est pas joignable|là; je ne manquerai pas; ce n est pas grave; on ne sait jamais;
    pas plus tard que; même jour|site|heure; le même; autre site|rendez-vous|rdv|appel|collègue;
    un|une autre fois|appel|rdv|site; son|sa|leur|mon|ma collègue; la même; moi-même; elle-même; peut-être en;
    faut que je|j l|la; il faut|faudra que|qu je|j|on l|la|le|voie|appelle; ce serait bien|super|top|parfait;
    ça devrait le|aller|bien|être faire|passer|bon?; je devrais pouvoir|la|avoir; je pourrais la|le|l;
    plus tard dans|ce|cet|aujourd; jeudi ou vendredi; lundi ou mardi; mardi ou mercredi; mercredi ou jeudi; demain ou;
    # ou #; mail ou téléphone; je pense que ça|c|elle|il va|est|peut|sera .. bon|bien|super|grand|marcher|beau|top;
    premier|première appel|rdv|rendez-vous|contact|démo|fois|étape|impression;
    deuxième appel|rdv|rendez-vous|site|étape; sans elle|lui; depuis des années; ne parle pas anglais|allemand;
    n aime pas le; même si c_est|je; si elle|il rappelle|veut|demande|peut; demandé si je|on|nous; en attendant je;
    à voir avec elle|lui en|au|mardi|lundi; moitié prix; faut aller vite; deux sites;
    les deux sites|camions|usines|rdv; de la part de; tout dit|vu;
    mais on va|devrait|peut|pourra s_arranger|s_en_arranger|trouver|faire|gérer ..;
    mais on va|devrait|peut|pourra y_arriver|s_adapter|voir|creuser|bosser|négocier ..;
    mais on|ça s arrangera|adaptera; mais rien de|d rédhibitoire|grave|insurmontable|bloquant;
    même s il_faudra|s_il_faut travailler|bosser|creuser|pousser|insister|négocier ..;
    même s si_on_devra|si_on_va_devoir|qu_il_faudra travailler|bosser|creuser|pousser|insister|négocier ..;
    même si .. reste|restera à travailler|creuser|consolider|affiner|confirmer_avec_elle;
    après|suite_à notre|mon|l|un|cet|la {nice}? échange|appel {past_talk} je|j le|la|l? prends|accepte;
    après|suite_à notre|mon|l|un|cet|la {nice}? entretien|rendez-vous {past_talk} je|j le|la|l? prends|accepte;
    après|suite_à notre|mon|l|un|cet|la {nice}? rdv|visite {past_talk} je|j le|la|l? prends|accepte;
    après|suite_à notre|mon|l|un|cet|la {nice}? réunion {past_talk} je|j le|la|l? prends|accepte;
    après|suite_à notre|mon|l|un|cet|la {nice}? discussion|conversation {past_talk} je|j le|la|l? prends|accepte;
    décide|signe|tranche|valide tout? seul|seule
""")
REQUESTS = phrases("""
    peux-tu|pouvez-vous m|me|nous? envoyer|transmettre|partager le|la|les|l|ses|son|sa|tes|un|une;
    peux-tu|pouvez-vous m|me|nous? donner|renvoyer|passer le|la|les|l|ses|son|sa|tes|un|une;
    pourrais-tu|pourriez-vous|tu_peux m|me|nous? envoyer|transmettre|partager le|la|les|l|ses|son|sa|tes|un|une;
    pourrais-tu|pourriez-vous|tu_peux m|me|nous? donner|renvoyer|passer le|la|les|l|ses|son|sa|tes|un|une;
    peux-tu|pouvez-vous lui|leur dire|confirmer que; tu m|me envoies|transmets|passes le|la|les;
    aurais-tu|as-tu|avez-vous le|la|les|son|sa {data}; merci de m|me envoyer|transmettre
""")
