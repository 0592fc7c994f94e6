"""Portuguese: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        este lead; o lead; este contacto; o contacto; este contato; o contato; esta oportunidade; este; esta;
        este cliente; o cliente; esse lead; esse; essa; este caso; o caso; a oportunidade; esse contato; o teu lead;
        o seu lead; este prospect; este novo lead; isto; isso; aquele; esse aqui; este aqui
    """),
    "gladly": phrases("""
        com gosto; com prazer; obrigado; obrigada; por favor; claro; com todo o gosto; muito obrigado; muito obrigada;
        já; agora; de bom grado; sem problema; sem problemas; sem dúvida; sim; da minha parte; de minha parte;
        do meu lado; então; hoje; imediatamente; com muito gosto; com certeza; com muito prazer; feliz; formalmente;
        oficialmente; valeu; de acordo; perfeito; pois; também; eu; obrigado lea; obrigada lea; na hora; desde já;
        sem hesitar; lea; com alegria; de mim; satisfeito; para mim; pode deixar; aqui; mesmo; a meu cargo
    """),
    "data": phrases("""
        telefone; número; e-mail; email; endereço; nome; empresa; ficha; número de telefone; dados; telemóvel; celular;
        morada; apelido; sobrenome; contacto; contato; correio; link; data; site; telefone fixo; extensão; ramal;
        cargo; número de telemóvel; número de celular; código postal; tel; domínio
    """),
    "i_need": phrases("""
        preciso de; preciso; precisamos de; precisamos; dá-me; dê-me; me dá; me dê; dás-me; dá me; podes dar-me;
        pode dar-me; pode me dar; podes me dar; poderia me dar; podia dar-me; posso ter; poderia ter; gostaria de;
        gostaria de ter; queria; peço; solicito; pedia; me falta; faz-me falta; preciso ter; necessito; necessito de;
        quero; posso pedir; consegues dar-me; consegue me dar; dava-me jeito; precisava de; precisava; deixa-me ter;
        conceda-me; concede-me; vou precisar de; vou precisar; me concede; podemos ter; dêem-me; posso ficar com;
        tem como me dar; eu preciso de; eu preciso; eu precisava de; me arruma; arranja-me
    """),
    "span": phrases("""
        um dia; dois dias; três dias; quatro dias; alguns dias; uns dias; 1 dias; 2 dias; 3 dias; 4 dias; 5 dias;
        6 dias; 7 dias; 8 dias; 9 dias; 10 dias; uma semana; duas semanas; algumas horas; 1 horas; 2 horas; 3 horas;
        4 horas; 5 horas; 6 horas; 8 horas; 9 horas; 10 horas; 12 horas; 15 horas; 18 horas; 24 horas; 36 horas;
        48 horas; 24 horas; 48 horas; mais um dia; mais dois dias; mais três dias; mais alguns dias; mais uns dias;
        mais uma semana; mais tempo; mais algum tempo; um pouco mais de tempo; um bocadinho mais de tempo;
        mais um pouco; um pouco de tempo; tempo; mais um tempo; um prazo maior; mais prazo; uma prorrogação;
        uma extensão; um adiamento; um par de dias; mais 1 dias; mais 2 dias; mais 3 dias; mais 4 dias; mais 5 dias;
        mais 6 dias; mais 7 dias; mais 8 dias; mais 9 dias; mais 10 dias; um tempinho; mais um tempinho;
        dois dias a mais; dois dias adicionais; mais um par de dias; algum tempo; um dia a mais; mais; um dia extra;
        mais um bocado; mais umas horas
    """),
    "till": phrases("até; até à; até ao; até o; até a; até amanhã"),
    "at_fault": phrases("""
        errado; errada; incorreto; incorreta; inválido; inválida; mal; desatualizado; desatualizada; errados;
        incorretos; fora de serviço; incompleto; incompleta; não atribuído; desligado; trocado; desativado;
        mal escrito; mal escrita; inexistente; com erro; incorrecto; incorrecta; não é válido; cortado; antigo;
        caducado
    """),
    "my_area": phrases("""
        meu cliente; meu lead; meu território; minha conta; minha região; minha zona; minha área; meu setor;
        meu sector; meu contacto; meu contato; minha carteira; meus clientes; meu segmento; o meu cliente;
        a minha conta; a minha região; a minha zona; a minha área; o meu território; o meu lead; nossa região;
        o meu setor; minha praça
    """),
    "polite": phrases("""
        por favor; obrigado; obrigada; desculpa; desculpe; se faz favor; já; rápido; valeu; lea; foi mal;
        muito obrigado; agora; pf; sff; perdão; obrigado lea
    """),
    "answer": phrases("""
        a minha resposta de há pouco; minha resposta de há pouco; minha resposta de agora há pouco;
        minha resposta de agora; a minha resposta de agora; minha resposta anterior; a minha resposta de hoje;
        a minha resposta anterior; a minha resposta; minha resposta; a minha última resposta; minha última resposta;
        a minha decisão; minha decisão; a minha aceitação; minha aceitação; o meu aceite; meu aceite; a minha rejeição;
        minha rejeição; a resposta; a decisão; isso; isto; o meu e-mail; meu e-mail; meu último e-mail;
        o meu último email; a última; a aceitação; minha última decisão; a minha última decisão; tudo; minha recusa;
        a minha recusa; o meu sim; minha confirmação; minha mensagem
    """),
    "lovely": phrases("""
        bom; ótimo; óptimo; excelente; belo; grande; boa; ótima; óptima; bela; que bom; que belo; fantástico;
        fantástica; muito bom; muito boa; perfeito; interessante; muito interessante; promissor; top; show; legal;
        bacana; fixe; espetacular; maravilha; maravilhoso; que boa; que ótimo; uma ótima; um ótimo; sensacional;
        bem bom; giro
    """),
    "work": phrases("""
        lead; trabalho; contacto; contato; conversa; chamada; ligação; oportunidade; preparação; notas; achado; papo;
        call; reunião; qualificação; resumo; cliente; dica; captura; telefonema; info
    """),
    "customer": phrases("""
        cliente; contacto; contato; empresa; diretor; diretora; assistente; secretária; colega; chefe;
        chefe de oficina; equipa; equipe; dono; gerente; senhor; senhora; marido; sócio; responsável; interlocutor;
        receção; recepção; telefone; linha; reunião; chamada; demo; visita; ligação; comprador; filho; pai; irmão;
        armazém; fábrica; oficina; pessoal; rapaz; moça; número; motoristas
    """),
    "done": phrases("""
        já; hoje; ontem; agora; acabei de; mesmo agora; esta manhã; hoje de manhã; finalmente; rapidamente; duas vezes;
        também; há pouco; brevemente; longamente; agora mesmo
    """),
    "nice": phrases("""
        boa; ótima; óptima; bom; ótimo; longa; curta; excelente; primeira; primeiro; breve; grande; muito boa; rápida;
        agradável; bela
    """),
    "do": phrases("""
        ligo; falo; contacto; escrevo; ligarei; ligo-lhe; falarei; contactarei; escreverei; envio; enviarei; mando;
        mandarei; encontro; encontrarei; vejo; verei; marco; marcarei; marquei; preparo; prepararei; abro; abrirei;
        crio; criarei; visito; visitarei; vou; vamos; tento; tentarei; volto; voltarei; tenho; temos; terei; estou;
        estarei; conheço; levo; trago; registo; registro; apresento; dou; darei; confirmo; combinei; combino; entro;
        faço; farei; falamos; reunimos; passo; coloco; ponho; atualizo; agendo; agendei; agendarei; retomo; retorno;
        aviso; fico; cheguei; espero a; aguardo; deixei; liguei; falei; mandei; enviei; viajo; mostro; cuido; trato
    """),
    "daytime": phrases("""
        amanhã; meio-dia; segunda; terça; quarta; quinta; sexta; segunda-feira; terça-feira; quarta-feira;
        quinta-feira; sexta-feira; a reunião; o almoço; as férias; as minhas férias; a semana; o fim de semana; a demo;
        a chamada; as #; #; as três; as quatro; as dez; as onze; o feriado; próxima semana; semana que vem; a feira;
        viagem; a viagem; o natal; hoje à tarde; a visita; almoço; meu retorno; o regresso; os feriados; o evento;
        a ligação; minha viagem; a tarde; a manhã
    """),
    "must": phrases("""
        tenho que; tenho de; preciso; preciso de; temos que; temos de; devo; vou; infelizmente tenho que;
        infelizmente tenho de; sou obrigado a; sou obrigada a; vou ter que; vou ter de; sinto ter de; lamento ter de;
        quero; prefiro; terei que; terei de; sou forçado a; vejo-me obrigado a; vejo-me obrigada a; me vejo obrigado a;
        me vejo obrigada a; não me resta senão; só me resta; não tenho alternativa senão; lamento mas tenho de;
        lamento mas tenho que; estou a ter de; vamos ter que; vamos ter de; teremos de; teremos que; há que; tem que;
        temos mesmo de; tenho mesmo de; tenho mesmo que; vou mesmo; vou ter mesmo que; venho; sinto mas tenho que;
        precisamos; vamos; é preciso
    """),
    "glad": phrases("""
        feliz; com prazer; com gosto; contente; encantado; encantada; estou feliz; fico feliz; terei todo o prazer;
        tenho todo o gosto; terei prazer; tenho prazer; será um prazer; é um prazer; todo o gosto
    """),
    "for_it": phrases("""
        para este; para este lead; para isto; para isso; neste; nesse; com este; para esse; para esta; neste lead;
        nisto; nessa; para esse lead
    """),
    "talked": phrases("""
        de hoje; de ontem; desta manhã; de hoje de manhã; desta tarde; da semana passada; de segunda; de terça;
        de quarta; de quinta; de sexta; com ela; com ele; com eles; com o cliente; com a cliente; com ela hoje;
        com ele hoje; com ela ontem; com ele ontem; hoje; ontem; por telefone; telefônica; telefónica; de há pouco;
        de agora há pouco; hoje de manhã; com ela hoje de manhã
    """),
    "past_talk": phrases("""
        de hoje; de ontem; desta manhã; de hoje de manhã; da semana passada; ontem; com ela ontem; com ele ontem;
        de há pouco; de agora há pouco; de ontem à tarde
    """),
}
