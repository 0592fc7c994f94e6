"""French out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

FRENCH = Tongue(
    code="fr",
    markers=words("""
        cette ai au message merci semaine bonjour je suis le la les de du vous votre et au en pour mon ma est ne
        pas a jusqu serai
    """),
    away=phrases("""
        suis|serai .. en .. rendez_vous|exterieur|clientele|visite|audience|conges;
        suis|serai|sommes .. en .. formation|deplacement|reunion|seminaire|stage|teletravail;
        arret maladie|de_travail; conge|conges maladie|parental|maternite|paternite;
        bureaux|bureau|agence seront|sera|est|sont .. ferme|fermes|fermee; ne suis|serai pas en_mesure;
        ne travaille pas le|les|aujourd;
        je|nous suis|serai|sommes|serons {adverb}* absent|absente|absents|absentes;
        je ne suis|serai pas .. bureau|disponible|joignable|present|presente|la;
        je|nous suis|serai|sommes|serons {adverb}* en .. conge|conges|vacances|deplacement|formation|rtt|voyage;
        je|nous suis|serai|sommes|serons {adverb}* en .. arret|maladie|maternite;
        je|nous suis|serai|sommes|serons {adverb}* en .. paternite|parental|seminaire|repos;
        je|nous suis|serai|sommes {adverb}* hors|loin du|de bureau; je suis {adverb}* de_retour|rentre;
        je suis|serai {adverb}* indisponible|injoignable|souffrante|souffrant|malade;
        je prends|profite|pars .. conge|conges|vacances|repos;
        notre|nos bureau|bureaux|agence sera|seront|est|sont fermes|ferme|fermee;
        je|nous serai|serons de retour; je reviens|reviendrai|rentre|rentrerai le|au|a
    """),
    opens=phrases("""
        absence du|jusqu|le|ce; absent|absente du|jusqu|le|ce|cette|aujourd;
        absent|absente du|jusqu|au|le|ce|aujourd; de retour le|au|demain|lundi;
        en conge|conges|vacances|deplacement|formation jusqu|du|au|le|et; actuellement; absent|absente
    """),
    gone=phrases("""
        ai quitte mes|mon fonctions|poste|emploi|l; ne suis plus en_poste|salarie|joignable;
        suis a_la retraite; pris ma retraite; est decede|decedee; contrat .. a pris_fin|termine;
        adresse|mail|boite .. n_est plus|desactivee|inactive; ai change de poste|fonction|service;
        ne travaille plus; ne fais|fait plus partie; ai|a quitte la|l .. societe|entreprise;
        suis|est en retraite; cette adresse|boite .. n est plus; plus en fonction|poste
    """),
    later=phrases("""
        vous repondrai|repondrons|recontacterai .. ce|demain|soir|lundi|xdayx|plus;
        repondrons|reviendrons|recontacterons .. retour|reouverture; delai|delais de reponse;
        dans les|un delai|delais .. plus_longs|possible;
        acces limite|restreint|reduit .. mails|messagerie|messages|e|emails|courriels; n ai|aurai pas|peu acces;
        sans acces; pas|peu acces a .. messagerie|mails|messages|e|emails|courriels;
        repondrai|reponds|traiterai|prendrai|reviendrai|recontacterai|lirai .. .. retour; des mon retour;
        a|apres mon retour; message|messages|mail ne sera|seront|est|sont pas|ni .. lu|lus|transfere;
        message|messages|mail ne sera|seront|est|sont pas|ni .. transferes|traite|traites|transmis;
        mails|courriel|courriels|e_mail ne sera|seront|est|sont pas|ni .. lu|lus|transfere;
        mails|courriel|courriels|e_mail ne sera|seront|est|sont pas|ni .. transferes|traite|traites|transmis;
        ne seront|sera pas|ni .. lus|lu|transferes|transfere|traites|traite|transmis;
        je|nous ne consulte|consulterai|lis|lirai pas|plus|que;
        sera|seront transmis|transfere|transferes|supprime|supprimes; jusqu a nouvel ordre;
        consulterai|consulte .. mails|messages|messagerie .. regulierement|ponctuellement|occasionnellement
    """),
    instead=phrases("""
        en cas d|de urgence|besoin|necessite;
        pour toute|toutes|une urgence|urgences|demande|question .. urgente|urgentes|urgence; en|pour urgence;
        si .. urgent; demandes|questions|sujets|affaires urgentes|urgents;
        en|pendant|durant mon|cette|notre absence; merci d adresser|ecrire|envoyer|contacter;
        pendant|durant mes conges|vacances; vous pouvez .. contacter|joindre|adresser|appeler;
        veuillez|merci de .. contacter|adresser|vous_adresser|joindre; adressez vous; n hesitez pas a contacter
    """),
    thanks=phrases("""
        merci de|pour votre|ton|vos|m .. message|mail|courriel|e|mails|email|interet|demande|avoir;
        j ai .. recu votre; votre|vos message|mail|courriel .. bien ete? recu
    """),
    automatic=phrases("""
        ceci|ce est|message|mail|courriel .. une|un|est .. reponse|message|automatique|automatiquement;
        genere|envoye|emis automatiquement; merci de ne pas repondre; ne pas repondre a ce|cet
    """),
    received=phrases("""
        avons|ai bien recu|pris votre|vos|note;
        votre demande|message|mail|ticket|requete a|est .. ete .. recu|recue|enregistre|enregistree|prise|pris;
        numero de ticket|dossier|demande; dans les meilleurs delais; sous # heures|jours;
        dans les # heures|jours; plus brefs delais
    """),
    months=phrases("""
        janvier|janv; fevrier|fevr|fev; mars; avril|avr; mai; juin; juillet|juil; aout; septembre|sept;
        octobre|oct; novembre|nov; decembre|dec
    """),
    weekdays=phrases("lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"),
    until=words("jusqu jusque inclus"),
    starts=words("du des depuis partir compter"),
    back=words("""
        revient rentrera retour reviens reviendrai rentre rentrerai nouveau reprends reprendrai reprise revenue
        revenu reviendra retrouverai
    """),
    joins=words("au a et"),
    conjunction="et",
    before=words("avant"),
    after=words("apres"),
    negations=words("ne n pas plus"),
    present=words("disponible joignable"),
    first_person=words("je j nous suis serai mon ma mes m"),
    today=phrases("aujourd hui; ce jour; ce matin|soir; cet apres midi; de la journee"),
    tomorrow=phrases("demain; demain matin|soir; demain apres midi"),
    ask=phrases("""
        communiquer|communiquez avec; transmettre .. a;
        mon successeur est; successeur; s occupe de mes;
        contacter|contactez|joindre|joignez|appeler|appelez|solliciter; vous adresser a|aupres; adresser .. a;
        adressez vous a|aupres; prendre contact avec; contact avec; ecrire|ecrivez a;
        remplace|remplacee|remplacant par; s adresser a; interlocuteur; interlocutrice; rapprocher de; collegue;
        collaborateur; collaboratrice; assistante; assistant; transferer|transmettre|envoyer .. a; tourner vers
    """),
    covers=phrases("""
        me remplace|remplacera; assure|assurera .. interim|remplacement|suivi|relais;
        prend|prendra .. relais|suite; se|est tient|reste|restera .. disposition;
        pourra|peut vous .. aider|repondre|renseigner; vous repondra|aidera; reste joignable|disponible;
        est a votre disposition
    """),
    urgent=words("urgence urgences urgente urgent urgentes urgents"),
)
