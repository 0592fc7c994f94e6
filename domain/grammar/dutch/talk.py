"""Dutch: what stands around a decision, and phrases that cast no doubt."""

from domain.grammar.language import phrases

GREETINGS = phrases("""
    hallo; hoi; dag; beste; goedemorgen; goedemiddag; goedenavond; hey; goede morgen; lieve
""")
COURTESIES = phrases("""
    bedankt|dank_je|dank_u wel|zeer?; bedankt|dank_je_wel|dank voor .. .. ..; sorry|excuses voor .. .. ..;
    mooie|goede|leuke|prima|top lead|klus|werk; goed werk; klinkt goed|interessant|veelbelovend|prima;
    ziet er goed|interessant|veelbelovend uit; fijne dag|avond|weekend|week; met plezier; zoals besproken|afgesproken;
    groet|groeten
""")
LABELS = phrases("beslissing; mijn beslissing; antwoord; mijn antwoord")
FILLERS = phrases("""
    helaas; oké; ok; prima; goed; mooi; graag; natuurlijk; top; fijn; bedankt; uiteraard; akkoord; dank je; super;
    zeker
""")
YES = phrases("ja; jazeker")
NO = phrases("nee; neen")
SIGN_OFFS = phrases("""
    groet; groeten; met vriendelijke groet; met vriendelijke groeten; mvg; vriendelijke groet; bedankt;
    hartelijke groet; gr; alvast bedankt
""")
PLANS = phrases("""
    ik|we|wij {do}; {do} ik|we|haar|hem; ik|we zal|ga|zullen|gaan haar|hem|ze|er|morgen?;
    afspraak|demo|gesprek staat|gepland|is|ingepland;
    morgen|vandaag|straks|maandag|dinsdag|donderdag|vrijdag {do} ik|we
""")
HARMLESS = phrases("""
    geen probleem|vragen|vraag|bezwaar|punt|dank; geen verdere vragen; niet slecht|verkeerd; kan niet wachten;
    nam niet op; neemt niet op; nog niet gesproken|bereikt|te_pakken; zodra ik ..;
    als je|jullie nog|iets|meer|vragen ..; na|voor|tot {daytime}; laat het weten|me_weten als ..; zo snel mogelijk;
    indien nodig|mogelijk; heb haar|hem nog? niet bereikt|gesproken|te_pakken; zonder problemen;
    niets te danken|vergeten; sorry voor ..; tot morgen|snel|dan|maandag
""")
REQUESTS = phrases("")
THANKS = phrases("bedankt; dank je; dank; ok; oké; prima")
PREFACES: tuple[str, ...] = ()
CUSTOMERS: tuple[str, ...] = ()
