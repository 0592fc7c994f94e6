"""Small words of all languages that tell whose words a decision is, on what it depends, and what asks."""

from domain.grammar.language import phrases
from domain.grammar.shared import OR, POLITE, SPEAKERS, plain
from domain.spoken import phrase

THAT = plain("that; whether; dass; ob; que; che; dat; why; warum; how; wie; when; wann; who; wer; was; what")
"""Words behind which somebody tells or asks."""
THEREFORE = plain("""
    so; therefore; hence; thus; daher; deshalb; darum; deswegen; also; donc; dus; daarom; quindi; perciò; portanto;
    logo; luego
""")
WITHOUT = plain("""
    volgens; laut; selon; segun; according; ohne; without; sans; sin; sem; senza; zonder; tomorrow; morgen; mañana;
    domani; demain; amanhã; later; später
""")
"""Words in front of a phrase of giving back that make it depend on something, or a thing of another day."""
NOTHING = plain("nothing; nichts; nada; niente; rien; niets; niks; nix")
CALLS = plain("call; calls; anruf; llamada; llamadas; appel; chiamata; ligação; telefoontje; favour; favor; gefallen")
"""What is given back and is no lead."""
BECAUSE_OF = plain(
    "trotz; nach; wegen; aufgrund; mangels; despite; after; due; malgre; apres; a; tras; por; per; na; wegens"
)
"""Prepositions with which a clause may open that ends in a word of giving back."""
BUT = plain("but; aber; sondern; mais; pero; maar; mas; ma; però; porém")
I_GIVE_BACK = SPEAKERS | plain("""
    have; must; afraid;
    muss; mussen; müssen; lehne; lehn; gebe; geb; nehme; nehm; weise; devo; debo; tengo; dobbiamo; rifiuto; respingo;
    scarto; rechazo; descarto; devuelvo; restituisco; rendo; recuso; rejeito; devolvo; vou; tenho; wijs; moet; weiger;
    refuse; decline; lo; le; la; te; ti; rends; renvoie; reporto
""")
"""Words by which a phrase of giving back is the writer's own: first persons and verbs in the first person."""
MODALS = plain("""
    feels; seems; sounds; looks; finde; find; fände; scheint; wirkt; klingt; parece; semble; sembra; lijkt; vind; me;
    will; würde; würd; wäre; möchte; kann; könnte; soll; sollte; would; is; could; can; should; might; may; quiero;
    quiere; puede; podria; seria; vorrei; sarebbe; voglio; peut; serait; voudrait; wil; zou; quero; seria
""")
"""Verbs behind a word of giving back that make it another sentence: `ablehnen will ich nicht`, `reject is harsh`."""
HAVE = plain(
    "have; had; hab; habe; hatte; haben; ai; avais; he; habia; ho; avevo; heb; had; tinha; tenho; was; war; last"
)
"""Words by which an acceptance is told of as past."""
MAYBE = plain("""
    maybe; perhaps; probably; possibly; wohl; vielleicht; evtl; eventuell; vermutlich; wahrscheinlich; eigentlich;
    peut; quizas; talvez; forse; misschien; waarschijnlijk; probablement; probablemente; provavelmente; probabilmente;
    normally; usually; generally; typically; normalerweise; normal; gewöhnlich; normalement; normalmente; normaliter;
    gewoonlijk; generalmente; habitualmente; solito; nearly; almost; fast; beinahe; presque; casi; quase; bijna; quasi
""")
"""Words that make a decision of one's own a likely or a usual one."""
THEN = plain("then; dann; danach; puis; ensuite; luego; entonces; poi; allora; daarna; depois; então; dan")
THEIRS = plain("""
    sein; seine; ihr; ihre; his; her; their; your; dein; deine; euer; son; sa; ton; su; tu; zijn; haar; jouw; suo; tuo;
    seu; he; she; they; er; sie; il; elle; ils; elles; hij; zij; lui; lei; ele; ela
""")
"""In front of a lead, whose it is: `sein Lead ist abgelehnt`."""
NOT_ME = tuple(
    tuple(said.split())
    for said in ("not me", "nicht ich", "nicht wir", "not us", "pas moi", "no yo", "niet ik", "non io", "nao eu")
)
OR_NOT = plain(
    "do; does; eben; auch; so; just; halt; it; them; pas; bien; justement; quand; meme; simply; einfach; ach"
)
SHARED_IFS = frozenset({"si", "se", "als", "mal"})
"""Words for `if` that mean something else in another language."""
AS = plain("as; als; comme; como; come; wrong; personally; persönlich; for; für")
"""Behind a refusal, words that make it another sentence: `do not take this as a rejection`."""
AS_SOON = (("as", "soon"), ("des", "que"), ("una", "vez"), ("non", "appena"), ("assim", "que"), ("in", "case"))
IF_FIRST = plain("should; sollte; sollten; angenommen; assuming; suppose; supposing")
"""What opens a condition at a sentence's front: `should she not answer, I reject`."""
ASKING = (
    POLITE
    | OR
    | SPEAKERS
    | MODALS
    | plain("""
    you; your; du; ihr; dir; dich; euch; dein; meinst; tu; vous; ton; tes; jij; jullie; jouw; u; tú; usted; ti; tes;
    você; te; voi; tuo; teu; me; my; mir; mich; moi; mi; mij; us; uns; nous; nos; ons; right; oder; ok; okay; correct;
    richtig; vale; no; allowed; possible; möglich; should; shall; lea
""")
)
"""Words with which a question is put to somebody."""
HESITATIONS = tuple(
    tuple(phrase(text))
    for text in phrases("""
        hm; hmm; hmmm; mh; mah; tja; uff; bof; difficult; tricky; schwierig; difficile; difficil; dificil; difícil;
        lastig;
        moeilijk; not sure; unsure; i do not know; no idea; torn; on the fence; non saprei; non so; sono indeciso;
        no se;
        no estoy seguro; je ne sais pas; j hesite; pas sur; weet niet; weet het niet; twijfel; nao sei; duvido;
        weiß nicht;
        weiss nicht; bin unsicher; nicht sicher; hin und her gerissen; zögere; schlechtes gefühl; mixed feelings; puh
    """)
)
"""What somebody says who has not made up his mind; with it a question is none that the LDR can answer alone."""
