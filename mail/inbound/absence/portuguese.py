"""Portuguese out-of-office answers, of both shores."""

from mail.inbound.absence.tongue import Tongue, phrases, words

PORTUGUESE = Tongue(
    code="pt",
    markers=words("""
        esta tenho ao mensagem obrigado semana possivel ola o a os de do da que em e para por meu minha seu sua
        estou estarei nao ate com um uma no
    """),
    away=phrases("""
        estou|estarei|encontro|encontro_me .. licenca|baixa|atestado|viagem|formacao|folga|treinamento;
        escritorio|escritorios .. fechado|fechados|encerrado|encerrados; estamos|estaremos fechados|encerrados;
        estou|estarei|estamos {adverb}* fora .. escritorio|trabalho|pais|cidade|empresa;
        estaremos|encontro|encontrarei {adverb}* fora .. escritorio|trabalho|pais|cidade|empresa;
        estou|estarei|estamos|encontro {adverb}* ausente|ausentes|indisponivel|viajando|afastado|afastada|doente;
        estou|estarei|estamos|encontro {adverb}* de|em|em_gozo_de|no_gozo_de .. ferias|licenca|viagem|baixa;
        estou|estarei|estamos|encontro {adverb}* de|em|em_gozo_de|no_gozo_de .. folga|recesso;
        estou|estarei|estamos|encontro {adverb}* de|em|em_gozo_de|no_gozo_de .. formacao|reuniao|congresso;
        nao estou|estarei|estamos|me_encontro .. escritorio|disponivel|contactavel|disponiveis;
        encontro me .. fora|ausente|de_ferias|em_ferias|em|de; me encontro .. fora|ausente|de|em;
        nossos|nosso escritorio|escritorios .. fechado|fechados|encerrado|encerrados;
        volto|voltarei|regresso|regressarei|retorno|retornarei .. dia|a|em|ao|no|na
    """),
    opens=phrases("""
        ausente de|ate|no; ausencia de|ate;
        fora do escritorio ate|de|do|por|e; de|em ferias|licenca|viagem ate|de|do|e; ausente ate|de|do|por;
        atualmente; actualmente
    """),
    gone=phrases("""
        estou aposentado|aposentada|reformado|reformada; faleceu; contrato .. terminou|encerrado;
        caixa|conta|endereco .. inativa|inativo|desativada; mudei de funcao|cargo|area;
        nao trabalho|trabalha|faco|faz|integro mais; ja nao trabalho|trabalha|faco|faz|colaboro;
        deixei .. empresa; esta conta|endereco .. nao|desativada|desativado; nao faz|faco mais parte
    """),
    later=phrases("""
        acesso limitado|restrito|reduzido; nao terei|tenho acesso; sem acesso;
        responderei|lerei|retornarei|entrarei|contatarei|contactarei .. .. regresso|retorno|volta;
        responderei|lerei|retornarei|entrarei|contatarei|contactarei .. .. voltar|regressar|retornar|possivel;
        no|apos|apos_o|quando meu|o regresso|retorno|voltar|regressar;
        assim que .. possivel|voltar|regressar|retornar;
        mensagem|mensagens|email|e_mail|emails nao sera|serao .. lida|lidas|encaminhada;
        mensagem|mensagens|email|e_mail|emails nao sera|serao .. encaminhadas|lido|lidos|reencaminhada;
        nao sera|serao .. encaminhada|encaminhadas|lida|lidas|reencaminhada|lido|encaminhado; ate novo aviso;
        o mais breve|brevemente|rapidamente
    """),
    instead=phrases("""
        em caso de .. urgencia|emergencia|necessidade|urgencias;
        para|em assuntos|questoes|casos|temas|qualquer|situacoes|demandas .. urgentes|urgente|urgencia;
        se .. urgente; para urgencias; casos urgentes; urgencias contactar|contatar;
        na|durante a? minha|esta|nossa ausencia; durante as|minhas .. ferias;
        por favor .. contacte|contate|contactar|contatar|entre|entrar|fale|falar|procure;
        favor .. contatar|contactar|entrar|falar|procurar|encaminhar|direcionar; queira .. contactar|contatar;
        podera|pode .. contactar|contatar|falar|entrar
    """),
    thanks=phrases("""
        obrigado|obrigada|agradeco|agradecemos .. pelo|pela|o|a|por seu|sua|teu|tua .. mensagem|email|e;
        obrigado|obrigada|agradeco|agradecemos .. pelo|pela seu|sua|teu|tua .. contato|contacto|interesse|mail;
        obrigado|obrigada|agradeco|agradecemos .. o|a|por seu|sua|teu|tua .. contato|contacto|interesse|mail;
        obrigado|obrigada|agradeco|agradecemos .. pelo|pela contato|contacto|mensagem|email .. mensagem|email|e;
        obrigado|obrigada|agradeco|agradecemos .. o|a|por contato|contacto|mensagem|email .. mensagem|email|e;
        obrigado|obrigada .. pelo|pela contato|contacto|mensagem|email .. contato|contacto|interesse|mail;
        agradeco|agradecemos .. pelo|pela contato|contacto|mensagem|email .. contato|contacto|interesse|mail;
        obrigado|obrigada .. o|a|por contato|contacto|mensagem|email .. contato|contacto|interesse|mail;
        agradeco|agradecemos .. o|a|por contato|contacto|mensagem|email .. contato|contacto|interesse|mail;
        obrigado|obrigada pelo|pela|por .. contato|contacto|mensagem|email|e;
        recebi|recebemos .. seu|sua|teu|tua .. email|e|mensagem|contato|contacto
    """),
    automatic=phrases("""
        esta|este e uma|um .. resposta|mensagem|email|e automatica|automatico|mail;
        gerada|gerado|enviada|enviado automaticamente; nao responda|responder a este|esta; favor nao responder
    """),
    received=phrases("""
        recebemos .. seu|sua|o|a .. pedido|solicitacao|mensagem|contato|contacto|email|chamado;
        seu|sua pedido|solicitacao|chamado|ticket|mensagem foi .. recebido|recebida|registrado;
        seu|sua pedido|solicitacao|chamado|ticket|mensagem foi .. registrada|aberto|aberta;
        numero do|de chamado|ticket|protocolo; em breve; em ate # horas|dias; # dias uteis;
        com a maior brevidade
    """),
    months=phrases("""
        janeiro|jan; fevereiro|fev; marco|mar; abril|abr; maio|mai; junho|jun; julho|jul; agosto|ago;
        setembro|set; outubro|out; novembro|nov; dezembro|dez
    """),
    weekdays=phrases("segunda; terca; quarta; quinta; sexta; sabado; domingo"),
    until=words("ate inclusive"),
    starts=words("de do desde partir entre"),
    back=words("""
        volta volto voltarei regresso regressarei retorno retornarei novamente retornando voltando voltar
        regressar retomo
    """),
    joins=words("a ao ate e"),
    conjunction="e",
    before=words("antes"),
    after=words("depois apos"),
    negations=words("nao sem"),
    present=words("disponivel contactavel"),
    first_person=words("""
        estou estarei meu minha me eu estamos encontro volto voltarei regresso regressarei retorno retornarei
    """),
    today=phrases("hoje; esta manha|tarde|noite"),
    tomorrow=phrases("amanha"),
    ask=phrases("""
        contactar|contacte|contatar|contate|contactem|contatem; entrar|entre|entrem em contato|contacto com;
        contato|contacto com; falar|fale|falem com; escrever|escreva para|a; dirigir se a; ligar|ligue para;
        procurar|procure; colega; substituido|substituida por;
        encaminhar|encaminhe|direcionar|direcione|enviar|envie .. para|a; substituto; substituta
    """),
    covers=phrases("""
        me substitui|substituira; substitui me; substituir me a;
        ira|vai|podera|pode .. ajudar|ajuda|atende|auxiliar|substituir;
        estara|esta .. disposicion|disposicao|cobrir|cobrindo|encarregado; fica responsavel; ajudara
    """),
    urgent=words("urgencia urgencias urgente urgentes emergencia"),
)
