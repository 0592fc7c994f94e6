"""Portuguese: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        este lead; o lead; este contato; este contacto; o contato; esta oportunidade; este; esta; esse lead
    """),
    "gladly": phrases("""
        com prazer; com todo o prazer; obrigado; obrigada; por favor; claro; muito obrigado; muito obrigada; agora; já;
        com certeza; de bom grado
    """),
    "data": phrases("""
        telefone; número; email; e-mail; endereço; nome; empresa; ficha; dados; telemóvel; celular
    """),
    "do": phrases("""
        ligo; ligarei; contacto; contato; contactarei; escrevo; escreverei; vejo; envio; enviarei; falo; falarei;
        vou ligar; vou contactar; vou falar; entro em contato; entrarei em contato
    """),
    "daytime": phrases("""
        amanhã; almoço; segunda; terça; quarta; quinta; sexta; a reunião; as 9; as 10; as 15; as férias; meio-dia
    """),
}
