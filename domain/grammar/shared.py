"""Small words of all languages, as plain words: what opens a time, a name, a reason, a list. Signs of doubt."""

from domain.grammar.language import phrases
from domain.spoken import phrase

STRUCK_OUT = ("~~",)
DOUBT_SIGNS = ("~~", ":(", ":-(", ";)", ";-)", ":/", ":-/", "^^", *"👎❌❎✖✗✘🚫⛔🙅✋🤔🤷🙄😬😂🤣😅😜😉😏🙃😒")
"""Struck out words, refusals, second thoughts and jokes. Written as they are, since names of signs read worse."""


def plain(text: str) -> frozenset[str]:
    """The words of a table as they stand in texts that have been read: without accents."""
    return frozenset(word for said in phrases(text) for word in phrase(said))


UNTIL = plain("until; till; til; bis; jusqu; hasta; tot; ate; fino; entro; untill; sino")
TIME_OPENS = UNTIL | plain("""
    another; one; two; three; four; five; a; noch; ein; einen; zwei; drei; vier; fünf; paar; un; une; deux; trois; dos;
    tres; twee; drie; een; dois; duas; due; tre; to; by; uno; mas; quelques; mehr; monday; tuesday; wednesday;
    thursday; friday; montag; dienstag; mittwoch; donnerstag; freitag; next; end; unos; algunos; uns; alguns; alcuni;
    qualche; einige; eine; enkele; few; couple; some; more; half; bit; plus; davantage; meer; langer; longer; länger;
    um; uma; altri; otros; otro; encore; extra; weitere; tomorrow; morgen; demain; mañana; domani; amanhã; nog; ancora;
    mais; até; 24h; 48h; más; eenige; etwas; altro; quatre; cuatro; quatro; quattro
""")
BEHIND_TIME = plain("""
    haben; verlängern; verschieben; geben; bitte; please; thanks; danke; nodig; merci; verlengen; zeit; dafür; thank;
    you; gracias; grazie; obrigado; graag; sorry; hebben; aub; stp; pls; aufschub
""")
"""What may stand behind a time without being part of it."""
NAME_OPENS = plain("""
    to; with; for; of; by; an; zu; zur; zum; nach; von; vom; für; a; au; chez; pour; de; del; para; naar; aan; voor;
    per; gehört; hoort; di; da; do; bij; bei; beim; al; ao; betreut; macht; bearbeitet; übernimmt; hat; lleva;
    gestiona; tiene; doet; heeft; bedient; segue; gestisce; suit; gère; couvre; atende; cuida; acompanha; cobre; trata;
    è; c; ist; is; est; es; é; ask; zuständig; tocca; compete; spetta; corresponde; pertenece; pertence; appartiene;
    appartient; let; pra; pro
""")
"""Words that a name may follow: `belongs to`, `das macht`."""
OWNS = plain("""
    covers; owns; handles; has; looks; takes; does; runs; manages; serves; already; betreut; macht; hat; kennt;
    übernimmt; covered; should; works; lleva; tiene; gestiona; doet; heeft; bedient; suit; gère; couvre; segue;
    gestisce; atende; cuida; cobre; must; is; deckt; bearbeitet; sits; knows; holds; keeps
""")
"""Words that the owner's name stands before: `Tom covers Kassel`."""
OWNED = plain("""
    kunde; kundin; gebiet; lead; account; region; klant; kunden; bereich; revier; baustelle; thema; regio
""")
"""What stands behind a German or Dutch genitive: `Toms Kunde`."""
BESIDE_OWNER = plain("""
    my; our; the; colleague; kollege; kollegin; kollegen; seit; oktober; november; dezember; januar; februar; märz;
    april; mai; juni; juli; august; september; jetzt; nun; inzwischen; mittlerweile; bei; uns; herr; herrn; frau; doch;
    eigentlich; now; mr; mrs; ms; mein; meine; meinem; meiner; meinen; unser; unsere; den; die; der; dem; collega;
    collègue; colega; compañera; compañero; desde; ya; nu; onze; mijn; le; la; il; lo; l; o; al; mon; ma; notre;
    nostro; mia; mio; meu; minha; auch; wohl
""")
"""Small words that may stand between `gehört` and the name."""
NO_NAMES = plain("""
    i; me; her; him; them; it; you; us; she; he; they; we; someone; somebody; anybody; who; whom; this; that; mine;
    sie; ihn; ihm; ihr; ihnen; mir; mich; dir; dich; euch; uns; er; ich; wir; jemand; dahin; dorthin; moi; toi; lui;
    elle; eux; ella; él; ellos; mí; ti; mij; jou; haar; hem; hen; ele; ela; mim; lei; loro; noi; monday; tuesday;
    wednesday; thursday; friday; montag; dienstag; mittwoch; donnerstag; freitag; january; february; march; april; may;
    june; july; august; september; october; november; december; januar; februar; märz; mai; juni; juli; oktober;
    dezember; lead; crm; kunde; gebiet; region; bitte; please; danke; thanks; the; territory; customer; account;
    client; plz; sales; team; not; leider; now; later; best; regards; grüße; gruß; cheers; merci; gracias; grazie;
    obrigado; bedankt; groet; saludos; kind; viele; another; other; all; deal; today; tomorrow; hospitals; what;
    correct; right; wrong; marketing; inbox
""")
"""Words that are no name of a person, whatever stands before them."""
REASON_OPENS = plain("""
    because; since; as; weil; da; denn; car; parce; porque; omdat; perche; laut; lt; gemäß; according; selon; según;
    volgens; siehe; see
""")
"""Words that end the list of a rejection's criteria and open its reason."""
REASON_NOUNS = plain("reason; grund; raison; razon; motivo; motif; reden; ragione; razao")
REASONS = plain("reasons; gründe; gründen; raisons; razones; motivos; motifs; motivi; redenen; razões; things; dinge")
CRITERION_NOUNS = plain("""
    criterion; criteria; number; numbers; point; points; item; items; crit; kriterium; kriterien; nummer; nummern;
    punkt; punkte; punkten; critere; criteres; numero; numeros; criterio; criterios; criteri; punto; puntos; punti;
    criterium; nummers; punt; punten; ponto; pontos; motivo; motivos; motivi; reason; reasons; pkt; pkte; krit;
    ziffer; ziffern; nr; nrs; critères; criteres; pto; ptos; crits; num; nums
""")
_NUMBERS = (
    "one; first; eins; erste; erster; erstes; ersten; un; premier; premiere; uno; primero; primer; primera; een; um",
    "two; second; zwei; zweite; zweiter; zweites; zweiten; deux; deuxieme; dos; segundo; twee; tweede; dois; due",
    "three; third; drei; dritte; drittes; dritten; trois; troisieme; tres; tercero; tercer; drie; derde; tre; terzo",
    "four; fourth; vier; vierte; viertes; vierten; quatre; quatrieme; cuatro; cuarto; vierde; quatro; quattro; quarto",
    "five; fifth; funf; funfte; funftes; funften; cinq; cinquieme; cinco; quinto; vijf; vijfde; cinque; quinta",
    "six; sixth; sechs; sechste; sechstes; sechsten; sixieme; seis; sexto; zes; zesde; sei; sesto; sexta",
)
NUMBER_WORDS = {word: number for number, words in enumerate(_NUMBERS, 1) for word in phrases(words)}
"""Numbers and ordinals in words; they name a criterion only beside one of the nouns above."""
FIRST = plain("first; ersten; premiers; premieres; primeros; primeras; eerste; primeiros; primi; prime")
LAST = plain("last; letzten; dernieres; derniers; ultimos; ultimas; ultimi; ultime; laatste")
ORDINAL_ENDINGS = ("st", "nd", "rd", "th", "er", "eme", "e", "o", "a", "ste", "de")
ALL = plain("""
    all; alle; allen; sämtliche; sämtlichen; tous; toutes; todos; todas; tutti; tutte; every; aller; todo; alles;
    everything; tout; tutto; tudo
""")
"""Words that name every criterion, with their number or one of the nouns above: `all five`, `alle Kriterien`."""
COUNTED_THINGS = plain("""
    call; calls; attempt; try; phone; mobile; mail; reminder; anruf; versuch; telefon; handy; rappel; appel; appelle;
    llamada; intento; telefono; telefone; chiamata; tentativo; tentativa; ligacao; poging; telefoon; gate; hall; halle;
    house; room; customer; kunden; lead; fax; serial; order; line
""")
"""Things that are numbered like criteria: `on call number 3`."""
THERE = plain("schon; wel; da; there; là; vorhanden; aanwezig; presente; présent")
"""What praises a criterion at the end of what is said of it: `Budget da`."""
COPULAS = plain("""
    était; étaient; wäre; wären; era; eran; erano; eram; is; are; was; were; ist; sind; war; waren; est; sont; es; son;
    è; sono; são; zijn; estan; estao
""")
LIST_WORDS = CRITERION_NOUNS | plain("""
    and; on; for; no; nos; nr; und; wegen; et; y; e; en; because; of; due; to; pour; por; per; vanwege; aufgrund; the;
    cause; a; la; le; el; het; de; il; los; les; os; as; gli; lo; op; wg; both; beide; deux; nº; num; n; st; nd; rd;
    th; er; eme; reason; grund; grunde; grunden; raison; raisons; razon; reden; redenen; razao; ragione; namely; dem;
    den; der; die; das; sur; sobre; su; plus; also; well; with; respect; regard; regards; regarding; at; com; con; bei;
    des; grundlage; basis; grounds; base; beim; am; an; im; mit; zu; ed; met; te; door; based; auf; danke; under;
    unter; sowie; please; bitte; u; graag
""")
"""Words that may stand in the list of a rejection's criteria without meaning anything."""
MISSING = plain("""
    no; missing; without; lacking; lack; kein; keine; keinen; ohne; fehlt; fehlen; fehlende; fehlendes; fehlender;
    mangelndes; mangelnde; pas; aucun; aucune; sans; manque; sin; falta; ningun; ninguna; geen; zonder; ontbreekt; sem;
    nenhum; nenhuma; nessun; nessuna; senza; manca
""")
"""Words beside a criterion's name that say it is not met."""
FOR_SOMEBODY = plain("for; fur; pour; por; per; voor; pelo")
BY_SOMEBODY = plain("by; von; vom; door; hat; hatte; wurde; par; dal; dalla; dai; dallo")
AND = plain("and; und; et; y; e; en; sowie; plus")
OR = plain("or; oder; ou; o; of; oppure")
PUT_OFF = plain("""
    today; now; heute; jetzt; moment; present; currently; derzeit; momentan; aktuell; yet; hoy; ahora; todavia; aun;
    aujourd; maintenant; instant; oggi; adesso; ora; hoje; agora; ainda; vandaag; nu; voorlopig; ancora
""")
"""Words that put a refusal off: `I cannot accept today` is no rejection."""
EXCEPT = plain("""
    but; except; excepting; bar; besides; apart; außer; ausser; bis; sauf; excepté; hormis; menos; excepto; salvo;
    behalve; uitgezonderd; tranne; eccetto; exceto; minus
""")
ALSO = plain("also; too; auch; aussi; tambien; tampoco; anche; tambem; ook")
SAY = plain("""
    says; said; asked; told; wrote; wants; wanted; cancelled; sagt; sagte; meinte; schrieb; bat; dit; disait; demande;
    annule; ecrit; ecrivait; escreveu; escreve; scrive; scritto; escribe; escribio; schrijft; schreef; writes; schreibt;
    sagten; meint; findet; denkt; glaubt; empfiehlt; thinks; reckons; suggests; believes; recommends; pense; croit;
    trouve; conseille; piensa; cree; opina; vindt; acha; pensa; crede; texted; mailed; dice; dijo; pidio; zegt; zei;
    vroeg; diz; disse; pediu; ha
""")
"""Words that report what somebody else says or does, in front of what sounds like taking an answer back."""
NEITHER_NOR = {
    **{"neither": ("not",), "nor": ("not",), "weder": ("nicht",), "noch": ("nicht",), "ni": ("no",), "ne": ("non",)},
    **{"nem": ("nao",)},
}
"""What a word of `neither ... nor` says of what follows it, in its language's plain negation."""
SPEAKERS = plain("i; we; ich; wir; je; j; nous; yo; ik; wij; we; eu; io")
"""First persons: with one of them a new sentence may begin where no sign parts the two."""
SUBORDINATORS = plain("""
    that; if; whether; when; before; after; once; because; since; as; unless; until; till; what; why; how; where;
    which; who; whom; all; everything; nothing; should; would; could; can; may; must; do; did; will; have; than; dass;
    ob; wenn; falls; bevor; nachdem; sobald; weil; was; warum; wie; soll; sollte; kann; darf; muss; que; si; quand;
    avant; pourquoi; comment; ce; cuando; antes; porque; dat; als; of; wanneer; voordat; omdat; wat; waarom; hoe; se;
    quando; che; prima; perche; come; cosa; quello
""")
"""Behind one of these a first person begins no new sentence: `before i accept`, `whether i accept`."""
ANOTHER_TIME = plain("""
    last; yesterday; monday; tuesday; wednesday; thursday; friday; week; month; earlier; sent; previous; tomorrow;
    first; second; other; gestern; letzte; letzter; letzten; letztes; vorige; vorigen; woche; andere; anderen;
    derniere; dernier; semaine; autre; ayer; pasada; pasado; otro; otra; semana; gisteren; ontem; passada; outro;
    outra; ieri; scorsa; scorso; settimana; altro; altra; next; naechste; nachste; reservations; budget; two; both;
    that
""")
"""Words that show a lead named behind an acceptance to be another one: `accept the lead from last week`."""
ARTICLES = plain("""
    el; la; le; les; der; die; das; den; il; lo; de; het; o; a; the; on; am; um; at; los; os; un
""")
INVITATIONS = plain("""
    meeting; call; appointment; demo; invitation; invite; termin; treffen; einladung; besprechung; reunion; rendez;
    invitacion; cita; afspraak; uitnodiging; vergadering; reuniao; convite; riunione; incontro; invito; zoom; teams;
    webex; webinar; workshop; updated
""")
"""What a calendar names behind `Accepted:`."""
SMALL_WORDS = plain("""
    with; will; have; their; they; that; this; from; into; than; more; less; most; must; some; right; good; real; able;
    willing; enough; point; contact; customer; lead; company; kunde; kunden; firma; punkt; oder; nicht; eine; einen;
    pour; avec; dans; para; como; voor; niet; della; dello; come; been; does; need; data; type; kind; level
""")
"""Words of a label that are too common to name its criterion alone."""
POLITE = plain("""
    can; could; would; will; may; might; please; kannst; könntest; könnt; können; könnten; würdest; kann; darf; dürfte;
    bitte; peux; pouvez; pourrais; pourriez; puis; merci; puedes; podrías; podéis; puedo; podría; por; kun; kan; zou;
    wil; mag; kunt; graag; krijg; pode; podes; poderia; podem; posso; consegue; puoi; può; potresti; potete; possiamo;
    mi; possible; is; any; krieg; bekomme; me; est; serait
""")
"""Words that open an order put as a question: `could you move it to Priya?`."""
NOT = plain("""
    not; no; never; nicht; kein; keine; keinen; nie; pas; jamais; nunca; niet; geen; nooit; não; non; mai; nor
""")
IF = plain("""
    when; once; sobald; lorsque; zodra; if; unless; provided; wenn; falls; sofern; solange; vorausgesetzt; si; als;
    indien; tenzij; mits; se; caso; sauf; salvo; purché; qualora; siempre; wanneer; quand; cuando; quando; whenever;
    except
""")
BIDS = plain("""
    accept; it; this; one; lead; the; please; bitte; annehmen; accepter; aceptar; accettare; aceitar; accepteren;
    gelieve; übernehmen; den; die; diesen; übernimm; prendre; reprendre; tomar; prendere; assumir; oppakken; aannemen;
    hem; deze; le; la
""")
"""The words of an acceptance that may be an order to somebody."""
YOURS = plain("your; dein; deine; deinen; ta; tes; jouw; teu; tua; votre; su; sus")
LONG_AGO = tuple(
    tuple(text.split())
    for text in phrases("""
        last year; years ago; year ago; months ago; back then; damals; letztes jahr; vor jahren; l an dernier;
        el ano pasado; vorig jaar; ano passado; l anno scorso; il y a des; hace anos; jaren geleden; anni fa; ha anos;
        in the past; fruher
    """)
)
ASKS_TO_DECIDE = (
    *(
        "accept",
        "reject",
        "declin",
        "acept",
        "accett",
        "akzept",
        "aceit",
        "rechaz",
        "rifiut",
        "rejeit",
        "recus",
        "refus",
    ),
    *("annehm", "ablehn", "ubernehm", "weiger", "afwijz", "prend", "tomar", "quedar", "ficar", "oppakk", "aannem"),
)
"""Beginnings of words with which somebody asks whether he may decide."""
SET_UP = plain(
    "is; was; are; booked; set; confirmed; ist; steht; vereinbart; est; prévu; esta; confirmada; staat; é; fissato"
)
"""What tells of a meeting rather than names it."""
NOBODY = plain("nobody; niemand; niemanden; keinen; personne; nadie; ninguém; nessuno; none; noch")
