"""Portuguese: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        duplicado|duplicada; é um duplicado; está duplicado; um duplicado
    """),
    "accept": phrases("""
        {gladly}* eu? {gladly}* aceito {gladly}* {obj}? {gladly}*;
        {gladly}* aceite|aceito|aceita|aceitar|accept {gladly}*; {gladly}* aceitamos {obj}? {gladly}*;
        {gladly}* eu? fico {gladly}* com {obj}|ele|ela|o_lead|esse|este|este_lead|esse_lead {gladly}*;
        {gladly}* ficamos com {obj}|ele|ela {gladly}*; eu? assumo {gladly}* {obj}? {gladly}*;
        lead|contacto|contato|caso aceito|aceite {gladly}*; já? aceitei {obj}? {gladly}*;
        vou {gladly}* ficar com {obj}|ele|ela {gladly}*;
        {glad} em|por|de aceitar|ficar|assumir|aceitá-lo|aceitá-la {obj}|com_ele|com_ela? {gladly}*;
        fica {gladly}* aceito|aceite {gladly}*; está {gladly}* aceite|aceito {gladly}*;
        eu? pego {obj}|ele|nele|nesse|neste|nesse_lead|neste_lead {gladly}*; pego eu {obj}? {gladly}*;
        {obj} é comigo {gladly}*; {obj} fica comigo {gladly}*; fica comigo {gladly}*;
        fico eu com {obj}|ele|ela {gladly}*; pode deixar comigo aceito; pode|podes contar comigo {for_it}? {gladly}*;
        conta|conte|contem comigo {for_it}? {gladly}*; é um? sim da|de minha parte {gladly}*;
        sim da|de minha parte {gladly}*; aceite|aceito da|de|pela|por minha parte {gladly}*; aceitação da minha parte;
        a_minha|minha? resposta|decisão é? sim|aceito|aceitar|aceite; digo que sim {gladly}*; tô dentro {gladly}*;
        estou dentro {gladly}*; {obj} eu aceito {gladly}*; {obj} aceito {gladly}*;
        eu|nós aceito|aceitamos esse|este|o lead {gladly}*; quero ficar com {obj}|ele|ela {gladly}*;
        ficarei com {obj}|ele|ela {gladly}*;
        pode|podem marcar|registar|registrar|pôr|colocar como aceito|aceite {gladly}*; dou por aceite|aceito;
        aceito o|este|esse lead|contacto|contato de|da|do @ @? @?; levo eu {obj}? {gladly}*; deixa comigo aceito;
        fico com o|este|esse|a|esta @ {gladly}*
    """),
    "reject": phrases("""
        estou fora {polite}*; tô fora {polite}*; não contem comigo; passo e rejeito; eu? passo {polite}*;
        deixo passar {polite}*; é um? não {polite}*;
        rejeita|recusa|descarta|rejeite|recuse|descarte|reprova {obj} {polite}*;
        rejeita|recusa|descarta|rejeite|recuse|descarte por_favor|pf|pfv|sff|se_faz_favor|please|lea|aí;
        pode|podes|podem rejeitar|recusar|descartar {obj}? {polite}*;
        marca|marque|põe|ponha|coloca|coloque|registra|regista {obj}? como|em rejeitado|recusado|rejeitada {polite}*;
        a|para rejeitar|recusar {polite}*; rejeita-o|recusa-o|rejeite-o {polite}*;
        dá|dê como rejeitado|recusado {polite}*; dou como rejeitado|recusado {polite}*
    """),
    "mine": phrases("""
        é meu|minha {polite}*; meu|minha {polite}*; é {my_area} {polite}*;
        este|esta|esse|essa|isto é meu|minha|{my_area} {polite}*; {obj} é meu|minha|{my_area} {polite}*;
        já é meu|minha|{my_area} {polite}*; pertence-me; me pertence; é cliente meu {polite}*; está na {my_area};
        é um dos meus
    """),
    "undo": phrases("""
        desfazer|desfaz|desfaça {answer}? {polite}*;
        anular|anula|anule|cancelar|cancela|cancele|reverter|reverte|reverta {answer} {polite}*;
        {polite}* desfazer|desfaz|desfaça|anula|anular|cancela|cancelar|reverta {answer} {polite}*;
        retiro|anulo|cancelo|desfaço {answer} {polite}*;
        pode|podes|poderia desfazer|anular|cancelar|reverter {answer} {polite}*;
        quero|queria|gostaria_de|preciso|preciso_de desfazer|anular|cancelar|retirar|reverter {answer}? {polite}*;
        volta atrás {polite}*; volto atrás na minha decisão|resposta; volto atrás {polite}*
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        duplicado|duplicada de|do|da|com; é um duplicado de|do|da|com
    """),
    "reject": phrases("""
        tenho|temos|devo|terei portanto|por_isso de|que? rejeitar|recusar|rejeitá-lo|recusá-lo {obj}?;
        tenho|temos|devo|terei pois|assim|infelizmente de|que? rejeitar|recusar|rejeitá-lo|recusá-lo {obj}?;
        vejo-me|me_vejo portanto|por_isso obrigado|obrigada|forçado|forçada a rejeitar|recusar {obj}?;
        vejo-me|me_vejo assim|infelizmente obrigado|obrigada|forçado|forçada a rejeitar|recusar {obj}?;
        eu? rejeito {obj}?;
        rejeitado|rejeitada|rejeitar|rejeitamos|recusado|recusada|recusar|recusamos|descartado|descarto {obj}?;
        eu? recuso {obj}?; {must} rejeitar|recusar|rejeitá-lo|recusá-lo|descartar|declinar {obj}?; rejeição|recusa;
        lead|contacto|contato rejeitado|recusado|descartado; rejeitei|recusei {obj}?; declino {obj}?; declinado;
        não aceite; não aceito por|pelo|pelos|pela|porque|pois|critério|critérios|ponto|pontos;
        fica rejeitado|recusado|recusada; a_minha|minha? resposta|decisão é? não|rejeitar|rejeito|recusar|rejeitado;
        é um? não da minha parte; um não da minha parte; recusa da minha parte; {obj} eu? rejeito|recuso;
        rejeito-o|recuso-o|recuso-a|rejeito-a|descarto-o; {obj} não passa; {obj} {must} rejeitar|recusar|descartar;
        {must} recusá-la|rejeitá-la|descartá-lo|reprovar|dispensar|dizer_não {obj}?;
        vou rejeitar|recusar|descartar|dispensar {obj}?; {obj} fica|está|foi rejeitado|recusado|rejeitada|descartado;
        {obj} rejeitado|recusado|rejeitada|recusada|descartado; é um? não para|pra|da_minha|por mim|este|parte|nós;
        reprovado|reprovo|indeferido|declino {obj}?; dispenso {obj};
        estou rejeitando|recusando|descartando|a_rejeitar|a_recusar {obj}?; tô rejeitando|recusando|descartando {obj}?;
        está|tá rejeitado|recusado; fica recusada|rejeitada|descartado; descartei|descartamos {obj}?; eu? nego {obj};
        minha resposta|decisão é? recusar|recuso|rejeição; sou|fui obrigado|obrigada|forçado a recusar|rejeitar {obj}?;
        tive|tivemos de|que rejeitar|recusar {obj}?;
        eu? rejeito|recuso|descarto|rejeitado|recusado {obj}? pelos_critérios|pelos_pontos|pelos_motivos|pelas_razões;
        eu? rejeitada|recusada|rejeitar|recusar|não_aceite {obj}? pelos_critérios|pelos_pontos;
        eu? rejeitada|recusada|rejeitar|recusar|não_aceite {obj}? pelos_motivos|pelas_razões;
        eu? rejeito|recuso|descarto|rejeitado|recusado {obj}? pelo_critério|pelo_ponto|pelo_motivo|pelos_números;
        eu? rejeitada|recusada|rejeitar|recusar|não_aceite {obj}? pelo_critério|pelo_ponto|pelo_motivo|pelos_números
    """),
    "engaged called": phrases("""
        deixei uma|um? mensagem|recado; {done}* liguei; eu? {done}* liguei|telefonei; {done}* falei com|por|ao|agora;
        já falei; acabei|acabámos|acabamos|acabo de ligar|falar|telefonar|desligar|conversar|falar_com;
        deixei-lhe|deixei|lhe_deixei um|uma|o|recado mensagem|recado|voice? de? voz?;
        mensagem|recado deixada|deixado|deixei; falámos|falamos hoje|ontem|ao|por|agora; consegui falar;
        tentei ligar|falar|telefonar|contactar; contactei|contatei @; foi para o|a|ao voicemail|caixa|correio;
        caiu na|no caixa|voicemail; {nice} conversa|chamada|ligação com|hoje;
        tive uma {nice}* conversa|chamada|ligação; primeira chamada|ligação feita; conversei {done}* com;
        contato|contacto feito; atendeu a assistente; falado com; apanhei-o|apanhei-a ao; chamada feita; ligação feita
    """),
    "engaged mailed": phrases("""
        {done}* escrevi;
        {done}* enviei|mandei um|uma|o|lhe|a|hoje|e-mail|mensagem? e-mail|email|mensagem|whatsapp|mail|convite?;
        enviei-lhe|mandei-lhe|escrevi-lhe; e-mail|email|mensagem enviado|enviada|mandado;
        acabei de enviar|mandar|escrever; {done}* lhe escrevi|enviei|mandei;
        contactei|contatei por e-mail|email|linkedin|escrito; mail enviado; já respondi ao|por
    """),
    "engaged met": phrases("""
        {done}* encontrei-me|encontrei|visitei|conheci; {done}* reuni-me|reuni com?; tive a|uma? {nice}? reunião;
        já reunimos; nos {done}* encontramos|reunimos; {done}* me reuni com;
        estive|estivemos|fui|fomos com|na|no|lá|à|ao|em|visitar; visita feita|realizada; reunião feita|realizada|foi;
        encontrámo-nos|reunimo-nos; venho da|de uma|lá
    """),
    "more_time": phrases("""
        mais tempo; {i_need} {span}; {i_need} {till}; {i_need} {span} {till}?; prorrogação|extensão|adiamento;
        um prazo maior; mais prazo;
        pode|podes|poderia prorrogar|estender|alargar|adiar|prolongar o|a|meu? prazo|data? {till}?;
        podem|consegue|consegues prorrogar|estender|alargar|adiar|prolongar o|a|meu? prazo|data? {till}?;
        não consigo|posso decidir|responder|dizer|dar antes|até|ainda|já|uma_resposta?;
        ainda não decidi|posso|consigo|sei decidir|responder|dizer?;
        prolonga|prolongue|prorroga|prorrogue|estende|estenda|alarga|adia o|meu|a? prazo|data? {till}?;
        respondo|decido|responderei|decidirei até|na|no|amanhã|só; só posso|consigo decidir|responder;
        prolongar o prazo; me dá até; preciso pensar até|mais; dá para esperar|prorrogar|adiar até?;
        um tempinho a|mais; mais uns dias; {i_need} mais|pelo_menos|uns|só {span};
        {i_need} mais? # dias|dia|horas|semanas; me dá|dê|dás mais? # dias|dia|horas|semanas;
        pode|podes|poderia me? dar mais? # dias|dia|horas|semanas; dá-me|dê-me mais? # dias|dia|horas|semanas;
        mais # dias|dia|horas|semanas
    """),
    "not_mine": phrases("""
        não é meu|minha|para_mim|da_minha|do_meu|{my_area}|comigo;
        isto|este|esta|esse|essa não é meu|minha|para_mim|comigo|{my_area}; não está na|no {my_area}|minha|meu;
        vendedor|comercial|região|território|pessoa|zona|destinatário errado|errada; pertence a|ao|à;
        {obj} pertence|cabe|compete a|ao|à; é do|da|de|para_o|para_a|cliente_do|cliente_da; {obj} é do|da|de|para;
        passar|passe|passa|encaminhar|encaminhe|encaminha|reatribuir {obj}? para|ao|à|pro|pra;
        reatribua|envia|envie|manda|mande|dá|transfere|transfira {obj}? para|ao|à|pro|pra;
        não me pertence|compete|cabe|diz_respeito; o|a @ é do|da @; fora da|do {my_area}|minha|meu;
        não sou|atendo|cubro|trabalho|faço|trato eu|o|a|essa|esta|com|mais? responsável|pessoa|região|zona?;
        não sou|atendo|cubro|trabalho|faço|trato eu|o|a|essa|esta|com|mais? indicado|certo|certa|setor?;
        já não atendo|cubro|trato; quem trata|atende|cuida|acompanha|gere|cobre é|disto|desse|dessa|deste|esta|essa;
        fica|está|é com o|a; mal atribuído; devia|deveria ir|ser|estar para|com|do|da; é zona|região|conta do|da;
        por favor passa|passe|encaminha|encaminhe para|ao|à
    """),
    "faulty": phrases("""
        há|tem um erro nos|no|na dados|{data}; errado|incorreto|incorreta|defeituoso|errada;
        o|a|os|seu|sua|esse|este? {data} dele|dela|de_telefone? está|estão|é|parece {at_fault}; {data} {at_fault};
        o|a|seu|sua|esse? {data} de_telefone? não funciona|existe|atende|está correto|certo|atribuído|válido|ativo?;
        o|a|seu|sua|esse? {data} de_telefone? não é|corresponde|confere|chama correto|certo|atribuído|válido|ativo?;
        o|a {data} tem um|uma|menos|erro dígito|número|erro|letra?; falta|faltam|sobra um|uma dígito|número|letra;
        o|meu|a|o_meu e-mail|email|mail voltou|volta|devolvido|retornou|foi_devolvido;
        e-mail|email voltou|devolvido|volta|retornou;
        não há|existe|trabalha nenhuma|nenhum|ninguém .. com|chamada|chamado|lá|aqui|nessa;
        lá|ali|aqui não trabalha|existe nenhum|nenhuma|ninguém; ela|ele chama-se|se_chama;
        o nome|apelido|sobrenome está|é errado|errada|mal; erro no|na|nos {data}; número inexistente|errado|desligado;
        há um erro no|na; esse|este número é|pertence|não
    """),
    "question": phrases("""
        pergunta|dúvida; uma|só_uma|uma_rápida|tenho_uma|pequena pergunta|dúvida; tenho uma|outra pergunta|dúvida;
        pode|podes|poderia|consegue|consegues me? dizer|dizer-me|perguntar|verificar;
        pode|podes|poderia|consegue|consegues me? esclarecer|confirmar|perguntar-lhe|ver;
        sabe|sabes|sabem se|quem|quando|como|onde|quantos|quantas|qual|o_que; gostaria de saber; queria saber;
        me diz|diga quem|quando|como|se|quantos|qual
    """),
    "return": phrases("""
        devolver|devolvo|devolvido|devolução|devolvida {obj}?; devolvo-to|devolvo-te|te_devolvo|devolvo-lhe {obj}?;
        estou devolvendo|a_devolver {obj}?; vou devolver {obj}?; {must} devolver|devolvê-lo|devolvê-la {obj}?;
        retorno {obj}; volta para ti|você; devolvi {obj}?;
        {must} devolver|devolvê-lo|devolvê-la|devolver-te|retornar {obj}?;
        {obj} vai|volta de_volta|para_ti|para_você|pra_você|para_a_lea;
        tô|estou devolvendo|retornando|a_devolver {obj}?; te|lhe devolvo {obj}?; eu? devolvo {obj}?;
        devolvo-o|devolvo-a|devolvo-lho|devolvo-lhe-o; segue de_volta; mando|envio {obj}? de_volta;
        de volta para|pra ti|você|vocês|marketing; pega|pode_pegar de_volta; devolvendo; devolvemos {obj}?;
        {obj} devolvo; a|para devolver; quero devolver {obj}?; toma de_volta;
        devolvo|devolvido|devolver {obj}? pelos_critérios|pelos_pontos|pelos_motivos|pelas_razões;
        devolvo|devolvido|devolver {obj}? pelo_critério|pelo_ponto|pelo_motivo|pelos_números
    """),
    "accept": phrases("accept|aceito|aceitar|aceite pelo|por|pela|em_nome"),
}
REFUSALS = phrases("""
    não posso|quero|vou|podemos|consigo aceitar|ficar|aceitá-lo|assumir com_ele|com_ela|{obj}?;
    não aceito|fico|assumo|pego com_ele|com_ela|{obj}|com_este|com_esse?; não obrigado|obrigada;
    não é aceitável|qualificado|um_lead|lead|oportunidade; inaceitável; não aceitamos {obj}?; não serve;
    não dá para aceitar|mim_com_este; não qualifica|qualificado; não vou ficar com; não é para nós; impossível aceitar;
    não vejo futuro|potencial|aqui; não tem futuro|potencial|pernas; não vou avançar|seguir; não avanço|avançamos;
    não vale a_pena;
    não posso|quero|vou|podemos aceitar|ficar|aceitá-lo|aceitá-la com_ele|com_ela|{obj}|com_este|com_esse|com_isto?;
    não consigo|conseguimos|vamos|dá|deu aceitar|ficar|aceitá-lo|aceitá-la com_ele|com_ela|{obj}?;
    não consigo|conseguimos|vamos|dá|deu aceitar|ficar|aceitá-lo|aceitá-la com_este|com_esse|com_isto?;
    não posso|quero|vou|podemos assumir|pegar|tocar|levar|seguir com_ele|com_ela|{obj}|com_este|com_esse|com_isto?;
    não consigo|conseguimos|vamos|dá|deu assumir|pegar|tocar|levar|seguir com_ele|com_ela|{obj}?;
    não consigo|conseguimos|vamos|dá|deu assumir|pegar|tocar|levar|seguir com_este|com_esse|com_isto?;
    não dá|deu para|pra aceitar|ficar|assumir|pegar com_ele|com_ela|{obj}|com_este|com_esse|com_isto?;
    não dá|deu para|pra seguir|tocar|avançar|mim|ser com_ele|com_ela|{obj}|com_este|com_esse|com_isto?;
    não tem|há como aceitar|ficar|pegar|seguir|assumir {obj}?; {obj} não? dá|posso|consigo para|pra? aceitar;
    {obj} não aceito|quero|serve|qualifica|é_aceitável|é_lead|rola|avança|vai|fico;
    não é aceitável|qualificado para_mim?; não aceitável|qualificado|rola|vai_dar; passo|eu_passo este|esse|{obj};
    passo neste|nesse|desta|dessa vez?; não pego|fico|sigo|tomo com|nesse|neste|o|esse|este|{obj};
    impossível aceitar|ficar|assumir|pegar {obj}?; não me serve|interessa {obj}; deixo passar {obj};
    não levo|toco adiante|pra_frente|para_a_frente; sem condições de_aceitar|para_aceitar;
    não o|a posso|consigo|vou aceitar|assumir;

""")
GUESSES: Table = {
    "accept": phrases("""
        de acordo; ok; perfeito; com gosto; sim; soa bem; interessa-me; deixa comigo; pode deixar; pode ser; combinado;
        claro; fechado; bora; beleza; eu trato; eu cuido; tá bom; está bem; parece bom; show; ótimo; certo; blz;
        tranquilo; trato disso; me interessa
    """),
    "reject": phrases("não; passo; não me interessa; eu passo; melhor não; dispenso; nem pensar; não interessa"),
    "more_time": phrases("""
        ainda não; amanhã digo; depois digo; vou pensar; digo-te depois; te aviso; já te digo; depois vejo;
        te falo depois
    """),
    "not_mine": phrases("pergunta ao; será do; porquê eu; por que eu"),
}
