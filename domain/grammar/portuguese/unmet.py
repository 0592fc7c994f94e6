"""Portuguese: how people say that a criterion is not met."""

from domain.grammar.language import Table, phrases

UNMET: Table = {
    "budget": phrases("""
        {no} .. {money}; {money} .. {gone}; caro|cara|caros demais; muito caro|cara|caros;
        demasiado caro|cara|caros|elevado; caríssimo;
        não pode|podem|quer|querem|consegue|conseguem|vai|vão|dá .. pagar|gastar|comprar;
        não pode|podem|quer|querem|consegue|conseguem|vai|vão|dá .. investir|suportar|bancar|custear;
        preço|custo|valor|preços .. alto|elevado|salgado|excessivo; nem um cêntimo|centavo|euro|real|tostão;
        fora do|de orçamento|alcance|preço; acima do|das|da orçamento|possibilidades|que; não está orçamentado;
        não orçamentado|orçado|está_no_orçamento;
        corte|cortes de|nos|no|orçamentais|orçamentários custos|gastos|orçamento?;
        congelamento de|dos investimentos|gastos; quer|querem|queriam .. grátis|de_graça|gratuito; de graça;
        só|apenas|no_máximo|máximo # euros|mil|k|reais; abaixo do nosso|mínimo|nosso_mínimo;
        dificuldades|problemas financeiras|financeiros|de_dinheiro|de_caixa; o seguro .. não|pagou; somos .. caros;
        não lhes chega|sobra|resta; não sobra|resta|chega dinheiro|nada|verba; sem grana|caixa|cheta;
        contenção de custos; poupar|poupando|economizar|economizando dinheiro|custos; não cabe no|em; estourou o;
        não cabemos
    """),
    "timeframe": phrases("""
        não .. antes de|do|da {when}; não .. antes {when};
        só|somente|apenas .. em|no|para|na|a_partir_de|depois_de|lá_para|daqui_a {when}; nada .. antes|até {when};
        no mínimo em|lá; cedo demais; muito|demasiado cedo|longe; ainda é cedo; em|daqui_a|dentro_de # anos|meses;
        daqui a dois|três|alguns|uns|cinco anos; {project} .. {put_off}; {put_off} .. para|até|sine|ao {when};
        este ano não|nada|já_não|nem_pensar; não .. este ano; não .. pressa|prioridade|curto_prazo|urgência|urgente;
        contrato|leasing|aluguer|aluguel .. até|termina|vence|dura; até {when} .. nada|não; {acts} .. {far};
        não|nem .. {acts} .. antes|até|este; só {acts} .. em|no|para|na|depois;
        {far} .. talvez|no_mínimo|quando_muito|na_melhor; talvez|quem_sabe|possivelmente .. {far};
        presos|preso|amarrados|vinculados .. até; sem data|prazo|calendário|projeto|planos|pressa;
        só|apenas|estão|está a_explorar|explorando|a_sondar|sondando|pesquisando|a_pesquisar|a_ver;
        estão só a|pesquisando|olhando|vendo; mau|péssimo momento|timing; não é o|um momento|altura|bom|boa;
        não é para já|agora; para já não|nada; por agora não|nada; mais para a_frente|frente; a longo prazo;
        vai demorar; demora|demoram muito|anos; esperar até|por; preferem|querem|quer|prefere esperar|adiar;
        longo prazo; ano que vem talvez|só|quem_sabe; no próximo ano talvez|só|quem_sabe
    """),
    "timeframe?": phrases("""
        {acts} .. {when}; {far}; em {when}; mais tarde; adiad~; contrato; prazo; esperar; {when}; depois de {when};
        até {when}
    """),
    "pain_point": phrases("""
        tudo a? funcionar|funciona|funcionando bem|perfeitamente;
        não vê|vêem|veem|veêm razão|razões|necessidade|motivo|vantagem;
        {no} .. necessidade|problema|problemas|dor|necessidades|queixa|queixas|dificuldades|razão_de_queixa;
        {happy} com|como; estão|está|andam|ficam muito|bem|bastante|mais_do_que|super? {happy};
        tudo|aquilo|isso funciona|corre|vai|anda .. bem|perfeitamente|às_mil_maravilhas?;
        já tem|têm|usam|usa|compraram|contrataram|adquiriram .. {solution}|outro|outra|um|uma;
        têm|tem|usam|usa .. {solution} .. do|da|há|desde|concorrente|outro|e; não precisa|precisam|necessitam;
        não quer|querem|pretendem|pensam mudar|trocar|mexer|alterar;
        não vê|veem|vêem|enxergam|sentem|sente|encontram .. necessidade|utilidade|sentido|problema;
        não vê|veem|vêem|enxergam|sentem|sente|encontram .. valor|vantagem|benefício|interesse|motivo;
        {solution} .. chega|basta|serve|funciona|resolve|cumpre|suficiente|dá_conta|atende|satisfaz;
        chega-lhes|basta-lhes|serve-lhes|lhes_basta|lhe_basta|chega-lhe; chega lhes perfeitamente?;
        problema .. resolvido|ultrapassado|desapareceu; já resolvido|resolveram|está_resolvido|resolveu;
        só|apenas|mera|por|era|pura curiosidade|curiosos|curioso;
        compraram|contrataram|fecharam|assinaram .. concorrente|concorrência|outro|telematik;
        não há|têm|tem necessidade|nada|interesse para|a|em resolver|melhorar|mudar?;
        não é|são necessário|preciso|um_problema|uma_necessidade|relevante;
        não lhes|lhe|os|as interessa|dói|incomoda|faz_falta; desenvolvimento próprio|interno;
        fazem internamente|em_casa; preferem|querem|vão ficar|continuar|manter como|com|o|a; dão-se|se_dão bem com;
        gostam do|da; sem interesse em|no|na; sem dor; bem servidos
    """),
    "pain_point?": phrases("""
        {happy}; necessidade; problema; {solution}; chega; basta; interesse; curiosidade; concorrente; precisam
    """),
    "willing_to_meet": phrases("""
        {nobody} .. {meet};
        não quer|querem|aceita|aceitam|deseja|desejam|pode|podem .. {meet}|quer|recebe|atende|recebem|atendem;
        não quis|quiseram|vai|vão|me|nos|se|está|lhe_interessa .. {meet}|quer|recebe|atende|recebem|atendem;
        não|sem|nenhuma|nem .. reunião|encontro|visita|visitas|reuniões;
        recusa|recusam|recusou|recusaram|evita|evitam|foge|fogem|esquiva .. {meet}|a|de;
        não está|estão disposto|disposta|dispostos|disponível|disponíveis|interessado|interessada|aberto .. {meet};
        cancelou|cancelaram|desmarcou|desmarcaram|anulou a|as|o|nossa|sempre? reunião|reuniões|encontro|visita?;
        cancelou|cancelaram|desmarcou|desmarcaram|anulou a|as|o|nossa|sempre? duas|três|várias|demo|vezes?;
        reunião|encontro|visita .. cancelada|recusada|cancelado|desmarcada|recusado;
        cancelou|desmarcou|cancelaram duas|três|várias|outra vezes|vez;
        desligou|desliga|desligaram na|o|me? cara|telefone?;
        só|apenas|somente quer|querem|queria|queriam|pediu|pede informação|informações|um|folheto|catálogo;
        só|apenas|somente quer|querem|queria|queriam|pediu|pede documentação|brochura|material|email|pdf|tabela;
        só|apenas por email|e-mail|escrito;
        não apareceu|compareceu|compareceram|veio|atende|atendem|responde|respondem|retorna|retornam|devolve|devolvem;
        não atende|responde o|a|aos|nem|nunca;
        não me|nos|lhe dá|dão|deu|quer|recebe|atende|responde uma|hora|data|horário|reunião|receber|ver|atender;
        sem resposta|tempo|disponibilidade|agenda; impossível falar|marcar|reunir|apanhar|contactar|agendar;
        incontactável; inalcançável; dão-me|dá-me|me_dá|me_dão tampa|bolo|baile|para_trás; deu-me um bolo;
        bloqueou o|meu|nosso|me; silêncio total;
        não quer|querem mais|que|saber|ser|ouvir .. ligue|liguemos|liguem|contactado;
        não quer|querem mais|que|saber|ser|ouvir .. contactada|contato|nada|incomodado|falar;
        pediu|pediram para|que não|nunca .. ligar|ligue|contactar|incomodar|ligasse;
        não recebe|recebem|atende|atendem comerciais|vendedores|ninguém|visitas;
        receção|recepção|secretária .. barra|bloqueia|não; não passam|passa da|a|as;
        ninguém atende|responde|quer|recebe; fecha|fechou a porta; foge|fogem sempre|do|da
    """),
    "willing_to_meet?": phrases(
        "{meet}; desligou; folheto; catálogo; cancel~; desmarc~; atende; responde; tampa; receção"
    ),
    "authority": phrases("""
        não decide|decidem|assina|manda|escolhe|aprova nada|nenhuma|sozinho|sozinha?;
        não .. decisor|decisora|responsável|autoridade; não .. {right_one}; {no} .. {power}; {boss} .. {decides};
        {decides} .. {boss}; decide|assina|aprova o|a|seu|sua {boss};
        decisão|decisões|compras|tudo|assinatura .. {boss}|cima|acima|central|outro|outra|fora;
        não pode|podem|consegue .. decidir|assinar|aprovar|comprar;
        não tem|têm .. dizer|decidir|voz|voto|autoridade|poder|palavra|autonomia|alçada|mandato;
        sem autoridade|poder|poder_de_decisão|autonomia|alçada; só|apenas|mero|um|uma|simples um|uma? {little_role};
        só|apenas|mero|simples|mera um|uma? {weak_role};
        é|era|como só|apenas|um|uma|o|a? {little_role}; contacto|contato|interlocutor|pessoa errado|errada;
        tem|têm|precisa|precisam|deve de|que? consultar|perguntar .. {boss}|autorização|aprovação|chefe;
        tem|têm|precisa|precisam|deve de|que? pedir|convencer|falar_com .. {boss}|autorização|aprovação|chefe;
        precisa|precisam|depende|dependem da|de|do|dos .. aprovação|autorização|aval|ok|assinatura|{boss};
        quem decide|assina|manda|aprova é|são|está|será; decisor é|está|são .. outro|outra|{boss}|outra_pessoa|em;
        outra pessoa|área decide|assina|manda; outro|outros decide|decidem|assina|manda;
        só|apenas recolhe|compara|pesquisa|recomenda|pede|recolhem|coleta|sugere;
        decide-se|decide_se|se_decide|é_decidido|são_decididas .. {boss}|em|no|na|lá|fora|por;
        tudo passa|é|depende .. {boss}|decidido; centralizado|centralizada|centralizam;
        não é ela|ele|dela|dele quem|que|decisão|a|o decide|manda|assina?; já não trabalha|está lá?; saiu da empresa;
        acima dela|dele; não lhe compete|cabe; decide é|é_quem; manda é; depende do|da|de {boss};
        não passa de um|uma
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisor; decisão; assinatura; estagiário; estagiária; assistente; autoridade; poder; aval;
        {little_role}; autonomia
    """),
}
