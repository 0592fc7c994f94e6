"""Portuguese: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        não; nunca; nada; ninguém; nenhum; nenhuma; sem; nem; jamais; impossível; infelizmente; falta; faltam; lamento;
        contra
    """),
    "condition": phrases("""
        exceção; aprovação; pendente; aguardando; esclarecer; se; desde que; a menos; salvo; exceto; condição;
        condições; condicionado; depende; sujeito a; em princípio; por enquanto; por agora; provisoriamente; caso;
        contanto; enquanto; deve; tem que; tem de; a não ser
    """),
    "time": phrases("""
        quando; até; antes; depois; após; só; somente; apenas; assim que; uma vez
    """),
    "contrast": phrases("mas; porém; contudo; no entanto; embora; apesar; todavia; ainda"),
    "second_thought": phrases("""
        tomara; espero que; como quiser; você decide; vamos ver; discutir; teste; talvez; ou; espera; espere; pare;
        cancela; cancelar; anula; melhor; erro; enganado; acho; penso; poderia; deveria; seria; dúvida; dúvidas;
        duvido; pensar; na verdade; esquece; esqueça; mais tarde; provavelmente; possivelmente; gostaria; primeiro;
        quem sabe
    """),
    "irony": phrases("brincadeira; brincando; haha; kkk; rsrs; lol; como sempre"),
    "open": phrases("""
        dá ao; dê ao; passa ao; passe ao; encaminhe; assinaram com; outro; outra; outros; os dois; ambos; ambas;
        colega; duplicado; disse; diz; alguém; pertence; segundo lead; em nome; metade
    """),
}
RETRACTIONS = phrases("""
    espera; espere; na verdade; esquece; esqueça; brincadeira; mudei de ideia; enganei-me; me enganei; haha;
    não tenho certeza; o outro lead; ou não; melhor não
""")
DECISION_WORDS: Table = {
    "accept": phrases("aceito; aceite; aceitar; aceitamos; aceitável"),
    "reject": phrases("rejeito; rejeitado; rejeitar; recuso; recusado; recusar; rejeitada"),
    "undo": phrases("desfazer; desfaz"),
    "withdraw": phrases("retirar; retiro"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        antes; até; caso; contra; depende; depois; desde que; deve; enquanto; erro; espera; falta; mas; melhor; nada;
        nem; ou; outra; outro; primeiro; quando; salvo; se; segundo; sem; so; só
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    engano; por engano; enganei; erro; por erro; errado; outro lead; o outro lead; sem querer; desculpa; ops;
    engano meu; me enganei
""")
