"""German."""

from web.texts.de.answering import ANSWERING
from web.texts.de.counted import COUNTED
from web.texts.de.gate import GATE
from web.texts.de.passing import PASSING

GERMAN = ANSWERING | PASSING | GATE | COUNTED
