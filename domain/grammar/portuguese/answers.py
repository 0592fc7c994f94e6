"""Portuguese: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "accept": phrases("""
        {gladly}* eu? aceito {obj}? {gladly}*; aceite|aceito|aceita|aceitar {gladly}*;
        {gladly}* aceitamos {obj}? {gladly}*; {gladly}* fico com {obj}|ele|ela|o_lead {gladly}*;
        eu? assumo {obj} {gladly}*; lead aceito|aceite; aceitei {obj}?; vou ficar com {obj}|ele|ela;
        terei todo? prazer em aceitar|ficar {obj}?; fica aceite|aceito; feliz em aceitar|assumir {obj}?
    """),
    "mine": phrases("""
        é meu|minha; meu|minha; é meu cliente|lead|território; é minha conta|região
    """),
    "undo": phrases("""
        desfazer|desfaz|desfaça; anular|anula|cancelar minha|a|a_minha resposta|decisão;
        desfazer minha|a|a_minha resposta|decisão; retiro a? minha resposta|decisão
    """),
}
OPENINGS: Table = {
    "reject": phrases("""
        eu? rejeito {obj}?; rejeitado|rejeitada|rejeitar|rejeitamos|recusado|recusada|recusar|recusamos {obj}?;
        eu? recuso {obj}?; tenho que|de rejeitar|recusar {obj}?; rejeição|recusa; preciso rejeitar|recusar {obj}?;
        lead rejeitado|recusado; rejeitei|recusei {obj}?
    """),
    "engaged called": phrases("""
        liguei; já? liguei; falei com; já falei; já? telefonei; acabei de ligar|falar; eu liguei
    """),
    "engaged mailed": phrases("""
        já? escrevi; já? enviei um|uma e-mail|email|mensagem; e-mail|email enviado;
        mandei um|uma e-mail|email|mensagem; enviei um? email|e-mail
    """),
    "engaged met": phrases("""
        encontrei-me|encontrei|visitei; reuni-me; tive a? reunião; já reunimos; nos encontramos|reunimos;
        já? me? reuni com
    """),
    "more_time": phrases("""
        mais tempo; preciso|precisamos de? mais|dois|duas|três|alguns|um|uns|#|até;
        dê-me|dá-me|me_dê|me_dá mais|até|dois|um; prorrogação|extensão; posso ter mais|até; um prazo maior;
        gostaria de mais tempo
    """),
    "not_mine": phrases("""
        não é meu|minha|para_mim|da_minha|do_meu; vendedor|região|território|pessoa errado|errada; pertence a|ao|à;
        é do|da; é para o|a; passar|passe|encaminhar|encaminhe|reatribuir para|ao|à; não me pertence; isto não é meu
    """),
    "faulty": phrases("""
        errado|incorreto|incorreta|defeituoso;
        o|a|os|seu? {data} está|estão|é errado|incorreto|errada|incorreta|errados|inválido;
        {data} errado|incorreto|errada|incorreta|inválido; o|a {data} não funciona|existe
    """),
    "question": phrases("""
        pergunta|dúvida; uma pergunta|dúvida; tenho uma pergunta|dúvida;
        pode|podes|poderia me? dizer|perguntar|verificar|esclarecer
    """),
    "return": phrases("""
        devolver|devolvo|devolvido|devolução {obj}?; estou devolvendo {obj}?; vou devolver {obj}?
    """),
    "accept": phrases("aceito|aceitar|aceite pelo|por|pela"),
}
REFUSALS = phrases("""
    não posso|quero|vou aceitar|ficar|assumir {obj}?; não aceito|assumo|fico {obj}?; não obrigado|obrigada;
    não é aceitável|qualificado; inaceitável; não aceitamos {obj}?; não podemos aceitar {obj}?; não está qualificado
""")
GUESSES: Table = {
    "accept": phrases("""
        de acordo; combinado; perfeito; sim; com prazer; ótimo; parece bom; pode deixar; tudo bem; fechado
    """),
    "reject": phrases("não; passo; não me interessa; não tenho interesse"),
    "more_time": phrases("ainda não; amanhã digo; depois digo; te aviso"),
}
