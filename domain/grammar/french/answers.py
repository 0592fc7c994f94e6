"""French: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        doublon; c est un doublon; un doublon
    """),
    "accept": phrases("""
        {gladly}* je prends {gladly}* {obj}? {gladly}*; nous prenons {obj}? {gladly}*; on prend {obj}? {gladly}*;
        on le|la prend {gladly}*; {gladly}* j|je l? accepte {gladly}* {obj}? {gladly}*;
        {gladly}* accepté|acceptée|accepter {gladly}*; {gladly}* accepte {obj}? {gladly}*;
        nous l? acceptons {obj}? {gladly}*; {gladly}* je le|la|les prends {gladly}*; c est {gladly}* accepté {gladly}*;
        {gladly}* je l accepte {gladly}*; lead|piste|dossier accepté|acceptée {gladly}*;
        j ai {gladly}* accepté {obj}? {gladly}*;
        je|j {gladly}* ravi|ravie|heureux de le|la|l? prendre|accepter|reprendre {obj}? {gladly}*;
        je|j {gladly}* heureuse|content|contente de le|la|l? prendre|accepter|reprendre {obj}? {gladly}*;
        {be}? ravi|ravie|heureux|heureuse de le|la|l? prendre|accepter|reprendre {obj}? {gladly}*;
        {be}? content|contente|enchanté|enchantée de le|la|l? prendre|accepter|reprendre {obj}? {gladly}*;
        nous le|la prenons {gladly}*; je le|la prends|reprends en charge {gladly}*; je m en charge je le prends;
        ok_pour_moi? j accepte {obj}? {gladly}*; je prends en charge {obj}? {gladly}*;
        je prends|reprends {gladly}* {obj} en charge {gladly}*; {be} partant|partante|preneur|preneuse {gladly}*;
        {be} dans le coup; compte|comptez sur moi {gladly}*; c est oui|ok pour|de moi|ma_part|mon_côté {gladly}*;
        oui de ma part|mon_côté {gladly}*; c est un oui pour|de moi|ma_part? {gladly}*;
        acceptation de ma part|mon_côté; je valide {obj}? {gladly}*; je le|la valide {gladly}*;
        je le|la garde {gladly}*; je garde {obj} {gladly}*; accord de ma part; je donne mon accord {gladly}*;
        je dis oui {gladly}*; ma décision|réponse c_est? est? oui|accepté|accepter; c est pris {gladly}*;
        c est parti je prends; je me le|la prends {gladly}*; c est pour moi {gladly}*;
        je suis d_accord_et_j accepte {obj}?; celui-ci|celle-ci je le|la prends {gladly}*;
        {obj} je le|la prends {gladly}*; je prends la suite {gladly}*; je le|la prends avec plaisir;
        merci de le|la marquer|noter comme? accepté|acceptée; je récupère {obj}? {gladly}*;
        je le|la récupère {gladly}*; jaccepte {obj}? {gladly}*; je laccepte {gladly}*;
        allez je prends {obj}? {gladly}*; allez je le|la prends {gladly}*; pris en charge {gladly}*;
        c est bon je prends {obj}? {gladly}*; c est pris en charge {gladly}*;
        {obj} je le|la garde|reprends|valide|récupère {gladly}*
    """),
    "reject": phrases("""
        sans moi {polite}*; je passe mon tour et refuse; c est un? non {polite}*; {polite}* cest non {polite}*;
        pas|non pris|prise|retenu|retenue|acceptée|validé {polite}*; je passe mon? tour? {polite}*;
        je le|la laisse passer {polite}*; je m abstiens {polite}*; je décline {polite}*;
        rejette|refuse|rejetez|refusez {obj} {polite}*;
        rejetez|refusez|rejette|refuse stp|svp|s_il_te_plaît|s_il_vous_plaît|merci|lea|léa;
        rejette-le|refuse-le|rejette-la|refuse-la {polite}*;
        mets|mettez|note|notez|marque|passe le|la|{obj}? en|comme|à? refusé|rejeté|refus|rejet {polite}*;
        mets-le|mets-la|note-le|marque-le en|comme|à? refusé|rejeté|refus {polite}*;
        tu|vous peux|pouvez le|la refuser|rejeter {polite}*; merci de le|la? refuser|rejeter {obj}? {polite}*
    """),
    "mine": phrases("""
        c est le mien {polite}*; c est la mienne {polite}*; le mien {polite}*; la mienne {polite}*;
        c est {my_area} {polite}*; il|elle|ce_lead|cette_piste|c est à moi {polite}*; à moi {polite}*;
        il|elle m appartient; c est déjà {my_area}; c est un de mes clients|comptes; il|elle|c est dans {my_area};
        ce_lead|cette_piste|celui-ci est à moi {polite}*
    """),
    "undo": phrases("""
        annuler|annule|annulez {answer}? {polite}*; merci d annuler {answer}? {polite}*;
        {polite}* annule|annuler|annulez {answer} {polite}*; je retire|reprends|annule {answer} {polite}*;
        je reviens sur ma décision|réponse {polite}*; peux-tu|pouvez-vous|pourrais-tu annuler {answer} {polite}*;
        je veux|voudrais|souhaite annuler {answer}? {polite}*; annulation {polite}*; retour en arrière {polite}*;
        reviens en arrière {polite}*
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        doublon de|du|avec; c est un doublon de|du|avec; un doublon de|du|avec
    """),
    "reject": phrases("""
        je me vois donc|hélas|malheureusement contraint|contrainte|obligé|obligée de le|la? refuser|rejeter|décliner;
        je suis donc|hélas|malheureusement contraint|contrainte|obligé|obligée de le|la? refuser|rejeter|décliner;
        à rejeter|refuser|décliner;
        je? le|la|l? refuse {obj}?; refusé|refusée|refuser; je? le|la? rejette {obj}?; rejeté|rejetée|rejet|rejeter;
        nous|on le|la? refusons|refuse {obj}?; j ai refusé|rejeté {obj}?; c est refusé|un_refus|non_pour_moi|rejeté;
        je le|la? décline {obj}?; décliné|déclinée|décliner;
        {must} donc|hélas|malheureusement|bien|alors|du_coup le|la|l? refuser|décliner|rejeter|écarter {obj}?;
        {must} le|la? refuser|décliner|rejeter {obj}?; refus;
        lead|dossier|piste refusé|refusée|rejeté|rejetée; nous rejetons|déclinons {obj}?; non accepté;
        ma décision|réponse est? refus|non|refusé; c est un? non pour|de moi|ma_part; je te le|la rends refusé|refusée;
        je préfère|dois refuser|décliner {obj}?; refus|non de_ma_part|de_mon_côté;
        c est un? non pour|sur {obj}|moi|nous|cette_fois|ce_coup_ci; cest non pour|sur {obj}|moi|nous;
        non ferme|définitif; je ne peux que le|la|l? refuser|rejeter|décliner {obj}?;
        je ne peux qu y? opposer_un_refus; {must} vous|te? le|la|l? refuser|rejeter|décliner|écarter|recaler {obj}?;
        je l écarte; j écarte|recale {obj}; je le|la écarte|recale; {obj} je le|la rejette|refuse|décline|recale;
        {obj} est à refuser|rejeter; {obj} est refusé|rejeté|refusée|rejetée; je vous le|la refuse;
        je refuse de le|la prendre; nous refusons|déclinons|rejetons {obj}; on rejette|décline {obj}?;
        {obj} {must} le|la refuser|rejeter|décliner
    """),
    "engaged called": phrases("""
        appelé|appelée; je l ai {done}* appelé|appelée|eue|eu|jointe|joint; j ai {done}* appelé|joint;
        je lui ai {done}* téléphoné|parlé; j ai {done}* parlé à|avec; l ai {done}* appelée|appelé|eue|jointe;
        j ai {done}* téléphoné; je viens|viens de l|lui|le? appeler|avoir|parler|téléphoner|joindre; je viens d avoir;
        je? lui? ai laissé un|le message; laissé un message; message laissé; j ai laissé un message;
        j ai eu {done}* @ @? @? au téléphone|en_ligne|au_bout;
        j ai eu {done}* sa|la|son messagerie|répondeur|assistante; eu au téléphone;
        tombé|tombée sur sa|la|son messagerie|répondeur|boîte; je suis tombé|tombée sur sa|la|son messagerie|répondeur;
        j ai {done}* essayé|tenté de l|le|la? appeler|joindre; {nice} échange|appel avec; premier appel passé|fait;
        je lui ai passé un coup; coup de fil passé; contacté|contactée par téléphone;
        je l ai {done}* contactée|contacté; eu @ @? au téléphone; on|nous s est|sommes parlé|parlés; on a parlé;
        appel passé|fait
    """),
    "engaged mailed": phrases("""
        je lui ai {done}* écrit|envoyé; j ai {done}* envoyé un|le|mon mail|e-mail|message|sms|courriel;
        mail|message|courriel envoyé|parti; j ai {done}* écrit; écrit un mail; je viens de lui écrire|envoyer;
        je viens d écrire|envoyer; un|le mail est parti; je lui ai adressé; envoyé un mail|message;
        je l ai {done}* contactée|contacté par mail
    """),
    "engaged met": phrases("""
        je l ai {done}* rencontré|rencontrée|vu|vue|visitée|visité; j ai {done}* rencontré|vu|visité;
        rencontré|rencontrée; nous nous sommes {done}* vus|rencontrés|vues; on s est {done}* vus|rencontrés|vu;
        le rendez-vous|rdv a eu lieu; le|premier rendez-vous|rdv fait|passé|tenu;
        je suis passé|passée|allé|allée {done}* chez|le|la|les|voir; j étais {done}* chez;
        je sors de|du chez|rendez-vous|rdv; je viens de le|la|les rencontrer|voir
    """),
    "more_time": phrases("""
        {i_need} {span}; {i_need} {till}; {i_need} {span} {till}?; plus|davantage de temps; délai supplémentaire;
        un délai; prolongation; encore {span}; {till}? besoin de temps;
        peux-tu|pouvez-vous|pourrais-tu prolonger|repousser|décaler|reporter;
        je? ne peux|pourrai pas répondre|décider|trancher avant;
        je ne peux|pourrai pas encore décider|répondre|trancher|me_prononcer;
        je répondrai|réponds|décide|déciderai {till}; jusqu à; jusqu au;
        prolonge|prolongez|repousse|reporte le|la|l|mon délai|échéance|date; pas avant @ pour répondre|décider;
        merci de prolonger|repousser|décaler|reporter; un peu plus de temps; il me manque du temps;
        j ai besoin d un délai; demande de délai|prolongation; pas encore décidé; un report {till};
        possible de|d repousser|prolonger|décaler|attendre; puis-je|je_peux répondre|décider {done}*;
        besoin de quelques|deux|plus|davantage|temps|jusqu; {i_need} encore|au_moins|environ {span};
        je peux avoir|prendre {span}|encore; tu me laisses|donnes|accordes|donne {span}|encore|jusqu;
        laisse|donne|donnez|laissez moi? {span}|encore|jusqu|un_peu; encore # jours|jour|heures|semaine|semaines
    """),
    "not_mine": phrases("""
        merci|peux-tu|pouvez-vous de? lui|leur transmettre|passer|donner|réattribuer;
        pas le_mien|la_mienne|à_moi|pour_moi;
        ce n est pas|plus le_mien|la_mienne|à_moi|pour_moi|de_mon_ressort|dans_mon_secteur|dans_ma_zone|{my_area};
        c est pas pour_moi|à_moi|le_mien|{my_area}; mauvais commercial|secteur|destinataire|interlocuteur;
        c est à|pour|chez|le_secteur_de|le_client_de|la_cliente_de|le_compte_de|le_dossier_de|un_client_de;
        mauvaise région|personne|zone; pas|plus {my_area}; pas|plus dans {my_area}; pas de mon ressort;
        c est @ @? qui s|suit|gère|couvre|a;
        il|elle|ce_lead|ce_dossier|cette_piste|ce_compte|ce_client appartient|revient|est|va à|chez|pour|dans;
        transmettre|transmets|transférer|transfère|transmettez|passe le|la|l|les|ce_lead|lead|ça? à;
        passez|donne|donnez|réattribue|réattribuer|réaffecte|envoie le|la|l|les|ce_lead|lead|ça? à;
        à transmettre|transférer|réattribuer|réaffecter|passer à;
        merci de le|la|l? transmettre|transférer|passer|réattribuer|donner|réaffecter {obj}? à;
        je ne m occupe|couvre|gère|suis pas|plus; je ne suis pas|plus le|la bon|bonne|bonne_personne;
        je ne suis pas|plus responsable|concerné|concernée|en_charge; vous_vous|tu_te trompes|trompez de;
        erreur d aiguillage|attribution; hors de? {my_area}; pas concerné|concernée; c est du ressort de; à voir avec;
        voir avec; ce n est pas moi; c est suivi|géré par
    """),
    "faulty": phrases("""
        erreur dans|sur les|le|la|l {data}|données; le|la|l|son|ce {data} est|appartient celui|celle|à d|de|du|un|une;
        le|la|l|ce numéro que_tu|que_vous m a|as|avez donné est; elle|il a quitté la|l; elle|il ne travaille plus;
        erroné|erronée|incorrect|incorrecte; le|la|l|son|les|ses|leur|votre|ton {data} {it_is} {at_fault};
        mauvais|mauvaise|faux|fausse|mauvaises {data};
        le|la|l|son|ce {data} ne fonctionne|marche|répond|existe|correspond|passe pas|plus|à;
        le|la|l|son|ce {data} n est pas|plus attribué|bon|valide|valable|joignable|correct;
        le|la|l|son|ce {data} n existe pas|plus; {data} {at_fault}; il|elle manque un|une|des chiffre|chiffres|lettre;
        il y a une erreur|coquille|faute dans|sur; le|mon mail|message revient|est_revenu|m_est_revenu|rebondit;
        adresse inconnue; personne ne s|de appelle|ce_nom; il n y a pas|personne de|du_nom;
        c est|je_tombe sur? un mauvais numéro; au bout du fil|bout_du_fil; le nom|prénom est mal|faux;
        elle|il ne s appelle pas; elle|il s appelle; je tombe sur un|une; erreur dans|sur le|la|l {data}
    """),
    "question": phrases("""
        question; une|petite|j_ai_une|une_petite|juste_une question;
        peux-tu|pouvez-vous|pourrais-tu|pourriez-vous me? dire|demander|lui_demander|vérifier|préciser|confirmer;
        sais-tu|savez-vous|tu_sais si|qui|quand|comment|où|combien|quel|quelle; j ai une question;
        est-ce que tu_sais|elle|il|ils|vous; je voudrais|aimerais savoir
    """),
    "return": phrases("""
        retour; je te? le|la|l rends|retourne|renvoie|restitue; je retourne|rends|renvoie|restitue {obj};
        rendu|retourné|retournée|restitué; retour à l envoyeur|expéditeur; je te le|la redonne; retourné à toi;
        je vous|te? le|la|les rends|retourne|renvoie|restitue|redonne|repasse {obj}?;
        je vous|te? rends|retourne|renvoie|restitue {obj}|celui|celle|ce_lead_que;
        je vous|te rends|retourne|renvoie|restitue|redonne {obj}|celui|celle; retour à|vers toi|vous|léa|lea;
        restitution; je rétrocède; reprends|reprenez {obj}|le|la; reprends-le|reprends-la|reprenez-le;
        tu peux le|la? reprendre|récupérer {obj}?; à rendre|retourner|restituer;
        {must} vous|te? le|la rendre|retourner|renvoyer|restituer|redonner {obj}?;
        {must} vous|te? rendre|retourner|renvoyer|restituer|redonner {obj};
        {must} donc|hélas|malheureusement|bien vous|te? le|la? rendre|retourner|renvoyer|restituer {obj}?;
        je dois vous|te rendre|retourner|renvoyer {obj}?
    """),
    "accept": phrases("j? accept|accepte|accepter|accepté pour"),
}
REFUSALS = phrases("""
    je ne peux|veux|vais|souhaite pas le|la|l? accepter|prendre|reprendre {obj}?;
    je ne le|la|l prends|accepte|retiens|garde pas; nous ne pouvons pas le|la|l? accepter|prendre {obj}?;
    pas acceptable; non merci; je n accepte pas {obj}?; je ne prends pas {obj}?; je ne le|la prends pas;
    ce n est pas acceptable|qualifié|un_lead|un_vrai_lead|une_opportunité; pas qualifié|qualifiée; pas pour nous;
    non pour moi; pas un lead; ça ne passe pas; je ne donne pas|je_ne_donnerai suite; je ne donne pas suite;
    pas de suite; lead non? qualifié; aucun intérêt pour nous; ça ne donnera|mènera rien|à_rien; rien à faire|en_tirer;
    impossible d accepter; je n en veux pas; peux pas accepter|prendre;
    je ne|n peux|veux|vais|souhaite|peut malheureusement|hélas? pas le|la|l? accepter|prendre|reprendre {obj}?;
    je ne|n peux|veux|vais|souhaite|peut malheureusement|hélas? pas le|la|l? retenir|garder|valider {obj}?;
    je peux|veux|vais pas le|la|l? accepter|prendre|reprendre|retenir|garder {obj}?;
    je le|la|l? prends|accepte|garde|retiens pas {obj}?; j accepte pas {obj}?; j en veux pas;
    je ne suis pas preneur|preneuse|partant|partante; pas preneur|preneuse; je ne donnerai|donne pas suite à? {obj}?;
    je ne retiens|garde|valide pas {obj}?; nous ne retenons|prenons|acceptons pas {obj}?;
    on ne|n prend|accepte|retient pas {obj}?; on prend|accepte pas {obj}?;
    on ne|n peut pas le|la|l? prendre|accepter {obj}?; on peut pas le|la|l? prendre|accepter {obj}?;
    nous ne pouvons pas le|la|l? retenir|donner_suite {obj}?; je ne me vois pas le|la|l? prendre|accepter {obj}?;
    il m est impossible de|d le|la|l? accepter|prendre {obj}?;
    impossible de|d le|la|l? accepter|prendre|retenir {obj}?; je passe sur {obj}; je passe mon tour sur|pour {obj};
    je laisse passer {obj}; pas question de|d le|la|l? prendre|accepter {obj}?;
    pas acceptable|recevable|qualifié|exploitable pour_moi|en_l_état?;
    lead|dossier|contact non|pas qualifié|recevable|exploitable;
    {obj} n est pas acceptable|qualifié|recevable|exploitable|pour_moi|un_lead;
    {obj} je ne le|la prends|veux|garde|retiens pas; je ne suis pas en_mesure d|de l|le|la? accepter|prendre {obj}?;
    {obj} je ne peux pas le|la|l? accepter|prendre; sans suite; sans moi sur|pour|cette_fois
""")
GUESSES: Table = {
    "accept": phrases("""
        d accord; ça marche; parfait; volontiers; oui; avec plaisir; super; je m en occupe; entendu; pourquoi pas;
        ça me va; ok pour moi; c est bon pour moi; je m en charge; ça m intéresse; ok; bien reçu; c est noté; go;
        banco; vendu; allons-y; je regarde
    """),
    "reject": phrases("""
        non; pas intéressé; je passe; je passe mon tour; pas intéressée; bof; je laisse tomber; laisse tomber;
        pas convaincu
    """),
    "more_time": phrases("""
        pas encore; je te dis demain; je te tiens au courant; plus tard; je réfléchis; à voir; je reviens vers toi;
        on verra; je te redis
    """),
    "not_mine": phrases("voir sophie; pourquoi moi; pas moi"),
}
