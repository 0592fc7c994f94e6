"""Hungarian, Turkish, Romanian and Greek out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

HUNGARIAN = Tongue(
    code="hu",
    markers=words("a az es nem vagyok kerem hogy elerheto koszonom levelet munkatarsam ig on"),
    away=phrases("""
        betegszabadsagon vagyok; gyesen|gyeden|szulesi .. vagyok; kikuldetesben .. vagyok;
        szabadsagon|hazon_kivul|irodan_kivul|tavol|betegszabadsagon .. vagyok|leszek|tartozkodom;
        nem vagyok|leszek .. elerheto|irodaban|bent; vagyok|leszek .. .. szabadsagon|tavol|hazon_kivul;
        szabadsagon|tavol vagyok|leszek; irodank .. zarva
    """),
    gone=phrases("""
        mar nem dolgozom; nyugdijba mentem
    """),
    opens=phrases("szabadsag; hazon kivul; irodan kivul"),
    later=phrases("""
        visszatersem|visszaterkezesem|visszaerkezesem .. utan|kovetoen;
        korlatozottan .. ferek|hozzaferek|erem|tudok; valaszolok .. .. visszatérek|visszaterek|utan;
        e|leveleket|uzeneteket nem .. olvasom|tovabbitjuk
    """),
    instead=phrases("""
        helyettesem;
        surgos|halaszthatatlan esetben|ugyben|ugyekben|kerdes; tavolletem|szabadsagom alatt|idejen|ideje;
        kerem .. forduljon|keresse|hivja; helyettesem; helyettesit
    """),
    thanks=phrases("koszonom|koszonjuk .. levelet|uzenetet|megkereseset|e|emailt"),
    automatic=phrases("ez egy automatikus; automatikusan generalt; ne valaszoljon erre"),
    months=phrases("""
        januar|jan; februar|febr|feb; marcius|marc; aprilis|apr; majus|maj; junius|jun; julius|jul;
        augusztus|aug; szeptember|szept; oktober|okt; november|nov; december|dec
    """),
    weekdays=phrases("""
        hetfo|hetfon|hetfoig; kedd|kedden|keddig; szerda|szerdan|szerdaig; csutortok|csutortokon|csutortokig;
        pentek|penteken|pentekig; szombat|szombaton|szombatig; vasarnap|vasarnapig
    """),
    until_behind=words("ig bezarolag bezarolagiglag"),
    starts=words("tol"),
    back=words("visszaterek vissza ujra ismet visszateresem"),
    joins=words("es"),
    conjunction="es",
    negations=words("nem"),
    first_person=words("vagyok leszek visszaterek munkatarsam"),
    today=phrases("ma"),
    tomorrow=phrases("holnap"),
    ask=phrases("""
        keresse; forduljon; hivja; kollegamat; kollegamhoz; munkatarsamat; munkatarsamhoz; helyettesem;
        helyettesit
    """),
    covers=phrases("helyettesit; helyettesem; kollegam; kollegamat; munkatarsam"),
    urgent=words("surgos halaszthatatlan"),
)
TURKISH = Tongue(
    code="tr",
    markers=words("""
        ve bir bu icin ile kadar tarihine tarihinde mailiniz lutfen olacagim izinde mesajiniz
    """),
    away=phrases("""
        seyahatinde|seyahatte|egitimde|raporluyum|toplantida olacagim|olacagiz|oldugumdan; raporluyum;
        dogum iznindeyim; is seyahatinde;
        yillik|saglik|dogum|babalik izindeyim|izinde|iznindeyim|izninde|izinliyim; izindeyim;
        izinde|tatilde olacagim|oldugumdan|olacagimdan; tatildeyim; ofis disindayim|disinda|disindayiz;
        ofiste olmayacagim|degilim|bulunmayacagim; seyahatteyim; is seyahatindeyim; ofisimiz .. kapali
    """),
    gone=phrases("""
        artik calismiyorum; emekli oldum; gorevimden ayrildim
    """),
    opens=phrases("yillik izin; ofis disinda"),
    later=phrases("""
        donusumde|dondugumde .. yanit|cevap; yanit|cevap verecegim|verebilecegim;
        maillerime|epostalarima|e sinirli|kisitli|erisimim; donusumde .. cevap|yanit|donus; sinirli erisimim;
        dondugumde; e postalarinizi .. yanitlayamayacagim
    """),
    instead=phrases("""
        acil durumlarda|konular|konularda|durumda|hallerde|durumlar; yoklugumda;
        lutfen .. iletisime|ulasin|basvurun; bu sure icinde|zarfinda
    """),
    thanks=phrases("mailiniz|mesajiniz|e|iletiniz .. icin tesekkur; tesekkur ederim|ederiz"),
    automatic=phrases("bu .. otomatik .. yanittir|cevaptir|mesajdir|ileti"),
    months=phrases("""
        ocak; subat; mart; nisan; mayis; haziran; temmuz; agustos; eylul; ekim; kasim; aralik
    """),
    weekdays=phrases("pazartesi; sali; carsamba; persembe; cuma; cumartesi; pazar"),
    until_behind=words("kadar dek"),
    back=words("donecegim donus tekrar donuyorum basinda donmus"),
    joins=words("ile ve"),
    conjunction="ve",
    negations=words("degil degilim olmayacagim"),
    first_person=words("izindeyim olacagim donecegim olmayacagim disindayim"),
    today=phrases("bugun"),
    tomorrow=phrases("yarin"),
    ask=phrases("arkadasim; meslektasim; is arkadasim"),
    covers=phrases("ile .. iletisime|irtibata; beye|hanima; size yardimci; yerime"),
    urgent=words("acil"),
)
ROMANIAN = Tongue(
    code="ro",
    markers=words("sunt si in la de nu voi pana va mea meu pentru cu din va_multumesc"),
    away=phrases("""
        sunt|voi_fi in .. concediu|delegatie|deplasare|vacanta; in concediu medical|de;
        sunt|voi_fi|ma_aflu|suntem .. in .. concediu|vacanta|deplasare|delegatie;
        nu sunt|voi_fi .. birou|disponibil|disponibila;
        sunt|voi_fi .. plecat|plecata|absent|absenta|indisponibil; ma voi intoarce; revin .. la|in|pe
    """),
    gone=phrases("""
        nu mai lucrez|lucreaza|fac; am iesit la pensie; am parasit
    """),
    opens=phrases("in concediu pana|din|de; in afara biroului"),
    later=phrases("""
        acces limitat; nu voi avea acces; voi raspunde .. .. intoarcere|intorc|revin|revenire;
        la intoarcere|revenire
    """),
    instead=phrases("""
        pentru|in .. urgente|urgenta; in caz de urgenta|urgente; cazuri urgente; in absenta|lipsa mea;
        va rog|rugam .. contactati|sa
    """),
    thanks=phrases("multumesc|multumim .. pentru .. mesaj|mesajul|e|email|emailul"),
    automatic=phrases("acesta este un .. automat; generat automat"),
    months=phrases("""
        ianuarie|ian; februarie|feb; martie; aprilie; mai; iunie; iulie; august; septembrie|sept; octombrie|oct;
        noiembrie|nov; decembrie|dec
    """),
    weekdays=phrases("luni; marti; miercuri; joi; vineri; sambata; duminica"),
    until=words("pana inclusiv"),
    starts=words("din incepand"),
    back=words("revin intorc inapoi intoarce reveni revenire disponibil"),
    joins=words("si la pana"),
    conjunction="si",
    before=words("inainte"),
    after=words("dupa"),
    negations=words("nu"),
    first_person=words("sunt voi ma mea meu revin"),
    today=phrases("azi; astazi"),
    tomorrow=phrases("maine"),
    ask=phrases("""
        contactati pe|cu?; contactati; contacta; adresa; colegul|colega meu|mea; va adresati; scrieti
    """),
    covers=phrases("ma inlocuieste; va poate ajuta; preia"),
    urgent=words("urgente urgenta urgent"),
)
GREEK = Tongue(
    code="el",
    markers=words("ειμαι και το στο να για θα μου σας απο εως μεχρι δεν με την"),
    away=phrases("""
        ειμαι|θα_ειμαι|βρισκομαι .. εκτος γραφειου; ειμαι|θα_ειμαι|βρισκομαι .. σε|με .. αδεια; θα απουσιαζω;
        απουσιαζω .. απο; λειπω .. απο|σε|εως|μεχρι; επιστρεφω|επιστρεψω .. στο|στις|την
    """),
    gone=phrases("""
        δεν εργαζομαι πλεον
    """),
    opens=phrases("εκτος γραφειου; απουσια"),
    later=phrases("""
        περιορισμενη προσβαση; θα απαντησω .. .. επιστροφη|επιστρεψω; με την επιστροφη
    """),
    instead=phrases("""
        για|σε .. επειγοντα|επειγουσες|επειγον|επειγουσα .. θεματα|περιπτωσεις|ζητηματα|περιπτωση;
        κατα την απουσια; παρακαλω .. επικοινωνηστε
    """),
    thanks=phrases("""
        ευχαριστω|σας_ευχαριστω|ευχαριστουμε .. για .. μηνυμα|email|e; σας ευχαριστω|ευχαριστουμε
    """),
    automatic=phrases("αυτο ειναι .. αυτοματο|αυτοματη; αυτο ειναι .. μηνυμα"),
    months=phrases("""
        ιανουαριου|ιανουαριος; φεβρουαριου|φεβρουαριος; μαρτιου|μαρτιος; απριλιου|απριλιος; μαιου|μαιος;
        ιουνιου|ιουνιος; ιουλιου|ιουλιος; αυγουστου|αυγουστος; σεπτεμβριου|σεπτεμβριος; οκτωβριου|οκτωβριος;
        νοεμβριου|νοεμβριος; δεκεμβριου|δεκεμβριος
    """),
    weekdays=phrases("δευτερα; τριτη; τεταρτη; πεμπτη; παρασκευη; σαββατο; κυριακη"),
    until=words("εως μεχρι ως"),
    starts=words("απο"),
    back=words("επιστρεφω επιστρεψω επιστροφη ξανα πισω"),
    joins=words("εως μεχρι και"),
    conjunction="και",
    negations=words("δεν"),
    first_person=words("ειμαι θα μου απουσιαζω επιστρεφω"),
    today=phrases("σημερα"),
    tomorrow=phrases("αυριο"),
    ask=phrases("επικοινωνηστε με; επικοινωνησετε με; απευθυνθειτε σε|στον|στην; συναδελφο"),
    covers=phrases("με αντικαθιστα"),
    urgent=words("επειγοντα επειγουσες επειγον επειγουσα"),
)
