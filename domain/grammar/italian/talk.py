"""Italian: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    ciao; buongiorno; buonasera; salve; cara; caro; gentile; buon giorno; buon pomeriggio
""")
COURTESIES = phrases("""
    grazie mille|tante|ancora?; molte grazie; grazie per|del|della|di .. .. ..;
    scusa|scusami|scusate|mi_dispiace|spiacente per|il|la|del .. .. ..; bel|ottimo|buon lead|lavoro|contatto;
    sembra buono|interessante|ottimo; molto interessante; buona giornata|serata|settimana; cordiali saluti; un saluto;
    come concordato|d_accordo|da_accordi; perfetto
""")
LABELS = phrases("decisione; la mia decisione; risposta; la mia risposta")
FILLERS = phrases("""
    purtroppo; mi dispiace; ok; va bene; perfetto; certo; bene; benissimo; ottimo; volentieri; grazie; d accordo;
    con piacere; certamente; molto bene; fantastico
""")
YES = phrases("sì; si")
NO = phrases("no")
SIGN_OFFS = phrases("""
    saluti; cordiali saluti; grazie; a presto; un saluto; distinti saluti; buona giornata; grazie mille; ciao
""")
PLANS = phrases("""
    io? la|lo|le|gli|mi|ti|li? {do}; vado|andiamo a; appuntamento|riunione|chiamata fissato|fissata|prevista|domani;
    domani|oggi|poi|dopo la|lo|le|mi? {do}
""")
HARMLESS = phrases("""
    nessun|senza|non_c_è problema|problemi|dubbio|dubbi; nessuna domanda|obiezione; non ha risposto; non risponde;
    dopo|prima di|del|della? {daytime}; se serve|necessario|hai|possibile|avete ..;
    appena posso|possibile|riesco|la_sento; non ti preoccupare; quando posso|torno|la_sento|l_ho ..;
    non l ho ancora? sentita|sentito|raggiunta|raggiunto|chiamata; scusa|scusate il|per ..; a dopo|domani; non male;
    ci sentiamo dopo|domani
""")
REQUESTS = phrases("")
THANKS = phrases("grazie; grazie mille; ok")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
