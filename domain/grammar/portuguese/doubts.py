"""Portuguese: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        não; nunca; nada; ninguém; nenhum; nenhuma; sem; nem; tampouco; jamais; impossível; infelizmente; falta;
        faltam; contra; inaceitável; lamento; lamentavelmente; recuso; incapaz; mal posso; negativo; nem pensar;
        longe de; pena; tão pouco; raramente
    """),
    "condition": phrases("""
        exceção; aprovação; pendente; esclarecer; verificar; se; desde que; a menos; salvo; exceto; condição;
        condições; depende; sujeito a; em princípio; por enquanto; por agora; de momento; provisoriamente; contanto;
        enquanto; deve; tem que; tem de; caso; no caso; com a condição; em teoria; teoricamente; com reservas; reserva;
        reservas; supondo; supondo que; no papel; temporariamente; provisório; à experiência; até novo aviso;
        autorização; luz verde; preciso confirmar; tenho que falar; tenho de falar; pelo menos; à espera;
        aguardo aprovação; eventualmente; a princípio; dependendo; mediante; em tese
    """),
    "time": phrases("""
        quando; até; antes; depois; após; só; somente; apenas; unicamente; assim que; logo que; uma vez; a partir
    """),
    "contrast": phrases("""
        mas; porém; contudo; todavia; embora; apesar; entretanto; ainda; no entanto; mesmo; só que; por outro lado;
        se bem que; ainda que; não obstante; em contrapartida
    """),
    "second_thought": phrases("""
        oxalá; tomara; como quiseres; como quiser; tu decides; você decide; espero que; vamos ver; veremos; discutir;
        teste; talvez; ou; espera; espere; cancela; cancelar; anula; melhor; erro; errado; acho; penso; poderia;
        deveria; seria; dúvida; dúvidas; duvido; pensar; na verdade; esquece; esqueça; mais tarde; provavelmente;
        possivelmente; gostaria; primeiro; não sei; meu chefe; o meu chefe; minha chefe; a minha chefe; meu gestor;
        meu gerente; minha gerente; consultar; travesseiro; contrariado; contrariada; por obrigação; quase; suponho;
        diria; digamos; inclino; tentado; tentada; decidir; decidirei; decisão; cético; cética; céptico; relutante;
        incerto; risco; por via das dúvidas; para experimentar; me enganei; enganei; sem querer; autocorretor;
        corretor; meu filho; minha filha; retiro; volto atrás; volta atrás; devolvo; hum; hmm; eh; parece;
        aparentemente; imagino; teria; mais ou menos; não estou; vou pensar; penso nisso; pode ser que; se calhar;
        de certa forma; arrisco; sei lá; dormir sobre; bem vistas; pensando melhor; a ver vamos; logo se vê; creio
    """),
    "irony": phrases("""
        para que queremos; quem precisa; rainha de; o papa; nada melhor para fazer; mais nada que fazer; a lua;
        brincadeira; brinco; kkk; kkkk; haha; rsrs; lol; como sempre; pois claro; ironia; sarcasmo; mais um sem;
        mais uma sem; mais um estagiário; que surpresa; obrigado por nada; que maravilha; sim claro; primeiro de abril;
        dia das mentiras; quando as galinhas; noutra vida; em outra vida; parabéns pelo; perda de tempo; lixo;
        porcaria; que alegria; que sorte; até parece; só rindo; tá bom né; ri
    """),
    "open": phrases("""
        dá-o; passa-o; encaminhe; assinaram com; outro; outra; outros; ambos; ambas; os dois; colega; duplicado; disse;
        diz; alguém; pertence; segundo; segunda; em nome; metade; morreu; faleceu; falecido; falência; insolvência;
        insolvente; comprada por; concorrente; concorrência; já é cliente; já cliente; estudante; saiu; foi embora;
        reformado; reformada; aposentado; aposentada; demitiu-se; despedido; fechou; fecharam; assinaram; assinou;
        compraram; comprou; escolheram; escolheu; desligou; cancelou; cancelado; cancelada; fica com ele o;
        fica com o tom; trata disto; trata disso; vai ficar com; quer ficar com; fica ele com; fica ela com; mandou-me;
        pediu-me para; pediu-me que; obriga-me; quer que; querem que; escreveu; escreve; a palavra; o botão; o link;
        a página; o formulário; da semana passada; de ontem; anterior; passado; passada; velho; antigo; lead errado;
        thread errada; e-mail errado; um deles; uma delas; em parte; parcialmente; o resto; todos os; cada um;
        qual deles; teu cliente; teu; tua; seu cliente; no lugar; em vez; convite; reunião com; termos; cookies;
        desculpas; spam; primeiro lead; da parte; a mando; por ordem
    """),
}
OF_CUSTOMERS = phrases("""
    poderia; deveria; seria; teria; talvez; ou; na verdade; acha; acho; pensa; penso; duvida; gostaria; mais tarde;
    provavelmente; possivelmente; primeiro; decidir; decisão; outro; outra; outros; colega; diz; disse; alguém;
    segundo; segunda; os dois; ambos; ambas; pediu-me para; pediu-me que; quer que; querem que; escreveu; melhor;
    concorrente; concorrência; cético; cética; parece; aparentemente; teste; pensar; discutir; link; a página; convite;
    compraram; comprou; espera; risco; suponho; imagino; espero que; anterior; passado; passada; reunião com; deve ser;
    deve estar; deve vir; pelo menos; se posso; se podemos; metade; velho; antigo; ainda; mesmo; saiu; foi embora;
    autorização; tem que ver; tem de ver; se calhar; creio; teu; tua; caso; quase; enquanto; erro
""")
RETRACTIONS = phrases("""
    só o de; só esse; vale para; era para o; isto é para o; esse é para o; este é para o; espera; espere;
    na verdade sim; na verdade aceito; na verdade fico; na verdade quero; na verdade eu; na verdade não sei; esquece;
    esqueça; é brincadeira; brincadeira; mudei de ideia; mudei de ideias; enganei-me; me enganei; não tenho a certeza;
    não tenho certeza; o outro lead; ou não; melhor não; anula; lead errado; e-mail errado; retiro o que;
    pensando melhor; pensando bem; volto atrás; talvez não; por outro lado; thread errada; afinal não; afinal aceito;
    afinal fico; afinal quero; afinal sim; afinal dá; afinal vou; afinal aceita
""")
MISTAKES = phrases("""
    engano; por engano; enganei; enganei-me; erro; por erro; errado; errada; outro lead; o outro lead; sem querer;
    desculpa; desculpe; ops; engano meu; me enganei; e-mail errado; lead errado; botão errado; outro; muito rápido;
    depressa demais; foi mal; confundi; era para; troquei
""")
DECISION_WORDS: Table = {
    "accept": phrases("aceito; aceite; aceitar; aceitamos; aceita; aceitável; fico com; aceitação"),
    "reject": phrases("""
        rejeito; rejeitado; rejeitar; recuso; recusado; recusar; rejeitada; recusada; rejeição; recusa
    """),
    "undo": phrases("desfazer; desfaz; desfaça; anular"),
    "withdraw": phrases("retirar; retiro"),
    "not_mine": phrases("não é meu; não é minha; não é para mim; não é comigo"),
    "more_time": phrases("mais tempo; prorrogação"),
    "return": phrases("devolvo; devolução; devolver"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        decisão; antes; caso; contra; deve; diz; falta; melhor; nada; nem; ou; outra; outro; primeiro; provavelmente;
        salvo; se; sem; mas; quando; colega; espera; parece; reserva; ri; tua; teu; tem de; enquanto; pena; erro;
        segundo; segunda; quase; hum; eh; haha; lol; no caso; imagino; creio; só; até; teste; apenas
    """)
)
