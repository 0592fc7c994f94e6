"""English."""

from web.texts.en.answering import ANSWERING
from web.texts.en.counted import COUNTED
from web.texts.en.gate import GATE
from web.texts.en.passing import PASSING
from web.texts.en.words import WORDS

ENGLISH = ANSWERING | WORDS | PASSING | GATE | COUNTED
