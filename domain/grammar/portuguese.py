"""Portuguese: the words that decide."""

from domain.grammar.language import Language, phrases
from domain.grammar.portuguese_talk import REASONS, TALK

_SETS = {
    "obj": phrases("""
        este lead; o lead; este contato; este contacto; o contato; esta oportunidade; este; esta; esse lead
    """),
    "gladly": phrases("""
        com prazer; com todo o prazer; obrigado; obrigada; por favor; claro; muito obrigado; muito obrigada; agora;
        já; com certeza; de bom grado
    """),
    "data": phrases("""
        telefone; número; email; e-mail; endereço; nome; empresa; ficha; dados; telemóvel; celular
    """),
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
    "do": phrases("""
        ligo; ligarei; contacto; contato; contactarei; escrevo; escreverei; vejo; envio; enviarei; falo; falarei;
        vou ligar; vou contactar; vou falar; entro em contato; entrarei em contato
    """),
    "daytime": phrases("""
        amanhã; almoço; segunda; terça; quarta; quinta; sexta; a reunião; as 9; as 10; as 15; as férias; meio-dia
    """),
}
PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    markers=frozenset(
        phrases("""
        a; ao; as; com; da; de; do; e; ela; ele; em; eu; foi; isso; já; mas; meu; minha; na; no; não; o; os; para;
        por; que; tem; um; uma
    """)
    ),
    sets=_SETS,
    commands={
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
    },
    openings={
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
            não é meu|minha|para_mim|da_minha|do_meu; vendedor|região|território|pessoa errado|errada;
            pertence a|ao|à; é do|da; é para o|a; passar|passe|encaminhar|encaminhe|reatribuir para|ao|à;
            não me pertence; isto não é meu
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
        "note": phrases("nota"),
        "raised": phrases("avisado|falei"),
        "correct": phrases("corrigido|correção|corrigir"),
        "move": phrases("mover|reatribuir|transferir|passar para|ao|à|a"),
        "withdraw": phrases("retirar|retirado|retiro {obj}?"),
        "repass": phrases("passar|repassar novamente|de_novo|outra_vez?"),
        "recycle": phrases("reciclar|reciclado; retomar em"),
        "disqualify": phrases("desqualificar|desqualificado|desqualifico"),
        "dispute": phrases("contestar|contesto|contestação|disputar"),
        "remind": phrases("lembrar; lembre-o|lembre-a"),
        "extend": phrases("prorrogar|estender|prorrogo|estendo"),
        "uphold": phrases("confirmar|confirmado|manter|mantenho|mantida"),
        "overturn": phrases("reverter|revogar|revertido|revogo|reverto"),
        "attach": phrases("anexar|vincular|associar"),
        "waive": phrases("dispensar|isentar|dispenso"),
        "accept": phrases("aceito|aceitar|aceite pelo|por|pela"),
    },
    refusals=phrases("""
        não posso|quero|vou aceitar|ficar|assumir {obj}?; não aceito|assumo|fico {obj}?; não obrigado|obrigada;
        não é aceitável|qualificado; inaceitável; não aceitamos {obj}?; não podemos aceitar {obj}?;
        não está qualificado
    """),
    guesses={
        "accept": phrases("""
            de acordo; combinado; perfeito; sim; com prazer; ótimo; parece bom; pode deixar; tudo bem; fechado
        """),
        "reject": phrases("não; passo; não me interessa; não tenho interesse"),
        "more_time": phrases("ainda não; amanhã digo; depois digo; te aviso"),
    },
    talk=TALK,
    reasons=REASONS,
)
