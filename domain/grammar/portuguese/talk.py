"""Portuguese: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    olá; oi; bom dia; boa tarde; boa noite; cara; caro; prezada; prezado; viva; ola; oi oi; olá bom dia; querida;
    querido; e aí; boas; alô; tudo bem; oi tudo bem; olá tudo bem; opa
""")
COURTESIES = phrases("""
    a contragosto; com pena; com muita pena;
    muito obrigado|obrigada lea|por_tudo|mais_uma_vez?; obrigado|obrigada pelo|pela|por|pelos|pelas .. .. ..;
    desculpa|desculpe|desculpem|perdão|peço_desculpa pela|pelo|a|o|por .. .. ..; {lovely} {work}; {lovely};
    abraço|abraços; soa bem|ótimo|interessante; parece bom|ótimo|interessante|promissor|bem|excelente;
    bom fim_de_semana|trabalho|dia|descanso; boa semana|tarde|noite; como combinado|falado|conversado|acordado;
    espero que esteja|estejas|tudo tudo|bem|bem?; tudo bem|certo|claro|ok; recebido; entendido; anotado; de nada;
    até amanhã|logo|breve|já|segunda; parabéns; boa; valeu|valeu_mesmo; mando notícias; dou notícias;
    vou mantendo informada; te mantenho informada|atualizada; mantenho-te a_par|informada; com gosto; com prazer;
    gostei muito|disso?; adorei; que bom; mais destes por_favor; continua|continue assim; bem visto|feito; perfeito;
    cumprimentos; com certeza; força; bom trabalho
""")
LABELS = phrases("""
    decisão; minha decisão; a minha decisão; resposta; minha resposta; a minha resposta; da minha parte; em resumo;
    resumindo; conclusão; resultado; então; por mim; veredito; meu veredito; em suma; aqui vai a minha resposta;
    meu parecer; status; enfim; feedback; não; mas não; infelizmente não; decisão final; a minha decisão final;
    minha decisão final; lamento; meu veredicto; avaliação
""")
FILLERS = phrases("""
    portanto; por isso; por conseguinte; logo; assim; por esse motivo; por esta razão; daí; ou seja;
    infelizmente; ok; de acordo; perfeito; claro; muito bem; bem; certo; ótimo; óptimo; obrigado; obrigada; com gosto;
    com prazer; excelente; fantástico; combinado; pode ser; beleza; sim senhor; muito obrigado; muito obrigada; então;
    pronto; tá; tá bom; está bem; boa; show; valeu; bom; okay; sem problema; com certeza; ah; oh; lamento; desculpa;
    lamentavelmente; pois; fechado; que bom; top; maravilha; legal; pode deixar; e; bora; sendo assim; por isso; lea;
    obrigado lea; feito; entendido; recebido; com muito gosto; sinceramente; parece ótimo; fixe; tudo bem; que pena;
    adorei; gostei; sinto muito; peço desculpa; desculpe; olha; poxa; puxa; pô; ah não; cara; então tá; bom dia;
    uma pena; que chato; lamento muito; com pena; a contragosto; opa; nada feito; tchau; com muita pena;
    com grande pena; com muita pena minha; com pesar; com muito pesar; com dor no coração; com tristeza
""")
THANKS = phrases("""
    obrigado; obrigada; ok; muito obrigado; muito obrigada; perfeito; ótimo; sim; valeu; claro; certo; desculpa; bom;
    boa; beleza
""")
PREFACES = phrases("""
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por o|a|os|as|este? {lovely}? {work}|notas;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por o|a|os|as|este? {lovely}? informação;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por o|a|os|as|este? {lovely}? info|informações;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por esta|tudo|todo|mais|teu|tua? {lovely}? {work}|notas;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por esta|tudo|todo? {lovely}? informação;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por esta|tudo|todo? {lovely}? info|informações;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por mais|teu|tua? {lovely}? informação|info|informações;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por o|a|os|as|este? {lovely}? mensagem|email|e-mail;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por o|a|os|as|este? {lovely}? trabalho|lead|ajuda;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por esta|tudo|todo? {lovely}? mensagem|email|e-mail;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por mais|teu|tua? {lovely}? mensagem|email|e-mail;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por esta|tudo|todo? {lovely}? trabalho|lead|ajuda;
    muito? obrigado|obrigada|valeu lea? pelo|pela|pelos|pelas|por mais|teu|tua? {lovely}? trabalho|lead|ajuda;
    {lovely} {work}; li|vi|revi tudo|as|o|os|a|todas|isto? notas|lead|ficha|email|mensagem|informações?;
    analisei|já_li|já_vi|acabei_de_ler tudo|as|o|os|a|todas|isto? notas|lead|ficha|email|mensagem|informações?;
    tudo lido|visto|claro|certo; desculpa|desculpe|peço_desculpa a|pela|o|pelo demora|atraso;
    depois|após da|de|a|nossa|minha|uma|falar {nice}? chamada|conversa|ligação|com_ela|com_ele?;
    {nice} conversa|chamada|ligação; da|pela minha parte; do meu lado; por mim;
    parece bom|ótimo|óptimo|interessante|muito_bom|excelente; soa bem|ótimo; sem dúvidas|perguntas|problema;
    nenhuma dúvida|pergunta; tudo claro; gostei muito|do|deste?; adorei; estou convencido|convencida;
    conheço a|bem? empresa|casa?; é o que|mesmo eu? procurava|procuro; já de volta; deixa comigo; pode deixar;
    eu trato disso; eu trato; eu cuido; me interessa; interessa-me;
    depois|após da|de|a|o|do|nossa {nice}? chamada|conversa|ligação|reunião|visita {talked}?;
    depois|após minha|uma|um|falar|conversar|ter_falado {nice}? chamada|conversa|ligação|reunião|visita {talked}?;
    depois|após da|de|a|o|do|nossa {nice}? encontro|call|demo|telefonema|entrevista {talked}?;
    depois|após minha|uma|um|falar|conversar|ter_falado {nice}? encontro|call|demo|telefonema|entrevista {talked}?;
    depois de|após falar|conversar|ligar|reunir|ter_falado|visitar {talked}?;
    agradeço o|a|pelo|pela|muito|imenso @? @?; agradeço; analisei|avaliei|estudei o|a|este|esse|bem @?;
    lamento informar|dizer|dizer-te|comunicar|informar-te que?; sinto dizer|informar que?; temo que; infelizmente e;
    é uma pena
""")
YES = phrases("sim; claro que sim; sim sim; sim obrigado; pois sim; sim por favor")
NO = phrases("não; não não; não obrigado; não obrigada")
SIGN_OFFS = phrases("""
    cumprimentos; obrigado; obrigada; abraço; atenciosamente; melhores cumprimentos; abraços; att;
    com os melhores cumprimentos; saudações; abs; cordialmente; um abraço; bjs; beijos; até logo; bom fim de semana;
    muito obrigado; muito obrigada; cpts; cumps; grato; grata; valeu; beijinhos; até já; boa semana;
    obrigado e um abraço; bom trabalho
""")
PLANS = phrases("""
    eu? a|o|lhe|lhes|me|nos|te? {do} lhe|com|o|a|para|ao|à?;
    vou|vamos|irei|quero|pretendo|posso|devo ligar|falar|contactar|contatar|telefonar|escrever;
    vou|vamos|irei|quero|pretendo|posso|devo marcar|encontrar|visitar|abrir|criar|enviar|mandar;
    vou|vamos|irei|quero|pretendo|posso|devo tentar|apresentar|levar|estar|ver|preparar;
    vou|vamos|irei|quero|pretendo|posso|devo reunir|agendar|voltar|fazer|ter|dar|confirmar;
    {do} lhe|com|o|a|ao|à|para|amanhã|hoje|segunda|terça|de|em|no|na|já|uma|um;
    reunião|chamada|demo|visita|ligação|call|oportunidade está? marcada|agendada|prevista|confirmada|amanhã;
    reunião|chamada|demo|visita|ligação|call|oportunidade está? na|já|terça|segunda|criada|para;
    amanhã|hoje|depois|segunda|terça|quarta a|o|lhe|eu? {do};
    quinta|sexta|na_segunda|na_terça|logo|esta_semana|a_seguir a|o|lhe|eu? {do}; próximo passo;
    o meu|meu|minha|a_minha colega|chefe @? vem|vai|participa|acompanha|ajuda; ligo-lhe; falo-lhe;
    já tenho|marquei|falei|liguei|agendei|temos|está; a|uma oportunidade será|fica|abro|crio; encontramo-nos;
    falamos na|amanhã|segunda; estou|estarei|estive|ando em|no|na|de|fora|com|a|até|por
""")
CUSTOMERS = phrases("""
    ela; ele; eles; elas; o|a|os|as|seu|sua|um|uma {customer}; senhor|senhora|sr|sra|dr|dra|dona|eng @;
    acho|penso|creio|espero|imagino|suponho|sei que ela|ele|o|a|eles|vai|vão|querem|quer|há|é|está;
    parece que ela|ele|o|a|querem|quer;
    disse-me|disse|contou|pediu|comentou|me_disse|me_pediu|me_contou que|para|me|sobre;
    quer|querem|tem|têm|precisa|precisam|parece|parecem|está|estão|prefere|preferem|procura|procuram|vem|vêm;
    pelos vistos; pelo visto; os dois; ana; o joão; a maria; aparentemente ela|ele|querem; eles lá;
    desmarcou|desmarcaram|cancelou|cancelaram|desligou|desligaram|pediu|pediram|recusou;
    recusaram|assinaram|compraram|fecharam|sumiu|sumiram|não_quer|não_querem|dizem|disseram;
    já? desmarcou|cancelou|desligou|recusou
""")
HARMLESS = phrases("""
    não vejo problema|problemas|obstáculo com|em|nisso|no|na ..;
    mas dá|vai|resolve-se|resolvemos|chega|serve; sem problema|problemas|dúvida nenhum|nenhuma|algum|alguma?;
    sem problema|problemas|dúvidas|dúvida|demora|pressa|mais|falta|stress; nenhum problema|obstáculo|inconveniente;
    nenhuma dúvida|pergunta|objeção; não há problema|dúvida|dúvidas|pressa;
    não atendeu|respondeu|atende|responde|estava|está|estará|retornou;
    quando puder|voltar|falar|tiver|chegar|sair|souber|estiver|eu;
    depois|antes|logo_depois do|da|das|de|dos|disso|à {daytime}?;
    se precisar|precisares|quiser|quiseres|houver|puderes|puder|tiver|tiveres|souberes ..;
    não te|se preocupes|preocupe; não faz mal; não custa nada;
    assim que puder|possível|falar|voltar|tiver|souber|chegar;
    ainda não a|o|lhe|consegui|falei|liguei|atendeu|respondeu|a_apanhei|contactei;
    não consegui falar|ligar|contactar|apanhar|contatar; não a|o consegui|apanhei|encontrei;
    até amanhã|logo|segunda|já|breve|à|ao|lá|quinta|sexta; desculpa a|pela|o|pelo|pela_minha ..; nada mau|mal;
    se possível; se der; logo que possível; o mais rápido|cedo possível; nada mais|a_acrescentar|a_apontar|de_especial;
    não hesites|hesite; não fala inglês|alemão; não gosta de|muito; não está|estava|estará no|disponível|lá|cá|na;
    deve estar|ser|dar|ficar|correr bem|fácil|rápido|pronto?; deveria ser|dar|correr bem|fácil?;
    pode ser uma|um|grande|interessante|boa; poderia ser uma|um|grande; seria ótimo|bom|perfeito|excelente|óptimo;
    gostaria de a|o|lhe|ver|levar|ligar; outro dia|site|momento|lead|local;
    outra vez|chamada|reunião|fábrica|loja|coisa; os dois armazéns|locais|sites|querem|camiões|estão;
    primeira|primeiro chamada|reunião|contacto|contato|passo|visita|hora|vez|impressão|conversa|call;
    segunda chamada|reunião|visita|vez|feira|unidade|de_manhã|às|à|ligo|falo|vou|que_vem|próxima; às segundas;
    à segunda; na segunda; segunda ou terça; terça ou quarta; quinta ou sexta; hoje ou amanhã; # ou #;
    email ou telefone; um colega; o colega|dela|dele; com um|o|a|meu|minha colega; colega meu|minha|dela|dele;
    mais tarde hoje|ligo|falo; só à|às|de|de_manhã|depois|na|tarde|pode|trabalha; meia hora; e meia; e meio;
    ainda hoje|esta|bem|amanhã|na|melhor; mas só ligo|falo|posso; melhor ainda|assim|impossível|por; quem sabe;
    antes que; nem um minuto; de vez; cada vez mais; até que enfim; sem falta; não perco tempo; não posso deixar;
    pouco tempo depois; se ela|ele ligar|perguntar|quiser; perguntou se eu|nós|a|posso; não tarda;
    espero que ela|ele|corra|goste;
    mas a_gente|nós|vamos|dá_para|dá_pra resolve|resolver|ajusta|ajustar|trabalhar|negociar|dá_um_jeito|dar_um_jeito;
    embora vamos|tenhamos|tenha de|que? trabalhar|insistir|negociar ..;
    mesmo que|se tenhamos|vamos de|que? trabalhar|insistir ..; mas nada de? grave|demais|sério;
    depois|após da|de|a|o|do|nossa|uma {nice}? chamada|conversa|ligação|reunião {past_talk} eu? aceito|assumo|fico;
    depois|após da|de|a|o|do|nossa|uma {nice}? visita|encontro|call|demo {past_talk} eu? aceito|assumo|fico;
    no verão|outono|inverno|natal|início|fim|final|próximo|ano;
    no mês|trimestre|escritório|local|terreno|sábado|domingo|dia|armazém|máximo;
    no princípio|meio do|de
""")
REQUESTS = phrases("""
    pode|podes|poderia me? enviar-me|enviar|mandar-me|mandar|passar o|a|os|as|um|uma|que|seu|tua?;
    podem|consegue|consegues|podias me? enviar-me|enviar|mandar-me|mandar|passar o|a|os|as|um|uma|que|seu|tua?;
    pode|podes|poderia me? reenviar|partilhar|compartilhar o|a|os|as|um|uma|que|seu|tua?;
    podem|consegue|consegues|podias me? reenviar|partilhar|compartilhar o|a|os|as|um|uma|que|seu|tua?;
    pode|podes|poderia|podem|consegue|consegues|podias me? dar|dizer-lhe|confirmar-lhe o|a|os|as|um|uma|que|seu|tua?;
    manda-me|envia-me|me_manda|me_envia|me_passa o|a|os|as; tens|tem o|a|os|as {data}
""")
