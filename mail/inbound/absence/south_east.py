"""Ukrainian, Bulgarian, Croatian, Slovene and Catalan out-of-office answers: the commonest words of each."""

from mail.inbound.absence.tongue import Tongue, phrases, words

UKRAINIAN = Tongue(
    code="uk",
    markers=words("я в у та і з до не ви ваше мене буду перебуваю наразі вітаю дякую"),
    away=phrases("""
        я .. у|в|на .. відпустці|відрядженні|відпустку|лікарняному|декреті; перебуваю .. у|в|на|поза;
        буду|я .. відсутній|відсутня|відсутні; мене .. не_буде|немає .. офісі|місці;
        повернуся|повертаюся .. .. з|до|в|у
    """),
    opens=phrases("у|в відпустці до|з|по"),
    gone=phrases("більше не працюю|працює"),
    later=phrases("""
        не .. перевіряю|читаю|маю .. пошту|листи|доступу|пошти; відповім .. після|по .. повернення;
        після .. повернення; обмежений доступ; листи не .. читаються|пересилаються
    """),
    instead=phrases("""
        з .. термінових|нагальних питань|справ; у .. термінових|нагальних випадках|справах;
        звертайтеся|зверніться .. до; за моєї відсутності; на час моєї відсутності
    """),
    thanks=phrases("дякую|дякуємо .. за .. лист|повідомлення|звернення"),
    automatic=phrases("""
        це .. автоматична|автоматичне .. відповідь|повідомлення; автоматична відповідь; не відповідайте на це
    """),
    months=phrases("""
        січня|січень; лютого|лютий; березня|березень; квітня|квітень; травня|травень; червня|червень;
        липня|липень; серпня|серпень; вересня|вересень; жовтня|жовтень; листопада|листопад; грудня|грудень
    """),
    weekdays=phrases("""
        понеділок|понеділка; вівторок|вівторка; середа|середу|середи; четвер|четверга;
        п'ятниця|п'ятницю|п'ятниці; субота|суботу|суботи; неділя|неділю|неділі
    """),
    until=words("до по включно"),
    starts=words("з із від"),
    back=words("повернуся повертаюся повернення знову"),
    joins=words("по до і та"),
    conjunction="і",
    negations=words("не немає"),
    first_person=words("я мене мені моєї повернуся перебуваю буду"),
    today=phrases("сьогодні"),
    tomorrow=phrases("завтра"),
    ask=phrases("звертайтеся .. до; зверніться .. до; пишіть; телефонуйте; мене заміщає"),
    covers=phrases("заміщає мене; допоможе вам"),
    urgent=words("термінових термінові терміново нагальних"),
)
BULGARIAN = Tongue(
    code="bg",
    markers=words("съм ще в на от до за не ви и моля благодаря"),
    away=phrases("""
        в|на отпуск|командировка съм; съм .. в|на .. отпуск|командировка|болнични;
        ще бъда .. в|извън .. отпуск|офиса; извън офиса съм; няма да бъда .. офиса
    """),
    later=phrases("ще отговоря .. след; нямам достъп; ограничен достъп; след завръщането|връщането"),
    instead=phrases("""
        при|за спешни|неотложни случаи|въпроси; при спешност; в мое отсъствие; моля .. свържете|обърнете .. се
    """),
    thanks=phrases("благодаря .. за .. съобщение|имейл|писмо|съобщението|имейла"),
    automatic=phrases("това е автоматичен|автоматично .. отговор|съобщение"),
    months=phrases("""
        януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември
    """),
    until=words("до включително"),
    starts=words("от"),
    back=words("връщам върна обратно отново"),
    joins=words("до и"),
    conjunction="и",
    negations=words("не няма"),
    first_person=words("съм ще мен мое"),
    ask=phrases("свържете се с; се свържете с; се обърнете към; обърнете се към; пишете на"),
    urgent=words("спешни спешност спешно неотложни"),
)
CROATIAN = Tongue(
    code="hr",
    markers=words("sam na do od i za se nisam cu molim hvala te kolegu"),
    away=phrases("""
        na .. godisnjem|odmoru|bolovanju|putu|odmor .. sam|smo;
        sam .. na .. godisnjem|odmoru|bolovanju|putu|porodiljnom; nisam .. u .. uredu|kancelariji;
        bit|biti|bice cu .. odsutan|odsutna; odsutan|odsutna sam; sam .. odsutan|odsutna
    """),
    later=phrases("""
        nemam pristup; ogranicen pristup; odgovorit|odgovoricu .. cu? .. nakon|po|kad; nakon|po povratku
    """),
    instead=phrases("""
        za|u hitne|hitnim|hitno slucajeve|slucajevima|stvari|upite;
        molim|molimo .. kontaktirajte|obratite|javite
    """),
    thanks=phrases("hvala|zahvaljujem .. na|vam .. poruci|mailu|upitu|e"),
    automatic=phrases("ovo je automatska|automatski .. poruka|odgovor"),
    months=phrases("""
        sijecnja|januara; veljace|februara; ozujka|marta; travnja|aprila; svibnja|maja; lipnja|juna;
        srpnja|jula; kolovoza|avgusta; rujna|septembra; listopada|oktobra; studenoga|studenog|novembra;
        prosinca|decembra
    """),
    until=words("do zakljucno"),
    starts=words("od"),
    back=words("vracam vratit natrag ponovo ponovno"),
    joins=words("do i"),
    conjunction="i",
    negations=words("ne nisam nema"),
    first_person=words("sam cu smo moj moja"),
    ask=phrases("kontaktirajte; obratite se; javite se; kolegu; kolegicu"),
    urgent=words("hitno hitne hitnim hitnom"),
)
SLOVENE = Tongue(
    code="sl",
    markers=words("sem na do od in za se nisem bom prosim hvala v je"),
    away=phrases("""
        sem .. na .. dopustu|bolniski|poti; na dopustu sem; bom .. odsoten|odsotna; sem .. odsoten|odsotna;
        odsoten|odsotna sem; nisem .. v .. pisarni; me ne_bo .. v .. pisarni
    """),
    later=phrases("nimam dostopa; omejen dostop; odgovoril|odgovorila bom .. po; po vrnitvi"),
    instead=phrases("""
        v|za nujnih|nujne primerih|primeru|zadeve; obrnite se .. na; prosim .. pisite|poklicite|kontaktirajte
    """),
    thanks=phrases("hvala za .. sporocilo|mail|e"),
    automatic=phrases("to je samodejno|samodejni|avtomatski .. sporocilo|odgovor"),
    months=phrases("""
        januarja|januar; februarja|februar; marca|marec; aprila|april; maja|maj; junija|junij; julija|julij;
        avgusta|avgust; septembra|september; oktobra|oktober; novembra|november; decembra|december
    """),
    until=words("do vkljucno"),
    starts=words("od"),
    back=words("vracam vrnem nazaj spet ponovno"),
    joins=words("do in"),
    conjunction="in",
    negations=words("ne nisem ni"),
    first_person=words("sem bom me moj moja"),
    ask=phrases("obrnite se na; pisite; poklicite; kontaktirajte"),
    urgent=words("nujnih nujne nujno"),
)
CATALAN = Tongue(
    code="ca",
    markers=words("soc estic el la de del al per amb no fins vacances gracies missatge"),
    away=phrases("""
        estic|estare|sere|soc .. de|fora .. vacances|baixa|viatge|oficina|permis;
        no .. estare|soc|sere .. a|disponible; estic|estare absent; no tinc acces
    """),
    later=phrases("no tinc|tindre acces; respondre .. .. tornada|torni; a la meva tornada"),
    instead=phrases("""
        en cas d|de urgencia|emergencia; per temes|assumptes|qualsevol .. urgents|urgencia; podeu|pots contactar
    """),
    thanks=phrases("gracies pel|per .. missatge|correu"),
    automatic=phrases("aquest es un .. missatge|automatic; resposta automatica"),
    months=phrases("""
        gener; febrer; marc; abril; maig; juny; juliol; agost; setembre; octubre; novembre; desembre
    """),
    until=words("fins inclos"),
    starts=words("des del"),
    back=words("torno tornare tornada"),
    joins=words("al fins"),
    conjunction="i",
    negations=words("no"),
    first_person=words("estic estare sere torno meva"),
    ask=phrases("contacteu amb; contactar amb; podeu contactar"),
    urgent=words("urgencia urgents urgent"),
)
