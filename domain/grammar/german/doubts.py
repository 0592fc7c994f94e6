"""German: what casts doubt on a decision."""

from domain.grammar.language import Table, phrases

DOUBTS: Table = {
    "negation": phrases("""
        nicht; nichts; nie; niemals; kein; keine; keinen; keinem; keiner; keines; nein; weder; nö; ohne; leider;
        bedaure; kaum; niemand; unmöglich; nee; fehlt; fehlen; fehlend; keinerlei; nirgends; unannehmbar; inakzeptabel;
        gegen; mangels; schade; ned; nix; keins; niemanden; niemandem; schwerlich; mitnichten; bedauerlicherweise;
        weigere; verweigert; verweigere; null; auf keinen fall; nimmer; ausgeschlossen; fern
    """),
    "condition": phrases("""
        ausnahme; freigabe; genehmigung; zustimmung; warten auf; warte auf; klären; geklärt; abklären; abhängt;
        abstimmen; wenn; falls; sofern; vorausgesetzt; vorbehaltlich; vorbehalt; vorbehalte; bedingung; bedingungen;
        bedingt; außer; ausser; sonst; solange; ansonsten; unter der voraussetzung; voraussetzung; sofort wenn;
        erstmal; vorerst; vorläufig; zunächst; einstweilen; unter umständen; im prinzip; prinzipiell; grundsätzlich;
        gegebenenfalls; ggf; abhängig; ob; es sei denn; muss; müsste; müssen; unverbindlich; insofern; soweit;
        unter der bedingung; mit der maßgabe; probeweise; auf probe; auf abruf; bis auf weiteres; bis auf widerruf;
        widerruflich; theoretisch; rein theoretisch; an sich; an und für sich; absegnung; absegnen; rücksprache;
        nach absprache; erst mal; fürs erste; im grunde; unter vorbehalt; je nachdem; kommt drauf an; hängt davon ab;
        mindestens; okay vom; ok vom; auf gut glück
    """),
    "time": phrases("sobald; bis; bevor; nachdem; nur; erst; nach; vor; wann; ehe; sowie; erst wenn"),
    "contrast": phrases("""
        aber; jedoch; allerdings; doch; obwohl; trotzdem; dennoch; wobei; nur dass; noch; zwar; trotz; andererseits;
        gleichwohl; hingegen; wenngleich; obgleich; indes; abgesehen davon; wenn auch; nichtsdestotrotz
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
        tendenziell; zuerst; mein chef; meine chefin; meinem chef; meiner chefin; meinen chef; teamleiter;
        drüber schlafen; darüber schlafen; eine nacht; nachdenken; grübeln; ringe mich; schweren herzens; widerwillig;
        zähneknirschend; halbherzig; entscheidung; entscheiden; vermute; schätze; angeblich; scheinbar; anscheinend;
        offenbar; irgendwie; sozusagen; quasi; tendiere; neige; geneigt; versuchung; besser; wackelig; risiko;
        auf eigene gefahr; notfalls; zur not; bevor ich; mir egal; verklickt; vertippt; autokorrektur; taste;
        tippfehler; mein sohn; mein kind; meine katze; nehme das zurück; nehme ich zurück; ziehe; zurückgenommen;
        mal abwarten; abwarten; schau mer mal; ungewiss; noch offen; ist offen; bleibt offen; endgültig; final;
        vorschnell; rücksprache; kannst du; könnt ihr; irre; täusche
    """),
    "irony": phrases("""
        weihnachtsmann; osterhase;
        wer braucht schon; wer will schon; papst; kaiser von; königin von; wozu auch; nichts besseres zu tun;
        sonst nichts zu tun; den mond; am arsch; wovon träumst; schlechteste; schlimmste; furchtbar; lächerlich;
        sarkasmus; nutzlos; witzlos; scherz; spaß; spass; witz; haha; hahaha; von wegen; na toll; na super; was sonst;
        wie immer; lol; niete; schrott; müll; mist; meinetwegen; von mir aus; egal; ironie; ha ha; juhu; ach ja;
        was soll's; was solls; herzlichen glückwunsch; gratuliere; glückwunsch; wer's glaubt; wers glaubt;
        träum weiter; toll noch; super noch; schon wieder; mit kusshand; kusshand; prost mahlzeit; hurra; ganz toll;
        na prima; na bravo; april april; aprilscherz; wunder; sankt nimmerlein; wenn schweine fliegen; am sankt;
        zwinker; ironisch; sarkastisch; lachhaft; witzig; danke für nichts; spitzenmäßig; zeitdieb; karteileiche;
        luftnummer; rohrkrepierer
    """),
    "open": phrases("""
        gib; gebt; gib ihn; soll; unterschrieben; woanders; weitergeben; weiterleiten; gib sie; übergib; tot;
        zeitverschwendung; abgesprungen; nicht mehr; schon gekauft; bereits gekauft; hat gekündigt; in rente; andere;
        anderen; anderer; anderes; beide; beiden; doppelt; dublette; kollege; kollegin; kollegen; jemand; gehört;
        übernimmt; der erste; der zweite; den ersten; den zweiten; zweite lead; teilweise; halb; sagt; sagte; meint;
        schreibt; soll ich; im namen; im auftrag; dubletten; konkurrenz; wettbewerber; schon kunde; bestandskunde;
        insolvent; pleite; student; gekündigt; ausgeschieden; nicht mehr dort; weg ist; spam; für tom; für clara;
        verstorben; gestorben; insolvenz; liquidation; geschlossen; aufgelöst; verkauft; gekauft; abgeschlossen;
        beim wettbewerb; unterschrieben bei; macht das; macht es; macht den; will ihn; will den lead; möchte ihn;
        möchte den lead; gesagt; gemeint; geschrieben; behauptet; angeordnet; befohlen; verlangt; bestanden darauf;
        besteht darauf; überredet; gezwungen; muss ich ja; letzter woche; letzten woche; letzte woche der; vorigen;
        von gestern; vom montag; von montag; den von; der von; anderen lead; anderer lead; falscher lead; falsche mail;
        falscher thread; falsches postfach; ersten von; einen von; einer von; alle leads; drei leads; zwei leads;
        den rest; der rest; jeden; sämtliche; einladung; terminanfrage; besprechungsanfrage; agb; laut chef; zitat;
        wörtlich; das wort; der knopf; der link; die taste; auf der seite; kollegen übergeben; dein kunde; deiner;
        eurer; ihr könnt ihn; du kannst ihn; ist deiner; ist eurer; wechselt; verlässt; abgesagt; aufgelegt;
        abgewickelt; stillgelegt; übernommen von; umgezogen; werde ausscheiden; ich kündige; mein letzter tag;
        für die vertretung
    """),
}
OF_CUSTOMERS = phrases("""
    könnte; könnten; würde; würden; sollte; sollten; wäre; wären; hätte; hätten; dürfte; vielleicht; eventuell; evtl;
    möglicherweise; wahrscheinlich; vermutlich; oder; statt; sondern; später; glaube; denke; hoffe; lieber; eher;
    eigentlich; zuerst; wohl; kollege; kollegin; kollegen; andere; anderen; anderer; anderes; beide; beiden; jemand;
    sagt; sagte; meint; meinte; schreibt; gesagt; gemeint; geschrieben; halb; soll; muss nur; muss noch; gekauft;
    geschlossen; verkauft; besser; zurück; konkurrenz; wettbewerber; der erste; der zweite; den ersten; den zweiten;
    überlegen; überlegt; besprechen; moment; risiko; entscheidung; entscheiden; skeptisch; unsicher; offen; gehört;
    will den; möchte den; macht das; macht es; wechselt; unterschrieben; hoffentlich; anscheinend; offenbar; scheinbar;
    angeblich; jeden; mindestens; einladung; der link; die taste; auf der seite; versucht; vermute; schätze; tendiert;
    final; besteht darauf; verlangt; sowie; spaß; witzig; schon wieder; wunder; mein sohn; ob wir; ob ich; wenn wir;
    wenn ich
""")
RETRACTIONS = phrases("""
    gern behalten; gerne behalten; behalten;
    nur der von; gilt für; ist für den; betrifft den; moment; halt; stopp; ignorieren; vergiss es; vergiss das;
    storniere; stornieren; korrektur; meinte; ups; irrtum; versehentlich; aus versehen; scherz; spaß; anders überlegt;
    doch nicht; nur ein test; bin unsicher; nicht sicher; soll ich; quatsch; von wegen; der andere lead; den anderen;
    beide leads; vergiss meine; oder doch; den zweiten lead; der zweite lead; mal sehen; falscher lead; falsche mail;
    falscher thread; nehme das zurück; nehme alles zurück; ziehe das zurück; lieber doch nicht; vielleicht doch nicht;
    andererseits; drüber schlafen; warte mal; warte kurz; warte noch; warte bitte; warte doch; warte lieber; halt warte;
    nein warte; ach warte; moment warte; warte lea; nur der lead; nur der eine; nur der andere; nur der zweite;
    nur der erste; nur der aus; nur der mit; nur der hier; nur den von; nur den aus; nur den mit; nur den anderen;
    nur den einen; nur den ersten; nur den zweiten; nur den lead; nur den hier; nur für den; nur für die; nur für das;
    nur für diesen
""")
MISTAKES = phrases("""
    falscher lead; falsche mail; falscher; falsche; falschen; verklickt; vertippt; versehen; versehentlich;
    aus versehen; irrtum; irrtümlich; ups; der andere lead; den anderen; anderer lead; anderen lead; anderes;
    verwechselt; verwechslung; zu schnell; meinte; doch nicht; verlesen; mein fehler; war falsch; anderen;
    falsches postfach; falschen postfach; falsches; zurück; falscher thread
""")
DECISION_WORDS: Table = {
    "accept": phrases("""
        angenommen; annehmen; akzeptiert; akzeptiere; akzeptieren; übernehme; nehme; übernommen; annahme; annehmbar;
        akzeptabel; zusage; nehm; übernehm
    """),
    "reject": phrases("""
        ablehnen; abgelehnt; ablehne; lehne; lehnen; ablehnung; zurückgewiesen; absage; absagen; lehn
    """),
    "undo": phrases("rückgängig; widerrufen; widerrufe; zurücknehmen"),
    "withdraw": phrases("zurückziehen; zurückgezogen"),
    "faulty": phrases("fehlerhaft"),
    "not_mine": phrases("nicht meiner; nicht mein; nicht meine; nicht meins; nicht zuständig"),
    "more_time": phrases("mehr zeit; aufschub; verlängerung"),
    "return": phrases("rückgabe; zurückgeben; gebe ihn zurück; gebe den lead zurück; gebe sie zurück"),
}
AMBIGUOUS: frozenset[str] = frozenset(
    phrases("""
        also; bis; doch; ehe; erst; halt; hatte; mist; moment; nach; nur; ob; stop; ups; vor; wohl; final; fast; test;
        gib; soll; student; fern
    """)
)
