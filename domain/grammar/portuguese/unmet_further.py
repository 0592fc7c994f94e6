"""Portuguese: more ways in which people say that a criterion is not met, in the nouns of many trades."""

from domain.grammar.language import Table, phrases

FURTHER: Table = {
    "budget": phrases("""
        não foi|está|estava|há|têm|tinham .. orçamentado|orçado|provisionado;
        não foi|está|estava|há|têm|tinham .. cabimentado|alocado|reservado|previsto_em_orçamento;
        nada orçamentado|orçado|provisionado|cabimentado|reservado; não têm|há cabimento|cabimentação;
        banco|financeira|caixa .. negou|recusou|chumbou|não_aprovou|disse_não;
        empréstimo|crédito|financiamento|subsídio .. negado|recusado|chumbado|reprovado;
        cofres|cofre|contas|caixa estão|está vazios|vazio|vazia|a_zeros|no_vermelho|zerado|zerada;
        não sobrou|resta|sobra|restou nada|um|nem|dinheiro; # .. foram|foi .. para|gastos|gasto|embora;
        banco não empresta|financia|libera|dá_crédito|abre_crédito;
        nada foi|está|ficou orçamentado|orçado|provisionado|reservado; falido|falida|falidos|arruinado|insolvente;
        gastou|gastaram|torrou|torraram|enterrou tudo .. em|na|no; com a corda no_pescoço;
        sem um tostão|tusto|puto|cêntimo|centavo
    """),
    "timeframe": phrases("""
        licença|garantia|concessão|fidelização .. dura|vence|termina|obriga|prende|amarra .. {far};
        contrato|aluguer|locação|renting .. dura|vence|termina|obriga|prende|amarra .. {far};
        licença|garantia|concessão|fidelização|contrato|aluguer|locação|renting .. até .. {far}; até lá|{far} nada|não;
        daqui a .. {far}|anos; ligue|volte|volta|liga .. daqui_a|em|dentro_de {far};
        preso|presos|presa|amarrado|amarrados|vinculado|vinculados ao|à|a|por|com .. anos|{far};
        para as calendas|kalendas; dia de são_nunca; só daqui a .. anos|meses;
        deixou|deixaram|ficou tudo? para .. {far}|calendas
    """),
    "pain_point": phrases("""
        funciona|funcionam|anda perfeitamente|às_mil_maravilhas|lindamente|sem_problemas|sem_falhas;
        andam|roda|rodam|trabalha perfeitamente|às_mil_maravilhas|lindamente|sem_problemas|sem_falhas;
        funciona|funcionam|anda como_um_relógio|redondo|redondinho|que_é_uma_beleza|que_é_uma_maravilha;
        andam|roda|rodam como_um_relógio|redondo|redondinho|que_é_uma_beleza|que_é_uma_maravilha;
        é|são|está|estão praticamente|como|quase|ainda novo|novos|nova|novas; é|são zero quilômetro|km|quilómetro|bala;
        novinho|novinha|novinhos|novinhas em_folha|ainda?; acabou|acabaram de trocar o|a|os|as|tudo|toda;
        acabou|acabaram de renovar|substituir|reformar|modernizar|comprar_novo|equipar;
        não vaza|vazam|pinga|pingam|avaria|avariam nada|nunca|mais|nem;
        não quebra|quebram|falha|falham|encrava|trava|travam nada|nunca|mais|nem;
        nada para|a|pra consertar|melhorar|trocar|reparar|resolver|substituir|arranjar;
        nenhuma avaria|fuga|reclamação|queixa|falha|quebra; gostam|gosta muito do_que|do_sistema|da_atual|do_atual;
        não pinga|pingam|vaza|vazam|goteja|infiltra|enferruja;
        vizinho|cunhado|primo|sobrinho .. resolveu|arranjou|consertou; sobre rodas; às mil maravilhas;
        de vento em_popa; foram|foi todos|todas|já? trocados|trocadas|substituídos|renovados|trocado
    """),
    "pain_point?": phrases("""
        é|são todo|toda|todos|todas? novo|novos|nova|novas
    """),
    "willing_to_meet": phrases("""
        não quer|querem|deseja|queria ver|receber|atender|falar_com|conhecer ninguém|nenhum|vendedores;
        não precisa|precisam|adianta|vale_a_pena|é_preciso|carece vir|passar|ir|visitar;
        não precisa|precisam|adianta|vale_a_pena|é_preciso|carece aparecer|voltar|que_venha|que_eu_vá;
        escusa|escusam|escusado de? vir|passar|aparecer|voltar|ligar; nem venha|apareça|passe|pense_em_vir;
        não venha|apareça|passe|insista|volte; não abre|abriu|abrem .. porta|portão;
        deixou|deixaram|fiquei .. porta|portão duas|três|plantado|fechada|fechado|à_espera|esperando;
        deixou-me|me_deixou à|na|no porta|portão|rua|espera; prefere|preferem .. escrevamos|email|e-mail|carta
    """),
    "authority": phrases("""
        decisora|decisor é|são|era o|a|um|uma|outro|outra; decisão quem|é toma|tomada|dele|dela;
        {boss} .. impõe|impõem|centraliza|dita; não é|era o|a|quem que|quem? {decides};
        decisão|escolha|compra .. cabe|compete|pertence .. {boss}; já não decide|manda|assina|escolhe;
        só|apenas atende|está|fica|trabalha ao|no|na balcão|caixa|receção|recepção|público|telefone;
        só|apenas cumpre|executa|obedece|transmite; {boss} .. trata|cuida .. tudo|compras
    """),
}
