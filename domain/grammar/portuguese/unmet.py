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
        não cabemos;
        gastaram|gastou|investiram|investiu|torraram|torrou|queimaram|meteram .. tudo|todo|toda|no|na|em|com;
        já? gastaram|gastou tudo|todo;
        acham|acha|acharam|achou|consideram|considera|dizem_que_é .. caro|cara|caros|salgado|puxado;
        é|somos|sai|ficou|fica muito|demasiado|bem|caro? caro|caros|salgado|puxado demais?;
        cortaram|congelaram|tiraram|negaram|bloquearam|suspenderam|recusaram|chumbaram .. {money};
        não aprovaram|aprovou|foi_aprovado|autorizaram|libertaram|liberaram .. {money};
        não tem|têm|há|tinham|tinha .. {money}; sem|num|nem um|uma|nenhum|nenhuma|qualquer? {money};
        não há|tem|têm como|com_que pagar|bancar|investir;
        não pode|podem|quer|querem|consegue|conseguem|vai|vão .. desembolsar|pagar|bancar|investir|suportar|meter|pôr;
        lisos|liso|duros|duro|quebrados|quebrado|falidos|falido|teso|tesos|no_vermelho|apertados|no_osso|sem_um_tostão;
        estão|está|tão|tá|andam|anda sem|no|na|a lisos|duros|dinheiro|grana|vermelho|zeros|caixa|penúria|verba;
        a empresa ta|tá|está sem; sem dinheiro|grana|verba|verbas|fundos|caixa|cheta|orçamento|recursos|budget;
        as contas no; não sobra|sobrou|resta|chega .. {money}|nada; foge ao|do .. orçamento;
        não entra|cabe no orçamento;
        problema|senão|entrave|obstáculo|porém|nó é|está|são o|a|os|no|na|nos|mesmo? {money};
        cortou|congelou|tirou|negou|bloqueou|suspendeu .. {money};
        recusou|chumbou|vetou|travou|travaram|cancelou|cancelaram .. {money};
        acabou-se|acabou|esgotou|esgotou-se|foi-se|terminou a|o|toda|todo? {money};
        já não lhes? sobra|resta .. {money}; banco .. cortou|fechou|negou|recusou;
        cortou-lhes|cortaram-lhes|tiraram-lhes|negou-lhes|negaram-lhes .. {money}
    """),
    "timeframe": phrases("""
        não .. antes de|do|da {when}; não .. antes {when};
        só|somente|apenas .. em|no|para|na|a_partir_de|depois_de|lá_para|daqui_a {when}; nada .. antes|até {when};
        no mínimo em|lá; cedo demais; muito|demasiado cedo|longe; ainda é cedo; em|daqui_a|dentro_de # anos|meses;
        daqui a dois|três|alguns|uns|cinco anos; {project} .. {put_off}; {put_off} .. para|até|sine|ao {when};
        não .. este ano; não .. pressa|prioridade|curto_prazo|urgência|urgente;
        contrato|leasing|aluguer|aluguel .. até|dura; até {when} .. nada|não; {acts} .. {far};
        não|nem .. {acts} .. antes|até|este; só {acts} .. em|no|para|na|depois;
        {far} .. talvez|no_mínimo|quando_muito|na_melhor; talvez|quem_sabe|possivelmente .. {far};
        presos|preso|amarrados|vinculados .. até; sem data|prazo|calendário|projeto|planos|pressa;
        só|apenas|estão|está a_explorar|explorando|a_sondar|sondando|pesquisando|a_pesquisar|a_ver;
        estão só a|pesquisando|olhando|vendo; mau|péssimo momento|timing; não é o|um momento|altura|bom|boa;
        não é para já|agora; mais para a_frente|frente; a longo prazo; vai demorar; demora|demoram muito|anos;
        esperar até|por; preferem|querem|quer|prefere esperar|adiar; longo prazo; ano que vem talvez|só|quem_sabe;
        no próximo ano talvez|só|quem_sabe; {no} .. {tf}; {tf} .. {far}|{put_off}; indefinidamente;
        por tempo indeterminado|indefinido; indefinido; sine die; sem data|prazo|previsão|calendário|horizonte|datas;
        um dia talvez|quem_sabe; talvez um dia|mais_tarde|mais_para_a_frente|no_futuro|depois; algum dia; sem previsão;
        hoje não nem; deixaram|deixam|deixou|empurraram|empurram|empurrou|jogaram|passaram .. {far}|para|pra;
        adiam|adia|adiaram|adiou|suspendem|suspenderam .. {project}|{far}|tudo|sine|até|para;
        congelaram|congelam|atrasaram .. {project}|{far}|tudo|sine|até|para;
        pararam|protelaram|postergaram|prorrogaram .. {project}|{far}|tudo|sine|até|para; tudo .. {put_off};
        {put_off} indefinidamente|sem_data|sine_die|para|pra; até segunda ordem; até nova ordem|ver;
        não .. este|neste|nesse|esse ano|exercício|trimestre|semestre; não .. antes|até|para .. {far};
        nada este|neste|antes|até .. ano|{far};
        não vai|vão|se|devem mexer|acontecer|decidir|avançar|fazer|comprar|mexe .. antes|até|este|nada;
        daqui a um|uns|muito|muitos ano|anos|tempo?; muito cedo|longe|distante|verde; demasiado cedo|longe|distante;
        longe demais; vai|vão demorar; para as calendas;
        voltar|voltem|volta|voltamos|voltemos|ligar|liguem|ligue|falar|falamos|falem a|em|de|só? .. {far};
        só daqui a|{far}|depois|lá; não antes; a definir; não é para|pra agora|já|este_ano;
        não é prioridade|urgente|prioritário; sem pressa|urgência; não há|tem pressa|urgência; há anos; na gaveta;
        problema|senão|entrave|obstáculo|porém|nó é|está|são o|a|os|no|na|nos|mesmo? {tf};
        contrato|leasing|aluguer|aluguel|renting|acordo .. .. até|dura;
        contrato|leasing|aluguer|aluguel|renting|acordo .. .. termina|vence|acaba|expira .. {far}
    """),
    "timeframe?": phrases("""
        {acts} .. {date}; {far}; mais tarde; adiad~; contrato; prazo; esperar; {date};
        este ano não|nada|já_não|nem_pensar; para já não|nada; por agora|ora|enquanto não|nada; agora não
    """),
    "pain_point": phrases("""
        tudo a? funcionar|funciona|funcionando bem|perfeitamente;
        não vê|vêem|veem|veêm razão|razões|necessidade|motivo|vantagem;
        {no} .. necessidade|problema|problemas|dor|necessidades|queixa|queixas|dificuldades|razão_de_queixa;
        {happy} com|como; estão|está|andam|ficam muito|bem|bastante|mais_do_que|super? {happy};
        tudo|aquilo|isso funciona|corre|vai|anda .. bem|perfeitamente|às_mil_maravilhas?;
        já tem|têm|usam|usa|compraram|contrataram|adquiriram .. {solution}|outro|outra|um|uma;
        têm|tem|usam|usa .. {solution} .. do|da|há|desde|concorrente|outro|e;
        não precisa|precisam|necessitam de|do|da|disso|disto|dele|dela|mais|nada|trocar|mudar|comprar|agora|um|uma;
        não precisa|precisam|necessitam novo|nova|nem|deste|desta|desse|dessa|por|atualmente|mesmo|e|porque;
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
        gostam do|da; sem interesse em|no|na; sem dor; bem servidos;
        resolveram|resolveu|solucionaram .. internamente|sozinhos|eles|conta|dentro?;
        resolveram|resolveu|solucionaram .. casa|problema|isso|mesmos|própria?;
        solucionou|arranjaram|já_resolveram|consertaram .. internamente|sozinhos|eles|conta|dentro?;
        solucionou|arranjaram|já_resolveram|consertaram .. casa|problema|isso|mesmos|própria?;
        está|tá|têm|tem tudo? resolvido|solucionado|sob_controle|sob_controlo|controlado;
        problema|tema|assunto .. resolvido|resolveram|solucionado|desapareceu|resolveu|sumiu;
        tudo vai|corre|anda|está|tá|rola bem|ok|certo|ótimo|redondo;
        assinaram|assinou|fecharam|fechou com|no|na|um|uma|o|a|outro|outra|do|da;
        contrataram|contratou|compraram|comprou|adquiriram com|no|na|um|uma|o|a|outro|outra|do|da;
        já estão|está|tão|tá com outro|outra|um|uma|o|a; foram|foi com|para|pra outro|um|a|o|concorrência|concorrente;
        para|pra uso pessoal|particular|próprio|privado; carro|viatura|automóvel pessoal|particular|dele|próprio;
        não lhes|lhe|os|as|tira|dói|incomoda|preocupa|faz|aperta|tira_o_sono|faz_falta|interessa_o_produto|traz;
        não tira o sono;
        não vê|veem|vêem|viu|enxerga nada|para_quê|qualquer|nenhum|nenhuma|o|a .. problema|valor|necessidade;
        não vê|veem|vêem|viu|enxerga nada|para_quê|qualquer .. sentido|utilidade|vantagem|interesse;
        não vê|veem|vêem|viu|enxerga nenhum|nenhuma|o|a .. sentido|utilidade|vantagem|interesse;
        não está|estão|tá|tão interessado|interessada|interessados .. produto|solução|telemática|sistema|trocar|mudar;
        não tem|têm|há|existe nada a|para|por|pra melhorar|resolver|mudar|corrigir;
        não tem|têm .. frota|camiões|caminhões|veículos|carrinhas|dor|dores|queixa|reclamação|reclamações;
        venderam|vendeu a|os|sua? frota|camiões|caminhões|veículos;
        viram-se|se_viram|desenrascam-se|se_arranjam|arranjam-se bem|com|assim|sozinhos?;
        está|estão|tá|tão satisfeito|satisfeitos|satisfeita|contentes|felizes|bem_servidos|bem_assim|bem_com;
        era|foi só|apenas|pura? curiosidade; só por curiosidade; sem necessidade|dor|problema|problemas|queixas;
        não é|há|existe problema|dor|necessidade|urgência_nenhuma; problema|dor|necessidade não há|existe|tem|têm;
        zero necessidade|problema|problemas|dor; assim estão|está|tão|tá|vão .. bem|ótimos|satisfeitos|felizes;
        estão|está|tão|tá muito? bem assim|como_estão|como_está|sem;
        resolveram|resolveu|solucionaram|solucionou|têm|tem tudo .. com|resolvido|solucionado;
        resolveram|resolveu com outro|outra|um|uma
    """),
    "pain_point?": phrases("""
        não precisa|precisam|necessitam;
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
        ninguém atende|responde|quer|recebe; fecha|fechou a porta; foge|fogem sempre|do|da;
        já? não|nem|sem quer|querem|quis|quiseram|tem|têm|há|aceita|aceitou|aceitam|pretende .. {meet}|vontade;
        sem vontade|interesse|disponibilidade .. {meet}; nada de {meet};
        não quis|quiseram|queria|aceitou|vai|vão|está_a_fim|tá_a_fim|topa|topou .. {meet};
        não está|tá|estão afim|a_fim|disposto|disposta|virado .. {meet};
        não|nunca me|nos|lhe|se? atende|atendeu|atendem|responde|respondeu|respondem;
        não|nunca me|nos|lhe|se? recebe|recebeu|recebem|retorna|retornou|liga_de_volta|devolve;
        me|nos deixou|deixaram|deixa no|a|em vácuo|falar_sozinho|visto|espera|mão|pendurado;
        deu|dá|dão|deram|levei .. bolo|tampa|cano|negas|vácuo|gelo|sumiço|baile; ghosting;
        me|nos ignora|ignoram|evita|evitam|bloqueou|bloquearam|foge|fogem|esquiva;
        desmarcou|desmarcaram|cancelou|cancelaram .. {meet}|vezes|vez|vezes_seguidas|sempre;
        anulou|adiou|furou|faltou|faltaram .. {meet}|vezes|vez|vezes_seguidas|sempre;
        desmarca|cancela|adia sempre|tudo|todas|{meet}; desmarcou|cancelou #|2x|3x|duas|três;
        reunião|reuniões .. desmarcada|desmarcadas|desmarcou|cancelou|cancelada|canceladas|nem_pensar|negativo;
        desligou|desligaram|bateu|bateram na|o|com|me? cara|telefone|porta|minha_cara?;
        pediu|pede|pediram para|que|pra|não não|nunca|parar|deixar .. ligar|ligue|ligarmos|ligasse|contactar;
        pediu|pede|pediram para|que|pra|não parem|pare|parássemos|eu .. ligar|ligue|ligarmos|ligasse|contactar;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não não|nunca|parar|deixar .. ligar|ligue;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não não|nunca|parar|deixar .. ligarmos|ligasse|contactar;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não parem|pare|parássemos|eu .. ligar|ligue;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não parem|pare|parássemos|eu .. ligarmos|ligasse|contactar;
        pediu|pede|pediram para|que|pra|não não|nunca|parar|deixar .. contatar|insistir|incomodar|chatear|telefonar;
        pediu|pede|pediram para|que|pra|não parem|pare|parássemos|eu .. contatar|insistir|incomodar|chatear|telefonar;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não não|nunca|parar|deixar .. contatar|insistir;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não não|nunca|parar|deixar .. incomodar|chatear|telefonar;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não parem|pare|parássemos|eu .. contatar|insistir;
        me_pediu|pediu-me|mandou|mandaram para|que|pra|não parem|pare|parássemos|eu .. incomodar|chatear|telefonar;
        para|pra não ligar|ligarmos|insistir|incomodar mais?; parar de ligar|insistir;
        mandou-me|mandou|me_mandou passear|embora|ir_embora|dar_uma_volta|pastar|catar|à|para;
        recusa|recusa-se|se_recusa|recusam a|em|todas|qualquer|qualquer_tipo_de|toda? .. {meet};
        nega|nega-se|recusou|recusou-se|negou a|em|todas|qualquer|qualquer_tipo_de|toda? .. {meet};
        só|apenas|somente quer|querem|queria|pede|pediu|por .. email|e-mail|folheto;
        só|apenas|somente quer|querem|queria|pede|pediu|por .. catálogo|whatsapp|material|informação;
        só|apenas|somente quer|querem|queria|pede|pediu|por .. informações|info|proposta;
        só|apenas|somente quer|querem|queria|pede|pediu|por .. preço|preços|pdf|documentação;
        zero interesse em .. {meet}; não há|tem jeito|forma|maneira|como de? .. {meet}; impossível .. {meet};
        esconde-se|se_esconde|some|sumiram do|da; sem sinal; sem retorno|resposta|sinal; porta na cara;
        não|nem quer|querem que .. vá|vamos|visitemos|passemos|passe|visite|vamos_lá|apareça|apareçamos;
        não|nem vontade|interesse|disponibilidade|intenção de|em|para .. {meet}|nos_ver;
        não se deixa|deixam ver|apanhar|encontrar|localizar; vontade de nos_ver|nos_receber
    """),
    "willing_to_meet?": phrases(
        "{meet}; desligou; folheto; catálogo; cancel~; desmarc~; atende; responde; tampa; receção"
    ),
    "authority": phrases("""
        não decide|decidem|assina|manda|escolhe|aprova nada|nenhuma|sozinho|sozinha?;
        não .. decisor|decisora|responsável|autoridade; não .. {right_one}; {no} .. {power}; {boss} .. {decides};
        {decides} .. {boss}; decide|assina|aprova o|a|seu|sua {boss};
        decisão|decisões|compras|assinatura .. {boss}|cima|acima|central|outro|outra|fora;
        tudo .. {boss}|cima|acima|central|fora; não pode|podem|consegue .. decidir|assinar|aprovar|comprar;
        não tem|têm .. dizer|decidir|voz|voto|autoridade|poder|palavra|autonomia|alçada|mandato;
        sem autoridade|poder|poder_de_decisão|autonomia|alçada; só|apenas|mero|um|uma|simples um|uma? {little_role};
        só|apenas|mero|simples|mera um|uma? {weak_role}; é|era|como só|apenas|um|uma|o|a? {little_role};
        contacto|contato|interlocutor|pessoa errado|errada;
        tem|têm|precisa|precisam|deve de|que? consultar|perguntar .. {boss}|autorização|aprovação|chefe;
        tem|têm|precisa|precisam|deve de|que? pedir|convencer|falar_com .. {boss}|autorização|aprovação|chefe;
        precisa|precisam|depende|dependem da|de|do|dos .. aprovação|autorização|aval|ok|assinatura|{boss};
        quem decide|assina|manda|aprova é|são|está|será; decisor é|está|são .. outro|outra|{boss}|outra_pessoa|em;
        outra pessoa|área decide|assina|manda; outro|outros decide|decidem|assina|manda;
        só|apenas recolhe|compara|pesquisa|recomenda|pede|recolhem|coleta|sugere;
        decide-se|decide_se|se_decide|é_decidido|são_decididas .. {boss}|em|no|na|lá|fora|por;
        tudo passa|é|depende .. {boss}|decidido; centralizado|centralizada|centralizam;
        não é ela|ele|dela|dele quem|que|decisão|a|o decide|manda|assina?; já não trabalha|está lá?; saiu da empresa;
        acima dela|dele; não lhe compete|cabe; decide é|é_quem; manda é; depende do|da|de {boss}; não passa de um|uma;
        não é|são|era ele|ela|eles|o|a|de? quem|que|o_que .. {decides}|aprova; não é quem .. {decides};
        quem realmente|de_facto|de_fato|mesmo|lá? {decides} .. é|são|está|fica;
        é|são o|a|os|um|uma .. quem|que .. {decides}; é .. {boss} .. quem|que .. {decides}; {boss} é|são quem|que;
        tudo .. {decides}|passa|decidido .. {boss}|cima|matriz|sede|fora;
        não decide|assina|manda|aprova|autoriza|escolhe|apita nem|nada|ninguém|sozinho|sozinha|coisa|lá|aqui|sem|sobre;
        não apita nada|lá|nem; nem decide|assina|manda;
        sem voz|voto|poder|autoridade|alçada|autonomia|mandato|assinatura|poderes;
        já não está|é|ocupa|trabalha|tem|faz_parte .. cargo|função|responsável|empresa|lá|poder|chefe|casa|área;
        não está|tá|trabalha mais no|na|como|lá|aqui .. cargo|função|empresa|responsável?;
        mudou|mudaram|trocou|foi_movido|foi_transferido de|da|para .. cargo|função|área|funções|departamento;
        saiu do|da|de cargo|empresa|função|lá;
        não tem|têm|tinha nada|peso|autonomia|influência|alçada|poderes|nível|qualquer .. dizer|decidir|poder|decisão?;
        sem nível|cargo para|pra; não lhe|te compete|cabe|toca; não é da competência|alçada|responsabilidade dele|dela;
        não depende dele|dela|deles;
        tem|têm|precisa|precisam|teria de|que? perguntar|consultar|pedir .. {boss}|cima|autorização|tudo|aval;
        tem|têm|precisa|precisam|teria de|que? levar|submeter|falar .. {boss}|cima|autorização|tudo|aval;
        tem que|de pedir|perguntar|consultar .. {boss}|autorização|bênção; as decisões .. tomadas|toma|vêm|cima;
        decisão .. dele|dela|matriz|sede|grupo|acima; nível baixo|inferior|errado; intermediário|mensageiro apenas|só;
        só|apenas|mero|um|simples intermediário|mensageiro|pau_mandado; pau mandado;
        pessoa|contacto|contato não|errada|errado é|era? certa|certo|indicada|indicado; decide é|são o|a;
        firma|assina é o|a; {boss} .. é|são|está|fica quem|que .. {decides}; depende do|da|de {boss}|outro|outra|cima;
        quem manda .. {boss}|é|são; não manda;
        problema|senão|entrave é|está|são o|a|os|no|na|nos|mesmo? decisor|autoridade|poder_de_decisão|poder;
        obstáculo|porém|nó é|está|são o|a|os|no|na|nos|mesmo? decisor|autoridade|poder_de_decisão|poder;
        não decidia|decidiam|assinava|mandava|podia_decidir|podia_assinar|apitava;
        nem decidia|decide|assinava|assina|manda .. ela|ele|nada
    """),
    "authority?": phrases("""
        {boss}; {decides}; decisor; decisão; assinatura; estagiário; estagiária; assistente; autoridade; poder; aval;
        {little_role}; autonomia; {weak_role}; reformou-se; reformado; reformada; aposentado; aposentada; aposentou-se;
        analista; consultor
    """),
    "budget?": phrases("""
        falência; insolvência; insolvente; recuperação judicial; dívidas; endividados; endividada; demitiram;
        demissões; despediram; despedimentos; caro; cara; crise; gasto; per
    """),
}
