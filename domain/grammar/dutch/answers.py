"""Dutch: the words that a rep decides with. Commands are whole clauses, openings go on freely."""

from domain.grammar.language import Table, phrases

COMMANDS: Table = {
    "duplicate": phrases("""
        duplicaat|dubbel; dit|het is een? duplicaat|dubbel; een duplicaat
    """),
    "accept": phrases("""
        {gladly}* geaccepteerd|aangenomen|accepteren|aannemen|aanvaard|accept {gladly}*;
        ik|wij|we? accepteer|accepteren|aanvaard {gladly}* {it}? {gladly}*;
        {gladly}* accepteer ik|wij|we {gladly}* {it}? {gladly}*;
        ik|wij|we neem|nemen {gladly}* {it} {gladly}* aan|over|op_me|op_mij|mee? {gladly}*;
        {it} neem|nemen ik|wij|we {gladly}* {take_on}? {gladly}*;
        {gladly}* neem ik {gladly}* {it}? {gladly}* {take_on}? {gladly}*;
        ik|wij|we pak|pakken {it} {gladly}* op|aan|over|mee {gladly}*; {it} accepteer ik {gladly}*;
        lead geaccepteerd|aangenomen {gladly}*; {have} {it}? {gladly}* geaccepteerd|aangenomen|overgenomen {gladly}*;
        {this} is|wordt {gladly}* geaccepteerd|aangenomen {gladly}*; akkoord_ik accepteer {it}? {gladly}*;
        {it} pak|pakken ik|we|wij {gladly}* op|aan|over {gladly}*; pak|pakken {it} {gladly}* op {gladly}*;
        pak|neem ik {gladly}* op|aan|over {gladly}*; neem {it} {gladly}* aan|over|op_me {gladly}*; pak ik op {gladly}*;
        ik ga {it} {gladly}* oppakken|aannemen|overnemen {gladly}*;
        ik wil {it} {gladly}* aannemen|accepteren|overnemen|oppakken {gladly}*;
        {it} wil ik {gladly}* hebben|aannemen|oppakken {gladly}*; ik doe mee {gladly}*;
        ik ben erbij|van_de_partij {gladly}*; {it} is voor mij; reken|je_kunt_rekenen op mij {gladly}*;
        dat|het is een ja van mij|mijn_kant {gladly}*; {this} is een ja van? mij|mijn_kant? {gladly}*;
        een ja van mij|mijn_kant {gladly}*; ja van mij|mijn_kant {gladly}*; acceptatie van mijn kant;
        mijn antwoord|beslissing is? ja|accepteren|geaccepteerd|accept|akkoord; ik zeg {gladly}* ja {gladly}*;
        akkoord van mijn kant {gladly}*; zet {it} {gladly}* op_mijn_naam|bij_mij|op_geaccepteerd {gladly}*;
        zet {it} maar op_mijn_naam|bij_mij {gladly}*; ik claim {it} {gladly}*; kom maar door met {it};
        blij {it} te nemen|accepteren; {it} ga ik {gladly}* oppakken|doen|aannemen {gladly}*;
        ik neem {it} {gladly}* voor mijn rekening {gladly}*; accepteer de|deze lead van @ @? @?; opgepakt {gladly}*;
        {it} heb ik {gladly}* opgepakt|geaccepteerd|aangenomen {gladly}*; overgenomen {gladly}*;
        ik hou|houd {it} {gladly}*; ik hou|houd {it} bij {gladly}*; {it} hou|houd ik {gladly}*
    """),
    "reject": phrases("""
        ik ben af; zonder mij {polite}*; ik|we pas|passen {polite}*; ik sla {it}? over {polite}*;
        {it} sla ik over {polite}*; wijs {it} af {polite}*; wijs {it} maar|aub|svp|graag? af {polite}*;
        zet {it} op|als|bij afgewezen|geweigerd|afwijzen {polite}*; {it} mag je afwijzen|weigeren {polite}*;
        je mag {it} afwijzen|weigeren {polite}*; graag afwijzen|weigeren {it}? {polite}*;
        ik laat {it} schieten|lopen|passeren|gaan {polite}*; het|dit|dat is|wordt een? nee {polite}*;
        {it} wordt een? nee {polite}*; niet aangenomen|aanvaard|weerhouden {polite}*;
        wijs maar|dan|alsjeblieft af {polite}*; wijs af {polite}*; maar afwijzen {polite}*;
        afwijzen maar|dus|graag|aub {polite}*
    """),
    "mine": phrases("""
        van mij {polite}*; {this} is van mij|mijn {polite}*; {this} is {my_area} {polite}*;
        mijn lead|klant|regio|account {polite}*; {this} is al van? mij|bij_mij; {this} hoort bij mij;
        {this} valt onder mij|{my_area}; {this} zit in {my_area}; dat is er een van mij; {this} zit|loopt al bij mij
    """),
    "undo": phrases("""
        ongedaan maken {polite}*; {polite}* maak {answer}? {polite}* ongedaan {polite}*; maak het ongedaan {polite}*;
        terugdraaien|herroepen|intrekken {answer}? {polite}*; ik trek {answer} {polite}* in;
        draai {answer}? {polite}* terug {polite}*; maak {answer} {polite}* ongedaan {polite}*;
        {polite}* {answer} {polite}* terugdraaien|ongedaan_maken|intrekken|annuleren {polite}*;
        annuleer {answer} {polite}*;
        kun|kan|wil je {answer} {polite}* terugdraaien|ongedaan_maken|annuleren|intrekken {polite}*;
        ik wil {answer} {polite}* terugdraaien|intrekken|ongedaan_maken|annuleren; ik neem {answer} terug;
        ongedaan {polite}*
    """),
}
OPENINGS: Table = {
    "duplicate": phrases("""
        duplicaat|dubbel van|met; dit|het is een? duplicaat|dubbel van|met
    """),
    "reject": phrases("""
        ik|we zie|zien|ben|zijn me|mij|ons? dus|daarom|helaas|dan_ook? genoodzaakt {it}? af_te_wijzen|te_weigeren;
        afgewezen|afwijzen|geweigerd|weigeren|afgekeurd|afkeuren|afgeslagen; ik|wij|we? wijs|wijzen {it}? helaas? af;
        wijs ik {it}? helaas? af; ik weiger {it}?; {it} wijs|wijzen ik|we helaas? af; {this} is|wordt afgewezen;
        {must} {it}? helaas? afwijzen|weigeren|afkeuren|afslaan; {it} {must} helaas? afwijzen|weigeren|afkeuren;
        {it} moet ik helaas? afwijzen|weigeren|afkeuren|afslaan; afwijzing; lead afgewezen; {have} {it}? afgewezen;
        helaas afgewezen|afwijzen; niet geaccepteerd; ik sla {it} af; {it} sla ik af; ik keur {it} af; {it} keur ik af;
        mijn antwoord|beslissing is? nee|afwijzen|afgewezen|afwijzing; dat|het|dit is een nee van_mij?;
        een nee van mij|mijn_kant; nee van mij|mijn_kant; afwijzing van mijn kant; weigering; ik zeg nee;
        ik stuur {it} afgewezen terug; {it} wordt|is een nee;
        {it} {must} helaas? afslaan|afkeuren|afwimpelen|laten_schieten;
        {must} {it}? helaas|jammer_genoeg|toch|wel? afwijzen|weigeren|afkeuren|afslaan|laten_vallen;
        {must} {it}? daarom|dus|dan_ook|derhalve|bijgevolg|dan afwijzen|weigeren|afkeuren|afslaan;
        ik|wij|we keur|keuren|sla|slaan|wijs|wijzen|wijst {it}? helaas|dus|maar|toch? af;
        {it} keur|sla|wijs|keuren|slaan|wijzen ik|we|wij helaas|dus|maar|toch? af; {it} weiger|weigeren ik|we|wij;
        {it} gaan we afwijzen|weigeren; {it} ga ik afwijzen|weigeren|afkeuren; ik ga {it} afwijzen|weigeren|afkeuren;
        kan ik {it}? alleen afwijzen; ik kan {it} alleen maar? afwijzen|weigeren; verworpen; ik verwerp {it}?;
        {it} is|wordt geweigerd|afgekeurd|verworpen|afgewezen; {it} moeten we afwijzen|weigeren; afgewezen op|wegens;
        heb {it} afgewezen|geweigerd; {have} {it} afgewezen|geweigerd|afgekeurd; niet weerhouden;
        ik zeg nee tegen|op|voor {it}; nee voor {it};
        ik zie|voel me|mij genoodzaakt|verplicht|gedwongen {it}? te_weigeren|af_te_wijzen|af_te_keuren;
        ik|wij|we ben|zijn genoodzaakt|verplicht|gedwongen {it}? te_weigeren|af_te_wijzen;
        ik|we zal|zullen|ga|gaan|wil|willen {it} moeten? afwijzen|weigeren|afkeuren|afslaan;
        {it} zal|zullen ik|we moeten? afwijzen|weigeren|afkeuren|afslaan; niets anders dan afwijzen;
        rest me niets dan afwijzen
    """),
    "engaged called": phrases("""
        gisteren|gisteravond|vanochtend|vanmiddag|vandaag|zojuist|net heb ik haar|hem|ze gebeld|gesproken|bereikt;
        gebeld; {have}? {done}* {done}* gebeld|gesproken|bereikt; gesproken met; {done}* gebeld;
        {have} @ @? @? {done}* gebeld|gesproken|bereikt|te_pakken; {have} met @ @? {done}* gesproken|gebeld;
        {have} {done}* met @ @? @? gesproken|gebeld;
        {have} {done}* de|zijn|haar|een? voicemail|bericht|boodschap|assistente ingesproken|achtergelaten;
        {have} {done}* de|zijn|haar|een? voicemail|bericht|boodschap|assistente gekregen|gesproken;
        voicemail|bericht|boodschap {done}* ingesproken|achtergelaten|gekregen; {done}* aan de lijn|telefoon gehad|met;
        {done}* @ @? @? aan de lijn|telefoon gehad; {done}* met @ @? @? gesproken|gebeld;
        {have} {done}* aan de lijn|telefoon gehad; {have} {done}* een? {nice}* gesprek gehad|gevoerd met?;
        {done}* {nice}* gesprek gehad|gevoerd|met; {have} {done}* geprobeerd {done}* te bellen|bereiken;
        geprobeerd te bellen|bereiken; eerste gesprek gehad|gevoerd|gedaan;
        kreeg|krijg de|haar|zijn voicemail|antwoordapparaat; {have} {done}* contact gehad|opgenomen|gelegd;
        contact gehad|opgenomen met; telefonisch contact|gesproken|bereikt; ingesproken; {have} ingesproken;
        {have} {done}* gebeld met; {have} net opgehangen|ophangen; sprak {done}* @?; belde {done}* @?
    """),
    "engaged mailed": phrases("""
        gisteren|gisteravond|vanochtend heb ik haar|hem|ze gemaild|geschreven|aangeschreven;
        vanmiddag|vandaag|zojuist|net heb ik haar|hem|ze gemaild|geschreven|aangeschreven;
        gemaild|geschreven|aangeschreven;
        {have}? {done}* een|de|mijn mail|e-mail|bericht {done}* gestuurd|verstuurd|gestuurd_met|met;
        {have}? {done}* een|de|mijn mailtje|berichtje|appje|uitnodiging {done}* gestuurd|verstuurd|gestuurd_met|met;
        {have}? {done}* gemaild|geschreven|aangeschreven|geappt;
        mail|mailtje|bericht|e-mail is? {done}* gestuurd|verstuurd|eruit|verzonden|onderweg|de_deur_uit;
        {have} @ @? {done}* gemaild|aangeschreven; mail is eruit;
        {have} {done}* via linkedin|mail benaderd|aangeschreven|contact; {done}* per mail benaderd|contact;
        mailde {done}*; stuurde {done}* een mail
    """),
    "engaged met": phrases("""
        ontmoet; {have}? {done}* ontmoet|bezocht; {have} {done}* gezien;
        wij|we hebben elkaar {done}* ontmoet|gezien|gesproken;
        afspraak {done}* gehad|geweest; {have} @ @? {done}* ontmoet|bezocht; eerste afspraak gehad|geweest;
        {have} {done}* een|de|onze afspraak gehad; ben {done}* langs_geweest|geweest|bij;
        ik ben {done}* langs_geweest|langsgeweest|geweest|bij; was {done}* bij|op_bezoek; ik was {done}* bij|op_bezoek;
        de|onze afspraak heeft plaatsgevonden|was; {done}* langs geweest; {done}* bij @ @? langs|op_bezoek geweest;
        op bezoek geweest; zat {done}* bij haar|hem|ze aan; {done}* ontmoet op de beurs
    """),
    "more_time": phrases("""
        meer|extra|iets_meer|wat_meer tijd; {i_need} {span} nodig?; {i_need} {till}; {i_need} {span} {till}?; uitstel;
        nog {span}; mag|kan|kunnen ik|we|het nog? {till}; {i_need} meer|wat_meer|iets_meer|extra tijd; tijd nodig;
        ik heb tot; kun|kan|wil|zou je {deadline}? verlengen|uitstellen|opschuiven|verschuiven;
        verleng|verlengen|schuif de|deze|mijn? termijn|deadline|het? {till}|op?;
        kan|mag de termijn|deadline {till}|verlengd|opgeschoven|later;
        ik kan nog_niet|pas|niet beslissen|antwoorden|zeggen|voor|na|na_de|op;
        kan nog niet beslissen|antwoorden|zeggen; ik antwoord|beslis|reageer pas|uiterlijk|op|morgen|na|na_de;
        nog niet beslist|besloten; ik red het niet|pas voor|na|vóór; graag uitstel|verlenging {till}?; verlenging;
        een dagje extra|langer; heb|hebben ik|we {span} {till}? nodig?; heb meer tijd|nodig; krijg ik {till}|{span};
        ik|we? heb|hebben {till} @ @? nodig|tijd; iets langer; wat langer; bedenktijd; om meer tijd;
        {i_need} nog|wel|even|zeker|minstens {span}; {i_need} nog? # dagen|dag|uur|werkdagen|weken|dagjes|dagje;
        kan|mag|kunnen|mogen|krijg ik|we|wij nog {span};
        kan|mag|kunnen|mogen|krijg ik|we|wij nog # dagen|dag|uur|werkdagen|weken;
        nog # dagen|dag|uur|werkdagen|weken graag|nodig|alsjeblieft|aub|extra?;
        geef me nog? # dagen|dag|uur|werkdagen|weken
    """),
    "not_mine": phrases("""
        graag|aub|svp|gelieve? naar|aan @ @? doorsturen|sturen|doorzetten|overdragen|geven|doorgeven;
        niet van mij|mijn; {this} is niet van mij|mijn|ons; {this} is niet voor mij|ons; {this} hoort|horen bij|thuis;
        {this} is van|voor|iets_voor; hoort bij|thuis;
        verkeerde verkoper|regio|persoon|rep|vertegenwoordiger|gebied|collega|afdeling|adres|man;
        niet {my_area}|mijn_klant; niet voor mij|ons; {this} is|valt|ligt|zit niet in|onder? {my_area};
        graag|aub|svp|gelieve? doorsturen|doorgeven|doorzetten|overdragen naar|aan; geef {it} {polite}* aan|door;
        stuur {it} {polite}* door|naar naar|aan?; zet {it} {polite}* door|over|op naar|aan|naam?;
        {this} moet|moeten|mag|kan naar|bij; {this} valt onder|bij; niet mijn pakkie_an|ding|zaak|werk;
        buiten {my_area}; ik doe|bedien|behandel|heb|dek geen|niet|niet_meer|dat_niet|die_niet;
        ik ga niet|daar_niet over; ben|ik_ben niet|de verantwoordelijk|de_juiste|verkeerde|juiste|bevoegd|aangewezen;
        daar ben ik niet voor; {this} is een? klant|lead|account|regio van;
        die|dat|deze is|wordt van|door @ @? gedaan|bediend?; die|deze|hem doet|heeft|bedient @; dat heeft|bedient @;
        ik ben niet de|meer juiste|verantwoordelijk; niet bij mij; bij mij verkeerd|fout|aan_het_verkeerde;
        verkeerd toegewezen|gestuurd|gerouteerd; dat|die|dit|deze? is aan|bij @; daarvoor moet je bij;
        {this} ligt|zit|loopt bij
    """),
    "faulty": phrases("""
        het|de|haar|zijn|dit {data} is|hoort|behoort van|bij|toe? een|iemand|aan; ze|zij|hij werkt daar|er niet meer;
        foutief|onjuist;
        het|de|haar|zijn|dit|dat|jouw|je {data} {it_is}? is|zijn|klopt|kloppen|werkt het? {at_fault}|niet_meer;
        het|de|haar|zijn|dit|dat|jouw|je {data} {it_is}? werken|doet|bestaat|bestaan|lijkt het? {at_fault}|niet_meer;
        verkeerd|verkeerde|fout|foutief|foute {data}; {data} klopt|kloppen|werkt|bestaat|is|zijn {at_fault};
        het|de|haar|zijn {data} mist|bevat|heeft|komt|gaat|hoort|geeft een|niet|naar|bij|twee|terug;
        er ontbreekt|ontbreken|mist|staat|zit een|twee|cijfer|fout|foutje|tikfout cijfer|letter|cijfers|in?;
        mijn|de mail|e-mail komt|kwam|bounced|bounce|stuitert terug|onbestelbaar|retour?;
        mail|e-mail bounced|bounce|bouncet; er is|werkt daar|hier|bij geen|niemand .. met|genaamd|die|van;
        daar|hier werkt geen|niemand; fout|foutje|tikfout|typefout in de|het|haar; de naam is|klopt|schrijf;
        ze|zij|hij heet; je hebt|jullie_hebben de|het|haar {data} verkeerd|fout;
        ik krijg een|iemand_anders|steeds tandarts|andere|verkeerde|ander|aan; {data} niet in gebruik|aangesloten;
        nummer is dood
    """),
    "question": phrases("""
        vraag; vraagje; een|korte|een_korte|kort|nog_een|één vraag|vraagje; ik heb een|nog_een|een_korte vraag|vraagje;
        kun|kan|kunt|zou|wil je|u me|mij|haar|hem? zeggen|vragen|checken|nagaan;
        kun|kan|kunt|zou|wil je|u me|mij|haar|hem? navragen|uitzoeken|vertellen|laten_weten|even;
        weet|weten je|jij|jullie of|wie|wat|hoe|wanneer|waar|welke|waarom|toevallig; ik vraag me af;
        ik wil|zou graag weten; even een|kort vraagje|vraag
    """),
    "return": phrases("""
        terug|retour; ik geef|stuur|zet|breng {it}? helaas? terug;
        ik geef|stuur {it} dus|daarom|dan|helaas|maar terug|retour; {it} geef|stuur ik {polite}* terug;
        teruggeven|teruggegeven|terugsturen|teruggestuurd|retourneren; {it} gaat|moet helaas? terug;
        {must} {it}? helaas? teruggeven|terugsturen|retourneren; {it} moet ik helaas? teruggeven|terugsturen;
        geef {it}? helaas? terug; terug naar|aan jou|je|marketing|jullie; ik retourneer {it};
        je|jullie|u mag|mogen|kunt|kan|krijgt {it} terughebben|terugnemen|terugkrijgen|terug;
        {it} mag je terughebben|terugnemen|terug_hebben; {it} krijg|krijgt je terug;
        ik geef|stuur|zet|breng {it} aan|naar|weer jou|je|jullie|lea? terug; hierbij terug|retour;
        {it} terug|retour naar|aan|bij jou|je|lea|jullie; {it} moeten we teruggeven|terugsturen;
        ik moet|wil|ga {it} teruggeven|terugsturen|retourneren|terugbrengen; ik geef|stuur je {it} terug;
        neem {it} maar|aub? terug; bij jou terug; {it} komt|gaat weer? terug; terugname; ik lever {it} weer? in;
        ik geef {it} weer? af; hierbij {it} weer? terug|retour; bij deze {it}? terug|retour;
        {it} weer? terug naar|bij|voor; {it} zal|zullen|wil|ga ik|we moeten? teruggeven|terugsturen|retourneren;
        ik zal {it} moeten? teruggeven|terugsturen;
        ik|we|wij moet|wil|ga|moeten|willen|gaan je|jou|jullie|u? {it} helaas? teruggeven|terugsturen;
        ik|we|wij moet|wil|ga|moeten|willen|gaan je|jou|jullie|u? {it} helaas? retourneren|terugbezorgen;
        ik|we geef|stuur|geven|sturen je|jou|jullie|u {it} helaas|weer? terug
    """),
    "accept": phrases("accept|accepteer|accepteren|geaccepteerd voor|namens"),
}
REFUSALS = phrases("""
    ik kan|wil|zal|ga {it}? helaas? niet accepteren|aannemen|nemen|oppakken|overnemen;
    ik neem|accepteer|pak {it}? helaas? niet aan|op|over?; nee bedankt|dank_je; niet acceptabel|gekwalificeerd;
    kan|wil|zal ik {it}? helaas? niet accepteren|aannemen|nemen|oppakken;
    {it} kan|wil|zal ik helaas? niet accepteren|aannemen|nemen|oppakken; wij|we kunnen {it} niet accepteren|aannemen;
    {this} is niet gekwalificeerd|acceptabel|geschikt; {it} neem|accepteer|pak ik niet aan|op?;
    {this} is geen lead|echte_lead|kans; geen lead; dit wordt niets|'m_niet|niks; hier zit niets|niks in;
    daar ga ik niet verder|mee; ik ga er niet mee|achteraan; heeft geen zin; niet de moeite; past niet;
    {this} past niet; ik zie er niets|niks in; helaas niet; nee dank;
    ik neem|accepteer|pak|aanvaard|wil|doe|hoef|hou {it} helaas|toch|dus? niet aan|op|over?;
    wij|we nemen|accepteren|pakken|aanvaarden|willen {it} helaas? niet aan|op|over?;
    {it} neem|accepteer|pak|aanvaard|hoef|wil|doe ik|we helaas|dus? niet aan|op|over|hebben?;
    kan|kunnen ik|we|wij {it} helaas|jammer_genoeg|zo? niet accepteren|aannemen|nemen|oppakken|aanvaarden|overnemen;
    ik|we|wij kan|kunnen|wil|willen|zal|ga|gaan {it} helaas|zo|jammer_genoeg|echt? niet aanvaarden|accepteren;
    ik|we|wij kan|kunnen|wil|willen|zal|ga|gaan {it} helaas|zo|jammer_genoeg|echt? niet aannemen|nemen;
    ik|we|wij kan|kunnen|wil|willen|zal|ga|gaan {it} helaas|zo|jammer_genoeg|echt? niet oppakken|overnemen;
    ik|we|wij kan|kunnen|wil|willen|zal|ga|gaan {it} helaas|zo|jammer_genoeg|echt? niet behandelen|doen;
    {it} kan|wil|zal|ga|kunnen|gaan ik|we|wij helaas|zo|jammer_genoeg|echt? niet accepteren|aannemen|nemen|oppakken;
    {it} kan|wil|zal|ga|kunnen|gaan ik|we|wij helaas|zo|jammer_genoeg|echt? niet aanvaarden|overnemen|behandelen|doen;
    ik kan|wil {it} onmogelijk accepteren|aannemen|aanvaarden; ik pas|bedank voor {it}|deze_keer|de_eer;
    ik bedank hiervoor|daarvoor; ik pas hiervoor|daarvoor|deze_keer;
    {it} laat ik schieten|lopen|gaan|vallen|voor_wat_hij_is|aan_me_voorbijgaan;
    ik laat {it} schieten|lopen|gaan|vallen; hier pas ik voor; daar pas ik voor;
    niet acceptabel|gekwalificeerd|aanvaardbaar|geschikt voor_mij|voor_ons|zo?;
    {this} is|lijkt niet gekwalificeerd|acceptabel|geschikt|aanvaardbaar voor_mij|voor_ons?;
    voor mij niet acceptabel|aanvaardbaar; onacceptabel|onaanvaardbaar voor_mij?; ik zie ervan af;
    ik haak af voor|bij {it}; ik doe {it} niet; hier ga ik niet verder|mee|op_in mee?; {it} is niks|niets voor mij|ons;
    aanvaard|accepteer|neem|pak|wil ik|we|wij {it}? helaas? niet aan|op|over|hebben?
""")
GUESSES: Table = {
    "accept": phrases("""
        akkoord; prima; graag; ja graag; ja; klinkt goed; ga ik doen; doe ik; is goed; ik ga ermee aan de slag;
        komt goed; top; ik ga ervoor; mooi; ok; oké; geregeld; deal; kom maar op; ik kijk ernaar; ik ben aan;
        komt in orde; afgesproken; ga ik mee aan de slag; ik doe het
    """),
    "reject": phrases("""
        nee; ik pas; geen interesse; liever niet; ik sla over; sla over; niets voor; laat maar; niet interessant;
        ik haak af
    """),
    "more_time": phrases("""
        nog niet; ik kom erop terug; later; ik laat het weten; ik denk erover na; even nadenken; ik kijk nog; moment
    """),
    "not_mine": phrases("vraag femke; waarom ik; is dat niet"),
}
