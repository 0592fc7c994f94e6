"""German."""

from web.texts.de.answering import ANSWERING
from web.texts.de.counted import COUNTED
from web.texts.de.gate import GATE
from web.texts.de.passing import PASSING
from web.texts.de.words import WORDS

GERMAN = ANSWERING | WORDS | PASSING | GATE | COUNTED
