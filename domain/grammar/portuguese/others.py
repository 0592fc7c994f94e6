"""Portuguese: the words of LDR, manager and sales ops."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "remind": phrases("""
        lembrar|lembra|lembre|lembra-o|lembra-lhe|lembre-o {polite}*; relembrar|relembra|relembre {polite}*;
        {polite}* lembra|lembre|relembra|relembre o|a|ele|ela|lhe {polite}*; mais um lembrete {polite}*;
        envia|envie|manda|mande um|outro|mais_um lembrete {polite}*; um lembrete {polite}*
    """),
    "repass": phrases("""
        passar|passo|repassar|repasso|enviar de_novo|novamente|outra_vez; repasse; novo passe; passar de novo;
        reenviar o lead
    """),
    "uphold": phrases("""
        a rejeição|recusa mantém-se|mantém_se|se_mantém|está_certa|fica|confirmada; rejeição|recusa mantida|confirmada
    """),
}
OPENINGS: Table = {
    "note": phrases("""
        nota; observação; info; informação; novidade; novidades; aviso; para informação; atualização
    """),
    "raised": phrases("avisado; já? falei com; avisei; liguei ao|para; já avisei|falei; contactei"),
    "correct": phrases("""
        corrigido|correção|corrigir|corrijo|correcção; o correto|certo é; o {data} correto|certo é; corrigi;
        a correta é
    """),
    "move": phrases("""
        mover|move|mova|reatribuir|reatribui|reatribua|passar|passa|passe|atribuir {obj}|o|ele? para|ao|à|pra|pro;
        atribui|atribua|transferir|transfere|transfira {obj}|o|ele? para|ao|à|pra|pro;
        dá|dê|encaminhar|encaminha|muda|mude {obj}|o|ele? para|ao|à|pra|pro; reatribuir;
        {polite}* passa|passe|move|mova|transfere|transfira|atribua|reatribua {obj}|o|ele? para|ao|à|pra|pro;
        passa-o|passe-o|move-o|transfere-o para|ao|à; deixa|deixe o|a @ ficar|assumir
    """),
    "withdraw": phrases("""
        retirar|retirado|retiro|retira|retire {obj}?; {polite}* retirar|retira|retire {obj}?; eu retiro
    """),
    "recycle": phrases("""
        reciclar|reciclado|recicla|reciclo|recicle {obj}? em|até|para?;
        retomar|retoma|retome|adiar|arquivar em|até|para|no|na; pôr|colocar em espera até;
        voltar a contactar|contatar em; em espera até
    """),
    "disqualify": phrases("""
        desqualificar|desqualificado|desqualifico|desqualifica|desqualifique {obj}?; não é um? lead
    """),
    "dispute": phrases("""
        contestar|contesto|contestação|contestado|disputar|disputo|impugnar|impugno; não concordo com; discordo;
        recurso; protesto; objeção
    """),
    "remind": phrases("lembrar; relembrar"),
    "extend": phrases("""
        prorrogar|estender|alargar|prorrogo|estendo|alargo|prolongar {till}?;
        prolonga|prolongue|prorroga|prorrogue|estende|estenda|prorrogado|prorrogação {till}?;
        dá-lhe|dê-lhe|dá|dê|dá_lhe|concede-lhe ele|ela|ao_ben? {span}|até|mais|dois|três|um|#;
        {polite}* prolonga|prorroga|estende|dá-lhe|dê-lhe; dou-lhe|concedo-lhe; mais tempo para; tem até; prazo até
    """),
    "uphold": phrases("""
        confirmar|confirmado|manter|mantenho|confirmo|mantido; confirmo|mantenho|apoio a|esta|sua rejeição|recusa;
        mantém-se a
    """),
    "overturn": phrases("""
        anular|revogar|revogado|revogo|reverter|anulado|anulo; anulo|revogo|reverto a|esta|sua rejeição|recusa;
        rejeição anulada|revogada|revertida
    """),
    "attach": phrases("""
        anexar|associar|vincular|ligar|anexa|associa|associe|vincula|vincule|anexe a|ao|à? oportunidade? a?;
        oportunidade; a oportunidade é; o id é
    """),
    "waive": phrases("""
        dispensar|isentar|renunciar|dispenso|renuncio; sem oportunidade; não é precisa oportunidade;
        não precisa de oportunidade
    """),
}
