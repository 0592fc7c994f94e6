"""Portuguese: how criteria are named, what lacks and what is praised."""

from domain.grammar.language import Table, phrases
from domain.grammar.portuguese.unmet import UNMET as MOST
from domain.grammar.portuguese.unmet_further import FURTHER
from domain.grammar.portuguese.unmet_sets import SETS

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

UNMET: Table = {
    concept: (*MOST.get(concept, ()), *FURTHER.get(concept, ())) for concept in dict.fromkeys((*MOST, *FURTHER))
}
NAMES: Table = {
    "budget": phrases("""
        orçamento; dinheiro; preço; verba; verbas; fundos; custo; recursos; orçamentos; financiamento; preços; custos;
        orcam; orc; budget
    """),
    "timeframe": phrases("""
        prazo; prazos; calendário; cronograma; tempo; momento; timing; horizonte; horizonte temporal; data;
        janela temporal; prazo de compra
    """),
    "pain_point": phrases("necessidade; problema; dor; necessidades; problemas; ponto de dor; pain point; dores"),
    "willing_to_meet": phrases("""
        reunião; encontro; reunir; disponibilidade; disponibilidade para reunir; vontade de reunir; reuniões;
        interesse em reunir
    """),
    "authority": phrases("""
        decisor; decisora; autoridade; poder de decisão; tomador de decisão; poder; decisores; alçada;
        capacidade de decisão; decisão; autonomia de decisão; poder de compra
    """),
}
LACK = phrases("""
    nulos; nulas; indefinido; indefinida; nadinha; nem sombra; zero à esquerda;
    não; sem; falta; faltam; nenhum; nenhuma; nada; demais; insuficiente; nunca; nem; pouco; pouca; mau; desconhecido;
    escasso; baixo; ninguém; demasiado; inexistente; nulo; zero; impossível; falha; não encaixa; não bate; fora;
    bloqueado; congelado; cortado; esgotado; cancelado; problema de; problema com; não cumpre; inviável; irreal;
    distante; ausente; carece; já não; não chega; duvidoso; acabou; curto; errado; fraco; má; recusado; sumiu;
    desapareceu; desaparecido; evaporou; evaporou-se; foi-se; zerado; fraca; perdido; caiu; furado; nula;
    insuficientes; único problema; único senão; único entrave; único obstáculo; único porém; problema está no|na;
    o senão; salvo o; exceto o; n; 0; a zero; em zero; não se cumprem|cumpre|verificam|verifica|aplicam;
    não estão|está cumpridos|cumprido|ok|preenchidos|atendidos; não cumprem|cumpre|batem|passam|atendem|atende; falham;
    incumpridos
""")
PRAISE = phrases("""
    enorme; evidente; gritante; notório; notória;
    certa; certos; certas; confirmados; confirmadas; aprovada; aprovados; perfeita; perfeitos; perfeitas; em ordem;
    corretos; corretas; validados; validado; verificado; verificados; impecável;
    está|estão|parece|é|era tudo|muito|ambos|já|bem? bem|ok|claro|aprovado|confirmado|disponível|bom;
    está|estão|parece|é|era tudo|muito|ambos|já|bem? certo|garantido|boa|resolvido|lá|assegurado|correto|coberto; ok;
    há; haver há; até há; existe; tem|têm|tinha um|o|suficiente|bastante|dinheiro|orçamento|de_sobra; suficiente;
    não é o|um problema; sem problema com; certo; é|são bom|boa|suficiente|adequado|real; chega e_sobra; bate certo;
    sim; serve; perfeito; encaixa; cumpre; disposto|disposta a? reunir; quer reunir; decide sozinho|sozinha; confere;
    existia; real; reais; havia; há sim; existe mesmo; tem sim; confirmado; confirmada; aprovado; claro; tudo certo;
    é bom; estava bom; estava ok; estava tudo; verdadeiro; beleza
""")
NEUTRAL = phrases("""
    está|estava|ficou? encantado|encantada|feliz por|em|de|com .. ver-nos|ver|receber;
    está|estava|ficou? encantado|encantada|feliz por|em|de|com .. conhecer|visita|conversa;
    está|estava|ficou? contente|satisfeito|satisfeita por|em|de|com .. ver-nos|ver|receber;
    está|estava|ficou? contente|satisfeito|satisfeita por|em|de|com .. conhecer|visita|conversa;
    é o|a {boss} em_pessoa|próprio|própria;
    necessidade|problema|dor é|era|parece? muito|bem|mesmo? enorme|evidente|grave|sério|séria|urgente|tremendo|gritante;
    quem manda|decide|assina é ela|ele|ela_mesma|ele_mesmo|a_própria|o_próprio; me deu um? bolo|café|cafezinho;
    o|tudo_o resto|restante está|vai|é|corre .. bem|bom|perfeito|certo
""")
LINKS = phrases("""
    por; por causa de; por causa do; por causa da; devido a; devido ao; o; a; os; as; de; do; da; critério; critérios;
    número; e; porque; pois; já que; uma vez que; motivo; razão; falta de; pela; pelo; pelas; pelos; em; no; na; ao; à;
    seu; sua; é; são; questão de; em termos de; quanto a; quanto ao; relativamente a; motivos; razões; o meu; um; uma;
    visto que; eles; lhe; lhes; me; dado que
""")
CONJUNCTIONS = phrases("e; também; além disso; nem; bem como; assim como; tampouco; ainda por cima")
CONTRASTS = phrases("""
    mas; porém; contudo; embora; apesar; exceto; só que; salvo; no entanto; todavia; infelizmente; menos; tirando;
    se bem que; enquanto; só; senão; fora; ainda assim; em contrapartida; pena que; apenas
""")
