"""Dutch: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hallo; hoi; dag; beste; goedemorgen; goedemiddag; goedenavond; hey; goede morgen; lieve; goedendag; hi; morgen;
    hallo daar; hoi hoi; goede middag; hee; dag dag; goeiemorgen; goeiemiddag; moi; ha die
""")
COURTESIES = phrases("""
    met tegenzin; met spijt; met pijn in het hart;
    bedankt|dank_je|dank_u|hartelijk_dank|veel_dank|dankjewel|dank_je_wel|dank wel|zeer|lea|weer|nogmaals?;
    bedankt|dank_je_wel|dank|dank_je|hartelijk_dank|dankjewel voor .. .. ..; sorry|excuses voor|voor_de .. .. ..;
    {lovely} {work}; {lovely}; goed werk; klinkt goed|interessant|veelbelovend|prima|top|heel_goed;
    ziet er goed|interessant|veelbelovend|top|heel_goed uit; fijne dag|avond|weekend|week|middag; fijn weekend;
    met plezier; zoals besproken|afgesproken; groet|groeten; goed weekend; prettige dag; prettig weekend;
    tot morgen|snel|maandag|dan|later|straks; ik hou je op de hoogte; hou je op de hoogte; houd je op de hoogte;
    ik houd je op de hoogte; hopelijk gaat alles goed; hoe gaat het; hoop dat alles goed; alles goed; duidelijk;
    helder; alles duidelijk|helder; begrepen; genoteerd; goed bezig; ga zo door; meer van dit; petje af; bravo;
    graag gedaan; geen dank; succes; werk ze; top gedaan; goed gedaan; net terug van vakantie|lunch; drukke|gekke week;
    was op vakantie|reis; alvast bedankt; ik laat het je weten; dat klinkt goed|top|prima; mooi zo; heel interessant;
    dit ziet er goed uit; deze ziet er goed uit
""")
LABELS = phrases("""
    beslissing; mijn beslissing; antwoord; mijn antwoord; kortom; kort; conclusie; wat mij betreft; van mijn kant;
    resultaat; dus; mijn reactie; reactie; status; samengevat; hier mijn antwoord; mijn oordeel; uitkomst;
    kort en goed; nee; maar nee; helaas niet; eindbeslissing; definitieve beslissing; oordeel; mijn conclusie; sorry;
    mijn verdict
""")
FILLERS = phrases("""
    daarom; vandaar; bijgevolg; derhalve; om die reden; daardoor; zodoende; met tegenzin;
    helaas; oké; ok; prima; goed; mooi; graag; natuurlijk; top; fijn; bedankt; uiteraard; akkoord; dank je; super;
    zeker; okay; dank; dus; nou; ja hoor; perfect; leuk; is goed; dank je wel; heel goed; geweldig; komt goed;
    tuurlijk; vanzelfsprekend; hartelijk dank; dan; jammer; sorry; wow; afgesproken; deal; lekker; duidelijk; helder;
    dankjewel; en; eerlijk gezegd; kortom; hè; ach; ja graag; lea; hierbij; bij deze; mooi zo; goed zo; doen we;
    doe ik; klinkt goed; met plezier; spijtig; tot mijn spijt; ziet er goed uit; jammer maar; helaas pindakaas; tja;
    nou ja; goh; oei; ai; pff; allez; bon; bah; het spijt me; spijtig maar helaas; jammer genoeg; met spijt; allee;
    awel; sorry lea; zeg; doe maar; kom maar op; geef maar; laat maar komen; met veel spijt; tot mijn grote spijt;
    met pijn in het hart; met lede ogen; spijtig genoeg; met grote tegenzin
""")
THANKS = phrases("""
    bedankt; dank je; dank; ok; oké; prima; top; dank je wel; dankjewel; goed; hartelijk dank; ja; sorry; super;
    akkoord; mooi
""")
PREFACES = phrases("""
    bedankt|dank|dank_je lea? voor de|het|je|deze|dit|alle|jouw|een|zo_een {lovely}? {work}|info|mail|lead|notities;
    dank_je_wel|dankjewel|hartelijk_dank lea? voor de|het|je|deze {lovely}? {work}|info|mail|lead|notities;
    dank_je_wel|dankjewel|hartelijk_dank lea? voor dit|alle|jouw|een|zo_een {lovely}? {work}|info|mail|lead|notities;
    bedankt|dank|dank_je lea? voor de|het|je|deze|dit|alle|jouw|een|zo_een {lovely}? werk|overdracht|bericht|hulp|tip;
    dank_je_wel|dankjewel|hartelijk_dank lea? voor de|het|je|deze {lovely}? werk|overdracht|bericht|hulp|tip;
    dank_je_wel|dankjewel|hartelijk_dank lea? voor dit|alle|jouw|een|zo_een {lovely}? werk|overdracht|bericht|hulp|tip;
    {lovely} {work};
    ik? heb|heb het|alles|de|je|jouw gelezen|notities|mail|bekeken|doorgenomen? gelezen|bekeken|doorgenomen?;
    alles gelezen|bekeken|helder|duidelijk; sorry|excuses voor de|mijn? late|trage? reactie|antwoord|vertraging;
    na ons|het|een|mijn|dit {nice}? gesprek|telefoontje|belletje|gesprekje; {nice} gesprek gehad?; van mijn kant;
    wat mij betreft; voor mijn part; ziet er goed|heel_goed|interessant|veelbelovend|top uit;
    klinkt goed|interessant|veelbelovend|prima|top|heel_goed; geen vragen; geen verdere vragen;
    ik ken ze|hem|haar|het_bedrijf al|goed?; ik ben overtuigd; overtuigd; dit|deze past goed|bij_mij|perfect;
    precies wat ik zoek|zocht; daar word ik blij van; hier word ik blij van; ik ben er blij mee;
    net terug van vakantie|lunch; gezien en gelezen; gelezen;
    na ons|het|een|mijn|dit|de|onze|zijn|haar {nice}? gesprek|telefoontje|belletje|gesprekje|afspraak {talked}?;
    na ons|het|een|mijn|dit|de|onze|zijn|haar {nice}? bezoek|meeting|call|demo|telefoongesprek {talked}?;
    na gesproken|gebeld|overlegd te_hebben {talked}?; na overleg {talked}?;
    bedankt voor het|al|je werk|moeite|voorwerk; dank voor het|al|je werk|moeite; het spijt me|mij; ik vind het jammer;
    jammer genoeg; ik moet je teleurstellen; tot mijn spijt; ik vrees dat; ik ben bang dat;
    ik heb hem|haar|ze {done}* gesproken|gebeld
""")
YES = phrases("ja; jazeker; ja hoor; jep; yes; jawel; jup; ja graag; ja dank je; ja zeker")
NO = phrases("nee; neen; nope; nee hoor; nee bedankt")
SIGN_OFFS = phrases("""
    groet; groeten; met vriendelijke groet; met vriendelijke groeten; mvg; vriendelijke groet; bedankt;
    hartelijke groet; gr; alvast bedankt; groetjes; vriendelijke groeten; hartelijke groeten; mvrgr; dank; fijne dag;
    fijn weekend; met groet; grt; tot snel; dank je; vr gr; vrgr; beste groeten; gr en fijn weekend; doei; dag
""")
PLANS = phrases("""
    ik|we|wij {do}; {do} ik|we|haar|hem|ze|er;
    ik|we zal|ga|zullen|gaan|wil|kan|mag haar|hem|ze|er|morgen|dat|het|de|dan|nog|ook|even?;
    afspraak|demo|gesprek|bezoek|meeting|call|opportunity|uitnodiging staat|gepland|is|ingepland|volgt|komt|bevestigd;
    afspraak|demo|gesprek|bezoek morgen|dinsdag|maandag|woensdag|donderdag|vrijdag|om;
    meeting|call|opportunity|uitnodiging morgen|dinsdag|maandag|woensdag|donderdag|vrijdag|om;
    morgen|vandaag|straks|maandag|dinsdag|woensdag|donderdag|vrijdag {do} ik|we;
    daarna|dan|volgende_week|vanmiddag|eerst|zo|later_vandaag|vanavond {do} ik|we; volgende stap; haar|hem|ze {do} ik;
    mijn collega|baas @? komt|gaat|sluit|is|helpt|doet_de_call|mee; we|wij zien|spreken|bellen|hebben|zitten|gaan;
    heb|hebben al|een|de|haar|hem|net|morgen|dinsdag; met mijn collega;
    ben|zit|was|sta op|in|bij|tot|morgen|er|onderweg|al|benieuwd|vrij|weer; bellen|mailen|spreken we|morgen|haar;
    zie|spreek|bel|mail haar|hem|ze; de opportunity|opp|kans zet|maak|voer|staat; hij|zij|ze belt|komt|stuurt;
    neem contact|direct|morgen
""")
CUSTOMERS = phrases("""
    ze; zij; hij; zij_zijn; haar|zijn|hun|de|het|die|een {customer}; meneer|mevrouw|dhr|mevr|mw|heer @;
    ik denk|geloof|hoop|vermoed|begrijp|weet dat? ze|zij|hij|de|het|haar|zijn|hun|er; blijkbaar is|heeft|willen|wil;
    volgens haar|hem; anna; allebei; de beide; iedereen daar; die is|heeft|wil|was|gaat|klinkt;
    heeft|hebben {done}? afgezegd|geannuleerd|opgehangen|getekend|gekocht;
    heeft|hebben {done}? gekozen|gezegd|gevraagd|geweigerd|verteld|uitgesteld;
    zegt|zegde|zei|vroeg|hing|wou|wouden|schuift|schuiven|stelt|stellen
""")
HARMLESS = phrases("""
    ik zie geen problemen|probleem met|in|bij ..;
    niets|niks op_aan_te_merken|aan_te_merken|toe_te_voegen;
    komen|kom we|ik er? wel? uit; lukt wel; maar dat_lukt|dat_kan|genoeg|voldoende;
    geen probleem|vragen|vraag|bezwaar|punt|dank|zorgen|haast_nodig|opmerkingen|twijfel|moeite|stress|enkel_probleem;
    geen verdere vragen|opmerkingen; niet slecht|verkeerd|erg|gek|mis; kan niet wachten; nam niet|nog_niet op;
    neemt niet op; nog niet gesproken|bereikt|te_pakken|gebeld|kunnen; zodra ik|we ..;
    als je|jullie|u nog|iets|meer|vragen|wilt|wil|kunt|dat|hebt|wat ..;
    na|voor|tot|vanaf|rond|net_na|pas_na|pas_vanaf {daytime}; laat het|maar weten|me_weten|me_even als|wanneer|of ..;
    zo snel mogelijk; zo snel als; indien nodig|mogelijk|gewenst;
    heb|hebben haar|hem|ze nog? niet bereikt|gesproken|te_pakken|kunnen|gebeld; zonder problemen|twijfel|meer|aarzelen;
    niets|niks te danken|vergeten|meer|aan_toe_te_voegen|bijzonders; sorry voor ..;
    tot morgen|snel|dan|maandag|straks|volgende|dinsdag|donderdag|later; maak je geen zorgen; twijfel niet;
    geen twijfel;
    ze|hij|zij|niemand|assistente was|is|zat|nam|neemt|ging|kan|was_er er|nog|even? niet er|aanwezig|bereikbaar?;
    ze|hij|zij|niemand|assistente was|is|zat|nam|neemt|ging|kan|was_er er|nog|even? niet op|beschikbaar|op_kantoor?;
    was er niet; is er niet|pas|tot; niet op kantoor|bereikbaar|aanwezig|beschikbaar|haar_plek; niet thuis|aanwezig;
    kon haar|hem|ze nog? niet; heeft nog niet gereageerd|teruggebeld|geantwoord; nog geen|geen reactie|antwoord|gehoor;
    spreekt geen|niet|alleen engels|duits|veel?; zou mooi|fijn|leuk|goed|top zijn|passen?; zou goed|prima|mooi moeten;
    moet lukken|kunnen|goed|goedkomen|te_doen|nog_even; kan een|nog mooie|grote|grotere|groot worden|zijn;
    kan heel|best mooi|groot|interessant; denk dat ze|hij|het|dit|we .. goed|mooi|past|lukt|worden|groot;
    later vandaag|deze|dit|op; eerst even|bellen|haar|hem|kennismaken|een|koffie;
    eerste gesprek|afspraak|contact|keer|indruk|stap|kennismaking|call|demo|bezoek;
    tweede gesprek|afspraak|vestiging|locatie|keer; maandag of dinsdag; dinsdag of woensdag; donderdag of vrijdag;
    vandaag of morgen; morgen of; # of #; mail of telefoon|bellen; bellen of mailen;
    haar|zijn|mijn|een|hun collega|collega's|baas; met collega; andere vestiging|locatie|keer|leads|afspraak|dag;
    beide locaties|vestigingen|willen|dagen|kanten|sites; allebei willen|de|komen; niet alleen;
    alleen nog even|maar|een|de|bellen; alleen 's ochtends|op|in|tussen|via|mobiel; alleen maar goed|positief;
    toch nog|even|al|mooi|heel; nog steeds|meer|een|even|dit|deze|vandaag|zo|wat;
    wel leuk|goed|mooi|even|interessant|zin|degelijk|een|heel; anders bel|mail|probeer ik|ik_het;
    half uur|uurtje|acht|negen|tien|elf|twaalf|een|twee|drie|vier|vijf; een half; halve dag; om half; of ik|we ..;
    of ze|hij .. kan|kunnen|wil; geef haar|hem een|even|morgen belletje|seintje|ring|door|de?; voor het eerst|weekend;
    voor de zekerheid|lunch; tot nu toe;
    voor mijn|de|een|haar|hem|het|ons|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen|dit|deze|alle|#;
    na de|het|mijn|haar|ons|zijn|een|#|elkaar; pas na|vanaf|om|op|morgen|dinsdag|maandag|volgende|weer|in_de_middag;
    tegen die|de|het|vrijdag|vijf|#|donderdag; stop er; wie weet; eens kijken hoe|of|wat ..;
    hopelijk tot|snel|spreek|lukt; ik hoop haar|hem|dat; zien we|ik wel|dinsdag|maandag;
    moet je|alleen|ik|nog|even weten|nog|even|zeggen|kwijt|naar|rennen; ik moet zeggen|nu|zo|even|naar;
    maar daar|dat|we|daar_komen_we lossen|regelen|werken|vinden|komen|kom wel|we|aan|uit ..;
    al moeten|zullen we nog? .. werken|aan; maar niets|niks onoverkomelijks|ergs|dramatisch;
    na ons|het|een|mijn|dit|de|onze {nice}? gesprek|telefoontje {past_talk} neem|accepteer|pak|aanvaard ik;
    na ons|het|een|mijn|dit|de|onze {nice}? belletje|afspraak {past_talk} neem|accepteer|pak|aanvaard ik;
    na ons|het|een|mijn|dit|de|onze {nice}? bezoek|meeting|call|demo {past_talk} neem|accepteer|pak|aanvaard ik;
    doe|kom|geef|laat maar; zet maar op
""")
REQUESTS = phrases("""
    kun|kan|zou|wil|kunt je|u me|mij|haar|ons? de|het|een|haar|zijn|je|jouw|nog|even .. sturen|doorsturen|mailen;
    kun|kan|zou|wil|kunt je|u me|mij|haar|ons? de|het|een|haar .. delen|geven|laten_weten|toesturen;
    kun|kan|zou|wil|kunt je|u me|mij|haar|ons? zijn|je|jouw|nog|even .. delen|geven|laten_weten|toesturen;
    stuur|mail je|jij me|mij de|het|nog; heb je de|het|nog|haar|zijn {data};
    kun|kan|wil je me|mij de|het|haar|zijn|even; wil je haar|hem laten|zeggen|even
""")
