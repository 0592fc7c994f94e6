"""Polish, Czech, Slovak and Russian out-of-office answers."""

from mail.inbound.absence.tongue import Tongue, phrases, words

POLISH = Tongue(
    code="pl",
    markers=words("""
        dziekuje wiadomosc mam tydzien jestem w na do i z nie za sie mnie bede od prosze oraz moja panstwa dniu
    """),
    away=phrases("""
        jestem na .. l4|chorobowym|macierzynskim|rodzicielskim|szkoleniu; przebywam na .. zwolnieniu|urlopie;
        biuro|firma .. zamkniete|nieczynna;
        jestem|bede|przebywam {adverb}* .. na .. urlopie|zwolnieniu|delegacji|wyjezdzie|szkoleniu|konferencji;
        jestem|bede .. .. nieobecny|nieobecna|niedostepny|niedostepna|nieobecni;
        jestem|bede|przebywam .. .. poza biurem|firma|pracą; jestem|bede .. w .. delegacji|podrozy;
        nie ma mnie .. w biurze; przebywam .. .. na|poza|w; nie jestem|bede .. dostepny|dostepna|biurze|w;
        biuro .. nieczynne|zamkniete; wracam|wroce .. .. do|dnia|w|po
    """),
    opens=phrases("urlop do|od; nieobecny|nieobecna do|od; na urlopie do|od; poza biurem"),
    gone=phrases("""
        przeszedlem|przeszlam na emeryture; nie pracuje .. w; zmarl|zmarla;
        adres|skrzynka .. nieaktywna|nieaktywny; nie pracuje juz|już; juz nie pracuje
    """),
    later=phrases("""
        ograniczony dostep; nie mam|bede_mial|bede_miala dostepu; bez dostepu;
        odpowiem|odpisze|przeczytam .. po .. powrocie; po moim|powrocie powrocie; po powrocie;
        nie beda|bedzie .. czytane|przekazywane|przekazana|czytana; nie sa .. przekazywane|czytane
    """),
    instead=phrases("""
        w .. pilnych|naglych sprawach|przypadkach; w razie .. pilnych|pilnej|potrzeby;
        w przypadku .. pilnych|spraw; pod|w|podczas .. moja|mojej nieobecnosc|nieobecnosci;
        podczas mojej|nieobecnosci; prosze o kontakt; prosze kontaktowac|kierowac|pisac|dzwonic;
        zastepuje|zastepować mnie; zastepstwo
    """),
    thanks=phrases("""
        dziekuje|dziekujemy .. za .. wiadomosc|e|maila|mail|kontakt; otrzymalem|otrzymalam
    """),
    automatic=phrases("""
        to jest .. automatyczna|wiadomosc .. automatycznie|odpowiedz|wygenerowana;
        wiadomosc|odpowiedz automatyczna|wygenerowana|wygenerowano; prosze nie odpowiadac
    """),
    received=phrases("""
        otrzymalismy panstwa|twoje|twoja; zgloszenie .. zostalo|numer; numer zgloszenia; w ciagu # godzin|dni
    """),
    months=phrases("""
        stycznia|styczen|sty; lutego|luty|lut; marca|marzec|mar; kwietnia|kwiecien|kwi; maja|maj;
        czerwca|czerwiec|cze; lipca|lipiec|lip; sierpnia|sierpien|sie; wrzesnia|wrzesien|wrz;
        pazdziernika|pazdziernik|paz; listopada|listopad|lis; grudnia|grudzien|gru
    """),
    weekdays=phrases("""
        poniedzialek|poniedzialku; wtorek|wtorku; sroda|srode|srody; czwartek|czwartku; piatek|piatku;
        sobota|sobote|soboty; niedziela|niedziele|niedzieli
    """),
    until=words("do wlacznie"),
    starts=words("od"),
    back=words("""
        wracam wroce powrot powrocie powrotu ponownie bede_z_powrotem z_powrotem wracamy
    """),
    joins=words("do i"),
    conjunction="i",
    before=words("przed"),
    after=words("po"),
    negations=words("nie bez"),
    present=words("dostepny dostepna"),
    first_person=words("jestem bede moja mojej mnie wracam wroce przebywam"),
    today=phrases("dzis; dzisiaj"),
    tomorrow=phrases("jutro; jutra"),
    ask=phrases("""
        kontakt z|pod; kontaktowac sie z; skontaktowac sie z; kierowac do; pisac do; dzwonic do; zastepuje mnie;
        zastepstwo; zastepuje; kolega; kolezanka; pania; panem; zwracac sie do; prosze o kontakt z
    """),
    covers=phrases("zastepuje mnie; mnie zastepuje; przejmuje; pomoze; sluzy pomoca"),
    urgent=words("pilnych pilnej naglych pilne pilny"),
)
CZECH = Tongue(
    code="cs",
    markers=words("jsem v na do a z se ne nejsem vas vasi za od dne kontaktujte budu prosim"),
    away=phrases("""
        jsem na .. nemocenske|materske|rodicovske|skoleni|sluzebni; jsem .. nemocny|nemocna|nemocen|mimo;
        jsem|budu .. .. na .. dovolene|sluzebni|nemocenske|materske|skoleni|konferenci|rodicovske;
        jsem|budu .. .. mimo kancelar|dosah|firmu|provoz;
        jsem|budu .. .. nepritomen|nepritomna|nedostupny|nedostupna;
        nejsem|nebudu .. .. v|k|pritomen|pritomna|dostupny|dostupna|zastizeny|zastizena; cerpam .. dovolenou;
        kancelar .. zavrena|uzavrena; vracim|vratim se .. .. dne|v|do|zpet; budu zpet|opet
    """),
    opens=phrases("dovolena do|od; mimo kancelar; na dovolene do|od"),
    gone=phrases("""
        jiz nepracuji|nepracuje; uz nepracuji; odesel|odesla jsem do duchodu; jiz|uz nepracuji|nepracuje;
        nepracuji jiz|uz
    """),
    later=phrases("""
        omezeny pristup; nemam|nebudu_mit pristup; bez pristupu; odpovim|odepisu|ozvu .. po .. navratu|sve;
        po .. navratu; e|mail|maily|zpravy nebudou|nejsou .. cteny|preposilany|presmerovany|vyrizovany;
        neni|nebude .. preposlana|preposilana|ctena
    """),
    instead=phrases("""
        zastupuje me|mne; zastupem je; v dobe me nepritomnosti;
        v .. nalehavych|neodkladnych|urgentnich|akutnich pripadech|zalezitostech;
        v .. nalehavem|neodkladnem|urgentnim|akutnim pripade; v pripade .. potreby|nutnosti|nalehavych;
        v dobe|behem|po_dobu .. nepritomnosti; kontaktujte prosim; prosim kontaktujte; obratte se; obracejte se;
        zastupuje me|mne; zastup
    """),
    thanks=phrases("dekuji|dekujeme .. za .. zpravu|e|mail|email"),
    automatic=phrases("""
        toto je .. automaticka|automaticky; automaticky generovana|vygenerovana; neodpovidejte na
    """),
    received=phrases("""
        vas pozadavek|zprava .. byl|prijat; prijali jsme; cislo pozadavku|tiketu; do # hodin|pracovnich
    """),
    months=phrases("""
        ledna|leden; unora|unor; brezna|brezen; dubna|duben; kvetna|kveten; cervna|cerven; cervence|cervenec;
        srpna|srpen; zari; rijna|rijen; listopadu|listopad; prosince|prosinec
    """),
    weekdays=phrases("""
        pondeli; utery|uterka; streda|stredu|stredy; ctvrtek|ctvrtka; patek|patku; sobota|sobotu|soboty;
        nedele|nedeli
    """),
    until=words("do vcetne"),
    starts=words("od"),
    back=words("zpet vracim vratim navrat navratu opet zpatky znovu"),
    joins=words("do az a"),
    conjunction="a",
    before=words("pred"),
    after=words("po"),
    negations=words("ne nejsem nebudu"),
    present=words("dostupny dostupna"),
    first_person=words("jsem budu nejsem nebudu vracim vratim me moje"),
    today=phrases("dnes"),
    tomorrow=phrases("zitra"),
    ask=phrases("""
        kontaktujte; kontaktovat; obratte se na; obracejte se na; obratit na; zastupuje me|mne; zastupuje;
        zastup; volejte; piste; kolegu; kolegyni; kolega; kolegyne
    """),
    covers=phrases("me zastupuje; zastupuje me|mne; vam pomuze; prevzal"),
    urgent=words("""
        nalehavych neodkladnych urgentnich akutnich nalehavem neodkladnem urgentnim akutnim
    """),
)
SLOVAK = Tongue(
    code="sk",
    markers=words("som v na do a z sa nie nie_som vasu za od dna kontaktujte budem prosim"),
    away=phrases("""
        som|budem .. .. na .. dovolenke|sluzobnej|materskej|pn|skoleni;
        som|budem .. .. mimo kancelarie|kancelariu|pracoviska; som|budem .. .. nepritomny|nepritomna|nedostupny;
        nie som .. v|dostupny|dostupna|pritomny|pritomna; cerpam .. dovolenku; vratim|vraciam sa;
        budem spat|opat
    """),
    opens=phrases("dovolenka do|od; mimo kancelarie"),
    later=phrases("""
        obmedzeny pristup; nemam|nebudem_mat pristup; odpoviem|ozvem .. po .. navrate; po .. navrate
    """),
    instead=phrases("""
        v .. naliehavych|surnych|neodkladnych pripadoch|zalezitostiach; v .. naliehavom|surnom pripade;
        v pripade .. potreby|nutnosti; pocas .. neprítomnosti|nepritomnosti; kontaktujte .. prosim;
        zastupuje ma; obratte sa
    """),
    thanks=phrases("dakujem|dakujeme .. za .. spravu|e|mail"),
    automatic=phrases("toto je .. automaticka"),
    months=phrases("""
        januara|januar; februara|februar; marca|marec; aprila|april; maja|maj; juna|jun; jula|jul;
        augusta|august; septembra|september; oktobra|oktober; novembra|november; decembra|december
    """),
    weekdays=phrases("""
        pondelok|pondelka; utorok|utorka; streda|stredu|stredy; stvrtok|stvrtka; piatok|piatka; sobota|sobotu;
        nedela|nedelu|nedele
    """),
    until=words("do vratane"),
    starts=words("od"),
    back=words("spat vratim vraciam navrat navrate opat znovu"),
    joins=words("do az a"),
    conjunction="a",
    before=words("pred"),
    after=words("po"),
    negations=words("nie"),
    first_person=words("som budem vratim vraciam ma moje"),
    today=phrases("dnes"),
    tomorrow=phrases("zajtra"),
    ask=phrases("""
        kontaktujte; kontaktovat; obratte sa na; obracajte sa na; zastupuje ma; zastupuje; zastup; kolegu;
        kolegynu
    """),
    covers=phrases("ma zastupuje; zastupuje ma"),
    urgent=words("naliehavych surnych neodkladnych naliehavom surnom"),
)
RUSSIAN = Tongue(
    code="ru",
    markers=words("я в на и с по не вы ваше мне до буду нахожусь за"),
    away=phrases("""
        нахожусь|я|буду .. больничном|обучении|отгуле|конференции; офис|мы .. закрыт|закрыты|не_работаем;
        я .. нахожусь|буду|нахожусь .. в .. отпуске|командировке|отъезде;
        нахожусь|буду .. в|вне .. отпуске|командировке|офиса|декрете; буду .. отсутствовать; я .. отсутствую;
        я .. в отпуске|командировке|отъезде|декрете; меня .. не_будет .. .. офисе|месте;
        меня нет .. офисе|месте; я .. не .. в_офисе; отсутствую|нахожусь .. в|на|вне|до;
        вернусь|возвращаюсь .. .. в|из|офис|отпуска; офис .. закрыт
    """),
    opens=phrases("в отпуске|командировке до|с|по; отсутствую до|с|по"),
    gone=phrases("""
        уволился|уволилась; уволен|уволена; вышел|вышла на пенсию; скончался|скончалась;
        ящик|адрес .. не .. используется|обслуживается; больше не работаю|работает
    """),
    later=phrases("""
        ограниченный|ограничен|ограниченным доступ|доступом; нет|без доступа;
        отвечу .. после|по .. возвращения|возвращении; по .. возвращении; после .. возвращения;
        письма|сообщения не .. читаются|пересылаются|будут; как только вернусь|смогу
    """),
    instead=phrases("""
        по|в .. срочным|срочных|неотложным вопросам|случаях|случае|делам; в случае .. необходимости|срочности;
        в срочном случае; на|во .. время|период моего отсутствия; пожалуйста обращайтесь|свяжитесь|обратитесь;
        обращайтесь .. к|по; меня замещает
    """),
    thanks=phrases("""
        спасибо|благодарю|благодарим .. за .. ваше? .. письмо|сообщение|обращение; я .. получил|получила .. ваше
    """),
    automatic=phrases("""
        это .. автоматический|автоматическое|автоответ .. ответ|сообщение|письмо; автоматический ответ;
        автоматическое сообщение|уведомление; автоответ; не отвечайте на это
    """),
    received=phrases("""
        ваше|ваш обращение|запрос|заявка .. принято|принят|зарегистрировано|зарегистрирован; мы получили ваше;
        номер обращения|заявки; в течение # часов|дней
    """),
    months=phrases("""
        января|январь; февраля|февраль; марта|март; апреля|апрель; мая|май; июня|июнь; июля|июль;
        августа|август; сентября|сентябрь; октября|октябрь; ноября|ноябрь; декабря|декабрь
    """),
    weekdays=phrases("""
        понедельник|понедельника; вторник|вторника; среда|среду|среды; четверг|четверга;
        пятница|пятницу|пятницы; суббота|субботу|субботы; воскресенье|воскресенья
    """),
    until=words("до по включительно"),
    starts=words("с со"),
    back=words("вернусь возвращаюсь возвращение снова выйду выхожу возвращении"),
    joins=words("по до и"),
    conjunction="и",
    before=words("раньше ранее"),
    after=words("после"),
    negations=words("не нет"),
    present=words("доступен доступна"),
    first_person=words("я меня мне моего вернусь нахожусь буду"),
    today=phrases("сегодня"),
    tomorrow=phrases("завтра"),
    ask=phrases("""
        обращайтесь .. к; обратитесь .. к; обращаться .. к; связаться .. с; свяжитесь .. с; связывайтесь .. с;
        пишите; звоните; меня замещает; замещает; контактное лицо; коллеге; коллегой; обращайтесь
    """),
    covers=phrases("меня замещает; замещает меня; поможет вам"),
    urgent=words("срочным срочных срочном неотложным срочно срочности"),
)
