"""Portuguese: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("olá; oi; bom dia; boa tarde; boa noite; cara; caro; prezada; prezado")
COURTESIES = phrases("""
    muito? obrigado|obrigada mesmo?; obrigado|obrigada por|pelo|pela .. .. ..;
    desculpa|desculpe|desculpem por|pelo|pela|a|o .. .. ..; bom|ótimo|excelente lead|trabalho|contato;
    parece bom|ótimo|interessante; boa semana|tarde; bom dia|trabalho; como combinado|combinamos|falamos; perfeito;
    muito interessante
""")
LABELS = phrases("decisão; minha decisão; a minha decisão; resposta; minha resposta")
FILLERS = phrases("""
    infelizmente; ok; perfeito; claro; bem; muito bem; ótimo; certo; obrigado; obrigada; com prazer; tudo bem;
    combinado; excelente; com certeza
""")
YES = phrases("sim")
NO = phrases("não")
SIGN_OFFS = phrases("""
    cumprimentos; abraço; abraços; obrigado; obrigada; atenciosamente; att; melhores cumprimentos; um abraço;
    com os melhores cumprimentos
""")
PLANS = phrases("""
    eu? {do}; eu? lhe|a|o? {do}; vou|vamos ligar|contactar|contatar|falar|enviar|ver|marcar|escrever;
    reunião|chamada|visita marcada|agendada|confirmada|amanhã; amanhã|hoje|depois {do}
""")
HARMLESS = phrases("""
    sem problema|problemas|dúvidas|demora|dúvida; não há|tem problema|dúvidas|dúvida; nenhuma dúvida|pergunta;
    nenhum problema; não atendeu|respondeu|atende; depois|antes de|do|da|das? {daytime};
    se precisar|precisares|houver|necessário|possível ..; assim que puder|falar|possível; não se preocupe;
    ainda não consegui|falei|liguei ..; quando eu|puder|voltar|falar ..; até amanhã|logo|breve;
    desculpa|desculpe a|o|pela|pelo ..; não é mau
""")
REQUESTS = phrases("")
THANKS = phrases("obrigado; obrigada; ok")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
