"""Dutch out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

DUTCH = Tongue(
    code="nl",
    markers=words("""
        deze heb bericht bedankt week mijn ik ben de het een van en op in met voor uw je niet tot mijn u te weer
        vanaf
    """),
    away=phrases("""
        ik ben .. .. vrij|ziek|op_reis|met_pensioen|op_cursus|zwangerschapsverlof;
        vandaag|morgen ben ik .. vrij|afwezig|niet; ons|het kantoor is|blijft .. gesloten;
        wij|we zijn .. gesloten|vrij|dicht; ik werk .. niet|parttime;
        ik|wij|we ben|zijn .. .. afwezig|met_vakantie|op_vakantie|met_verlof|op_reis|ziek;
        ik|wij|we ben|zijn .. .. vrij|onderweg|met_zwangerschapsverlof;
        ik|wij|we ben|zijn .. .. met_ouderschapsverlof|buiten_kantoor|op_zakenreis;
        ben ik .. .. afwezig|met_vakantie|op_vakantie|met_verlof|niet_aanwezig;
        ben ik .. .. niet_bereikbaar|niet_op_kantoor|vrij|buiten_kantoor|op_zakenreis;
        ik|wij|we ben|zijn .. .. niet op_kantoor|aanwezig|bereikbaar|beschikbaar|in|te_bereiken;
        ik|we geniet|heb|ga .. van|een .. vakantie|verlof|vrij; ons|mijn kantoor .. gesloten; ik ben er .. niet;
        ben ik? .. weer|terug .. bereikbaar|aanwezig|terug|op; ik ben .. weer|terug
    """),
    opens=phrases("""
        afwezig van|tot|t|wegens; afwezigheid van|tot|t;
        afwezig tot|van|vanaf|wegens; met|op vakantie|verlof|zakenreis tot|van|vanaf|en;
        niet aanwezig|op|bereikbaar tot|van|op; momenteel; tot .. .. afwezig|vakantie|verlof
    """),
    gone=phrases("""
        met pensioen; is overleden; contract .. afgelopen|beeindigd;
        mailbox|account|adres .. inactief|gesloten|buiten_gebruik; andere functie|baan;
        niet meer werkzaam|in_dienst|actief|bij; werk niet meer; heb .. bedrijf|organisatie verlaten;
        deze mailbox|adres .. niet meer
    """),
    later=phrases("""
        beantwoord|lees ik uw|je|de mail|mails|bericht|berichten; kan .. langer duren;
        beperkt|beperkte|geen toegang .. mail|e|email|mails|mailbox;
        niet|geen .. mail|e|mails|email .. lezen|beantwoorden|gelezen|doorgestuurd|beantwoord;
        wordt|worden niet .. doorgestuurd|gelezen|beantwoord|verwerkt;
        beantwoord|reageer|lees|antwoord .. .. terugkomst|terug|mogelijk|terugkeer;
        na|bij mijn terugkomst|terugkeer; zodra ik|ik_weer; zo spoedig|snel mogelijk; tot nader order|bericht;
        lees .. mail|mails|e .. niet|onregelmatig|beperkt
    """),
    instead=phrases("""
        voor|in|bij dringende|spoedeisende|urgente .. zaken|vragen|gevallen|aangelegenheden|kwesties|gevallen;
        in|bij spoed|nood|noodgevallen|spoedgevallen; voor spoed;
        bij|voor|tijdens mijn|deze|onze afwezigheid|vakantie|verlof; tijdens mijn; als .. dringend|spoed|urgent;
        dringende vragen; kunt|kun u|je .. contact|terecht|bellen|mailen|wenden; neem|neemt .. contact;
        gelieve .. contact|te; kan u|je .. contact|terecht; in mijn afwezigheid
    """),
    thanks=phrases("""
        bedankt|dank|dankjewel .. voor uw|je|het .. bericht|mail|e|email|mailtje|interesse;
        ik heb uw|je .. bericht|mail|e|email ontvangen; uw|je bericht|mail|e_mail|email is|heb .. ontvangen
    """),
    automatic=phrases("""
        dit is een .. automatisch|automatische .. antwoord|bericht;
        dit is een .. automatisch_gegenereerd|automatisch_gegenereerde .. antwoord|bericht;
        dit is een .. automatisch|automatische .. mail|e|reactie;
        dit is een .. automatisch_gegenereerd|automatisch_gegenereerde .. mail|e|reactie;
        automatisch gegenereerd|gegenereerde|verstuurd|verzonden; gelieve|niet .. te? antwoorden op dit|deze;
        niet beantwoorden
    """),
    received=phrases("""
        wij|we|ik hebben|heb uw|je .. aanvraag|vraag|bericht|verzoek .. ontvangen;
        uw|je aanvraag|vraag|verzoek|ticket|bericht is .. ontvangen|geregistreerd|aangemaakt; ticketnummer;
        binnen # uur|werkdagen|dagen; zo spoedig mogelijk; een van onze medewerkers
    """),
    months=phrases("""
        januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|aug;
        september|sept|sep; oktober|okt; november|nov; december|dec
    """),
    weekdays=phrases("""
        maandag|ma; dinsdag|di; woensdag|wo; donderdag|do; vrijdag|vr; zaterdag|za; zondag|zo
    """),
    until=words("tot t/m m inbegrepen"),
    starts=words("van vanaf per sinds"),
    back=words("terug weer terugkomst terugkeer opnieuw keer"),
    joins=words("tot en met t m tm"),
    conjunction="en",
    before=words("voor"),
    after=words("na"),
    negations=words("niet geen"),
    present=words("bereikbaar beschikbaar aanwezig"),
    first_person=words("ik wij we ben mijn ons onze me"),
    today=phrases("vandaag; vanmiddag; vanochtend; vanmorgen; vanavond"),
    tomorrow=phrases("morgen; morgenochtend; morgenmiddag"),
    ask=phrases("""
        opvolger is; opvolger; waargenomen door; neemt .. waar;
        contact .. opnemen|op .. met; contact met; contacteren|contacteer; terecht bij; wenden tot;
        bellen .. met|naar?; mailen naar; vervangen|waargenomen door; collega; vervanger; vervangster;
        mijn vervanger is; vervangt mij; mail|e_mail|bericht .. naar|aan; doorsturen naar; wendt u zich tot;
        stuur .. naar
    """),
    covers=phrases("""
        vervangt|vervangen mij|me; neemt|nemen .. waar|over; helpt|helpen u|je; kan|zal u|je .. helpen|verder;
        is .. mijn vervanger; staat u|je; is uw contactpersoon
    """),
    urgent=words("dringende dringend spoed spoedeisende urgente urgent noodgevallen spoedgevallen"),
)
