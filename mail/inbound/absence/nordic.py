"""Swedish, Danish, Norwegian and Finnish out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

SWEDISH = Tongue(
    code="sv",
    markers=words("tack mejl vecka jag ar och pa att det av till inte mitt min du for med ditt fran tillbaka"),
    away=phrases("""
        jag ar .. .. sjukskriven|ledig|pa_vift|foraldraledig; kontoret|vi har|ar .. stangt;
        jag ar .. .. bortrest|ledig|franvarande|foraldraledig|sjuk|ute|borta;
        jag ar .. .. pa|i .. semester|tjansteresa|resa|foraldraledighet|konferens|utbildning;
        jag har semester|ledigt; jag ar inte .. kontoret|tillganglig|anträffbar|pa|nabar;
        ar jag .. pa|ledig|inte|franvarande|bortrest|tillbaka; vi har stangt|semesterstangt;
        jag ar tillbaka|ater; kontoret ar stangt
    """),
    opens=phrases("""
        ledig till|fran|idag|i; borta till; sjuk idag|i; pa semester|resa till|fran|och|t; franvarande;
        ej|inte pa kontoret
    """),
    gone=phrases("""
        gatt i pension; har avlidit; min anstallning .. upphort; arbetar inte|ej langre|kvar; jag har slutat;
        har lamnat foretaget
    """),
    later=phrases("""
        begransad tillgang; inte|ej laser|lasa|läser .. mail|mejl|e|post;
        svarar|aterkommer|laser .. nar|efter|sa .. tillbaka|aterkomst|snart|ater;
        nar jag ar|kommer tillbaka|ater; meddelande|mail|mejl vidarebefordras|lases inte|ej
    """),
    instead=phrases("""
        vid|i bradskande|akuta arenden|fragor|fall|arende; om det ar .. bradskande|akut; for bradskande;
        under min franvaro|semester|ledighet; kontakta .. i_mitt_stalle|min|mina; vanligen kontakta;
        kontakta garna
    """),
    thanks=phrases("""
        tack for ditt|din|ert|mailet|mejlet .. mail|mejl|meddelande|e|epost; jag har tagit emot|fatt
    """),
    automatic=phrases("detta ar ett autosvar|automatiskt|automatsvar; svara inte pa detta"),
    received=phrases("""
        vi har .. tagit mottagit|emot; ditt arende .. har|registrerats|mottaget; arendenummer;
        vi har .. registrerat ditt|din|ert|er; aterkommer .. sa snart|inom; inom # timmar|arbetsdagar;
        sa snart som mojligt
    """),
    months=phrases("""
        januari|jan; februari|feb; mars; april|apr; maj; juni|jun; juli|jul; augusti|aug; september|sep|sept;
        oktober|okt; november|nov; december|dec
    """),
    weekdays=phrases("mandag; tisdag; onsdag; torsdag; fredag; lordag; sondag"),
    until=words("till tom tills m"),
    starts=words("fran fr fom"),
    back=words("tillbaka ater igen aterkommer"),
    joins=words("till och med t o m tom"),
    conjunction="och",
    before=words("fore innan"),
    after=words("efter"),
    negations=words("inte ej ingen"),
    present=words("tillganglig nabar"),
    first_person=words("jag vi min mitt mig"),
    today=phrases("idag; i dag; i eftermiddag"),
    tomorrow=phrases("imorgon; i morgon"),
    ask=phrases("""
        kontakta; kontakt med; vand dig till; hor av dig till; ersattare ar|ersattare; kollega; ring;
        maila|mejla
    """),
    covers=phrases("ersatter mig; vikarierar; tacker upp; hjalper dig|till; tar hand"),
    urgent=words("bradskande akut akuta"),
)
DANISH = Tongue(
    code="da",
    markers=words("tak uge jeg er og pa at det af til ikke mit min du for med din fra tilbage igen hos"),
    away=phrases("""
        jeg er|har .. .. barsel|barselsorlov|syg|sygemeldt|orlov|fri|kursus|konference;
        kontoret er|holder lukket; jeg er .. .. bortrejst|fravaerende|syg|sygemeldt|vaek|ude|ferie;
        jeg er .. .. pa .. ferie|barsel|orlov|forretningsrejse|rejse|kursus|tjenesterejse|messe;
        jeg holder|har ferie|fri|fridag; jeg er ikke .. kontoret|stede|til|tilgaengelig|pa|inde;
        er jeg .. pa|ikke|fravaerende|bortrejst|tilbage; jeg er .. tilbage|igen; kontoret er|holder lukket;
        vi holder .. lukket|ferielukket
    """),
    opens=phrases("pa ferie|barsel til|fra|og; fravaerende; ikke pa kontoret; ikke til stede"),
    gone=phrases("""
        gaet pa pension; er afgaet; arbejder ikke laengere; er stoppet i|hos; arbejder ikke laengere;
        er ikke laengere ansat; er stoppet i|hos
    """),
    later=phrases("""
        begraenset adgang; ikke adgang til; ingen adgang til; laeser|tjekker ikke .. mails|mail;
        svarer|vender|besvarer|laeser .. nar|efter|hurtigst .. tilbage|mulig; nar jag|jeg er|kommer tilbage;
        bliver ikke laest|videresendt|besvaret; vil ikke blive laest|videresendt
    """),
    instead=phrases("""
        i hastende|presserende tilfaelde|sager;
        ved|i akutte|hastende|presserende .. sager|henvendelser|tilfaelde;
        hvis det er .. akut|haster|presserende|vigtigt; haster det; hvis det haster;
        i mit|under_mit|mens fravaer; under min ferie; kontakt venligst|gerne; bedes du|kontakte;
        er du velkommen
    """),
    thanks=phrases("""
        tak for din|dit|jeres|henvendelsen|mailen .. mail|besked|henvendelse|e; jeg har modtaget din
    """),
    automatic=phrases("""
        dette er et|en autosvar|automatisk|automatiseret; denne mail kan ikke besvares; svar ikke pa denne
    """),
    received=phrases("""
        vi har .. modtaget din|dit; din henvendelse|sag er|har .. modtaget|oprettet|registreret; sagsnummer;
        inden for # timer|hverdage|dage; hurtigst muligt
    """),
    months=phrases("""
        januar|jan; februar|feb; marts|mar; april|apr; maj; juni|jun; juli|jul; august|aug; september|sep|sept;
        oktober|okt; november|nov; december|dec
    """),
    weekdays=phrases("mandag; tirsdag; onsdag; torsdag; fredag; lordag; sondag"),
    until=words("til tom m"),
    starts=words("fra fom"),
    back=words("tilbage igen retur vender"),
    joins=words("til og med t o m"),
    conjunction="og",
    before=words("for inden"),
    after=words("efter"),
    negations=words("ikke ingen"),
    present=words("tilgaengelig traeffes"),
    first_person=words("jeg vi min mit mig"),
    today=phrases("idag; i dag; i eftermiddag"),
    tomorrow=phrases("imorgen; i morgen"),
    ask=phrases("""
        kontakt|kontakte; kontakt venligst; henvend dig til; henvende dig til; ring til; skriv til; kollega;
        vikar er; tage fat i
    """),
    covers=phrases("""
        daekker for|ind; vikarierer; hjaelper dig; kan hjaelpe; overtager; passer mine
    """),
    urgent=words("haster hastende akut akutte presserende"),
)
NORWEGIAN = Tongue(
    code="no",
    markers=words("takk uke epost jeg er og pa at det av til ikke mitt min du for med din fra tilbake igjen"),
    away=phrases("""
        jeg er|har .. .. permisjon|foreldrepermisjon|syk|sykmeldt|avspasering|fri|kurs|konferanse;
        kontoret er|holder stengt; jeg er .. .. bortreist|fravaerende|syk|sykmeldt|borte|ute;
        jeg er .. .. pa|i .. ferie|permisjon|foreldrepermisjon|tjenestereise|reise|kurs|messe|pappapermisjon;
        jeg har|tar ferie|fri|avspasering; jeg er ikke .. kontoret|tilgjengelig|stede|tilstede|pa;
        er jeg .. pa|ikke|tilbake|bortreist|ute; jeg er .. tilbake|igjen; kontoret er|holder stengt
    """),
    opens=phrases("pa ferie|permisjon til|fra|og; fravaerende; ikke pa kontoret; ute av kontoret"),
    gone=phrases("""
        jobber ikke lenger; har sluttet i|hos; gatt av med pensjon; jobber ikke|arbeider_ikke lenger;
        har sluttet i|hos
    """),
    later=phrases("""
        begrenset tilgang; ikke tilgang til; leser|sjekker ikke .. e|epost|mail;
        svarer|besvarer|leser .. nar|etter|snarest .. tilbake|mulig; nar jeg er|kommer tilbake;
        vil ikke bli lest|videresendt; blir ikke lest|videresendt|besvart; svarer sa snart
    """),
    instead=phrases("""
        ved|i hastesaker|haster; i|ved hastende|presserende|akutte saker|henvendelser|tilfeller;
        hvis det haster|er; haster det; i mitt fravaer; under min ferie|mitt; ta kontakt med;
        vennligst kontakt|ta; kontakt gjerne
    """),
    thanks=phrases("""
        takk for din|e|eposten|henvendelsen|meldingen|mailen .. post|henvendelse|melding|mail;
        jeg har mottatt din
    """),
    automatic=phrases("dette er et|en autosvar|automatisk; ikke svar pa denne"),
    received=phrases("""
        vi har .. mottatt din|henvendelsen; din henvendelse|sak er|har; saksnummer; innen # timer|virkedager;
        sa snart som mulig
    """),
    months=phrases("""
        januar|jan; februar|feb; mars|mar; april|apr; mai; juni|jun; juli|jul; august|aug; september|sep|sept;
        oktober|okt; november|nov; desember|des
    """),
    weekdays=phrases("mandag; tirsdag; onsdag; torsdag; fredag; lordag; sondag"),
    until=words("til tom m"),
    starts=words("fra fom"),
    back=words("tilbake igjen retur"),
    joins=words("til og med t o m"),
    conjunction="og",
    before=words("for innen"),
    after=words("etter"),
    negations=words("ikke ingen"),
    present=words("tilgjengelig"),
    first_person=words("jeg vi min mitt meg"),
    today=phrases("idag; i dag; i ettermiddag"),
    tomorrow=phrases("imorgen; i morgen"),
    ask=phrases("""
        kontakt|kontakte; ta kontakt med; kontakt gjerne; henvend deg til; ring; kollega;
        stedfortreder er|stedfortreder
    """),
    covers=phrases("dekker for|opp; vikarierer; hjelper deg; kan hjelpe; overtar; stedfortreder"),
    urgent=words("haster hastesaker hastende akutt akutte presserende"),
)
FINNISH = Tongue(
    code="fi",
    markers=words("olen ja en on ei minun saakka asti voit kiitos sinun viestiin ole"),
    away=phrases("""
        olen|olemme .. sairauslomalla|vanhempainvapaalla|aitiyslomalla|opintovapaalla|tyomatkalla;
        olen|olemme .. matkoilla|koulutuksessa|vapaalla|poissa;
        toimistomme on suljettu;
        olen .. .. lomalla|poissa|matkoilla|matkalla|sairaslomalla|aitiyslomalla|vapaalla;
        olen .. .. isyysvapaalla|perhevapaalla|vuosilomalla;
        olen .. .. kesalomalla|talvilomalla|vanhempainvapaalla|opintovapaalla;
        en ole .. paikalla|toimistolla|tavoitettavissa|toissa;
        en vastaa|lue .. viesteihin|sahkoposteihin|sahkopostia; palaan .. toihin|toimistolle|lomalta;
        toimisto on .. suljettu|kiinni
    """),
    opens=phrases("poissa toimistolta; lomalla; poissa asti|saakka"),
    gone=phrases("""
        en ole enaa toissa; en tyoskentele enaa; olen jaanyt elakkeelle; en tyoskentele .. enaa; en ole enaa
    """),
    later=phrases("""
        vastaan .. .. palattuani|palaan|palatessani|lomani;
        luen sahkopostia|sahkopostiani .. satunnaisesti|harvoin|rajoitetusti; sahkopostia ei lueta;
        viestia|viesteja ei .. valiteta|lueta
    """),
    instead=phrases("""
        sijaiseni on|toimii; sijaisenani toimii;
        kiireellisissa|kiireisissa|kiireellisessa asioissa|tapauksissa|asiassa; poissaoloni|lomani aikana;
        jos asia|asiasi on .. kiireellinen; ota|ottakaa yhteytta; minua sijaistaa
    """),
    thanks=phrases("kiitos viestistasi|viestista|sahkopostistasi|yhteydenotosta|yhteydenotostasi"),
    automatic=phrases("tama on automaattinen|automaattivastaus; ala vastaa tahan"),
    received=phrases("olemme vastaanottaneet; viestisi on vastaanotettu; tukipyynto"),
    months=phrases("""
        tammikuu; helmikuu; maaliskuu; huhtikuu; toukokuu; kesakuu; heinakuu; elokuu; syyskuu; lokakuu;
        marraskuu; joulukuu
    """),
    weekdays=phrases("maanantai; tiistai; keskiviikko; torstai; perjantai; lauantai; sunnuntai"),
    until_behind=words("asti saakka mennessa"),
    starts=words("alkaen"),
    back=words("palaan takaisin tavoitettavissa jalleen taas paluu palaamme"),
    joins=words("ja"),
    conjunction="ja",
    before=words("ennen"),
    after=words("jalkeen"),
    negations=words("en ei"),
    present=words("tavoitettavissa"),
    first_person=words("olen minun en palaan"),
    today=phrases("tanaan"),
    tomorrow=phrases("huomenna"),
    ask=phrases("yhteytta; ota yhteytta; sijaiseni on; minua sijaistaa; sijaisenani toimii"),
    covers=phrases("sijaistaa minua; toimii sijaisenani; auttaa"),
    urgent=words("kiireellisissa kiireisissa kiireellinen kiireellisessa"),
)
