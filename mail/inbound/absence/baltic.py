"""Estonian, Latvian and Lithuanian out-of-office answers: the commonest words of each."""

from mail.inbound.absence.tongue import Tongue, phrases, words

ESTONIAN = Tongue(
    code="et",
    markers=words("olen ja ei kuni on poole palun tere tagasi minu teie"),
    away=phrases("""
        olen|oleme .. puhkusel|ara|haiguslehel|lapsehoolduspuhkusel|lahetuses|komandeeringus|eemal;
        viibin .. puhkusel|lahetuses; mind ei_ole .. kontoris|tool; ei ole .. kontoris|kattesaadav
    """),
    gone=phrases("ei toota enam; enam ei toota"),
    later=phrases("""
        ei .. loe|kontrolli|vasta .. kirju|kirjadele|posti; kirju|posti ei .. loe|kontrolli;
        vastan .. naasmisel|tagasi|tagasitulekul|naastes; piiratud ligipaas|juurdepaas
    """),
    instead=phrases("""
        kiirete|kiireloomuliste|kiire .. kusimustega|kusimuste|korral|asjadega; poorduge|poorduda;
        votke uhendust
    """),
    thanks=phrases("tanan|aitah .. kirja|sonumi eest"),
    automatic=phrases("see on .. automaatne|automaatvastus"),
    months=phrases("""
        jaanuar|jaanuarini; veebruar|veebruarini; marts|martsini; aprill|aprillini; mai|maini; juuni|juunini;
        juuli|juulini; august|augustini; september|septembrini; oktoober|oktoobrini; november|novembrini;
        detsember|detsembrini
    """),
    until=words("kuni"),
    back=words("tagasi naasen"),
    conjunction="ja",
    negations=words("ei"),
    first_person=words("olen minu mind viibin"),
    ask=phrases("poorduge; poorduda; votke uhendust; kirjutage; helistage; asendab"),
    covers=phrases("asendab mind; aitab teid"),
    urgent=words("kiirete kiireloomuliste kiire"),
)
LATVIAN = Tongue(
    code="lv",
    markers=words("esmu un ir lidz no ar ludzu paldies mana jusu"),
    away=phrases("""
        esmu|busu .. atvalinajuma|komandejuma|prombutne|slimnieku|dekreta;
        neesmu|nebusu .. biroja|pieejama|pieejams; atrodos .. atvalinajuma|komandejuma
    """),
    later=phrases("""
        atbildesu .. pec|kad; pec atgriesanas; ierobezota piekluve; nelasu|nelasisu .. pastu|vestules
    """),
    instead=phrases("""
        steidzamos|steidzama|neatliekamos .. gadijumos|gadijuma|jautajumos;
        ludzu .. sazinieties|rakstiet|zvaniet
    """),
    thanks=phrases("paldies par .. vestuli|zinu|pastu|zinojumu"),
    automatic=phrases("sis|si ir automatisks|automatiska|automatiski"),
    months=phrases("""
        janvarim|janvaris|janvari; februarim|februaris|februari; martam|marts|marta; aprilim|aprilis|aprili;
        maijam|maijs|maija; junijam|junijs|junija; julijam|julijs|julija; augustam|augusts|augusta;
        septembrim|septembris|septembri; oktobrim|oktobris|oktobri; novembrim|novembris|novembri;
        decembrim|decembris|decembri
    """),
    until=words("lidz ieskaitot"),
    starts=words("no"),
    back=words("atgriezisos atpakal"),
    joins=words("lidz"),
    conjunction="un",
    negations=words("ne neesmu nebusu"),
    first_person=words("esmu busu mana atgriezisos"),
    ask=phrases("sazinieties ar; rakstiet; zvaniet; mani aizvieto; aizvieto"),
    covers=phrases("aizvieto mani"),
    urgent=words("steidzamos steidzama neatliekamos"),
)
LITHUANIAN = Tongue(
    code="lt",
    markers=words("esu ir iki nuo su prasome aciu mano jusu del"),
    away=phrases("""
        esu|busiu .. atostogose|komandiruoteje|isvykes|isvykusi|nedarbingumo; atostogauju;
        manes nera|nebus .. biure|darbe; nesu|nebusiu .. biure|pasiekiamas|pasiekiama
    """),
    later=phrases("""
        atsakysiu .. grizes|grizusi|kai|po; grizes|grizusi atsakysiu; neskaitau|netikrinu .. pasto|laisku
    """),
    instead=phrases("""
        skubiais|skubiu|neatideliotinais .. atvejais|atveju|klausimais;
        prasau|prasome .. kreiptis|kreipkites|susisiekti
    """),
    thanks=phrases("aciu|dekoju .. uz .. laiska|zinute"),
    automatic=phrases("tai|sis yra? automatinis|automatiskai"),
    months=phrases("""
        sausio; vasario; kovo; balandzio; geguzes; birzelio; liepos; rugpjucio; rugsejo; spalio; lapkricio;
        gruodzio
    """),
    until=words("iki imtinai"),
    starts=words("nuo"),
    back=words("grisiu griztu"),
    joins=words("iki"),
    conjunction="ir",
    negations=words("ne nesu nera"),
    first_person=words("esu busiu mano grisiu"),
    ask=phrases("kreipkites i; kreiptis i; susisiekite su; mane pavaduoja; pavaduoja"),
    covers=phrases("pavaduoja mane"),
    urgent=words("skubiais skubiu neatideliotinais"),
)
