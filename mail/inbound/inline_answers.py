"""Words that point into the quote: `my answers are in red below`. There they cannot be told from what is quoted."""

import re

_POINTS = (
    r"\b(?:see|read|find|answers?|comments?|remarks?|notes?|repl(?:y|ies|ied)|details?|response|marked) "
    r"(?:\w{1,20} ){0,3}(?:below|inline|in-line)\b",
    r"\b(?:below|inline|text|comments?|answers?|notes?|marked) (?:is |are )?in (?:red|blue|green|bold|colou?r)\b",
    r"\bin ?line (?:below|answers?|comments?|replies)\b",
    r"\b(?:siehe|s\.|antwort(?:en)?|anmerkung(?:en)?|kommentare?) (?:\w{1,20} ){0,3}"
    r"(?:unten|im text|in (?:rot|blau|grün))\b",
    r"\bs\. ?u\.|\b(?:rot|blau|grün|fett) markiert|\bin (?:rot|blau)\b|\bim text (?:unten|darunter)",
    r"\b(?:ci-dessous|ci-après|en rouge|en bleu|dans le texte)\b|\b(?:más abajo|en rojo|en azul|en el texto)\b",
    r"\b(?:qui sotto|in rosso|in blu|nel testo)\b|\b(?:zie onder|hieronder|in het rood|in rood|in de tekst)\b",
    r"\b(?:abaixo|em vermelho|em azul|no texto)\b",
)
_POINT = re.compile("|".join(_POINTS), re.IGNORECASE)


def points_into_quote(text: str) -> bool:
    """Whether a new text sends its reader on into the quote."""
    return _POINT.search(text) is not None
