"""Portuguese: how criteria are named, and how people say that one is not met."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        diretor; diretora; chefe; cfo; ceo; gerente; direção; conselho; dono; diretor financeiro; compras; sede;
        administração; patrão
    """),
    "meet": phrases("""
        reunir; reunião; reunirem; encontro; encontrar; falar; conversar; visita; reuniões; receber; atender
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; o próximo ano; próximo ano; ano que vem; o ano que vem; janeiro; fevereiro;
        março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; próximo trimestre; dois anos;
        três anos; fim do; final
    """),
}
NAMES: Table = {
    "budget": phrases("orçamento; dinheiro; preço; verba; verbas; fundos"),
    "timeframe": phrases("prazo; prazos; calendário; cronograma; tempo; momento"),
    "pain_point": phrases("necessidade; problema; dor; necessidades"),
    "willing_to_meet": phrases("reunião; encontro; reunir"),
    "authority": phrases("""
        decisor; decisora; autoridade; poder de decisão; tomador de decisão; poder
    """),
}
UNMET: Table = {
    "budget": phrases("""
        não|sem|nenhum|nenhuma .. dinheiro|orçamento|verba|verbas|fundos; caro|cara demais; muito caro|cara;
        demasiado caro|cara; não pode|podem|quer|querem pagar|gastar|comprar;
        orçamento .. congelado|cortado|esgotado|insuficiente|gasto|zero; preço .. alto|elevado; nem um cêntimo|centavo
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
        ninguém .. {meet}; não quer|querem|aceita|aceitam|deseja|pode .. {meet}; não|sem|nenhuma .. reunião|encontro;
        recusa|recusam|recusou .. {meet}; não está|estão disposto|disposta|dispostos .. {meet};
        cancelou|cancelaram a? reunião; reunião cancelada|recusada; desligou na cara?;
        só quer|querem informação|informações|um|folheto|catálogo; não apareceu|compareceu
    """),
    "authority": phrases("""
        não decide|decidem|assina|manda nada?;
        não .. decisor|decisora|responsável|autoridade|quem_decide|poder_de_decisão|poder;
        {boss} .. decide|assina|aprova; decide|assina|aprova o|a|seu|sua {boss}; decisão .. {boss};
        não pode decidir|assinar|aprovar; não tem .. dizer|decidir|voz|autoridade|poder;
        sem autoridade|poder|poder_de_decisão; só|apenas .. estagiário|estagiária|assistente|secretária;
        é estagiário|estagiária; contato errado
    """),
}
LACK = phrases("""
    não; sem; falta; faltam; nenhum; nenhuma; nada; demais; insuficiente; nunca; nem; pouco; pouca; mau; desconhecido;
    escasso; baixo; ninguém; demasiado
""")
PRAISE = phrases("""
    está|estão bem|ok|claro|aprovado|confirmado|disponível|bom|certo|garantido; ok; há;
    tem|têm um|o|suficiente|bastante; suficiente; não é o|um problema; sem problema com; certo;
    é|são bom|boa|suficiente|adequado
""")
LINKS = phrases("""
    por; por causa de; por causa do; devido a; devido ao; o; a; os; as; de; do; da; critério; critérios; número; e;
    porque; pois; razão; motivo; há; tem; têm; falta de
""")
CONJUNCTIONS = phrases("e; nem; também; além disso")
CONTRASTS = phrases("mas; porém; contudo; no entanto; embora; exceto")
