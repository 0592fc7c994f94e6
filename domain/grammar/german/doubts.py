"""German: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        nicht; nichts; nie; niemals; kein; keine; keinen; keinem; keiner; keines; nein; weder; nö; ohne; leider;
        bedaure; kaum; niemand; unmöglich; nee; fehlt; fehlen; fehlend; keinerlei; nirgends; unannehmbar; inakzeptabel;
        gegen; mangels; schade
    """),
    "condition": phrases("""
        ausnahme; freigabe; genehmigung; zustimmung; warten auf; warte auf; klären; geklärt; abklären; abhängt;
        abstimmen; wenn; falls; sofern; vorausgesetzt; vorbehaltlich; vorbehalt; vorbehalte; bedingung; bedingungen;
        bedingt; außer; ausser; sonst; solange; ansonsten; unter der voraussetzung; voraussetzung; sofort wenn;
        erstmal; vorerst; vorläufig; zunächst; einstweilen; unter umständen; im prinzip; prinzipiell; grundsätzlich;
        gegebenenfalls; ggf; abhängig; ob; es sei denn; muss; müsste; müssen; unverbindlich; insofern; soweit
    """),
    "time": phrases("sobald; bis; bevor; nachdem; nur; erst; nach; vor; wann; ehe"),
    "contrast": phrases("""
        aber; jedoch; allerdings; doch; obwohl; trotzdem; dennoch; wobei; nur dass; noch; zwar; trotz
    """),
    "second_thought": phrases("""
        hoffentlich; entscheide; dir überlassen; ein versuch; unter protest; wie du willst; wie du meinst;
        musst du wissen; versuchsweise; auf verdacht; mit bauchweh; in der hoffnung; schauen wir; sehen wir;
        besprechen; mal schauen; testweise; zum test; bauchgefühl; oder; vielleicht; eventuell; evtl; könnte; könnten;
        würde; würden; sollte; sollten; möglicherweise; wahrscheinlich; vermutlich; statt; sondern; warte; moment;
        halt; stopp; stop; ignorieren; vergiss; storniere; stornieren; zurück; korrektur; meinte; ups; falsch; irrtum;
        versehentlich; versehen; später; ungern; glaube; denke; fast; anders überlegt; überlege; überlegen; unsicher;
        zweifel; skeptisch; bedenken; hm; hmm; naja; na ja; eigentlich; eher; lieber; wohl; wäre; hätte; dürfte;
        quatsch; doch nicht; äh; unklar; bauchschmerzen; bauchweh; sicherheitshalber; mal sehen; schauen wir mal;
        tendenziell; zuerst
    """),
    "irony": phrases("""
        schlechteste; schlimmste; furchtbar; lächerlich; sarkasmus; nutzlos; witzlos; scherz; spaß; spass; witz; haha;
        hahaha; von wegen; na toll; na super; was sonst; wie immer; lol; niete; schrott; müll; mist; meinetwegen;
        von mir aus; egal; ironie; ha ha; juhu; ach ja; was soll's
    """),
    "open": phrases("""
        gib; gebt; gib ihn; soll; unterschrieben; woanders; weitergeben; weiterleiten; gib sie; übergib; tot;
        zeitverschwendung; abgesprungen; nicht mehr; schon gekauft; bereits gekauft; hat gekündigt; in rente; andere;
        anderen; anderer; anderes; beide; beiden; doppelt; dublette; kollege; kollegin; kollegen; jemand; gehört;
        übernimmt; der erste; der zweite; den ersten; den zweiten; zweite lead; teilweise; halb; sagt; sagte; meint;
        schreibt; soll ich; im namen; im auftrag; dubletten; konkurrenz; wettbewerber; schon kunde; bestandskunde;
        insolvent; pleite; student; gekündigt; ausgeschieden; nicht mehr dort; weg ist; spam; für tom
    """),
}
RETRACTIONS = phrases("""
    warte; moment; halt; stopp; ignorieren; vergiss es; vergiss das; storniere; stornieren; korrektur; meinte; ups;
    irrtum; versehentlich; aus versehen; scherz; spaß; anders überlegt; doch nicht; haha; nur ein test; bin unsicher;
    nicht sicher; soll ich; quatsch; von wegen; der andere lead; den anderen; beide leads; vergiss meine; oder doch;
    den zweiten lead; der zweite lead; mal sehen
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        angenommen; annehmen; akzeptiert; akzeptiere; akzeptieren; übernehme; nehme; übernommen; annahme; annehmbar;
        akzeptabel
    """),
    "reject": phrases("""
        ablehnen; abgelehnt; ablehne; lehne; lehnen; ablehnung; zurückgewiesen; absage; absagen
    """),
    "undo": phrases("rückgängig; widerrufen"),
    "withdraw": phrases("zurückziehen; zurückgezogen"),
    "faulty": phrases("fehlerhaft"),
    "not_mine": phrases("nicht meiner; nicht mein; nicht meine"),
    "more_time": phrases("mehr zeit; aufschub"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        also; bis; doch; ehe; erst; halt; hatte; mist; moment; nach; nur; ob; stop; ups; vor; wohl
    """)
)
OF_CUSTOMERS: tuple[str, ...] = ()
MISTAKES = phrases("""
    falscher lead; falsche mail; falscher; falsche; falschen; verklickt; vertippt; versehen; versehentlich;
    aus versehen; irrtum; irrtümlich; ups; der andere lead; den anderen; anderer lead; anderen lead; anderes;
    verwechselt; verwechslung; zu schnell; meinte; doch nicht; verlesen; mein fehler; war falsch
""")
