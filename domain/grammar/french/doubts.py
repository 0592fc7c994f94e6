"""French: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        ne; n; pas; non; jamais; rien; aucun; aucune; personne; sans; ni; impossible; malheureusement; hélas; manque;
        contre; nul; nulle part; nullement; guère; refuse; inacceptable; regrette; dommage; tant pis; à regret; nan;
        loin de; inutile; incapable
    """),
    "condition": phrases("""
        exception; approbation; en attente; validation; vérifier; clarifier; si; s ils; s il; à condition;
        sous réserve; sauf; à moins; pourvu; selon; dépend; en principe; pour l instant; provisoirement; sinon;
        tant que; en attendant; faut; doit; à voir; sous condition; condition; conditions; réserve; réserves;
        au cas où; dans la mesure; en théorie; théoriquement; pour le moment; à titre provisoire; jusqu à nouvel ordre;
        accord de; feu vert; l aval; à l essai; éventuellement; le cas échéant; supposons; en supposant; à confirmer;
        sur le papier; mais d abord; au moins; au mieux
    """),
    "time": phrases("""
        quand; dès; avant; après; jusqu; une fois; lorsque; seulement; uniquement; tant; pas avant; à partir;
        quand bien; que si
    """),
    "contrast": phrases("""
        mais; cependant; toutefois; pourtant; par contre; en revanche; malgré; quoique; bien que; même; néanmoins; or;
        quand même; tout de même; cela dit; ceci dit; d un autre côté; encore que; certes
    """),
    "second_thought": phrases("""
        espérons; à toi de voir; comme tu veux; on décidera; j espère; on verra; discuter; test; peut-être; peut être;
        ou; plutôt; attends; attendez; stop; annule; annuler; finalement; erreur; faux; pense; crois; pourrait;
        pourrais; devrait; serait; aurais; hésite; doute; pas sûr; réfléchir; réflexion; en fait; bof; hum; voudrais;
        aimerais; oublie; oubliez; plus tard; tard; changé d avis; mon chef; ma chef; mon boss; mon patron;
        ma hiérarchie; mon manager; ma manager; dormir dessus; la nuit porte; à contrecoeur; à contre coeur;
        sous la contrainte; tenté; tentée; presque; sans doute; probablement; je dirais; disons; genre; je verrai;
        on en parle; en parler; à discuter; décider; déciderai; décision; décidera; d abord; sceptique; réticent;
        réticente; incertain; risque; au hasard; pour voir; à tes risques; trompé; trompée; par erreur; cliqué;
        mal cliqué; autocorrect; correcteur; mon fils; ma fille; mieux; je reprends; je retire; retour; euh; heu;
        mouais; pourquoi pas; devrais; dirais; semble; paraît; apparemment; suppose; imagine; convaincu que non;
        revenir dessus; me raviser
    """),
    "irony": phrases("""
        qui a besoin d; qui veut d; reine de; le pape; à quoi bon; rien d autre à faire; la lune; mon oeil;
        cause toujours; blague; rigole; lol; mdr; haha; comme d habitude; bien entendu lol; tu parles; ironie;
        n importe quoi; ptdr; ironique; comme toujours; formidable encore; merci pour rien; quelle surprise;
        quelle joie; youpi; chouette encore; encore un stagiaire; super encore; la bonne blague; poisson d avril;
        quand les poules; dans une autre vie; félicitations; perte de temps; nul à; pourri; bidon; quelle chance;
        génial encore
    """),
    "open": phrases("""
        donne; donnez; transmets; transmettez; passe-le; signé avec; signé ailleurs; plus là; autre; autres;
        deux leads; les deux; collègue; doublon; dit; quelqu un; appartient; à la place; deuxième; premier; seconde;
        au nom; pour le compte; de la part; décédé; décédée; mort; morte; faillite; liquidation; racheté; rachetée;
        concurrent; déjà client; étudiant; étudiante; parti; partie; retraite; démissionné; quitté; fermé; fermée;
        a signé; ont signé; acheté; ont acheté; a acheté; a raccroché; annulé; annulée; ils ont choisi; a choisi;
        s en charge; s en occupe; le prend; la prend; le reprend; le veut; la veut; le voulait; c est sophie;
        c est julien; m a dit d; m a dit de; m a demandé d; m a demandé de; m a forcé; m oblige; il veut que;
        elle veut que; tu veux que; veut que j; écrit; a écrit; écris; mot; bouton; lien; la page; formulaire;
        de la semaine dernière; d hier; dernier; précédent; précédente; ancien; ancienne; autre lead; mauvais lead;
        mauvais fil; l un des; une des; moitié; à moitié; en partie; partiellement; le reste; tous les; chacun; lequel;
        laquelle; ton client; le tien; la tienne; à toi; sa place; invitation; réunion avec; convocation;
        conditions générales; cookies; excuses; mes excuses; tes excuses; spam; test
    """),
}
OF_CUSTOMERS = phrases("""
    donne; donnez; transmets; pourrait; devrait; serait; aurait; peut-être; peut être; ou; plutôt; finalement; pense;
    crois; croit; hésite; en fait; voudrait; aimerait; plus tard; tard; probablement; sans doute; d abord; décider;
    décision; décidera; autre; autres; collègue; dit; quelqu un; deuxième; premier; seconde; les deux; a dit; m a dit;
    écrit; a écrit; demandé; m a demandé; parti; partie; en parler; discuter; mieux; concurrent; sceptique;
    apparemment; semble; paraît; doit me; doit nous; doit juste; doit encore; faut; test; lien; la page; même; moitié;
    signé; invitation; acheté; a acheté; ont acheté; attends; risque; suppose; imagine; espère; j espère; veut que je;
    dernier; dernière; ancien; ancienne; réunion avec; le veut; la veut; retour; tenté; tentée; à voir; au moins;
    si je; si on; si nous; s il peut; écris
""")
RETRACTIONS = phrases("""
    seulement celui; que celui; vaut pour; concerne; attends; attendez; finalement oui; finalement je; finalement j;
    finalement on; finalement si; finalement non; finalement accepté; en fait oui; en fait si; en fait je; en fait j;
    en fait non; en fait accepté; oublie; oubliez; erreur de ma part; je plaisante; blague; changé d avis; annule;
    pas sûr; ou pas; l autre lead; les deux leads; mauvais lead; mauvais fil; je retire; je reviens sur; peut-être pas;
    pas sûre; dormir dessus; tout compte fait; à la réflexion; mauvais mail
""")
MISTAKES = phrases("""
    erreur; par erreur; mauvais; mauvais lead; trompé; trompée; oups; pas le bon; pas la bonne; autre lead;
    l autre lead; trop vite; fausse manoeuvre; désolé; désolée; finalement; mauvais mail; mauvais bouton;
    erreur de ma part; autre; me suis trompé; me suis trompée; mal cliqué
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        accepte; accepté; acceptée; accepter; acceptons; acceptable; je prends; je le prends; je la prends;
        acceptation
    """),
    "reject": phrases("""
        refuse; refusé; refusée; refuser; rejette; rejeté; rejet; refusons; décline; refus; décliner
    """),
    "undo": phrases("""
        annuler ma; annuler mon; annuler la; annuler le; annule ma réponse; annule ma décision; annule mon refus;
        annule mon acceptation; annule ça; annule tout; annulez; j annule; annuler ça
    """),
    "withdraw": phrases("retire; retirer"),
    "not_mine": phrases("pas pour moi; pas à moi; pas le mien; pas mon secteur"),
    "more_time": phrases("plus de temps; délai supplémentaire; besoin de temps"),
    "return": phrases("je le rends; je la rends; je te le rends; je renvoie"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        décision; autre; contre; des; des que possible; dit; faut; même; n; ne; ni; ou; pas; personne; s il; sans;
        selon; si; stop; tard; or; mort; invitation; parti; partie; patron; genre; cookies; lien; retour; page;
        concurrent; premier; nul; test; mot; reste; moins; tant; en principe; sur le papier
    """)
)
