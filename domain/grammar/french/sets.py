"""French: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        ce lead; le lead; cette piste; la piste; ce contact; le contact; ce dossier; celui-ci; celle-ci;
        cette opportunité; ce prospect; le prospect; le dossier; cette affaire; l affaire; ce client; ton lead;
        celui-là; ce beau lead; ce nouveau lead; ça; cela; la fiche; cette fiche; la main
    """),
    "gladly": phrases("""
        volontiers; avec plaisir; bien sûr; merci; s il te plaît; tout de suite; merci beaucoup; sans problème; donc;
        d accord; immédiatement; bien volontiers; avec grand plaisir; sans hésiter; en charge; merci à toi; merci lea;
        de mon côté; pour moi; aussi; évidemment; aujourd hui; moi; de suite; et merci; officiellement; bien;
        sans souci; stp; s il vous plaît; oui; moi même; désormais; formellement; tel quel; alors; lea; avec joie;
        pour ma part; je confirme; sans réserve
    """),
    "data": phrases("""
        numéro; téléphone; adresse; mail; e-mail; nom; société; fiche; numéro de téléphone; coordonnées; adresse mail;
        portable; prénom; email; adresse e-mail; numéro de portable; fixe; contact; lien; date; nom de famille; mobile;
        données; raison sociale; tel; ligne; ligne directe; entreprise; poste; orthographe; infos; adresse email;
        numéro de tel; domaine; site
    """),
    "daytime": phrases("""
        demain; midi; lundi; mardi; mercredi; jeudi; vendredi; le rendez-vous; mes congés; la réunion; #; ma réunion;
        le déjeuner; la semaine prochaine; le week-end; les vacances; mes vacances; la démo; son retour; mon retour;
        ce soir; samedi; le salon; l appel; 9h; 10h; 11h; 14h; 15h; 16h; 17h; 18h; les fêtes; noël; le pont;
        mon déplacement; ses congés; la visite
    """),
    "do": phrases("""
        appelle; appellerai; rappelle; contacte; contacterai; écris; vois; rencontre; envoie; occupe; téléphone;
        verrai; l appelle; rappellerai; écrirai; enverrai; rencontrerai; passe; passerai; fixe; cale; prépare; crée;
        créerai; ouvre; ouvrirai; tiens; tiendrai; joindre; joins; reviens; fais; ferai; mets; mettrai; prends contact;
        prendrai contact; pars; suis; serai; organise; propose; essaie; réessaie; relance; ajoute; connais; ai; avons;
        avais; attends son; apporte; amène; présente; calerai; file; saisis; saisirai; planifie; visite; parle;
        parlerai; retrouve; montre; aurai; donne
    """),
    "i_need": phrases("""
        j ai besoin d; j ai besoin de; il me faut; il nous faut; il me faudrait; il me faudra; nous avons besoin de;
        j aurais besoin de; j aurais besoin d; peux-tu me donner; pouvez-vous me donner; pourrais-tu me donner;
        peux-tu me laisser; pouvez-vous me laisser; pourrais-tu me laisser; donne-moi; donnez-moi; laisse-moi;
        laissez-moi; puis-je avoir; je peux avoir; est-ce que je peux avoir; j aimerais; je voudrais; je souhaite;
        accorde-moi; accordez-moi; merci de me laisser; merci de me donner; possible d avoir;
        serait-il possible d avoir; je demande; tu peux me laisser; tu peux me donner; besoin d; besoin de;
        il faut me laisser; pourrais-je avoir; pouvons-nous avoir; on peut avoir; est-il possible d avoir;
        tu me laisses; vous me laissez; faut me laisser; faudrait
    """),
    "span": phrases("""
        un jour; deux jours; trois jours; quatre jours; quelques jours; 1 jours; 2 jours; 3 jours; 4 jours; 5 jours;
        6 jours; 7 jours; 8 jours; 9 jours; 10 jours; une semaine; deux semaines; quelques heures; 1 heures; 2 heures;
        3 heures; 4 heures; 5 heures; 6 heures; 8 heures; 9 heures; 10 heures; 12 heures; 15 heures; 18 heures;
        24 heures; 36 heures; 48 heures; 24h; 48h; 24 heures; 48 heures; un peu de temps; plus de temps;
        davantage de temps; un peu plus de temps; un délai; encore un jour; encore deux jours; encore trois jours;
        encore quelques jours; encore un peu de temps; encore une semaine; un jour de plus; deux jours de plus;
        une journée; une journée de plus; encore un peu; un délai supplémentaire; du temps; temps; encore une journée;
        deux petits jours; quelques jours de plus; un délai de; délai; encore 1 jours; encore 2 jours; encore 3 jours;
        encore 4 jours; encore 5 jours; encore 6 jours; encore 7 jours; encore 8 jours; encore 9 jours;
        encore 10 jours; un peu; plus; davantage; encore; deux jours supplémentaires; quelques jours supplémentaires;
        un ou deux jours
    """),
    "till": phrases("jusqu; jusqu au; jusqu à; jusque; d ici"),
    "at_fault": phrases("""
        faux; fausse; erroné; erronée; incorrect; incorrecte; invalide; périmé; périmée; mauvais; mauvaise; inexact;
        inexacte; plus attribué; plus valable; inconnu; inconnue; incomplet; incomplète; pas le bon; pas la bonne;
        plus bon; plus bonne; mal orthographié; obsolète; non attribué; hors service; erronées; fausses; incorrectes
    """),
    "my_area": phrases("""
        mon secteur; ma zone; mon client; ma région; mon compte; mon périmètre; mon portefeuille; ma clientèle;
        mon département; mon territoire; mes clients; mes comptes; mon lead; mon prospect; notre secteur
    """),
    "polite": phrases("""
        s il te plaît; s il vous plaît; stp; svp; merci; merci beaucoup; désolé; désolée; vite; tout de suite;
        merci lea; merci d avance; pardon; lea
    """),
    "answer": phrases("""
        ma réponse de tout à l heure; ma réponse d il y a @ @; ma réponse d à l instant; ma décision de tout à l heure;
        ma réponse de ce matin; ma réponse précédente; ma réponse; ma dernière réponse; ma décision; mon acceptation;
        mon accord; mon refus; mon accept; la réponse; ma validation; mon mail; mon dernier mail; ça; cela;
        l acceptation; la décision; mon rejet; ma dernière décision; mon message; ce que j ai envoyé; le refus;
        mon oui
    """),
    "lovely": phrases("""
        beau; bon; super; très bon; joli; excellent; belle; bonne; très belle; très bonne; top; parfait; chouette;
        sacré; magnifique; génial; formidable; un beau; un super; un bon; une belle; quel beau; quel; quelle belle;
        bien joué; intéressant; très intéressant; prometteur
    """),
    "work": phrases("""
        lead; travail; contact; boulot; piste; échange; appel; discussion; conversation; prépa; préparation;
        qualification; dossier; affaire; prospect; rendez-vous; coup; trouvaille; notes; résumé; prise;
        mise en relation
    """),
    "customer": phrases("""
        client; cliente; contact; prospect; société; entreprise; directeur; directrice; assistant; assistante;
        secrétaire; collègue; collègues; responsable; chef d atelier; équipe; patron; gérant; gérante; monsieur; dame;
        mari; associé; daf; interlocuteur; interlocutrice; standard; numéro; ligne; rendez-vous; démo; réunion; appel;
        messagerie; acheteur; fils; père; atelier; usine; entrepôt; chauffeurs
    """),
    "done": phrases("""
        déjà; juste; bien; enfin; aussi; rapidement; vite; longuement; brièvement; ce matin; aujourd hui; hier;
        à l instant; tout à l heure; deux fois; encore; directement
    """),
    "nice": phrases("""
        bon; très bon; bel; long; court; excellent; premier; super; très; rapide; bonne; longue; bref
    """),
    "be": phrases("je suis; suis; nous sommes; je serais; chuis; j suis; on est"),
    "must": phrases("""
        je dois; je suis obligé de; je suis obligée de; nous devons; dois; je vais; je préfère; on doit;
        il faut que je; je me vois contraint de; je vais devoir; malheureusement je dois; je vais être obligé de;
        obligé de; obligée de; je me dois de; je souhaite; je veux; je suis au regret de; je suis au regret de devoir;
        je suis navré de devoir; je suis navrée de devoir; désolé de devoir; désolée de devoir;
        je me vois dans l obligation de; je suis dans l obligation de; je suis contraint de; je suis contrainte de;
        nous sommes contraints de; on va; on va devoir; nous allons; nous allons devoir; contraint de; il va falloir;
        il faut; faut; va falloir; je me vois obligé de; je suis bien obligé de; je ne peux que; j ai le regret de;
        il me faut; je devrai
    """),
    "it_is": phrases("""
        est; sont; n est; est sans doute; est clairement; semble; paraît; était; a l air; est malheureusement;
        est apparemment; que tu m as donné est; que vous m avez donné est
    """),
    "talked": phrases("""
        de ce matin; d hier; d aujourd hui; d hier soir; du jour; de lundi; de mardi; de mercredi; de jeudi;
        de vendredi; de la semaine dernière; ce matin; hier; aujourd hui; hier soir; lundi; mardi; mercredi; jeudi;
        vendredi; avec elle; avec lui; avec eux; avec le client; avec la cliente; avec le contact; téléphonique;
        téléphonique de ce matin; de cet après-midi; avec elle ce matin; avec lui ce matin; avec elle hier;
        avec lui hier; avec eux ce matin; au téléphone; de tout à l heure; tout à l heure; à l instant
    """),
    "past_talk": phrases("""
        de ce matin; d hier; d aujourd hui; d hier soir; de la semaine dernière; hier; d hier matin; d hier après-midi;
        avec elle hier; avec lui hier; téléphonique d hier; téléphonique de ce matin; de lundi dernier
    """),
}
