"""French: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        ne; n; pas; non; jamais; rien; aucun; aucune; personne; sans; ni; impossible; malheureusement; hélas; désolé;
        désolée; manque; contre
    """),
    "condition": phrases("""
        exception; approbation; en attente; validation; vérifier; clarifier; si; s ils; s il; à condition;
        sous réserve; sauf; à moins; pourvu; selon; dépend; en principe; pour l instant; provisoirement; sinon;
        tant que; en attendant; faut; doit; à voir
    """),
    "time": phrases("""
        quand; dès; avant; après; jusqu; une fois; lorsque; seulement; uniquement
    """),
    "contrast": phrases("""
        mais; cependant; toutefois; pourtant; par contre; en revanche; malgré; quoique; bien que; même
    """),
    "second_thought": phrases("""
        espérons; à toi de voir; comme tu veux; on décidera; j espère; on verra; discuter; test; peut-être; peut être;
        ou; plutôt; attends; attendez; stop; annule; annuler; finalement; erreur; faux; pense; crois; pourrait;
        pourrais; devrait; serait; aurais; hésite; doute; pas sûr; réfléchir; réflexion; en fait; bof; hum; voudrais;
        aimerais; oublie; oubliez; plus tard; tard; changé d avis
    """),
    "irony": phrases("""
        blague; rigole; lol; mdr; haha; comme d habitude; bien entendu lol; tu parles; ironie; n importe quoi
    """),
    "open": phrases("""
        donne; donnez; transmets; transmettez; passe-le; signé avec; signé ailleurs; plus là; autre; autres;
        deux leads; les deux; collègue; doublon; dit; quelqu un; appartient; à la place; deuxième; premier; seconde;
        au nom
    """),
}
RETRACTIONS = phrases("""
    attends; attendez; finalement; en fait; oublie; oubliez; erreur de ma part; je plaisante; blague; changé d avis;
    annule; pas sûr; ou pas; l autre lead; les deux leads
""")
DECISION_WORDS: Table = {
    "accept": phrases("accepte; accepté; acceptée; accepter; acceptons; acceptable"),
    "reject": phrases("""
        refuse; refusé; refusée; refuser; rejette; rejeté; rejet; refusons; décline
    """),
    "undo": phrases("annuler; annule"),
    "withdraw": phrases("retire; retirer"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        autre; contre; des; des que possible; dit; faut; même; n; ne; ni; ou; pas; personne; s il; sans; selon; si;
        stop; tard
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    erreur; par erreur; mauvais; mauvais lead; trompé; trompée; oups; pas le bon; autre lead; l autre lead; trop vite;
    fausse manoeuvre; désolé; finalement
""")
