"""Why a mail decided nothing, in German: what the reader of answers (`domain/reading.py` and its kin) says."""

from domain.tongues.german.answers import ANSWERS
from domain.tongues.german.names import NAMES, NEEDS, WHO_MAY, YES_NO

_DOUBTS = {
    "is a negation": "verneint",
    "may be a condition": "kann eine Bedingung sein",
    "may take something back": "nimmt vielleicht etwas zurück",
    "sounds like a second thought": "klingt nach einem Zweifel",
    "may be meant otherwise": "kann anders gemeint sein",
    "leaves open who takes which lead": "lässt offen, wer welchen Lead nimmt",
}
_CRITERIA_NEEDED = "A rejection needs the criteria that are not met, and "
_NOT_NAMED = {
    "it names no criterion": "sie nennt keines",
    '"{words}" may be a range or a reason': "„{words}“ kann ein Bereich oder ein Grund sein",
    "there is no criterion {number}": "ein Kriterium {number} gibt es nicht",
    '"{words}" is no criterion': "„{words}“ ist kein Kriterium",
    "the numbers may be the criteria's or the lines'": "die Nummern können die der Kriterien oder die der Zeilen sein",
}

READING = {
    **NAMES,
    **YES_NO,
    **NEEDS,
    **WHO_MAY,
    **{english: german for english, (german, _) in ANSWERS.items()},
    **{
        f'"{{word}}" {doubt}, so the acceptance is unclear': f"„{{word}}“ {zweifel}, also ist die Annahme unklar"
        for doubt, zweifel in _DOUBTS.items()
    },
    **{
        f"{_CRITERIA_NEEDED}{fault}": f"Eine Ablehnung braucht die Kriterien, die nicht erfüllt sind; {fehlt}"
        for fault, fehlt in _NOT_NAMED.items()
    },
    "The mail holds no new text of yours": "In der Mail steht kein neuer Text von dir",
    "The mail is too long to be read as a whole": "Die Mail ist zu lang, um sie ganz zu lesen",
    "The mail is too long to be read as a plain answer": "Die Mail ist zu lang für eine klare Antwort",
    "The mail's text and its HTML form do not say the same": (
        "Der Text der Mail und ihre HTML-Form sagen nicht dasselbe"
    ),
    "It says two things at once: {one} and {other}": "Sie sagt zweierlei zugleich: {one} und {other}",
    '"{word}" stands beside the answer': "„{word}“ steht neben der Antwort",
    '"{word}" stands beside the acceptance': "„{word}“ steht neben der Annahme",
    '"{word}" stands beside the rejection': "„{word}“ steht neben der Ablehnung",
    '"{word}" makes the answer unclear': "„{word}“ macht die Antwort unklar",
    '"{word}" may be a condition, so the answer is unclear': (
        "„{word}“ kann eine Bedingung sein, also ist die Antwort unklar"
    ),
    '"{word}" behind the colon may be what is accepted': (
        "„{word}“ hinter dem Doppelpunkt kann sein, was angenommen wird"
    ),
    '"{words}" may name for whom': "„{words}“ nennt vielleicht, für wen",
    "The text holds a question, so it decides nothing": "Der Text enthält eine Frage, also entscheidet er nichts",
    "It asks, so it decides nothing": "Sie fragt, also entscheidet sie nichts",
    "The subject says something else than the text": "Der Betreff sagt etwas anderes als der Text",
    "It reads like an automatic answer, so it decides nothing": (
        "Sie liest sich wie eine automatische Antwort, also entscheidet sie nichts"
    ),
    "Its subject is that of an automatic answer": "Ihr Betreff ist der einer automatischen Antwort",
    "Its subject answers an automatic answer, or is one": "Ihr Betreff antwortet einer Automatik oder ist eine",
    "Its subject holds the words of an automatic answer": "In ihrem Betreff stehen Worte einer automatischen Antwort",
    "Its subject and text are those of a read receipt": "Ihr Betreff und Text sind die einer Lesebestätigung",
    "So it decides nothing": "Also entscheidet sie nichts",
    "It only asks something": "Sie fragt nur etwas",
    "It tells that a criterion is not met, but not that the lead is rejected": (
        "Sie sagt, dass ein Kriterium nicht erfüllt ist, aber nicht, dass der Lead abgelehnt ist"
    ),
    'It says "{saidword}", but {saidneed} is missing': "Sie sagt „{saidword}“, aber es fehlt {saidneed}",
    "It accepts, but also says that {criterion} is not met": (
        "Sie nimmt an, sagt aber auch, dass {criterion} nicht erfüllt ist"
    ),
    "{saidwho} may answer with {saidword}, not the {saidrole}": (
        "{saidwho} kann mit „{saidword}“ antworten, nicht {saidrole}"
    ),
    "You may answer: {saidoffer}": "Du kannst antworten: {saidoffer}",
    "No sentence opens with a word that decides": "Kein Satz beginnt mit einem Wort, das entscheidet",
    "The words stand in quotation marks": "Die Worte stehen in Anführungszeichen",
    "It rejects on a condition only": "Sie lehnt nur unter einer Bedingung ab",
    "It says that this is not so": "Sie sagt, dass es nicht so ist",
    "It tells of something long ago": "Sie erzählt von etwas, das lange her ist",
    "It leaves open which": "Sie lässt offen, welches",
    "It may tell somebody else to accept": "Sie fordert vielleicht jemand anderen auf, anzunehmen",
    "Something else may be accepted": "Vielleicht wird etwas anderes angenommen",
    "They are {criteria}": "Es sind {criteria}",
    'answer for example "reject 1 - what you heard"': "antworte zum Beispiel „ablehnen 1 - was du gehört hast“",
    "It is not clear who rejects": "Es ist nicht klar, wer ablehnt",
    "It may only be put off": "Vielleicht ist es nur aufgeschoben",
    "It hesitates and asks, so it is not clear what is meant": "Sie zögert und fragt; unklar ist, was gemeint ist",
    "It may be another lead": "Vielleicht ist es ein anderer Lead",
    "It may tell of a mail sent by mistake": "Vielleicht geht es um eine irrtümlich gesendete Mail",
    "It may only be likely": "Vielleicht ist es nur wahrscheinlich",
    "It does not say so plainly": "Sie sagt es nicht eindeutig",
    "It is not clear what is given back": "Es ist nicht klar, was zurückgegeben wird",
    "It leaves open who rejects, or whether": "Sie lässt offen, wer ablehnt oder ob",
    "Somebody else may say so": "Vielleicht sagt das jemand anderes",
    "It leaves open which criterion is not met": "Sie lässt offen, welches Kriterium nicht erfüllt ist",
    "It is not clear what is returned": "Es ist nicht klar, was zurückgegeben wird",
    "It names a criterion and praises it": "Sie nennt ein Kriterium und lobt es",
    '"{words}" stands behind the criteria': "„{words}“ steht hinter den Kriterien",
    "It names a criterion, but not that it is not met": (
        "Sie nennt ein Kriterium, aber nicht, dass es nicht erfüllt ist"
    ),
    "It takes an answer back, and names a criterion that is not met": (
        "Das nimmt eine Antwort zurück und nennt ein Kriterium, das nicht erfüllt ist"
    ),
    'What stands with "{word}" makes it unclear': "Was bei „{word}“ steht, macht es unklar",
    "put a comment on a line of its own": "schreib einen Kommentar in eine eigene Zeile",
    '"{word}" may be a slip for "{meant}"': "„{word}“ ist vielleicht ein Tippfehler für „{meant}“",
    "please confirm": "bitte bestätige das",
    'It may mean "{saidword}", but does not say so': "Sie meint vielleicht „{saidword}“, sagt es aber nicht",
    '"pass" is this desk\'s word for handing over a lead, so it decides nothing': (
        "„pass“ heißt hier, einen Lead zu übergeben, also entscheidet es nichts"
    ),
    "A file in Outlook's own format (.msg) cannot be read, please forward the mail itself": (
        "Eine Datei in Outlooks eigenem Format (.msg) lässt sich nicht lesen, bitte leite die Mail selbst weiter"
    ),
    "The attached mail holds no text that can be read, please forward the mail itself": (
        "In der angehängten Mail steht kein lesbarer Text, bitte leite die Mail selbst weiter"
    ),
    "Several mails are attached, only the first one was passed on": (
        "Es sind mehrere Mails angehängt, nur die erste ging weiter"
    ),
    "The attached mail is too long, only its beginning was passed on": (
        "Die angehängte Mail ist zu lang, nur ihr Anfang ging weiter"
    ),
    "It answers a letter to {who}, who is not asked to decide": (
        "Sie antwortet auf einen Brief an {who}, wo nichts zu entscheiden ist"
    ),
}
