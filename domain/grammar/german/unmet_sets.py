"""German: the named sets of what is said of unmet criteria."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "is": phrases("""
        ist; sind; war; waren; wäre; wären; scheint; wirkt; sieht; isch; is; san; ist doch; war eh
    """),
    "all": phrases("""
        alles; beides; beide; zwar; schon; auch; ja; durchaus; sicher; wohl; wirklich; soweit; so weit; prinzipiell;
        grundsätzlich; eigentlich; an sich; alle; bestens; sehr; absolut; jeweils; noch; auch noch; soweit alles; total;
        ziemlich; ganz; echt; definitiv; nachweislich; unbestritten; zweifellos; natürlich; tatsächlich; übrigens;
        bei denen; dort; richtig; laut ihm; laut ihr; sogar; schon auch; voll; mehr als; zweifelsohne; überall;
        hingegen; dagegen; dafür; allerdings; eh; sowieso; ansonsten; zum glück; gewiss
    """),
    "fine": phrases("""
        da; gut; okay; ok; klar; vorhanden; ausreichend; freigegeben; gegeben; genug; in ordnung; kein problem;
        nicht das problem; erfüllt; passend; bestätigt; geklärt; prima; top; super; bewilligt; eingeplant; stimmig;
        perfekt; realistisch; echt; abgedeckt; gesichert; ideal; reichlich; gross; groß; hoch genug; genehmigt; fein;
        riesig; enorm; hoch; sehr hoch; real; ernst; massiv; akut; dringend; brennend; üppig; locker da; solide;
        unbestritten; offensichtlich; erkennbar; spürbar; zugesagt; vereinbart; fix; fest; hervorragend; optimal;
        gut gefüllt; stark; plausibel; korrekt; richtig; zutreffend; nachvollziehbar; unproblematisch; geritzt; gebongt;
        nicht die frage; kein thema; nicht der punkt; nicht der grund; sauber; da gewesen; auch da; ordentlich;
        vorliegend; gewaltig; mehr als genug; mehr als ausreichend; nachweisbar; belegt; gut belegt; gut dokumentiert;
        eindeutig; glaubhaft; machbar; stattlich; komfortabel; großzügig; unstrittig; dringlich; groß genug;
        hundertprozentig da; zu hundert prozent da; akut vorhanden; klar erkennbar
    """),
    "no": phrases("""
        kein; keine; keinen; keinem; keiner; keinerlei; ohne; nicht; nie; weder; nichts; kaum; zu wenig; null;
        noch kein; noch keine; nimmer; niemals; mangels; fehlendes; fehlende; fehlender; es fehlt; fehlt; fehlen; ka;
        koa; koan; kan; kei; keis; kenn; kaan; nix; kein einziges; kein einziger; nirgends; keineswegs; nix mehr; ned;
        nüt
    """),
    "money": phrases("""
        geld; budget; budgets; mittel; mitteln; etat; finanzierung; kohle; gelder; kapital; investitionsbudget;
        jahresbudget; budgetmittel; investitionsmittel; finanzielle mittel; euro; cent; finanzen; bares; liquidität;
        spielraum; fördermittel; förderung; kredit; rücklagen; topf; investition; investitionen; 60k; moneten; zuschuss;
        knete; euros; haushaltsmittel; sachmittel; budgettopf; finanzrahmen; franken; rappen; chf; eur; kröten; penunze;
        asche; flocken; zaster; geldmittel; eigenmittel; finanzmittel; projektbudget; it-budget; investitionstopf;
        investitionsrahmen; haushaltsposten; geldtopf; göd; göld; gäld; batzen; budgetfreigabe; mittelfreigabe;
        anschaffungsgelder; anschaffungsmittel; investitionsgelder; haushaltsgelder; projektmittel; projektgelder;
        budgetmittel; it-etat; marketingetat; jahresetat; werbebudget; baugeld; spendengelder; sondermittel;
        eigenkapital; finanzierungszusage; kapitalgeber; zuschüsse; gelder dafür; budget dafür; geld dafür; geld dazu;
        budget für
    """),
    "gone": phrases("""
        steckt im; steckt in; ging ins; ging in; floss in; fließt in; ist im; geht ins; geht in; geht für; ging für;
        gestrichen; gekürzt; eingefroren; weg; aufgebraucht; verplant; ausgeschöpft; nicht da; nicht freigegeben;
        gesperrt; ausgegeben; verbraucht; vergeben; nicht genehmigt; nicht bewilligt; abgelehnt; zu klein; zu knapp;
        zu gering; zu niedrig; nicht ausreichend; nicht vorhanden; leer; futsch; blockiert; auf eis; gestoppt;
        nicht eingeplant; geflossen; in anhänger geflossen; anderweitig verplant; anderweitig vergeben; umgewidmet;
        gebunden; erschöpft; limitiert; halbiert; zusammengestrichen; nicht gezahlt; knapp; null; fehlt; fehlen;
        reicht nicht; reichen nicht; ist futsch; reicht hinten und vorne nicht; reicht nirgends; nicht gekommen;
        draufgegangen; verbraten; verschoben; kassiert; zurückgestellt; am ende; auf null; nicht gesichert;
        für anhänger; für etwas anderes; für was anderes; im eimer; noch nicht freigegeben; nicht zur verfügung;
        nicht verfügbar; nicht bereit; nicht vorgesehen; nicht geplant; nicht eingestellt; nicht bereitgestellt;
        nicht durch; gecancelt; gekappt; rasiert; vollständig gestrichen; komplett gestrichen; ersatzlos gestrichen;
        gekippt; passé; umgeschichtet; anderweitig verwendet; anderweitig gebunden; abgezogen; vom tisch; eingespart;
        einkassiert; nicht drin; überzogen; zu niedrig angesetzt; aufgezehrt; weggefallen; entfallen; entfällt;
        weggestrichen; storniert; zurückgezogen; gestutzt; zurückgefahren; auf eis gelegt; dezimiert; ausgereizt;
        nie freigegeben; nicht budgetiert; nicht zugesagt; noch offen; ungeklärt; unklar; unsicher; nicht gegeben;
        nicht hoch genug; bei null; gleich null; fort; verbrannt; verpulvert; verprasst; dahin; perdu; nicht mehr da;
        keins mehr; für reifen; für was andres; woanders; anderswo; nicht für uns; nicht dafür; nicht mehr; zu dünn;
        zu mager; nicht bestätigt; keines; keins; gedeckelt; eng; knapp bemessen
    """),
    "pay": phrases("""
        leisten; bezahlen; zahlen; ausgeben; finanzieren; stemmen; aufbringen; investieren; locker machen; berappen;
        aufwenden; hinlegen; hergeben; rausrücken; zahln; blechen; springen lassen; in die hand nehmen; lockermachen;
        anlegen; ausgegeben; auslegen; spendieren; investiert; loseisen; zuschießen; beisteuern; aufwenden wollen
    """),
    "can": phrases("""
        kann; können; könnte; könnten; will; wollen; möchte; möchten; darf; dürfen; mag; wird; werden; würde; würden;
        konnte; konnten; wollte; wollten
    """),
    "happy": phrases("""
        zufrieden; glücklich; happy; gut versorgt; bestens versorgt; gut bedient; sehr zufrieden; wunschlos glücklich;
        rundum zufrieden; voll zufrieden; völlig zufrieden; absolut zufrieden; bestens bedient; gut aufgestellt;
        bestens aufgestellt; vollauf zufrieden; rundum glücklich; super zufrieden; bestens ausgestattet; versorgt;
        gut aufgehoben; bestens zufrieden; ganz zufrieden; mehr als zufrieden; hochzufrieden; pudelwohl; eingedeckt;
        gut eingedeckt; bestens gerüstet; gut gerüstet; wunschlos; bestens aufgehoben; ausreichend versorgt; saturiert;
        total zufrieden; bereits versorgt; rundum versorgt; voll ausgestattet; gut ausgestattet; zfriedn; zfrieden;
        bestens bestückt; gut bestückt
    """),
    "boss": phrases("""
        ehemann; ehefrau; gatte; gattin; schwiegervater; onkel; tante; kompagnon; geschäftspartner; gesellschafterin;
        bauleitung; chef; chefin; geschäftsführer; geschäftsführerin; geschäftsführung; vorstand; cfo; ceo; cto;
        einkauf; inhaber; inhaberin; leiter; leiterin; vorgesetzter; vorgesetzte; vorgesetzten; chefs; sein mann;
        ihr mann; seine frau; ihre frau; zentrale; konzern; mutter; muttergesellschaft; aufsichtsrat; betriebsrat;
        finanzchef; finanzchefin; management; bereichsleiter; gesellschafter; boss; gf; gl; holding; konzernzentrale;
        mutterkonzern; zentraleinkauf; konzerneinkauf; hauptsitz; finanzvorstand; senior; seniorchef; juniorchef; vater;
        bruder; schwester; papa; eigentümer; eigentümerin; vorständin; direktor; direktorin; prokurist; finanzleiter;
        finanzleitung; finanzabteilung; leitung; geschäftsleitung; verwaltungsrat; stadtrat; gemeinderat; bürgermeister;
        investoren; investor; teilhaber; partner; controlling; buchhaltung; kaufmännische leitung;
        kaufmännischer leiter; werksleiter; werkleiter; oberste etage; obere etage; mutterhaus; gruppe;
        unternehmensgruppe; hauptverwaltung; franchisegeber; träger; schwiegermutter; schwägerin; großvater; opa; oma;
        lebensgefährte; lebensgefährtin; mitinhaber; mitinhaberin; mitgesellschafter; hauseigentümer; vermieter;
        stiftungsrat; verband; ministerium; trägerverein; stiftung; europazentrale; headquarter; headquarters;
        controller; dachgesellschaft; höhere ebene; andere etage; stadtverwaltung; kämmerer; kämmerei; amtsleiter;
        amtsleitung; it-leitung; kreistag; landkreis; einkaufsabteilung; einkaufsleiter; einkaufsleiterin;
        zentralverwaltung; oberchef; oberste chefin; vorstandschef; vorstands; geschäftsführers; chefetage;
        führungsetage; steuerberater; insolvenzverwalter; eltern; magistrat; einkaufsgemeinschaft; einkaufsverbund;
        konzernzentrale; gesellschafterkreis; fro; fru; witwe; altbauer; altbäuerin; seniorwirt; kirchenvorstand;
        pfarrer; bischof; präsidium; kreisverband; kommandant; direktion; generaldirektion; spartenleiter;
        regionalleiter; gebietsleiter; niederlassungsleiter; europachef; amis; amerikaner; japaner; headoffice;
        head office; hq; c-level; c-ebene; nachfolger; nachfolgerin; firmenchef; firmenchefin; seniorin;
        hauptgesellschafter; eigner; aufsichtsrates; beirat; bürgermeisterin; finanzvorständin; finanzdirektor;
        konzernleitung; konzernspitze; gremium; ausschuss; vergabestelle; einkaufsgremium; genossenschaft;
        franchisezentrale; mutterfirma; konzernmutter; firmenleitung; betriebsleitung; werksleitung; filialleitung;
        schwiegersohn; schwager; gesellschafterversammlung; eigentümerversammlung; eigentümerfamilie; abteilungsleitung;
        hauptgeschäftsstelle; hausverwaltung; trägergesellschaft; konzernbeschaffung; zentralabteilung; klinikleitung;
        pflegedirektion; verwaltungsleiter; verwaltungsleitung; schulleitung; rektor; dekan; kanzler; geschäftsführender
    """),
    "decide": phrases("""
        entscheiden; unterschreiben; bestimmen; beschließen; freigeben; bestellen; zeichnen; kaufen; genehmigen;
        unterzeichnen; beauftragen; absegnen; beschliessen; abzeichnen; mitentscheiden; einkaufen; auslösen; ordern;
        anordnen; durchwinken; beschaffen; abnicken; verfügen; mitbestimmen; autorisieren
    """),
    "decides": phrases("""
        entscheidet; unterschreibt; bestimmt; beschließt; freigibt; zeichnet; genehmigt; unterzeichnet; entscheiden;
        unterschreiben; bestimmen; absegnet; segnet ab; gibt frei; kauft ein; trifft; treffen; macht alles;
        hat das sagen; hat das letzte wort; hält die hand drauf; macht; kauft zentral; segnet; hat den hut auf;
        hat die hosen an; entscheidet allein; beschliesst; zeichnet ab; muss zustimmen; muss unterschreiben;
        muss entscheiden; muss das absegnen; muss das freigeben; muss freigeben; muss genehmigen; steuert; vergibt;
        zahlt
    """),
    "meet": phrases("""
        termin; treffen; gespräch; meeting; besuch; telefonat; termine; gespräche; sprechen; reden; telefonieren; demo;
        uns sehen; terminvereinbarung; kennenlernen; zusammensetzen; anruf; vor-ort-termin; präsentation; besuche;
        besucher; gesprächstermin; kontakt; terminen; gesprächen; treffens; empfangen; vertreter; vertriebler;
        vertreterbesuch; rückruf; zusammenkommen; empfang; uns treffen; mich treffen; vertrieb; vertreterbesuche;
        video-call; videocall; call; verkäufer; verkaufsgespräch; vorführung; austausch; vorstellen; vorbeikommen;
        uns empfangen; mich empfangen; mit uns reden; ans telefon; durchstellen; terminvorschlag; terminvorschläge;
        ortstermin; lokaltermin; vor-ort-gespräch; besichtigung; begehung; rundgang; besprechung; videokonferenz;
        vorstellungstermin; präsenztermin; telefontermin; gesprächstermine; erstgespräch; ersttermin; folgetermin;
        zusammenkunft; vor ort termin; persönliches gespräch; treffn; beratungsgespräch; webmeeting; online-termin;
        onlinetermin; besuchstermin; gesprächsangebot; terminanfrage; termins; kontaktaufnahme
    """),
    "nothing": phrases("""
        nicht; keinen; kein; keine; nichts; niemanden; keinerlei; nie; niemals; gar nicht; überhaupt nicht;
        auf keinen fall; partout nicht; keinem; niemandem; keines; nicht mehr; nie mehr; grundsätzlich nicht;
        momentan nicht
    """),
    "nobody": phrases("""
        niemand; keiner; niemanden; kein mensch; keine sau; keiner von denen; keiner dort; niemand dort; kein einziger
    """),
    "soon": phrases("""
        dieses jahr; in diesem jahr; dieses quartal; bald; demnächst; in absehbarer zeit; in nächster zeit;
        dieses halbjahr; heuer; in den nächsten; in naher zukunft; innerhalb von; zeitnah; in diesem geschäftsjahr;
        in diesem leben; vorerst; so schnell; die nächsten; fürs erste; auf absehbare zeit; diesen winter;
        diesen sommer; mittelfristig; in den kommenden monaten; die nächsten jahre; in den nächsten jahren
    """),
    "far": phrases("""
        nächstes jahr; nächsten jahr; nächstem jahr; nächstes quartal; kommendes jahr; kommenden jahr; im nächsten jahr;
        2028; 2029; 2030; 2031; 2032; übernächstes jahr; übernächsten jahr; zwei jahren; drei jahren; vier jahren;
        fünf jahren; in einem jahr; ein paar jahren; einigen jahren; mitte 2028; ende 2028; anfang 2028; ende 2027;
        herbst 2028; frühjahr 2028; sommer 2028; sommer 2029; herbst 2029; mitte 2029; anfang 2029; q1 2028; q2 2028;
        q3 2028; q4 2028; q1 2029; juni 2028; januar 2028; januar 2029; neuen jahr; neuen geschäftsjahr;
        nächsten geschäftsjahr; 18 monaten; zwölf monaten; der fusion; dem umzug; dem neubau; sankt nimmerlein; 2033;
        2034; 2035; übernächstem jahr; halbes jahrzehnt; anderthalb jahren; eineinhalb jahren; ferner zukunft;
        zweieinhalb jahren; sechs jahren; zehn jahren; mehreren jahren; wenigen jahren; frühjahr 2029; winter 2028;
        q2 2029; q3 2029; q4 2029; nächstes haushaltsjahr; nächsten haushaltsjahr; nächste legislaturperiode; der rente;
        in @ jahren; nach @ jahren; in @ monaten; erst @ jahren; in @ @ jahren
    """),
    "when": phrases("""
        nächstes jahr; nächsten jahr; nächstem jahr; nächstes quartal; kommendes jahr; kommenden jahr; im nächsten jahr;
        2026; 2027; 2028; 2029; 2030; 2031; 2032; januar; februar; märz; april; mai; juni; juli; august; september;
        oktober; november; dezember; q1; q2; q3; q4; herbst; frühjahr; sommer; winter; ende; anfang; mitte;
        übernächstes jahr; ab; in einem jahr; in zwei jahren; in drei jahren; jahresende; zwei jahren; drei jahren;
        neuen jahr; frühling; einem jahr; ostern; weihnachten; nächste saison; übernächsten jahr; dann; vertragsende;
        ein paar jahren; einigen jahren; übernächstem jahr; jänner; feber; spätherbst; frühsommer; hochsommer;
        jahreswechsel; vertragsablauf; geschäftsjahr; haushaltsjahr; saison; neuem jahr; halbjahr; 2033; 2034; 2035;
        wenn; sommerferien; nach der gv; nach dem neubau; nach dem umzug; nach der messe; nach ostern; im frühjahr;
        in den nächsten; ab dem; ab nächstem; sommerpause; generalversammlung; wahl; wahlen; bundestagswahl;
        kommunalwahl; fusion; umzug; neubau; nächster saison; nächsten saison; jahr; jahren; monaten; quartal;
        übernahme; jahresabschluss; budgetrunde; haushaltsplanung; rente; renovierung; umbau; sanierung; bilanz;
        inventur; urlaubszeit; ernte; winterpause; nachfolge; pensionierung; ruhestand; restrukturierung;
        umstrukturierung; neuen haushalt; neuem haushalt; geschäftsjahres; geschäftsjahreswechsel; übergabe; bauende;
        fertigstellung; in @ jahren; nach @ jahren; in @ monaten
    """),
    "project": phrases("""
        projekt; entscheidung; kauf; beschaffung; einführung; start; projektstart; umstellung; rollout; ausschreibung;
        investition; anschaffung; thema; das ganze; alles; go-live; migration; wechsel; vorhaben; umsetzung; austausch;
        ablösung; umzug; planung; realisierung; abschaltung; pläne; plan; beginn; vertragsabschluss; auftrag;
        bestellung; kaufentscheidung; ersatz; erneuerung; evaluierung; auswahl; bauvorhaben; it-projekt; kaufprojekt;
        investitionsentscheidung; systemwechsel; neuanschaffung; modernisierung; digitalisierung; projektbeginn;
        zeitplan; kaufdatum; go live; vergabe; implementierung; inbetriebnahme; fuhrparkumstellung; erneuerungen;
        starttermin
    """),
    "put_off": phrases("""
        verschoben; gestoppt; pausiert; vertagt; auf eis; auf eis gelegt; zurückgestellt; aufgeschoben; hinausgeschoben;
        nach hinten geschoben; vertagt worden; on hold; eingefroren; geparkt; ruht; abgesagt; gecancelt; auf später;
        in weiter ferne; verzögert; verzögert sich; verschiebt sich; liegt auf eis; aufs eis gelegt; vom tisch; gekippt;
        geschoben; ausgesetzt; abgeblasen; eingestellt; gestorben; beerdigt; begraben; ad acta; ad acta gelegt;
        hintangestellt; nach hinten gerutscht; nach hinten verschoben; verlegt; auf unbestimmt; in die zukunft;
        nach hinten; gerutscht; verschleppt; eingemottet; aufs nächste jahr; ausgebremst; auf halt; depriorisiert;
        hinten angestellt; in der schublade
    """),
    "acts": phrases("""
        kaufen; kauft; entscheiden; entscheidet; starten; startet; beginnen; beginnt; anfangen; fängt; fangen;
        umstellen; wechseln; wechselt; investieren; investiert; einführen; beschaffen; bestellen; anschaffen; gekauft;
        entschieden; umgestellt; angeschafft; eingeführt; gestartet; umsetzen; angehen; ran; passiert; passieren;
        geplant; aktuell; spruchreif; relevant; loslegen; los; unterschreiben; tauschen; austauschen; ersetzen;
        erneuern; planen; plant; beschafft; ansehen; anschauen; anpacken; in angriff; thema; akut; kommt; kommen; steht;
        ansteht; an; gebraucht; beginn; start; interessant; sich bewegen; bewegt; tut sich; machen; zieht;
        ziehen; fangen an; fängt an; geht los; los gehen; losgehen; ausschreiben; entscheidn; in betracht; erwogen;
        beschließen; aufsetzen; nachdenken; umsteigen; drüber nachdenken; anlaufen; läuft an; investition;
        neu aufgestellt; spruchreif werden
    """),
    "solution": phrases("""
        lösung; anbieter; system; software; tool; programm; lieferanten; lieferant; dienstleister; partner; excel;
        excelliste; exceltabelle; excel-liste; excel-tabelle; tabelle; whiteboard; zettel; papier; produkt; plattform;
        app; eigenlösung; telematik; whiteboards; zettelwirtschaft; setup; zettel und stift; eigenentwicklung;
        protokoll; temperaturprotokoll; werkzeug
    """),
    "current": phrases("""
        aktuelle; jetzige; bestehende; alte; eigene; aktuellen; jetzigen; bestehenden; alten; eigenen; vorhandene;
        vorhandenen; heutige; heutigen; bisherige; bisherigen; aktueller; jetziger; bestehender; eigenes; jetziges;
        aktuelles; bestehendes; ein; eine; einen; ihre; ihrer; ihrem; ihren; seine; seiner; seinem; dem; der; das
    """),
    "works": phrases("""
        reicht; gut; läuft; passt; tut es; tuts; funktioniert; genügt; läuft gut; völlig aus; aus; ausreichend;
        reicht völlig; reicht aus; reicht ihnen; reicht denen; genügt ihnen; läuft super; erfüllt; deckt; macht alles;
        leistet; macht was; tut was; funktioniert gut; gut genug; klappt
    """),
    "fine_there": phrases("""
        gut; super; prima; einwandfrei; bestens; rund; wunderbar; reibungslos; problemlos; tadellos; perfekt;
        ohne probleme; top; hervorragend; ganz gut; sehr gut; so auch; auch so
    """),
    "offers": phrases("""
        angebote; angebot; infos; informationen; preise; material; unterlagen; anbieter; fakten; daten; ideen
    """),
    "little_role": phrases("""
        assistent; assistentin; sekretärin; sachbearbeiter; sachbearbeiterin; assistenz; aushilfe; mitarbeiter;
        mitarbeiterin; anwender; anwenderin; techniker; sekretariat; empfang; junior; disponent; disponentin;
        mechaniker; fahrer; empfangsdame; referent; referentin; angestellter; angestellte; berater; zuarbeiter;
        vorarbeiter; nutzer; externer; externe; freelancer; freiberufler; leiharbeiter; zeitarbeiter; aushilfskraft;
        minijobber; minijobberin; hilfskraft; schreibkraft; bürokraft; teamassistenz; teamassistent; teamassistentin;
        vorzimmerdame; hausmeister; pförtner; lagerist; lageristin; sachbearbeitung; zuträger; bote; strohmann;
        stellvertreter; stellvertreterin; projektassistent; projektassistentin; it-techniker; schichtleiter; bürohilfe;
        zwischenhändler; fachanwender; admin; rezeptionist; rezeptionistin; telefonistin; kleines licht;
        kleines rädchen; durchlaufposten; teilzeitkraft; urlaubsvertretung; vertretung; platzhalter; strohfrau; gehilfe;
        ausführend; ausführende; kleiner angestellter; kleines rad; einfacher mitarbeiter; interimistisch; kommissarisch
    """),
    "weak_role": phrases("""
        praktikant; praktikantin; werkstudent; werkstudentin; student; studentin; azubi; auszubildende; auszubildender;
        lehrling; lernende; volontär; volontärin; ferialpraktikant; trainee; schüler; schülerin; rentner; rentnerin;
        pensionist; pensionistin; pensionär; im ruhestand; in rente; in pension; schülerpraktikant; ferienjobber;
        berentet; pensioniert; ruheständler; altersteilzeit
    """),
    "right_one": phrases("""
        entscheider; entscheiderin; entscheidungsträger; entscheidungsträgerin; richtige; richtiger ansprechpartner;
        richtige ansprechpartnerin; chef; chefin; einkäufer; einkäuferin; zuständige; zuständig; verantwortliche;
        verantwortlich; budgetverantwortliche; befugt; berechtigt; entscheidungsbefugt; zeichnungsberechtigt;
        unterschriftsberechtigt; bevollmächtigt; entscheidungsberechtigt; weisungsbefugt; autorisiert;
        entscheidungsfähig; zeichnungsbefugt; unterschriftsbefugt; unterschriftenberechtigt; prokurist; prokuristin;
        ermächtigt; bestellberechtigt; beschaffungsberechtigt; abschlussberechtigt; handlungsbefugt;
        handlungsbevollmächtigt; einkaufsberechtigt; freigabeberechtigt; bestellbefugt; einkaufsbefugt;
        vertretungsbefugt; vertretungsberechtigt; mitspracheberechtigt; stimmberechtigt; kaufentscheider;
        letztentscheider; budgetverantwortlich; budgetverantwortlicher; budgetinhaber; budgethalter; alleinentscheider;
        weisungsberechtigt; verfügungsberechtigt; verfügungsbefugt; entscheidende; entscheidender
    """),
    "power": phrases("""
        entscheidungsbefugnis; befugnis; vollmacht; mitspracherecht; entscheidungsgewalt; entscheidungskompetenz;
        kompetenz; einfluss; budgetverantwortung; prokura; entscheidungsmacht; unterschriftsberechtigung;
        zeichnungsberechtigung; mandat; stimme; entscheidungsspielraum; macht; kompetenzen; entscheidungshoheit;
        weisungsbefugnis; befugnisse; entscheidungsrecht; unterschrift; stimmrecht; handlungsvollmacht;
        entscheidungsvollmacht; budgethoheit; entscheidungsrechte; mitsprache; budgetkompetenz; zeichnungsrecht;
        unterschriftenbefugnis; zeichnungsbefugnis; unterschriftsbefugnis; entscheidungsfreiheit; weisungsrecht;
        entscheidungsbefugnisse; einkaufsvollmacht; unterschriftsvollmacht; das sagen; mitzureden; mitreden;
        mitentscheidungsrecht; bestellvollmacht; kaufvollmacht; budgetzugriff; autorität; zugriff aufs budget; handhabe;
        verfügungsgewalt; unterschriftsrecht; bestellberechtigung; genehmigungsrecht; durchgriff; hebel; gewicht;
        entscheidungsrolle; befugnissen
    """),
}
