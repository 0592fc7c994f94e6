"""Portuguese: what stands around a decision, and how criteria are spoken of."""

from domain.grammar.language import Reasons, Talk, phrases

TALK = Talk(
    greetings=phrases("""
        olá; oi; bom dia; boa tarde; boa noite; cara; caro; prezada; prezado
    """),
    courtesies=phrases("""
        muito? obrigado|obrigada mesmo?; obrigado|obrigada por|pelo|pela .. .. ..;
        desculpa|desculpe|desculpem por|pelo|pela|a|o .. .. ..; bom|ótimo|excelente lead|trabalho|contato;
        parece bom|ótimo|interessante; boa semana|tarde; bom dia|trabalho; como combinado|combinamos|falamos;
        perfeito; muito interessante
    """),
    labels=phrases("""
        decisão; minha decisão; a minha decisão; resposta; minha resposta
    """),
    fillers=phrases("""
        infelizmente; ok; perfeito; claro; bem; muito bem; ótimo; certo; obrigado; obrigada; com prazer; tudo bem;
        combinado; excelente; com certeza
    """),
    yes=phrases("sim"),
    no=phrases("não"),
    sign_offs=phrases("""
        cumprimentos; abraço; abraços; obrigado; obrigada; atenciosamente; att; melhores cumprimentos; um abraço;
        com os melhores cumprimentos
    """),
    plans=phrases("""
        eu? {do}; eu? lhe|a|o? {do}; vou|vamos ligar|contactar|contatar|falar|enviar|ver|marcar|escrever;
        reunião|chamada|visita marcada|agendada|confirmada|amanhã; amanhã|hoje|depois {do}
    """),
    harmless=phrases("""
        sem problema|problemas|dúvidas|demora|dúvida; não há|tem problema|dúvidas|dúvida; nenhuma dúvida|pergunta;
        nenhum problema; não atendeu|respondeu|atende; depois|antes de|do|da|das? {daytime};
        se precisar|precisares|houver|necessário|possível ..; assim que puder|falar|possível; não se preocupe;
        ainda não consegui|falei|liguei ..; quando eu|puder|voltar|falar ..; até amanhã|logo|breve;
        desculpa|desculpe a|o|pela|pelo ..; não é mau
    """),
    doubts={
        "negation": phrases("""
            não; nunca; nada; ninguém; nenhum; nenhuma; sem; nem; jamais; impossível; infelizmente; falta; faltam;
            lamento; contra
        """),
        "condition": phrases("""
            exceção; aprovação; pendente; aguardando; esclarecer; se; desde que; a menos; salvo; exceto; condição;
            condições; condicionado; depende; sujeito a; em princípio; por enquanto; por agora; provisoriamente; caso;
            contanto; enquanto; deve; tem que; tem de; a não ser
        """),
        "time": phrases("""
            quando; até; antes; depois; após; só; somente; apenas; assim que; uma vez
        """),
        "contrast": phrases("""
            mas; porém; contudo; no entanto; embora; apesar; todavia; ainda
        """),
        "second_thought": phrases("""
            tomara; espero que; como quiser; você decide; vamos ver; discutir; teste; talvez; ou; espera; espere;
            pare; cancela; cancelar; anula; melhor; erro; enganado; acho; penso; poderia; deveria; seria; dúvida;
            dúvidas; duvido; pensar; na verdade; esquece; esqueça; mais tarde; provavelmente; possivelmente; gostaria;
            primeiro; quem sabe
        """),
        "irony": phrases("brincadeira; brincando; haha; kkk; rsrs; lol; como sempre"),
        "open": phrases("""
            dá ao; dê ao; passa ao; passe ao; encaminhe; assinaram com; outro; outra; outros; os dois; ambos; ambas;
            colega; duplicado; disse; diz; alguém; pertence; segundo lead; em nome; metade
        """),
    },
    retractions=phrases("""
        espera; espere; na verdade; esquece; esqueça; brincadeira; mudei de ideia; enganei-me; me enganei; haha;
        não tenho certeza; o outro lead; ou não; melhor não
    """),
    decision_words={
        "accept": phrases("aceito; aceite; aceitar; aceitamos; aceitável"),
        "reject": phrases("""
            rejeito; rejeitado; rejeitar; recuso; recusado; recusar; rejeitada
        """),
        "undo": phrases("desfazer; desfaz"),
        "withdraw": phrases("retirar; retiro"),
    },
    ambiguous=frozenset(
        phrases("""
        antes; até; caso; contra; depende; depois; desde que; deve; enquanto; erro; espera; falta; mas; melhor; nada;
        nem; ou; outra; outro; primeiro; quando; salvo; se; segundo; sem; so; só
    """)
    ),
)
REASONS = Reasons(
    names={
        "budget": phrases("orçamento; dinheiro; preço; verba; verbas; fundos"),
        "timeframe": phrases("prazo; prazos; calendário; cronograma; tempo; momento"),
        "pain_point": phrases("necessidade; problema; dor; necessidades"),
        "willing_to_meet": phrases("reunião; encontro; reunir"),
        "authority": phrases("""
            decisor; decisora; autoridade; poder de decisão; tomador de decisão; poder
        """),
    },
    unmet={
        "budget": phrases("""
            não|sem|nenhum|nenhuma .. dinheiro|orçamento|verba|verbas|fundos; caro|cara demais; muito caro|cara;
            demasiado caro|cara; não pode|podem|quer|querem pagar|gastar|comprar;
            orçamento .. congelado|cortado|esgotado|insuficiente|gasto|zero; preço .. alto|elevado;
            nem um cêntimo|centavo
        """),
        "timeframe": phrases("""
            não .. antes de {when}; só em|no|para {when}; nada .. antes|até {when}; no mínimo em; cedo demais;
            muito|demasiado cedo; em|daqui_a # anos|meses; daqui a dois|três|alguns anos;
            projeto|projecto .. adiado|suspenso|congelado|parado; adiado para|até; este ano não; não .. este ano;
            não .. pressa|prioridade|curto_prazo; contrato .. até; até {when} .. nada|não
        """),
        "pain_point": phrases("""
            não|sem|nenhuma|nenhum .. necessidade|problema|problemas|dor;
            satisfeito|satisfeitos|satisfeita|contente|contentes|feliz|felizes com;
            estão|está .. satisfeitos|satisfeito|satisfeita|contentes; tudo funciona|corre bem;
            já tem|têm uma|um|outro|outra solução|fornecedor|sistema|ferramenta; não precisa|precisam;
            não quer|querem mudar|trocar; não vê|veem|vêem .. necessidade|utilidade|sentido
        """),
        "willing_to_meet": phrases("""
            ninguém .. {meet}; não quer|querem|aceita|aceitam|deseja|pode .. {meet};
            não|sem|nenhuma .. reunião|encontro; recusa|recusam|recusou .. {meet};
            não está|estão disposto|disposta|dispostos .. {meet}; cancelou|cancelaram a? reunião;
            reunião cancelada|recusada; desligou na cara?; só quer|querem informação|informações|um|folheto|catálogo;
            não apareceu|compareceu
        """),
        "authority": phrases("""
            não decide|decidem|assina|manda nada?;
            não .. decisor|decisora|responsável|autoridade|quem_decide|poder_de_decisão|poder;
            {boss} .. decide|assina|aprova; decide|assina|aprova o|a|seu|sua {boss}; decisão .. {boss};
            não pode decidir|assinar|aprovar; não tem .. dizer|decidir|voz|autoridade|poder;
            sem autoridade|poder|poder_de_decisão; só|apenas .. estagiário|estagiária|assistente|secretária;
            é estagiário|estagiária; contato errado
        """),
    },
    lack=phrases("""
        não; sem; falta; faltam; nenhum; nenhuma; nada; demais; insuficiente; nunca; nem; pouco; pouca; mau;
        desconhecido; escasso; baixo; ninguém; demasiado
    """),
    praise=phrases("""
        está|estão bem|ok|claro|aprovado|confirmado|disponível|bom|certo|garantido; ok; há;
        tem|têm um|o|suficiente|bastante; suficiente; não é o|um problema; sem problema com; certo;
        é|são bom|boa|suficiente|adequado
    """),
    links=phrases("""
        por; por causa de; por causa do; devido a; devido ao; o; a; os; as; de; do; da; critério; critérios; número;
        e; porque; pois; razão; motivo; há; tem; têm; falta de
    """),
    conjunctions=phrases("e; nem; também; além disso"),
    contrasts=phrases("mas; porém; contudo; no entanto; embora; exceto"),
)
