"""Italian: more ways in which people say that a criterion is not met, in the nouns of many trades."""

from domain.grammar.language import Table, phrases

FURTHER: Table = {
    "budget": phrases("""
        non ha|hanno|è|era|avevano .. stanziato|accantonato|previsto|messo_a_budget|preventivato nulla|niente|un;
        nulla|niente stanziato|accantonato|preventivato; banca .. no|detto_di_no|respinto|rifiuta|nega;
        mutuo|prestito|fido|finanziamento|contributo .. negato|respinto|rifiutato|bocciato|revocato;
        cassa|casse è|sono vuota|vuote|a_secco; conto|conti .. in_rosso|bloccati|vuoto;
        non resta|rimane|è_rimasto più? nulla|niente|un;
        # .. sono|è finiti|andati|spesi|stati_spesi .. in|nel|nella|per; banca non .. credito|prestito|finanzia|presta;
        non è|sono stato|stata|stati stanziato|previsto|accantonato nulla|niente;
        rovinato|rovinati|insolvente|insolventi; con l acqua alla_gola;
        ha|hanno speso|messo|buttato tutto .. in|per|nel|nella
    """),
    "timeframe": phrases("""
        licenza|garanzia|concessione|abbonamento|contratto|noleggio .. dura|scade|vincola|lega|corre .. {far};
        licenza|garanzia|concessione|abbonamento|contratto|noleggio .. fino .. {far};
        richiami|richiamate|richiamami|mi_richiami|ripassi|risentiamoci tra|fra|nel .. anni|mesi|{far};
        fino al|a|alla|dopo {far} non; prima non farà|faranno|fa|fanno|comprerà|deciderà nulla|niente;
        legato|legati|legata|vincolato|vincolata|bloccato|bloccati .. ancora .. anni|mesi;
        legato|legati|legata|vincolato|vincolata|bloccato|bloccati per|ancora .. {far};
        tutto|lavori|progetto rimandato|rimandati|rinviato|rinviati .. destinarsi|{far}|calende; alle calende greche
    """),
    "pain_point": phrases("""
        gli|le|a_loro piace|piacciono molto|tanto|così|tantissimo;
        che usano|hanno gli|le piace|piacciono|basta|bastano;
        va|vanno|funziona|funzionano|gira|girano|lavora|lavorano che_è_una|a meraviglia|pennello|bellezza;
        va|vanno|funziona|funzionano|gira|girano benissimo|perfettamente|alla_grande|senza_problemi|come_un_orologio;
        è|sono praticamente|come|quasi|ancora nuovo|nuovi|nuova|nuove; nuovissimo; nuovissimi; nuovissime; nuovissima;
        ha|hanno appena cambiato tutto|il|la|i|le|gli;
        ha|hanno appena|già|tutto rinnovato|sostituito|ristrutturato|rifatto|ammodernato;
        ha|hanno cambiato|rinnovato|sostituito|rifatto tutto|tutti|tutte;
        non perde|perdono|gocciola|gocciolano|si_rompe|si_blocca|si_inceppa|cade|si_rompono mai|nulla|niente|più;
        non si rompe|rompono|blocca|bloccano|inceppa|inceppano;
        nulla|niente da riparare|migliorare|cambiare|sostituire|risolvere;
        nessun|nessuna guasto|perdita|reclamo|fermo|scarto|lamentela|intoppo; mai un|una guasto|perdita|reclamo|fermo;
        vicino|cognato|cugino|nipote .. sistemato|riparato|risolto|aggiustato;
        contentissimo|contentissima|contentissimi|entusiasta di|del|della; liscio come l_olio;
        va|vanno|fila tutto? liscio|a_gonfie_vele;
        sono|è stati|state|stato|stata appena|già|tutti|tutte? sostituiti|sostituite|sostituito;
        sono|è stati|state|stato|stata appena|già|tutti|tutte? rinnovati|rifatti|rifatto|cambiati
    """),
    "pain_point?": phrases("""
        è|sono tutto|tutti|tutte? nuovo|nuovi|nuova|nuove
    """),
    "willing_to_meet": phrases("""
        non vuole|vogliono|desidera|voleva vedere|ricevere|incontrare|parlare_con nessuno|alcun|venditori;
        non passi|venga|venite|passate|insista|insistete più|da|qui|a?; inutile venire|passare|insistere|che;
        non serve|occorre|c_è_bisogno che .. venga|veniamo|passi|passiamo|vieni|visiti;
        non apre|aprono|ha_aperto la|nemmeno|neanche|mai porta?;
        lasciato|lasciata|lasciati|aspettare .. davanti|fuori .. cancello|porta|portone;
        preferisce|preferiscono .. scriviamo|mail|lettera; niente visite|incontri|venditori
    """),
    "authority": phrases("""
        {boss} .. impone|impongono|centralizza|detta; decisora|decisore è|sono il|la|suo|sua|un|una|altro;
        decisione la|le prende|prendono|prenderà; non è|era il|la|quello|quella|uno|una @? che .. {decides};
        scelta|decisione|acquisto .. spetta|compete|tocca .. {boss}; non decide|firma|comanda|sceglie più;
        sta|è|lavora solo|soltanto al|alla|in banco|cassa|reception|bancone|sportello;
        esegue|obbedisce e_basta|soltanto|solo; si|gestisce occupa|tutto .. {boss}
    """),
}
