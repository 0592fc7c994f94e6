"""Portuguese: the named sets of the phrases for criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "boss": phrases("""
        assembleia; cooperativa; franqueadora; franchisador; ministério; condomínio; diocese; consórcio; rede;
        assembleia geral; assembleia de sócios; junta de freguesia; secretaria de educação; conselho de administração;
        diretor; diretora; chefe; cfo; ceo; gerente; direção; conselho; dono; dona; diretor financeiro;
        diretora financeira; compras; sede; administração; patrão; patroa; sócio; sócios; grupo; holding; matriz;
        casa-mãe; casa mãe; pai; marido; irmão; mulher; proprietário; presidente; gerência; comité; comitê;
        departamento de compras; administrador; acionistas; superior; superiores; diretoria; prefeito; câmara;
        prefeitura; central; diretor geral; controller; financeiro; quem manda; alguém acima; a chefia; chefia;
        investidores; empresa mãe; corporativo; responsável; junta; cunhado; cunhada; sogro; sogra; tio; tia; filho;
        filha; irmã; genro; nora; avô; avó; mãe; esposa; sobrinho; sócia; o grande chefe; fundador; fundadora;
        presidência; franqueador; mulher dele; marido dela; velho
    """),
    "decides": phrases("""
        decide; assina; aprova; decidem; assinam; aprovam; manda; tem a última palavra; autoriza; valida; escolhe;
        compra; toma as decisões; toma a decisão; tomam as decisões; dá a última palavra; bate o martelo;
        trata das compras; tem que aprovar; tem de aprovar; tem que assinar; tem de assinar; precisa aprovar;
        quem decide; quem assina; quem manda; decide tudo; controla o orçamento; dá o aval; decidirá;
        tem a palavra final; dá a palavra final; faz as compras
    """),
    "meet": phrases("""
        reunir; reunião; reunirem; encontro; encontrar; falar; conversar; visita; reuniões; receber; atender;
        reunir-se; encontrar-se; receber-nos; receber-me; nos receber; me receber; falar comigo; falar connosco;
        falar conosco; marcar; demo; chamada; visitas; comerciais; vendedores; vendedor; comercial; apresentação;
        ser contactado; ser contactada; ser contatado; conversa; atender-me; nos atender; me atender; responder;
        retornar; hora; marcar data; marcar uma data; dar data; dar uma data; propor data; data para reunir;
        outra data; encontros; videochamada; reunir connosco; se reunir; se encontrar; agendar; contacto; contato;
        telefonemas; ligações; nos ver; ver-nos; ver nos; ver-me; me ver; conhecer-nos; nos conhecer; receber visitas
    """),
    "when": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; o próximo ano; próximo ano; ano que vem; o ano que vem; janeiro; fevereiro;
        março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; próximo trimestre; dois anos;
        três anos; fim do; final; fim de; finais de; meados de; início de; verão; outono; primavera; um ano; 1 anos;
        2 anos; 3 anos; 4 anos; 5 anos; 6 anos; 8 anos; 9 anos; 10 anos; 12 anos; 15 anos; 18 anos; 24 anos; 36 anos;
        48 anos; 1 meses; 2 meses; 3 meses; 4 meses; 5 meses; 6 meses; 8 meses; 9 meses; 10 meses; 12 meses; 15 meses;
        18 meses; 24 meses; 36 meses; 48 meses; a fusão; a mudança; o exercício; vários anos; alguns anos; o verão;
        natal; do; da; o; a; meados; inverno; as eleições; muito tempo
    """),
    "far": phrases("""
        2028; 2029; 2030; 2031; o próximo ano; próximo ano; ano que vem; o ano que vem; dois anos; três anos;
        quatro anos; cinco anos; 1 anos; 2 anos; 3 anos; 4 anos; 5 anos; 6 anos; 8 anos; 9 anos; 10 anos; 12 anos;
        15 anos; 18 anos; 24 anos; 36 anos; 48 anos; vários anos; alguns anos; finais de 2028; início de 2028;
        meados de 2028; meados de 2029; o próximo exercício; um ano; 1 meses; 2 meses; 3 meses; 4 meses; 5 meses;
        6 meses; 8 meses; 9 meses; 10 meses; 12 meses; 15 meses; 18 meses; 24 meses; 36 meses; 48 meses; a fusão;
        o ano seguinte; dezoito meses; final de 2028; fim de 2028; final de 2027; início de 2029
    """),
    "no": phrases("""
        não; sem; nenhum; nenhuma; nada de; nunca; falta de; falta; faltam; não há; já não; pouco; escasso; zero;
        acabou o; acabou-se o; não tem; não têm; carecem de; falta-lhes; tampouco; n; ñ; nao tem
    """),
    "money": phrases("""
        dinheiro; orçamento; orçamentos; verba; verbas; fundos; recursos; euro; euros; cêntimo; centavo; real; reais;
        capital; liquidez; investimento; investimentos; financiamento; subsídio; crédito; caixa; grana; tostão; capex;
        massa; meios; graveto; bufunfa; pila; pilim; guito; tostões; cheta; carcanhol; um real; um puto; um centavo;
        capital de giro; saldo; margem; cash; din din; dindin; bagos; tutu;
        liquidez financeira
    """),
    "gone": phrases("""
        congelado; congelada; congelados; cortado; cortada; cortados; esgotado; esgotada; insuficiente; gasto; gasta;
        já gasto; cancelado; zero; comprometido; comprometida; alocado; bloqueado; bloqueada; reduzido; reduzida;
        limitado; curto; apertado; não aprovado; não foi aprovado; não está aprovado; não chega; não dá; recusado;
        retirado; eliminado; muito baixo; muito pequeno; pequeno demais; baixo demais; foi para; foram para; foi gasto;
        foi cortado; suspenso; acabou; já foi; desviado; canalizado; parado; destinado; não veio; não saiu; usado;
        usada; sumiu; desapareceu; desaparecido; evaporou; evaporou-se; voou; já era; não foi aprovada; não aprovaram;
        não aprovada; não há; não tem; não têm; não existe; não sobrou; não resta; não está disponível; cortaram;
        negado; negada; recusada; zerado; zerada; no vermelho; inexistente; nulo; foi-se; por aprovar; secou;
        estourado; estourou; gastou-se
    """),
    "project": phrases("""
        projeto; projecto; decisão; compra; implementação; lançamento; arranque; início; concurso; investimento; tema;
        mudança; migração; renovação; plano; assunto; substituição; tudo; licitação; aquisição; implantação
    """),
    "put_off": phrases("""
        adiado; adiada; suspenso; suspensa; congelado; congelada; parado; parada; atrasado; atrasada; em pausa;
        em espera; empurrado; empurrada; postergado; postergada; adiaram; adiou; suspenderam; pausado; protelado;
        foi adiado; foi adiada; foi empurrado; atrasou; engavetado; na gaveta; em stand-by; transferido
    """),
    "acts": phrases("""
        compram; compra; comprarão; comprará; vão comprar; decidem; decide; decidirão; vão decidir; começam; começa;
        começarão; vão começar; arrancam; arranca; arrancarão; mudam; vão mudar; comprar; decidir; começar; avançam;
        avançar; avança; vão avançar; investir; investem; previsto; prevista; planeado; planejado; preveem;
        implementar; trocar; trocam; iniciam; iniciar; fazem; fazer; querem; pensam; será; olham; vão olhar; retomam;
        retomar; mexem; anda; andam; acontece; acontecer; pretendem; renovam
    """),
    "happy": phrases("""
        satisfeito; satisfeitos; satisfeita; contente; contentes; feliz; felizes; satisfeitas; encantados;
        bem servidos; muito satisfeitos; à vontade
    """),
    "solution": phrases("""
        solução; fornecedor; sistema; ferramenta; excel; folha de excel; folha de cálculo; planilha; planilha de excel;
        programa; software; plataforma; app; aplicação; aplicativo; concorrente; produto; papel; quadro; parceiro;
        processo; telemática; folha
    """),
    "nobody": phrases("ninguém; nenhum deles; ninguém lá; nenhuma delas"),
    "little_role": phrases("""
        assistente; secretária; secretário; técnico; técnica; empregado; empregada; auxiliar; rececionista;
        recepcionista; utilizador; usuário; ajudante; administrativo; administrativa; mecânico; intermediário;
        funcionário; funcionária; motorista; júnior; consultor; moço de recados; analista; consultora;
        consultor externo; vendedor; comercial; externo; externa; funcionário comum; usuário final; utilizador final;
        office boy; auxiliar administrativo; operador; caminhoneiro; camionista
    """),
    "right_one": phrases("""
        decisor; decisora; responsável; quem decide; a pessoa certa; pessoa certa; pessoa indicada; contacto certo;
        contato certo; tomador de decisão; tomadora de decisão; autorizado; autorizada; o decisor; a decisora;
        comprador; quem manda; quem assina; chefe; dono
    """),
    "power": phrases("""
        poder; autoridade; poder de decisão; assinatura; mandato; voz; voto; competência; influência; peso; autonomia;
        alçada; poderes; palavra; autorização; capacidade de decisão; voto na matéria; margem de decisão
    """),
    "weak_role": phrases("""
        estagiário; estagiária; estudante; aprendiz; trainee
    """),
    "tf": phrases("""
        prazo; prazos; calendário; cronograma; datas; data; timing; horizonte; timeframe; time frame; janela; início;
        arranque; agenda; planeamento; planejamento; momento
    """),
    "date": phrases("""
        2026; 2027; 2028; 2029; 2030; 2031; o próximo ano; próximo ano; ano que vem; o ano que vem; janeiro; fevereiro;
        março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; próximo trimestre; dois anos;
        três anos; meados de; início de; verão; outono; primavera; um ano; 1 anos; 2 anos; 3 anos; 4 anos; 5 anos;
        6 anos; 8 anos; 9 anos; 10 anos; 12 anos; 15 anos; 18 anos; 24 anos; 36 anos; 48 anos; 1 meses; 2 meses;
        3 meses; 4 meses; 5 meses; 6 meses; 8 meses; 9 meses; 10 meses; 12 meses; 15 meses; 18 meses; 24 meses;
        36 meses; 48 meses; a fusão; a mudança; vários anos; alguns anos; o verão; natal; meados; inverno; as eleições
    """),
}
