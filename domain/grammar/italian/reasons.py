"""Italian: how criteria are named, what lacks and what is praised."""

from domain.grammar.italian.unmet import UNMET as MOST
from domain.grammar.italian.unmet_further import FURTHER
from domain.grammar.italian.unmet_sets import SETS
from domain.grammar.language import Table, phrases

__all__ = ["CONJUNCTIONS", "CONTRASTS", "LACK", "LINKS", "NAMES", "NEUTRAL", "PRAISE", "SETS", "UNMET"]

UNMET: Table = {
    concept: (*MOST.get(concept, ()), *FURTHER.get(concept, ())) for concept in dict.fromkeys((*MOST, *FURTHER))
}
NAMES: Table = {
    "budget": phrases("""
        budget; soldi; prezzo; fondi; denaro; costo; risorse; finanziamento; prezzi; disponibilità economica; costi
    """),
    "timeframe": phrases("""
        tempi; tempistica; tempistiche; scadenza; calendario; tempo; timing; orizzonte; orizzonte temporale; periodo;
        scadenze; cronoprogramma
    """),
    "pain_point": phrases("""
        bisogno; problema; esigenza; esigenze; necessità; problemi; pain point; bisogni; criticità; punto dolente;
        dolore
    """),
    "willing_to_meet": phrases("""
        incontro; riunione; appuntamento; incontrare; disponibilità; disponibilità a incontrarci;
        disponibilità all incontro; incontri; colloquio; volontà di incontrarsi
    """),
    "authority": phrases("""
        decisore; autorità; potere decisionale; potere; decisionale; potere di decisione; decisori; potere di firma;
        decisione; capacità decisionale; potere di spesa
    """),
}
LACK = phrases("""
    nulli; nulle; nisba; zero totale; zero spaccato; neanche l ombra;
    non; no; senza; manca; mancano; nessun; nessuna; niente; troppo; insufficiente; mai; né; poco; poca; sconosciuto;
    scarso; basso; nessuno; nulla; mancante; inesistente; zero; impossibile; fuori; bloccato; congelato; tagliato;
    esaurito; annullato; problema di; problema con; non torna; non tornano; irrealistico; lontano; assente; carente;
    insufficienti; nemmeno; neanche; neppure; pochi; sbagliato; sbagliati; dubbio; finito; non basta; salta; saltato;
    stretto; debole; respinto; carenza; mancanza; sparito; spariti; scomparso; svanito; svaniti; evaporato; sfumato;
    volatilizzato; saltata; slittati; dubbi; zero assoluto; inesistenti; mancanti; pari a zero; da rivedere;
    un disastro; unico problema; unico neo; unico scoglio; unica pecca; unico intoppo; il problema sono;
    problema sta nel|nei|nella; pecca; salvo il; salvo i; nn; 0; a zero; pari a 0;
    non sono|è soddisfatti|soddisfatto|rispettati|rispettato|ok|validi|superati|verificati|presenti|a_posto|raggiunti;
    non vanno|va|reggono|ci_sono; mancano entrambi; assenti
""")
PRAISE = phrases("""
    enorme; evidente; lampante; palpabile;
    confermati; confermate; approvati; approvata; corretti; corretta; perfetti; perfetta; perfette; presenti;
    in ordine; tutto bene; a posto così; impeccabile; verificati; verificato; verificata;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? ok|buono|chiaro|approvato;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? confermato|disponibile|a_posto|giusto;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? adeguato|sufficiente|buoni|perfetto;
    è|sono|sembra|sembrano|era tutto|molto|anche|entrambi|già|pure? presente|reale|garantito|lì;
    va|vanno|andrebbe bene; ok; c è; ci sono|sarebbe|sarebbero; ha|hanno un|il|abbastanza|sufficiente|soldi|budget|i;
    sufficiente; non è il|un problema; a posto; nessun problema con; c è anche; torna; tornano; sì; perfetto; esiste;
    disposto|disposta|disponibile a incontrarci|incontrarsi; vuole incontrarci; decide da_sola|da_solo; basta e avanza;
    quadra; eccome; reale; reali; vero; concreto; concreta; confermato; confermata; approvato; presente; giusto; c era;
    ci sarebbe; ci stava; ci stavano; andava bene; andavano bene; sufficienti; chiaro; chiara; tutto a posto; positivo;
    ok per me; c; li ha|hanno; ce li ha|hanno; ce l ha|hanno; ha|hanno i|il|i_soldi|fondi
""")
NEUTRAL = phrases("""
    era|erano|sono? felice|felici|contento|contenta|lieto|lieta di|per .. vederci|vedermi|incontrarci;
    era|erano|sono? felice|felici|contento di|per .. riceverci|conoscerci|visita|chiacchierata;
    era|erano|sono? contenta|lieto|lieta di|per .. riceverci|conoscerci|visita|chiacchierata;
    è il|la {boss} in_persona|stesso|stessa; ha|hanno il|pieno|ogni? potere|poteri di? firma|decisionale|spesa?;
    bisogno|problema|esigenza|dolore è|era|sembra? molto|davvero? enorme|serio|seria|grave;
    bisogno|problema|esigenza|dolore è|era|sembra? molto|davvero? evidente|urgente|lampante|grosso;
    ha|hanno la firma|l_ultima_parola; chi comanda|decide|firma è lei|lui; a comandare|decidere|firmare è lei|lui;
    il|tutto_il|per_il resto è|va|funziona .. bene|benissimo|perfetto|perfettamente|a_posto
""")
LINKS = phrases("""
    per; a causa di; a causa del; il; la; lo; l; di; del; della; criterio; criteri; numero; e; perché; poiché; motivo;
    ragione; hanno; ha; c è; mancanza di; per via di; per via del; dovuto a; i; le; gli; dei; delle; un; una; suo; sua;
    loro; è; sono; in quanto; dato che; visto che; siccome; a; al; da; in; su; punto; punti; per mancanza di;
    riguardo a; motivi; mio; causa; ci; alla; allo; quanto a
""")
CONJUNCTIONS = phrases("e; ed; né; anche; inoltre; nonché; pure; oltre a; oltretutto")
CONTRASTS = phrases("""
    ma; però; tuttavia; anche se; tranne; invece; solo che; sebbene; nonostante; mentre; purtroppo; salvo; eccetto;
    solo; peccato che; soltanto; a parte; comunque; bensì; fuorché; malgrado
""")
